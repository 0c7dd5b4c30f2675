import { commonStem } from "../../../languages/endings.ts";
import type { MentionKind } from "../../../languages/lexicon.ts";
import { sourceOf } from "../../markdown/flat.ts";
import type { Action, Claim, ClaimedData, DataObject, Phrase } from "../../model.ts";
import {
  type Passage,
  phraseOf,
  phrasesIn,
  type Range,
  wholeOf,
  within,
  wordCount,
  wordsBetween,
} from "../../words/passages.ts";
import { lettersAway } from "../../words/reach.ts";
import { recipientsOf } from "../around/recipients.ts";
import type { Draft } from "../draft.ts";
import { isUnderSameHeading, type Segment } from "../segments.ts";
import { limitingWords } from "../sentence/models.ts";
import { isOfNextDenial } from "../sentence/negation.ts";
import { trainingPredicates } from "../sentence/predicates.ts";
import { nameAt } from "../sentence/proper-names.ts";
import { claimedData, isFeature } from "./claimed-data.ts";
import { conditionsOf, isBehindExamples, productsOf, scopesOf, themesOf } from "./scopes.ts";

/**
 * What a practice claims flatly, to be held against the other claims of the policy. Undefined where it hedges, sets a
 * condition or names an exception of its own: most contradictions that a program finds are none (rule catalogue, E1).
 */
export function claimOf(segments: readonly Segment[], draft: Draft): Claim | undefined {
  const denies = draft.stance === "does-not";
  if (draft.topic === "ai-use" || draft.speechAct !== "assertion") return undefined;
  if (draft.topic === "ai-training" && !isOfAI(draft)) return undefined;
  if (draft.actor === "reader" || draft.actor === "other" || draft.actor === "affiliate") return undefined;
  if (denies ? !deniesFlatly(segments, draft) : !affirmsFlatly(draft)) return undefined;
  const said = statementOf(segments, draft);
  const data = draft.data.length > 0 ? claimedData(segments, draft) : anyData(draft);
  const actions: readonly Action[] = draft.topic === "biometric" ? handlingOf(draft, said) : ["train"];
  if (data.length === 0 || actions.length === 0) return undefined;
  const { flat } = draft.segment.block;
  const models = draft.models.every((words) => words.length > 0) ? draft.models.flat() : [];
  return {
    denies,
    actions,
    party: partyOf(said, draft, actions),
    recipients: actions.includes("share") || actions.includes("sell") ? othersIn(said, draft) : [],
    data,
    models,
    aim: aimOf(draft, said).filter((word) => !models.includes(word)),
    scopes: scopesOf(segments, draft),
    products: productsOf(draft),
    conditions: conditionsOf(segments, draft),
    flat: denies && draft.segment.passage.has("no-case") && !isTakenBack(segments, draft.segment),
    themes: themesOf(draft),
    answer: answerOf(draft, denies),
    paragraph: sourceOf(flat, 0, flat.text.length),
  };
}

/** "train our spam filter"; "improve our models", under a heading or in a sentence that speaks of AI. */
function isOfAI({ confidence, stance, range, segment: { passage, headings } }: Draft): boolean {
  if (confidence === "high") return true;
  const named = passage.has("training-verb", range) || [passage, ...headings.slice(-1)].some((it) => it.has("ai-word"));
  return confidence === "medium" && stance !== "does-not" && named;
}

/** "We do not train AI models": on nothing at all. */
function anyData({ topic, stance, predicate, segment: { passage }, region, range }: Draft): ClaimedData[] {
  if (topic !== "ai-training" || stance !== "does-not") return [];
  // "The exchange is not used to train a model": on something, for which no word is known.
  if (passage.has("use-verb", { start: region.start, end: range.start })) return [];
  const none = { words: [], head: "", alias: undefined, chat: false, limits: [], takesIn: [], belongsTo: [] } as const;
  return [{ ...predicate, ...none, reach: "everything", people: true, content: false, limited: false }];
}

/** Where the words stand that say what is done: in the clause, or in the question or header that it answers. */
interface Statement {
  readonly passage: Passage;
  readonly region: Range;
  readonly range: Range;
}

function statementOf(segments: readonly Segment[], { segment, region, range }: Draft): Statement {
  const { passage, cells } = segment;
  const asked = [cells?.header, segments[segment.index - 1]?.passage].find(
    (it) => it && isAnswer(passage, range) && trainingPredicates(it).length > 0,
  );
  const predicate = asked && trainingPredicates(asked)[0];
  return asked && predicate ? { passage: asked, region: wholeOf(asked), range: predicate } : { passage, region, range };
}

