import { severityNames } from "../project/settings.ts";
import { audit } from "./audit.ts";
import type { CommandPlan } from "./plan.ts";
import { failLevels, formats, readRequest } from "./request.ts";
import { choiceOption, configOptions, languageOption, profileOption } from "./shared-options.ts";
import { auditStream, isStream, streamProblems } from "./stream.ts";
import { misused } from "./words.ts";

export const auditCommand: CommandPlan = {
  name: "audit",
  operands: "PATH…",
  summary: "audit policies written in Markdown: files, folders, quoted globs, - for standard input",
  options: [
    choiceOption("--format <FORMAT>", formats, "how findings are written (text)"),
    {
      flags: "--output <FORMAT=FILE>",
      about: "writes a format to a file, beside what goes to standard output",
      isRepeated: true,
    },
    { flags: "--quiet", about: "writes findings at the level error only; all of them count for the exit status" },
    choiceOption("--fail-on <LEVEL>", failLevels, "exit with 1 for findings at or above it (error)"),
    { flags: "--max-warnings <N>", about: "exit with 1 for more warnings than so many (any number)" },
    { flags: "--baseline <FILE>", about: "findings that FILE knows stay quiet, and those that are gone are told" },
    { flags: "--shard <NUMBER/OF>", about: "only a share of the policies, the same each time, such as 3/16" },
    { flags: "--write-baseline <FILE>", about: "makes all findings known, in FILE; exit with 0" },
    {
      flags: "--severity <RULE=LEVEL>",
      about: `${severityNames.join(", ")}: another severity for a rule`,
      isRepeated: true,
    },
    profileOption,
    languageOption,
    ...configOptions,
    {
      flags: "--all",
      about: "every Markdown file of a folder or a glob (the policies, by name, title or front matter)",
    },
    { flags: "--no-ignore", about: "also what .gitignore and .clauselintignore name" },
    {
      flags: "--stdin-filename <NAME>",
      about: "of what stands on standard input, for reports and for the project's file that counts",
    },
    { flags: "--color", about: "colours, wherever it is written to (where somebody looks)" },
    { flags: "--no-color", about: "no colours" },
    {
      flags: "--jobs <N>",
      about: "how many threads share the files (auto: one for each core, if there is enough to read)",
    },
  ],
  more: [
    "A file that is named is audited whatever it is called. In a folder, or by a glob such as 'legal/**/*.md', it is policies",
    "that are audited; node_modules, folders with a dot and links to folders are left out.",
    'With --format ndjson, - is a stream: a line of {"path": …, "text": …} in, a line with its report out.',
    "A project's file sets profiles, severities, language and words of its own; the options above win over it.",
    "Exit status: 0 nothing at or above the level; 1 findings; 2 misuse, or a file that is faulty or cannot be read.",
  ],
  examples: [
    "clauselint audit privacy.md",
    "clauselint audit .",
    "clauselint audit --profile gdpr --format sarif legal > clauselint.sarif",
    "git show HEAD:privacy.md | clauselint audit -",
    "clauselint audit --format ndjson - < policies.ndjson > reports.ndjson",
  ],
  advice: "clauselint audit FILE…",
  run: (paths, written) => {
    if (paths.length === 0) return misused(["audit needs a FILE, or - for standard input"], auditCommand);
    const streams = isStream(paths, written.format);
    const { request, problems: all } = readRequest(written);
    const problems = [...all, ...(streams ? streamProblems(request) : [])];
    if (request.inputName !== undefined && !paths.includes("-"))
      return misused(["--stdin-filename names what stands on standard input: add -"], auditCommand);
    if (problems.length > 0) return misused(problems, auditCommand);
    return streams ? auditStream(request) : audit(paths, request);
  },
};
