import type { MentionKind } from "../../../languages/lexicon.ts";
import { keptFor } from "../../keep/lazily.ts";
import type { Practice, Trait } from "../../model.ts";
import {
  after,
  onlyBetween,
  overlaps,
  type Passage,
  type Range,
  wordCount,
  wordsBetween,
} from "../../words/passages.ts";
import { verbBehindName } from "./named-subject.ts";

const kinds = [
  ["trait-face", "face"],
  ["trait-voice", "voice"],
  ["trait-hand", "hand"],
  ["trait-eye", "eye"],
  ["trait-movement", "movement"],
] as const satisfies readonly (readonly [MentionKind, Trait])[];

/** The traits that the biometric words of passages name. */
export function traitsIn(passages: readonly Passage[]): Trait[] {
  const named = passages.flatMap(traitsOf);
  return kinds.map(([, trait]) => trait).filter((trait) => named.includes(trait));
}

/** The traits that words name. */
export function traitsAt({ touches }: Passage, words: Range): Trait[] {
  return kinds.filter(([kind]) => touches(kind, words)).map(([, trait]) => trait);
}

const traitsOf = keptFor((passage: Passage): readonly Trait[] => {
  if (!speaksOfBiometrics(passage)) return [];
  const named = kinds.filter(([kind]) => passage.mentions(kind).some((it) => !isGivenName(passage, it)));
  const traits = named.map(([, trait]) => trait);
  const moves = tellingManners(passage).some((it) => passage.touches("body-manner", it));
  return moves ? [...traits, "movement"] : traits;
});

/** Whether any word of a passage is biometric. */
export const speaksOfBiometrics = keptFor(
  (passage: Passage): boolean =>
    isNamed(passage) ||
    traitActs(passage).length > 0 ||
    matchedFaces(passage).length > 0 ||
    tellingManners(passage).length > 0,
);

/** Whether a passage names biometric data: what else it says of faces or voices then tells nothing more. */
const isNamed = keptFor((passage: Passage): boolean =>
  (["biometric-identifier", "biometric-feature", "biometric"] as const).some((kind) =>
    passage.mentions(kind).some((it) => isBiometric(passage, it)),
  ),
);

/**
 * "Visitors' faces are checked against a watch list", "facial recognition of visitors against a watch list": what such a
 * list is held against is measured, whatever it is called.
 */
export function matchedFaces(passage: Passage): readonly Range[] {
  if (!passage.has("watch-list")) return [];
  return [...passage.mentions("matched-face"), ...passage.mentions("biometric-feature")];
}

/** "The kiosk matches the two faces", "a palm reader at the door": what is measured, whatever it is called. */
export const traitActs = keptFor((passage: Passage): readonly Range[] => {
  const acts: Range[] = [];
  for (const it of [...passage.mentions("trait-act"), ...measuredParts(passage)].sort((a, b) => a.start - b.start)) {
    const last = acts.at(-1);
    if (!isBiometric(passage, it)) continue;
    if (last && overlaps(last, it)) acts[acts.length - 1] = { start: last.start, end: Math.max(last.end, it.end) };
    else acts.push(it);
  }
  return acts;
});

/** Whether a part of a passage speaks of such. */
export function isTraitAct(passage: Passage, region: Range): boolean {
  return traitActs(passage).some((it) => overlaps(it, region));
}

/** Each part of the body, with the words of measuring beside it: "faces are analysed", "a model of your voice". */
function measuredParts(passage: Passage): Range[] {
  const named = isNamed(passage);
  const measures = [...passage.mentions("body-measure"), ...(named ? [] : passage.mentions("body-record"))];
  return passage.mentions("body-part").flatMap((part) => {
    // "A face scan": a verb stands in front.
    const mayMeasure = (it: Range) => !named || it.start < part.start;
    const measure = measures.find((it) => mayMeasure(it) && isBeside(passage, part, it, wordsBeside));
    if (!measure) return [];
    return [{ start: Math.min(part.start, measure.start), end: Math.max(part.end, measure.end) }];
  });
}

