import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { bundledCommandLine, folderForTests } from "./command-line.ts";
import { isLong } from "./random.ts";
import { type Commit, git, makeRepository } from "./repository.ts";

const folder = folderForTests();
const program = await bundledCommandLine();

function run(args: readonly string[], { cwd = folder, env = {} }: { cwd?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "history", ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1", ...env },
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

interface Told {
  readonly date: string;
  readonly commit: string;
  readonly kind: string;
  readonly topic: string;
  readonly clause: string | null;
  readonly was: string | null;
  readonly author: string;
  readonly subject: string;
  readonly path: string;
}

function eventsOf(path: string, ...options: readonly string[]): Told[] {
  const { status, stdout, stderr } = run(["--format", "json", ...options, path]);
  assert.deepEqual([status, stderr], [0, ""]);
  return JSON.parse(stdout).events;
}

function kindsOf(path: string, ...options: readonly string[]): string[] {
  return eventsOf(path, ...options).map(({ date, kind }) => `${date.slice(0, 10)} ${kind}`);
}

/** Makes a repository of its own. @returns the folder */
function repository(name: string, commits: readonly Commit[]): string {
  const at = join(folder, name);
  makeRepository(at, commits);
  return at;
}

const head = "# Privacy Policy\n\n## Machine learning\n\n";
const denial = "We do not train AI models on your messages.\n";
const named = "We train our ranking model on the public posts that anyone can open.\n";
const vague = "We may train our ranking model on the posts and the other information that we collect.\n";
const allowed = "We may train AI models on your messages.\n";
const face =
  "\n## Signing in\n\nBased on your consent, we may collect and use your biometric information for safety purposes.\n";

const story: readonly Commit[] = [
  { date: "2021-03-01T09:00:00Z", text: head + denial, subject: "Publish the policy" },
  { date: "2021-09-01T09:00:00Z", text: `${head}${denial}\n${named}`, subject: "Say what the ranking learns from" },
  { date: "2022-08-23T09:00:00Z", text: `${head}${denial}\n${vague}`, subject: "Update", author: "Ivo Brandt" },
  { date: "2023-02-01T09:00:00Z", text: `${head}${denial}\n${vague}${face}`, subject: "Signing in" },
  { date: "2023-05-01T09:00:00Z", text: `${head}${vague}${face}`, subject: "Tidy up" },
];

suite("the history of a policy", () => {
  const at = repository("story", story);
  const path = join(at, "policy.md");

  test("tells which clause came, was weakened or went, in which commit, by whom and when", () => {
    const events = eventsOf(path);
    assert.deepEqual(
      events.map(({ date, kind, topic, author, subject }) => [date.slice(0, 10), kind, topic, author, subject]),
      [
        ["2021-03-01", "new-promise", "ai-training", "Nadia Kern", "Publish the policy"],
        ["2021-09-01", "new-permission", "ai-training", "Nadia Kern", "Say what the ranking learns from"],
        ["2022-08-23", "weakened", "ai-training", "Ivo Brandt", "Update"],
        ["2023-02-01", "new-permission", "biometric", "Nadia Kern", "Signing in"],
        ["2023-05-01", "promise-gone", "ai-training", "Nadia Kern", "Tidy up"],
      ],
    );
    const [, , weakened] = events;
    assert.equal(weakened?.was, named.trim());
    assert.equal(weakened?.clause, vague.trim());
    assert.equal(events.at(-1)?.clause, null);
    const commits = git(at, ["log", "--reverse", "--format=%H"]).trim().split("\n");
    assert.deepEqual(
      events.map(({ commit }) => commit),
      commits,
    );
  });

  test("is written for a terminal, the earliest version first, with a line that sums up", () => {
    const { stdout } = run([path]);
    assert.match(stdout, /^2021-03-01 [0-9a-f]{9} Nadia Kern: Publish the policy\n {2}New promise: /);
    assert.match(
      stdout,
      /2022-08-23 [0-9a-f]{9} Ivo Brandt: Update\n(?: {2}Weakened: .*\n)+ {4}- We train our ranking/,
    );
    assert.match(
      stdout,
      /\n5 changes .*, 4 of which promise the reader less\. 5 versions were read; 5 change something/,
    );
  });

  test("is written as Markdown", () => {
    const { stdout } = run(["--format", "markdown", path]);
    assert.match(stdout, /^# 5 changes /);
    assert.match(stdout, /\n## 2022-08-23 · Update\n\nby Ivo Brandt, `[0-9a-f]{9}`\n\n### Weakened · AI training/);
  });

  test("is written as a page with a life line for each clause", () => {
    const { stdout } = run(["--format", "html", path]);
    assert.equal([...stdout.matchAll(/<svg class="life"/g)].length, 3);
    // The denial is drawn to the version that took it away, the ranking from separated to not.
    assert.match(stdout, /aria-label="Kept out from 2021-03-01 until 2023-05-01"/);
    assert.match(stdout, /aria-label="Separated from 2021-09-01 until 2022-08-23; [^"]*Not separated from 2023-05-01"/);
    for (const [, id] of stdout.matchAll(/href="#(event-\d+)"/g)) assert.ok(stdout.includes(`id="${id}"`), id);
    assert.match(stdout, /<del>/);
    assert.doesNotMatch(stdout, /<script|https?:(?!\/\/www\.w3\.org)|style="/);
  });

  test("is told of a time alone, compared with what was before it", () => {
    assert.deepEqual(kindsOf(path, "--since", "2022-01-01", "--until", "2023-02-01"), [
      "2022-08-23 weakened",
      "2023-02-01 new-permission",
    ]);
    const { stdout } = run(["--format", "html", "--since", "2022-01-01", path]);
    assert.match(stdout, /aria-label="Kept out until 2023-05-01"/);
    assert.match(run(["--since", "2030-01-01", path]).stdout, /^No clause .* No version lies in this time\.\n$/);
  });

  test("fails where that is asked for, and the reader is promised less", () => {
    assert.equal(run(["--fail-on", "weakened", path]).status, 1);
    assert.equal(run(["--fail-on", "weakened", "--until", "2021-03-02", path]).status, 0);
    assert.equal(run([path]).status, 0);
  });

  test("that cannot be written is no success", { skip: !existsSync("/dev/full") }, () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [program, "history", path], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    assert.match(stderr, /^clauselint: what was found cannot be written: /);
    assert.equal(status, 2);
  });

  test("is read from within the repository and from elsewhere alike", () => {
    mkdirSync(join(at, "within"), { recursive: true });
    const own = run(["--format", "json", "../policy.md"], { cwd: join(at, "within") });
    assert.equal(own.stdout, run(["--format", "json", path]).stdout);
  });

  test("speaks the policy's language", () => {
    const text = "# Politique de confidentialité\n\nNous n'entraînons aucun modèle d'IA avec vos messages.\n";
    const french = repository("french", [
      { date: "2024-01-01T00:00:00Z", text },
      { date: "2024-02-01T00:00:00Z", text: text.replace("n'entraînons aucun modèle", "pouvons entraîner un modèle") },
    ]);
    const { stdout } = run(["--format", "html", join(french, "policy.md")]);
    assert.match(stdout, /<html lang="fr">/);
    assert.match(stdout, /1 février 2024/);
  });
});

suite("histories of every kind are read", () => {
  test("through renames", () => {
    const at = repository("renamed", [
      { date: "2021-01-01T00:00:00Z", text: head + denial, name: "legal/privacy.md" },
      { date: "2021-02-01T00:00:00Z", text: head + denial, name: "policy.md", deletes: ["legal/privacy.md"] },
      { date: "2021-03-01T00:00:00Z", text: head + allowed },
    ]);
    const events = eventsOf(join(at, "policy.md"));
    assert.deepEqual(
      events.map(({ kind, path }) => [kind, path]),
      [
        ["new-promise", "legal/privacy.md"],
        ["weakened", "policy.md"],
      ],
    );
  });

  test("with merges: what came by one is told once, where it was merged", () => {
    const at = repository("merged", [
      { date: "2021-01-01T00:00:00Z", text: head + denial },
      { date: "2021-02-01T00:00:00Z", text: `${head}${denial}\n${named}`, branch: "draft", from: "main" },
      { date: "2021-03-01T00:00:00Z", text: `${head}${denial}\n${vague}`, branch: "draft" },
      { date: "2021-04-01T00:00:00Z", text: "A note.\n", name: "note.md" },
      { date: "2021-05-01T00:00:00Z", text: `${head}${denial}\n${vague}`, merges: "draft", subject: "Merge the draft" },
    ]);
    assert.deepEqual(kindsOf(join(at, "policy.md")), ["2021-01-01 new-promise", "2021-05-01 new-permission"]);
  });

  test("of a policy that was deleted and came again", () => {
    const at = repository("deleted", [
      { date: "2021-01-01T00:00:00Z", text: head + denial },
      { date: "2021-02-01T00:00:00Z", deletes: ["policy.md"] },
      { date: "2021-03-01T00:00:00Z", text: head + denial },
    ]);
    assert.deepEqual(kindsOf(join(at, "policy.md")), [
      "2021-01-01 new-promise",
      "2021-02-01 promise-gone",
      "2021-03-01 new-promise",
    ]);
  });

  test("of a policy that is gone, with its folder", () => {
    const at = repository("gone", [
      { date: "2021-01-01T00:00:00Z", text: head + denial, name: "legal/policy.md" },
      { date: "2021-02-01T00:00:00Z", deletes: ["legal/policy.md"] },
    ]);
    assert.deepEqual(kindsOf(join(at, "legal/policy.md")), ["2021-01-01 new-promise", "2021-02-01 promise-gone"]);
  });

  test("under names that mean something to Git or a shell", () => {
    for (const [number, name] of [
      "$(touch pwned).md",
      ":(top)*.md",
      "--output=pwned",
      "a\nb.md",
      "pölicy «1».md",
      " -p.md",
    ].entries()) {
      const at = repository(`name ${number}`, [
        { date: "2021-01-01T00:00:00Z", text: head + denial, name },
        { date: "2021-02-01T00:00:00Z", text: head + allowed, name },
      ]);
      const events = eventsOf(join(at, name));
      assert.deepEqual(
        events.map(({ kind, path }) => [kind, path]),
        [
          ["new-promise", name],
          ["weakened", name],
        ],
      );
      assert.ok(!existsSync(join(at, "pwned")) && !existsSync(join(folder, "pwned")));
    }
  });

  test("written by authors who would command a terminal", () => {
    const at = repository("hostile", [
      { date: "2021-01-01T00:00:00Z", text: head + denial, author: "A\u001b[2J", subject: "\u202Egnp.exe \u001b]0;x" },
    ]);
    for (const format of ["text", "markdown", "html", "json"]) {
      const { stdout } = run(["--format", format, join(at, "policy.md")]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through.
      assert.doesNotMatch(stdout, /[\u001b\u202e]/, format);
    }
  });

  test("in languages that nobody reads here, which is told", () => {
    const text =
      "# Datenschutz\n\nWir trainieren unsere Modelle mit Ihren Nachrichten und mit allen anderen Inhalten, die Sie mit uns teilen. Wenn Sie das nicht wollen, können Sie uns jederzeit schreiben, und wir werden Ihre Daten nicht mehr verwenden.\n";
    const at = repository("german", [
      { date: "2021-01-01T00:00:00Z", text },
      { date: "2021-02-01T00:00:00Z", text: text.replace("Nachrichten", "Bildern") },
    ]);
    const { stdout } = run([join(at, "policy.md")]);
    assert.match(stdout, /^Nothing changed in what was read\. .* Of the latest version, this was not read: .*German/);
  });

  test("with versions that are no text: they are told, and the others are compared", () => {
    const at = repository("broken", [
      { date: "2021-01-01T00:00:00Z", text: head + denial },
      { date: "2021-02-01T00:00:00Z", text: "%PDF-1.7\n\0\0\0" },
      { date: "2021-03-01T00:00:00Z", text: head + allowed },
    ]);
    const { status, stdout, stderr } = run([join(at, "policy.md")]);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /policy\.md: its version of [0-9a-f]{9} is left out: this is a PDF; save its text as Markdown\.\n$/,
    );
    assert.match(stdout, /2021-03-01 .*\n {2}Weakened/);
  });

  test("while Git is set up to run programs: none runs", () => {
    const at = repository("set-up", story);
    writeFileSync(join(at, "run.sh"), "#!/bin/sh\ntouch pwned\ncat\n", { mode: 0o755 });
    writeFileSync(join(at, ".gitattributes"), "*.md diff=own\n");
    for (const [key, value] of [
      ["diff.own.textconv", "./run.sh"],
      ["diff.own.command", "./run.sh"],
      ["diff.external", "./run.sh"],
      ["core.fsmonitor", "./run.sh"],
      ["core.pager", "./run.sh"],
      ["log.showSignature", "true"],
      ["gpg.program", "./run.sh"],
    ])
      git(at, ["config", key ?? "", value ?? ""]);
    assert.equal(eventsOf(join(at, "policy.md")).length, 5);
    assert.ok(!existsSync(join(at, "pwned")));
  });

  test(`of ${isLong ? "2,000" : "300"} versions, of which each changes one paragraph`, () => {
    const count = isLong ? 2000 : 300;
    const paragraphs = Array.from({ length: 120 }, (_, index) => `Paragraph ${index} says how parcels are sent.\n`);
    const commits = Array.from({ length: count }, (_, version): Commit => {
      paragraphs[(version * 7) % 120] =
        version % 10 === 0 ? `${named.trim()} So since version ${version}.\n` : `Paragraph of version ${version}.\n`;
      return { date: new Date(Date.UTC(2015, 0, 1 + version)).toISOString(), text: head + paragraphs.join("\n") };
    });
    const at = repository("long", commits);
    const { status, stdout } = run(["--format", "json", join(at, "policy.md")]);
    assert.equal(status, 0);
    const { versions, events } = JSON.parse(stdout);
    assert.equal(versions, count);
    // It says so in twelve paragraphs; what takes the place of them later says the same in other words.
    assert.ok(events.length >= 12, `${events.length}`);
  });
});

suite("what cannot be read is told with its cure", () => {
  function complaintOf(args: readonly string[], options?: Parameters<typeof run>[1]): string {
    const { status, stdout, stderr } = run(args, options);
    assert.deepEqual([status, stdout], [2, ""]);
    return stderr;
  }

  test("a folder that is no repository", () => {
    const outside = folderForTests();
    writeFileSync(join(outside, "policy.md"), head);
    assert.match(
      complaintOf([join(outside, "policy.md")]),
      /policy\.md: its history cannot be read: not a git repository/,
    );
  });

  test("a file that Git does not know", () => {
    const at = repository("unknown", story);
    writeFileSync(join(at, "draft.md"), head);
    assert.match(
      complaintOf([join(at, "draft.md")]),
      /draft\.md: its history cannot be read: Git knows no version of it; commit it first\.\n$/,
    );
  });

  test("a file that never was", () => {
    const at = repository("nowhere", story);
    assert.match(
      complaintOf([join(at, "no/where.md")]),
      /no\/where\.md: its history cannot be read: Git knows no version of it; commit it first\.\n$/,
    );
  });

  test("no Git", () => {
    const at = repository("no-git", story);
    const told = complaintOf([join(at, "policy.md")], { env: { PATH: "/nowhere" } });
    assert.match(told, /its history cannot be read: there is no Git; install it, or put it on the PATH\.\n$/);
  });

  test("a repository of somebody else, as Git itself tells it", { skip: process.getuid?.() !== 0 }, () => {
    const at = repository("others", story);
    spawnSync("chown", ["-R", "nobody", at]);
    assert.match(complaintOf([join(at, "policy.md")]), /dubious ownership[\s\S]*safe\.directory/);
  });

  test("options that are wrong", () => {
    assert.match(
      complaintOf(["--since", "yesterday", "policy.md"]),
      /--since yesterday: write a day, such as 2026-03-31/,
    );
    assert.match(complaintOf(["--fail-on", "error", "policy.md"]), /--fail-on error: write one of weakened, never/);
    assert.match(
      complaintOf(["--format", "sarif", "policy.md"]),
      /--format sarif: write one of text, markdown, html, json/,
    );
    assert.match(complaintOf([]), /history needs one FILE that Git knows/);
    assert.match(complaintOf(["-"]), /history needs one FILE that Git knows/);
  });
});
