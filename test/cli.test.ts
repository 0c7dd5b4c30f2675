import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { formats } from "../server/cli/request.ts";
import { bundledCommandLine, folderForTests, root } from "./command-line.ts";

const cli = await bundledCommandLine();
const folder = folderForTests();

const mixed = "ai-training/public-private-mixed";
const words = "the information we collect and publicly available posts";
const bad = `# Privacy at Tallowby\n\nWe may use ${words} to train our machine learning models for the purposes in this policy.\n`;
const good = "# Privacy at Tallowby\n\nWe count visits, and nothing else.\n";
const french =
  "# Confidentialité\n\nNous utilisons toutes les données recueillies et des données accessibles au public pour entraîner nos modèles d’intelligence artificielle.\n";

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

put("bad.md", bad);
put("good.md", good);

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], input: string | Uint8Array = "", variables: NodeJS.ProcessEnv = {}): Run {
  const env = {
    ...process.env,
    NO_COLOR: "",
    FORCE_COLOR: "",
    NODE_COMPILE_CACHE: join(folder, "compiled"),
    ...variables,
  };
  return spawnSync(process.execPath, [cli, ...args], { cwd: folder, input, encoding: "utf8", env });
}

interface JsonFinding {
  readonly ruleId: string;
  readonly severity: string;
  readonly message: string;
  readonly range: Record<"start" | "end", { readonly line: number; readonly character: number }>;
}

interface Json {
  readonly version: number;
  readonly files: readonly { readonly path: string; readonly findings: readonly JsonFinding[] }[];
}

function audit(args: readonly string[], input: string | Uint8Array = ""): Json {
  return JSON.parse(run(["audit", "--format", "json", ...args], input).stdout);
}

function mixedIn(report: Json, index = 0): JsonFinding {
  const found = report.files[index]?.findings.find(({ ruleId }) => ruleId === mixed);
  assert.ok(found, `${mixed} in ${JSON.stringify(report)}`);
  return found;
}

