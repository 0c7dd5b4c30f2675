import { visibleLine } from "../../rules/views/wording/visible.ts";

/** Tells the reader what went wrong, in some lines; returns the exit status for it. */
export function complain(...lines: readonly string[]): number {
  process.stderr.write(`${complaint(...lines)}\n`);
  return 2;
}

/** What went wrong, as the reader is told it: each line stays one, whatever a name in it holds. */
export function complaint(...lines: readonly string[]): string {
  return lines.map((line) => `clauselint: ${visibleLine(line)}`).join("\n");
}

/** What is known of a fault of our own, for who has to mend it: lines. */
export function describe(error: unknown): string[] {
  return (error instanceof Error ? (error.stack ?? error.message) : String(error)).split("\n");
}
