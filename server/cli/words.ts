/** Tells the reader what went wrong; returns the exit status for it. */
export function complain(problem: string): number {
  process.stderr.write(`${complaint(problem)}\n`);
  return 2;
}

/** What went wrong, as the reader is told it. */
export function complaint(problem: string): string {
  return problem.replace(/^/gm, "clauselint: ");
}

/** What is known of a fault of our own, for who has to mend it. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
