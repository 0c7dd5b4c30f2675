import type { Diagnostic, DocumentDiagnosticReport } from "vscode-languageserver";

/** What an editor was told last of the documents that it asks about. */
export interface Pulls {
  /**
   * The answer to an editor that asks for findings: that nothing has changed, where it has those of this version.
   * @param version of the document; null for a file that is not open, undefined where there is nothing to tell of
   * @param known the name of the answer that the editor has
   */
  readonly report: (
    uri: string,
    version: number | null | undefined,
    items: Diagnostic[],
    known: string | undefined,
  ) => DocumentDiagnosticReport;
  readonly drop: (uri: string) => void;
}

/**
 * Names answers, so that an editor which has one need not be sent it again. Another version of a document is another
 * answer even with the same findings: while one types, an editor moves its marks, and has to be told where they belong.
 */
export function createPulls(): Pulls {
  // An editor may ask a new server by what an earlier one has named.
  const session = Date.now().toString(36);
  const latest = new Map<
    string,
    { readonly resultId: string; readonly version: number | null; readonly told: string }
  >();
  let count = 0;

  return {
    report: (uri, version, items, known) => {
      if (version === undefined) return { kind: "full", items };
      const told = JSON.stringify(items);
      const before = latest.get(uri);
      if (before?.version === version && before.told === told) {
        const { resultId } = before;
        return resultId === known ? { kind: "unchanged", resultId } : { kind: "full", resultId, items };
      }
      const resultId = `${session}-${++count}`;
      latest.set(uri, { resultId, version, told });
      return { kind: "full", resultId, items };
    },
    drop: (uri) => {
      latest.delete(uri);
    },
  };
}
