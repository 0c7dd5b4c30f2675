// What an audit writes beside text, JSON, CSV and SARIF, and the options on where and how much it writes.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite, test } from "node:test";
import { Parser } from "htmlparser2";
import { bundledCommandLine, folderForTests } from "./command-line.ts";

const cli = await bundledCommandLine();
const folder = folderForTests();

const mixed = "ai-training/public-private-mixed";
const bad =
  "# Privacy at Wrenfield\n\nWe may use the information we collect and publicly available posts to train our machine learning models.\n";
const good = "# Privacy at Wrenfield\n\nWe count visits, and nothing else.\n";

function put(path: string, content: string): string {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), content);
  return path;
}

put("bad.md", bad);
put("good.md", good);
put("legal/privacy.md", bad);

function run(args: readonly string[], input = "", variables: NodeJS.ProcessEnv = {}) {
  const clean = { NO_COLOR: "", FORCE_COLOR: "", NODE_COMPILE_CACHE: join(folder, "compiled") };
  const env = { ...process.env, ...clean, ...variables };
  return spawnSync(process.execPath, [cli, ...args], { cwd: folder, input, encoding: "utf8", env });
}

interface Finding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

function findingsIn(path: string): readonly Finding[] {
  return JSON.parse(run(["audit", "--format", "json", path]).stdout).files[0].findings;
}

