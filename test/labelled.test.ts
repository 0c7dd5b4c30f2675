// Policies in `labelled/`, written and labelled clause by clause by readers who knew the labelling rules and not the tool: what
// an expert would want flagged is, and nothing else. A clause that is still missed has to leave the list once it is found.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { withReading } from "./support.ts";

/** What an expert would want of a clause: "either" where two of them could differ. */
interface Label {
  readonly doc: string;
  /** From 1. */
  readonly line: number;
  readonly topic: "ai-training" | "biometric";
  readonly expect: "flag" | "clear" | "either";
  /** Its words, in one line. */
  readonly quote: string;
}

/** The rules on data that is not told apart; the others say more of a clause, whatever its data. */
const topics: Readonly<Record<string, Label["topic"]>> = {
  "ai-training/unseparated-data": "ai-training",
  "ai-training/public-private-mixed": "ai-training",
  "ai-training/no-data-object": "ai-training",
  "biometric/source-unseparated": "biometric",
};

const stillMissed: ReadonlySet<string> = new Set([
  "en/bank.md:81",
  "en/home.md:19",
  "en/proctoring.md:25",
  "fr/assureur.md:32",
  "fr/domotique.md:57",
  "fr/ecriture.md:55",
  "fr/ecriture.md:71",
  "fr/photo.md:58",
  "fr/reseau.md:28",
  "fr/video.md:51",
  "fr/video.md:63",
]);

const folder = join(import.meta.dirname, "labelled");
const labels: readonly Label[] = readFileSync(join(folder, "labels.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));

suite("what readers who did not know the tool would flag", () => {
  for (const doc of new Set(labels.map((label) => label.doc))) {
    const ofDoc = labels.filter((label) => label.doc === doc);
    test(doc, () => {
      const text = readFileSync(join(folder, doc), "utf8").replaceAll("\r\n", "\n");
      const clauses = ofDoc.map((label) => ({ ...label, ...placeOf(text, label) }));
      const found = analyze(text).findings.flatMap(({ ruleId, severity, span: { start, end } }) => {
        const topic = topics[ruleId];
        return topic && (severity === "error" || severity === "warning") ? [{ topic, start, end }] : [];
      });
      const missed = clauses
        .filter((clause) => clause.expect === "flag" && !found.some((it) => isOf(it, clause)))
        .map(nameOf);
      const unwanted = found
        .filter((it) => !clauses.some((clause) => clause.expect !== "clear" && isOf(it, clause)))
        .map(({ start, end }) => text.slice(start, end));
      const expected = { missed: missedIn(clauses), unwanted: [] };
      const misread = clauses.find((it) => missed.includes(nameOf(it)) !== expected.missed.includes(nameOf(it)))?.quote;
      withReading(text, () => assert.deepEqual({ missed, unwanted }, expected), {
        words: misread ?? unwanted[0] ?? "",
      });
    });
  }
});

function placeOf(text: string, { doc, line, quote }: Label) {
  const start = text.split("\n", line - 1).reduce((sum, it) => sum + it.length + 1, 0);
  const at = text.indexOf(quote, start);
  assert.ok(at >= 0 && !text.slice(start, at).includes("\n"), `${doc}:${line} does not say: ${quote}`);
  return { start: at, end: at + quote.length };
}

interface Place {
  readonly topic: Label["topic"];
  readonly start: number;
  readonly end: number;
}

function isOf(found: Place, clause: Place): boolean {
  return found.topic === clause.topic && found.start < clause.end && clause.start < found.end;
}

function nameOf({ doc, line }: Label): string {
  return `${doc}:${line}`;
}

function missedIn(clauses: readonly Label[]): string[] {
  return clauses.filter((it) => it.expect === "flag" && stillMissed.has(nameOf(it))).map(nameOf);
}
