// The suite as an extension that VS Code runs in a browser, with the files that it works on.
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { samples } from "../workspace.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const suite = fileURLToPath(new URL("../suite/", import.meta.url));
const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
const scheme = "memfs";

/** The folder that the extension of `suiteExtension` brings along, with the samples in it: on no disk, as on vscode.dev. */
export const folder = `${scheme}:/policies`;

/**
 * Bundles the suite, all but the files that need Node, `*.node.test.ts`, and the file system that it works on.
 * @param chosen narrows the suite down to the tests with these words in their titles
 * @returns the extension's files, as startBrowserHost takes them: the suite is "tests.js"
 */
export async function suiteExtension(chosen) {
  const files = {};
  for (const name of samples) files[`/policies/${name}`] = await readFile(`${corpus}${name}`, "utf8");
  const manifest = {
    name: "suite",
    publisher: "clauselint",
    version: "0.0.0",
    engines: { vscode: "^1.91.0" },
    browser: "./files.js",
    activationEvents: [`onFileSystem:${scheme}`],
    // Read by files.ts and suite.ts.
    scheme,
    files,
    chosen,
  };
  const contents = { "package.json": JSON.stringify(manifest), ...(await bundles()) };
  return (path) => contents[path];
}

async function bundles() {
  const tests = readdirSync(suite).filter((name) => /(?<!\.node)\.test\.ts$/.test(name));
  const first = 'export { run } from "./browser/suite.ts";';
  const { outputFiles } = await build({
    stdin: {
      contents: [first, ...tests.map((name) => `import "./suite/${name}";`)].join("\n"),
      resolveDir: `${here}..`,
    },
    outfile: "tests.js",
    ...shared,
  });
  const { outputFiles: others } = await build({ entryPoints: [`${here}files.ts`], outfile: "files.js", ...shared });
  return { "tests.js": outputFiles[0].text, "files.js": others[0].text };
}

const shared = {
  bundle: true,
  write: false,
  platform: "browser",
  format: "cjs",
  // As in scripts/build.mjs: a worker has no document.
  conditions: ["worker"],
  external: ["vscode"],
  // mocha.js would take the place of what the bundle exports.
  define: { module: "undefined" },
  alias: { "node:assert/strict": `${here}assert.mjs` },
  sourcemap: "inline",
  logLevel: "warning",
  // What assert.mjs lacks.
  logOverride: { "import-is-undefined": "error" },
};
