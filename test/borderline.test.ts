import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { checkReading, writtenReadings } from "./case-readings.ts";
import { borderline } from "./cases/borderline.ts";
import { borderlineSuite } from "./cases/suites.ts";
import { analysisOf, checkCase, unmark } from "./support.ts";

/** The cases that look most like a clause on training or biometrics and are none. */
const traps = [1, 15, 16, 18, 20, 21, 25, 28, 33, 43, 45];

suite("borderline cases of the rule catalogue", () => {
  const written = writtenReadings(borderlineSuite);
  for (const it of borderline) {
    test(`${it.id}: ${it.text.replace(/\s+/g, " ").slice(0, 80)}`, () => {
      const analysis = analysisOf(it);
      checkCase(it, analysis);
      checkReading(it, analysis, borderlineSuite, written);
    });
  }

  test("all of them are here, in both languages", () => {
    const expected = Array.from({ length: 56 }, (_, index) => index + 1).flatMap((number) => [
      `${number} en`,
      `${number} fr`,
    ]);
    assert.deepEqual(
      expected.filter((id) => !borderline.some((it) => it.id === id)),
      [],
    );
  });

  test("no trap is an error", () => {
    const errors = borderline
      .filter(({ id }) => traps.includes(Number.parseInt(id, 10)))
      .flatMap(({ id, text }) => analyze(unmark(text).text).findings.map((finding) => ({ id, ...finding })))
      .filter(({ severity }) => severity === "error")
      .map(({ id, ruleId, span }) => `${id}: ${ruleId} at ${span.start}`);
    assert.deepEqual(errors, []);
  });
});
