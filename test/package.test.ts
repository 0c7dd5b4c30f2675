// The npm package as who installs it has it: packed, then installed into an empty project without a network.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { folderForTests, root } from "./command-line.ts";
import { packedIn } from "./packed.ts";
import { capable, sessionWith } from "./session.ts";

const folder = folderForTests();
const policy =
  "# Privacy at Marrowbrook\n\nWe may use the information we collect and publicly available posts to train our machine learning models.\n";

const { packed, clone, run } = packedIn(folder);
const project = join(folder, "project");
mkdirSync(project);
writeFileSync(join(project, "package.json"), '{ "name": "drafts", "version": "1.0.0", "private": true }\n');
writeFileSync(join(project, "policy.md"), policy);
run("npm", ["install", "--offline", "--no-audit", "--no-fund", `../${packed}`], project);
const installed = join(project, "node_modules/clauselint");
const node = (...args: readonly string[]) => run(process.execPath, args, project);

suite("the npm package", () => {
  test("brings no other package along, and runs nothing when it is installed", () => {
    const lock: { packages: Record<string, { hasInstallScript?: boolean }> } = JSON.parse(
      readFileSync(join(project, "package-lock.json"), "utf8"),
    );
    assert.deepEqual(Object.keys(lock.packages), ["", "node_modules/clauselint"]);
    assert.equal(lock.packages["node_modules/clauselint"]?.hasInstallScript, undefined);
  });

  test("holds what it runs on and the pages that it leads to, and nothing else", () => {
    const files: string[] = JSON.parse(run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], clone)).flatMap(
      ({ files }: { files: { path: string }[] }) => files.map(({ path }) => path),
    );
    assert.deepEqual(files.filter((path) => !/^docs\/(?:rules\/.+|[\w.-]+)\.md$/.test(path)).toSorted(), [
      "CHANGELOG.md",
      "LICENSE",
      "README.fr.md",
      "README.md",
      "SECURITY.md",
      "dist/THIRD-PARTY-NOTICES.txt",
      "dist/cli-command.js",
      "dist/cli-worker.js",
      "dist/cli.js",
      "dist/index.d.ts",
      "dist/index.js",
      "dist/sbom.cdx.json",
      "dist/server.js",
      "package.json",
      "schema/clauselint.schema.json",
    ]);
  });

  test("has the command line, one command away", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    assert.equal(run("npx", ["clauselint", "--version"], project), `${version}\n`);
    const told = run("npx", ["clauselint", "audit", "policy.md"], project, 1);
    assert.match(told, /^policy\.md:3:12: error: .*\[ai-training\/public-private-mixed\]$/m);
  });

  test("serves an editor", async () => {
    const session = await sessionWith([join(installed, "dist/cli.js"), "lsp", "--stdio"], capable, {});
    session.open("file:///drafts/privacy.md", policy);
    const codes = (await session.pull("file:///drafts/privacy.md")).map(({ code }) => code);
    assert.ok(codes.includes("ai-training/public-private-mixed"));
    assert.equal(await session.end(), 0);
  });
});

suite("the library", () => {
  const page = readFileSync(join(root, "docs/api.md"), "utf8");
  const [, example = "", printed = ""] =
    /```ts\n([\s\S]*?)```\n\nIt prints:\n\n```text\n([\s\S]*?)```/.exec(page) ?? [];
  const reading = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? "";

  test("does what its page shows, by import", () => {
    writeFileSync(join(project, "example.mjs"), example);
    assert.equal(node("example.mjs"), printed);
  });

  test("does the same by require", () => {
    const required = example.replace(/import (\{.*\}) from ("clauselint");/, "const $1 = require($2);");
    assert.notEqual(required, example);
    writeFileSync(join(project, "example.cjs"), required);
    assert.equal(node("example.cjs"), printed);
  });

  test("leads to pages that are there", () => {
    writeFileSync(join(project, "page.mjs"), `${example}${reading}console.log(page.slice(0, page.indexOf("\\n")));\n`);
    assert.equal(node("page.mjs"), `${printed}# vague/modal-without-condition\n`);
  });

  for (const [module, resolution] of [
    ["nodenext", "nodenext"],
    ["preserve", "bundler"],
  ]) {
    for (const type of ["module", "commonjs"]) {
      test(`has types, strictly checked as ${type} with moduleResolution ${resolution}`, () => {
        const at = join(project, `${resolution}-${type}`);
        mkdirSync(at);
        writeFileSync(join(at, "package.json"), JSON.stringify({ type }));
        writeFileSync(join(at, "example.ts"), `${example}const wrong: string = findings;\n`);
        const options = {
          module,
          moduleResolution: resolution,
          strict: true,
          noEmit: true,
          types: [],
          lib: ["ES2023", "DOM"],
        };
        writeFileSync(join(at, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["example.ts"] }));
        // Only the fault that is put in is told: types that are `any` would tell none.
        const told = run(
          process.execPath,
          [join(root, "node_modules/typescript/bin/tsc"), "-p", at, "--pretty", "false"],
          project,
          1,
        );
        assert.match(
          told,
          /^.*example\.ts\(\d+,\d+\): error TS2322: Type 'readonly Finding\[\]' is not assignable to type 'string'\.\n$/,
        );
      });
    }
  }

  test("has types that need no others", () => {
    assert.doesNotMatch(
      readFileSync(join(installed, "dist/index.d.ts"), "utf8"),
      /^import|\bimport\(|^export .* from|: any\b/m,
    );
  });

  test("refuses what it is given by mistake, and says what may be given", () => {
    const tell = (call: string) =>
      node(
        "-e",
        `const { audit, compare } = require("clauselint"); try { ${call} } catch (error) { console.log(String(error)) }`,
      );
    assert.match(tell("audit()"), /^TypeError: text is no string: give the policy as Markdown\./);
    assert.match(tell('compare("", 4)'), /^TypeError: after is no string/);
    assert.match(
      tell('audit("", { profiles: ["gpdr"] })'),
      /^TypeError: options: profiles\[0\] is "gpdr": write one of .*gdpr/,
    );
    assert.match(tell('audit("", { severities: { "no/rule": "off" } })'), /^TypeError: options: .*no\/rule/);
    assert.match(
      tell('audit("", { vocabulary: { publicData: "posts" } })'),
      /^TypeError: options: vocabulary\.publicData is "posts"/,
    );
  });
});
