import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";

/** A commit of a file. */
export interface Commit {
  readonly text?: string;
  /** ISO 8601. */
  readonly date: string;
  readonly subject?: string;
  readonly author?: string;
  /** The file's name; "policy.md" where none is given. */
  readonly name?: string;
  /** Files that it deletes. */
  readonly deletes?: readonly string[];
  /** The branch that it stands on; main where none is given. */
  readonly branch?: string;
  /** The branch that it begins from, or merges: their latest commits. */
  readonly from?: string;
  readonly merges?: string;
}

/** Runs Git in a folder, as nobody in particular. @returns what it wrote */
export function git(folder: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    input,
    env: { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" },
  });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  return stdout;
}

/** Makes a repository with a history of its own, and checks out its main branch. */
export function makeRepository(folder: string, commits: readonly Commit[]): void {
  mkdirSync(folder, { recursive: true });
  git(folder, ["init", "-q", "-b", "main"]);
  git(folder, ["fast-import", "--quiet", "--date-format=rfc2822"], commits.map(written).join(""));
  git(folder, ["reset", "-q", "--hard"]);
}

function written({
  text,
  date,
  subject = "A change",
  author = "Nadia Kern",
  name,
  deletes = [],
  ...it
}: Commit): string {
  const when = `${new Date(date).toUTCString().replace("GMT", "+0000")}`;
  return [
    `commit refs/heads/${it.branch ?? "main"}`,
    `author ${author} <nobody@example.com> ${when}`,
    `committer ${author} <nobody@example.com> ${when}`,
    data(subject),
    ...(it.from ? [`from refs/heads/${it.from}`] : []),
    ...(it.merges ? [`merge refs/heads/${it.merges}`] : []),
    ...deletes.map((gone) => `D ${quoted(gone)}`),
    ...(text === undefined ? [] : [`M 100644 inline ${quoted(name ?? "policy.md")}`, data(text)]),
    "\n",
  ].join("\n");
}

function data(words: string): string {
  return `data ${Buffer.byteLength(words)}\n${words}`;
}

function quoted(name: string): string {
  return `"${name.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
