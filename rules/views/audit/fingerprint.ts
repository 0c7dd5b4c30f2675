import type { Analysis } from "../../core/analyze.ts";
import type { Finding } from "../../core/finding.ts";
import type { Span } from "../../core/model.ts";
import { placesOf } from "../../core/text/places.ts";
import { findingWords, plainText } from "../wording/quote.ts";

/** What a finding is known by in other versions of its policy, and where the policy stands in another place. */
export interface Fingerprint {
  /** 16 hex digits, a colon, and which it is among findings of the same rule on the same words: "91d0a6c2f40c4b17:1". */
  readonly sign: string;
  /** The words of its clause as they read, without Markdown; where it stands in no clause, its own. */
  readonly words: string;
}

/** The fingerprint of a finding, with those that it would have at the other clauses of which it says the same. */
export interface Fingerprints extends Fingerprint {
  readonly standsFor: readonly Fingerprint[];
}

/**
 * Makes for each finding of an analysis a sign by which it is known again in another version of the policy: of its rule and the
 * words of its clause, not of where they stand, nor of how they are set. Of findings that are equal in this, those that the
 * author has set aside included, the second in the text is told from the first.
 */
export function fingerprintOf(analysis: Analysis): (finding: Finding) => string {
  const fingerprints = fingerprintsOf(analysis);
  return (finding) => fingerprints(finding).sign;
}

/** As `fingerprintOf`, with the words, and what it would be at the other clauses that a finding stands for. */
export function fingerprintsOf({ policy, findings, suppressed }: Analysis): (finding: Finding) => Fingerprints {
  const { text, clauses } = policy;
  const counts = new Map<string, number>();
  const places = placesOf(clauses, ({ span }) => span);

  function at(span: Span, ruleId: string): Fingerprint {
    const [clause] = places.around(span);
    const words = (clause && plainText(text, clause.span)) || findingWords({ span }, text);
    const hash = hashOf(`${ruleId}\n${folded(words)}`);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return { sign: `${hash}:${count}`, words };
  }

  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  const signs = new Map<Finding, Fingerprints>();
  for (const finding of all.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const { span, ruleId, standsFor } = finding;
    signs.set(finding, { ...at(span, ruleId), standsFor: standsFor.map((other) => at(other, ruleId)) });
  }
  return (finding) => signs.get(finding) ?? { sign: "", words: "", standsFor: [] };
}

/** Whether nothing that a finding says is new. @param known the fingerprints of what is known */
export function isKnown({ sign, standsFor }: Fingerprints, known: ReadonlySet<string>): boolean {
  return [sign, ...standsFor.map((it) => it.sign)].every((it) => known.has(it));
}

/** Words without what changes when a text is only set otherwise: capitals, signs, spaces, ends of lines. */
function folded(words: string): string {
  return (
    words
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(" ");
}

/** FNV-1a with 64 bits over UTF-16 code units: the same everywhere, and quick for a sentence. @returns 16 hex digits */
export function hashOf(words: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < words.length; index++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(words.charCodeAt(index))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
