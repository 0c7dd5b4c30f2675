import { englishTexts } from "./en.ts";
import { frenchTexts } from "./fr.ts";
import type { ClauseId, DraftedClause } from "./shape.ts";

/** In the order in which they are offered. */
const facts: Readonly<Record<ClauseId, ClauseFacts>> = {
  "train-public": {
    group: "ai-training",
    rules: [
      "ai-training/unseparated-data",
      "separation/public-undefined",
      "ai-training/no-choice",
      "ai-training/no-legal-basis",
      "ai-training/special-data-silent",
    ],
    citations: ["gdpr-13-14", "gdpr-21", "cnil-ai-informing", "connecticut-25-113"],
  },
  "train-opt-in": {
    group: "ai-training",
    rules: [
      "ai-training/private-data-silent",
      "ai-training/no-choice",
      "ai-training/no-legal-basis",
      "ai-training/special-data-silent",
    ],
    citations: ["gdpr-13-14", "edpb-28-2024", "cnil-ai-informing", "connecticut-25-113"],
  },
  "train-none": {
    group: "ai-training",
    rules: ["disclosure/training-statement-missing", "ai-training/third-party-training"],
    citations: ["connecticut-25-113", "ftc-quiet-change-2024"],
  },
  "train-deidentified": {
    group: "ai-training",
    rules: ["ai-training/deidentified-unexplained", "ai-training/unseparated-data"],
    citations: ["ccpa-1798-140-m", "edpb-28-2024"],
  },
  "ai-use": {
    group: "ai-use",
    rules: ["disclosure/training-statement-missing", "ai-training/euphemism"],
    citations: ["gdpr-13-14", "cnil-ai-informing"],
  },
  "provider-no-training": {
    group: "ai-use",
    rules: ["ai-training/third-party-training", "disclosure/training-statement-missing"],
    citations: ["gdpr-13-14", "cnil-ai-informing"],
  },
  "biometric-sign-in": {
    group: "biometric",
    rules: [
      "biometric/unspecified-identifier",
      "biometric/source-unseparated",
      "biometric/consent-unspecified",
      "biometric/no-withdrawal",
      "biometric/no-retention",
      "biometric/sale-or-disclosure",
      "biometric/training-silent",
    ],
    citations: [
      "gdpr-9",
      "bipa-15-b",
      "bipa-15-a",
      "texas-503-001-b",
      "rcw-19-373-030",
      "lccjti-44",
      "colorado-1314-consent",
    ],
  },
  "biometric-on-device": {
    group: "biometric",
    rules: ["biometric/source-unseparated", "biometric/unspecified-identifier"],
    citations: ["gdpr-9", "bipa-10"],
  },
  "biometric-none": {
    group: "biometric",
    rules: ["biometric/unspecified-identifier", "biometric/training-silent"],
    citations: ["gdpr-9", "bipa-10"],
  },
  "biometric-retention": {
    group: "biometric",
    rules: ["biometric/no-retention", "biometric/unspecified-identifier"],
    citations: ["bipa-15-a", "texas-503-001-c", "colorado-1314-policy"],
    severalBlocks: true,
  },
  "define-content": {
    group: "terms",
    rules: ["definitions/undefined-term", "definitions/broad-definition", "separation/public-undefined"],
    citations: ["poligraph", "wp260"],
    severalBlocks: true,
  },
  "define-personal-data": {
    group: "terms",
    rules: ["definitions/undefined-term"],
    citations: ["poligraph", "wp260"],
  },
  "define-biometric-data": {
    group: "terms",
    rules: ["definitions/undefined-term", "biometric/unspecified-identifier"],
    citations: ["gdpr-9", "bipa-10"],
  },
  "object-to-training": {
    group: "rights",
    rules: ["ai-training/no-choice"],
    citations: ["gdpr-21", "cnil-ai-informing"],
  },
  "notice-of-change": {
    group: "rights",
    rules: ["ai-training/retroactive-use"],
    citations: ["ftc-quiet-change-2024", "gdpr-6-4"],
  },
};

interface ClauseFacts extends Pick<DraftedClause, "group" | "rules" | "citations"> {
  readonly severalBlocks?: true;
}

/** Every clause that is offered while a policy is drafted. */
export const draftedClauses: readonly DraftedClause[] = (
  Object.entries(facts) as readonly (readonly [ClauseId, ClauseFacts])[]
).map(([id, { group, rules, citations, severalBlocks = false }]) => ({
  id,
  group,
  rules,
  citations,
  severalBlocks,
  texts: { en: englishTexts[id], fr: frenchTexts[id] },
}));
