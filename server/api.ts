// What other programs use of Clauselint: the package's own `index.js`. Its types stand here in full, so that they hold for
// them whatever changes inside.
import {
  type Analysis,
  analyze,
  inLanguage,
  isWorse,
  compare as judge,
  mainLanguage,
  type Clause as OwnClause,
  type Finding as OwnFinding,
  type Fix as OwnFix,
  type Span,
  sourceIn,
} from "../rules/index.ts";
import { standingOf } from "../rules/views/audit/audit.ts";
import { fingerprintOf } from "../rules/views/audit/fingerprint.ts";
import { type ChangeEntry, changeEntries } from "../rules/views/compare/report.ts";
import { createLocator } from "../rules/views/wording/locate.ts";
import { plainText } from "../rules/views/wording/quote.ts";
import { unreadReport } from "../rules/views/wording/unread.ts";
import { pageOf } from "./convert/document.ts";
import { version as own } from "./platform/version.ts";
import { readProjectFile } from "./project/file.ts";

/** The version of Clauselint: "0.1.0". */
export const version: string = own;

/** How a policy is to be read and judged: what a `.clauselint.json` may say of all policies. Everything is optional. */
export interface Options {
  /** The laws whose severities count, such as "gdpr" or "bipa"; where several do, the highest severity wins. */
  readonly profiles?: readonly string[];
  /** Other severities, by rule: `{ "vague/open-condition": "off" }`. They win over the profiles. */
  readonly severities?: Readonly<Record<string, Severity | "off">>;
  /** The language of the policy; "auto", judged for each section, when left out. */
  readonly language?: Language;
  /** The project's own words. */
  readonly vocabulary?: Vocabulary;
}

export type Severity = "error" | "warning" | "info" | "hint";

/** A language that is read, and that findings speak, by its code: "en", "fr". */
export type Language = string;

/** Words of a project's own, beside those that are known. */
export interface Vocabulary {
  /** Names of data that anyone can see. */
  readonly publicData?: readonly string[];
  /** Names of data that only some persons see. */
  readonly privateData?: readonly string[];
  /** Names of what learns. */
  readonly models?: readonly string[];
  /** Terms that another document defines, with who can see what they cover. */
  readonly terms?: Readonly<Record<string, "public" | "private" | "mixed" | "unspecified">>;
}

/** A place in a text as editors count it: both from 0, `character` in UTF-16 code units of its line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From a place up to another, which no longer belongs to it. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Words of a policy, as they are written there. */
export interface Phrase {
  readonly text: string;
  readonly range: Range;
}

/** What a clause speaks of: training, AI that uses data without a word of training, or biometric data. */
export type Topic = "ai-training" | "ai-use" | "biometric";

/** What was found in a policy. */
export interface Audit {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** Every clause on AI training and biometric data, also the good ones, in the order of the text. */
  readonly clauses: readonly Clause[];
  /** What was not read: that nothing was found there says nothing. */
  readonly unread: readonly UnreadPart[];
}

/** A fault of wording. */
export interface Finding {
  /** Such as "ai-training/no-data-object". */
  readonly ruleId: string;
  readonly severity: Severity;
  readonly range: Range;
  /** What to change, as an instruction that quotes the text; in the language of the clause, as `why`. */
  readonly message: string;
  /** Why it matters to the reader of the policy. */
  readonly why: string;
  readonly language: Language;
  /** What the rule rests on: laws, and guidance on them. */
  readonly sources: readonly Source[];
  /** The page of the rule, as a path in this package: "docs/rules/ai-training/no-choice.md". */
  readonly page: string;
  /** The same as long as the clause says the same in the same words, wherever it stands. Unique in a policy. */
  readonly fingerprint: string;
  /** Other places of the text that explain it. */
  readonly related: readonly { readonly range: Range; readonly message: string }[];
  /** Makes the rewrites that are offered, the best first; there may be none. Each is tried on the text before, which takes time. */
  readonly fixes: () => readonly Fix[];
}

