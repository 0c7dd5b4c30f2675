import { statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { isMarkdown } from "../platform/disk.ts";
import { globMatcher } from "../project/glob.ts";
import { filesBelow, type Search } from "./walk.ts";

/** What an operand of an audit stands for. */
export interface Operand {
  /** As the reader wrote it. */
  readonly written: string;
  /** A file that was named is audited whatever it is called; of those that are found the policies are. */
  readonly kind: "file" | "folder" | "glob";
  readonly paths: readonly string[];
}

/** How is looked below a folder. */
type Manner = Pick<Search, "ignoring" | "tell">;

/**
 * Finds the files that are meant. None that is named or found is found once more.
 * @param operands as the reader wrote them: files, - for standard input, folders and globs
 */
export function findFiles(operands: readonly string[], manner: Manner): Operand[] {
  const kinds = operands.map((written) => ({ written, kind: kindOf(written) }));
  const taken = new Set(kinds.filter(({ kind }) => kind === "file").map(({ written }) => resolve(written)));
  return kinds.map(({ written, kind }) => {
    if (kind === "file") return { written, kind, paths: [written] };
    const found = filesBelow(searchOf(written, kind, manner));
    const paths = found.filter((path) => !taken.has(resolve(path)));
    for (const path of paths) taken.add(resolve(path));
    return { written, kind, paths };
  });
}

/** Whatever it looks like: what is there is no glob. */
function kindOf(written: string): Operand["kind"] {
  if (written === "-") return "file";
  try {
    const stats = statSync(written, { throwIfNoEntry: false });
    if (stats) return stats.isDirectory() ? "folder" : "file";
  } catch {
    // What is wrong with it is told when it is read.
  }
  return /[*?{]/.test(written) ? "glob" : "file";
}

function searchOf(written: string, kind: "folder" | "glob", manner: Manner): Search {
  const isWanted = (path: string) => isMarkdown(basename(path));
  if (kind === "folder") return { ...manner, folder: written, depth: Number.POSITIVE_INFINITY, isWanted };
  // Up to the last slash before the first sign that stands for others.
  const glob = process.platform === "win32" ? written.replaceAll("\\", "/") : written;
  const folder = /^(?:[^*?{]*\/)?/.exec(glob)?.[0] ?? "";
  const rest = glob.slice(folder.length);
  const matches = globMatcher(rest);
  const depth = /\*\*|\/$/.test(rest) ? Number.POSITIVE_INFINITY : rest.split("/").length - 1;
  return { ...manner, folder: folder || ".", depth, isWanted: (path) => isWanted(path) && matches(path) };
}
