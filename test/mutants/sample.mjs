import { relative, sep } from "node:path";
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** In percent: how many of the functions are changed. */
const share = Number(process.env.MUTANT_SHARE ?? 100);

/** Which of them: the same ones in each run of one sample, wherever they stand in their file. */
const sample = Number(process.env.MUTANT_SAMPLE ?? 1);

/** Stryker leaves out what stands within a node that is left out, so whole functions are taken or not. */
function shouldIgnore(path) {
  if (!path.parentPath?.isProgram()) return undefined;
  const file = relative(process.cwd(), path.hub.file.opts.filename).replaceAll(sep, "/");
  return hashOf(`${sample} ${file} ${nameOf(path.node)}`) % 100 >= share ? "not in the sample" : undefined;
}

function nameOf(node) {
  const declaration = node.declaration ?? node;
  return (declaration.id ?? declaration.declarations?.[0].id)?.name ?? declaration.type;
}

function hashOf(words) {
  let hash = 2166136261;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 16777619) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "sample", { shouldIgnore })];
