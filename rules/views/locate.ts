/** A place as protocols count it: both from 0, `character` in UTF-16 code units of its line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Returns a function from offsets (UTF-16 code units of the text) to positions. Lines end with `\n`, `\r\n` or `\r`;
 * an offset beyond the text is its end.
 */
export function createLocator(text: string): (offset: number) => Position {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    for (let high = starts.length; high - low > 1; ) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low, character: at - (starts[low] ?? 0) };
  };
}

/** Returns a function from offsets to lines as people count them, from 1. */
export function createLineCounter(text: string): (offset: number) => number {
  const locate = createLocator(text);
  return (offset) => locate(offset).line + 1;
}
