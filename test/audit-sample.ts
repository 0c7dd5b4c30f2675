import type {
  Analysis,
  Clause,
  DataObject,
  Finding,
  Language,
  Phrase,
  Practice,
  Separation,
  Topic,
} from "../rules/index.ts";
import { grammarFor } from "../rules/languages/index.ts";

/** A policy of a company that does not exist, and an analysis of it made by hand: the audit is shown what we say was read. */
export const sampleText = `# Larkmere privacy policy

## Artificial intelligence

We may use **the information we collect** and [publicly available posts](https://larkmere.example/posts) to train our models for the purposes set out in this policy.

Only posts you set to *Everyone* train our ranking model; direct messages & drafts never do.

We do not use the following to train our models:

- voice notes
- files in your vault

With your permission we fine-tune our reply model on the drafts you share. You can withdraw in Settings.

Our assistant reads your message to answer you.

Do you train AI on my data?

## Biometrics

We may process biometric information for safety & other reasons.

If you choose face sign-in, we turn your selfie into a face template, only to unlock your account, and delete it after 30 days.

<!-- clauselint-disable-next-line vague/open-condition -- counsel asked for this wording -->
We keep <script>alert("x")</script> {{period}}.
`;

function phrase(text: string, after = ""): Phrase {
  const start = sampleText.indexOf(text, after ? sampleText.indexOf(after) : 0);
  if (start < 0)
    throw new Error(`test/audit-sample.ts: “${text}” is not in the sample text: write it as it stands there.`);
  return { text, span: { start, end: start + text.length } };
}

function data(text: string, more: Partial<DataObject> = {}): DataObject {
  return {
    ...phrase(text),
    grain: "named",
    visibility: "unspecified",
    source: "unspecified",
    broad: false,
    narrow: false,
    deidentified: false,
    head: text,
    exampled: false,
    term: undefined,

    place: "clause",
    ...more,
  };
}

function practice(
  topic: Topic,
  predicate: Phrase,
  separation: Omit<Separation, "because" | "anchored" | "untold" | "choice">,
  more: Partial<Practice> = {},
): Practice {
  return {
    topic,
    predicate,
    speechAct: "assertion",
    stance: "does",
    confidence: "high",
    actor: "first-party",
    data: [],
    dataSpan: undefined,
    purposes: [],
    recipients: [],
    handedOn: [],
    trainers: [],
    choices: [],
    retention: [],
    exclusions: [],
    vague: [],
    actions: [],
    bases: [],
    offers: [],
    bundled: [],
    ofLanguageModels: true,
    residual: [],
    unfree: [],
    instructed: [],
    feature: [],
    unfitGrounds: [],
    retroactive: [],
    notices: [],
    special: [],
    provenance: [],
    specialNearby: [],
    deidentifiedWords: [],
    deidentification: [],
    scopes: [],
    consentTerms: {
      term: undefined,
      invoked: undefined,
      onlyToShare: false,
      isExplicit: false,
      act: undefined,
      withdrawal: undefined,
      release: undefined,
      alternative: undefined,
    },
    identifies: [],
    grounds: [],
    hedges: [],
    traits: [],
    restricted: [],
    unbounded: false,
    anotherCase: false,
    asksHowLong: false,
    opinion: { score: 0, reasons: [] },
    claim: undefined,
    periods: [],
    separation: { because: [], anchored: false, untold: [], ...separation },
    ...more,
  };
}

function clause(words: Phrase, practices: readonly Practice[], more: Partial<Clause> = {}): Clause {
  return {
    ...words,
    kind: "sentence",
    language: "en",
    headings: [phrase("Larkmere privacy policy"), phrase("Artificial intelligence")],
    leadIns: [],
    column: undefined,
    row: undefined,
    practices,
    ...more,
  };
}

function between(first: string, last: string): Phrase {
  const start = phrase(first).span.start;
  const end = phrase(last, first).span.end;
  return { text: sampleText.slice(start, end), span: { start, end } };
}

const biometrics: Partial<Clause> = { headings: [phrase("Larkmere privacy policy"), phrase("Biometrics")] };
const denied = { verdict: "not-applicable", case: "not-active" } as const;
const leadIn = phrase("We do not use the following to train our models:");

