import { isTerminal } from "./asking.ts";
import { fixInteractively } from "./fix.ts";
import type { CommandPlan } from "./plan.ts";
import { readRequest } from "./request.ts";
import { configOptions, languageOption, profileOption } from "./shared-options.ts";
import { misused } from "./words.ts";

export const fixCommand: CommandPlan = {
  name: "fix",
  operands: "FILE…",
  summary: "show each rewrite of a policy, and write those that you accept: fix --interactive",
  options: [
    { flags: "--interactive", about: "asks for each rewrite; there is no other way, and it has to be written" },
    profileOption,
    languageOption,
    ...configOptions,
  ],
  more: ["What stands in {{braces}} in a rewrite is left for you to fill in; it is reported until then."],
  examples: ["clauselint fix --interactive privacy.md"],
  advice: "clauselint fix --interactive FILE…",
  run: (paths, written) => {
    if (!written.interactive)
      return misused(["no rewrite is made unasked: add --interactive to be asked for each"], fixCommand);
    if (paths.length === 0 || paths.includes("-")) return misused(["fix needs a FILE that it can write"], fixCommand);
    const { request, problems } = readRequest(written);
    if (problems.length > 0) return misused(problems, fixCommand);
    if (!isTerminal()) return misused(["there is no terminal to ask at: fix is for a person"], fixCommand);
    return fixInteractively(paths, request);
  },
};
