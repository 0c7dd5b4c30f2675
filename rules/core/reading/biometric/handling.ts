import { after, type Passage, type Range, wordCount, wordsBetween } from "../../words/passages.ts";
import { isAskedHowLong, retentionOf } from "../around/retention.ts";
import { fieldsOf, isListedData, tellsGround } from "../around/title-fields.ts";
import type { Draft } from "../draft.ts";
import type { Segment } from "../segments.ts";
import { isOnLaw, takenConsents } from "../sentence/conditions.ts";
import { isDenied, regionOf } from "../sentence/negation.ts";
import { isOnly } from "../sentence/only.ts";
import { trainingPredicates } from "../sentence/predicates.ts";
import { comesNext, isNextTo } from "../sentence/scope-of-no.ts";
import { speechActOf } from "../sentence/speech.ts";
import { isTaking, speaksOfBiometrics } from "../sentence/traits.ts";
import { purposesIn } from "./biometric-words.ts";
import { isInInventory, namesData } from "./inventory.ts";

/** A clause about special categories, or one without any verb of handling around it, only names the topic. */
export function actOf(segments: readonly Segment[], segment: Segment, region: Range, main: Range): Draft["speechAct"] {
  const act = speechActOf(segment, region, main);
  const { passage, leadIns, headings, cells } = segment;
  // "When you scan your face, your use counts as your agreement": whoever takes it as agreed does it.
  const isTakenAsAgreed = takenConsents(passage).length > 0;
  if (act === "presupposition" && (isTakenAsAgreed || isAskedBeforeTaken(passage, main))) return "assertion";
  const isItem = segment.kind === "item";
  if (act === "label" && ((isItem && isPurposed(passage, main)) || isFiled(segments, segment, main)))
    return "assertion";
  if (act !== "assertion") return act;
  if (isExplained(passage, main)) return "definition";
  // "Article 9 of the GDPR protects above all:", whatever data the section is about.
  if (leadIns.slice(-1).some((it) => isOnLaw(it) && !handlings.some((kind) => it.has(kind)))) return "label";
  if (isToBeAskedFor(passage, main)) return "presupposition";
  const ends = retentionOf(passage);
  // "Templates are erased within a reasonable time": that is no end, so that they are kept is what it says.
  if (isOnly("destroy-verb", passage, region, main))
    return ends.length > 0 && ends.every(({ kind }) => kind === "empty") ? "assertion" : "presupposition";
  // "## What we collect", "### Account data": what names data goes on with what its own title says.
  const isInner = headings.slice(-1).some(namesData);
  const nearby: Passage[] = [
    ...headings.slice(isInner ? -2 : -1),
    passage,
    ...questionBefore(segments, segment),
    ...leadIns,
    ...(cells ? [cells.header, ...cells.others.map(({ header }) => header)] : []),
  ];
  const isLabelled = cells?.label?.has("data-catch-all");
  const isUnderData = cells ? headings.at(-1)?.has("heading-collection") : isInInventory(segments, segment);
  const collected = isListedData(segment) || isLabelled || isUnderData;
  // A list of sensitive data says what is sensitive; only a verb of handling says that it is handled.
  const special = passage.mentions("special-category").length >= 2;
  const verbs = special ? handlings : ([...handlings, "include-verb"] as const);
  const handles = nearby.some((it) => verbs.some((kind) => it.has(kind)));
  const isRecord = isFiled(segments, segment, main) || comesNext(passage, "yes", main.end);
  const isAgreedTo = comesNext(passage, "own-consent", 0);
  const kept = ends.some(({ kind }) => kind === "empty") || isAskedHowLong(segment) || isKept(segment);
  return collected ||
    handles ||
    isTaking(passage, region) ||
    isTakenAsAgreed ||
    (isItem && purposesIn(passage).length > 0) ||
    kept ||
    isRecord ||
    isAgreedTo
    ? "assertion"
    : "label";
}

/** "**Biometric data** | – for security": right behind the title stands what it is for. */
function isPurposed(passage: Passage, { end }: Range): boolean {
  return (["purpose-broad-biometric", "biometric-act", "biometric-occasion"] as const).some((kind) =>
    passage.mentions(kind).some(({ start }) => start >= end && wordsBetween(passage, end, start) <= 1),
  );
}

