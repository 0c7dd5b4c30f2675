import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { analyze } from "../../../rules/index.ts";
import { toldTogether } from "../../../rules/views/wording/together.ts";
import { createMemoryFiles } from "./memory-files.ts";
import { founding, policyWith } from "./policies.ts";
import { apply, has, openNew, quickFixes, shownWhen, write } from "./support.ts";

const mixed = "ai-training/public-private-mixed";

suite("manners", () => {
  for (const [language, title] of [
    ["en", "Privacy Policy of Thimbleport"],
    ["fr", "Politique de confidentialité de Port-Dentelle"],
  ] as const) {
    test(`the example (${language}) opens as a document of its own, with a fix for each finding`, async () => {
      await vscode.commands.executeCommand("clauselint.openExample", language);
      const document = vscode.window.activeTextEditor?.document;
      assert.ok(document?.isUntitled);
      assert.equal(document.lineAt(0).text, `# ${title}`);
      const told = toldTogether(analyze(document.getText()).findings).length;
      assert.ok(told >= 4, `only ${told} findings`);
      const shown = await shownWhen(document, (all) => all.length === told);
      for (const { range } of shown) assert.ok((await quickFixes(document, range)).length > 0);
      const [fix] = await quickFixes(document, shown[0]?.range ?? new vscode.Range(0, 0, 0, 0));
      assert.ok(fix);
      await apply(fix);
      await shownWhen(document, (all) => !has(mixed)(all));
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    });
  }

  test("a policy on no disk is read, with its project's file, and audited", async () => {
    const provider = vscode.workspace.registerFileSystemProvider("memory", createMemoryFiles(), {
      isCaseSensitive: true,
    });
    const at = (name: string) => vscode.Uri.from({ scheme: "memory", path: `/site/${name}` });
    const save = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
    await save(".clauselint.json", JSON.stringify({ severities: { [mixed]: "info" } }));
    await save("legal/privacy.md", policyWith(founding.training));
    const document = await vscode.workspace.openTextDocument(at("legal/privacy.md"));
    await vscode.window.showTextDocument(document);
    await shownWhen(document, (all) => all.some(({ rule, severity }) => rule === mixed && severity === "info"));
    await vscode.commands.executeCommand("clauselint.auditDocument");
    await closeReport("Audit of privacy.md");
    await vscode.commands.executeCommand("workbench.action.closeActiveEditor");
    provider.dispose();
  });

  test("a file that is named is opened, and audited beside its text", async () => {
    await openNew("elsewhere.md", "# Notes\n");
    await write("named/privacy.md", policyWith(founding.training));
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, "named/privacy.md");
    await vscode.commands.executeCommand("clauselint.auditDocument", uri);
    assert.ok(vscode.window.visibleTextEditors.some(({ document }) => document.uri.path === uri.path));
    await closeReport("Audit of privacy.md");
  });
});

/** Waits for the tab of a report, and closes it. */
async function closeReport(label: string): Promise<void> {
  const tab = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find((it) => it.label === label);
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!tab()) return;
      listener.dispose();
      resolve();
    };
    const listener = vscode.window.tabGroups.onDidChangeTabs(look);
    look();
  });
  const open = tab();
  if (open) await vscode.window.tabGroups.close(open);
}