/** A law, or guidance on one. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A rewrite. */
export interface Fix {
  /** What the policy will promise after it. */
  readonly title: string;
  /** In the order of the text, not overlapping; all of them belong together. */
  readonly edits: readonly TextEdit[];
}

/** A change of a text, as editors take it. `newText` holds `{{blanks}}` for what only the author knows. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** A sentence, list item or table cell that states a practice. */
export interface Clause extends Phrase {
  readonly language: Language;
  /** The headings above it, outermost first. */
  readonly headings: readonly string[];
  readonly practices: readonly Practice[];
}

/** Who does what with which data, as it was read. */
export interface Practice {
  readonly topic: Topic;
  /**
   * How it tells public from private data: not at all, in part, nobody can tell, well; "kept-out" rules the use out,
   * "not-judged" is a use that nobody asks to separate, "no-promise" promises nothing, such as a question.
   */
  readonly standing: "unseparated" | "partial" | "unknown" | "separated" | "kept-out" | "not-judged" | "no-promise";
  /** The words that name the data. */
  readonly data: readonly Phrase[];
}

/** A part of a policy that was not read. */
export interface UnreadPart {
  readonly reason:
    | ("language" | "code" | "quotation" | "html" | "table" | "run-on" | "nesting" | "marks")
    | ("picture" | "title" | "letters" | "hyphen");
  /** Its language, by its BCP 47 code, where that is the reason and it is known. */
  readonly language: string | undefined;
  /** How many lines it has that are not blank. */
  readonly lines: number;
  /** Why, and what helps; in English. */
  readonly message: string;
  readonly range: Range;
}

/** What changed between two versions of a policy, in what they say on AI training and biometric data. */
export interface Comparison {
  /** In the order of the later text; a clause that is gone stands where it stood. */
  readonly changes: readonly Change[];
  /** How many clauses say the same in both. */
  readonly unchanged: number;
  /** What was not read, and so not compared. */
  readonly unread: { readonly before: readonly UnreadPart[]; readonly after: readonly UnreadPart[] };
}

/** A clause that differs between the two versions. */
export interface Change {
  /**
   * "mixed" is weaker in one point and stronger in another, "reworded" says the same in other words, "changed" differs in a
   * point of which nobody can tell which promises more.
   */
  readonly kind:
    | "promise-gone"
    | "weakened"
    | "mixed"
    | "new-permission"
    | "strengthened"
    | "new-promise"
    | "permission-gone"
    | "changed"
    | "reworded";
  /** Whether the reader of the policy is promised less than before. */
  readonly isWorse: boolean;
  readonly topics: readonly Topic[];
  /** The clause in either text; undefined where that text has none. */
  readonly before: Phrase | undefined;
  readonly after: Phrase | undefined;
  /** What differs, the worse first; none where it is only reworded. */
  readonly facts: readonly ChangeFact[];
}

