import { sourceIn } from "../../citations.ts";
import type { Analysis } from "../../core/analyze.ts";
import type { Finding, Severity } from "../../core/finding.ts";
import type { Language, Span } from "../../core/model.ts";
import type { Suppressed } from "../../core/policy/suppress.ts";
import type { Rule } from "../../core/rule.ts";
import { inLanguage, type Translated } from "../../languages/translated.ts";
import { auditWords } from "../wording/facts.ts";
import { createLocator, type Position } from "../wording/locate.ts";
import { linkTo } from "../wording/markdown.ts";
import { unreadReport } from "../wording/unread.ts";
import { visibleJson } from "../wording/visible.ts";
import { fingerprintOf } from "./fingerprint.ts";

/** What SARIF says of one policy. Plain data, which may go from one thread to another. */
export interface SarifPart {
  readonly artifact: { readonly location: Location };
  readonly results: readonly (object & { readonly ruleId: string })[];
  /** What was not read of it. */
  readonly notifications: readonly object[];
}

/** What SARIF says beside the policies. */
interface SarifFrame {
  /** All rules: a reader of the file may ask for one that found nothing. */
  readonly rules: readonly Rule[];
  /** The version of Clauselint. */
  readonly version: string;
  /** In which the rules are described; a finding speaks that of its clause. */
  readonly language: Language;
  /** What kept policies from being audited. */
  readonly problems: readonly { readonly message: string; readonly uri?: string }[];
}

/**
 * What a log of SARIF 2.1.0 says of one policy: its findings, those that the author has set aside, with the reason, and
 * what was not read.
 * @param uri the policy's address: escaped, and relative to the folder that was audited, or whole
 * @param language in which it is told what was not read
 */
export function sarifPart(analysis: Analysis, uri: string, language: Language): SarifPart {
  const { policy, findings, suppressed } = analysis;
  const locate = createLocator(policy.text);
  const fingerprint = fingerprintOf(analysis);
  const location = locationOf(uri);
  const physical = (span: Span) => ({
    physicalLocation: { artifactLocation: location, region: regionOf(policy.text, span, locate) },
  });
  const result = (finding: Finding, suppression?: Suppressed["suppression"]) => ({
    ruleId: finding.ruleId,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [physical(finding.span)],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(({ span, message }, index) => ({
        id: index + 1,
        ...physical(span),
        message: { text: message },
      })),
    }),
    partialFingerprints: { "clauselint/v1": fingerprint(finding) },
    // All results of a run have the list, or none has.
    suppressions: suppression
      ? [{ kind: "inSource", justification: suppression.reason, location: physical(suppression.span) }]
      : [],
    properties: { severity: finding.severity },
  });
  return {
    artifact: { location },
    results: [
      ...findings.map((finding) => result(finding)),
      ...suppressed.map(({ finding, suppression }) => result(finding, suppression)),
    ],
    notifications: unreadReport(policy, language).places.map(
      ({ span, reason, place, what, why, language: spoken }) => ({
        descriptor: { id: `unread/${reason}` },
        level: "warning",
        message: { text: `${place} (${what}): ${why}` },
        locations: [physical(span)],
        ...(spoken !== undefined && { properties: { language: spoken } }),
      }),
    ),
  };
}

/** A log of SARIF 2.1.0 with one run, made of what is said of each policy. @returns JSON, ending in a line feed */
export function sarifLog(parts: readonly SarifPart[], { rules, version, language, problems }: SarifFrame): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const artifacts = new Map(parts.map(({ artifact }) => [artifact.location.uri, artifact]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Clauselint",
            version,
            semanticVersion: version,
            rules: rules.map((rule) => descriptorOf(rule, language)),
          },
        },
        language,
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [base]: { description: { text: inLanguage(baseIs, language) } } },
        invocations: [
          {
            executionSuccessful: problems.length === 0,
            toolExecutionNotifications: [
              ...problems.map(({ message, uri }) => ({
                level: "error",
                message: { text: message },
                ...(uri !== undefined && { locations: [{ physicalLocation: { artifactLocation: locationOf(uri) } }] }),
              })),
              ...parts.flatMap(({ notifications }) => notifications),
            ],
          },
        ],
        artifacts: [...artifacts.values()].map((it) => ({
          ...it,
          mimeType: "text/markdown",
          roles: ["analysisTarget"],
        })),
        results: parts.flatMap(({ results }) =>
          results.map((it) => ({ ...it, ruleIndex: indexes.get(it.ruleId) ?? -1 })),
        ),
      },
    ],
  };
  return `${visibleJson(log)}\n`;
}

type Level = "error" | "warning" | "note";

const levels: Readonly<Record<Severity, Level>> = { error: "error", warning: "warning", info: "note", hint: "note" };

/** The name that GitHub and others give to the root of the sources. */
const base = "%SRCROOT%";

const baseIs: Translated<string> = {
  en: "The folder that was audited.",
  fr: "Le dossier qui a été audité.",
};

interface Location {
  readonly uri: string;
  readonly uriBaseId?: string;
}

function locationOf(uri: string): Location {
  return /^[a-z][a-z0-9+.-]*:/i.test(uri) ? { uri } : { uri, uriBaseId: base };
}

/** Lines and columns count from 1; the end is behind the last character. */
function regionOf(text: string, { start, end }: Span, locate: (offset: number) => Position) {
  const from = locate(start);
  const to = locate(end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    charOffset: start,
    charLength: end - start,
    snippet: { text: text.slice(start, end) },
  };
}

/** Pages of the rules have no public address, so the help holds all that there is to say. */
function descriptorOf({ id, severity, summary, why, citations: keys }: Rule, language: Language) {
  const { bibliography, colon } = inLanguage(auditWords, language);
  const sources = keys.map((key) => sourceIn(key, language));
  const help = (source: (one: (typeof sources)[number]) => string): string =>
    [
      inLanguage(summary, language),
      inLanguage(why, language),
      ...(sources.length ? [[`${bibliography}${colon}`, "", ...sources.map(source)].join("\n")] : []),
    ].join("\n\n");
  return {
    id,
    shortDescription: { text: inLanguage(summary, language) },
    fullDescription: { text: inLanguage(why, language) },
    help: {
      text: help(({ title, url }) => `- ${title}, ${url}`),
      markdown: help((source) => `- ${linkTo(source)}`),
    },
    defaultConfiguration: severity === "off" ? { enabled: false } : { level: levels[severity] },
    properties: {
      tags: ["privacy", id.slice(0, id.indexOf("/"))],
      // By this name GitHub sorts alerts that are no weaknesses.
      "problem.severity": severity === "error" || severity === "warning" ? severity : "recommendation",
    },
  };
}
