// One more thread of an audit; see `threads.ts`.
import { keepCompiled } from "./compiled.ts";

keepCompiled();

import("./command.ts").then(({ work }) => work());
