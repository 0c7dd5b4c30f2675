import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { open, openNew, remove } from "./support.ts";

suite("audit", () => {
  test("opens one report beside the text, however often it is asked for", async () => {
    const document = await open("sample-policy.md");
    await reportTabs((tabs) => tabs.length === 0);
    await vscode.commands.executeCommand("clauselint.auditDocument");
    const [tab] = await reportTabs((tabs) => tabs.length === 1);
    assert.match(tab?.label ?? "", /sample-policy\.md/);
    assert.notEqual(tab?.group.viewColumn, vscode.ViewColumn.One);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand("clauselint.auditDocument");
    await reportTabs((tabs) => tabs.length === 1);
    await vscode.window.tabGroups.close(await reportTabs((tabs) => tabs.length === 1));
    await reportTabs((tabs) => tabs.length === 0);
  });

  test("keeps a report of its own for each document, which goes with its tab", async () => {
    await open("sample-policy.md");
    await vscode.commands.executeCommand("clauselint.auditDocument");
    await reportTabs((tabs) => tabs.length === 1);
    const other = await openNew("tarn-privacy.md", "# Privacy\n\nWe train our models on your messages.\n");
    await vscode.window.showTextDocument(other, vscode.ViewColumn.One);
    await vscode.commands.executeCommand("clauselint.auditDocument");
    const two = await reportTabs((tabs) => tabs.length === 2);
    assert.deepEqual(two.map(({ label }) => /\S+\.md/.exec(label)?.[0]).toSorted(), [
      "sample-policy.md",
      "tarn-privacy.md",
    ]);
    await vscode.window.tabGroups.close(two.filter(({ label }) => label.includes("tarn")));
    const [left] = await reportTabs((tabs) => tabs.length === 1);
    assert.match(left?.label ?? "", /sample-policy/);
    await vscode.window.tabGroups.close(await reportTabs((tabs) => tabs.length === 1));
    await reportTabs((tabs) => tabs.length === 0);
    await remove("tarn-privacy.md");
  });
});

/** Waits until the open reports are as described, and returns their tabs. */
function reportTabs(isSo: (tabs: readonly vscode.Tab[]) => boolean): Promise<readonly vscode.Tab[]> {
  return new Promise((resolve) => {
    const look = () => {
      const tabs = vscode.window.tabGroups.all
        .flatMap(({ tabs: all }) => all)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && /clauselint/.test(input.viewType));
      if (!isSo(tabs)) return;
      listener.dispose();
      resolve(tabs);
    };
    const listener = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  });
}
