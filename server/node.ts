import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { readFromDisk } from "./disk.ts";
import { releaseMemory } from "./memory.ts";
import { serve } from "./server.ts";

serve(createConnection(ProposedFeatures.all), readFromDisk, releaseMemory);
