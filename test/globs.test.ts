// The folders that VS Code hides, where we search for files ourselves: the globs of its settings.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { matcherOf } from "../client/audits/globs.ts";

suite("a glob of VS Code's settings", () => {
  const cases: readonly (readonly [glob: string, path: string, isMatch: boolean])[] = [
    ["**/node_modules", "node_modules", true],
    ["**/node_modules", "a/b/node_modules", true],
    ["**/node_modules", "a/my_node_modules", false],
    ["**/node_modules", "node_modules/a", false],
    ["*.md", "draft.md", true],
    ["*.md", "a/draft.md", false],
    ["**", "a/b", true],
    ["a/**", "a/b/c", true],
    ["a/**", "b/a/c", false],
    ["a/**/b", "a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["a?c", "abc", true],
    ["a?c", "a/c", false],
    ["a+(b).[c]", "a+(b).[c]", true],
    ["a.b", "axb", false],
  ];

  for (const [glob, path, isMatch] of cases)
    test(`${glob} ${isMatch ? "is" : "is not"} ${path}`, () => assert.equal(matcherOf(glob)(path), isMatch));

  test("a hostile one takes no time", () => {
    assert.ok(!matcherOf(`${"**/*a".repeat(40)}b`)("a".repeat(4000)));
  });
});
