// npm run same -- REVISION [FOLDER…]: whether Clauselint says the same now as it did then, byte for byte.
import { spawn } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { readFile, rm, symlink } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { calledFrom, root, runCommand } from "./ready.mjs";
import { advice, ended, read, run, step } from "./steps.mjs";

const usage = `npm run same -- [--quick] REVISION [FOLDER…]

Builds a revision and the working tree, lets both read every policy of test/ and media/ and every Markdown file below the
folders, and compares what they say: the command line's audits in each format under each law, its comparison of each of
our policies with the next, and all that an editor is told: diagnostics, fixes, hover, clauses, the report.

  --quick   without the laws and the comparisons: enough while one works`;

const formats = ["text", "json", "csv", "sarif"];
const compareFormats = ["text", "markdown", "html", "json"];
/** The server of each version, by the folder of that version. */
const sessions = new Map();

await runCommand(async () => {
  const quick = process.argv[2] === "--quick";
  const [revision, ...folders] = process.argv.slice(quick ? 3 : 2);
  if (!revision) throw advice(usage, 2);
  const ours = policiesIn([join(root, "test"), join(root, "media")]);
  const policies = [...ours, ...policiesIn(folders.map((it) => resolve(calledFrom, it)))];
  const commit = (await read("git", ["rev-parse", "--verify", `${revision}^{commit}`])).trim();
  const then = join(root, "out/same", commit);
  await step(`Bundle of ${revision}`, () => buildThen(commit, then));
  await step("Bundle of the working tree", () => run(process.execPath, ["scripts/build.mjs"]));
  const different = await step(`What both say of ${policies.length} policies`, async () => {
    const questions = await questionsOn(policies, quick ? [] : ours, quick);
    const found = [];
    for (const [name, ask] of questions) {
      const [was, is] = await Promise.all([ask(then), ask(root)]);
      if (was !== is) found.push(`${name}: ${firstDifference(was, is)}`);
    }
    await Promise.all([...sessions.values()].map(endSession));
    console.log(`  ${questions.length} answers, ${found.length} of them different`);
    return found;
  });
  await run("git", ["worktree", "remove", "--force", then]);
  if (different.length > 0) throw advice(`Not the same:\n${different.join("\n")}`);
});

function policiesIn(folders) {
  return folders
    .flatMap((folder) => {
      if (!existsSync(folder)) throw advice(`There is no folder ${folder}.\n\n${usage}`, 2);
      return globSync("**/*.md", { cwd: folder }).map((name) => join(folder, name));
    })
    .sort();
}

async function buildThen(commit, folder) {
  await rm(folder, { recursive: true, force: true });
  await run("git", ["worktree", "prune"]);
  await run("git", ["worktree", "add", "--quiet", "--detach", folder, commit]);
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  await run(process.execPath, ["scripts/build.mjs"], { cwd: folder });
}

/**
 * Each question with its name, as a function of the folder of the version that answers.
 * @param ours those policies that are compared with one another too
 * @param quick asks for no audit under a law
 */
async function questionsOn(policies, ours, quick) {
  const commandLine =
    (...args) =>
    (version) =>
      said(version, args);
  const help = await said(root, ["audit", "--help"]);
  const laws = /--profile NAME +([\w, -]+?):/.exec(help)?.[1].split(", ") ?? [];
  if (laws.length === 0)
    throw advice("The help of the command line names no profiles: this script must learn to read it.");
  const underNone = ["settings alone", []];
  const underAll = ["all laws", laws.flatMap((law) => ["--profile", law])];
  return [
    ...policies.map((policy) => [
      `the editor on ${relative(root, policy)}`,
      (version) => toldToEditor(version, policy),
    ]),
    ...(quick ? [underNone] : [underNone, ...laws.map((law) => [law, ["--profile", law]]), underAll]).flatMap(
      ([name, options]) =>
        formats.map((format) => [
          `audit under ${name} as ${format}`,
          commandLine("audit", "--no-config", "--fail-on", "never", "--format", format, ...options, ...policies),
        ]),
    ),
    ...ours
      .slice(1)
      .flatMap((policy, at) =>
        compareFormats.map((format) => [
          `comparison of ${relative(root, ours[at])} with ${relative(root, policy)} as ${format}`,
          commandLine("compare", "--no-config", "--fail-on", "never", "--format", format, ours[at], policy),
        ]),
      ),
  ];
}

/** What the command line of a version prints; how long it took is left out. */
async function said(version, args) {
  const printed = await read(process.execPath, [join(version, "dist/cli.js"), ...args]);
  return printed.replace(/\(\d[\d.,\s]*m?s\)/g, "");
}

/** All that the server of a version tells an editor about a policy. */
async function toldToEditor(version, path) {
  if (!sessions.has(version)) sessions.set(version, startSession(version));
  const { connection } = await sessions.get(version);
  const uri = pathToFileURL(path).href;
  const text = await readFile(path, "utf8");
  const textDocument = { uri };
  await connection.sendNotification("textDocument/didOpen", {
    textDocument: { uri, languageId: "markdown", version: 1, text },
  });
  const { items } = await connection.sendRequest("textDocument/diagnostic", { textDocument });
  const end = { line: text.split("\n").length, character: 0 };
  const range = { start: { line: 0, character: 0 }, end };
  const told = [
    items,
    await connection.sendRequest("textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } }),
    await connection.sendRequest("textDocument/inlayHint", { textDocument, range }),
    await connection.sendRequest("clauselint/clauses", { uri }),
    await connection.sendRequest("clauselint/audit", { uri }),
  ];
  for (const { range } of items) {
    told.push(await connection.sendRequest("textDocument/hover", { textDocument, position: range.start }));
  }
  await connection.sendNotification("textDocument/didClose", { textDocument });
  return JSON.stringify(told, undefined, 1);
}

async function startSession(version) {
  const child = spawn(process.execPath, [join(version, "dist/cli.js"), "lsp", "--stdio"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: null,
    locale: "en",
    capabilities: {
      workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
      textDocument: {
        diagnostic: { relatedDocumentSupport: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
      },
    },
  });
  await connection.sendNotification("initialized", {});
  return { connection, child };
}

async function endSession(session) {
  const { connection, child } = await session;
  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  await ended(child);
  connection.dispose();
}

/** Where two answers part, in a line. */
function firstDifference(was, is) {
  const before = was.split("\n");
  const after = is.split("\n");
  const at = before.findIndex((line, number) => line !== after[number]);
  const line = at === -1 ? before.length : at;
  const short = (words) => (words === undefined ? "nothing" : JSON.stringify(words.slice(0, 160)));
  return `line ${line + 1} was ${short(before[line])}, is ${short(after[line])}`;
}
