// Where time and memory go: profiles of V8, told by part of the program and by function of ours.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { serverFlags } from "../client/server-flags.ts";
import { lexiconTables } from "../scripts/lexicon-tables.mjs";
import { runOnce } from "./measure.mjs";
import { root } from "./places.mjs";

/** By the path of a source; the first that fits counts. They are those of ARCHITECTURE.md. */
const parts = [
  ["parsing Markdown", /^node_modules\/(?!vscode-|jsonc-parser)|^rules\/core\/markdown\/(?:parse|plain-[a-z]+)\.ts/],
  [
    "cutting, and reading blocks",
    /^rules\/core\/(?:text|markdown)\/|^rules\/core\/(?:typing\/(?:outline|paths)|reading\/segments|words\/(?:sentences|language))\.ts/,
  ],
  [
    "looking for words",
    /^rules\/(?:languages|core\/words)\/|^rules\/core\/(?:typing\/glance|definitions\/defining)\.ts/,
  ],
  [
    "rules and fixes",
    /^rules\/(?!core\/|views\/)|^rules\/core\/(?:analyze|policy\/(?:active|suppress)|fixes\/[a-z-]+)\.ts/,
  ],
  [
    "joining",
    /^rules\/core\/(?:typing|keep|policy|definitions)\/|^rules\/core\/reading\/(?:headings|coverage|around\/circumstances)\.ts/,
  ],
  ["facts", /^rules\/core\//],
  ["views", /^rules\/views\//],
  ["server and command line", /^(?:server|node_modules)\//],
  ["typing itself", /^bench\//],
  ["Node's own modules: loading, files, output", /^node:/],
];

const longestTable = 20;
const anonymous = "(anonymous)";

/**
 * Reads a CPU profile.
 * @param file a .cpuprofile
 * @param locate turns a call frame into the path of its source from the root, and its line, counted from 1
 * @returns what `sharesOf` tells of the time, and `ms`, how long it was
 */
export function readProfile(file, locate = locateSource) {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, "utf8"));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) {
    node.place = locate(node.callFrame);
    for (const child of node.children ?? []) byId.get(child).parent = node;
  }
  const { total, ...shares } = sharesOf(
    samples
      .map((id, index) => ({ stack: stackOf(byId.get(id)), amount: timeDeltas[index] }))
      // Neither waiting counts, nor the making of the profile.
      .filter(
        ({ stack }) =>
          stack[0].callFrame.functionName !== "(idle)" && !stack.some(({ place }) => place.path === "node:inspector"),
      ),
  );
  return { ...shares, ms: total / 1000 };
}

/**
 * Reads a profile of the objects on V8's heap: by whom each was made that is still there.
 * @param file a .heapprofile
 * @param locate see `readProfile`
 * @returns what `sharesOf` tells of the memory, and `megabytes`, of 1024 KB, how much it was
 */
function readHeapProfile(file, locate) {
  const { head } = JSON.parse(readFileSync(file, "utf8"));
  const nodes = [head];
  for (const node of nodes) {
    node.place = locate(node.callFrame);
    for (const child of node.children) child.parent = node;
    nodes.push(...node.children);
  }
  const { total, ...shares } = sharesOf(nodes.map((node) => ({ stack: stackOf(node), amount: node.selfSize })));
  return { ...shares, megabytes: total / 2 ** 20 };
}

/**
 * @param samples an `amount` each, and the `stack` of functions that it is charged to, the innermost first
 * @returns shares from 0 to 1: `parts` by name; `functions` of ours, with what they call, and `itself`, with what they call
 *   that is not ours; and `total`, what all of them are shares of
 */
function sharesOf(samples) {
  const byPart = new Map();
  const byFunction = new Map();
  const byInnermost = new Map();
  let total = 0;
  for (const { stack, amount } of samples) {
    total += amount;
    add(byPart, partOf(stack), amount);
    const names = stack.map(nameOf).filter(Boolean);
    for (const name of new Set(names)) add(byFunction, name, amount);
    if (names.length > 0) add(byInnermost, names[0], amount);
  }
  const shares = (amounts) =>
    [...amounts].map(([name, amount]) => ({ name, share: amount / total })).sort((a, b) => b.share - a.share);
  const functions = shares(byFunction).map((it) => ({ ...it, itself: (byInnermost.get(it.name) ?? 0) / total }));
  const telling = functions.filter(({ name, itself }) => !name.startsWith(anonymous) || itself >= 0.01);
  return { parts: shares(byPart), functions: telling.slice(0, longestTable), total };
}

/**
 * Profiles a run of the command line.
 * @param folder an empty one
 * @param args those of the command line
 * @returns what `readProfile` does, and `beyond`, how many milliseconds more the process took
 */
export async function profileCli(folder, args) {
  const { outfile, locate } = await bundleWithNames(folder, "server/cli/command.ts");
  // As server/cli.ts starts it; the first run fills Node's cache of what it compiles.
  const starter = join(folder, "profiled/cli.js");
  writeFileSync(
    starter,
    `require("node:module").enableCompileCache?.(); require(${JSON.stringify(outfile)}).run(process.argv.slice(2));`,
  );
  runOnce([process.execPath, starter, ...args]);
  const flags = ["--cpu-prof", "--cpu-prof-interval", "200", "--cpu-prof-dir", folder];
  const { ms } = runOnce([process.execPath, ...flags, starter, ...args]);
  const profile = readProfile(fileIn(folder, ".cpuprofile"), locate);
  return { ...profile, beyond: Math.max(0, ms - profile.ms) };
}

/**
 * Profiles what a server holds.
 * @param folder an empty one
 * @param use is given the command that starts the server, uses it, and ends it
 * @returns what `readHeapProfile` does
 */
export async function profileServer(folder, use) {
  const { outfile, locate } = await bundleWithNames(folder, "server/node.ts");
  const flags = ["--heap-prof", "--heap-prof-interval", "16384", "--heap-prof-dir", folder];
  await use([process.execPath, ...serverFlags, ...flags, outfile, "--stdio"]);
  return readHeapProfile(fileIn(folder, ".heapprofile"), locate);
}

/**
 * Bundles a program as it is shipped, but leaves its names as they are.
 * @returns `outfile`, its path, and `locate` for `readProfile`
 */
async function bundleWithNames(folder, entry) {
  const outfile = join(folder, "profiled", basename(entry).replace(/ts$/, "js"));
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "cjs",
    target: "es2023",
    define: entry.includes("cli") ? { lexiconTables: await lexiconTables() } : {},
    sourcemap: "external",
    logLevel: "error",
  });
  const map = new SourceMap(JSON.parse(readFileSync(`${outfile}.map`, "utf8")));
  const locate = ({ url, lineNumber, columnNumber }) => {
    if (!url.endsWith(`profiled/${basename(outfile)}`)) return locateSource({ url, lineNumber });
    const { originalSource, originalLine } = map.findEntry(lineNumber, columnNumber);
    return originalSource === undefined
      ? { path: entry, line: 1 }
      : { path: pathFromRoot(join(folder, "profiled", originalSource)), line: originalLine + 1 };
  };
  return { outfile, locate };
}

