// What docs/editors.md tells a reader to write into an editor's configuration, as it stands there.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const page = readFileSync(new URL("../../docs/editors.md", import.meta.url), "utf8");
const commandLine = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/**
 * The code of a language in the section of an editor, with the path of the server as it is here.
 * @param heading of the section: "Neovim"
 */
export function documented(heading, language) {
  const section = page.split(/^## /m).find((it) => it.startsWith(`${heading}\n`)) ?? "";
  const code = [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter((it) => it[1] === language).map((it) => it[2]);
  assert.notEqual(code.length, 0, `docs/editors.md has no ${language} under "${heading}"`);
  const written = code.join("\n");
  assert.ok(written.includes("/path/to/clauselint/dist/cli.js"), `the ${language} under "${heading}" names the server`);
  return written.replaceAll("/path/to/clauselint/dist/cli.js", commandLine);
}