suite("clauselint audit", () => {
  test("shows a place to click, what to do, the rule and the words", () => {
    const { status, stdout, stderr } = run(["audit", "bad.md"]);
    assert.match(stdout, new RegExp(`^bad\\.md:3:12: error: \\S.* \\[${mixed}\\]\\n {4}“${words}”$`, "m"));
    assert.match(stdout, /^1 error(?:, \d+ [a-z]+)* in 1 file \(\d+(?:\.\d)? m?s\)\n$/m);
    assert.ok(!stdout.includes("\u001B"));
    assert.deepEqual([status, stderr], [1, ""]);
  });

  test("says that there is nothing", () => {
    const { status, stdout } = run(["audit", "good.md"]);
    assert.match(stdout, /^No findings in 1 file \(\d+(?:\.\d)? m?s\)\n$/);
    assert.equal(status, 0);
  });

  test("writes JSON to the letter, and nothing else to standard output", () => {
    const { stdout, stderr } = run(["audit", "--format", "json", "good.md", "./bad.md", "good.md"]);
    const report: Json = JSON.parse(stdout);
    assert.deepEqual(Object.keys(report), ["version", "files"]);
    assert.equal(report.version, 1);
    assert.deepEqual(
      report.files.map((file) => [Object.keys(file).join(), file.path]),
      [
        ["path,findings,unread", "good.md"],
        ["path,findings,unread", "./bad.md"],
        ["path,findings,unread", "good.md"],
      ],
    );
    const finding = mixedIn(report, 1);
    assert.deepEqual(Object.keys(finding), ["ruleId", "severity", "message", "range"]);
    assert.equal(finding.severity, "error");
    assert.deepEqual(finding.range, {
      start: { line: 2, character: 11 },
      end: { line: 2, character: 11 + words.length },
    });
    assert.match(stderr, /in 3 files \(/);
  });

  test("counts from 0 in UTF-16 code units", () => {
    const { range } = mixedIn(audit([put("emoji.md", bad.replace("We may", "🙂 é We may"))]));
    assert.equal(range.start.character, 16);
  });

  test("reads standard input", () => {
    const report = audit(["-", "good.md"], bad);
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ["-", "good.md"],
    );
    assert.equal(mixedIn(report).range.start.line, 2);
  });

  test("finds the same places however the file is encoded", () => {
    const variants = {
      "as-it-is.md": bad,
      "carriage-returns.md": bad.replaceAll("\n", "\r\n"),
      "byte-order-mark.md": `\uFEFF${bad}`,
      "utf-16.md": Buffer.from(`\uFEFF${bad}`, "utf16le"),
      "utf-16-the-other-way-round.md": Buffer.from(`\uFEFF${bad}`, "utf16le").swap16(),
    };
    const names = Object.entries(variants).map(([name, content]) => put(name, content));
    const report = audit(names);
    for (const [index, name] of names.entries()) {
      assert.deepEqual(mixedIn(report, index).range, mixedIn(report).range, name);
    }
  });

  test("counts no byte order mark in the first line", () => {
    const line = bad.split("\n")[2] ?? "";
    assert.equal(mixedIn(audit([put("first.md", `\uFEFF${line}`)])).range.start.character, 11);
  });

  test("reads an older encoding, and says so", () => {
    const { status, stdout, stderr } = run([
      "audit",
      put("ancien.md", Buffer.from(french.replace("’", "'"), "latin1")),
    ]);
    assert.match(stdout, /toutes les données recueillies/);
    assert.match(
      stderr,
      /^clauselint: ancien\.md: it is not UTF-8 and was read as Windows-1252\. Save it as UTF-8\.$/m,
    );
    assert.equal(status, 1);
  });

  test("leaves out what its front matter switches off, and says so", () => {
    const { status, stdout, stderr } = run([
      "audit",
      put("off.md", `---\nclauselint: false\n---\n\n${bad}`),
      "good.md",
    ]);
    assert.equal(stderr, "clauselint: off.md: not audited, since its front matter says clauselint: false.\n");
    assert.match(stdout, /^No findings in 1 file /m);
    assert.equal(status, 0);
  });

  for (const [name, bytes, said] of [
    ["policy.pdf", "%PDF-1.7\n", "a PDF"],
    ["policy.docx", "PK\x03\x04\x14\0", "a Word document"],
    ["policy.html", `<!DOCTYPE html>\n<p>${bad}</p>`, "HTML"],
    ["policy.bin", "\x01\0\x02", "no text"],
    ["utf-16-le.md", bad.replace(/./gs, "$&\0"), "UTF-16 without the mark"],
    ["utf-16-be.md", bad.replace(/./gs, "\0$&"), "UTF-16 without the mark"],
  ] as const) {
    test(`audits no ${name}, and says so`, () => {
      const { status, stdout, stderr } = run(["audit", put(name, Buffer.from(bytes, "latin1")), "bad.md"]);
      assert.match(stderr, new RegExp(`^clauselint: ${name}: this is ${said}.* Markdown\\.$`, "m"));
      assert.match(stdout, /^bad\.md:/m);
      assert.equal(status, 2);
      assert.match(run(["compare", name, "bad.md"]).stderr, new RegExp(`^clauselint: ${name}: this is ${said}`, "m"));
    });
  }

  test("says that it reads no German, but nothing of the kind of what it reads", () => {
    const german =
      "# Datenschutz\n\nWir von Marrowbrook nehmen den Schutz deiner Daten ernst. Was du schreibst, nutzen wir, um die KI zu trainieren, mit der wir deine Fragen beantworten. Du kannst das in den Einstellungen jederzeit ablehnen, ohne dass sich sonst etwas ändert.\n";
    assert.match(
      run(["audit", put("datenschutz.md", german)]).stderr,
      /^clauselint: datenschutz\.md:1: not read: lines 1–3 \(German\)\. .* does not read/m,
    );
    for (const text of [bad.repeat(5), french.repeat(5)]) assert.equal(run(["audit", "-"], text).stderr, "");
  });

  suite("says what it did not read, without another exit status", () => {
    const german =
      "Wir verwenden Ihre Beiträge, um unsere Modelle zu trainieren. Die Daten werden nicht an Dritte verkauft, und Sie können der Nutzung jederzeit widersprechen.";
    const partly = `${good}\n${german}\n\n> “We use your posts to train our AI models.”\n`;
    const told =
      /^clauselint: partly\.md:5: not read: line 5 \(German\)\. .*\nclauselint: partly\.md:7: not read: line 7 \(quotation\)\. /m;
    const quiet = ["--severity", "disclosure/training-statement-missing=off"];
    const written = (format: string) => run(["audit", "--format", format, ...quiet, put("partly.md", partly)]);

    test("in every format beside what is written, and in the summary", () => {
      for (const format of formats) {
        const { status, stdout, stderr } = written(format);
        assert.match(stderr, told, format);
        assert.match(format === "text" ? stdout : stderr, /^No findings in 1 file, 2 lines not read \(/m);
        assert.equal(status, 0);
      }
    });

    test("in JSON, with reason, language and range", () => {
      const [file] = JSON.parse(written("json").stdout).files;
      const at = (line: number, length: number) => ({
        start: { line, character: 0 },
        end: { line, character: length },
      });
      assert.deepEqual(
        file.unread.map(({ message, ...it }: { message: string }) => [message.length > 20, it]),
        [
          [true, { reason: "language", language: "de", lines: 1, range: at(4, german.length) }],
          [true, { reason: "quotation", lines: 1, range: at(6, 45) }],
        ],
      );
      assert.deepEqual(
        audit(["good.md"]).files.map((it) => Object(it).unread),
        [[]],
      );
    });

    test("in CSV, as lines of their own", () => {
      const rows = written("csv")
        .stdout.split("\r\n")
        .filter((it) => it.includes(",not read,"));
      assert.equal(rows.length, 2);
      assert.match(rows[0] ?? "", /^partly\.md,5,1,not read,.*Wir verwenden Ihre Beiträge.*Line 5 \(German\)/);
    });

    test("in SARIF, as notifications of an audit that went well", () => {
      const [{ executionSuccessful, toolExecutionNotifications }] = JSON.parse(written("sarif").stdout).runs[0]
        .invocations;
      assert.equal(executionSuccessful, true);
      assert.deepEqual(
        toolExecutionNotifications.map((it: { level: string; descriptor: object; locations: readonly object[] }) => [
          it.level,
          it.descriptor,
          Object(it.locations[0]).physicalLocation.artifactLocation.uri,
          Object(it.locations[0]).physicalLocation.region.startLine,
        ]),
        [
          ["warning", { id: "unread/language" }, "partly.md", 5],
          ["warning", { id: "unread/quotation" }, "partly.md", 7],
        ],
      );
    });

    test("on several threads as on one", () => {
      const paths = [put("partly.md", partly), "good.md", "bad.md"];
      assert.equal(run(["audit", "--jobs", "2", ...paths]).stderr, run(["audit", "--jobs", "1", ...paths]).stderr);
    });

    test("of two versions, in text and in JSON", () => {
      const { status, stdout } = run(["compare", "good.md", put("partly.md", partly)]);
      assert.match(stdout, /^Nothing changed in what was read\. .*line 5 \(German\), line 7 \(quotation\)\.$/m);
      assert.equal(status, 0);
      const { unread } = JSON.parse(run(["compare", "--format", "json", "good.md", "partly.md"]).stdout);
      assert.deepEqual([unread.before.length, unread.after.length], [0, 2]);
    });
  });

  test("reads damaged UTF-8 as far as it goes, and says so", () => {
    const damaged = Buffer.concat([Buffer.from(french), Buffer.from([0x0a, 0xc3, 0x28])]);
    const { status, stdout, stderr } = run(["audit", put("damaged.md", damaged)]);
    assert.match(stdout, /toutes les données recueillies/);
    assert.match(stderr, /^clauselint: damaged\.md: some of its bytes are no UTF-8 .* Save it as UTF-8\.$/m);
    assert.equal(status, 1);
  });

  test("takes an empty file for a policy without clauses", () => {
    assert.deepEqual(audit([put("empty.md", "")]).files, [{ path: "empty.md", findings: [], unread: [] }]);
  });

  test("reads a text into which a NUL slipped, and says so", () => {
    const { stdout, stderr } = run(["audit", put("nul.md", bad.replace("Tallowby", "Tallow\0by"))]);
    assert.match(stdout, /^nul\.md:3:12: error:/m);
    assert.match(stderr, /^clauselint: nul\.md: it holds bytes that stand for nothing \(NUL\)/m);
  });
});

suite("other formats", () => {
  test("CSV holds all files in one table, behind one line of names", () => {
    const { status, stdout, stderr } = run(["audit", "--format", "csv", "bad.md", "good.md", "./bad.md"]);
    assert.ok(stdout.startsWith("\uFEFFfile,line,column,kind,rule,severity,topic,verdict,quote,message,data,"));
    const lines = stdout.split("\r\n");
    assert.equal(lines.pop(), "");
    assert.equal(lines.filter((line) => line.includes("file,line")).length, 1);
    assert.equal(lines.filter((line) => line.startsWith(`bad.md,3,12,finding,${mixed},Error,AI training,`)).length, 1);
    assert.deepEqual(
      lines.filter((line) => line.startsWith("./bad.md,")).map((line) => line.slice(2)),
      lines.filter((line) => line.startsWith("bad.md,")),
    );
    assert.match(stderr, /in 3 files \(/);
    assert.equal(status, 1);
  });

  test("SARIF holds all files in one run, addressed from the folder one is in", () => {
    const { status, stdout, stderr } = run(["audit", "--format", "sarif", "bad.md", "good.md", put("à lire.md", bad)]);
    const { runs } = JSON.parse(stdout);
    assert.equal(runs.length, 1);
    assert.deepEqual(
      runs[0].artifacts.map((it: { location: { uri: string } }) => it.location.uri),
      ["bad.md", "good.md", "%C3%A0%20lire.md"],
    );
    const { region, artifactLocation } = runs[0].results.find((it: { ruleId: string }) => it.ruleId === mixed)
      .locations[0].physicalLocation;
    assert.deepEqual(artifactLocation, { uri: "bad.md", uriBaseId: "%SRCROOT%" });
    assert.deepEqual([region.startLine, region.startColumn, region.endColumn], [3, 12, 12 + words.length]);
    assert.equal(runs[0].invocations[0].executionSuccessful, true);
    assert.ok(!stdout.includes(folder));
    assert.match(stderr, /in 3 files \(/);
    assert.equal(status, 1);
  });

  test("SARIF names what could not be audited, and standard input", () => {
    const { status, stdout } = run(["audit", "--format", "sarif", "-", "gone.md"], bad);
    const [{ artifacts, invocations }] = JSON.parse(stdout).runs;
    assert.deepEqual(
      artifacts.map((it: { location: { uri: string } }) => it.location.uri),
      ["stdin"],
    );
    assert.equal(invocations[0].executionSuccessful, false);
    const [notification] = invocations[0].toolExecutionNotifications;
    assert.match(notification.message.text, /^gone\.md: there is no such file/);
    assert.equal(notification.locations[0].physicalLocation.artifactLocation.uri, "gone.md");
    assert.equal(status, 2);
  });

  test("text is what the manifest's problem matcher reads", () => {
    const [{ pattern }] = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).contributes.problemMatchers;
    const read = run(["audit", "bad.md"])
      .stdout.split("\n")
      .flatMap((line) => new RegExp(pattern.regexp).exec(line) ?? []);
    const at = (name: string) => read[pattern[name]];
    assert.deepEqual(
      [at("file"), at("line"), at("column"), at("severity"), at("code")],
      ["bad.md", "3", "12", "error", mixed],
    );
    assert.match(at("message") ?? "", /^Public data and everything you collect.*\.$/);
  });
});

suite("the exit status", () => {
  const note = "# Privacy\n\nWe use your comments to train our models and to improve our services.\n";
  const cases: readonly { args: readonly string[]; input?: string; status: number }[] = [
    { args: ["good.md"], status: 0 },
    { args: ["bad.md"], status: 1 },
    { args: ["--fail-on", "never", "bad.md"], status: 0 },
    { args: ["--severity", `${mixed}=warning`, "bad.md"], status: 0 },
    { args: ["--severity", `${mixed}=warning`, "--fail-on", "warning", "bad.md"], status: 1 },
    { args: ["--severity", `${mixed}=hint`, "--fail-on", "info", "good.md"], status: 0 },
    { args: ["--severity", `${mixed}=hint`, "--fail-on", "hint", "bad.md"], status: 1 },
    { args: ["--fail-on", "info", "-"], input: good, status: 0 },
    { args: ["bad.md", "gone.md"], status: 2 },
    { args: ["--fail-on", "never", "gone.md"], status: 2 },
  ];
  for (const { args, input, status } of cases) {
    test(`is ${status} for ${args.join(" ")}`, () => {
      assert.equal(run(["audit", ...args], input).status, status);
    });
  }

  test("counts findings at or above the level only", () => {
    const severities = audit(["-"], note).files.flatMap(({ findings }) => findings.map(({ severity }) => severity));
    const order = ["error", "warning", "info"];
    for (const level of order) {
      const failing = severities.some((it) => order.slice(0, order.indexOf(level) + 1).includes(it));
      assert.equal(run(["audit", "--fail-on", level, "-"], note).status, failing ? 1 : 0, `${level} of ${severities}`);
    }
  });
});

suite("what cannot be done", () => {
  test("names a file that cannot be read, and audits the others", () => {
    mkdirSync(join(folder, "drafts"), { recursive: true });
    const { status, stdout, stderr } = run([
      "audit",
      "--format",
      "json",
      "gone.md",
      "drafts",
      "good.md/x.md",
      "bad.md",
    ]);
    const report: Json = JSON.parse(stdout);
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ["bad.md"],
    );
    assert.match(stderr, /^clauselint: gone\.md: there is no such file; check its name/m);
    assert.match(stderr, /^clauselint: drafts: there is no Markdown file in this folder or below; /m);
    assert.match(stderr, /^clauselint: good\.md\/x\.md: there is no such file; a part of its path is a file/m);
    assert.equal(status, 2);
  });

  const misuses: readonly { args: readonly string[]; says: RegExp }[] = [
    { args: [], says: /a command is missing/ },
    { args: ["lint", "bad.md"], says: /there is no command "lint"/ },
    { args: ["audit"], says: /audit needs a FILE, or - for standard input/ },
    { args: ["audit", "--format", "xml", "bad.md"], says: /--format xml: write one of text, json/ },
    {
      args: ["audit", "--fail-on", "fatal", "bad.md"],
      says: /--fail-on fatal: write one of error, warning, info, hint, never/,
    },
    {
      args: ["audit", "--severity", "bogus=error", "bad.md"],
      says: /--severity bogus=error: write RULE=LEVEL, with one of the rules .*vague\//,
    },
    {
      args: ["audit", "--severity", mixed, "bad.md"],
      says: /write ai-training\/public-private-mixed=LEVEL, with one of the levels error/,
    },
    { args: ["audit", "--profile", "mars", "bad.md"], says: /--profile mars: write one of baseline/ },
    { args: ["audit", "--language", "de", "bad.md"], says: /--language de: write one of auto, en, fr/ },
    { args: ["audit", "--jobs", "0", "bad.md"], says: /--jobs 0: write auto, or a number from 1 to 256/ },
    { args: ["audit", "--jobs", "x", "bad.md"], says: /--jobs x: write auto, or a number from 1 to 256/ },
    { args: ["audit", "--jobs=-1", "bad.md"], says: /--jobs -1: write auto/ },
    { args: ["audit", "--jobs", "1.5", "bad.md"], says: /--jobs 1\.5: write auto/ },
    { args: ["audit", "--jobs", "257", "bad.md"], says: /--jobs 257: write auto/ },
    { args: ["audit", "--config", "a.json", "--no-config", "bad.md"], says: /exclude each other: write one of them/ },
    { args: ["audit", "--formt", "json", "bad.md"], says: /audit takes no option --formt: write --format\./ },
    { args: ["audit", "--fromat=json", "bad.md"], says: /audit takes no option --fromat=json: write --format\./ },
    { args: ["audit", "--colossal", "bad.md"], says: /audit takes no option --colossal\.$/m },
    { args: ["audit", "-x", "bad.md"], says: /audit takes no option -x\./ },
    { args: ["audit", "--since", "2026-01-01", "bad.md"], says: /audit takes no option --since: .* of history\./ },
    { args: ["compare", "--jobs", "2", "a.md", "b.md"], says: /compare takes no option --jobs: .* of audit\./ },
    { args: ["audit", "--no-config=x", "bad.md"], says: /--no-config takes no value\./ },
    { args: ["--format", "json", "audit", "bad.md"], says: /--format belongs behind a command, such as audit\./ },
    { args: ["--halp"], says: /there is no option --halp: write --help\./ },
    { args: ["adit", "bad.md"], says: /there is no command "adit": write audit\./ },
    { args: ["help", "adit"], says: /there is no command "adit": write audit\./ },
    { args: ["help", "audit", "compare"], says: /help tells of one command\./ },
    { args: ["audit", "--format"], says: /--format needs a FORMAT behind it, one of text, json/ },
    { args: ["audit", "bad.md", "--config"], says: /--config needs a FILE behind it\./ },
    { args: ["lsp"], says: /add --stdio/ },
  ];
  for (const { args, says } of misuses) {
    test(`refuses “${args.join(" ")}” and says what to write`, () => {
      const { status, stdout, stderr } = run(args);
      assert.match(stderr, says);
      assert.match(stderr, /clauselint --help/);
      for (const line of stderr.trim().split("\n")) assert.match(line, /^clauselint: (?!error:|unknown )/);
      assert.deepEqual([status, stdout], [2, ""]);
    });
  }
});

suite("a project's file", () => {
  const at = (name: string, text: string): void => {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    put(name, text);
  };
  at("site/.clauselint.json", `{ "severities": { "${mixed}": "hint" }, "profiles": ["bipa"] } // agreed`);
  at("site/legal/privacy.md", bad);
  at("site/own/.clauselint.json", '{ "overrides": [{ "files": ["archive/*.md"], "enable": false }] }');
  at("site/own/privacy.md", bad);
  at("site/own/archive/old.md", bad);
  at("words/.clauselint.json", '{ "vocabulary": { "publicData": ["Chirps"] } }');
  at("words/privacy.md", "# Privacy\n\nWe use Chirps to train our AI models.\n");
  at("broken/.clauselint.json", '{\n  "profile": ["bipa"],\n  "language": "de",\n}\n');
  at("broken/privacy.md", bad);
  const severityIn = (report: Json) => mixedIn(report).severity;

  test("settles the policies below it, the nearest alone", () => {
    assert.equal(severityIn(audit(["site/legal/privacy.md"])), "hint");
    assert.equal(severityIn(audit(["site/own/privacy.md"])), "error");
    assert.equal(severityIn(audit(["bad.md"])), "error");
  });

  test("yields to the other options", () => {
    const report = audit(["--severity", `${mixed}=info`, "site/legal/privacy.md"]);
    assert.equal(severityIn(report), "info");
    assert.equal(audit(["--language", "fr", "site/legal/privacy.md"]).files[0]?.findings.length, 0);
  });

  test("gives the project's words to the reading", () => {
    const silent = (args: readonly string[]) =>
      audit(args).files[0]?.findings.some(({ ruleId }) => ruleId === "ai-training/private-data-silent");
    assert.equal(silent(["words/privacy.md"]), true);
    assert.equal(silent(["--no-config", "words/privacy.md"]), false);
  });

  test("can be another, or none", () => {
    assert.equal(severityIn(audit(["--config", "site/.clauselint.json", "bad.md"])), "hint");
    assert.equal(severityIn(audit(["--no-config", "site/legal/privacy.md"])), "error");
  });

  test("counts for standard input by the folder one is in", () => {
    const { stdout } = spawnSync(process.execPath, [cli, "audit", "--format", "json", "-"], {
      cwd: join(folder, "site"),
      input: bad,
      encoding: "utf8",
    });
    assert.equal(severityIn(JSON.parse(stdout)), "hint");
  });

  test("keeps a file out of the audit, and says so", () => {
    const { status, stdout, stderr } = run(["audit", "--format", "json", "site/own/archive/old.md", "good.md"]);
    const report: Json = JSON.parse(stdout);
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ["good.md"],
    );
    assert.match(
      stderr,
      /^clauselint: site\/own\/archive\/old\.md: not audited, since \.clauselint\.json switches it off\.$/m,
    );
    assert.equal(status, 0);
  });

  test("stops the audit of its policies where it is faulty, and says where", () => {
    const { status, stdout, stderr } = run([
      "audit",
      "--format",
      "json",
      "broken/privacy.md",
      "broken/privacy.md",
      "bad.md",
    ]);
    const report: Json = JSON.parse(stdout);
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ["bad.md"],
    );
    assert.equal(
      stderr.replace(/^.* in 1 file .*\n/m, ""),
      [
        'broken/.clauselint.json:2:3: There is no "profile": write "profiles".',
        'broken/.clauselint.json:3:15: language is "de": write one of auto, en, fr.',
        "clauselint: broken/.clauselint.json: no policy below it is audited before it is mended; --no-config leaves it aside.",
        "",
      ].join("\n"),
    );
    assert.equal(status, 2);
    assert.equal(run(["audit", "--no-config", "broken/privacy.md"]).status, 1);
  });

  test("is asked for where --config names none", () => {
    const { status, stderr } = run(["audit", "--config", "gone.json", "bad.md", "good.md"]);
    assert.match(
      stderr,
      /^clauselint: gone\.json: there is no such file; check its name and the folder you are in\.$/m,
    );
    assert.equal(status, 2);
  });
});

