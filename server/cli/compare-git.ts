import { basename, join, posix, relative, sep } from "node:path";
import {
  type Analysis,
  analyze,
  compare,
  compareReport,
  type Finding,
  isWorse,
  mainLanguage,
  recognise,
} from "../../rules/index.ts";
import { newFindings } from "../../rules/views/audit/baseline.ts";
import { terminalFindings } from "../../rules/views/audit/terminal.ts";
import { type ComparedPolicy, compareDocuments } from "../../rules/views/compare/many.ts";
import { terminalComparison } from "../../rules/views/compare/terminal.ts";
import { createLocator } from "../../rules/views/wording/locate.ts";
import { visibleJson, visibleLine } from "../../rules/views/wording/visible.ts";
import { decode } from "../platform/decode.ts";
import { readBytes } from "../platform/disk.ts";
import { messageOf, reasonOf } from "../platform/failures.ts";
import { contentsOf, type FileSince, filesSince, type TreeSince } from "../platform/git.ts";
import { projectFileName } from "../project/project.ts";
import type { Settings } from "../project/settings.ts";
import { styleOf } from "./audit.ts";
import { type CompareRequest, changeToJson } from "./compare.ts";
import { unreadable } from "./file.ts";
import { createSettingsFinder } from "./projects.ts";
import { optionsOver } from "./request.ts";
import { unreadToJson } from "./unread.ts";
import { complain, complaint } from "./words.ts";

/** A policy that differs from a revision. */
interface Difference extends ComparedPolicy {
  readonly before: Analysis;
  readonly after: Analysis;
  readonly changes: ReturnType<typeof compare>["changes"];
  readonly unchanged: number;
}

/**
 * Compares each policy of the working tree that differs from a revision with what it says there, and writes what changed and
 * which findings are new.
 * @param revision as the reader wrote it
 * @param paths of files or folders, as the reader wrote them; all Markdown files of the repository where there are none
 * @returns the exit status
 */
export async function compareWithRevision(
  revision: string,
  paths: readonly string[],
  request: CompareRequest,
): Promise<number> {
  const { format, failOn } = request;
  if (format === "html") return complain("--format html: with --git write one of text, markdown, json.");
  let tree: TreeSince;
  try {
    tree = await filesSince(".", revision);
  } catch (error) {
    return complain(`--git ${revision}: ${messageOf(error)}.`);
  }
  const { files, missing } = choose(tree, paths);
  for (const path of missing) complain(`${path}: it is neither there nor in ${revision}; check its name.`);
  const found: Difference[] = [];
  let failures = missing.length;
  for await (const it of differencesOf(tree, files, request)) {
    if (it === "failed") failures++;
    else found.push(it);
  }
  const compared = { revision, commit: tree.commit, policies: found };
  const written = {
    text: () => toText(compared, found),
    markdown: () => compareDocuments(compared),
    json: () => `${visibleJson({ version: 1, revision, commit: tree.commit, files: found.map(toJson) })}\n`,
  };
  process.stdout.write(written[format]());
  if (failures > 0) return 2;
  return failOn === "weakened" && found.some(({ changes, added }) => changes.some(isWorse) || added.length > 0) ? 1 : 0;
}

/** A file that may be a policy. */
interface Candidate extends FileSince {
  /** Whether the reader named this very file: then it is compared whatever it is called. */
  readonly isNamed: boolean;
}

/** Takes from all files those that the reader asks for. */
function choose({ files, prefix }: TreeSince, paths: readonly string[]) {
  const named = paths.map((path) => ({ path, from: fromTop(prefix, path) }));
  const matches = ({ path, was }: FileSince, from: string): boolean =>
    [path, was].some((it) => it !== undefined && (from === "" || it === from || it.startsWith(`${from}/`)));
  const isNamed = ({ path, was }: FileSince) => named.some(({ from }) => from === path || from === was);
  const wanted = files
    .filter((file) => paths.length === 0 || named.some(({ from }) => matches(file, from)))
    .map((file): Candidate => ({ ...file, isNamed: isNamed(file) }))
    .filter((file) => file.isNamed || /\.(?:md|markdown|mdx)$/i.test(file.path ?? file.was ?? ""));
  const missing = named.filter(({ from }) => !files.some((file) => matches(file, from))).map(({ path }) => path);
  return { files: wanted, missing };
}

/** A path as Git names it: from the top of the repository, without a slash at its end. */
function fromTop(prefix: string, path: string): string {
  const own = relative("", path).split(sep).join("/");
  const joined = posix.join(prefix, own).replace(/\/$/, "");
  return joined === "." ? "" : joined;
}

