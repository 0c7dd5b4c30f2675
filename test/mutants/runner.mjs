// Stryker's door to our tests: those of pure functions, each by itself, in one process that lives on from mutant to mutant.
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import { collected } from "./collected.mjs";

const collector = new URL("./collected.mjs", import.meta.url).href;
const spied = "__stryker__";

class OwnTests {
  static inject = tokens(commonTokens.options);

  #files;
  #tests = [];

  constructor({ tests }) {
    this.#files = tests;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    registerHooks({
      resolve: (name, context, next) =>
        name === "node:test" ? { url: collector, shortCircuit: true } : next(name, context),
    });
    globalThis[spied] ??= {};
    for (const file of this.#files) await import(pathToFileURL(join(process.cwd(), file)).href);
    const names = new Map();
    this.#tests = collected.map(({ name, run }) => {
      const before = names.get(name) ?? 0;
      names.set(name, before + 1);
      return { id: before > 0 ? `${name} (${before + 1})` : name, run };
    });
  }

  async dryRun() {
    const tests = await this.#run(this.#tests, { bail: false });
    return { status: "complete", tests, mutantCoverage: globalThis[spied].mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    const spy = globalThis[spied];
    const chosen = new Set(testFilter ?? this.#tests.map(({ id }) => id));
    Object.assign(spy, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    const results = await this.#run(
      this.#tests.filter(({ id }) => chosen.has(id)),
      { bail: !disableBail },
    );
    spy.activeMutant = undefined;
    const failed = results.filter(({ status }) => status === "failed");
    if (spy.hitLimit !== undefined && spy.hitCount > spy.hitLimit) return { status: "timeout", reason: "endless" };
    if (failed.length === 0) return { status: "survived", nrOfTests: results.length };
    return {
      status: "killed",
      killedBy: failed.map(({ id }) => id),
      failureMessage: failed[0].failureMessage,
      nrOfTests: results.length,
    };
  }

  async #run(tests, { bail }) {
    const results = [];
    for (const { id, run } of tests) {
      globalThis[spied].currentTestId = id;
      const start = performance.now();
      let failureMessage;
      const after = [];
      try {
        await run({ after: (end) => after.push(end), test: () => {}, diagnostic: () => {} });
      } catch (error) {
        failureMessage = String(error?.message ?? error);
      }
      for (const end of after) await Promise.resolve(end()).catch(() => {});
      const told = { id, name: id, timeSpentMs: performance.now() - start };
      results.push(
        failureMessage === undefined ? { ...told, status: "success" } : { ...told, status: "failed", failureMessage },
      );
      if (bail && failureMessage !== undefined) break;
    }
    globalThis[spied].currentTestId = undefined;
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "own-tests", OwnTests)];
