// Emacs without a screen, with Eglot, set up as docs/editors.md says.
import assert from "node:assert/strict";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import { documented } from "./documented.mjs";
import { assertFixed, assertReports, findings, fix, policyFolder, runEditor, userIn } from "./policy.mjs";

const user = fileURLToPath(new URL("emacs.el", import.meta.url));

suite("Emacs", () => {
  test("shows the findings, takes a fix, saves it, and writes the reports", async (t) => {
    const folder = await policyFolder(t);
    const seenFile = join(folder, "seen.json");
    await copyFile(join(folder, "privacy.md"), join(folder, "earlier.md"));
    await writeFile(join(folder, "init.el"), documented("Emacs", "elisp"));
    const words = findings.find(([rule]) => rule === fix.rule)[1];
    const asked = { CLAUSELINT_ASKED: JSON.stringify({ ...fix, words }), CLAUSELINT_SEEN: seenFile };
    const printed = await runEditor("emacs", ["--batch", "-l", "init.el", "-l", user], {
      cwd: folder,
      env: { ...userIn(folder), ...asked },
    });
    const seen = JSON.parse(await readFile(seenFile, "utf8"));
    assert.equal(seen.fault, undefined, `${JSON.stringify(seen, null, 2)}\n${printed}`);
    const shown = seen.findings.map(([message, words]) => [/\[([^\]]+)\]/.exec(message)?.[1], words]);
    assert.deepEqual(shown.toSorted(), findings.toSorted());
    await assertFixed(folder);
    await assertReports(folder);
    t.diagnostic(`its columns count ${seen.encoding}`);
  });
});
