import { createMemory, lazily } from "../keep/lazily.ts";
import type { KnownSection, PlacedSection } from "./known.ts";
import type { Outline, Section } from "./outline.ts";
import type { PathNode } from "./paths.ts";

/** What is known of the sections of a text, in order. */
export interface SectionLayout {
  readonly sections: readonly KnownSection[];
  /** Sections at their places. They are made when they are asked for: of thousands, few have anything to say. */
  readonly at: (indexes: readonly number[]) => readonly PlacedSection[];
  readonly all: () => readonly PlacedSection[];
}

/**
 * Lays out one document again and again as it is typed. All that a letter costs for a section that did not change is to
 * see that it did not.
 * @param knownBelow what is known of a section below the headings that the section before it leaves open
 */
export function createLayout(
  knownBelow: (section: Section, before: PathNode) => KnownSection,
): (outline: Outline, top: PathNode) => SectionLayout {
  let latest: {
    readonly sections: readonly Section[];
    readonly knownSections: readonly KnownSection[];
    readonly openers: Openers;
  } = {
    sections: [],
    knownSections: [],
    openers: createOpeners(),
  };

  return ({ sections, starts }, top) => {
    const { sections: old, knownSections: before } = latest;
    const same = before[0]?.before === top ? commonStart(sections, old) : 0;
    const grown = sections.length - old.length;
    const sameBehind = sections.length - commonEnd(sections, old, same);
    const anew = before.slice(0, same);
    const openers = createOpeners(latest.openers, same);
    let open = anew.at(-1)?.after ?? top;
    for (const section of sections.slice(same)) {
      // From where the same sections stand below the same headings, all is as it was.
      if (anew.length >= sameBehind && before[anew.length - grown]?.before === open) break;
      const known = knownBelow(section, open);
      openers.push(known.headings.length > 0, known.kept);
      anew.push(known);
      open = known.after;
    }
    openers.copy(latest.openers, anew.length - grown);
    const knownSections = anew.concat(before.slice(anew.length - grown));
    latest = { sections, knownSections, openers };

    function atPlace(index: number): PlacedSection {
      const known = knownSections[index] as KnownSection;
      const start = starts[index] as number;
      const above = openers.above(index, known.path.headings.length).map((opener) => starts[opener] as number);
      const before = places.get(known);
      if (before?.start === start && isSame(before.above, above)) return before;
      const moved: PlacedSection = { known, start, above, drafts: known.drafts };
      places.set(known, moved);
      return moved;
    }

    return {
      sections: knownSections,
      at: (indexes) => indexes.map(atPlace),
      all: lazily(() => knownSections.map((_, index) => atPlace(index))),
    };
  };
}

/** Where sections stand, as far as they were asked. */
const places = createMemory<KnownSection, PlacedSection>();

/** Which sections opened the headings that others stand under, by their numbers. */
interface Openers {
  /** Goes on with the next section. @param kept how many of the headings above it it leaves open */
  readonly push: (opens: boolean, kept: number) => void;
  /** Goes on with the sections of others, from one of them on. */
  readonly copy: (others: Openers, from: number) => void;
  /** Those of so many headings above a section, outermost first. */
  readonly above: (index: number, count: number) => readonly number[];
  /** Of each section the last one up to it that has headings, below zero where there is none. */
  readonly latest: readonly number[];
  /** Of each section the one whose last heading is the last that it leaves open of those above it. */
  readonly parents: readonly number[];
  /** How many of the headings above it each leaves open. */
  readonly kept: readonly number[];
}

/** @param count how many sections are as they were */
function createOpeners(before?: Openers, count = 0): Openers {
  const latest = before?.latest.slice(0, count) ?? [];
  const parents = before?.parents.slice(0, count) ?? [];
  const kept = before?.kept.slice(0, count) ?? [];

  /** The opener of the last of so many headings that stand open behind a section. */
  function openerOf(count: number, behind: number): number {
    let opener = count > 0 ? (latest[behind] ?? -1) : -1;
    while (opener >= 0 && (kept[opener] ?? 0) >= count) opener = parents[opener] ?? -1;
    return opener;
  }

  function push(opens: boolean, count: number): void {
    const index = latest.length;
    latest.push(opens ? index : (latest[index - 1] ?? -1));
    parents.push(opens ? openerOf(count, index - 1) : -1);
    kept.push(count);
  }

  return {
    ...{ latest, parents, kept, push },
    copy: (others, from) => {
      for (let index = from; index < others.latest.length; index++) {
        push(others.latest[index] === index, others.kept[index] ?? 0);
      }
    },
    above: (index, count) => {
      const found = new Array<number>(count);
      let opener = openerOf(count, index - 1);
      for (let level = count; level > 0; level--) {
        if (level <= (kept[opener] ?? 0)) opener = parents[opener] ?? -1;
        found[level - 1] = opener;
      }
      return found;
    },
  };
}

/** With how many sections two texts begin alike. */
function commonStart(sections: readonly Section[], others: readonly Section[]): number {
  const changed = sections.findIndex((section, index) => section !== others[index]);
  return changed < 0 ? sections.length : changed;
}

/** With how many sections two texts end alike, behind those that they begin with alike. */
function commonEnd(sections: readonly Section[], others: readonly Section[], start: number): number {
  const most = Math.min(sections.length, others.length) - start;
  let count = 0;
  while (count < most && sections[sections.length - 1 - count] === others[others.length - 1 - count]) count++;
  return count;
}

function isSame(starts: readonly number[], others: readonly number[]): boolean {
  return starts.length === others.length && starts.every((start, index) => start === others[index]);
}
