import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze, createAnalyzer } from "../rules/index.ts";
import { unreadReport } from "../rules/views/wording/unread.ts";
import { isLong } from "./random.ts";
import { type Shape, shapes, textOf } from "./shapes.ts";

/** By which power of the length of a text its time may grow. */
const mostGrowth = 1.2;
/**
 * In UTF-16 code units: the shortest of three texts, each twice as long as the one before it. What does not look linear is
 * measured again, and then in longer texts, where a busy machine and what is done once weigh less.
 */
const shortest = [1_500, 1_500, 3_000, 6_000, 12_000];
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
  const told: string[] = [];
  for (const length of shortest) {
    const times = [1, 2, 4].map((multiple) => measure(textOf(shape, length * multiple)));
    if ((times.at(-1) ?? 0) < tooShort || growthOf(times) <= mostGrowth) return;
    told.push(`${growthOf(times).toFixed(2)} (${times.map(Math.round).join(", ")} ms)`);
  }
  assert.fail(`it grows by the power ${told.join(", ")}`);
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
