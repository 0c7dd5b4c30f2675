// The smaller commands: rules, explain, init, fix and completion.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { profiles, rules } from "../rules/index.ts";
import { bundledCommandLine, folderForTests } from "./command-line.ts";

const cli = await bundledCommandLine();
const folder = folderForTests();
const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "", NODE_COMPILE_CACHE: join(folder, "compiled") };

function run(args: readonly string[], cwd = folder) {
  return spawnSync(process.execPath, [cli, ...args], { cwd, encoding: "utf8", env });
}

/** Whether there is a program here that gives another one a terminal. */
const hasTerminal = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;
const onTerminal = { skip: !hasTerminal && "There is no script of util-linux here." };

/** Runs it at a terminal, at which lines are typed; the input ends behind them. */
function type(args: readonly string[], lines: readonly string[], cwd = folder) {
  const quoted = [process.execPath, cli, ...args].map((it) => `'${it}'`).join(" ");
  const options = {
    cwd,
    input: lines.map((it) => `${it}\n`).join(""),
    encoding: "utf8",
    env,
    timeout: 60_000,
  } as const;
  const { status, stdout } = spawnSync("script", ["-qec", quoted, "/dev/null"], options);
  return { status, stdout: stdout.replaceAll("\r\n", "\n") };
}

function emptyFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

suite("clauselint rules", () => {
  test("lists every rule with its severity and what it flags", () => {
    const { status, stdout } = run(["rules"]);
    assert.deepEqual(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.split(/ {2,}/)),
      rules.map(({ id, severity, summary }) => [id, severity, summary.en]),
    );
    assert.equal(status, 0);
    const json = JSON.parse(run(["rules", "--format", "json"]).stdout);
    assert.deepEqual(
      json.rules.map(({ id, severity }: { id: string; severity: string }) => [id, severity]),
      rules.map(({ id, severity }) => [id, severity]),
    );
    assert.match(run(["rules", "vague"]).stderr, /explain RULE tells of one/);
  });
});

