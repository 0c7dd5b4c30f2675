import { createInterface } from "node:readline";

/** Asks a person, a line at a time. */
export interface Asking {
  /** @returns the answer without spaces around it; undefined where there is none: the input has ended, or Ctrl+C was pressed */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly end: () => void;
}

/** Whether there is a person to ask. */
export function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

export function createAsking(): Asking {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  let closed = false;
  // Lines that came before they were asked for.
  const waiting: string[] = [];
  let answer: ((line: string | undefined) => void) | undefined;
  lines.on("line", (line) => {
    const give = answer;
    answer = undefined;
    if (give) give(line.trim());
    else waiting.push(line.trim());
  });
  lines.on("SIGINT", () => lines.close());
  lines.on("close", () => {
    closed = true;
    answer?.(undefined);
  });

  async function ask(question: string): Promise<string | undefined> {
    process.stdout.write(question);
    const before = waiting.shift();
    if (before !== undefined || closed) return before;
    return new Promise((resolve) => {
      answer = resolve;
    });
  }

  return { ask, end: () => lines.close() };
}
