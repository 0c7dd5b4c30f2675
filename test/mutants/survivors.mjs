import { relative } from "node:path";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** Tells each change that no test noticed as soon as it is known, and not only at the end. */
function createSurvivors() {
  return {
    onMutantTested: ({ status, fileName, location: { start }, replacement }) => {
      if (status !== "Survived" && status !== "NoCoverage") return;
      const place = `${relative(process.cwd(), fileName)}:${start.line}:${start.column}`;
      process.stdout.write(`${status} ${place} ${replacement.replace(/\s+/g, " ")}\n`);
    },
  };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.Reporter, "survivors", createSurvivors)];
