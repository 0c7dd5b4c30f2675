import { oneOf } from "../project/settings.ts";
import { completionFor, shells } from "./completion.ts";
import { createParser } from "./parser.ts";
import type { CommandPlan } from "./plan.ts";
import { misused } from "./words.ts";

/** `clauselint completion`. @param all commands, itself included */
export function createCompletionCommand(all: () => readonly CommandPlan[]): CommandPlan {
  const completion: CommandPlan = {
    name: "completion",
    operands: "SHELL",
    operandValues: shells,
    summary: `complete commands and options in a shell: ${shells.join(", ")}`,
    options: [],
    more: ["What it prints is read by the shell: put the line below into its settings, such as ~/.bashrc."],
    examples: ["source <(clauselint completion bash)", "clauselint completion fish | source"],
    advice: "clauselint completion bash",
    run: ([shell, ...more]) => {
      const known = oneOf(shells, shell);
      if (!known || more.length > 0)
        return misused([`completion needs a SHELL: one of ${shells.join(", ")}`], completion);
      const program = createParser(all(), () => {});
      process.stdout.write(completionFor(known, program));
      return 0;
    },
  };
  return completion;
}
