// Bundles the extension, its server, the command line and what other programs import into dist/. `--watch` is left to the editor's task runner.
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { lexiconTables } from "./lexicon-tables.mjs";
import { noticesOf } from "./notices.mjs";
import { isMain } from "./ready.mjs";
import { sbomOf } from "./sbom.mjs";
import { read } from "./steps.mjs";

/** Only the tests read the meanings of words: a bundle goes without. */
const withoutMeanings = {
  name: "without meanings",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]rules[\\/]languages[\\/]kinds\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { loader: "ts", contents: source.replace(/(?<=^ {2}["\w-]+: )".*"(?=,$)/gm, '""') };
    });
  },
};

/** The rules' pages and the command line read the examples of rules: the extension and its server go without. */
const withoutExamples = {
  name: "without examples",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]rules[\\/][a-z-]+[\\/][a-z-]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      return { loader: "ts", contents: source.replace(/^ {2}examples: \[\n[\s\S]*?^ {2}\],$/m, "  examples: [],") };
    });
  },
};

/** Tables and task lists bring along what writes Markdown; here it is only read. */
const withoutWriter = {
  name: "without writer",
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^mdast-util-to-markdown$/ }, () => ({
      path: "none",
      namespace: "writer",
      sideEffects: false,
    }));
    onLoad({ filter: /./, namespace: "writer" }, () => ({ contents: "export const defaultHandlers = {};" }));
  },
};

const shared = {
  bundle: true,
  minify: true,
  target: "es2023",
  outdir: "dist",
  logLevel: "info",
  // `noticesOf` tells the licences.
  legalComments: "none",
  metafile: true,
  plugins: [withoutMeanings, withoutExamples, withoutWriter],
  // "module" first: the main file of jsonc-parser is UMD, whose parts esbuild does not find.
  mainFields: ["module", "main"],
};
/** Runs on Node and in a browser's worker alike: what only one of them has is asked for there alone. */
const anywhere = {
  ...shared,
  platform: "browser",
  // Otherwise decode-named-character-reference takes its DOM build, and a worker has no document.
  conditions: ["worker"],
  external: ["vscode", "node:*", ...builtinModules],
  alias: Object.fromEntries(
    ["vscode-languageclient", "vscode-languageserver", "vscode-languageserver-protocol", "vscode-jsonrpc"].map(
      (name) => [`${name}/node`, fileURLToPath(new URL(`../node_modules/${name}/lib/node/main.js`, import.meta.url))],
    ),
  ),
};

/** Of the manifest nothing but the version is needed to run. */
const manifest = {
  name: "manifest",
  setup: ({ onLoad }) =>
    onLoad({ filter: /package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, "utf8"));
      return { contents: JSON.stringify({ version }), loader: "json" };
    }),
};

/** What the command line loads when it is asked for, from which bundle. */
const apart = {
  "./cli/command.ts": "./cli-command.js",
  "./command.ts": "./cli-command.js",
  "../node.ts": "./server.js",
};

if (isMain(import.meta.url)) {
  await rm("dist", { recursive: true, force: true });
  const [metafiles] = await Promise.all([buildAll(), declare()]);
  await writeFile("dist/THIRD-PARTY-NOTICES.txt", noticesOf(metafiles));
  await writeFile("dist/sbom.cdx.json", sbomOf(metafiles));
}

/**
 * Makes all bundles.
 * @param options of esbuild, before our own: `write`, whether the bundles go to the disk
 * @returns what esbuild tells of each
 */
export async function buildAll(options = {}) {
  const built = await Promise.all([
    build({ ...anywhere, format: "cjs", entryPoints: { client: "client/main.ts" }, ...options }),
    buildServer(options),
    buildCommandLine(options),
    buildLibrary(options),
  ]);
  return built.map(({ metafile }) => metafile);
}

/**
 * Bundles the server alone.
 * @param options of esbuild, before our own: `outdir`, for another folder than dist/
 */
export async function buildServer(options = {}) {
  return build({
    ...anywhere,
    format: "iife",
    entryPoints: { server: "server/main.ts" },
    plugins: [withoutMeanings, withoutExamples, withoutWriter, manifest],
    ...options,
  });
}

/**
 * Bundles the command line alone.
 * @param options of esbuild, before our own: `outdir`, for another folder than dist/
 */
export async function buildCommandLine(options = {}) {
  return build({
    ...shared,
    platform: "node",
    format: "cjs",
    entryPoints: {
      cli: "server/cli.ts",
      "cli-worker": "server/cli/cli-worker.ts",
      "cli-command": "server/cli/command.ts",
    },
    define: {
      "import.meta.dirname": "__dirname",
      "import.meta.filename": "__filename",
      // A server makes them once, when it starts; in the extension they would weigh more than that.
      lexiconTables: await lexiconTables(),
    },
    // As `require`, which is there at once; `import` would first start Node's other loader.
    supported: { "dynamic-import": false },
    plugins: [
      manifest,
      withoutMeanings,
      withoutWriter,
      {
        name: "apart",
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\./ }, ({ path, kind }) =>
            kind === "dynamic-import" && path in apart ? { path: apart[path], external: true } : undefined,
          ),
      },
    ],
    ...options,
  });
}

/** Bundles what other programs import or require: CommonJS whose names Node finds for both. */
async function buildLibrary(options) {
  return build({
    ...shared,
    platform: "node",
    format: "cjs",
    entryPoints: { index: "server/api.ts" },
    define: { lexiconTables: await lexiconTables() },
    plugins: [manifest, withoutMeanings, withoutExamples, withoutWriter],
    ...options,
  });
}

/** Writes the types of what other programs import, as one file: `server/api.ts` says all of them itself. */
async function declare() {
  await read(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "scripts/declarations.json"]);
  await mkdir("dist", { recursive: true });
  await copyFile("out/declarations/server/api.d.ts", "dist/index.d.ts");
}
