import type { Names } from "../definitions/defining.ts";
import type { Language } from "../model.ts";
import type { PlacedReading } from "../policy/policy.ts";
import type { Glance, GlancedKind, Parts } from "./glance.ts";
import type { PathHeading, PathNode } from "./paths.ts";
import type { Reading } from "./section.ts";

/** What is known of a section under certain headings. */
export interface Known {
  /** The headings that the section before it leaves open. */
  readonly before: PathNode;
  /** Those of them that it stands under. */
  readonly path: PathNode;
  /** The headings that it leaves open itself: the first of those that it stands under, then its own. */
  readonly after: PathNode;
  /** How many of those that it stands under it leaves open. */
  readonly kept: number;
  readonly glance: Glance;
  readonly language: Language;
  readonly headings: readonly PathHeading[];
  /** What it says, read when it is first asked for. */
  readonly reading: Reading;
  readonly drafts: PlacedReading["drafts"];
  /** Whether it may define one of some names. */
  readonly mayDefine: (names: Names) => boolean;
  readonly shows: Readonly<Record<Sign, boolean>>;
}

/** What begins a blank, and a comment. */
export type Sign = "{{" | "<!--";

/** A section at its place. */
export interface Placed extends PlacedReading {
  readonly known: Known;
}

/** Which sections are read, and for what. A section that is not read has nothing to say of it. */
export interface Selection {
  readonly practices: (glance: Glance) => Parts;
  readonly mayDefine: (known: Known, names: Names) => boolean;
  readonly may: (known: Known, kind: GlancedKind) => boolean;
  readonly shows: (known: Known, sign: Sign) => boolean;
}

/** Only what can matter. */
export const whatMatters: Selection = {
  practices: ({ practices }) => practices,
  mayDefine: ({ glance, mayDefine }, names) =>
    mayDefine(names) || (glance.saysPublic && glance.kinds.has("public-anchor")),
  may: ({ glance }, kind) => glance.kinds.has(kind),
  shows: ({ shows }, sign) => shows[sign],
};

/** The whole text, for comparison. */
export const everything: Selection = {
  practices: () => "all",
  mayDefine: () => true,
  may: () => true,
  shows: () => true,
};
