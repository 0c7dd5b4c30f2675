// The policy that is opened in other editors, and what is to be seen of it there.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";

/** Before what is found on its line stand characters that each editor counts in its own way. */
const policy = `# Privacy at Larkmoor 🌾

We never sell your letters.

🙂 é We may use the information we collect and publicly available posts to train our AI models.

We scan your face at the gate for safety purposes.
`;

/** The rules that find something, each with the words it underlines; the last of them only under the profile of the page. */
export const findings = [
  ["vague/modal-without-condition", "may"],
  ["ai-training/public-private-mixed", "the information we collect and publicly available posts"],
  ["separation/public-undefined", "publicly available posts"],
  ["ai-training/no-choice", "train our AI models"],
  ["biometric/no-consent", "scan your face"],
];

/** The fix that is taken, on the first of the words that it changes, and the one that is offered first. */
export const fix = {
  rule: "ai-training/public-private-mixed",
  title: "Train only on data that is named here",
  first: "Train on public data only, never on private data",
};

const fixed = policy.replace(
  "the information we collect and publicly available posts to train our AI models",
  "only {{the ratings and reviews you post}} to train our AI models in order to {{filter spam comments}}",
);

/** A folder with the policy, as Git has it too; it goes when the test ends. */
export async function policyFolder(t) {
  const folder = await mkdtemp(join(tmpdir(), "clauselint-editors-"));
  t.after(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));
  await writeFile(join(folder, "privacy.md"), policy);
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  for (const args of [
    ["init", "-q"],
    ["add", "privacy.md"],
    [...author, "commit", "-qm", "First"],
  ])
    execFileSync("git", ["-C", folder, ...args]);
  await mkdir(join(folder, "home"));
  return folder;
}

/** What an editor finds of a user: nothing but what the test has put there. */
export function userIn(folder) {
  const home = join(folder, "home");
  const named = { HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_STATE_HOME: home, XDG_CACHE_HOME: home };
  return { ...process.env, ...named, LANG: "C.UTF-8", LC_ALL: "C.UTF-8" };
}

/**
 * Runs an editor to its end, at most a minute.
 * @returns what it printed
 */
export async function runEditor(program, args, options) {
  const editor = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], timeout: 60_000, ...options });
  const [output, errors, status] = await Promise.all([
    textOf(editor.stdout),
    textOf(editor.stderr),
    new Promise((resolve, reject) => {
      editor.once("error", reject);
      editor.once("close", (code, signal) => resolve(code ?? signal));
    }),
  ]);
  const printed = `${output}${errors}`;
  assert.equal(status, 0, `${program} ended with ${status}:\n${printed}`);
  return printed;
}

/** Fails where the file on disk is not what the fix makes of the policy. */
export async function assertFixed(folder) {
  assert.equal(await readFile(join(folder, "privacy.md"), "utf8"), fixed);
}

/** Fails where an editor has not written the reports: of what was fixed, and of what that changed. */
export async function assertReports(folder) {
  await assertPage(join(folder, "privacy-audit.html"), ["Privacy at Larkmoor 🌾", "the ratings and reviews you post"]);
  const changed = ["the ratings and reviews you post", "the information we collect and publicly available posts"];
  await assertPage(join(folder, "privacy-changes.html"), changed);
}

async function assertPage(path, words) {
  const page = await readFile(path, "utf8");
  assert.ok(/^<!doctype html>/i.test(page) && /<\/html>\s*$/.test(page), `${path} is a whole page`);
  const shown = page.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, "");
  for (const it of words) assert.ok(shown.includes(it), `${path} shows “${it}”:\n${shown}`);
}
