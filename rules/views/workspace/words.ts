import type { Severity } from "../../core/finding.ts";
import type { Language } from "../../core/model.ts";
import { inLanguage, type Translated } from "../../languages/translated.ts";
import { auditWords, type Standing } from "../wording/facts.ts";
import { foundIn } from "../wording/severities.ts";
import { unreadWords } from "../wording/unread.ts";
import { type PolicySummary, type PolicyVerdict, verdictCounts, type WorkspaceAudit } from "./audit.ts";

/** What the audit of many files says beside the words of the audit of one. */
export interface WorkspaceWords {
  readonly title: (name: string) => string;
  readonly headline: Readonly<Record<Exclude<PolicyVerdict, "unseparated" | "partial">, string>> & {
    readonly unseparated: (count: number, all: number) => string;
    readonly partial: (count: number, all: number) => string;
    readonly none: string;
  };
  readonly summary: (policies: number, files: number, training: number, biometric: number) => string;
  readonly stopped: (looked: number, asked: number) => string;
  readonly others: (count: number) => string;
  readonly switchedOff: (count: number) => string;
  readonly silent: string;
  readonly table: {
    readonly title: string;
    readonly caption: string;
    readonly policy: string;
    readonly verdict: string;
    readonly clauses: string;
    readonly findings: string;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly language: string;
    readonly languages: Readonly<Record<Language, string>>;
    readonly audit: (path: string) => string;
    readonly text: string;
    readonly textOf: (path: string) => string;
  };
  readonly unread: {
    readonly title: string;
    readonly caption: string;
    /** Reasons, without a full stop. */
    readonly gone: string;
    readonly forbidden: string;
  };
}

const english: WorkspaceWords = {
  title: (name) => `Audit of ${name}`,
  headline: {
    unseparated: (count, all) =>
      all === 1
        ? "The one policy does not separate public from private data"
        : `${count} of ${all} policies ${count === 1 ? "does" : "do"} not separate public from private data`,
    partial: (count, all) =>
      all === 1
        ? "The one policy separates public from private data only in part"
        : `${count} of ${all} policies ${count === 1 ? "separates" : "separate"} public from private data only in part`,
    unknown: "What happens to private data is decided outside these policies",
    separated: "Every policy that uses data tells public and private data apart",
    "kept-out": "Every policy that speaks of AI training or biometric data says no",
    silent: "No policy speaks of AI training or biometric data",
    none: "No policy was audited",
  },
  summary: (policies, files, training, biometric) =>
    `${counted(policies, "policy", "policies")} among ${counted(files, "Markdown file", "Markdown files")}: ${counted(training, "clause", "clauses")} about AI training and ${biometric} about biometric data.`,
  stopped: (looked, asked) =>
    `Stopped after ${looked} of ${counted(asked, "Markdown file", "Markdown files")}. The numbers below cover these alone.`,
  others: (count) =>
    `${counted(count, "Markdown file is no policy", "Markdown files are no policies")} by front matter, file name or first heading.`,
  switchedOff: (count) =>
    `${counted(count, "policy is", "policies are")} left out by front matter, by settings or by .clauselint.json.`,
  silent: "Silent",
  table: {
    title: "Policies",
    caption:
      "The worst first: by the verdict, which is that of the worst clause, by how many clauses have it, and by errors.",
    policy: "Policy",
    verdict: "Verdict",
    clauses: "Clauses",
    findings: "Findings",
    severities: { error: "Errors", warning: "Warnings", info: "Remarks", hint: "Hints" },
    language: "Language",
    languages: { en: "English", fr: "French" },
    audit: (path) => `Audit ${path}`,
    text: "Text",
    textOf: (path) => `Open the text of ${path}`,
  },
  unread: {
    title: "Could not be read",
    caption: "These files are in none of the numbers above.",
    gone: "there is no such file any more; audit again",
    forbidden: "you may not read this file; change its permissions or copy it",
  },
};

