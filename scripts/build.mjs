// Bundles the extension, its servers and the command line into dist/. `--watch` is left to the editor's task runner.
import { rm } from "node:fs/promises";
import { build } from "esbuild";

const shared = {
  bundle: true,
  minify: true,
  target: "es2023",
  outdir: "dist",
  logLevel: "info",
  legalComments: "none",
};
// "module" first: the main file of jsonc-parser is UMD, whose parts esbuild does not find.
const node = { ...shared, platform: "node", mainFields: ["module", "main"], format: "cjs", external: ["vscode"] };
// "worker" first: otherwise decode-named-character-reference takes its DOM build, and a worker has no document.
const browser = { ...shared, platform: "browser", conditions: ["worker"], external: ["vscode"] };

await rm("dist", { recursive: true, force: true });
await Promise.all([
  build({
    ...node,
    entryPoints: { "client.node": "client/node.ts", "server.node": "server/node.ts", cli: "server/cli.ts" },
  }),
  build({ ...browser, format: "cjs", entryPoints: { "client.browser": "client/browser.ts" } }),
  build({ ...browser, format: "iife", entryPoints: { "server.browser": "server/browser.ts" } }),
]);
