import { comparedWord } from "./endings.ts";

/**
 * Data by its names, and what it takes in: who promises not to use documents promises not to use contracts. Names are
 * folded and in the singular, without small words: « lettre motivation ».
 */
interface Family {
  /** Names of all of it. */
  readonly whole: string;
  /** Names of some of it. */
  readonly parts: string;
}

/** The families of a language, by a key that is the same in all languages. */
export interface Families {
  /** What data consists of: "the text of your contracts" is of them, and their number is not. */
  readonly pieces: string;
  readonly of: Readonly<Record<string, Family>>;
}

/** The same as lists of words that are compared. */
export interface ComparedFamilies {
  readonly pieces: ReadonlySet<string>;
  readonly of: readonly {
    readonly key: string;
    readonly whole: readonly (readonly string[])[];
    readonly parts: readonly (readonly string[])[];
  }[];
}

/** @param families names are set apart by commas */
export function comparedFamilies({ pieces, of }: Families): ComparedFamilies {
  const namesIn = (names: string) => names.split(",").map((name) => name.trim().split(" ").map(comparedWord));
  return {
    pieces: new Set(namesIn(pieces).flat()),
    of: Object.entries(of).map(([key, { whole, parts }]) => ({ key, whole: namesIn(whole), parts: namesIn(parts) })),
  };
}
