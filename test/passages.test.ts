import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { madeFamilies } from "./made-clauses.ts";
import { families, familyReading, fingerprintOf, writtenFingerprints } from "./passages.ts";

const all = [...families(), ...madeFamilies()];
const written = writtenFingerprints();

suite("passages, and clauses made of parts, are read as before", () => {
  for (const family of all) {
    test(family.name, () => {
      const reading = familyReading(family);
      if (fingerprintOf(reading) !== written.get(family.name)) assert.fail(`${cure}\n\n${reading}`);
    });
  }
});

test("no fingerprint is left of others that are gone", () => {
  assert.deepEqual(
    [...written.keys()],
    all.map(({ name }) => name),
  );
});

const cure = `These clauses are read otherwise. “npm run corpus” takes the new reading for the right one, and writes that of
all into out/passages.txt: run it before and after a change to see what became of them.`;
