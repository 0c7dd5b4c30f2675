// A stream of policies: as many reports as lines, in their order, in a memory that does not grow.
import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { suite, test } from "node:test";
import { setTimeout as passed } from "node:timers/promises";
import { bundledCommandLine, folderForTests, root } from "./command-line.ts";
import { isLong } from "./random.ts";

const program = await bundledCommandLine();
const folder = folderForTests();
const args = ["audit", "--format", "ndjson"];
const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };

function run(input: string | Uint8Array, ...more: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args, ...more, "-"], {
    cwd: folder,
    input,
    encoding: "utf8",
    env,
    maxBuffer: 2 ** 28,
  });
  return {
    status,
    lines: stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line)),
    stdout,
    stderr,
  };
}

const kinds = ["ranking", "spam filter", "translation", "search"];
const data = ["your content", "the posts that anyone can open", "the information we collect", "your messages"];

/** The line of a policy that is unlike the others. */
function lineOf(number: number): string {
  const clause = `We train our ${kinds[number % 4]} model on ${data[(number >> 2) % 4]}, version ${number}.`;
  const filling = `We keep parcel ${number} for ${(number % 28) + 1} days.\n\n`.repeat(number % 9);
  return JSON.stringify({ path: `${number}.example/privacy`, text: `# Privacy Policy\n\n${filling}${clause}\n` });
}

function linesFor(count: number): string {
  return Array.from({ length: count }, (_, number) => `${lineOf(number)}\n`).join("");
}

