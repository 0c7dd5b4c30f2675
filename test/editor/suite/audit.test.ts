import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { open } from "./support.ts";

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
