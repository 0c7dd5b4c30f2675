import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { founding, policyWith } from "./policies.ts";
import { open, openNew, replace, write } from "./support.ts";

/** What the command returns of an audit of many files. */
interface Audited {
  readonly markdown: string;
  readonly policies: readonly { readonly path: string; readonly uri: string }[];
  readonly unread: readonly { readonly path: string }[];
  readonly looked: number;
}

suite("audit of a workspace", () => {
  test("finds the policies of all folders, under the settings and the project's file that count for each", async () => {
    await write("many/en/privacy.md", policyWith(founding.separated));
    await write("many/en/biometric-notice.markdown", policyWith(founding.biometric));
    await write("many/shop/privacy.md", policyWith(founding.training));
    await write("many/shop/README.md", "# Tarnfield\n\nA shop.\n");
    await write("many/old/privacy.md", policyWith(founding.training));
    await write("many/node_modules/lamp/privacy.md", policyWith(founding.training));
    await write("many/hidden/privacy.md", policyWith(founding.training));
    await write("many/.clauselint.json", '{ "overrides": [{ "files": ["old/**"], "enable": false }] }');
    const files = vscode.workspace.getConfiguration("files");
    await files.update("exclude", { "many/hidden": true }, vscode.ConfigurationTarget.Workspace);
    const { policies, unread, looked } = await audit("many");
    await files.update("exclude", undefined, vscode.ConfigurationTarget.Workspace);
    assert.deepEqual(policies.map(({ path }) => path).sort(), [
      "many/en/biometric-notice.markdown",
      "many/en/privacy.md",
      "many/shop/privacy.md",
    ]);
    assert.equal(policies[0]?.path, "many/shop/privacy.md");
    assert.deepEqual([unread, looked], [[], 5]);
    await pageTabs((tabs) => tabs.some(({ label }) => label === "Audit of many"));

    const everything = await vscode.commands.executeCommand<Audited>("clauselint.auditWorkspace");
    const found = everything.policies.map(({ path }) => path);
    for (const path of ["many/shop/privacy.md", "many/hidden/privacy.md", "sample-policy.md", "exemple-politique.md"])
      assert.ok(found.includes(path), path);
  });

  test("counts what is not saved, and keeps one page for a folder", async () => {
    await write("unsaved/privacy.md", policyWith(founding.separated));
    assert.doesNotMatch((await audit("unsaved")).markdown, /^# The one policy does not separate/);
    const document = await open("unsaved/privacy.md");
    await replace(document, founding.separated, founding.training);
    assert.ok(document.isDirty);
    assert.match((await audit("unsaved")).markdown, /^# The one policy does not separate/);
    await pageTabs((tabs) => tabs.filter(({ label }) => label === "Audit of unsaved").length === 1);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });

  test("opens no page where nothing is a policy", async () => {
    const document = await openNew("nothing/notes.md", "# Notes\n");
    const { policies, looked } = await audit("nothing");
    assert.deepEqual([policies, looked], [[], 1]);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    await pageTabs((tabs) => !tabs.some(({ label }) => label === "Audit of nothing"));
    await vscode.commands.executeCommand("notifications.clearAll");
  });
});

suiteTeardown(async () => {
  await vscode.window.tabGroups.close(await pageTabs(() => true));
});

/** Audits a folder of the workspace, as its menu in the explorer does. */
async function audit(name: string): Promise<Audited> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  const uri = vscode.Uri.joinPath(folder.uri, name);
  return vscode.commands.executeCommand("clauselint.auditFolder", uri, [uri]);
}

/** Waits until the open pages on many policies are as described, and returns their tabs. */
function pageTabs(isSo: (tabs: readonly vscode.Tab[]) => boolean): Promise<readonly vscode.Tab[]> {
  return new Promise((resolve) => {
    const look = () => {
      const tabs = vscode.window.tabGroups.all
        .flatMap(({ tabs: all }) => all)
        .filter(({ input }) => input instanceof vscode.TabInputWebview && /workspaceAudit/.test(input.viewType));
      if (!isSo(tabs)) return;
      listener.dispose();
      resolve(tabs);
    };
    const listener = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  });
}
