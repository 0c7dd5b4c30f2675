// What holds of any text, any edit, any settings file and any message whatever: by fast-check, which seeds them and seeks the smallest that
// fails. `fuzz.test.ts` tries some thousands, `npm run fuzz` as many as there is time for.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { Parser } from "htmlparser2";
import { type ParseError, parseTree } from "jsonc-parser";
import { rewritten } from "../rules/core/fixes/outcome.ts";
import { readMarkdown } from "../rules/core/markdown/markdown.ts";
import {
  analyze,
  auditHtml,
  auditMarkdown,
  compareDocument,
  comparePage,
  compareReport,
  csvHead,
  rules,
  type Span,
  sarifLog,
} from "../rules/index.ts";
import { terminalComparison } from "../rules/views/compare/terminal.ts";
import { auditFile } from "../server/cli/file.ts";
import { type Format, formats } from "../server/cli/request.ts";
import { readProjectFile } from "../server/project/file.ts";
import { settledBy } from "../server/project/project.ts";
import { optionsOf, readSettings } from "../server/project/settings.ts";
import { assertKept, documentsOf, type Edit, edited, edits, everyLaw } from "./drafts.ts";
import { forms } from "./lost-marks.ts";
import { assertServes, clients } from "./lsp-fuzz.ts";
import fc from "./random.ts";

/** What no author means to write, and what a file from elsewhere holds. */
const oddities = fc.oneof(
  fc.constantFrom(
    ...["\0", "\u001B[31m", "\u001B]8;;x\u0007", "\u009B2J", "\u0085", "\r", "\u2028", "\u202E", "\u2066", "\uFEFF"],
    ...["\uD800", "\uDC00", "🙂", "👩\u200D👧", "\u0301", "\u00AD", "\uFFFD", "\u00A0", "\t", "ﷺ", "İ", "ß"],
    ...[
      "<",
      ">",
      "</b>",
      "<b>",
      '<a href="/x">',
      "</a>",
      "<br>",
      "<!--",
      "-->",
      "<script>",
      "]]>",
      "&",
      "&lt;",
      "&#0;",
    ],
    ...["|", "`", "``", "*", "_", "~~", "[", "](", ")", "](/y)", "[^1]", "\\", "{{", "}}", "- ", "> ", "#", '"', "'"],
    ...["=1+1", "@x", "-->\n", "%00", "\u0000\u0000", "${x", "<!-- clauselint-disable-next-line vague/* -- x -->"],
    "<!-- clauselint-disable-next-line vague/x\u202E, `y\u001B -- \u009B why\u2066 -->\n",
  ),
  fc.string({ unit: "binary", minLength: 1, maxLength: 3 }),
);

/** Few of them leave a clause that can still be read. */
const damages: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.constant(1), fc.nat(20)),
    words: oddities,
    undone: fc.constant(false),
    swaps: fc.constant(false),
  }),
  { maxLength: 5 },
);

/** Drafts as they come out of editors, web pages and word processors, damaged in some places. */
function textsOf(blocks: number): fc.Arbitrary<string> {
  const asWritten = fc.constant((text: string) => text);
  return fc
    .tuple(
      documentsOf(blocks),
      fc.oneof({ weight: 3, arbitrary: asWritten }, fc.constantFrom(...Object.values(forms))),
      damages,
    )
    .map(([text, form, all]) => damaged(form(text), all));
}

function damaged(text: string, all: readonly Edit[]): string {
  let result = text;
  for (const damage of all) result = edited(result, damage);
  return result;
}

const sampleProject = JSON.stringify(
  {
    profiles: ["gdpr", "bipa"],
    severities: { "vague/open-condition": "off" },
    language: "auto",
    filePatterns: ["*privacy*"],
    overrides: [{ files: ["archive/**", "*.md"], enable: true, profiles: ["ccpa"] }],
    vocabulary: { publicData: ["Chirps"], privateData: ["Whispers"], models: ["Élan"], terms: { Works: "mixed" } },
  },
  null,
  2,
);

