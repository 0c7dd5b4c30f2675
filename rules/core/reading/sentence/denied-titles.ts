// A title that says no, or is answered with a no, in the same sentence.
import { type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import { comesNext, takesOver } from "./scope-of-no.ts";

/** Whether what a predicate names is denied by the title that it stands below or in. */
export function isDeniedByTitle(passage: Passage, predicate: Range): boolean {
  return [isUnderDenialTitle, isAnsweredNo, isBracketedNo].some((says) => says(passage, predicate));
}

/** "Not collected: …", "Excluded purposes: …": a title in front of its colon. */
function isUnderDenialTitle(passage: Passage, predicate: Range): boolean {
  const colon = passage.folded.indexOf(":");
  if (colon < 0 || wordsBetween(passage, 0, colon) > longestTitle) return false;
  return passage.has("denial-heading", { start: 0, end: Math.min(colon, predicate.start) });
}

/** "Biometric data: not collected", "AI training: we do not use your content for this": a title that names it, and a no. */
function isAnsweredNo(passage: Passage, predicate: Range): boolean {
  const colon = passage.folded.indexOf(":", predicate.end);
  if (colon < 0 || wordsBetween(passage, 0, colon) > longestTitle) return false;
  const answer = { start: colon + 1, end: passage.text.length };
  if (endsInDenial(passage, answer)) return true;
  const isShort = wordsBetween(passage, answer.start, answer.end) <= longestAnswer;
  const isUntaken = ofBodies.some((kind) => passage.touches(kind, predicate)) && collectsNone(passage, answer);
  return (isShort || passage.has("for-this", answer) || isUntaken) && saysNo(passage, answer);
}

const ofBodies = ["biometric", "biometric-identifier", "biometric-feature"] as const;

/** "Biometric data: we do not collect | information about your body": what is not collected is what the title names. */
export function collectsNone(passage: Passage, answer: Range): boolean {
  const [no] = passage.mentions("negator", answer);
  return (
    no !== undefined &&
    comesNext(passage, "collect-verb", no.end) &&
    !takesOver(passage, answer) &&
    !passage.has("boundary", answer)
  );
}

/**
 * "Fingerprints (not collected)": a title, and a no in brackets at its end. "We collect your face (never your
 * fingerprints)" is no title, and its no is to something else.
 */
function isBracketedNo(passage: Passage, predicate: Range): boolean {
  const behind = passage.folded.slice(predicate.end).trim();
  if (!behind.startsWith("(") || !/\)[.,;]?$/.test(behind)) return false;
  const title = { start: 0, end: passage.folded.indexOf("(", predicate.end) };
  const bracket = { start: title.end + 1, end: passage.text.length };
  if (finiteTitle.some((kind) => passage.has(kind, title))) return false;
  const areShort =
    wordsBetween(passage, 0, title.end) <= longestTitle &&
    wordsBetween(passage, bracket.start, bracket.end) <= longestBracket;
  return areShort && (endsInDenial(passage, bracket) || saysNo(passage, bracket));
}

/** "AI training: your data | is not used": the denial ends it, and is all of it. */
function endsInDenial(passage: Passage, answer: Range): boolean {
  return passage
    .mentions("plain-denial", answer)
    .some(
      ({ start, end }) =>
        wordsBetween(passage, end, answer.end) === 0 &&
        wordsBetween(passage, answer.start, start) <= longestTopic &&
        !passage.has("and", answer),
    );
}

/** "no", "never", "we do not": it begins an answer. */
function saysNo(passage: Passage, answer: Range): boolean {
  const we = comesNext(passage, "we", answer.start);
  return (
    [...passage.mentions("no", answer), ...passage.mentions("negator", answer)].some(
      ({ start }) => we || wordsBetween(passage, answer.start, start) === 0,
    ) &&
    !passage.has("exception", answer) &&
    !passage.has("not-negator", answer)
  );
}

const finiteTitle = ["we", "passive-cue", "modal"] as const;

/** In words: "(we have none)". */
const longestBracket = 3;

/** In words: "the data of our users". */
const longestTopic = 5;

/** In words: "not collected by us". */
const longestAnswer = 6;

/** In words: with brackets, "Purposes ruled out (never to be added without a new assessment)". */
const longestTitle = 14;
