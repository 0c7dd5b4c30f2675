// Programs that the tests need, from the path or from Debian's packages.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { read, run } from "./steps.mjs";

const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };

/** Whether packages can be installed here. */
export function canInstall() {
  return process.getuid?.() === 0 && onPath("apt-get") !== undefined;
}

/** Has apt-get look which packages there are. */
export async function updateList() {
  await run("apt-get", ["update", "-qq"], options);
}

/** Those of some packages that this release of the system has; `updateList` comes before. */
export async function offered(names) {
  const known = await Promise.all(
    names.map((name) => read("apt-cache", ["policy", name], { env: { ...process.env, LC_ALL: "C" } })),
  );
  return names.filter((_, index) => /Candidate: (?!\(none\))/.test(known[index]));
}

export async function install(names) {
  const args = ["install", "-y", "-qq", "--no-install-recommends", ...names];
  // Seen once: dpkg lost its own temporary files half-way, and the same command worked the second time.
  await run("apt-get", args, options).catch(() => run("apt-get", args, options));
}

/** The path of a program on the PATH, or undefined. */
export function onPath(program) {
  const names = process.platform === "win32" ? [`${program}.cmd`, `${program}.exe`] : [program];
  const candidates = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return candidates.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