suite("what is no file, or too much of one", {
  skip: process.platform === "win32" && "There is no mkfifo here.",
}, () => {
  /** Notes the most memory that the program took, in KB. */
  const peak = join(folder, "peak");
  put(
    "peak.cjs",
    `process.on("exit", () => require("node:fs").writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)));`,
  );

  function runWatched(args: readonly string[], stdio?: readonly number[]): Run {
    const env = { ...process.env, NODE_OPTIONS: `--require "${join(folder, "peak.cjs")}"` };
    const [stdin] = stdio ?? [];
    const { signal, ...done } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      env,
      encoding: "utf8",
      timeout: 20_000,
      stdio: [stdin ?? "ignore", "pipe", "pipe"],
    });
    assert.equal(signal, null, "it hangs");
    assert.ok(Number(readFileSync(peak, "utf8")) < 250_000, `it took ${readFileSync(peak, "utf8")} KB`);
    return done;
  }

  const makers: Readonly<Record<string, (path: string) => void>> = {
    pipe: (path) => assert.equal(spawnSync("mkfifo", [path]).status, 0),
    device: (path) => symlinkSync("/dev/zero", path),
    folder: (path) => mkdirSync(path),
    huge: (path) => {
      writeFileSync(path, "");
      truncateSync(path, 2 ** 31);
    },
    loop: (path) => symlinkSync(path, path),
  };

  const policies: readonly (readonly [string, RegExp])[] = [
    ["pipe", /^this is a pipe, not a file; send it to standard input, and write - in its place\.$/],
    ["device", /^this is a device, not a file; save its text to a file\.$/],
    ["folder", /^there is no Markdown file in this folder or below; .* are left out\.$/],
    ["huge", /^this is larger than 10 MB, which no policy is; cut it into several files\.$/],
    ["loop", /^this is a link that leads back to itself; let it lead to a file\.$/],
  ];
  for (const [kind, says] of policies) {
    test(`is named as a policy, and the others are audited: ${kind}`, () => {
      const name = `${kind}.md`;
      makers[kind]?.(join(folder, name));
      for (const jobs of ["1", "2"]) {
        const { status, stdout, stderr } = runWatched(["audit", "--jobs", jobs, name, "bad.md"]);
        assert.match(/^clauselint: (?:pipe|device|folder|huge|loop)\.md: (.*)$/m.exec(stderr)?.[1] ?? "", says);
        assert.match(stdout, /^bad\.md:3:12: error: /m);
        assert.equal(status, 2);
      }
      const { status, stderr } = runWatched(["compare", name, "bad.md"]);
      assert.match(stderr, new RegExp(`^clauselint: ${kind}\\.md: this is `));
      assert.equal(status, 2);
    });
  }

  const projects: readonly (readonly [string, string, (string | Uint8Array)?])[] = [
    ["pipe", "1:1: This is a pipe or a device, no file: put a file in its place, or delete it."],
    ["device", "1:1: This is a pipe or a device, no file: put a file in its place, or delete it."],
    ["folder", "1:1: This is a folder, no file: put a file in its place, or give it another name."],
    ["huge", "1:1: The file is larger than 1 MB: take out what is no setting."],
    ["loop", "1:1: This is a link that leads to no file: let it lead to one, or delete it."],
    ["deep", "1:101: Lists and objects lie too deep in each other here: take this one out.", "[".repeat(20_000)],
    [
      "utf-16",
      "1:2: This character is damaged: save the file as UTF-8, and write it anew.",
      Buffer.from('{ "profiles": ["bipa"] }', "utf16le"),
    ],
    [
      "latin",
      "1:32: This character is damaged: save the file as UTF-8, and write it anew.",
      Buffer.from('{ "vocabulary": { "models": ["Mélange"] } }', "latin1"),
    ],
    ["word", "1:1: This is no JSON: write a text in double quotes, a number, a list or an object.", "hello"],
  ];
  for (const [kind, says, content] of projects) {
    test(`is named as a project's file, and the policies elsewhere are audited: ${kind}`, () => {
      mkdirSync(join(folder, "odd", kind), { recursive: true });
      put(`odd/${kind}/privacy.md`, bad);
      if (content !== undefined) put(`odd/${kind}/.clauselint.json`, content);
      else makers[kind]?.(join(folder, "odd", kind, ".clauselint.json"));
      const { status, stdout, stderr } = runWatched(["audit", `odd/${kind}/privacy.md`, "bad.md"]);
      assert.equal(
        stderr,
        [
          `odd/${kind}/.clauselint.json:${says}`,
          `clauselint: odd/${kind}/.clauselint.json: no policy below it is audited before it is mended; --no-config leaves it aside.`,
          "",
        ].join("\n"),
      );
      assert.match(stdout, /^bad\.md:3:12: error: /m);
      assert.ok(!stdout.includes("privacy.md"));
      assert.equal(status, 2);
    });
  }

  test("is read no further than a policy may reach from standard input", (t) => {
    const endless = openSync("/dev/zero", "r");
    t.after(() => closeSync(endless));
    const { status, stderr } = runWatched(["audit", "-"], [endless]);
    assert.match(stderr, /^clauselint: standard input: this is larger than 10 MB, which no policy is; /);
    assert.equal(status, 2);
  });

  test("is no empty policy on standard input", (t) => {
    const directory = openSync(folder, "r");
    t.after(() => closeSync(directory));
    const { status, stderr } = runWatched(["audit", "-"], [directory]);
    assert.match(stderr, /^clauselint: standard input: this is a folder; /);
    assert.equal(status, 2);
  });
});

