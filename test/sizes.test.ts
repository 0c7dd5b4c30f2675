import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");

/** In KB of 1024 bytes: what there is, with some room for further rules. The command line counts as a whole. */
const most: readonly { files: RegExp; size: number }[] = [
  { files: /^client\.js$/, size: 490 },
  { files: /^server\.js$/, size: 1130 },
  { files: /^cli(?!ent).*\.js$/, size: 1060 },
];

/** Of the packed extension. */
const mostPacked = 600;

test("each bundle keeps to its size", () => {
  const names = readdirSync(join(root, "dist")).filter((name) => name.endsWith(".js"));
  for (const { files, size } of most) {
    const found = names.filter((name) => files.test(name));
    assert.ok(found.length > 0, `dist has no ${files}: run \`npm run build\` first`);
    const sum = found.reduce((all, name) => all + kilobytes(join(root, "dist", name)), 0);
    assert.ok(sum <= size, `${found.join(", ")}: ${sum} KB; at most ${size}`);
  }
  assert.deepEqual(
    names.filter((name) => !most.some(({ files }) => files.test(name))),
    [],
  );
});

test(`the packed extension has at most ${mostPacked} KB, with the licences of others and nothing of the bench in it`, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "clauselint-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const target = join(folder, "clauselint.vsix");
  const script = pathToFileURL(join(root, "scripts/package.mjs")).href;
  const { packQuietly }: { packQuietly: (target: string) => Promise<void> } = await import(script);
  await packQuietly(target);
  assert.ok(kilobytes(target) <= mostPacked, `${kilobytes(target)} KB`);
  // The names of files stand in a .vsix as they are.
  const names = readFileSync(target, "latin1");
  assert.ok(names.includes("extension/dist/server.js"));
  assert.ok(names.includes("extension/dist/THIRD-PARTY-NOTICES.txt"));
  assert.ok(!names.includes("extension/bench/"));
});

test("the licence of every package that a bundle holds is told", () => {
  const notices = readFileSync(join(root, "dist/THIRD-PARTY-NOTICES.txt"), "utf8");
  for (const name of ["remark-parse", "d3-sankey", "vscode-languageclient", "vscode-languageserver", "format"])
    assert.match(notices, new RegExp(`^${name} \\d`, "m"));
  assert.match(notices, /Mike Bostock/);
});

function kilobytes(path: string): number {
  return Math.ceil(statSync(path).size / 1024);
}
