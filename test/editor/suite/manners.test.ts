import * as assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import * as vscode from "vscode";
import { createMemoryFiles } from "./memory-files.ts";
import { founding, policyWith } from "./policies.ts";
import { apply, has, openNew, quickFixes, replace, shownWhen, write } from "./support.ts";

const mixed = "ai-training/public-private-mixed";
const run = promisify(execFile);

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
      const shown = await shownWhen(document, (all) => all.length === 6);
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

  test("a server that was ended is started again, and goes on with what is open", async () => {
    const document = await openNew("privacy-ended.md", policyWith(founding.training));
    await shownWhen(document, has(mixed));
    process.kill(await serverOf(process.pid), "SIGKILL");
    await replace(document, founding.training, founding.separated);
    await shownWhen(document, (all) => all.length === 0);
    await replace(document, founding.separated, founding.training);
    await shownWhen(document, has(mixed));
  });

  test("a restart is over when findings can be asked for again", async () => {
    const document = await openNew("privacy-restarted.md", policyWith(founding.training));
    await shownWhen(document, has(mixed));
    const before = await serverOf(process.pid);
    await vscode.commands.executeCommand("clauselint.restart");
    assert.notEqual(await serverOf(process.pid), before);
    await shownWhen(document, has(mixed));
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

/** The process of the language server that an extension host has started. */
async function serverOf(host: number): Promise<number> {
  const { stdout } = await run("ps", ["-eo", "pid=,ppid=,args="]);
  const servers = stdout
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((line) => Number(line?.[2]) === host && /clauselint.*dist[\\/]server\.js/.test(line?.[3] ?? ""));
  assert.equal(servers.length, 1, stdout);
  return Number(servers[0]?.[1]);
}
