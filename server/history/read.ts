import {
  type Analysis,
  createHistory,
  createReader,
  type HistoryReport,
  mainLanguage,
  type Options,
} from "../../rules/index.ts";
import { decode } from "../platform/decode.ts";
import { contentsOf, type FileVersion, type GitFile, versionsOf } from "../platform/git.ts";

/** Which versions of a policy are told, and how they are read. */
export interface HistoryQuery {
  /** What the reports call the policy. */
  readonly fileName: string;
  /** The time of the versions that are told, in milliseconds since 1970. */
  readonly since: number;
  readonly until: number;
  readonly options: Options;
}

/** Who follows a history while it is read. */
export interface HistoryRun {
  /** Hears that a version is behind it, of so many. The next waits for it; by throwing it ends the reading. */
  readonly step: (done: number, all: number) => Promise<void> | void;
  /** Hears of a version that cannot be read and is left out. */
  readonly leftOut: (version: FileVersion, error: unknown) => void;
}

/** What was read of a history. */
export interface ReadHistory {
  readonly report: HistoryReport;
  /** The versions that were told, each with the one that it was compared with: undefined for the first of all. */
  readonly told: readonly { readonly version: FileVersion; readonly before: FileVersion | undefined }[];
}

/**
 * Reads the versions of a policy that its Git history has, and tells what each of them changed. The first of the time that
 * is asked for is compared with the one before it.
 * @throws an error whose message tells what Git said, or that it knows no version
 */
export async function readHistory(
  file: GitFile,
  { fileName, since, until, options }: HistoryQuery,
  { step, leftOut }: HistoryRun,
): Promise<ReadHistory> {
  const all = await versionsOf(file);
  if (all.length === 0) throw new Error("Git knows no version of it; commit it first");
  const from = all.findIndex(({ date }) => Date.parse(date) >= since);
  const first = from < 0 ? all.length : from;
  const told = all.slice(first, all.findLastIndex(({ date }) => Date.parse(date) <= until) + 1);
  const [before] = all.slice(Math.max(0, first - 1), first);
  const latest = told.findLast(({ blob }) => blob !== undefined);
  const texts = textsOf(
    file,
    [latest, before, ...told].filter((it) => it !== undefined),
    leftOut,
  );
  const reader = createReader();
  const next = async (): Promise<Analysis | undefined> => {
    const { value: text } = await texts.next();
    return typeof text === "string" ? reader(text, options) : undefined;
  };
  const language = mainLanguage((latest && (await next()))?.policy.clauses ?? []) ?? "en";
  const history = createHistory({ fileName, language }, (before && (await next())) ?? reader("", options));
  const compared: { version: FileVersion; before: FileVersion | undefined }[] = [];
  try {
    for (const [index, version] of told.entries()) {
      const analysis = await next();
      if (analysis) {
        history.add(version, analysis);
        compared.push({ version, before: compared.at(-1)?.version ?? before });
      }
      await step(index + 1, told.length);
    }
  } finally {
    await texts.return(undefined);
  }
  return { report: history.report(), told: compared };
}

/** The texts of versions in order; "" for one that deletes the file, undefined for one that cannot be read. */
async function* textsOf(
  file: GitFile,
  versions: readonly FileVersion[],
  leftOut: HistoryRun["leftOut"],
): AsyncGenerator<string | undefined> {
  const contents = contentsOf(
    file,
    versions.flatMap(({ blob }) => blob ?? []),
  );
  const told = new Set<string>();
  try {
    for (const version of versions) yield version.blob === undefined ? "" : await textOf(version);
  } finally {
    await contents.return(undefined);
  }

  async function textOf(version: FileVersion): Promise<string | undefined> {
    const { value } = await contents.next();
    try {
      if (!value || value instanceof Error) throw value;
      return decode(value).text;
    } catch (error) {
      if (!told.has(version.commit)) leftOut(version, error);
      told.add(version.commit);
      return undefined;
    }
  }
}
