import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "./lsp/server.ts";
import { readFromDisk } from "./platform/disk.ts";
import { releaseMemory } from "./platform/memory.ts";

serve(createConnection(ProposedFeatures.all), readFromDisk, releaseMemory);
