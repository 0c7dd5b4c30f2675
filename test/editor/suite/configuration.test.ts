import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { founding, policyWith } from "./policies.ts";
import {
  apply,
  has,
  open,
  openNew,
  quickFixes,
  rangeOf,
  remove,
  replace,
  type Shown,
  saved,
  shownIn,
  shownWhen,
  write,
} from "./support.ts";

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

  for (const [language, clause, words, titles] of [
    [
      "en",
      "We train our ranking model on the Open Notes.",
      "Open Notes",
      { isPublic: "In this project, “Open Notes” is public data", off: `Turn ${silent} off for this project` },
    ],
    [
      "fr",
      "Nous entraînons notre modèle de classement avec les Notes Ouvertes.",
      "Notes Ouvertes",
      {
        isPublic: "Dans ce projet, « Notes Ouvertes » désigne des données publiques",
        off: `Désactiver ${silent} pour ce projet`,
      },
    ],
  ] as const) {
    test(`is made and written by quick fixes, and counts at once (${language})`, async () => {
      // There is none yet.
      await assert.rejects(saved(".clauselint.json"));
      const text = language === "fr" ? `# Confidentialité\n\n${clause}\n` : `# Privacy\n\n${clause}\n`;
      const policy = await openNew(`by-fix/privacy-${language}.md`, text);
      await shownWhen(policy, (shown) => shown.length > 0 && !has(silent)(shown));
      await apply(await fixCalled(policy, words, titles.isPublic));
      assert.deepEqual(JSON.parse(await saved(".clauselint.json")), { vocabulary: { publicData: [words] } });
      await shownWhen(policy, has(silent));

      await apply(await fixCalled(policy, words, titles.off));
      const written = JSON.parse(await saved(".clauselint.json"));
      assert.deepEqual(written, { vocabulary: { publicData: [words] }, severities: { [silent]: "off" } });
      await shownWhen(policy, (shown) => !has(silent)(shown));
      assert.equal(policy.getText(), text, "the policy itself is as it was");
      await remove(".clauselint.json");
      await shownWhen(policy, (shown) => shown.length > 0 && !has(silent)(shown));
    });
  }

  test("is not saved by a quick fix while its author works on it", async () => {
    const files = vscode.workspace.getConfiguration("files");
    await files.update("autoSave", "off", vscode.ConfigurationTarget.Global);
    const policy = await openNew(
      "by-fix/privacy-open.md",
      "# Privacy\n\nWe train our ranking model on the Open Notes.\n",
    );
    const file = await openNew(".clauselint.json", '{ "profiles": [] }');
    await replace(file, "[]", '["ftc"]');
    await vscode.window.showTextDocument(policy);
    await shownWhen(policy, (shown) => shown.length > 0);
    await apply(await fixCalled(policy, "Open Notes", "In this project, “Open Notes” is public data"));
    assert.ok(file.isDirty);
    assert.deepEqual(JSON.parse(file.getText()), { profiles: ["ftc"], vocabulary: { publicData: ["Open Notes"] } });
    assert.equal(await saved(".clauselint.json"), '{ "profiles": [] }');
    await vscode.window.showTextDocument(file);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await remove(".clauselint.json");
    await files.update("autoSave", undefined, vscode.ConfigurationTarget.Global);
  });

  for (const [folder, text, words, title] of [
    ["texas", "# Privacy in Texas\n\nWe keep your faceprint to unlock the workshop.\n", "faceprint", "Use the profile"],
    [
      "texas-fr",
      "# Confidentialité au Texas\n\nNous conservons votre empreinte faciale pour ouvrir l'atelier, chaque jour.\n",
      "empreinte faciale",
      "Utiliser le profil",
    ],
  ] as const) {
    test(`gets the profile of a law that a policy names, by a quick fix (${folder})`, async () => {
      await write(`${folder}/.clauselint.json`, "{}");
      const policy = await openNew(`${folder}/privacy.md`, text);
      await shownWhen(policy, (shown) => shown.length > 0);
      const offered = await quickFixes(policy, rangeOf(policy, words));
      const use = offered.find((it) => it.title.startsWith(`${title} texas-cubi`));
      assert.ok(use, offered.map((it) => it.title).join("\n"));
      await apply(use);
      const file = await open(`${folder}/.clauselint.json`);
      assert.deepEqual(JSON.parse(file.getText()), { profiles: ["texas-cubi"] });
      await shownWhen(policy, has("biometric/no-consent"));
      await vscode.window.showTextDocument(file);
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    });
  }

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

/** The quick fix of a title, as VS Code offers it on some words. */
async function fixCalled(document: vscode.TextDocument, words: string, title: string): Promise<vscode.CodeAction> {
  const offered = await quickFixes(document, rangeOf(document, words));
  const found = offered.find((it) => it.title.replaceAll("\u00a0", " ") === title);
  assert.ok(found, `“${title}” is offered among\n${offered.map((it) => it.title).join("\n")}`);
  return found;
}
