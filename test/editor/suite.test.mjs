// Runs test/editor/suite inside the extension host of a real VS Code, against the packaged extension, and reports each of
// its tests as one here.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserArgs, installBrowser, startEditor } from "../../scripts/editor-host.mjs";
import { freshWorkspace } from "./workspace.mjs";

const out = fileURLToPath(new URL("../../out/", import.meta.url));
/** In milliseconds: so long the suite may take on a slow machine. */
const longest = 420_000;
/** The part of a title that narrows the suite down to some of its tests. */
const { CLAUSELINT_TESTS } = process.env;
const chosen = CLAUSELINT_TESTS ? { CLAUSELINT_TESTS } : {};

test("in the extension host", async (t) => {
  const results = await runSuite();
  for (const { title, error } of results) {
    await t.test(title, () => {
      if (error !== undefined) throw Object.assign(new Error(error.message), { stack: error.stack });
    });
  }
  if (results.length === 0) throw new Error("The suite ran no test.");
});

async function runSuite() {
  const resultsFile = `${out}editor/results.json`;
  await rm(resultsFile, { force: true });
  const folder = await freshWorkspace("suite");
  const editor = await startEditor({ vsix: `${out}clauselint.vsix`, testDriver: true });
  let browser;
  try {
    browser = await chromium.launch({ executablePath: await installBrowser(), args: browserArgs });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const said = [];
    page.on("console", (message) =>
      said.push(
        message
          .text()
          .replace(/^%c|color: \S+/g, "")
          .slice(0, 500),
      ),
    );
    const ended = new Promise((resolve) => page.exposeFunction("codeAutomationExit", resolve));
    const payload = [
      ["extensionDevelopmentPath", editor.file(await stubExtension())],
      ["extensionTestsPath", editor.file(`${out}editor/suite/index.js`)],
      ["extensionEnvironment", JSON.stringify({ CLAUSELINT_RESULTS: resultsFile, ...chosen })],
      ["skipWelcome", "true"],
    ];
    await page.goto(editor.url({ folder, payload }));
    await within(longest, ended, () => `The suite did not end. ${lastWords(said)}`);
    const results = await readFile(resultsFile, "utf8").catch(() => undefined);
    if (!results) throw new Error(`The suite did not start. ${lastWords(said)}`);
    return JSON.parse(results);
  } finally {
    await browser?.close();
    await editor.stop();
  }
}

/** Without what a server with no native parts and no gallery says every time. */
function lastWords(said) {
  const telling = said.filter((line) => !/bindings file|watchdog|from gallery|service ?worker/i.test(line));
  return `The workbench said:\n${telling.slice(-20).join("\n")}`;
}

/** The workbench runs a suite only for an extension under development; ours is installed as readers get it. */
async function stubExtension() {
  const folder = `${out}editor/stub`;
  await mkdir(folder, { recursive: true });
  const manifest = { name: "stub", publisher: "clauselint", version: "0.0.0", engines: { vscode: "^1.91.0" } };
  await writeFile(`${folder}/package.json`, JSON.stringify(manifest));
  return folder;
}

async function within(milliseconds, promise, message) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(message())), milliseconds);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
