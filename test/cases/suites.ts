import type { PolicyCase } from "../support.ts";
import { biometricEn, biometricFr } from "./biometric.ts";
import { borderline } from "./borderline.ts";
import { borrowedEn, borrowedFr } from "./borrowed.ts";
import { choiceEn, choiceFr } from "./choice.ts";
import { clausesEn } from "./clauses.en.ts";
import { clausesFr } from "./clauses.fr.ts";
import { dataEn, dataFr } from "./data.ts";
import { documentEn, documentFr } from "./document.ts";
import { ruleExamples } from "./examples.ts";
import { misreadEn, misreadFr } from "./misread.ts";
import { wildEn } from "./wild.en.ts";
import { wildFr } from "./wild.fr.ts";

/** Cases of one kind in one language. */
export interface CaseSuite {
  readonly name: string;
  /** The file in `readings/` that says how they are read. */
  readonly file: string;
  readonly cases: readonly PolicyCase[];
  /** Names of those that are known to be misread. */
  readonly misread?: ReadonlySet<string>;
  /** The file also says what fixes write. */
  readonly showsFixes?: true;
}

/** The hard cases of the rule catalogue, in both languages. */
export const borderlineSuite: CaseSuite = { name: "Borderline cases", file: "borderline.txt", cases: borderline };

/** All others. */
export const caseSuites: readonly CaseSuite[] = [
  { name: "English clauses", file: "clauses.en.txt", cases: clausesEn },
  { name: "French clauses", file: "clauses.fr.txt", cases: clausesFr },
  { name: "English clauses on choices", file: "choice.en.txt", cases: choiceEn },
  { name: "French clauses on choices", file: "choice.fr.txt", cases: choiceFr },
  { name: "English clauses on data and its sources", file: "data.en.txt", cases: dataEn },
  { name: "French clauses on data and its sources", file: "data.fr.txt", cases: dataFr },
  { name: "English clauses on biometric data", file: "biometric.en.txt", cases: biometricEn },
  { name: "French clauses on biometric data", file: "biometric.fr.txt", cases: biometricFr },
  { name: "English clauses beside other sentences", file: "borrowed.en.txt", cases: borrowedEn },
  { name: "French clauses beside other sentences", file: "borrowed.fr.txt", cases: borrowedFr },
  { name: "English policies as a whole", file: "document.en.txt", cases: documentEn },
  { name: "French policies as a whole", file: "document.fr.txt", cases: documentFr },
  { name: "English clauses in the wild", file: "wild.en.txt", cases: wildEn, misread: misreadEn },
  { name: "French clauses in the wild", file: "wild.fr.txt", cases: wildFr, misread: misreadFr },
  { name: "Examples of the rules", file: "examples.txt", cases: ruleExamples, showsFixes: true },
];
