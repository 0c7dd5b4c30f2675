import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import JSZip from "jszip";

const root = join(import.meta.dirname, "..");

/** Of the packed extension, in KB of 1024 bytes: no word of a language is to be left out for its size. */
const mostPacked = 3 * 1024;

test(`the packed extension has at most ${mostPacked} KB, with what it holds of others told and nothing of the bench in it`, async (t) => {
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
  assert.ok(names.includes("extension/dist/sbom.cdx.json"));
  assert.ok(!names.includes("extension/bench/"));
  assert.ok(!names.includes("extension/dist/index."));
  const { files } = await JSZip.loadAsync(readFileSync(target));
  const manifest = JSON.parse((await files["extension/package.json"]?.async("string")) ?? "");
  assert.equal(manifest.description, "%description%");
});

function kilobytes(path: string): number {
  return Math.ceil(statSync(path).size / 1024);
}
