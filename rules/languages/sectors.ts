import type { Noun, PurposeForms } from "./grammar.ts";

/** A line of business: what its texts speak of, and what the blanks of a fix hold there. */
export interface Sector {
  /** Words by which a text is told to be of it; global. */
  readonly speaksOf: RegExp;
  /** As it stands in a list; with its article where the language has one there. */
  readonly publicData: string;
  readonly privateData: string;
  /** With blanks. */
  readonly namedData: readonly Noun[];
  /** On which a model may be trained there. */
  readonly legalBasis: string;
  /** With blanks. */
  readonly trainingPurpose: PurposeForms;
}

/** The first is meant where a text speaks as much of it as of any other. */
export type Sectors = Readonly<
  Record<
    ("social" | "finance" | "work" | "health" | "shop") | ("mobility" | "travel" | "telecom" | "energy" | "education"),
    Sector
  >
>;

/** The line of business that the beginning of a text speaks of most. */
export function sectorOf(sectors: Sectors, text: string): Sector {
  const beginning = text.slice(0, telling);
  const counted = Object.values(sectors).map((sector) => ({
    sector,
    count: beginning.match(sector.speaksOf)?.length ?? 0,
  }));
  return counted.reduce((best, it) => (it.count > best.count ? it : best), { sector: sectors.social, count: 0 }).sector;
}

/** In UTF-16 code units: a policy says early what it is about. */
const telling = 20_000;
