import { type Finding, rank } from "../finding.ts";

/**
 * The findings whose fixes are made where all of a document's are wanted at once. To make one is to read the text again, so
 * that thousands in a long text would take hours: the gravest are taken, the others offer theirs where somebody asks for them.
 */
export function afforded(text: string, findings: readonly Finding[]): ReadonlySet<Finding> {
  const count = Math.max(1, Math.floor(mostReadAgain / Math.max(1, text.length)));
  if (findings.length <= count) return new Set(findings);
  return new Set([...findings].sort((a, b) => rank(b.severity) - rank(a.severity)).slice(0, count));
}

/** In UTF-16 code units: some twenty seconds. A policy of 64,000 has room for 500 findings. */
export const mostReadAgain = 32_000_000;
