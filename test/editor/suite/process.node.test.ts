import * as assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import * as vscode from "vscode";
import { founding, policyWith } from "./policies.ts";
import { has, openNew, replace, shownWhen } from "./support.ts";

const mixed = "ai-training/public-private-mixed";

suite("the server's process", () => {
  test("a server that was ended is started again, and goes on with what is open", async () => {
    const document = await openNew("privacy-ended.md", policyWith(founding.training));
    await shownWhen(document, has(mixed));
    process.kill(serverOf(process.pid), "SIGKILL");
    await replace(document, founding.training, founding.separated);
    await shownWhen(document, (all) => all.length === 0);
    await replace(document, founding.separated, founding.training);
    await shownWhen(document, has(mixed));
  });

  test("a restart is over when findings can be asked for again", async () => {
    const document = await openNew("privacy-restarted.md", policyWith(founding.training));
    await shownWhen(document, has(mixed));
    const before = serverOf(process.pid);
    await vscode.commands.executeCommand("clauselint.restart");
    assert.notEqual(serverOf(process.pid), before);
    await shownWhen(document, has(mixed));
  });
});

/** The process of the language server that an extension host has started, as Linux tells it. */
function serverOf(host: number): number {
  const servers = readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && isServerOf(host, pid));
  assert.equal(servers.length, 1, `${servers.length} servers run`);
  return servers[0] ?? 0;
}

function isServerOf(host: number, pid: number): boolean {
  try {
    // The name in brackets may hold anything; behind it stand the state and the parent.
    const [, parent] = /\)\s+\S\s+(\d+)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    const words = readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return Number(parent) === host && /clauselint.*dist[\\/]server\.js/.test(words);
  } catch {
    // It has ended meanwhile.
    return false;
  }
}
