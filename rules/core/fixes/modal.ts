import type { Edit } from "../finding.ts";
import type { Phrase } from "../model.ts";
import type { PlacedPractice } from "../policy/active.ts";

/**
 * Says that something happens instead of that it may: "may use" becomes "use", "uses" or "are used".
 * Undefined where the verb's form cannot be told for sure.
 */
export function dropModal({ text, clause, grammar }: PlacedPractice, modal: Phrase): Edit | undefined {
  const before = text.slice(clause.span.start, modal.span.start);
  const after = text.slice(modal.span.end, clause.span.end);
  const said = grammar.withoutModal(modal.text, before, after);
  if (!said) return undefined;
  return { span: { start: modal.span.start, end: modal.span.end + said.taken }, replacement: said.words };
}
