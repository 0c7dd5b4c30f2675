// The report as its readers see it: beside the text in four themes, and saved, in a browser without script.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";
import { analyze, auditHtml } from "../../rules/index.ts";
import { browserArgs, installBrowser } from "../../scripts/editor-host.mjs";
import { looks, openWorkbench, sample } from "./workbench.mjs";

const policy = sample("sample-policy.md");
const trained =
  "We may train our artificial intelligence models on the information we collect about you and on publicly available\ninformation";
const onlyPosts =
  "We do not train artificial intelligence models on private messages, and we do not use any other\ninformation";

/** The other themes, by the class that VS Code gives a page in them. */
const otherThemes = {
  "vscode-dark": "Default Dark Modern",
  "vscode-high-contrast:not(.vscode-high-contrast-light)": "Default High Contrast",
  "vscode-high-contrast-light": "Default High Contrast Light",
};

for (const { name, theme } of looks) {
  test(`the report beside the text, ${name}`, async (t) => {
    const workbench = await openWorkbench({ name: `audit-${name}`, theme, file: "sample-policy.md" });
    const { page, press, type, goTo, runCommand, webview, visibleText, picture } = workbench;
    const report = webview();
    const status = report.locator("body > [role=status]");
    const shown = () => report.locator(".finding:visible").count();
    t.after(workbench.close);

    /** Presses Tab until an element of the report has the focus. */
    async function tabTo(selector) {
      for (let tabs = 0; tabs < 200 && (await report.locator(`${selector}:focus`).count()) === 0; tabs += 1)
        await press("Tab");
      assert.equal(await report.locator(`${selector}:focus`).count(), 1, `${selector} cannot be reached by Tab`);
    }

    await t.test("opens from the palette, and nothing in it is out of reach of eyes or ears", async () => {
      await goTo(policy, "We may train our artificial");
      await runCommand("Clauselint: Audit This Document");
      await report.getByRole("heading", { level: 1 }).waitFor();
      assert.match((await report.locator("main").textContent()) ?? "", /information we collect about you/);
      await report.getByRole("img").first().waitFor();
      await picture(`audit-${name}`);
      const frame = await (await report.locator("body").elementHandle()).ownerFrame();
      assert.deepEqual(await faults(frame), []);
    });

    await t.test("the picture, the matrix and the findings are looked at", async () => {
      for (const part of ["picture", "matrix", "findings"]) {
        await report.locator(`nav a[href="#${part}"]`).click();
        await report.locator(`#${part}:focus`).waitFor();
        await picture(`audit-${part}-${name}`);
      }
    });

    await t.test("findings are filtered by keyboard, and the number of those shown is told", async () => {
      const all = await shown();
      await report.locator(".skip").focus();
      await press("Enter");
      await tabTo("#show-error");
      await press("Space");
      await report.locator(".finding.warning").first().waitFor({ state: "hidden" });
      const errors = await shown();
      assert.ok(errors > 0 && errors < all);
      assert.equal(await report.locator(".finding.error:visible").count(), errors);
      assert.equal(await status.textContent(), `${errors} of ${all} findings shown`);
    });

    await t.test("follows the text as it is typed, with the filter as it was, and tells the new verdict", async () => {
      const before = await report.locator("h1").textContent();
      await press("Control+1");
      await goTo(policy, "may train our artificial");
      await press("Control+Delete");
      await type("do not");
      await report.locator("h1", { hasNotText: before ?? "" }).waitFor();
      const after = await report.locator("h1").textContent();
      await report.locator("body > [role=status]", { hasText: after ?? "" }).waitFor({ state: "attached" });
      assert.ok(await report.locator("#show-error").isChecked());
      assert.equal(await report.locator(".finding.warning:visible").count(), 0);
      await press("Control+z");
      await press("Control+z");
      await report.locator("h1", { hasText: before ?? "" }).waitFor();
      await press("Control+s");
      await page.locator('.tab.active[data-resource-name="sample-policy.md"]:not(.dirty)').waitFor();
    });

    await t.test("keeps the focus, the place and what is unfolded when the file changes under it", async () => {
      await report.locator(".filter button").click();
      const summary = report.locator("article details > summary").last();
      await summary.focus();
      await press("Enter");
      const details = await summary.evaluate((it) => it.parentElement.id);
      const place = () =>
        report.locator(`#${details} > summary`).evaluate((it) => Math.round(it.getBoundingClientRect().top));
      const top = await place();
      const before = await report.locator("h1").textContent();
      await writeFile(`${workbench.folder}/sample-policy.md`, policy.replace(trained, onlyPosts));
      await report.locator("h1", { hasNotText: before ?? "" }).waitFor();
      assert.equal(await report.locator("summary:focus").evaluate((it) => it.parentElement.id), details);
      assert.ok(await report.locator(`#${details}`).evaluate((it) => it.open));
      assert.ok(Math.abs((await place()) - top) <= 2);
      await writeFile(`${workbench.folder}/sample-policy.md`, policy);
      await report.locator("h1", { hasText: before ?? "" }).waitFor();
    });

    await t.test("is judged by other profiles where they are chosen, and by the settings again", async () => {
      const warnings = () => report.locator("label", { has: report.locator("#show-warning") }).textContent();
      const before = await warnings();
      await report.locator("#choose-profiles > summary").focus();
      await press("Enter");
      await tabTo("#profile-gdpr");
      await press("Space");
      await report.getByText("chosen for this report only").waitFor();
      assert.notEqual(await warnings(), before);
      assert.equal(await report.locator("#profile-gdpr:focus").count(), 1);
      await tabTo("#reset-profiles");
      await press("Enter");
      await report.getByText("chosen for this report only").waitFor({ state: "detached" });
      assert.equal(await warnings(), before);
    });

    await t.test("leads to each place of the text by keyboard", async () => {
      await report.locator("#findings").focus();
      await tabTo("article a[data-start]");
      const link = report.locator("a[data-start]:focus");
      const length = await link.evaluate(({ dataset }) => dataset.end - dataset.start);
      await press("Enter");
      await page.locator(".statusbar").getByText(`(${length} selected)`).waitFor();
    });

    await t.test("a rewrite that it offers unfolds, and is made in the text, with its blanks to fill in", async () => {
      const finding = report.locator("li.finding", { hasText: "ai-training/public-private-mixed" }).first();
      const rewrite = finding.locator("details.rewrite").first();
      await rewrite.locator("summary").focus();
      await press("Enter");
      await rewrite.getByText("Before", { exact: true }).waitFor();
      assert.match((await rewrite.locator("ins").allTextContents()).join(""), /public data, meaning \{\{/);
      await picture(`audit-rewrite-${name}`);
      await rewrite.getByRole("button", { name: /^Apply to the text: / }).focus();
      await press("Enter");
      await page.locator(".monaco-editor .snippet-placeholder").first().waitFor();
      await type("posts that anyone can open without signing in");
      await press("Escape");
      assert.match(await visibleText(), /only on\s+public data, meaning posts that anyone can open/);
      await finding.waitFor({ state: "detached" });
      // Some steps back for what was typed, the last one for the rewrite.
      const unchanged = page.locator('.tab.active[data-resource-name="sample-policy.md"]:not(.dirty)');
      for (let steps = 0; steps < 20 && (await unchanged.count()) === 0; steps += 1) await press("Control+z");
      await unchanged.waitFor();
      await finding.waitFor();
      assert.match(
        (await visibleText()).replace(/\s+/g, " "),
        /may train our artificial intelligence models on the information/,
      );
    });

    await t.test("a rewrite for a text that has changed meanwhile is not made, and that is said", async () => {
      await report.locator("body").evaluate((body) => {
        const style = body.ownerDocument.getElementById("report-style").textContent;
        const data = { type: "show", version: 1, report: body.innerHTML, style };
        body.ownerDocument.defaultView.dispatchEvent(new MessageEvent("message", { data }));
      });
      const rewrite = report.locator("details.rewrite").first();
      if (!(await rewrite.evaluate((it) => it.open))) await rewrite.locator("summary").click();
      await rewrite.getByRole("button").click();
      await page.locator(".notification-list-item", { hasText: "The text has changed meanwhile" }).waitFor();
      await press("Escape");
      assert.equal(await page.locator('.tab.dirty[data-resource-name="sample-policy.md"]').count(), 0);
      await runCommand("Notifications: Clear All Notifications");
    });

    if (name !== "light") return;
    await t.test("nothing in it is out of reach in any other theme", async () => {
      const frame = await (await report.locator("body").elementHandle()).ownerFrame();
      const settings = `${workbench.folder}/.vscode/settings.json`;
      await mkdir(dirname(settings), { recursive: true });
      for (const [as, other] of Object.entries(otherThemes)) {
        await writeFile(settings, JSON.stringify({ "workbench.colorTheme": other }));
        await report.locator(`body.${as}`).waitFor();
        assert.deepEqual(await faults(frame), [], other);
      }
      await rm(settings);
      await report.locator("body.vscode-light").waitFor();
    });

    await t.test("comes back after the window is loaded anew, with its filter and its profiles", async () => {
      await report.locator("#show-warning").check();
      await report.locator("#profile-bipa").check();
      await report.getByText("chosen for this report only").waitFor();
      // With the name of a file in its address, the workbench would open that file alone.
      await page.evaluate(() => {
        const address = new URL(location.href);
        address.searchParams.delete("payload");
        history.replaceState(null, "", address);
      });
      await Promise.all([page.waitForEvent("load"), runCommand("Developer: Reload Window")]);
      await report.getByText("chosen for this report only").waitFor();
      assert.ok(await report.locator("#show-warning").isChecked());
      assert.ok(await report.locator("#profile-bipa").isChecked());
      assert.equal(await report.locator(".finding.info:visible").count(), 0);
    });
  });
}

test("the report as a file of its own", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "clauselint-page-"));
  const browser = await chromium.launch({ executablePath: await installBrowser(), args: browserArgs });
  t.after(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });
  const judgedBy = { profiles: ["gdpr"], chosen: "in-settings" };
  const pages = {
    en: auditHtml(analyze(policy), { fileName: "sample-policy.md", language: "en", judgedBy }),
    fr: auditHtml(analyze(sample("exemple-politique.md")), {
      fileName: "exemple-politique.md",
      language: "fr",
      judgedBy,
    }),
    none: auditHtml(analyze("# Privacy\n\nWe sell soap.\n"), { fileName: "soap.md", language: "en", judgedBy }),
  };

  /** Opens a page; asks the network for nothing but it. */
  async function open(of, options = {}) {
    const file = join(folder, `${of}.html`);
    await writeFile(file, pages[of]);
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
    const page = await context.newPage();
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    assert.equal(asked.length, 1, asked.join());
    return page;
  }

  for (const of of Object.keys(pages)) {
    for (const look of [
      { colorScheme: "light" },
      { colorScheme: "dark" },
      { colorScheme: "dark", forcedColors: "active" },
      { colorScheme: "light", viewport: { width: 400, height: 800 } },
    ]) {
      await t.test(`${of}: nothing is out of reach, ${JSON.stringify(look)}`, async () => {
        const page = await open(of, look);
        assert.deepEqual(await faults(page), []);
        const { wide, view } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          view: document.documentElement.clientWidth,
        }));
        assert.equal(wide, view, "nothing sticks out sideways");
        await page.context().close();
      });
    }
  }

  await t.test("findings are filtered by severity and by rule without script", async () => {
    const page = await open("en", { javaScriptEnabled: false });
    const visible = (selector) => page.locator(`${selector}:visible`).count();
    const all = await visible(".finding");
    await page.locator("#show-error").check();
    assert.equal(await visible(".finding"), await visible(".finding.error"));
    assert.equal(await visible("article"), await visible("article:has(.finding.error)"));
    await page.locator("#show-error").uncheck();
    await page.locator("#by-rule > summary").click();
    const rule = page.locator('.by-rule input[value="ai-training/vague-purpose"]');
    await rule.check();
    const ofRule = await visible(".finding");
    assert.ok(ofRule > 0 && ofRule < all);
    assert.equal(await page.locator(".finding:visible", { hasText: "ai-training/vague-purpose" }).count(), ofRule);
    assert.ok((await counted(page)).includes(`${ofRule}`));
    await page.locator("#show-error").check();
    assert.equal(await visible(".finding"), 0);
    assert.equal(await visible(".filtering article"), 0);
    await page.locator(".filter button").click();
    assert.equal(await visible(".finding"), all);
    assert.ok((await counted(page)).includes(`${all}`));
    await page.context().close();
  });

  await t.test("the matrix keeps its heads in view, and scrolls in its own box by keyboard", async () => {
    const page = await open("en", { viewport: { width: 800, height: 800 } });
    const box = page.locator("#matrix-box");
    await box.focus();
    await page.keyboard.press("End");
    await page.waitForFunction(() => document.getElementById("matrix-box").scrollTop > 50);
    const [head, top] = await box.evaluate((it) => [
      it.querySelector("thead th").getBoundingClientRect().top,
      it.getBoundingClientRect().top,
    ]);
    assert.ok(Math.abs(head - top) <= 2);
    await page.context().close();
  });

  await t.test("on a narrow page each clause is a card with its questions, and nothing is cut", async () => {
    for (const width of [640, 400]) {
      const page = await open("en", { viewport: { width, height: 800 } });
      const clause = page.getByRole("row", { name: /information we collect/ }).first();
      const cell = clause.getByRole("cell").nth(1);
      const question = await cell.getAttribute("data-question");
      assert.equal(await cell.evaluate((it) => getComputedStyle(it, "::before").content), `"${question}"`);
      const beyond = await page.evaluate(
        () =>
          [...document.querySelectorAll("body, .matrix *")].filter(
            (it) => it.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
          ).length,
      );
      assert.equal(beyond, 0);
      assert.deepEqual(await faults(page), []);
      await clause.scrollIntoViewIfNeeded();
      await page.screenshot({
        path: fileURLToPath(new URL(`../../out/screenshots/audit-${width}.png`, import.meta.url)),
      });
      await page.context().close();
    }
  });

  await t.test(
    "prints whole: no table is cut, the matrix lies across its pages, sources have their addresses",
    async () => {
      const page = await open("en");
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(
        (it) => Number(it[1]) > Number(it[2]),
      );
      assert.ok(sizes.includes(true) && sizes.includes(false), "upright pages, and some across");
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 940, height: 700 });
      const cut = await page.evaluate(
        () =>
          [...document.querySelectorAll(".scroll, table, td, th")].filter((it) => it.scrollWidth > it.clientWidth + 1)
            .length,
      );
      assert.equal(cut, 0);
      const address = await page
        .locator(".bibliography a")
        .first()
        .evaluate((it) => getComputedStyle(it, "::after").content);
      assert.match(address, /https:/);
      assert.equal(await page.locator(".filter").isVisible(), false);
      await page.context().close();
    },
  );
});

/** What axe finds wrong, each with the element; a place that is both a page and a frame. */
async function faults(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, any }) =>
        `${id}: ${html.slice(0, 120)} ${any
          .map(({ message }) => message)
          .join("; ")
          .slice(0, 200)}`,
    ),
  );
}

/** What a screen reader is told, of numbers that the style counts. */
async function counted(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  return nodes.map(({ name }) => String(name?.value ?? "").trim());
}
