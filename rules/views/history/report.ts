import type { Analysis } from "../../core/analyze.ts";
import { compare } from "../../core/compare/compare.ts";
import { type Comparison, isWorse } from "../../core/compare/comparison.ts";
import type { Clause, Language, Topic } from "../../core/model.ts";
import { grouped } from "../../core/reading/neighbours.ts";
import { inLanguage } from "../../languages/translated.ts";
import { standingOf } from "../audit/audit.ts";
import { standings } from "../audit/flows.ts";
import { type ChangeEntry, changeEntries } from "../compare/report.ts";
import type { Standing } from "../wording/facts.ts";
import { plainText } from "../wording/quote.ts";
import { unreadPhrase, unreadReport, unreadWords } from "../wording/unread.ts";
import { historyWords } from "./words.ts";

/** A version of a policy, as a repository tells of it. */
export interface Revision {
  readonly commit: string;
  readonly author: string;
  /** When it was written: ISO 8601. */
  readonly date: string;
  readonly subject: string;
  /** The policy's name in the repository then. */
  readonly path: string;
}

/** What a version did to one clause. */
export interface HistoryEvent extends ChangeEntry {
  readonly about: readonly Topic[];
  readonly revision: Revision;
  /** The number of the revision among those that were told, from 0. */
  readonly version: number;
  /** The number of its life line, from 0; undefined for a clause that promises and permits nothing. */
  readonly line: number | undefined;
}

/** A clause from the version that it came with to the one that took it away. */
export interface LifeLine {
  /** Its latest words, without Markdown. */
  readonly text: string;
  readonly language: Language;
  readonly topics: readonly Topic[];
  /** How it told public from private data, and from which version on: numbers of versions, from 0; -1 for one before them. */
  readonly stretches: readonly { readonly from: number; readonly standing: Standing }[];
  /** The version that no longer has it; undefined where the latest has. */
  readonly until: number | undefined;
}

export interface HistoryReport {
  readonly fileName: string;
  readonly language: Language;
  readonly headline: string;
  readonly summary: string;
  /** Those that were told, in their order. */
  readonly versions: readonly Revision[];
  /** In the order of the versions; those in which only words differ are among them. */
  readonly events: readonly HistoryEvent[];
  readonly lines: readonly LifeLine[];
}

/** Gathers what the versions of a policy changed. */
export interface History {
  /** Takes the next version; of a policy that was deleted, as the analysis of no text. */
  readonly add: (revision: Revision, analysis: Analysis) => void;
  readonly report: () => HistoryReport;
}

/**
 * Begins the history of a policy. Nothing is kept of a version but what it changed, so that there may be thousands.
 * @param before the version before the first one that is told, or the analysis of no text
 */
export function createHistory(
  { fileName, language }: Pick<HistoryReport, "fileName" | "language">,
  before: Analysis,
): History {
  const versions: Revision[] = [];
  const events: HistoryEvent[] = [];
  const lines: { -readonly [K in keyof LifeLine]: LifeLine[K] }[] = [];
  let current = before;
  let lineOf = new Map<Clause, number>();
  follow(before, { pairs: before.policy.clauses.map((after) => ({ before: undefined, after })) }, -1);

  function add(revision: Revision, next: Analysis): void {
    const earlier = { text: current.policy.text, lineOf };
    const comparison = compare(current, next);
    const version = versions.length;
    follow(next, comparison, version);
    versions.push(revision);
    const texts = { before: earlier.text, after: next.policy.text };
    const entries = changeEntries(comparison.changes, texts, language);
    for (const [index, { before: was, after: is, topics: about }] of comparison.changes.entries()) {
      const line = (is && lineOf.get(is)) ?? (was && earlier.lineOf.get(was));
      const entry = entries[index];
      if (entry) events.push({ ...entry, id: `event-${events.length + 1}`, about, revision, version, line });
    }
  }

  /** Goes on with the life lines of those clauses that the next version has, too. @param number of that version */
  function follow(next: Analysis, { pairs }: Pick<Comparison, "pairs">, number: number): void {
    const going = new Map<Clause, number>();
    for (const { before: was, after: is } of pairs) {
      const known = was && lineOf.get(was);
      const standing = is && standingIn(is);
      if (!is || !standing) {
        const line = known === undefined ? undefined : lines[known];
        if (line) line.until = number;
        continue;
      }
      const line = known ?? lines.length;
      const { stretches = [] } = lines[line] ?? {};
      const goesOn = stretches.at(-1)?.standing === standing;
      lines[line] = {
        text: plainText(next.policy.text, is.span),
        language: is.language,
        topics: [...new Set(is.practices.map(({ topic }) => topic))],
        stretches: goesOn ? stretches : [...stretches, { from: number, standing }],
        until: undefined,
      };
      going.set(is, line);
    }
    lineOf = going;
    current = next;
  }

  function report(): HistoryReport {
    const words = inLanguage(historyWords, language);
    const told = events.filter(({ kind }) => kind !== "reworded");
    const { places } = unreadReport(current.policy, language);
    const isBlind = told.length === 0 && places.length > 0;
    return {
      ...{ fileName, language, versions, events, lines },
      headline: isBlind
        ? inLanguage(unreadWords, language).unchanged
        : words.headline(told.length, told.filter(isWorse).length),
      summary: [
        words.summary(versions.length, new Set(told.map(({ revision }) => revision)).size),
        ...(places.length > 0 ? [words.unread(places.map(unreadPhrase).join(", "))] : []),
      ].join(" "),
    };
  }

  return { add, report };
}

/** The gravest of what its practices say; undefined where it states none. */
function standingIn({ practices }: Clause): Standing | undefined {
  const all = practices.map(standingOf);
  return standings.find((it) => it !== "no-promise" && all.includes(it));
}

/** A version that changed something. */
export interface HistoryStep {
  readonly revision: Revision;
  /** Its number among those that were told, from 0. */
  readonly version: number;
  readonly events: readonly HistoryEvent[];
  /** How many clauses beside these differ in their words alone. */
  readonly reworded: number;
}

/** The versions that changed something, in their order. */
export function stepsOf({ events }: HistoryReport): HistoryStep[] {
  return [...grouped(events, ({ version }) => version)].flatMap(([version, all]) => {
    const told = all.filter(({ kind }) => kind !== "reworded");
    const [first] = all;
    return first ? { revision: first.revision, version, events: told, reworded: all.length - told.length } : [];
  });
}

/** The day on which a version was written, where its author was: "2023-08-23". */
export function dayOf({ date }: Revision): string {
  return date.slice(0, 10);
}

/** The same day as people write it. */
export function longDay(revision: Revision, language: Language): string {
  const day = new Date(`${dayOf(revision)}T00:00:00Z`);
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(day);
}
