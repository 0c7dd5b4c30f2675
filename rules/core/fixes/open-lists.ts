import type { Edit, Fix } from "../finding.ts";
import type { Span, VagueTerm } from "../model.ts";
import type { PlacedPractice } from "../policy/active.ts";
import { endsHere } from "./agreement.ts";
import { fix, remove, replaceWords } from "./edits.ts";
import { namedData } from "./wording.ts";

/** Whether the words leave open which data is meant, or who gets it: an open purpose is another rule's concern. */
export function concernsData({ practice }: PlacedPractice, { kind, span }: VagueTerm): boolean {
  if (practice.purposes.some((it) => near(it.span, span, 0))) return false;
  const reach = kind === "quantifier" ? 2 : 60;
  return [...practice.data, ...practice.recipients].some((it) => near(it.span, span, reach));
}

/** At most so many characters apart. */
export function near(a: Span, b: Span, characters: number): boolean {
  return a.start <= b.end + characters && b.start <= a.end + characters;
}

/** What is used, without the end that leaves its list open; or, for "some" and "certain", the data by its name. */
export function closeTheList(place: PlacedPractice, term: VagueTerm): Fix[] {
  if (term.kind === "quantifier") {
    // "certain data, for example your notes": the examples would be of other data.
    if (place.grammar.examples.exec(place.text.slice(term.span.end, place.clause.span.end))?.index === 0) return [];
    const named = place.grammar.dataNoun.test(term.text)
      ? replaceWords(place, term.span, namedData(place), "as-it-is")
      : undefined;
    return fix(place, { en: "Name the data that is meant", fr: "Nommer les données visées" }, named);
  }
  return closeItsLists(place);
}

/** A list that is open twice is closed at once. */
export function closeItsLists(place: PlacedPractice): Fix[] {
  const open = place.practice.vague.filter((it) => it.kind === "open-enumeration" && concernsData(place, it));
  if (open.length === 0) return [];
  const edits = open.map((it) => closeAt(place, it));
  return fix(
    place,
    { en: "Use what is listed, and nothing else", fr: "Utiliser ce qui est énuméré, et rien d'autre" },
    edits.every((it) => it !== undefined) ? edits.flat() : undefined,
  );
}

function closeAt(place: PlacedPractice, term: VagueTerm): Edit[] | undefined {
  const { text, clause, grammar, practice } = place;
  const { opensList, nothingElse, joints } = grammar;
  if (!opensList.words.test(term.text)) return endTheList(place, term);
  if (opensList.unlessBefore.test(text.slice(term.span.end, clause.span.end))) return undefined;
  // "we use | among others | your notes": all that is used is named behind the verb.
  const isBehindVerb = joints.verbs.test(text.slice(clause.span.start, term.span.start));
  // "including, for example, | your notes"
  const comma = text.startsWith(", ", term.span.end) ? 1 : 0;
  const span = { start: term.span.start, end: term.span.end + comma };
  const closed = isBehindVerb ? remove(place, term) : { span, replacement: opensList.closed };
  const at = practice.dataSpan?.end ?? 0;
  const closes =
    at > term.span.end && /^\s*(?:[.;)]|$)/.test(text.slice(at, clause.span.end)) && isAllUsed(place, term);
  return closes ? [closed, { span: { start: at, end: at }, replacement: `, ${nothingElse}` }] : [closed];
}

/** Whether what the list names is used, all of it: of what is kept out, "and nothing else" would say that the rest is used. */
function isAllUsed({ text, clause, practice, grammar }: PlacedPractice, { span }: VagueTerm): boolean {
  const before = text.slice(clause.span.start, span.start);
  const keptOut = practice.exclusions.some((it) => it.span.start >= clause.span.start && it.span.start < span.start);
  return !keptOut && !grammar.joints.denied.test(before) && practice.data.some((it) => near(it.span, span, 60));
}

/** Takes the open end off, with its noun ("and other | sources"), and joins the last two entries that are left. */
function endTheList(place: PlacedPractice, term: VagueTerm): Edit[] | undefined {
  const { text, clause, grammar } = place;
  const rest = text.slice(term.span.end, clause.span.end);
  const noun = grammar.openEnd.test(term.text)
    ? grammar.openNoun.exec(rest)?.[0]
    : (grammar.afterOpen.exec(rest)?.[0] ?? "");
  if (noun === undefined) return undefined;
  const end = { ...term, span: { start: term.span.start, end: term.span.end + noun.length } };
  const listed = text.slice(clause.span.start, term.span.start);
  const last = /,\s+(?=(?:[\p{L}\p{N}'’-]+\s+){0,3}[\p{L}\p{N}'’-]+\s*(?:,\s*)?$)/u.exec(listed);
  const start = clause.span.start + (last?.index ?? 0);
  const entry = last && listed.slice(last.index + last[0].length);
  // ", including your photos" is no entry of its own.
  const join = entry && !grammar.joined.test(listed.slice(last.index)) && !grammar.opensList.words.test(entry);
  const closed = closing(place, end);
  if (!closed) return undefined;
  const joint = join ? [{ span: { start, end: start + last[0].length }, replacement: grammar.and }] : [];
  return [...withoutExample(place, end), ...joint, closed];
}

/** "data such as notes and drafts": where the list is all there is, they are no examples. */
function withoutExample({ text, clause, grammar }: PlacedPractice, { span }: VagueTerm): Edit[] {
  const { example, closed } = grammar.opensList;
  const found = example.exec(text.slice(clause.span.start, span.start));
  const start = clause.span.start + (found?.index ?? 0);
  return found ? [{ span: { start, end: start + found[0].length }, replacement: `, ${closed}` }] : [];
}

/** In the place of the open end and of the commas around it: "and nothing else", where the list is all that is acted on. */
function closing(place: PlacedPractice, end: VagueTerm): Edit | undefined {
  const { text, clause, grammar } = place;
  const left = /(?<![\s,])[\s,]*$/.exec(text.slice(clause.span.start, end.span.start))?.[0] ?? "";
  const right = left.includes(",") && /^\s*,(?=\s)/.exec(text.slice(end.span.end, clause.span.end))?.[0];
  const span = { start: end.span.start - left.length, end: end.span.end + (right || "").length };
  const after = text.slice(span.end, clause.span.end);
  const isSubject = grammar.joints.verbBehind.test(after);
  // "and other data | of our partners": half of it would be left.
  if (!isSubject && !endsHere(grammar, after, "entry")) return undefined;
  const isObject = !isSubject && endsHere(grammar, after, "object");
  if (!isObject || !isAllUsed(place, end)) return { span, replacement: "" };
  const comma = /^\s*(?:[.,;:)!?]|$)/.test(after) ? "" : ",";
  return { span, replacement: `, ${grammar.nothingElse}${comma}` };
}
