// What a bundle of the command line is given beside its sources.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * What the indexes of the lexicons are made of: to make that takes longer than to audit a policy.
 * @returns for esbuild's `define`: what `rules/core/words/lexicon-index.ts` declares
 */
export async function lexiconTables() {
  const { outputFiles } = await build({
    stdin: {
      contents: ["core/words/lexicon-index", "core/typing/scan", "languages/index"]
        .map((it) => `export * from "./rules/${it}.ts";`)
        .join(""),
      resolveDir: fileURLToPath(new URL("..", import.meta.url)),
    },
    bundle: true,
    format: "esm",
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString("base64");
  const { lexicons, tablesFor, glanceTables, scannedKinds } = await import(`data:text/javascript;base64,${code}`);
  return JSON.stringify([...lexicons.map(tablesFor), glanceTables(scannedKinds)].map((it) => JSON.stringify(it)));
}