function isAnswer(passage: Passage, range: Range): boolean {
  return (["yes", "no"] as const).some((kind) => passage.touches(kind, range));
}

/** Words that take something of a denial back, or leave open how far it goes. */
const softens: readonly MentionKind[] = [
  "exception",
  "excluding",
  "subordinator",
  "despite",
  // "a language model, without reuse for training": it is said in passing, and of whose model it is not.
  "without",
  "consent",
  "hedged-negator",
  "open-condition",
  "generalisation",
  "intent",
  "past",
  "fronted-clause",
  "when",
  "no-guarantee",
];

function deniesFlatly(segments: readonly Segment[], { segment, choices, topic, region, range }: Draft): boolean {
  const { passage, leadIns, index, block } = segment;
  if (choices.length > 0) return false;
  if (topic === "ai-training" && deniesGivingAlone(passage, region, range)) return false;
  if ([passage, ...leadIns].some((it) => isSoftened(it, it === passage ? range : undefined))) return false;
  // "If you opt out, we stop. New messages are not used": the condition stands in the sentence before.
  const before = segments[index - 1];
  const conditions: readonly MentionKind[] = ["fronted-clause", "refusal", "consent"];
  return before?.block !== block || conditions.every((kind) => !before.passage.has(kind));
}

/** "We never train on it. There is one exception." */
function isTakenBack(segments: readonly Segment[], { index, block }: Segment): boolean {
  const behind = segments.slice(index + 1, index + 3).filter((it) => isUnderSameHeading(it.block, block));
  return behind.some(({ passage }) => passage.has("exception"));
}

/** "In the past 12 months, we have not": that is no time which is over. */
function isSoftened(passage: Passage, predicate: Range | undefined): boolean {
  const words = softens.flatMap((kind) => passage.mentions(kind)).filter((it) => !passage.touches("so-far", it));
  return words.some((it) => !(predicate && isOfNextDenial(passage, predicate, it)));
}

/** "We never sell your data to train AI": nobody gets it for that; whether we train on it is not said. */
function deniesGivingAlone(passage: Passage, region: Range, range: Range): boolean {
  const verbs = passage.mentions("use-verb", { start: region.start, end: range.start });
  return verbs.length > 0 && verbs.every((it) => givingVerbs.some((kind) => passage.touches(kind, it)));
}

const givingVerbs = ["disclose-verb", "sell-verb"] as const;

/** "However, reported chats are": whoever begins so speaks of an exception. */
function affirmsFlatly({ segment: { passage }, region, range, stance }: Draft): boolean {
  if (passage.mentions("past").some((it) => !isBehindExamples(passage, it))) return false;
  // "unless you opt out" excepts nobody who has done nothing.
  if (stance !== "unless-refused" && passage.has("exception")) return false;
  if (passage.mentions("boundary").some(({ start }) => wordsBetween(passage, 0, start) === 0)) return false;
  return !passage
    .mentions("negator", { start: region.start, end: Math.max(range.end, region.end) })
    .some((negator) => !passage.touches("not-negator", negator));
}

/** Us, or the kind of others whose act it is. Those who only receive the data act not. */
function partyOf(
  { passage, region, range }: Statement,
  { actor, stance, segment }: Draft,
  actions: readonly Action[],
): string {
  if (actions.includes("share") || actions.includes("sell")) return "";
  const acting = actions.includes("train") ? { start: region.start, end: range.end } : region;
  // "Our host does not train its models on it".
  const hired = actor === "third-party" ? passage.mentions("processor", region) : [];
  const others = othersNamed(passage, acting)[0] ?? agentOf(passage, range, region) ?? hired[0];
  if (others) return nameOf(passage, others);
  // "Corvane AI, Inc. | Transcripts | Summaries, with no training"
  const label = stance === "does-not" && actions.includes("train") ? segment.cells?.label : undefined;
  const company = label && nameAt(label, 0);
  if (company && wordCount(company) > 1) return company.toLowerCase();
  // "They must not train their own models on it." "Their contracts forbid them to."
  return actor === "third-party" || passage.has("forbids-others", acting) ? "they" : "";
}

/** Without those that stand beside us: "neither for ourselves nor for others". */
function othersNamed(passage: Passage, region: Range): readonly Range[] {
  return passage.mentions("third-party", region).filter((it) => !passage.touches("ours-or-others", it));
}

