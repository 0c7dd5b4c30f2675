// One more thread of an audit; see `threads.ts`.
import module from "node:module";

module.enableCompileCache?.();

import("./command.ts").then(({ work }) => work());
