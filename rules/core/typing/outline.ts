import { createRecent } from "../keep/recent.ts";
import { depthOf, mayOpenSection, type Piece } from "../markdown/markdown.ts";
import { namesDefinedIn, standInsFor } from "../markdown/references.ts";
import { cut, frontMatterEnd, loneReturn, mayBeFrontMatter } from "../markdown/sections.ts";
import { detached } from "../text/detached.ts";
import { commonEnd, commonStart, type Text } from "../text/text.ts";

/** A heading, or what looks like one, with all up to the next. The same object stands for the same words. */
export interface Section {
  readonly source: string;
  /** The level of its heading; 7 for what only looks like one, undefined for what stands before any. */
  readonly depth: number | undefined;
  /** Their offsets count from the beginning of the section. */
  readonly pieces: readonly Piece[];
  /** The names of links and notes that it defines; see `namesDefinedIn`. */
  readonly defines: readonly string[];
}

/** A section at its place in the text. */
interface CutSection {
  readonly section: Section;
  /** Offset in UTF-16 code units. */
  readonly start: number;
}

/** A text and its sections, which cover it. */
export interface Outline {
  readonly text: Text;
  readonly sections: readonly Section[];
  /** Where each begins: offsets in UTF-16 code units. */
  readonly starts: readonly number[];
  /** The names of links and notes that it defines; see `namesDefinedIn`. */
  readonly names: readonly string[];
  /** Whether it is not cut: it is one section only. */
  readonly uncut: boolean;
  /** How many sections were cut out of the text: those of an earlier outline were not. */
  readonly cutAnew: number;
}

/** Cuts a text into sections. @param before an outline of an earlier text, which is kept where the texts are the same */
export function outlineOf(text: Text, before: Outline | undefined): Outline {
  return (before && keptOutline(text, before)) ?? cutOutline(text, before);
}

function cutOutline(text: Text, before: Outline | undefined): Outline {
  const whole = text.whole();
  const found = sectionsIn(whole, 0);
  const sections = reuse(found, before?.sections ?? []);
  const starts = found.map(({ start }) => start);
  return { text, sections, starts, names: namesOf(sections), uncut: loneReturn.test(whole), cutAnew: sections.length };
}

/**
 * Cuts anew only around the change: from the section before it, which it may lengthen, to the first old section that
 * begins behind it as it did. Undefined where the change reaches further, as it does when other names are defined, or
 * where that section begins the text now.
 */
function keptOutline(text: Text, before: Outline): Outline | undefined {
  const { text: old, sections, starts, names } = before;
  const first = commonStart(text, old);
  if (first === text.length && first === old.length) return { ...before, text, cutAnew: 0 };
  const last = commonEnd(text, old, first);
  const frontMatter = frontMatterEndOf(text);
  if (frontMatter !== frontMatterEndOf(old) || first < frontMatter || before.uncut) return undefined;
  const by = text.length - old.length;
  const changed = Math.max(0, lastIndex(starts, (start) => start <= first) - 1);
  const from = starts[changed] ?? 0;
  const behind = starts.findIndex((start, index) => index > changed && start >= old.length - last);
  for (const rest of [behind, behind + 1].filter((it) => behind >= 0 && it + 1 < sections.length)) {
    const resumes = (starts[rest] ?? 0) + by;
    if (resumes === 0) return undefined;
    const until = (starts[rest + 1] ?? 0) + by;
    const middle = detached(text.slice(from, until));
    if (loneReturn.test(text.slice(Math.max(0, from - 1), until + 1))) return undefined;
    const found = sectionsIn(middle, from, names);
    const resumed = found.findIndex(({ start }) => start === resumes);
    if (resumed < 0) continue;
    return keptWith(found.slice(0, resumed), rest);
  }
  if (loneReturn.test(text.slice(Math.max(0, from - 1)))) return undefined;
  return keptWith(sectionsIn(detached(text.slice(from)), from, names), sections.length);

  /** @param rest the first of the old sections that is kept behind those found */
  function keptWith(found: readonly CutSection[], rest: number): Outline | undefined {
    const instead = sections.slice(changed, rest);
    const anew = reuse(found, instead);
    if (!isSame(namesOf(anew), namesOf(instead))) return undefined;
    return {
      ...before,
      text,
      sections: [...sections.slice(0, changed), ...anew, ...sections.slice(rest)],
      starts: [
        ...starts.slice(0, changed),
        ...found.map(({ start }) => start),
        ...starts.slice(rest).map((start) => start + by),
      ],
      cutAnew: anew.length,
    };
  }
}

