import { type Subject, subject } from "../fix-words.ts";
import type { Setting } from "../grammar.ts";

/** Whose consent is invoked, where it is not the reader's: "the Customer's | consent", "consent | of the employee". */
export function consenter({ before, words, after }: Setting): Subject | undefined {
  if (/\byour?\b/i.test(words)) return undefined;
  const [, they] = /^(users|customers|members)\b/i.exec(words) ?? [];
  if (they) return subject(they.toLowerCase(), true);
  if (/\b(?:their|they|who)\b/i.test(words)) return subject("they", true);
  if (/\b(?:his|her)\b/i.test(words)) return subject("the person", false);
  const [, article, noun] = owner.exec(before) ?? giver.exec(after) ?? [];
  return noun && !/^(?:you|us|me)$/i.test(noun) ? named(article, noun) : undefined;
}

const noun = "(?!(?:the|an?|each|every|any|our|its|your) )\\p{L}[\\p{L}-]{0,29}";
const articles = "the|an?|each|every|any|our|its|their|your|such|that|this";
/** "each account holder's explicit | consent", "employees' | consent". */
const owner = new RegExp(
  `(?<![\\p{L}-])(?:(?:(${articles}) )?(${noun}|(?<=(?:${articles}) )${noun}(?: ${noun}){1,2})['’]s?) (?:\\p{L}{1,20},? ){0,2}$`,
  "iu",
);
/** "consent | of the account holder". */
const giver = new RegExp(
  `^ (?:of|from|by) (?:(${articles}) )?(${noun}(?: (?!(?:before|after|to|for|in|and|or|when|where|if|who|whose|that|which|under|by|at|on|is|are|we|as|with|through|prior)(?!\\p{L}))${noun}){0,2})`,
  "iu",
);

/** "an employee" of whom was spoken is "the employee"; all others stay as they are named. */
function named(article: string | undefined, noun: string): Subject {
  const isPlural = /[^s]s$/i.test(noun) || /\b(?:people|children)$/i.test(noun);
  const said = article?.toLowerCase() ?? (isPlural ? "" : "the");
  return subject(`${/^(?:an?|any|such|that|this)$/.test(said) ? "the" : said} ${noun}`.trim(), isPlural);
}
