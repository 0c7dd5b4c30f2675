// What docs/ci.md shows, run as it stands there, and the action and the hook that it speaks of.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { parse } from "yaml";
import { defaultFilePatterns } from "../rules/index.ts";
import { folderForTests, root } from "./command-line.ts";
import { type Action, runAction } from "./composite.ts";
import { packedIn } from "./packed.ts";
import { git, makeRepository } from "./repository.ts";

const page = readFileSync(join(root, "docs/ci.md"), "utf8");
const folder = folderForTests();
const { packed, run, home } = packedIn(folder);
const { NODE_TEST_CONTEXT: _, ...variables } = process.env;
const env = { ...variables, ...home };

const head = "# Privacy Policy\n\n## Machine learning\n\n";
const denial = "We do not train AI models on your messages.\n";
const yours = "We train our ranking model on your content.\n";
const date = "2024-01-01T00:00:00Z";

/** The block of code below a heading of the page. */
function codeBelow(heading: string): string {
  const [, section = ""] = page.split(`\n## ${heading}\n`);
  const [, code] = /```\w+\n([\s\S]*?)```/.exec(section) ?? [];
  assert.ok(code, heading);
  return code;
}

/** A clone of a repository with two policies, whose findings are known, and the package in tools/. */
function project(name: string): string {
  const at = join(folder, name);
  makeRepository(`${at}-origin`, [
    { date, text: head + denial, name: "legal/privacy.md" },
    { date, text: head + yours, name: "legal/app privacy.md" },
  ]);
  git(folder, ["clone", "-q", `${at}-origin`, at]);
  mkdirSync(join(at, "tools"));
  cpSync(join(folder, packed), join(at, "tools", packed));
  return at;
}

const audited = project("audited");
run("npm", ["install", "--no-save", "--no-audit", "--no-fund", `./tools/${packed}`], audited);
const own = (args: readonly string[], expected = 0) => run("npx", ["clauselint", ...args], audited, expected);
const writesFiles = own(["audit", "--help"]).includes("--output");
const skip = !writesFiles && "the command line writes one format only, to standard output";

function shell(script: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync("sh", ["-e", "-c", script], { cwd, encoding: "utf8", env });
  return { status, log: stdout + stderr };
}

test("the page speaks of the package as it is packed", () => {
  assert.deepEqual([...new Set(page.match(/clauselint-[\d.]+\.tgz/g))], [packed]);
});

suite("the lines for a shell", () => {
  const lines = codeBelow("A shell");

  test("pass where all is known and nothing changed", () => {
    own(["audit", "--write-baseline", "clauselint-known.json", "legal/privacy.md", "legal/app privacy.md"]);
    const { status, log } = shell(lines, audited);
    assert.equal(status, 0, log);
  });

  test("fail for what is new and for what is weaker", () => {
    writeFileSync(join(audited, "legal/new privacy.md"), head + yours);
    const added = shell(lines, audited);
    assert.equal(added.status, 1);
    assert.match(added.log, /^legal\/new privacy\.md:5:\d+: error: /m);
    writeFileSync(join(audited, "legal/new privacy.md"), "# Privacy Policy\n\nWe count visits.\n");
    writeFileSync(join(audited, "legal/privacy.md"), head);
    const weaker = shell(lines, audited);
    assert.equal(weaker.status, 1);
    assert.match(weaker.log, /^legal\/privacy\.md:5:1: Promise gone: /m);
  });
});

