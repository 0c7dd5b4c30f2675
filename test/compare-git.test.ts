// What a pull request adds: each policy of the working tree beside a revision of a real repository.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite, test } from "node:test";
import { bundledCommandLine, folderForTests } from "./command-line.ts";
import { type Commit, git, makeRepository } from "./repository.ts";

const program = await bundledCommandLine();
const folder = folderForTests();

const head = "# Privacy Policy\n\n## Machine learning\n\n";
const denial = "We do not train AI models on your messages.\n";
const allowed = "We may train AI models on your messages.\n";
const yours = "We train our ranking model on your content.\n";
const spam = "We train our spam filter model on your content.\n";
const date = "2024-01-01T00:00:00Z";

/** Makes a repository of its own. @returns the folder */
function repository(name: string, commits: readonly Commit[]): string {
  const at = join(folder, name);
  makeRepository(at, commits);
  return at;
}

function put(at: string, name: string, text: string): void {
  mkdirSync(dirname(join(at, name)), { recursive: true });
  writeFileSync(join(at, name), text);
}

function run(cwd: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "compare", ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1", ...env },
  });
  return { status, stdout, stderr };
}

interface Told {
  readonly path: string;
  readonly was: string | null;
  readonly status: string;
  readonly changes: readonly { readonly kind: string }[];
  readonly newFindings: readonly { readonly ruleId: string }[];
}

/** What is told as JSON: a line for each policy. */
function told(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = run(cwd, ["--git", "main", "--format", "json", ...args]);
  assert.equal(stderr, "");
  const files: Told[] = JSON.parse(stdout).files;
  const lines = files.map(({ path, was, status, changes, newFindings }) =>
    [
      status,
      was === null || was === path ? path : `${was} → ${path}`,
      ...changes.map(({ kind }) => kind),
      ...newFindings.map(({ ruleId }) => ruleId),
    ].join(" "),
  );
  return { status, lines };
}

