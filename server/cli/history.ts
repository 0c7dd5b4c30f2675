import { basename } from "node:path";
import { type HistoryReport, historyDocument, historyPage, isWorse } from "../../rules/index.ts";
import { terminalHistory } from "../../rules/views/history/terminal.ts";
import { visibleJson } from "../../rules/views/wording/visible.ts";
import { readHistory } from "../history/read.ts";
import { messageOf, reasonOf } from "../platform/failures.ts";
import { styleOf } from "./audit.ts";
import { type CompareRequest, readCompareRequest } from "./compare.ts";
import type { Written } from "./plan.ts";
import { createProgress } from "./progress.ts";
import { createSettingsFinder } from "./projects.ts";
import { optionsOver } from "./request.ts";
import { complain, complaint } from "./words.ts";

/** What the reader of the command line asks of a history. */
interface HistoryRequest extends CompareRequest {
  /** The time of which versions are told, in milliseconds since 1970. */
  readonly since: number;
  readonly until: number;
}

/**
 * Checks the options of a history.
 * @returns the request, and a sentence for each option that is wrong, with what may be written instead
 */
export function readHistoryRequest(written: Written): { request: HistoryRequest; problems: readonly string[] } {
  const { since, until, ...shared } = written;
  const compared = readCompareRequest(shared, "never");
  const problems: string[] = [];
  const request = {
    ...compared.request,
    since: since === undefined ? Number.NEGATIVE_INFINITY : readDate("since", since, 0, problems),
    until: until === undefined ? Number.POSITIVE_INFINITY : readDate("until", until, day - 1, problems),
  };
  return { request, problems: [...problems, ...compared.problems] };
}

/** In milliseconds. */
const day = 24 * 60 * 60 * 1000;

/** @param ofDay what of a day counts that is written without a time: milliseconds from its beginning in UTC */
function readDate(option: string, written: string, ofDay: number, problems: string[]): number {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(written);
  const time = isDay || /^\d{4}-\d{2}-\d{2}T\d/.test(written) ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(time))
    problems.push(`--${option} ${written}: write a day, such as 2026-03-31, or a time, such as 2026-03-31T18:00:00Z`);
  return isDay ? time + ofDay : time;
}

/**
 * Reads all versions of a policy that its Git history has, and writes what each of them changed.
 * @param path as the reader wrote it
 * @returns the exit status
 */
export async function tellHistory(path: string, request: HistoryRequest): Promise<number> {
  const { format, failOn, since, until, project, options: own } = request;
  const settings = await createSettingsFinder(project, (line) => process.stderr.write(`${line}\n`))(path);
  if (!settings) return 2;
  try {
    const progress = createProgress("versions");
    let faults = 0;
    const { report } = await readHistory(
      { path },
      { fileName: basename(path), since, until, options: optionsOver(settings, own) },
      {
        step: progress.step,
        leftOut: ({ commit }, error) => {
          faults++;
          process.stderr.write(
            `${complaint(`${path}: its version of ${commit.slice(0, 9)} is left out: ${reasonOf(error, "en")}.`)}\n`,
          );
        },
      },
    );
    progress.end();
    const written = {
      text: () => terminalHistory(report, styleOf(process.stdout)),
      markdown: () => historyDocument(report),
      html: () => historyPage(report),
      json: () => `${visibleJson(toJson(report))}\n`,
    };
    process.stdout.write(written[format]());
    if (faults > 0) return 2;
    return failOn === "weakened" && report.events.some(isWorse) ? 1 : 0;
  } catch (error) {
    return complain(`${path}: its history cannot be read: ${messageOf(error)}.`);
  }
}

function toJson({ events, versions }: HistoryReport) {
  return {
    version: 1,
    versions: versions.length,
    events: events.map(({ revision: { date, commit, author, subject, path }, about, ...event }) => ({
      ...{ date, commit, author, subject, path, kind: event.kind, topic: about[0], topics: about },
      clause: event.after ? wordsOf(event.after) : null,
      was: event.before ? wordsOf(event.before) : null,
      facts: event.sentences.map(({ change, direction, before, after }) => ({ change, direction, before, after })),
    })),
  };
}

function wordsOf({ pieces }: { readonly pieces: readonly { readonly text: string }[] }): string {
  return pieces.map(({ text }) => text).join("");
}
