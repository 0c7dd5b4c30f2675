// The workbench as a reader sees it, in a light and a dark theme. What is seen here is also what the README shows.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { looks, openWorkbench, sample } from "./workbench.mjs";

const policy = sample("sample-policy.md");
const flagged = "information we collect about you and on publicly available";
const clause =
  "We may train our artificial intelligence models on the information we collect about you and on publicly available\n" +
  "information, for the purposes set out in this policy.";
const rewritten =
  "We may train our artificial intelligence models only on public data, meaning posts that anyone can open without " +
  "signing in, for ranking your feed. Direct messages and drafts are not used to train these models.";
const mixed = "ai-training/public-private-mixed";

for (const { name, theme } of looks) {
  test(`in the workbench, ${name}`, async (t) => {
    const workbench = await openWorkbench({ name, theme, file: "sample-policy.md" });
    const { page, press, type, goTo, runCommand, openFile, openQuickFixes, problems, visibleText, picture } = workbench;
    const squiggles = (severity) => page.locator(`.monaco-editor .squiggly-${severity}`);
    t.after(workbench.close);

    /** The page of a rule is shown as its reader reads it, not as Markdown is written; then goes back to the text. */
    async function seesRulePage() {
      await page.locator('.tab.active[data-resource-name="public-private-mixed.md"]').waitFor();
      await workbench.webview().getByRole("heading", { level: 1, name: mixed }).waitFor();
      await page.locator('.tab[data-resource-name="sample-policy.md"]').click();
      await page.locator('.tab.active[data-resource-name="sample-policy.md"]').waitFor();
    }

    await t.test("squiggles are under the words", async () => {
      await goTo(policy, flagged);
      await squiggles("error").first().waitFor();
      assert.ok((await squiggles("error").count()) > 0);
    });

    await t.test("the hover says what is wrong, and how the clause was read", async () => {
      await runCommand("Show or Focus Hover");
      const hover = page.locator(".monaco-hover:visible");
      await hover.getByText(mixed).first().waitFor();
      await hover.getByText("publicly available information").first().waitFor();
      await picture(`squiggles-${name}`);
      await press("Escape");
    });

    await t.test("the rule in the hover leads to its page, in the editor", async () => {
      await goTo(policy, flagged);
      await runCommand("Show or Focus Hover");
      await page.locator(".monaco-hover:visible").getByRole("link", { name: mixed }).first().click();
      await seesRulePage();
    });

    await t.test("the rule in the Problems panel leads to its page too", async () => {
      await problems();
      await page
        .locator(".markers-panel .monaco-list-row", { hasText: mixed })
        .locator("a", { hasText: mixed })
        .first()
        .click();
      await seesRulePage();
      await press("Control+j");
    });

    await t.test("squiggles go and come as the words are typed", async () => {
      const listed = page.locator(".markers-panel .monaco-list-row", { hasText: mixed });
      await problems();
      await listed.waitFor();
      await goTo(policy, "may train our artificial");
      await press("Control+Delete");
      await type("do not");
      await listed.waitFor({ state: "detached" });
      await press("Control+Backspace");
      await press("Control+Backspace");
      await type("may");
      await listed.waitFor();
      assert.match(await visibleText(), /We may train our artificial intelligence models/);
      await press("Control+j");
    });

    await t.test("the Problems panel lists the findings with their rules", async () => {
      const rows = await problems();
      assert.ok(
        rows.some((row) => row.includes(mixed)),
        rows.join("\n"),
      );
      await picture(`problems-${name}`);
      await press("Control+j");
    });

    await t.test("Ctrl+. offers to rewrite the clause, or to ignore the rule here", async () => {
      await goTo(policy, flagged);
      const titles = await openQuickFixes();
      assert.ok(
        titles.some((title) => /^Train on public data only/.test(title)),
        titles.join("\n"),
      );
      assert.ok(
        titles.some((title) => title.includes(`Ignore ${mixed}`)),
        titles.join("\n"),
      );
      await picture(`quick-fix-${name}`);
      await press("Enter");
    });

    await t.test("the clause is rewritten, with a tab stop at each place that only its author can fill", async () => {
      await page.locator(".monaco-editor .snippet-placeholder").first().waitFor();
      await picture(`tab-stops-${name}`);
      for (const words of ["posts that anyone can open without signing in", "ranking your feed"]) {
        await type(words);
        await press("Tab");
      }
      await type("Direct messages and drafts");
      await press("Escape");
      await squiggles("error").nth(1).waitFor({ state: "detached" });
      await press("Control+s");
      await page.locator(".tab.active:not(.dirty)").waitFor();
      assert.equal(await readFile(`${workbench.folder}/sample-policy.md`, "utf8"), policy.replace(clause, rewritten));
    });

    await t.test("a file that is no policy stays quiet, and the status item says so", async () => {
      await openFile("notes.md");
      await page.locator("[id='status.languageStatus']").hover();
      await page.locator(".monaco-hover:visible").getByText("Clauselint: off").waitFor();
      assert.equal(await squiggles("error").count(), 0);
    });
  });
}
