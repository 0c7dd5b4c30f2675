import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { serverFlags } from "../client/server-flags.ts";
import { createIdleTimer } from "../server/session/idle.ts";
import { capable, exitOf, sessionOver } from "./session.ts";
import { corpusFolder, policiesInCorpus } from "./snapshot.ts";

suite("a server that is asked nothing", () => {
  test("is idle two seconds after the last question, once", (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    let times = 0;
    const { restart: ask, stop } = createIdleTimer(() => {
      times += 1;
    });
    t.mock.timers.tick(10_000);
    assert.equal(times, 0, "before anything is asked");
    ask();
    t.mock.timers.tick(1900);
    ask();
    t.mock.timers.tick(1900);
    assert.equal(times, 0, "while questions follow each other");
    t.mock.timers.tick(100);
    assert.equal(times, 1);
    t.mock.timers.tick(10_000);
    assert.equal(times, 1, "it rests on");
    ask();
    t.mock.timers.tick(2000);
    assert.equal(times, 2, "after the next question");
    ask();
    stop();
    t.mock.timers.tick(10_000);
    assert.equal(times, 2, "and no more once it is stopped");
  });

  const untold = existsSync("/proc/self/status") ? false : "only Linux tells the memory of a process";
  test("gives memory back, and answers as before", { skip: untold }, async (t) => {
    const server = spawn(
      process.execPath,
      [...serverFlags, join(import.meta.dirname, "../server/node.ts"), "--stdio"],
      { stdio: ["pipe", "pipe", "inherit"] },
    );
    t.after(() => server.kill());
    const reader = new StreamMessageReader(server.stdout);
    const writer = new StreamMessageWriter(server.stdin);
    const session = await sessionOver(reader, writer, exitOf(server))(capable, {});
    const texts = policiesInCorpus().map((name) => readFileSync(join(corpusFolder, name), "utf8"));
    const found: number[] = [];
    for (const [index, text] of Array.from({ length: 4 }, () => texts)
      .flat()
      .entries()) {
      // No sentence is known from another policy.
      const uri = `file:///drafts/privacy-${index}.md`;
      session.open(uri, text.replaceAll(/(?<=[a-z]{3})\.(?=\s)/g, ` (${index}).`));
      found.push((await session.pull(uri)).length);
    }
    const busy = residentOf(server.pid);
    for (let waited = 0; waited < 20 && residentOf(server.pid) > busy - 10; waited += 1) await pause(500);
    const idle = residentOf(server.pid);
    assert.ok(idle <= busy - 10, `${idle} MB when idle, ${busy} MB before`);
    session.type("file:///drafts/privacy-0.md", 0, 0, "\n");
    assert.equal((await session.pull("file:///drafts/privacy-0.md")).length, found[0]);
    assert.equal(await session.end(), 0);
  });
});

/** In MB. */
function residentOf(pid: number | undefined): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
