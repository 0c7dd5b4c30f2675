// node typist.mjs OPTIONS: types into policies, has each checked after every letter, and prints how long that took.
// It is a process of its own for every tool, so that none slows another or takes it along when it fails.
import { readFileSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { setImmediate } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readSettings } from "../server/project/settings.ts";
import { createReadings } from "../server/session/readings.ts";
import { linters } from "./peers/linters.mjs";
import { typing } from "./policies.mjs";

/**
 * As JSON: the tool; of each policy the path, and the places to type at; how many letters are typed before measuring, and how many at most while
 * measuring; for how many milliseconds a policy may be measured; and the path for a CPU profile, if one is wanted.
 */
const { tool, policies, warmUp, most, budget, profile } = JSON.parse(process.argv[2]);

/** Each makes a function that checks a text: a whole one, or with a `letter` one in which it was typed `at` an offset. */
const tools = {
  // An editor tells its server the letter, not the text: it is put into the text here, and that is measured too.
  Clauselint: () => {
    const { settings } = readSettings({});
    const readings = createReadings();
    const documents = new Map();
    let version = 0;
    return (stroke, uri) => {
      documents.set(uri, withStroke(documents.get(uri), stroke, uri, ++version));
      return readings.of({ uri, version, text: documents.get(uri).getText() }, settings).findings;
    };
  },
  "remark-parse": () => {
    const parser = unified().use(remarkParse).freeze();
    return ({ text }) => parser.parse(text);
  },
};

function withStroke(before, { letter, at, text }, uri, version) {
  if (!letter) return TextDocument.create(uri, "markdown", version, text);
  const place = before.positionAt(at);
  return TextDocument.update(before, [{ range: { start: place, end: place }, text: letter }], version);
}

async function loaded() {
  const check = await linters[tool].load();
  return ({ text }, uri) => check(text, uri);
}

const check = await (tools[tool] ?? loaded)();
const results = [];
for (const { file, places } of policies) {
  results.push(await typeInto(readFileSync(file, "utf8"), places, pathToFileURL(file).href));
}
// By hand, since some tools keep threads alive.
process.stdout.write(JSON.stringify(results), () => process.exit());

/** @returns in milliseconds: `first` for the text as it is, `taken` for each letter */
async function typeInto(text, places, uri) {
  const timed = async (stroke) => {
    const start = performance.now();
    await check(stroke, uri);
    return performance.now() - start;
  };
  const letters = typing(text, places);
  const first = await timed({ text });
  // A person leaves a pause behind each letter, in which Node may finish what it has put off.
  const typed = async () => {
    const ms = await timed(letters.next().value);
    await setImmediate();
    return ms;
  };
  for (let count = 0; count < warmUp; count += 1) await typed();
  const session = profile && (await startProfile());
  const begun = performance.now();
  const taken = [];
  do {
    taken.push(await typed());
  } while (taken.length < most && performance.now() - begun < budget);
  if (session) writeFileSync(profile, JSON.stringify((await session.post("Profiler.stop")).profile));
  return { first, taken };
}

async function startProfile() {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: 100 });
  await session.post("Profiler.start");
  return session;
}
