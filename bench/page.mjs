// docs/performance.md, out of what was measured.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { linters } from "./peers/linters.mjs";
import { peers, root } from "./places.mjs";
import { digits } from "./words.mjs";

/**
 * @param results of each part: `title`, `about`, and what it measured
 * @param profiles of what does not meet its mark: `title`, `limit`: what it cannot do without, with what `profile.mjs` tells or `failed`
 * @param loads how many processes wanted the machine when the run began, and when its clocks stopped
 */
export function pageOf(results, profiles, loads) {
  const marks = results.flatMap(({ marks }) => marks);
  return `# Performance

How fast Clauselint is, beside its limits and beside other tools, measured in one run of \`npm run bench\`, which writes this
page. A ratio is between two figures of that run: what else the machine did fell on both.

- Machine: ${machine()}
${business(loads)}
- Clauselint: ${commit()}, on Node ${process.versions.node}
- Others: ${others().join(", ")}
- The policies of 4, 64 and 700 KB are made of the English ones in \`test/corpus\`, with one clause on AI or biometrics for
  each 8,900 characters, as 86 real policies have. KB of a text are thousands of characters

## Marks

${marks.filter(({ met }) => met).length} of ${marks.length} are met.

${table(
  ["Mark", "Measured", "Limit", ""],
  marks.map(({ what, measured, limit, met }) => [what, measured, limit, verdict(met)]),
)}

${chart}

${results.map(section).join("\n\n")}
${profiles.length > 0 ? `\n${whereItGoes(profiles)}\n` : ""}`;
}

/** A mark in one word or a few. */
export function verdict(met) {
  return met === undefined ? "not measured" : met ? "met" : "**not met**";
}

const chart = `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="images/performance-dark.svg">
  <img src="images/performance-light.svg" alt="How long each tool takes for a letter typed into policies of 4, 64 and 700 KB, on a scale of powers of ten; the figures stand in the table below.">
</picture>`;

function section({ title, about, rows }) {
  return `## ${title}

${about}

${rows.some(({ runs }) => runs) ? figures(rows) : facts(rows)}`;
}

function figures(rows) {
  return table(
    ["What", "Median", "Spread", "Runs", "Beside"],
    rows.map(({ what, median, spread, runs, beside }) => [what, median, spread, runs, beside]),
  );
}

function facts(rows) {
  return table(
    ["What", "Measured", ""],
    rows.map(({ what, median, beside }) => [what, median, beside]),
  );
}

function whereItGoes(profiles) {
  return `## Where time and memory go

Profiles of what does not meet its mark. The functions are ours: first their share with all that they call, so that these
shares overlap, then what they take themselves, in V8 and in packages included.

${profiles.map(profileSection).join("\n\n")}`;
}

function profileSection({ title, limit, failed, parts, functions, ...amounts }) {
  if (failed) return `### ${title}\n\nNo profile could be made: ${failed}`;
  return `### ${title}

${limit}

${profiled(amounts)}

${table(
  ["Part", "Share"],
  parts.filter(({ share }) => share >= 0.005).map(({ name, share }) => [name, percent(share)]),
)}

${table(
  ["Function", "With what it calls", "Itself"],
  functions.map(({ name, share, itself }) => [name, percent(share), percent(itself)]),
)}`;
}

function profiled({ ms, beyond, megabytes }) {
  if (megabytes !== undefined) return `${digits(megabytes)} MB on V8's heap were profiled.`;
  const more = beyond === undefined ? "" : `; Node took ${digits(beyond)} ms more to start and to end`;
  return `${digits(ms)} ms were profiled${more}.`;
}

function percent(share) {
  return `${(100 * share).toFixed(share < 0.1 ? 1 : 0)}%`;
}

function table(heads, lines) {
  return [heads, heads.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function machine() {
  const [cpu] = cpus();
  return `${cpu?.model.trim() ?? "unknown"}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`;
}

/** The run itself wants one core, and sometimes two. */
function business([before, after]) {
  const told = `- Processes that wanted the machine: ${before.toFixed(1)} before the run, ${after.toFixed(1)} at its end`;
  if (before < 1 && after < 2.5) return told;
  return `${told}. **It was busy with other things: these figures are too high, and the ratios rough**`;
}

function commit() {
  try {
    const described = execFileSync("git", ["describe", "--always", "--dirty=, changed since"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return `commit ${described.trim()}`;
  } catch {
    return "a copy without its history";
  }
}

function others() {
  const names = [
    ...Object.values(linters).map((linter) => linter.package),
    "@rumdl/cli-linux-x64",
    "unified-language-server",
  ];
  const parser = join(root, "node_modules/remark-parse");
  return [parser, ...names.map((name) => join(peers, "node_modules", name))]
    .map((folder) => join(folder, "package.json"))
    .filter((manifest) => existsSync(manifest))
    .map((manifest) => {
      const { name, version } = JSON.parse(readFileSync(manifest, "utf8"));
      return `${name} ${version}`;
    });
}
