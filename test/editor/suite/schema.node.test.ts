// What VS Code's own JSON extension makes of our schema. Where there is no Node code-server leaves that extension out.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { openNew, rangeOf, remove, replace, until } from "./support.ts";

suite("the schema", () => {
  test("completes a project's file", async () => {
    const file = await openNew("schema/.clauselint.json", '{ "severities": { "" } }');
    const labels = await completions(file, rangeOf(file, '""').start.translate(0, 1));
    assert.ok(
      labels.some((label) => label.includes("ai-training/public-private-mixed")),
      labels.join(", "),
    );
    await replace(file, '"severities": { "" }', '"profiles": [""]');
    const laws = await completions(file, rangeOf(file, '""').start.translate(0, 1), "bipa");
    assert.ok(
      laws.some((label) => label.includes("quebec-25")),
      laws.join(", "),
    );
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await remove("schema/.clauselint.json");
  });

  test("leaves it to the server to say what is wrong in the file, and the server to VS Code what is no JSON", async () => {
    const faulty =
      '{\n  "profile": [],\n  "profiles": ["mars"],\n  "language": 7,\n  "overrides": [{ "enable": "no" }]\n}\n';
    const file = await openNew("schema/twice/.clauselint.json", faulty);
    const places = (source?: string) =>
      vscode.languages
        .getDiagnostics(file.uri)
        .filter((it) => source === undefined || it.source === source)
        .map(({ range }) => file.getText(range));
    // What is no JSON, at the end, shows that VS Code has looked at the whole.
    await replace(file, "\n}\n", "\n} nonsense\n");
    await until("The warning on the nonsense", () => places().includes("nonsense"));
    await until("Our own warning", () => places("clauselint").length > 0);
    const found = places();
    assert.deepEqual(found.filter((it) => it === "nonsense").length, 1);
    assert.deepEqual(found.toSorted(), [...new Set(found)].toSorted(), "each place once");
    assert.deepEqual(
      found.filter((it) => it !== "nonsense").toSorted(),
      places("clauselint").toSorted(),
      "all else is told by the server",
    );
    assert.ok(found.includes('"profile"') && found.includes('"mars"') && found.includes("7"), found.join());
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await remove("schema/twice/.clauselint.json");
  });
});

/**
 * What VS Code offers at a place, once it offers something of ours: the extension that reads schemas starts late.
 * @param sign what a label of ours holds
 */
function completions(document: vscode.TextDocument, position: vscode.Position, sign = "/"): Promise<string[]> {
  return until(`What the schema offers in ${document.fileName}`, async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      position,
    );
    const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
    return labels.some((label) => label.includes(sign)) ? labels : undefined;
  });
}
