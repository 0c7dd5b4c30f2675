import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { versionsOnDisk } from "./history/versions.ts";
import { serve } from "./lsp/server.ts";
import { listMarkdown, readFromDisk } from "./platform/disk.ts";
import { connectToStandardInput } from "./platform/standard-input.ts";

const isStdio = process.argv.includes("--stdio");
serve((options) => (isStdio ? connectToStandardInput(options) : createConnection(ProposedFeatures.all, options)), {
  read: readFromDisk,
  list: listMarkdown,
  versions: versionsOnDisk,
});
