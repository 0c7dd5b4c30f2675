// What the status says of a policy that is too long to be read while it is open, and of one that is read as plain text in part.
import { writeFile } from "node:fs/promises";
import { test } from "node:test";
import { openWorkbench, showStatus } from "./workbench.mjs";

const clause = "We train our AI models on your content and on publicly available information.";
/** In few paragraphs: what VS Code itself does with Markdown grows with their number. */
const filler = `${"You can write to us whenever you like. ".repeat(250)}\n\n`;
const policies = {
  "privacy-of-10-mb.md": filler.repeat(10_000_000 / filler.length),
  "privacy-of-marks.md": `${"*a_ ".repeat(100_000)}${clause}\n`,
};

test("the status of a long policy", async (t) => {
  const workbench = await openWorkbench({
    name: "large",
    theme: "Default Light Modern",
    file: "privacy-of-marks.md",
    prepare: async (folder) => {
      for (const [name, text] of Object.entries(policies))
        await writeFile(`${folder}/${name}`, `# Privacy Policy of Tarnfield\n\n${clause}\n\n${text}`);
    },
  });
  t.after(workbench.close);

  await t.test("says what is read as plain text only", async () => {
    await workbench.page.locator(".monaco-editor .squiggly-error").first().waitFor();
    await showStatus(workbench, "Line 5 (as plain text only)");
  });

  await t.test("says that it is too large to be read while it is typed in", async () => {
    await workbench.openFile("privacy-of-10-mb.md");
    await showStatus(workbench, "too large to be read while you type: audit it");
  });
});
