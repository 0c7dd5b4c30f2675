// The list of clauses in the side bar, and the preview of fixes of one kind, as a reader sees them.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { looks, openWorkbench, sample, showStatus } from "./workbench.mjs";

const policy = sample("sample-policy.md");
const mixed = "ai-training/public-private-mixed";
const notice = `# Privacy Notice of Quillmere

Quillmere lends instruments to people who want to try one.

## 1. Recommendations

We use your information to train our recommendation models.

## 2. Help

We may, where appropriate, use the data you provide to train our support models.

## 3. Sound search

We may use the content you upload to train the models of our sound search, as permitted by law.
`;
const pasted = "Lending Policy of Quillmere\n\nWe lend:\n• violins\n• cellos\n";
const named = "Train only on data that is named here";
const partly = `# Privacy Notice of Larkfold

We count visits, and nothing else.

## Daten

Wir verwenden Ihre Beiträge, um unsere Modelle zu trainieren. Die Daten werden nicht an Dritte verkauft, und Sie können der
Nutzung jederzeit widersprechen.

> “We never use your messages to train any of our models.”
`;

for (const { name, theme } of looks) {
  test(`the list of clauses, ${name}`, async (t) => {
    const workbench = await openWorkbench({
      name: `clauses-${name}`,
      theme,
      file: "sample-policy.md",
      settings: { "workbench.activityBar.location": "default" },
      prepare: async (inside) => {
        await writeFile(`${inside}/privacy-notice.md`, notice);
        await writeFile(`${inside}/partly-privacy.md`, partly);
        await writeFile(`${inside}/pasted.md`, pasted);
      },
    });
    const { page, choose, folder, press, type, goTo, runCommand, openFile, picture, visibleText, webview } = workbench;
    t.after(workbench.close);
    const sideBar = page.locator(".part.sidebar");
    const rows = sideBar.locator(".monaco-list-row");
    const row = (words) => rows.filter({ hasText: words }).first();
    const selected = (words) => sideBar.locator(".monaco-list-row.selected", { hasText: words });
    const isIn = (place) =>
      page.locator(place).evaluateAll((all) => all.some((one) => one.contains(document.activeElement)));

    await t.test("opens from the activity bar, with the number of errors and warnings", async () => {
      const tab = page.locator(".activitybar").getByRole("tab", { name: /Clauselint/ });
      await tab.click();
      await row("AI training").waitFor();
      await row("We may train our artificial").waitFor();
      assert.match((await tab.locator(".badge").textContent()) ?? "", /^\d+$/);
      await widen(page);
    });

    await t.test("follows the cursor and leaves the keyboard in the text", async () => {
      await goTo(policy, "We may also share data");
      await selected("We may also share data").waitFor();
      assert.ok(await isIn(".editor-group-container"));
      await picture(`clause-view-${name}`);
    });

    await t.test("a click leads to the words and leaves the keyboard in the list", async () => {
      const clicked = row("We use publicly available");
      await clicked.locator(".label-name").click();
      await selected("We use publicly available").waitFor();
      await page
        .locator(".statusbar")
        .getByText(/\(\d+ selected\)/)
        .waitFor();
      assert.ok(await isIn(".part.sidebar .monaco-list"));
    });

    await t.test("below a clause stand its findings, which offer their quick fixes", async () => {
      await row("We may train our artificial").locator(".label-name").click();
      await press("ArrowRight");
      const finding = row(mixed);
      await finding.waitFor();
      await finding.hover();
      await picture(`clause-view-findings-${name}`);
      await finding.hover();
      await finding.getByRole("button", { name: "Quick Fix…" }).click();
      await page.locator(".action-widget .monaco-list-row.action").first().waitFor();
      await press("Escape");
      assert.ok(await isIn(".editor-group-container"));
    });

    await t.test("the menu of a finding ignores it here, and opens its rule's page", async () => {
      const openMenu = () => row(mixed).locator(".label-name").click({ button: "right" });
      await choose("Ignore Here", openMenu);
      await row(mixed).waitFor({ state: "detached" });
      const text = (await visibleText()).replace(/\s+/g, " ");
      assert.ok(text.includes(`<!-- clauselint-disable-next-line ${mixed} -- {{reason}} -->`), text);
      await press("Escape");
      await press("Control+z");
      await row(mixed).waitFor();
      await choose("Open Rule Page", openMenu);
      await page.locator('.tab.active[data-resource-name="public-private-mixed.md"]').waitFor();
      await webview().getByRole("heading", { level: 1, name: mixed }).waitFor();
      await page.locator('.tab[data-resource-name="sample-policy.md"]').click();
      await row("We may train our artificial").waitFor();
      // The list is drawn anew for another document; a key that comes meanwhile is lost.
      for (let tries = 0; tries < 10 && !(await row(mixed).isVisible()); tries += 1) {
        await row("We may train our artificial").locator(".label-name").click();
        await press("ArrowRight");
        await row(mixed)
          .waitFor({ timeout: 2000 })
          .catch(() => {});
      }
      await row(mixed).waitFor();
    });

    await t.test("tells of a clause in its tooltip", async () => {
      // A tooltip comes when the mouse comes, not where it already is.
      await page.mouse.move(1200, 700);
      await row("We may train our artificial").locator(".label-name").hover();
      const hover = page.locator(".monaco-hover:visible");
      await hover.getByText("Not separated.").first().waitFor();
    });

    await t.test("follows what is typed, and keeps what is open", async () => {
      await goTo(policy, "may train our artificial");
      await press("Control+Delete");
      await type("do not");
      await row("We do not train our").waitFor();
      await press("Control+Backspace");
      await press("Control+Backspace");
      await type("may");
      await row("We may train our artificial").waitFor();
      await row(mixed).waitFor();
    });

    await t.test("is arranged by section, and narrowed down to clauses with findings", async () => {
      const groupBy = sideBar.getByRole("button", { name: "Group By" });
      await choose("Group by Section", () => groupBy.click());
      await row("5.1 Training our models").waitFor();
      await sideBar.getByRole("button", { name: "Show Only Clauses with Findings" }).click();
      await row("To train our moderation").waitFor({ state: "detached" });
      await picture(`clause-view-sections-${name}`);
      await sideBar.getByRole("button", { name: "Show All Clauses" }).click();
      await row("To train our moderation").waitFor();
      await choose("Group by Verdict", () => groupBy.click());
      await row("Not separated").waitFor();
      await picture(`clause-view-verdicts-${name}`);
    });

    await t.test("says of a file that it is no policy, and lints it all the same", async () => {
      await openFile("notes.md");
      await sideBar.getByText("This file is no policy by its name").waitFor();
      await picture(`clause-view-welcome-${name}`);
      await sideBar.getByRole("button", { name: "Lint This File" }).click();
      await sideBar.getByText("This file is no policy by its name").waitFor({ state: "hidden" });
    });

    await t.test("what is not read is listed, and the status leads to it", async () => {
      await openFile("partly-privacy.md");
      await row("Not read").filter({ hasText: "2 places" }).waitFor();
      await row("Line 10, quotation").locator(".label-name").click();
      await page
        .locator(".statusbar")
        .getByText(`(${"> “We never use your messages to train any of our models.”".length} selected)`)
        .waitFor();
      await row("Lines 5–8, German").waitFor();
      await goTo(partly, "We count visits");
      await showStatus(workbench, "4 lines not read");
      await page.screenshot({ path: workbench.pathOf(`unread-${name}`) });
      await page.locator(".monaco-hover:visible").getByText("Show", { exact: true }).click();
      await page
        .locator(".statusbar")
        .getByText(/Ln 8, Col 33 \(\d+ selected\)/)
        .waitFor();
    });

    await t.test("the palette lists the kinds of fixes, with how many there are of each", async () => {
      await openFile("privacy-notice.md");
      await row("We use your information").waitFor();
      await runCommand("Clauselint: Fix All of One Kind");
      const kinds = page.locator(".quick-input-widget .monaco-list-row");
      await kinds.filter({ hasText: named }).filter({ hasText: "3 places" }).waitFor();
      await page
        .locator(".quick-input-widget")
        .evaluate((shown) => Promise.all(shown.getAnimations().map(({ finished }) => finished)));
      await picture(`fix-kinds-${name}`);
      await page.locator(".quick-input-widget input").first().fill(named);
      await kinds.filter({ hasText: "2 places" }).first().waitFor({ state: "detached" });
      await press("Enter");
    });

    await t.test("a preview shows each change, and only what is ticked is made", async () => {
      const preview = page.locator(".bulk-edit-panel");
      await preview.locator(".monaco-list-row", { hasText: "the content you upload" }).waitFor();
      await picture(`fix-preview-${name}`);
      const ticked = preview.locator(".edit-checkbox[aria-checked=true]");
      assert.equal(await ticked.count(), 0);
      await preview.locator(".monaco-list-row", { hasText: "the data you provide" }).locator(".edit-checkbox").click();
      await ticked.first().waitFor();
      await picture(`fix-preview-ticked-${name}`);
      await preview.getByRole("button", { name: "Apply" }).click();
      await preview.waitFor({ state: "hidden" });
      await press("Control+s");
      await page.locator(".tab.active:not(.dirty)").waitFor();
      assert.equal(
        await readFile(`${folder}/privacy-notice.md`, "utf8"),
        notice.replace(
          "the data you provide to train our support models",
          "only {{the ratings and reviews you post}} to train our support models in order to {{filter spam comments}}",
        ),
      );
    });

    await t.test(
      "a paste becomes Markdown once it is ticked in a preview, and again what it was by one undo",
      async () => {
        await openFile("pasted.md");
        await runCommand("Clauselint: Turn This Paste Into Markdown");
        const preview = page.locator(".bulk-edit-panel");
        const file = preview.locator(".monaco-list-row", { hasText: "pasted.md" });
        await file.waitFor();
        assert.equal(await preview.locator(".edit-checkbox[aria-checked=true]").count(), 0);
        await file.locator(".edit-checkbox").click();
        await preview.locator(".edit-checkbox[aria-checked=true]").first().waitFor();
        await preview.getByRole("button", { name: "Apply" }).click();
        await preview.waitFor({ state: "hidden" });
        await press("Control+s");
        await page.locator(".tab.active:not(.dirty)").waitFor();
        const markdown = "# Lending Policy of Quillmere\n\nWe lend:\n\n- violins\n- cellos\n";
        assert.equal(await readFile(`${folder}/pasted.md`, "utf8"), markdown);
        await runCommand("Clauselint: Turn This Paste Into Markdown");
        await page.getByText("There is nothing to turn in this document: it is Markdown already.").first().waitFor();
        await page.locator(".monaco-editor .view-lines").first().click();
        await press("Control+z");
        await page.locator(".tab.active.dirty").waitFor();
        await press("Control+s");
        await page.locator(".tab.active:not(.dirty)").waitFor();
        assert.equal(await readFile(`${folder}/pasted.md`, "utf8"), pasted);
      },
    );
  });
}

/** Draws the edge of the side bar to the right: in a narrow one no label has room. */
async function widen(page) {
  const box = await page.locator(".part.sidebar").boundingBox();
  const edge = box.x + box.width;
  await page.mouse.move(edge, 400);
  await page.mouse.down();
  await page.mouse.move(edge + 110, 400, { steps: 4 });
  await page.mouse.up();
}
