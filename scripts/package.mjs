// Packs the extension into clauselint-VERSION.vsix, lists what is in it and says how large it is.
import { readFileSync, statSync } from "node:fs";
import { isMain, runCommand } from "./ready.mjs";
import { read, run, runPackage, step } from "./steps.mjs";

/**
 * Packs what scripts/build.mjs has built, without saying anything.
 * @param target the path of the .vsix, which is overwritten
 * @throws an advice with what vsce said
 */
export async function packQuietly(target) {
  await read(process.execPath, [`node_modules/${vsce}`, ...argsFor(target)]);
}

const vsce = "@vscode/vsce/vsce";

function argsFor(target) {
  // No dependency is shipped: the bundles hold all. Links of the README stay as they are: there is no public address yet.
  return ["package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links", "--out", target];
}

if (isMain(import.meta.url)) {
  await runCommand(async () => {
    const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
    const target = `${name}-${version}.vsix`;
    await step("Bundle", () => run(process.execPath, ["scripts/build.mjs"]));
    await step("Package", () => runPackage(vsce, argsFor(target)));
    console.log(`\n${target}: ${Math.round(statSync(target).size / 1024)} KB`);
  });
}
