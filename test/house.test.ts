import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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
    name: "a language imports languages only",
    from: /^rules\/languages\//,
    may: /^rules\/languages\//,
  },
  {
    name: "nothing of the product imports the examples of words",
    from: /^(?:rules|server|client)\//,
    may: /^(?!rules\/languages\/[\w-]+\/examples\.ts$)/,
  },
  {
    name: "core imports core, languages and the parsers of Markdown and HTML",
    from: /^rules\/core\//,
    may: /^rules\/(?:core|languages)\/|^rules\/(?:citations|profiles)\.ts$|^(?:unified|remark-parse|remark-gfm|remark-frontmatter|mdast|htmlparser2)$|^micromark|^mdast-util/,
  },
  {
    name: "a clause to draft with imports the shape of clauses, types of the model and the keys of citations",
    from: /^rules\/drafting\//,
    may: /^rules\/drafting\/|^rules\/core\/model\.ts$|^rules\/citations\.ts$|^rules\/languages\/translated\.ts$/,
  },
  {
    name: "a view imports types of core, clauses to draft with, other views, what lays out its picture, and the diff of words",
    from: /^rules\/views\//,
    may: /^rules\/(?:core|drafting|views)\/|^rules\/languages\/(?:index|translated)\.ts$|^rules\/(?:citations|profiles)\.ts$|^d3-(?:sankey|shape)$|^diff$/,
  },
  {
    name: "rules import nothing of the hosts",
    from: /^rules\//,
    may: /^rules\/|^(?:unified|remark-[a-z]+|mdast|d3-(?:sankey|shape)|diff|htmlparser2)$|^micromark|^mdast-util/,
  },
  {
    name: "the server imports rules, the language server and the parsers of JSON and of globs",
    from: /^server\/(?!cli\/)/,
    may: /^(?:server|rules)\/|^package\.json$|^(?:jsonc-parser|re2js)$|^vscode-(?:languageserver|jsonrpc)|^node:/,
  },
  {
    name: "the command line also imports the parsers of its arguments and of JSON, and the diff of lines",
    from: /^server\/cli\//,
    may: /^(?:server|rules)\/|^(?:commander|diff|jsonc-parser)$|^node:/,
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
    "reading/claims": ["text", "keep", "markdown", "words", "reading", "reading/sentence", "reading/around"],
    definitions: ["keep", "markdown", "words", "reading", "reading/sentence"],
    opinion: ["keep", "markdown", "words", "reading", "reading/sentence"],
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
      "opinion",
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
      "opinion",
      "policy",
    ],
    fixes: ["text", "markdown", "words", "policy"],
    compare: ["keep", "markdown", "words", "analyze.ts"],
    paste: ["text", "keep", "markdown"],
  },
  "rules/views": {
    everywhere: [],
    wording: [],
    page: ["wording"],
    audit: ["wording", "page"],
    editor: ["wording", "audit"],
    compare: ["wording", "page", "audit"],
    history: ["wording", "page", "audit", "compare"],
    workspace: ["wording", "page", "audit"],
  },
  server: {
    everywhere: [],
    project: ["platform"],
    platform: [],
    session: ["project", "platform"],
    convert: ["project", "session"],
    history: ["platform"],
    lsp: ["project", "platform", "session", "convert", "history"],
    cli: ["project", "platform", "history", "node.ts"],
  },
  client: {
    everywhere: ["protocol.ts"],
    window: [],
    status: ["window"],
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

  test("the server makes texts with the editor's units in one file", () => {
    const making = files.filter(
      (path) =>
        /^server\/.+\.ts$/.test(path) &&
        /\bTextDocument\.(?:create|update)\b|TextDocuments\(TextDocument\)/.test(
          readFileSync(join(root, path), "utf8"),
        ),
    );
    assert.deepEqual(making, ["server/session/texts.ts"]);
  });

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
      "server/convert/actions.ts",
      "server/convert/drafting.ts",
      "server/convert/edits.ts",
      "server/convert/findings.ts",
      "server/convert/hints.ts",
      "server/convert/kind-actions.ts",
      "server/convert/paste.ts",
      "server/convert/project-actions.ts",
      "server/convert/terms.ts",
    ]);
  });
});

