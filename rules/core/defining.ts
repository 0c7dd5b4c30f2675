import type { Draft } from "./draft.ts";

/** The words of names that a policy may define, as an expression that finds them where a definition may stand. */
export interface Names {
  readonly key: string;
  readonly pattern: RegExp | undefined;
}

/** The names of all data that some practices use. */
export function namesOf(drafts: readonly Pick<Draft, "data">[]): Names {
  const names = new Set<string>();
  for (const { head, term } of drafts.flatMap(({ data }) => data)) {
    const words = wordsOf(head);
    // As many small words may stand before the term as `namesTerm` passes over.
    for (const from of [0, 1, 2]) {
      if (words.slice(0, from).every((word) => word.length <= 5)) names.add(phraseOf(words.slice(from)));
    }
    // A term is the same in small letters, and may be made of the name of another.
    for (const word of wordsOf(term?.text ?? "")) names.add(phraseOf([word])).add(phraseOf([word.toLowerCase()]));
  }
  names.delete("");
  const key = [...names].sort().join("|");
  return { key, pattern: key ? definingPattern([...names]) : undefined };
}

function phraseOf(words: readonly string[]): string {
  return words.map((word) => `${word}[sx]?`).join("[^\\p{L}\\p{N}]{1,6}");
}

/** Tells whether a section may define one of some names; where it does not, it defines none of them. */
export function createDefining(source: string): (names: Names) => boolean {
  let latest = { key: "", answer: false };
  return ({ key, pattern }) => {
    if (latest.key !== key) latest = { key, answer: pattern?.test(source) ?? false };
    return latest.answer;
  };
}

/**
 * A defined term begins with a capital, or stands in quotation marks, in bold, in the first cell of a row, or is the title
 * of its section.
 */
function definingPattern(names: readonly string[]): RegExp {
  const capital = names.filter((name) => /^\p{Lu}/u.test(name));
  const small = names.filter((name) => !capital.includes(name)).join("|");
  const marked = '[ ,.:]*[*_]*[ ,.:]*["”»*_|]';
  return new RegExp(
    [
      ...(capital.length > 0 ? [`${start}(?:${capital.join("|")})${end}`] : []),
      ...(small ? [`${start}(?:${small})${end}${marked}`, `^[^\\n]*${start}(?:${small})${end}[^\\p{L}\\n]*$`] : []),
    ].join("|"),
    "u",
  );
}

const start = "(?<![\\p{L}\\p{N}])";
const end = "(?![\\p{L}\\p{N}])";

/** Its words without the endings of the plural. */
function wordsOf(name: string): string[] {
  return (name.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(?<=\p{L}{3})[sx]$/u, ""));
}
