import { keptFor } from "../../keep/lazily.ts";
import type { DataObject, Purpose, Source } from "../../model.ts";
import {
  hasMentionIn,
  mentionsIn,
  overlaps,
  type Passage,
  phraseOf,
  type Range,
  wholeOf,
  within,
  wordCount,
} from "../../words/passages.ts";
import { circumstancesOf } from "../around/circumstances.ts";
import { isNamedBeside, isUnbounded, lendsTo } from "../around/lending.ts";
import { disclosureOf } from "../around/recipients.ts";
import { retentionAround } from "../around/retention.ts";
import type { Draft } from "../draft.ts";
import { inBlock, segmentOf } from "../neighbours.ts";
import { isUnderSameHeading, mayPractise, type Segment } from "../segments.ts";
import { choicesOf, vagueTermsOf } from "../sentence/conditions.ts";
import { termIn } from "../sentence/data.ts";
import { deniedAround, isDenied, isDeniedSubject, regionOf } from "../sentence/negation.ts";
import { trainingPredicates } from "../sentence/predicates.ts";
import { actorOf, speechActOf, stanceOf } from "../sentence/speech.ts";

/** The biometric practices that the segments of a section state, one for each part of a sentence. */
export function biometricDrafts(segments: readonly Segment[]): Draft[] {
  const drafts = segments.filter(mayPractise).flatMap((segment) => {
    const parts = new Map<number, BiometricMention[]>();
    for (const mention of biometricMentions(segment.passage)) {
      const { start } = regionOf(segment.passage, mention);
      parts.set(start, [...(parts.get(start) ?? []), mention]);
    }
    return [...parts.values()].map((mentions) => biometricDraft(segments, segment, mentions));
  });
  // "We do not normally …, although we may …": what follows says it; the hedge is reported only where it stands alone.
  return drafts.filter((draft, index) => {
    if (isTitleOf(draft, drafts)) return false;
    const next = drafts[index + 1];
    return next?.segment !== draft.segment || isHedged(next) || !isHedged(draft);
  });
}

/** "**Types of biometric data:** We collect facial templates": the sentence behind the title names the data itself. */
function isTitleOf({ segment, range, data }: Draft, drafts: readonly Draft[]): boolean {
  if (data.every(({ grain }) => grain === "catch-all") && isLabelOf(segment, drafts)) return true;
  const { titleEnd } = segment.block;
  if (segment.passage.start > 0 || range.end > titleEnd || data.some(({ grain }) => grain !== "catch-all"))
    return false;
  return drafts.some((it) => it.segment === segment && it.range.start >= titleEnd);
}

/** "Biometrics | Biometric data, where needed": a label of the row in which a cell says the same. */
function isLabelOf({ passage, block: { table } }: Segment, drafts: readonly Draft[]): boolean {
  if (table?.column !== 0 || wordCount(passage.text) > longestLabel) return false;
  return drafts.some(({ segment: { block }, data }) => {
    return block.table?.row === table.row && block.table.column > 0 && data.some(({ grain }) => grain === "catch-all");
  });
}

/** In words. */
const longestLabel = 4;

function isHedged({ segment: { passage }, region }: Draft): boolean {
  return passage.mentions("hedged-negator").some((it) => within(it, region));
}

interface BiometricMention extends Range {
  /** "biometric data" says no trait; a trait is a template or a print; a feature is what is done with it. */
  readonly kind: "generic" | "trait" | "feature";
}

const biometricMentions = keptFor((passage: Passage): readonly BiometricMention[] => {
  const guards = passage.mentions("not-biometric");
  const traits = passage
    .mentions("biometric-identifier")
    .map(({ start, end }) => ({ start, end, kind: "trait" as const }));
  const features = passage
    .mentions("biometric-feature")
    .map(({ start, end }) => ({ start, end, kind: "feature" as const }))
    .filter((it) => !traits.some((other) => overlaps(other, it)));
  const named = [...traits, ...features];
  const generic = passage
    .mentions("biometric")
    .map(({ start, end }) => ({ start, end, kind: "generic" as const }))
    .filter((it) => !named.some((other) => overlaps(other, it)));
  return [...named, ...generic]
    .filter((it) => !guards.some((guard) => overlaps(guard, it)))
    .sort((a, b) => a.start - b.start);
});

