// What ignore files leave out: the syntax of .gitignore, held against Git itself, and lines that mean harm.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite, test } from "node:test";
import { isIgnored, readIgnoreFile } from "../server/project/ignore.ts";
import { folderForTests } from "./command-line.ts";

const ignores = (text: string, path: string) => {
  const layers = [{ folder: "", rules: readIgnoreFile(text) }];
  const steps = path.split("/");
  // As a walk finds it: what lies in an ignored folder is not reached.
  return steps.some((_, index) =>
    isIgnored(steps.slice(0, index + 1).join("/"), index + 1 < steps.length ? "folder" : "file", layers),
  );
};

suite("an ignore file", () => {
  const paths = [
    ...[
      "privacy.md",
      "draft.md",
      "a/draft.md",
      "a/b/draft.md",
      "build/x.md",
      "a/build/x.md",
      "notes/old/x.md",
      "a b.md",
    ],
    ...[
      "notes/old/y.md",
      "a/b/c/x.md",
      "[x].md",
      "!x.md",
      "#x.md",
      "x1.md",
      "x2.md",
      "xa.md",
      "x-.md",
      "éa.md",
      "a/x]y.md",
    ],
    ...[
      "archive/2020/privacy.md",
      "archive/2021/privacy.md",
      "archive/keep.md",
      "trail .md",
      "back\\slash.md",
      "deep/a/b/z.md",
    ],
  ];
  const files = [
    "",
    "# nothing\n\n",
    "draft.md",
    "/draft.md",
    "a/draft.md",
    "*.md\n!privacy.md",
    "build/",
    "build",
    "/build/",
    "**/build",
    "a/**",
    "a/**/x.md",
    "**/b/*.md",
    "deep/**/z.md",
    "archive/*\n!archive/2021\n!archive/keep.md",
    "archive/\n!archive/keep.md",
    "archive/**/privacy.md",
    "x[0-9].md",
    "x[!0-9].md",
    "x[^a].md",
    "x[[:digit:]].md",
    "x[[:alpha:]-].md",
    "x[]-].md",
    "x[9-0].md",
    "x[",
    "x]y.md",
    "*]*",
    "\\[x\\].md",
    "[[]x].md",
    "\\!x.md",
    "\\#x.md",
    "back\\\\slash.md",
    "ends with\\",
    "a b.md   ",
    "trail\\ .md",
    "?.md",
    "éa.*",
    "**",
    "***/x.md",
    "a**.md",
    "not**es/**",
    "*\n!*/\n!*.md",
    "/*\n!/a\n",
    "draft.md\r\nbuild/\r\n",
    "\uFEFFdraft.md",
    "!draft.md\ndraft.md",
    "//draft.md",
    "/",
    "{draft,privacy}.md",
    "a.b.md\nx.(md|txt)\n^x$",
  ];
  const folder = folderForTests();
  const git = (args: readonly string[], input = "") => spawnSync("git", args, { cwd: folder, input, encoding: "utf8" });
  const hasGit = process.platform !== "win32" && git(["init", "-q"]).status === 0;
  for (const path of hasGit ? paths : []) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), "");
  }

  for (const text of files) {
    test(`ignores what Git ignores: ${JSON.stringify(text)}`, { skip: !hasGit && "There is no Git here." }, () => {
      writeFileSync(join(folder, ".gitignore"), text);
      const asked = ["-c", "core.excludesFile=", "check-ignore", "--no-index", "-z", "--stdin"];
      const ignored = git(asked, paths.join("\0")).stdout.split("\0").filter(Boolean);
      assert.deepEqual(
        paths.filter((path) => ignores(text, path)),
        ignored,
      );
    });
  }

  // A backtracking matcher would not end.
  test("that means harm is matched", () => {
    const hostile = ["*a*a*a*a*a*a*a*a*ab", `${"*a".repeat(20_000)}b`, `${"**/".repeat(20_000)}b`, "[".repeat(90_000)];
    for (const text of [
      ...hostile,
      "[[:".repeat(30_000),
      `${"[!".repeat(40_000)}]`,
      "\\".repeat(90_001),
      "?".repeat(90_000),
    ]) {
      assert.equal(ignores(text, `${"a".repeat(200)}.md`), false, text.slice(0, 20));
    }
  });

  test("in which more stands than in any is refused", () => {
    assert.throws(() => readIgnoreFile("name.md\n".repeat(20_000)), /more than 100000 characters/);
    assert.deepEqual(readIgnoreFile(`# ${"x".repeat(200_000)}\n`), []);
  });
});
