// What the versions of a policy changed, as a reader sees it: with a real Git repository, in a light and a dark theme.
import assert from "node:assert/strict";
import { test } from "node:test";
import { onPath } from "../../scripts/debian.mjs";
import { makeRepository } from "../repository.ts";
import { looks, openWorkbench } from "./workbench.mjs";

if (!onPath("git")) throw new Error("This test makes a Git repository, and there is no git on the path: install it.");

const iris = "Iris Holm";
const joren = "Joren Vale";
const section = (title, ...clauses) => `\n## ${title}\n\n${clauses.join("\n\n")}\n`;

const english = {
  file: "privacy-policy.md",
  before: "privacy.md",
  head: "# Privacy Policy of Tarnfield\n\nTarnfield is a network for people who mend things.\n",
  titles: ["Our models", "Signing in"],
  denied: "We do not train our models on your direct messages.",
  named: "We train our ranking model only on reviews that anyone can read, to order your feed.",
  wide: "We may train our models on reviews and other content, to order your feed and for other purposes.",
  face: "With your consent, we collect a face template from your verification selfie to verify your identity.",
  kept: "We keep the face template for 30 days.",
  open: "We may collect and use your biometric information for safety, security and identification purposes.",
  subjects: [
    "Write the policy",
    "Say what orders the feed",
    "One name for all policies",
    "Sign in with a selfie",
    "Say how long selfies stay",
    "Update for new features",
    "Tidy up",
  ],
  headline: /changes to what is said/,
  gone: /until 2024-05-17/,
};

const french = {
  file: "politique-de-confidentialite.md",
  before: "confidentialite.md",
  head: "# Politique de confidentialité de Tarnfield\n\nTarnfield est un réseau pour celles et ceux qui réparent.\n",
  titles: ["Nos modèles", "Connexion"],
  denied: "Nous n’entraînons pas nos modèles sur vos messages privés.",
  named:
    "Nous entraînons notre modèle de classement uniquement sur les avis que tout le monde peut lire, pour ordonner votre fil.",
  wide: "Nous pouvons entraîner nos modèles sur vos avis et d’autres contenus, pour ordonner votre fil et à d’autres fins.",
  face: "Avec votre consentement, nous recueillons un gabarit facial tiré de votre selfie de vérification afin de vérifier votre identité.",
  kept: "Nous conservons le gabarit facial pendant 30 jours.",
  open: "Nous pouvons recueillir et utiliser vos données biométriques à des fins de sûreté, de sécurité et d’identification.",
  subjects: [
    "Rédiger la politique",
    "Dire ce qui ordonne le fil",
    "Un seul nom pour toutes les politiques",
    "Connexion par selfie",
    "Dire combien de temps les selfies restent",
    "Mise à jour pour de nouvelles fonctions",
    "Relecture",
  ],
  headline: /changements sur/,
  gone: /jusqu’au 2024-05-17/,
};

function commitsOf({ file, before, head, titles, denied, named, wide, face, kept, open, subjects }) {
  const [models, signing] = titles;
  const text = (clauses, faces) => head + section(models, ...clauses) + (faces ? section(signing, faces) : "");
  return [
    { date: "2020-03-02", author: iris, name: before, text: text([denied]) },
    { date: "2021-02-11", author: iris, name: before, text: text([denied, named]) },
    { date: "2021-10-05", author: joren, text: text([denied, named]), deletes: [before] },
    { date: "2022-04-20", author: iris, text: text([denied, named], face) },
    { date: "2022-09-14", author: iris, text: text([denied, named], `${face} ${kept}`) },
    { date: "2023-08-23", author: joren, text: text([denied, wide], open) },
    { date: "2024-05-17", author: joren, text: text([wide], open) },
  ].map(({ date, ...commit }, at) => ({ name: file, ...commit, date: `${date}T09:00:00Z`, subject: subjects[at] }));
}

/** So many that there is time to think better of it. */
function manyCommitsOf({ file, head, named, wide }) {
  const clauses = (index) => Array.from({ length: 300 }, (_, at) => `${index % 2 ? wide : named} (${at})`);
  return Array.from({ length: 400 }, (_, index) => ({
    name: file,
    date: new Date(Date.UTC(2020, 0, 1 + index)).toISOString(),
    text: head + section("Our models", ...clauses(index)),
  }));
}

const shown = looks.flatMap(({ name, theme }) => [
  { name, theme, policy: english },
  { name: `french-${name}`, theme, policy: french },
]);

for (const { name, theme, policy } of shown) {
  test(`the history of a policy, ${name}`, async (t) => {
    const { page, runCommand, webview, picture, close } = await openWorkbench({
      name: `history-${name}`,
      theme,
      file: policy.file,
      settings: { "git.enabled": true },
      prepare: (folder) => makeRepository(folder, commitsOf(policy)),
    });
    t.after(close);
    // The palette lists what can be run at the moment it opens.
    await page.locator(".monaco-editor [class*=squiggly-]").first().waitFor();
    const report = webview();

    await t.test("is shown beside the text, with a life line for each clause", async () => {
      await runCommand("Clauselint: History of This Policy");
      await report.getByRole("heading", { level: 1 }).waitFor();
      assert.match((await report.getByRole("heading", { level: 1 }).textContent()) ?? "", policy.headline);
      await report.getByText(policy.subjects[5]).waitFor();
      await report
        .getByText(/(?:by|par) Joren Vale/)
        .first()
        .waitFor();
      const lines = await report
        .locator("svg.life")
        .evaluateAll((all) => all.map((it) => it.getAttribute("aria-label")));
      assert.equal(lines.length, 5);
      assert.ok(
        lines.some((words) => policy.gone.test(words)),
        lines.join("\n"),
      );
      await picture(`history-${name}`);
    });

    // What follows is the same in every language.
    if (policy === french) return;

    await t.test("an event opens the comparison of its two versions", async () => {
      const step = report.locator("section", { hasText: policy.subjects[6] });
      await step.getByRole("button", { name: "Compare with the version before" }).click();
      const tab = page.locator(".tabs-container .tab", { hasText: `Changes in ${policy.file}` });
      await tab.waitFor();
      const compared = webview();
      await compared.locator("del, .version.absent").first().waitFor();
      await compared.getByText(policy.denied).first().waitFor();
      await picture(`history-step-${name}`);
    });

    await t.test("a line of it opens both versions in VS Code's own diff editor", async () => {
      await webview().locator("a[data-side=before]").first().click();
      await page.locator(".monaco-diff-editor .original .view-lines", { hasText: policy.denied }).waitFor();
      await page.locator(".monaco-diff-editor .modified .view-lines", { hasText: "for other purposes" }).waitFor();
    });
  });
}

test("the reading of a long history can be stopped", async (t) => {
  const { page, runCommand, close } = await openWorkbench({
    name: "history-stopped",
    theme: looks[0].theme,
    file: english.file,
    settings: { "git.enabled": true },
    prepare: (folder) => makeRepository(folder, manyCommitsOf(english)),
  });
  t.after(close);
  await page.locator(".monaco-editor [class*=squiggly-]").first().waitFor();
  await runCommand("Clauselint: History of This Policy");
  const notice = page.locator(".notifications-toasts .notification-list-item", { hasText: "Reading the history" });
  await notice.getByText(/\d+ of 400 versions/).waitFor();
  await notice.getByRole("button", { name: "Cancel" }).click();
  await notice.waitFor({ state: "detached" });
  assert.equal(await page.locator(".tabs-container .tab").count(), 1);
  assert.equal(await page.locator(".notifications-toasts .notification-list-item", { hasText: "rror" }).count(), 0);
});
