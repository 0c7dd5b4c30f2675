import type { MentionKind } from "../../../languages/lexicon.ts";
import type { Phrase } from "../../model.ts";
import { overlaps, type Passage, phraseOf, type Range, within, wordCount, wordsBetween } from "../../words/passages.ts";
import { termsIn } from "../../words/terms.ts";
import { usualHeadings } from "../around/features.ts";
import { recipientsOf } from "../around/recipients.ts";
import type { Draft } from "../draft.ts";
import type { Segment } from "../segments.ts";
import { isOfNextDenial } from "../sentence/negation.ts";

/** Keys for whom or where a statement is limited to: plan, region, age, a part of its own. Equal keys, equal scope. */
export function scopesOf(segments: readonly Segment[], { segment, topic }: Draft): string[] {
  const { passage, leadIns, headings, cells, index, block } = segment;
  const before = segments[index - 1];
  const above = headingsOf(headings);
  const own = [passage, ...leadIns, ...(cells?.others.map(({ cell }) => cell) ?? [])];
  const around = [...own, ...above.map(({ heading }) => heading), ...(before?.block === block ? [before.passage] : [])];
  return [
    ...new Set([
      ...around.flatMap((it) =>
        it
          .mentions("scope")
          .filter((scope) => !isBehindExamples(it, scope))
          .map(({ start, end }) => stem(it.folded.slice(start, end))),
      ),
      ...above.flatMap(({ heading, kind }) => (kind === "part" ? [stem(heading.folded)] : [])),
      // What is taken of workers is not taken of readers.
      ...(topic === "biometric" && own.some((it) => it.has("workplace")) ? ["workplace"] : []),
    ]),
  ].sort();
}

/** Keys for the products, plans and settings that it names. */
export function productsOf({ segment, topic, recipients, data }: Draft): string[] {
  const { passage, headings } = segment;
  const others = topic === "biometric" ? [...data, ...recipients, ...recipientsOf(passage)] : data;
  const known = wordsOfTitle(headings);
  return [
    ...new Set([
      ...ownWords(segment).flatMap((it) => namesIn(it, known, others)),
      ...headingsOf(headings).flatMap(({ heading, kind }) => (kind === "matter" ? namesIn(heading, known) : [])),
    ]),
  ].sort();
}

function ownWords({ passage, leadIns, cells }: Segment): Passage[] {
  return [passage, ...leadIns, ...(cells?.others.map(({ cell }) => cell) ?? [])];
}

/** Keys for what else limits it: consent, a condition. */
export function conditionsOf(
  segments: readonly Segment[],
  { segment, range, topic, actions, offers, stance }: Draft,
): string[] {
  const { passage, index, block } = segment;
  const before = segments[index - 1];
  const own = ownWords(segment);
  const asked = offers.some(({ kind, distance }) => kind === "opt-in" && distance !== "elsewhere");
  return [
    ...new Set([
      ...(stance === "unless-refused" ? [] : own.flatMap((it) => conditionsIn(it, it === passage ? range : undefined))),
      // What is offered near a denial is an offer of something else.
      ...(asked && stance !== "does-not" ? [consent] : []),
      ...(before?.block === block ? conditionsIn(before.passage) : []),
      ...(topic === "biometric" && stance === "does-not" && actions.includes("collect")
        ? featuresBeside(segments, segment)
        : []),
    ]),
  ].sort();
}

/** The headings above that name a theme: what holds under no heading holds under them too. */
export function themesOf({ segment: { passage, headings } }: Draft): string[] {
  // "In the past 12 months, we have not collected it": not anywhere.
  if (passage.has("so-far")) return [];
  return headingsOf(headings).flatMap(({ heading, kind }) => (kind === "theme" ? [heading.folded] : []));
}

/**
 * The headings above but the title of all: on a matter of privacy, on a part (a product, people or a plan, for which alone
 * its section holds), or on a theme, which is neither.
 */
function headingsOf(headings: readonly Passage[]) {
  const known = wordsOfTitle(headings);
  return headings
    .filter((heading, index) => index > 0 || !heading.has("policy-title"))
    .map((heading) => ({ heading, kind: kindOf(heading, known) }));
}

/** "Larkfield Mail" and "Employees", "How we use data", "Smart replies". */
function kindOf(heading: Passage, known: ReadonlySet<string>): "part" | "matter" | "theme" {
  if (isOfProduct(heading, known)) return "part";
  if (!/\p{L}/u.test(heading.text) || matters.some((kind) => heading.has(kind))) return "matter";
  return parts.some((kind) => heading.has(kind)) || namesIn(heading, known).length > 0 ? "part" : "theme";
}

const parts = ["scope", "workplace", "minors", "affiliate"] as const;

