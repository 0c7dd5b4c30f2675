import { existsSync, lstatSync, writeFileSync } from "node:fs";
import { codeOf } from "../platform/error-code.ts";
import { messageOf } from "../platform/failures.ts";
import { nearest } from "../project/nearest.ts";
import { projectFileName } from "../project/project.ts";
import { languageNames, oneOf, profileNames } from "../project/settings.ts";
import { type Asking, createAsking, isTerminal } from "./asking.ts";
import type { CommandPlan } from "./plan.ts";
import { readRequest } from "./request.ts";
import { languageOption } from "./shared-options.ts";
import { complain, misused } from "./words.ts";

/** What a new project's file says. */
interface Choices {
  readonly language: string;
  readonly profiles: readonly string[];
}

export const initCommand: CommandPlan = {
  name: "init",
  operands: "",
  summary: `write a ${projectFileName} for the policies in this folder and below`,
  options: [
    languageOption,
    {
      flags: "--profile <NAME>",
      about: `${profileNames.join(", ")}: a law that they have to stand up to (baseline: none in particular)`,
      values: profileNames,
      isRepeated: true,
    },
  ],
  more: [
    "On a terminal it asks for what is not written, unless any option is. A file that is there is left as it is.",
    "What else may stand in it: docs/project-file.md; an editor completes it.",
  ],
  examples: ["clauselint init", "clauselint init --language en --profile gdpr --profile bipa"],
  advice: "clauselint init --language en --profile gdpr",
  run: async (operands, written) => {
    if (operands.length > 0) return misused(["init takes no file: it writes in the folder you are in"], initCommand);
    const { request, problems } = readRequest(written);
    if (problems.length > 0) return misused(problems, initCommand);
    if (isThere())
      return complain(`${projectFileName}: it is there already, and stays as it is. Change it in an editor.`);
    const { language, profiles } = request.options;
    if (language || profiles) return write({ language: language ?? "auto", profiles: profiles ?? ["baseline"] });
    if (!isTerminal())
      return misused(["there is no terminal to ask at: say by --language and --profile what to write"], initCommand);
    const choices = await askFor();
    return choices ? write(choices) : complain("nothing is written.");
  },
};

/** Also a link that leads nowhere. */
function isThere(): boolean {
  return existsSync(projectFileName) || lstatSync(projectFileName, { throwIfNoEntry: false }) !== undefined;
}

async function askFor(): Promise<Choices | undefined> {
  const asking = createAsking();
  try {
    const [language] = (await choose(asking, "Language of the policies", languageNames, "auto")) ?? [];
    const profiles = language && (await choose(asking, "Laws they have to stand up to", profileNames, "baseline"));
    return language && profiles ? { language, profiles } : undefined;
  } finally {
    asking.end();
  }
}

/** Asks until every name is one that may be chosen; nothing but Return takes the usual one. */
async function choose({ ask }: Asking, what: string, names: readonly string[], usual: string) {
  process.stdout.write(`${what}: ${names.join(", ")}\n`);
  const several = names === profileNames ? ", several with commas" : "";
  for (;;) {
    const answer = await ask(`Which${several} [${usual}]? `);
    if (answer === undefined) return undefined;
    const chosen = answer.split(/[\s,]+/).filter(Boolean);
    const wrong = chosen.find((name) => !oneOf(names, name));
    if (wrong === undefined && (several || chosen.length <= 1)) return chosen.length ? [...new Set(chosen)] : [usual];
    const meant = wrong === undefined ? undefined : nearest(wrong, names);
    complain(
      wrong === undefined
        ? "write one of them."
        : `${wrong}: ${meant ? `write ${meant}.` : "there is none so called."}`,
    );
  }
}

function write(choices: Choices): number {
  try {
    // Whoever has made one in the meantime keeps it.
    writeFileSync(projectFileName, `${JSON.stringify(choices, undefined, 2)}\n`, { flag: "wx" });
    process.stdout.write(`${projectFileName} is written. \`clauselint audit .\` audits the policies below it.\n`);
    return 0;
  } catch (error) {
    const code = codeOf(error);
    const reason = code === "EACCES" ? "you may not write in this folder" : messageOf(error);
    return complain(`${projectFileName}: cannot be written: ${reason}.`);
  }
}
