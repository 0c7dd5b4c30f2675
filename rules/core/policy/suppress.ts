import type { Finding } from "../finding.ts";
import type { Policy, Suppression } from "../model.ts";

/** A finding that the author has set aside, and the comment that does it. */
export interface Suppressed<T extends Finding = Finding> {
  readonly finding: T;
  readonly suppression: Suppression;
}

/** The one directive that there is. */
export const disableNextLine = "clauselint-disable-next-line";

/**
 * Reads `<!-- clauselint-disable-next-line rule, rule -- reason -->` out of a comment, and what is like it;
 * undefined for other comments. What there is no such directive for covers nothing.
 */
export function readSuppression(text: string, start: number, end: number): Suppression | undefined {
  const comment = /^(<!--\s*)(clauselint-[\w-]*\w)([^-]*(?:-(?!->)[^-]*)*)/.exec(text.slice(start, end));
  if (!comment) return undefined;
  const [, opening = "", name = "", body = ""] = comment;
  const nameStart = start + opening.length;
  const bodyStart = nameStart + name.length;
  const directive = { text: name, span: { start: nameStart, end: bodyStart } };
  const [names = "", ...reason] = body.split(/(?:^|\s)--\s/);
  const ruleIds = [...names.matchAll(/[^\s,]+/g)].map((match) => ({
    text: match[0],
    span: { start: bodyStart + match.index, end: bodyStart + match.index + match[0].length },
  }));
  const covers = name === disableNextLine ? nextBlock(text, end) : { start: end, end };
  const closed = text.slice(start, end).endsWith("-->");
  return { span: { start, end }, closed, directive, covers, ruleIds, reason: reason.join(" -- ").trim(), used: [] };
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

function covers({ covers: range, ruleIds }: Suppression, { ruleId, span }: Finding): boolean {
  return span.start >= range.start && span.start < range.end && ruleIds.some(({ text }) => text === ruleId);
}
