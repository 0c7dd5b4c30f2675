// The bill of materials of the bundles, as CycloneDX: which packages they hold, and which of these asks for which.
import { readFileSync } from "node:fs";
import { bundledPackages, folderOf } from "./notices.mjs";

/**
 * What `npm sbom` tells would be all that the development needs; here it is what is shipped. It has neither a time nor a
 * serial number, so that the same sources give the same bytes.
 * @param metafiles what esbuild tells of bundles that it made in this folder
 * @returns CycloneDX 1.6 as JSON; a component's hash is that of its archive in the registry, as package-lock.json has it
 */
export function sbomOf(metafiles) {
  const { name, version, publisher, license } = JSON.parse(readFileSync("package.json", "utf8"));
  const own = { "bom-ref": `${name}@${version}`, type: "application", name, version, publisher };
  const packages = bundledPackages(metafiles);
  const sbom = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { lifecycles: [{ phase: "build" }], component: { ...own, licenses: licencesOf(license) } },
    components: componentsOf(packages),
    dependencies: dependenciesOf(metafiles, new Map(packages.map((it) => [it.folder, refOf(it)])), own["bom-ref"]),
  };
  return `${JSON.stringify(sbom, null, 2)}\n`;
}

const refOf = ({ name, version }) => `${name}@${version}`;

function componentsOf(packages) {
  const locked = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  // A version that lies in two folders is one component.
  const once = new Map(packages.map((it) => [refOf(it), it]));
  return [...once.values()].map(({ folder, name, version, license }) => {
    const [algorithm, digest] = locked[folder.slice(folder.indexOf("node_modules/"))].integrity.split(/-(.*)/);
    return {
      "bom-ref": refOf({ name, version }),
      type: "library",
      name,
      version,
      hashes: [{ alg: algorithm.replace("sha", "SHA-"), content: Buffer.from(digest, "base64").toString("hex") }],
      licenses: licencesOf(license),
      purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    };
  });
}

/** @param license as a package.json has it: an identifier of SPDX, or an expression of several */
function licencesOf(license) {
  return [license.includes(" ") ? { expression: license } : { license: { id: license } }];
}

/** Which package imports which, as the bundles have it; a file in no package is our own. */
function dependenciesOf(metafiles, refs, own) {
  const imported = new Map([own, ...refs.values()].map((ref) => [ref, new Set()]));
  const ofFile = (path) => refs.get(folderOf(path)) ?? own;
  for (const [path, { imports }] of metafiles.flatMap(({ inputs }) => Object.entries(inputs)))
    for (const it of imports.filter(({ external }) => !external)) imported.get(ofFile(path)).add(ofFile(it.path));
  return [...imported].map(([ref, others]) => ({
    ref,
    dependsOn: [...others].filter((it) => it !== ref && it !== own).sort(),
  }));
}
