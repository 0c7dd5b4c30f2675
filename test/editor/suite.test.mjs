// Runs test/editor/suite inside the extension host of a real VS Code, against the packaged extension, and reports each of
// its tests as one here.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserArgs, installBrowser, startEditor } from "../../scripts/editor-host.mjs";
import { chosen, report, runSuite } from "./extension-host.mjs";
import { freshWorkspace, watchedFolders } from "./workspace.mjs";

const out = fileURLToPath(new URL("../../out/", import.meta.url));

test("in the extension host", async (t) => report(t, await runOnNode()));

async function runOnNode() {
  const resultsFile = `${out}editor/results.json`;
  await rm(resultsFile, { force: true });
  const folder = await freshWorkspace("suite", watchedFolders);
  const editor = await startEditor({ vsix: `${out}clauselint.vsix`, testDriver: true });
  let browser;
  try {
    browser = await chromium.launch({ executablePath: await installBrowser(), args: browserArgs });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const environment = { CLAUSELINT_RESULTS: resultsFile, ...(chosen && { CLAUSELINT_TESTS: chosen }) };
    const payload = [
      ["extensionDevelopmentPath", editor.file(await stubExtension())],
      ["extensionTestsPath", editor.file(`${out}editor/suite/index.js`)],
      ["extensionEnvironment", JSON.stringify(environment)],
      ["skipWelcome", "true"],
    ];
    return await runSuite(page, editor.url({ folder, payload }), async () => {
      const results = await readFile(resultsFile, "utf8").catch(() => undefined);
      return results && JSON.parse(results);
    });
  } finally {
    await browser?.close();
    await editor.stop();
  }
}

/** The workbench runs a suite only for an extension under development; ours is installed as readers get it. */
async function stubExtension() {
  const folder = `${out}editor/stub`;
  await mkdir(folder, { recursive: true });
  const manifest = { name: "stub", publisher: "clauselint", version: "0.0.0", engines: { vscode: "^1.91.0" } };
  await writeFile(`${folder}/package.json`, JSON.stringify(manifest));
  return folder;
}