suite("words", () => {
  const knowNoLanguage = files.filter((path) => /^rules\/core\/.+\.ts$/.test(path) || ruleFiles.includes(path));

  test("of a language stand in rules/languages: no pattern of core or of a rule's check has any", () => {
    const found = knowNoLanguage.flatMap((path) =>
      patternsOf(readFileSync(join(root, path), "utf8")).flatMap((pattern) =>
        wordsOf(pattern).map((word) => `${path}: ${word} in ${pattern}`),
      ),
    );
    assert.deepEqual(found, []);
  });

  test("are chosen by nothing that asks for a language by its name", () => {
    const asking = files.filter(
      (path) => /^(?:rules|server)\/.+\.ts$/.test(path) && !path.startsWith("rules/languages/"),
    );
    const codes = lexicons.map(({ language }) => `"${language}"`).join("|");
    const asked = new RegExp(`.*(?:[!=]==\\s*|case )(?:${codes}).*`, "g");
    const found = asking.flatMap((path) =>
      [...readFileSync(join(root, path), "utf8").matchAll(asked)].map(([line]) => `${path}: ${line.trim()}`),
    );
    assert.deepEqual(found, []);
  });
});

/** The regular expressions that stand in a source, without those in comments and strings. */
function patternsOf(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "").replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  return [
    ...code.matchAll(/(?<=[(,=:?!&|[{]\s*|\breturn\s+)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n[])+\/[a-z]*/g),
  ].map(([pattern]) => pattern);
}

/** The words that a regular expression finds as they are: not its signs, classes and groups, and not the words of markup. */
function wordsOf(pattern: string): string[] {
  const bare = pattern
    .replace(/\/[a-z]*$/, "")
    .replace(/\\[pP]\{\w+\}|\\u\{?[\dA-Fa-f]+\}?|\[(?:\\.|[^\]])*\]|\\.|\(\?<\w+>|\(\?<?[!=:]/g, " ");
  return (bare.match(/\p{L}{2,}/gu) ?? []).filter((word) => !markup.has(word));
}

/** What HTML, addresses, front matter and templates are written with. */
const markup = new Set(
  ["br", "script", "pre", "style", "textarea", "CDATA", "amp", "http", "https", "www", "mailto"].concat([
    "clauselint",
    "true",
    "false",
    "else",
  ]),
);

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
      "separation/second-reading",
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
    const named = Object.values(profiles).flatMap(({ raises }) => Object.keys(raises));
    assert.deepEqual(
      named.filter((id) => !rules.some((rule) => rule.id === id)),
      [],
    );
  });

  test("every citation is used", () => {
    const raised = Object.values(profiles).flatMap(({ raises }) => Object.values(raises));
    const used = new Set<string>([
      ...rules.flatMap(({ citations: keys }) => keys),
      ...raised.flatMap(([, ...by]) => by),
    ]);
    assert.deepEqual(
      Object.keys(citations).filter((key) => !used.has(key)),
      [],
    );
  });
});

test("every kind of words has phrases in a language at least", () => {
  const empty = mentionKinds.filter((kind) => lexicons.every(({ phrases }) => !phrases[kind]?.length));
  assert.deepEqual(empty, []);
});

