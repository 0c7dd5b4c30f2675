// npm run test:electron: the suite of test/editor/suite in a desktop VS Code. Not part of npm test: it downloads one.
import { join } from "node:path";
import { freshWorkspace, watchedFolders } from "../test/editor/workspace.mjs";
import { root, runCommand } from "./ready.mjs";
import { advice, run, step } from "./steps.mjs";
import { bundleSuite } from "./test-editor.mjs";

await runCommand(async () => {
  const { runTests } = await import("@vscode/test-electron");
  const executable = process.env.VSCODE_EXECUTABLE;
  await step("Bundle", () => run(process.execPath, ["scripts/build.mjs"]));
  await bundleSuite();
  const workspace = await freshWorkspace("electron", watchedFolders);
  if (!executable) {
    console.log(
      "\nDownloads a desktop VS Code into .vscode-test/ unless it is there. VSCODE_EXECUTABLE names one to use instead.",
    );
  }
  await step("Suite in a desktop VS Code", async () => {
    try {
      await runTests({
        ...(executable ? { vscodeExecutablePath: executable } : {}),
        extensionDevelopmentPath: root,
        extensionTestsPath: join(root, "out/editor/suite/index.js"),
        launchArgs: [workspace, "--disable-extensions"],
      });
    } catch (error) {
      throw advice(
        `${error.message}\nNo failing test above? Then VS Code could not be downloaded or started: it needs the network ` +
          "once, and a display (on a machine without one: xvfb-run npm run test:electron).",
      );
    }
  });
});
