// What is too long to be read at every letter: its letters arrive, and what is open beside it is answered.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { founding, policyWith } from "./policies.ts";
import { has, openNew, rangeOf, shownIn, shownWhen } from "./support.ts";

const mixed = "ai-training/public-private-mixed";

suite("a document that is long", () => {
  test("of 2 MB: letters arrive, it is not read, and another policy is answered", async () => {
    const small = await openNew("privacy-beside.md", policyWith(founding.training));
    await shownWhen(small, has(mixed));
    const text = policyWith(founding.training) + filler.repeat(2_000_000 / filler.length);
    const large = await openNew("privacy-of-2-mb.md", text);
    await typeOver(large, "may", "can");
    await vscode.window.showTextDocument(small);
    await typeOver(small, "may", "do not");
    await shownWhen(small, (all) => !has(mixed)(all));
    assert.deepEqual(shownIn(large), []);
    await leave(large);
  });

  test("of 10,000 marks: letters arrive and are read, also in front of what is read as plain text only", async () => {
    const small = await openNew("privacy-beside-marks.md", policyWith(founding.training));
    await shownWhen(small, has(mixed));
    const marked = `${"*a_ ".repeat(10_000)}${founding.biometric}`;
    const large = await openNew("privacy-of-marks.md", `${policyWith(founding.training)}\n${marked}\n`);
    await shownWhen(large, has(mixed));
    await typeOver(large, "may", "do not");
    assert.ok((await hoversAt(small, "publicly available"))[0]?.includes(mixed));
    await shownWhen(large, (all) => !has(mixed)(all) && all.length > 0);
    await vscode.commands.executeCommand("clauselint.showUnread");
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, large);
    assert.ok(editor.selection.contains(rangeOf(large, founding.biometric)), "the place that is read as plain text");
    await leave(large);
  });
});

/** A paragraph of a policy that states nothing; a long one: what VS Code itself does with Markdown grows with their number. */
const filler = `${"You can write to us whenever you like. ".repeat(250)}\n\n`;

/** Types over words of the document that is in front, letter by letter, and waits until the editor has them. */
async function typeOver(document: vscode.TextDocument, words: string, typed: string): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document, document);
  const expected = document.getText().replace(words, typed);
  const { start, end } = rangeOf(document, words);
  editor.selection = new vscode.Selection(start, end);
  for (const text of typed) await vscode.commands.executeCommand("type", { text });
  assert.ok(document.getText() === expected, `${document.lineAt(start.line).text} in ${document.fileName}`);
}

/** Takes back what was typed, and closes it: VS Code itself goes on with a long document while that is open. */
async function leave(document: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
}

/** What is said by the hovers at words of a document, whichever editor is in front. */
async function hoversAt(document: vscode.TextDocument, words: string): Promise<readonly string[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    rangeOf(document, words).start,
  );
  return hovers.flatMap(({ contents }) => contents.map((it) => (typeof it === "string" ? it : it.value)));
}
