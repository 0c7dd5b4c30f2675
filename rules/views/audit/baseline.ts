import type { Analysis } from "../../core/analyze.ts";
import type { Finding } from "../../core/finding.ts";
import { shortened } from "../wording/quote.ts";
import { fingerprintsOf, isKnown } from "./fingerprint.ts";

/** What a finding says of a clause, as it is known from one run to the next. Plain data, which may go from one thread to another. */
export interface KnownFinding {
  readonly ruleId: string;
  readonly fingerprint: string;
  /** The words that it is about, for who reads the file: the beginning of the clause. */
  readonly words: string;
}

/** What of the findings of a policy is known. Plain data as well. */
export interface Sifting {
  /** All of them as they will be known: one for each clause of which one says something. */
  readonly found: readonly KnownFinding[];
  /** How many there are, and how many of them are left out. */
  readonly all: number;
  readonly quiet: number;
}

/** Leaves out of an analysis the findings that are known. @param known their fingerprints */
export function siftKnown(analysis: Analysis, known: Iterable<string>): { analysis: Analysis; sifting: Sifting } {
  const fingerprint = fingerprintsOf(analysis);
  const quiet = new Set(known);
  const found: KnownFinding[] = [];
  const findings: Finding[] = [];
  for (const finding of analysis.findings) {
    const own = fingerprint(finding);
    for (const { sign, words } of [own, ...own.standsFor])
      found.push({ ruleId: finding.ruleId, fingerprint: sign, words: shortened(words, longest) });
    if (!isKnown(own, quiet)) findings.push(finding);
  }
  const all = analysis.findings.length;
  return { analysis: { ...analysis, findings }, sifting: { found, all, quiet: all - findings.length } };
}

/** The findings of a policy that its earlier version has not: on a clause of which it did not say the same. */
export function newFindings(before: Analysis, after: Analysis): readonly Finding[] {
  const known = siftKnown(before, []).sifting.found.map(({ fingerprint }) => fingerprint);
  return siftKnown(after, known).analysis.findings;
}

/** In UTF-16 code units. */
const longest = 100;
