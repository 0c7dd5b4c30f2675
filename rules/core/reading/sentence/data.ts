import type { MentionKind } from "../../../languages/lexicon.ts";
import type { DataObject, DataPlace, Span } from "../../model.ts";
import { onlyBetween, overlaps, type Passage, type Range, within, wordsBetween } from "../../words/passages.ts";
import { lettersAway, wordsAway } from "../../words/reach.ts";
import { termAround } from "../../words/terms.ts";
import { withModifier } from "./bare-data.ts";
import { type DataKind, isRating, objectOf } from "./data-object.ts";
import { tellsOnlyWho, wayBehind, withItsNoun } from "./names.ts";

/** A data object with its range in the passage it was found in. */
export interface FoundData extends Range {
  readonly passage: Passage;
  readonly object: DataObject;
}

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
    passage
      .mentions(kind, range)
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
    if (!chosen.some((other) => overlaps(other, candidate)))
      chosen.push(asPublic(passage, withModifier(passage, candidate, taken)));
  }
  chosen.sort((a, b) => a.start - b.start);
  const joined = joinModifiers(
    passage,
    chosen.map((it) => withAudiences(passage, it)),
  );
  const seen = joined.map((it) => seenByFew(passage, it));
  return withAppositions(passage, seen).map((found) => {
    const others = [...taken, ...seen.filter((it) => it !== found)];
    const term = withTerm(passage, found, taken);
    const head = found.kind === "data-public" ? withItsNoun(passage, term, others) : term;
    const whole = withTail(passage, head, range, others);
    const object = objectOf(passage, { ...found, ...whole }, place);
    return { ...whole, passage, object: { ...object, head: passage.text.slice(head.start, head.end) } };
  });
}

/** "your public recordings", « vos brouillons publics » : who can see them counts more than what they are called. */
function asPublic<T extends Range & { kind: DataKind }>(passage: Passage, found: T): T {
  if (!named.includes(found.kind) || passage.touches("public-or-not", found)) return found;
  const ahead = passage.lexicon.nounHead === "last";
  const beside = passage
    .mentions("public-modifier")
    .find(({ start, end }) => (ahead ? found.start - end === 1 : start - found.end === 1));
  if (!beside) return found;
  return { ...found, kind: "data-public", ...(ahead ? { start: beside.start } : { end: beside.end }) };
}

const named: readonly DataKind[] = ["data-named", "data-private"];

/** "private and public content": names no less than both. */
function withAudiences<T extends Range & { kind: DataKind }>(passage: Passage, found: T): T {
  if (found.kind !== "data-public") return found;
  const both = passage
    .mentions("public-or-not")
    .find((it) => it.start < found.start && it.end > found.start && it.end <= found.end);
  return both ? { ...found, kind: "data-catch-all", start: both.start } : found;
}

/** "Settings > Data": a way through menus names no data. */
function isInPath(passage: Passage, { start }: Range): boolean {
  return /[>›→]\s*(?:\p{L}{2,4} )?$/u.test(passage.folded.slice(Math.max(0, start - lettersAway.menuPath), start));
}

/**
 * "informations accessibles au public": a head that says little and what comes right behind it are one object. So are
 * "drafts that anyone can open": who can see them counts more than what they are called.
 */
function joinModifiers<T extends Range & { kind: DataKind }>(passage: Passage, found: readonly T[]): T[] {
  const joined: T[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const adjacent = last && next.start > last.end && isRightBehind(passage, last, next, joined.at(-2));
    const modifies = next.kind === "data-public" || next.kind === "data-private" || next.kind === "data-licensed";
    const modified = last && (next.kind === "data-public" ? shown : modifiable).includes(last.kind);
    if (adjacent && modifies && modified) {
      joined[joined.length - 1] = { ...next, start: last.start };
    } else joined.push(next);
  }
  return joined;
}

/**
 * "data that is public", "drafts that anyone can open"; but in "posts and comments that anyone can open" the words are
 * said of both.
 */
function isRightBehind(
  passage: Passage,
  last: Range & { kind: DataKind },
  next: Range & { kind: DataKind },
  before: Range | undefined,
): boolean {
  const only = (kind: "that-is" | "relative" | "reader") => onlyBetween(passage, kind, last.end, next.start, /^ *$/);
  if (only("that-is")) return true;
  if (next.kind === "data-public" && only("reader")) return true;
  if (next.kind !== "data-public" || last.kind === "data-public") return false;
  if (goesOnAbout(passage, last.end, next.start)) return true;
  if (!only("relative")) return false;
  const joins = (from: number, to: number) => passage.has("and", { start: from, end: to });
  return !joins(last.end, next.start) && !(before && last.kind !== "data-private" && joins(before.end, last.start));
}

/** "recordings | that you post and that | anyone can hear": of the same noun. */
function goesOnAbout(passage: Passage, start: number, end: number): boolean {
  const [first, ...others] = passage.mentions("relative", { start, end });
  const last = others.at(-1);
  const [and] = passage.mentions("and", { start, end });
  if (!first || !last || !and || first.start - start > 1 || end - last.end > 1) return false;
  return last.start - and.end === 1 && !passage.folded.slice(start, end).includes(",");
}

/** "recordings that only your team can play": the words behind decide, whatever the noun leaves open. */
function seenByFew<T extends Range & { kind: DataKind }>(passage: Passage, found: T): T {
  const few = passage.mentions("private-audience").find((it) => it.start > found.end);
  if (!few) return found;
  if (onlyBetween(passage, ["relative", "reader"], found.end, few.start, /^ *$/))
    return { ...found, kind: "data-private", end: few.end };
  return isApposed(passage, found, few) || isLedBack(passage, found, few) ? { ...found, kind: "data-private" } : found;
}