function biometricDraft(segments: readonly Segment[], segment: Segment, mentions: readonly BiometricMention[]): Draft {
  const { passage } = segment;
  const main = mentions.find(({ kind }) => kind === "generic") ?? mentions[0] ?? { start: 0, end: 0 };
  const region = regionOf(passage, main);
  const denied =
    ((isDenied(passage, region, main) || isDeniedSubject(passage, region, extentOf(mentions, main))) &&
      !goesOn(passage, region) &&
      !isTakenBack(passage, main)) ||
    deniedAround(segment) ||
    inDeniedTraining(passage, main);
  const choices = choicesOf(passage);
  const source = sourceAround(segments, segment, mentions);
  const data = mentions.map(
    (mention): DataObject => ({
      ...phraseOf(passage, mention),
      grain: mention.kind === "generic" ? "catch-all" : "named",
      visibility: "unspecified",
      broad: false,
      source,
      deidentified: false,
      head: passage.text.slice(mention.start, mention.end),
      exampled: false,
      ...(isAct(passage, mention) && { act: true as const }),
      term: termIn(passage, mention),
      place: "clause",
    }),
  );
  const circumstances = circumstancesOf(segments, segment);
  const actor = actorOf(passage, region, main);
  const { actions, recipients } = disclosureOf(segments, segment, region);
  return {
    ...circumstances,
    unbounded: isUnbounded(segment) && !isNamedBeside(segments, segment),
    actions: [...circumstances.actions.filter((it) => it !== "share" && it !== "sell"), ...actions],
    segment,
    region,
    range: main,
    topic: "biometric",
    speechAct: actOf(segments, segment, region, main),
    stance: stanceOf(passage, region, main, denied, choices),
    confidence: mentions.some(({ kind }) => kind === "generic") ? "high" : "medium",
    actor,
    predicate: phraseOf(passage, main),
    data,
    dataSpan: phraseOf(passage, main).span,
    purposes: purposesIn(passage),
    recipients,
    trainers: [],
    models: [],
    publicOrNot: [],
    choices,
    retention: retentionAround(segments, segment, circumstances.traits),
    exclusions: [],
    // "Your phone may unlock it with Face ID": whether it does is up to the person who holds it.
    vague: vagueTermsOf(passage, region).filter(
      ({ kind }) => kind !== "modality" || source !== "on-device" || actor === "first-party",
    ),
    apart: false,
    swallows: false,
    anchored: false,
  };
}

/** "facial recognition", "recognise your voice": no data by themselves. */
function isAct(passage: Passage, { kind, start }: BiometricMention): boolean {
  return kind === "feature" || passage.mentions("biometric-verb").some((verb) => verb.start === start);
}

function extentOf(mentions: readonly Range[], { start }: Range): Range {
  return {
    start: Math.min(start, ...mentions.map((it) => it.start)),
    end: Math.max(...mentions.map(({ end }) => end)),
  };
}

function purposesIn(passage: Passage): Purpose[] {
  const broad = mentionsIn(passage, "purpose-broad-biometric", wholeOf(passage));
  if (broad.length > 0) return broad.map((it) => ({ ...phraseOf(passage, it), kind: "generic" }));
  return [...passage.mentions("biometric-act"), ...passage.mentions("biometric-occasion")].map((it) => ({
    ...phraseOf(passage, it),
    kind: "specific",
  }));
}

/** "Which data do you process?", right above. */
function questionBefore(segments: readonly Segment[], { index }: Segment): Passage[] {
  const before = segments[index - 1]?.passage;
  return before && /\?\s*$/.test(before.text) ? [before] : [];
}

/** "**Biometric information.** We disclose it to …", in a list of what is collected: the title is all that names the data. */
function isCategory(segments: readonly Segment[], segment: Segment): boolean {
  const { kind, block, leadIns, headings } = segment;
  if (kind !== "item" || segment.passage.start > 0) return false;
  const listed = [...leadIns.slice(-1), ...headings.slice(-1)].some((it) => it.mentions("collect-verb").length > 0);
  if (segment.passage.text.length > block.titleEnd + 2) return false;
  const rest = inBlock(segments, block).filter((it) => it !== segment);
  return (
    listed &&
    rest.every(({ passage }) => biometricMentions(passage).length === 0 && passage.mentions("negator").length === 0)
  );
}

