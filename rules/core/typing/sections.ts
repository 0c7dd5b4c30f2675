import { createRecent } from "../keep/recent.ts";
import type { Piece } from "../markdown/parse.ts";
import { namesDefinedIn, standInsFor } from "../markdown/references.ts";
import { cut, frontMatterEnd, loneReturn } from "../markdown/sections.ts";
import { endsWithColon } from "../markdown/title-words.ts";
import { depthOf, mayOpenSection } from "../markdown/titles.ts";
import { detached } from "../text/detached.ts";

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

/** A text and its sections, which cover it. */
export interface Outline {
  readonly text: string;
  readonly sections: readonly Section[];
  /** Where each begins: offsets in UTF-16 code units. */
  readonly starts: readonly number[];
  /** Whether it is not cut, for a line end that is not counted. */
  readonly uncut: boolean;
}

/**
 * Cuts a text into sections. Where they are as they were in an earlier text, their old objects are kept, so that nothing
 * has to be compared to see that they did not change.
 */
export function outlineOf(text: string, before?: Outline): Outline {
  const kept = before && keptOutline(text, before);
  return kept ?? { text, uncut: loneReturn.test(text), ...reuse(sectionsIn(text, 0), before?.sections ?? []) };
}

/**
 * Cuts anew only around the change: from the section before it, which it may lengthen, to the first old section that
 * begins behind it as it did. Undefined where the change reaches further, as it does when other names are defined, or
 * when front matter comes or goes.
 */
function keptOutline(text: string, before: Outline): Outline | undefined {
  const { text: old, sections, starts } = before;
  const most = Math.min(text.length, old.length);
  const first = alike(most, (from, to) => text.slice(from, to) === old.slice(from, to));
  if (first === text.length && first === old.length) return before;
  const frontMatter = frontMatterEnd(text);
  if (before.uncut || frontMatter !== frontMatterEnd(old) || first < frontMatter) return undefined;
  const by = text.length - old.length;
  const last = alike(
    most - first,
    (from, to) => text.slice(text.length - to, text.length - from) === old.slice(old.length - to, old.length - from),
  );
  const changed = Math.max(0, starts.findLastIndex((start) => start <= first) - 1);
  const from = starts[changed] ?? 0;
  const behind = starts.findIndex((start, index) => index > changed && start >= old.length - last);
  const names = namesOf(sections);
  // The section behind the change may have been taken up by it: then the next one begins as it did.
  const rests = [behind, behind + 1].filter((it) => behind >= 0 && it + 1 < sections.length);
  for (const rest of [...rests, sections.length]) {
    const resumes = rest < sections.length ? (starts[rest] ?? 0) + by : undefined;
    if (resumes === 0) return undefined;
    const middle = detached(text.slice(from, rest < sections.length ? (starts[rest + 1] ?? 0) + by : undefined));
    // A line end that is not counted leaves the text uncut.
    if (loneReturn.test(text.slice(Math.max(0, from - 1), from + middle.length + 1))) return undefined;
    const found = sectionsIn(middle, from, names);
    const resumed = resumes === undefined ? found.length : found.findIndex(({ start }) => start === resumes);
    if (resumed < 0) continue;
    const instead = sections.slice(changed, rest);
    const anew = reuse(found.slice(0, resumed), instead);
    if (namesOf(anew.sections).join("\n") !== namesOf(instead).join("\n")) return undefined;
    return {
      ...{ text, uncut: false },
      sections: [...sections.slice(0, changed), ...anew.sections, ...sections.slice(rest)],
      starts: [...starts.slice(0, changed), ...anew.starts, ...starts.slice(rest).map((start) => start + by)],
    };
  }
  return undefined;
}

/** How many code units are alike, of some. @param isAlike tells it of the stretch from one to another */
function alike(most: number, isAlike: (from: number, to: number) => boolean): number {
  let count = 0;
  for (let step = 4096; step >= 1; ) {
    if (count + step <= most && isAlike(count, count + step)) count += step;
    else step /= 2;
  }
  return count;
}

/** In order, each once. */
function namesOf(sections: readonly Section[]): readonly string[] {
  return [...new Set(sections.flatMap(({ defines }) => defines))].sort();
}

/** @param old sections whose objects are kept where their words are the same */
function reuse(found: readonly CutSection[], old: readonly Section[]): Pick<Outline, "sections" | "starts"> {
  const known = new Map(old.map((section) => [keyOf(section), section]));
  return {
    sections: found.map(({ section }) => known.get(keyOf(section)) ?? section),
    starts: found.map(({ start }) => start),
  };
}

function keyOf({ source, pieces }: Section): string {
  return `${pieces[0]?.place}:${pieces.map(({ standIns }) => standIns).join("")}${source}`;
}

/** A section at its place in the text. */
interface CutSection {
  readonly section: Section;
  /** Offset in UTF-16 code units. */
  readonly start: number;
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
  const defined = names ?? [...new Set(pieces.flatMap(({ defines }) => defines))].sort();
  const all = defined.slice(0, mostNames);
  const sections: { start: number; depth: number | undefined; pieces: Piece[]; defines: string[] }[] = [];
  for (const [index, { source: piece, start, place, defines }] of pieces.entries()) {
    const standIns = standInsFor(piece, all, defines);
    const [before, behind] = [pieces[index - 1]?.source ?? "", pieces[index + 1]?.source ?? ""];
    const depth = mayOpenSection(piece)
      ? depths.of([standIns, piece, endsWithColon(before), behind].join("\0"), () =>
          depthOf(piece, standIns, before, behind),
        )
      : undefined;
    if (depth !== undefined || sections.length === 0) sections.push({ start, depth, pieces: [], defines: [] });
    const last = sections.at(-1);
    last?.pieces.push({ source: piece, start: start - last.start, place, standIns });
    last?.defines.push(...defines);
  }
  return sections.map(({ start, ...section }, index) => ({
    section: { ...section, source: source.slice(start, sections[index + 1]?.start) },
    start: from + start,
  }));
}

/** Definitions of links and notes beyond these are not known to other pieces, each of which looks through all of them. */
const mostNames = 500;

/** Around a change the same pieces are met again and again. */
const depths = createRecent<number | undefined>(500);
