import type { Severity } from "./core/rule.ts";

/** A named choice of severities, for a law or a practice. */
export interface Profile {
  readonly title: string;
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly severities: Readonly<Record<string, Severity>>;
}

export const profiles = {
  baseline: { title: "Every reader, no jurisdiction named", severities: {} },
  bipa: {
    title: "Illinois Biometric Information Privacy Act",
    severities: { "biometric/unspecified-identifier": "error" },
  },
  "quebec-25": {
    title: "Québec Law 25 and the act on information technology",
    severities: { "biometric/unspecified-identifier": "error" },
  },
} as const satisfies Record<string, Profile> as Readonly<Record<ProfileName, Profile>>;

export type ProfileName = "baseline" | "bipa" | "quebec-25";
