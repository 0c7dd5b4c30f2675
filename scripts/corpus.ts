// npm run corpus: writes what is read and found in each policy of test/corpus and test/labelled into the snapshot beside it,
// and how each case is read into test/cases/readings.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyze } from "../rules/index.ts";
import { readingsFileOf, readingsOf } from "../test/case-readings.ts";
import { borderlineSuite, caseSuites } from "../test/cases/suites.ts";
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