function wordsOfTitle([title]: readonly Passage[]): ReadonlySet<string> {
  return new Set(title?.folded.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** "Larkfield Mail", in a policy of Larkfield: a product by its name. */
function isOfProduct({ text }: Passage, known: ReadonlySet<string>): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isOurs = (word: string) => known.has(word.toLowerCase());
  return words.length <= 3 && words.every((it) => /^\p{Lu}/u.test(it)) && words.some(isOurs) && !words.every(isOurs);
}

/** Only with the person's agreement. */
const consent = "consent";

function conditionsIn(passage: Passage, predicate?: Range): string[] {
  const isElsewhere = (it: Range) => predicate !== undefined && isOfNextDenial(passage, predicate, it);
  const agreed = passage.mentions("consent").some((it) => !isElsewhere(it));
  const conditional = (["fronted-clause", "subordinator", "exclusive"] as const).some((kind) =>
    passage
      .mentions(kind)
      .some((it) => !isElsewhere(it) && !isBehindExamples(passage, it) && !othersBringAbout(passage, it)),
  );
  return [...(agreed ? [consent] : []), ...(conditional && !agreed ? [passage.folded] : [])];
}

/** "The filter finds your eyes on your phone. We collect no biometric data": none by that, unless it is told of all so far. */
function featuresBeside(segments: readonly Segment[], { passage, index, block }: Segment): string[] {
  const before = segments
    .slice(0, index)
    .filter((it) => it.block === block && wordCount(it.passage.text) > 3 && !it.passage.text.endsWith("?"));
  const [feature] = [...before.map((it) => it.passage), ...(passage.has("on-device") ? [passage] : [])];
  return feature && !passage.has("so-far") ? [feature.folded] : [];
}

/** "…, including messages sent before you turned it on": what examples say limits nothing. */
export function isBehindExamples(passage: Passage, { start }: Range): boolean {
  return passage
    .mentions("enumeration-of")
    .some((it) => it.end <= start && passage.folded.slice(0, it.start).trimEnd().endsWith(","));
}

/** "When you or anyone else in a chat asks for a summary, …": no condition that the reader has in hand. */
function othersBringAbout(passage: Passage, { start, end }: Range): boolean {
  const comma = passage.folded.indexOf(",", end);
  return (
    comma > 0 &&
    passage.touches("fronted-clause", { start, end }) &&
    passage.has("others-trigger", { start, end: comma })
  );
}

/** Where such a condition stands at the head of a sentence: the names in it are those of what others use. */
function frontedByOthers(passage: Passage): Range | undefined {
  const front = passage.mentions("fronted-clause").find((it) => wordsBetween(passage, 0, it.start) === 0);
  return front && othersBringAbout(passage, front)
    ? { start: front.start, end: (passage.mentions("modal")[0] ?? passage.mentions("passive-cue")[0] ?? front).start }
    : undefined;
}

/**
 * Names in capitals other than the company's own and those of data, of who gets it and of the people it is about: a
 * product, a plan.
 */
function namesIn(passage: Passage, known: ReadonlySet<string>, others: readonly Phrase[] = []): string[] {
  const places = passage.mentions("place-name");
  const common = (
    ["term-head", "legal-term", "biometric", "model", "training-verb", "reader", "we", "workplace"] as const
  ).flatMap((kind) => passage.mentions(kind));
  const front = frontedByOthers(passage);
  return (
    termsIn(passage)
      .filter((term) => !(front && overlaps(front, term)))
      .filter((term) => ![...places, ...common].some((it) => overlaps(it, term)))
      .filter((term) => !isOpening(passage, term))
      // "Members", of readers: not "the" in "The Vault".
      .filter((term) => !passage.mentions("not-a-name").some((it) => within(term, it)))
      .filter((term) => !isOwnIn(passage, term, known))
      .map((term) => phraseOf(passage, term))
      .filter(({ span }) => !others.some((it) => overlaps(it.span, span)))
      .map(({ text }) => stem(text.toLowerCase()))
  );
}

/** "Larkfield", and "Does Larkfield train …?": the first word stands in capitals by its place alone. */
function isOwnIn({ text, folded }: Passage, { start, end }: Range, known: ReadonlySet<string>): boolean {
  const words = folded.slice(start, end).split(/[^\p{L}\p{N}]+/u);
  const opens = words.length > 1 && !/\p{L}/u.test(text.slice(0, start));
  return words.slice(opens ? 1 : 0).every((word) => known.has(word));
}

/** « Réponses suggérées », « Article 15 – Questions fréquentes » : in capitals by its place alone. */
function isOpening({ text }: Passage, { start, end }: Range): boolean {
  const ahead = text.slice(0, start).replace(/^\p{L}+ \d+ ?[–—:.-]/u, "");
  return !/\p{L}/u.test(ahead) && !/\p{Lu}/u.test(text.slice(start + 1, end));
}

const matters: readonly MentionKind[] = [
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
  ...usualHeadings,
];

function stem(words: string): string {
  return words.replace(/s(?!\p{L})/gu, "");
}
