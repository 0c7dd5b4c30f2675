// Policies of any length, made of our own: with as many clauses on AI and biometrics as real ones have.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mayDefine } from "../rules/core/markdown/references.ts";
import { outlineOf } from "../rules/core/typing/sections.ts";
import { analyze } from "../rules/index.ts";
import { corpusFolder, policiesInCorpus } from "../test/snapshot.ts";

/** For how much text there is one such clause, in UTF-16 code units: 86 real policies have 560 of them in 4,980,000. */
const textForClause = 8_900;

/**
 * Makes a policy: the English ones of test/corpus one after the other, again and again, as a company writes that has
 * many services. Sections with clauses on AI or biometrics are left out while there are enough of them.
 * @param length about how long it becomes, in UTF-16 code units
 * @param first the number of its first part; policies that begin with another number have other sentences
 */
export function makePolicy(length, first = 1) {
  const policies = englishPolicies();
  let text = "# Privacy Policy\n\n";
  let told = 0;
  for (let part = first; ; part += 1) {
    for (const { source, clauses } of policies[part % policies.length]) {
      if (clauses > 0 && told * textForClause > text.length) continue;
      told += clauses;
      text += `${numbered(source.trim(), part)}\n\n`;
      if (text.length >= length) return text;
    }
  }
}

/** The sections of each, with the number of their clauses. */
function englishPolicies() {
  return policiesInCorpus().flatMap((name) => {
    const text = readFileSync(join(corpusFolder, name), "utf8");
    const { clauses } = analyze(text).policy;
    // None of the real policies defines a footnote or a link apart from the text.
    if (mayDefine.test(text) || clauses.some(({ language }) => language !== "en")) return [];
    const { sections, starts } = outlineOf(text);
    const counted = sections.map(({ source }, index) => {
      const start = starts[index];
      const within = clauses.filter(({ span }) => span.start >= start && span.start < start + source.length);
      return { source, clauses: within.length };
    });
    // Nor has one front matter in its midst.
    return [counted.filter(({ source }) => !source.startsWith("---"))];
  });
}

/** No sentence is there twice, as in real policies: what was read once would be known. */
function numbered(section, part) {
  return section
    .replace(/(?<=[a-z]{3}[)”"*_]*)\.(?=\s|$)/g, ` (part ${part}).`)
    .replace(/(?<=[a-z]{3}) \|$/gm, ` (part ${part}) |`);
}

const words = ["private ", "quickly ", "public ", "during ", "content ", "weather "];

/**
 * Places to type a word at, half of them in a clause on AI or biometrics; for one text the same at every run.
 * @param text a policy
 * @param letters how many letters are to be typed
 * @returns offsets in UTF-16 code units
 */
export function placesIn(text, letters) {
  const clauses = analyze(text).policy.clauses.map(({ span }) => span);
  const random = seeded();
  return Array.from({ length: Math.ceil(letters / Math.min(...words.map(({ length }) => length))) }, (_, index) => {
    const clause = index % 2 === 0 && clauses[Math.floor(random() * clauses.length)];
    return Math.floor(clause ? clause.start + (clause.end - clause.start) * random() : random() * text.length);
  });
}

/**
 * Types words into a text, letter by letter.
 * @param places what `placesIn` gave for the text; a word goes behind the next space
 * @returns for each letter where it goes, in UTF-16 code units, the letter, and the text with it
 */
export function* typing(text, places) {
  let current = text;
  const before = [];
  for (const [index, place] of places.entries()) {
    const word = words[index % words.length];
    const grown = before.filter((it) => it.place <= place).reduce((sum, it) => sum + it.length, 0);
    const at = current.indexOf(" ", place + grown) + 1 || current.length;
    for (const [count, letter] of [...word].entries()) {
      current = current.slice(0, at + count) + letter + current.slice(at + count);
      yield { at: at + count, letter, text: current };
    }
    before.push({ place, length: word.length });
  }
}

/** Numbers from 0 to 1 that look random and are the same at every run. */
function seeded() {
  let state = 42;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
