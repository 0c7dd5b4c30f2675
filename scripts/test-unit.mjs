// Runs test/*.test.ts, as many files at once as there are cores. `--long` tries ten times as many generated texts, other
// ones each time, and real policies where these lie beside the project.
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { isMain, root, runCommand } from "./ready.mjs";
import { run } from "./steps.mjs";

/** @throws an advice when a test failed */
export async function testUnit(variables = {}) {
  const limits = [`--test-concurrency=${availableParallelism()}`, "--test-timeout=300000"];
  // Each file is a process of its own, and all of them read the same sources: Node keeps them compiled.
  const env = { NODE_COMPILE_CACHE: join(root, "out/compiled"), ...process.env, ...variables };
  await run(process.execPath, ["--test", ...limits, "test/*.test.ts"], { env });
}

if (isMain(import.meta.url)) {
  await runCommand(async () => {
    if (!process.argv.includes("--long")) return testUnit();
    const seed = process.env.SEED ?? `${Math.floor(Math.random() * 2 ** 31)}`;
    console.log(`Ten times as many texts, from SEED=${seed}`);
    return testUnit({ CLAUSELINT_RUNS: "10", SEED: seed });
  });
}
