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
export function bundledCommandLine(): Promise<string> {
  return bundled("buildCommandLine", "cli.js");
}

/** As `bundledCommandLine`, the server. */
export function bundledServer(): Promise<string> {
  return bundled("buildServer", "server.js");
}

async function bundled(builder: "buildCommandLine" | "buildServer", program: string): Promise<string> {
  const outdir = folderForTests();
  const script = pathToFileURL(join(root, "scripts/build.mjs")).href;
  const builders: Record<typeof builder, (options: object) => Promise<unknown>> = await import(script);
  await builders[builder]({ absWorkingDir: root, outdir, logLevel: "warning" });
  return join(outdir, program);
}
