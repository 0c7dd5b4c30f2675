import { basename } from "node:path";
import { structuredPatch } from "diff";
import { createAnalyzer, type Finding, type Fix, fingerprintOf, type Options } from "../../rules/index.ts";
import { painted, type Style } from "../../rules/views/audit/terminal.ts";
import { createLocator } from "../../rules/views/wording/locate.ts";
import { gravestFirst } from "../../rules/views/wording/severities.ts";
import { visible, visibleLine } from "../../rules/views/wording/visible.ts";
import { decode, encodeAs } from "../platform/decode.ts";
import { readBytes, replaceFile } from "../platform/disk.ts";
import { messageOf } from "../platform/failures.ts";
import { type Asking, createAsking } from "./asking.ts";
import { styleOf } from "./audit.ts";
import { unreadable } from "./file.ts";
import { createSettingsFinder } from "./projects.ts";
import { optionsOver, type Request } from "./request.ts";
import { complain } from "./words.ts";

/** What became of the rewrites of a file. */
interface Fixed {
  readonly text: string;
  readonly accepted: number;
  /** Whether the reader goes on: not after q, and not where the input ended. */
  readonly ending: "done" | "quit" | "broken-off";
}

/**
 * Shows the rewrites of some policies one after the other, and writes those that are accepted.
 * @param paths as the reader wrote them
 * @returns the exit status
 */
export async function fixInteractively(
  paths: readonly string[],
  { project, options }: Pick<Request, "project" | "options">,
): Promise<number> {
  const settingsOf = createSettingsFinder(project, (line) => process.stderr.write(`${line}\n`));
  const asking = createAsking();
  let status = 0;
  try {
    for (const path of paths) {
      const settings = await settingsOf(path);
      const file = settings && read(path);
      if (!settings || !file) {
        status = 2;
        continue;
      }
      const fixed = await fixText(path, file.text, optionsOver(settings, options), asking);
      if (fixed.ending === "broken-off") return complain(`${path}: nothing is written, since the answers ended.`);
      if (fixed.accepted > 0 && !write(path, file.bytes, fixed)) status = 2;
      if (fixed.accepted === 0) process.stdout.write(`${visibleLine(path)}: nothing is changed.\n`);
      if (fixed.ending === "quit") break;
    }
    return status;
  } finally {
    asking.end();
  }
}

/** Undefined where it cannot be read, or not be written back as it is; which the reader is told. */
function read(path: string): { readonly text: string; readonly bytes: Uint8Array } | undefined {
  try {
    const bytes = readBytes(path, "policy");
    const { text } = decode(bytes);
    const again = encodeAs(bytes, text);
    if (again && Buffer.compare(again, bytes) === 0) return { text, bytes };
    complain(`${path}: some of its bytes are damaged, and would be lost. Save it as UTF-8 first.`);
  } catch (error) {
    process.stderr.write(`${unreadable(path, error)}\n`);
  }
  return undefined;
}

function write(path: string, before: Uint8Array, { text, accepted }: Fixed): boolean {
  const bytes = encodeAs(before, text);
  if (!bytes) {
    complain(`${path}: nothing is written: its encoding has no signs for the new words. Save it as UTF-8 first.`);
    return false;
  }
  try {
    if (Buffer.compare(readBytes(path, "policy"), before) !== 0) {
      complain(`${path}: nothing is written: somebody has changed it meanwhile. Begin again.`);
      return false;
    }
    replaceFile(path, bytes);
  } catch (error) {
    complain(`${path}: cannot be written: ${messageOf(error)}.`);
    return false;
  }
  const blanks = text.match(/\{\{[^{}]*\}\}/g)?.length ?? 0;
  const left = blanks ? ` ${blanks === 1 ? "1 blank is" : `${blanks} blanks are`} left for you to fill in.` : "";
  process.stdout.write(
    `${visibleLine(path)}: ${accepted === 1 ? "1 rewrite" : `${accepted} rewrites`} written.${left}\n`,
  );
  return true;
}

async function fixText(path: string, before: string, options: Options, { ask }: Asking): Promise<Fixed> {
  const style = styleOf(process.stdout);
  const analyze = createAnalyzer();
  const declined = new Set<string>();
  let [text, accepted] = [before, 0];
  for (;;) {
    const analysis = analyze(text, options);
    const signOf = fingerprintOf(analysis);
    // A rewrite that settles the gravest often settles others of its clause.
    const finding = gravestFirst(analysis.findings).find(
      (it) => !declined.has(signOf(it)) && it.fixes.some(({ edits }) => edits.length > 0),
    );
    if (!finding) return { text, accepted, ending: "done" };
    const answer = await askFor(path, text, finding, style, ask);
    if (answer === "quit" || answer === "broken-off") return { text, accepted, ending: answer };
    if (answer === "no") declined.add(signOf(finding));
    else {
      text = answer;
      accepted++;
    }
  }
}

/** @returns the text as it is with the rewrite that was chosen, or what was said instead */
async function askFor(path: string, text: string, finding: Finding, style: Style, ask: Asking["ask"]) {
  const fixes = finding.fixes.filter(({ edits }) => edits.length > 0);
  const { line, character } = createLocator(text)(finding.span.start);
  const place = painted(`${visibleLine(basename(path))}:${line + 1}:${character + 1}`, "bold", style);
  process.stdout.write(
    `\n${place}: ${painted(finding.severity, finding.severity, style)}: ${visible(finding.message)} [${finding.ruleId}]\n`,
  );
  for (let at = 0; ; at = (at + 1) % fixes.length) {
    const fix = fixes[at];
    if (!fix) return "no";
    const rewritten = applied(text, fix);
    process.stdout.write(shown(text, rewritten, fix, { number: at + 1, count: fixes.length }, style));
    const other = fixes.length > 1 ? ", o the other way" : "";
    let answer: string | undefined;
    do answer = (await ask(`Write this? y yes, n no${other}, q quit: `))?.toLowerCase();
    while (answer !== undefined && !(other ? "ynoq" : "ynq").split("").includes(answer));
    if (answer === undefined) return "broken-off";
    if (answer === "q") return "quit";
    if (answer === "n") return "no";
    if (answer === "y") return rewritten;
  }
}

/** A rewrite as the lines that it changes. */
function shown(
  text: string,
  rewritten: string,
  { title, edits }: Fix,
  { number, count }: { readonly number: number; readonly count: number },
  style: Style,
): string {
  const { hunks } = structuredPatch("", "", text, rewritten, "", "", { context: 1 });
  const lines = hunks.flatMap((hunk) => hunk.lines).map((line) => lineShown(line, style));
  const hasBlanks = edits.some(({ replacement }) => replacement.includes("{{"));
  const blanks = hasBlanks ? "What stands in {{braces}} is left for you to fill in.\n" : "";
  return `${title}${count > 1 ? ` (${number} of ${count})` : ""}:\n${lines.join("")}${blanks}`;
}

function lineShown(line: string, style: Style): string {
  const words = `  ${visibleLine(line.replace(/\r$/, ""))}`;
  if (line.startsWith("-")) return `${painted(words, "error", style)}\n`;
  return `${line.startsWith("+") ? painted(words, "info", style) : painted(words, "dim", style)}\n`;
}

/** With line ends as the text has them. */
function applied(text: string, { edits }: Fix): string {
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  return edits.toReversed().reduce((made, { span, replacement }) => {
    const words = replacement.replace(/\r?\n/g, lineEnd);
    return made.slice(0, span.start) + words + made.slice(span.end);
  }, text);
}