suite("what a terminal gets", () => {
  // Orders to a terminal, old and new, and marks that turn the direction of writing.
  const odd = "\u001B[31m\u009B32m\u007F\u202E\u2066\u200F\u061C\b\r";
  const raw = /(?![\n\r])[\p{Cc}\p{Bidi_Control}]|\r(?!\n)/u;
  const hasOddNames = process.platform !== "win32";
  const name = `odd${hasOddNames ? `${odd}\nclauselint: ` : ""}.md`;
  const shownName = "odd␛[31m<U+009B>32m␡<U+202E><U+2066><U+200F><U+061C>␈␍␊clauselint: .md";
  const text = bad.replace("publicly", `${odd}publicly`).replace("Tallowby", `Tallowby${odd}`);
  put(name, `${text}\n<!-- clauselint-disable-next-line a${odd}/b -- ${odd}\nagreed -->\nWords.\n`);
  put("later.md", text.replace("We may", `We will ${odd}`));
  const writes = (args: readonly string[]) => {
    const { stdout, stderr } = run(args);
    assert.doesNotMatch(stdout.replace(/^\uFEFF/, "") + stderr, raw, args.join(" "));
    return stdout + stderr;
  };

  for (const format of formats) {
    test(`holds no order of an audit as ${format}`, () => {
      const written = writes(["audit", "--format", format, name]);
      if (format === "text" && hasOddNames) assert.ok(written.startsWith(`${shownName}:3:12: error:`), written);
      if (format === "json")
        assert.equal(JSON.parse(run(["audit", "--format", format, name]).stdout).files[0].path, name);
    });
  }

  for (const format of ["text", "markdown", "html", "json"]) {
    test(`holds no order of a comparison as ${format}`, () => {
      writes(["compare", "--format", format, name, "later.md"]);
      writes(["compare", "--format", format, "later.md", name]);
    });
  }

  for (const args of [
    [odd],
    [`--${odd}`],
    ["audit", `gone${odd}`],
    ["compare", `gone${odd}`, "bad.md"],
    ...["--format", "--fail-on", "--severity", "--profile", "--language", "--jobs", "--config"].map((option) => [
      "audit",
      option,
      `x${odd}\ny`,
      "bad.md",
    ]),
  ]) {
    test(`holds no order of an argument: ${JSON.stringify(args)}`, () => {
      for (const line of writes(args).trim().split("\n")) assert.match(line, /^clauselint: /);
    });
  }

  test("holds no order of a project's file", () => {
    mkdirSync(join(folder, `orders${hasOddNames ? odd : ""}`));
    put(`orders${hasOddNames ? odd : ""}/.clauselint.json`, `{ "x\u202E": 1, "language": "\u009B" }`);
    put(`orders${hasOddNames ? odd : ""}/privacy.md`, bad);
    const told = writes(["audit", `orders${hasOddNames ? odd : ""}/privacy.md`]);
    assert.match(told, /There is no "x<U\+202E>"/);
  });
});

