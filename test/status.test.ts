import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import { readSettings } from "../server/project/settings.ts";
import { settingsFaults } from "../server/project/settings-faults.ts";
import { type StatusParams, statusNotification } from "../server/session/protocol.ts";
import { capable, startSession } from "./session.ts";

const policy = "# Privacy Policy of Larkfold\n\nWe train our AI models on your content.\n";

suite("the status of a policy", () => {
  test("tells which laws count, and the file that settled them", async (t) => {
    const folder = mkdtempSync(join(tmpdir(), "clauselint-"));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const session = await startSession(capable, {}, {});
    t.after(() => session.end());
    session.settings = { profiles: ["gdpr"] };
    const draft = pathToFileURL(join(folder, "draft.md")).href;
    const told = (wanted: string) =>
      session.heard<StatusParams>(
        statusNotification,
        ({ uri, profiles }) => uri === draft && profiles.join() === wanted,
      );
    session.open(draft, policy);
    await session.pull(draft);
    assert.equal((await told("gdpr")).projectFile, null);
    writeFileSync(join(folder, ".clauselint.json"), JSON.stringify({ profiles: ["bipa", "uk"] }));
    await session.pull(draft);
    assert.equal((await told("bipa,uk")).projectFile, pathToFileURL(join(folder, ".clauselint.json")).href);
  });
});

suite("the status of what is not read", () => {
  const quotation = "> “We use your posts to train our AI models.”";
  const uri = "file:///drafts/privacy.md";

  for (const [locale, label] of [
    ["en", "Line 5 (quotation)"],
    ["fr", "Ligne 5 (citation)"],
  ] as const) {
    test(`tells how many lines there are, and where, and follows what is typed (${locale})`, async (t) => {
      const session = await startSession(capable, {}, { locale });
      t.after(() => session.end());
      const told = (lines: number) =>
        session.heard<StatusParams>(statusNotification, ({ unread }) => unread.lines === lines);
      const text = `${policy}\n${quotation}\n`;
      session.open(uri, text);
      await session.pull(uri);
      const start = text.indexOf(">");
      assert.deepEqual((await told(1)).unread.places, [{ span: { start, end: start + quotation.length }, label }]);
      session.type(uri, start, start + 2, "");
      await session.pull(uri);
      assert.deepEqual((await told(0)).unread.places, []);
    });
  }

  test("is not told of a file that is not linted", async (t) => {
    const session = await startSession(capable, {}, {});
    t.after(() => session.end());
    session.open("file:///drafts/notes.md", `# Notes\n\nHello.\n\n${quotation}\n`);
    await session.pull("file:///drafts/notes.md");
    const { linted, unread } = await session.heard<StatusParams>(statusNotification, () => true);
    assert.deepEqual([linted, unread], [false, { lines: 0, places: [] }]);
  });
});

suite("faults of settings", () => {
  test("are told in the editor's language", async (t) => {
    const session = await startSession(capable, {}, { locale: "fr" });
    t.after(() => session.end());
    session.settings = { enable: "oui" };
    session.open("file:///drafts/privacy.md", policy);
    await session.pull("file:///drafts/privacy.md");
    const { message } = await session.heard<{ message: string }>("window/showMessage", () => true);
    assert.equal(message, 'clauselint.enable vaut "oui"\u00A0: écrivez true ou false. D’ici là, c’est true.');
  });

  test("name the same setting in both languages", () => {
    const given = { enable: 1, language: 1, severities: { none: "error" }, profiles: ["mars", 7], filePatterns: "x" };
    const named = (problems: readonly string[]) => problems.map((it) => /^clauselint\.\w+/.exec(it)?.[0]);
    const [english, french] = [readSettings(given, "en").problems, readSettings(given, "fr").problems];
    assert.deepEqual(named(french), named(english));
    assert.equal(french.length, 6);
    assert.deepEqual(Object.keys(settingsFaults.fr), Object.keys(settingsFaults.en));
  });
});
