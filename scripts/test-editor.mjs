// Tests the packaged extension in a real VS Code: the suite inside the extension host, then the workbench through a browser.
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { run as runTests } from "node:test";
import { spec } from "node:test/reporters";
import { installBrowser, installEditor } from "./editor-host.mjs";
import { packQuietly } from "./package.mjs";
import { isMain, root, runCommand } from "./ready.mjs";
import { advice, run, step } from "./steps.mjs";

const folder = "test/editor";
/** The suite inside the extension host takes longest: begun first, it has ended when the others have. */
const longest = "suite.test.mjs";
const tests = readdirSync(join(root, folder))
  .filter((name) => name.endsWith(".test.mjs"))
  .sort((a, b) => Number(b === longest) - Number(a === longest) || a.localeCompare(b))
  .map((name) => join(folder, name));

/** The tests that also take the pictures. */
export const workbench = tests.filter((name) => !name.endsWith(longest));

/**
 * Runs the editor tests on what scripts/build.mjs has built, installing an editor and a browser when they are missing.
 * A file in which a test fails while two editors run is run once more by itself. The last line it prints is
 * "N passed, N failed".
 * @param files the tests to run, from the project's folder
 * @throws an advice when a test failed or the editor cannot run
 */
export async function testEditor(files = tests) {
  await installEditor();
  await installBrowser();
  await bundleSuite();
  await packQuietly(join(root, "out/clauselint.vsix"));
  const first = await runAll(files, Math.min(2, availableParallelism()));
  // Two editors on a busy machine may lose a key or a click; what is wrong with us is wrong without the other one too.
  const again = first.failedFiles.length > 0 ? await runAll(first.failedFiles, 1) : undefined;
  if (again) console.log(`\nRun a second time: ${first.failedFiles.join(", ")}`);
  const passed = first.passed + (again?.passed ?? 0);
  const failed = again?.failed ?? 0;
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

/** The file that runs the tests which another file makes: when one of them fails, that file alone is run again. */
const madeIn = { [`${folder}/extension-host.mjs`]: `${folder}/suite.test.mjs` };

/**
 * Runs test files, some at once: each of them has an editor and a browser of its own, and often waits for them.
 * @returns how many tests passed and failed, and the files in which one failed; of these none counts as passed
 */
export async function runAll(files, concurrency) {
  const passed = new Map(files.map((name) => [name, 0]));
  const failed = new Map();
  const tests = runTests({ files: [...files], concurrency });
  const fileOf = ({ file }) => {
    const name = file ? relative(root, file).replaceAll("\\", "/") : "";
    return madeIn[name] ?? name;
  };
  tests.on("test:pass", (event) => {
    if (event.details.type !== "suite" && event.nesting > 0) add(passed, fileOf(event));
  });
  tests.on("test:fail", (event) => {
    // What fails only because a part of it did is no failure of its own.
    if (event.details.type !== "suite" && event.details.error?.failureType !== "subtestsFailed")
      add(failed, fileOf(event));
  });
  const report = tests.compose(spec);
  report.pipe(process.stdout, { end: false });
  await new Promise((done) => report.once("end", done));
  const names = [...failed.keys()];
  const whole = [...passed].filter(([name]) => !failed.has(name));
  return {
    passed: whole.reduce((sum, [, count]) => sum + count, 0),
    failed: [...failed.values()].reduce((sum, count) => sum + count, 0),
    // A failure that belongs to none of them could be of any.
    failedFiles: names.every((name) => files.includes(name)) ? names : files,
  };
}

function add(counts, name) {
  counts.set(name, (counts.get(name) ?? 0) + 1);
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
