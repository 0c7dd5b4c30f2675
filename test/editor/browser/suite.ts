// What VS Code runs inside its extension host in a browser. It comes first in the bundle, and the tests after it.
import "mocha/mocha.js";
import { extensions } from "vscode";
import { expectNoFailure, options, resultsOf } from "../suite/results.ts";

mocha.setup({ ...options, reporter: Mocha.reporters.Base });

/** Which fix it is matters to the text, not to the host: here the first one of each example is applied. */
const notAgain = /^(?!.*, fix [2-9]\)$)/;

/**
 * Runs the tests of the bundle, those of the title that the extension's manifest names. A worker writes no file: what it
 * has to say it posts to "/told" where the extension comes from, `{ begun }` with a title before each test, and at the end
 * `{ results }`, a list of `Result`.
 * @throws when a test failed, as VS Code expects
 */
export async function run(): Promise<void> {
  const suite = extensions.getExtension("clauselint.suite");
  if (!suite) throw new Error("The extension clauselint.suite is not there.");
  const { chosen }: { chosen?: string } = suite.packageJSON;
  if (chosen) mocha.fgrep(chosen);
  else mocha.grep(notAgain);
  const address = suite.extensionUri.with({ path: "/told" }).toString(true);
  const tell = (said: object) => fetch(address, { method: "POST", body: JSON.stringify(said) });
  const results = await resultsOf(
    (ended) => mocha.run(ended),
    (begun) => void tell({ begun }),
  );
  await tell({ results });
  expectNoFailure(results);
}
