import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { readFromDisk } from "./disk.ts";
import { serve } from "./server.ts";

serve(createConnection(ProposedFeatures.all), readFromDisk);
