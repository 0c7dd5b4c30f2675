// Neovim without a screen, set up as docs/editors.md says.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite, test } from "node:test";
import { fileURLToPath } from "node:url";
import { documented } from "./documented.mjs";
import { assertFixed, assertReports, findings, fix, policyFolder, runEditor, userIn } from "./policy.mjs";

const user = fileURLToPath(new URL("neovim.lua", import.meta.url));

suite("Neovim", () => {
  test("shows the findings, takes a fix, saves it, and writes the reports", async (t) => {
    const folder = await policyFolder(t);
    const seenFile = join(folder, "seen.json");
    await writeFile(join(folder, "init.lua"), documented("Neovim", "lua"));
    const asked = { CLAUSELINT_ASKED: JSON.stringify(fix), CLAUSELINT_SEEN: seenFile };
    await runEditor("nvim", ["--headless", "-n", "-u", "init.lua", "privacy.md", "-c", `luafile ${user}`], {
      cwd: folder,
      env: { ...userIn(folder), ...asked },
    });
    const seen = JSON.parse(await readFile(seenFile, "utf8"));
    assert.equal(seen.fault, undefined, JSON.stringify(seen, null, 2));
    assert.doesNotMatch(seen.messages, /error|deprecated/i);
    assert.deepEqual(seen.findings.toSorted(), findings.toSorted());
    await assertFixed(folder);
    await assertReports(folder);
    t.diagnostic(`its columns count ${seen.encoding.join()}`);
  });
});
