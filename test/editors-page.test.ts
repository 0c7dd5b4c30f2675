// What docs/editors.md says, as far as it holds without those editors; the rest is for `npm run test:editors`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { commands } from "../server/lsp/commands.ts";
import { readSettings } from "../server/project/settings.ts";
import type { ReportResult } from "../server/session/protocol.ts";
import { root } from "./command-line.ts";
import { startSession } from "./session.ts";

const page = readFileSync(join(root, "docs/editors.md"), "utf8");
const policy = "file:///drafts/privacy.md";
const text =
  "# Privacy\n\nWe may use the messages you send to train our AI models.\n\nWe scan your face at the gate.\n";

/** The pieces of JSON in the section of an editor. */
function jsonIn(heading: string): readonly Readonly<Record<string, unknown>>[] {
  const section = page.split(/^## /m).find((it) => it.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^```json\n(.*?)^```$/gms)].map(([, code = ""]) => JSON.parse(code));
}

suite("the page on other editors", () => {
  test("names the commands of the server, and no others", () => {
    const named = new Set([...page.matchAll(/\bclauselint\.report\.\w+/g)].map(([name]) => name));
    assert.deepEqual([...named].sort(), [...commands].sort());
  });

  test("starts the server in each of its configurations", () => {
    const started = page.match(
      /"\/path\/to\/clauselint\/dist\/cli\.js", "lsp", "--stdio"|"\/path\/to\/clauselint\/dist\/cli\.js" "lsp" "--stdio"/g,
    );
    assert.equal(started?.length, 5);
  });

  test("shows requests that the server answers", async (t) => {
    const session = await startSession({});
    t.after(() => session.end());
    session.open(policy, text);
    const requests = jsonIn("Any other editor");
    assert.deepEqual(
      requests.map(({ command }) => command),
      commands,
    );
    for (const request of requests) {
      const report: ReportResult = await session.connection.sendRequest("workspace/executeCommand", request);
      assert.match(report.html, /^<!doctype html>/i);
      assert.ok(report.markdown.length > 0 && report.title.includes("privacy.md"));
    }
  });

  test("gives settings that are sound, and that the server takes from an editor that cannot be asked", async (t) => {
    const [options = "{}"] = page.match(/(?<=initializationOptions`, `)[^`]+/) ?? [];
    const given: { settings?: unknown } = JSON.parse(options);
    assert.deepEqual(readSettings(given.settings).problems, []);
    const [plain, settled] = await Promise.all(
      [{}, given].map(async (it) => {
        const session = await startSession({}, it);
        t.after(() => session.end());
        session.open(policy, text);
        return session.heard<{ diagnostics: readonly { code: string }[] }>(
          "textDocument/publishDiagnostics",
          () => true,
        );
      }),
    );
    const codes = (found: typeof plain) => found?.diagnostics.map(({ code }) => code) ?? [];
    assert.ok(codes(settled).includes("biometric/no-consent"), codes(settled).join());
    assert.ok(!codes(plain).includes("biometric/no-consent"), codes(plain).join());
    for (const { clients, servers } of [...jsonIn("Sublime Text"), ...jsonIn("Kate")]) {
      const [{ settings }] = Object.values(Object(clients ?? servers)) as [{ settings: Record<string, unknown> }];
      assert.deepEqual(settings.clauselint ?? { profiles: settings["clauselint.profiles"] }, given.settings);
    }
  });
});
