/** Of how many levels the headings above a section may be. */
const levels = 8;
/** More code units than any text has. */
const stretch = 2 ** 32;

/**
 * Where the offsets of a heading above a section begin to count within that section: below zero, for it may move away
 * from the section without the section being read again. `moved` finds it by its level.
 * @param level 0 for the outermost
 */
export function baseAbove(level: number): number {
  return (level - levels) * stretch;
}

/**
 * Shifts every span in plain data.
 * @param by UTF-16 code units
 * @param above where the sections of the headings above begin, outermost first, for the spans that lie in these headings
 * @returns the same data where `by` is 0, else a copy
 */
export function moved<T>(value: T, by: number, above: readonly number[] = []): T {
  return by === 0 ? value : (shift(value, by, above) as T);
}

function shift(value: unknown, by: number, above: readonly number[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shift(item, by, above));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key];
    const isOffset = typeof item === "number" && (key === "start" || key === "end");
    copy[key] = isOffset ? shifted(item, by, above) : shift(item, by, above);
  }
  return copy;
}

function shifted(offset: number, by: number, above: readonly number[]): number {
  if (offset >= 0) return offset + by;
  const level = Math.floor(offset / stretch) + levels;
  return offset - baseAbove(level) + (above[level] ?? 0);
}
