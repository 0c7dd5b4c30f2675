import type { MentionKind } from "../../../languages/lexicon.ts";
import type { DataObject, DataPlace, Phrase, Source, Span } from "../../model.ts";
import {
  areFewWords,
  hasMentionIn,
  mentionsIn,
  onlyBetween,
  overlaps,
  type Passage,
  phraseOf,
  type Range,
  within,
} from "../../words/passages.ts";
import { lettersAway, wordsAway } from "../../words/reach.ts";
import { termAround } from "../../words/terms.ts";

/** A data object with its range in the passage it was found in. */
export interface FoundData extends Range {
  readonly passage: Passage;
  readonly object: DataObject;
}

type DataKind = Extract<MentionKind, `data-${string}`>;

/** The most telling first: of two mentions of one length, the earlier kind wins. */
const kinds: readonly DataKind[] = [
  "data-licensed",
  "data-private",
  "data-public",
  "data-named",
  "data-third-party",
  "data-catch-all",
];

/**
 * Finds the data that a range of a passage names, in text order.
 * @param taken ranges that are something else: the predicate, the model
 */
export function dataIn(passage: Passage, range: Range, place: DataPlace, taken: readonly Range[] = []): FoundData[] {
  const guards = [...passage.mentions("not-data"), ...taken];
  const audiences = passage.mentions("public-anchor");
  const candidates = kinds.flatMap((kind, rank) =>
    mentionsIn(passage, kind, range)
      .filter((mention) => !guards.some((guard) => overlaps(guard, mention)) && !isInPath(passage, mention))
      .filter((mention) => kind !== "data-private" || !isRating(passage, mention))
      .filter(
        (mention) =>
          kind !== "data-catch-all" || !audiences.some((it) => it.start < mention.start && overlaps(it, mention)),
      )
      .map((mention) => ({ kind, rank, start: mention.start, end: mention.end })),
  );
  const chosen: (Range & { kind: DataKind })[] = [];
  for (const candidate of candidates.sort((a, b) => lengthOf(b) - lengthOf(a) || a.rank - b.rank)) {
    if (!chosen.some((other) => overlaps(other, candidate))) chosen.push(withModifier(passage, candidate, taken));
  }
  chosen.sort((a, b) => a.start - b.start);
  return joinModifiers(
    passage,
    chosen.map((it) => withAudiences(passage, it)),
  ).map((found) => {
    const head = withTerm(passage, found, taken);
    const whole = withTail(passage, head, range);
    const object = objectOf(passage, { ...found, ...whole }, place);
    return { ...whole, passage, object: { ...object, head: passage.text.slice(head.start, head.end) } };
  });
}

/** "private and public content": names no less than both. */
function withAudiences<T extends Range & { kind: DataKind }>(passage: Passage, found: T): T {
  if (found.kind !== "data-public") return found;
  const both = passage
    .mentions("public-or-not")
    .find((it) => it.start < found.start && it.end > found.start && it.end <= found.end);
  return both ? { ...found, kind: "data-catch-all", start: both.start } : found;
}

/** "soil data", « données agricoles »: a word of its own beside bare "data" tells which, whatever word it is. */
function withModifier<T extends Range & { kind: DataKind }>(passage: Passage, found: T, taken: readonly Range[]): T {
  const { head, beside } = passage.lexicon.bareData;
  if (found.kind !== "data-catch-all" || !head.test(passage.folded.slice(found.start, found.end))) return found;
  const first = passage.lexicon.nounHead === "first";
  const offset = first ? found.end : 0;
  const match = beside.exec(first ? passage.folded.slice(found.end) : passage.folded.slice(0, found.start));
  const { word } = match?.groups ?? {};
  if (!match || !word) return found;
  const start = offset + match.index + match[0].lastIndexOf(word);
  const modifier = { start, end: start + word.length };
  const tells =
    !(isVerb(passage, start) && !first) &&
    !taken.some((it) => overlaps(it, modifier)) &&
    !tellsNothing.some((kind) => passage.mentions(kind).some((it) => overlaps(it, modifier)));
  if (!tells) return found;
  return { ...found, kind: "data-named", ...(first ? { end: modifier.end } : { start: modifier.start }) };
}

