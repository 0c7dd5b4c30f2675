import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { root } from "./command-line.ts";

/**
 * Packs the npm package out of a copy of the project: a packing builds what another test may be looking at.
 * @param folder where the copy and the package are put
 * @returns the name of the package's file in that folder, the copy, and what runs a program as somebody without a network
 */
export function packedIn(folder: string) {
  const clone = join(folder, "clone");
  const left = new Set(
    ["node_modules", ".git", ".editor", "dist", "out", "bench", "data", "test"].map((it) => join(root, it)),
  );
  cpSync(root, clone, { recursive: true, filter: (path) => !left.has(path) });
  symlinkSync(join(root, "node_modules"), join(clone, "node_modules"), "junction");

  /** What npm and the command line keep stays in the folder. */
  const home = {
    HOME: folder,
    XDG_CACHE_HOME: folder,
    npm_config_cache: join(folder, "npm"),
    npm_config_offline: "true",
  };

  /** Runs a program to its end. @throws where it ends with another status, with what it said */
  function run(command: string, args: readonly string[], cwd: string, expected = 0): string {
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      cwd,
      encoding: "utf8",
      shell: process.platform === "win32" && command !== process.execPath,
      env: { ...env, ...home },
    });
    assert.equal(status, expected, `${command} ${args.join(" ")}: ${error ?? ""}${stdout}${stderr}`);
    return stdout;
  }

  const said = run("npm", ["pack", "--silent", "--pack-destination", folder], clone);
  return { packed: said.trim().split("\n").at(-1) ?? "", clone, run, home };
}
