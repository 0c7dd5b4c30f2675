// Where things are that several parts of the bench need.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { serverFlags } from "../client/server-flags.ts";

/** The folder of the project. */
export const root = join(import.meta.dirname, "..");

export const cli = join(root, "dist/cli.js");
/** Starts the server as VS Code does. */
export const server = [process.execPath, ...serverFlags, join(root, "dist/server.js")];
export const peers = join(import.meta.dirname, "peers");

/**
 * The program of rumdl itself, from the package for this system: the script of the package rumdl starts Node first.
 * @throws an error when its package has none for this system
 */
export function rumdl() {
  const folder = join(peers, "node_modules/@rumdl");
  const program = (existsSync(folder) ? readdirSync(folder) : [])
    .flatMap((name) => [join(folder, name, "rumdl"), join(folder, name, "rumdl.exe")])
    .find((path) => existsSync(path));
  if (!program) throw new Error("its package has no program for this system");
  return program;
}

/** The real policies that may lie beside the project, as paths in order; none elsewhere. */
export function realPolicies() {
  const folder = join(root, "../shared/evaluate/policies");
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith("Privacy Policy.md"))
    .sort()
    .map((name) => join(folder, name));
}
