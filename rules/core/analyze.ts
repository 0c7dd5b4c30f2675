import type { CitationKey } from "../citations.ts";
import { inLanguage, type Translated } from "../languages/translated.ts";
import { type ProfileName, profiles, type Raise } from "../profiles.ts";
import { type Finding, type Fix, type Problem, rank, type Severity } from "./finding.ts";
import { withApostrophesOf } from "./fixes/edits.ts";
import { createOffer } from "./fixes/offer.ts";
import { asAddressed, inRegion, typeset } from "./fixes/wording.ts";
import { lazily, lazyCopy, lazyObject } from "./keep/lazily.ts";
import type { Language, Policy } from "./model.ts";
import { isConfirmed, isDoubted } from "./opinion/weigh.ts";
import { isInLeftLine } from "./policy/doubted.ts";
import { isPlain } from "./policy/separation.ts";
import { applySuppressions, type Suppressed } from "./policy/suppress.ts";
import type { Rule } from "./rule.ts";
import { createReader, type Reader } from "./typing/read.ts";
import { overlaps } from "./words/passages.ts";
import type { Vocabulary } from "./words/vocabulary.ts";

/** How a text is to be read and judged. Everything is optional. */
export interface Options {
  /** Overrides per rule id; they win over the profiles. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** Named choices of severities; where several are on, the highest severity wins. `baseline` when empty. */
  readonly profiles?: readonly ProfileName[];
  /** The language of the text; `auto`, judged for each section, when left out. */
  readonly language?: Language | "auto";
  /** Words of the project's own, beside those of the lexicons. */
  readonly vocabulary?: Vocabulary;
}

export interface Analysis {
  readonly policy: Policy;
  /** In text order. */
  readonly findings: readonly Finding[];
  /** What the author has set aside, in the order in which the rules found it. */
  readonly suppressed: readonly Suppressed[];
}

/**
 * An analysis for one document as it is typed: what did not change is not read again.
 * The returned function never fails and never waits: any text is some policy.
 */
export function createAnalyzer(
  rules: readonly Rule[],
  read: Reader = createReader(),
): (text: string, options?: Options) => Analysis {
  const analyzeFixed = lazily(() => createAnalyzer(rules));
  return (given, options = {}) => {
    // Markdown reads NUL so, and a parser that does it alone would count other offsets than we do.
    const text = given.replaceAll("\0", "\uFFFD");
    const policy = read(text, options.language ?? "auto", options.vocabulary ?? noVocabulary);
    const offer = createOffer({
      text,
      conflicts: policy.conflicts.length,
      clauses: policy.clauses.length,
      findings: () => findings,
      analyze: (other) => analyzeFixed()(other, options),
      ownFixes: (finding) =>
        (problems.get(finding)?.fixes?.() ?? []).map((fix) => inOwnWords(fix, finding, text, options)),
      isOfSeparation: (ruleId) => rules.some(({ id, group }) => id === ruleId && group === "separation"),
    });
    const found = withoutEchoes(
      rules.filter(({ phase }) => !phase).flatMap((rule) => check(rule, policy, options, offer)),
    );
    const { kept, suppressed, suppressions } = applySuppressions(
      policy,
      fewPerPractice(found).map(({ finding }) => finding),
    );
    const judged = suppressions.length > 0 ? lazyCopy(policy, { suppressions }) : policy;
    const late = rules
      .filter(({ phase }) => phase)
      .flatMap((rule) => check(rule, judged, options, offer))
      .map(({ finding }) => finding);
    const findings = [...kept, ...late].sort(inTextOrder);
    return { policy: judged, findings, suppressed };
  };
}

/** One and the same, so that its lexicons are made once. */
const noVocabulary: Vocabulary = {};

interface FoundProblem {
  readonly rule: Rule;
  readonly problem: Problem;
  readonly finding: Finding;
}

/** What a rule reported, by the finding that was made of it. */
const problems = new WeakMap<Finding, Problem>();

function check(
  rule: Rule,
  policy: Policy,
  options: Options,
  offer: (finding: Finding) => readonly Fix[],
): FoundProblem[] {
  if (severityOf(rule, raisesOf(rule, options), options) === "off") return [];
  return [...rule.check(policy)].flatMap((problem) => {
    const raises = raisesOf(rule, options, problem.spares);
    const severity = severityOf(rule, raises, options);
    if (severity === "off") return [];
    const language = problem.clause?.language ?? problem.language ?? languageAt(policy, problem.span.start);
    const { doubt, ...judged } = withSecondReading(rule, problem, severity, policy);
    const message = doubt ? `${problem.message} ${inLanguage(doubt, language)}` : problem.message;
    const finding: Finding = lazyObject<Finding, "fixes">(
      {
        ruleId: rule.id,
        ...judged,
        span: problem.span,
        message: typeset(message, language),
        untold: rule.asks &&
          problem.clause && { what: typeset(inLanguage(rule.asks, language), language), clause: problem.clause.span },
        why: typeset(inLanguage(rule.why, language), language),
        language,
        citations: sourcesOf(rule, raises),
        related: (problem.related ?? []).map((it) => ({ ...it, message: typeset(it.message, language) })),
        standsFor: (problem.standsFor ?? []).map(({ predicate }) => predicate.span),
      },
      // Only who opens the menu at a finding asks for them.
      {
        fixes: () =>
          offer(finding).map((fix) => ({
            ...fix,
            title: typeset(fix.title, language),
          })),
      },
    );
    problems.set(finding, problem);
    return { rule, problem, finding };
  });
}