/** Bytes of all kinds, and of a sound file that was damaged. */
const projectFiles = fc.oneof(
  fc
    .array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(12),
        words: fc.oneof(
          oddities,
          fc.constantFrom("{", "}", "[", "]", ",", ":", "null", "-1e999", "//", "/*", '"a"', "{}"),
        ),
        undone: fc.constant(false),
        swaps: fc.constant(false),
      }),
      { maxLength: 4 },
    )
    .map((all) => damaged(sampleProject, all)),
  fc.json(),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => new TextDecoder().decode(bytes)),
);

/**
 * Each by what it says.
 * @param blocks how many a text is made of at most
 */
export function propertiesOf(blocks: number): Readonly<Record<string, fc.IRawProperty<unknown>>> {
  const texts = textsOf(blocks);
  const changes = fc.array(edits, { minLength: 1, maxLength: 3 });
  return {
    "a text has findings in text order, and every place that is told lies in it": fc.property(texts, assertFindings),
    "typing says what a fresh reading says": fc.property(texts, changes, assertKept),
    "a fix can be made, and leaves tags, links and comments whole": fc.property(texts, assertFixes),
    "every form of a report can be read by what it is for": fc.property(texts, (text) => assertReports(text)),
    "a settings file is read, or told what is wrong at its place": fc.property(projectFiles, assertProject),
    "a server answers whatever it is sent, and finds then what a fresh one finds": fc.asyncProperty(
      clients,
      assertServes,
    ),
  };
}

export function assertFindings(text: string): void {
  for (const options of [{}, everyLaw]) {
    const { findings, policy } = analyze(text, options);
    let last = 0;
    for (const { span, message, why, related } of findings) {
      assertInside(span, text);
      assert.ok(span.start >= last, `a finding at ${span.start} comes after one at ${last}`);
      last = span.start;
      assert.ok(message && why);
      for (const it of related) assertInside(it.span, text);
    }
    for (const { span } of policy.clauses) assertInside(span, text);
  }
}

function assertInside({ start, end }: Span, text: string): void {
  assert.ok(start >= 0 && start <= end && end <= text.length, `${start}–${end} of ${text.length}`);
}

export function assertFixes(text: string): void {
  for (const { ruleId, fixes } of analyze(text, everyLaw).findings) {
    for (const { title, edits: all } of fixes) {
      let last = 0;
      assert.ok(title && all.length > 0);
      for (const { span } of all) {
        assertInside(span, text);
        assert.ok(span.start >= last, `${title}: two edits overlap`);
        last = span.end;
        assert.ok(!cutsPair(text, span.start) && !cutsPair(text, span.end), `${title}: an edit cuts a character`);
      }
      const after = rewritten(text, all).text;
      assert.deepEqual(after.match(tags), text.match(tags), title);
      // What mends a comment may take it away.
      if (!ruleId.startsWith("suppression/")) assert.deepEqual(after.match(comments), text.match(comments), title);
      assert.ok(tornLinks(after) <= tornLinks(text), `${title}: a link is torn`);
      analyze(after, everyLaw);
    }
  }
}

function cutsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? "") && /[\uDC00-\uDFFF]/.test(text[at] ?? "");
}

