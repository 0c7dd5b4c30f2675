// What changed since an earlier version, as a reader sees it: with a real Git repository, in a light and a dark theme.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { test } from "node:test";
import { onPath } from "../../scripts/debian.mjs";
import { looks, openWorkbench } from "./workbench.mjs";

const english = {
  file: "privacy-policy.md",
  before: `# Privacy Policy of Tarnfield

Tarnfield is a network for people who mend things.

## Our models

We do not train our models on your direct messages. We train our models only on reviews that anyone can read, to rank your feed.

You can opt out of training in your settings.

## Signing in

With your consent, we collect a face template from your verification selfie to verify your identity. We keep the face template for 30 days.
`,
  after: `# Privacy Policy of Tarnfield

Tarnfield is a network for people who mend things.

## Our models

We may train our models on your direct messages. We train our models on reviews and other content, to rank your feed and for other purposes.

Our partners may use your reviews to train their own models.

## Signing in

With your consent, we collect a face template from your verification selfie to verify your identity. We keep the face template for 3 years. We never sell your face template.
`,
  subject: "Tell readers how they can opt out",
  command: "Clauselint: What Changed Since…",
  headline: /weakened/,
  lost: "What was ruled out may now take place.",
  gone: "do not",
  came: "may",
  typed: { from: "We may train our models on your direct", to: "We do not train our models on your direct" },
};

const french = {
  file: "politique-de-confidentialite.md",
  before: `# Politique de confidentialité de Tarnfield

Tarnfield est un réseau pour celles et ceux qui réparent.

## Nos modèles

Nous n’entraînons pas nos modèles sur vos messages privés. Nous entraînons nos modèles sur vos avis publics.

Vous pouvez refuser cet entraînement dans vos paramètres.

## Connexion

Avec votre consentement, nous recueillons un gabarit facial tiré de votre égoportrait de vérification afin de vérifier votre identité. Nous conservons le gabarit facial pendant 30 jours.
`,
  after: `# Politique de confidentialité de Tarnfield

Tarnfield est un réseau pour celles et ceux qui réparent.

## Nos modèles

Nous pouvons entraîner nos modèles sur vos messages privés. Nous entraînons nos modèles sur vos avis et vos photos.

## Connexion

Nous recueillons un gabarit facial tiré de votre égoportrait de vérification afin de vérifier votre identité. Nous conservons le gabarit facial pendant 3 ans. Nous ne vendons jamais votre gabarit facial.
`,
  subject: "Dire comment refuser",
  command: "Clauselint: What Changed Since…",
  headline: /affaiblies/,
  lost: "Ce qui était exclu peut désormais avoir lieu.",
  gone: "entraînons pas",
  came: "pouvons entraîner",
  typed: { from: "Nous pouvons entraîner nos modèles", to: "Nous n’entraînons pas nos modèles" },
};

/** An earlier version that no history knows. */
const earlierFile = "as-it-was.md";

if (!onPath("git")) throw new Error("This test makes a Git repository, and there is no git on the path: install it.");

const shown = looks.flatMap(({ name, theme }) => [
  { name, theme, policy: english },
  { name: `french-${name}`, theme, policy: french },
]);

