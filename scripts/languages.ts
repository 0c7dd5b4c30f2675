// npm run languages: how many phrases each language has, and what it leaves out that another language has.
import { lexicons } from "../rules/languages/index.ts";
import { kindMeanings } from "../rules/languages/kinds.ts";
import { type Lexicon, type MentionKind, mentionKinds } from "../rules/languages/lexicon.ts";

/** The kinds of words that a language has no phrases of, and another one has. */
export function emptyKinds(lexicon: Lexicon, all: readonly Lexicon[]): readonly MentionKind[] {
  return mentionKinds.filter((kind) => !has(lexicon, kind) && all.some((other) => has(other, kind)));
}

function has({ phrases }: Lexicon, kind: MentionKind): boolean {
  return (phrases[kind] ?? []).length > 0;
}

/** What may be missing in a language: a line for each sort. */
const sorts: readonly { readonly title: string; readonly missing: (lexicon: Lexicon) => readonly string[] }[] = [
  {
    title: "kinds of words",
    missing: (lexicon) => emptyKinds(lexicon, lexicons).map((kind) => `${kind}: ${kindMeanings[kind]}`),
  },
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