/** "Public Notes (notes that anyone can open)": who sees them is said behind, of the same. */
function withAppositions<T extends Range & { kind: DataKind }>(passage: Passage, found: readonly T[]): T[] {
  const all: T[] = [];
  for (const next of found) {
    const last = all.at(-1);
    if (last && isSaidAgain(passage, last, next)) continue;
    const tellsWho = (["public-anchor", "private-audience"] as const).some((kind) => passage.touches(kind, next));
    const apposed =
      last && (isApposed(passage, last, next) || (last.kind !== next.kind && isLedBack(passage, last, next)));
    if (last && tellsWho && apposed) all[all.length - 1] = { ...last, kind: next.kind };
    else all.push(next);
  }
  return all;
}

/** "reviews on our pages, which anyone can read,": of public data, again. */
function isSaidAgain<T extends Range & { kind: DataKind }>(passage: Passage, last: T, next: T): boolean {
  if (last.kind !== "data-public" || next.kind !== "data-public" || !tellsOnlyWho(passage, next)) return false;
  return /, (?:\p{L}+['’ ])?$/u.test(passage.folded.slice(last.end, next.start));
}

/** Stands in a bracket or behind a dash, or behind a comma and a word that leads back. */
function isApposed(passage: Passage, noun: Range, { start }: Range): boolean {
  const { end } = withTerm(passage, noun);
  const [opened] = /^["”»*_\s]*[(–—,-]\s*/u.exec(passage.text.slice(end, start)) ?? [];
  if (opened === undefined) return false;
  const from = end + opened.length;
  const [article = ""] = passage.lexicon.grammar.article.exec(passage.text.slice(from, start)) ?? [];
  if (from + article.length === start) return !opened.includes(",");
  return onlyBetween(passage, appositives, from, start);
}

/** "notes you have published, i.e. …", "messages (those posted in our forum, which …": past words that name no other data. */
function isLedBack(passage: Passage, noun: Range, { start }: Range): boolean {
  const { end } = withTerm(passage, noun);
  const between = passage.folded.slice(end, start);
  const [ahead] = /^[^,;:()–—]*(?:\([^,;:()–—]*)?, ?/u.exec(between) ?? [];
  if (ahead === undefined || wordsBetween(passage, end, end + ahead.length) > wordsAway.ledBack) return false;
  const bracket = ahead.indexOf("(");
  const restates = ({ start: at }: Range) => wordsBetween(passage, end + bracket, at) === 0 && at >= end + bracket;
  if (bracket >= 0 && !passage.mentions("appositive").some(restates)) return false;
  const told = { start: end, end: end + ahead.length };
  return !passage.has("and", told) && onlyBetween(passage, appositives, end + ahead.length, start);
}

const appositives = ["relative", "that-is", "appositive"] as const satisfies readonly MentionKind[];

const modifiable: readonly DataKind[] = ["data-catch-all", "data-named", "data-public"];
const shown: readonly DataKind[] = [...modifiable, "data-private"];

/** Adds the words behind a head that only say whose it is: "the information" + "we collect about you". */
function withTail(passage: Passage, { start, end: head }: Range, range: Range, others: readonly Range[]): Range {
  const end = endOfWay(passage, { start, end: head }, others) ?? head;
  const tail = passage
    .mentions("data-tail", range)
    .find(
      (mention) =>
        /^,? $/.test(passage.folded.slice(end, mention.start)) &&
        !(passage.folded[end] === "," && isOwnClause(passage, mention)),
    );
  const whole = tail && (passage.has("open-tail", tail) ? endOfWay(passage, tail, others) : tail.end);
  return { start, end: withClosingQuote(passage, start, whole ?? end) };
}

/** "If you send photos, | we may use them": behind a comma, what has a subject says something else. */
export function isOwnClause(passage: Passage, { start }: Range): boolean {
  return (["we", "reader"] as const).some((kind) => passage.mentions(kind).some((it) => it.start === start));
}

/** "collected through | Connected Services", "activity across | the forum": where what is still to come ends. */
function endOfWay(passage: Passage, range: Range, others: readonly Range[]): number | undefined {
  const open = passage.mentions("open-tail", range).find(({ end }) => wordsBetween(passage, end, range.end) <= 2);
  if (!open) return undefined;
  const { end } = wayBehind(passage, open.end, wordsAway.wayBehind) ?? range;
  const way = { start: open.end, end };
  if (!others.some((it) => overlaps(it, way))) return end;
  // "obtained from | publicly available sources": data of another sort, which stands for itself.
  return (["data-public", "data-licensed", "data-private"] as const).some((kind) => passage.touches(kind, way))
    ? undefined
    : range.end;
}

/** "Content" in "our Shared Content" is a part of the name. */
function withTerm(passage: Passage, { start, end }: Range, taken: readonly Range[] = []): Range {
  const term = termAround(passage, { start, end });
  const whole = term && { start: Math.min(start, term.start), end: Math.max(end, term.end) };
  return whole && !taken.some((it) => overlaps(it, whole)) ? whole : { start, end };
}

/** Takes in the closing mark of a quotation that the words open. */
function withClosingQuote(passage: Passage, start: number, end: number): number {
  const words = passage.text.slice(start, end);
  if (!/["“«][^"“”«»]*$/.test(words)) return end;
  return end + (/^\s*["”»]/.exec(passage.text.slice(end))?.[0].length ?? 0);
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

function lengthOf({ start, end }: Range): number {
  return end - start;
}
