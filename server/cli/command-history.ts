import { compareFormats, compareLevels } from "./compare.ts";
import { readHistoryRequest, tellHistory } from "./history.ts";
import type { CommandPlan } from "./plan.ts";
import { choiceOption, configOptions, languageOption } from "./shared-options.ts";
import { misused } from "./words.ts";

export const historyCommand: CommandPlan = {
  name: "history",
  operands: "FILE",
  summary: "what each version of a policy in its Git history changed",
  options: [
    choiceOption("--format <FORMAT>", compareFormats, "how changes are written (text)"),
    { flags: "--since <DAY>", about: "of the versions from then on, such as 2026-03-31 or 2026-03-31T18:00:00Z (all)" },
    { flags: "--until <DAY>", about: "of the versions up to then (all)" },
    choiceOption("--fail-on <LEVEL>", compareLevels, "exit with 1 if the reader is promised less (never)"),
    languageOption,
    ...configOptions,
  ],
  more: ["All versions are read as the project says today. Git has to be installed."],
  examples: [
    "clauselint history privacy.md",
    "clauselint history --format html --since 2026-01-01 privacy.md > history.html",
  ],
  advice: "clauselint history FILE",
  run: ([path, ...more], written) => {
    if (path === undefined || path === "-" || more.length > 0)
      return misused(["history needs one FILE that Git knows"], historyCommand);
    const { request, problems } = readHistoryRequest(written);
    return problems.length ? misused(problems, historyCommand) : tellHistory(path, request);
  },
};
