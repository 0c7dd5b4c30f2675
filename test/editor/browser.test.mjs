// The packaged extension in a VS Code that has no server at all, as on vscode.dev: first test/editor/suite inside the
// extension host of the browser, then the workbench as a reader sees it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { filesOfVsix, startBrowserHost } from "../../scripts/browser-host.mjs";
import { browserArgs, installBrowser } from "../../scripts/editor-host.mjs";
import { folder, suiteExtension } from "./browser/bundle.mjs";
import { chosen, report, runSuite } from "./extension-host.mjs";
import { looks, openBrowserWorkbench, sample } from "./workbench.mjs";

const vsix = fileURLToPath(new URL("../../out/clauselint.vsix", import.meta.url));
const policy = sample("sample-policy.md");
const flagged = "information we collect about you and on publicly available";
const mixed = "ai-training/public-private-mixed";

test("in the extension host of a browser", async (t) => report(t, await runInBrowser()));

async function runInBrowser() {
  let results;
  let running = "its start";
  const host = await startBrowserHost({
    extensions: { clauselint: await filesOfVsix(vsix), suite: await suiteExtension(chosen) },
    options: { extensionTestsPath: "suite/tests.js" },
    told: (said) => {
      if (said.begun) running = `“${said.begun}”`;
      else results = said.results;
    },
  });
  let browser;
  try {
    browser = await chromium.launch({ executablePath: await installBrowser(), args: browserArgs });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    return await runSuite(
      page,
      host.url({ folder }),
      () => results,
      () => running,
    );
  } finally {
    await browser?.close();
    await host.stop();
  }
}

for (const { name, theme } of looks) {
  test(`in the workbench of a browser, ${name}`, async (t) => {
    const workbench = await openBrowserWorkbench({ theme, file: "sample-policy.md" });
    const { page, press, type, goTo, runCommand, openQuickFixes, visibleText, webview, picture } = workbench;
    t.after(workbench.close);

    await t.test("the hover over the squiggles says how the clause was read", async () => {
      await goTo(policy, flagged);
      await page.locator(".monaco-editor .squiggly-error").first().waitFor();
      await runCommand("Show or Focus Hover");
      const hover = page.locator(".monaco-hover:visible");
      await hover.getByText(mixed).first().waitFor();
      await hover.getByText("publicly available information").first().waitFor();
    });

    await t.test("a server that fails is started anew", async () => {
      const [server] = await serversAmong(page.workers());
      const another = page.waitForEvent("worker", async (worker) => (await serversAmong([worker])).length > 0);
      await server.evaluate(() => {
        setTimeout(() => {
          throw new Error("A test makes the server fail.");
        });
      });
      await another;
    });

    await t.test("the audit opens beside the text, and leads to a place in it", async () => {
      await goTo(policy, flagged);
      await runCommand("Clauselint: Audit This Document");
      const report = webview();
      await report.getByRole("heading", { level: 1 }).waitFor();
      await report.getByRole("img").first().waitFor();
      await picture(`browser-${name}`);
      const link = report.locator("a[data-start]").first();
      const length = await link.evaluate(({ dataset }) => dataset.end - dataset.start);
      await link.click();
      await page.locator(".statusbar").getByText(`(${length} selected)`).waitFor();
    });

    await t.test("a quick fix rewrites the clause, with tab stops, and the file is saved", async () => {
      await goTo(policy, flagged);
      const titles = await openQuickFixes();
      assert.match(titles.join("\n"), /^Train on public data only/m);
      await press("Enter");
      await page.locator(".monaco-editor .snippet-placeholder").first().waitFor();
      await type("posts that anyone can open without signing in");
      await press("Tab");
      await type("ranking your feed");
      await press("Tab");
      await type("Direct messages and drafts");
      await press("Escape");
      const tab = page.locator('.tab[data-resource-name="sample-policy.md"]');
      await tab.and(page.locator(".dirty")).waitFor();
      await press("Control+s");
      await tab.and(page.locator(":not(.dirty)")).waitFor();
      assert.match(await visibleText(), /only on\s+public data, meaning posts that anyone can open/);
    });

    await t.test("the open audit follows the text", async () => {
      await webview().locator("main").getByText("ranking your feed").first().waitFor();
    });

    await t.test("the rule in a hover leads to its page, in the editor", async () => {
      await goTo(policy, "Train the models that rank your feed");
      await runCommand("Show or Focus Hover");
      const link = page.locator(".monaco-hover:visible").getByRole("link", { name: "ai-training/unseparated-data" });
      await link.first().click();
      await page.locator('.tab.active[data-resource-name="unseparated-data.md"]').waitFor();
    });
  });
}

/** The workers that our server runs in, by the name that VS Code gives them; one that has ended meanwhile has none. */
async function serversAmong(workers) {
  const names = await Promise.all(workers.map((worker) => worker.evaluate(() => self.name).catch(() => "")));
  return workers.filter((_, at) => names[at].endsWith("server.js"));
}
