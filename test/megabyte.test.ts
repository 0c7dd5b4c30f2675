import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { unreadReport } from "../rules/views/wording/unread.ts";
import { isLong } from "./random.ts";
import { shapes, textOf } from "./shapes.ts";

const most = 20;

suite(`a megabyte is audited within ${most} s`, { skip: !isLong }, () => {
  for (const shape of shapes) {
    test(shape.name, () => {
      const text = textOf(shape, 1_000_000);
      const begun = performance.now();
      const { policy } = analyze(text);
      unreadReport(policy, "en");
      const seconds = (performance.now() - begun) / 1000;
      assert.ok(seconds <= most, `${seconds.toFixed(1)} s`);
    });
  }
});
