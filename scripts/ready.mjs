// Makes a fresh clone ready to run. It serves before anything is installed: plain Node 20, no package.
import { spawn } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { advice, ended, fail, run, step } from "./steps.mjs";

/** The folder of the project, without a slash at its end. */
export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");

/** The folder in which the reader typed the command: npm itself goes to the project's. */
export const calledFrom = process.env.npm_lifecycle_event ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();

/** Whether a module is the script that was started; takes its `import.meta.url`. */
export function isMain(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(url));
}

const ownNode = `${root}/node_modules/node/bin/node${process.platform === "win32" ? ".exe" : ""}`;

/**
 * Runs a command of the project: in the project's folder, with the packages of package-lock.json installed, and under
 * the Node that is one of them. Under any other Node it starts the same command line again and ends as that one does.
 * @param command what it throws is shown, and the error's `exitCode` becomes ours
 */
export async function runCommand(command) {
  process.chdir(root);
  endWithParent();
  try {
    await installPackages();
    if (realpathSync(process.execPath) === realpathSync(ownNode)) await command();
    else process.exitCode = await runAgain();
  } catch (error) {
    fail(error);
  }
}

/**
 * Runs npm with this terminal as its own. npm is run as the script that it is, since its launcher has another name on
 * each system.
 * @param args its arguments
 * @param options those of child_process.spawn
 * @throws an advice when npm cannot be found or fails
 */
export async function npm(args, options = {}) {
  const script = process.env.npm_execpath;
  const quiet = ["--no-fund", "--no-audit", "--loglevel=error"];
  if (script) return run(process.execPath, [script, ...args, ...quiet], options);
  return run("npm", [...args, ...quiet], { shell: process.platform === "win32", ...options });
}

/**
 * Ends this process, as SIGTERM would, once npm or the shell that it started us from is gone: a signal for npm reaches that
 * shell, and no further.
 */
function endWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}

async function installPackages() {
  const missing = missingPackages(".");
  if (missing.length === 0 && existsSync(ownNode)) return;
  await step(`Installing ${missing.length} packages (npm ci)`, async () => {
    const alive = setInterval(() => console.log("  still installing …"), 10_000);
    try {
      await npm(["ci"]);
      if (!existsSync(ownNode)) await npm(["rebuild", "node", "--ignore-scripts=false"]);
    } catch (error) {
      throw advice(
        `${error.message}\nThe packages named in package-lock.json could not be installed. Look at npm's message above; ` +
          "is the npm registry reachable from here (npm ping)?",
      );
    } finally {
      clearInterval(alive);
    }
    if (existsSync(ownNode)) return;
    throw advice(
      `${ownNode} is missing: the install script of the package "node" did not run. Allow it, and try again.`,
    );
  });
}

/**
 * What package-lock.json names and is not installed in that version. Optional packages may be missing.
 * @param folder where it lies
 * @returns paths in that folder
 */
export function missingPackages(folder) {
  const wanted = packagesOf(`${folder}/package-lock.json`);
  const list = `${folder}/node_modules/.package-lock.json`;
  const installed = existsSync(list) ? packagesOf(list) : {};
  return Object.keys(wanted).filter(
    (path) => path !== "" && !wanted[path].optional && wanted[path].version !== installed[path]?.version,
  );
}

function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, "utf8")).packages;
}

async function runAgain() {
  const child = spawn(ownNode, process.argv.slice(1), {
    stdio: "inherit",
    env: { ...process.env, npm_lifecycle_event: process.env.npm_lifecycle_event ?? "again", INIT_CWD: calledFrom },
  });
  // A Ctrl+C reaches the child from the terminal; other signals do not.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  const code = await ended(child);
  return typeof code === "number" ? code : 1;
}
