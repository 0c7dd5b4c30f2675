// What `npm run mutants` changes, and which tests have to notice. Read scripts/mutants.mjs first.
const rooms = ["reading", "policy", "fixes"].map((room) => `rules/core/${room}/**/*.ts`);
const { MUTANT_FILES = rooms.join(",") } = process.env;

/** Tests of pure functions, the quickest first: those that start a process, or write, are too slow to be asked of each mutant. */
const quick = ["borderline", "cases", "passages", "vocabulary", "wording", "messages", "suppressions"];
const slow = ["rules", "fixes", "terms", "whole", "corpus"];

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  mutate: MUTANT_FILES.split(","),
  testRunner: "own-tests",
  tests: [...quick, ...slow].map((name) => `test/${name}.test.ts`),
  plugins: ["runner", "sample", "survivors"].map((name) => `${import.meta.dirname}/${name}.mjs`),
  ignorers: ["sample"],
  coverageAnalysis: "perTest",
  // Messages and patterns are no decisions: tests of their own hold them.
  mutator: { excludedMutations: ["StringLiteral", "Regex"] },
  // What is made once, when a module is loaded, cannot be switched.
  ignoreStatic: true,
  // Nothing in it is needed, and Stryker reads it by an interface that TypeScript 7 does not have.
  tsconfigFile: "none",
  ignorePatterns: [
    "/docs",
    "/media",
    "/out",
    "/dist",
    "/.editor",
    "/bench",
    "/test/mutants/node_modules",
    "/test/editor",
  ],
  tempDirName: "out/mutants",
  reporters: ["survivors", "clear-text", "progress-append-only", "json", "html"],
  jsonReporter: { fileName: "out/mutants.json" },
  htmlReporter: { fileName: "out/mutants.html" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
  timeoutMS: 60_000,
  warnings: { unknownOptions: false },
  dryRunTimeoutMinutes: 15,
  disableTypeChecks: false,
  symlinkNodeModules: true,
  allowEmpty: false,
};
