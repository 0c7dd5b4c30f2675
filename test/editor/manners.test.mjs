// Clauselint as somebody meets it for the first time: the walkthrough, the example, menus and the status, in both themes
// and languages; and in restricted mode, with several folders, until its server ends.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { processesWith } from "./processes.mjs";
import { looks, openWorkbench, sample, showStatus } from "./workbench.mjs";

const texts = (name) => JSON.parse(readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), "utf8"));
const english = texts("package.nls.json");
/** A page that is still moving is no picture. */
const still = { "workbench.reduceMotion": "on" };

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
    done: (id) => step(id).locator(".codicon.complete").waitFor({ state: "attached" }),
    picture: page.frameLocator("iframe.webview.ready").frameLocator("#active-frame").locator("svg"),
  };
}

for (const { name, theme } of looks) {
  test(`met for the first time, ${name}`, async (t) => {
    const workbench = await openWorkbench({ name: `manners-${name}`, theme, file: "notes.md", settings: still });
    const { page, press, runCommand, webview, picture } = workbench;
    t.after(workbench.close);
    const walkthrough = walkthroughOf(workbench, english);
    const squiggles = page.locator(".monaco-editor .squiggly-error");

    await t.test("the walkthrough shows each step with its picture", async () => {
      // The palette does not offer what is registered while it is open.
      await showStatus(workbench, "Clauselint: off");
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
      await page.locator(".monaco-hover:visible").getByText("Public data and everything you collect").waitFor();
      await walkthrough.done("read");
      await picture(`walkthrough-next-finding-${name}`);
      await press("Escape");
    });

    await t.test("the next one offers the fixes there, and is done once a finding has gone", async () => {
      await walkthrough.open("fix");
      await menuOf(walkthrough.button("Show the Fixes"), page.locator(".action-widget"), "Train on public data only");
      await picture(`walkthrough-fixes-${name}`);
      await press("Enter");
      await page.locator(".monaco-editor .snippet-placeholder").first().waitFor();
      await picture(`walkthrough-blanks-${name}`);
      await walkthrough.done("fix");
    });

    await t.test("the next one audits the example", async () => {
      await walkthrough.open("audit");
      await walkthrough.button("Audit This Document").click();
      await webview().getByRole("heading", { level: 1 }).waitFor();
      await picture(`walkthrough-audited-${name}`);
      await page.locator(".tab", { hasText: "Welcome" }).click();
      await walkthrough.done("audit");
      await runCommand("View: Close All Editors");
      await page.getByRole("button", { name: "Don't Save" }).click();
      await page.locator(".tab").first().waitFor({ state: "detached" });
    });

    await t.test("the status says how much was found, and which laws count", async () => {
      await workbench.openFile("sample-policy.md");
      await showStatus(workbench, /Clauselint: \d+ errors, \d+ warnings/);
      await page.locator(".monaco-hover:visible").getByText("Laws: none chosen").waitFor();
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

for (const { name: look, theme } of looks) {
  test(`met in French, ${look}`, async (t) => {
    const language = "fr";
    const workbench = await openWorkbench({
      name: `manners-fr-${look}`,
      theme,
      file: "notes.md",
      settings: still,
      language,
    });
    const { page, runCommand, picture } = workbench;
    t.after(workbench.close);
    const french = texts("package.nls.fr.json");
    const walkthrough = walkthroughOf(workbench, french);

    await t.test("the walkthrough, the example, its findings and the status are in French", async () => {
      await showStatus(workbench, "Clauselint\u00a0: désactivé");
      await runCommand(`Clauselint: ${french["command.getStarted"]}`);
      await walkthrough.title.waitFor();
      await walkthrough.picture.waitFor();
      await picture(`walkthrough-french-${look}`);
      await walkthrough.button("Ouvrir l’exemple").click();
      await page.locator(".tab.active", { hasText: "# Politique de confidentialité" }).waitFor();
      await page.locator(".monaco-editor .squiggly-error").first().waitFor();
      await walkthrough.open("read");
      await walkthrough.button("Montrer le constat suivant").click();
      await page.locator(".monaco-hover:visible").getByText("Les données publiques et toutes celles").waitFor();
      await page.locator("[id='status.languageStatus']").hover();
      const hover = page.locator(".monaco-hover:visible");
      await hover.getByText(/Clauselint\u00a0: 1 erreur, 4 avertissements, 1 remarque/).waitFor();
      await hover.getByText("Lois\u00a0: aucune choisie").waitFor();
      await page.screenshot({ path: workbench.pathOf(`language-status-french-${look}`) });
    });

    await t.test("so are findings, fixes, the list of clauses and the audit of a French policy", async () => {
      const { goTo, openFile, openQuickFixes, press, webview } = workbench;
      await runCommand("View: Single Column Editor Layout");
      await openFile("exemple-politique.md");
      const words = "informations que nous recueillons à votre";
      await goTo(sample("exemple-politique.md"), words);
      await page.locator(".monaco-editor .squiggly-error").first().waitFor();
      await runCommand("Show or Focus Hover");
      await page.locator(".monaco-hover:visible").getByText("ai-training/public-private-mixed").first().waitFor();
      await picture(`squiggles-french-${look}`);
      await press("Escape");
      const fixes = await openQuickFixes();
      assert.ok(
        fixes.some((title) => /^N[’']entraîner que sur des données publiques/.test(title)),
        fixes.join("\n"),
      );
      await picture(`quick-fix-french-${look}`);
      await press("Escape");
      await runCommand("Clauselint: Focus on Clauses View");
      await page.locator(".pane", { hasText: "Entraînement d’IA" }).first().waitFor();
      await picture(`clause-view-french-${look}`);
      await runCommand("View: Close Primary Side Bar");
      await runCommand(`Clauselint: ${french["command.auditDocument"]}`);
      const report = webview();
      await report.getByRole("heading", { level: 1 }).waitFor();
      await report.locator('nav a[href="#picture"]').click();
      await report.locator("#picture:focus").waitFor();
      await picture(`audit-french-${look}`);
    });
  });
}

test("in restricted mode, with two folders", async (t) => {
  const workbench = await openWorkbench({
    name: "manners-folders",
    theme: "Default Dark Modern",
    file: "notes.md",
    settings: still,
    asksForTrust: true,
    prepare: twoFolders,
  });
  const { page, openFile } = workbench;
  t.after(workbench.close);
  const hover = page.locator(".monaco-hover:visible");
  const status = (words) => showStatus(workbench, words);

  await t.test("the workspace is not trusted, and policies are read all the same", async () => {
    await page.locator(".statusbar").getByText("Restricted Mode").waitFor();
    await openFile("privacy-north.md");
    await page.locator(".monaco-editor .squiggly-error").first().waitFor();
  });

  await t.test("each folder has its own settings, or its own file", async () => {
    await status("Laws: gdpr");
    await hover.getByText("by your settings").waitFor();
    await openFile("privacy-south.md");
    await status("Laws: bipa, uk");
    await hover.getByText("with .clauselint.json").waitFor();
    await page.screenshot({ path: workbench.pathOf("language-status-folders") });
  });

  await t.test(
    "a server that ends is started again; one that keeps ending is told once, with what may help",
    async () => {
      const squiggle = page.locator(".monaco-editor .squiggly-error");
      const message = page.locator(".notification-list-item", { hasText: "Clauselint has stopped" });
      for (let times = 1; times <= 5; times += 1) {
        await squiggle.first().waitFor();
        endServer(workbench.extensions);
        await squiggle.first().waitFor({ state: "detached" });
      }
      await message.waitFor();
      await page.mouse.move(600, 300, { steps: 10 });
      await page.screenshot({ path: workbench.pathOf("stopped-dark") });
      assert.equal(await page.locator(".notification-list-item").count(), 1);
      await message.getByRole("button", { name: "Restart" }).click();
      await page.locator(".statusbar").getByText("Clauselint has restarted.").waitFor();
      await page.locator(".monaco-editor .squiggly-error").first().waitFor();
    },
  );
});

/** Presses a button until the menu that it opens has an item. VS Code closes the menu over what gets the focus meanwhile. */
async function menuOf(button, menu, item) {
  for (let tries = 0; tries < 5; tries += 1) {
    await button.click();
    const seen = menu.getByText(item).waitFor({ timeout: 6000 });
    const isSo = await seen.then(
      () => true,
      () => false,
    );
    if (isSo) return;
  }
  throw new Error(`No menu with “${item}” opens.`);
}

/** A workspace of two folders: one settles its laws by settings, the other by a file. */
async function twoFolders(folder) {
  const policy = (name) =>
    `# Privacy Policy of ${name}\n\nWe train our AI models on your content and on publicly available information.\n`;
  const written = {
    "north/privacy-north.md": policy("Northam"),
    "north/.vscode/settings.json": JSON.stringify({ "clauselint.profiles": ["gdpr"] }),
    "south/privacy-south.md": policy("Southam"),
    "south/.clauselint.json": JSON.stringify({ profiles: ["bipa", "uk"] }),
    "both.code-workspace": JSON.stringify({ folders: [{ path: "north" }, { path: "south" }] }),
  };
  for (const [name, text] of Object.entries(written)) {
    await mkdir(dirname(`${folder}/${name}`), { recursive: true });
    await writeFile(`${folder}/${name}`, text);
  }
  return `${folder}/both.code-workspace`;
}

/**
 * Ends the language server of this workbench, and of no other.
 * @param extensions the folder that this workbench has its extensions in
 */
function endServer(extensions) {
  const [server] = processesWith([`${extensions}/clauselint.`, "dist/server.js"]);
  if (!server) throw new Error(`No language server runs from ${extensions}.`);
  process.kill(server, "SIGKILL");
}
