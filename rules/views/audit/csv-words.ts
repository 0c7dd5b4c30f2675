import type { Translated } from "../../languages/translated.ts";

/** What stands in a column of the audit as a table. */
export type Column =
  | "file"
  | "line"
  | "column"
  | "kind"
  | "rule"
  | "severity"
  | "topic"
  | "verdict"
  | "quote"
  | "message"
  | "data"
  | "purposes"
  | "choice"
  | "retention"
  | "recipients"
  | "sources";

/** What the table says beside the words of the audit. */
export interface CsvWords {
  /**
   * Between cells. A spreadsheet expects that of its reader's region, or shows all in one column: where the comma stands
   * in numbers, as it does in French, a semicolon.
   */
  readonly separator: "," | ";";
  /** The names of the columns, in their order. */
  readonly columns: Readonly<Record<Column, string>>;
  /** The kinds of its lines. */
  readonly finding: string;
  readonly clause: string;
  readonly setAside: string;
  readonly unread: string;
}

export const csvWords: Translated<CsvWords> = {
  en: {
    separator: ",",
    columns: {
      file: "file",
      line: "line",
      column: "column",
      kind: "kind",
      rule: "rule",
      severity: "severity",
      topic: "topic",
      verdict: "verdict",
      quote: "quote",
      message: "message",
      data: "data",
      purposes: "purposes",
      choice: "choice",
      retention: "retention",
      recipients: "recipients",
      sources: "sources",
    },
    finding: "finding",
    clause: "clause",
    setAside: "set aside",
    unread: "not read",
  },
  fr: {
    separator: ";",
    columns: {
      file: "fichier",
      line: "ligne",
      column: "colonne",
      kind: "type",
      rule: "règle",
      severity: "gravité",
      topic: "thème",
      verdict: "verdict",
      quote: "citation",
      message: "message",
      data: "données",
      purposes: "finalités",
      choice: "choix",
      retention: "durée",
      recipients: "destinataires",
      sources: "sources",
    },
    finding: "constat",
    clause: "clause",
    setAside: "écarté",
    unread: "non lu",
  },
};
