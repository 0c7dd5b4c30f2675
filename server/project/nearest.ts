/** The name that was probably meant by a word that is none of them; undefined where none is near. */
export function nearest<T extends string>(word: string, names: readonly T[]): T | undefined {
  const meant = word.trim().toLowerCase();
  if (meant.length > longest) return undefined;
  const whole = names.find((name) => meant.length > 3 && isEndOf(meant, name.toLowerCase()));
  if (whole) return whole;
  const [first] = names
    .map((name) => ({ name, distance: distance(meant, name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return first && first.distance <= Math.max(1, first.name.length * 0.4) ? first.name : undefined;
}

/** In UTF-16 code units: no name of ours is half as long. */
const longest = 100;

/** "warn" for "warning", "open-condition" for "vague/open-condition". */
function isEndOf(part: string, name: string): boolean {
  return name.startsWith(part) || name.endsWith(part);
}

/** How many letters have to be put in, taken out or changed to make one word of another (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let at = 0; at < b.length; at++) {
      const changed = (row[at] ?? 0) + (b[at] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? a.length;
}
