// Findings that are known stay quiet: by their rule and their clause, not by where they stand.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite, test } from "node:test";
import { bundledCommandLine, folderForTests } from "./command-line.ts";

const program = await bundledCommandLine();
const folder = folderForTests();

const mixed =
  "We may use the information we collect and publicly available posts to train our machine learning models.\n";
const yours = "We train our ranking model on your content.\n";
const policy = `# Privacy at Tallowby\n\n## Learning\n\n${mixed}\n## Ranking\n\n${yours}`;

/** A folder of its own with files in it. */
function put(files: Readonly<Record<string, string>>): string {
  const at = mkdtempSync(join(folder, "case-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(at, name)), { recursive: true });
    writeFileSync(join(at, name), text);
  }
  return at;
}

function audit(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "audit", ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" },
  });
  return { status, stdout, stderr };
}

/** Makes all findings of a policy known. @returns the folder that it lies in, as policy.md */
function known(text: string): string {
  const at = put({ "policy.md": text });
  assert.equal(audit(at, "--write-baseline", "known.json", "policy.md").status, 0);
  return at;
}

/** What is found beside what is known after a change, as rules; and what is told beside it. */
function after(at: string, text: string) {
  writeFileSync(join(at, "policy.md"), text);
  const { status, stdout, stderr } = audit(at, "--format", "json", "--baseline", "known.json", "policy.md");
  const rules: string[] = JSON.parse(stdout).files[0].findings.map(({ ruleId }: { ruleId: string }) => ruleId);
  return { status, rules, told: stderr };
}

suite("known findings", () => {
  const at = known(policy);
  const written = readFileSync(join(at, "known.json"), "utf8");

  test("are those that an audit finds, one a line, in an order of their own", () => {
    const entries: { path: string; ruleId: string; fingerprint: string; words: string }[] =
      JSON.parse(written).findings;
    const found = audit(at, "--format", "json", "policy.md");
    const rules = JSON.parse(found.stdout).files[0].findings.map(({ ruleId }: { ruleId: string }) => ruleId);
    assert.ok(rules.length > 3);
    assert.deepEqual([...new Set(entries.map(({ ruleId }) => ruleId))].toSorted(), [...new Set(rules)].toSorted());
    assert.equal(new Set(entries.map(({ fingerprint }) => fingerprint)).size, entries.length);
    const lines = written.split("\n").slice(3, -3);
    assert.equal(lines.length, entries.length);
    assert.deepEqual(
      lines.map((line) => line.replace(/,$/, "")),
      lines.map((line) => line.replace(/,$/, "")).toSorted(),
    );
    assert.ok(entries.some(({ words }) => yours.startsWith(words)));
  });

  test("make the same file again, and from another folder", () => {
    assert.equal(audit(at, "--write-baseline", "again.json", "policy.md").status, 0);
    assert.equal(readFileSync(join(at, "again.json"), "utf8"), written);
    assert.equal(audit(dirname(at), "--write-baseline", join(at, "again.json"), join(at, "policy.md")).status, 0);
    assert.equal(readFileSync(join(at, "again.json"), "utf8"), written);
  });

  test("stay quiet, and fail no audit", () => {
    const { status, rules, told } = after(at, policy);
    assert.deepEqual([status, rules], [0, []]);
    assert.match(told, /^clauselint: \d+ findings are left out: known from known\.json\.$/m);
    assert.doesNotMatch(told, /gone/);
  });

  for (const [what, changed] of [
    ["text is written above them", policy.replace("## Learning", "## Who we are\n\nWe mend lamps.\n\n## Learning")],
    ["their section moves", `# Privacy at Tallowby\n\n## Ranking\n\n${yours}\n## Learning\n\n${mixed}`],
    ["their section has another title", policy.replace("## Ranking", "## How we rank")],
    ["the clause is set otherwise", policy.replace("train our ranking", "train our\r\n**ranking**")],
    ["a sentence is written beside them", policy.replace(yours, `We count visits. ${yours}`)],
  ] as const) {
    test(`stay quiet when ${what}`, () => {
      const { status, rules, told } = after(at, changed);
      assert.deepEqual([status, rules], [0, []]);
      assert.doesNotMatch(told, /gone/);
    });
  }

  test("leave others to be found: of another clause, of the same words a second time", () => {
    const other = after(at, `${policy}\nWe train our spam filter model on your content.\n`);
    assert.equal(other.status, 1);
    assert.ok(other.rules.includes("ai-training/unseparated-data"));
    assert.ok(!other.rules.includes("ai-training/public-private-mixed"));
    const twin = after(at, `${policy}\n## Again\n\n${yours}`);
    assert.deepEqual([twin.status, twin.rules.includes("ai-training/unseparated-data")], [1, true]);
  });

  test("that are gone are told, with what to do", () => {
    const { status, rules, told } = after(at, policy.replace(mixed, "We count visits.\n"));
    assert.deepEqual([status, rules], [0, []]);
    assert.match(
      told,
      /findings are gone that known\.json knows: take their lines out, or write the file anew with --write-baseline known\.json\./,
    );
    assert.match(told, /^clauselint: policy\.md: \[ai-training\/public-private-mixed\] “We may use the information/m);
    assert.doesNotMatch(told, /your content/);
  });

  test("are told as gone with their file, and not where the file is merely not audited", () => {
    const two = put({ "a.md": policy, "b.md": policy });
    audit(two, "--write-baseline", "known.json", "a.md", "b.md");
    assert.doesNotMatch(audit(two, "--baseline", "known.json", "a.md").stderr, /gone/);
    rmSync(join(two, "b.md"));
    assert.match(audit(two, "--baseline", "known.json", "a.md").stderr, /gone[\s\S]*^clauselint: b\.md: /m);
  });

  test("belong to their file", () => {
    const two = put({ "a.md": policy, "b.md": policy });
    audit(two, "--write-baseline", "known.json", "a.md");
    const { status, stdout } = audit(two, "--baseline", "known.json", "a.md", "b.md");
    assert.equal(status, 1);
    assert.ok(/^b\.md:/m.test(stdout) && !/^a\.md:/m.test(stdout));
  });

  test("stay quiet in every format, on every thread", () => {
    const many = put(Object.fromEntries(["a", "b", "c"].map((name) => [`${name}.md`, policy])));
    const paths = ["a.md", "b.md", "c.md"];
    audit(many, "--write-baseline", "known.json", ...paths);
    for (const format of ["text", "json", "csv", "sarif"]) {
      const { status, stdout } = audit(many, "--format", format, "--jobs", "3", "--baseline", "known.json", ...paths);
      assert.equal(status, 0);
      const results = format === "sarif" ? JSON.stringify(JSON.parse(stdout).runs[0].results) : stdout;
      assert.doesNotMatch(results, /public-private-mixed/, format);
    }
  });
});

