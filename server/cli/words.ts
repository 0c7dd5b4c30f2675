import { visibleLine } from "../../rules/views/wording/visible.ts";
import type { CommandPlan } from "./plan.ts";

/** Tells the reader what went wrong, in some lines; returns the exit status for it. */
export function complain(...lines: readonly string[]): number {
  process.stderr.write(`${complaint(...lines)}\n`);
  return 2;
}

/** What went wrong, as the reader is told it: each line stays one, whatever a name in it holds. */
export function complaint(...lines: readonly string[]): string {
  return lines.map((line) => `clauselint: ${visibleLine(line)}`).join("\n");
}

/**
 * Tells the reader what was written amiss, and where it stands how to write it; returns the exit status for it.
 * @param problems without a full stop
 * @param command that was misused; without one, it is not known which was meant
 */
export function misused(problems: readonly string[], command?: Pick<CommandPlan, "name" | "advice">): number {
  const told = problems.map((it, index) => (index === problems.length - 1 ? `${it}.` : it));
  const options = command ? `, \`clauselint help ${command.name}\` for its options` : "";
  const advice = command?.advice ?? "clauselint audit FILE…";
  return complain(...told, `Write \`${advice}\`${options}, or \`clauselint --help\` for all commands.`);
}

/** What is known of a fault of our own, for who has to mend it: lines. */
export function describe(error: unknown): string[] {
  return (error instanceof Error ? (error.stack ?? error.message) : String(error)).split("\n");
}
