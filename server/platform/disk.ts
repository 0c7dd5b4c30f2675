import { readFile } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { decode } from "./decode.ts";
import { codeOf } from "./error-code.ts";

/**
 * The text of a file on this machine; undefined where there is none.
 * @param uri its address, as `file:`
 * @throws where there is one that cannot be read
 */
export async function readFromDisk(uri: string): Promise<string | undefined> {
  try {
    return decode(await read(fileURLToPath(uri))).text;
  } catch (error) {
    if (absent.has(codeOf(error))) return undefined;
    throw error;
  }
}

/** A folder of that name is no file, and not every address is a path on every system. */
const absent: ReadonlySet<string> = new Set([
  "ENOENT",
  "ENOTDIR",
  "EISDIR",
  "ENAMETOOLONG",
  "ERR_INVALID_FILE_URL_PATH",
  "ERR_INVALID_FILE_URL_HOST",
]);

/** As in `node:fs/promises`, which loads much beside it. */
const read = promisify(readFile);
