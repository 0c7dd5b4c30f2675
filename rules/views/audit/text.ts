import type { Finding } from "../../core/finding.ts";
import type { DataObject, Language, Practice } from "../../core/model.ts";
import { inLanguage } from "../../languages/translated.ts";
import { type ProfileName, profiles } from "../../profiles.ts";
import { type AuditWords, auditWords, type Standing } from "../wording/facts.ts";
import { foundIn } from "../wording/severities.ts";
import { unreadWords } from "../wording/unread.ts";
import { type AuditEntry, type AuditReport, entriesOf } from "./audit.ts";
import { auditPageWords } from "./page-words.ts";

/**
 * The verdicts on the topics that the policy speaks of, the worst first; AI training first where two are alike. Where all
 * is well, one says it for both. What was not read is told behind them; before them, where nothing was found in the rest.
 * @returns at least one, without full stops
 */
export function verdictsOf(report: AuditReport): string[] {
  const { shown, all } = report.rewritten;
  const { fewRewrites } = inLanguage(auditWords, report.language);
  return [...verdictsWith(report), ...(shown < all ? [fewRewrites(shown, all)] : [])];
}

function verdictsWith(report: AuditReport): string[] {
  const { places, lines, all } = report.unread;
  if (places.length === 0) return readVerdictsOf(report);
  const { headline, nothing } = inLanguage(unreadWords, report.language);
  const notRead = headline(report.unread);
  if (report.topics.length > 0) return [...readVerdictsOf(report), notRead];
  return lines < all ? [notRead, nothing] : [notRead];
}

function readVerdictsOf(report: AuditReport): string[] {
  const { headline } = inLanguage(auditWords, report.language);
  const judged = report.topics
    .map(({ topic, groups }) => {
      const count = (standing: Standing): number =>
        groups.find((group) => group.standing === standing)?.entries.length ?? 0;
      const worst = ranked.find((standing) => count(standing) > 0);
      const active = ranked.reduce((sum, standing) => sum + (standing === "kept-out" ? 0 : count(standing)), 0);
      return { topic, worst, count, active };
    })
    .filter(({ worst }) => worst !== undefined)
    .sort((a, b) => rank(a.worst) - rank(b.worst));
  if (judged.length === 0) return [report.topics.length ? headline.noPromise : headline.nothing];
  if (judged.length > 1 && judged.every(({ worst }) => worst === "kept-out")) return [headline.keptOut];
  if (judged.length > 1 && judged.every(({ worst }) => rank(worst) >= rank("separated"))) return [headline.separated];
  return judged.map(({ topic, worst, count, active }) => {
    const verdicts = inLanguage(auditPageWords, report.language).verdicts[topic];
    switch (worst) {
      case "unseparated":
        return verdicts.unseparated(count(worst), active, count("partial"));
      case "partial":
        return verdicts.partial(count(worst), active);
      case "unknown":
        return verdicts.unknown;
      default:
        return worst === "separated" ? verdicts.separated : verdicts.keptOut;
    }
  });
}

const ranked = ["unseparated", "partial", "unknown", "separated", "kept-out"] as const;

function rank(standing: (typeof ranked)[number] | undefined): number {
  return standing ? ranked.indexOf(standing) : ranked.length;
}

/** The two lines under the headline: what was read, and what was found. */
export function totals(report: AuditReport): {
  readonly summary: string;
  readonly findings: string;
} {
  const { language, topics, severities, unread } = report;
  const words = inLanguage(auditWords, language);
  const [training, biometric] = [entriesOf(report, "ai-training").length, entriesOf(report, "biometric").length];
  return {
    summary: topics.length ? words.summary(training, biometric) : words.noSummary,
    findings: `${foundIn((severity) => severities[severity], language, unread.places.length > 0 ? "in-part" : "whole")}.`,
  };
}

/** The laws that findings were judged by, by their names; none where that is not told. */
export function lawsOf({ judgedBy, language }: AuditReport): string[] {
  if (!judgedBy) return [];
  const chosen = judgedBy.profiles.filter((name) => name !== "baseline");
  return (chosen.length ? chosen : (["baseline"] as const)).map((name) => lawName(name, language));
}

/** A law's name, without the full stop of its description. */
export function lawName(name: ProfileName, language: Language): string {
  return inLanguage(profiles[name].title, language).replace(/\.$/, "");
}

/** Why a practice stands where it stands, in a sentence. */
export function caseOf({ separation, speechAct, stance }: Practice, language: Language): string {
  const words = inLanguage(auditWords, language);
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
  { topic, standing }: Pick<AuditEntry, "topic" | "standing">,
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
