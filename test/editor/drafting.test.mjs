// What helps to write a policy, as a drafter sees it: clauses, choices, terms and hints, in a light and a dark theme.
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { looks, openWorkbench } from "./workbench.mjs";

const file = "privacy-draft.md";
const draft = `# Privacy Policy of Ashgrove

Ashgrove is a network for people who plant trees. It does not exist.

## What our words mean

“Public Content” means the reviews that anyone can open without signing in.

## How we train our models

We train our caption model only on Public Content, in order to suggest captions.
We train our spam filter on your private messages and on the information we collect.

## What happens to what you write

Public Content stays yours. We delete Public Content when you do.

`;
const label = "AI training on public data only";

for (const { name, theme } of looks) {
  test(`drafting in the workbench, ${name}`, async (t) => {
    const workbench = await openWorkbench({ name: `drafting-${name}`, theme, file: "sample-policy.md" });
    const { page, press, type, goTo, openFile, visibleText, picture } = workbench;
    t.after(workbench.close);
    const suggestions = page.locator(".suggest-widget.visible .monaco-list-row");
    const details = page.locator(".suggest-details-container:visible");
    const path = `${workbench.folder}/${file}`;
    const settings = `${workbench.folder}/.vscode/settings.json`;
    await writeFile(path, draft);
    await openFile(file);
    await page.locator("[id='status.languageStatus']").waitFor();
    await page.locator(".monaco-editor [class*=squiggly]").first().waitFor();

    await t.test("Ctrl+Space offers clauses, and tells what each of them promises", async () => {
      await press("Control+End");
      await suggest();
      await suggestions.filter({ hasText: label }).waitFor();
      if (!(await details.isVisible())) await press("Control+Space");
      await details.getByText("Satisfies").first().waitFor();
      await details.getByText("ai-training/unseparated-data").first().waitFor();
      await picture(`clauses-${name}`);
    });

    await t.test("a word typed first narrows them", async () => {
      await type("biom");
      await suggestions.filter({ hasText: "Biometric sign-in on a server" }).waitFor();
      await suggestions.filter({ hasText: label }).waitFor({ state: "detached" });
      await picture(`clauses-typed-${name}`);
      await press("Escape");
      for (let letter = 0; letter < 4; letter += 1) await press("Backspace");
    });

    await t.test("a clause is written, with a tab stop at each blank and a list at each choice", async () => {
      await suggest();
      await suggestions.filter({ hasText: label }).waitFor();
      await press("Enter");
      await page.locator(".monaco-editor .snippet-placeholder").first().waitFor();
      await picture(`clause-${name}`);
      await type("our caption model");
      await press("Tab");
      await type("reviews");
      await press("Tab");
      await suggestions.filter({ hasText: "every member can open" }).last().waitFor();
      await picture(`choice-${name}`);
      // VS Code goes on to the next blank by itself once an answer is chosen.
      await press("ArrowDown");
      await press("Enter");
      await page.locator(".suggest-widget.visible").waitFor({ state: "hidden" });
      await type("Letters");
      await press("Escape");
      await press("Control+s");
      await page.locator(".tab.active:not(.dirty)").waitFor();
      assert.ok(
        (await readFile(path, "utf8")).includes(
          "We train our caption model only on public data, meaning reviews that anyone can open without signing in. Letters are not used",
        ),
        await readFile(path, "utf8"),
      );
    });

    await t.test("inside a sentence nothing of ours is offered", async () => {
      await goTo(draft, "is a network");
      await press("Control+Space");
      await page.locator(".suggest-widget.visible").waitFor();
      assert.equal(await suggestions.filter({ hasText: "AI training" }).count(), 0);
      await press("Escape");
    });

    await t.test("F2 renames a term wherever it stands", async () => {
      await goTo(draft, "Public Content stays");
      const box = page.locator(".monaco-editor.rename-box");
      for (let tries = 0; tries < 20 && !(await box.isVisible()); tries += 1) {
        await press("F2");
        await box.waitFor({ timeout: 2000 }).catch(() => undefined);
      }
      assert.equal(await box.locator("input").inputValue(), "Public Content");
      await box.locator("input").fill("Public Reviews");
      await picture(`rename-${name}`);
      await press("Enter");
      await box.waitFor({ state: "hidden" });
      await page
        .locator(".view-line", { hasText: /Public\sReviews/ })
        .nth(2)
        .waitFor();
      assert.ok(!(await visibleText()).includes("Public Content"));
    });

    await t.test("hints stand behind the data, once they are switched on, and say why", async () => {
      await mkdir(`${workbench.folder}/.vscode`, { recursive: true });
      await writeFile(settings, `${JSON.stringify({ "clauselint.inlayHints.enable": true })}\n`);
      const lines = page.locator(".view-line");
      await lines.filter({ hasText: /your\sprivate\smessages\s*private/ }).waitFor();
      await lines.filter({ hasText: /information\swe\scollect\s*not\stold\sapart/ }).waitFor();
      await lines.filter({ hasText: /Public\sReviews\s*defined\sterm,\spublic/ }).waitFor();
      await picture(`hints-${name}`);
      await page
        .getByText(/not\stold\sapart/)
        .first()
        .hover();
      await page.locator(".monaco-hover:visible").getByText("takes in all kinds").first().waitFor();
      await page.locator(".monaco-hover:visible").getByText("AI training").first().waitFor();
    });

    /** Opens the list of suggestions. VS Code may answer with none while it starts. */
    async function suggest() {
      for (let tries = 0; tries < 20 && !(await suggestions.first().isVisible()); tries += 1) {
        await press("Escape");
        await press("Control+Space");
        await suggestions
          .first()
          .waitFor({ timeout: 2000 })
          .catch(() => undefined);
      }
    }
  });
}
