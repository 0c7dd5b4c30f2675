import { lexiconOf } from "../../languages/index.ts";
import { flatOf } from "../markdown/flat.ts";
import type { Language } from "../model.ts";

/** Days in each unit, by the units' names for `Intl`. */
const days = { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30.4, year: 365 } as const;

/**
 * Compares how long two periods last: "30 days", "three months", « 3 (trois) ans ».
 * @returns below 0 where the second is shorter, above where it is longer, 0 where they are about equal; undefined where
 *   that cannot be told
 */
export function comparePeriods(
  before: string,
  beforeIn: Language,
  after: string,
  afterIn: Language,
): number | undefined {
  const from = daysOf(before, beforeIn);
  const to = daysOf(after, afterIn);
  if (from === undefined || to === undefined) return undefined;
  // A month is 28 to 31 days.
  return Math.abs(to / from - 1) < 0.1 ? 0 : to - from;
}

/** How many days a period has; undefined where the words hold no number with a unit, or several. */
export function daysOf(text: string, language: Language): number | undefined {
  const { folded } = flatOf(text);
  const words: readonly string[] = folded.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
  const found = unitsOf(language).filter(({ names }) => words.some((word) => names.includes(word)));
  const [unit] = found;
  const number = numberIn(folded, words, language);
  return unit && found.length === 1 && number !== undefined ? number * unit.days : undefined;
}

/** The number that a text holds, in digits, in words or in both; undefined where there is none, or several. */
function numberIn(text: string, words: readonly string[], language: Language): number | undefined {
  const digits = (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((it) => Number(it.replace(",", ".")));
  const spelled = words.flatMap((word) => lexiconOf(language)?.numbers.get(word) ?? []);
  const more = [...digits, ...spelled.filter((it) => it !== 1)];
  // "a period of three years": the article counts nothing.
  const numbers = new Set(more.length > 0 ? more : spelled);
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

/** What a language calls the units, for one and for several of them. */
function unitsOf(language: Language): readonly { readonly names: readonly string[]; readonly days: number }[] {
  const known = units.get(language);
  if (known) return known;
  const made = (Object.keys(days) as (keyof typeof days)[]).map((unit) => {
    const format = new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" });
    const names = [1, 2].flatMap((count) => format.formatToParts(count).filter(({ type }) => type === "unit"));
    return { names: names.map(({ value }) => flatOf(value.trim()).folded), days: days[unit] };
  });
  units.set(language, made);
  return made;
}

const units = new Map<Language, ReturnType<typeof unitsOf>>();
