import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { suite, test } from "node:test";
import { citations, profiles, rules } from "../rules/index.ts";
import { lexicons } from "../rules/languages/index.ts";
import { mentionKinds } from "../rules/languages/lexicon.ts";

const root = join(import.meta.dirname, "..");
const skipped = new Set(["node_modules", "dist", "out", ".git", ".editor"]);

/** The project's own files, as paths from its root with forward slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (skipped.has(entry.name)) return [];
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });
}

const files = filesIn("");
const ruleFiles = files.filter((path) => /^rules\/(?!core\/|drafting\/|languages\/|views\/)[^/]+\/.+\.ts$/.test(path));

/** What a file names after `from`, `import` or `import(`: our own files as paths from the root. */
function importsOf(path: string): string[] {
  const source = readFileSync(join(root, path), "utf8");
  const named = [...source.matchAll(/\bfrom\s+"([^"]+)"|\bimport\s*\(?\s*"([^"]+)"/g)].map(
    (it) => it[1] ?? it[2] ?? "",
  );
  return named.map((name) =>
    name.startsWith(".")
      ? relative(root, join(root, dirname(path), name))
          .split(sep)
          .join("/")
      : name,
  );
}

interface Wall {
  readonly name: string;
  readonly from: RegExp;
  readonly may: RegExp;
}

const walls: readonly Wall[] = [
  {
    name: "a rule imports core/rule.ts only",
    from: /^rules\/(?!core\/|drafting\/|languages\/|views\/)[^/]+\//,
    may: /^rules\/core\/rule\.ts$/,
  },
  {
    name: "a lexicon imports the shape of lexicons only",
    from: /^rules\/languages\/(?!index)/,
    may: /^rules\/languages\/lexicon\.ts$|^rules\/core\/model\.ts$/,
  },
  {
    name: "core imports core, languages and the Markdown parser",
    from: /^rules\/core\//,
    may: /^rules\/(?:core|languages)\/|^rules\/(?:citations|profiles)\.ts$|^(?:unified|remark-parse|remark-gfm|remark-frontmatter|mdast)$|^micromark|^mdast-util/,
  },
  {
    name: "a clause to draft with imports the shape of clauses, types of the model and the keys of citations",
    from: /^rules\/drafting\//,
    may: /^rules\/drafting\/|^rules\/core\/model\.ts$|^rules\/citations\.ts$/,
  },
  {
    name: "a view imports types of core, clauses to draft with, other views, what lays out its picture, and the diff of words",
    from: /^rules\/views\//,
    may: /^rules\/(?:core|drafting|views)\/|^rules\/(?:citations|profiles)\.ts$|^d3-(?:sankey|shape)$|^diff$/,
  },
  {
    name: "rules import nothing of the hosts",
    from: /^rules\//,
    may: /^rules\/|^(?:unified|remark-[a-z]+|mdast|d3-(?:sankey|shape)|diff)$|^micromark|^mdast-util/,
  },
  {
    name: "the server imports rules, the language server and the parser of JSON",
    from: /^server\//,
    may: /^(?:server|rules)\/|^package\.json$|^jsonc-parser$|^vscode-(?:languageserver|jsonrpc)|^node:/,
  },
  {
    name: "only the server's entries, the disk, the memory and the command line know Node",
    from: /^server\/(?!node\.ts|platform\/|cli)/,
    may: /^(?!node:)/,
  },
  {
    name: "the client imports VS Code and the language client",
    from: /^client\//,
    may: /^client\/|^vscode$|^vscode-languageclient/,
  },
];

/**
 * The folders of each floor, with the others that each may use, imports of types included; what stands under `everywhere`
 * all of them may. Files that stand in no folder, such as `core/analyze.ts` or `server/node.ts`, lead through the rooms.
 */
const rooms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "rules/core": {
    everywhere: ["model.ts", "finding.ts"],
    text: [],
    keep: [],
    markdown: ["text", "keep"],
    words: ["keep", "markdown"],
    reading: ["text", "keep", "markdown", "words"],
    "reading/sentence": ["keep", "words", "reading"],
    "reading/around": ["keep", "words", "reading", "reading/sentence"],
    "reading/training": ["keep", "words", "reading", "reading/sentence", "reading/around"],
    "reading/biometric": ["keep", "words", "reading", "reading/sentence", "reading/around"],
    "reading/claims": ["markdown", "words", "reading", "reading/sentence"],
    definitions: ["keep", "markdown", "words", "reading", "reading/sentence"],
    policy: [
      "text",
      "keep",
      "markdown",
      "words",
      "reading",
      "reading/sentence",
      "reading/around",
      "reading/claims",
      "definitions",
    ],
    typing: [
      "text",
      "keep",
      "markdown",
      "words",
      "reading",
      "reading/around",
      "reading/training",
      "reading/biometric",
      "reading/claims",
      "definitions",
      "policy",
    ],
    fixes: ["markdown", "words", "policy"],
    compare: ["markdown", "words", "analyze.ts"],
  },
  "rules/views": {
    everywhere: [],
    wording: [],
    page: [],
    audit: ["wording", "page"],
    editor: ["wording", "audit"],
    compare: ["wording", "page", "audit"],
    workspace: ["wording", "page", "audit"],
  },
  server: {
    everywhere: [],
    project: [],
    platform: [],
    session: ["project"],
    convert: ["project", "session"],
    lsp: ["project", "platform", "session", "convert"],
    cli: ["project", "platform", "node.ts"],
  },
  client: {
    everywhere: ["protocol.ts"],
    window: [],
    status: [],
    start: ["window"],
    audits: ["window"],
    clauses: ["window", "status"],
    compare: ["window", "audits"],
  },
};

