/** A test of the suite, under its full title, with how long it took; `error` is there if it failed. */
export interface Result {
  readonly title: string;
  readonly seconds: number;
  readonly error?: { readonly message: string; readonly stack: string };
}

/** What every run is set to; times in milliseconds. Each wait in a test ends sooner and says for what it waited. */
export const options = { ui: "tdd", timeout: 90_000, slow: 5_000, color: false } as const;

/**
 * Runs the tests that Mocha has been given.
 * @param start Mocha's own way to run
 * @param begun is told the full title of each test before it runs
 * @returns one result for each test
 */
export async function resultsOf(
  start: (ended: () => void) => Mocha.Runner,
  begun: (title: string) => void = () => {},
): Promise<readonly Result[]> {
  const results: Result[] = [];
  await new Promise<void>((resolve) => {
    const runner = start(resolve);
    runner.on("test", (test) => begun(test.fullTitle()));
    const told = (test: Mocha.Runnable) => ({ title: test.fullTitle(), seconds: (test.duration ?? 0) / 1000 });
    runner.on("pass", (test) => results.push(told(test)));
    runner.on("fail", (test, { message, stack }) =>
      results.push({ ...told(test), error: { message, stack: stack ?? message } }),
    );
  });
  return results;
}

/** @throws if a test failed, as VS Code expects of a suite */
export function expectNoFailure(results: readonly Result[]): void {
  const failures = results.filter(({ error }) => error);
  if (failures.length > 0) throw new Error(`${failures.length} of ${results.length} tests failed.`);
}
