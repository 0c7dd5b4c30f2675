import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  promises,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { decode, decodeUnicode } from "./decode.ts";
import { codeOf } from "./error-code.ts";
import { type FileKind, failure, mostBytes } from "./failures.ts";

/** The path of a file on this machine. @param uri its address, as `file:`. @throws where that names no path here */
export function pathOnDisk(uri: string): string {
  return fileURLToPath(uri);
}

/**
 * The text of a file on this machine; undefined where there is none.
 * @param uri its address, as `file:`
 * @throws where there is one that cannot be read
 */
export async function readFromDisk(uri: string, as: FileKind): Promise<string | undefined> {
  try {
    const path = pathOnDisk(uri);
    // Who links to settings that are gone would take those that count instead for them.
    if (as === "project" && !existsSync(path) && isLink(path)) throw failure("ERR_LINK");
    const bytes = readBytes(path, as);
    return as === "project" ? decodeUnicode(bytes) : decode(bytes).text;
  } catch (error) {
    if (absent.has(codeOf(error))) return undefined;
    throw error;
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/**
 * The bytes of a file. What is no file, such as a pipe that nobody writes to, is not even opened, and of what has no end
 * not more is read than may be there.
 * @throws with a code of Node's, or one of `failures.ts`
 */
export function readBytes(path: string, as: FileKind): Uint8Array {
  const stats = statSync(path);
  if (stats.isDirectory()) throw failure("EISDIR");
  if (stats.isFIFO()) throw failure("ERR_PIPE");
  if (!stats.isFile()) throw failure("ERR_DEVICE");
  // It may be a pipe by now: then it is opened without waiting for who writes to it.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (fstatSync(file).size > mostBytes[as]) throw failure("ERR_FS_FILE_TOO_LARGE");
    const gather = createGatherer(as);
    for (;;) {
      const part = Buffer.alloc(partSize);
      const length = readSync(file, part);
      if (length === 0) return gather.all();
      gather.add(part.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Writes a file anew, whole or not at all: beside it first, then in its place. A link stays a link; the permissions stay.
 * @throws with a code of Node's
 */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const place = realpathSync(path);
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  const { mode } = statSync(place);
  const file = openSync(beside, "wx", mode);
  try {
    try {
      writeFileSync(file, bytes);
      fchmodSync(file, mode);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** In bytes. */
const partSize = 65536;

/** Puts the parts of a file together as they come, as long as they are not too many. */
export function createGatherer(as: FileKind): {
  /** @throws where the file is too large */
  readonly add: (part: Uint8Array) => void;
  readonly all: () => Uint8Array;
} {
  const parts: Uint8Array[] = [];
  let length = 0;
  return {
    add: (part) => {
      length += part.length;
      if (length > mostBytes[as]) throw failure("ERR_FS_FILE_TOO_LARGE");
      parts.push(part);
    },
    all: () => Buffer.concat(parts),
  };
}

/** Whether VS Code takes a file for Markdown, by the ending of its name. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown|mdown|mkdn?|mkdown|mdwn|mdtext|mdtxt)$/i.test(name);
}

/** What lies below a folder. */
export interface FilesBelow {
  readonly files: readonly {
    /** Its address, which begins with that of the folder. */
    readonly uri: string;
    /** Another one once the file has changed. */
    readonly stamp: string;
  }[];
  /** Whether there is more, which nobody looked at. */
  readonly isCut: boolean;
}

/**
 * The Markdown files below a folder, in the order of their addresses. Hidden folders, installed packages and what a link
 * leads to are left out, and folders that cannot be read.
 * @param folder its address, as `file:`, without a slash at its end
 */
export async function listMarkdown(folder: string): Promise<FilesBelow> {
  const files: { uri: string; stamp: string }[] = [];
  const waiting = [folder];
  let looked = 0;
  for (let uri = waiting.pop(); uri !== undefined; uri = waiting.pop()) {
    const entries = await entriesOf(uri);
    looked += entries.length;
    if (looked > mostEntries) return { files, isCut: true };
    for (const entry of entries) {
      const inside = `${uri}/${encodeURIComponent(entry.name)}`;
      if (entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name)) waiting.push(inside);
      if (!entry.isFile() || !isMarkdown(entry.name)) continue;
      if (files.length === mostFiles) return { files, isCut: true };
      const stats = statSync(fileURLToPath(inside), { throwIfNoEntry: false });
      if (stats) files.push({ uri: inside, stamp: `${stats.mtimeMs} ${stats.size}` });
    }
  }
  return { files: files.sort((a, b) => (a.uri < b.uri ? -1 : 1)), isCut: false };
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await promises.readdir(fileURLToPath(folder), { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Who opens a whole disk as a folder does not mean all of it. */
const mostEntries = 100_000;
const mostFiles = 2000;

/** Not every address is a path on every system. */
const absent: ReadonlySet<string> = new Set([
  "ENOENT",
  "ENOTDIR",
  "ENAMETOOLONG",
  "ERR_INVALID_FILE_URL_PATH",
  "ERR_INVALID_FILE_URL_HOST",
]);
