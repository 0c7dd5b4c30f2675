/** A text in small letters without accents, to look for words in it. */
export function withoutAccents(text: string): string {
  return text.toLowerCase().replace(mayHaveAccents, withoutMarks);
}

/** Letters with accents, and accents that stand by themselves: all but ASCII, spaces, punctuation and symbols. */
const mayHaveAccents = /[^\0-\u00BF\u2000-\u20CF\u2100-\u2BFF]+/g;

function withoutMarks(letters: string): string {
  return letters.normalize("NFD").replace(/\p{M}+/gu, "");
}

/** Where links lead: their words are not shown. A backslash may make a link of it that is none. */
export function withoutAddresses(source: string): string {
  if (!source.includes("](") || source.includes("\\")) return source;
  return source.replace(/\]\((?:https?:|mailto:|#|\/)[^()\s]*\)/g, "]");
}

/**
 * Signs of which the parser makes letters, or none: entities, links and tags within a word. Where the address of a link does
 * not plainly end, a word may go on behind it.
 */
export const mayHideWords =
  /&(?:#|[a-z])[a-z\d]*;|(?<=[\p{L}\p{N}])\[|\](?:\([^()]*\))?[\p{L}\p{N}]|(?<=[\p{L}\p{N}])<(?!br\b)|(?<!<br ?\/?)>[\p{L}\p{N}]|\]\([^()]*(?:\(|$)/u;

/**
 * Puts each word that marks stand in, or characters that show nothing, once more behind it, without them: the parser may
 * leave them out.
 */
export function withJoinedWords(text: string): string {
  let joined = "";
  let done = 0;
  for (const { 0: between, index } of text.matchAll(marks)) {
    let start = index;
    let end = index + between.length;
    if (start < done || !inWord.test(text.charAt(start - 1)) || !inWord.test(text.charAt(end))) continue;
    while (start > done && inMarkedWord.test(text.charAt(start - 1))) start--;
    while (inMarkedWord.test(text.charAt(end))) end++;
    joined += `${text.slice(done, end)} ${text.slice(start, end).replace(marks, "")}`;
    done = end;
  }
  return done === 0 ? text : joined + text.slice(done);
}

const marks = /[*_~`\\\u00AD\u200B-\u200D\u2060\uFEFF]+/g;
/** Letters, digits, and the stops of "a.i"; beyond ASCII any sign, such as an invisible one. */
const inWord = /[a-z\d.\u0080-\uFFFF]/;
const inMarkedWord = /[a-z\d.*_~`\\\u0080-\uFFFF]/;
