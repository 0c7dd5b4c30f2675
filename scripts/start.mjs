// npm start [policy.md]: from a fresh clone to an audited policy, open in a real VS Code.
import { existsSync, statSync } from "node:fs";
import { cp, mkdir, rm } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { onPath } from "./debian.mjs";
import { installEditor, startEditor } from "./editor-host.mjs";
import { packQuietly } from "./package.mjs";
import { calledFrom, root, runCommand } from "./ready.mjs";
import { advice, ended, fail, read, run, start, step } from "./steps.mjs";

const usage = `npm start [-- [--no-editor] policy.md]

Audits a privacy policy (the sample, when none is named) in the terminal, then opens it in VS Code with Clauselint.
  --no-editor   stop after the audit`;

try {
  const { file, editor } = readArguments();
  await runCommand(async () => {
    const policy = file ?? (await copySample());
    await step("Bundle", () => run(process.execPath, ["scripts/build.mjs"]));
    await step(`Audit of ${relative(root, policy)}`, () => audit(policy));
    if (editor) await open(policy, await firstFinding(policy));
  });
} catch (error) {
  fail(error);
}

function readArguments() {
  const { values, positionals } = parsed();
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  if (positionals.length > 1) throw advice(`One policy at a time, please: ${positionals.join(", ")}.\n\n${usage}`, 2);
  const file = positionals[0] && resolve(calledFrom, positionals[0]);
  if (file && !existsSync(file))
    throw advice(`There is no file ${file}. Name a policy in Markdown, or none for the sample.`, 2);
  if (file && !statSync(file).isFile()) throw advice(`${file} is a folder. Name one policy in it.`, 2);
  return { file, editor: !values["no-editor"] };
}

function parsed() {
  try {
    const options = { "no-editor": { type: "boolean" }, help: { type: "boolean", short: "h" } };
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw advice(`${error.message}\n\n${usage}`, 2);
  }
}

/** Copies the samples, so that trying the quick fixes on them changes no file of the project. */
async function copySample() {
  const folder = join(root, "out/sample");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of ["sample-policy.md", "exemple-politique.md", "notes.md"]) {
    await cp(join(root, "test/corpus", name), join(folder, name));
  }
  return join(folder, "sample-policy.md");
}

/** Findings are what the audit is for: only an audit that could not be done is a failure. */
async function audit(policy) {
  const code = await ended(start(process.execPath, ["dist/cli.js", "audit", policy]));
  if (code !== 0 && code !== 1) throw advice(`The audit ended with ${code}.`);
}

/** Where the first of the gravest findings is, as an editor takes it: "52:8", from 1. */
async function firstFinding(policy) {
  const output = await read(process.execPath, [
    "dist/cli.js",
    "audit",
    "--format",
    "json",
    "--fail-on",
    "never",
    policy,
  ]);
  const [{ findings }] = JSON.parse(output).files;
  const first = findings.find(({ severity }) => severity === "error") ?? findings[0];
  const { line, character } = first?.range.start ?? { line: 0, character: 0 };
  return `${line + 1}:${character + 1}`;
}

async function open(policy, place) {
  const code = onPath("code");
  if (code) await openDesktop(code, policy, place);
  else await serve(policy, place);
}

async function openDesktop(code, policy, place) {
  const window = [`--extensionDevelopmentPath=${root}`, "--new-window", dirname(policy)];
  const args = [...window, "--goto", `${policy}:${place}`];
  await step("Opening the policy in VS Code", () => run(code, args, { shell: process.platform === "win32" }));
}

async function serve(policy, place) {
  await installEditor();
  const vsix = join(root, "out/clauselint.vsix");
  await step("Packing the extension", () => packQuietly(vsix));
  const editor = await step("Starting the VS Code server", () =>
    startEditor({ vsix, asksForTrust: true, exitCode: 0 }),
  );
  const payload = [
    ["openFile", `${editor.file(policy)}:${place}`],
    ["gotoLineMode", "true"],
  ];
  const url = editor.url({ folder: dirname(policy), payload });
  console.log(`\nOpen this address in a browser on this machine:\n\n  ${url}\n\nCtrl+C ends the editor.`);
}
