// What VS Code runs inside its extension host on Node: the same for a server, a desktop and @vscode/test-electron.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";
import { expectNoFailure, options, resultsOf } from "./results.ts";

/**
 * Runs every `*.test.js` beside this file but those for a browser, `*.browser.test.js`. Results go to the file that
 * CLAUSELINT_RESULTS names, as a list of `Result`; without it, to the console. CLAUSELINT_TESTS names a part of the titles
 * of the tests to run.
 * @throws when a test failed, as VS Code expects
 */
export async function run(): Promise<void> {
  const { CLAUSELINT_TESTS: chosen, CLAUSELINT_RESULTS: file } = process.env;
  const mocha = new Mocha({ ...options, ...(chosen && { fgrep: chosen }) });
  const tests = readdirSync(__dirname).filter((name) => /(?<!\.browser)\.test\.js$/.test(name));
  for (const name of tests) mocha.addFile(join(__dirname, name));
  const results = await resultsOf((ended) => mocha.run(ended));
  if (file) writeFileSync(file, JSON.stringify(results));
  expectNoFailure(results);
}
