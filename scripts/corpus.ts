// npm run corpus: writes what is read and found in each policy of test/corpus into the snapshot beside it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyze } from "../rules/index.ts";
import { corpusFolder, policiesInCorpus, snapshotFileOf, snapshotOf } from "../test/snapshot.ts";

for (const name of policiesInCorpus()) {
  const snapshot = snapshotOf(analyze(readFileSync(join(corpusFolder, name), "utf8")));
  writeFileSync(snapshotFileOf(name), snapshot);
  console.log(`${name}: ${snapshot.slice(0, snapshot.indexOf("\n"))}`);
}
