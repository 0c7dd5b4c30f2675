import type { Finding } from "../../core/finding.ts";
import type { Policy, Span } from "../../core/model.ts";
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
 * Makes the function that tells the fingerprint of each finding of a policy: of its rule and the words of its clause, not of
 * where they stand, nor of how they are set. Ask it once for each finding, in text order: equals are told apart by their number.
 */
export function fingerprintOf({ text, clauses }: Pick<Policy, "text" | "clauses">) {
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

  return ({ ruleId, span, standsFor }: Finding): Fingerprints => ({
    ...at(span, ruleId),
    standsFor: standsFor.map((other) => at(other, ruleId)),
  });
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
function hashOf(words: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < words.length; index++)
    hash = BigInt.asUintN(64, (hash ^ BigInt(words.charCodeAt(index))) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
