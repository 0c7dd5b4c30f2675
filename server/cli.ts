#!/usr/bin/env node
import module from "node:module";

// Every run compiles the same code: Node keeps it from one to the next, with other temporary files. Node 20 cannot.
module.enableCompileCache?.();

// Loaded from here, so that the cache has it.
import("./cli/command.ts").then(({ run }) => run(process.argv.slice(2)));
