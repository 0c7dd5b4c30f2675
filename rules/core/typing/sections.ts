import { createRecent, type Recent } from "../keep/recent.ts";
import type { Piece } from "../markdown/parse.ts";
import { namesDefinedIn, standInsFor } from "../markdown/references.ts";
import { cut } from "../markdown/sections.ts";
import { depthOf, mayOpenSection } from "../markdown/titles.ts";

/** A heading, or what looks like one, with all up to the next. */
export interface Section {
  /** Where it begins: an offset in UTF-16 code units. */
  readonly start: number;
  readonly source: string;
  /** The level of its heading; 7 for what only looks like one, undefined for what stands before any. */
  readonly depth: number | undefined;
  /** Their offsets count from the beginning of the section. */
  readonly pieces: readonly Piece[];
  /** Whether the text begins with it. */
  readonly place: Piece["place"];
  /** Those of all of its pieces. */
  readonly standIns: string;
}

/** What pieces of Markdown told when they were parsed. */
interface KnownPieces {
  /** The names of links and notes that each defines. */
  readonly names: Recent<readonly string[]>;
  /** Of the heading that each begins with. */
  readonly depths: Recent<number | undefined>;
}

export function createKnownPieces(): KnownPieces {
  return { names: createRecent(), depths: createRecent() };
}

/**
 * Cuts a text into sections, which cover it.
 * @param known what is known of pieces from before; it grows
 */
export function sectionsOf(text: string, { names, depths }: KnownPieces = createKnownPieces()): Section[] {
  const pieces = cut(text).map(({ start, end }) => {
    const source = text.slice(start, end);
    const place: Piece["place"] = start === 0 ? "first" : "later";
    const defines = source.includes("]:") ? names.of(place + source, () => namesDefinedIn(source, place)) : [];
    return { source, start, place, defines };
  });
  const all = [...new Set(pieces.flatMap(({ defines }) => defines))];
  const sections: (Omit<Section, "source" | "pieces"> & { pieces: Piece[]; standIns: string })[] = [];
  for (const { source, start, place, defines } of pieces) {
    const standIns = standInsFor(source, defines.length > 0 ? all.filter((name) => !defines.includes(name)) : all);
    const depth = mayOpenSection(source) ? depths.of(standIns + source, () => depthOf(source, standIns)) : undefined;
    if (depth !== undefined || sections.length === 0) sections.push({ start, depth, pieces: [], place, standIns: "" });
    const last = sections.at(-1);
    if (!last) continue;
    last.pieces.push({ source, start: start - last.start, place, standIns });
    last.standIns += standIns;
  }
  return sections.map((section, index) => ({
    ...section,
    source: text.slice(section.start, sections[index + 1]?.start),
  }));
}