suite("the rooms", () => {
  for (const [floor, plan] of Object.entries(rooms)) {
    const { everywhere = [], ...inside } = plan;

    test(`each folder of ${floor} is in the plan`, () => {
      const folders = files.filter((path) => path.startsWith(`${floor}/`)).map((path) => dirname(path));
      const found = new Set(folders.filter((it) => it !== floor).map((it) => it.slice(floor.length + 1)));
      assert.deepEqual([...found].sort(), Object.keys(inside).sort());
    });

    for (const [room, others] of Object.entries(inside)) {
      test(`${floor}/${room} uses ${[...others, ...everywhere].join(", ") || "no other room"}`, () => {
        const crossed = files
          .filter((path) => dirname(path) === `${floor}/${room}`)
          .flatMap((path) =>
            importsOf(path)
              .filter((it) => it.startsWith(`${floor}/`))
              .map((it) => it.slice(floor.length + 1))
              .filter((it) => ![room, ...others].includes(dirname(it)) && ![...others, ...everywhere].includes(it))
              .map((it) => `${path} imports ${it}`),
          );
        assert.deepEqual(crossed, []);
      });
    }

    test(`no two rooms of ${floor} use each other, over however many others`, () => {
      const reached = (room: string, seen: ReadonlySet<string>): readonly string[] =>
        (inside[room] ?? []).flatMap((it) => (seen.has(it) ? [it] : [it, ...reached(it, new Set([...seen, it]))]));
      assert.deepEqual(
        Object.keys(inside).filter((room) => reached(room, new Set()).includes(room)),
        [],
      );
    });
  }

  test("no file uses itself over others, types included", () => {
    const sources = files.filter((path) => /^(?:rules|server|client)\/.+\.ts$/.test(path));
    const imports = new Map(sources.map((path) => [path, importsOf(path)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" → "));
      if (way.includes(path) || done.has(path)) return;
      for (const next of imports.get(path) ?? []) follow(next, [...way, path]);
      done.add(path);
    };
    for (const path of sources) follow(path, []);
    assert.deepEqual(circles, []);
  });
});

