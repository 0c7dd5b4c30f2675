// What an editor's columns count: bytes, UTF-16 code units or code points. All that is asked and answered means the same.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite, type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createText, textsIn, type Units } from "../server/session/texts.ts";
import { documentsOf } from "./drafts.ts";
import fc, { runs } from "./random.ts";
import { capable, type Session, startSession } from "./session.ts";

const allUnits = ["utf-8", "utf-16", "utf-32"] as const;

interface Position {
  readonly line: number;
  readonly character: number;
}

/** A position in UTF-16 code units, in other units; counted by what the language itself knows of them. */
function inUnits(text: string, { line, character }: Position, units: Units): Position {
  const before = (text.split(/\r\n|\r|\n/)[line] ?? "").slice(0, character);
  const counts = { "utf-8": Buffer.byteLength(before), "utf-16": before.length, "utf-32": [...before].length };
  return { line, character: counts[units] };
}

/** An answer with each of its positions in other units. @param textOf gives the text at an address */
function answerIn(answer: unknown, units: Units, textOf: (uri: string) => string, uri = ""): unknown {
  if (Array.isArray(answer)) return answer.map((it) => answerIn(it, units, textOf, uri));
  if (typeof answer !== "object" || answer === null) return answer;
  const parts: Readonly<Record<string, unknown>> = Object(answer);
  if (typeof parts.character === "number" && typeof parts.line === "number")
    return inUnits(textOf(uri), { line: parts.line, character: parts.character }, units);
  const named = parts.uri ?? Object(parts.textDocument).uri;
  const here = typeof named === "string" ? named : uri;
  return Object.fromEntries(Object.entries(parts).map(([key, it]) => [key, answerIn(it, units, textOf, here)]));
}

const odd = fc.constantFrom(" 🙂 ", "👩‍👩‍👧 ", "e\u0301", "𝔘", "日本語 ", "\u00A0", "ß", "\u{1F1EB}\u{1F1F7} ", "’");

/** Texts that find something, with characters put in between words that count differently in each of the units. */
const oddTexts = fc
  .tuple(documentsOf(6), fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), odd), { maxLength: 12 }))
  .map(([text, put]) => {
    const words = text.split(/(?<=[ \n])/);
    for (const [at, characters] of put) words.splice(Math.floor(at * words.length), 0, characters);
    return `🙂 “Notes” means the posts — ´ß – that you keep.\n\n🙂🙂 We use your Notes to train our AI models.\n\n${words.join("")}`;
  });

suite("a text whose positions count in other units", () => {
  const characters = fc.constantFrom("a", "é", "e\u0301", "日", "🙂", "𝔘", "\r\n", "\n", "\r", "\ud83d", "\ude42", " ");
  const texts = fc.array(characters, { maxLength: 900 }).map((them) => them.join(""));

  for (const units of ["utf-8", "utf-32"] as const) {
    test(`has each character where it is, in ${units}`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const [plain, counted] = [TextDocument.create("", "", 0, text), createText("", 0, text, units)];
          let offset = 0;
          for (const character of text) {
            const position = inUnits(text, plain.positionAt(offset), units);
            assert.deepEqual(counted.positionAt(offset), position);
            // An end of a line is one place, in front of it.
            if (plain.offsetAt(plain.positionAt(offset)) === offset)
              assert.equal(counted.offsetAt(position), offset, JSON.stringify(position));
            offset += character.length;
          }
          for (const line of [-1, 0, 1, plain.lineCount, plain.lineCount + 9]) {
            assert.equal(
              counted.offsetAt({ line, character: 1e9 }),
              plain.offsetAt({ line, character: 1e9 }),
              `line ${line}`,
            );
            assert.equal(counted.getEOLCharacters(line), plain.getEOLCharacters(line));
            assert.equal(counted.getText(counted.getLineRange(line)), plain.getText(plain.getLineRange(line)));
          }
        }),
        runs(200),
      );
    });

    test(`is typed into as it is counted, in ${units}`, () => {
      const place = fc.double({ min: 0, max: 1, noNaN: true });
      const changes = fc.array(fc.tuple(place, place, texts), { minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(texts, changes, (text, typed) => {
          const { create, update } = textsIn(units);
          const plain = TextDocument.create("", "", 0, text);
          const counted = create("", "", 0, text);
          counted.positionAt(text.length);
          const told = typed.map(([from, to, words]) => {
            const before = plain.getText();
            const [start, end] = [placeAt(plain, from), placeAt(plain, to)];
            const range = { start: plain.positionAt(start), end: plain.positionAt(end) };
            TextDocument.update(plain, [{ range, text: words }], 1);
            return {
              range: { start: inUnits(before, range.start, units), end: inUnits(before, range.end, units) },
              text: words,
            };
          });
          update(counted, told, 2);
          assert.equal(counted.getText(), plain.getText());
          assert.equal(counted.version, 2);
          const end = counted.getText().length;
          assert.deepEqual(counted.positionAt(end), inUnits(plain.getText(), plain.positionAt(end), units));
          update(counted, [{ text: "all 🙂 new" }], 3);
          assert.equal(counted.offsetAt({ line: 0, character: units === "utf-8" ? 8 : 5 }), 6);
        }),
        runs(150),
      );
    });
  }

  test("takes a place inside a character for its start", () => {
    const text = createText("", 0, "a🙂b", "utf-8");
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((character) => text.offsetAt({ line: 0, character })),
      [0, 1, 1, 1, 1, 3, 4, 4],
    );
  });
});

