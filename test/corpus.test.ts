import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { foldersWithSnapshots, policiesWithSnapshots, snapshotFileOf, snapshotOf, spansShown } from "./snapshot.ts";

const policies = policiesWithSnapshots();

suite("whole policies read as their snapshots say", () => {
  for (const name of policies) {
    test(name, () => {
      const analysis = analyze(readFileSync(join(import.meta.dirname, name), "utf8"));
      const file = snapshotFileOf(name);
      const before = existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : "";
      const difference = firstDifference(before, snapshotOf(analysis));
      if (difference) assert.fail(`${name} is read otherwise.\n${difference}\n${cure}`);
      const messages = analysis.findings.map(({ message }) => message);
      assert.deepEqual(
        messages.filter((message) => /“\s*”|«\s*»/.test(message)),
        [],
        "a message quotes nothing",
      );
      const outside = spansShown(analysis).filter(
        ({ start, end }) => start < 0 || start > end || end > analysis.policy.text.length,
      );
      assert.deepEqual(outside, [], "what is shown stands within the text");
    });
  }
});

test("a difference is told by its first lines", () => {
  const differences = [
    firstDifference("a\nb\nc", "a\nb\nc"),
    firstDifference("a\nb\nc", "a\nx\n\ny\nz\n"),
    firstDifference("a", "a\nb"),
  ];
  assert.deepEqual(differences, [
    undefined,
    "From line 2 of the snapshot:\n  was: b\n  was: c\n  is:  x\n  is:  \n  is:  y\n  is:  z",
    "From line 2 of the snapshot:\n  was: (the end)\n  is:  b",
  ]);
});

test("no snapshot is left of a policy that is gone", () => {
  const snapshots = foldersWithSnapshots.flatMap((folder) =>
    readdirSync(join(import.meta.dirname, folder))
      .filter((name) => name.endsWith(".findings.txt"))
      .map((name) => join(import.meta.dirname, folder, name)),
  );
  assert.deepEqual(snapshots.sort(), policies.map(snapshotFileOf).sort());
});

const cure = "If the new reading is the right one, run “npm run corpus” and have the difference reviewed.";

/** The first lines in which two texts differ; undefined where they do not. */
function firstDifference(before: string, after: string): string | undefined {
  if (before === after) return undefined;
  const [was, is] = [before.split("\n"), after.split("\n")];
  const other = was.findIndex((line, index) => line !== is[index]);
  const from = other < 0 ? was.length : other;
  const told = (label: string, lines: readonly string[]) =>
    (from < lines.length ? lines.slice(from, from + mostLines) : ["(the end)"]).map((line) => `  ${label} ${line}`);
  return [`From line ${from + 1} of the snapshot:`, ...told("was:", was), ...told("is: ", is)].join("\n");
}

/** How many lines of each side tell what has changed. */
const mostLines = 4;