/** Each policy that differs, in the order of the files; what cannot be read is told, and "failed". */
async function* differencesOf(
  { top, prefix, commit }: TreeSince,
  files: readonly Candidate[],
  { project, options: own }: CompareRequest,
): AsyncGenerator<Difference | "failed"> {
  const settingsOf = createSettingsFinder(project, tell);
  const contents = contentsOf(
    { path: join(top, projectFileName) },
    files.flatMap(({ blob }) => blob ?? []),
  );
  for (const file of files) {
    const names = { path: shownPath(file.path), was: shownPath(file.was) };
    const then = file.blob === undefined ? new Uint8Array() : (await contents.next()).value;
    const path = names.path ?? names.was ?? "";
    const now = bytesNow(file.path === undefined ? undefined : join(top, file.path), path);
    if (now === "failed") yield now;
    if (now === "failed" || (names.path === names.was && isSame(then, now))) continue;
    const [before, after] = [textOf(then, `${path} of ${commit.slice(0, 9)}`), textOf(now, path)];
    if (before === undefined || after === undefined) {
      yield "failed";
      continue;
    }
    const settings = await settingsOf(path);
    if (!settings) yield "failed";
    if (!settings || !isCompared(file, settings, now === undefined ? before : after, path)) continue;
    const options = optionsOver(settings, own);
    const is = { ...names, path: now && names.path };
    if (is.path === undefined && is.was === undefined) continue;
    yield differenceOf(is, analyze(before, options), analyze(after, options), commit);
  }

  /** As the reader would write it from the folder that they are in. */
  function shownPath(path: string | undefined): string | undefined {
    return path === undefined ? undefined : posix.relative(prefix, path);
  }
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** What the working tree has; undefined where the file is gone. */
function bytesNow(file: string | undefined, shown: string): Uint8Array | undefined | "failed" {
  if (file === undefined) return undefined;
  try {
    return readBytes(file, "policy");
  } catch (error) {
    if (Object(error).code === "ENOENT") return undefined;
    tell(unreadable(shown, error));
    return "failed";
  }
}

function isSame(before: unknown, after: Uint8Array | undefined): boolean {
  return before instanceof Uint8Array && after !== undefined && Buffer.compare(before, after) === 0;
}

/** Undefined where it is no text, which the reader is told. */
function textOf(content: unknown, shown: string): string | undefined {
  try {
    if (content === undefined) return "";
    if (!(content instanceof Uint8Array)) throw content;
    return content.length === 0 ? "" : decode(content).text;
  } catch (error) {
    tell(complaint(`${shown}: ${reasonOf(error, "en")}.`));
    return undefined;
  }
}

/** Whether a file is a policy, and to be audited. @param text of the working tree, or the last one where it is gone */
function isCompared({ isNamed }: Candidate, settings: Settings, text: string, path: string): boolean {
  const recognised = recognise(text, basename(path), settings.filePatterns);
  const isPolicy = isNamed ? recognised !== "switched-off" : !["switched-off", "not-a-policy"].includes(recognised);
  if (isPolicy && !settings.enable) tell(complaint(`${path}: not compared, since ${projectFileName} switches it off.`));
  return isPolicy && settings.enable;
}

function differenceOf(
  { path, was }: { readonly path: string | undefined; readonly was: string | undefined },
  before: Analysis,
  after: Analysis,
  commit: string,
): Difference {
  const language = mainLanguage(after.policy.clauses) ?? mainLanguage(before.policy.clauses) ?? "en";
  const name = path ?? was ?? "";
  return {
    path: name,
    was,
    status: path === undefined ? "deleted" : was === undefined ? "new" : was === path ? "changed" : "renamed",
    before,
    after,
    ...compare(before, after),
    report: compareReport(before, after, { fileName: name, before: commit.slice(0, 9), language }),
    added: newFindings(before, after),
    text: after.policy.text,
  };
}

function toText(
  { revision, commit }: { readonly revision: string; readonly commit: string },
  found: readonly Difference[],
): string {
  const style = styleOf(process.stdout);
  const told = found.map(({ path, was, status, report, before, after, added }) => {
    const name = visibleLine(path);
    const heads = {
      changed: "",
      new: `${name}: this policy is new.\n`,
      deleted: `${name}: this policy is gone.\n`,
      renamed: `${name}: it was ${visibleLine(was ?? "")}.\n`,
    };
    const sides = { before: { path: was ?? path, text: before.policy.text }, after: { path, text: after.policy.text } };
    const findings = terminalFindings(path, after.policy.text, added, style);
    const count = added.length === 1 ? "1 new finding" : `${added.length} new findings`;
    const lead = added.length > 0 ? `${name}: ${count}:\n` : "";
    return `${heads[status]}${terminalComparison(report, sides, style)}${lead}${findings}\n`;
  });
  const worse = found.filter(({ changes }) => changes.some(isWorse)).length;
  const added = found.reduce((sum, it) => sum + it.added.length, 0);
  const differ = found.length === 1 ? "1 policy differs" : `${found.length || "no"} policies differ`;
  const less = worse > 0 ? `, ${worse} of which ${worse === 1 ? "promises" : "promise"} the reader less` : "";
  const more = added > 0 ? `; ${added === 1 ? "1 new finding" : `${added} new findings`}` : "";
  return `${told.join("")}Compared with ${visibleLine(revision)} (${commit.slice(0, 9)}): ${differ}${less}${more}.\n`;
}

function toJson({ path, was, status, before, after, changes, unchanged, added }: Difference) {
  const texts = [before.policy.text, after.policy.text] as const;
  return {
    path,
    was: was ?? null,
    status,
    unchanged,
    changes: changes.map(changeToJson(...texts)),
    newFindings: added.map(findingToJson(after.policy.text)),
    unread: { before: unreadToJson(before.policy), after: unreadToJson(after.policy) },
  };
}

function findingToJson(text: string) {
  const locate = createLocator(text);
  return ({ ruleId, severity, message, span }: Finding) => ({
    ruleId,
    severity,
    message,
    range: { start: locate(span.start), end: locate(span.end) },
  });
}
