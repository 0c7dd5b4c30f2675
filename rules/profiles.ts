import type { CitationKey, Law } from "./citations.ts";
import type { Severity } from "./core/finding.ts";
import type { Translated } from "./languages/translated.ts";

/** A named choice of severities, for a law or a practice. */
export interface Profile {
  readonly title: Translated;
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly raises: Readonly<Record<string, Raise>>;
}

/** How far a law raises a rule, and what of that law asks for it. */
export type Raise = readonly [severity: Severity, ...by: readonly [CitationKey, ...(readonly CitationKey[])]];

/** Beyond the severity matrix of the rule catalogue, 4.1, only what a source of the law itself bears. */
const all = {
  baseline: {
    title: { en: "Every reader; no jurisdiction named.", fr: "Tout lecteur, sans juridiction précise." },
    raises: {},
  },
  gdpr: {
    title: {
      en: "European Union: General Data Protection Regulation.",
      fr: "Union européenne : règlement général sur la protection des données (RGPD).",
    },
    raises: {
      "ai-training/no-choice": ["warning", "gdpr-21"],
      "ai-training/no-legal-basis": ["warning", "gdpr-13-14", "cnil-ai-interest"],
      "ai-training/special-data-silent": ["warning", "gdpr-9"],
      "ai-training/source-undisclosed": ["warning", "gdpr-13-14", "cnil-ai-informing"],
      "ai-training/vague-purpose": ["error", "gdpr-5-1-b"],
      "biometric/consent-unspecified": ["error", "gdpr-9"],
      "biometric/no-consent": ["warning", "gdpr-9"],
      "biometric/no-retention": ["error", "gdpr-5-1-e"],
      "biometric/no-withdrawal": ["error", "gdpr-7-3"],
      "biometric/vague-purpose": ["error", "gdpr-5-1-b", "gdpr-9"],
      "vague/modal-without-condition": ["warning", "gdpr-12-1", "gdpr-5-1-a"],
      "vague/open-condition": ["warning", "gdpr-12-1", "gdpr-5-1-a"],
      "vague/open-enumeration": ["warning", "gdpr-12-1", "gdpr-5-1-a"],
    },
  },
  uk: {
    title: {
      en: "United Kingdom: UK GDPR, as amended by the Data (Use and Access) Act 2025.",
      fr: "Royaume-Uni : UK GDPR, dans sa version du Data (Use and Access) Act 2025.",
    },
    raises: {
      "ai-training/no-choice": ["warning", "uk-21"],
      "ai-training/no-legal-basis": ["warning", "uk-12-14", "uk-6"],
      "ai-training/special-data-silent": ["warning", "uk-9"],
      "ai-training/source-undisclosed": ["warning", "uk-12-14"],
      "ai-training/vague-purpose": ["error", "uk-5-8a", "ico-genai-2024"],
      "biometric/consent-unspecified": ["error", "uk-9"],
      "biometric/no-consent": ["warning", "uk-9"],
      "biometric/no-retention": ["error", "uk-12-14"],
      "biometric/no-withdrawal": ["error", "uk-7-3"],
      "biometric/vague-purpose": ["error", "uk-5-8a", "uk-9"],
      "vague/modal-without-condition": ["warning", "uk-12-14"],
      "vague/open-condition": ["warning", "uk-12-14"],
      "vague/open-enumeration": ["warning", "uk-12-14"],
    },
  },
  ccpa: {
    title: { en: "California: Consumer Privacy Act.", fr: "Californie : Consumer Privacy Act." },
    raises: {
      "ai-training/special-data-silent": ["warning", "ccpa-1798-100"],
      "ai-training/deidentified-unexplained": ["warning", "ccpa-1798-140-m"],
      "biometric/no-retention": ["error", "ccpa-1798-100"],
    },
  },
  bipa: {
    title: {
      en: "Illinois: Biometric Information Privacy Act (740 ILCS 14), as amended in 2024.",
      fr: "Illinois : loi sur les renseignements biométriques (740 ILCS 14), dans sa version de 2024.",
    },
    raises: {
      "biometric/consent-unspecified": ["error", "bipa-15-b", "bipa-10", "bipa-20"],
      "biometric/no-consent": ["error", "bipa-15-b", "bipa-10", "bipa-20"],
      "biometric/no-retention": ["error", "bipa-15-a", "bipa-15-b"],
      "biometric/overlong-retention": ["error", "bipa-15-a"],
      "biometric/sale-or-disclosure": ["error", "bipa-15-c-d"],
      "biometric/vague-purpose": ["error", "bipa-15-b"],
    },
  },
  "ai-act": {
    title: {
      en: "European Union: Artificial Intelligence Act.",
      fr: "Union européenne : règlement sur l’intelligence artificielle.",
    },
    raises: {
      "ai-training/source-undisclosed": ["warning", "ai-act-53"],
      "biometric/prohibited-practice": ["warning", "ai-act-5", "ai-act-3-39", "ai-act-50"],
    },
  },
  ftc: {
    title: {
      en: "United States: practice of the Federal Trade Commission.",
      fr: "États-Unis : pratique de la Federal Trade Commission.",
    },
    raises: { "ai-training/no-choice": ["warning", "ftc-everalbum-2021"] },
  },
  "quebec-25": {
    title: {
      en: "Québec: Law 25, and the Act to establish a legal framework for information technology.",
      fr: "Québec : Loi 25 et Loi concernant le cadre juridique des technologies de l’information (LCCJTI).",
    },
    raises: {
      "ai-training/no-choice": ["warning", "quebec-p-39-1-12"],
      "biometric/consent-unspecified": ["error", "lccjti-44", "quebec-p-39-1-12", "cai-metro-2025"],
      "biometric/no-alternative": ["warning", "lccjti-44", "cai-biometric-consent"],
      "biometric/no-consent": ["error", "lccjti-44", "quebec-p-39-1-12", "cai-metro-2025"],
      "biometric/no-withdrawal": ["error", "quebec-p-39-1-8"],
    },
  },
  connecticut: {
    title: {
      en: "Connecticut: Data Privacy Act, as amended in 2025.",
      fr: "Connecticut : Data Privacy Act, dans sa version de 2025.",
    },
    raises: { "disclosure/training-statement-missing": ["warning", "connecticut-25-113"] },
  },
  "texas-cubi": {
    title: {
      en: "Texas: Capture or Use of Biometric Identifier Act, as amended in 2025 (HB 149).",
      fr: "Texas : Capture or Use of Biometric Identifier Act, dans sa version de 2025 (HB 149).",
    },
    raises: {
      "biometric/no-consent": ["error", "texas-503-001-b", "texas-503-001-e"],
      "biometric/overlong-retention": ["error", "texas-503-001-c"],
      "biometric/sale-or-disclosure": ["error", "texas-503-001-c"],
    },
  },
  washington: {
    title: {
      en: "Washington: My Health My Data Act, and chapter 19.375 RCW on biometric identifiers.",
      fr: "État de Washington : My Health My Data Act et chapitre 19.375 RCW sur les identifiants biométriques.",
    },
    raises: {
      "biometric/consent-unspecified": ["error", "rcw-19-373-030", "rcw-19-373-010"],
      "biometric/no-consent": ["error", "rcw-19-373-030", "rcw-19-373-010", "rcw-19-373-100", "rcw-19-375"],
      "biometric/no-withdrawal": ["error", "rcw-19-373-030", "rcw-19-373-010"],
      "biometric/sale-or-disclosure": ["error", "rcw-19-373-020", "rcw-19-373-070", "rcw-19-375"],
      "biometric/source-unseparated": ["error", "rcw-19-373-020", "rcw-19-373-010"],
      "biometric/vague-purpose": ["error", "rcw-19-373-030", "rcw-19-373-020"],
    },
  },
  nyc: {
    title: {
      en: "New York City: biometric identifiers in shops, restaurants and places of entertainment.",
      fr: "Ville de New York : identifiants biométriques dans les magasins, restaurants et lieux de spectacle.",
    },
    raises: { "biometric/sale-or-disclosure": ["error", "nyc-22-1202"] },
  },
  colorado: {
    title: {
      en: "Colorado: Privacy Act, amendment on biometric identifiers.",
      fr: "Colorado : Privacy Act, modification sur les identifiants biométriques.",
    },
    raises: {
      "biometric/no-consent": ["error", "colorado-1314-consent"],
      "biometric/no-retention": ["error", "colorado-1314-policy"],
    },
  },
  "ca-ab2013": {
    title: {
      en: "California: AB 2013 on the training data of generative AI.",
      fr: "Californie : AB 2013 sur les données d’entraînement de l’IA générative.",
    },
    raises: { "ai-training/source-undisclosed": ["warning", "ca-ab2013"] },
  },
} as const satisfies Record<Law | "baseline", Profile>;

export type ProfileName = keyof typeof all;

export const profiles: Readonly<Record<ProfileName, Profile>> = all;
