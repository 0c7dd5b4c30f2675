import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { founding, policyWith } from "./policies.ts";
import { has, open, openNew, remove, replace, type Shown, shownIn, shownWhen, write } from "./support.ts";

const mixed = "ai-training/public-private-mixed";
const silent = "ai-training/private-data-silent";
const noChoice = "ai-training/no-choice";
const as = (severity: string) => JSON.stringify({ severities: { [mixed]: severity } });

suite("a project's file", () => {
  test("settles the policies below it as soon as it is there, and no longer than that", async () => {
    const document = await openNew("agreed/legal/privacy.md", policyWith(founding.training));
    await shownWhen(document, (shown) => shown.some(({ rule, severity }) => rule === mixed && severity === "error"));
    await write("agreed/.clauselint.json", as("hint"));
    await shownWhen(document, (shown) => shown.some(({ rule, severity }) => rule === mixed && severity === "hint"));
    await write("agreed/legal/.clauselint.json", as("info"));
    await shownWhen(document, (shown) => shown.some(({ rule, severity }) => rule === mixed && severity === "info"));
    await remove("agreed/legal/.clauselint.json");
    await remove("agreed/.clauselint.json");
    await shownWhen(document, (shown) => shown.some(({ rule, severity }) => rule === mixed && severity === "error"));
  });

  test("gives a policy its own words, while they are typed", async () => {
    const policy = await openNew("words/privacy.md", policyWith("We use Chirps to train our models."));
    const unnamed = (shown: readonly Shown[]) => has(noChoice)(shown) && !has(silent)(shown);
    await shownWhen(policy, unnamed);
    const file = await openNew("words/.clauselint.json", '{ "vocabulary": { "publicData": ["Peeps"] } }');
    assert.equal(file.languageId, "jsonc");
    await replace(file, "Peeps", "Chirps");
    assert.ok(file.isDirty);
    await shownWhen(policy, has(silent));
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await shownWhen(policy, unnamed);
  });

  test("shows what is wrong in it, at its place", async () => {
    const file = await openNew("faulty/.clauselint.json", '{\n  // Settled with counsel.\n  "profile": ["bipa"],\n}\n');
    const [fault] = await shownWhen(file, (shown) => shown.length === 1);
    assert.equal(fault?.words, '"profile"');
    assert.equal(fault?.severity, "error");
    assert.equal(fault?.diagnostic.message, 'There is no "profile": write "profiles".');
    await replace(file, "profile", "profiles");
    await shownWhen(file, (shown) => shown.length === 0);
    await file.save();
  });

  test("keeps a file from being read", async () => {
    await write("kept/.clauselint.json", '{ "overrides": [{ "files": ["archive/**"], "enable": false }] }');
    await write("kept/archive/privacy.md", policyWith(founding.training));
    const read = await openNew("kept/privacy.md", policyWith(founding.training));
    await shownWhen(read, has(mixed));
    const archived = await open("kept/archive/privacy.md");
    // A hover answers only after the document was read.
    await vscode.commands.executeCommand("vscode.executeHoverProvider", archived.uri, new vscode.Position(6, 20));
    assert.deepEqual(shownIn(archived), []);
    await write("kept/.clauselint.json", "{}");
    await shownWhen(archived, has(mixed));
  });
});
