// What the runs of the suite have in common, on Node and in a browser: its page, its end, and its results as tests here.
import { setTimeout } from "node:timers/promises";

/** The part of a title that narrows the suite down to some of its tests. */
export const { CLAUSELINT_TESTS: chosen } = process.env;
/** In milliseconds: so long the suite may take on a slow machine. */
const longest = 600_000;

/**
 * Opens a workbench that runs a suite, and waits until the suite has ended.
 * @param page a page of Playwright
 * @param url the workbench's address
 * @param results asks for what the suite has found, a list of `Result`; undefined if it has found nothing
 * @param running names the test that runs, where that is known
 * @throws what the workbench said, if the suite did not start or did not end
 */
export async function runSuite(page, url, results, running = () => "some test") {
  const said = [];
  page.on("console", (message) => {
    const text = message.text().replace(/^%c|color: \S+/g, "");
    said.push(text.slice(0, 500));
  });
  const ended = new Promise((resolve) => page.exposeFunction("codeAutomationExit", () => resolve(true)));
  await page.goto(url);
  const giveUp = new AbortController();
  const late = setTimeout(longest, false, { signal: giveUp.signal }).catch(() => false);
  if (!(await Promise.race([ended, late]))) {
    throw new Error(`The suite did not end, but was still in ${running()}. ${lastWords(said)}`);
  }
  giveUp.abort();
  const found = await results();
  if (!found) throw new Error(`The suite did not start. ${lastWords(said)}`);
  return found;
}

/** Without what a workbench with no native parts, no gallery and no network says every time. */
function lastWords(said) {
  const telling = said.filter(
    (line) => !/bindings file|watchdog|from gallery|service ?worker|Failed to load resource/i.test(line),
  );
  return `The workbench said:\n${telling.slice(-20).join("\n")}`;
}

/** Reports each test of a suite as a test of its own, with how long it took there. */
export async function report(t, results) {
  for (const { title, seconds, error } of results) {
    await t.test(`${title}, ${seconds.toFixed(1)} s`, () => {
      if (error !== undefined) throw Object.assign(new Error(error.message), { stack: error.stack });
    });
  }
  if (results.length === 0) throw new Error("The suite ran no test.");
}
