import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isLong } from "./random.ts";
import { corpusFolder, policiesInCorpus } from "./snapshot.ts";

/** The texts of the corpus. */
export const policies = policiesInCorpus().map((name) => readFileSync(join(corpusFolder, name), "utf8"));

/** The texts of other whole policies: those of `labelled/` and, in a long run, real ones where these lie beside the project. */
export function otherPolicies(): string[] {
  return [
    ...textsIn("labelled", ".md"),
    ...(isLong ? textsIn("../../shared/evaluate/policies", "Privacy Policy.md") : []),
  ];
}

function textsIn(name: string, end: string): string[] {
  const folder = join(import.meta.dirname, name);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(end))
    .map((path) => readFileSync(join(folder, path), "utf8"));
}