/** Of HTML, as Markdown knows them. */
const tags = /<\/?[a-z][a-z\d-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>/gi;
const comments = /<!--[\s\S]*?-->/g;

/** How often a reader sees what stands in the middle of a link's source. */
function tornLinks(text: string): number {
  return readMarkdown(text).blocks.reduce((sum, { flat }) => sum + flat.text.split("](").length - 1, 0);
}

const name = "policy.md";
/** Orders to a terminal, and marks that turn the direction of writing; tabs and line ends are none. */
const unseen = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

/** @param later another version of the text */
export function assertReports(text: string, later = text.replace("We ", "We may ")): void {
  const bytes = new TextEncoder().encode(text);
  const written = (format: Format, style: "plain" | "colour" = "plain") => {
    const manners = [{ format, style, failOn: "error", scope: "many" } as const];
    return (
      auditFile({ path: name, input: bytes, options: everyLaw }, { manners, quiet: false }).audited?.written[0] ?? "{}"
    );
  };
  const part = JSON.parse(written("sarif"));
  const log = sarifLog(part.results ? [part] : [], { rules, version: "1.0.0", language: "en", problems: [] });
  assert.ok(isSarif(JSON.parse(log)), JSON.stringify(isSarif.errors?.slice(0, 3)));
  JSON.parse(written("json"));
  const analysis = analyze(text, everyLaw);
  const page = { fileName: name, language: "fr" } as const;
  const report = compareReport(analysis, analyze(later, everyLaw), { ...page, before: name });
  const pages = [auditHtml(analysis, page), comparePage(report)];
  for (const html of pages) assertWellFormed(html);
  const forms = [
    ...[log, written("csv").replaceAll("\r\n", "\n")],
    ...formats.filter((format) => !["csv", "sarif", "text"].includes(format)).map((format) => written(format)),
    ...[written("text"), stripVTControlCharacters(written("text", "colour"))],
    ...[auditMarkdown(analysis, page), compareDocument(report), ...pages],
    terminalComparison(report, { before: { path: name, text }, after: { path: name, text: later } }, "plain"),
  ];
  for (const form of forms) {
    const at = form.search(unseen);
    assert.ok(at < 0, JSON.stringify(form.slice(Math.max(0, at - 40), at + 40)));
  }
  assertTable(written("csv"));
}

/** Each line of a table has as many cells as its head, and none of them is a formula. */
function assertTable(csv: string): void {
  const columns = cellsOf(csvHead("en")).flat().length;
  for (const cells of csv === "{}" ? [] : cellsOf(csv)) {
    assert.equal(cells.length, columns, JSON.stringify(cells));
    for (const cell of cells) assert.doesNotMatch(cell, /^[=+\-@＝＋－＠]/);
  }
}

/** The cells of a table with commas, line by line, as RFC 4180 has them. */
function cellsOf(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === "" && !quoted && !bare) break;
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? "");
    if (end === "\r\n") lines.push([]);
  }
  return lines.filter((cells) => cells.length > 0);
}

const schemaAddress = import.meta.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
// The schema has a pattern that is sound without the flag u only.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(new URL(schemaAddress), "utf8")));

/** Every element is closed where it was opened, and nothing of a draft has become one that runs or loads. */
function assertWellFormed(html: string): void {
  const open: string[] = [];
  const parser = new Parser({
    onopentag: (tag, attributes, implied) => {
      assert.ok(!implied, `<${tag}> is implied`);
      assert.ok(!/^(?:script|iframe|object|embed|base|img)$/.test(tag), `<${tag}>`);
      for (const attribute of Object.keys(attributes))
        assert.ok(!attribute.startsWith("on"), `${tag} has ${attribute}`);
      open.push(tag);
    },
    onclosetag: (tag, implied) => {
      assert.ok(!implied || voids.has(tag), `<${tag}> is not closed`);
      assert.equal(open.pop(), tag);
    },
  });
  parser.end(html);
  assert.deepEqual(open, []);
}

const voids = new Set([
  "br",
  "hr",
  "input",
  "link",
  "meta",
  "wbr",
  "col",
  "path",
  "rect",
  "line",
  "circle",
  "use",
  "stop",
]);

function assertProject(text: string): void {
  const { project, faults } = readProjectFile(text);
  for (const { span, message } of faults) {
    assertInside(span, text);
    assert.ok(message.en && message.fr);
  }
  if (faults.length === 0) {
    const errors: ParseError[] = [];
    assert.equal(parseTree(text, errors, { allowTrailingComma: true })?.type, "object");
    assert.deepEqual(errors, []);
  }
  const { settings } = readSettings({});
  analyze(
    "We train our AI models on your Chirps and your Works.",
    optionsOf(settledBy(project, "archive/a.md", settings)),
  );
}
