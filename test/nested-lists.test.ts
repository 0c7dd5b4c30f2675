// What leads into a list speaks for its items, however the list and the one around it are marked: so does a promise.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";

const outerMarks = ["", "(a) ", "a. ", "1. ", "1) ", "4.2 ", "i. ", "- ", "• ", "– ", "§ 4 ", "**(a)** ", "✓ "];

/** By the number of the item, from 0. */
const innerMarks: readonly ((item: number) => string)[] = [
  ...["- ", "* ", "• ", "– ", "■ ", "-> "].map((sign) => () => sign),
  ...["(i) (ii) (iii)", "i) ii) iii)", "(1) (2) (3)", "a) b) c)", "(A) (B) (C)", "4.2.1 4.2.2 4.2.3"].map(
    (marks) => (item: number) => `${marks.split(" ")[item]} `,
  ),
];

/** What stands behind the lead-in, between the items, and in front of each. */
const gaps = [
  ["\n\n", "\n\n", ""],
  ["\n", "\n", ""],
  ["\n\n", "\n", ""],
  ["\n", "\n", "   "],
] as const;

const texts = {
  en: {
    permits: ["We use your messages to:", "Your messages may be used to:"],
    denies: ["We do not use your messages to:", "Your messages are never used to:"],
    items: ["answer your questions", "prevent abuse", "train our AI models"],
  },
  fr: {
    permits: ["Nous utilisons vos messages pour :", "Vos messages peuvent servir à :"],
    denies: ["Nous n'utilisons pas vos messages pour :", "Vos messages ne servent jamais à :"],
    items: ["répondre à vos questions", "prévenir les abus", "entraîner nos modèles d'IA"],
  },
} as const;

for (const [language, { permits, denies, items }] of Object.entries(texts)) {
  suite(`a list within a list (${language})`, () => {
    for (const outer of outerMarks)
      test(outer.trim() || "no mark", () => {
        const drafts = (leadIns: readonly string[]) =>
          leadIns.flatMap((leadIn) =>
            innerMarks.flatMap((mark) =>
              gaps.map(([first, next, indent]) => {
                const list = items.map((it, item) => `${indent}${mark(item)}${it}${item < 2 ? ";" : "."}`);
                return `# Brindle\n\n${outer}${leadIn}${first}${list.join(next)}\n\nBrindle SAS\n`;
              }),
            ),
          );
        assert.deepEqual(
          drafts(denies).filter((it) => rulesOn(it).length > 0),
          [],
        );
        // Its data stands in the lead-in.
        const isTold = (draft: string) =>
          rulesOn(draft).includes("ai-training/no-choice") && !rulesOn(draft).includes("ai-training/no-data-object");
        assert.deepEqual(
          drafts(permits).filter((it) => !isTold(it)),
          [],
        );
      });
  });
}

function rulesOn(draft: string): string[] {
  const { findings } = analyze(draft);
  return findings.map(({ ruleId }) => ruleId).filter((it) => it.startsWith("ai-training/"));
}