suite("ndjson", () => {
  test("is a line of each file, as JSON has them", () => {
    const args = ["good.md", "bad.md", "legal"];
    const { status, stdout } = run(["audit", "--format", "ndjson", ...args]);
    const lines = stdout.split("\n");
    assert.equal(lines.pop(), "");
    const { files } = JSON.parse(run(["audit", "--format", "json", ...args]).stdout);
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)),
      files,
    );
    assert.equal(status, 1);
  });
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** An XML document as a tree. */
function parsed(xml: string): Element {
  assert.match(xml, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
  // What is no reference, and what XML 1.0 has no place for.
  assert.doesNotMatch(xml, /&(?!#\d+;)|(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u);
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { name, attributes, children: [], text: "" };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => {
        const last = open.at(-1);
        if (last) last.text += text;
      },
      onclosetag: (name, implied) => {
        assert.equal(open.pop()?.name, name);
        assert.ok(!implied || xml.includes("/>"));
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  assert.equal(open.length, 1);
  const [root] = top.children;
  assert.ok(root && top.children.length === 1);
  return root;
}

suite("junit", () => {
  const suitesOf = (args: readonly string[]) => parsed(run(["audit", "--format", "junit", ...args]).stdout);
  const casesOf = (suite: Element | undefined) => suite?.children ?? [];

  test("is a suite of each file and a test of each finding, which fails where it fails the audit", () => {
    const root = suitesOf(["bad.md", "good.md"]);
    const findings = findingsIn("bad.md");
    const [of, none] = root.children;
    assert.deepEqual([root.name, root.children.map(({ name }) => name)], ["testsuites", ["testsuite", "testsuite"]]);
    assert.deepEqual(
      casesOf(of).map(({ attributes, children: [outcome] }) => [
        attributes.name,
        outcome?.name,
        outcome?.attributes.message ?? outcome?.text.replace(/^bad\.md:[\d:]+: \w+: /, ""),
      ]),
      findings.map(({ ruleId, severity, message, range: { start } }) => [
        `${ruleId} (${start.line + 1}:${start.character + 1})`,
        severity === "error" ? "failure" : "system-out",
        message,
      ]),
    );
    assert.deepEqual(none?.attributes, { name: "good.md", tests: "1", failures: "0", errors: "0", skipped: "0" });
    assert.deepEqual(
      casesOf(none).map(({ name, children }) => [name, children.length]),
      [["testcase", 0]],
    );
    const errors = findings.filter(({ severity }) => severity === "error").length;
    assert.deepEqual(root.attributes, {
      ...{ name: "Clauselint", tests: String(findings.length + 1), failures: String(errors), errors: "0" },
      skipped: "0",
    });
  });

  test("says of each format that has no place of its own for it what was not read", () => {
    const name = put(
      "german.md",
      `# Policy\n\nWe use your name to address you and to send you what you ordered.\n\n${"Wir verwenden Ihre Daten, um unsere Modelle zu trainieren. ".repeat(2)}\n`,
    );
    const [suite] = suitesOf([name]).children;
    const [skipped] = casesOf(suite);
    assert.deepEqual([suite?.attributes.skipped, skipped?.attributes.name], ["1", "Line 5: German"]);
    assert.match(skipped?.children[0]?.attributes.message ?? "", /written in German/);
    assert.match(
      run(["audit", "--format", "github", name]).stdout,
      /^::notice file=german\.md,line=5,.*title=unread\/language::It is written in German/m,
    );
    const [issue] = JSON.parse(run(["audit", "--format", "gitlab", name]).stdout);
    assert.deepEqual([issue.check_name, issue.severity, issue.location.lines.begin], ["unread/language", "info", 5]);
  });

  test("fails at the level of --fail-on", () => {
    const failuresAt = (level: string) => Number(suitesOf(["--fail-on", level, "bad.md"]).attributes.failures);
    assert.equal(failuresAt("never"), 0);
    assert.equal(failuresAt("hint"), findingsIn("bad.md").length);
  });

  test("names what could not be audited as an error", () => {
    const root = suitesOf(["gone.md", "good.md"]);
    const [, suite] = root.children;
    assert.deepEqual([root.attributes.errors, suite?.attributes.errors], ["1", "1"]);
    assert.match(casesOf(suite)[0]?.children[0]?.attributes.message ?? "", /^gone\.md: there is no such file/);
  });

  test("holds signs of XML, and what XML may not hold, as words", { skip: process.platform === "win32" }, () => {
    const name = put("odd <&\"'>\u0001\uFFFF]]>.md", bad.replace("posts", "posts & <b>“\u0002”</b> \uD800 & co"));
    const [suite] = suitesOf([name]).children;
    assert.equal(suite?.attributes.name, "odd <&\"'>␁]]>.md");
    assert.ok(casesOf(suite).some(({ children: [outcome] }) => outcome?.name === "failure"));
  });
});

suite("github", () => {
  test("is a command for each finding, which GitHub places", () => {
    const { status, stdout } = run(["audit", "--format", "github", "good.md", "./legal/privacy.md"]);
    const lines = stdout.trimEnd().split("\n");
    assert.deepEqual(
      lines.map((line) => {
        const [, level, properties = "", message] = /^::(\w+) (.+?)::(.*)$/.exec(line) ?? [];
        const { file, line: at, col, title } = Object.fromEntries(properties.split(",").map((it) => it.split("=")));
        return [level, file, at, col, title, message];
      }),
      findingsIn("legal/privacy.md").map(({ ruleId, severity, message, range: { start } }) => [
        { error: "error", warning: "warning" }[severity] ?? "notice",
        "legal/privacy.md",
        ...[String(start.line + 1), String(start.character + 1), ruleId],
        message.replaceAll("%", "%25").replaceAll("\n", "%0A"),
      ]),
    );
    assert.match(lines[0] ?? "", /,endLine=3,endColumn=\d+,/);
    assert.equal(status, 1);
  });

  test("gives no command to what a name or a text holds", { skip: process.platform === "win32" }, () => {
    const name = put("100%, a:b\n::error::x.md", bad.replace("posts", "posts%0A::error::y"));
    for (const line of run(["audit", "--format", "github", name]).stdout.trimEnd().split("\n"))
      assert.match(line, /^::\w+ file=100%25%2C a%3Ab␊%3A%3Aerror%3A%3Ax\.md,line=3,/);
  });
});

suite("gitlab", () => {
  const issuesOf = (args: readonly string[]) => JSON.parse(run(["audit", "--format", "gitlab", ...args]).stdout);

  test("is one list of issues, each with a fingerprint of its own", () => {
    const issues = issuesOf(["bad.md", "good.md", "legal"]);
    const findings = findingsIn("bad.md");
    assert.deepEqual(
      issues.map(({ fingerprint: _, ...issue }: { fingerprint: string }) => issue),
      ["bad.md", "legal/privacy.md"].flatMap((path) =>
        findings.map(({ ruleId, severity, message, range }) => ({
          description: message,
          check_name: ruleId,
          severity: { error: "critical", warning: "major", info: "minor", hint: "info" }[severity],
          location: { path, lines: { begin: range.start.line + 1 } },
        })),
      ),
    );
    const signs = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    assert.equal(new Set(signs).size, signs.length);
    put("bad.md", bad.replace("\n\n", "\n\nWe mend lamps.\n\n"));
    assert.deepEqual(
      issuesOf(["bad.md"]).map(({ fingerprint }: { fingerprint: string }) => fingerprint),
      signs.slice(0, findings.length),
    );
    put("bad.md", bad);
  });

  test("is an empty list where nothing is found", () => assert.deepEqual(issuesOf(["good.md"]), []));
});

suite("markdown and html", () => {
  test("are the report of a policy that is named alone", () => {
    const markdown = run(["audit", "--format", "markdown", "bad.md"]).stdout;
    assert.match(markdown, /^# .*\n\nClauselint audit: \*\*bad\.md\*\*\n/);
    assert.match(markdown, /the information we collect/);
    assert.match(run(["audit", "--format", "html", "bad.md"]).stdout, /^<!doctype html>[\s\S]*<\/html>\n?$/i);
  });

  test("are the report of many, with what could not be read, in a folder or of several", () => {
    const { status, stdout } = run(["audit", "--format", "markdown", "good.md", "legal", "gone.md"]);
    assert.match(stdout, /^Clauselint audit: \*\*good\.md, legal, gone\.md\*\*$/m);
    assert.match(stdout, /^\| legal\/privacy\.md \| Not separated \|/m);
    assert.match(stdout, /gone\.md.*there is no such file; check its name/);
    assert.doesNotMatch(stdout, /gone\.md\W+gone\.md/);
    assert.equal(status, 2);
    assert.match(run(["audit", "--format", "html", "legal"]).stdout, /^<!doctype html>[\s\S]*legal\/privacy\.md/i);
  });
});

suite("sarif", () => {
  const resultsOf = (path: string) =>
    JSON.parse(run(["audit", "--format", "sarif", path]).stdout).runs[0].results as readonly {
      readonly ruleId: string;
      readonly fixes?: readonly {
        readonly artifactChanges: readonly {
          readonly artifactLocation: { readonly uri: string };
          readonly replacements: readonly {
            readonly deletedRegion: { readonly charOffset: number; readonly charLength: number };
            readonly insertedContent: { readonly text: string };
          }[];
        }[];
      }[];
    }[];

  test("holds rewrites that settle their finding", () => {
    const fixed = resultsOf("bad.md").filter(({ fixes }) => fixes);
    assert.ok(fixed.some(({ ruleId }) => ruleId === mixed));
    for (const { ruleId, fixes = [] } of fixed) {
      for (const { artifactChanges } of fixes) {
        const [change] = artifactChanges;
        assert.ok(change && artifactChanges.length === 1);
        assert.equal(change.artifactLocation.uri, "bad.md");
        const text = change.replacements.toReversed().reduce((made, { deletedRegion, insertedContent }) => {
          const { charOffset, charLength } = deletedRegion;
          return made.slice(0, charOffset) + insertedContent.text + made.slice(charOffset + charLength);
        }, bad);
        assert.notEqual(text, bad);
        const left = resultsOf(put("fixed.md", text)).map((it) => it.ruleId);
        assert.ok(!left.includes(ruleId), `${ruleId} in ${text}`);
      }
    }
  });

  test("leads from each rule with a source to the first of them", () => {
    const { rules } = JSON.parse(run(["audit", "--format", "sarif", "bad.md"]).stdout).runs[0].tool.driver;
    const linked = rules.filter(({ helpUri }: { helpUri?: string }) => helpUri);
    assert.ok(linked.length > rules.length / 2, `${linked.length} of ${rules.length}`);
    for (const { helpUri, help } of linked) assert.ok(help.text.includes(helpUri));
  });
});

suite("--output", () => {
  test("writes each file as standard output would be, and that as well", () => {
    const formats = ["json", "sarif", "junit", "gitlab", "csv", "ndjson", "markdown", "html", "github", "text"];
    const outputs = formats.flatMap((format) => ["--output", `${format}=out.${format}`]);
    const { status, stdout } = run(["audit", "--jobs", "2", ...outputs, "bad.md", "good.md"]);
    assert.match(stdout, /^bad\.md:3:12: error: /m);
    assert.equal(status, 1);
    for (const format of formats) {
      const alone = run(["audit", "--format", format, "bad.md", "good.md"]).stdout;
      const expected = format === "text" ? alone.replace(/^\d+ error.*\n/m, "") : alone;
      assert.equal(readFileSync(join(folder, `out.${format}`), "utf8"), expected, format);
    }
  });

  test("that cannot be written is told, and the others are written", () => {
    const { status, stdout, stderr } = run([
      ...[
        "audit",
        "--output",
        "json=nowhere/out.json",
        "--output",
        "json=legal",
        "--output",
        "json=here.json",
        "good.md",
      ],
    ]);
    assert.match(stderr, /^clauselint: nowhere\/out\.json: cannot be written: its folder is not there\.$/m);
    assert.match(stderr, /^clauselint: legal: cannot be written: this is a folder; name a file in it\.$/m);
    assert.match(stdout, /^No findings in 1 file/);
    assert.equal(JSON.parse(readFileSync(join(folder, "here.json"), "utf8")).files.length, 1);
    assert.equal(status, 2);
  });

  test("never overwrites what is audited, nor one file with two formats", () => {
    for (const [outputs, told] of [
      [
        ["html=./legal/privacy.md"],
        /^clauselint: \.\/legal\/privacy\.md: this file is audited; write html to another\.$/m,
      ],
      [
        ["html=two", "json=./two"],
        /^clauselint: \.\/two: only one format can be written to a file; write json to another\.$/m,
      ],
    ] as const) {
      const { status, stderr } = run(["audit", ...outputs.flatMap((it) => ["--output", it]), "legal"]);
      assert.match(stderr, told);
      assert.equal(status, 2);
    }
    assert.equal(readFileSync(join(folder, "legal/privacy.md"), "utf8"), bad);
    assert.ok(!existsSync(join(folder, "two")));
  });

  test("overwrites no policy through a link", { skip: process.platform === "win32" }, () => {
    symlinkSync("privacy.md", join(folder, "legal/link.html"));
    assert.match(run(["audit", "--output", "html=legal/link.html", "legal"]).stderr, /this file is audited/);
    assert.equal(readFileSync(join(folder, "legal/privacy.md"), "utf8"), bad);
  });

  for (const [args, says] of [
    [["--output", "xml=a"], /--output xml=a: write FORMAT=FILE, with one of the formats text, json, /],
    [["--output", "json"], /--output json: write json=FILE\./],
    [["--max-warnings", "-1"], /--max-warnings -1: write a number, 0 or greater\./],
    [["--max-warnings", "few"], /--max-warnings few: write a number/],
    [["--color", "--no-color"], /--color and --no-color exclude each other/],
    [["--stdin-filename", "a.md"], /--stdin-filename names what stands on standard input: add -\./],
  ] as const) {
    test(`and the like are refused where they say nothing: ${args.join(" ")}`, () => {
      const { status, stdout, stderr } = run(["audit", ...args, "bad.md"]);
      assert.match(stderr, says);
      assert.deepEqual([status, stdout], [2, ""]);
    });
  }
});

suite("--quiet", () => {
  test("writes errors only, counts all, and says so", () => {
    const findings = findingsIn("bad.md");
    const others = findings.filter(({ severity }) => severity !== "error").length;
    assert.ok(others > 0);
    const { status, stdout } = run(["audit", "--quiet", "bad.md"]);
    assert.deepEqual(
      [...stdout.matchAll(/^bad\.md:\d+:\d+: (\w+):/gm)].map(([, level]) => level),
      ["error"],
    );
    assert.match(stdout, new RegExp(` in 1 file, ${others} of them not shown \\(--quiet\\) \\(`));
    assert.equal(status, 1);
    const json = JSON.parse(run(["audit", "--quiet", "--format", "json", "bad.md"]).stdout);
    assert.deepEqual(
      json.files[0].findings,
      findings.filter(({ severity }) => severity === "error"),
    );
  });

  test("changes nothing of the exit status", () => {
    const quiet = ["--quiet", "--severity", `${mixed}=warning`, "bad.md"];
    assert.equal(run(["audit", ...quiet]).status, 0);
    assert.equal(run(["audit", "--fail-on", "warning", ...quiet]).status, 1);
  });
});

suite("--max-warnings", () => {
  const warned = ["audit", "--severity", `${mixed}=warning`, "bad.md"];
  const count = JSON.parse(run([...warned, "--format", "json"]).stdout).files[0].findings.filter(
    ({ severity }: Finding) => severity === "warning",
  ).length;

  test("fails an audit with more of them, and says so", () => {
    assert.ok(count > 0);
    assert.deepEqual([run(warned).status, run([...warned, "--max-warnings", String(count)]).status], [0, 0]);
    const { status, stderr } = run([...warned, "--max-warnings", String(count - 1)]);
    assert.match(
      stderr,
      new RegExp(`^clauselint: ${count} warnings?, more than the ${count - 1} that --max-warnings allows\\.$`, "m"),
    );
    assert.equal(status, 1);
    assert.equal(run([...warned, "--quiet", "--fail-on", "never", "--max-warnings", "0"]).status, 1);
  });
});

suite("colours", () => {
  const isColoured = (args: readonly string[], variables: NodeJS.ProcessEnv = {}) =>
    run(["audit", ...args, "bad.md"], "", variables).stdout.includes("\u001B[31m");

  test("are there where they are asked for, and declined where they are not wanted", () => {
    assert.deepEqual(
      [
        isColoured([]),
        isColoured(["--color"]),
        isColoured(["--color"], { NO_COLOR: "1" }),
        isColoured([], { FORCE_COLOR: "1" }),
        isColoured([], { FORCE_COLOR: "1", NO_COLOR: "1" }),
        isColoured(["--no-color"], { FORCE_COLOR: "1" }),
        isColoured([], { FORCE_COLOR: "0" }),
      ],
      [false, true, true, true, true, false, false],
    );
  });

  test("never go into a file", () => {
    run(["audit", "--color", "--output", "text=plain.txt", "bad.md"]);
    const written = readFileSync(join(folder, "plain.txt"), "utf8");
    assert.ok(written.includes("bad.md:3:12: error:") && !written.includes("\u001B"));
  });
});

suite("--stdin-filename", () => {
  put("site/.clauselint.json", `{ "severities": { "${mixed}": "hint" } }`);
  put("off/.clauselint.json", '{ "overrides": [{ "files": ["old.md"], "enable": false }] }');

  test("names standard input in reports, and decides which project's file counts", () => {
    const args = ["audit", "--format", "json", "--stdin-filename", "site/new.md", "-"];
    const [file] = JSON.parse(run(args, bad).stdout).files;
    assert.equal(file.path, "site/new.md");
    assert.equal(file.findings.find(({ ruleId }: Finding) => ruleId === mixed).severity, "hint");
    assert.match(run(["audit", "--stdin-filename", "site/new.md", "-"], bad).stdout, /^site\/new\.md:3:12: hint: /m);
    const { stderr } = run(["audit", "--stdin-filename", "off/old.md", "-"], bad);
    assert.match(stderr, /^clauselint: off\/old\.md: not audited, since \.clauselint\.json switches it off\.$/m);
  });
});
