import { relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** The name of what has none. */
export const stdin = "stdin";

/** The address of a file from the folder one is in, which means the same on another machine; whole for a file elsewhere. */
export function addressOf(path: string): string {
  if (path === "-") return stdin;
  const here = pathToFileURL(`${resolve("")}/`).href;
  const { href } = pathToFileURL(resolve(path));
  return href.startsWith(here) ? href.slice(here.length) : href;
}

/** The path of a file from the folder one is in, with forward slashes. */
export function pathFromHere(path: string): string {
  return path === "-" ? stdin : relative("", path).split(sep).join("/");
}
