import type { MentionKind } from "../../../languages/lexicon.ts";
import type { Phrase } from "../../model.ts";
import { overlaps, type Passage, phraseOf } from "../../words/passages.ts";
import { termsIn } from "../../words/terms.ts";
import { recipientsOf } from "../around/recipients.ts";
import type { Draft } from "../draft.ts";
import type { Segment } from "../segments.ts";

/** Keys for what limits a statement: plan, region, age, setting, product, consent, a condition. Equal keys, equal scope. */
export function scopesOf(
  segments: readonly Segment[],
  { segment, topic, offers, stance, recipients }: Draft,
): string[] {
  const { passage, leadIns, headings, cells, index, block } = segment;
  const others = topic === "biometric" ? [...recipients, ...recipientsOf(passage)] : [];
  const before = segments[index - 1];
  const title = headings[0];
  const above = headings.filter((heading) => heading !== title || !heading.has("policy-title"));
  const own = [passage, ...leadIns, ...(cells?.others.map(({ cell }) => cell) ?? [])];
  const around = [...own, ...above, ...(before?.block === block ? [before.passage] : [])];
  const known = new Set(title?.folded.match(/[\p{L}\p{N}]+/gu) ?? []);
  const asked = offers.some(({ kind, distance }) => kind === "opt-in" && distance !== "elsewhere");
  return [
    ...new Set([
      ...around.flatMap((it) => it.mentions("scope").map(({ start, end }) => stem(it.folded.slice(start, end)))),
      ...own.flatMap((it) => namesIn(it, known, others)),
      ...above.flatMap((it) => (isGeneral(it) ? namesIn(it, known) : [it.folded])),
      ...(stance === "unless-refused" ? [] : own.flatMap(conditionsIn)),
      // What is offered near a denial is an offer of something else.
      ...(asked && stance !== "does-not" ? [consent] : []),
      ...(before?.block === block ? conditionsIn(before.passage) : []),
    ]),
  ].sort();
}

/** Only with the person's agreement. */
export const consent = "consent";

function conditionsIn(passage: Passage): string[] {
  const agreed = passage.has("consent");
  const conditional = (["fronted-clause", "subordinator", "exclusive"] as const).some((kind) => passage.has(kind));
  return [...(agreed ? [consent] : []), ...(conditional && !agreed ? [passage.folded] : [])];
}

/**
 * Names in capitals other than the company's own and those of data, of who gets it and of the people it is about: a
 * product, a plan.
 */
function namesIn(passage: Passage, known: ReadonlySet<string>, others: readonly Phrase[] = []): string[] {
  const places = passage.mentions("place-name");
  const common = (["term-head", "legal-term", "biometric", "model", "reader", "workplace"] as const).flatMap((kind) =>
    passage.mentions(kind),
  );
  return termsIn(passage)
    .filter((term) => ![...places, ...common].some((it) => overlaps(it, term)))
    .map((term) => phraseOf(passage, term))
    .filter(({ span }) => !others.some((it) => overlaps(it.span, span)))
    .map(({ text }) => stem(text.toLowerCase()))
    .filter((name) => !name.split(/\P{L}+/u).every((word) => known.has(word)));
}

const topics: readonly MentionKind[] = [
  "general-heading",
  "policy-title",
  "data-catch-all",
  "data-named",
  "data-private",
  "data-public",
  "biometric",
  "biometric-identifier",
  "biometric-feature",
  "model",
  "training-verb",
  "heading-collection",
  "heading-use",
  "heading-sharing",
  "heading-rights",
  "heading-retention",
  "heading-security",
];

/** A heading on a matter of privacy; any other names a product or a group of people, for which alone its section holds. */
function isGeneral(heading: Passage): boolean {
  return topics.some((kind) => heading.has(kind)) || !/\p{L}/u.test(heading.text);
}

function stem(words: string): string {
  return words.replace(/s(?!\p{L})/gu, "");
}
