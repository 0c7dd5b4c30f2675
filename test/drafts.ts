// Policies made at random of written clauses, of real ones' paragraphs and of Markdown of all kinds, and edits of them.
import assert from "node:assert/strict";
import { type Analysis, createAnalyzer, type Options } from "../rules/core/analyze.ts";
import { profiles, rules } from "../rules/index.ts";
import { written } from "./measure.ts";
import fc from "./random.ts";
import { policies } from "./whole-policies.ts";

/** The texts of the written cases, of all languages. */
export const clauses = Object.values(written).flatMap((cases) => cases.map(({ text }) => text));
export const everyLaw: Options = { profiles: Object.keys(profiles) as (keyof typeof profiles)[] };

/** A change as one types, pastes or moves it. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly words: string;
  readonly undone: boolean;
  /** Whether, in place of all this, the paragraph there and the last one change places. */
  readonly swaps: boolean;
}

/** @returns the text with the edit, at a place that is a share of its length */
export function edited(text: string, { at, length, words, swaps }: Edit): string {
  if (swaps) {
    const parts = text.split("\n\n");
    const [last = ""] = parts.splice(-1, 1);
    const [other = ""] = parts.splice(Math.floor(at * parts.length), 1, last);
    return [...parts, other].join("\n\n");
  }
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + words + text.slice(start + length);
}

const words = fc.constantFrom(
  ...["", "x", " ", "\n", "\n\n", "\r\n", "# One\n\n", "\n\n## Two\n\n", "**Title**\n\n", "\n\n5\\. AI and You\n\n"],
  ...["```\n", "\n\n```\n\n", "<!--", "-->", "- ", "\n- item\n", "| a | b |\n|---|---|\n| c | d |\n", "---\n", "===\n"],
  ...[
    "---\nclauselint: true\n---\n\n",
    "> ",
    "[name]: https://example.com\n",
    "\n\n> [name]: #\n\n",
    "[name]",
    "[train][name] ",
    "[^1]",
    "\n\n[^1]: Until our next report.\n\n",
    "&eacute;",
    "tra**in**",
    "\u00AD",
    "\t",
    "    ",
  ],
  ...["not ", "train", "“Content” means posts.\n\n", "You can withdraw your consent at any time.\n\n", "{{blank}}"],
);

/** Clauses whose words show only once they are parsed. */
const hidden = fc.constantFrom(
  "We tr&#97;in our A&#73; mod&#101;ls on your m&#101;ssages.",
  "We tr<b>ain</b> our A<b>I</b> mod<i>els</i> on your messages.",
  "We tr[ain](/a) our A[I](#b) mod[els](https://example.com/c) on your messages.",
  "We [tr](/a 'one\n2. two')ain our [mod](/b 'one\n2. two')els on your messages.",
  "We [tr](/a_(one))ain our [mod](/b_(two))els on your messages.",
  "- We tr**ai**n our A\u00ADI mod`els`\u200B on your messages.",
  "We collect your fac&#105;al templ<b>ates</b> and read your em[otions](/a) from your v&#111;ice.",
);

/** What is not read, in whole or in part. */
const unread = fc.constantFrom(
  "Wir verwenden Ihre Beiträge, um unsere Modelle zu trainieren, und geben die Daten nicht an andere weiter.",
  "- Name und Anschrift\n- Fotos und Videos, die Sie mit anderen teilen",
  "Usamos las fotos que publica para entrenar nuestros modelos, y los datos no se venden a otras empresas.",
  "Мы используем ваши сообщения, чтобы обучать наши модели, и не продаём эти данные другим компаниям.",
  "> “We never use your messages to train any of our models.”",
  "    We use your posts to train our AI models.",
  "<pre>\nWe use your posts to train our AI models.\n</pre>",
  "| Posts | We use them to train our AI models. |\n|---|---|\n| Photos | We do not use them |",
  "We collect your posts.We use them to train our models.You can refuse.We do not sell them.",
);

const lines = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...clauses) },
  { weight: 3, arbitrary: words },
  { weight: 1, arbitrary: fc.constantFrom(...policies.flatMap((text) => text.split(/\n{2,}/))) },
  { weight: 1, arbitrary: hidden },
  { weight: 1, arbitrary: unread },
);

export const documents = documentsOf(14);

/** @param most how many blocks a document has at most */
export function documentsOf(most: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(lines, { maxLength: most }), fc.constantFrom("\n\n", "\n\n", "\n\n", "\n", "\r\n\r\n"))
    .map(([parts, between]) => parts.join(between));
}

export const edits: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(40), fc.nat(400)),
  words: fc.oneof(words, fc.constantFrom(...clauses)),
  undone: fc.boolean(),
  swaps: fc.integer({ min: 0, max: 5 }).map((it) => it === 0),
});

/** Fails where an analyzer that has seen a text change says anything else of it than one that sees it for the first time. */
export function assertKept(text: string, changes: readonly Edit[]): void {
  const next = createAnalyzer(rules);
  const assertAfresh = (typed: string) =>
    assertSame(next(typed, everyLaw), createAnalyzer(rules)(typed, everyLaw), typed);
  let current = text;
  next(current, everyLaw);
  for (const change of changes) {
    const changed = edited(current, change);
    assertAfresh(changed);
    // Undo, now and then.
    if (change.undone) assertAfresh(current);
    else current = changed;
  }
}

/** Fails where two analyses of a text find, read or define differently. */
export function assertSame(actual: Analysis, expected: Analysis, text: string): void {
  const shown = ({ findings, policy }: Analysis) => ({
    findings: findings.map(({ ruleId, severity, span, message }) => ({ ruleId, severity, span, message })),
    clauses: policy.clauses,
    glossary: policy.glossary,
    unread: policy.unread,
  });
  assert.deepEqual(shown(actual), shown(expected), text);
}
