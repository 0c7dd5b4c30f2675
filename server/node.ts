import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "./lsp/server.ts";
import { readFromDisk } from "./platform/disk.ts";

serve(createConnection(ProposedFeatures.all), readFromDisk);
