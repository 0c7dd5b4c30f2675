import type { DataObject, Language, Practice, Topic } from "../core/model.ts";
import type { Finding } from "../core/rule.ts";
import type { AuditReport, Entry } from "./audit.ts";
import { type AuditWords, auditWords } from "./audit-words.ts";

/** What the audit comes to, in one line. */
export function auditHeadline({ counts, language, topics }: AuditReport): string {
  const { headline } = auditWords[language];
  const { unseparated, partial, unknown, separated } = counts;
  const active = unseparated + partial + unknown + separated;
  if (topics.length === 0 || active + counts["kept-out"] === 0) return headline.nothing;
  if (unseparated) return headline.unseparated(unseparated, active);
  if (partial) return headline.partial(partial, active);
  if (unknown) return headline.unknown;
  return separated ? headline.separated : headline.keptOut;
}

/** The two lines under the headline: what was read, and what was found. */
export function totals({ language, topics, severities }: AuditReport): {
  readonly summary: string;
  readonly findings: string;
} {
  const words = auditWords[language];
  const count = (topic: Topic): number =>
    topics.filter((it) => it.topic === topic).flatMap(({ groups }) => groups.flatMap(({ entries }) => entries)).length;
  const found = (["error", "warning", "info", "hint"] as const)
    .filter((severity) => severities[severity] > 0)
    .map((severity) => words.found(severities[severity], severity));
  return {
    summary: topics.length ? words.summary(count("ai-training"), count("biometric")) : words.noSummary,
    findings: `${found.join(", ") || words.noFindings}.`,
  };
}

/** Why a practice stands where it stands, in a sentence. */
export function caseOf({ separation, speechAct, stance }: Practice, language: Language): string {
  const words = auditWords[language];
  if (separation.verdict !== "not-applicable") return words.cases[separation.case];
  if (speechAct !== "assertion") return words.acts[speechAct];
  return stance === "does-not" ? words.cases["not-active"] : words.someoneElse;
}

/**
 * What is to be noted of data beside its words. Biometric data is asked for its source, not for its audience; and where
 * the clause is separated by naming its data, nothing is missing.
 */
export function noteData(
  { visibility, source, deidentified, grain }: DataObject,
  { topic, standing }: Pick<Entry, "topic" | "standing">,
  words: AuditWords,
): string {
  const silent = visibility === "unspecified" && (topic === "biometric" || standing === "separated");
  const notes = [
    silent ? undefined : words.visibilities[visibility],
    grain === "catch-all" ? words.catchAll : undefined,
    words.sources[source],
    deidentified ? words.deidentified : undefined,
  ];
  return notes.filter(Boolean).join(", ");
}

/** The numbers of the sources that a finding cites, as the bibliography counts them from 1. */
export function numbersOf({ citations }: Finding, { bibliography }: AuditReport): number[] {
  return citations.map((key) => bibliography.findIndex((source) => source.key === key) + 1).sort((a, b) => a - b);
}

/** The note of a kind; nothing for the kind that goes without saying. */
export function noteOf<Kind extends string>(notes: Readonly<Record<Kind, string>>, kind: Kind, obvious: Kind): string {
  return kind === obvious ? "" : notes[kind];
}