suite("a place that takes nothing", {
  skip: !existsSync("/dev/full") && "There is no device that is always full.",
}, () => {
  function runInto(file: string, flags: string, args: readonly string[], place: "stdout" | "stderr") {
    const into = openSync(file, flags);
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", place === "stdout" ? into : "pipe", place === "stderr" ? into : "pipe"],
    });
    closeSync(into);
    return { status, told: stdout ?? stderr };
  }

  const places = { "is full": ["/dev/full", "w"], "can only be read": ["/dev/null", "r"] } as const;
  const commands: readonly (readonly string[])[] = [
    ...formats.map((format) => ["audit", "--format", format, "bad.md"]),
    ...["text", "markdown", "html", "json"].map((format) => ["compare", "--format", format, "bad.md", "good.md"]),
    ["audit", "--fail-on", "never", "good.md"],
    ["audit", "--jobs", "2", "bad.md", "good.md"],
    ["--help"],
    ["--version"],
  ];
  for (const [what, [file, flags]] of Object.entries(places)) {
    // All are written by one function: each format meets one such place, each command both.
    const tried = what === "is full" ? commands : commands.filter((args) => !args.includes("--format"));
    for (const args of tried) {
      test(`for what is found is told, and no success: it ${what}, ${args.join(" ")}`, () => {
        const { status, told } = runInto(file, flags, args, "stdout");
        assert.match(told, /^clauselint: what was found cannot be written: .*\nclauselint: Make room there/m);
        assert.ok(!/^ +at /m.test(told), told);
        assert.equal(status, 2);
      });
    }

    test(`for messages is no success, and what is found is written to its end: it ${what}`, () => {
      const into = (args: readonly string[]) => runInto(file, flags, args, "stderr");
      const { status, told } = into(["audit", "--format", "json", "--fail-on", "never", "bad.md"]);
      assert.equal(JSON.parse(told).files.length, 1);
      assert.equal(status, 2);
      for (const args of [["audit", "gone.md"], ["compare", "gone.md", "bad.md"], ["lint"], ["audit"], ["--no-such"]])
        assert.equal(into(args).status, 2, args.join(" "));
    });
  }
});

