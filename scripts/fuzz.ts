// npm run fuzz [-- --minutes N] [--runs N] [--seed S]: tries what holds of any text on texts made at random, for as long or as
// many as asked, and prints the smallest that fails. The same seed makes the same texts.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { propertiesOf } from "../test/fuzz.ts";
import { runCommand } from "./ready.mjs";
import { advice, seconds } from "./steps.mjs";

const { values } = parseArgs({
  options: { minutes: { type: "string" }, runs: { type: "string" }, seed: { type: "string" } },
});

/** How many a text is made of at most. */
const blocks = 4;

await runCommand(async () => {
  const minutes = numberOf("minutes", values.minutes ?? "1");
  const runs = values.runs === undefined ? undefined : numberOf("runs", values.runs);
  const seed = numberOf("seed", values.seed ?? `${Math.floor(Math.random() * 2 ** 31)}`);
  const names = Object.entries(propertiesOf(blocks));
  const most = runs === undefined ? { interruptAfterTimeLimit: (minutes * 60_000) / names.length } : {};
  const numRuns = runs === undefined ? 2 ** 31 : Math.ceil(runs / names.length);
  let failed = 0;
  for (const [name, property] of names) {
    const start = performance.now();
    const found = await fc.check(property, { ...most, numRuns, seed, markInterruptAsFailure: false });
    console.log(`${found.failed ? "✗" : "✓"} ${name}: ${found.numRuns} inputs, ${seconds(start)}`);
    if (!found.failed) continue;
    failed++;
    console.error(`${found.errorInstance instanceof Error ? found.errorInstance.message : found.errorInstance}`);
    console.error(`${fc.defaultReportMessage(found)}\nAgain by: npm run fuzz -- --seed ${seed}`);
  }
  if (failed > 0) throw advice(`${failed} of ${names.length} do not hold.`);
});

function numberOf(name: string, value: string): number {
  const number = Number(value);
  if (Number.isFinite(number) && number >= 0) return number;
  throw advice(`--${name} is ${JSON.stringify(value)}: write a number, for example --${name} 5.`);
}
