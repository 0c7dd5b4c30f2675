import type { Severity } from "./core/rule.ts";

/** A named choice of severities, for a law or a practice. */
export interface Profile {
  readonly title: string;
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly severities: Readonly<Record<string, Severity>>;
}

/** Who asks for a legal basis, a way to object, and the source of data. */
const gdpr: Profile["severities"] = {
  "ai-training/no-choice": "warning",
  "ai-training/no-legal-basis": "warning",
  "ai-training/special-data-silent": "warning",
  "ai-training/source-undisclosed": "warning",
  "disclosure/training-statement-missing": "info",
};

/** The severity matrix of the rule catalogue, 4.1: what each profile raises above the rule's own severity. */
const all = {
  baseline: { title: "Every reader, no jurisdiction named", severities: {} },
  gdpr: { title: "EU General Data Protection Regulation", severities: gdpr },
  uk: { title: "UK GDPR and Data Protection Act 2018", severities: gdpr },
  ccpa: {
    title: "California Consumer Privacy Act",
    severities: {
      "ai-training/special-data-silent": "warning",
      "ai-training/deidentified-unexplained": "warning",
    },
  },
  bipa: {
    title: "Illinois Biometric Information Privacy Act",
    severities: {
      "biometric/unspecified-identifier": "error",
      "biometric/no-retention": "error",
      "biometric/sale-or-disclosure": "error",
    },
  },
  "ai-act": {
    title: "EU Artificial Intelligence Act",
    severities: { "ai-training/source-undisclosed": "warning", "biometric/prohibited-practice": "warning" },
  },
  ftc: { title: "US Federal Trade Commission practice", severities: { "ai-training/no-choice": "warning" } },
  "quebec-25": {
    title: "Québec Law 25 and the act on information technology",
    severities: { "ai-training/no-choice": "warning", "biometric/unspecified-identifier": "error" },
  },
  connecticut: {
    title: "Connecticut Data Privacy Act, as amended in 2025",
    severities: { "disclosure/training-statement-missing": "warning" },
  },
  "texas-cubi": {
    title: "Texas Capture or Use of Biometric Identifier Act",
    severities: { "biometric/no-retention": "error", "biometric/sale-or-disclosure": "error" },
  },
  colorado: { title: "Colorado Privacy Act, biometric amendment", severities: { "biometric/no-retention": "error" } },
  "ca-ab2013": {
    title: "California AB 2013, training data of generative AI",
    severities: { "ai-training/source-undisclosed": "warning", "disclosure/training-statement-missing": "info" },
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof all;

export const profiles: Readonly<Record<ProfileName, Profile>> = all;
