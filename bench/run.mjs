// npm run bench [-- --only PART,PART]: measures Clauselint beside its limits and its peers, and writes docs/performance.md.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { missingPackages, npm, runCommand } from "../scripts/ready.mjs";
import { advice, run, seconds, step } from "../scripts/steps.mjs";

/** In the order of the page. They are loaded late: they want what is installed first. */
const parts = {
  keystroke: {
    title: "A letter typed, within the server",
    about:
      "From the letter to the findings of the whole policy, in a process that has read it before. The others check the text\n" +
      "anew at every letter, as they do in an editor. Real policies, and drafts with a footnote, tell what the made ones do not.",
    load: async () => (await import("./parts/keystroke.mjs")).keystroke,
  },
  editors: {
    title: "A letter typed, in an editor",
    about:
      "Through the Language Server Protocol, over standard input and output: from the change that is sent to the diagnostics\n" +
      "that are received.",
    load: async () => (await import("./parts/editors.mjs")).editors,
  },
  "command-line": {
    title: "One policy on the command line",
    about: "A policy of 64 KB, from the start of the process to its end.",
    load: async () => (await import("./parts/command-line.mjs")).commandLine,
  },
  corpus: {
    title: "Many policies on the command line",
    about: "Whole processes, the start of Node included; of remark-parse the parsing alone.",
    load: async () => (await import("./parts/corpus.mjs")).corpus,
  },
  memory: {
    title: "Memory",
    about:
      "Of the server's process, in MB of 1024 KB. The files are Node itself and what it loads. “At most” is what it had at\n" +
      "any time before; two seconds after the last question the server gives back what it does not need.",
    load: async () => (await import("./parts/memory.mjs")).memory,
  },
  sizes: {
    title: "Sizes and activation",
    about:
      "In KB of 1024 bytes. VS Code itself tells how long an extension takes to be activated, ours beside one of its own.",
    load: async () => (await import("./parts/sizes.mjs")).sizes,
  },
};

await runCommand(async () => {
  const start = performance.now();
  const [before] = loadavg();
  const chosen = chosenParts();
  await step("Bundle", () => run(process.execPath, ["scripts/build.mjs"]));
  await step("Peers", installPeers);
  const folder = mkdtempSync(join(tmpdir(), "clauselint-bench-"));
  try {
    const results = [];
    let after = before;
    for (const name of chosen) {
      // The last part has no clock of ours, and starts VS Code, which keeps all cores busy.
      after = loadavg()[0];
      results.push(await step(parts[name].title, () => measure(name, join(folder, name))));
    }
    const profiles = await step("Where time and memory go", () => profilesOf(results));
    if (chosen.length === Object.keys(parts).length)
      await step("Page", () => writePage(results, profiles, [before, after]));
    else console.log("\nOnly some parts were measured: docs/performance.md stays as it is.");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\nMeasured in ${seconds(start)}.`);
});
// A peer that does not end keeps nobody here.
process.exit();

/** The names of the parts to measure. @throws an advice when one of those asked for does not exist */
function chosenParts() {
  const names = Object.keys(parts);
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  const asked = values.only?.split(",") ?? names;
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw advice(`--only ${unknown.join(",")}: write one or more of ${names.join(",")}`, 2);
  return names.filter((name) => asked.includes(name));
}

/** The packages of peers/package-lock.json, which are needed for nothing else. */
async function installPeers() {
  const folder = join(import.meta.dirname, "peers");
  if (missingPackages(folder).length > 0) await npm(["ci"], { cwd: folder });
}

async function measure(name, folder) {
  const { verdict } = await import("./page.mjs");
  mkdirSync(folder);
  const { title, about, load } = parts[name];
  const measured = await (await load())(folder);
  for (const { what, median, spread, beside } of measured.rows)
    console.log(`  ${[what, median, spread, beside].filter(Boolean).join(" · ")}`);
  for (const { what, measured: figure, limit, met } of measured.marks)
    console.log(`  ${plain(verdict(met))}: ${what}: ${figure}; ${limit}`);
  return { title, about, ...measured };
}

/** A profile for each thing that does not meet its mark, made anew: no figure is taken while it is profiled. */
async function profilesOf(results) {
  const wanted = results.flatMap(({ marks, profiles = {} }) => {
    const names = marks.filter(({ met, profile }) => met === false && profile).map(({ profile }) => profile);
    return [...new Set(names)].map((name) => profiles[name]);
  });
  const made = [];
  for (const { title, limit, make } of wanted) {
    try {
      made.push({ title, limit, ...(await make()) });
    } catch (error) {
      made.push({ title, limit, failed: error.message });
    }
    const { parts: shares = [], failed } = made.at(-1);
    console.log(
      `  ${title}: ${failed ?? shares.map(({ name, share }) => `${name} ${Math.round(100 * share)}%`).join(", ")}`,
    );
  }
  return made;
}

async function writePage(results, profiles, loads) {
  const [{ pageOf }, { draw }] = await Promise.all([import("./page.mjs"), import("./peers/chart.mjs")]);
  // Before anything is written: it tells whether something was changed since the commit.
  const page = pageOf(results, profiles, loads);
  const points = results.flatMap((result) => result.points ?? []);
  const speeds = results.flatMap((result) => result.speeds ?? []);
  for (const theme of ["light", "dark"])
    writeFileSync(`docs/images/performance-${theme}.svg`, `${await draw(points, speeds, theme)}\n`);
  writeFileSync("docs/performance.md", page);
}

function plain(words) {
  return words.replaceAll("*", "");
}