function nameOf(passage: Passage, { start, end }: Range): string {
  return commonStem(passage.folded.slice(start, end));
}

/**
 * To whom, or what else limits a denial; none where nobody gets it at all. Those who work for us are no third parties to
 * everybody: only the same word says the same.
 */
function othersIn({ passage, region, range }: Statement, { data, stance }: Draft): string[] {
  const others = passage.mentions("third-party", region).map((it) => nameOf(passage, it));
  const anybody = phrasesIn([passage], "anybody");
  const named = recipientsOf(passage)
    .filter(({ span }) => !anybody.some((it) => it.span.start === span.start))
    .map(({ text }) => commonStem(text.toLowerCase()));
  if (others.length + named.length > 0 || stance !== "does-not") return [...new Set([...others, ...named])];
  const verbs = givingVerbs.flatMap((kind) => passage.mentions(kind, region)).map(({ end }) => end);
  const rest = { start: Math.max(endOfData(passage, data, range), ...verbs), end: region.end };
  const limit = passage.folded.slice(rest.start, endOfLimit(passage, rest));
  return /\p{L}/u.test(limit) ? [limit.trim()] : [];
}

/** Where the words end that limit a disclosure: at its purpose; "with anyone" limits nothing. */
function endOfLimit(passage: Passage, rest: Range): number {
  const [link] = passage.mentions("recipient-link", rest);
  const everybody = passage
    .mentions("anybody", rest)
    .find(({ start, end }) => link && start - link.end <= 1 && wordsBetween(passage, end, partEnd(passage, end)) === 0);
  if (link && everybody && wordsBetween(passage, rest.start, link.start) === 0) return rest.start;
  const purpose = passage.mentions("purpose-link", rest).find((it) => !passage.touches("recipient-link", it));
  return Math.min(partEnd(passage, rest.start), purpose?.start ?? rest.end);
}

/** The next comma, or the end. */
function partEnd(passage: Passage, from: number): number {
  const comma = passage.folded.indexOf(",", from);
  return comma < 0 ? passage.text.length : comma;
}

/** "are not used by our providers to train their models". */
function agentOf(passage: Passage, range: Range, region: Range) {
  const theirs = passage.has("theirs", range);
  return othersNamed(passage, region).find(({ start }) => theirs || start <= range.end + lettersAway.agentBehind);
}

const handling = [
  ["collect-verb", ["collect"]],
  ["keep-verb", ["keep"]],
  ["handle-verb", ["use"]],
  ["process-verb", ["collect", "keep", "use"]],
  ["disclose-verb", ["share"]],
  ["sell-verb", ["sell"]],
] as const satisfies readonly (readonly [MentionKind, readonly Action[]])[];

/** What is done with biometric data, by the verbs that govern it. */
function handlingOf(draft: Draft, { passage, region }: Statement): Action[] {
  const { segment, range, actor, stance, data } = draft;
  const speaker = ownNameAt(segment.headings, passage, region.start);
  const isOthers = speaker === undefined && nameAt(passage, region.start) !== undefined;
  if (isFeature(passage, range)) {
    if (stance !== "does-not") return actor === "first-party" && !data.some(isOnDevice) ? ["use"] : [];
    const isDenied = namesUse(passage, region, range, speaker) || (!isOthers && isNegated(passage, region, range));
    return isDenied ? ["collect", "use"] : [];
  }
  const leadIn = segment.leadIns.at(-1);
  const own = handling.filter(([kind]) => governs(passage, kind, region, range, speaker));
  const above = handling.filter(
    ([kind]) =>
      leadIn && governs(leadIn, kind, wholeOf(leadIn), { start: leadIn.text.length, end: leadIn.text.length }),
  );
  const header = handling.filter(([kind]) => collectedColumn(segment, kind));
  // "is never used to train AI": no other use is denied.
  const isOfTraining = stance === "does-not" && trainingPredicates(passage).some((it) => within(it, region));
  const named = [...own, ...above, ...header].filter(
    ([kind]) => !isOfTraining || givingVerbs.some((giving) => giving === kind),
  );
  if (named.length === 0 && stance !== "does-not" && !isOthers && takesTrait(draft)) return ["collect", "use"];
  return [...new Set(named.flatMap(([, actions]) => actions))];
}

