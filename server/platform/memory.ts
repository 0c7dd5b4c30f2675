import { forgetRecent } from "../../rules/index.ts";

/** In bytes of V8's heap: for less it is not worth a tenth of a second. */
const worthwhile = 24 * 2 ** 20;

let kept = process.memoryUsage().heapTotal;

/**
 * Gives memory back to the system: V8 keeps far more than it needs for what is kept of open policies, and gives nothing
 * back by itself.
 * @throws where this Node is built without its inspector, which alone can ask V8 for that
 */
export async function releaseMemory(): Promise<void> {
  if (process.memoryUsage().heapTotal - kept < worthwhile) return;
  // Not tried again, should it fail.
  kept = Number.POSITIVE_INFINITY;
  const { Session } = await import("node:inspector/promises");
  const session = new Session();
  session.connect();
  forgetRecent();
  try {
    await session.post("HeapProfiler.collectGarbage");
  } finally {
    session.disconnect();
  }
  kept = process.memoryUsage().heapTotal;
}