suite("the walls", () => {
  for (const { name, from, may } of walls) {
    test(name, () => {
      const crossed = files
        .filter((path) => from.test(path) && /\.[cm]?ts$/.test(path))
        .flatMap((path) =>
          importsOf(path)
            .filter((it) => !may.test(it))
            .map((it) => `${path} imports ${it}`),
        );
      assert.deepEqual(crossed, []);
    });
  }

  test("the files of convert alone join our types with the protocol's", () => {
    const joining = files.filter((path) => {
      if (!/^server\/.+\.ts$/.test(path)) return false;
      const source = readFileSync(join(root, path), "utf8");
      return (
        /from "vscode-languageserver-types"|\b(?:Diagnostic|CodeAction|CompletionItem|TextEdit|Hover|InlayHint|Location)\b[^"]*from "vscode-languageserver/.test(
          source,
        ) && /from "(?:\.\.\/)+rules\/(?:index|views\/[\w/]+)\.ts"/.test(source)
      );
    });
    assert.deepEqual(joining.toSorted(), [
      "server/convert/drafting.ts",
      "server/convert/findings.ts",
      "server/convert/hints.ts",
      "server/convert/terms.ts",
    ]);
  });
});

suite("the list of rules", () => {
  test("a rule's file is its id", () => {
    assert.deepEqual(ruleFiles.toSorted(), rules.map(({ id }) => `rules/${id}.ts`).toSorted());
    for (const { id } of rules) {
      assert.match(readFileSync(join(root, "rules", `${id}.ts`), "utf8"), new RegExp(`^  id: "${id}",$`, "m"));
    }
  });

  test("the separation group stands first, the more telling rule before the less", () => {
    const group = rules.filter(({ group }) => group).map(({ id }) => id);
    assert.deepEqual(group, [
      "ai-training/public-private-mixed",
      "ai-training/unseparated-data",
      "ai-training/no-data-object",
      "ai-training/private-data-silent",
      "biometric/source-unseparated",
    ]);
    assert.deepEqual(
      rules.slice(0, group.length).map(({ id }) => id),
      group,
    );
  });

  test("the others are in order", () => {
    const others = rules.filter(({ group }) => !group).map(({ id }) => id);
    assert.deepEqual(others, others.toSorted());
  });

  test("profiles name rules that exist", () => {
    const named = Object.values(profiles).flatMap(({ severities }) => Object.keys(severities));
    assert.deepEqual(
      named.filter((id) => !rules.some((rule) => rule.id === id)),
      [],
    );
  });

  test("every citation is used", () => {
    const used = new Set<string>(rules.flatMap(({ citations: keys }) => keys));
    assert.deepEqual(
      Object.keys(citations).filter((key) => !used.has(key)),
      [],
    );
  });
});

test("every lexicon has phrases of every kind", () => {
  const empty = lexicons.flatMap(({ language, phrases }) =>
    mentionKinds.filter((kind) => phrases[kind].length === 0).map((kind) => `${language} ${kind}`),
  );
  assert.deepEqual(empty, []);
});

test("what is made from the rules is fresh: pages, settings, schema, tables of the README", () => {
  const { status, stderr } = run("scripts/generate.ts", "--check");
  assert.equal(status, 0, stderr);
});

suite("npm run new-rule", () => {
  test("writes a rule, lists it in order, and leaves examples that fail", (t) => {
    const copy = copyOfProject(t);
    execFileSync(process.execPath, ["scripts/new-rule.ts", "biometric/made-up-fault"], { cwd: copy, stdio: "pipe" });
    const ids = execFileSync(
      process.execPath,
      ["-e", 'import("./rules/index.ts").then(({ rules }) => console.log(rules.map(({ id }) => id).join()))'],
      { cwd: copy, encoding: "utf8", stdio: "pipe" },
    )
      .trim()
      .split(",");
    const others = ids.slice(5);
    assert.ok(others.includes("biometric/made-up-fault"));
    assert.deepEqual(others, others.toSorted());
    const examples = spawnSync(process.execPath, ["--test", "test/rules.test.ts"], {
      cwd: copy,
      encoding: "utf8",
      env: withoutTestContext(),
    });
    assert.match(examples.stdout, /✖ flags \(en\) Write the clause/);
    assert.match(examples.stdout, /✖ flags \(fr\) Écrivez la clause/);
    const types = spawnSync(
      process.execPath,
      [join(root, "node_modules/typescript/bin/tsc"), "-p", "rules", "--noEmit"],
      { cwd: copy, encoding: "utf8" },
    );
    assert.doesNotMatch(types.stdout, /made-up-fault/);
  });

  for (const [id, message] of [
    ["", /no rule id/],
    ["Biometric/NoRetention", /no rule id/],
    ["cooking/no-salt", /no folder of rules/],
    ["biometric/vague-purpose", /exists already/],
  ] as const) {
    test(`refuses “${id}” and says what to do`, () => {
      const { status, stderr } = run("scripts/new-rule.ts", id);
      assert.equal(status, 2);
      assert.match(stderr, message);
    });
  }
});

test("files name no registry and no machine", () => {
  const named = files
    .filter((path) => !/\.(?:png|ico|vsix|woff2?)$/.test(path) && path !== "test/house.test.ts")
    .flatMap((path) => {
      const source = readFileSync(join(root, path), "utf8");
      const found =
        /https?:\/\/[^\s"'`)]*(?:registry|npmjs|artifactory|verdaccio|nexus)[^\s"'`)]*|(?<![\w.-])\/(?:home|root|work|Users)\/[\w.-]+/.exec(
          source,
        );
      return found ? [`${path}: ${found[0]}`] : [];
    });
  assert.deepEqual(named, []);
});

function run(script: string, ...args: readonly string[]): { status: number | null; stderr: string } {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: "utf8" });
}

/** The runner's own variables, without which a test within a test would report to it. */
function withoutTestContext(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  return env;
}

/** What the scripts need of the project, in a folder that goes when the test ends. */
function copyOfProject(t: { after: (end: () => void) => void }): string {
  const copy = mkdtempSync(join(tmpdir(), "clauselint-"));
  t.after(() => rmSync(copy, { recursive: true, force: true }));
  for (const name of [
    "rules",
    "scripts",
    "test/package.json",
    "test/rules.test.ts",
    "test/samples",
    "test/support.ts",
    "tsconfig.json",
    "package.json",
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}
