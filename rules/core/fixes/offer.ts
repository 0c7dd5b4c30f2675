import { type Finding, type Fix, rank } from "../finding.ts";
import { type Outcome, outcomeOf, rewritten, type Told } from "./outcome.ts";
import { composed, telling, together, untoldAt } from "./whole.ts";

/** What has to be known to offer the fixes of a text. */
interface Offering {
  readonly text: string;
  /** How many promises of the text contradict each other. */
  readonly conflicts: number;
  /** How many clauses are read in it: words whose language is not known any more have no finding either. */
  readonly clauses: number;
  /** Asked for once all are there. */
  readonly findings: () => readonly Finding[];
  /** Analyses another text, under the same options. */
  readonly analyze: (text: string) => {
    readonly policy: { readonly conflicts: readonly unknown[]; readonly clauses: readonly unknown[] };
    readonly findings: readonly Finding[];
  };
  /** What the rule of a finding, of this text or another, would offer; the best first. */
  readonly ownFixes: (finding: Finding) => readonly Fix[];
  readonly isOfSeparation: (ruleId: string) => boolean;
}

/**
 * What is offered for a finding: one fix that tells all that its clause fails to tell and a fix can, where that is more than
 * one thing, and the rule's own. Each was made before it is offered, its blanks filled by the words that stand in them, and the text read again.
 */
export function createOffer({ text, conflicts, clauses, findings, analyze, ownFixes, isOfSeparation }: Offering) {
  const bestFix = (finding: Finding) => ownFixes(finding).slice(0, 1);
  return offered;

  function offered(finding: Finding): readonly Fix[] {
    const all = tellingIt(finding);
    return [...all, ...ownFixes(finding).filter((fix) => outcomeFor(fix, finding).isClean)];
  }

  function tellingIt(finding: Finding): Fix[] {
    const { untold, language } = finding;
    if (!untold) return [];
    const first = untoldAt(untold.clause.start, findings());
    let told = first.filter(isWritable);
    let edits = together(told.flatMap(bestFix));
    // A trait that is named may lay bare that its period is missing, and so on.
    while (edits.length > 0) {
      const made = rewritten(text, edits);
      const after = untoldAt(made.placeOf(untold.clause).start, analyze(made.text).findings);
      const rest = after.filter((it) => !told.some(({ ruleId }) => it.ruleId === ruleId) && isWritable(it));
      if (rest.length === 0) break;
      told = [...told, ...rest];
      edits = composed(edits, together(rest.flatMap(bestFix))) ?? [];
    }
    const made = { title: "", edits };
    const settled = told.filter((it) => !first.includes(it) || outcomeFor(made, it).isSound);
    if (settled.length < 2 || !settled.some((it) => it.ruleId === finding.ruleId)) return [];
    return [
      telling(
        settled,
        edits,
        language,
        first.every((it) => settled.includes(it)),
      ),
    ];
  }

  function isWritable(finding: Finding): boolean {
    return bestFix(finding).length > 0;
  }

  function outcomeFor(fix: Fix, finding: Finding): { readonly isSound: boolean; readonly isClean: boolean } {
    let isConsistent = false;
    const outcome = outcomeOf(text, finding, fix, findings(), (fixed) => {
      const { policy, findings: after } = analyze(fixed);
      isConsistent = policy.conflicts.length <= conflicts && policy.clauses.length >= clauses;
      return after;
    });
    const isSound = isConsistent && leavesSound(outcome, finding);
    return { isSound, isClean: isSound && outcome.brought.length === 0 };
  }

  /**
   * Whether a fix leaves its finding settled, or a remark at most where it was more, and brings neither an error nor data that
   * is not told apart. A finding that is only a hint since its line reads like fine ones is not settled. What it lays bare,
   * such as biometric data that is now named and has no period yet, is no fault of it.
   */
  function leavesSound({ left, brought }: Outcome, finding: Told): boolean {
    const isSettled = ({ severity, secondReading }: Told) =>
      rank(severity) < Math.min(rank(finding.severity), rank("warning")) &&
      !(severity === "hint" && secondReading === "doubts");
    return (
      left.every(isSettled) && !brought.some(({ severity, ruleId }) => severity === "error" || isOfSeparation(ruleId))
    );
  }
}