/** "we make data available", "we may also release data": the word in front of the data is what is done with it. */
function isVerb(passage: Passage, start: number): boolean {
  const isRightBefore = (kind: MentionKind) => passage.mentions(kind).some(({ end }) => start - end === 1);
  const modal = passage.mentions("modal").some(({ end }) => end <= start && areFewWords(passage, end, start, 1));
  return modal || isRightBefore("we") || isRightBefore("purpose-link");
}

/** Words beside "data" that are no noun or adjective of its own, or say nothing about it. */
const tellsNothing = [
  "plain-modifier",
  "use-verb",
  "use-noun",
  "biometric-verb",
  "destroy-verb",
  "disclose-verb",
  "training-verb",
  "building-verb",
  "deidentified",
  "broad",
  "quantifier",
  "and",
  "negator",
  "modal",
  "finite-cue",
  "purpose-link",
  "reader",
  "first-party",
  "third-party",
  "affiliate",
  "special-category",
] as const satisfies readonly MentionKind[];

/** "Settings > Data": a way through menus names no data. */
function isInPath(passage: Passage, { start }: Range): boolean {
  return /[>›→]\s*(?:\p{L}{2,4} )?$/u.test(passage.folded.slice(Math.max(0, start - lettersAway.menuPath), start));
}

/** "informations accessibles au public": a head that says little and what comes right behind it are one object. */
function joinModifiers<T extends Range & { kind: DataKind }>(passage: Passage, found: readonly T[]): T[] {
  const joined: T[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const adjacent = last && next.start > last.end && onlyBetween(passage, "that-is", last.end, next.start, /^ *$/);
    const modifies = next.kind === "data-public" || next.kind === "data-private" || next.kind === "data-licensed";
    if (last && adjacent && modifies && modifiable.includes(last.kind)) {
      joined[joined.length - 1] = { ...next, start: last.start };
    } else joined.push(next);
  }
  return joined;
}

const modifiable: readonly DataKind[] = ["data-catch-all", "data-named", "data-public"];

/** Adds the words behind a head that only say whose it is: "the information" + "we collect about you". */
function withTail(passage: Passage, { start, end }: Range, range: Range): Range {
  const tail = passage
    .mentions("data-tail")
    .find(
      (mention) =>
        mention.start >= end && /^,? $/.test(passage.folded.slice(end, mention.start)) && within(mention, range),
    );
  return { start, end: withClosingQuote(passage, start, tail ? tail.end : end) };
}

/** "Content" in "our Shared Content" is a part of the name. */
function withTerm(passage: Passage, { start, end }: Range, taken: readonly Range[]): Range {
  const term = termAround(passage, { start, end });
  const whole = term && { start: Math.min(start, term.start), end: Math.max(end, term.end) };
  return whole && !taken.some((it) => overlaps(it, whole)) ? whole : { start, end };
}

