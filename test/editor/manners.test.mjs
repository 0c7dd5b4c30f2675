// Clauselint as somebody meets it for the first time: the walkthrough, the example, menus and the status, in both themes
// and languages; and in restricted mode, with several folders, until its server ends.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { openWorkbench } from "./workbench.mjs";

const texts = (name) => JSON.parse(readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), "utf8"));
const english = texts("package.nls.json");
const french = texts("package.nls.fr.json");

/** The steps of the walkthrough as its page shows them. */
function walkthroughOf({ page }, words) {
  const step = (id) => page.locator(".getting-started-step", { hasText: words[`walkthrough.${id}.title`] });
  return {
    title: page.locator(".gettingStartedContainer").getByText(words["walkthrough.title"]).first(),
    step,
    open: async (id) => {
      await step(id).locator("h3").first().click();
      await page.locator(".getting-started-step.expanded", { hasText: words[`walkthrough.${id}.title`] }).waitFor();
    },
    button: (name) => page.locator(".getting-started-step.expanded").getByRole("button", { name }),
    done: (id) => step(id).locator(".codicon-getting-started-step-checked.complete").waitFor(),
    picture: page.frameLocator("iframe.webview.ready").frameLocator("#active-frame").locator("svg"),
  };
}

for (const { name, theme } of [
  { name: "light", theme: "Default Light Modern" },
  { name: "dark", theme: "Default Dark Modern" },
]) {
  test(`met for the first time, ${name}`, async (t) => {
    const workbench = await openWorkbench({ name: `manners-${name}`, theme, file: "notes.md" });
    const { page, press, runCommand, webview, picture } = workbench;
    t.after(workbench.close);
    const walkthrough = walkthroughOf(workbench, english);
    const squiggles = page.locator(".monaco-editor .squiggly-error");

    await t.test("the walkthrough shows each step with its picture", async () => {
      await runCommand("Clauselint: Get Started");
      await walkthrough.title.waitFor();
      for (const id of ["project", "audit", "fix", "read", "open"]) {
        await walkthrough.open(id);
        await walkthrough.picture.waitFor();
        await picture(`walkthrough-${id}-${name}`);
      }
    });

    await t.test("its first button opens the example beside it, with what there is to see", async () => {
      await walkthrough.button("Open the Example").click();
      await page.locator(".tab.active", { hasText: "Privacy Policy of Thimbleport" }).waitFor();
      await squiggles.first().waitFor();
      await walkthrough.done("open");
      await picture(`example-${name}`);
    });

    await t.test("the next one leads to the first finding", async () => {
      await walkthrough.open("read");
      await walkthrough.button("Show the Next Finding").click();
      await page.locator(".marker-widget").getByText("Public data and everything you collect").waitFor();
      await walkthrough.done("read");
      await picture(`walkthrough-next-finding-${name}`);
      await press("Escape");
    });

    await t.test("the next one offers the fixes there, and is done once a finding has gone", async () => {
      await walkthrough.open("fix");
      await walkthrough.button("Show the Fixes").click();
      await page.locator(".action-widget").getByText("Train on public data only").waitFor();
      await picture(`walkthrough-fixes-${name}`);
      await press("Enter");
      await page.locator(".monaco-editor .snippet-placeholder").first().waitFor();
      await picture(`walkthrough-blanks-${name}`);
      await walkthrough.done("fix");
    });

    await t.test("the next one audits the example", async () => {
      await walkthrough.open("audit");
      await walkthrough.button("Audit This Document").click();
      await page.locator(".tab", { hasText: "Audit of" }).waitFor();
      await walkthrough.done("audit");
      await picture(`walkthrough-audited-${name}`);
      await runCommand("View: Close All Editors");
      await page.getByRole("button", { name: "Don't Save" }).click();
      await page.locator(".tab").first().waitFor({ state: "detached" });
    });

    await t.test("the status says how much was found, and which laws count", async () => {
      await workbench.openFile("sample-policy.md");
      await squiggles.first().waitFor();
      await page.locator("[id='status.languageStatus']").hover();
      const hover = page.locator(".monaco-hover:visible");
      await hover.getByText(/Clauselint: \d+ errors, \d+ warnings/).waitFor();
      await hover.getByText("Laws: none chosen").waitFor();
      await page.screenshot({ path: workbench.pathOf(`language-status-${name}`) });
    });

    await t.test("the menu of the text has what can be done with it", async () => {
      await page
        .locator(".monaco-editor .view-line", { hasText: "Brindlecove is a network" })
        .click({ button: "right" });
      await page.locator(".context-view .action-item", { hasText: "Clauselint" }).hover();
      await page.locator(".monaco-submenu .action-item", { hasText: "Audit This Document" }).waitFor();
      await page.screenshot({ path: workbench.pathOf(`context-menu-${name}`) });
      await press("Escape");
      await press("Escape");
    });

    await t.test("the menu of a file audits it", async () => {
      await press("Control+Shift+e");
      await page.locator(".explorer-folders-view .monaco-list-row", { hasText: "exemple" }).click({ button: "right" });
      const item = page.locator(".context-view .action-item", { hasText: "Audit This Document" });
      await item.waitFor();
      await page.screenshot({ path: workbench.pathOf(`explorer-menu-${name}`) });
      await item.click();
      await page.locator(".tab", { hasText: "Audit de exemple-politique.md" }).waitFor();
      await webview().getByRole("heading", { level: 1 }).waitFor();
    });
  });
}
