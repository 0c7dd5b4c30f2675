import {
  csvHead,
  csvRows,
  inLanguage,
  type Language,
  mainLanguage,
  type PolicySummary,
  policySummary,
  rules,
  type SarifPart,
  sarifLog,
  sarifPart,
  type WorkspaceAudit,
  workspaceHtml,
  workspaceMarkdown,
  worstFirst,
} from "../../rules/index.ts";
import { workspaceWords } from "../../rules/views/workspace/words.ts";
import { codeOf } from "../platform/error-code.ts";
import { reasonOf } from "../platform/failures.ts";
import { version } from "../platform/version.ts";
import type {
  AuditFile,
  AuditFilesParams,
  AuditFilesResult,
  ExportParams,
  ExportResult,
  FilesProgress,
} from "../session/protocol.ts";
import type { Reading } from "../session/readings.ts";
import { letIn } from "./turns.ts";

/** How an audit of many files gets at them, and who follows it. */
export interface AuditRun {
  /** The text of a file under its settings; undefined where there is none. @throws where it cannot be read */
  readonly read: (uri: string) => Promise<Reading | undefined>;
  /** The editor's. */
  readonly language: Language;
  /** Asks to stop before the next file. */
  readonly token: { readonly isCancellationRequested: boolean };
  readonly tell: (progress: FilesProgress) => void;
}

/** Audits those of some files that are policies and are to be linted, to one page. Holds one text at a time. */
export async function auditFiles({ files, name }: AuditFilesParams, run: AuditRun): Promise<AuditFilesResult> {
  const { language } = run;
  const policies: { readonly file: AuditFile; readonly summary: PolicySummary }[] = [];
  const unread: { readonly file: AuditFile; readonly reason: string }[] = [];
  let others = 0;
  let switchedOff = 0;
  const looked = await eachFile(files, run, (file, reading) => {
    if (typeof reading === "string") unread.push({ file, reason: reading });
    else if (reading.linted) policies.push({ file, summary: summaryOf(file, reading, language) });
    else if (reading.recognition === "not-a-policy") others++;
    else switchedOff++;
  });
  policies.sort((a, b) => worstFirst(a.summary, b.summary));
  const audit: WorkspaceAudit = {
    name,
    language,
    policies: policies.map(({ summary }) => summary),
    unread: unread.map(({ file, reason }) => ({ path: file.path, reason })),
    asked: files.length,
    looked,
    others,
    switchedOff,
  };
  return {
    title: inLanguage(workspaceWords, language).title(name),
    html: workspaceHtml(audit),
    markdown: workspaceMarkdown(audit),
    policies: policies.map(({ file }) => file),
    unread: unread.map(({ file }) => file),
    looked,
  };
}

/**
 * Audits every one of some files, to one table or one log. One file alone speaks its own language, as its report does;
 * several speak that of the editor.
 */
export async function exportFiles({ files, format }: ExportParams, run: AuditRun): Promise<ExportResult> {
  const rows: string[] = [];
  const parts: SarifPart[] = [];
  const problems: { readonly message: string; readonly uri: string }[] = [];
  let { language } = run;
  await eachFile(files, run, ({ path }, reading) => {
    const uri = path.split("/").map(encodeURIComponent).join("/");
    if (typeof reading === "string") {
      problems.push({ message: `${path}: ${reading}.`, uri });
      return;
    }
    const analysis = reading.analysis();
    if (files.length === 1) language = mainLanguage(analysis.policy.clauses) ?? language;
    if (format === "csv") rows.push(csvRows(analysis, { fileName: path, language }));
    else parts.push(sarifPart(analysis, uri, language));
  });
  const content =
    format === "csv" ? csvHead(language) + rows.join("") : sarifLog(parts, { rules, version, language, problems });
  return { content };
}

function summaryOf({ path }: AuditFile, { analysis }: Reading, language: Language): PolicySummary {
  const analysed = analysis();
  const { clauses, headings } = analysed.policy;
  return policySummary(analysed, path, mainLanguage(clauses.length ? clauses : headings) ?? language);
}

/**
 * Goes through files one after the other, and lets in between what the editor has sent meanwhile: who types waits for one
 * file at most.
 * @param visit takes a file's reading, or why it cannot be read, without a full stop
 * @returns how many files were visited
 */
async function eachFile(
  files: readonly AuditFile[],
  { read, language, token, tell }: AuditRun,
  visit: (file: AuditFile, reading: Reading | string) => void,
): Promise<number> {
  const { gone, forbidden } = inLanguage(workspaceWords, language).unread;
  let begun = performance.now();
  for (const [done, file] of files.entries()) {
    if (token.isCancellationRequested) return done;
    tell({ done, path: file.path });
    let reading: Reading | string;
    try {
      reading = (await read(file.uri)) ?? gone;
    } catch (error) {
      reading = forbiddenCodes.includes(codeOf(error)) ? forbidden : reasonOf(error, language);
    }
    visit(file, reading);
    if (performance.now() - begun < slice) continue;
    await letIn();
    begun = performance.now();
  }
  return files.length;
}

const forbiddenCodes = ["EACCES", "EPERM"];

/** In milliseconds: so long the audit goes on before it looks for messages. */
const slice = 10;
