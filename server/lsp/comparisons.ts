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

/** Compares open documents with earlier versions of them. */
export interface Comparisons {
  /**
   * @param reading the document as it is now
   * @param settings those that it was read with, and that the earlier version is read with
   * @param spoken the editor's language, for a policy that has none
   */
  readonly of: (
    reading: Reading,
    settings: Settings,
    before: CompareParams["before"],
    spoken: Language,
  ) => CompareResult;
  /** Forgets what is kept of a document. */
  readonly drop: (uri: string) => void;
}

/** While a document is typed, its earlier version stays: it is read once. */
export function createComparisons(): Comparisons {
  const kept = new Map<string, { text: string; settings: Settings; analysis: Analysis }>();

  function read(uri: string, text: string, settings: Settings): Analysis {
    const known = kept.get(uri);
    if (known?.text === text && known.settings === settings) return known.analysis;
    const analysis = createAnalyzer()(text, optionsOf(settings));
    kept.set(uri, { text, settings, analysis });
    return analysis;
  }

  return {
    of: ({ uri, analysis }, settings, before, spoken) => {
      const now = analysis();
      const then = read(uri, before.text, settings);
      const language = mainLanguage(now.policy.clauses) ?? mainLanguage(then.policy.clauses) ?? spoken;
      const fileName = fileNameOf(uri);
      const report = compareReport(then, now, {
        fileName,
        before: before.name,
        date: before.date === undefined ? undefined : new Date(before.date),
        language,
      });
      return {
        title: inLanguage(titles, language)(fileName),
        html: comparePage(report),
        markdown: compareDocument(report),
        counts: { ...report.counts, unchanged: report.unchanged } satisfies Record<ChangeKind | "unchanged", number>,
      };
    },
    drop: (uri) => kept.delete(uri),
  };
}

const titles = {
  en: (fileName: string) => `Changes in ${fileName}`,
  fr: (fileName: string) => `Changements de ${fileName}`,
} as const;
