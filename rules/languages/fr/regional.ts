import type { FixWords } from "../fix-words.ts";

/** Words of Québec in the place of those of France, the longer ones first. */
export const regional: FixWords["regional"] = {
  "quebec-25": [
    [/(?<!\p{L})du selfie(?!\p{L})/gu, "de l'égoportrait"],
    [/(?<!\p{L})le selfie(?!\p{L})/gu, "l'égoportrait"],
    [/(?<!\p{L})selfie(?=s?(?!\p{L}))/gu, "égoportrait"],
  ],
};
