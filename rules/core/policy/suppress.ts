import type { Finding } from "../finding.ts";
import type { Policy, Span, Suppression } from "../model.ts";

/** A finding that the author has set aside, and the comment that does it. */
export interface Suppressed<T extends Finding = Finding> {
  readonly finding: T;
  readonly suppression: Suppression;
}

/** Suppresses rules in the block that follows. */
export const disableNextLine = "clauselint-disable-next-line";
/** Suppresses rules up to the comment that enables them, or up to the end. */
export const disable = "clauselint-disable";
export const enable = "clauselint-enable";

/** Whether a directive suppresses anything. */
export function isDisabling({ directive: { text } }: Pick<Suppression, "directive">): boolean {
  return text === disableNextLine || text === disable;
}

/**
 * Reads the directives in the comments of a text, and what is like them; other comments say nothing. What there is no such
 * directive for covers nothing.
 */
export function readSuppressions(text: string, comments: readonly Span[]): Suppression[] {
  const read = comments.flatMap(({ start, end }) => readSuppression(text, start, end) ?? []);
  return withEnds(
    read.sort((a, b) => a.span.start - b.span.start),
    text.length,
  );
}

function readSuppression(text: string, start: number, end: number): Suppression | undefined {
  const comment = /^(<!--\s*)(clauselint-[\w-]*\w)([^-]*(?:-(?!->)[^-]*)*)/.exec(text.slice(start, end));
  if (!comment) return undefined;
  const [, opening = "", name = "", body = ""] = comment;
  const nameStart = start + opening.length;
  const bodyStart = nameStart + name.length;
  const directive = { text: name, span: { start: nameStart, end: bodyStart } };
  const [names = "", ...reason] = body.split(/(?:^|\s)--\s/);
  const covers = name === disableNextLine ? nextBlock(text, end) : { start: end, end };
  const ruleIds = [...names.matchAll(/[^\s,]+/g)].map((match) => ({
    text: match[0],
    span: { start: bodyStart + match.index, end: bodyStart + match.index + match[0].length },
    covers,
  }));
  const closed = text.slice(start, end).endsWith("-->");
  return { span: { start, end }, closed, directive, covers, ruleIds, reason: reason.join(" -- ").trim(), used: [] };
}

/** Says of each range where it ends: where its rule, or any, is enabled again, otherwise at the end of the text. */
function withEnds(suppressions: readonly Suppression[], textEnd: number): Suppression[] {
  /** For each rule, where it was enabled again since it was disabled; the last of it is still open. */
  const open = new Map<string, { end: number }[]>();
  const ends = new Map<Suppression["ruleIds"][number], { end: number }>();
  const enabled = new Map<Suppression, string[]>();
  for (const suppression of suppressions.filter(({ closed }) => closed)) {
    const { directive, ruleIds, span } = suppression;
    if (directive.text === disable) {
      for (const ruleId of ruleIds) {
        const range = { end: textEnd };
        ends.set(ruleId, range);
        const ranges = open.get(ruleId.text);
        if (ranges) ranges.push(range);
        else open.set(ruleId.text, [range]);
      }
    } else if (directive.text === enable) {
      const names = ruleIds.length > 0 ? ruleIds.map(({ text }) => text) : [...open.keys()];
      const ending = names.filter((name) => open.has(name));
      for (const name of ending) for (const range of open.get(name) ?? []) range.end = span.start;
      for (const name of ending) open.delete(name);
      enabled.set(suppression, ending);
    }
  }
  return suppressions.map((suppression) => {
    const used = enabled.get(suppression) ?? [];
    if (suppression.directive.text !== disable || !suppression.closed) return { ...suppression, used };
    const start = suppression.span.end;
    const ruleIds = suppression.ruleIds.map((it) => ({ ...it, covers: { start, end: ends.get(it)?.end ?? start } }));
    const end = ruleIds.reduce((last, { covers }) => Math.max(last, covers.end), start);
    return { ...suppression, ruleIds, covers: { start, end } };
  });
}

/** From a comment's end to the end of the block that follows: a paragraph, a table, or one item of a list with what is nested in it. */
function nextBlock(text: string, from: number): { start: number; end: number } {
  const start = from + (/^[ \t]*(?:\r?\n[ \t]*)*/.exec(text.slice(from))?.[0].length ?? 0);
  const rest = text.slice(start);
  const block = rest.slice(0, /\r?\n[ \t]*(?:\r?\n|$)/.exec(rest)?.index);
  return { start, end: start + lengthOfItem(block, start - 1 - text.lastIndexOf("\n", start - 1)) };
}

/** How much of a block its first list item takes: up to the next item that is indented no more; all, where it is no list. */
function lengthOfItem(block: string, indent: number): number {
  if (!/^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(block)) return block.length;
  const next = [...block.matchAll(/\r?\n([ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]/g)].find(
    ([, space = ""]) => space.length <= indent,
  );
  return next?.index ?? block.length;
}

/**
 * What is left of the findings, what is not, and the suppressions with what each of them suppressed. One without a reason
 * does nothing.
 */
export function applySuppressions<T extends Finding>(
  policy: Policy,
  findings: readonly T[],
): { kept: T[]; suppressed: Suppressed<T>[]; suppressions: Suppression[] } {
  const suppressions = policy.suppressions.map((suppression) => {
    if (!isDisabling(suppression)) return suppression;
    const hit = suppression.reason ? findings.filter((finding) => covers(suppression, finding)) : [];
    return { ...suppression, used: [...new Set(hit.map(({ ruleId }) => ruleId))] };
  });
  const kept: T[] = [];
  const suppressed: Suppressed<T>[] = [];
  for (const finding of findings) {
    const suppression = suppressions.find((it) => it.reason && covers(it, finding));
    if (suppression) suppressed.push({ finding, suppression });
    else kept.push(finding);
  }
  return { kept, suppressed, suppressions };
}

function covers({ ruleIds }: Suppression, { ruleId, span }: Finding): boolean {
  return ruleIds.some(({ text, covers: { start, end } }) => text === ruleId && span.start >= start && span.start < end);
}
