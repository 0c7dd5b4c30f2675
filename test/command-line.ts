import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";

/** The folder of the project. */
export const root = join(import.meta.dirname, "..");

/** A folder of its own for a file of tests, that goes when they end. */
export function folderForTests(): string {
  const folder = mkdtempSync(join(tmpdir(), "clauselint-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Bundles the command line from the sources as they are, into a folder of its own: run from TypeScript it takes three times
 * as long, nearly all of it to start.
 * @returns the path of its program, which goes when the tests of this file end
 */
export async function bundledCommandLine(): Promise<string> {
  const outdir = folderForTests();
  const script = pathToFileURL(join(root, "scripts/build.mjs")).href;
  const { buildCommandLine }: { buildCommandLine: (options: object) => Promise<unknown> } = await import(script);
  await buildCommandLine({ absWorkingDir: root, outdir, logLevel: "warning" });
  return join(outdir, "cli.js");
}
