import type { DefinableNames } from "../definitions/defining.ts";
import type { Language } from "../model.ts";
import type { SectionWithDrafts } from "../policy/policy.ts";
import type { Glance, GlancedKind, SectionParts } from "./glance.ts";
import type { PathHeading, PathNode } from "./paths.ts";
import type { SectionReading } from "./section.ts";

/** What is known of a section under certain headings. */
export interface KnownSection {
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
  readonly reading: SectionReading;
  readonly drafts: SectionWithDrafts["drafts"];
  /** Whether it may define one of some names. */
  readonly mayDefine: (names: DefinableNames) => boolean;
  readonly shows: Readonly<Record<Opening, boolean>>;
}

/** What begins a blank, and a comment. */
export type Opening = "{{" | "<!--";

/** A section at its place. */
export interface PlacedSection extends SectionWithDrafts {
  readonly known: KnownSection;
}

/** Which sections are read, and for what. A section that is not read has nothing to say of it. */
export interface Selection {
  readonly practices: (glance: Glance) => SectionParts;
  readonly mayDefine: (known: KnownSection, names: DefinableNames) => boolean;
  readonly may: (known: KnownSection, kind: GlancedKind) => boolean;
  readonly shows: (known: KnownSection, sign: Opening) => boolean;
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
