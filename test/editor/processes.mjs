// The processes of this machine, as Linux tells them: a bare Debian has no ps.
import { readdirSync, readFileSync } from "node:fs";

/** The processes whose command line has some words in it, by their numbers. */
export function processesWith(words) {
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && words.every((word) => commandLineOf(pid).includes(word)));
}

function commandLineOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    // It has ended meanwhile.
    return "";
  }
}