suite("--jobs", () => {
  const corpus = join(root, "test/corpus");
  const all = readdirSync(corpus)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(corpus, name));
  const policies = all.slice(0, 2);
  put("latin.md", Buffer.from(french.replace("’", "'"), "latin1"));
  const paths = [
    "good.md",
    ...policies,
    "gone.md",
    "site/legal/privacy.md",
    "site/own/archive/old.md",
    "-",
    "words/privacy.md",
    "broken/privacy.md",
    "latin.md",
    "drafts",
    "bad.md",
    ...policies.toReversed(),
  ];
  // One format shows that the order holds among all of them.
  const few = ["good.md", "gone.md", "latin.md", "bad.md"];
  mkdirSync(join(folder, "drafts"), { recursive: true });

  function runWith(jobs: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}): Run {
    const { status, stdout, stderr } = run(["audit", "--jobs", jobs, ...args], bad, variables);
    // The summary says how long it took.
    const timeless = (words: string) => words.replace(/\(\d[\d.]* m?s\)$/m, "");
    return { status, stdout: timeless(stdout), stderr: timeless(stderr) };
  }

  for (const format of formats) {
    test(`changes nothing of what is written as ${format}, nor its order`, () => {
      const args = ["--format", format, ...(format === "json" ? paths : few)];
      const alone = runWith("1", args);
      assert.deepEqual(runWith("3", args), alone);
      assert.equal(alone.status, 2);
    });
  }

  test("may be as many as there are cores", () => {
    const args = ["--format", "json", ...paths, ...all.slice(2, 8)];
    assert.deepEqual(runWith("auto", args), runWith("1", args));
  });

  test("changes nothing of the exit status", () => {
    for (const [files, status] of [
      [["good.md", "good.md"], 0],
      [["good.md", "bad.md"], 1],
      [["good.md", "gone.md"], 2],
    ] as const) {
      assert.equal(runWith("2", files).status, status);
    }
  });

  test("keeps the order of the files in JSON", () => {
    const { stdout } = runWith("3", ["--format", "json", "good.md", ...policies, "bad.md"]);
    const report: Json = JSON.parse(stdout);
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ["good.md", ...policies, "bad.md"],
    );
  });

  test("names the file at which a thread ends before its time, and audits all others", () => {
    put(
      "ending.cjs",
      `
        const { syncBuiltinESMExports } = require("node:module");
        const { isMainThread } = require("node:worker_threads");
        const fs = require("node:fs");
        const open = fs.openSync;
        fs.openSync = (path, ...more) =>
          isMainThread || !String(path).endsWith(".md") ? open(path, ...more) : process.exit(3);
        syncBuiltinESMExports();
      `,
    );
    const twice = [...policies, ...policies];
    const { status, stdout, stderr } = runWith("2", ["--format", "json", ...twice], {
      NODE_OPTIONS: `--require "${join(folder, "ending.cjs").replaceAll("\\", "/")}"`,
    });
    const told = [...stderr.matchAll(/^clauselint: (.+\.md): its audit broke off\. .* Its thread ended with 3\.$/gm)];
    assert.equal(told.length, 1, stderr);
    const report: Json = JSON.parse(stdout);
    const audited = report.files.map(({ path }) => path);
    assert.equal(audited.length, twice.length - 1);
    assert.deepEqual([...audited, told[0]?.[1]].toSorted(), twice.toSorted());
    assert.equal(status, 2);
  });
});