/** "How you type, to tell whether it is you", "we know you by your face": what tells who somebody is, is biometric. */
export const tellingManners = keptFor((passage: Passage): readonly Range[] =>
  (isNamed(passage) ? (["body-manner"] as const) : (["body-manner", "body-part"] as const))
    .flatMap((kind) => passage.mentions(kind))
    .filter((it) => isBiometric(passage, it) && tellsWho(passage, it)),
);

/** "We know you by | your face", "| your palm | opens the door". */
function tellsWho(passage: Passage, body: Range): boolean {
  return (["tells-who", "access-act"] as const).some((kind) =>
    passage.mentions(kind).some((it) => isBiometric(passage, it) && isTold(passage, body, it, wordsTo[kind])),
  );
}

/** "Gaze detection cannot identify who they are": it tells nobody apart. */
function isTold(passage: Passage, body: Range, telling: Range, most: number): boolean {
  const between = { start: Math.min(body.end, telling.end), end: Math.max(body.start, telling.start) };
  return (
    isBeside(passage, body, telling, most) &&
    !(["negator", "excluding"] as const).some((kind) => passage.has(kind, between))
  );
}

const wordsBeside = 4;
const wordsTo = { "tells-who": 15, "access-act": 6 } as const;

/** Whether two words stand in one part of a sentence, with few words between them. */
function isBeside({ folded }: Passage, a: Range, b: Range, most: number): boolean {
  const between = folded.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length < most * longestWord && !/[;:]/.test(between) && wordCount(between) <= most;
}

/** In signs, on the whole. */
const longestWord = 12;

/**
 * Whether a part of a passage takes measures: who compares faces takes those of all of them, who holds them against a
 * list, of all that pass; who knows people by how they type, theirs; whose doors open to a print takes it.
 */
export function isTaking(passage: Passage, region: Range): boolean {
  const found = [...traitActs(passage), ...undergone(passage), ...atWork(passage), ...handledByName(passage)];
  const acts = found.some((it) => overlaps(it, region));
  return acts || matchedFaces(passage).length > 0 || tellingManners(passage).length > 0;
}

/** "Your fingerprint | opens the door", "guests check in with | face recognition": no verb says what else is done with it. */
function atWork(passage: Passage): readonly Range[] {
  if (passage.mentions("biometric-verb").some((it) => !passage.touches("tells-who", it))) return [];
  const [named, features] = [passage.mentions("biometric-identifier"), passage.mentions("biometric-feature")];
  return [
    ...named.filter((it) => isBiometric(passage, it) && tellsWho(passage, it)),
    ...features.filter((it) =>
      passage.mentions("access-act").some((act) => isTold(passage, it, act, wordsTo["access-act"])),
    ),
  ];
}

/** "Brindle | uses | voiceprints", "The club may | store | fingerprints": whoever it is, it has them; but a vendor has its own. */
function handledByName(passage: Passage): readonly Range[] {
  const verb = verbBehindName(passage);
  if (!verb || passage.has("on-device") || notOurs.some((kind) => passage.has(kind, { start: 0, end: verb.start })))
    return [];
  return (["biometric-identifier", "biometric-feature"] as const)
    .flatMap((kind) => passage.mentions(kind, after(passage, verb)))
    .filter((it) => wordsBetween(passage, verb.end, it.start) <= 2 && isBiometric(passage, it));
}

const notOurs = ["negator", "reader", "third-party", "processor"] as const satisfies readonly MentionKind[];

/** "Applicants must register a fingerprint", "players pass a face recognition gate": right behind what people have to do. */
function undergone(passage: Passage): readonly Range[] {
  if (passage.has("reader-may")) return [];
  const named = (["biometric-identifier", "biometric-feature"] as const).flatMap((kind) => passage.mentions(kind));
  return passage.mentions("undergo-verb").filter((verb) => {
    // "must provide biometric data": by itself, a verb takes other things as well.
    const generic = passage.touches("duty", verb) ? passage.mentions("biometric") : [];
    return [...named, ...generic].some(
      (it) => it.start >= verb.end && wordsBetween(passage, verb.end, it.start) <= 2 && isBiometric(passage, it),
    );
  });
}

