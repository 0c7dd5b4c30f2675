import { version } from "../platform/version.ts";
import { nearest } from "../project/nearest.ts";
import type { CommandPlan, OptionPlan } from "./plan.ts";
import { misused } from "./words.ts";

/** `clauselint help`, of the program or of one of its commands. @param names of the others @param all commands, itself included */
export function createHelpCommand(names: readonly string[], all: () => readonly CommandPlan[]): CommandPlan {
  const help: CommandPlan = {
    name: "help",
    operands: "[COMMAND]",
    operandValues: names,
    summary: "what can be written, also of one command",
    options: [],
    more: [],
    examples: [],
    advice: "clauselint help COMMAND",
    run: ([name, ...more]) => {
      const about = all().find((it) => it.name === name);
      if (more.length > 0) return misused(["help tells of one command"], help);
      if (name !== undefined && !about) {
        const meant = nearest(name, names) ?? `one of ${names.join(", ")}`;
        return misused([`there is no command "${name}": write ${meant}`], help);
      }
      process.stdout.write(about ? commandHelp(about) : programHelp(all()));
      return 0;
    },
  };
  return help;
}

/** What the program says of itself: its commands, not their options. */
export function programHelp(plans: readonly CommandPlan[]): string {
  return `Clauselint ${version}: finds AI-training and biometric clauses that do not separate public from private data.

${table(plans.map((plan) => [callOf(plan), plan.summary]))}

  clauselint help COMMAND, or COMMAND --help, tells the options of a command; --version the version.

Examples:
${plans
  .flatMap(({ examples: [first] }) => first ?? [])
  .map((line) => `  ${line}\n`)
  .join("")}
Exit status: 0 nothing at or above the level; 1 findings; 2 misuse, or a file that is faulty or cannot be read.
`;
}

/** What a command says of itself. */
export function commandHelp(plan: CommandPlan): string {
  const options = plan.options.filter(({ isHidden }) => !isHidden);
  const paragraphs = [
    `${callOf(plan)}\n\n${sentence(plan.summary)}`,
    table(
      options.map(({ flags, about, isRepeated }) => [bare(flags), isRepeated ? `${about}; may be repeated` : about]),
    ),
    plan.more.join("\n"),
    plan.examples.length ? ["Examples:", ...plan.examples.map((line) => `  ${line}`)].join("\n") : "",
  ];
  return `${paragraphs.filter(Boolean).join("\n\n")}\n`;
}

function callOf({ name, operands, options }: CommandPlan): string {
  return ["clauselint", name, ...(options.length ? ["[options]"] : []), ...(operands ? [operands] : [])].join(" ");
}

function bare(flags: OptionPlan["flags"]): string {
  return flags.replace(/[<>]/g, "");
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function table(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}
