// The command line on folders and globs: which files are audited, in which order, and what is said where there is none.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite, test } from "node:test";
import { bundledCommandLine, folderForTests } from "./command-line.ts";

const cli = await bundledCommandLine();
const folder = folderForTests();

const policy = "# Privacy policy of Ferrowick\n\nWe use the information we collect to train our AI models.\n";
const note = "# Minutes\n\nWe met on Tuesday.\n";

function put(path: string, content: string): void {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function run(args: readonly string[], cwd = "") {
  const env = { ...process.env, NO_COLOR: "1", NODE_COMPILE_CACHE: join(folder, "compiled") };
  const options = { cwd: join(folder, cwd), encoding: "utf8", env, timeout: 60_000 } as const;
  return spawnSync(process.execPath, [cli, ...args], options);
}

/** The paths that were audited, in order. */
function audited(args: readonly string[], cwd = ""): string[] {
  const { stdout, stderr } = run(["audit", "--format", "json", ...args], cwd);
  assert.match(stdout, /^\{/, stderr);
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path.replaceAll("\\", "/"));
}

suite("a folder", () => {
  put("site/privacy.md", policy);
  put("site/notes.md", note);
  put("site/about.markdown", policy);
  put("site/legal/b.md", policy);
  put("site/legal/a-privacy-notice.md", note);
  put("site/legal/switched-on.md", `---\nclauselint: true\n---\n\n${note}`);
  put("site/legal/switched-off.md", `---\nclauselint: false\n---\n\n${policy}`);
  put("site/legal/privacy.txt", policy);
  put("site/legal.md", policy);
  put("site/node_modules/x/privacy.md", policy);
  put("site/.hidden/privacy.md", policy);
  put("site/.git/privacy.md", policy);
  const policies = [
    "about.markdown",
    "legal/a-privacy-notice.md",
    "legal/b.md",
    "legal/switched-on.md",
    "legal.md",
    "privacy.md",
  ];

  test("stands for the policies in it and below, in the order of their paths", () => {
    assert.deepEqual(audited(["."], "site"), policies);
    assert.deepEqual(
      audited(["site"]),
      policies.map((path) => `site/${path}`),
    );
    assert.deepEqual(audited(["--jobs", "3", "site"]), audited(["--jobs", "1", "site/"]));
  });

  test("stands with --all for all Markdown in it that is not switched off", () => {
    assert.deepEqual(audited(["--all", "."], "site"), policies.toSpliced(5, 0, "notes.md"));
  });

  test("says nothing of what it leaves out, and ends as the findings have it", () => {
    const { status, stderr } = run(["audit", "site"]);
    assert.deepEqual([stderr, status], ["", 1]);
  });

  test("gives no file twice that is named, or found, beside it", () => {
    assert.deepEqual(audited([".", "privacy.md", "legal"], "site"), policies);
    assert.deepEqual(
      audited(["./notes.md", "legal", "."], "site"),
      [
        "./notes.md",
        ...[
          "legal/a-privacy-notice.md",
          "legal/b.md",
          "legal/switched-on.md",
          "about.markdown",
          "legal.md",
          "privacy.md",
        ],
      ]
        .filter((path) => path !== "privacy.md")
        .concat("privacy.md"),
    );
  });

  test("that is named is entered, whatever it is called", () => {
    assert.deepEqual(audited([".hidden", "node_modules"], "site"), [".hidden/privacy.md", "node_modules/x/privacy.md"]);
  });

  test("goes by the names that its project gives to policies, and by what that switches off", () => {
    put(
      "named/.clauselint.json",
      '{ "filePatterns": ["terms*"], "overrides": [{ "files": ["old/"], "enable": false }] }',
    );
    put("named/terms-of-use.md", note);
    put("named/privacy.md", note);
    put("named/old/terms.md", policy);
    assert.deepEqual(audited(["named"]), ["named/terms-of-use.md"]);
    assert.equal(run(["audit", "named/old"]).stderr, "");
  });

  test("with links that lead around in circles is gone through once", { skip: process.platform === "win32" }, () => {
    put("links/real/privacy.md", policy);
    symlinkSync("..", join(folder, "links/real/up"));
    symlinkSync("real", join(folder, "links/again"));
    symlinkSync("real/privacy.md", join(folder, "links/privacy.md"));
    symlinkSync("nowhere.md", join(folder, "links/privacy-gone.md"));
    spawnSync("mkfifo", [join(folder, "links/privacy-pipe.md")]);
    assert.deepEqual(audited(["links"]), ["links/privacy.md", "links/real/privacy.md"]);
  });

  test("that may not be read is named, and the others are audited", {
    skip: (process.platform === "win32" || process.getuid?.() === 0) && "everything may be read here",
  }, () => {
    put("shut/in/privacy.md", policy);
    put("shut/privacy.md", policy);
    chmodSync(join(folder, "shut/in"), 0);
    const { status, stdout, stderr } = run(["audit", "shut"]);
    chmodSync(join(folder, "shut/in"), 0o755);
    assert.match(stderr, /^clauselint: shut\/in: you may not read this folder; change its permissions\.$/m);
    assert.match(stdout, /^shut\/privacy\.md:3:/m);
    assert.equal(status, 2);
  });

  test("without a policy is told, with the cure", () => {
    mkdirSync(join(folder, "bare"), { recursive: true });
    put("minutes/a.md", note);
    put("minutes/b.md", note);
    for (const [args, told] of [
      [
        ["bare"],
        /^clauselint: bare: there is no Markdown file in this folder or below; node_modules, folders with a dot and /,
      ],
      [["--no-ignore", "bare"], /; node_modules and folders with a dot are left out\.$/m],
      [["minutes"], /^clauselint: minutes: its 2 Markdown files are no policies.* add --all\.$/m],
      [["bare", "site/privacy.md"], /^clauselint: bare: there is no Markdown file/],
    ] as const) {
      const { status, stderr } = run(["audit", ...args]);
      assert.match(stderr, told);
      assert.equal(status, 2);
    }
  });
});

suite("a glob", () => {
  test("stands for the policies that it matches", () => {
    assert.deepEqual(audited(["site/legal/*.md"]), [
      "site/legal/a-privacy-notice.md",
      "site/legal/b.md",
      "site/legal/switched-on.md",
    ]);
    assert.deepEqual(audited(["**/b.md"], "site"), ["legal/b.md"]);
    assert.deepEqual(audited(["site/{legal,nowhere}/?.md"]), ["site/legal/b.md"]);
    assert.deepEqual(audited(["*.m*"], "site"), ["about.markdown", "legal.md", "privacy.md"]);
    assert.deepEqual(audited(["--all", "./*.md"], "site"), ["legal.md", "notes.md", "privacy.md"]);
    assert.deepEqual(audited([".hidden/*.md"], "site"), [".hidden/privacy.md"]);
  });

  test("is none where a file is called so", { skip: process.platform === "win32" }, () => {
    put("odd/notes{1}*.md", note);
    assert.deepEqual(audited(["odd/notes{1}*.md"]), ["odd/notes{1}*.md"]);
  });

  test("that matches nothing is told", () => {
    for (const glob of ["site/*.mdx", "nowhere/*.md", "site/privacy.md/*"]) {
      const { status, stdout, stderr } = run(["audit", glob]);
      assert.match(
        stderr,
        /^clauselint: \S+: no Markdown file is so called; .*Check the pattern and the folder you are in\.$/m,
      );
      assert.deepEqual([stderr.split("\n").length, stdout, status], [2, "", 2]);
    }
  });

  test("that means harm takes no time", () => {
    put("harm/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md", policy);
    const begun = performance.now();
    assert.equal(run(["audit", `harm/${"*a".repeat(40)}b*.md`]).status, 2);
    assert.ok(performance.now() - begun < 10_000);
  });
});

suite("ignore files", () => {
  put("repo/.git/HEAD", "ref: refs/heads/main\n");
  put("repo/.gitignore", "build/\n/top-privacy.md\n*.draft.md\n");
  put("repo/.clauselintignore", "archive/*\n!archive/2025\n");
  put("repo/docs/.gitignore", "!kept.draft.md\nown.md\n");
  for (const path of [
    ...["build/privacy.md", "docs/build/privacy.md", "top-privacy.md", "docs/top-privacy.md", "docs/own.md", "own.md"],
    ...["docs/kept.draft.md", "left.draft.md", "archive/2024/privacy.md", "archive/2025/privacy.md", "privacy.md"],
  ])
    put(`repo/${path}`, policy);
  const kept = ["archive/2025/privacy.md", "docs/kept.draft.md", "docs/top-privacy.md", "own.md", "privacy.md"];

  test("count in folders and globs, the deeper over the higher", () => {
    assert.deepEqual(audited(["."], "repo"), kept);
    assert.deepEqual(audited(["**/*.md"], "repo"), kept);
  });

  test("count from the top of the repository, wherever one stands", () => {
    assert.deepEqual(audited(["."], "repo/docs"), ["kept.draft.md", "top-privacy.md"]);
    assert.deepEqual(audited(["repo/docs", "repo/archive/2025"]), [
      ...["repo/docs/kept.draft.md", "repo/docs/top-privacy.md", "repo/archive/2025/privacy.md"],
    ]);
  });

  test("keep out no file that is named", () => {
    assert.deepEqual(audited(["build/privacy.md", "left.draft.md"], "repo"), ["build/privacy.md", "left.draft.md"]);
  });

  test("do not count with --no-ignore", () => {
    assert.equal(audited(["--no-ignore", "."], "repo").length, 11);
  });

  test("that cannot be read are named", () => {
    put("faulty/privacy.md", policy);
    put("faulty/sub/privacy.md", policy);
    mkdirSync(join(folder, "faulty/.gitignore"));
    put("faulty/sub/.clauselintignore", "name.md\n".repeat(20_000));
    const { status, stdout, stderr } = run(["audit", "faulty"]);
    assert.match(stderr, /^clauselint: faulty.\.gitignore: this is a folder; --no-ignore leaves it aside\.$/m);
    assert.match(stderr, /^clauselint: faulty.sub.\.clauselintignore: more than 100000 characters stand in it; /m);
    assert.match(stdout, /^faulty.sub.privacy\.md:3:/m);
    assert.equal(status, 2);
    assert.equal(run(["audit", "--no-ignore", "faulty"]).status, 1);
  });
});
