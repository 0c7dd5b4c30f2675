import type { Limit, Wording } from "../../languages/grammar.ts";
import { lexiconOf } from "../../languages/index.ts";
import type { Edit, Fix } from "../finding.ts";
import { flatOf } from "../markdown/flat.ts";
import { dataSite, listedData, otherUses, type PlacedPractice } from "../policy/active.ts";
import { mentionsOf } from "../words/mentions.ts";
import { deny } from "./denial.ts";
import { fix, isOfDenial, limitBefore, replaceData, replaceWords } from "./edits.ts";
import { appendOfModels, insertData } from "./insertions.ts";
import { sayPurpose } from "./purposes.ts";
import { addsPrivateData, deniesChoice } from "./replies.ts";
import {
  inEachLanguage,
  namedData,
  onlyNamed,
  privateByChoice,
  privateIsOut,
  publicData,
  trainingPurpose,
} from "./wording.ts";

/** Public data only, and private data kept out by name. */
export function trainOnPublicDataOnly(place: PlacedPractice): Fix[] {
  if (addsPrivateData(place)) return [];
  const said = place.practice.exclusions.some(
    ({ visibility, distance }) => visibility === "private" && distance !== "elsewhere",
  );
  return fix(
    place,
    inEachLanguage(({ titles }) => titles.publicDataOnly),
    publicDataEdits(place, "only"),
    said ? [] : appendOfModels(place, privateIsOut(place)),
  );
}

/** Public data as a rule, private data by a choice of the person: each on its own. */
export function trainOnPrivateDataByChoice(place: PlacedPractice): Fix[] {
  const site = dataSite(place);
  // Beside "only", or where private data is kept out or in for all, what is used by choice would contradict it.
  const { exclusions, separation } = place.practice;
  const isKeptOut =
    exclusions.some(({ visibility }) => visibility === "private") || separation.case.startsWith("catch-all-excluded");
  if ((site && limitBefore(place, site.span)) || isKeptOut || addsPrivateData(place) || deniesChoice(place)) return [];
  return fix(
    place,
    inEachLanguage(({ titles }) => titles.privateDataByChoice),
    publicDataEdits(place, "as-it-is"),
    appendOfModels(place, privateByChoice(place)),
  );
}

/** Public data in the place of the data, by the first of its names that fits the sentence; and what for. */
function publicDataEdits(place: PlacedPractice, limit: Limit): Edit[] | undefined {
  for (const wording of publicData(place)) {
    const data = dataEdit(place, wording, limit);
    const gone = withoutExamples(place);
    if (data && gone) return [data, ...gone, ...withoutShare(place, data), ...purposeEdits(place, data, wording)];
  }
  return undefined;
}

/**
 * Takes out examples of the data that gives way where they stand behind all that is said: "to train our models, including
 * device data". Undefined where more follows them.
 */
function withoutExamples({ text, clause, practice, grammar }: PlacedPractice): Edit[] | undefined {
  const lexicon = lexiconOf(clause.language);
  const from = practice.predicate.span.end;
  if (practice.dataSpan && practice.dataSpan.end > from) return [];
  const rest = text.slice(from, clause.span.end);
  const found = grammar.examples.exec(rest);
  if (!found || !lexicon) return [];
  const opens = from + found.index;
  const mentions = mentionsOf(flatOf(rest.slice(found.index)).folded, lexicon);
  // "including generative ones": of the models.
  if (!dataKinds.some((kind) => mentions.of(kind).length > 0)) return [];
  const [words = "", stop] =
    /^\s*[,(][^;:()]{0,400}?\)?(?=([.!*_]{0,6})$)/.exec(text.slice(opens, clause.span.end)) ?? [];
  return stop === undefined ? undefined : [{ span: { start: opens, end: opens + words.length }, replacement: "" }];
}

const dataKinds = ["data-private", "data-named", "data-public", "data-catch-all", "content-kind"] as const;

/** "mainly on your content", "we mainly train": what is all of it now is not most of it. */
function withoutShare({ text, clause, grammar }: PlacedPractice, { span }: Edit): Edit[] {
  const share = grammar.denial.share.exec(text.slice(clause.span.start, span.start));
  const at = clause.span.start + (share?.index ?? 0);
  return share ? [{ span: { start: at, end: at + share[0].length }, replacement: "" }] : [];
}

/** The data by name, and nothing else. */
export function trainOnNamedData(place: PlacedPractice): Fix[] {
  if (addsPrivateData(place)) return [];
  return fix(
    place,
    inEachLanguage(({ titles }) => titles.namedData),
    listedData(place).length > 0 ? nameEntry(place) : namedDataEdits(place),
    sayPurpose(place, trainingPurpose(place)),
  );
}

function namedDataEdits(place: PlacedPractice): Edit[] | undefined {
  const data = dataEdit(place, namedData(place), "only");
  const gone = withoutExamples(place);
  return data && gone && [data, ...gone, ...withoutShare(place, data)];
}

/** Where a list below names the data, its open entry gives way to one that says what it is. */
function nameEntry(place: PlacedPractice): Edit | undefined {
  const [open, ...others] = listedData(place).filter(({ grain }) => grain === "catch-all");
  return open && others.length === 0 ? replaceWords(place, open.span, namedData(place), "as-it-is") : undefined;
}

/**
 * A sentence of its own on what trains, and on private data, which does not: for a clause whose words serve other uses too,
 * so that none of them can be changed for this one. Behind a denial with exceptions, to say what trains would take it back:
 * there it speaks of private data alone.
 */
export function sayDataApart(place: PlacedPractice): Fix[] {
  if (addsPrivateData(place) || place.practice.data.some(({ visibility }) => visibility === "private")) return [];
  const said = isOfDenial(place)
    ? ([inEachLanguage(({ titles }) => titles.privateDataOut), privateIsOut(place)] as const)
    : ([inEachLanguage(({ titles }) => titles.namedDataApart), onlyNamed(place)] as const);
  return fix(place, said[0], appendOfModels(place, said[1]));
}

/** No training on this data at all. */
export function doNotTrain(place: PlacedPractice): Fix[] {
  return fix(
    place,
    inEachLanguage(({ titles }) => titles.noTraining),
    deny(place),
  );
}

/**
 * In the place of the data, or behind the words for training where the data stands elsewhere (under a lead-in, after
 * another sentence) or serves other purposes of a list too.
 */
function dataEdit(place: PlacedPractice, wording: Wording, limit: Limit): Edit | undefined {
  const uses = otherUses(place);
  if (uses === "joined") return undefined;
  if (uses === "none" && dataSite(place)) return replaceData(place, wording, limit);
  return listedData(place).length > 0 ? undefined : insertData(place, wording, limit);
}

/** The purpose behind the data: right behind an aside about it, that aside is closed first. */
function purposeEdits(place: PlacedPractice, { span: data }: Edit, { aside }: Wording): Edit[] {
  return sayPurpose(place, trainingPurpose(place)).map((edit) =>
    aside[place.clause.language] && edit.span.start === edit.span.end && edit.span.start === data.end
      ? { ...edit, replacement: `,${edit.replacement}` }
      : edit,
  );
}
