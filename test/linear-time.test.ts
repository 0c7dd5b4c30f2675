import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { createAnalyzer } from "../rules/index.ts";
import { unreadReport } from "../rules/views/wording/unread.ts";
import { type Shape, shapes, textOf } from "./shapes.ts";
import { stepsOf } from "./steps.ts";

/** By which power of the length of a text its time, counted in steps, may grow. */
const most = 1.2;
/**
 * In UTF-16 code units. What grows faster from the first to the second is measured again in longer texts: there a limit holds
 * on what is read together, which short ones do not reach.
 */
const lengths = [
  [1_000, 4_000],
  [10_000, 20_000],
] as const;

suite("time grows with the length of a text, and no faster", () => {
  // What is compiled and filled on first use counts for no shape.
  for (const shape of shapes) stepsIn(shape, 500);

  for (const shape of shapes) {
    test(shape.name, () => {
      const growths: Reading[] = [];
      for (const [shorter, longer] of lengths) {
        growths.push(growthOf(stepsIn(shape, shorter), stepsIn(shape, longer), longer / shorter));
        if (growths.some(({ audit }) => audit <= most) && growths.some(({ letter }) => letter <= most)) return;
      }
      const told = growths.map(({ audit, letter }) => `${audit.toFixed(2)} (a letter ${letter.toFixed(2)})`);
      assert.fail(`it grows by the power ${told.join(", in longer texts ")}`);
    });
  }
});

/** In steps. */
interface Reading {
  readonly audit: number;
  /** Of a letter typed into the middle of the open text, as a server reads it. */
  readonly letter: number;
}

function stepsIn(shape: Shape, length: number): Reading {
  const text = textOf(shape, length);
  const middle = text.length >> 1;
  const typed = `${text.slice(0, middle)}e${text.slice(middle)}`;
  const read = createAnalyzer();
  const audit = (of: string) => stepsOf(() => unreadReport(read(of).policy, "en"));
  return { audit: audit(text), letter: audit(typed) };
}

/** The power of the length by which steps grow in a text so many times as long. */
function growthOf(first: Reading, last: Reading, times: number): Reading {
  const power = (what: keyof Reading) => Math.log(last[what] / first[what]) / Math.log(times);
  return { audit: power("audit"), letter: power("letter") };
}
