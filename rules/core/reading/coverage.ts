import { keptFor } from "../keep/lazily.ts";
import type { Coverage } from "../model.ts";
import type { Passage } from "../words/passages.ts";

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
  return kinds.filter((kind) => headings.some((heading) => coveredBy(heading).includes(kind)));
}

/** A notice on cookies has the same headings, of cookies only. */
const coveredBy = keptFor((heading: Passage): readonly Coverage[] =>
  heading.has("heading-cookies") ? [] : kinds.filter((kind) => heading.mentions(`heading-${kind}`).length > 0),
);
