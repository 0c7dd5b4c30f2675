import { extname, join } from "node:path";
import { auditFile, brokenOff, type FileReport, type Order, type Task } from "./file.ts";
import { describe } from "./words.ts";

/** What the threads of an audit share. */
interface Shared {
  /** All tasks in the order in which they are begun, each with its number in the order of the reader. */
  readonly turns: readonly { readonly number: number; readonly task: Task }[];
  readonly order: Order;
  /** How many turns are taken; then, for each thread from the first on, the number of the task that it is at, plus 1. */
  readonly taken: Int32Array;
}

/** Whoever is free takes the next turn; undefined when all are taken. */
function take({ turns, taken }: Shared, thread: number): Shared["turns"][number] | undefined {
  const turn = turns[Atomics.add(taken, 0, 1)];
  Atomics.store(taken, thread, turn ? turn.number + 1 : 0);
  return turn;
}

/**
 * Audits files on several threads, of which this one is the first.
 * @param sizes of the files, in bytes: the largest are begun first, so that in the end no thread waits long for another
 * @param threads at least 2
 * @returns the reports in the order of the tasks
 */
export async function* auditOnThreads(
  tasks: readonly Task[],
  sizes: readonly number[],
  order: Order,
  threads: number,
): AsyncGenerator<FileReport> {
  const turns = tasks.map((task, number) => ({ number, task }));
  turns.sort((a, b) => (sizes[b.number] ?? 0) - (sizes[a.number] ?? 0));
  const taken = new Int32Array(new SharedArrayBuffer((threads + 1) * Int32Array.BYTES_PER_ELEMENT));
  const shared: Shared = { turns, order, taken };
  const reports = new Map<number, FileReport>();
  let wake = () => {};
  const put = (number: number, report: FileReport) => {
    reports.set(number, report);
    wake();
  };
  for (let thread = 2; thread <= threads; thread++) await startThread(shared, thread, put);
  for (const number of tasks.keys()) {
    let report = reports.get(number);
    for (; !report; report = reports.get(number)) {
      const turn = take(shared, 1);
      if (turn) put(turn.number, auditFile(turn.task, order));
      // Lets in what the other threads report; waits for it where nothing is left to do.
      await new Promise<void>((resolve) => {
        if (turn) setImmediate(resolve);
        else wake = resolve;
      });
    }
    reports.delete(number);
    yield report;
  }
}

/** @param put takes the number of a task and the report on it */
async function startThread(
  shared: Shared,
  thread: number,
  put: (number: number, report: FileReport) => void,
): Promise<void> {
  // Few audits need it, and loading it takes time.
  const { Worker } = await import("node:worker_threads");
  const file = join(import.meta.dirname, `cli-worker${extname(import.meta.filename)}`);
  const worker = new Worker(file, { workerData: { shared, thread } satisfies ThreadWork });
  let latest = -1;
  let reason: readonly string[] | undefined;
  worker.on("message", ({ number, report }: Done) => {
    latest = number;
    put(number, report);
  });
  worker.on("error", (error) => {
    reason = describe(error);
  });
  // Comes behind all that it reported. What it has not begun, the others do.
  worker.on("exit", (code) => {
    const number = (shared.taken[thread] ?? 0) - 1;
    const path = shared.turns.find((turn) => turn.number === number)?.task.path;
    if (path !== undefined && number !== latest)
      put(number, brokenOff(path, reason ?? [`Its thread ended with ${code}.`]));
  });
}

interface ThreadWork {
  readonly shared: Shared;
  readonly thread: number;
}

interface Done {
  readonly number: number;
  readonly report: FileReport;
}

/** What a further thread does, from its start to its end. */
export async function work(): Promise<void> {
  const { parentPort, workerData } = await import("node:worker_threads");
  const { shared, thread } = workerData as ThreadWork;
  for (let turn = take(shared, thread); turn; turn = take(shared, thread)) {
    const done: Done = { number: turn.number, report: auditFile(turn.task, shared.order) };
    parentPort?.postMessage(done);
  }
}
