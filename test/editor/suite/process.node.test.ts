import * as assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import * as vscode from "vscode";
import { founding, policyWith } from "./policies.ts";
import { has, openNew, replace, shownIn, shownWhen } from "./support.ts";

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

  test("a server that is killed while it reads a long document is started again, and reads all that is open", async () => {
    const short = await openNew("privacy-short.md", policyWith(founding.training));
    await shownWhen(short, has(mixed));
    const server = serverOf(process.pid);
    const gone = shownWhen(short, (all) => all.length === 0);
    const before = workOf(server);
    const long = await openNew("privacy-long.md", longPolicy());
    // It works on nothing else, and long before it has read all of it.
    while (workOf(server) - before < ticks) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.deepEqual(shownIn(long), []);
    process.kill(server, "SIGKILL");
    await gone;
    await shownWhen(long, has(mixed));
    await shownWhen(short, has(mixed));
    assert.notEqual(serverOf(process.pid), server);
    await replace(short, founding.training, founding.separated);
    await shownWhen(short, (all) => all.length === 0);
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

/** One that takes seconds to read. */
function longPolicy(): string {
  const sections = Array.from({ length: 800 }, (_, index) => `## Service ${index}\n\n${founding.training}\n`);
  return `# Privacy Policy of Tarnfield\n\n${sections.join("\n")}`;
}

/** Of a processor, a hundredth of a second each. */
const ticks = 30;

/** How long a process has been at work, in ticks, as Linux tells it. */
function workOf(pid: number): number {
  const behindName = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1) ?? "";
  const [user = 0, system = 0] = behindName.split(" ").slice(11, 13).map(Number);
  return user + system;
}

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