/** "### Face recognition", and below it "Legal basis: …" or "| used | for security"; a row with a ground for its data. */
function isFiled(segments: readonly Segment[], segment: Segment, main: Range): boolean {
  const { label, others = [] } = segment.cells ?? {};
  const isGrounded = others.some(({ header, cell }) => header.has("legal-basis") || cell.has("legal-basis"));
  // "Special categories | health, biometrics | Ask for explicit consent": what is sensitive, and how to go about it.
  if (isGrounded && !label?.has("special-category")) return true;
  const fields = fieldsOf(segments, segment, main, speaksOfBiometrics);
  return (
    fields.some(tellsGround) || fields.some(({ passage, range }) => comesNext(passage, "biometric-verb", range.start))
  );
}

/**
 * "Biometric identifiers are characteristics that tell people apart", "Facial recognition identifies specific people": of
 * anybody, with no word on us or the reader.
 */
function isExplained(passage: Passage, main: Range): boolean {
  const [said] = passage.mentions("is-a-trait", after(passage, main));
  const isSubject = wordsBetween(passage, 0, main.start) <= 1 && said?.start === main.end + 1;
  const acts = (["first-party", "reader", "keep-verb", "disclose-verb", "loose-capture"] as const).some((it) =>
    passage.has(it),
  );
  const verbs = passage.mentions("biometric-verb", said);
  return isSubject && !acts && verbs.every(({ start }) => wordsBetween(passage, said.start, start) <= 1);
}

/** "Before we collect your fingerprint, you sign a written release": it is collected, and this is how consent is asked. */
function isAskedBeforeTaken(passage: Passage, main: Range): boolean {
  const [first] = passage.mentions("beforehand", { start: 0, end: main.start });
  if (!first || wordsBetween(passage, 0, first.start) > 0) return false;
  const taken = passage.has("collect-verb", { start: first.end, end: main.start });
  const rest = after(passage, main);
  return taken && asking.some((kind) => passage.has(kind, rest));
}

/** "Any new use of biometrics will be subject to a separate consent", "to an impact assessment": what may come is not stated. */
function isToBeAskedFor(passage: Passage, main: Range): boolean {
  const { start } = regionOf(passage, main);
  const [use] = passage.mentions("new-use", { start, end: main.start });
  const rest = after(passage, main);
  const asks =
    (["consent-term", "assessment"] as const).some((kind) => passage.has(kind, rest)) &&
    !passage.mentions("no-consent").some((it) => it.start >= rest.start);
  return use !== undefined && wordsBetween(passage, start, use.start) === 0 && asks;
}

const asking = ["consent", "consent-act", "signed-release"] as const;

/** "Biometric data: three years", under "How long we keep data": what has a period of its own is kept. */
function isKept({ kind, passage, headings }: Segment): boolean {
  const isEntry = kind !== "cell" && wordCount(passage.text) <= longestEntry;
  return isEntry && periods.some((told) => passage.has(told)) && (headings.at(-1)?.has("retention-header") ?? false);
}

/** In words. */
const longestEntry = 15;

const periods = ["duration", "retention-period", "retention-event", "retention-empty", "retention-endless"] as const;

/** "Which data do you process?", right above. */
function questionBefore(segments: readonly Segment[], { index }: Segment): Passage[] {
  const before = segments[index - 1]?.passage;
  return before && /\?\s*$/.test(before.text) ? [before] : [];
}

const handlings = ["biometric-verb", "destroy-verb"] as const;

/** "We do not sell it but may share it": the next part of the sentence takes the data up again, and denies nothing. */
export function goesOn(passage: Passage, region: Range): boolean {
  const rest = after(passage, region);
  // "it asks for your number": who asks is no data.
  const acting = passage.mentions("third-person", rest);
  const taken = passage
    .mentions("anaphor", rest)
    .filter(({ end }) => !acting.some(({ start }) => isNextTo(passage, end, start)));
  return taken.length > 0 && handlings.some((kind) => passage.has(kind, rest)) && !passage.has("negator", rest);
}

/** "We process no biometric data, except where necessary": the exception is open enough to undo the denial. */
export function isTakenBack(passage: Passage, main: Range): boolean {
  const exception = passage.mentions("exception").find(({ start }) => start >= main.end);
  const rest = exception && { start: exception.start, end: passage.text.length };
  return rest !== undefined && openings.some((kind) => passage.has(kind, rest));
}

/** What leaves an exception open: a condition, whoever gets it, or an end that says nothing. */
const openings = [
  "open-condition",
  "open-exception",
  "permitted-by-law",
  "third-party",
  "processor",
  "affiliate",
  "purpose-broad-biometric",
] as const;

/** "Your data, biometric data included, is never used to train AI": all that is said is that it does not train. */
export function inDeniedTraining(passage: Passage, main: Range): boolean {
  const training = trainingPredicates(passage).find(({ start }) => start >= main.end);
  return training !== undefined && isDenied(passage, regionOf(passage, training), training);
}
