import type { SectionHeading } from "../reading/headings.ts";
import { baseAbove } from "../text/span.ts";
import { type Passage, passageOf } from "../words/passages.ts";

/** A heading that sections stand under. */
export interface PathHeading extends SectionHeading {
  /** The same for a heading of the same source at the same place of its section, read in the same language. */
  readonly key: string;
}

/** Stands for the headings that sections stand under: one object for the same headings. */
export interface PathNode {
  /** Outermost first: each is of a deeper level than the one before. */
  readonly headings: readonly PathHeading[];
  /** The same headings as the sections below count: each from its own base, and it may move without them. */
  readonly passages: readonly Passage[];
  readonly children: Map<string, PathNode>;
}

/** Tells whether sections stand under the same headings as before, without comparing the words of these. */
export interface Paths {
  /** @param headings outermost first */
  readonly nodeOf: (language: string, headings: readonly PathHeading[]) => PathNode;
  /** How many there are: those of headings that are gone count too. */
  readonly count: () => number;
}

export function createPaths(): Paths {
  const tops = new Map<string, PathNode>();
  let count = 0;

  function topOf(language: string): PathNode {
    const known = tops.get(language) ?? { headings: [], passages: [], children: new Map() };
    tops.set(language, known);
    return known;
  }

  function childOf({ headings, passages, children }: PathNode, heading: PathHeading): PathNode {
    const known = children.get(heading.key);
    if (known) return known;
    const made: PathNode = {
      headings: [...headings, heading],
      passages: [...passages, passageAbove(heading.passage, headings.length)],
      children: new Map(),
    };
    children.set(heading.key, made);
    count++;
    return made;
  }

  return { nodeOf: (language, headings) => headings.reduce(childOf, topOf(language)), count: () => count };
}

function passageAbove({ flat, start, text, lexicon }: Passage, level: number): Passage {
  return passageOf({ ...flat, base: baseAbove(level) + flat.base }, start, start + text.length, lexicon);
}
