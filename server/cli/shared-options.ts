import { projectFileName } from "../project/project.ts";
import { languageNames, profileNames } from "../project/settings.ts";
import type { OptionPlan } from "./plan.ts";

/** What several commands take alike. */
export const languageOption: OptionPlan = {
  flags: "--language <LANGUAGE>",
  about: `${languageNames.join(", ")}: of the policies (auto: judged for each section)`,
  values: languageNames,
};

export const profileOption: OptionPlan = {
  flags: "--profile <NAME>",
  about: `${profileNames.join(", ")}: severities for a law`,
  values: profileNames,
  isRepeated: true,
};

export const configOptions: readonly OptionPlan[] = [
  {
    flags: "--config <FILE>",
    about: `a project's file for all policies (the nearest ${projectFileName} above each of them)`,
  },
  { flags: "--no-config", about: "no project's file" },
];

/** @param about what it decides; the values are put before it */
export function choiceOption(flags: string, values: readonly string[], about: string): OptionPlan {
  return { flags, values, about: `${values.join(", ")}: ${about}` };
}
