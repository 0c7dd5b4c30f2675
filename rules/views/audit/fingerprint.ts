import type { Analysis } from "../../core/analyze.ts";
import type { Finding } from "../../core/finding.ts";
import { placesOf } from "../../core/text/places.ts";
import { foldedWord } from "../../core/words/vocabulary.ts";

/**
 * Makes for each finding of an analysis a sign by which it is known again in a later version of the policy: of its rule and the
 * folded words of its clause, not of where they stand, how they are set or what stands elsewhere. Of findings that are equal
 * in this, those that the author has set aside included, the second in the text is told from the first.
 * @returns a function from a finding to 16 hex digits, a colon and its number among its equals, from 1
 */
export function fingerprintOf({ policy, findings, suppressed }: Analysis): (finding: Finding) => string {
  const places = placesOf(policy.clauses, (clause) => clause.span);
  const counts = new Map<string, number>();
  const signs = new Map<Finding, string>();
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  for (const finding of all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const { ruleId, span } = finding;
    const [clause] = places.around(span);
    const words = clause?.text ?? policy.text.slice(span.start, span.end);
    const sign = hashOf(`${ruleId}\n${foldedWord(words)}`);
    const count = (counts.get(sign) ?? 0) + 1;
    counts.set(sign, count);
    signs.set(finding, `${sign}:${count}`);
  }
  return (finding) => signs.get(finding) ?? "";
}

/** FNV-1a with 64 bits over UTF-16 code units: the same everywhere, and quick for a sentence. @returns 16 hex digits */
export function hashOf(words: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < words.length; index++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(words.charCodeAt(index))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