suite("a file of known findings that is faulty is told at its place, with the cure", () => {
  const at = put({ "policy.md": policy });
  const told = (text: string): string => {
    writeFileSync(join(at, "known.json"), text);
    const { status, stdout, stderr } = audit(at, "--baseline", "known.json", "policy.md");
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(
      stderr,
      /clauselint: known\.json: nothing is audited before it is mended; or write it anew with --write-baseline known\.json\.\n$/,
    );
    return stderr;
  };

  test("no JSON", () => {
    assert.match(told('{\n  "version": 1,\n  "findings": [\n<<<<<<< ours\n'), /^known\.json:4:1: /);
    assert.match(told(""), /^known\.json:1:1: /);
  });

  test("something else than known findings", () => {
    assert.match(
      told("[]"),
      /^known\.json:1:1: The file is \[…\]: write an object such as \{ "version": 1, "findings": \[\] \}/,
    );
    assert.match(told('{ "version": 1 }'), /findings is missing: write a list such as \[\]/);
    assert.match(
      told('{ "version": 7, "findings": [] }'),
      /^known\.json:1:14: version is 7: this Clauselint reads version 1/,
    );
    assert.match(told('{ "version": 1, "findings": [4] }'), /^known\.json:1:30: findings\[0\] is 4: write an object/);
    const entry = '{ "path": "policy.md", "ruleId": "a/b", "words": "x" }';
    assert.match(
      told(`{ "version": 1, "findings": [\n${entry}] }`),
      /^known\.json:2:1: findings\[0\]\.fingerprint is missing: write a text such as "/,
    );
  });

  test("none at all, and a folder", () => {
    assert.match(
      audit(at, "--baseline", "none.json", "policy.md").stderr,
      /^clauselint: none\.json: there is no such file; write it with --write-baseline none\.json\.\n$/,
    );
    assert.match(audit(at, "--baseline", ".", "policy.md").stderr, /^clauselint: \.: this is a folder/);
  });

  test("both options", () => {
    const { status, stderr } = audit(at, "--baseline", "a.json", "--write-baseline", "b.json", "policy.md");
    assert.equal(status, 2);
    assert.match(stderr, /--baseline and --write-baseline exclude each other: write one of them/);
  });

  test("one that cannot be written, or is not written since a policy could not be read", () => {
    const nowhere = audit(at, "--write-baseline", "no/where.json", "policy.md");
    assert.deepEqual([nowhere.status, /no\/where\.json cannot be written: ENOENT/.test(nowhere.stderr)], [2, true]);
    const partly = audit(at, "--write-baseline", "new.json", "policy.md", "missing.md");
    assert.equal(partly.status, 2);
    assert.match(partly.stderr, /new\.json is not written, since not every policy was audited/);
    assert.ok(!existsSync(join(at, "new.json")));
  });

  test("words that would command a terminal", () => {
    const entry = '{ "path": "policy.md", "ruleId": "a/b", "fingerprint": "1", "words": "\\u001b[2J" }';
    writeFileSync(join(at, "known.json"), `{ "version": 1, "findings": [${entry}] }`);
    const { stderr } = audit(at, "--baseline", "known.json", "policy.md");
    assert.match(stderr, /1 finding is gone[\s\S]*“␛\[2J”/);
  });
});