/** The passages under the same heading that stand at most so many segments away and may speak of the same data. */
function around(segments: readonly Segment[], segment: Segment, distance: number): Passage[] {
  const unbounded = isUnbounded(segment);
  return segments
    .slice(Math.max(0, segment.index - distance), segment.index + distance + 1)
    .filter(({ block }) => isUnderSameHeading(block, segment.block))
    .filter((it) => !unbounded || lendsTo(segments, segment, it))
    .map(({ passage }) => passage);
}

/** A clause about special categories, or one without any verb of handling around it, only names the topic. */
function actOf(segments: readonly Segment[], segment: Segment, region: Range, main: Range): Draft["speechAct"] {
  const act = speechActOf(segment, region, main);
  if (act === "label" && isCategory(segments, segment)) return "assertion";
  if (act !== "assertion") return act;
  const { passage, leadIns, headings, cells } = segment;
  if (isOnlyDestroyed(passage, region, main)) return "presupposition";
  const nearby: Passage[] = [
    ...headings.slice(-1),
    passage,
    ...questionBefore(segments, segment),
    ...leadIns,
    ...(cells ? [cells.header, ...cells.others.map(({ header }) => header)] : []),
  ];
  const collected =
    cells &&
    [cells.header, ...(cells.label ? [cells.label] : [])].some((it) => hasMentionIn(it, "data-catch-all", wholeOf(it)));
  // A list of sensitive data says what is sensitive; only a verb of handling says that it is handled.
  const special = passage.mentions("special-category").length >= 2;
  const handles = nearby.some((it) =>
    special
      ? handlings.some((kind) => it.mentions(kind).length > 0)
      : handlings.some((kind) => it.mentions(kind).length > 0) || it.mentions("include-verb").length > 0,
  );
  const purposed = segment.kind === "item" && purposesIn(passage).length > 0;
  return collected || handles || purposed ? "assertion" : "label";
}

const handlings = ["biometric-verb", "destroy-verb"] as const;

/** "We delete biometric data within 30 days", "It is erased …": takes it as known that there is some. */
function isOnlyDestroyed(passage: Passage, region: Range, main: Range): boolean {
  const destroyed = mentionsIn(passage, "destroy-verb", region)[0];
  const handled = mentionsIn(passage, "biometric-verb", region)[0];
  if (!destroyed || (handled && handled.start < destroyed.start)) return false;
  return destroyed.end <= main.start || hasMentionIn(passage, "passive-cue", { start: main.end, end: destroyed.start });
}

/** "We do not sell it but may share it": the next part of the sentence takes the data up again, and denies nothing. */
function goesOn(passage: Passage, { end }: Range): boolean {
  const rest = { start: end, end: passage.text.length };
  return (
    hasMentionIn(passage, "anaphor", rest) &&
    handlings.some((kind) => hasMentionIn(passage, kind, rest)) &&
    !hasMentionIn(passage, "negator", rest)
  );
}

/** "We process no biometric data, except where necessary": the exception is open enough to undo the denial. */
function isTakenBack(passage: Passage, main: Range): boolean {
  const exception = passage.mentions("exception").find(({ start }) => start >= main.end);
  return (
    exception !== undefined &&
    hasMentionIn(passage, "open-condition", { start: exception.start, end: passage.text.length })
  );
}

/** "Your data, biometric data included, is never used to train AI": all that is said is that it does not train. */
function inDeniedTraining(passage: Passage, main: Range): boolean {
  const training = trainingPredicates(passage).find(({ start }) => start >= main.end);
  return training !== undefined && isDenied(passage, regionOf(passage, training), training);
}

/**
 * Which capture the data comes from, in the clause or in what stands close around it. Where only a named trait tells
 * what is meant, it was observed somehow; a trait that the company itself takes without saying from what has no source.
 */
