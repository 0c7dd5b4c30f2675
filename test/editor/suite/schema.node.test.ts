// What VS Code's own JSON extension makes of our schema. Where there is no Node code-server leaves that extension out.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { openNew, rangeOf, remove } from "./support.ts";

suite("the schema", () => {
  test("completes a project's file", async () => {
    const file = await openNew("schema/.clauselint.json", '{ "severities": { "" } }');
    const labels = await completions(file, rangeOf(file, '""').start.translate(0, 1));
    assert.ok(
      labels.some((label) => label.includes("ai-training/public-private-mixed")),
      labels.join(", "),
    );
    await remove("schema/.clauselint.json");
  });
});

/** What VS Code offers at a place. Asks again while it offers nothing: the extension that reads schemas starts late. */
async function completions(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      position,
    );
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    if (labels.some((label) => label.includes("/"))) return labels;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing of the schema was offered in ${document.fileName}.`);
}
