import { type ChildProcessByStdio, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { codeOf } from "./error-code.ts";
import { failure, mostBytes } from "./failures.ts";

/** A file whose history is asked for. */
export interface GitFile {
  readonly path: string;
  /** The program to call; `git` where it is left out. */
  readonly git?: string;
}

/** What a commit made of a file. */
export interface FileVersion {
  readonly commit: string;
  readonly author: string;
  /** When the author wrote it, as ISO 8601 with the author's own time zone. */
  readonly date: string;
  /** The first line of its message. */
  readonly subject: string;
  /** How the file was called then, from the top of the repository. */
  readonly path: string;
  /** The name of its content; undefined where the commit deletes the file. */
  readonly blob: string | undefined;
}

/**
 * The versions of a file in the history of the branch that is checked out, the earliest first. Renames are followed. What a
 * merge brought in is told as the merge's: of two lines of work nobody saw the one after the other.
 * @throws an error whose message tells what Git said, or that there is no Git
 */
export async function versionsOf({ path, git: program }: GitFile): Promise<FileVersion[]> {
  const folder = folderOf(path);
  const git = runGit(
    folder,
    [
      ...["log", "--first-parent", "-m", "--follow", "--raw", "-z", "--no-abbrev", "--no-ext-diff", "--no-textconv"],
      ...["--format=%x00%H%x00%an%x00%aI%x00%s", "--", relative(folder, resolve(path))],
    ],
    program,
  );
  git.stdin.end();
  const [log] = await Promise.all([text(git.stdout), git.ended]);
  return readLog(log).reverse();
}

/**
 * The fields of each commit begin with an empty one, of which none of the others is; behind them stands one entry on the file:
 * its modes, contents and status, its name, and behind a rename its new name.
 */
function readLog(log: string): FileVersion[] {
  const fields = log.split("\0");
  const versions: FileVersion[] = [];
  for (let at = fields.indexOf("") + 1; at > 0 && at + 3 < fields.length; ) {
    const [commit = "", author = "", date = "", subject = ""] = fields.slice(at, at + 4);
    at += 4;
    const [, , , , content = "", status = ""] = /^\s*:(\d+) (\d+) (\w+) (\w+) (\w)/.exec(fields[at] ?? "") ?? [];
    if (status) {
      const names = status === "R" || status === "C" ? 2 : 1;
      const path = fields[at + names] ?? "";
      versions.push({ commit, author, date, subject, path, blob: status === "D" ? undefined : content });
      at += names + 1;
    }
    if (fields[at] === "") at++;
  }
  return versions;
}

/** The folder of a file, or the nearest above it that is there: the history knows files that are gone. */
function folderOf(path: string): string {
  let folder = dirname(resolve(path));
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/**
 * The contents of a file's repository, in the order in which they are asked for.
 * @param blobs their names
 * @returns each content, or a failure for one that is larger than a policy may be
 */
export async function* contentsOf(
  { path, git: program }: GitFile,
  blobs: readonly string[],
): AsyncGenerator<Uint8Array | Error> {
  const git = runGit(folderOf(path), ["cat-file", "--batch"], program);
  const most = mostBytes.policy;
  git.stdin.end(blobs.map((blob) => `${blob}\n`).join(""));
  const read = createTaker(git.stdout);
  try {
    for (const blob of blobs) {
      const head = (await read.line()).toString();
      const [, , size] = /^(\w+) blob (\d+)$/.exec(head) ?? [];
      if (size === undefined) throw new Error(head || `git has no content ${blob}`);
      const content = await read.bytes(Number(size), most);
      yield Number(size) > most ? failure("ERR_FS_FILE_TOO_LARGE") : content;
      await read.bytes(1, 1);
    }
    await git.ended;
  } finally {
    // Who stops asking leaves it waiting.
    git.kill();
  }
}

/** A file of the working tree beside what a commit has of it. Paths are from the top of the repository, with forward slashes. */
export interface FileSince {
  /** Undefined where the file is gone. */
  readonly path: string | undefined;
  /** How the commit calls it; undefined where the commit does not have it. */
  readonly was: string | undefined;
  /** The name of its content there. */
  readonly blob: string | undefined;
}

/** A working tree beside a commit. */
export interface TreeSince {
  readonly commit: string;
  /** The folder that the repository lies in. */
  readonly top: string;
  /** The folder that was asked about, from there: "legal/", or "". */
  readonly prefix: string;
  /** All files that either has, by path. Whether a content differs, Git is not asked: it would run filters. */
  readonly files: readonly FileSince[];
}

/**
 * What a working tree has of each file, and what a commit has: files that Git does not know yet too, and renamed ones under
 * both names, where Git was told of the new one.
 * @param folder in the working tree
 * @param revision as the reader wrote it: a branch, a tag, a commit
 * @throws an error whose message tells what Git said, that there is no such revision, or that there is no Git
 */
export async function filesSince(folder: string, revision: string): Promise<TreeSince> {
  const top = (await output(folder, ["rev-parse", "--show-toplevel"])).replace(/\n$/, "");
  const prefix = (await output(folder, ["rev-parse", "--show-prefix"])).replace(/\n$/, "");
  const commit = await commitOf(top, revision);
  const [tree, index, others, renames] = await Promise.all([
    output(top, ["ls-tree", "-r", "-z", "--full-tree", commit]),
    output(top, ["ls-files", "-z", "-s", "-t"]),
    output(top, ["ls-files", "-z", "--others", "--exclude-standard"]),
    output(top, [
      ...["diff", "--cached", "--raw", "-z", "-M", "--diff-filter=R", "--no-ext-diff", "--no-textconv", commit],
    ]),
  ]);
  return {
    commit,
    top,
    prefix,
    files: join(readTree(tree), readIndex(index), others.split("\0"), readRenames(renames)),
  };
}

async function commitOf(folder: string, revision: string): Promise<string> {
  try {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    return (await output(folder, args)).trim();
  } catch {
    throw new Error(`Git knows no revision ${revision}; check its name, or fetch it first`);
  }
}

async function output(folder: string, args: readonly string[]): Promise<string> {
  const git = runGit(folder, args);
  git.stdin.end();
  const [said] = await Promise.all([text(git.stdout), git.ended]);
  return said;
}

/** The contents of a commit by path: those of files, not of links and submodules. */
function readTree(listed: string): Map<string, string> {
  const entries = listed.split("\0").flatMap((entry) => {
    const [, blob = ""] = /^100\d{3} blob (\w+)\t/.exec(entry) ?? [];
    return blob ? [[pathIn(entry), blob] as const] : [];
  });
  return new Map(entries);
}

/** The files that Git knows; those that are left out of the working tree on purpose (sparse) apart. */
function readIndex(listed: string) {
  const entries = listed.split("\0").filter((entry) => /^\S 100\d{3} \w+ \d\t/.test(entry));
  const pathsOf = (isSparse: boolean) =>
    new Set(entries.filter((entry) => entry.startsWith("S ") === isSparse).map(pathIn));
  return { known: pathsOf(false), sparse: pathsOf(true) };
}

/** The earlier name of each renamed file: behind what tells of it, both names. */
function readRenames(listed: string): Map<string, string> {
  const fields = listed.split("\0");
  const renames = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) renames.set(fields[at + 2] ?? "", fields[at + 1] ?? "");
  return renames;
}

/** Behind its tab. */
function pathIn(entry: string): string {
  return entry.slice(entry.indexOf("\t") + 1);
}

function join(
  tree: ReadonlyMap<string, string>,
  { known, sparse }: ReturnType<typeof readIndex>,
  others: readonly string[],
  renames: ReadonlyMap<string, string>,
): FileSince[] {
  const there = [...known, ...others].filter((path) => path !== "");
  const files = there.map((path): FileSince => {
    const was = renames.get(path) ?? path;
    const blob = tree.get(was);
    return { path, was: blob === undefined ? undefined : was, blob };
  });
  const taken = new Set([...sparse, ...files.flatMap(({ was }) => was ?? [])]);
  const gone = [...tree].filter(([path]) => !taken.has(path)).map(([was, blob]) => ({ path: undefined, was, blob }));
  const nameOf = ({ path, was }: FileSince): string => path ?? was ?? "";
  return [...files, ...gone].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** Takes from a stream by lines and by numbers of bytes. */
function createTaker(stream: Readable) {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let rest: Buffer = Buffer.alloc(0);

  async function more(): Promise<boolean> {
    const { value, done } = await chunks.next();
    if (done) return false;
    rest = rest.length > 0 ? Buffer.concat([rest, value]) : value;
    return true;
  }

  async function line(): Promise<Buffer> {
    while (!rest.includes("\n") && (await more()));
    const end = rest.indexOf("\n");
    const taken = rest.subarray(0, end < 0 ? rest.length : end);
    rest = rest.subarray(end < 0 ? rest.length : end + 1);
    return taken;
  }

  /** @param kept how many of them at most are kept; those beyond are passed over */
  async function bytes(count: number, kept: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let left = count;
    let room = kept;
    while (left > 0 && (rest.length > 0 || (await more()))) {
      const part = rest.subarray(0, left);
      parts.push(part.subarray(0, Math.max(0, room)));
      rest = rest.subarray(part.length);
      left -= part.length;
      room -= part.length;
    }
    return Buffer.concat(parts);
  }

  return { line, bytes };
}

interface Git extends ChildProcessByStdio<Writable, Readable, Readable> {
  /** @throws where Git fails */
  readonly ended: Promise<void>;
}

/**
 * Runs Git as it is set up, but for what would run other programs or reach out: no pager, no watcher, no check of signatures,
 * nothing fetched. A path means itself, whatever signs are in it.
 */
function runGit(folder: string, args: readonly string[], program = "git"): Git {
  const own = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false"];
  const git = spawn(program, [...own, ...args], {
    cwd: folder,
    stdio: ["pipe", "pipe", "pipe"],
    env: {
      ...process.env,
      LC_ALL: "C",
      GIT_LITERAL_PATHSPECS: "1",
      GIT_NO_LAZY_FETCH: "1",
      GIT_OPTIONAL_LOCKS: "0",
      GIT_TERMINAL_PROMPT: "0",
    },
  });
  // Who ends early needs no more questions.
  git.stdin.on("error", () => undefined);
  const said = text(git.stderr);
  const ended = new Promise<void>((resolved, rejected) => {
    git.once("error", (error) =>
      rejected(codeOf(error) === "ENOENT" ? new Error("there is no Git; install it, or put it on the PATH") : error),
    );
    git.once("close", async (code) => {
      if (code === 0) resolved();
      else rejected(new Error((await said).trim().replace(/^fatal: /, "") || `git ended with ${code}`));
    });
  });
  // Who waits for its output first is told of its end behind that.
  ended.catch(() => undefined);
  return Object.assign(git, { ended });
}
