// All real policies that lie beside the project, by the command line: each figure is that of whole processes.
import { statSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { inTurns, runOnce } from "../measure.mjs";
import { cli, realPolicies, root, rumdl } from "../places.mjs";
import { profileCli } from "../profile.mjs";
import { digits, fact, mark, row, times } from "../words.mjs";

const rounds = 5;
/** In milliseconds. */
const budget = 30_000;
const leastSpeed = 10;
const leastLead = 8;

/** @param folder an empty one for profiles */
export async function corpus(folder) {
  const files = realPolicies();
  if (files.length === 0) return { rows: [fact("Real policies", "none are beside the project")], marks: [] };
  const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
  const audit = ["audit", "--fail-on", "never", "--format", "json"];
  const one = [...audit, "--jobs", "1", ...files];
  const cores = cpus().length;
  const names = {
    parser: "remark-parse, parsing alone",
    one: "Clauselint, one process",
    jobs: `Clauselint, --jobs ${cores}`,
    rumdl: "rumdl (Rust), all cores",
  };
  const results = await inTurns(
    {
      [names.parser]: () =>
        Number(
          runOnce([process.execPath, join(root, "bench/parse.mjs"), ...files], { stdio: ["ignore", "pipe", "pipe"] })
            .stdout,
        ),
      [names.one]: () => runOnce([process.execPath, cli, ...one]).ms,
      [names.jobs]: () => runOnce([process.execPath, cli, ...audit, "--jobs", `${cores}`, ...files]).ms,
      [names.rumdl]: () => runOnce([rumdl(), "check", "--no-cache", ...files]).ms,
    },
    rounds,
    budget,
  );
  const speed = ({ p50 }) => (1000 * megabytes) / p50;
  const own = results[names.one];
  const lead = results[names.parser].p50 / own.p50;
  const beside = results[names.rumdl].p50 / results[names.jobs].p50;
  return {
    rows: [
      ...Object.entries(results).map(([name, figures]) => row(name, figures, `${digits(speed(figures))} MB/s`)),
      ...nearness(files, megabytes),
    ],
    speeds: Object.entries(results)
      .filter(([, { failed }]) => !failed)
      .map(([tool, figures]) => ({ tool, speed: speed(figures) })),
    marks: [
      mark(
        `${files.length} real policies, ${megabytes.toFixed(1)} MB, on the command line in one process`,
        own.failed ?? `${digits(speed(own))} MB/s`,
        `at least ${leastSpeed} MB/s`,
        own.failed ? undefined : speed(own) >= leastSpeed,
        "one",
      ),
      mark(
        "remark-parse, parsing them, as a multiple of our time in one process",
        lead ? times(lead) : "not measured",
        `at least ${times(leastLead)}`,
        lead ? lead >= leastLead : undefined,
        "one",
      ),
      mark(
        "rumdl for them on all cores, as a multiple of our time on all cores",
        beside ? times(beside) : "not measured",
        "more than 1×",
        beside ? beside > 1 : undefined,
        "one",
      ),
    ],
    profiles: {
      one: {
        title: "The real policies in one process",
        limit:
          "Without reading a single clause, it could not be faster than the row “only cutting and looking for words”; nor,\n" +
          "if nothing around a clause had to be read, than that row and the one below it together. What stands around a\n" +
          "clause is read because it may tell what the clause leaves out: the data, the basis, a choice, how long.",
        make: () => profileCli(folder, one),
      },
    },
  };
}

/** How near we are to what such an audit takes at least. */
function nearness(files, megabytes) {
  const { stdout } = runOnce([process.execPath, join(root, "bench/audit.mjs"), ...files], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { read, searched, byRemark, scan, again, closest } = JSON.parse(stdout);
  const told = (ms) => [`${digits(ms)} ms`, `${digits((1000 * megabytes) / ms)} MB/s`];
  const thousands = (length) => `${Math.round(length / 1000)} KB`;
  return [
    fact("Of their text, in sections that may state a practice, which are read", thousands(read)),
    fact("Of these, in the parts that may state one, which are searched for it", thousands(searched)),
    fact("Of these sections, not plain enough to be read without remark", thousands(byRemark)),
    fact("Clauselint, the audit alone, the third time in one process", ...told(again)),
    fact("Clauselint, only cutting and looking for words, the third time", ...told(scan)),
    fact("Clauselint, auditing nothing but the parts that are searched, the third time", ...told(closest)),
  ];
}
