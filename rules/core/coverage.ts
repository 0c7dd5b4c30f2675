import type { Coverage } from "./model.ts";
import type { Passage } from "./passages.ts";

const kinds = [
  "collection",
  "use",
  "sharing",
  "rights",
  "retention",
  "security",
] as const satisfies readonly Coverage[];

/** What a policy has headings for: a whole policy has several, a notice on one matter few. */
export function coverageOf(headings: readonly Passage[]): Coverage[] {
  // A notice on cookies has the same headings, of cookies only.
  const own = headings.filter((heading) => heading.mentions("heading-cookies").length === 0);
  return kinds.filter((kind) => own.some((heading) => heading.mentions(`heading-${kind}`).length > 0));
}
