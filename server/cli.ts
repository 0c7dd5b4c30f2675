#!/usr/bin/env node
import { keepCompiled } from "./cli/compiled.ts";

keepCompiled();

// Loaded from here, so that what it compiles is kept.
import("./cli/command.ts").then(({ run }) => run(process.argv.slice(2)));