suite("a stream of policies", () => {
  const bad = JSON.stringify({ path: "bad", text: "We train our AI models on your content." });
  const good = JSON.stringify({ path: "good", text: "We count visits." });

  test("has the report of each as a file has it, in their order", () => {
    const { status, lines, stderr } = run(`${bad}\n${good}\n`);
    assert.equal(status, 1);
    assert.deepEqual(
      lines.map(({ path }) => path),
      ["bad", "good"],
    );
    writeFileSync(join(folder, "bad"), JSON.parse(bad).text);
    const file = spawnSync(process.execPath, [program, "audit", "--format", "json", "bad"], {
      cwd: folder,
      encoding: "utf8",
      env,
    });
    assert.deepEqual(lines[0], JSON.parse(file.stdout).files[0]);
    assert.match(stderr, /^1 error, 2 remarks in 2 policies\n$/);
  });

  test("fails as an audit does, and takes its options", () => {
    assert.equal(run(good).status, 0);
    assert.equal(run(bad, "--fail-on", "never").status, 0);
    assert.equal(run(bad, "--severity", "ai-training/unseparated-data=hint").status, 0);
    writeFileSync(join(folder, ".clauselint.json"), '{ "severities": { "ai-training/unseparated-data": "hint" } }');
    assert.equal(run(bad).status, 0);
    assert.equal(run(bad, "--no-config").status, 1);
    writeFileSync(join(folder, ".clauselint.json"), "{}");
  });

  test("goes on behind faulty lines, each told with its number and the cure, and fails in the end", () => {
    const faulty = [
      "nope",
      "4",
      "null",
      '{"text":"x"}',
      '{"path":"p"}',
      '{"path":4,"text":"x"}',
      '{"path":"p","text":["x"]}',
      '{"path":"p","text":"x"',
    ];
    const { status, lines, stderr } = run(`${faulty.join("\n")}\n\n  \r\n${bad}\n`);
    assert.equal(status, 2);
    assert.deepEqual(
      lines.map(({ line }) => line),
      [1, 2, 3, 4, 5, 6, 7, 8, undefined],
    );
    for (const { line, error } of lines.slice(0, -1))
      assert.match(error, new RegExp(`^line ${line}: it .*; write \\{"path"`));
    assert.equal(lines[4].path, "p");
    assert.equal(lines.at(-1).path, "bad");
    assert.match(stderr, /in 1 policy; 8 lines are faulty\n$/);
  });

  test("tells what is no policy's text, and what is no UTF-8", () => {
    const pdf = JSON.stringify({ path: "it.pdf", text: "%PDF-1.7\n" });
    const { lines } = run(
      Buffer.concat([Buffer.from(`${pdf}\n{"path":"`), Buffer.from([0xff]), Buffer.from(`","text":""}\n${good}`)]),
    );
    assert.match(lines[0].error, /^line 1: it\.pdf: this is a PDF; save its text as Markdown\.$/);
    assert.match(lines[1].error, /^line 2: it is not UTF-8; write it as UTF-8\.$/);
    assert.equal(lines[2].path, "good");
  });

  test("tells a text and a line that are longer than any policy", () => {
    const long = JSON.stringify({ path: "long", text: "x".repeat(11 * 2 ** 20) });
    const { status, lines } = run(`${long}\n${"x".repeat(61 * 2 ** 20)}\n${good}\n`);
    assert.equal(status, 2);
    assert.match(lines[0].error, /^line 1: its text is larger than 10 MB/);
    assert.match(lines[1].error, /^line 2: it is longer than 60 MB/);
    assert.equal(lines[2].path, "good");
  });

  test("leaves out what its author switched off", () => {
    const off = JSON.stringify({ path: "off", text: "---\nclauselint: false\n---\n\nWe train on your content.\n" });
    assert.deepEqual(run(off).lines, [{ path: "off", skipped: true }]);
  });

  test("commands no terminal by its names", () => {
    const { stdout } = run(
      `${JSON.stringify({ path: "\u001b[2J\u202e", text: "x" })}\n${JSON.stringify({ path: "\u001b[2J" })}\n`,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through.
    assert.doesNotMatch(stdout, /[\u001b\u202e]/);
  });

  test("is nothing where nothing comes, and a folder is no stream", () => {
    const { status, stdout } = run("");
    assert.deepEqual([status, stdout], [0, ""]);
    const file = openSync(folder, "r");
    const { status: failed, stderr } = spawnSync(process.execPath, [program, ...args, "-"], {
      stdio: [file, "pipe", "pipe"],
      encoding: "utf8",
      env,
    });
    closeSync(file);
    assert.equal(failed, 2);
    assert.match(stderr, /^clauselint: standard input: this is a folder/);
  });

  test("takes no options that say nothing of it", () => {
    assert.match(run("", "--baseline", "known.json").stderr, /--baseline and --write-baseline are for files/);
    assert.match(
      run("", "--jobs", "2").stderr,
      /--jobs is for files: share a stream by --shard, or by parallel --pipe/,
    );
  });

  test("is as the page shows it", () => {
    const page = readFileSync(join(root, "docs/batch.md"), "utf8");
    const [, input = "", shown = ""] = /\$ cat crawl\.ndjson\n([\s\S]*?)\$ npx .*\n([\s\S]*?)```/.exec(page) ?? [];
    const { stdout, stderr } = run(input);
    assert.equal(stdout.replace(/(?<=^.{100}).*/gm, "") + stderr, shown);
  });
});

suite("memory", () => {
  function start(): ChildProcess & { stdin: NodeJS.WritableStream; stdout: NodeJS.ReadableStream } {
    const child = spawn(process.execPath, [program, ...args, "-"], {
      cwd: folder,
      env,
      stdio: ["pipe", "pipe", "ignore"],
    });
    return child;
  }

  test("holds no more than a little of what nobody takes", async () => {
    const child = start();
    const ended = once(child, "exit");
    const line = `${lineOf(35)}\n`;
    let sent = 0;
    while (
      sent < 20_000 &&
      (child.stdin.write(line) ||
        (await Promise.race([once(child.stdin, "drain").then(() => true), passed(3000, false)])))
    )
      sent++;
    assert.ok(sent > 50 && sent < 10_000, `${sent} lines were taken`);
    const reports = createInterface(child.stdout);
    let count = 0;
    reports.on("line", () => count++);
    child.stdin.end();
    await Promise.all([once(reports, "close"), ended]);
    assert.equal(count, sent + 1);
  });

  test("is given back when the reader has seen enough", async () => {
    const child = start();
    const ended = once(child, "exit");
    child.stdin.on("error", () => undefined);
    child.stdin.write(linesFor(200));
    await once(child.stdout, "readable");
    (child.stdout as unknown as { destroy: () => void }).destroy();
    // It ends while its input is still open.
    child.stdin.write(linesFor(200));
    const [status] = await Promise.race([ended, passed(20_000, ["it goes on"])]);
    assert.ok(status === 0 || status === 1, `${status}`);
  });

  const whereItIsTold = process.platform === "linux" && isLong;
  test("does not grow over 20,000 policies", { skip: !whereItIsTold && "a long run on Linux" }, async (t) => {
    const child = start();
    const ended = once(child, "exit");
    const reports = createInterface(child.stdout)[Symbol.asyncIterator]();
    const memory: number[] = [];
    for (let number = 0; number < 20_000; number++) {
      child.stdin.write(`${lineOf(number)}\n`);
      const { value } = await reports.next();
      assert.equal(JSON.parse(value ?? "").path, `${number}.example/privacy`);
      if (number % 2500 === 2499) memory.push(megabytes(child.pid ?? 0));
    }
    child.stdin.end();
    await ended;
    t.diagnostic(`MB after each 2,500 policies: ${memory.join(", ")}`);
    assert.ok((memory.at(-1) ?? 0) < (memory[1] ?? 0) * 1.25, `MB after each 2,500 policies: ${memory.join(", ")}`);
  });
});

/** What a process holds in memory. */
function megabytes(pid: number): number {
  const [, kilobytes = 0] = /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

suite("shards", () => {
  const lines = linesFor(200);
  const pathsOf = (shard: string) => run(lines, "--fail-on", "never", "--shard", shard).lines.map(({ path }) => path);

  test("of a stream have each policy once, about as many each, and the same whatever else comes", () => {
    const shares = ["1/4", "2/4", "3/4", "4/4"].map(pathsOf);
    assert.deepEqual(
      shares.flat().toSorted(),
      Array.from({ length: 200 }, (_, number) => `${number}.example/privacy`).toSorted(),
    );
    for (const share of shares) assert.ok(share.length > 25 && share.length < 75, `${share.length}`);
    const fewer = run(linesFor(100), "--fail-on", "never", "--shard", "2/4").lines.map(({ path }) => path);
    assert.deepEqual(
      fewer,
      shares[1]?.filter((path) => Number.parseInt(path, 10) < 100),
    );
  });

  test("of files do so too", () => {
    const names = Array.from({ length: 12 }, (_, number) => `${number}.md`);
    for (const name of names) writeFileSync(join(folder, name), "# Privacy\n\nWe count visits.\n");
    const shares = ["1/3", "2/3", "3/3"].map((shard) => {
      const { stdout } = spawnSync(
        process.execPath,
        [program, "audit", "--format", "json", "--shard", shard, ...names],
        { cwd: folder, encoding: "utf8", env },
      );
      return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
    });
    assert.deepEqual(shares.flat().toSorted(), names.toSorted());
    assert.ok(shares.every((share) => share.length < names.length));
  });

  test("that are none are told", () => {
    for (const wrong of ["0/4", "5/4", "4", "a/b", "1/20000"])
      assert.match(
        run("", "--shard", wrong).stderr,
        new RegExp(`--shard ${wrong}: write which of how many, such as 3/16`),
      );
  });
});

const parallel = spawnSync("parallel", ["--version"], { encoding: "utf8" });
const isThere = parallel.status === 0 && /GNU parallel/.test(parallel.stdout);

test(`GNU parallel audits ${isLong ? "20,000" : "400"} policies as one process does`, {
  skip: !isThere && "GNU parallel is not installed",
}, () => {
  const lines = linesFor(isLong ? 20_000 : 400);
  const page = readFileSync(join(root, "docs/batch.md"), "utf8");
  const [, command = ""] = /^(parallel .*) < crawl\.ndjson/m.exec(page) ?? [];
  // Smaller blocks, so that there are several.
  const script = command
    .replace("npx clauselint", `'${process.execPath}' '${program}'`)
    .replace("--block 1M", "--block 20k");
  const { status, stdout, stderr } = spawnSync("sh", ["-c", script], {
    cwd: folder,
    input: lines,
    encoding: "utf8",
    env: { ...env, HOME: folder },
    maxBuffer: 2 ** 28,
  });
  assert.equal(status, 0, stderr);
  const alone = run(linesFor(400), "--fail-on", "never").stdout.trimEnd().split("\n");
  const reports = stdout.trimEnd().split("\n");
  assert.deepEqual(reports.slice(0, alone.length), alone);
  const pathsOf = (all: readonly string[]) => all.map((line) => JSON.parse(line).path);
  assert.deepEqual(pathsOf(reports), pathsOf(lines.trimEnd().split("\n")));
  assert.ok((stderr.match(/ policies$/gm) ?? []).length > 1, stderr);
});
