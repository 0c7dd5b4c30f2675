import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { analyze, defaultFilePatterns, profiles, rules } from "../rules/index.ts";
import { terminalFindings } from "../rules/views/audit/terminal.ts";
import { overrideKeys, projectKeys, termVisibilities, vocabularyKeys } from "../server/project/file.ts";
import { projectFileName } from "../server/project/project.ts";
import { ruleIds } from "../server/project/settings.ts";

const manifest = JSON.parse(read("package.json"));
const client = readdirSync(new URL("../client", import.meta.url), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => read(`client/${name}`))
  .join("\n");
const settings = manifest.contributes.configuration.properties;

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
}

function found(pattern: RegExp, text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map((it) => it[1] ?? ""))].sort();
}

test("every command of the client is in the manifest, and the reverse", () => {
  const contributed = manifest.contributes.commands.map(({ command }: { command: string }) => command).sort();
  assert.deepEqual(found(/\bregister(?:Command)?\(\s*"([^"]+)"/g, client), contributed);
});

test("menus name commands that exist", () => {
  const contributed = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  const named = Object.values(manifest.contributes.menus).flat() as { command?: string; submenu?: string }[];
  assert.ok(named.length > 0);
  for (const { command } of named) assert.ok(command === undefined || contributed.includes(command), command);
  const submenus = manifest.contributes.submenus.map(({ id }: { id: string }) => id);
  assert.deepEqual([...new Set(named.flatMap(({ submenu }) => submenu ?? []))].sort(), submenus.sort());
  for (const id of submenus) assert.ok(manifest.contributes.menus[id].length > 0, id);
});

test("the view that the menus and activation wait for is the one that the client opens", () => {
  const [viewType] = found(/viewType = "([^"]+)"/g, client);
  assert.ok(viewType);
  assert.ok(manifest.activationEvents.includes(`onWebviewPanel:${viewType}`));
  assert.ok(viewType.startsWith("clauselint."));
  assert.ok(JSON.stringify(manifest.contributes.menus).includes("activeWebviewPanelId =~ /^clauselint\\\\./"));
});

test("the list of clauses is the one that the client fills, and each of its states but two has words of its own", () => {
  const [view] = manifest.contributes.views.clauselint;
  assert.deepEqual(found(/createTreeView<\w+>\("([^"]+)"/g, client), [view.id]);
  const states: string[] = found(/stateOf\([^)]+\): ([^{]+)/g, client)[0]?.match(/[a-z-]+/g) ?? [];
  const welcomed = manifest.contributes.viewsWelcome.map(({ when }: { when: string }) => /== (.+)$/.exec(when)?.[1]);
  assert.deepEqual(states.filter((state) => !welcomed.includes(state)).sort(), ["filled", "waiting"]);
  assert.deepEqual(
    welcomed.filter((state: string) => !states.includes(state)),
    [],
  );
});

test("every setting that client and server read is in the manifest, and the reverse", () => {
  const server = read("server/project/settings.ts");
  const contributed = Object.keys(settings).map((key) => key.replace("clauselint.", ""));
  // The language client reads the trace setting by itself.
  const ours = contributed.filter((key) => key !== "trace.server");
  // A setting within a group is read out of the group.
  const names = ours.map((key) => key.replace(/\..*/, ""));
  for (const key of names) assert.match(server, new RegExp(`\\b${key}\\b`), `server/project/settings.ts reads ${key}`);
  for (const key of found(/getConfiguration\("clauselint"[^)]*\)\.get\("([^"]+)"/g, client))
    assert.ok(contributed.includes(key), key);
});

test("the settings offer the rules, profiles and file patterns that there are", () => {
  const severities = settings["clauselint.severities"].properties;
  assert.deepEqual(Object.keys(severities).sort(), rules.map(({ id }) => id).sort());
  for (const { id, severity } of rules) assert.equal(severities[id].default, severity, id);
  assert.deepEqual(settings["clauselint.profiles"].items.enum, Object.keys(profiles));
  assert.deepEqual(settings["clauselint.filePatterns"].default, defaultFilePatterns);
});

test("every text of the manifest is there in both languages, and none is left over", () => {
  // `scripts/package.mjs` puts the name of the description in its place.
  const used = found(/"%([^%"]+)%"/g, JSON.stringify({ ...manifest, description: "%description%" }));
  assert.equal(JSON.parse(read("package.nls.json")).description, manifest.description);
  for (const file of ["package.nls.json", "package.nls.fr.json"]) {
    const texts: Record<string, string> = JSON.parse(read(file));
    assert.deepEqual(Object.keys(texts).sort(), used, file);
    for (const [key, text] of Object.entries(texts)) assert.ok(text.trim(), `${file}: ${key} is empty`);
  }
});

