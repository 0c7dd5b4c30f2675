import { legalForms } from "../../languages/any.ts";
import { escaped, type Grammar } from "../../languages/grammar.ts";
import type { Lexicon, MentionKind } from "../../languages/lexicon.ts";
import { hasMention } from "./mentions.ts";
import { foldedWord } from "./vocabulary.ts";

/** Who acts in a text or a part of it. */
export interface Speakers {
  /** The names that do something, as often as they do, with a small article in front. */
  readonly names: readonly string[];
  /** What brackets put into quotation marks: (“Ashgrove”). */
  readonly quoted: readonly string[];
  /** How often "we" or « on » speaks. */
  readonly ourselves: number;
}

type Speaking = Grammar["speaking"];

/**
 * Who acts in a text or a part of it, as a language tells it.
 * @param lexicon tells what is no name
 */
export function speakersIn(source: string, speaking: Speaking, lexicon: Lexicon | undefined): Speakers {
  const brackets = [...source.matchAll(/\([^()\n]{0,80}\)/g)].map(([words]) => words).join(" ");
  return {
    names: actingNames(source, speaking, lexicon),
    quoted: [...brackets.matchAll(/["“«]([^"“”«»]+)["”»]/g)].map(([, words = ""]) => words.trim()),
    ourselves: countOf(source, speaking.we) + countOf(source, speaking.one),
  };
}

/** The names that do something and are no words of the language. @param lexicon tells what is no name */
export function actingNames(source: string, speaking: Speaking, lexicon: Lexicon | undefined): string[] {
  return namesIn(source, speaking).filter((name) => !lexicon || !isNobody(name, lexicon));
}

/** What may stand in capitals where a sentence begins, and names nobody. */
export const nobody = [
  "data-private",
  "data-public",
  "data-named",
  "data-catch-all",
  "term-head",
  "negator",
  "model",
  "broad",
  "exclusive",
  "anaphor",
  "reader",
  "we",
  "training-verb",
  "training-noun",
  "learning-alone",
  "use-verb",
  "use-noun",
  "fronted-clause",
  "subordinator",
  "and",
  "affiliate",
  "not-a-name",
] as const satisfies readonly MentionKind[];

function isNobody(name: string, lexicon: Lexicon): boolean {
  // "The Company" is a name that "Company" is not.
  if (lexicon.grammar.speaking.article.test(name)) return false;
  const first = foldedWord(name.split(" ", 1)[0] ?? "");
  const isSmall = lexicon.commonWords.has(first) || lexicon.fillers.has(first);
  return isSmall || nobody.some((kind) => hasMention(first, lexicon, kind));
}

/** The names that do something, with a small article in front. */
export function namesIn(words: string, { named, article }: Speaking): string[] {
  return [...words.matchAll(named)].map(([, name = ""]) => name.replace(article, (it) => it.toLowerCase()));
}

export function countOf(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

/** Those names that stand in the title or are given in brackets. */
export function knownNames(
  { names, quoted }: Omit<Speakers, "ourselves">,
  title: string,
  { article }: Speaking,
): string[] {
  const bare = (name: string) => name.replace(article, "").toLowerCase();
  const given = quoted.map(bare);
  const titled = title.toLowerCase();
  return names.filter((name) => titled.includes(bare(name)) || given.includes(bare(name)));
}

/** A name that brackets give, and whether with "we" beside it. */
export interface GivenName {
  readonly name: string;
  readonly isOurs: boolean;
}

/** "Boomline Academy, Inc. (“Boomline”, “we”)", "Ashgrove Bank plc (the “Bank”)": names with "we" beside them or behind a legal form. */
export function namesGivenIn(source: string, lexicon: Lexicon): GivenName[] {
  return [...source.matchAll(/\([^()\n]{0,80}\)/g)].flatMap(({ 0: words, index }) => {
    const isOurs = hasMention(foldedWord(words), lexicon, "first-party");
    if (!isOurs && !legalFormAhead.test(source.slice(Math.max(0, index - furthestForm), index))) return [];
    const quoted = [...words.matchAll(/["“«]([^"“”«»]+)["”»]/g)].map(([, name = ""]) => name.trim());
    return quoted
      .map((name) => name.replace(lexicon.grammar.speaking.article, ""))
      .filter((name) => /^\p{Lu}/u.test(name) && !hasMention(foldedWord(name), lexicon, "first-party"))
      .map((name) => ({ name, isOurs }));
  });
}

const legalFormAhead = new RegExp(`(?<!\\p{L})(?:${legalForms})[.,]{0,2}\\s$`, "u");
/** In UTF-16 code units. */
const furthestForm = 16;

/** Those that a company gives itself: with "we" beside them, else the first, since others are told of later. */
export function ownGivenNames(given: readonly GivenName[]): string[] {
  const ours = given.filter(({ isOurs }) => isOurs);
  return (ours.length > 0 ? ours : given.slice(0, 1)).map(({ name }) => name);
}

/** The words of a title that name nobody else and are no words of the text: "Privacy at | Larkfield". */
export function namesInTitle(title: string, text: string, lexicon: Lexicon): string[] {
  const words = title.match(/[\p{L}\p{N}][\p{L}\p{N}’'&-]*|[^\s]/gu) ?? [];
  const runs = [""];
  for (const word of words) {
    const isName = /^\p{Lu}/u.test(word) && !isNobody(word, lexicon) && !isWord(word, text);
    if (isName) runs.push(`${runs.pop()} ${word}`.trim());
    else runs.push("");
  }
  return runs.filter(Boolean);
}

/** Whether a name is written in small letters too. */
export function isWord(name: string, text: string): boolean {
  return wordOf(name.toLowerCase(), "u").test(text);
}

/** Not within an address. */
export function wordOf(name: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d/.@#_-])${escaped(name)}(?![\\p{L}\\d/.@_-])`, flags);
}

/** Each name with how often it is said, the one that is said most first. */
export function byCount(names: readonly string[]): { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

/**
 * The names by which a company calls itself: of its title, or given in brackets. Where nobody says "we", the name that
 * does most.
 */
export function ownNames(speakers: Speakers, title: string, speaking: Speaking): string[] {
  const known = knownNames(speakers, title, speaking);
  if (known.length > 0 || speakers.ourselves > 0) return known;
  // "The Company" is no other's name, even where it is said once.
  const [most] = byCount(speakers.names)
    // A name that is said once is the company's where nobody else does anything.
    .filter(({ name, count }, _, all) => count > 1 || speaking.article.test(name) || all.length === 1);
  return most ? [most.name] : [];
}

/** Finds where one of some names does something. @returns a global expression for folded text */
export function nameThatActs(names: readonly string[], { acts, article }: Speaking): RegExp {
  const own = names.map((name) => escaped(foldedWord(name))).join("|");
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${article.source.replace("^", "")})?(?:${own})(?:,? (?:${legalForms.toLowerCase()}))?(?=\\s+${acts})`,
    "gu",
  );
}

/**
 * A text in which "we" does what the company's name does; a shorter name stays.
 * @param folded see `Flat.folded`
 * @returns a text of the same length
 */
export function spokenByUs(folded: string, { ownName, grammar: { speaking } }: Lexicon): string {
  const spoken = (name: string) => (name.length < speaking.us.length ? name : speaking.us.padEnd(name.length));
  return ownName ? folded.replace(ownName, spoken) : folded;
}