/** An offset that is a share of a text, never inside a surrogate pair. */
function placeAt(document: TextDocument, share: number): number {
  const text = document.getText();
  const at = Math.floor(share * text.length);
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}

async function startIn(t: TestContext, units: Units, folders: readonly string[] = []): Promise<Session> {
  const session = await startSession(
    {
      ...capable,
      general: { positionEncodings: [units] },
      workspace: { ...capable.workspace, inlayHint: { refreshSupport: true } },
      textDocument: { ...capable.textDocument, inlayHint: {}, rename: { prepareSupport: true } },
    },
    {},
    { folders },
  );
  t.after(() => session.end());
  assert.equal(session.initialized.capabilities.positionEncoding, units);
  return session;
}

/** All that an editor may ask of a text, and of some places in it. @param places offsets, in UTF-16 code units */
async function allOf({ connection }: Session, units: Units, uri: string, text: string, places: readonly number[]) {
  const document = TextDocument.create(uri, "markdown", 0, text);
  const at = (offset: number) => inUnits(text, document.positionAt(offset), units);
  const textDocument = { uri };
  const range = { start: at(0), end: at(text.length) };
  const ask = (method: string, params: object) =>
    connection
      .sendRequest(`textDocument/${method}`, { textDocument, ...params })
      .catch((error: unknown) => ({ refused: String(error) }));
  return {
    diagnostics: Object(await ask("diagnostic", {})).items,
    actions: await ask("codeAction", { range, context: { diagnostics: [] } }),
    hints: await ask("inlayHint", { range }),
    atPlaces: await Promise.all(
      places.map(async (offset) => {
        const position = at(offset);
        return {
          hover: await ask("hover", { position }),
          completion: await ask("completion", { position }),
          definition: await ask("definition", { position }),
          references: await ask("references", { position, context: { includeDeclaration: true } }),
          highlights: await ask("documentHighlight", { position }),
          renameStart: await ask("prepareRename", { position }),
          rename: await ask("rename", { position, newName: "Jottings 🙂" }),
        };
      }),
    ),
  };
}

