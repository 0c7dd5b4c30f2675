/**
 * Shifts every span in plain data.
 * @param by UTF-16 code units
 * @returns the same data where `by` is 0, else a copy
 */
export function moved<T>(value: T, by: number): T {
  return by === 0 ? value : (shift(value, by) as T);
}

function shift(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shift(item, by));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    const isOffset = typeof item === "number" && (key === "start" || key === "end");
    return [key, isOffset ? item + by : shift(item, by)];
  });
  return Object.fromEntries(entries);
}