const french: WorkspaceWords = {
  title: (name) => `Audit de ${name}`,
  headline: {
    unseparated: (count, all) =>
      all === 1
        ? "La seule politique ne sépare pas données publiques et données privées"
        : `${countedInFrench(count, "politique")} sur ${all} ne sépare${count < 2 ? "" : "nt"} pas données publiques et données privées`,
    partial: (count, all) =>
      all === 1
        ? "La seule politique ne sépare qu’en partie données publiques et données privées"
        : `${countedInFrench(count, "politique")} sur ${all} ne sépare${count < 2 ? "" : "nt"} qu’en partie données publiques et données privées`,
    unknown: "Le sort des données privées est décidé hors de ces politiques",
    separated: "Chaque politique qui utilise des données distingue les publiques des privées",
    "kept-out": "Toutes les politiques qui parlent d’entraînement d’IA ou de biométrie disent non",
    silent: "Aucune politique ne parle d’entraînement d’IA ni de biométrie",
    none: "Aucune politique n’a été auditée",
  },
  summary: (policies, files, training, biometric) =>
    `${countedInFrench(policies, "politique")} parmi ${countedInFrench(files, "fichier")} Markdown : ${countedInFrench(training, "clause")} sur l’entraînement d’IA et ${biometric} sur les données biométriques.`,
  stopped: (looked, asked) =>
    `Arrêté après ${looked} fichier${looked < 2 ? "" : "s"} Markdown sur ${asked}. Les chiffres ci-dessous ne portent que sur ceux-là.`,
  others: (count) =>
    `${countedInFrench(count, "fichier")} Markdown ${count < 2 ? "n’est pas une politique" : "ne sont pas des politiques"}, d’après l’en-tête, le nom et le premier titre.`,
  switchedOff: (count) =>
    `${countedInFrench(count, "politique")} ${count < 2 ? "est écartée" : "sont écartées"} par l’en-tête, les réglages ou .clauselint.json.`,
  silent: "Rien n’est dit",
  table: {
    title: "Politiques",
    caption:
      "Les pires d’abord : selon le verdict, qui est celui de la pire clause, le nombre de clauses de ce verdict, puis les erreurs.",
    policy: "Politique",
    verdict: "Verdict",
    clauses: "Clauses",
    findings: "Constats",
    severities: { error: "Erreurs", warning: "Avertissements", info: "Remarques", hint: "Suggestions" },
    language: "Langue",
    languages: { en: "anglais", fr: "français" },
    audit: (path) => `Auditer ${path}`,
    text: "Texte",
    textOf: (path) => `Ouvrir le texte de ${path}`,
  },
  unread: {
    title: "Fichiers illisibles",
    caption: "Ces fichiers ne figurent dans aucun des chiffres ci-dessus.",
    gone: "ce fichier n’existe plus ; relancez l’audit",
    forbidden: "vous n’avez pas le droit de lire ce fichier ; changez ses permissions ou copiez-le",
  },
};

/** In every language that we speak. */
export const workspaceWords: Translated<WorkspaceWords> = { en: english, fr: french };

/** What the audit comes to, in one line. */
export function workspaceHeadline({ policies, language }: WorkspaceAudit): string {
  const { headline } = inLanguage(workspaceWords, language);
  if (policies.length === 0) return headline.none;
  const counts = verdictCounts(policies);
  const worst = [...counts].find(([, count]) => count > 0)?.[0] ?? "silent";
  const unread = policies.filter((policy) => policy.unread > 0).length;
  // All seems well, but nobody knows.
  if (unread > 0 && worst !== "unseparated" && worst !== "partial")
    return inLanguage(unreadWords, language).policies(unread);
  const words = headline[worst];
  return typeof words === "string" ? words : words(counts.get(worst) ?? 0, policies.length);
}

/** The lines under the headline: how far it went, what was read, what was found, what was left out. */
export function workspaceLines(audit: WorkspaceAudit): {
  readonly stopped: string | undefined;
  readonly summary: string;
  readonly findings: string;
  readonly leftOut: string;
} {
  const { policies, language, looked, asked, others, switchedOff } = audit;
  const words = inLanguage(workspaceWords, language);
  const unread = policies.filter((policy) => policy.unread > 0).length;
  const sum = (numberOf: (policy: (typeof policies)[number]) => number): number =>
    policies.reduce((all, policy) => all + numberOf(policy), 0);
  return {
    stopped: looked < asked ? words.stopped(looked, asked) : undefined,
    summary: words.summary(
      policies.length,
      looked,
      sum(({ training }) => training),
      sum(({ biometric }) => biometric),
    ),
    findings: `${foundIn((severity) => sum(({ severities }) => severities[severity]), language, unread ? "in-part" : "whole")}.`,
    leftOut: [
      ...(unread ? [`${inLanguage(unreadWords, language).policies(unread)}.`] : []),
      ...(others ? [words.others(others)] : []),
      ...(switchedOff ? [words.switchedOff(switchedOff)] : []),
    ].join(" "),
  };
}

/** A verdict as the audit names it. */
export function verdictName(verdict: PolicyVerdict, language: Language): string {
  return verdict === "silent"
    ? inLanguage(workspaceWords, language).silent
    : inLanguage(auditWords, language).standings[verdict];
}

/** How many lines of a policy were not read; "" where all were. */
export function notReadOf({ unread }: PolicySummary, language: Language): string {
  return unread > 0 ? inLanguage(unreadWords, language).count(unread) : "";
}

/** The standing whose mark a verdict wears. */
export function markOf(verdict: PolicyVerdict): Standing {
  return verdict === "silent" ? "no-promise" : verdict;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function countedInFrench(count: number, noun: string): string {
  return `${count} ${noun}${count < 2 ? "" : "s"}`;
}
