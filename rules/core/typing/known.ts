import type { DefinableNames } from "../definitions/defining.ts";
import type { Language } from "../model.ts";
import type { SectionWithDrafts } from "../policy/placed-drafts.ts";
import type { SectionHeading } from "../reading/headings.ts";
import type { Glance, GlancedKind, SectionParts } from "./glance.ts";
import type { SectionReading } from "./section.ts";

/** A heading that sections stand under. */
export interface KnownHeading extends SectionHeading {
  /** The same for a heading of the same source at the same place of its section, read in the same language. */
  readonly key: string;
}

/** What is known of a section under certain headings, wherever it stands. */
export interface KnownSection {
  readonly source: string;
  readonly glance: Glance;
  readonly language: Language;
  readonly headings: readonly KnownHeading[];
  /** What it says, read when it is first asked for. */
  readonly reading: SectionReading;
  /** Whether it may define one of some names. */
  readonly mayDefine: (names: DefinableNames) => boolean;
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
  readonly leavesUnread: (glance: Glance) => boolean;
}

/** Only what can matter. */
export const whatMatters: Selection = {
  practices: ({ practices }) => practices,
  mayDefine: ({ glance, mayDefine }, names) =>
    mayDefine(names) || (glance.saysPublic && glance.kinds.has("public-anchor")),
  may: ({ glance }, kind) => glance.kinds.has(kind),
  shows: ({ source }, sign) => source.includes(sign),
  leavesUnread: ({ leavesUnread }) => leavesUnread,
};

/** The whole text, for comparison. */
export const everything: Selection = {
  practices: () => "all",
  mayDefine: () => true,
  may: () => true,
  shows: () => true,
  leavesUnread: () => true,
};
