// What stands at a place is found without looking at all there is, and is what looking at all of it finds.
import assert from "node:assert/strict";
import { test } from "node:test";
import { placesOf } from "../rules/core/text/places.ts";
import fc, { runs } from "./random.ts";

const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

test("what is around a place, and what touches it, is found in the given order", () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), span, (all, wanted) => {
      const places = placesOf(all, (it) => it);
      assert.deepEqual(
        places.around(wanted),
        all.filter(({ start, end }) => start <= wanted.start && wanted.end <= end),
      );
      assert.deepEqual(
        places.touching(wanted),
        all.filter(({ start, end }) => start <= wanted.end && wanted.start <= end),
      );
    }),
    runs(1000),
  );
});
