import {
  type Analysis,
  type ChangeKind,
  compareDocument,
  comparePage,
  compareReport,
  createAnalyzer,
  inLanguage,
  type Language,
  mainLanguage,
} from "../../rules/index.ts";
import { fileNameOf } from "../project/addresses.ts";
import { optionsOf, type Settings } from "../project/settings.ts";
import type { CompareParams, CompareResult } from "../session/protocol.ts";
import type { Reading } from "../session/readings.ts";

export type Comparisons = ReturnType<typeof createComparisons>;

/** Compares open documents with earlier versions of them. While a document is typed, its earlier version is read once. */
export function createComparisons() {
  const kept = new Map<string, { text: string; settings: Settings; analysis: Analysis }>();

  function read(uri: string, text: string, settings: Settings): Analysis {
    const known = kept.get(uri);
    if (known?.text === text && known.settings === settings) return known.analysis;
    const analysis = createAnalyzer()(text, optionsOf(settings));
    kept.set(uri, { text, settings, analysis });
    return analysis;
  }

  return {
    /**
     * @param settings those that the document was read with, and that the earlier version is read with
     * @param spoken the editor's language, for a policy that has none
     */
    of: (
      { uri, analysis }: Reading,
      settings: Settings,
      before: CompareParams["before"],
      spoken: Language,
    ): CompareResult => {
      const then = read(uri, before.text, settings);
      return toComparison(then, analysis(), { fileName: fileNameOf(uri), before }, spoken);
    },
    /** Forgets what is kept of a document. */
    drop: (uri: string) => kept.delete(uri),
  };
}

/** What differs in two versions. @param spoken the editor's language, for a policy that has none */
export function toComparison(
  then: Analysis,
  now: Analysis,
  { fileName, before }: { readonly fileName: string; readonly before: Omit<CompareParams["before"], "text"> },
  spoken: Language,
): CompareResult {
  const language = mainLanguage(now.policy.clauses) ?? mainLanguage(then.policy.clauses) ?? spoken;
  const date = before.date === undefined ? undefined : new Date(before.date);
  const report = compareReport(then, now, { fileName, before: before.name, date, language });
  return {
    title: inLanguage(titles, language)(fileName),
    html: comparePage(report),
    markdown: compareDocument(report),
    counts: { ...report.counts, unchanged: report.unchanged } satisfies Record<ChangeKind | "unchanged", number>,
  };
}

const titles = {
  en: (fileName: string) => `Changes in ${fileName}`,
  fr: (fileName: string) => `Changements de ${fileName}`,
} as const;
