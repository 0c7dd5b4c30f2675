import assert from "node:assert/strict";
import { join } from "node:path";
import { suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import {
  type CancellationToken,
  CancellationTokenSource,
  ErrorCodes,
  LSPErrorCodes,
  ProgressType,
  ResponseError,
} from "vscode-languageserver/node";
import {
  type CompareVersionsResult,
  compareVersionsRequest,
  type HistoryProgress,
  type HistoryResult,
  historyRequest,
} from "../server/session/protocol.ts";
import { folderForTests } from "./command-line.ts";
import { type Commit, makeRepository } from "./repository.ts";
import { capable, startSession } from "./session.ts";

const folder = folderForTests();
const session = await startSession(capable);
const { connection } = session;

const head = "# Privacy Policy of Larkmoor\n\n## Models\n\n";
const denied = "We do not train AI models on your messages.\n";
const allowed = "We may train AI models on your messages.\n";
const french =
  "# Politique de confidentialité de Larkmoor\n\nNous entraînons nos modèles d’IA sur vos publications publiques.\n";

/** Makes a repository of its own. @returns the address of its policy */
function repository(name: string, commits: readonly Commit[], file = "policy.md"): string {
  makeRepository(join(folder, name), commits);
  return pathToFileURL(join(folder, name, file)).href;
}

function historyOf(
  uri: string,
  {
    git = "git",
    token,
    heard,
  }: { git?: string; token?: CancellationToken; heard?: (it: HistoryProgress) => void } = {},
): Promise<HistoryResult> {
  const listening = connection.onProgress(new ProgressType<HistoryProgress>(), "history", heard ?? (() => undefined));
  const asked = connection.sendRequest<HistoryResult>(
    historyRequest,
    { uri, git, progress: "history" },
    ...(token ? [token] : []),
  );
  return asked.finally(() => listening.dispose());
}

const day = (index: number) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString();

suite("the history of a policy, asked for by an editor", () => {
  const uri = repository("renamed", [
    { date: day(0), name: "privacy.md", text: head + denied },
    { date: day(1), name: "policy.md", text: head + denied, deletes: ["privacy.md"] },
    { date: day(2), name: "policy.md", text: head + allowed },
  ]);

  test("is a page, with how far it is on the way there", async () => {
    const heard: HistoryProgress[] = [];
    const { html, markdown, title, steps, leftOut } = await historyOf(uri, { heard: (it) => heard.push(it) });
    assert.equal(title, "policy.md through its versions");
    assert.match(html, /2 changes to what is said/);
    assert.match(markdown, /2 changes to what is said/);
    assert.deepEqual(leftOut, []);
    assert.deepEqual(
      heard.map(({ done, all }) => `${done}/${all}`),
      ["1/3", "2/3", "3/3"],
    );
    assert.deepEqual(
      steps.map(({ before, after }) => [before?.date.slice(0, 10) ?? null, after.date.slice(0, 10)]),
      [
        [null, "2024-01-01"],
        ["2024-01-01", "2024-01-02"],
        ["2024-01-02", "2024-01-03"],
      ],
    );
  });

  test("has links to the versions that changed something, by their place among the steps", async () => {
    const { html } = await historyOf(uri);
    const linked = [...html.matchAll(/<button[^>]*data-step="(\d+)"/g)].map(([, step]) => step);
    assert.deepEqual(linked, ["0", "2"]);
  });

  test("leads to what two versions differ in, with their texts", async () => {
    const { steps } = await historyOf(uri);
    const compared = (step: number) =>
      connection.sendRequest<CompareVersionsResult>(compareVersionsRequest, { uri, git: "git", ...steps[step] });
    const { before, after, counts, html } = await compared(2);
    assert.deepEqual([before, after], [head + denied, head + allowed]);
    assert.equal(counts.weakened, 1);
    assert.match(html, /<del>do not<\/del>/);
    const first = await compared(0);
    assert.deepEqual([first.before, first.after], ["", head + denied]);
    assert.equal(first.counts["new-promise"], 1);
  });

  test("speaks the language of the policy", async () => {
    const { title } = await historyOf(repository("french", [{ date: day(0), text: french }]));
    assert.equal(title, "policy.md de version en version");
  });

  test("stops when it is cancelled, and letters are read meanwhile", async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      date: day(index),
      text: `${head}${`We keep letter ${index}.\n\n`.repeat(40)}${index % 2 === 0 ? denied : allowed}`,
    }));
    const at = repository("many", many);
    const source = new CancellationTokenSource();
    let done = 0;
    const asked = historyOf(at, { token: source.token, heard: (it) => (done = it.done) });
    const stopped = assert.rejects(
      asked,
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
    session.open("file:///meanwhile/privacy.md", head + allowed);
    const found = await session.pull("file:///meanwhile/privacy.md");
    assert.ok(found.length > 0);
    assert.ok(done < many.length, `${done} versions were read before a letter was`);
    source.cancel();
    await stopped;
    assert.ok(done < many.length, `${done} versions were read all the same`);
  });

  test("is refused with a reason", async () => {
    const refused = (asked: Promise<unknown>, code: number, message: RegExp) =>
      assert.rejects(asked, (error) => {
        assert.ok(error instanceof ResponseError);
        assert.deepEqual([error.code], [code]);
        assert.match(error.message, message);
        return true;
      });
    const { RequestFailed } = LSPErrorCodes;
    await refused(historyOf(pathToFileURL(join(folder, "no.md")).href), RequestFailed, /not a git repository/);
    await refused(historyOf(uri.replace("policy.md", "other.md")), RequestFailed, /Git knows no version of it/);
    await refused(historyOf(uri, { git: "/nowhere/git" }), RequestFailed, /there is no Git/);
    await refused(historyOf(uri, { git: "/bin/rm" }), ErrorCodes.InvalidParams, /git is no path of Git/);
    const after = { blob: "HEAD:policy.md\nHEAD", name: "", date: "" };
    const asked = connection.sendRequest(compareVersionsRequest, { uri, git: "git", before: null, after });
    await refused(asked, ErrorCodes.InvalidParams, /no version/);
  });

  test("tells a version that cannot be read, and goes on", async () => {
    const at = repository("page", [
      { date: day(0), text: head + denied },
      { date: day(1), text: "<!doctype html><html><body>a page</body></html>" },
      { date: day(2), text: head + allowed },
    ]);
    const { steps, leftOut } = await historyOf(at);
    assert.equal(leftOut.length, 1);
    assert.match(leftOut[0] ?? "", /^[0-9a-f]{9}: /);
    assert.deepEqual(
      steps.map(({ before, after }) => [before?.date.slice(0, 10) ?? null, after.date.slice(0, 10)]),
      [
        [null, "2024-01-01"],
        ["2024-01-01", "2024-01-03"],
      ],
    );
  });
});
