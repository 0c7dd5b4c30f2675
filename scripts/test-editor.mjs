// Tests the packaged extension in a real VS Code: the suite inside the extension host, then the workbench through a browser.
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { run as runTests } from "node:test";
import { spec } from "node:test/reporters";
import { installBrowser, installEditor } from "./editor-host.mjs";
import { packQuietly } from "./package.mjs";
import { isMain, root, runCommand } from "./ready.mjs";
import { advice, run, step } from "./steps.mjs";

const folder = "test/editor";
const tests = readdirSync(join(root, folder))
  .filter((name) => name.endsWith(".test.mjs"))
  .map((name) => join(folder, name))
  .sort();

/** The tests that also take the pictures. */
export const workbench = tests.filter((name) => !name.endsWith("suite.test.mjs"));

/**
 * Runs the editor tests on what scripts/build.mjs has built, installing an editor and a browser when they are missing.
 * The last line it prints is "N passed, N failed".
 * @param files the tests to run, from the project's folder
 * @throws an advice when a test failed or the editor cannot run
 */
export async function testEditor(files = tests) {
  await installEditor();
  await installBrowser();
  await bundleSuite();
  await packQuietly(join(root, "out/clauselint.vsix"));
  const { passed, failed } = await runAll(files);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) throw advice("A test in VS Code failed: see above.");
}

/** Bundles the suite that runs inside the extension host into `out/editor/suite/`. */
export async function bundleSuite() {
  const { build } = await import("esbuild");
  const suite = `${folder}/suite`;
  await build({
    entryPoints: readdirSync(suite).map((name) => join(suite, name)),
    outdir: "out/editor/suite",
    bundle: true,
    platform: "node",
    format: "cjs",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
}

/** Runs test files, two at once: each of them has an editor and a browser of its own, and often waits for them. */
async function runAll(files) {
  const counts = { passed: 0, failed: 0 };
  const tests = runTests({ files: [...files], concurrency: Math.min(2, availableParallelism()) });
  tests.on("test:pass", ({ details, nesting }) => {
    if (details.type !== "suite" && nesting > 0) counts.passed += 1;
  });
  tests.on("test:fail", ({ details }) => {
    // What fails only because a part of it did is no failure of its own.
    if (details.type !== "suite" && details.error?.failureType !== "subtestsFailed") counts.failed += 1;
  });
  const report = tests.compose(spec);
  report.pipe(process.stdout, { end: false });
  await new Promise((done) => report.once("end", done));
  return counts;
}

if (isMain(import.meta.url)) {
  await runCommand(async () => {
    await step("Bundle", () => run(process.execPath, ["scripts/build.mjs"]));
    const wanted = process.argv.slice(2);
    const files = tests.filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
    if (files.length === 0) throw advice(`No test in ${folder} is called ${wanted.join(" or ")}: ${tests.join(", ")}`);
    await step("Tests in VS Code", () => testEditor(files));
  });
}
