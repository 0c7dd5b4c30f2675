import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze, createAnalyzer } from "../rules/index.ts";
import { unreadReport } from "../rules/views/wording/unread.ts";
import { isLong } from "./random.ts";
import { type Shape, shapes, textOf } from "./shapes.ts";

/** By which power of the length of a text its time may grow, and how often that is measured before it is believed. */
const mostGrowth = 1.2;
const attempts = 4;
/** In UTF-16 code units: the shortest of three texts, each twice as long as the one before it. */
const shortest = 1_500;
/** In milliseconds of CPU: what takes less in the longest of them is not told apart from the noise. */
const tooShort = 40;

suite("time grows with the length of a text, and no faster", () => {
  // What is compiled and filled on first use counts for no shape.
  for (const shape of shapes) auditOf(textOf(shape, 500));

  for (const shape of shapes) {
    test(`${shape.name}: an audit`, () => assertLinear(shape, (text) => timeOf(() => auditOf(text))));
    test(`${shape.name}: a letter`, () => assertLinear(shape, timeOfLetter));
  }
});

suite("a megabyte is audited within 20 s", { skip: !isLong }, () => {
  for (const shape of shapes) {
    test(shape.name, () => {
      const seconds = timeOf(() => auditOf(textOf(shape, 1_000_000))) / 1000;
      assert.ok(seconds <= 20, `${seconds} s`);
    });
  }
});

/** Measures until it has been linear once: a machine that is busy makes a time longer, never shorter. */
function assertLinear(shape: Shape, measure: (text: string) => number): void {
  const texts = [1, 2, 4].map((times) => textOf(shape, shortest * times));
  let least = texts.map(() => Number.POSITIVE_INFINITY);
  for (let attempt = 0; attempt < attempts; attempt++) {
    least = texts.map((text, index) => Math.min(least[index] ?? 0, measure(text)));
    if ((least.at(-1) ?? 0) < tooShort || growthOf(least) <= mostGrowth) return;
  }
  assert.fail(`it grows by the power ${growthOf(least).toFixed(2)}: ${least.map(Math.round).join(", ")} ms`);
}

/** The power of the length by which times grow, fitted to texts of one, two and four times the length. */
function growthOf([first = 0, , last = 0]: readonly number[]): number {
  // The line of the least squares through three points at equal distances goes by the outer two.
  return Math.log2(last / Math.max(first, 1)) / 2;
}

function auditOf(text: string): void {
  const { policy } = analyze(text);
  unreadReport(policy, "en");
}

/** A letter typed into the middle of an open text, as a server reads it. */
function timeOfLetter(text: string): number {
  const read = createAnalyzer();
  read(text);
  const middle = text.length >> 1;
  const typed = `${text.slice(0, middle)}e${text.slice(middle)}`;
  return timeOf(() => unreadReport(read(typed).policy, "en"));
}

/** In milliseconds of CPU. */
function timeOf(run: () => void): number {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
