// What VS Code runs inside its extension host: the same for a server, a desktop and @vscode/test-electron.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";

/**
 * Runs every `*.test.js` beside this file. Results go to the file that CLAUSELINT_RESULTS names, as a list of
 * `{ title, error? }`; without it, to the console. CLAUSELINT_TESTS names a part of the titles of the tests to run.
 * @throws when a test failed, as VS Code expects
 */
export async function run(): Promise<void> {
  const { CLAUSELINT_TESTS: chosen } = process.env;
  const mocha = new Mocha({ ui: "tdd", timeout: 30_000, slow: 5_000, color: false, ...(chosen && { fgrep: chosen }) });
  for (const name of readdirSync(__dirname)) if (name.endsWith(".test.js")) mocha.addFile(join(__dirname, name));
  const results: { title: string; error?: { message: string; stack: string } }[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on("pass", (test) => results.push({ title: test.fullTitle() }));
    runner.on("fail", (test, { message, stack }) =>
      results.push({ title: test.fullTitle(), error: { message, stack: stack ?? message } }),
    );
  });
  const file = process.env.CLAUSELINT_RESULTS;
  if (file) writeFileSync(file, JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} of ${results.length} tests failed.`);
}
