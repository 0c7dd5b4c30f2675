import type { Voice } from "../../languages/fix-words.ts";
import { lexiconOf } from "../../languages/index.ts";
import { flatOf } from "../markdown/flat.ts";
import type { Language, Policy, Span } from "../model.ts";
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

type Speaking = ReturnType<Policy["grammarOf"]>["speaking"];

/**
 * The names by which the policy calls its company: of its title, or given in brackets, (“Ashgrove”). Where nobody says "we",
 * the name that does most.
 */
function ownNames({ text, title, grammarOf }: Policy, language: Language): readonly string[] {
  const { speaking } = grammarOf(language);
  const lexicon = lexiconOf(language);
  const isReader = (name: string) => lexicon !== undefined && hasMention(flatOf(name).folded, lexicon, "reader");
  const names = namesIn(text, speaking).filter((name) => !isReader(name));
  const bare = (name: string) => name.replace(speaking.article, "").toLowerCase();
  const given = [...text.matchAll(/\([^()\n]{0,80}\)/g)].map(([words]) => words).join(" ");
  const quoted = [...given.matchAll(/["“«]([^"“”«»]+)["”»]/g)].map(([, words = ""]) => bare(words.trim()));
  const titled = title?.text.toLowerCase() ?? "";
  const known = names.filter((name) => titled.includes(bare(name)) || quoted.includes(bare(name)));
  if (known.length > 0 || countOf(text, speaking.we) + countOf(text, speaking.one) > 0) return known;
  const counts = [...new Set(names)].map((name) => ({ name, count: names.filter((it) => it === name).length }));
  // "The Company" is no other's name, even where it is said once.
  const [most] = counts
    .sort((a, b) => b.count - a.count)
    // A name that is said once is the company's where nobody else does anything.
    .filter(({ name, count }, _, all) => count > 1 || speaking.article.test(name) || all.length === 1);
  return most ? [most.name] : [];
}

/** The names that do something, with a small article in front. */
function namesIn(words: string, { named, article }: Speaking): string[] {
  return [...words.matchAll(named)].map(([, name = ""]) => name.replace(article, (it) => it.toLowerCase()));
}

function countOf(words: string, pattern: RegExp): number {
  return words.match(pattern)?.length ?? 0;
}
