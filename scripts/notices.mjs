// The licences of the packages that the bundles hold: most of them ask to be told with every copy.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param metafiles what esbuild tells of bundles that it made in this folder
 * @returns a text: each licence once, under the packages that it is the licence of
 * @throws where a package does not tell its licence
 */
export function noticesOf(metafiles) {
  const packagesOf = new Map();
  for (const { folder, name, version, license } of bundledPackages(metafiles)) {
    const licence = licenceIn(folder, name, license);
    packagesOf.set(licence, [...(packagesOf.get(licence) ?? []), `${name} ${version}`]);
  }
  const notices = [...packagesOf].map(([licence, packages]) => `${packages.sort().join("\n")}\n\n${licence}\n`);
  return `Clauselint contains these packages, under these licences.\n\n${notices.sort().join(`\n${"-".repeat(72)}\n\n`)}`;
}

/**
 * @param metafiles what esbuild tells of bundles that it made in this folder
 * @returns the packages that the bundles hold, in order, each with the folder that it lies in; `license` is an identifier
 *   of SPDX or an expression of several
 */
export function bundledPackages(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = [...new Set(inputs.map(folderOf))].filter(Boolean).sort();
  return folders.map((folder) => {
    const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    // Old packages have a list in place of one.
    return { folder, name, version, license: license ?? licenses?.map(({ type }) => type).join(" OR ") };
  });
}

/** The folder of the package that a file lies in, or nothing where it is one of ours. */
export function folderOf(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/** Of its own file, or else what the package's readme says below such a heading, with the terms that this only names. */
function licenceIn(folder, name, license) {
  const files = readdirSync(folder);
  const textOf = (named) => {
    const file = files.find((it) => named.test(it));
    return file && textIn(join(folder, file));
  };
  const licence =
    textOf(/^licen[cs]e/i) ??
    /^(?:#+ )?licen[cs]e\n(?:=+\n|-+\n)?([\s\S]*)/im.exec(textOf(/^readme/i) ?? "")?.[1]?.trim();
  if (!licence) throw new Error(`${name} is bundled, and nothing in its folder tells its licence.`);
  if (license !== "MIT" || /permission is hereby granted/i.test(licence)) return licence;
  // Our own licence is the same one.
  return `${licence}\n\n${textIn("LICENSE").replace(/[\s\S]*?(?=Permission is hereby granted)/, "")}`;
}

function textIn(path) {
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n").trim();
}
