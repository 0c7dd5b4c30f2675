import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type Analysis, analyze, createAnalyzer, type Phrase, type Practice, type Span } from "../rules/index.ts";
import { checkReading, writtenReadings } from "./case-readings.ts";
import { borderline } from "./cases/borderline.ts";
import { clausesEn } from "./cases/clauses.en.ts";
import { clausesFr } from "./cases/clauses.fr.ts";
import { caseSuites } from "./cases/suites.ts";
import { analysisOf, checkCase, unmark } from "./support.ts";

for (const caseSuite of caseSuites) {
  const { name, cases, misread } = caseSuite;
  const written = writtenReadings(caseSuite);
  suite(name, () => {
    for (const it of cases) {
      // Those that are known to be misread must still be so.
      const isMisread = misread?.has(it.id);
      test(isMisread ? `still misread: ${it.id}` : it.id, () => {
        const analysis = analysisOf(it);
        if (isMisread) assert.throws(() => checkCase(it, analysis), assert.AssertionError);
        else checkCase(it, analysis);
        checkReading(it, analysis, caseSuite, written);
      });
    }

    test("each has a name of its own, and no reading is left of one that is gone", () => {
      const ids = cases.map(({ id }) => id);
      assert.deepEqual(ids, [...new Set(ids)]);
      assert.deepEqual([...written.keys()], ids);
    });
  });
}

/** Another way to write a text that says the same; it returns the text as it is where that way is not open. */
type Rewriting = (text: string) => string;

/** Texts whose lines mean something by themselves: tables, lists, headings, code, quotations, front matter. */
const structured = /^\s*(?:[|#>*-]|\d+[.)]|```|<)/m;
/** Texts with markup inside their words already. */
const marked = /[*_`[\]<>|#{}&]/;

const rewritings: Readonly<Record<string, Rewriting>> = {
  "with the line ends of Windows": (text) => text.replaceAll("\n", "\r\n"),
  "with straight apostrophes": (text) => text.replaceAll("’", "'"),
  "with curly apostrophes": (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, "’"),
  "with plain spaces": (text) => text.replace(/[\u00A0\u202F]/g, " "),
  "with decomposed accents": (text) => text.normalize("NFD"),
  "with a byte order mark": (text) => `\uFEFF${text}`,
  "wrapped after every second word": (text) =>
    structured.test(text) ? text : text.replace(/(\S+ \S+) (?=\p{L})/gu, "$1\n"),
  "with two spaces between words": (text) => (structured.test(text) ? text : text.replaceAll(" ", "  ")),
  "with every third word in bold": (text) =>
    structured.test(text) || marked.test(text) ? text : text.replace(/(\S+ \S+ )(\p{L}+)(?=[ .,])/gu, "$1**$2**"),
  "with soft hyphens in long words": (text) =>
    structured.test(text) || marked.test(text) ? text : text.replace(/\p{L}{4}(?=\p{L}{4})/gu, "$&\u00AD"),
  "as an item of a list of its own": (text) => (structured.test(text) || text.includes("\n") ? text : `- ${text}`),
  "with a comment before it": (text) => (structured.test(text) ? text : `<!-- reviewed -->\n\n${text}`),
};

const cases = [...borderline, ...clausesEn, ...clausesFr].map(({ id, text }) => ({ id, text: unmark(text).text }));

/** A second reader decides how grave it is. */
const mayBeDoubted = /^(?:ai-training\/(?:unseparated-data|no-data-object)|biometric\/source-unseparated)$/;

suite("a text says the same", () => {
  const fresh = cases.map(({ id, text }) => ({ id, text, before: found(analyze(text)) }));

  for (const [name, rewrite] of Object.entries(rewritings)) {
    test(name, () => {
      const rewritten = fresh
        .filter(({ text }) => rewrite(text) !== text)
        .map(({ id, text, before }) => ({ id, text: rewrite(text), before, after: found(analyze(rewrite(text))) }));
      assert.ok(rewritten.length > 0);
      assert.deepEqual(
        rewritten.filter(({ before, after }) => before !== after),
        [],
      );
    });
  }

  test("to a reader who has just read others", () => {
    const analyzeNext = createAnalyzer();
    const differing = fresh
      .map(({ id, text, before }) => ({ id, before, after: found(analyzeNext(text)) }))
      .filter(({ before, after }) => before !== after);
    assert.deepEqual(differing, []);
  });
});

/** But for what is learned, and told by the form of the text too: to a second reader an item is no sentence, so that he may doubt it. */
function found({ findings }: Analysis): string {
  return findings
    .filter(({ ruleId }) => ruleId !== "separation/second-reading" && ruleId !== "draft/read-again")
    .map(({ severity, ruleId }) => (mayBeDoubted.test(ruleId) ? ruleId : `${severity} ${ruleId}`))
    .sort()
    .join(", ");
}

suite("what is read of a text", () => {
  test("stands in the text where it says", () => {
    const plain = cases.map(({ text }) => text).filter((text) => !marked.test(text) && !structured.test(text));
    const elsewhere = plain.flatMap((text) => {
      const { clauses } = analyze(text).policy;
      return [...clauses, ...clauses.flatMap(({ practices }) => practices.flatMap(phrasesOf))]
        .map((phrase) => ({ says: phrase.text, stands: text.slice(phrase.span.start, phrase.span.end) }))
        .filter(({ says, stands }) => says !== stands.normalize("NFC").replaceAll("\n", " "));
    });
    assert.ok(plain.length > 100, `only ${plain.length} plain texts`);
    assert.deepEqual(elsewhere, []);
  });

  test("stays within a text that is half written, and so do its fixes", () => {
    for (const { id, text } of cases.slice(0, borderline.length)) {
      const analyzeNext = createAnalyzer();
      for (let end = 0; end <= text.length; end += 13) {
        const typed = text.slice(0, end);
        for (const { ruleId, span, fixes } of analyzeNext(typed).findings) {
          const spans = [span, ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))];
          assert.ok(spans.every(within(typed)), `${id}: ${ruleId} leaves “${typed}”: ${JSON.stringify(spans)}`);
          for (const { title, edits } of fixes) assert.ok(inOrder(edits), `${id}: the edits of “${title}” overlap`);
        }
      }
    }
  });
});

function phrasesOf(practice: Practice): readonly Phrase[] {
  const { predicate, data, purposes, recipients, choices, retention, exclusions, vague } = practice;
  return [predicate, ...data, ...purposes, ...recipients, ...choices, ...retention, ...exclusions, ...vague];
}

function within(text: string): (span: Span) => boolean {
  return ({ start, end }) => start >= 0 && start <= end && end <= text.length;
}

function inOrder(edits: readonly { readonly span: Span }[]): boolean {
  return edits.every(({ span }, index) => span.start >= (edits[index - 1]?.span.end ?? 0));
}
