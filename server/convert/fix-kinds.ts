import type { Clause, Edit, Finding, Fix, Policy } from "../../rules/index.ts";

/** Fixes that do the same to several findings of one rule, in text order. */
export interface FixKind {
  readonly ruleId: string;
  /** What the policy will promise after each of them. */
  readonly title: string;
  /** Two or more; no two in the same clause or on the same words. */
  readonly fixes: readonly KindOfFix[];
}

/** One fix as a single edit: to accept it is one tick, and nobody can accept half of it. */
export interface KindOfFix {
  readonly finding: Finding;
  readonly title: string;
  readonly edit: Edit;
  /** The clause that the finding stands in, if it stands in one. */
  readonly clause: Clause | undefined;
}

/**
 * Sorts the fixes of findings by kind: the same rule, and the same promise but for the words that it quotes. Left out
 * are fixes that reach over several paragraphs, which one tick would change unseen, and fixes of a clause or of words that
 * an earlier one of the kind changes already: a sentence that promises the same twice helps nobody.
 * @param findings of the policy, in text order
 * @returns the kinds with more than one fix, in the order of their first
 */
export function fixKinds({ text, clauses }: Policy, findings: readonly Finding[]): FixKind[] {
  const kinds = new Map<string, KindOfFix[]>();
  for (const finding of findings) {
    const clause = clauses.findLast(({ span }) => span.start <= finding.span.start && finding.span.end <= span.end);
    for (const { title, edits } of finding.fixes) {
      const edit = joined(text, edits);
      if (!edit) continue;
      const key = `${finding.ruleId} ${promiseOf(title)}`;
      const fixes = kinds.get(key) ?? [];
      kinds.set(key, fixes);
      const taken = fixes.some((it) => touches(it.edit, edit) || (clause !== undefined && it.clause === clause));
      if (!taken) fixes.push({ finding, title, edit, clause });
    }
  }
  return [...kinds.values()].flatMap((fixes) => {
    const [first, ...others] = fixes;
    if (!first || others.length === 0) return [];
    const same = others.every(({ title }) => title === first.title);
    return [{ ruleId: first.finding.ruleId, title: same ? first.title : promiseOf(first.title), fixes }];
  });
}

/** A title without the words of the policy that it quotes. */
function promiseOf(title: string): string {
  return title.replace(/“[^”]{0,200}”/g, "“…”").replace(/«(\s)[^»]{0,200}(\s)»/g, "«$1…$2»");
}

/** The edits of a fix as one, with the text between them as it is; undefined where a paragraph ends between them. */
function joined(text: string, edits: Fix["edits"]): Edit | undefined {
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  if (/(?:\r\n?|\n)[ \t>]*[\r\n]/.test(text.slice(span.start, span.end))) return undefined;
  let at = span.start;
  let replacement = "";
  for (const edit of edits) {
    replacement += text.slice(at, edit.span.start) + edit.replacement;
    at = edit.span.end;
  }
  return { span, replacement };
}

/** Two insertions at one place touch too: which comes first would be chance. */
function touches({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
