import type { Phrase } from "../model.ts";
import type { PlacedDraft } from "./placed-drafts.ts";

/** What drafts say alike, in text order: where it bears on a practice, once is enough. */
export type Alike<T> = readonly { readonly draft: PlacedDraft; readonly said: T }[];

/** @param keyOf is the same for what is said alike */
export function alikeIn<T>(
  drafts: readonly PlacedDraft[],
  saidBy: (draft: PlacedDraft) => readonly T[],
  keyOf: (said: T) => string,
): Alike<T>[] {
  const groups = new Map<string, { draft: PlacedDraft; said: T }[]>();
  for (const draft of drafts) {
    for (const said of saidBy(draft)) {
      const key = keyOf(said);
      const group = groups.get(key);
      if (!group && groups.size < mostSayings) groups.set(key, [{ draft, said }]);
      if (group && group.length < mostAlike) group.push({ draft, said });
    }
  }
  return [...groups.values()];
}

/** How much is kept of it, since each practice looks through all of it: many times what policies have. */
const mostSayings = 200;
const mostAlike = 100;

export function lowerCase({ text }: Phrase): string {
  return text.toLowerCase();
}

/** Of what is said alike each time the first that bears on a practice. */
export function firstOf<T>(all: readonly Alike<T>[], bears: (draft: PlacedDraft, said: T) => boolean): T[] {
  return all.flatMap((alike) => alike.find(({ draft, said }) => bears(draft, said))?.said ?? []);
}
