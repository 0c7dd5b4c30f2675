import * as assert from "node:assert/strict";
import { join } from "node:path";
import * as vscode from "vscode";
import { founding, policyWith } from "./policies.ts";
import { remove, write } from "./support.ts";

/**
 * Runs Node with the arguments, and stays: VS Code reads no more of what a task said once that has ended. It shows the
 * findings of a file when it meets those of the next.
 */
const staying = `
  require("node:child_process").spawnSync(process.execPath, process.argv.slice(1), { stdio: "inherit" });
  setInterval(() => {}, 1000);
`;

suite("a task that audits files", () => {
  test("puts its findings into the Problems panel by the matcher $clauselint", async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const names = ["task.md", "task-again.md"];
    for (const name of names) await write(name, policyWith(founding.training));
    const cli = join(__dirname, "../../../dist/cli.js");
    const audit = new vscode.ProcessExecution(
      process.execPath,
      ["-e", staying, cli, "audit", "--fail-on", "never", ...names],
      { cwd: folder.uri.fsPath },
    );
    const task = new vscode.Task({ type: "process" }, folder, "audit", "clauselint", audit, "$clauselint");
    const uri = vscode.Uri.joinPath(folder.uri, "task.md");
    const found = new Promise<vscode.Diagnostic>((resolve) => {
      const listening = vscode.languages.onDidChangeDiagnostics(() => {
        const mixed = vscode.languages
          .getDiagnostics(uri)
          .find(({ code }) => String(code) === "ai-training/public-private-mixed");
        if (!mixed) return;
        listening.dispose();
        resolve(mixed);
      });
    });
    const running = await vscode.tasks.executeTask(task);
    const { severity, message, range } = await found;
    running.terminate();
    assert.equal(severity, vscode.DiagnosticSeverity.Error);
    assert.ok(message.length > 0 && range.start.line > 0, message);
    for (const name of names) await remove(name);
  });
});
