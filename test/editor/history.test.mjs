// What the versions of a policy changed, as a reader sees it: with a real Git repository, in a light and a dark theme.
import assert from "node:assert/strict";
import { test } from "node:test";
import { onPath } from "../../scripts/editor-host.mjs";
import { makeRepository } from "../repository.ts";
import { looks, openWorkbench } from "./workbench.mjs";

if (!onPath("git")) throw new Error("This test makes a Git repository, and there is no git on the path: install it.");

const head = "# Privacy Policy of Tarnfield\n\nTarnfield is a network for people who mend things.\n";
const section = (title, ...clauses) => `\n## ${title}\n\n${clauses.join("\n\n")}\n`;
const denied = "We do not train our models on your direct messages.";
const named = "We train our ranking model only on reviews that anyone can read, to order your feed.";
const wide = "We may train our models on reviews and other content, to order your feed and for other purposes.";
const face = "With your consent, we collect a face template from your verification selfie to verify your identity.";
const kept = `${face} We keep the face template for 30 days.`;
const open = "We may collect and use your biometric information for safety, security and identification purposes.";
const iris = "Iris Holm";
const joren = "Joren Vale";

const versions = [
  { date: "2020-03-02", name: "privacy.md", author: iris, subject: "Write the policy", text: [denied] },
  { date: "2021-02-11", name: "privacy.md", author: iris, subject: "Say what orders the feed", text: [denied, named] },
  {
    ...{ date: "2021-10-05", author: joren, subject: "One name for all policies", text: [denied, named] },
    deletes: ["privacy.md"],
  },
  { date: "2022-04-20", author: iris, subject: "Sign in with a selfie", text: [denied, named], faces: [face] },
  { date: "2022-09-14", author: iris, subject: "Say how long selfies stay", text: [denied, named], faces: [kept] },
  { date: "2023-08-23", author: joren, subject: "Update for new features", text: [denied, wide], faces: [open] },
  { date: "2024-05-17", author: joren, subject: "Tidy up", text: [wide], faces: [open] },
];
const file = "privacy-policy.md";

const commits = versions.map(({ date, text, faces, ...commit }) => ({
  name: file,
  ...commit,
  date: `${date}T09:00:00Z`,
  text: head + section("Our models", ...text) + (faces ? section("Signing in", ...faces) : ""),
}));

/** So many that there is time to think better of it. */
const many = Array.from({ length: 400 }, (_, index) => ({
  name: file,
  date: new Date(Date.UTC(2020, 0, 1 + index)).toISOString(),
  text: head + section("Our models", ...Array.from({ length: 300 }, (__, at) => `${index % 2 ? wide : named} (${at})`)),
}));

for (const { name, theme } of looks) {
  test(`the history of a policy, ${name}`, async (t) => {
    const { page, runCommand, webview, picture, close } = await openWorkbench({
      name: `history-${name}`,
      theme,
      file,
      settings: { "git.enabled": true },
      prepare: (folder) => makeRepository(folder, commits),
    });
    t.after(close);
    // The palette lists what can be run at the moment it opens.
    await page.locator(".monaco-editor [class*=squiggly-]").first().waitFor();
    const report = webview();

    await t.test("is shown beside the text, with a life line for each clause", async () => {
      await runCommand("Clauselint: History of This Policy");
      await report.getByRole("heading", { level: 1 }).waitFor();
      assert.match((await report.getByRole("heading", { level: 1 }).textContent()) ?? "", /changes to what is said/);
      await report.getByText("Update for new features").waitFor();
      await report.getByText("by Joren Vale").first().waitFor();
      const lines = await report
        .locator("svg.life")
        .evaluateAll((all) => all.map((it) => it.getAttribute("aria-label")));
      assert.equal(lines.length, 5);
      assert.ok(
        lines.some((words) => /until 2024-05-17/.test(words)),
        lines.join("\n"),
      );
      await picture(`history-${name}`);
    });

    await t.test("an event opens the comparison of its two versions", async () => {
      const step = report.locator("section", { hasText: "Tidy up" });
      await step.getByRole("button", { name: "Compare with the version before" }).click();
      const tab = page.locator(".tabs-container .tab", { hasText: "Changes in privacy-policy.md" });
      await tab.waitFor();
      const compared = webview();
      await compared.locator("del, .version.absent").first().waitFor();
      await compared.getByText(denied).first().waitFor();
      await picture(`history-step-${name}`);
    });

    await t.test("a line of it opens both versions in VS Code's own diff editor", async () => {
      await webview().locator("a[data-side=before]").first().click();
      await page.locator(".monaco-diff-editor .original .view-lines", { hasText: denied }).waitFor();
      await page.locator(".monaco-diff-editor .modified .view-lines", { hasText: "for other purposes" }).waitFor();
    });
  });
}

test("the reading of a long history can be stopped", async (t) => {
  const { page, runCommand, close } = await openWorkbench({
    name: "history-stopped",
    theme: looks[0].theme,
    file,
    settings: { "git.enabled": true },
    prepare: (folder) => makeRepository(folder, many),
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
