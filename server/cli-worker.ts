// One more thread of an audit; see `cli-threads.ts`.
import module from "node:module";

module.enableCompileCache?.();

import("./cli-command.ts").then(({ work }) => work());
