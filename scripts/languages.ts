// npm run languages: how many phrases each language has, and what it leaves out that another language has.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../rules/index.ts";
import { lexicons } from "../rules/languages/index.ts";
import { kindMeanings } from "../rules/languages/kinds.ts";
import { type Lexicon, type MentionKind, mentionKinds } from "../rules/languages/lexicon.ts";
import { fallbackLanguage } from "../rules/languages/translated.ts";

/** The kinds of words that a language has no phrases of, and another one has. */
export function emptyKinds(lexicon: Lexicon, all: readonly Lexicon[]): readonly MentionKind[] {
  return mentionKinds.filter((kind) => !has(lexicon, kind) && all.some((other) => has(other, kind)));
}

function has({ phrases }: Lexicon, kind: MentionKind): boolean {
  return (phrases[kind] ?? []).length > 0;
}

/**
 * The rules that do not say everything in a language; what they do not say in it they say in English.
 * @returns the ids, each with how many of its texts are missing
 */
export function untranslatedRules({ language }: Pick<Lexicon, "language">): readonly string[] {
  return rules.flatMap(({ id }) => {
    const source = readFileSync(join(import.meta.dirname, `../rules/${id}.ts`), "utf8");
    const texts = textsIn(source, fallbackLanguage);
    const missing = texts - textsIn(source, language);
    return missing > 0 ? [`${id}: ${missing} of ${texts} texts`] : [];
  });
}

/** In how many tables of translations a source has an entry for a language: `{ en: …, fr: … }`. */
function textsIn(source: string, language: string): number {
  return [...source.matchAll(new RegExp(`(?<![\\w."])${language}:`, "g"))].length;
}

/** What may be missing in a language: a line for each sort. */
const sorts: readonly { readonly title: string; readonly missing: (lexicon: Lexicon) => readonly string[] }[] = [
  {
    title: "kinds of words",
    missing: (lexicon) => emptyKinds(lexicon, lexicons).map((kind) => `${kind}: ${kindMeanings[kind]}`),
  },
  { title: "rules with texts", missing: untranslatedRules },
];

if (import.meta.main) {
  console.table(
    Object.fromEntries(
      lexicons.map((lexicon) => [
        lexicon.language,
        {
          phrases: Object.values(lexicon.phrases).flat().length,
          "kinds of words": mentionKinds.filter((kind) => has(lexicon, kind)).length,
          of: mentionKinds.length,
        },
      ]),
    ),
  );
  for (const lexicon of lexicons) {
    for (const { title, missing } of sorts) {
      const names = missing(lexicon);
      console.log(`\n${lexicon.language}: ${names.length} ${title} missing`);
      for (const name of names) console.log(`  ${name}`);
    }
  }
}
