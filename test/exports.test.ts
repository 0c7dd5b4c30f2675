import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { suite, test } from "node:test";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import {
  type Analysis,
  analyze,
  type CitationKey,
  csvHead,
  csvRows,
  type Language,
  rules,
  sarifLog,
  sarifPart,
  sourceIn,
} from "../rules/index.ts";
import { languages, sample } from "./audit-sample.ts";

const policy = `# Privacy at Tallowby

## Models

We may use the information we collect and publicly available posts to train our machine learning models.

<!-- clauselint-disable-next-line ai-training/public-private-mixed -- counsel asked for “this, and no other” wording -->
We may use the information we collect and publicly available photos to train our machine learning models.

## Your face 🙂

We collect biometric information for "safety", and keep it as long as necessary. Kept by {{who}}.
`;
const analysis = analyze(policy);
const french = "# Confidentialité\n\nNous utilisons toutes les données recueillies pour entraîner nos modèles d’IA.\n";

/** Reads a table as RFC 4180 writes it, or with semicolons. @throws where a quote stands in a cell without quotes */
function readCsv(text: string, separator: "," | ";"): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\r\n)`, "gy");
  for (const [, quoted, plain = "", end] of text.matchAll(cell)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push(row.splice(0));
    row = end === "\r\n" ? [] : row;
  }
  assert.deepEqual(row, []);
  return rows;
}

function table(one: Analysis, language: Language, fileName = "privacy.md"): Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = readCsv(
    csvHead(language).slice(1) + csvRows(one, { fileName, language }),
    language === "fr" ? ";" : ",",
  );
  return rows.map((row) => {
    assert.equal(row.length, head.length);
    return Object.fromEntries(head.map((name, index) => [name, row[index] ?? ""]));
  });
}

suite("an audit as CSV", () => {
  test("begins with a byte order mark, and names its columns in the report's language", () => {
    assert.equal(csvHead("en").charCodeAt(0), 0xfeff);
    assert.match(csvHead("fr"), /^\uFEFFfichier;ligne;colonne;type;règle;gravité;thème;verdict;.*\r\n$/);
  });

  test("has a line for each clause, finding and finding set aside, in the order of the text", () => {
    const rows = table(analysis, "en");
    const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
    assert.equal(count("finding"), analysis.findings.length);
    assert.equal(count("clause"), 3);
    assert.equal(count("set aside"), 1);
    const lines = rows.map(({ line }) => Number(line));
    assert.deepEqual(
      lines,
      lines.toSorted((a, b) => a - b),
    );
  });

  test("says of a finding where it stands, what it asks, and how its clause was read", () => {
    const found = table(analysis, "en").find(({ rule }) => rule === "ai-training/public-private-mixed");
    const { file, line, column, kind, severity, topic, verdict, quote, data, sources } = found ?? {};
    assert.deepEqual(
      { file, line, column, kind, severity, topic, verdict, quote },
      {
        file: "privacy.md",
        line: "5",
        column: "12",
        kind: "finding",
        severity: "Error",
        topic: "AI training",
        verdict: "Not separated",
        quote: "the information we collect and publicly available posts",
      },
    );
    assert.match(data ?? "", /^the information we collect \(.+\); publicly available posts \(public/);
    assert.match(sources ?? "", /https:/);
  });

  test("gives the reason for what is set aside", () => {
    const aside = table(analysis, "en").find(({ kind }) => kind === "set aside");
    assert.match(aside?.message ?? "", /\(Set aside by the author: counsel asked for “this, and no other” wording\)$/);
    assert.equal(aside?.rule, "ai-training/public-private-mixed");
  });

  test("speaks French for a French report", () => {
    const rows = table(analyze(french), "fr");
    assert.ok(rows.some(({ type, verdict, thème }) => type === "clause" && verdict === "Non séparées" && thème));
    assert.ok(rows.some(({ type, gravité }) => type === "constat" && gravité === "Erreur"));
  });

  test("keeps quotes, commas and line breaks within a cell", () => {
    const rows = table(analyze(policy.replace("biometric information", "biometric\ninformation")), "en");
    assert.ok(rows.some(({ quote }) => /"safety", and keep/.test(quote ?? "")));
  });

  test("keeps to its columns in French too, where semicolons part them", () => {
    const rows = table(analyze(policy), "fr", "a;b,c.md");
    assert.ok(rows.some(({ citation }) => /"safety", and keep/.test(citation ?? "")));
    assert.ok(rows.every(({ fichier }) => fichier === "a;b,c.md"));
    assert.ok(rows.some(({ données }) => données?.includes("; ")));
  });

  for (const sign of ["=", "+", "-", "@", "＝"]) {
    test(`makes no formula of a text that begins with ${sign}`, () => {
      const text = csvRows(analysis, { fileName: `${sign}1,privacy.md`, language: "en" });
      for (const line of text.split("\r\n").filter(Boolean)) assert.ok(line.startsWith(`"'${sign}1,`), line);
    });
  }

  test("makes no formula of a clause that begins with a sign, a tab or a return", () => {
    const clause = '=HYPERLINK("https://tallowby.example") our models are trained on the information we collect.';
    const quotes = table(analyze(`# Privacy\n\n${clause}\n`), "en").map(({ quote }) => quote ?? "");
    assert.ok(
      quotes.some((quote) => quote.startsWith("'=HYPERLINK")),
      quotes.join("\n"),
    );
    for (const [sign, seen] of [
      ["\t", "␉"],
      ["\r", "␍"],
    ])
      assert.ok(csvRows(analysis, { fileName: `${sign}x`, language: "en" }).startsWith(`${seen}x,`));
  });
});

