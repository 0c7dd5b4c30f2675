// How large what is shipped is.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { packQuietly } from "../../scripts/package.mjs";
import { activationTimes } from "../activation.mjs";
import { root } from "../places.mjs";
import { fact, kilobytes, mark } from "../words.mjs";

/** In KB of 1024 bytes; test/sizes.test.ts holds what there is. */
const most = 3 * 1024;

/** @param folder an empty one for the packed extension */
export async function sizes(folder) {
  const target = join(folder, "clauselint.vsix");
  await packQuietly(target);
  const packed = statSync(target).size;
  const bundles = readdirSync(join(root, "dist")).filter((name) => name.endsWith(".js"));
  return {
    rows: [fact("The extension, packed", kilobytes(packed)), ...bundles.sort().map(sizeOf), ...(await activations())],
    marks: [mark("The extension, packed", kilobytes(packed), `at most ${most} KB`, packed <= most * 1024)],
  };
}

/** As VS Code tells it, which has the extension beside its own. */
async function activations() {
  try {
    const taken = Object.entries(await activationTimes());
    return taken.map(([name, times]) => {
      const [least, median, most] = times.toSorted((a, b) => a - b);
      return fact(`Activation in VS Code: ${name}`, `${median} ms`, `${least} to ${most} ms in ${times.length} starts`);
    });
  } catch (error) {
    return [fact("Activation in VS Code", "–", `not measured: ${error.message.split("\n")[0]}`)];
  }
}

function sizeOf(name) {
  const content = readFileSync(join(root, "dist", name));
  const shipped = /^cli(?!ent)/.test(name)
    ? "not part of the extension"
    : `${kilobytes(deflateRawSync(content).length)} packed`;
  return fact(`dist/${name}`, kilobytes(content.length), shipped);
}
