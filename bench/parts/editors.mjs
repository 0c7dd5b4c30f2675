// The same through the Language Server Protocol, over standard input and output, beside other servers from npm.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startEditor } from "../editor.mjs";
import { inTurns } from "../measure.mjs";
import { peers, rumdl, server } from "../places.mjs";
import { makePolicy, placesIn, typing } from "../policies.mjs";
import { rowsBeside } from "../words.mjs";

/** By name, the command that starts each. */
const servers = {
  Clauselint: () => [...server, "--stdio"],
  "rumdl (Rust)": () => [rumdl(), "server", "--stdio"],
  "unified-language-server, remark-lint": () => [process.execPath, join(peers, "remark-server.mjs"), "--stdio"],
};

/** Lengths in UTF-16 code units; budgets in milliseconds, for each server and round. */
const documents = [
  { name: "64 KB", length: 64_000, warmUp: 30, most: 100, budget: 2_000 },
  { name: "700 KB", length: 700_000, warmUp: 3, most: 50, budget: 2_000 },
];
const rounds = 2;
const starts = 5;

/** @param folder an empty one, which the editor has open */
export async function editors(folder) {
  const rows = [];
  for (const document of documents) {
    const text = makePolicy(document.length);
    const places = placesIn(text, document.warmUp + document.most);
    const results = await inTurns(
      forEach((command) => typeIn(command, folder, { ...document, text, places })),
      rounds,
    );
    rows.push(...rowsBeside(results, (name) => `Letter typed to diagnostics, ${document.name}: ${name}`));
  }
  const [{ name, length }] = documents;
  const text = makePolicy(length);
  const results = await inTurns(
    forEach((command) => start(command, folder, text)),
    starts,
  );
  rows.push(...rowsBeside(results, (tool) => `Start of the server to first diagnostics, ${name}: ${tool}`));
  return { rows, marks: [] };
}

function forEach(action) {
  return Object.fromEntries(Object.entries(servers).map(([name, command]) => [name, () => action(command())]));
}

/** @returns the milliseconds of each letter */
async function typeIn(command, folder, { text, places, warmUp, most, budget }) {
  const editor = await startEditor(command, folder);
  const uri = uriIn(folder);
  try {
    await editor.open(uri, text);
    const letters = typing(text, places);
    for (let count = 0; count < warmUp; count += 1) await editor.type(uri, letters.next().value);
    const begun = performance.now();
    const taken = [];
    do {
      taken.push(await editor.type(uri, letters.next().value));
    } while (taken.length < most && performance.now() - begun < budget);
    return taken;
  } finally {
    await editor.end();
  }
}

/** @returns milliseconds */
async function start(command, folder, text) {
  const begun = performance.now();
  const editor = await startEditor(command, folder);
  try {
    await editor.open(uriIn(folder), text);
    return performance.now() - begun;
  } finally {
    await editor.end();
  }
}

function uriIn(folder) {
  return pathToFileURL(join(folder, "privacy.md")).href;
}