/** Only a text that begins as front matter does, and whose first piece does not end it, is joined. */
function frontMatterEndOf({ pieces: [first], whole }: Text): number {
  const end = first ? frontMatterEnd(first.words) : 0;
  return end === 0 && first && mayBeFrontMatter.test(first.words) ? frontMatterEnd(whole()) : end;
}

/** In order, each once. */
function namesOf(sections: readonly Section[]): readonly string[] {
  return [...new Set(sections.flatMap(({ defines }) => defines))].sort();
}

function isSame(names: readonly string[], others: readonly string[]): boolean {
  return names.length === others.length && names.every((name, index) => name === others[index]);
}

/** Keeps the old object of a section whose words are the same. */
function reuse(found: readonly CutSection[], old: readonly Section[]): Section[] {
  const known = new Map(old.map((section) => [keyOf(section), section]));
  return found.map(({ section }) => known.get(keyOf(section)) ?? section);
}

function keyOf({ source, pieces }: Section): string {
  return `${pieces[0]?.place}:${pieces.map(({ standIns }) => standIns).join("")}${source}`;
}

/**
 * @param from where the source begins in its text
 * @param names of links and notes that the text defines; left out where the source is all of it
 */
function sectionsIn(source: string, from: number, names?: readonly string[]): CutSection[] {
  const pieces = cut(source, from === 0 ? "first" : "later").map(({ start, end }) => {
    const piece = source.slice(start, end);
    const place: Piece["place"] = from + start === 0 ? "first" : "later";
    return { source: piece, start, place, defines: namesDefinedIn(piece, place) };
  });
  const all = names ?? [...new Set(pieces.flatMap(({ defines }) => defines))];
  const sections: { start: number; depth: number | undefined; pieces: Piece[]; defines: string[] }[] = [];
  for (const { source: piece, start, place, defines } of pieces) {
    const standIns = standInsFor(piece, defines.length > 0 ? all.filter((name) => !defines.includes(name)) : all);
    const depth = mayOpenSection(piece) ? knownDepthOf(piece, standIns) : undefined;
    if (depth !== undefined || sections.length === 0) sections.push({ start, depth, pieces: [], defines: [] });
    const last = sections.at(-1);
    last?.pieces.push({ source: piece, start: start - last.start, place, standIns });
    last?.defines.push(...defines);
  }
  return sections.map(({ start, depth, pieces, defines }, index) => {
    const words = source.slice(start, sections[index + 1]?.start ?? source.length);
    return { section: { source: words, depth, pieces, defines }, start: from + start };
  });
}

/** As `depthOf`; around a change the same pieces are met again and again. */
function knownDepthOf(piece: string, standIns: string): number | undefined {
  if (piece.length > longestKept) return depthOf(piece, standIns);
  const key = standIns + piece;
  const { depth } = depths.get(key) ?? depths.put(detached(key), { depth: depthOf(piece, standIns) });
  return depth;
}

/** In UTF-16 code units: a heading is shorter, and what is kept is kept often. */
const longestKept = 2_000;
const depths = createRecent<{ readonly depth: number | undefined }>(500);

/** The last one that satisfies what the first of them do, and none behind them. */
function lastIndex<T>(items: readonly T[], satisfies: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && satisfies(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
