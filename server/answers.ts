import { auditHtml, auditMarkdown, type Language, type ProfileName } from "../rules/index.ts";
import { clauseList } from "../rules/views/clauses.ts";
import type { Abilities } from "./abilities.ts";
import { pageOf } from "./convert.ts";
import type { AuditResult, ClausesResult, StatusParams } from "./protocol.ts";
import { fileNameOf, type Reading } from "./readings.ts";

/**
 * The audit of a document, also of one that is not linted.
 * @param locale the editor's language, for a document that has none
 * @param chosen the profiles to judge it by; those of the settings when left out
 */
export function toAudit(
  { uri, profiles, analysis, analysisBy }: Reading,
  locale: string,
  chosen?: readonly ProfileName[],
): AuditResult {
  const analysed = chosen ? analysisBy(chosen) : analysis();
  const language = languageOf(analysed.policy.clauses, locale);
  const judgedBy = chosen
    ? ({ profiles: chosen, chosen: "for-this-report" } as const)
    : ({ profiles, chosen: "in-settings" } as const);
  const options = { fileName: fileNameOf(uri), language, judgedBy };
  return {
    title: titles[language](options.fileName),
    html: auditHtml(analysed, options),
    markdown: auditMarkdown(analysed, options),
  };
}

const titles: Readonly<Record<Language, (fileName: string) => string>> = {
  en: (fileName) => `Audit of ${fileName}`,
  fr: (fileName) => `Audit de ${fileName}`,
};

/** The language of most clauses; the editor's where there is none. */
export function languageOf(clauses: readonly { readonly language: Language }[], locale: string): Language {
  if (clauses.length === 0) return spokenIn(locale);
  const french = clauses.filter(({ language }) => language === "fr").length;
  return french * 2 > clauses.length ? "fr" : "en";
}

/** The clauses of a document, also of one that is not linted. */
export function toClauses({ version, analysis }: Reading, { docs, locale }: Abilities): ClausesResult {
  const list = clauseList(analysis(), {
    language: locale.startsWith("fr") ? "fr" : "en",
    pageOf: (ruleId, language) => pageOf(docs, ruleId, language),
  });
  return { version, ...list };
}

/** What a client's status item says of a document. */
export function toStatus(reading: Reading): StatusParams {
  const { uri, recognition, linted, disabledBy, profiles, projectFile = null, findings } = reading;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count("error"), warning: count("warning"), info: count("info"), hint: count("hint") };
  return { uri, recognition, linted, disabledBy, counts, profiles, projectFile };
}

/** The language to speak to a reader whose editor has a locale. */
export function spokenIn(locale: string): Language {
  return locale.startsWith("fr") ? "fr" : "en";
}
