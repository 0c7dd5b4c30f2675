// The audit of many policies as a reader sees it, in a light and a dark theme.
import assert from "node:assert/strict";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { looks, openWorkbench, sample } from "./workbench.mjs";

const corpus = fileURLToPath(new URL("../corpus/", import.meta.url));
const policies = {
  "legal/en/privacy.md": "sample-policy.md",
  "legal/en/photo-privacy.md": "photo-network.md",
  "legal/en/voice-biometric-notice.md": "voice-bank.md",
  "legal/en/writing-privacy.md": "writing-assistant.md",
  "legal/en/period-privacy.md": "period-app.md",
  "legal/fr/confidentialite.md": "exemple-politique.md",
  "legal/fr/vie-privee-assurance.md": "assureur-quebec.md",
  "legal/fr/confidentialite-marche.md": "place-de-marche.md",
  "legal/fr/confidentialite-transport.md": "transporteur.md",
  "legal/README.md": "notes.md",
};
const lamps = "# Privacy Policy of Tarnfield\n\nWe mend lamps, and keep your address for that.\n";

for (const { name, theme } of looks) {
  test(`the audit of a workspace, ${name}`, async (t) => {
    const workbench = await openWorkbench({ name: `workspace-${name}`, theme, file: "notes.md" });
    const { choose, page, folder, press, runCommand, webview, picture } = workbench;
    t.after(workbench.close);
    const report = webview();
    const tab = (label) => page.locator(".tab", { hasText: label });

    await t.test("a folder without policies gets a word on what counts as one", async () => {
      await rm(`${folder}/sample-policy.md`);
      await rm(`${folder}/exemple-politique.md`);
      await runCommand("Clauselint: Audit Workspace");
      const toast = page.locator(".notification-toast", { hasText: "(Markdown files: 1)" });
      await toast.getByText("first heading on privacy").waitFor();
      assert.match((await toast.textContent()) ?? "", /\*privacy\*/);
      await page.mouse.move(1279, 799);
      await page.screenshot({
        path: fileURLToPath(new URL(`../../out/screenshots/workspace-none-${name}.png`, import.meta.url)),
      });
      await runCommand("Notifications: Clear All Notifications");
      await toast.waitFor({ state: "detached" });
    });

    await t.test("the page lists the policies, the worst first", async () => {
      for (const [path, from] of Object.entries(policies)) {
        await mkdir(dirname(`${folder}/${path}`), { recursive: true });
        await cp(`${corpus}${from}`, `${folder}/${path}`);
      }
      await writeFile(`${folder}/legal/en/lamps-privacy.md`, lamps);
      await runCommand("Clauselint: Audit Workspace");
      await report.getByRole("heading", { level: 1, name: /of 10 policies do not separate/ }).waitFor();
      const verdicts = await report.locator("tbody .verdict").allTextContents();
      assert.equal(verdicts.length, 10);
      assert.equal(verdicts[0], "Not separated");
      assert.equal(verdicts.at(-1), "Silent");
      await picture(`workspace-audit-${name}`);
    });

    await t.test("a row leads to the policy's own audit, by keyboard, and to its text", async () => {
      const first = report.locator("a[data-policy='0']");
      const path = (await first.textContent()) ?? "";
      await page.locator("iframe.webview.ready").focus();
      for (let tabs = 0; tabs < 20 && (await report.locator("a[data-policy='0']:focus").count()) === 0; tabs += 1)
        await press("Tab");
      await press("Enter");
      const file = path.slice(path.lastIndexOf("/") + 1);
      await tab(`Audit of ${file}`).click({ button: "middle" });
      await tab(`Audit of ${file}`).waitFor({ state: "detached" });
      await report.locator("a[data-text='0']").click();
      await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
    });

    await t.test("it is saved as CSV by the ending of the name", async () => {
      await tab("Audit of workspace-").click();
      await runCommand("Clauselint: Save Audit Report…");
      const input = page.locator(".quick-input-widget input[type='text']");
      // The dialog writes its suggestion into the box when it has looked into the folder.
      await page.waitForFunction((box) => /audit\.html$/.test(box.value), await input.elementHandle());
      await input.fill(`${folder}/all.csv`);
      await press("Enter");
      await page.locator(".notification-toast", { hasText: "Audit saved to all.csv" }).waitFor();
      const table = await readFile(`${folder}/all.csv`, "utf8");
      assert.match(table, /^\uFEFFfile,line,column,kind,/);
      for (const path of Object.keys(policies))
        assert.equal(table.includes(`\n${path},`), path !== "legal/README.md", path);
      await runCommand("Notifications: Clear All Notifications");
    });

    await t.test("a folder of the explorer is audited alone, from its menu", async () => {
      await runCommand("View: Toggle Primary Side Bar Visibility");
      const legal = page.getByRole("treeitem", { name: "legal", exact: true });
      await choose("Audit Policies in Folder", () => legal.click({ button: "right" }));
      await tab("Audit of legal").waitFor();
      await tab("Audit of legal").click({ button: "middle" });
      await tab("Audit of legal").waitFor({ state: "detached" });
      // The page behind it takes the focus when it is there again.
      await report.getByRole("heading", { level: 1 }).waitFor();
      await runCommand("View: Close Primary Side Bar");
      await page.locator(".explorer-folders-view").waitFor({ state: "hidden" });
    });

    await t.test("it stops when it is told to, and says how far it went", async () => {
      const long = sample("sample-policy.md");
      for (let index = 0; index < 1000; index += 1)
        await writeFile(`${folder}/many-${String(index).padStart(4, "0")}-privacy.md`, long);
      await runCommand("Clauselint: Audit Workspace");
      const toast = page.locator(".notification-toast", { hasText: "Auditing policies" });
      await toast.getByText(/ of 1012: /).waitFor();
      await toast.hover();
      await page.screenshot({
        path: fileURLToPath(new URL(`../../out/screenshots/workspace-progress-${name}.png`, import.meta.url)),
      });
      await toast.getByRole("button", { name: "Cancel" }).click();
      await report.getByText(/^Stopped after \d+ of 1012 Markdown files/).waitFor();
      await picture(`workspace-stopped-${name}`);
    });
  });
}
