/**
 * How many of the first of some things hold a condition that none behind them holds: by halves, so that a long list takes
 * little longer than a short one.
 * @param things in an order in which those that hold it come first
 */
export function countWhile<T>(things: readonly T[], holds: (thing: T) => boolean): number {
  let low = 0;
  for (let high = things.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (holds(things[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
