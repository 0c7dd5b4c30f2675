import { lstatSync, mkdirSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

/**
 * Lets Node keep compiled code from one run to the next: every run compiles the same. It is code, so it lies where nobody
 * but the user can write; without such a folder nothing is kept. Node 20 cannot keep any.
 */
export function keepCompiled(): void {
  const { NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE } = process.env;
  if (!module.enableCompileCache || NODE_DISABLE_COMPILE_CACHE) return;
  try {
    if (NODE_COMPILE_CACHE) {
      module.enableCompileCache(NODE_COMPILE_CACHE);
      return;
    }
    const folder = join(cacheOf(process.env), "clauselint");
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (isOwn(folder)) module.enableCompileCache(folder);
  } catch {
    // A user without a home, or a home that cannot be written to: every run compiles.
  }
}

/** The folder of a user for what programs can make again. */
function cacheOf({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (process.platform === "win32") return LOCALAPPDATA ?? join(homedir(), "AppData/Local");
  if (process.platform === "darwin") return join(homedir(), "Library/Caches");
  // As the XDG Base Directory Specification has it: a path that is not absolute does not count.
  return XDG_CACHE_HOME?.startsWith("/") ? XDG_CACHE_HOME : join(homedir(), ".cache");
}

/** Whether a folder is the user's, and nobody else can write in it. On Windows those of a user are. */
function isOwn(folder: string): boolean {
  const { uid, mode } = lstatSync(folder);
  return !process.getuid || (uid === process.getuid() && (mode & 0o077) === 0);
}
