import type { Voice } from "../../languages/fix-words.ts";
import { lexiconOf } from "../../languages/index.ts";
import { flatOf } from "../markdown/flat.ts";
import type { Heading, Language, Policy, Span } from "../model.ts";
import { hasMention } from "../words/mentions.ts";

/**
 * Who speaks where a range stands: as the sentence has it, else its section, else the policy. "We" where nobody is named.
 * @param span of a clause or a heading, in UTF-16 code units
 */
export function voiceOf(policy: Policy, span: Span, language: Language): Voice {
  const { text, headings, grammarOf } = policy;
  const { speaking } = grammarOf(language);
  const own = ownNames(policy, language);
  const section = {
    start: headings.findLast((it) => it.span.start <= span.start)?.span.start ?? 0,
    end: headings.find((it) => it.span.start > span.start)?.span.start ?? text.length,
  };
  for (const { start, end } of [span, section, { start: 0, end: text.length }]) {
    const words = text.slice(start, end);
    const named = namesIn(words, speaking).filter((name) => own.includes(name));
    const voices: readonly (readonly [Voice, number])[] = [
      [{ kind: "we" }, countOf(words, speaking.we)],
      [{ kind: "one" }, countOf(words, speaking.one)],
      [{ kind: "name", name: named[0] ?? "" }, named.length],
    ];
    const [voice, count] = voices.reduce((most, it) => (it[1] > most[1] ? it : most));
    if (count > 0) return voice;
  }
  return { kind: "we" };
}

/**
 * Whether a name is that of the company that speaks. Where the policy says "we", it is what the title or brackets tell, or
 * what stands right in front of a "we"; where it does not and tells no name of its own, it is whoever does most, or of whom nothing else is told.
 */
export function isOwnName(policy: Speaker, name: string, language: Language): boolean {
  const { text, title, grammarOf } = policy;
  const { speaking } = grammarOf(language);
  const bare = name.toLowerCase();
  const isSame = (own: string) => {
    const its = own.replace(speaking.article, "").toLowerCase();
    return its.includes(bare) || bare.includes(its);
  };
  const { names, known } = givenNames(policy, language);
  if (known.some(isSame)) return true;
  // The address to write to: "privacy@wrenfield.example".
  if (text.toLowerCase().includes(`@${bare.split(" ", 1)[0]}`)) return true;
  if (title && isAtTop(text, title) && title.text.toLowerCase().includes(bare)) return true;
  const parts = text.split(name);
  const isWe = (words: string) => countOf(/^\P{L}{0,4}(?:\p{L}+)/u.exec(words)?.[0] ?? "", speaking.we) > 0;
  if (parts.slice(1).some((behind) => !/^[^\p{L}.]*[.\n]/u.test(behind) && isWe(behind))) return true;
  if (known.length > 0 || countOf(text, speaking.we) + countOf(text, speaking.one) > 0) return false;
  const [most] = byCount(names);
  return most === undefined || isSame(most.name) || !names.some(isSame);
}

/** The first heading of a text is its title only where nothing stands above it. */
function isAtTop(text: string, { depth, span }: Heading): boolean {
  return depth === 1 || /^[\s#*_]*$/.test(text.slice(0, span.start));
}

type Speaker = Pick<Policy, "text" | "title" | "grammarOf">;

type Speaking = ReturnType<Policy["grammarOf"]>["speaking"];

/**
 * The names by which the policy calls its company: of its title, or given in brackets, (“Ashgrove”). Where nobody says "we",
 * the name that does most.
 */
function ownNames(policy: Speaker, language: Language): readonly string[] {
  const { text, grammarOf } = policy;
  const { speaking } = grammarOf(language);
  const { names, known } = givenNames(policy, language);
  if (known.length > 0 || countOf(text, speaking.we) + countOf(text, speaking.one) > 0) return known;
  // "The Company" is no other's name, even where it is said once.
  const [most] = byCount(names)
    // A name that is said once is the company's where nobody else does anything.
    .filter(({ name, count }, _, all) => count > 1 || speaking.article.test(name) || all.length === 1);
  return most ? [most.name] : [];
}

/** Each name with how often it is said, the one that is said most first. */
function byCount(names: readonly string[]) {
  const counts = [...new Set(names)].map((name) => ({ name, count: names.filter((it) => it === name).length }));
  return counts.sort((a, b) => b.count - a.count);
}

/** The names that do something, and those of them that stand in the title or are given in brackets. */
function givenNames({ text, title, grammarOf }: Speaker, language: Language) {
  const { speaking } = grammarOf(language);
  const lexicon = lexiconOf(language);
  const isReader = (name: string) => lexicon !== undefined && hasMention(flatOf(name).folded, lexicon, "reader");
  const names = namesIn(text, speaking).filter((name) => !isReader(name));
  const bare = (name: string) => name.replace(speaking.article, "").toLowerCase();
  const given = [...text.matchAll(/\([^()\n]{0,80}\)/g)].map(([words]) => words).join(" ");
  const quoted = [...given.matchAll(/["“«]([^"“”«»]+)["”»]/g)].map(([, words = ""]) => bare(words.trim()));
  const titled = title?.text.toLowerCase() ?? "";
  return { names, known: names.filter((name) => titled.includes(bare(name)) || quoted.includes(bare(name))) };
}

/** The names that do something, with a small article in front. */
function namesIn(words: string, { named, article }: Speaking): string[] {
  return [...words.matchAll(named)].map(([, name = ""]) => name.replace(article, (it) => it.toLowerCase()));
}

function countOf(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0;
}
