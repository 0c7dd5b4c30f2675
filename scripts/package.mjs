// Packs the extension into clauselint-VERSION.vsix, lists what is in it and says how large it is. The same sources give the
// same bytes, on every machine and at any time.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { isMain, runCommand } from "./ready.mjs";
import { read, run, runPackage, step } from "./steps.mjs";

/**
 * Packs what scripts/build.mjs has built, without saying anything.
 * @param target the path of the .vsix, which is overwritten
 * @throws an advice with what vsce said
 */
export async function packQuietly(target) {
  await read(process.execPath, [`node_modules/${vsce}`, ...argsFor(target)]);
  await packAgain(target);
}

const vsce = "@vscode/vsce/vsce";

function argsFor(target) {
  // No dependency is shipped: the bundles hold all. Links of the README stay as they are: there is no public address yet.
  return ["package", "--no-dependencies", "--allow-missing-repository", "--no-rewrite-relative-links", "--out", target];
}

/**
 * Packs a .vsix again without what differs from one packing to the next: times, rights and order of the files, and how the
 * machine's own zlib compresses. (vsce's SOURCE_DATE_EPOCH still leaves the time zone, the rights and zlib in.)
 * @param target its path
 */
async function packAgain(target) {
  // It is there only once packages are installed, which scripts that pack see to themselves.
  const { default: JSZip } = await import("jszip");
  const { files } = await JSZip.loadAsync(readFileSync(target));
  const zip = new JSZip();
  for (const name of Object.keys(files).sort()) {
    const content = await files[name].async("nodebuffer");
    const packed = name === "extension/package.json" ? translatable(content.toString()) : content;
    zip.file(name, packed, { date: firstOfZip, createFolders: false });
  }
  writeFileSync(target, await zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" }));
}

/** VS Code takes what the extension is for in the user's language; the npm package, of the same manifest, in English alone. */
function translatable(manifest) {
  return manifest.replace(/(?<="description": )".*"(?=,\n)/, '"%description%"');
}

/** The earliest time that a zip can tell. */
const firstOfZip = new Date(Date.UTC(1980, 0, 1));

if (isMain(import.meta.url)) {
  await runCommand(async () => {
    const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
    const target = `${name}-${version}.vsix`;
    await step("Bundle", () => run(process.execPath, ["scripts/build.mjs"]));
    await step("Package", async () => {
      await runPackage(vsce, argsFor(target));
      await packAgain(target);
    });
    console.log(`\n${target}: ${Math.round(statSync(target).size / 1024)} KB`);
  });
}
