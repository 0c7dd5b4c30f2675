import { sourceIn } from "../../citations.ts";
import type { Finding } from "../../core/finding.ts";
import type {
  Clause,
  DataObject,
  DataPlace,
  Exclusion,
  Language,
  Phrase,
  Practice,
  ReasonPlace,
  Verdict,
} from "../../core/model.ts";
import { isConfirmed, isDoubted } from "../../core/opinion/weigh.ts";
import { inLanguage, type Translated } from "../../languages/translated.ts";
import { caseOf } from "../audit/text.ts";
import { type AuditWords, auditWords, type Standing } from "../wording/facts.ts";
import { escaped, linkTo } from "../wording/markdown.ts";
import { shortened } from "../wording/quote.ts";

/** What a hover tells about: the clause at a place of the text, and the findings there. */
interface HoverSubject {
  readonly clause: Clause | undefined;
  readonly findings: readonly Finding[];
  /** The address of a rule's page in a language; undefined where there are no pages. */
  readonly pageOf: (ruleId: string, language: Language) => string | undefined;
}

/**
 * Tells, as Markdown in the clause's language, first how it was read, then why its findings matter, and last on which law
 * and studies they rest; "" if there is nothing to tell.
 */
export function hoverMarkdown({ clause, findings, pageOf }: HoverSubject): string {
  const language = clause?.language ?? findings[0]?.language ?? "en";
  const told = [
    ...(clause?.practices ?? []).map((practice) => tellPractice(practice, language)),
    ...findings.map((finding) => tellFinding(finding, language, pageOf(finding.ruleId, language))),
    ...tellSources(findings, language),
  ];
  return told.join("\n\n---\n\n");
}

function tellFinding({ ruleId, why }: Finding, language: Language, page: string | undefined): string {
  const rule = page ? `[${ruleId}](<${page}>)` : `\`${ruleId}\``;
  return `**${inLanguage(hoverWords, language).why}** · ${rule}\n\n${escaped(why)}`;
}

/** The sources of all findings, each once. */
function tellSources(findings: readonly Finding[], language: Language): string[] {
  const { bibliography, colon, semicolon } = inLanguage(auditWords, language);
  const keys = [...new Set(findings.flatMap(({ citations }) => citations))];
  const sources = keys.map((key) => linkTo(sourceIn(key, language)));
  return sources.length ? [`${bibliography}${colon} ${sources.join(semicolon)}`] : [];
}

function tellPractice(practice: Practice, language: Language): string {
  const words = inLanguage(auditWords, language);
  const { topic, speechAct, predicate, stance, actor } = practice;
  const head = `**${words.topics[topic]}** · ${noted(predicate, words, [words.stances[stance], words.actors[actor]])}`;
  const verdict = tellVerdict(practice, language);
  const rows = speechAct === "assertion" ? tellRows(practice, language) : [];
  return [head, verdict, rows.join("\n"), tellOpinion(practice, language)].filter(Boolean).join("\n\n");
}

/** What a second reader makes of it, and the words that weigh most with him; "" where he was not asked or has no reason. */
function tellOpinion(practice: Practice, language: Language): string {
  const { opinion, stance, speechAct } = practice;
  if (speechAct !== "assertion" || stance === "does-not" || opinion.reasons.length === 0) return "";
  const words = inLanguage(auditWords, language);
  const { second } = inLanguage(hoverWords, language);
  const verdict = isConfirmed(practice) ? second.flags : isDoubted(practice) ? second.doubts : second.undecided;
  const sides = [true, false].map((side) =>
    opinion.reasons
      .filter(({ speaksFor }) => speaksFor === side)
      .map(({ words: said, place }) => noted({ text: said }, words, [second.places[place]]))
      .join(", "),
  );
  const told = [second.speaksFor, second.speaksAgainst].flatMap((name, at) =>
    sides[at] ? `${name} ${sides[at]}` : [],
  );
  return `${verdict} ${told.join(words.semicolon)}.`;
}

