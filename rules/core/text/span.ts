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
 * @returns a copy; what holds no span is the same object in it, and so is everything where `by` is 0
 */
export function moved<T>(value: T, by: number, above: readonly number[] = []): T {
  return by === 0 ? value : (shift(value, by, above) as T);
}

function shift(value: unknown, by: number, above: readonly number[]): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return shiftAll(value, by, above);
  const before = value as Record<string, unknown>;
  let copy: Record<string, unknown> | undefined;
  for (const key in before) {
    const item = before[key];
    const isOffset = typeof item === "number" && (key === "start" || key === "end");
    const there = isOffset ? shifted(item, by, above) : shift(item, by, above);
    if (there === item) continue;
    copy ??= { ...before };
    copy[key] = there;
  }
  return copy ?? value;
}

function shiftAll(list: readonly unknown[], by: number, above: readonly number[]): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    const there = shift(item, by, above);
    if (there === item) continue;
    copy ??= list.slice();
    copy[index] = there;
  }
  return copy ?? list;
}

function shifted(offset: number, by: number, above: readonly number[]): number {
  if (offset >= 0) return offset + by;
  const level = Math.floor(offset / stretch) + levels;
  return offset - baseAbove(level) + (above[level] ?? 0);
}
