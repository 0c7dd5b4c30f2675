import type { Standing } from "../wording/facts.ts";
import { dayOf, type HistoryReport, type LifeLine, type Revision } from "./report.ts";

// Lengths are parts of a hundred of the drawing, which is as wide as the page: so its words are as large as those around it.

/** Where on the drawing a time is. */
export interface Scale {
  readonly first: number;
  readonly last: number;
  readonly xOf: (revision: Revision) => number;
  /** Of the version with a number; what was before the first begins at the edge, and what goes on ends at the other. */
  readonly xAt: (version: number | undefined) => number;
  /** The day of the version with a number; "" for one that is not told. */
  readonly dayAt: (version: number | undefined) => string;
}

export function scaleOf({ versions }: Pick<HistoryReport, "versions">): Scale {
  const times = versions.map(timeOf);
  // Clocks go wrong, and what is rebased keeps its date.
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const xOf = (revision: Revision) => rounded(((timeOf(revision) - first) / Math.max(1, last - first)) * inner + edge);
  const at = (version: number | undefined) => (version === undefined ? undefined : versions[version]);
  return {
    ...{ first, last, xOf },
    xAt: (version) => {
      const revision = at(version);
      return revision ? xOf(revision) : version === undefined ? 100 : 0;
    },
    dayAt: (version) => {
      const revision = at(version);
      return revision ? dayOf(revision) : "";
    },
  };
}

/** Left free at either side, for what was before and for what goes on. */
const edge = 2;
const inner = 100 - 2 * edge;

/** A stretch of a life line as it is drawn. */
interface Band {
  readonly standing: Standing;
  readonly x: number;
  readonly length: number;
  /** Days; "" for what was before, or goes on. */
  readonly from: string;
  readonly until: string;
}

export function bandsOf({ stretches, until }: LifeLine, { xAt, dayAt }: Scale): Band[] {
  return stretches.map(({ from, standing }, index) => {
    const next = stretches[index + 1]?.from ?? until;
    const x = xAt(from);
    return { standing, x, length: Math.max(least, rounded(xAt(next) - x)), from: dayAt(from), until: dayAt(next) };
  });
}

/** The least that is seen of a stretch. */
const least = 0.4;

/** The years that begin within a scale, as many as there is room for. */
export function yearsIn({ first, last }: Scale): { readonly year: number; readonly x: number }[] {
  const [from, to] = [new Date(first).getUTCFullYear() + 1, new Date(last).getUTCFullYear()];
  const every = Math.ceil((to - from + 1) / mostYears);
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return years
    .filter((_, index) => index % every === 0)
    .map((year) => ({ year, x: rounded(((Date.UTC(year, 0) - first) / Math.max(1, last - first)) * inner + edge) }));
}

const mostYears = 14;

function timeOf({ date }: Revision): number {
  return Date.parse(date);
}

function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