suite("options", () => {
  test("--severity turns a rule off", () => {
    const report = audit(["--severity", `${mixed}=off`, "bad.md"]);
    assert.ok(!report.files[0]?.findings.some(({ ruleId }) => ruleId === mixed));
  });

  test("--profile raises the severities of a law", () => {
    const text = "# Privacy\n\nWe collect your biometric information from photos you upload, to identify you.\n";
    const severityOf = (args: readonly string[]) =>
      audit([...args, "-"], text).files[0]?.findings.find(({ ruleId }) => ruleId === "biometric/no-retention")
        ?.severity;
    assert.deepEqual([severityOf([]), severityOf(["--profile", "bipa"])], ["warning", "error"]);
  });

  test("--language decides how a text is read", () => {
    const count = (language: string) => audit(["--language", language, "bad.md"]).files[0]?.findings.length ?? 0;
    assert.ok(count("en") > 0);
    assert.equal(count("fr"), 0);
  });

  test("--version tells the manifest's version", () => {
    const manifest: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    for (const args of [["--version"], ["-v"], ["audit", "--version"]])
      assert.deepEqual([run(args).status, run(args).stdout], [0, `${manifest.version}\n`]);
  });
});

suite("help", () => {
  const optionsOf = (args: readonly string[]) => {
    const { status, stdout, stderr } = run(args);
    assert.deepEqual([status, stderr], [0, ""]);
    return [...stdout.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, name]) => name);
  };

  test("of the program names every command, and examples that run", () => {
    const { status, stdout } = run(["--help"]);
    for (const told of [
      "audit",
      "compare",
      "history",
      "fix",
      "init",
      "rules",
      "explain",
      "completion",
      "lsp --stdio",
      "help COMMAND",
      "Exit status",
    ])
      assert.ok(stdout.includes(told), `${told} in ${stdout}`);
    assert.equal(run(["help"]).stdout, stdout);
    assert.match(stdout, /^Examples:\n {2}clauselint audit privacy\.md$/m);
    assert.equal(status, 0);
  });

  test("of a command names the options that it takes, and no other", () => {
    const audit = optionsOf(["audit", "--help"]);
    for (const option of ["--format", "--fail-on", "--severity", "--profile", "--language", "--config", "--no-config"])
      assert.ok(audit.includes(option), option);
    assert.ok(audit.includes("--jobs") && !audit.includes("--since"));
    const history = optionsOf(["history", "--help"]);
    assert.ok(history.includes("--since") && !history.includes("--jobs"));
    assert.deepEqual(optionsOf(["lsp", "-h"]), ["--stdio"]);
    assert.deepEqual(optionsOf(["help", "audit"]), audit);
  });

  test("says nothing in the words of the parser", () => {
    for (const args of [["--help"], ["audit", "--help"], ["help", "help"], ["lsp", "--help"]])
      assert.doesNotMatch(run(args).stdout, /Usage:|Options:|Commands:|display help|<[A-Z]/);
  });
});

test("a reader who stops reading changes nothing", async () => {
  const audits = Array.from({ length: 1000 }, () => "bad.md");
  const audit = spawn(process.execPath, [cli, "audit", ...audits], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const complaints: string[] = [];
  audit.stderr.setEncoding("utf8").on("data", (words: string) => complaints.push(words));
  const closed = once(audit, "close");
  await once(audit.stdout, "data");
  audit.stdout.destroy();
  const [status] = await closed;
  assert.deepEqual([complaints.join(""), status], ["", 1]);
});