/** Whether such a word is about a body, and not about devices or door locks, nor a name. */
export function isBiometric(passage: Passage, mention: Range): boolean {
  return !passage.touches("not-biometric", mention) && !isGivenName(passage, mention) && !isOfHealth(passage, mention);
}

/** "biometric data: weight, blood pressure", "heart rate and other biometric data": what it is shown by tells nobody apart. */
function isOfHealth(passage: Passage, { start, end }: Range): boolean {
  return passage.mentions("health-measure").some((it) => {
    const shown = { start: end, end: it.start };
    const isShown = passage.has("enumeration-of", shown) || /^\s*[:(–—]/.test(passage.folded.slice(end, it.start));
    if (isShown && onlyBetween(passage, "enumeration-of", end, it.start, /^[\s,:(–—]*$/)) return true;
    const rest = { start: it.end, end: start };
    const joined = passage.mentions("and", rest).some((and) => wordsBetween(passage, it.end, and.start) === 0);
    return joined && passage.has("broad", rest) && wordsBetween(passage, it.end, start) <= fewWords;
  });
}

/** "and any other". */
const fewWords = 3;

/**
 * « Nous entraînons Iris », "Iris, our assistant": with a capital and no article, such a word is what something is called.
 * "Scan Iris" is a title.
 */
function isGivenName({ mentions, text, lexicon }: Passage, { start, end }: Range): boolean {
  const isWord = mentions("given-name").some(
    (it) => it.start === start && it.end === end && (start > 0 || text[end] === ","),
  );
  const ahead = text.slice(0, start);
  const article = lexicon.grammar.articleBefore(ahead, text.slice(start, end));
  return isWord && /^\p{Lu}/u.test(text.slice(start)) && article === "" && !/^\P{L}*\p{Lu}\p{L}* $/u.test(ahead);
}

/** Whether what is said of some traits holds for others; the general word covers all of them. */
export function sameTraits(a: readonly Trait[], b: readonly Trait[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((trait) => b.includes(trait));
}

/** Whether what is said of some biometric data holds for other: of the same traits, and not told of another feature. */
export function isSameData(a: Pick<Practice, "traits" | "feature">, b: Pick<Practice, "traits" | "feature">): boolean {
  return sameTraits(a.traits, b.traits) && mayBeSameFeature(a.feature, b.feature);
}

/** Whether titles may be of the same feature: either names none, or half of the words of the shorter stand in the other. */
export function mayBeSameFeature(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((word) => b.includes(word)).length;
  return 2 * shared >= Math.min(a.length, b.length);
}

/** The first place for each kind of biometric data: what is missing for this data is missing in the whole policy. */
export function firstOfEachTrait<T extends { readonly practice: Told }>(places: readonly T[]): T[] {
  const first: T[] = [];
  for (const place of places) {
    if (!first.some(({ practice }) => standsFor(practice, place.practice))) first.push(place);
  }
  return first;
}

type Told = Pick<Practice, "traits" | "feature" | "anotherCase">;

/** A clause on other cases than those that are told stands for none of them, nor do they for it. */
function standsFor(a: Told, b: Told): boolean {
  if (a === b) return true;
  const isApart = a.anotherCase || b.anotherCase || (a.feature.length === 0 && b.feature.length > 0);
  return !isApart && isSameData(a, b);
}

/** The other practices among some places that speak of the same biometric data as one of them. */
export function alsoOfTrait<T extends { readonly practice: Practice }>(place: T, places: readonly T[]): Practice[] {
  return places.filter((it) => it !== place && standsFor(it.practice, place.practice)).map(({ practice }) => practice);
}
