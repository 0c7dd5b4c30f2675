import { auditCommand } from "./command-audit.ts";
import { compareCommand } from "./command-compare.ts";
import { createCompletionCommand } from "./command-completion.ts";
import { fixCommand } from "./command-fix.ts";
import { historyCommand } from "./command-history.ts";
import { initCommand } from "./command-init.ts";
import { lspCommand } from "./command-lsp.ts";
import { pasteCommand } from "./command-paste.ts";
import { explainCommand, rulesCommand } from "./command-rules.ts";
import { createHelpCommand } from "./help.ts";
import { runCommand } from "./parser.ts";
import type { CommandPlan } from "./plan.ts";
import { complain, describe } from "./words.ts";

export { work } from "./threads.ts";

const working: readonly CommandPlan[] = [
  auditCommand,
  fixCommand,
  pasteCommand,
  compareCommand,
  historyCommand,
  rulesCommand,
  explainCommand,
  initCommand,
  lspCommand,
];
const commands: readonly CommandPlan[] = [
  ...working,
  createCompletionCommand(() => commands),
  createHelpCommand([...working.map(({ name }) => name), "completion"], () => commands),
];

/**
 * Runs the command line, to the exit status of the process. Never fails.
 * @param args what was written behind the program's name
 */
export async function run(args: string[]): Promise<void> {
  let untold = false;
  // A reader who has seen enough, such as `head`, is no failure: the audit goes on for its exit status.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (isReaderGone(error)) return;
    process.exit(
      complain(`what was found cannot be written: ${error.message}.`, "Make room there, or write it elsewhere."),
    );
  });
  // There is no place left to say so, but what was found may still be written.
  process.stderr.on("error", (error: NodeJS.ErrnoException) => {
    untold ||= !isReaderGone(error);
    if (untold) process.exitCode = 2;
  });
  let status: number;
  try {
    status = await runCommand(commands, args);
  } catch (error) {
    status = complain(...describe(error));
  }
  process.exitCode = untold ? 2 : status;
}

function isReaderGone({ code }: NodeJS.ErrnoException): boolean {
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
}
