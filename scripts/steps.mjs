// How the commands speak: a line when a step begins, one when it has ended, and what to do when it cannot.
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { styleText } from "node:util";

const colours = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (style, words) => (colours ? styleText(style, words) : words);

/**
 * Runs an action under a title and prints how long it took.
 * @param title what is done, as a heading: "Types"
 * @param action its result is returned; what it throws is thrown on, after the line that says it failed
 */
export async function step(title, action) {
  const start = performance.now();
  console.log(`\n${paint("bold", `▸ ${title}`)}`);
  try {
    const result = await action();
    console.log(`${paint("green", "✓")} ${title}, ${seconds(start)}`);
    return result;
  } catch (error) {
    console.log(`${paint("red", "✗")} ${title}, ${seconds(start)}`);
    throw error;
  }
}

/** The time since `start`, a value of performance.now(): "4.2 s". */
export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Starts a program with this terminal as its own; arguments as those of child_process.spawn. */
export function start(command, args, options = {}) {
  return spawn(command, args, { stdio: "inherit", ...options });
}

/**
 * Runs a program with this terminal as its own; resolves when it exits with 0.
 * @throws an advice that names the command and how it ended
 */
export async function run(command, args, options = {}) {
  const code = await ended(start(command, args, options));
  if (code !== 0) throw advice(`${[command, ...args].join(" ")} ended with ${code}.`);
}

/** As `run`, but shows nothing: what the program prints is returned, and all that it said is part of the advice. */
export async function read(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...options });
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  if (code === 0) return output;
  throw advice(`${[command, ...args].join(" ")} ended with ${code}.\n${errors}${output}`);
}

/** Runs a script of a package in node_modules under the Node that runs this; as `run`. */
export function runPackage(script, args, options = {}) {
  return run(process.execPath, [`node_modules/${script}`, ...args], options);
}

/** The exit code of a child process, or the name of the signal that ended it; rejects if it could not start. */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? signal));
  });
}

/** An error whose message tells the reader all there is to know: it is shown without a stack. */
export function advice(message, exitCode = 1) {
  return Object.assign(new Error(message), { exitCode });
}

/** The way out of every command: says what went wrong and sets the exit code. */
export function fail(error) {
  console.error(`\n${paint("red", "✗")} ${error.exitCode ? error.message : error.stack}`);
  process.exitCode = error.exitCode ?? 1;
}
