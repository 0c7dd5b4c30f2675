import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { founding, policyWith } from "./policies.ts";
import { has, open, openNew, rangeOf, replace, shownIn, shownWhen } from "./support.ts";

const mixed = "ai-training/public-private-mixed";

suite("squiggles", () => {
  test("the extension is installed and wakes up for Markdown", async () => {
    const extension = vscode.extensions.getExtension("clauselint.clauselint");
    assert.ok(extension, "the extension clauselint.clauselint is installed");
    await open("sample-policy.md");
    await extension.activate();
    assert.ok(extension.isActive);
  });

  test("appear in the sample, on the words to change", async () => {
    const document = await open("sample-policy.md");
    const shown = await shownWhen(document, has(mixed));
    const [training] = shown.filter(({ rule }) => rule === mixed);
    assert.equal(training?.severity, "error");
    assert.match(training.words, /^(?:the )?information we collect about you and on publicly available\s+information$/);
    assert.ok(has("ai-training/unseparated-data")(shown), "the table row about the feed");
    assert.ok(has("biometric/unspecified-identifier")(shown), "the biometric clause");
  });

  test("appear in the French sample", async () => {
    const document = await open("exemple-politique.md");
    const shown = await shownWhen(document, has(mixed));
    assert.equal(shown.find(({ rule }) => rule === mixed)?.severity, "error");
    assert.ok(has("biometric/unspecified-identifier")(shown), "the biometric clause");
  });

  test("name their rule, and link to a page that is there", async () => {
    const document = await open("sample-policy.md");
    for (const { diagnostic, rule } of await shownWhen(document, has(mixed))) {
      const { code } = diagnostic;
      assert.ok(typeof code === "object", `${rule} has a link`);
      assert.ok(code.target.path.endsWith(`/docs/rules/${rule}.md`), code.target.path);
      const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(code.target));
      assert.match(page, new RegExp(`^# .*${rule}`, "m"));
    }
  });

  test("are absent from clauses that separate", async () => {
    const document = await openNew("privacy-separated.md", policyWith(founding.separated));
    await shownWhen(document, (shown) => shown.length === 0);
    await replace(document, founding.separated, founding.training);
    await shownWhen(document, has(mixed));
  });

  test("explain themselves on hover: how the clause was read, and why it matters", async () => {
    const document = await openNew("privacy-hover.md", policyWith(founding.training));
    const [finding] = (await shownWhen(document, has(mixed))).filter(({ rule }) => rule === mixed);
    assert.ok(finding);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      finding.range.start,
    );
    const words = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === "string" ? content : content.value))
      .join("\n");
    for (const read of [
      "AI training",
      "the information we collect about you",
      "publicly available information",
      mixed,
    ]) {
      assert.ok(words.includes(read), `“${read}” in\n${words}`);
    }
    const places = ["**AI training**", "**Why it matters**", "Sources:"].map((it) => words.indexOf(it));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
      "the reading first, then the findings, then the law",
    );
  });

  test("move with the text as it is typed, go with the words and come back with them", async () => {
    const document = await openNew("privacy-typing.md", policyWith(founding.training));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const [before] = (await shownWhen(document, has(mixed))).filter(({ rule }) => rule === mixed);
    assert.ok(before);

    editor.selection = new vscode.Selection(2, 0, 2, 0);
    await vscode.commands.executeCommand("type", { text: "A first line.\n\n" });
    const [after] = await shownWhen(document, (shown) =>
      shown.some(({ rule, range }) => rule === mixed && range.start.line === before.range.start.line + 2),
    ).then((shown) => shown.filter(({ rule }) => rule === mixed));
    assert.equal(after?.words, before.words);

    const { start } = rangeOf(document, "may train");
    editor.selection = new vscode.Selection(start, start.translate(0, "may".length));
    await vscode.commands.executeCommand("type", { text: "do not" });
    await shownWhen(document, (shown) => shown.every(({ severity }) => severity !== "error"));
    await vscode.commands.executeCommand("undo");
    await shownWhen(document, has(mixed));
  });

  test("stay away from what is no policy, until it is switched on", async () => {
    const document = await open("notes.md");
    await vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, new vscode.Position(2, 20));
    assert.deepEqual(shownIn(document), []);
    await vscode.commands.executeCommand("clauselint.toggleDocument");
    await shownWhen(document, (shown) => shown.some(({ rule }) => rule.startsWith("ai-training/")));
    await vscode.commands.executeCommand("clauselint.toggleDocument");
    await shownWhen(document, (shown) => shown.length === 0);
  });
});
