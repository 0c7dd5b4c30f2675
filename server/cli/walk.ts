import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { decodeUnicode } from "../platform/decode.ts";
import { readBytes } from "../platform/disk.ts";
import { codeOf } from "../platform/error-code.ts";
import { reasonOf } from "../platform/failures.ts";
import { type IgnoreLayer, isIgnored, readIgnoreFile } from "../project/ignore.ts";

/** What is looked for below a folder. */
export interface Search {
  /** Where it begins; it is entered whatever it is called, and whatever ignores it. */
  readonly folder: string;
  /** Which files are wanted, by their paths from there with forward slashes. */
  readonly isWanted: (path: string) => boolean;
  /** How many folders deep; 0 for the files in the folder itself. */
  readonly depth: number;
  readonly ignoring: boolean;
  /** Takes what of it cannot be read, and why, without a full stop. */
  readonly tell: (path: string, reason: string) => void;
}

/** Files that say what is left out, the later over the earlier. */
const ignoreFiles = [".gitignore", ".clauselintignore"];

/**
 * The files below a folder, in the order of their paths. Left out are `node_modules`, folders with a dot before their name, and
 * what ignore files ignore. A link to a folder is not followed, since it may lead around in a circle.
 * @returns paths that begin with the folder as it was written
 */
export function filesBelow({ folder, isWanted, depth, ignoring, tell }: Search): string[] {
  const top = ignoring ? topOf(resolve(folder)) : resolve(folder);
  const found: string[] = [];
  const start = slashed(relative(top, resolve(folder)));
  within("", start && `${start}/`, ignoring ? layersAbove(start) : []);
  return found;

  function within(path: string, fromTop: string, above: readonly IgnoreLayer[]): void {
    const layers = ignoring ? [...above, ...layersIn(fromTop)] : above;
    for (const { name, isFolder } of entriesOf(join(folder, path), tell)) {
      const [below, whole] = [`${path}${name}`, `${fromTop}${name}`];
      if (isFolder) {
        if (name === "node_modules" || name.startsWith(".") || below.split("/").length > depth) continue;
        if (!isIgnored(whole, "folder", layers)) within(`${below}/`, `${whole}/`, layers);
      } else if (isWanted(below) && !isIgnored(whole, "file", layers)) found.push(join(folder, below));
    }
  }

  function layersAbove(start: string): IgnoreLayer[] {
    const steps = start === "" ? [] : start.split("/");
    return steps.flatMap((_, index) =>
      layersIn(
        steps
          .slice(0, index)
          .map((step) => `${step}/`)
          .join(""),
      ),
    );
  }

  function layersIn(fromTop: string): IgnoreLayer[] {
    return ignoreFiles.flatMap((name) => {
      const path = join(top, fromTop, name);
      try {
        return [{ folder: fromTop, rules: readIgnoreFile(decodeUnicode(readBytes(path, "project"))) }];
      } catch (error) {
        if (!absent.has(codeOf(error))) tell(relative("", path), reasonToIgnore(error));
        return [];
      }
    });
  }
}

function reasonToIgnore(error: unknown): string {
  const reason = { EISDIR: "this is a folder", ERR_FS_FILE_TOO_LARGE: "this is larger than 1 MB" }[codeOf(error)];
  return `${reason ?? reasonOf(error, "en")}; --no-ignore leaves it aside`;
}

/** The folder from which on ignore files count: that of the repository; else the one that one is in, or the one searched. */
function topOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) break;
  }
  const here = resolve("");
  return folder.startsWith(here.endsWith(sep) ? here : `${here}${sep}`) ? here : folder;
}

/** What lies in a folder, in order: files, and folders that are no links. */
function entriesOf(folder: string, tell: Search["tell"]): { readonly name: string; readonly isFolder: boolean }[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() || entry.isFile() || isLinkToFile(join(folder, entry.name)))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const code = codeOf(error);
    if (code === "EACCES" || code === "EPERM") tell(folder, "you may not read this folder; change its permissions");
    else if (!absent.has(code)) tell(folder, reasonOf(error, "en"));
    return [];
  }
}

/** Pipes and devices are none either. */
function isLinkToFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const absent: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR"]);

function slashed(path: string): string {
  return path.split(sep).join("/");
}
