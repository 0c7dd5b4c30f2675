/** How far a long task is. */
interface Progress {
  readonly step: (done: number, all: number) => void;
  /** Takes away what was shown. */
  readonly end: () => void;
}

/** Shows how far a task is where a person watches, in one line that goes when it ends. @param what is counted, such as "versions" */
export function createProgress(what: string): Progress {
  const { stderr } = process;
  let shownAt = performance.now();

  function step(done: number, all: number): void {
    if (!stderr.isTTY || performance.now() - shownAt < pause) return;
    shownAt = performance.now();
    const filled = Math.round((done / all) * width);
    stderr.write(`\r${"█".repeat(filled)}${"░".repeat(width - filled)} ${done} of ${all} ${what}`);
  }

  function end(): void {
    if (stderr.isTTY) stderr.write("\r\u001b[K");
  }

  return { step, end };
}

/** In milliseconds between two showings: a task that is sooner done shows nothing. */
const pause = 200;
/** In characters. */
const width = 24;
