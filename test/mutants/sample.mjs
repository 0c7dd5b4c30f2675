import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** In percent: how many of the functions are changed; the same ones in each run. */
const share = Number(process.env.MUTANT_SHARE ?? 100);

/** Stryker leaves out what stands within a node that is left out, so whole functions are taken or not. */
function shouldIgnore(path) {
  if (!path.parentPath?.isProgram()) return undefined;
  const { node } = path;
  const { id } = node.declaration ?? node;
  return hashOf(`${id?.name ?? node.type} ${node.loc?.start.line}`) % 100 >= share ? "not in the sample" : undefined;
}

function hashOf(words) {
  let hash = 2166136261;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 16777619) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "sample", { shouldIgnore })];
