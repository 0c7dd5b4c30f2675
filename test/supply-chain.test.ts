// What comes from others: all of it is told, with its licence, and the packed extension is made from that alone.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import type { Metafile } from "esbuild";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const sbom: Sbom = JSON.parse(read("dist/sbom.cdx.json"));

interface Sbom {
  readonly components: readonly (Ref & {
    readonly licenses: readonly { readonly license: { readonly id: string } }[];
  })[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Ref {
  readonly "bom-ref": string;
}

const { buildAll }: { buildAll: (options: object) => Promise<Metafile[]> } = await import(
  pathToFileURL(join(root, "scripts/build.mjs")).href
);
const files = (await buildAll({ write: false, logLevel: "error" })).flatMap(({ inputs }) => Object.entries(inputs));

/** The package that a bundled file is of, by the nearest manifest above it that has a version; undefined for our own. */
function packageOf(path: string): string | undefined {
  if (!path.includes("node_modules/")) return undefined;
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    const { name, version } = existsSync(manifest) ? JSON.parse(read(manifest)) : {};
    if (version) return `${name}@${version}`;
  }
  return undefined;
}

const bundled = new Set(files.map(([path]) => packageOf(path)).filter((it) => it !== undefined));

suite("the bill of materials", () => {
  test("keeps to the schema of CycloneDX", () => {
    const folder = dirname(createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library/package.json"));
    const schema = (name: string) => JSON.parse(readFileSync(join(folder, "res/schema", name), "utf8"));
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    // Formats of addresses in other letters than ASCII; we have none.
    ajv.addFormat("iri-reference", true).addFormat("idn-email", true);
    for (const name of ["spdx", "jsf-0.82", "cryptography-defs"].map((it) => `${it}.SNAPSHOT.schema.json`))
      ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}`);
    const isSbom = ajv.compile(schema("bom-1.6.SNAPSHOT.schema.json"));
    assert.ok(isSbom(sbom), JSON.stringify(isSbom.errors, null, 2));
    assert.ok(!isSbom({ ...sbom, components: [{ name: "no type" }] }), "the schema refuses nothing");
  });

  test("lists what the bundles hold, and no more", () => {
    assert.ok(bundled.size > 50);
    assert.deepEqual(sbom.components.map((it) => it["bom-ref"]).toSorted(), [...bundled].sort());
  });

  test("says which package imports which", () => {
    const told = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    assert.ok(told.get("remark-parse@11.0.0")?.some((it) => it.startsWith("mdast-util-from-markdown@")));
    assert.ok([...told].find(([ref]) => ref.startsWith("clauselint@"))?.[1].includes("remark-parse@11.0.0"));
    const reached = new Set([...told.values()].flat());
    assert.deepEqual(
      [...bundled].filter((it) => !reached.has(it)),
      [],
    );
  });
});

suite("every bundled package", () => {
  test("has the text of its licence told", () => {
    const notices = read("dist/THIRD-PARTY-NOTICES.txt").split(`\n${"-".repeat(72)}\n\n`);
    const without = [...bundled].filter((it) => {
      const line = it.replace(/@(?=[^@]*$)/, " ");
      const text = notices.find((notice) => notice.split("\n").includes(line)) ?? "";
      return !/permission (?:is hereby granted|to use, copy)|redistribution and use|licenses you to do everything/i.test(
        text.replace(/\s+/g, " "),
      );
    });
    assert.deepEqual(without, []);
  });

  test("has a licence that lets us ship it without our sources", () => {
    const free = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0"];
    const others = sbom.components.filter(({ licenses }) => !free.includes(licenses[0]?.license.id ?? ""));
    assert.deepEqual(others, []);
  });

  // What they may reach at all: none of them asks for http, https, dgram, tls, dns or worker threads. `net` is the pipe or the
  // socket that an editor names on the command line, `child_process` the start of the server by the client, and of Git by the command line.
  test("asks for these modules of Node only", () => {
    const asked = new Map<string, Set<string>>();
    for (const [path, { imports }] of files) {
      const name = packageOf(path)?.replace(/@[^@]*$/, "") ?? "clauselint";
      for (const { path: module } of imports.filter(({ external, path }) => external && isBuiltin(path)))
        asked.set(name, (asked.get(name) ?? new Set()).add(module.replace("node:", "")));
    }
    assert.deepEqual(Object.fromEntries([...asked].map(([name, modules]) => [name, [...modules].sort()])), {
      clauselint: [
        ...["child_process", "fs", "module", "os", "path", "readline", "stream/consumers", "url", "worker_threads"],
      ],
      // It starts a program only for commands that are declared as programs of their own: we have none.
      commander: ["child_process", "events", "fs", "path", "process"],
      vfile: ["path", "process", "url"],
      "vscode-jsonrpc": ["crypto", "fs", "net", "os", "path", "util"],
      "vscode-languageclient": ["child_process", "fs", "path", "readline"],
      "vscode-languageserver": ["child_process", "fs", "path", "url", "util"],
    });
  });

  test("has neither a request of a browser nor words that are run as code", () => {
    for (const name of ["client", "server", "cli", "cli-worker", "cli-command", "index"]) {
      const source = read(`dist/${name}.js`);
      // Methods may be called so.
      const asked = source.match(
        /(?<!\.)\b(?:fetch|eval|importScripts)\((?!\w+(?:,\w+)*\)\{)|\bsendBeacon\(|\bnew (?:Function|WebSocket|EventSource)\b|XMLHttpRequest/g,
      );
      assert.deepEqual(asked, null, name);
    }
  });
});

test("SECURITY.md tells of each package that runs a script when it is installed", () => {
  const scripted = Object.entries<{ hasInstallScript?: boolean }>(JSON.parse(read("package-lock.json")).packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
  const [, section = ""] = read("SECURITY.md").split("## What runs at installation\n");
  const told = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
  assert.deepEqual(told.toSorted(), scripted.toSorted());
});

test("the same sources make the same .vsix, byte by byte, in whatever folder and time zone", async (t) => {
  const packed = ["one", "another folder"].map(async (name, second) => {
    const folder = join(mkdtempSync(join(tmpdir(), "clauselint-")), name);
    t.after(() => rmSync(dirname(folder), { recursive: true, force: true }));
    cpSync(root, folder, { recursive: true, filter: (path) => !unpacked.has(path) });
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    chmodSync(join(folder, "README.md"), second ? 0o755 : 0o600);
    const env = { ...process.env, TZ: second ? "Asia/Tokyo" : "America/Bogota", LC_ALL: second ? "C" : "sv_SE.UTF-8" };
    const child = spawn(process.execPath, ["--input-type=module", "--eval", packs], {
      cwd: folder,
      env,
      stdio: "ignore",
    });
    assert.deepEqual(await once(child, "exit"), [0, null]);
    return createHash("sha256")
      .update(readFileSync(join(folder, "it.vsix")))
      .digest("hex");
  });
  const [one, another] = await Promise.all(packed);
  assert.equal(one, another);
});

/** As `npm run package`, but for its look at what is installed. */
const packs = `
  import { execFileSync } from "node:child_process";
  execFileSync(process.execPath, ["scripts/build.mjs"]);
  const { packQuietly } = await import("./scripts/package.mjs");
  await packQuietly("it.vsix");
`;

/** What a packing does not read, or makes anew. */
const unpacked = new Set(
  ["node_modules", ".git", ".editor", "dist", "out", "bench", "data"].map((name) => join(root, name)),
);