/** Takes in the closing mark of a quotation that the words open. */
function withClosingQuote(passage: Passage, start: number, end: number): number {
  const words = passage.text.slice(start, end);
  if (!/["“«][^"”»]*$/.test(words)) return end;
  return end + (/^\s*["”»]/.exec(passage.text.slice(end))?.[0].length ?? 0);
}

function objectOf(passage: Passage, range: Range & { kind: DataKind }, place: DataPlace): DataObject {
  const found = { ...range, kind: visibleKind(passage, range) };
  const nearby = around(found, lettersAway.deidentified, lettersAway.deidentified);
  return {
    ...phraseOf(passage, found),
    grain: grainOf(passage, found),
    visibility: found.kind === "data-public" ? "public" : found.kind === "data-private" ? "private" : "unspecified",
    source: sourceOf(passage, found),
    broad: passage.mentions("broad").some(({ start }) => start === found.start),
    deidentified:
      passage.mentions("deidentified-form").some((it) => !isHedged(passage, it, it)) ||
      mentionsIn(passage, "deidentified", nearby).some(
        (mention) => adjoins(passage, mention, found) && !isHedged(passage, mention, found),
      ),
    head: passage.text.slice(found.start, found.end),
    exampled: isExampled(passage, found),
    term: termIn(passage, found),
    place,
  };
}

/** "our Shared Content": the words of a range that name data like a term of the policy. The law's own terms are none. */
export function termIn(passage: Passage, range: Range): Phrase | undefined {
  const term = termAround(passage, range);
  if (!term) return undefined;
  const head = mentionsIn(passage, "term-head", term).some(({ start, end }) =>
    passage.lexicon.nounHead === "first" ? start === term.start : end === term.end,
  );
  const isLegal = passage.mentions("legal-term").some((it) => overlaps(it, term) && it.end >= term.end);
  return head && !isLegal ? phraseOf(passage, term) : undefined;
}

/** "your data, such as ratings"; "including but not limited to" says that the examples are not all. */
function isExampled(passage: Passage, { end }: Range): boolean {
  const open = passage.mentions("open-enumeration");
  const purposes = passage.mentions("purpose-link");
  const ends = passage.mentions("purpose-noun");
  const cue = passage.mentions("enumeration-of").find(
    (it) =>
      it.start >= end &&
      areFewWords(passage, end, it.start, wordsAway.examplesBehind) &&
      !/[.;:]/.test(passage.folded.slice(end, it.start)) &&
      // "for example to train our models", "for purposes such as": examples of what it is for.
      !purposes.some(({ start }) => start >= it.end && start - it.end <= 2) &&
      !ends.some((noun) => noun.end <= it.start && it.start - noun.end <= 1) &&
      !namesUse(passage, it.end) &&
      !open.some(({ start, end: to }) => start <= it.end + 2 && to > it.end),
  );
  if (!cue) return false;
  const behind = { start: cue.end, end: cue.end + lettersAway.examples };
  if (exampleKinds.some((kind) => hasMentionIn(passage, kind, behind))) return true;
  // Words that no lexicon knows are kinds, too, where there are several of them.
  const several = hasMentionIn(passage, "and", behind) || passage.folded.slice(behind.start, behind.end).includes(",");
  return several && !hasMentionIn(passage, "not-an-object", behind) && !hasMentionIn(passage, "data-catch-all", behind);
}

/** "…, including research and the training of our models": what is named is what the data is for. */
function namesUse(passage: Passage, from: number): boolean {
  return (["training-verb", "building-verb", "training-noun", "purpose-noun"] as const).some((kind) =>
    passage.mentions(kind).some(({ start }) => start >= from && areFewWords(passage, from, start, 1)),
  );
}

const exampleKinds = ["data-private", "data-public", "data-named"] as const;

/** "your messages" is private for its "messages", "reviews you publish" public for its "you publish". */
function visibleKind(passage: Passage, range: Range & { kind: DataKind }): DataKind {
  if (range.kind !== "data-named" && range.kind !== "data-catch-all") return range.kind;
  if (hasMentionIn(passage, "public-or-not", range)) return "data-catch-all";
  const inner = (["data-public", "data-private", "data-licensed"] as const).find((kind) =>
    mentionsIn(passage, kind, range).some(
      (mention) =>
        !passage.mentions("not-data").some((guard) => overlaps(guard, mention)) &&
        !(kind === "data-private" && (isRating(passage, mention) || isWhole(passage, range, mention))),
    ),
  );
  return inner ?? range.kind;
}

/** « tout | ce que vous saisissez » : the whole of it is open, however private some of it is. */
function isWhole(passage: Passage, range: Range, { start }: Range): boolean {
  return passage.mentions("broad").some((it) => it.start === range.start && start - it.end === 1);
}

/** « les notes et évaluations que vous publiez » : marks given to something, not private notes. */
function isRating(passage: Passage, mention: Range): boolean {
  return passage.mentions("rating").some((it) => overlaps(it, mention));
}

/** "Data from our partners" is as open as "data"; "third-party datasets" are a kind of data at least. */
function grainOf(passage: Passage, found: Range & { kind: DataKind }): DataObject["grain"] {
  if (found.kind === "data-catch-all") return "catch-all";
  if (found.kind !== "data-third-party") return "named";
  return passage.mentions("data-catch-all").some((it) => overlaps(it, found)) ? "catch-all" : "category";
}

function sourceOf(passage: Passage, found: Range & { kind: DataKind }): Source {
  const touches = (kind: MentionKind) => passage.mentions(kind).some((it) => overlaps(it, found));
  if (found.kind === "data-licensed") return touches("self-made") ? "synthetic" : "licensed";
  if (touches("data-third-party")) return "third-party";
  if (found.kind === "data-private") return "user-provided";
  if (found.kind !== "data-public") return "unspecified";
  // "posts you set to Everyone" are public, and their author reads this.
  if (hasMentionIn(passage, "reader", found)) return "user-provided";
  const nearby = around(found, lettersAway.serviceAhead, lettersAway.serviceBehind);
  // Posts that people set to everyone on the service itself are no web data, however public they are.
  if (hasMentionIn(passage, "on-the-service", nearby)) return "user-provided";
  return touches("public-web") ? "public-web" : "unspecified";
}

/** Within the same few words, with nothing but small words between. */
function adjoins(passage: Passage, a: Range, b: Range): boolean {
  if (overlaps(a, b)) return true;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = { start: first.end, end: second.start };
  const joined = hasMentionIn(passage, "and", between);
  if (between.end - between.start > lettersAway.deidentifiedJoin || joined) return false;
  return !/[.;:()\n]/.test(passage.folded.slice(first.end, second.start));
}

/** "often de-identified", "your data or anonymised data": some of it stays identified. */
function isHedged(passage: Passage, mention: Range, found: Range): boolean {
  const both = { start: Math.min(mention.start, found.start), end: mention.end };
  const nearby = around(both, lettersAway.hedgeAhead, lettersAway.hedgeBehind);
  const promises = passage.mentions("deidentified");
  return (
    mentionsIn(passage, "generalisation", nearby).length > 0 ||
    passage
      .mentions("and")
      // "de-identified and aggregated": both are promised of the same data.
      .some(({ start, end }) => mention.start - end === 1 && !promises.some((it) => start - it.end === 1))
  );
}

/**
 * From the first to the last object of the list that stands close to the predicate. Where all of them are further off,
 * the predicate is what a reader has to look at.
 */
export function spanFrom(found: readonly FoundData[], passage: Passage, predicate: Range): Span | undefined {
  const own = found.filter((it) => it.passage === passage).sort((a, b) => a.start - b.start);
  const near = own.filter((it) =>
    within(it, {
      start: predicate.start - lettersAway.dataByPredicate,
      end: predicate.end + lettersAway.dataByPredicate,
    }),
  );
  let first = near[0];
  let last = near.at(-1);
  if (!first || !last) return undefined;
  for (const it of [...own].reverse())
    if (it.start < first.start && first.start - it.end <= lettersAway.sameList) first = it;
  for (const it of own) if (it.start > last.start && it.start - last.end <= lettersAway.sameList) last = it;
  return { start: first.object.span.start, end: last.object.span.end };
}

/** Where a word stands, with so many characters before it and behind it. */
function around({ start, end }: Range, ahead: number, behind: number): Range {
  return { start: Math.max(0, start - ahead), end: end + behind };
}

function lengthOf({ start, end }: Range): number {
  return end - start;
}
