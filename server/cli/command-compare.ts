import { compareFormats, compareLevels, compareVersions, readCompareRequest } from "./compare.ts";
import { compareWithRevision } from "./compare-git.ts";
import type { CommandPlan } from "./plan.ts";
import { choiceOption, configOptions, languageOption } from "./shared-options.ts";
import { misused } from "./words.ts";

export const compareCommand: CommandPlan = {
  name: "compare",
  operands: "OLD NEW",
  summary: "what changed in a policy: promises weakened, new permissions, clauses gone",
  options: [
    choiceOption("--format <FORMAT>", compareFormats, "how changes are written (text)"),
    choiceOption("--fail-on <LEVEL>", compareLevels, "exit with 1 if the reader is promised less (weakened)"),
    {
      flags: "--git <REVISION>",
      about: "compares each policy that differs from a revision in Git; operands are then files and folders (all)",
    },
    languageOption,
    ...configOptions,
  ],
  more: [
    "Both versions are read as the project of NEW says. One of them may be -, standard input.",
    "With --git, findings that are new fail it as well as weakened promises.",
  ],
  examples: [
    "git show v1.0:privacy.md | clauselint compare - privacy.md",
    "clauselint compare --format html old.md new.md > changes.html",
    "clauselint compare --git origin/main",
  ],
  advice: "clauselint compare OLD.md NEW.md",
  run: (operands, written) => {
    const { request, problems } = readCompareRequest(written);
    const [before, after, ...more] = operands;
    if (written.git !== undefined)
      return problems.length ? misused(problems, compareCommand) : compareWithRevision(written.git, operands, request);
    if (before === undefined || after === undefined || more.length > 0)
      return misused(["compare needs two files: the earlier version, then the later one"], compareCommand);
    return problems.length ? misused(problems, compareCommand) : compareVersions({ before, after }, request);
  },
};