function fileIn(folder, ending) {
  const name = readdirSync(folder).find((it) => it.endsWith(ending));
  if (!name) throw new Error("V8 wrote none");
  return join(folder, name);
}

function locateSource({ url, lineNumber }) {
  const path = url.startsWith("file:") ? pathFromRoot(fileURLToPath(url)) : url;
  return { path, line: lineNumber + 1 };
}

/** With forward slashes; packages count from the folder that holds them. */
function pathFromRoot(path) {
  const found = relative(root, path).replaceAll("\\", "/");
  const packaged = found.lastIndexOf("node_modules/");
  return packaged < 0 ? found : found.slice(packaged);
}

/** A node with those that called it, the innermost first. */
function stackOf(node) {
  const stack = [];
  for (let frame = node; frame; frame = frame.parent) stack.push(frame);
  return stack;
}

/** Who the time of a sample is charged to: what V8 does in a call is the caller's. */
function partOf(stack) {
  const { functionName } = stack[0].callFrame;
  if (functionName === "(garbage collector)") return "garbage collection";
  const frame = stack.find(({ place }) => place.path);
  return (
    parts.find(([, pattern]) => pattern.test(frame?.place.path ?? ""))?.[0] ?? "V8 and the system: compiling, waiting"
  );
}

/** Our own functions only: "policyOf, rules/core/typing/read.ts:201". */
function nameOf({ callFrame: { functionName }, place: { path, line } }) {
  if (!/^(?:rules|server)\//.test(path)) return undefined;
  return `${functionName || anonymous}, ${path}:${line}`;
}

function add(times, key, time) {
  times.set(key, (times.get(key) ?? 0) + time);
}
