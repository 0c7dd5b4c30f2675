import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { policyWith } from "./policies.ts";
import { openNew, replace } from "./support.ts";

const earlier = {
  name: "3 March 2026 (a1b2c3d)",
  text: policyWith("We do not train our models on your direct messages."),
};

suite("comparison", () => {
  teardown(() => vscode.commands.executeCommand("workbench.action.closeAllEditors"));

  test("opens one panel beside the text, however often a version is given", async () => {
    const document = await openNew("compared.md", policyWith("We may train our models on your direct messages."));
    await vscode.commands.executeCommand("clauselint.compare", document.uri, earlier);
    const [tab] = await tabsWhen((tabs) => tabs.filter(isComparison).length === 1).then((tabs) =>
      tabs.filter(isComparison),
    );
    assert.match(tab?.label ?? "", /compared\.md/);
    assert.notEqual(tab?.group.viewColumn, vscode.ViewColumn.One);
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One);
    await vscode.commands.executeCommand("clauselint.compare", document.uri, { ...earlier, name: "the draft" });
    await tabsWhen((tabs) => tabs.filter(isComparison).length === 1);
  });

  test("opens both versions in the diff editor, the earlier one as it was", async () => {
    const document = await openNew("compared-2.md", policyWith("We may train our models on your direct messages."));
    await vscode.commands.executeCommand("clauselint.compare", document.uri, earlier);
    await tabsWhen((tabs) => tabs.some((tab) => isComparison(tab) && tab.isActive && tab.group.isActive));
    await replace(document, "We may train", "We will train");
    await vscode.commands.executeCommand("clauselint.openDiff");
    const tabs = await tabsWhen((all) => all.some(({ input }) => input instanceof vscode.TabInputTextDiff));
    const input = tabs.map((tab) => tab.input).find((it) => it instanceof vscode.TabInputTextDiff);
    assert.ok(input instanceof vscode.TabInputTextDiff);
    assert.equal(input.modified.toString(), document.uri.toString());
    assert.equal((await vscode.workspace.openTextDocument(input.original)).getText(), earlier.text);
  });
});

function isComparison({ input }: vscode.Tab): boolean {
  return input instanceof vscode.TabInputWebview && /clauselint\.compare/.test(input.viewType);
}

/** Waits until the open tabs are as described. */
function tabsWhen(isSo: (tabs: readonly vscode.Tab[]) => boolean): Promise<readonly vscode.Tab[]> {
  return new Promise((resolve) => {
    const look = () => {
      const tabs = vscode.window.tabGroups.all.flatMap(({ tabs: all }) => all);
      if (!isSo(tabs)) return;
      listener.dispose();
      resolve(tabs);
    };
    const listener = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  });
}
