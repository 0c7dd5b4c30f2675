// npm run corpus: writes what is read and found in each policy of test/corpus and test/labelled into the snapshot beside it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyze } from "../rules/index.ts";
import { policiesWithSnapshots, snapshotFileOf, snapshotOf } from "../test/snapshot.ts";

for (const name of policiesWithSnapshots()) {
  const snapshot = snapshotOf(analyze(readFileSync(join(import.meta.dirname, "../test", name), "utf8")));
  writeFileSync(snapshotFileOf(name), snapshot);
  console.log(`${name}: ${snapshot.slice(0, snapshot.indexOf("\n"))}`);
}
