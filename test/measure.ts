import { type Analysis, analyze, type Rule, rules } from "../rules/index.ts";
import { biometricEn, biometricFr } from "./cases/biometric.ts";
import { borderline } from "./cases/borderline.ts";
import { borrowedEn, borrowedFr } from "./cases/borrowed.ts";
import { choiceEn, choiceFr } from "./cases/choice.ts";
import { clausesEn } from "./cases/clauses.en.ts";
import { clausesFr } from "./cases/clauses.fr.ts";
import { dataEn, dataFr } from "./cases/data.ts";
import { documentEn, documentFr } from "./cases/document.ts";
import { wildEn } from "./cases/wild.en.ts";
import { wildFr } from "./cases/wild.fr.ts";
import { matches, type PolicyCase, unmark } from "./support.ts";

/** How a rule does on the written cases that say something of it. */
export interface Score {
  readonly ruleId: string;
  /** Cases that it has to flag, and those of them that it does. */
  readonly wanted: number;
  readonly hits: number;
  /** Cases on which it has to be silent, and those of them that it flags. */
  readonly quiet: number;
  readonly alarms: number;
}

export const written: Readonly<Record<"en" | "fr", readonly PolicyCase[]>> = {
  en: [
    ...borderline.filter(({ id }) => id.endsWith(" en")),
    ...[clausesEn, choiceEn, dataEn, biometricEn, borrowedEn, documentEn, wildEn].flat(),
  ],
  fr: [
    ...borderline.filter(({ id }) => id.endsWith(" fr")),
    ...[clausesFr, choiceFr, dataFr, biometricFr, borrowedFr, documentFr, wildFr].flat(),
  ],
};

/** Measures every rule on the written cases, those that are known to be misread included. */
export function measure(cases: readonly PolicyCase[]): Score[] {
  const [asSet, withAll] = [{}, allOn].map((severities) =>
    cases.map((it) => analyze(unmark(it.text).text, { severities }).findings),
  );
  return rules
    .map((rule) => scoreOf(rule, cases, (rule.severity === "off" ? withAll : asSet) ?? []))
    .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
}

/** A rule that is off is measured all the same; the others as they are set, since of what two of them find one is told. */
const allOn = Object.fromEntries(
  rules.filter(({ severity }) => severity === "off").map(({ id }) => [id, "warning" as const]),
);

/** @param found the findings of each case */
function scoreOf({ id: ruleId, severity }: Rule, cases: readonly PolicyCase[], found: readonly Analysis["findings"][]) {
  const flags = found.map((findings) => findings.some((it) => it.ruleId === ruleId));
  const names = (pattern: string) => pattern.split(" ").at(-1) === ruleId;
  // "*" means the rules as they are set: it says nothing of one that is off.
  const silences = (pattern: string) => !pattern.includes(" ") && (pattern !== "*" || severity !== "off");
  const covers = (pattern: string) => silences(pattern) && matches({ ruleId, severity: undefined }, pattern);
  const wanted = cases.map(({ must }) => must?.some(names) ?? false);
  const quiet = cases.map(({ mustNot }, index) => !wanted[index] && (mustNot?.some(covers) ?? false));
  const count = (chosen: readonly boolean[]) => chosen.filter(Boolean).length;
  return {
    ruleId,
    wanted: count(wanted),
    hits: count(flags.filter((_, index) => wanted[index])),
    quiet: count(quiet),
    alarms: count(flags.filter((_, index) => quiet[index])),
  };
}
