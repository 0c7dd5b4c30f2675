// npm run corpus: writes what is read and found in each policy of test/corpus and test/labelled into the snapshot beside it,
// and how each case is read into test/cases/readings; how passages are read, into out/passages.txt.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyze } from "../rules/index.ts";
import { readingsFileOf, readingsOf } from "../test/case-readings.ts";
import { borderlineSuite, caseSuites } from "../test/cases/suites.ts";
import { madeFamilies } from "../test/made-clauses.ts";
import { families, familyReading, fingerprintOf, fingerprintsFile } from "../test/passages.ts";
import { policiesWithSnapshots, snapshotFileOf, snapshotOf } from "../test/snapshot.ts";

for (const name of policiesWithSnapshots()) {
  const snapshot = snapshotOf(analyze(readFileSync(join(import.meta.dirname, "../test", name), "utf8")));
  writeFileSync(snapshotFileOf(name), snapshot);
  console.log(`${name}: ${snapshot.slice(0, snapshot.indexOf("\n"))}`);
}

for (const suite of [borderlineSuite, ...caseSuites]) {
  writeFileSync(readingsFileOf(suite), readingsOf(suite));
  console.log(`${suite.file}: ${suite.cases.length} cases`);
}

const readings = [...families(), ...madeFamilies()].map((family) => ({
  name: family.name,
  reading: familyReading(family),
}));
const out = join(import.meta.dirname, "../out");
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "passages.txt"), readings.map(({ name, reading }) => `${name}\n\n${reading}\n`).join(""));
writeFileSync(fingerprintsFile, readings.map(({ name, reading }) => `${name} ${fingerprintOf(reading)}\n`).join(""));
console.log(`passages.txt: ${readings.length} families of passages and of made clauses`);
