import type { Severity } from "./core/finding.ts";
import type { Translated } from "./languages/translated.ts";

/** A named choice of severities, for a law or a practice. */
export interface Profile {
  readonly title: Translated;
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly severities: Readonly<Record<string, Severity>>;
}

/** Who asks for a legal basis, a way to object, and the source of data. */
const gdpr: Profile["severities"] = {
  "ai-training/no-choice": "warning",
  "ai-training/no-legal-basis": "warning",
  "ai-training/special-data-silent": "warning",
  "ai-training/source-undisclosed": "warning",
  "biometric/no-consent": "warning",
  "disclosure/training-statement-missing": "info",
};

/** The severity matrix of the rule catalogue, 4.1: what each profile raises above the rule's own severity. */
const all = {
  baseline: {
    title: { en: "Every reader; no jurisdiction named.", fr: "Tout lecteur, sans juridiction précise." },
    severities: {},
  },
  gdpr: {
    title: {
      en: "European Union: General Data Protection Regulation.",
      fr: "Union européenne : règlement général sur la protection des données (RGPD).",
    },
    severities: gdpr,
  },
  uk: {
    title: {
      en: "United Kingdom: UK GDPR and Data Protection Act 2018.",
      fr: "Royaume-Uni : UK GDPR et Data Protection Act 2018.",
    },
    severities: gdpr,
  },
  ccpa: {
    title: { en: "California: Consumer Privacy Act.", fr: "Californie : Consumer Privacy Act." },
    severities: {
      "ai-training/special-data-silent": "warning",
      "ai-training/deidentified-unexplained": "warning",
    },
  },
  bipa: {
    title: {
      en: "Illinois: Biometric Information Privacy Act (740 ILCS 14).",
      fr: "Illinois : loi sur les renseignements biométriques (740 ILCS 14).",
    },
    severities: {
      "biometric/unspecified-identifier": "error",
      "biometric/no-consent": "error",
      "biometric/no-retention": "error",
      "biometric/sale-or-disclosure": "error",
    },
  },
  "ai-act": {
    title: {
      en: "European Union: Artificial Intelligence Act.",
      fr: "Union européenne : règlement sur l’intelligence artificielle.",
    },
    severities: { "ai-training/source-undisclosed": "warning", "biometric/prohibited-practice": "warning" },
  },
  ftc: {
    title: {
      en: "United States: practice of the Federal Trade Commission.",
      fr: "États-Unis : pratique de la Federal Trade Commission.",
    },
    severities: { "ai-training/no-choice": "warning" },
  },
  "quebec-25": {
    title: {
      en: "Québec: Law 25, and the act on information technology.",
      fr: "Québec : loi 25 et loi concernant le cadre juridique des technologies de l’information.",
    },
    severities: {
      "ai-training/no-choice": "warning",
      "biometric/no-consent": "error",
      "biometric/unspecified-identifier": "error",
    },
  },
  connecticut: {
    title: {
      en: "Connecticut: Data Privacy Act, as amended in 2025.",
      fr: "Connecticut : Data Privacy Act, dans sa version de 2025.",
    },
    severities: { "disclosure/training-statement-missing": "warning" },
  },
  "texas-cubi": {
    title: {
      en: "Texas: Capture or Use of Biometric Identifier Act.",
      fr: "Texas : Capture or Use of Biometric Identifier Act.",
    },
    severities: {
      "biometric/no-consent": "error",
      "biometric/no-retention": "error",
      "biometric/sale-or-disclosure": "error",
    },
  },
  colorado: {
    title: {
      en: "Colorado: Privacy Act, amendment on biometric identifiers.",
      fr: "Colorado : Privacy Act, modification sur les identifiants biométriques.",
    },
    severities: { "biometric/no-retention": "error" },
  },
  "ca-ab2013": {
    title: {
      en: "California: AB 2013 on the training data of generative AI.",
      fr: "Californie : AB 2013 sur les données d’entraînement de l’IA générative.",
    },
    severities: { "ai-training/source-undisclosed": "warning", "disclosure/training-statement-missing": "info" },
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof all;

export const profiles: Readonly<Record<ProfileName, Profile>> = all;