const schemaAddress = import.meta.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// The schema has a pattern that is sound without the flag u only.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(new URL(schemaAddress), "utf8")));

const frame = { rules, version: "1.2.3", language: "en", problems: [] } as const;

function read(log: string) {
  assert.ok(isSarif(JSON.parse(log)), JSON.stringify(isSarif.errors?.slice(0, 5), null, 2));
  return JSON.parse(log).runs[0];
}

const runOf = (text: string) => read(sarifLog([sarifPart(analyze(text), "legal/privacy.md", "en")], frame));

suite("an audit as SARIF", () => {
  for (const language of languages) {
    test(`keeps to the schema of the standard (${language})`, () => {
      const problems = [
        { message: "old.md: there is no such file.", uri: "old.md" },
        { message: "The audit was stopped." },
      ];
      const parts = [
        sarifPart(analysis, "a.md", "en"),
        sarifPart(sample, "file:///policies/b.md", "en"),
        sarifPart(analysis, "a.md", "en"),
      ];
      const run = read(sarifLog(parts, { ...frame, language, problems }));
      assert.equal(run.artifacts.length, 2);
      assert.equal(run.results.length, 2 * (analysis.findings.length + 1) + sample.findings.length);
      assert.equal(run.invocations[0].executionSuccessful, false);
    });
  }

  test("keeps to it with what was not read", () => {
    const { invocations } = runOf(`${policy}\n> “We use your posts to train our AI models.”\n`);
    assert.equal(invocations[0].toolExecutionNotifications.length, 1);
    assert.equal(invocations[0].executionSuccessful, true);
  });

  test("the schema would notice a fault", () => {
    const log = JSON.parse(sarifLog([sarifPart(analysis, "a.md", "en")], frame));
    log.runs[0].results[0].level = "grave";
    assert.equal(isSarif(log), false);
  });

  test("describes every rule, with its help and its own level", () => {
    const { tool } = runOf(policy);
    assert.equal(tool.driver.version, "1.2.3");
    assert.deepEqual(
      tool.driver.rules.map(({ id }: { id: string }) => id),
      rules.map(({ id }) => id),
    );
    for (const [index, { severity, summary, why, citations }] of rules.entries()) {
      const { shortDescription, fullDescription, help, defaultConfiguration, helpUri } = tool.driver.rules[index];
      assert.deepEqual(
        [shortDescription.text, fullDescription.text, helpUri],
        [summary.en, why.en, addressOf(citations[0])],
      );
      assert.equal(help.markdown.match(/\]\(<https:/g)?.length ?? 0, citations.length);
      assert.equal(defaultConfiguration.enabled ?? true, severity !== "off");
    }
  });

  /** Of the page that a source links to. */
  function addressOf(citation: CitationKey | undefined): string | undefined {
    return citation && sourceIn(citation, "en").url;
  }

  test("places each finding by line, column and offset, in UTF-16 code units", () => {
    const run = runOf(policy);
    assert.equal(run.columnKind, "utf16CodeUnits");
    const lines = policy.split("\n");
    for (const { locations, ruleId, ruleIndex } of run.results) {
      const { region } = locations[0].physicalLocation;
      const words = policy.slice(region.charOffset, region.charOffset + region.charLength);
      assert.equal(region.snippet.text, words);
      if (region.startLine === region.endLine)
        assert.equal(lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1), words);
      assert.equal(rules[ruleIndex]?.id, ruleId);
    }
  });

  test("leads to related places", () => {
    const run = runOf(policy);
    const related = run.results.flatMap((it: { relatedLocations?: object[] }) => it.relatedLocations ?? []);
    const told = analysis.findings.flatMap((finding) => finding.related);
    const aside = analysis.suppressed.flatMap(({ finding }) => finding.related);
    assert.ok(told.length > 0);
    assert.equal(related.length, told.length + aside.length);
  });

  test("marks what the author has set aside, with the reason, and nothing else", () => {
    const { results } = runOf(policy);
    const aside = results.filter((it: { suppressions: object[] }) => it.suppressions.length > 0);
    assert.equal(aside.length, 1);
    const [{ kind, justification, location }] = aside[0].suppressions;
    assert.deepEqual([kind, justification], ["inSource", "counsel asked for “this, and no other” wording"]);
    assert.equal(location.physicalLocation.region.startLine, 7);
  });

  test("knows a finding again where it has moved, and tells twins apart", () => {
    const signs = (text: string): string[] =>
      runOf(text).results.map(
        (it: { partialFingerprints: Record<string, string> }) => it.partialFingerprints["clauselint/v1"],
      );
    const before = signs(policy);
    assert.equal(new Set(before).size, before.length);
    const moved = policy.replace("## Models", "## Who we are\n\nWe mend lamps.\n\n## Models").replaceAll("\n", "\r\n");
    assert.deepEqual(signs(moved), before);
    const set = policy.replace("publicly available posts", "**publicly available**\nposts");
    assert.deepEqual(signs(set), before);
    const edited = signs(policy.replace("publicly available posts", "publicly available maps"));
    assert.notDeepEqual(edited, before);
    assert.ok(edited.filter((sign) => before.includes(sign)).length >= before.length / 2);
    const clause = "We may use the information we collect to train our machine learning models.";
    const twins = signs(`# Privacy\n\n${clause}\n\n## Again\n\n${clause}\n`);
    assert.equal(new Set(twins).size, twins.length);
  });
});
