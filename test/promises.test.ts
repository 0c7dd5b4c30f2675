// A promise read as a practice alarms for nothing; a practice read as a promise hides what it says. Sentences of all the ways in
// which a "no" stands beside a training or biometric data, in and outside of what it denies.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { withReading } from "./support.ts";

/** What is still read the other way round. A sentence has to leave the list once it is read right. */
const misread = {
  en: [
    "practice: Content of members who have not refused is used to train our AI models.",
    "practice: Only private messages are not used to train our AI models.",
    "practice: Our vendors do not train their models on your data, but we do.",
    "practice: Private messages are not used to train AI models; public posts are.",
    "practice: We do not use content of paying customers to train our AI models; we use that of free users.",
    "practice: We will not use your content to train our AI models before 1 May 2026.",
    "promise: Save with your prior written consent, we do not train our AI models on your content... and no consent is ever asked.",
    "promise: Some companies train AI models on customer data. We do not.",
    "promise: We do not under any circumstances or for any purpose whatsoever use your content to train AI models.",
  ],
  fr: [
    "practice: Les conversations ne sont jamais rendues publiques et alimentent nos modèles d'IA.",
    "practice: Nous ne conservons pas les messages utilisés pour entraîner nos modèles d'IA au-delà de deux ans.",
    "practice: Nous ne communiquons à aucun tiers les messages utilisés pour entraîner nos modèles d'IA.",
    "promise: Contrairement à d'autres éditeurs qui entraînent leurs modèles d'IA sur vos données, nous ne le faisons pas.",
    "promise: Quant aux données biométriques, nous n'en recueillons aucune.",
  ],
} as const;

for (const language of ["en", "fr"] as const) {
  const sentences = readFileSync(join(import.meta.dirname, "promises", `${language}.txt`), "utf8")
    .split("\n")
    .filter(Boolean);
  suite(`what is promised and what is done, ${language}`, () => {
    for (const line of sentences) {
      test(line, () => withReading(textOf(line), () => assert.equal(kindOf(line, language), expectedOf(line))));
    }
  });

  suite(`what is still misread, ${language}`, () => {
    for (const line of misread[language]) test(line, () => assert.notEqual(kindOf(line, language), expectedOf(line)));
  });
}

function expectedOf(line: string): string {
  return line.slice(0, line.indexOf(":"));
}

/** The words behind the mark; `\n` stands for a line break. */
function textOf(line: string): string {
  return line.slice(line.indexOf(":") + 2).replaceAll("\\n", "\n");
}

/** A promise denies all that it names; where anything is done, it is a practice. */
function kindOf(line: string, language: "en" | "fr"): "practice" | "promise" | "neither" {
  const { policy } = analyze(textOf(line), { language });
  const said = policy.clauses
    .flatMap(({ practices }) => practices)
    .filter(({ topic, speechAct }) => topic !== "ai-use" && speechAct !== "label");
  if (said.length === 0) return "neither";
  return said.every(({ stance }) => stance === "does-not") ? "promise" : "practice";
}
