// What the suite uses of node:assert/strict, where there is no Node.
import { assert } from "chai";

export const { fail, ok, match, throws } = assert;
export const doesNotMatch = assert.notMatch;
export const equal = assert.strictEqual;
export const notEqual = assert.notStrictEqual;
export const deepEqual = assert.deepStrictEqual;
export const notDeepEqual = assert.notDeepEqual;

export async function rejects(promise, expected) {
  const error = await (typeof promise === "function" ? promise() : promise).then(
    () => undefined,
    (reason) => ({ reason }),
  );
  assert.ok(error, "The promise is rejected.");
  throws(() => {
    throw error.reason;
  }, expected);
}