/** What came of it, and what decided; "" where data is used by AI without training, of which nothing is asked. */
export function tellVerdict(practice: Practice, language: Language): string {
  const { topic, speechAct, separation } = practice;
  if (topic === "ai-use" && speechAct === "assertion") return "";
  const words = inLanguage(auditWords, language);
  const standing = verdictStandings[separation.verdict];
  const because = separation.because.map((it) => noted(it, words, [])).join(", ");
  return [
    standing ? `**${words.standings[standing]}.**` : "",
    caseOf(practice, language),
    because ? `${words.because}${words.colon} ${because}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function tellRows(practice: Practice, language: Language): string[] {
  const { data, exclusions, purposes, choices, retention } = practice;
  const words = inLanguage(auditWords, language);
  const { read } = words;
  const { places, distances } = inLanguage(hoverWords, language);
  const rows: readonly { name: string; told: readonly string[]; expected: boolean }[] = [
    {
      name: read.data,
      told: data.map((it) => noted(it, words, [...tellData(it, words), places[it.place]])),
      expected: true,
    },
    {
      name: read.keptOut,
      told: exclusions.map((it) => noted(it, words, [words.visibilities[it.visibility], distances[it.distance]])),
      expected: false,
    },
    { name: read.purpose, told: purposes.map((it) => noted(it, words, [words.purposes[it.kind]])), expected: true },
    { name: read.choice, told: choices.map((it) => noted(it, words, [words.choices[it.kind]])), expected: true },
    {
      name: read.retention,
      told: retention.map((it) => noted(it, words, [words.retentions[it.kind]])),
      expected: true,
    },
  ];
  const missing = rows
    .filter(({ told, expected }) => expected && told.length === 0)
    .map(({ name }) => name.toLowerCase());
  return [
    ...rows
      .filter(({ told }) => told.length > 0)
      .map(({ name, told }) => `- ${name}${words.colon} ${told.join(words.semicolon)}`),
    ...(missing.length ? [`- ${inLanguage(hoverWords, language).missing}${words.colon} ${missing.join(", ")}`] : []),
  ];
}

/** What is known of data, note by note. */
export function tellData({ visibility, grain, source, deidentified }: DataObject, words: AuditWords): string[] {
  const grains = grain === "catch-all" ? [words.catchAll] : [];
  return [
    words.visibilities[visibility],
    ...grains,
    words.sources[source] ?? "",
    deidentified ? words.deidentified : "",
  ];
}

/** Words as a quotation, with notes in brackets. */
export function noted({ text }: Pick<Phrase, "text">, words: AuditWords, notes: readonly string[]): string {
  const told = notes.filter(Boolean).join(", ");
  return `${words.quoted(escaped(shortened(text, longest)))}${told ? ` (${told})` : ""}`;
}

const verdictStandings: Readonly<Record<Verdict, Standing | undefined>> = {
  adequate: "separated",
  partial: "partial",
  unseparated: "unseparated",
  unknown: "unknown",
  "not-applicable": undefined,
};

/** What only a hover or a hint says. The rest of its words are the audit's, so that both say the same. */
export interface HoverWords {
  readonly why: string;
  readonly missing: string;
  readonly places: Readonly<Record<DataPlace, string>>;
  readonly distances: Readonly<Record<Exclusion["distance"], string>>;
  /** What a second reader thinks, and why. */
  readonly second: {
    readonly flags: string;
    readonly doubts: string;
    readonly undecided: string;
    readonly speaksFor: string;
    readonly speaksAgainst: string;
    readonly places: Readonly<Record<ReasonPlace, string>>;
  };
  /** What stands behind data in the text itself. */
  readonly hints: Readonly<
    Record<"public" | "private" | "named" | "notTold" | "definedTerm" | "deidentified" | "covers", string>
  >;
}

export const hoverWords: Translated<HoverWords> = {
  en: {
    why: "Why it matters",
    missing: "Not stated",
    places: {
      clause: "",
      "lead-in": "from the lead-in",
      heading: "from the heading",
      row: "from the row’s label",
      column: "from the column’s header",
      previous: "from the sentence before",
      question: "from the question",
      definition: "from its definition",
    },
    second: {
      flags: "A second reading would flag it:",
      doubts: "A second reading sees nothing to flag:",
      undecided: "A second reading is undecided:",
      speaksFor: "for flagging speak",
      speaksAgainst: "against it",
      places: {
        clause: "",
        "lead-in": "in the lead-in",
        title: "in the title",
        "title above": "in the title above",
        header: "in the column’s header",
        label: "in the row’s label",
        row: "in the row",
        before: "right before",
        behind: "right behind",
        nearby: "nearby",
      },
    },
    distances: { clause: "in this clause", section: "in this section", elsewhere: "elsewhere in the policy" },
    hints: {
      public: "public",
      private: "private",
      named: "named",
      notTold: "not told apart",
      definedTerm: "defined term",
      deidentified: "de-identified",
      covers: "By its definition it covers",
    },
  },
  fr: {
    why: "Pourquoi c’est important",
    missing: "Non indiqué",
    places: {
      clause: "",
      "lead-in": "d’après la phrase qui introduit la liste",
      heading: "d’après le titre",
      row: "d’après l’intitulé de la ligne",
      column: "d’après l’en-tête de la colonne",
      previous: "d’après la phrase précédente",
      question: "d’après la question",
      definition: "d’après sa définition",
    },
    second: {
      flags: "Une seconde lecture signalerait cette clause :",
      doubts: "Une seconde lecture n’y voit rien à signaler :",
      undecided: "Une seconde lecture hésite :",
      speaksFor: "pour un signalement,",
      speaksAgainst: "contre,",
      places: {
        clause: "",
        "lead-in": "dans la phrase qui introduit la liste",
        title: "dans le titre",
        "title above": "dans le titre supérieur",
        header: "dans l’en-tête de la colonne",
        label: "dans l’intitulé de la ligne",
        row: "dans la ligne",
        before: "juste avant",
        behind: "juste après",
        nearby: "à proximité",
      },
    },
    distances: { clause: "dans cette clause", section: "dans cette section", elsewhere: "ailleurs dans la politique" },
    hints: {
      public: "public",
      private: "privé",
      named: "nommé",
      notTold: "non distingué",
      definedTerm: "terme défini",
      deidentified: "désidentifié",
      covers: "D’après sa définition, ce terme recouvre",
    },
  },
};

/** In UTF-16 code units. */
const longest = 160;
