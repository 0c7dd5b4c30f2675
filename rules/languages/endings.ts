// The endings of the plural that names are compared without. English and French have them in common, and a name does not
// tell which of the two it is in.

/** What the plural of a word may end in. */
export const plurals = ["s", "x"] as const;

/** Words without the endings of the plural: "reviews", « avis » is "review", « avi ». */
export function withoutPlurals(words: string): string {
  return words.replace(/(?<=\p{L}{3})[sx](?!\p{L})/gu, "");
}

/** A folded word as it is compared with others: "policies" is "policy", « faciaux » is « facial ». */
export function comparedWord(word: string): string {
  return word
    .replace(/(?<=..)ies$/, "y")
    .replace(/(?<=..[^e])aux$/, "al")
    .replace(/(?<=...)[sx]$/, "");
}

/** A folded name as far as its singular and its plural have it in common: "companies" and "company" are "compan". */
export function commonStem(name: string): string {
  return name.replace(/(?:ies|y|s)$/, "");
}