suite("clauselint explain", () => {
  test("tells of every rule what it flags, why, on which sources, with the examples of its page", () => {
    for (const { id, severity, summary, why, examples } of rules.filter((_, index) => index % 6 === 0)) {
      const { status, stdout } = run(["explain", id]);
      assert.ok(stdout.startsWith(`${id}, ${severity}\n\n${summary.en}\n\nWhy\n  ${why.en}\n`), stdout);
      const english = examples.filter(({ language }) => language === "en");
      assert.ok(english.length > 0);
      for (const { bad, good } of english) {
        for (const words of [bad.replaceAll("[[", "").replaceAll("]]", ""), good])
          assert.ok(stdout.includes(words.replace(/^/gm, "  ")), `${words} in ${stdout}`);
      }
      assert.equal(status, 0);
    }
  });

  test("tells it in French too, as `rules` does", () => {
    for (const { id, severity, summary, why, examples } of rules.filter((_, index) => index % 6 === 0)) {
      const { stdout } = run(["explain", "--language", "fr", id]);
      assert.ok(stdout.startsWith(`${id}, ${severity}\n\n${summary.fr}\n\nPourquoi\n  ${why.fr}\n`), stdout);
      const french = examples.filter(({ language }) => language === "fr");
      assert.ok(french.length > 0);
      for (const { good } of french) assert.ok(stdout.includes(good.replace(/^/gm, "  ")), stdout);
    }
    const { stdout } = run(["rules", "--language", "fr"]);
    for (const { summary } of rules) assert.ok(summary.fr && stdout.includes(summary.fr), stdout);
  });

  test("tells which laws raise it, and the sources", () => {
    const { profiles, sources } = JSON.parse(run(["explain", "--format", "json", "ai-training/no-choice"]).stdout);
    assert.equal(profiles.gdpr, "warning");
    assert.match(sources[0].url, /^https:\/\//);
    const { stdout } = run(["explain", "ai-training/no-choice"]);
    assert.ok(stdout.includes(`  ${sources[0].title} (`) && stdout.includes(`)\n  ${sources[0].url}`));
    assert.ok(stdout.includes("  gdpr: warning\n"));
  });

  test("names, of each law that makes an error of it, the duty that asks for it", () => {
    const errors = rules.flatMap(({ id }) =>
      Object.entries(profiles).flatMap(([name, { raises }]) =>
        raises[id]?.[0] === "error" ? [[id, name] as const] : [],
      ),
    );
    const raised = [...new Set(errors.map(([id]) => id))];
    assert.ok(raised.length > 5);
    for (const id of raised) {
      const { profileSources } = JSON.parse(run(["explain", "--format", "json", id]).stdout);
      const { stdout } = run(["explain", id]);
      for (const [, name] of errors.filter(([it]) => it === id)) {
        const duty = profileSources[name].find(({ kind }: { kind: string }) => kind === "duty");
        assert.ok(duty, `${id} under ${name}`);
        const [, own = ""] = stdout.split(`  ${name}: error\n`);
        assert.ok(own.includes(`    ${duty.title} (asks or forbids)\n    ${duty.url}\n`), stdout);
      }
    }
  });

  for (const [args, says] of [
    [[], /explain needs one RULE: `clauselint rules` lists them/],
    [["ai-training/no-choise"], /there is no rule "ai-training\/no-choise": write ai-training\/no-choice\./],
    [["no-choise"], /there is no rule "no-choise": write ai-training\/no-choice\./],
    [["cooking"], /there is no rule "cooking": `clauselint rules` lists them/],
    [["--format", "html", "ai-training/no-choice"], /--format html: write one of text, json/],
    [["--language", "de", "ai-training/no-choice"], /--language de: write one of en, fr/],
  ] as const) {
    test(`refuses “${args.join(" ")}”, and says what to write`, () => {
      const { status, stdout, stderr } = run(["explain", ...args]);
      assert.match(stderr, says);
      assert.deepEqual([status, stdout], [2, ""]);
    });
  }
});

suite("clauselint init", () => {
  const fileIn = (path: string) => JSON.parse(readFileSync(join(path, ".clauselint.json"), "utf8"));

  test("writes what the options say, in a file that an audit takes", () => {
    const here = emptyFolder("init");
    const { status, stdout } = run(["init", "--language", "fr", "--profile", "gdpr", "--profile", "bipa"], here);
    assert.match(stdout, /^\.clauselint\.json is written\./);
    assert.equal(status, 0);
    assert.deepEqual(fileIn(here), { language: "fr", profiles: ["gdpr", "bipa"] });
    writeFileSync(join(here, "privacy.md"), "# Privacy\n\nWe count visits.\n");
    assert.deepEqual([run(["audit", "."], here).status, run(["audit", "."], here).stderr], [0, ""]);
  });

  test("never overwrites a file, nor a link that leads nowhere", { skip: process.platform === "win32" }, () => {
    const here = emptyFolder("init-twice");
    symlinkSync("nowhere.json", join(here, ".clauselint.json"));
    for (const content of [undefined, "{} // ours\n"]) {
      if (content) {
        rmSync(join(here, ".clauselint.json"));
        writeFileSync(join(here, ".clauselint.json"), content);
      }
      const { status, stderr } = run(["init", "--language", "en"], here);
      assert.match(stderr, /^clauselint: \.clauselint\.json: it is there already, and stays as it is\./);
      assert.equal(status, 2);
    }
    assert.equal(readFileSync(join(here, ".clauselint.json"), "utf8"), "{} // ours\n");
    assert.deepEqual(readdirSync(here), [".clauselint.json"]);
  });

  test("asks nobody where there is no terminal, and says how to answer", () => {
    const here = emptyFolder("init-alone");
    const { status, stderr } = run(["init"], here);
    assert.match(
      stderr,
      /^clauselint: there is no terminal to ask at: say by --language and --profile what to write\.$/m,
    );
    assert.equal(status, 2);
    assert.match(run(["init", "--profile", "mars"], here).stderr, /--profile mars: write one of baseline/);
    assert.deepEqual(readdirSync(here), []);
  });

  test("asks at a terminal until the answers are sound", onTerminal, () => {
    const here = emptyFolder("init-asked");
    const { status, stdout } = type(["init"], ["de", "en", "gpdr", "gdpr, bipa"], here);
    assert.match(stdout, /clauselint: de: there is none so called\./);
    assert.match(stdout, /clauselint: gpdr: /);
    assert.equal(status, 0);
    assert.deepEqual(fileIn(here), { language: "en", profiles: ["gdpr", "bipa"] });
    const usual = emptyFolder("init-usual");
    type(["init"], ["", ""], usual);
    assert.deepEqual(fileIn(usual), { language: "auto", profiles: ["baseline"] });
  });

  test("writes nothing where the answers end", onTerminal, () => {
    const here = emptyFolder("init-ended");
    const { status, stdout } = type(["init"], ["en"], here);
    assert.match(stdout, /clauselint: nothing is written\./);
    assert.equal(status, 2);
    assert.deepEqual(readdirSync(here), []);
  });
});

suite("clauselint paste", () => {
  test("writes Markdown, and changes no file", () => {
    const path = join(emptyFolder("paste"), "policy.txt");
    for (const [text, markdown] of [
      [
        "Privacy Policy\n1.\tPhotos and drafts\nWe keep them for a year. We show:\no\tphotos\no\tdrafts\n",
        "# Privacy Policy\n\n## 1.\tPhotos and drafts\n\nWe keep them for a year. We show:\n\n- photos\n- drafts\n",
      ],
      ["Nous utilisons :\n§  vos photos\n§  vos avis\n", "Nous utilisons :\n\n- vos photos\n- vos avis\n"],
    ] as const) {
      writeFileSync(path, text);
      const { status, stdout } = run(["paste", path]);
      assert.deepEqual([status, stdout, readFileSync(path, "utf8")], [0, markdown, text]);
    }
    assert.equal(run(["paste"]).status, 2);
    assert.match(run(["paste", join(emptyFolder("paste-none"), "none.txt")]).stderr, /none\.txt/);
  });
});

suite("clauselint fix", () => {
  const policy =
    "# Privacy at Lindenmoor\n\nWe may use the information we collect and publicly available posts to train our machine learning models.\n\nLindenmoor – the shop – sells soap.\n";

  test("rewrites nothing unasked", () => {
    const path = join(emptyFolder("fix-unasked"), "privacy.md");
    writeFileSync(path, policy);
    for (const [args, says] of [
      [["fix", path], /no rewrite is made unasked: add --interactive/],
      [["fix", "--interactive", path], /there is no terminal to ask at: fix is for a person/],
      [["fix", "--interactive"], /fix needs a FILE that it can write/],
      [["fix", "--interactive", "-"], /fix needs a FILE that it can write/],
    ] as const) {
      const { status, stderr } = run(args);
      assert.match(stderr, says);
      assert.equal(status, 2);
    }
    assert.equal(readFileSync(path, "utf8"), policy);
  });

  test("shows each rewrite as lines, writes what is accepted, and counts the blanks", onTerminal, () => {
    const here = emptyFolder("fix");
    writeFileSync(join(here, "privacy.md"), policy);
    const { status, stdout } = type(["fix", "--interactive", "privacy.md"], ["maybe", "y", "q"], here);
    const text = readFileSync(join(here, "privacy.md"), "utf8");
    const [, , clause = ""] = text.split("\n");
    assert.match(stdout, /^privacy\.md:3:12: error: .*\[ai-training\/public-private-mixed\]$/m);
    assert.ok(stdout.includes(`  -${policy.split("\n")[2]}\n  +${clause}\n`), stdout);
    assert.notEqual(text, policy);
    assert.equal(text.replace(clause, policy.split("\n")[2] ?? ""), policy);
    const blanks = clause.match(/\{\{/g)?.length ?? 0;
    assert.match(
      stdout,
      new RegExp(`privacy\\.md: 1 rewrite written\\.${blanks ? ` ${blanks} blanks? (?:is|are) left` : ""}`, "m"),
    );
    if (blanks) assert.match(stdout, /^What stands in \{\{braces\}\} is left for you to fill in\.$/m);
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(here), ["privacy.md"]);
  });

  test("offers the other ways in turn", onTerminal, () => {
    const here = emptyFolder("fix-others");
    writeFileSync(join(here, "privacy.md"), policy);
    const { stdout } = type(["fix", "--interactive", "privacy.md"], ["o", "y", "q"], here);
    const titles = [...stdout.matchAll(/^(.+) \((\d) of (\d)\):$/gm)];
    assert.deepEqual([titles[0]?.[2], titles[1]?.[2]], ["1", "2"]);
    assert.notEqual(titles[0]?.[1], titles[1]?.[1]);
    const second = /2 of \d\):\n[\s\S]*?\n {2}\+(.*)\n/.exec(stdout)?.[1] ?? "none";
    assert.ok(readFileSync(join(here, "privacy.md"), "utf8").includes(second), second);
  });

  test("asks for each finding once, and changes nothing that is declined", onTerminal, () => {
    const here = emptyFolder("fix-declined");
    writeFileSync(join(here, "privacy.md"), policy);
    const { status, stdout } = type(["fix", "--interactive", "privacy.md"], Array(20).fill("n"), here);
    const { files } = JSON.parse(run(["audit", "--format", "json", "privacy.md"], here).stdout);
    const asked = [...stdout.matchAll(/^privacy\.md:\d+:\d+: /gm)].length;
    assert.ok(asked > 1 && asked <= files[0].findings.length, `${asked}`);
    assert.match(stdout, /privacy\.md: nothing is changed\.$/m);
    assert.deepEqual([status, readFileSync(join(here, "privacy.md"), "utf8")], [0, policy]);
  });

  test("writes nothing of a file where the answers end", onTerminal, () => {
    const here = emptyFolder("fix-ended");
    writeFileSync(join(here, "privacy.md"), policy);
    const { status, stdout } = type(["fix", "--interactive", "privacy.md"], ["y"], here);
    assert.match(stdout, /clauselint: privacy\.md: nothing is written, since the answers ended\./);
    assert.deepEqual([status, readFileSync(join(here, "privacy.md"), "utf8")], [2, policy]);
  });

  const clause = /We may use the information.*models\.(?:\r?\n)/;
  const latin = (text: string) => Buffer.from(text.replace("–", "\u0096"), "latin1");
  const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ["UTF-8 with carriage returns", (text) => Buffer.from(text.replaceAll("\n", "\r\n"))],
    ["UTF-8 with a byte order mark", (text) => Buffer.from(`\uFEFF${text}`)],
    ["UTF-16", (text) => Buffer.from(`\uFEFF${text.replaceAll("\n", "\r\n")}`, "utf16le")],
    ["UTF-16, the other way round", (text) => Buffer.from(`\uFEFF${text}`, "utf16le").swap16()],
    ["Windows-1252", latin],
  ];
  for (const [name, encode] of encodings) {
    test(`keeps encoding and line ends: ${name}`, onTerminal, () => {
      const here = emptyFolder(`fix ${name}`);
      writeFileSync(join(here, "privacy.md"), encode(policy));
      const { stdout } = type(["fix", "--interactive", "privacy.md"], ["y", "q"], here);
      assert.match(stdout, /1 rewrite written/);
      const reference = emptyFolder(`fix ${name}, reference`);
      writeFileSync(join(reference, "privacy.md"), policy);
      type(["fix", "--interactive", "privacy.md"], ["y", "q"], reference);
      const rewritten = readFileSync(join(reference, "privacy.md"), "utf8");
      assert.doesNotMatch(rewritten, clause);
      assert.deepEqual(readFileSync(join(here, "privacy.md")), Buffer.from(encode(rewritten)));
    });
  }

  test("leaves a file alone of which something would be lost", onTerminal, () => {
    const here = emptyFolder("fix-damaged");
    const damaged = Buffer.concat([Buffer.from(`é ${policy}`), Buffer.from([0xc3, 0x28])]);
    writeFileSync(join(here, "privacy.md"), damaged);
    const { status, stdout } = type(["fix", "--interactive", "privacy.md", "gone.md"], [], here);
    assert.match(
      stdout,
      /clauselint: privacy\.md: some of its bytes are damaged, and would be lost\. Save it as UTF-8 first\./,
    );
    assert.match(stdout, /clauselint: gone\.md: there is no such file/);
    assert.equal(status, 2);
    assert.deepEqual(readFileSync(join(here, "privacy.md")), damaged);
  });

  test("keeps links and permissions", onTerminal, () => {
    const here = emptyFolder("fix-link");
    writeFileSync(join(here, "real.md"), policy);
    chmodSync(join(here, "real.md"), 0o640);
    symlinkSync("real.md", join(here, "privacy.md"));
    type(["fix", "--interactive", "privacy.md"], ["y", "q"], here);
    assert.ok(lstatSync(join(here, "privacy.md")).isSymbolicLink());
    assert.equal(statSync(join(here, "real.md")).mode & 0o777, 0o640);
    assert.notEqual(readFileSync(join(here, "real.md"), "utf8"), policy);
    assert.deepEqual(readdirSync(here).sort(), ["privacy.md", "real.md"]);
  });

  test("has nothing to ask of a sound policy", onTerminal, () => {
    const here = emptyFolder("fix-sound");
    writeFileSync(join(here, "privacy.md"), `# Privacy\n\nWe count visits.\n`);
    const { status, stdout } = type(["fix", "--interactive", "privacy.md"], [], here);
    assert.doesNotMatch(stdout, /error:/);
    assert.equal(status, 0);
  });
});

