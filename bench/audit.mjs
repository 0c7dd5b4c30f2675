// node audit.mjs FILE…: prints what the parts of an audit of them all take, in milliseconds, as JSON: `scan` cuts them into
// sections and looks for words in these, which no audit can leave out; `again` audits them when V8 has compiled everything.
import { readFileSync } from "node:fs";
import { glanceAt } from "../rules/core/glance.ts";
import { outlineOf } from "../rules/core/outline.ts";
import { analyze, textOf } from "../rules/index.ts";
import { lexicons } from "../rules/lexicons/index.ts";

const texts = process.argv.slice(2).map((file) => readFileSync(file, "utf8"));

const scan = () => {
  for (const text of texts)
    for (const { source } of outlineOf(textOf(text), undefined).sections) glanceAt(source, lexicons);
};
const again = () => {
  for (const text of texts) analyze(text);
};

const measured = {};
for (const [name, action] of Object.entries({ scan, again })) {
  for (let count = 0; count < 3; count += 1) {
    const start = performance.now();
    action();
    measured[name] = performance.now() - start;
  }
}
console.log(JSON.stringify(measured));
