import type { MentionKind } from "../../../languages/lexicon.ts";
import { type Passage, type Range, wordsBetween } from "../../words/passages.ts";

/**
 * Whether a word of the body is what somebody or something is called: « Nous entraînons Iris ». It has a capital and no
 * article, behind other words; or it begins the sentence, as what does something.
 */
export function isGivenName(passage: Passage, { start, end }: Range): boolean {
  const { text, lexicon } = passage;
  if (!passage.mentions("given-name").some((it) => it.start === start && it.end === end)) return false;
  if (!/^\p{Lu}/u.test(text.slice(start, end)) || !/\p{Ll}/u.test(text)) return false;
  const ahead = /(?<![\p{L}\p{N}'’-])([\p{L}\p{N}'’-]+) $/u.exec(text.slice(Math.max(0, start - longestWord), start));
  if (!ahead?.[1]) return start === 0 && acts(passage, end);
  if (lexicon.grammar.articleBefore(text.slice(0, start), text.slice(start, end)) !== "") return false;
  // "Scan Iris" is a title; in « Instruire Iris », a setting, somebody does it to Iris.
  return /^\p{Ll}/u.test(ahead[1]) || endsQuotation(text, { start, end });
}

/** Two words in quotation marks, amid a sentence. */
function endsQuotation(text: string, { start, end }: Range): boolean {
  const opening = /\p{L}\s*["“«]\s*\p{L}+ $/u.test(text.slice(Math.max(0, start - longestWord), start));
  return opening && /^\s*["”»]/.test(text.slice(end));
}

/** In UTF-16 code units. */
const longestWord = 40;

/** A verb stands right behind it, or what it is to us between commas: "Iris, our assistant, is trained". */
function acts(passage: Passage, end: number): boolean {
  const isOurs = /^, /.test(passage.text.slice(end)) && beginsAt(passage, "first-party", end);
  return isOurs || verbs.some((kind) => beginsAt(passage, kind, end));
}

const verbs = ["passive-cue", "modal", "negator", "use-verb", "learns-from", "training-verb"] as const;

function beginsAt(passage: Passage, kind: MentionKind, at: number): boolean {
  return passage.mentions(kind).some(({ start }) => start >= at && wordsBetween(passage, at, start) === 0);
}