/** A fix in the words of the region whose profile is on, and as the policy addresses its readers. */
function inOwnWords(fix: Fix, { language }: Finding, text: string, { profiles: names = [] }: Options): Fix {
  const said = (words: string) => {
    const own = asAddressed(inRegion(words, language, names), language, text);
    return own === words ? words : withApostrophesOf(text, own);
  };
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, replacement: said(edit.replacement) })) };
}

/**
 * How grave it is, by two readers where a rule says that public data is not told from private: what one of them doubts is
 * a remark, and what was read with little confidence is more than a remark where the other is sure. What the words say
 * themselves nobody doubts; see `isPlain`. What any rule tells of a practice is a mere hint where its line, by
 * all its words, is like those that reviewers of whole drafts left, and a warning of biometric data a remark; but for errors,
 * which words alone do not clear.
 * @param severity the rule's own
 */
function withSecondReading(
  { group, isFirm }: Rule,
  { practice, span, atMost }: Problem,
  severity: Severity,
  policy: Policy,
): Pick<Finding, "severity" | "secondReading"> & { readonly doubt?: Translated } {
  const own = lower(severity, atMost);
  if (practice && !isFirm && rank(own) < rank("error") && isInLeftLine(policy, span)) {
    // One more item in a long list of names and addresses: all the other words of its line speak of these.
    const least = practice.topic === "biometric" && own === "warning" ? "info" : "hint";
    return { severity: lower(own, least), secondReading: "doubts", doubt: doubts.line };
  }
  if (group === "separation" && practice?.separation.verdict === "unseparated") {
    const mayDoubt = rank(own) >= rank("warning") && !isPlain(practice);
    if (mayDoubt && isDoubted(practice)) return { severity: "info", secondReading: "doubts", doubt: doubts.practice };
    const raised = lower(severity, "warning");
    if (rank(raised) > rank(own) && isConfirmed(practice)) return { severity: raised, secondReading: "confirms" };
  }
  return { severity: own, secondReading: undefined };
}

const doubts = {
  practice: {
    en: "A second reading, learned from labelled policies, sees nothing to flag here: decide yourself.",
    fr: "Une seconde lecture, apprise sur des politiques annotées, n'y voit rien à signaler : à vous de juger.",
  },
  line: {
    en: "Taken as a whole, this line is like those that reviewers of whole drafts left as they were: decide yourself.",
    fr: "Prise dans son ensemble, cette ligne ressemble à celles que des relecteurs de projets entiers ont laissées telles quelles : à vous de juger.",
  },
};

function severityOf(rule: Rule, raises: readonly Raise[], { severities }: Options): Severity | "off" {
  const chosen = severities?.[rule.id];
  if (chosen) return chosen;
  return raises.reduce<Severity | "off">((most, [it]) => (rank(it) > rank(most) ? it : most), rule.severity);
}

/** What the laws that count make of a rule, but for those that do not ask for it here. */
function raisesOf({ id }: Rule, { profiles: names = [] }: Options, spares: readonly ProfileName[] = []): Raise[] {
  return names.flatMap((name) => {
    const raise = spares.includes(name) ? undefined : profiles[name].raises[id];
    return raise ? [raise] : [];
  });
}

/** The sources of the laws that count, then those that it rests on for every reader. */
function sourcesOf(rule: Rule, raises: readonly Raise[]): readonly CitationKey[] {
  const own = raises.flatMap(([, ...by]) => by);
  return [...new Set([...own, ...rule.citations])];
}

function lower(severity: Severity, atMost: Severity | undefined): Severity {
  return atMost && rank(atMost) < rank(severity) ? atMost : severity;
}

/**
 * One practice gets one separation finding, that of the first rule in the list, and four others, the gravest; a mere
 * hint or remark only as long as there are fewer than three. Who is told everything at once reads nothing (rule
 * catalogue, section 8). What a clause fails to tell is told as one, so all of it is kept.
 */
function fewPerPractice(found: readonly FoundProblem[]): FoundProblem[] {
  const counts = new Map<unknown, { separation: number; others: number }>();
  const gravestFirst = [...found].sort((a, b) => rank(b.finding.severity) - rank(a.finding.severity));
  const kept = new Set(
    gravestFirst.filter(({ rule, problem, finding }) => {
      if (!problem.practice) return true;
      const count = counts.get(problem.practice) ?? { separation: 0, others: 0 };
      counts.set(problem.practice, count);
      if (rule.group) return count.separation++ < 1;
      if (finding.untold) return true;
      return count.others++ < (rank(finding.severity) < rank("warning") ? mostRemarks : mostOthers);
    }),
  );
  return found.filter((it) => kept.has(it));
}

/** What is told only where nothing else is. */
function withoutEchoes(found: readonly FoundProblem[]): FoundProblem[] {
  const others = found.filter(({ problem }) => !problem.onlyIn).map(({ problem }) => problem.span);
  return found.filter(({ problem: { onlyIn } }) => !onlyIn || !others.some((it) => overlaps(it, onlyIn)));
}

const mostOthers = 4;
const mostRemarks = 3;

function languageAt(policy: Policy, offset: number): Language {
  const before = policy.clauses.findLast(({ span }) => span.start <= offset) ?? policy.clauses[0];
  return before?.language ?? "en";
}

function inTextOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || rank(b.severity) - rank(a.severity) || (a.ruleId < b.ruleId ? -1 : 1);
}
