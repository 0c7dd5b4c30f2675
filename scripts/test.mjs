// npm test: everything, from types to a real VS Code. The steps go on after a failure where they still can tell something.

import { runCommand } from "./ready.mjs";
import { advice, run, runPackage, seconds, step } from "./steps.mjs";
import { testEditor } from "./test-editor.mjs";
import { testUnit } from "./test-unit.mjs";

await runCommand(async () => {
  const start = performance.now();
  const failed = [];
  const attempt = (title, action) =>
    step(title, action).catch((error) => {
      console.error(error.exitCode ? error.message : error.stack);
      failed.push(title);
    });

  await attempt("Types", () => runPackage("typescript/bin/tsc", ["-b"]));
  await attempt("Format and lint", () => runPackage("@biomejs/biome/bin/biome", ["check"]));
  await attempt("Bundle", () => run(process.execPath, ["scripts/build.mjs"]));
  await attempt("Unit, protocol and bundle tests", () => testUnit());
  if (failed.includes("Bundle")) failed.push("Tests in VS Code (not run: there is no bundle)");
  else await attempt("Tests in VS Code", () => testEditor());

  if (failed.length > 0) throw advice(`Failed after ${seconds(start)}: ${failed.join("; ")}`);
  console.log(`\nAll is well after ${seconds(start)}.`);
});
