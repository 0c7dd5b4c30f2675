import { Argument, Command, CommanderError, Option } from "commander";
import { version } from "../platform/version.ts";
import { nearest } from "../project/nearest.ts";
import { commandHelp, programHelp } from "./help.ts";
import type { Written } from "./plan.ts";
import { type CommandPlan, nameOf, type OptionPlan } from "./plan.ts";
import { misused } from "./words.ts";

/**
 * Runs the command that is written.
 * @param args what was written behind the program's name
 * @returns the exit status
 */
export async function runCommand(plans: readonly CommandPlan[], args: readonly string[]): Promise<number> {
  let status = 0;
  const program = createParser(plans, (ended) => {
    status = ended;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : refuse(plans, args, error);
  }
}

/** @param end takes the exit status of the command that ran */
export function createParser(plans: readonly CommandPlan[], end: (status: number) => void): Command {
  const program = silent(new Command("clauselint"))
    .version(version, versionOption.flags, versionOption.about)
    .helpOption(helpOption.flags, helpOption.about)
    .configureHelp({ formatHelp: () => programHelp(plans) })
    .helpCommand(false)
    .allowExcessArguments()
    .action((_options, { args: [name] }: Command) => {
      const meant =
        name === undefined
          ? undefined
          : nearest(
              name,
              plans.map((plan) => plan.name),
            );
      const problem = name === undefined ? "a command is missing" : `there is no command "${name}"`;
      end(misused([meant ? `${problem}: write ${meant}` : problem]));
    });
  for (const plan of plans) addCommand(program, plan, end);
  return program;
}

export const helpOption: OptionPlan = { flags: "-h, --help", about: "what can be written" };
export const versionOption: OptionPlan = { flags: "-v, --version", about: "the version" };

function addCommand(program: Command, plan: CommandPlan, end: (status: number) => void): void {
  const command = silent(program.command(plan.name))
    .helpOption(helpOption.flags, helpOption.about)
    .configureHelp({ formatHelp: () => commandHelp(plan) })
    .summary(plan.summary)
    .addArgument(argumentOf(plan));
  const written: Record<string, unknown> & Written = { severity: [], profile: [], jobs: "auto" };
  for (const option of plan.options) {
    command.addOption(optionOf(option));
    const name = nameOf(option).slice(2);
    command.on(`option:${name}`, (value: string | null | undefined) => {
      const before = written[name];
      written[name] = option.isRepeated ? [...(Array.isArray(before) ? before : []), value] : (value ?? true);
    });
  }
  command.action(async (operands: string[]) => end(await plan.run(operands, written)));
}

/** Choices are for completion only: what cannot be chosen is told in our words. */
function optionOf({ flags, about, values, isHidden }: OptionPlan): Option {
  return Object.assign(new Option(flags, about).hideHelp(isHidden ?? false), values && { argChoices: [...values] });
}

function argumentOf({ operandValues }: CommandPlan): Argument {
  return Object.assign(new Argument("[operands...]"), operandValues && { argChoices: [...operandValues] });
}

/** Says nothing by itself but what it is asked for, and ends no process. */
function silent(command: Command): Command {
  return command
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({ outputError: () => {} });
}

/** Tells in our words what the parser does not take. */
function refuse(plans: readonly CommandPlan[], args: readonly string[], error: CommanderError): number {
  const plan = plans.find(({ name }) => name === args[0]);
  const { message } = error;
  const quoted = message.slice(message.indexOf("'") + 1, message.lastIndexOf("'"));
  const problem =
    error.code === "commander.optionMissingArgument" && plan
      ? withoutValue(plan, quoted)
      : error.code === "commander.unknownOption"
        ? unknownOption(plans, plan, quoted)
        : message.replace(/^error: /, "");
  return misused([problem], plan);
}

function withoutValue({ options }: CommandPlan, flags: string): string {
  const option = options.find((it) => it.flags === flags);
  if (!option) return `${flags} needs a value`;
  const value = flags.slice(flags.indexOf("<") + 1, -1);
  const choice = option.values ? `, one of ${option.values.join(", ")}` : "";
  return `${nameOf(option)} needs a ${value} behind it${choice}`;
}

function unknownOption(plans: readonly CommandPlan[], plan: CommandPlan | undefined, written: string): string {
  const [name = ""] = written.split("=");
  const takers = plans.filter(({ options }) => visible(options).some((it) => nameOf(it) === name));
  const [taker] = takers;
  if (plan && takers.includes(plan)) return `${name} takes no value`;
  if (taker && !plan) return `${name} belongs behind a command, such as ${taker.name}`;
  if (taker && plan)
    return `${plan.name} takes no option ${name}: it is one of ${takers.map((it) => it.name).join(", ")}`;
  const options = [...visible(plan?.options ?? []), helpOption, versionOption].map(nameOf);
  const meant = name.startsWith("--") ? nearest(name, options) : undefined;
  const problem = `${plan ? `${plan.name} takes` : "there is"} no option ${written}`;
  return meant ? `${problem}: write ${meant}` : problem;
}

function visible(options: readonly OptionPlan[]): OptionPlan[] {
  return options.filter(({ isHidden }) => !isHidden);
}
