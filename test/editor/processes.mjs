// The processes of this machine, as Linux tells them: a bare Debian has no ps.
import { readdirSync, readFileSync } from "node:fs";

/** The processes whose command line has some words in it, by their numbers. */
export function processesWith(words) {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && words.every((word) => told(pid, "cmdline").includes(word)));
}

/** The processes that have a variable in their environment, given as `NAME=value`, by their numbers. */
export function processesIn(variable) {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && told(pid, "environ").split("\0").includes(variable));
}

function told(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    // It has ended meanwhile.
    return "";
  }
}
