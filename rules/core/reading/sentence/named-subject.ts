import { type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import { comesNext, isNextTo } from "./scope-of-no.ts";

/**
 * What a sentence says that somebody does whom it names, not "we": "Brindle | stores | faceprints", "The club may | use |
 * prints". None in a title: "Face scans", "Data uses of the club", « La collecte de données ».
 */
export function verbBehindName(passage: Passage): Range | undefined {
  const may = passage.mentions("modal");
  const verbs = [
    ...passage.mentions("third-person").filter((it) => !isNoun(passage, it)),
    ...passage.mentions("biometric-verb").filter(({ start }) => may.some(({ end }) => isNextTo(passage, end, start))),
  ];
  return verbs.find((it) => isBehindSubject(passage, it));
}

function isBehindSubject(passage: Passage, verb: Range): boolean {
  const words = wordsBetween(passage, 0, verb.start);
  return (
    words > 0 && words <= longestSubject && !noSubject.some((it) => passage.has(it, { start: 0, end: verb.start }))
  );
}

/** In words, with "may": "Our customer service team may". */
const longestSubject = 5;

const noSubject = ["we", "title-cue", "relative", "fronted-clause", "and"] as const;

/** Behind an article, « la collecte », « l'analyse », at the end, or where what follows tells whose or what for. */
function isNoun(passage: Passage, verb: Range): boolean {
  const last =
    passage.folded
      .slice(0, verb.start)
      .match(/\p{L}+/gu)
      ?.at(-1) ?? "";
  return (
    last.length === 1 ||
    passage.lexicon.commonWords.has(last) ||
    wordsBetween(passage, verb.end, passage.text.length) === 0 ||
    (passage.lexicon.nounHead === "last" && comesNext(passage, "restrictor", verb.end))
  );
}