/** One point in which two versions of a clause differ. */
export interface ChangeFact {
  /** What it is about, such as "denial", "choice" or "data-catch-all". */
  readonly change: string;
  readonly direction: "weakened" | "strengthened" | "changed";
  /** It as a sentence, in the language of the later version. */
  readonly message: string;
  /** The words that decided in either text, without Markdown; none where it is silent, or where the whole clause decides. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Audits a policy.
 * @param text Markdown; any text is some policy
 * @throws TypeError where the text is no string, or an option says something that does not exist, with what may be said instead
 */
export function audit(text: string, options: Options = {}): Audit {
  const analysis = analyzed(text, "text", options);
  const { policy, findings } = analysis;
  const place = placer(policy.text);
  const fingerprint = fingerprintOf(analysis);
  return {
    findings: findings.map((finding) => toFinding(finding, fingerprint(finding), place)),
    clauses: policy.clauses.flatMap((clause) => toClause(clause, policy.text, place)),
    unread: unreadOf(analysis),
  };
}

/**
 * Compares two versions of a policy.
 * @param before the earlier one, as Markdown
 * @param after the later one
 * @param options by which both are read
 * @throws TypeError as `audit` does
 */
export function compare(before: string, after: string, options: Options = {}): Comparison {
  const was = analyzed(before, "before", options);
  const is = analyzed(after, "after", options);
  const { changes, unchanged } = judge(was, is);
  const language = mainLanguage(is.policy.clauses) ?? mainLanguage(was.policy.clauses) ?? "en";
  const entries = changeEntries(changes, { before: was.policy.text, after: is.policy.text }, language);
  const place = { before: placer(was.policy.text), after: placer(is.policy.text) };
  return {
    changes: changes.map((change, index) => ({
      kind: change.kind,
      isWorse: isWorse(change),
      topics: change.topics,
      before: change.before && toPhrase(change.before, place.before),
      after: change.after && toPhrase(change.after, place.after),
      facts: entries[index] ? toFacts(entries[index]) : [],
    })),
    unchanged,
    unread: { before: unreadOf(was), after: unreadOf(is) },
  };
}

/** @param name of the argument, for the message */
function analyzed(text: string, name: string, options: Options): Analysis {
  if (typeof text !== "string") throw new TypeError(`${name} is no string: give the policy as Markdown.`);
  // What a project's file may say is judged in one place.
  const [fault] = readProjectFile(JSON.stringify(options)).faults;
  if (fault) throw new TypeError(`options: ${inLanguage(fault.message, "en")}`);
  return analyze(text, options as Parameters<typeof analyze>[1]);
}

type Place = (span: Span) => Range;

function placer(text: string): Place {
  const locate = createLocator(text);
  return ({ start, end }) => ({ start: locate(start), end: locate(end) });
}

function toFinding(finding: OwnFinding, fingerprint: string, place: Place): Finding {
  const { ruleId, severity, span, message, why, language, citations, related } = finding;
  return {
    ruleId,
    severity,
    range: place(span),
    message,
    why,
    language,
    sources: citations.map((key) => sourceIn(key, language)).map(({ title, url }) => ({ title, url })),
    page: pageOf("docs/rules", ruleId, language) ?? "",
    fingerprint,
    related: related.map((it) => ({ range: place(it.span), message: it.message })),
    fixes: () => finding.fixes.map((fix) => toFix(fix, place)),
  };
}

function toFix({ title, edits }: OwnFix, place: Place): Fix {
  return { title, edits: edits.map(({ span, replacement }) => ({ range: place(span), newText: replacement })) };
}

/** None where it only names what it speaks of, as a heading does. */
function toClause(clause: OwnClause, text: string, place: Place): Clause[] {
  const practices = clause.practices.filter(({ speechAct }) => speechAct !== "label");
  if (practices.length === 0) return [];
  return [
    {
      ...toPhrase(clause, place),
      language: clause.language,
      headings: clause.headings.map(({ span }) => plainText(text, span)),
      practices: practices.map((practice) => ({
        topic: practice.topic,
        standing: standingOf(practice),
        data: practice.data.map((it) => toPhrase(it, place)),
      })),
    },
  ];
}

function toPhrase({ text, span }: { readonly text: string; readonly span: Span }, place: Place): Phrase {
  return { text, range: place(span) };
}

function unreadOf({ policy }: Analysis): UnreadPart[] {
  const place = placer(policy.text);
  return unreadReport(policy, "en").places.map(({ reason, language, lines, why, span }) => ({
    reason,
    language,
    lines,
    message: why,
    range: place(span),
  }));
}

function toFacts({ sentences }: ChangeEntry): ChangeFact[] {
  return sentences.map(({ change, direction, sentence, before, after }) => ({
    change,
    direction,
    message: sentence,
    before,
    after,
  }));
}