suite("the lines of a lexicon", () => {
  for (const path of files.filter((it) => /^rules\/languages\/[\w-]+\/lexicon\.ts$/.test(it))) {
    const source = readFileSync(join(root, path), "utf8");

    test(`${path}: a phrase that is longer than a line is broken`, () => {
      const strings = source.split("\n").filter((line) => /^\s*(?:[\w"-]+: \[)?["`]/.test(line));
      assert.deepEqual(
        strings.filter((line) => line.length > 120),
        [],
      );
    });

    test(`${path}: where a phrase is broken, two words stay two`, () => {
      assert.deepEqual(source.match(/[\p{L}*]["`] \+\n *["`]\p{L}.*/gu) ?? [], []);
    });
  }
});

test("what is made from the rules is fresh: pages, settings, schema, tables of the manual", () => {
  const { status, stderr } = run("scripts/generate.ts", "--check");
  assert.equal(status, 0, stderr);
});

test("npm run docs refuses a profile that raises a rule by no source of its law", (t) => {
  const copy = copyOfProject(t);
  const file = join(copy, "rules/profiles.ts");
  const made = readFileSync(file, "utf8").replace('["error", "nyc-22-1202"]', '["error", "bipa-15-c-d"]');
  writeFileSync(file, made);
  const { status, stderr } = runIn(copy, "scripts/docs.ts");
  assert.equal(status, 1);
  assert.match(stderr, /“nyc” raises “biometric\/sale-or-disclosure” by no source of that law\. Name one of/);
});

suite("npm run new-rule", () => {
  test("writes a rule, lists it in order, and leaves words that fail until they are written", (t) => {
    const copy = copyOfProject(t);
    const first = runIn(copy, "scripts/new-rule.ts", "biometric/made-up-fault");
    const second = runIn(copy, "scripts/new-rule.ts", "vague/another-fault", "--no-fix");
    assert.match(first.stdout, /1\..*biometric\/made-up-fault[\s\S]*2\..*test\/samples\/biometric\.ts[\s\S]*3\./);
    assert.match(second.stdout, /test\/without-fix\.ts/);
    const listed = runIn(
      copy,
      ...["-e", 'import("./rules/index.ts").then(({ rules }) => console.log(rules.map(({ id }) => id).join()))'],
    );
    const others = listed.stdout.trim().split(",").slice(6);
    assert.ok(others.includes("biometric/made-up-fault") && others.includes("vague/another-fault"));
    assert.deepEqual(others, others.toSorted());
    const { stdout } = runIn(copy, "--test", ofFaults, "test/rules.test.ts");
    assert.match(stdout, /✖ flags \(en\) TODO: the clause/);
    assert.match(stdout, /✖ flags \(fr\) TODO : la clause/);
    assert.match(stdout, /✖ vague\/another-fault has a summary/);
    assert.match(stdout, /✖ every answer for a blank is written/);
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    assert.doesNotMatch(runIn(copy, compiler, "-p", "rules", "--noEmit").stdout, /made-up-fault|another-fault/);
  });

  test("writes a rule that passes once its words are written", (t) => {
    const copy = copyOfProject(t);
    runIn(copy, "scripts/new-rule.ts", "vague/made-up-fault");
    for (const [path, words] of Object.entries(written)) {
      const file = join(copy, path);
      const source = words.reduce(
        (text, [todo, instead]) => text.replaceAll(todo, instead),
        readFileSync(file, "utf8"),
      );
      assert.doesNotMatch(source, /TODO/);
      writeFileSync(file, source);
    }
    const { status, stdout } = runIn(copy, "--test", ofFaults, "test/rules.test.ts", "test/fixes.test.ts");
    assert.equal(status, 0, stdout);
    assert.match(stdout, /✔ flags \(en\) We train/);
    assert.match(stdout, /✔ every rule offers a rewrite/);
  });

  for (const [id, message] of [
    ["", /no rule id/],
    ["Biometric/NoRetention", /no rule id/],
    ["cooking/no-salt", /no folder of rules/],
    ["biometric/vague-purpose", /exists already/],
    ["biometric/no-salt --fix", /“--fix” says nothing here/],
  ] as const) {
    test(`refuses “${id}” and says what to do`, () => {
      const { status, stderr } = run("scripts/new-rule.ts", ...id.split(" "));
      assert.equal(status, 2);
      assert.match(stderr, message);
    });
  }
});

/** Only the tests that a new rule is told by. */
const ofFaults = "--test-name-pattern=made-up-fault|another-fault|every";

/** What an author writes in place of what is marked TODO, by file. */
const written: Readonly<Record<string, readonly (readonly [todo: string | RegExp, instead: string])[]>> = {
  "rules/vague/made-up-fault.ts": [
    [/\/\/ TODO: .*\n/g, ""],
    ["filter(() => false)", 'filter(({ kind }) => kind === "generalisation")'],
    [
      "TODO: the clause that is to be flagged, with the [[words to change]] in brackets.",
      "We train our spam filter model [[mostly]] on the reviews you post.",
    ],
    [
      "TODO: the clause as a careful lawyer would sign it.",
      "We train our spam filter model only on the reviews you post.",
    ],
    [
      "TODO : la clause à signaler, les [[mots à changer]] entre crochets.",
      "Nous entraînons notre modèle anti-spam [[principalement]] avec les avis que vous publiez.",
    ],
    [
      "TODO : la clause qu'un juriste attentif signerait.",
      "Nous entraînons notre modèle anti-spam uniquement avec les avis que vous publiez.",
    ],
    ["{{TODO: 30 days}}", "only"],
    ["{{TODO : 30 jours}}", "uniquement"],
    [/TODO ?: /g, ""],
  ],
  "test/samples/vague.ts": [[/ {2}"TODO.*\n/g, ""]],
};

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

function run(...args: readonly string[]) {
  return runIn(root, ...args);
}

/** Runs a script, or Node with other arguments, in a folder. */
function runIn(folder: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env: withoutTestContext() });
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
    "test/reading.ts",
    "test/facts.ts",
    "test/parts.ts",
    "test/fixes.test.ts",
    "test/without-fix.ts",
    "tsconfig.json",
    "package.json",
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}
