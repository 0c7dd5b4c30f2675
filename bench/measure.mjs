// How long things take: medians and spread, never one number alone.
import { spawnSync } from "node:child_process";

/**
 * The value that a share of the numbers does not exceed.
 * @param share from 0 to 1: 0.5 gives the median
 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** What is told of some measurements: median, p95, the least, the most, and how many there are. */
export function summary(numbers) {
  return {
    p50: quantile(numbers, 0.5),
    p95: quantile(numbers, 0.95),
    least: Math.min(...numbers),
    most: Math.max(...numbers),
    count: numbers.length,
  };
}

/**
 * Runs a program to its end, with nothing to read.
 * @param options `timeout` in milliseconds, after which it is killed; those of child_process.spawnSync
 * @returns `ms` from its start to its end, and what it wrote to standard output, unless that is ignored
 * @throws an error that says how it ended, unless it ended with 0, or with 1 as linters do that have found something
 */
export function runOnce([command, ...args], options = {}) {
  const { timeout = 60_000, stdio = ["ignore", "ignore", "ignore"] } = options;
  const start = performance.now();
  const ended = spawnSync(command, args, { encoding: "utf8", killSignal: "SIGKILL", ...options, timeout, stdio });
  const ms = performance.now() - start;
  if (ended.error?.code === "ETIMEDOUT") throw new Error(`did not end within ${timeout / 1000} s`);
  if (ended.error) throw new Error(`could not start: ${ended.error.message}`);
  if (ended.status === null) throw new Error(`ended by ${ended.signal}`);
  if (ended.status > 1) throw new Error(`ended with ${ended.status}: ${lastLine(ended.stderr)}`);
  return { ms, stdout: ended.stdout ?? "" };
}

/**
 * Runs some actions in turns, so that what else the machine does falls on all of them.
 * @param actions by name; each returns, or promises, its milliseconds: one number, or several
 * @param rounds how often each of them runs; one that has failed twice is left out
 * @param budget milliseconds after which no further round begins
 * @returns by name the `summary` of what it took, with `failures` in words; or `failed` in words, if it never ran
 */
export async function inTurns(actions, rounds, budget = Infinity) {
  const results = Object.entries(actions).map(([name, action]) => ({ name, action, taken: [], failures: [] }));
  const begun = performance.now();
  for (let round = 0; round < rounds && performance.now() - begun < budget; round += 1) {
    for (const { action, taken, failures } of results.filter((it) => it.failures.length < 2)) {
      try {
        taken.push(...[await action()].flat());
      } catch (error) {
        failures.push(error.message);
      }
    }
  }
  return Object.fromEntries(
    results.map(({ name, taken, failures }) => [
      name,
      taken.length > 0 ? { ...summary(taken), failures } : { failed: failures[0] },
    ]),
  );
}

/** Waits for a promise. @throws an error that says so when it takes longer than `ms` milliseconds */
export async function within(ms, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} s`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function lastLine(words) {
  return words?.trim().split("\n").at(-1) ?? "";
}
