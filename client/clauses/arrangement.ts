import { commands, Disposable, type Memento } from "vscode";
import type { Grouping, TreeOptions } from "./tree.ts";

type Arrangement = Pick<TreeOptions, "grouping" | "shown">;

const memoryKey = "clauselint.clauses";

/**
 * How the author has the clauses arranged, kept for the next time, with the commands that change it.
 * @param changed is called after each of them
 */
export function createArrangement(
  memory: Memento,
  changed: () => void,
  log: (error: unknown) => void,
): Disposable & { readonly now: () => Arrangement } {
  let arrangement = arrangementOf(memory.get(memoryKey));
  const listening = Disposable.from(
    commands.registerCommand("clauselint.clauses.groupByTopic", () => arrange({ grouping: "topic" })),
    commands.registerCommand("clauselint.clauses.groupBySection", () => arrange({ grouping: "section" })),
    commands.registerCommand("clauselint.clauses.groupByVerdict", () => arrange({ grouping: "verdict" })),
    commands.registerCommand("clauselint.clauses.showFindings", () => arrange({ shown: "with-findings" })),
    commands.registerCommand("clauselint.clauses.showAll", () => arrange({ shown: "all" })),
  );
  keep();
  return { now: () => arrangement, dispose: () => listening.dispose() };

  function arrange(wanted: Partial<Arrangement>): void {
    arrangement = { ...arrangement, ...wanted };
    keep();
    changed();
  }

  function keep(): void {
    memory.update(memoryKey, arrangement).then(undefined, log);
    commands.executeCommand("setContext", "clauselint.clauses.grouping", arrangement.grouping);
    commands.executeCommand("setContext", "clauselint.clauses.shown", arrangement.shown);
  }
}

/** What was kept, perhaps by another version. */
function arrangementOf(kept: unknown): Arrangement {
  const { grouping, shown }: Readonly<Record<string, unknown>> = Object(kept);
  const groupings: readonly Grouping[] = ["topic", "section", "verdict"];
  return {
    grouping: groupings.find((it) => it === grouping) ?? "topic",
    shown: shown === "with-findings" ? shown : "all",
  };
}
