// What leaves a draft: nothing. Command line and server run where there is no network, and each call by which a process
// opens a connection or changes a file is looked at.
import assert from "node:assert/strict";
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import { StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import {
  type AuditFilesResult,
  type AuditResult,
  auditFilesRequest,
  auditRequest,
} from "../server/session/protocol.ts";
import { bundledCommandLine, folderForTests, root } from "./command-line.ts";
import { capable, exitOf, sessionOver } from "./session.ts";

const cli = await bundledCommandLine();
const folder = folderForTests();
const mixed = "ai-training/public-private-mixed";
const english =
  "# Privacy at Sallowfen\n\nWe may use the information we collect and publicly available posts to train our AI models.\n";
const french =
  "# Politique de confidentialité de Sallowfen\n\nNous utilisons toutes les données recueillies et des données accessibles au public pour entraîner nos modèles d’IA.\n";
writeFileSync(join(folder, "privacy.md"), english);
writeFileSync(join(folder, "confidentialite.md"), french);
writeFileSync(join(folder, ".clauselint.json"), '{ "profiles": ["gdpr"] }');

const home = join(folder, "home");
mkdirSync(home);
/** Node itself keeps nothing here but where we say. */
const env = { ...process.env, HOME: home, XDG_CACHE_HOME: "", NODE_COMPILE_CACHE: undefined };

/** Why a run cannot be looked at here; false where it can. */
const missing =
  (process.platform !== "linux" && "only Linux has namespaces and strace") ||
  (works("unshare", "-rn", "true") ? false : "this machine permits no namespace of one's own (unshare -rn)") ||
  (works("strace", "-V") ? false : "strace is missing: install the package of that name");

function works(command: string, ...args: string[]): boolean {
  return spawnSync(command, args).status === 0;
}

const connecting = ["socket", "connect", "bind", "listen", "accept", "accept4"];
const changing = [
  ...["open", "openat", "openat2", "creat", "mkdir", "mkdirat", "mknod", "mknodat", "rename", "renameat", "renameat2"],
  ...[
    "link",
    "linkat",
    "symlink",
    "symlinkat",
    "unlink",
    "unlinkat",
    "rmdir",
    "truncate",
    "chmod",
    "fchmodat",
    "chown",
  ],
];

/**
 * Runs Node without a network.
 * @param use what is done with it before it ends
 * @returns its status, what `use` returned, and its calls that open a connection or change a file
 */
async function watched<T>(args: readonly string[], use: (run: ChildProcessWithoutNullStreams) => Promise<T>) {
  const trace = join(folder, "trace");
  const calls = ["-f", "-qq", "-s", "500", "-o", trace, "-e", `trace=${[...connecting, ...changing].join(",")}`];
  const run = spawn("unshare", ["-rn", "strace", ...calls, process.execPath, ...args], { cwd: folder, env });
  const [status, used] = await Promise.all([exitOf(run)(), use(run)]);
  const said = readFileSync(trace, "utf8").split("\n");
  const callsOf = (names: readonly string[]) => said.filter((line) => names.some((name) => line.includes(` ${name}(`)));
  const isReading = (line: string) => / open(?:at2?)?\(/.test(line) && !/O_(?:WRONLY|RDWR|CREAT|TRUNC)/.test(line);
  return {
    status,
    used,
    connections: callsOf(connecting),
    changes: callsOf(changing).filter((line) => !isReading(line) && !line.includes('"/dev/null"')),
  };
}

suite("nothing leaves", { skip: missing }, () => {
  test("the watch sees a connection and a file", async () => {
    const script = `require("node:net").connect(9, "127.0.0.1").on("error", () => {}); require("node:fs").writeFileSync("made", "")`;
    const { connections, changes } = await watched(["-e", script], async () => undefined);
    assert.ok(
      connections.some((line) => line.includes("127.0.0.1")),
      connections.join("\n"),
    );
    assert.ok(
      changes.some((line) => line.includes('"made"')),
      changes.join("\n"),
    );
  });

  test("an audit opens no connection, and changes nothing but what Node keeps of our own code", async () => {
    for (const args of [
      ["privacy.md", "confidentialite.md"],
      ["--jobs", "2", "privacy.md", "confidentialite.md"],
    ]) {
      const { status, used, connections, changes } = await watched([cli, "audit", ...args], ({ stdout }) =>
        textOf(stdout),
      );
      assert.equal(used.split(`[${mixed}]`).length, 3, used);
      assert.equal(status, 1);
      assert.deepEqual(connections, []);
      assert.deepEqual(
        changes.filter((line) => !line.includes(`"${home}/.cache`)),
        [],
      );
    }
  });

  test("a server that an editor asks for all kinds of things opens no connection, and changes nothing", async () => {
    const files = ["privacy.md", "confidentialite.md"].map((path) => ({
      uri: pathToFileURL(join(folder, path)).href,
      path,
    }));
    const { uri = "" } = files[0] ?? {};
    const use = async (server: ChildProcessWithoutNullStreams) => {
      const [reader, writer] = [new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)];
      const session = await sessionOver(reader, writer, exitOf(server))(capable, {});
      session.open(uri, english);
      const diagnostic = (await session.pull(uri)).find(({ code }) => code === mixed);
      assert.ok(diagnostic);
      assert.ok((await session.actions(uri, diagnostic.range)).length > 0);
      assert.ok(await session.hover(uri, diagnostic.range.start));
      const audit: AuditResult = await session.connection.sendRequest(auditRequest, { uri });
      assert.match(audit.html, /<svg/);
      const asked = { files, name: "drafts", progress: "many" };
      const many: AuditFilesResult = await session.connection.sendRequest(auditFilesRequest, asked);
      assert.equal(many.policies.length, 2);
      return session.end();
    };
    const { used, connections, changes } = await watched([join(root, "server/main.ts"), "--stdio"], use);
    assert.deepEqual([used, connections, changes], [0, [], []]);
  });
});

const getuid = process.getuid?.bind(process);

suite("what is kept of compiled code", { skip: process.platform === "win32" }, () => {
  const audit = (cache: string) => {
    const args = [cli, "audit", "privacy.md"];
    const variables = { ...env, XDG_CACHE_HOME: cache };
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env: variables });
    assert.deepEqual([status, stderr], [1, ""]);
  };
  const filesIn = (path: string) => spawnSync("find", [path, "-type", "f"], { encoding: "utf8" }).stdout;

  test("lies in a folder that its user alone can write", () => {
    const cache = join(folder, "cache");
    audit(cache);
    const { mode, uid } = statSync(join(cache, "clauselint"));
    assert.deepEqual([mode & 0o777, uid], [0o700, getuid?.()]);
    assert.notEqual(filesIn(cache), "");
  });

  test("is not kept where others can write, and not behind a link", () => {
    const open = join(folder, "open");
    mkdirSync(join(open, "clauselint"), { recursive: true });
    chmodSync(join(open, "clauselint"), 0o777);
    audit(open);
    assert.equal(filesIn(open), "");
    const linked = join(folder, "linked");
    mkdirSync(join(linked, "elsewhere"), { recursive: true, mode: 0o700 });
    symlinkSync(join(linked, "elsewhere"), join(linked, "clauselint"));
    audit(linked);
    assert.equal(filesIn(linked), "");
  });

  test("is not kept where somebody else made the folder", {
    skip: getuid?.() !== 0 && "only root can make one",
  }, () => {
    const planted = join(folder, "planted");
    mkdirSync(join(planted, "clauselint"), { recursive: true, mode: 0o700 });
    spawnSync("chown", ["65534", join(planted, "clauselint")]);
    audit(planted);
    assert.equal(filesIn(planted), "");
  });
});