suite("clauselint completion", () => {
  const hasBash = spawnSync("bash", ["-c", "type compgen complete"]).status === 0;

  /** What bash completes the last of some words to; a word is cut at signs of equality, as bash cuts it. */
  function completed(...words: readonly string[]): string[] {
    const script = `
      source <("$NODE" "$CLI" completion bash)
      COMP_WORDS=(clauselint "$@")
      COMP_CWORD=$#
      _clauselint
      printf '%s\\n' "\${COMPREPLY[@]}"
      complete -p clauselint >&2`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", script, "bash", ...words], {
      encoding: "utf8",
      env: { ...env, NODE: process.execPath, CLI: cli },
    });
    assert.deepEqual([status, stderr], [0, "complete -o default -F _clauselint clauselint\n"]);
    return stdout.split("\n").filter(Boolean);
  }

  test("completes commands, options, their values and rules in bash", { skip: !hasBash && "There is no bash." }, () => {
    assert.deepEqual(completed("help", "co").sort(), ["compare", "completion"]);
    assert.deepEqual(completed("co").sort(), ["compare", "completion"]);
    assert.deepEqual(completed("--v"), ["--version"]);
    assert.deepEqual(completed("audit", "--no-"), ["--no-config", "--no-ignore", "--no-color"]);
    assert.deepEqual(completed("audit", "--since"), []);
    assert.deepEqual(completed("history", "--s"), ["--since"]);
    assert.deepEqual(completed("audit", "--format", "js"), ["json"]);
    assert.deepEqual(completed("compare", "--format", "=", "m"), ["markdown"]);
    assert.deepEqual(completed("audit", "x.md", "--profile", "quebec"), ["quebec-25"]);
    assert.deepEqual(completed("explain", "ai-training/no-ch"), ["ai-training/no-choice"]);
    assert.deepEqual(completed("help", "hi"), ["history"]);
    assert.deepEqual(completed("completion", ""), ["bash", "zsh", "fish"]);
    // Files are left to bash itself.
    assert.deepEqual([completed("audit", "priv"), completed("audit", "--config", "x")], [[], []]);
    assert.ok(!completed("lsp", "--").includes("--clientProcessId"));
  });

  test("names every option of every command, for each shell", () => {
    for (const shell of ["bash", "zsh", "fish"]) {
      const { status, stdout } = run(["completion", shell]);
      assert.equal(status, 0);
      for (const command of ["audit", "compare", "history", "fix", "init", "rules", "explain", "lsp"]) {
        const help = run(["help", command]).stdout;
        for (const [, option = ""] of help.matchAll(/^ {2}--([\w-]+)/gm))
          assert.ok(
            stdout.includes(shell === "fish" ? `${command}' -l ${option} ` : `--${option}`),
            `${command} --${option}`,
          );
      }
    }
  });

  test("refuses a shell that it does not know", () => {
    for (const args of [["completion"], ["completion", "tcsh"]]) {
      const { status, stderr } = run(args);
      assert.match(stderr, /completion needs a SHELL: one of bash, zsh, fish\./);
      assert.equal(status, 2);
    }
  });
});
