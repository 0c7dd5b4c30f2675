// One policy on the command line: from the start of the process to its end.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTurns, runOnce } from "../measure.mjs";
import { cli, rumdl } from "../places.mjs";
import { makePolicy } from "../policies.mjs";
import { profileCli } from "../profile.mjs";
import { mark, row, times } from "../words.mjs";

const rounds = 21;
/** In milliseconds. */
const budget = 15_000;
const most = 2;

/** @param folder an empty one for the policy */
export async function commandLine(folder) {
  const file = join(folder, "privacy.md");
  writeFileSync(file, makePolicy(64_000));
  const audit = ["audit", "--fail-on", "never", file];
  const results = await inTurns(
    {
      "node -e 0": () => runOnce([process.execPath, "-e", "0"]).ms,
      "Clauselint, only its help": () => runOnce([process.execPath, cli, "--help"], { stdio: "ignore" }).ms,
      Clauselint: () => runOnce([process.execPath, cli, ...audit]).ms,
      "rumdl (Rust)": () => runOnce([rumdl(), "check", "--no-cache", file]).ms,
    },
    rounds,
    budget,
  );
  const floor = results["node -e 0"];
  const own = results.Clauselint;
  const ratio = own.p50 / floor.p50;
  return {
    rows: Object.entries(results).map(([name, figures]) =>
      row(name, figures, figures === floor || floor.failed ? "" : `${times(figures.p50 / floor.p50)} of node -e 0`),
    ),
    marks: [
      mark(
        "One policy of 64 KB on the command line, as a multiple of `node -e 0`",
        ratio ? times(ratio) : "not measured",
        `at most ${times(most)}`,
        ratio ? ratio <= most : undefined,
        "64 KB",
      ),
    ],
    profiles: {
      "64 KB": {
        title: "One policy of 64 KB on the command line",
        limit:
          "To start and to load the program, without an audit, is “only its help” above. The rest is code that runs for the\n" +
          "first time, before V8 compiles it; the same audit again in the same process takes a fraction of it.",
        make: () => profileCli(folder, audit),
      },
    },
  };
}