suite("the policies of a working tree beside a revision", () => {
  test("fail where the reader is promised less, and tell it with its place", () => {
    const at = repository("weakened", [{ date, text: head + denial }]);
    put(at, "policy.md", head + allowed);
    const { status, stdout, stderr } = run(at, ["--git", "main"]);
    assert.deepEqual([status, stderr], [1, ""]);
    assert.match(
      stdout,
      /^policy\.md:5:1: Weakened: What was ruled out may now take place\. \[denial\]\n {4}- We do not train/,
    );
    assert.match(
      stdout,
      /\nCompared with main \([0-9a-f]{9}\): 1 policy differs, 1 of which promises the reader less; \d+ new findings?\.\n$/,
    );
  });

  test("fail for findings that are new, and for none that were there", () => {
    const at = repository("findings", [{ date, text: head + yours }]);
    put(at, "policy.md", `# Privacy Policy\n\n## What else\n\nWe mend lamps.\n\n${head.slice(18)}${yours}`);
    assert.deepEqual(told(at), { status: 0, lines: ["changed policy.md"] });
    put(at, "policy.md", `${head}${yours}\n${spam}`);
    const { status, lines } = told(at);
    assert.equal(status, 1);
    assert.match(lines[0] ?? "", /^changed policy\.md .*\bai-training\/unseparated-data/);
    assert.equal(lines[0]?.match(/unseparated-data/g)?.length, 1);
  });

  test("do not fail where they only promise more", () => {
    const at = repository("stronger", [{ date, text: head + allowed }]);
    put(at, "policy.md", head + denial);
    const { status, lines } = told(at);
    assert.deepEqual([status, lines], [0, ["changed policy.md strengthened"]]);
  });

  test("do not fail where nobody asks", () => {
    const at = repository("never", [{ date, text: head + denial }]);
    put(at, "policy.md", head + allowed);
    assert.equal(run(at, ["--git", "main", "--fail-on", "never"]).status, 0);
  });

  test("are not told where nothing differs, nor are files that are no policies", () => {
    const at = repository("same", [
      { date, text: head + yours },
      { date, text: "# Recipes\n\nStir.\n", name: "recipes.md" },
    ]);
    put(at, "recipes.md", "# Recipes\n\nWe train our AI models on your content.\n");
    assert.deepEqual(told(at), { status: 0, lines: [] });
    assert.match(run(at, ["--git", "main"]).stdout, /^Compared with main \([0-9a-f]{9}\): no policies differ\.\n$/);
    // Who names it wants it compared.
    assert.equal(told(at, "recipes.md").status, 1);
  });

  test("are followed through renames", () => {
    const at = repository("renamed", [{ date, text: `${head}${denial}\n${yours}`, name: "legal/privacy.md" }]);
    git(at, ["mv", "legal/privacy.md", "privacy-policy.md"]);
    assert.deepEqual(told(at), { status: 0, lines: ["renamed legal/privacy.md → privacy-policy.md"] });
    put(at, "privacy-policy.md", `${head}${allowed}\n${yours}`);
    const { status, lines } = told(at);
    assert.equal(status, 1);
    assert.match(lines[0] ?? "", /^renamed legal\/privacy\.md → privacy-policy\.md weakened/);
    assert.match(
      run(at, ["--git", "main"]).stdout,
      /^privacy-policy\.md: it was legal\/privacy\.md\.\nprivacy-policy\.md:5:1: Weakened/,
    );
  });

  test("are told where they are new, also to Git, and where they are gone", () => {
    const at = repository("new", [{ date, text: head + denial, name: "old-privacy.md" }]);
    rmSync(join(at, "old-privacy.md"));
    put(at, "terms/privacy.md", head + spam);
    put(at, "ignored/privacy.md", head + spam);
    put(at, ".gitignore", "ignored/\n");
    const { status, lines } = told(at);
    assert.equal(status, 1);
    assert.equal(lines.length, 2);
    assert.equal(lines[0], "deleted old-privacy.md promise-gone");
    assert.match(lines[1] ?? "", /^new terms\/privacy\.md new-permission .*unseparated-data/);
    assert.match(
      run(at, ["--git", "main"]).stdout,
      /^old-privacy\.md: this policy is gone\.\n[\s\S]*^terms\/privacy\.md: this policy is new\.$/m,
    );
  });

  test("are those of the files and folders that are named, from the folder one is in", () => {
    const at = repository("folders", [
      { date, text: head + denial, name: "a/privacy.md" },
      { date, text: head + denial, name: "b/privacy.md" },
    ]);
    for (const name of ["a", "b"]) put(at, `${name}/privacy.md`, head + allowed);
    assert.equal(told(at).lines.length, 2);
    assert.match(told(at, "a").lines.join("\n"), /^changed a\/privacy\.md [^\n]*$/);
    assert.match(told(at, "--", "b/privacy.md").lines.join("\n"), /^changed b\/privacy\.md [^\n]*$/);
    assert.match(told(join(at, "a"), "privacy.md").lines.join("\n"), /^changed privacy\.md [^\n]*$/);
    assert.match(
      told(join(at, "a"), "..").lines.join("\n"),
      /^changed privacy\.md [^\n]*\nchanged \.\.\/b\/privacy\.md [^\n]*$/,
    );
  });

  test("are held to the project's file as it is now", () => {
    const at = repository("project", [{ date, text: head + denial }]);
    put(at, "policy.md", `${head}${denial}\n${yours}`);
    put(at, ".clauselint.json", '{ "severities": { "ai-training/unseparated-data": "off" } }');
    assert.doesNotMatch(told(at).lines.join(), /unseparated-data/);
    put(at, ".clauselint.json", '{ "severities": ');
    const { status, stderr } = run(at, ["--git", "main"]);
    assert.equal(status, 2);
    assert.match(stderr, /^\.clauselint\.json:1:\d+: /);
  });

  test("are written as Markdown, with the new findings of each", () => {
    const at = repository("markdown", [
      { date, text: head + denial, name: "a-privacy.md" },
      { date, text: head + yours, name: "b-privacy.md" },
    ]);
    put(at, "a-privacy.md", head + allowed);
    put(at, "b-privacy.md", `${head}${yours}\n${spam}`);
    const { stdout } = run(at, ["--git", "main", "--format", "markdown"]);
    assert.match(
      stdout,
      /^# 2 policies differ from main\n\nCompared with commit [0-9a-f]{9}\.\n\n- \*\*a-privacy\.md\*\*: /,
    );
    assert.match(stdout, /^## 1 clause weakened$/m);
    assert.match(
      stdout,
      /^### \d+ new findings?\n\n(?:- .*\n)*- \*\*error\*\*, line 7: .* \(ai-training\/unseparated-data\)$/m,
    );
    assert.equal(stdout.match(/^# /gm)?.length, 1);
  });

  test("are read beside names that mean something to Git or a shell", () => {
    for (const [number, name] of [
      "$(touch pwned)-privacy.md",
      ":(top)privacy.md",
      "--output=privacy.md",
      "pölicy privacy «1».md",
      " -privacy.md",
      "a\nprivacy.md",
    ].entries()) {
      const at = repository(`name ${number}`, [{ date, text: head + denial, name }]);
      put(at, name, head + allowed);
      const { status, lines } = told(at, "--", name);
      assert.deepEqual(
        [status, lines[0]?.startsWith(`changed ${name} weakened`)],
        [1, true],
        JSON.stringify([name, lines]),
      );
      assert.ok(!existsSync(join(at, "pwned")) && !existsSync(join(folder, "pwned")));
    }
  });

  test("while Git is set up to run programs: none runs, and nothing of the repository is written", () => {
    const at = repository("set-up", [{ date, text: head + denial }]);
    put(at, ".gitattributes", "*.md diff=own filter=own\n");
    writeFileSync(join(at, "run.sh"), "#!/bin/sh\ntouch pwned\ncat\n", { mode: 0o755 });
    for (const key of [
      "diff.own.textconv",
      "diff.own.command",
      "diff.external",
      "core.fsmonitor",
      "core.pager",
      "filter.own.clean",
      "filter.own.smudge",
      "filter.own.process",
    ])
      git(at, ["config", key, "./run.sh"]);
    put(at, "policy.md", head + allowed);
    const index = readFileSync(join(at, ".git/index"));
    assert.equal(run(at, ["--git", "main"]).status, 1);
    assert.ok(!existsSync(join(at, "pwned")));
    assert.deepEqual(readFileSync(join(at, ".git/index")), index);
  });
});

suite("what cannot be compared is told with its cure", () => {
  const at = repository("faults", [{ date, text: head + denial }]);
  const complaint = (args: readonly string[], env: Record<string, string> = {}, cwd = at): string => {
    const { status, stderr } = run(cwd, args, env);
    assert.equal(status, 2);
    return stderr;
  };

  test("a revision that is not there, or would be an option", () => {
    assert.equal(
      complaint(["--git", "v9"]),
      "clauselint: --git v9: Git knows no revision v9; check its name, or fetch it first.\n",
    );
    assert.match(complaint(["--git=--output=pwned"]), /Git knows no revision --output=pwned/);
    assert.ok(!existsSync(join(at, "pwned")));
  });

  test("a folder that is no repository, and no Git", () => {
    assert.match(complaint(["--git", "main"], {}, folderForTests()), /^clauselint: --git main: not a git repository/);
    assert.match(
      complaint(["--git", "main"], { PATH: "/nowhere" }),
      /there is no Git; install it, or put it on the PATH/,
    );
  });

  test("a file that is neither there nor in the revision", () => {
    assert.match(
      complaint(["--git", "main", "none.md"]),
      /^clauselint: none\.md: it is neither there nor in main; check its name\.\n/,
    );
  });

  test("a version that is no text", () => {
    const broken = repository("broken", [{ date, text: "%PDF-1.7\n\0\0\0", name: "privacy.md" }]);
    put(broken, "privacy.md", head + denial);
    assert.match(
      complaint(["--git", "main"], {}, broken),
      /^clauselint: privacy\.md of [0-9a-f]{9}: this is a PDF; save its text as Markdown\.\n/,
    );
  });

  test("a page", () => {
    assert.match(
      complaint(["--git", "main", "--format", "html"]),
      /--format html: with --git write one of text, markdown, json\./,
    );
  });
});
