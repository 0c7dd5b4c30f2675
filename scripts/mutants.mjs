// npm run mutants [-- --share N] [--sample N] [--files GLOB,GLOB] [--jobs N]: changes the code that decides in small ways, a
// way at a time, and sees whether a test notices. What no test noticed is listed, and stands in out/mutants.html.
// `--share 1` changes 1 % of the functions, the same ones each time; `--sample 2` takes others.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { missingPackages, npm, root, runCommand } from "./ready.mjs";
import { advice, run, step } from "./steps.mjs";

const { values } = parseArgs({
  options: {
    share: { type: "string" },
    sample: { type: "string" },
    files: { type: "string" },
    jobs: { type: "string" },
  },
});

await runCommand(async () => {
  const folder = join(root, "test/mutants");
  const share = numberOf("share", values.share ?? "100");
  const sample = numberOf("sample", values.sample ?? "1");
  const jobs = numberOf("jobs", values.jobs ?? "2");
  if (missingPackages(folder).length > 0) await step("Packages", () => npm(["ci"], { cwd: folder }));
  await step("Mutants", () =>
    run(
      process.execPath,
      [
        join(folder, "node_modules/@stryker-mutator/core/bin/stryker.js"),
        "run",
        join(folder, "stryker.config.mjs"),
        `--concurrency=${jobs}`,
      ],
      {
        cwd: root,
        env: {
          ...process.env,
          MUTANT_SHARE: `${share}`,
          MUTANT_SAMPLE: `${sample}`,
          ...(values.files && { MUTANT_FILES: values.files }),
        },
      },
    ),
  );
});

function numberOf(name, value) {
  const number = Number(value);
  if (number > 0 && number <= 100) return number;
  throw advice(`--${name} is ${JSON.stringify(value)}: write a number from 1 to 100, for example --${name} 2.`, 2);
}
