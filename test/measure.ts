import { analyze, rules } from "../rules/index.ts";
import { biometricEn, biometricFr } from "./cases/biometric.ts";
import { borderline } from "./cases/borderline.ts";
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
    ...[clausesEn, choiceEn, dataEn, biometricEn, documentEn, wildEn].flat(),
  ],
  fr: [
    ...borderline.filter(({ id }) => id.endsWith(" fr")),
    ...[clausesFr, choiceFr, dataFr, biometricFr, documentFr, wildFr].flat(),
  ],
};

/** Measures every rule on the written cases, those that are known to be misread included. */
export function measure(cases: readonly PolicyCase[]): Score[] {
  const readings = cases.map((it) => ({ ...it, findings: findingsIn(it) }));
  return rules
    .map(({ id: ruleId }) => {
      const names = (pattern: string) => pattern.split(" ").at(-1) === ruleId;
      const covers = (pattern: string) => !pattern.includes(" ") && matches({ ruleId, severity: undefined }, pattern);
      const wanted = readings.filter(({ must }) => must?.some(names));
      const quiet = readings.filter(({ must, mustNot }) => !must?.some(names) && mustNot?.some(covers));
      const isFlagged = ({ findings }: (typeof readings)[number]) => findings.some((it) => it.ruleId === ruleId);
      return {
        ruleId,
        wanted: wanted.length,
        hits: wanted.filter(isFlagged).length,
        quiet: quiet.length,
        alarms: quiet.filter(isFlagged).length,
      };
    })
    .sort((a, b) => (a.ruleId < b.ruleId ? -1 : 1));
}

/** A rule that the settings leave off is measured all the same. */
function findingsIn({ text }: PolicyCase) {
  const severities = Object.fromEntries(
    rules.filter(({ severity }) => severity === "off").map(({ id }) => [id, "warning" as const]),
  );
  return analyze(unmark(text).text, { severities }).findings;
}
