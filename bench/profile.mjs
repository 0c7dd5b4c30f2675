// Where the time goes: a CPU profile of V8, told by part of the program and by function of ours.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { lexiconTables } from "../scripts/lexicon-tables.mjs";
import { runOnce } from "./measure.mjs";
import { root } from "./places.mjs";

/** By the path of a source; the first that fits counts. They are those of ARCHITECTURE.md. */
const parts = [
  ["parsing Markdown", /^node_modules\/(?!vscode-|jsonc-parser)|^rules\/core\/(?:parse|plain-[a-z]+)\.ts/],
  [
    "cutting, and reading blocks",
    /^rules\/core\/(?:sections|outline|references|paths|markdown|flat|segments|sentences|language|span)\.ts/,
  ],
  [
    "looking for words",
    /^rules\/(?:lexicons\/|core\/(?:glance|defining|anchors|word-index|lexicon-index|recent|mentions|phrases|passages|vocabulary)\.ts)/,
  ],
  [
    "joining",
    /^rules\/core\/(?:read|known|layout|join|lazily|policy|definitions|glossary|terms|separation|headings|circumstances|contradictions|coverage)\.ts/,
  ],
  [
    "rules and fixes",
    /^rules\/(?!core\/|views\/|lexicons\/)|^rules\/core\/(?:analyze|suppress|active|wording|edits|agreement|markup|training-fixes)\.ts/,
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
 * Reads a profile of sources.
 * @param file a .cpuprofile
 * @param locate turns a call frame into the path of its source from the root, and its line, counted from 1
 * @returns shares from 0 to 1: `parts` by name; `functions` of ours, with what they call, and `itself`, with what they call
 *   that is not ours; and `ms`, what all of them are shares of
 */
export function readProfile(file, locate = locateSource) {
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, "utf8"));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) {
    node.place = locate(node.callFrame);
    for (const child of node.children ?? []) byId.get(child).parent = node;
  }
  const byPart = new Map();
  const byFunction = new Map();
  const byInnermost = new Map();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const stack = stackOf(byId.get(id));
    // Neither waiting counts, nor the making of the profile.
    if (stack[0].callFrame.functionName === "(idle)" || stack.some(({ place }) => place.path === "node:inspector"))
      continue;
    const time = timeDeltas[index];
    total += time;
    add(byPart, partOf(stack), time);
    const names = stack.map(nameOf).filter(Boolean);
    for (const name of new Set(names)) add(byFunction, name, time);
    if (names.length > 0) add(byInnermost, names[0], time);
  }
  const shares = (times) =>
    [...times].map(([name, time]) => ({ name, share: time / total })).sort((a, b) => b.share - a.share);
  const functions = shares(byFunction).map((it) => ({ ...it, itself: (byInnermost.get(it.name) ?? 0) / total }));
  const telling = functions.filter(({ name, itself }) => !name.startsWith(anonymous) || itself >= 0.01);
  return {
    parts: shares(byPart),
    functions: telling.slice(0, longestTable),
    ms: total / 1000,
  };
}

/**
 * Profiles a run of the command line: the bundle, but with its names left as they are.
 * @param folder an empty one
 * @param args those of the command line
 */
export async function profileCli(folder, args) {
  const outfile = join(folder, "profiled/cli-command.js");
  await build({
    absWorkingDir: root,
    entryPoints: ["server/cli-command.ts"],
    outfile,
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "cjs",
    target: "es2023",
    define: { lexiconTables: await lexiconTables() },
    sourcemap: "external",
    logLevel: "error",
  });
  // As server/cli.ts starts it; the first run fills Node's cache of what it compiles.
  const starter = join(folder, "profiled/cli.js");
  writeFileSync(
    starter,
    'require("node:module").enableCompileCache?.(); require("./cli-command.js").run(process.argv.slice(2));',
  );
  runOnce([process.execPath, starter, ...args]);
  const flags = ["--cpu-prof", "--cpu-prof-interval", "200", "--cpu-prof-dir", folder];
  const { ms } = runOnce([process.execPath, ...flags, starter, ...args]);
  const map = new SourceMap(JSON.parse(readFileSync(`${outfile}.map`, "utf8")));
  const [file] = readdirSync(folder).filter((name) => name.endsWith(".cpuprofile"));
  const locate = ({ url, lineNumber, columnNumber }) => {
    if (!url.endsWith("profiled/cli-command.js")) return locateSource({ url, lineNumber });
    const { originalSource, originalLine } = map.findEntry(lineNumber, columnNumber);
    return originalSource === undefined
      ? { path: "server/cli-command.ts", line: 1 }
      : { path: pathFromRoot(join(folder, "profiled", originalSource)), line: originalLine + 1 };
  };
  const profile = readProfile(join(folder, file), locate);
  return { ...profile, beyond: Math.max(0, ms - profile.ms) };
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

/** Our own functions only: "policyOf, rules/core/read.ts:201". */
function nameOf({ callFrame: { functionName }, place: { path, line } }) {
  if (!/^(?:rules|server)\//.test(path)) return undefined;
  return `${functionName || anonymous}, ${path}:${line}`;
}

function add(times, key, time) {
  times.set(key, (times.get(key) ?? 0) + time);
}
