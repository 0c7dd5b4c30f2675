import type { MentionKind } from "../../../languages/lexicon.ts";
import type { Phrase } from "../../model.ts";
import { overlaps, type Passage, phraseOf, type Range, within, wordsBetween } from "../../words/passages.ts";
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
  const known = wordsOfTitle(title);
  const asked = offers.some(({ kind, distance }) => kind === "opt-in" && distance !== "elsewhere");
  return [
    ...new Set([
      ...around.flatMap((it) =>
        it
          .mentions("scope")
          .filter((scope) => !isBehindExamples(it, scope))
          .map(({ start, end }) => stem(it.folded.slice(start, end))),
      ),
      ...own.flatMap((it) => namesIn(it, known, others)),
      ...above.flatMap((it) =>
        isOfProduct(it, known)
          ? [it.folded]
          : isGeneral(it)
            ? namesIn(it, known)
            : isTheme(it, known)
              ? []
              : [it.folded],
      ),
      ...(stance === "unless-refused" ? [] : own.flatMap(conditionsIn)),
      // What is offered near a denial is an offer of something else.
      ...(asked && stance !== "does-not" ? [consent] : []),
      ...(before?.block === block ? conditionsIn(before.passage) : []),
    ]),
  ].sort();
}

/** The headings above that name a theme: what holds under no heading holds under them too. */
export function themesOf({ segment: { headings } }: Draft): string[] {
  const [title] = headings;
  const known = wordsOfTitle(title);
  return headings
    .filter((it) => (it !== title || !it.has("policy-title")) && !isOfProduct(it, known))
    .filter((it) => !isGeneral(it) && isTheme(it, known))
    .map(({ folded }) => folded);
}

function wordsOfTitle(title: Passage | undefined): ReadonlySet<string> {
  return new Set(title?.folded.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** "Larkfield Mail", in a policy of Larkfield: a product by its name. */
function isOfProduct({ text }: Passage, known: ReadonlySet<string>): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isOurs = (word: string) => known.has(word.toLowerCase());
  return words.length <= 3 && words.every((it) => /^\p{Lu}/u.test(it)) && words.some(isOurs) && !words.every(isOurs);
}

/** "Smart replies", "Keeping your money safe": names no product, no group of people, no plan. */
function isTheme(heading: Passage, known: ReadonlySet<string>): boolean {
  const people = (["scope", "workplace", "minors", "third-party", "affiliate"] as const).some((kind) =>
    heading.has(kind),
  );
  return !people && namesIn(heading, known).length === 0;
}

/** Only with the person's agreement. */
export const consent = "consent";

function conditionsIn(passage: Passage): string[] {
  const agreed = passage.has("consent");
  const conditional = (["fronted-clause", "subordinator", "exclusive"] as const).some((kind) =>
    passage.mentions(kind).some((it) => !isBehindExamples(passage, it) && !othersBringAbout(passage, it)),
  );
  return [...(agreed ? [consent] : []), ...(conditional && !agreed ? [passage.folded] : [])];
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
    ["term-head", "legal-term", "biometric", "model", "training-verb", "reader", "workplace"] as const
  ).flatMap((kind) => passage.mentions(kind));
  const front = frontedByOthers(passage);
  return (
    termsIn(passage)
      .filter((term) => !(front && overlaps(front, term)))
      .filter((term) => ![...places, ...common].some((it) => overlaps(it, term)))
      .filter((term) => !isOpening(passage, term))
      // "Members", of readers: not "the" in "The Vault".
      .filter((term) => !passage.mentions("not-a-name").some((it) => within(term, it)))
      .map((term) => phraseOf(passage, term))
      .filter(({ span }) => !others.some((it) => overlaps(it.span, span)))
      .map(({ text }) => stem(text.toLowerCase()))
      .filter((name) => !name.split(/\P{L}+/u).every((word) => known.has(word)))
  );
}

/** « Réponses suggérées » : in capitals by its place alone. */
function isOpening({ text }: Passage, { start, end }: Range): boolean {
  return !/\p{L}/u.test(text.slice(0, start)) && !/\p{Lu}/u.test(text.slice(start + 1, end));
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
