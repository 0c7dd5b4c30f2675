// npm start as it is typed: the address that it prints opens a workbench that asks for trust; and nothing outlives it.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserArgs, installBrowser } from "../../scripts/editor-host.mjs";
import { processesIn } from "./processes.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("npm start", async (t) => {
  // Its processes are known by where they keep temporary files; without `code` on the path it serves an editor.
  const folder = await mkdtemp(join(tmpdir(), "clauselint-start-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const marked = () => processesIn(`TMPDIR=${folder}`);
  const npm = spawn("npm", ["start"], { cwd: root, env: { ...process.env, TMPDIR: folder }, stdio: "pipe" });
  t.after(() => {
    for (const pid of marked()) process.kill(pid, "SIGKILL");
  });
  const url = await new Promise((resolve, reject) => {
    let said = "";
    npm.stdout.on("data", (words) => {
      said += words;
      const address = /http:\/\/127\.0\.0\.1:\S+/.exec(said)?.[0];
      if (address) resolve(address);
    });
    npm.once("exit", (code) => reject(new Error(`It ended with ${code}:\n${said}`)));
  });
  const browser = await chromium.launch({ executablePath: await installBrowser(), args: browserArgs });
  t.after(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(60_000);
  await page.goto(url);

  await t.test("opens the policy with its findings, in a workspace that nobody has trusted yet", async () => {
    await page.locator(".monaco-editor .squiggly-error").first().waitFor();
    await page.locator(".statusbar").getByText("Restricted Mode").waitFor();
  });

  await t.test("ends with every process that it started, on SIGTERM to npm alone", async () => {
    assert.ok(marked().length > 3, "npm, the command, the editor's server, its extension host, our language server");
    npm.kill("SIGTERM");
    await once(npm, "close");
    for (let tries = 0; tries < 100 && marked().length > 0; tries += 1) await setTimeout(200);
    assert.deepEqual(marked(), []);
  });
});