suite("the GitHub action", { skip }, () => {
  const action: Action = parse(readFileSync(join(root, "action.yml"), "utf8"));
  const workflow = parse(codeBelow("GitHub Actions"));
  const step = workflow.jobs.audit.steps.find(({ id }: { id?: string }) => id === "clauselint");
  let runs = 0;
  const act = (workspace: string, inputs: Record<string, string>) =>
    runAction(action, { ...step.with, ...inputs }, { workspace, temporary: join(folder, `runner-${++runs}`), env });

  test("is where the page says, with the inputs and outputs that it lists", () => {
    assert.equal(step.uses, "./tools/clauselint");
    const [, section = ""] = page.split("\n## GitHub Actions\n");
    const listed = [...(section.split("\n## ")[0] ?? "").matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
    assert.deepEqual(listed, Object.keys(action.inputs));
    assert.deepEqual(Object.keys(action.outputs), ["status", "sarif-file"]);
  });

  test("annotates, writes SARIF and a summary, and fails", () => {
    const at = project("failing");
    const { status, log, outputs, summary } = act(at, {});
    assert.equal(status, 1, log);
    assert.deepEqual(outputs, { status: "1", "sarif-file": "clauselint.sarif" });
    assert.match(log, /^::error file=legal\/app privacy\.md,line=5,/m);
    const [{ results }] = JSON.parse(readFileSync(join(at, "clauselint.sarif"), "utf8")).runs;
    assert.ok(results.some(({ ruleId }: { ruleId: string }) => ruleId === "ai-training/unseparated-data"));
    assert.match(summary, /^# No policies differ from origin\/main$/m);
    assert.match(summary, /app privacy\.md/);
  });

  test("passes where findings are known, also with several paths, profiles and a folder of its own", () => {
    const at = project("passing");
    const inputs = {
      "working-directory": "legal",
      package: `tools/${packed}`,
      profiles: "gdpr\nuk\n",
      "sarif-file": "it.sarif",
    };
    const paths = "privacy.md\napp privacy.md\n";
    writeFileSync(join(at, "legal/none.json"), '{ "version": 1, "findings": [] }');
    const unknown = act(at, { ...inputs, paths, baseline: "none.json" });
    assert.equal(unknown.status, 1, unknown.log);
    const names = ["privacy.md", "app privacy.md"].map((name) => join(at, "legal", name));
    own(["audit", "--write-baseline", join(at, "legal/known.json"), ...names]);
    const known = act(at, { ...inputs, paths, baseline: "known.json", config: "none.json" });
    assert.equal(known.status, 2, "a config that is none");
    assert.equal(act(at, { ...inputs, paths, baseline: "known.json" }).status, 0);
    const never = act(at, { ...inputs, paths, "fail-on": "never" });
    assert.deepEqual([never.status, never.outputs], [0, { status: "0", "sarif-file": "it.sarif" }]);
  });

  test("fails where a policy promises less than the revision, whatever else is found", () => {
    const at = project("weaker");
    writeFileSync(join(at, "legal/privacy.md"), head);
    const { status, log, summary } = act(at, { "fail-on": "never" });
    assert.equal(status, 1);
    assert.match(log, /^legal\/privacy\.md:5:1: Promise gone: /m);
    assert.match(summary, /^# 1 policy differs from origin\/main$/m);
  });

  test("takes what is written in its inputs for names, not for commands", () => {
    const at = project("hostile");
    const { status } = act(at, {
      paths: "$(touch pwned)\n`touch pwned`\n--output=text=pwned",
      config: '"; touch pwned; "',
    });
    assert.equal(status, 2);
    assert.throws(() => readFileSync(join(at, "pwned")));
  });
});

test("the job for GitLab writes the report that it names, and fails for errors", { skip }, () => {
  const at = project("gitlab");
  const { policies } = parse(codeBelow("GitLab CI"));
  const { status, log } = shell(policies.script.join("\n"), at);
  assert.equal(status, 1, log);
  const issues: { location: { path: string } }[] = JSON.parse(
    readFileSync(join(at, policies.artifacts.reports.codequality), "utf8"),
  );
  assert.ok(issues.some(({ location }) => location.path === "legal/app privacy.md"));
});

suite("the hook for pre-commit", () => {
  const [hook] = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
  const [repository] = parse(codeBelow("pre-commit")).repos;
  const files = new RegExp(hook.files.replace("(?i)", ""), "iu");

  test("takes the files that policies go by", () => {
    for (const pattern of defaultFilePatterns) assert.match(`legal/${pattern.replaceAll("*", "x")}.md`, files, pattern);
    assert.match("Privacy-Policy.md", files);
    assert.doesNotMatch("privacy/README.md", files);
    assert.deepEqual([hook.language, hook.types], ["node", ["markdown"]]);
  });

  test("fails a commit for errors, with the arguments of the page", () => {
    assert.equal(repository.hooks[0].id, hook.id);
    const names = ["legal/privacy.md", "legal/app privacy.md", "README.md"].filter((name) => files.test(name));
    const args = [...hook.entry.split(" ").slice(1), ...repository.hooks[0].args];
    assert.match(own([...args, ...names], 1), /^legal\/app privacy\.md:5:\d+: error: /m);
    assert.match(own([...args, "legal/new privacy.md"]), /^No findings in 1 file/m);
  });
});
