// Stryker's door to our tests: those of pure functions, each by itself, in one process that lives on from mutant to mutant.
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { collected } from "./collected.mjs";

/** What the changed code asks which mutant is on, and tells what it ran: the name is Stryker's. */
function spy() {
  globalThis.__stryker__ ??= {};
  return globalThis.__stryker__;
}

createRunner.inject = tokens(commonTokens.options);

/** @param options those of stryker.config.mjs; `tests` are our test files, relative to the project */
function createRunner({ tests: files }) {
  let tests = [];
  return {
    capabilities: () => ({ reloadEnvironment: false }),

    init: async () => {
      spy();
      const instead = { url: new URL("./collected.mjs", import.meta.url).href, shortCircuit: true };
      registerHooks({ resolve: (name, context, next) => (name === "node:test" ? instead : next(name, context)) });
      for (const file of files) await import(pathToFileURL(join(process.cwd(), file)).href);
      tests = numbered(collected);
    },

    dryRun: async () => {
      const results = await runAll(tests, { bail: false });
      return { status: "complete", tests: results, mutantCoverage: byTestAlone(spy().mutantCoverage) };
    },

    mutantRun: async ({ activeMutant, testFilter, hitLimit, disableBail }) => {
      const chosen = testFilter && new Set(testFilter);
      const hitCount = hitLimit === undefined ? undefined : 0;
      Object.assign(spy(), { activeMutant: activeMutant.id, hitCount, hitLimit });
      const results = await runAll(chosen ? tests.filter(({ id }) => chosen.has(id)) : tests, { bail: !disableBail });
      const isEndless = hitLimit !== undefined && spy().hitCount > hitLimit;
      spy().activeMutant = undefined;
      const nrOfTests = results.length;
      const failed = results.filter(({ status }) => status === "failed");
      if (isEndless) return { status: "timeout", reason: "It went on and on." };
      if (failed.length === 0) return { status: "survived", nrOfTests };
      return {
        status: "killed",
        killedBy: failed.map(({ id }) => id),
        failureMessage: failed[0].failureMessage,
        nrOfTests,
      };
    },
  };
}

/** Tests of the same name are told apart by a number. */
function numbered(all) {
  const before = new Map();
  return all.map(({ name, run }) => {
    const count = (before.get(name) ?? 0) + 1;
    before.set(name, count);
    return { id: count > 1 ? `${name} (${count})` : name, run };
  });
}

/**
 * For a change of what ran while the tests were loaded, Stryker starts a new process, which takes longer than most tests do.
 * What tests run as well is changed for them alone.
 */
function byTestAlone({ static: whileLoading, perTest }) {
  const tested = new Set(Object.values(perTest).flatMap((hits) => Object.keys(hits)));
  const alone = Object.entries(whileLoading).filter(([id]) => !tested.has(id));
  return { static: Object.fromEntries(alone), perTest };
}

async function runAll(tests, { bail }) {
  const results = [];
  for (const test of tests) {
    const result = await runOne(test);
    results.push(result);
    if (bail && result.status === "failed") break;
  }
  return results;
}

async function runOne({ id, run }) {
  spy().currentTestId = id;
  const start = performance.now();
  const told = () => ({ id, name: id, timeSpentMs: performance.now() - start });
  try {
    await run();
    return { ...told(), status: "success" };
  } catch (error) {
    return { ...told(), status: "failed", failureMessage: String(error) };
  } finally {
    spy().currentTestId = undefined;
  }
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "own-tests", createRunner)];