for (const { name, theme, policy } of shown) {
  test(`what changed since, ${name}`, async (t) => {
    const { file } = policy;
    const workbench = await openWorkbench({
      name: `compare-${name}`,
      theme,
      file,
      settings: { "git.enabled": true },
      prepare: (folder) => makeHistory(folder, policy),
    });
    const { page, press, type, runCommand, goTo, webview, picture } = workbench;
    t.after(workbench.close);
    // The palette lists what can be run at the moment it opens.
    await page.locator(".monaco-editor [class*=squiggly-]").first().waitFor();
    const rows = page.locator(".quick-input-widget .monaco-list-row");
    const report = webview();

    await t.test(
      "the versions of the file are offered, with who wrote them and when, and what else there is",
      async () => {
        await runCommand(policy.command);
        await rows.filter({ hasText: policy.subject }).waitFor();
        const offered = (await rows.allInnerTexts()).join("\n");
        for (const words of ["Iris Holm", "2026", "Another File…", "The Clipboard’s Text", "v1.0"]) {
          assert.ok(offered.includes(words), `${words} in\n${offered}`);
        }
        await picture(`compare-versions-${name}`);
      },
    );

    await t.test("the changes are shown beside the text, word by word", async () => {
      await rows.filter({ hasText: policy.subject }).click();
      await report.getByRole("heading", { level: 1 }).waitFor();
      assert.match((await report.getByRole("heading", { level: 1 }).textContent()) ?? "", policy.headline);
      await report.getByText(policy.lost).first().waitFor();
      assert.ok((await report.locator("del").allTextContents()).some((text) => text.includes(policy.gone)));
      assert.ok((await report.locator("ins").allTextContents()).some((text) => text.includes(policy.came)));
      await picture(`compare-${name}`);
    });

    // What follows is the same in every language.
    if (policy === french) return;

    await t.test("a link leads to the clause in the policy", async () => {
      const link = report.locator("a[data-start]:not([data-side])").first();
      const length = await link.evaluate(({ dataset }) => dataset.end - dataset.start);
      await link.click();
      await page.locator(".statusbar").getByText(`(${length} selected)`).waitFor();
    });

    await t.test("what is written is compared at once", async () => {
      await goTo(policy.after, policy.typed.from);
      for (let letters = policy.typed.from.length; letters > 0; letters -= 1) await press("Shift+ArrowRight");
      await type(policy.typed.to);
      await report.getByText(policy.lost).first().waitFor({ state: "detached" });
    });

    await t.test("the earlier line opens in VS Code's own diff editor", async () => {
      await report.locator("a[data-side=before]").first().click();
      await page.locator(".monaco-diff-editor").waitFor();
      await page.locator(".monaco-diff-editor .original .view-lines", { hasText: policy.gone }).waitFor();
      await picture(`compare-diff-${name}`);
    });

    await t.test("another file is chosen by its name", async () => {
      await runCommand(policy.command);
      await rows.filter({ hasText: "Another File…" }).click();
      await rows.filter({ hasText: earlierFile }).waitFor();
      await type(earlierFile);
      await press("Enter");
      await report.getByText(earlierFile).first().waitFor();
    });

    await t.test("the choice stays when the page takes the focus back as it opens", async () => {
      const isBack = () => document.activeElement.closest(".quick-input-widget") !== null;
      let stays = false;
      // A box that closes later than half a second after it was asked for was closed by its reader; so it is on a machine
      // that has too much to do.
      for (let tries = 0; tries < 5 && !stays; tries += 1) {
        await page.evaluate(takeFocusBackFrom, "What Changed Since…");
        await runCommand(policy.command);
        await page.waitForFunction(() => globalThis.tookFocusBack);
        const back = page.waitForFunction(isBack, undefined, { timeout: 5000 });
        stays = await back.then(
          () => true,
          () => false,
        );
      }
      assert.ok(stays, "the box is gone");
      await rows.filter({ hasText: policy.subject }).click();
      await report.getByText(earlierFile).first().waitFor({ state: "detached" });
    });

    await t.test("what was copied is compared, and that nothing was is said", async () => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      const copy = async (text) => {
        await page.evaluate((it) => navigator.clipboard.writeText(it), text);
        await runCommand(policy.command);
        await rows.filter({ hasText: "The Clipboard’s Text" }).click();
      };
      await copy(" ");
      await page.locator(".notifications-toasts").getByText("The clipboard holds no text").waitFor();
      await copy(policy.before);
      await report.getByText("the clipboard’s text").first().waitFor();
    });
  });
}

/** In the browser: gives the focus to the page as soon as a box has opened, which is sooner than a test could. */
function takeFocusBackFrom(title) {
  globalThis.tookFocusBack = false;
  const looking = new MutationObserver(() => {
    if (!document.querySelector(".quick-input-title")?.textContent.includes(title)) return;
    looking.disconnect();
    setTimeout(() => {
      document.querySelector("iframe.webview.ready").focus();
      globalThis.tookFocusBack = true;
    });
  });
  looking.observe(document.body, { subtree: true, childList: true, characterData: true });
}

/** A repository in which the policy was written in one commit and explained in another, and then changed without one. */
async function makeHistory(folder, { file, before, after, subject }) {
  const git = (...args) => {
    const who = { NAME: "Iris Holm", EMAIL: "iris@tarnfield.example", DATE: "2026-03-03T10:00:00Z" };
    const env = Object.fromEntries(
      Object.entries(who).flatMap(([key, value]) => [
        [`GIT_AUTHOR_${key}`, value],
        [`GIT_COMMITTER_${key}`, value],
      ]),
    );
    // The settings of who runs the test are not the test's.
    const own = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
    execFileSync("git", args, { cwd: folder, env: { ...process.env, ...own, ...env }, stdio: "pipe" });
  };
  git("init", "-q", "-b", "main");
  await writeFile(`${folder}/${file}`, before.replace(/\n\n[^\n]+(?:settings|paramètres)\.\n/u, "\n"));
  git("add", file);
  git("commit", "-q", "-m", "Write the policy");
  git("tag", "v1.0");
  await writeFile(`${folder}/${file}`, before);
  git("commit", "-q", "-a", "-m", subject);
  await writeFile(`${folder}/${file}`, after);
  await writeFile(`${folder}/${earlierFile}`, before);
}
