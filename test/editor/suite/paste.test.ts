import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { openNew, until } from "./support.ts";

const paste = "Privacy Policy of Quillmere\nLast updated: March 5, 2026\nWe use:\n•\tyour photos\n•\tyour notes\n";
const markdown =
  "# Privacy Policy of Quillmere\n\nLast updated: March 5, 2026\n\nWe use:\n\n- your photos\n- your notes\n";

suite("a paste", () => {
  test("is offered as Markdown where it is selected, and undone at once", async () => {
    const document = await openNew("pasted.md", paste);
    const action = await until("Markdown for the paste", () => offered(document));
    assert.ok(action.edit);
    assert.equal(document.getText(), paste);
    assert.ok(await vscode.workspace.applyEdit(action.edit));
    assert.equal(document.getText(), markdown);
    assert.equal(await offered(document), undefined);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), paste);
  });

  test("that is Markdown already is left as it is by the command", async () => {
    const document = await openNew("pasted-before.md", markdown);
    await vscode.commands.executeCommand("clauselint.turnPaste");
    assert.equal(document.getText(), markdown);
    assert.ok(!document.isDirty);
  });
});

/** What is offered for all lines of a document. */
async function offered(document: vscode.TextDocument): Promise<vscode.CodeAction | undefined> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  try {
    const kind = vscode.CodeActionKind.RefactorRewrite.value;
    const actions: readonly vscode.CodeAction[] = await vscode.commands.executeCommand(
      "vscode.executeCodeActionProvider",
      document.uri,
      whole,
      kind,
    );
    return actions.find(({ title }) => title === "Turn this paste into Markdown");
  } catch (error) {
    if (/cancel/i.test(String(error))) return undefined;
    throw error;
  }
}
