import type { DataObject } from "../../model.ts";
import { overlaps, type Passage, type Range, wordsBetween } from "../../words/passages.ts";
import type { FoundData } from "./data.ts";
import { bareObject, termIn } from "./data-object.ts";
import { nameIn } from "./names.ts";

/** Data in words that no lexicon knows, where the sentence plainly has an object: "we use gizmo readings to train". */
export function unknownData(passage: Passage, range: Range, taken: readonly Range[]): FoundData[] {
  const whole = withoutLeftOut(passage, range);
  const slot = nameIn(passage, whole);
  if (!slot) return [];
  if ([...passage.mentions("anaphor"), ...taken].some((it) => overlaps(it, whole))) return [];
  // "gizmo readings that our partners publish": what is told of it is not what it is.
  const told = passage.mentions("relative", slot).find(({ start }) => wordsBetween(passage, slot.start, start) > 0);
  const head = { start: slot.start, end: told?.start ?? slot.end };
  // "from today" is when, "for research" is what for.
  if (passage.touches("from-now", head)) return [];
  if (passage.mentions("purpose-generic").some(({ start }) => start === head.start)) return [];
  if ((["not-data", "not-an-object"] as const).some((kind) => passage.has(kind, head))) return [];
  if (passage.mentions("third-party", slot).some(({ start }) => wordsBetween(passage, slot.start, start) <= 1))
    return [];
  const first = { start: slot.start, end: passage.mentions("and", head)[0]?.start ?? head.end };
  const object = fewWordsOf(passage, slot) ?? fewWordsOf(passage, head) ?? fewWordsOf(passage, first);
  const name = object && nameIn(passage, object);
  return name ? [namedAs(passage, name, "unspecified")] : [];
}

/** "timetables | without any data about passengers". */
function withoutLeftOut(passage: Passage, range: Range): Range {
  const out = passage.mentions("excluding", range).find(({ start }) => wordsBetween(passage, range.start, start) > 0);
  return out ? { start: range.start, end: out.start } : range;
}

/** The words of a range up to a comma or a stop, where they are no more than a name may have. */
function fewWordsOf(passage: Passage, { start, end }: Range): Range | undefined {
  const [whole, words] =
    /^\s*((?:[^\s,.;:()]+\s+){0,11}?[^\s,.;:()]+)\s*(?=$|[,.;:()])/.exec(passage.folded.slice(start, end)) ?? [];
  if (whole === undefined || words === undefined) return undefined;
  const first = start + whole.indexOf(words);
  return { start: first, end: first + words.length };
}

/** Words that are a name of data, though no lexicon knows them as such. */
export function namedAs(passage: Passage, { start, end }: Range, source: DataObject["source"]): FoundData {
  const range = { start, end };
  const deidentified = passage.has("deidentified", range);
  const object = { ...bareObject(passage, range), source, deidentified, term: termIn(passage, range) };
  return { ...range, passage, object };
}