suite("an editor that counts its columns in other units", () => {
  for (const [offered, chosen] of [
    [undefined, "utf-16"],
    [[], "utf-16"],
    [["utf-32", "utf-8", "utf-16"], "utf-32"],
    [["utf-7", "utf-8"], "utf-8"],
    [["utf-7"], "utf-16"],
    ["utf-8", "utf-16"],
  ] as [string[] | undefined, Units][]) {
    test(`that offers ${JSON.stringify(offered)} is answered in ${chosen}`, async (t) => {
      const general = offered === undefined ? {} : { general: { positionEncodings: offered } };
      const session = await startSession({ ...capable, ...general });
      t.after(() => session.end());
      assert.equal(session.initialized.capabilities.positionEncoding, chosen);
    });
  }

  test("gets the same answers, at the same places, and types the same", async (t) => {
    const sessions = await Promise.all(allUnits.map(async (units) => ({ units, session: await startIn(t, units) })));
    let count = 0;
    let found = 0;
    await fc.assert(
      fc.asyncProperty(oddTexts, fc.double({ min: 0, max: 1, noNaN: true }), odd, async (text, share, words) => {
        count++;
        const uri = `file:///drafts/privacy-policy-${count}.md`;
        const document = TextDocument.create(uri, "markdown", 1, text);
        const places = [text.indexOf("Notes"), text.lastIndexOf("Notes"), placeAt(document, share), text.length];
        const start = placeAt(document, share);
        const typed = text.slice(0, start) + words + text.slice(start);
        const answers = await Promise.all(
          sessions.map(async ({ units, session }) => {
            session.open(uri, text);
            const before = await allOf(session, units, uri, text, places);
            const range = { start: document.positionAt(start), end: document.positionAt(start) };
            const at = inUnits(text, range.start, units);
            session.connection.sendNotification("textDocument/didChange", {
              textDocument: { uri, version: 2 },
              contentChanges: [{ range: { start: at, end: at }, text: words }],
            });
            const after = await allOf(session, units, uri, typed, places);
            session.close(uri);
            return { before, after };
          }),
        );
        const plain = answers[allUnits.indexOf("utf-16")];
        found += Object(plain?.before.actions).length;
        for (const [index, answer] of answers.entries()) {
          const units = allUnits[index] ?? "utf-16";
          assert.deepEqual(
            answer.before,
            answerIn(plain?.before, units, () => text),
          );
          assert.deepEqual(
            answer.after,
            answerIn(plain?.after, units, () => typed),
          );
        }
      }),
      runs(12),
    );
    assert.ok(found > 12, `${found} actions were offered`);
  });

  test("gets edits of a project's file that is not open, and places in it, in its own units", async (t) => {
    const folder = mkdtempSync(join(tmpdir(), "clauselint-units-"));
    t.after(() => rmSync(folder, { recursive: true }));
    const project = pathToFileURL(join(folder, ".clauselint.json")).href;
    const settings = '{ "vocabulary": { "publicData": ["🙂 pictures"], "terms": { "Open Jots": "public" } } }\n';
    writeFileSync(join(folder, ".clauselint.json"), settings);
    const uri = pathToFileURL(join(folder, "privacy.md")).href;
    const text = "# Privacy 🙂\n\n🙂 We use Open Jots and your posts to train our AI models.\n";
    const textOf = (address: string) => (address === project ? settings : text);
    const answers = await Promise.all(
      allUnits.map(async (units) => {
        const session = await startIn(t, units, [pathToFileURL(folder).href]);
        session.open(uri, text);
        const answer = await allOf(session, units, uri, text, [text.indexOf("Jots")]);
        session.open(project, settings.replace('"public"', '"🙂", "no": 1'));
        return { answer, faults: await session.pull(project) };
      }),
    );
    const plain = answers[allUnits.indexOf("utf-16")];
    const edits = (answer: unknown) => JSON.stringify(answer).split(`"uri":${JSON.stringify(project)}`).length - 1;
    assert.ok(edits(plain?.answer.actions) > 0, "some actions edit the project's file");
    assert.ok(edits(plain?.answer.atPlaces) > 0, "the term is defined in the project's file");
    assert.ok((plain?.faults.length ?? 0) > 0);
    for (const [index, { answer, faults }] of answers.entries()) {
      const units = allUnits[index] ?? "utf-16";
      assert.deepEqual(answer, answerIn(plain?.answer, units, textOf));
      assert.deepEqual(
        faults,
        answerIn(plain?.faults, units, () => settings.replace('"public"', '"🙂", "no": 1')),
      );
    }
  });
});
