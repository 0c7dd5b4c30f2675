import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite, type TestContext, test } from "node:test";
import { Worker } from "node:worker_threads";
import { PortMessageReader, PortMessageWriter } from "vscode-languageserver/node";
import { scannedKinds } from "../rules/core/typing/scan.ts";
import { glanceTables, tablesFor } from "../rules/core/words/lexicon-index.ts";
import { rules } from "../rules/index.ts";
import { examples } from "../rules/languages/en/examples.ts";
import { lexicons } from "../rules/languages/index.ts";
import { kindMeanings } from "../rules/languages/kinds.ts";
import {
  type AuditFilesResult,
  type AuditResult,
  auditFilesRequest,
  auditRequest,
  type ExportResult,
  exportRequest,
} from "../server/session/protocol.ts";
import { applied, capable, type Session, sessionOver, sessionOverIpc, sessionWith } from "./session.ts";

const policy = "file:///drafts/privacy.md";
const mixed = "ai-training/public-private-mixed";
const text =
  "# Privacy at Marrowbrook\n\nWe may use the information we collect and publicly available posts to train our machine learning models.\n";

function bundle(name: string): string {
  const path = join(import.meta.dirname, "../dist", name);
  assert.ok(existsSync(path), `dist/${name} is missing: run \`npm run build\` first`);
  return path;
}

/** A folder of its own, with nothing in it, that goes when the test ends. */
function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "clauselint-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** One of each request that an editor makes. */
async function serves(session: Session): Promise<void> {
  const document = session.open(policy, text);
  const diagnostic = (await session.pull(policy)).find(({ code }) => code === mixed);
  assert.ok(diagnostic);
  const [action] = await session.actions(policy, diagnostic.range);
  assert.ok(action && applied(document, action) !== text);
  assert.ok(await session.hover(policy, diagnostic.range.start));
  const audit: AuditResult = await session.connection.sendRequest(auditRequest, { uri: policy });
  assert.match(audit.html, /<svg/);
  const files = [{ uri: policy, path: "privacy.md" }];
  const many: AuditFilesResult = await session.connection.sendRequest(auditFilesRequest, {
    files,
    name: "drafts",
    progress: "many",
  });
  assert.deepEqual([many.policies, many.looked], [files, 1]);
  for (const format of ["csv", "sarif"]) {
    const asked = { files, format, progress: format };
    const { content }: ExportResult = await session.connection.sendRequest(exportRequest, asked);
    assert.ok(content.includes(mixed));
  }
  assert.equal(await session.end(), 0);
}

suite("dist/server.js, in a browser", () => {
  // A worker in a browser: the language and a handful of functions; no process, no require, no document.
  const host = `
    const { readFileSync } = require("node:fs");
    const { createContext, runInContext } = require("node:vm");
    const { parentPort, workerData } = require("node:worker_threads");
    const scope = createContext({
      addEventListener() {},
      clearTimeout,
      performance,
      postMessage: (message) => parentPort.postMessage(message),
      queueMicrotask,
      setTimeout,
      TextDecoder,
      TextEncoder,
    });
    runInContext("globalThis.self = globalThis", scope);
    runInContext(readFileSync(workerData, "utf8"), scope, { filename: workerData });
    parentPort.on("message", (data) => scope.onmessage({ data }));
  `;

  function startWorker(options: object): Promise<Session> {
    const worker = new Worker(host, { eval: true, workerData: bundle("server.js") });
    const ended = async () => {
      await worker.terminate();
      return 0;
    };
    return sessionOver(new PortMessageReader(worker), new PortMessageWriter(worker), ended)(capable, options);
  }

  test("serves from a worker without a document and without a process", async () => {
    await serves(await startWorker({}));
  });

  test("reads a project's file through the editor", async () => {
    const session = await startWorker({ readsFiles: true });
    session.files.set("file:///drafts/.clauselint.json", `{ "severities": { "${mixed}": "hint" } }`);
    session.open(policy, text);
    assert.equal((await session.pull(policy)).find(({ code }) => code === mixed)?.severity, 4);
    assert.equal(await session.end(), 0);
  });
});

suite("dist/server.js, on Node", () => {
  test("serves VS Code over the channel to its child", async () => {
    await serves(await sessionOverIpc(bundle("server.js"), capable, {}));
  });

  test("serves over standard input and output", async () => {
    await serves(await sessionWith([bundle("server.js"), "--stdio"], capable, {}));
  });
});

