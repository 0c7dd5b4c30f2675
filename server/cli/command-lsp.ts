import type { CommandPlan } from "./plan.ts";
import { complain, misused } from "./words.ts";

export const lspCommand: CommandPlan = {
  name: "lsp",
  operands: "",
  summary: "serve an editor by the Language Server Protocol: lsp --stdio",
  options: [
    { flags: "--stdio", about: "by standard input and output; there is no other way, and it has to be written" },
    // Editors add the number of their own process, so that a server does not outlive them.
    { flags: "--clientProcessId <PID>", about: "the process of the editor", isHidden: true },
  ],
  more: [],
  examples: ["clauselint lsp --stdio"],
  advice: "clauselint lsp --stdio",
  run: (_operands, { stdio }) =>
    stdio ? serve() : misused(["lsp serves standard input and output only: add --stdio"], lspCommand),
};

async function serve(): Promise<number> {
  try {
    await import("../node.ts");
    return 0;
  } catch (error) {
    if (Object(error).code !== "MODULE_NOT_FOUND") throw error;
    return complain(
      "the server is not there: server.js belongs beside cli.js. Copy it from where the others come from.",
    );
  }
}
