// A letter is typed into an open policy: how long until its findings are there, within the server's process?
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runOnce, summary } from "../measure.mjs";
import { linters } from "../peers/linters.mjs";
import { realPolicies, root } from "../places.mjs";
import { makePolicy, placesIn } from "../policies.mjs";
import { readProfile } from "../profile.mjs";
import { digits, mark, row, times } from "../words.mjs";

/** Lengths in UTF-16 code units; limits in milliseconds at p95; how much of a peer's time there is for each. */
const documents = [
  { name: "4 KB", length: 4_000, peers: { warmUp: 10, most: 40, budget: 1_500 } },
  { name: "64 KB", length: 64_000, limit: 4, peers: { warmUp: 5, most: 40, budget: 2_000 } },
  { name: "700 KB", length: 700_000, limit: 5, peers: { warmUp: 0, most: 20, budget: 2_500 } },
];
const ours = { warmUp: 100, most: 200, budget: 3_000 };
const mostGrowth = 3;
const leastLead = 10;

/** @param folder an empty one for the policies */
export async function keystroke(folder) {
  const rows = [];
  const points = [];
  const leads = [];
  const figures = {};
  const policies = {};
  for (const { name, length, peers } of documents) {
    const text = makePolicy(length);
    const file = join(folder, `${length}.md`);
    writeFileSync(file, text);
    const policy = policyAt(file, text, ours);
    policies[name] = policy;
    const taken = [];
    const others = ["remark-parse", ...Object.keys(linters)].map((tool, index) => {
      // Among the peers, so that a busy minute of the machine does not fall on one side alone.
      if (index % 3 === 0) taken.push(...type("Clauselint", [policy], ours));
      return { tool, theirs: pooled(type(tool, [policy], peers)) };
    });
    const own = pooled(taken);
    figures[name] = own;
    rows.push(row(`**Clauselint, ${name}**`, own));
    if (!own.failed) points.push({ tool: "Clauselint", document: name, ms: own.p50 });
    for (const { tool, theirs } of others) {
      const lead = theirs.p50 / own.p50;
      rows.push(row(`${tool}, ${name}`, theirs, `${times(lead)} of Clauselint's median`));
      if (theirs.failed) continue;
      points.push({ tool, document: name, ms: theirs.p50 });
      if (!own.failed) leads.push({ tool, document: name, lead });
    }
  }
  rows.push(...realOnes(), ...withFootnote(folder));
  return { rows, points, marks: marksOf(figures, leads), profiles: profilesOf(folder, policies) };
}

function policyAt(file, text, { warmUp, most }) {
  return { file, places: placesIn(text, warmUp + most) };
}

/**
 * Types in a process of its own.
 * @param policies of `policyAt`
 * @returns for each policy the milliseconds of each letter, or `failed` in words
 */
function type(tool, policies, options) {
  const typist = join(root, "bench/typist.mjs");
  try {
    const { stdout } = runOnce([process.execPath, typist, JSON.stringify({ tool, policies, ...options })], {
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 120_000,
      maxBuffer: 1 << 26,
    });
    return JSON.parse(stdout);
  } catch (error) {
    return policies.map(() => ({ failed: error.message }));
  }
}

function pooled(results) {
  const failed = results.find((result) => result.failed);
  return failed ?? summary(results.flatMap(({ taken }) => taken));
}

/** The same in each of the real policies. */
function realOnes() {
  const files = realPolicies();
  if (files.length === 0) return [];
  const options = { warmUp: 5, most: 15, budget: 500 };
  const policies = files.map((file) => policyAt(file, readFileSync(file, "utf8"), options));
  const each = type("Clauselint", policies, options);
  const all = pooled(each);
  if (all.failed) return [row(`Clauselint, each of ${files.length} real policies`, all)];
  const slowest = each
    .map(({ taken }, index) => ({ file: files[index], ...summary(taken) }))
    .sort((a, b) => b.p50 - a.p50)[0];
  const name = slowest.file.split(/[\\/]/).at(-2);
  return [
    row(`Clauselint, each of ${files.length} real policies`, all, `slowest: ${name}, median ${digits(slowest.p50)} ms`),
  ];
}

/** Drafts written by hand have what none of the real policies has: a note that any section may refer to. */
function withFootnote(folder) {
  return documents.slice(1).map(({ name, length }) => {
    const file = join(folder, `${length}-footnote.md`);
    const text = `${makePolicy(length)}\n\n[^1]: Until our next annual report.\n`;
    writeFileSync(file, text);
    return row(`Clauselint, ${name} with a footnote`, pooled(type("Clauselint", [policyAt(file, text, ours)], ours)));
  });
}

function marksOf(figures, leads) {
  const [, middle, long] = documents;
  const marks = [middle, long].map(({ name, limit }) => {
    const { p95, failed } = figures[name];
    return mark(
      `A letter typed to its findings, within the server, ${name}, p95`,
      failed ?? `${digits(p95)} ms`,
      `at most ${limit} ms`,
      failed ? undefined : p95 <= limit,
      name,
    );
  });
  const growth = figures[long.name].p95 / figures[middle.name].p95;
  marks.push(
    mark(
      `The same at ${long.name}, as a multiple of that at ${middle.name}`,
      growth ? times(growth) : "not measured",
      `at most ${times(mostGrowth)}`,
      growth ? growth <= mostGrowth : undefined,
      long.name,
    ),
  );
  const parser = leads.filter(({ tool }) => tool === "remark-parse");
  const peers = leads.filter(({ tool }) => tool !== "remark-parse");
  marks.push(leadMark("remark-parse for the same text, as a multiple of our median", parser, documents.length));
  const wanted = Object.keys(linters).length * documents.length;
  marks.push(leadMark("Each linter from npm for the same text, as a multiple of our median", peers, wanted));
  return marks;
}

/** @param wanted how many comparisons there should have been */
function leadMark(what, leads, wanted) {
  const sorted = leads.toSorted((a, b) => a.lead - b.lead);
  const [least] = sorted;
  const short = sorted.filter(({ lead }) => lead < leastLead);
  const told = (short.length > 0 ? short : sorted.slice(0, 1))
    .map(({ tool, document, lead }) => `${times(lead)} ${tool === "remark-parse" ? "" : `${tool}, `}${document}`)
    .join("; ");
  const missing = wanted - leads.length;
  return mark(
    what,
    least
      ? `${short.length > 0 ? "" : "least: "}${told}${missing > 0 ? `; ${missing} of ${wanted} could not be measured` : ""}`
      : "not measured",
    `at least ${times(leastLead)}`,
    least ? short.length === 0 : undefined,
    least?.document,
  );
}

/** What a letter costs whoever reads it. */
const limits = {
  "4 KB":
    "Nothing in it grows with the text: the section that is typed into is cut out, looked through and read, the language is\n" +
    "told, and each rule is asked, in a text of any length.",
  "64 KB": "The same as in 4 KB, and what is said elsewhere in the policy.",
  "700 KB":
    "What it takes beyond a short policy grows with the clauses of the policy, not with its length: each that stands\n" +
    "behind the letter moves, and each is judged beside all others.",
};

function profilesOf(folder, policies) {
  return Object.fromEntries(
    documents.map(({ name, length }) => [
      name,
      {
        title: `A letter typed, ${name}`,
        limit: limits[name],
        make: () => {
          const profile = join(folder, `${length}.cpuprofile`);
          const [{ failed }] = type("Clauselint", [policies[name]], { ...ours, profile });
          if (failed) throw new Error(failed);
          return readProfile(profile);
        },
      },
    ]),
  );
}
