import type { MentionKind } from "../../../languages/lexicon.ts";
import type { DataObject, DataPlace, Phrase, Source } from "../../model.ts";
import { overlaps, type Passage, phraseOf, type Range, within } from "../../words/passages.ts";
import { lettersAway } from "../../words/reach.ts";
import { termAround } from "../../words/terms.ts";
import { isExampled } from "./examples.ts";

/** The kinds of words that name data. */
export type DataKind = Extract<MentionKind, `data-${string}`>;

/** What words that name data tell of it. */
export function objectOf(passage: Passage, range: Range & { kind: DataKind }, place: DataPlace): DataObject {
  const found = { ...range, kind: visibleKind(passage, range) };
  const nearby = around(found, lettersAway.deidentified, lettersAway.deidentified);
  return {
    ...phraseOf(passage, found),
    grain: grainOf(passage, found),
    visibility: found.kind === "data-public" ? "public" : found.kind === "data-private" ? "private" : "unspecified",
    source: sourceOf(passage, found),
    broad: passage.mentions("broad").some(({ start }) => start === found.start),
    narrow: narrowKinds.some((kind) => passage.touches(kind, found)),
    ...personalIn(passage, found),
    deidentified:
      passage.mentions("deidentified-form").some((it) => !isHedged(passage, it, it)) ||
      passage
        .mentions("deidentified", nearby)
        .some((mention) => adjoins(passage, mention, found) && !isHedged(passage, mention, found)),
    head: passage.text.slice(found.start, found.end),
    exampled: isExampled(passage, found),
    term: termIn(passage, found),
    place,
  };
}

const personalKinds = ["own-record", "recorded-media", "special-health", "biometric-identifier"] as const;
const narrowKinds = ["narrow-data", "special-category", "special-health", "minors", "biometric"] as const;

function personalIn({ touches }: Passage, range: Range): { readonly personal?: true } {
  return personalKinds.some((kind) => touches(kind, range)) ? { personal: true } : {};
}

/** Data of which nothing is known but its words. */
export function bareObject(passage: Passage, range: Range): DataObject {
  return {
    ...phraseOf(passage, range),
    // "anything", "whatever": named by nothing else.
    grain: passage.mentions("broad").some((it) => within(range, it)) ? "catch-all" : "named",
    visibility: "unspecified",
    broad: false,
    narrow: false,
    ...personalIn(passage, range),
    source: "unspecified",
    deidentified: false,
    head: passage.text.slice(range.start, range.end),
    exampled: false,
    term: undefined,
    place: "clause",
  };
}

/** "our Shared Content": the words of a range that name data like a term of the policy. The law's own terms are none. */
export function termIn(passage: Passage, range: Range): Phrase | undefined {
  const term = termAround(passage, range);
  if (!term) return undefined;
  const head = passage
    .mentions("term-head", term)
    .some(({ start, end }) => (passage.lexicon.nounHead === "first" ? start === term.start : end === term.end));
  const isLegal = passage.mentions("legal-term").some((it) => overlaps(it, term) && it.end >= term.end);
  // "Public Stuff", but not "set to Public".
  const tellsWho = passage
    .mentions("public-modifier", term)
    .some(({ start, end }) => end - start < term.end - term.start);
  return (head || tellsWho) && !isLegal ? phraseOf(passage, term) : undefined;
}

/** "your messages" is private for its "messages", "reviews you publish" public for its "you publish". */
function visibleKind(passage: Passage, range: Range & { kind: DataKind }): DataKind {
  if (range.kind !== "data-named" && range.kind !== "data-catch-all") return range.kind;
  if (passage.has("public-or-not", range)) return "data-catch-all";
  const inner = (["data-public", "data-private", "data-licensed"] as const).find((kind) =>
    passage
      .mentions(kind, range)
      .some(
        (mention) =>
          !passage.touches("not-data", mention) &&
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
export function isRating(passage: Passage, mention: Range): boolean {
  return passage.touches("rating", mention);
}

/** "Data from our partners" is as open as "data"; "third-party datasets" are a kind of data at least. */
function grainOf(passage: Passage, found: Range & { kind: DataKind }): DataObject["grain"] {
  if (found.kind === "data-catch-all") return "catch-all";
  if (found.kind !== "data-third-party") return "named";
  return passage.touches("data-catch-all", found) ? "catch-all" : "category";
}

function sourceOf(passage: Passage, found: Range & { kind: DataKind }): Source {
  const touches = (kind: MentionKind) => passage.touches(kind, found);
  if (found.kind === "data-licensed") return touches("self-made") ? "synthetic" : "licensed";
  if (touches("data-third-party")) return "third-party";
  if (found.kind === "data-private") return "user-provided";
  if (found.kind !== "data-public") return "unspecified";
  // "posts you set to Everyone" are public, and their author reads this.
  if (passage.has("reader", found)) return "user-provided";
  const nearby = around(found, lettersAway.serviceAhead, lettersAway.serviceBehind);
  // Posts that people set to everyone on the service itself are no web data, however public they are.
  if (passage.has("on-the-service", nearby)) return "user-provided";
  // "that anyone on the internet can read" says who sees it, not where it is taken from.
  const audiences = passage.mentions("public-anchor");
  const isAudience = (web: Range) => audiences.some((it) => it.start < web.start && web.end <= it.end);
  const web = passage.mentions("public-web").filter((it) => overlaps(it, found));
  return web.some((it) => !isAudience(it)) ? "public-web" : "unspecified";
}

/** With no joint and no new clause between, or one within the other. */
function adjoins(passage: Passage, a: Range, b: Range): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = { start: first.end, end: second.start };
  return !passage.has("and", between) && !/[.;:()\n]/.test(passage.folded.slice(between.start, between.end));
}

/** "often de-identified", "your data or anonymised data": some of it stays identified. */
function isHedged(passage: Passage, mention: Range, found: Range): boolean {
  const both = { start: Math.min(mention.start, found.start), end: mention.end };
  const nearby = around(both, lettersAway.hedgeAhead, lettersAway.hedgeBehind);
  const promises = passage.mentions("deidentified");
  return (
    passage.has("generalisation", nearby) ||
    passage
      .mentions("and")
      // "de-identified and aggregated": both are promised of the same data.
      .some(({ start, end }) => mention.start - end === 1 && !promises.some((it) => start - it.end === 1))
  );
}

/** Where a word stands, with so many characters before it and behind it. */
function around({ start, end }: Range, ahead: number, behind: number): Range {
  return { start: Math.max(0, start - ahead), end: end + behind };
}
