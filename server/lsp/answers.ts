import {
  analyze,
  auditHtml,
  auditMarkdown,
  inLanguage,
  type Language,
  mainLanguage,
  type ProfileName,
  type Translated,
} from "../../rules/index.ts";
import { clauseList } from "../../rules/views/editor/clauses.ts";
import { type UnreadReport, unreadReport } from "../../rules/views/wording/unread.ts";
import { pageOf } from "../convert/document.ts";
import { fileNameOf } from "../project/addresses.ts";
import { oneOf, profileNames } from "../project/settings.ts";
import type { Abilities } from "../session/abilities.ts";
import type { AuditResult, ClausesResult, StatusParams } from "../session/protocol.ts";
import type { Reading } from "../session/readings.ts";

/**
 * The audit of a document, also of one that is not linted.
 * @param spoken the editor's language, for a document that has none
 * @param chosen the profiles to judge it by; those of the settings when left out
 */
export function toAudit(
  { uri, version, profiles, analysis, analysisBy }: Reading,
  spoken: Language,
  chosen?: readonly ProfileName[],
): AuditResult {
  const analysed = chosen ? analysisBy(chosen) : analysis();
  const language = mainLanguage(analysed.policy.clauses) ?? spoken;
  const judgedBy = { profiles: chosen ?? profiles, chosen: chosen ? "for-this-report" : "in-settings" } as const;
  const options = { fileName: fileNameOf(uri), language, judgedBy };
  return {
    version,
    title: inLanguage(titles, language)(options.fileName),
    html: auditHtml(analysed, options),
    markdown: auditMarkdown(analysed, options),
  };
}

const titles: Translated<(fileName: string) => string> = {
  en: (fileName) => `Audit of ${fileName}`,
  fr: (fileName) => `Audit de ${fileName}`,
};

/** What is wrong with the names of profiles, for the maker of a client; undefined where nothing is. */
export function unknownProfile(names: readonly string[] | undefined): string | undefined {
  const unknown = names?.find((name) => !oneOf(profileNames, name));
  return unknown === undefined ? undefined : `"${unknown}" is no profile. The profiles are ${profileNames.join(", ")}.`;
}

export function chosenAmong(names: readonly string[] | undefined): readonly ProfileName[] | undefined {
  return names && profileNames.filter((name) => names.includes(name));
}

/** The clauses of a document, also of one that is not linted; none of one that is too large. */
export function toClauses({ version, isTooLarge, analysis }: Reading, { docs, language }: Abilities): ClausesResult {
  const list = clauseList(isTooLarge ? analyze("") : analysis(), {
    language,
    pageOf: (ruleId, spoken) => pageOf(docs, ruleId, spoken),
  });
  return { version, ...list };
}

const noneUnread: UnreadReport = { places: [], lines: 0, all: 0, plain: "none" };

/** What a client's status items say of a document, in the editor's language. */
export function toStatus(reading: Reading, language: Language): StatusParams {
  const {
    uri,
    recognition,
    linted,
    isTooLarge,
    disabledBy,
    profiles,
    projectFile = null,
    findings,
    analysis,
  } = reading;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count("error"), warning: count("warning"), info: count("info"), hint: count("hint") };
  const { lines, places } = linted ? unreadReport(analysis().policy, language) : noneUnread;
  const unread = { lines, places: places.map(({ span, place, what }) => ({ span, label: `${place} (${what})` })) };
  return { uri, recognition, linted, isTooLarge, disabledBy, counts, profiles, projectFile, unread };
}