function sourceAround(segments: readonly Segment[], segment: Segment, mentions: readonly BiometricMention[]): Source {
  const { passage, leadIns, headings, cells } = segment;
  const beyond = goesBeyond(passage, mentions)
    ? [passage]
    : around(segments, segment, 5).filter(
        (it) => it === passage || (!isTracedItem(segments, segment, it) && it.mentions("negator").length === 0),
      );
  const all = [...leadIns, ...headings.slice(-1), ...(cells?.others.map(({ cell }) => cell) ?? []), ...beyond];
  if (all.some((it) => it.mentions("on-device").length > 0)) return "on-device";
  if (all.some((it) => it.mentions("capture").length > 0)) return "capture";
  const close = all.filter((it) => it === passage || segment.kind !== "item" || !isSibling(segments, segment, it));
  if (close.some((it) => it.mentions("loose-capture").some((near) => it !== passage || !isListed(it, near, mentions))))
    return "capture";
  const titled = segment.block.titleEnd > 0 ? headings.slice(-1) : [];
  const ours = [passage, ...leadIns, ...titled].some((it) => it.mentions("first-party").length > 0);
  const taken = passage.mentions("passive-cue").length > 0 && passage.mentions("third-party").length === 0;
  const traits = (ours || taken) && mentions.some(({ kind }) => kind === "trait");
  if (traits && mentions.every(({ kind }) => kind === "trait")) return "unspecified";
  const broad = passage.mentions("purpose-broad-biometric").length > 0;
  const acts = passage.mentions("biometric-act").length > 0;
  const onlyBroad = broad && !acts && passage.mentions("biometric-occasion").length === 0;
  if (ours && onlyBroad && mentions.every(({ kind }) => kind === "feature")) return "unspecified";
  if (mentions.every(({ kind }) => kind !== "generic")) return "observed";
  // "biometric data, such as face scans, to verify your identity": the trait is shown for that act.
  if (mentions.some((it) => explainedInBrackets(passage, it))) return "observed";
  const named = biometricMentions(passage).some(({ kind }) => kind !== "generic");
  if (named && acts && !broad) return "observed";
  const back = passage.mentions("said-before").some(({ end }) => mentions.some(({ start }) => start - end === 1));
  if (back && segment.index > 0) return "observed";
  const sameRow = new Set(segment.block.table?.row);
  const beside = [
    ...leadIns,
    ...around(segments, segment, 5).filter(
      (it) =>
        it !== passage &&
        !sameRow.has(it.flat) &&
        !headings.some(({ flat }) => flat === it.flat) &&
        it.mentions("law").length === 0,
    ),
  ];
  const told = beside.some((it) => biometricMentions(it).some(({ kind }) => kind !== "generic"));
  return told ? "observed" : "unspecified";
}

/** Another item of its list: a passport among the data that is collected is no source of the item beside it. */
function isSibling(segments: readonly Segment[], { block }: Segment, passage: Passage): boolean {
  const it = segmentOf(segments, passage);
  return it?.kind === "item" && it.block.group === block.group;
}

/** "passport copies, security images and biometric data": one entry of a list is no source of another. */
function isListed(passage: Passage, near: Range, mentions: readonly BiometricMention[]): boolean {
  return mentions.every(({ start, end }) => {
    const between = passage.folded.slice(Math.min(end, near.end), Math.max(start, near.start));
    return between.includes(",");
  });
}

/** "other biometric identifiers", "biometric data from partners": not what a capture close by has told. */
function goesBeyond(passage: Passage, mentions: readonly BiometricMention[]): boolean {
  const others = passage.mentions("broad").some(({ end }) => mentions.some(({ start }) => start - end === 1));
  return others || (passage.mentions("from-others").length > 0 && passage.mentions("collect-verb").length > 0);
}

/** Another row, or another item of the list with biometric data of its own: its capture is its own, too. */
function isTracedItem(segments: readonly Segment[], segment: Segment, passage: Passage): boolean {
  const { table } = segment.block;
  const other = segmentOf(segments, passage);
  if (table && other?.block.table && other.block.table.row !== table.row) return true;
  return (
    segment.kind === "item" &&
    other?.kind === "item" &&
    other.block !== segment.block &&
    biometricMentions(passage).length > 0
  );
}

/** "biometric data (facial templates)": brackets right behind it tell what it is. */
function explainedInBrackets(passage: Passage, { end }: Range): boolean {
  const length = /^\s*\([^()]*\)/.exec(passage.folded.slice(end))?.[0].length;
  if (length === undefined) return false;
  const inside = { start: end, end: end + length };
  return (["biometric-identifier", "biometric-feature", "recorded-media"] as const).some((kind) =>
    hasMentionIn(passage, kind, inside),
  );
}