/** "Our system builds a voiceprint": it is there, whoever is named to take it, and does not stay on the device. */
function takesTrait({ actions, actor, data, hedges, traits }: Draft): boolean {
  const isTaken = actions.includes("collect") || actions.includes("keep");
  return isTaken && actor !== "third-party" && hedges.length === 0 && traits.length > 0 && !data.some(isOnDevice);
}

function isOnDevice({ source }: DataObject): boolean {
  return source === "on-device";
}

/** "Our cameras do not | recognise faces". */
function isNegated(passage: Passage, region: Range, { start }: Range): boolean {
  return passage.mentions("negator", region).some(({ end }) => end <= start && wordsBetween(passage, end, start) === 0);
}

/** "We do not use facial recognition", and not "We do not use pictures for facial recognition". */
function namesUse(passage: Passage, region: Range, object: Range, speaker: Range | undefined): boolean {
  const verbs = passage.mentions("handle-verb", { start: region.start, end: object.start });
  return (
    governs(passage, "handle-verb", region, object, speaker) &&
    verbs.every(({ end }) => wordsBetween(passage, end, object.start) <= 2) &&
    !passage.has("purpose-link", { start: verbs[0]?.end ?? object.start, end: object.start })
  );
}

/** "Brindle does not collect", "No, Brindle collects", in the policy of Brindle: the company by the name in its title. */
function ownNameAt(headings: readonly Passage[], passage: Passage, start: number): Range | undefined {
  const [title] = headings;
  const from = start + (/^\P{L}*/u.exec(passage.text.slice(start))?.[0].length ?? 0);
  const answer = (["yes", "no"] as const)
    .flatMap((kind) => passage.mentions(kind))
    .find((it) => it.start === from && passage.text.startsWith(", ", it.end));
  if (answer) return ownNameAt(headings, passage, answer.end + 1);
  const name = nameAt(passage, from);
  return name && title?.has("policy-title") && title.text.includes(name)
    ? { start: from, end: from + name.length }
    : undefined;
}

/** "we store your face template", "your face template is stored". @param speaker who speaks, by its name */
function governs(passage: Passage, kind: MentionKind, region: Range, object: Range, speaker?: Range): boolean {
  return passage.mentions(kind, region).some((verb) => {
    // To sell is no disclosure among others: who promises not to sell may share.
    if (kind === "disclose-verb" && passage.touches("sell-verb", verb)) return false;
    if (verb.end <= object.start) {
      const subject = speaker !== undefined || passage.has("we", { start: region.start, end: verb.start });
      return subject && wordsBetween(passage, verb.end, object.start) <= 8;
    }
    const between = { start: object.end, end: verb.end };
    return (
      verb.start >= object.end &&
      passage.has("passive-cue", between) &&
      wordsBetween(passage, object.end, verb.start) <= 4
    );
  });
}

/** A table of what is collected answers by "Yes" or "No" under a header that says so. */
function collectedColumn({ cells }: Segment, kind: MentionKind): boolean {
  return (
    kind === "collect-verb" &&
    (cells?.others.some(
      ({ header, cell }) =>
        !header.has("disclosure-header") && header.has("collect-verb") && isAnswer(cell, wholeOf(cell)),
    ) ??
      false)
  );
}

/** The cell that says no, in a row whose first cells name the data. */
function answerOf({ segment: { cells }, topic }: Draft, denies: boolean): Phrase | undefined {
  if (topic !== "biometric" || !denies) return undefined;
  const cell = cells?.others.find(
    ({ header, cell }) => !header.has("disclosure-header") && cell.mentions("no")[0]?.start === 0,
  )?.cell;
  return cell && phraseOf(cell, wholeOf(cell));
}

/** What for, in words that set it apart: "large language" models, "for advertising". */
function aimOf({ topic, data }: Draft, { passage, region, range }: Statement): string[] {
  const model = topic === "ai-training" ? limitingWords(passage, range) : [];
  const end = topic === "ai-training" ? range.end : endOfData(passage, data, range);
  // "sell it to anyone": that is no aim.
  const link = passage
    .mentions("purpose-link", { start: end, end: region.end })
    .find(
      (it) =>
        !passage.touches("ours-or-others", it) &&
        !passage.mentions("anybody").some(({ start }) => start >= it.end && start - it.end <= 1),
    );
  return [...model, ...(link ? limitingWords(passage, { start: link.end, end: region.end }) : [])];
}

function endOfData(passage: Passage, data: readonly DataObject[], range: Range): number {
  return Math.max(range.end, ...data.map(({ text }) => passage.text.indexOf(text) + text.length));
}