test("every text of the client is there in French, with the same blanks, and none is left over", () => {
  const bundle: Record<string, string> = JSON.parse(read("l10n/bundle.l10n.fr.json"));
  assert.deepEqual(Object.keys(bundle).sort(), found(/l10n\.t\(\s*"([^"]+)"/g, client));
  for (const [english, french] of Object.entries(bundle)) {
    assert.deepEqual(found(/\{(\d+)\}/g, french), found(/\{(\d+)\}/g, english), english);
  }
});

test("French words are set as a printer sets them", () => {
  for (const file of ["package.nls.fr.json", "l10n/bundle.l10n.fr.json"]) {
    for (const [key, french] of Object.entries<string>(JSON.parse(read(file)))) {
      const prose = french.replace(/`[^`]*`|\]\([^)]*\)/g, "");
      assert.doesNotMatch(prose, / [:;?!»]|« |\w[?!;»]|'/, `${file}: ${key}`);
    }
  }
});

test("the problem matcher reads what the command line prints", () => {
  const [matcher] = manifest.contributes.problemMatchers;
  const text = "# Privacy Policy of Larkfold\n\nWe train our AI models on your content.\n";
  const { findings } = analyze(text);
  const lines = terminalFindings("C:\\drafts: new/privacy.md", text, findings, "plain").split("\n");
  const read = lines.map((line) => new RegExp(matcher.pattern.regexp).exec(line)).filter((it) => it !== null);
  assert.ok(findings.length > 0);
  assert.deepEqual(
    read.map((it) => [it[matcher.pattern.file], it[matcher.pattern.severity], it[matcher.pattern.code]]),
    findings.map(({ severity, ruleId }) => ["C:\\drafts: new/privacy.md", severity, ruleId]),
  );
  assert.deepEqual(
    read.map((it) => it[matcher.pattern.message]),
    findings.map(({ message }) => message),
  );
});

test("it runs where the files are, and otherwise where the window is", () => {
  assert.deepEqual(manifest.extensionKind, ["workspace", "ui"]);
});

test("it works without trust and without files, in both hosts", () => {
  assert.equal(manifest.capabilities.untrustedWorkspaces.supported, true);
  assert.equal(manifest.capabilities.virtualWorkspaces, true);
  const build = read("scripts/build.mjs");
  for (const entry of [manifest.main, manifest.browser]) {
    const name = /^\.\/dist\/(.+)\.js$/.exec(entry)?.[1] ?? entry;
    assert.ok(build.includes(`entryPoints: { ${name}: `), `scripts/build.mjs makes ${entry}`);
  }
});

test("the schema of a project's file offers what the server reads, and VS Code uses it for that file", () => {
  const { properties } = JSON.parse(read("schema/clauselint.schema.json"));
  assert.deepEqual(Object.keys(properties).sort(), ["$schema", ...projectKeys].sort());
  assert.deepEqual(Object.keys(properties.overrides.items.properties).sort(), [...overrideKeys].sort());
  assert.deepEqual(Object.keys(properties.vocabulary.properties).sort(), [...vocabularyKeys].sort());
  assert.deepEqual(properties.vocabulary.properties.terms.additionalProperties.anyOf[0].enum, termVisibilities);
  assert.deepEqual(Object.keys(properties.severities.properties), ruleIds);
  assert.ok(!read("schema/clauselint.schema.json").includes("null"), "every name has its text");
  for (const forbidding of ["type", "required", "minLength", "minItems", "uniqueItems", "pattern"])
    assert.ok(
      !read("schema/clauselint.schema.json").includes(`"${forbidding}":`),
      "what is wrong is told by the server alone",
    );
  assert.deepEqual(manifest.contributes.jsonValidation, [
    { fileMatch: projectFileName, url: "./schema/clauselint.schema.json" },
  ]);
  assert.deepEqual(manifest.contributes.languages, [{ id: "jsonc", filenames: [projectFileName] }]);
  assert.ok(manifest.activationEvents.includes("onLanguage:jsonc"));
  assert.ok(client.includes(`{ pattern: "**/${projectFileName}" }`));
});

test("only its own pages open as VS Code shows Markdown, and no setting of anything else is touched", () => {
  const { configurationDefaults } = manifest.contributes;
  assert.deepEqual(Object.keys(configurationDefaults), ["workbench.editorAssociations"]);
  const { publisher, name } = manifest;
  assert.deepEqual(configurationDefaults["workbench.editorAssociations"], {
    [`**/${publisher}.${name}-*/docs/**/*.md`]: "vscode.markdown.preview.editor",
    "clauselint-docs:/docs/**/*.md": "vscode.markdown.preview.editor",
  });
  assert.ok(read("client/docs.ts").includes('"clauselint-docs"'));
});

test("what the manifest points to is there and is shipped", () => {
  const shipped = read(".vscodeignore");
  const [grammar] = manifest.contributes.grammars;
  const [container] = manifest.contributes.viewsContainers.activitybar;
  for (const path of [
    manifest.icon,
    container.icon,
    grammar.path.slice(2),
    manifest.contributes.jsonValidation[0].url.slice(2),
  ])
    assert.ok(existsSync(new URL(`../${path}`, import.meta.url)), path);
  for (const line of [
    "!docs/images/icon.png",
    "!syntaxes/*.json",
    "!l10n/*.json",
    "!media/**",
    "!package.nls.fr.json",
    "!docs/rules/**",
    "!docs/accuracy.md",
    "!docs/command-line.md",
    "!docs/editors.md",
    "!docs/project-file.md",
    "!docs/settings.md",
    "!docs/settings.fr.md",
    "!schema/*.json",
    "!media/**",
  ]) {
    assert.ok(shipped.split("\n").includes(line), line);
  }
});

for (const page of ["README.md", "README.fr.md"]) {
  test(`the pictures of ${page} are there, light and dark, each with words for who cannot see it`, () => {
    const pictures = found(/<picture>([\s\S]*?)<\/picture>/g, read(page));
    assert.ok(pictures.length > 0);
    assert.equal(pictures.length, read(page).match(/<img\b/g)?.length);
    for (const picture of pictures) {
      const [, dark = ""] = /<source media="\(prefers-color-scheme: dark\)" srcset="([^"]+)">/.exec(picture) ?? [];
      const [, light = "", alt = ""] = /<img src="([^"]+)" alt="([^"]+)">/.exec(picture) ?? [];
      assert.equal(dark, light.replace("-light.", "-dark."), picture);
      assert.notEqual(dark, light, picture);
      for (const path of [dark, light]) assert.ok(existsSync(new URL(`../${path}`, import.meta.url)), path);
      assert.ok(alt.trim(), picture);
    }
  });
}

// The grammar's expressions use only what JavaScript understands the same way; the workbench's own tokeniser needs a
// grammar of Markdown around them.
const grammar = JSON.parse(read("syntaxes/policy.injection.tmLanguage.json"));
const suppression = new RegExp(grammar.repository.suppression.match);
const placeholder = new RegExp(grammar.repository.placeholder.match, "g");

const comments: readonly (readonly [line: string, groups: readonly (string | undefined)[] | undefined])[] = [
  [
    "<!-- clauselint-disable-next-line vague/open-condition -- counsel asked -->",
    ["clauselint-disable-next-line", "vague/open-condition", "--", "counsel asked"],
  ],
  [
    "  <!--clauselint-disable-next-line ai-training/vague-purpose, biometric/vague-purpose -- a -- b-->",
    ["clauselint-disable-next-line", "ai-training/vague-purpose, biometric/vague-purpose", "--", "a -- b"],
  ],
  [
    "<!-- clauselint-disable-next-line draft/unfilled-placeholder -->",
    ["clauselint-disable-next-line", "draft/unfilled-placeholder", undefined, undefined],
  ],
  ["<!-- clauselint-disable-next-line -->", ["clauselint-disable-next-line", undefined, undefined, undefined]],
  ["<!-- please see clauselint-disable-next-line -->", undefined],
  ["clauselint-disable-next-line outside of a comment", undefined],
];

for (const [line, groups] of comments) {
  test(`the grammar reads ${line}`, () => {
    assert.deepEqual(suppression.exec(line)?.slice(1), groups);
  });
}

test("the grammar does not get lost in a long comment that ends otherwise than it should", () => {
  const long = `<!-- clauselint-disable-next-line ${"a/b-".repeat(20_000)} -x`;
  assert.equal(suppression.exec(long), null);
});

test("the grammar finds placeholders, also nested ones", () => {
  const line = "Kept for {{period}} by {{our {{named}} host}}, not { {a} } or {{unclosed";
  assert.deepEqual(line.match(placeholder), ["{{period}}", "{{our {{named}} host}}"]);
});

test("the grammar stays out of code", () => {
  for (const scope of ["markup.fenced_code", "markup.raw", "markup.inline.raw"]) {
    assert.match(grammar.injectionSelector, new RegExp(`- \\(.*${scope.replaceAll(".", "\\.")}`));
  }
  assert.deepEqual(manifest.contributes.grammars[0].injectTo, ["text.html.markdown"]);
  assert.equal(manifest.contributes.grammars[0].scopeName, grammar.scopeName);
});