const clauses: readonly Clause[] = [
  clause(between("We may use", "set out in this policy."), [
    practice(
      "ai-training",
      phrase("train our models"),
      { verdict: "unseparated", case: "mixed" },
      {
        stance: "may",
        data: [
          data("the information we collect", { grain: "catch-all" }),
          data("publicly available posts", { visibility: "public" }),
        ],
        dataSpan: between("the information we collect", "publicly available posts").span,
        purposes: [{ ...phrase("the purposes set out in this policy"), kind: "circular" }],
        vague: [{ ...phrase("may"), kind: "modality" }],
      },
    ),
  ]),
  clause(between("Only posts", "never do."), [
    practice(
      "ai-training",
      phrase("train our ranking model"),
      { verdict: "adequate", case: "public-only" },
      {
        data: [data("posts you set to *Everyone*", { visibility: "public" })],
        purposes: [{ ...phrase("our ranking model"), kind: "specific" }],
        exclusions: [
          { ...phrase("direct messages & drafts"), visibility: "private", narrow: false, distance: "clause" },
        ],
      },
    ),
  ]),
  ...["voice notes", "files in your vault"].map((item) =>
    clause(
      phrase(item),
      [
        practice("ai-training", phrase("train our models", "We do not"), denied, {
          stance: "does-not",
          data: [data(item, { visibility: "private" })],
        }),
      ],
      { kind: "item", leadIns: [leadIn] },
    ),
  ),
  clause(between("With your permission", "you share."), [
    practice(
      "ai-training",
      phrase("fine-tune our reply model"),
      { verdict: "adequate", case: "private-with-choice" },
      {
        stance: "only-with-consent",
        data: [data("the drafts you share", { visibility: "private", source: "user-provided" })],
        purposes: [{ ...phrase("our reply model"), kind: "specific" }],
        choices: [{ ...phrase("With your permission"), kind: "opt-in" }],
      },
    ),
  ]),
  clause(phrase("Our assistant reads your message to answer you."), [
    practice("ai-use", phrase("Our assistant reads"), denied, {
      data: [data("your message", { visibility: "private" })],
    }),
  ]),
  clause(phrase("Do you train AI on my data?"), [
    practice("ai-training", phrase("train AI"), denied, {
      speechAct: "question",
      data: [data("my data", { grain: "catch-all" })],
    }),
  ]),
  clause(
    between("We may process", "other reasons."),
    [
      practice(
        "biometric",
        phrase("process biometric information"),
        { verdict: "unseparated", case: "biometric-bare" },
        {
          stance: "may",
          data: [data("biometric information", { grain: "category" })],
          purposes: [{ ...phrase("safety & other reasons"), kind: "generic" }],
        },
      ),
    ],
    biometrics,
  ),
  clause(
    between("If you choose", "30 days."),
    [
      practice(
        "biometric",
        phrase("turn your selfie into a face template"),
        { verdict: "adequate", case: "biometric-separate" },
        {
          stance: "only-with-consent",
          data: [data("a face template", { source: "capture" })],
          purposes: [{ ...phrase("unlock your account"), kind: "specific" }],
          choices: [{ ...phrase("If you choose face sign-in"), kind: "opt-in" }],
          retention: [{ ...phrase("after 30 days"), kind: "period", distance: "clause" }],
        },
      ),
    ],
    biometrics,
  ),
];

function finding(
  ruleId: string,
  severity: Finding["severity"],
  words: Phrase,
  message: string,
  more: Partial<Finding> = {},
): Finding {
  return {
    ruleId,
    severity,
    span: words.span,
    message,
    why: "A reader who sends messages cannot tell whether they train a model.",
    language: "en",
    citations: ["wp260", "edpb-28-2024"],
    untold: undefined,
    secondReading: undefined,
    fixes: [],
    related: [],
    standsFor: [],
    ...more,
  };
}

const comment = between("<!--", "-->");

export const sample: Analysis = {
  policy: {
    text: sampleText,
    clauses,
    grammarOf: grammarFor,
    terms: [],
    definitions: [],
    defined: () => [],
    termsElsewhere: [],
    conflicts: [],
    periodConflicts: [],
    improvements: [],
    weighedLines: [],
    aiWords: [],
    covers: [],
    biometricPolicy: undefined,
    headings: [],
    title: undefined,
    deidentification: [],
    placeholders: [phrase("{{period}}")],
    suppressions: [
      {
        span: comment.span,
        closed: true,
        directive: phrase("clauselint-disable-next-line"),
        covers: comment.span,
        ruleIds: [{ ...phrase("vague/open-condition"), covers: comment.span }],
        reason: "counsel asked for this wording",
        used: ["vague/open-condition"],
      },
    ],
    glossary: [],
    literals: [comment.span],
    unread: [],
    languageAt: () => "en",
  },
  findings: [
    finding(
      "ai-training/public-private-mixed",
      "error",
      between("the information we collect", "publicly available posts"),
      "“the information we collect and publicly available posts” puts public data and everything else together. Name what is used and what is not.",
      {
        fixes: [
          { title: "Use public data only, and exclude private data by name", edits: [] },
          { title: "Treat public and private data each on its own", edits: [] },
        ],
      },
    ),
    finding(
      "ai-training/vague-purpose",
      "warning",
      phrase("the purposes set out in this policy"),
      "Name the model or the feature.",
    ),
    finding(
      "biometric/unspecified-identifier",
      "warning",
      phrase("biometric information"),
      "Name the trait or the template.",
      {
        citations: ["bipa-15-a", "wp260"],
      },
    ),
    finding("draft/unfilled-placeholder", "error", phrase("{{period}}"), "Fill in “{{period}}”.", { citations: [] }),
  ],
  suppressed: [],
};

/** The same analysis with nothing but what `keep` accepts: clauses that are shown, findings inside them. */
export function sampleOf(keep: (practice: Practice) => boolean): Analysis {
  const kept = clauses.filter((it) => it.practices.some(keep));
  return { policy: { ...sample.policy, clauses: kept, suppressions: [] }, findings: [], suppressed: [] };
}

export const languages: readonly Language[] = ["en", "fr"];
