// The licences of the packages that the bundles hold: most of them ask to be told with every copy.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param metafiles what esbuild tells of bundles that it made in this folder
 * @returns a text: each licence once, under the packages that it is the licence of
 * @throws where a package does not tell its licence
 */
export function noticesOf(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.map((path) => packageFolder.exec(path)?.[0]).filter(Boolean));
  const packagesOf = new Map();
  for (const folder of folders) {
    const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const licence = licenceIn(folder, name);
    packagesOf.set(licence, [...(packagesOf.get(licence) ?? []), `${name} ${version}`]);
  }
  const notices = [...packagesOf].map(([licence, packages]) => `${packages.sort().join("\n")}\n\n${licence}\n`);
  return `Clauselint contains these packages, under these licences.\n\n${notices.sort().join(`\n${"-".repeat(72)}\n\n`)}`;
}

const packageFolder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Of its own file, or else what the package's readme says below such a heading. */
function licenceIn(folder, name) {
  const files = readdirSync(folder);
  const textOf = (named) => {
    const file = files.find((it) => named.test(it));
    return file && readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
  };
  const licence =
    textOf(/^licen[cs]e/i) ?? /^(?:#+ )?licen[cs]e\n(?:=+\n|-+\n)?([\s\S]*)/im.exec(textOf(/^readme/i) ?? "")?.[1];
  if (!licence) throw new Error(`${name} is bundled, and nothing in its folder tells its licence.`);
  return licence.trim();
}