suite("dist/cli.js", () => {
  /** A folder with nothing but what the command line needs to audit. */
  function folderWithCli(t: TestContext): string {
    const folder = emptyFolder(t);
    for (const name of ["cli.js", "cli-command.js", "cli-worker.js"]) copyFileSync(bundle(name), join(folder, name));
    writeFileSync(join(folder, "privacy.md"), text);
    return folder;
  }

  function runIn(folder: string, cli: readonly string[], args: readonly string[]) {
    // What Node keeps of compiled code stays in the folder, too.
    const env = { ...process.env, HOME: folder, LOCALAPPDATA: folder, XDG_CACHE_HOME: folder };
    return spawnSync(process.execPath, [...cli, "audit", ...args], { cwd: folder, encoding: "utf8", env });
  }

  test("audits, alone in a folder", (t) => {
    const folder = folderWithCli(t);
    // The second run has the code that the first has compiled.
    for (const _ of ["first", "second"]) {
      const { status, stdout, stderr } = runIn(folder, ["cli.js"], ["privacy.md"]);
      assert.match(stdout, new RegExp(`^privacy\\.md:3:12: error: .*\\[${mixed}\\]$`, "m"));
      assert.deepEqual([status, stderr], [1, ""]);
    }
  });

  test("audits on several threads, alone in a folder", (t) => {
    const folder = folderWithCli(t);
    const args = ["--format", "json", "privacy.md", "privacy.md", "privacy.md"];
    const [alone, shared] = ["1", "3"].map((jobs) => runIn(folder, ["cli.js"], ["--jobs", jobs, ...args]));
    assert.equal(shared?.stdout, alone?.stdout);
    assert.deepEqual([alone?.status, shared?.status], [1, 1]);
  });

  test("reads a project's file, alone in a folder", (t) => {
    const folder = folderWithCli(t);
    writeFileSync(join(folder, ".clauselint.json"), `{ "severities": { "${mixed}": "hint" }, } // agreed`);
    assert.match(runIn(folder, ["cli.js"], ["privacy.md"]).stdout, new RegExp(`: hint: .*\\[${mixed}\\]$`, "m"));
    writeFileSync(join(folder, ".clauselint.json"), "{ profiles: [] }");
    assert.match(runIn(folder, ["cli.js"], ["privacy.md"]).stderr, /^\.clauselint\.json:1:3: This is no JSON/m);
  });

  test("says the same as its source", (t) => {
    const folder = emptyFolder(t);
    const corpus = join(import.meta.dirname, "corpus");
    const policies = readdirSync(corpus).filter((name) => name.endsWith(".md"));
    for (const name of policies) copyFileSync(join(corpus, name), join(folder, name));
    const [bundled, source] = [[bundle("cli.js")], [join(import.meta.dirname, "../server/cli.ts")]].map((cli) =>
      runIn(folder, cli, ["--jobs", "1", "--format", "json", ...policies]),
    );
    assert.ok(bundled && bundled.stdout.length > 1000);
    assert.equal(bundled.stdout, source?.stdout);
  });

  test("holds the tables of the lexicons as they are made at run time", () => {
    const source = readFileSync(bundle("cli-command.js"), "utf8");
    for (const tables of [...lexicons.map(tablesFor), glanceTables(scannedKinds)]) {
      const json = JSON.stringify(tables);
      assert.deepEqual(JSON.parse(json), tables);
      assert.ok(source.includes(json), "those in it are old: run `npm run build` first");
    }
  });

  test("serves an editor, beside the server's bundle", async (t) => {
    const folder = folderWithCli(t);
    copyFileSync(bundle("server.js"), join(folder, "server.js"));
    await serves(await sessionWith([join(folder, "cli.js"), "lsp", "--stdio"], capable, {}));
  });

  test("holds no path of the machine that built it", () => {
    assert.ok(!readFileSync(bundle("cli-command.js"), "utf8").includes(join(import.meta.dirname, "..")));
  });
});

for (const name of ["server.js", "cli-command.js", "index.js"]) {
  test(`${name} goes without what explains the kinds of words`, () => {
    const code = readFileSync(bundle(name), "utf8");
    assert.match(code, /"training-verb":/);
    // Other letters are written as escapes there.
    const plain = [...Object.values(kindMeanings), ...Object.values(examples)].filter((it) => /^[ -~]+$/.test(it));
    // The command line explains the rules, with their examples.
    const told = name === "cli-command.js" ? rules.flatMap((rule) => rule.examples.map(({ bad }) => bad)) : [];
    const unexplained = plain.filter((words) => !told.some((bad) => bad.includes(words)));
    assert.deepEqual(
      unexplained.filter((words) => code.includes(JSON.stringify(words).slice(1, -1))),
      [],
    );
  });
}
