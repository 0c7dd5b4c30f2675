/** A copy that holds no other text in memory: a part of a string may keep the whole of it, and each letter typed makes a new one. */
export function detached(part: string): string {
  return JSON.parse(JSON.stringify(part)) as string;
}
