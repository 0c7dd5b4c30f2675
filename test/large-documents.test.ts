// What is too long to be read at every letter: the editor goes on, and what it asks of other documents is answered first.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { CancellationTokenSource, LSPErrorCodes } from "vscode-languageserver";
import { type StatusParams, statusNotification } from "../server/session/protocol.ts";
import { capable, startSession } from "./session.ts";

const title = "# Privacy Policy of Larkfold\n\n";
const clause = "We train our AI models on your content.\n\n";
const small = "file:///drafts/small/privacy.md";
const large = "file:///drafts/large/privacy.md";

suite("a document of 10 MB", () => {
  const text = title + "You can write to us whenever you like.\n\n".repeat(260_000);

  test("is not read while it is open, and its author is told so", async (t) => {
    const session = await startSession(capable, {}, {});
    t.after(() => session.end());
    session.open(large, text);
    assert.deepEqual(await session.pull(large), []);
    const status = await session.heard<StatusParams>(statusNotification, ({ uri }) => uri === large);
    assert.deepEqual([status.recognition, status.linted, status.isTooLarge], ["file-name", false, true]);
    for (const letter of "train") session.type(large, title.length, title.length, letter);
    const { items } = (await session.connection.sendRequest("textDocument/completion", {
      ...{ textDocument: { uri: large }, position: { line: 2, character: 5 } },
    })) as { items?: unknown[] };
    assert.equal(items ?? 0, 0);
    assert.equal(await session.hover(large, { line: 2, character: 2 }), null);
    assert.deepEqual(await session.pull(large), []);
  });
});

suite("a document that takes long to read", () => {
  const slow = title + clause.repeat(1_000);

  test("waits for a pause in typing, while others are answered", async (t) => {
    const session = await startSession(capable, {}, {});
    t.after(() => session.end());
    session.open(small, title + clause);
    session.open(large, slow);
    const before = await session.pull(large);
    const answered: string[] = [];
    session.type(large, title.length, title.length, "x");
    const waiting = session.pull(large).then((found) => {
      answered.push("large");
      return found;
    });
    const found = await session.pull(small);
    answered.push("small");
    assert.equal(found.length > 0, true);
    assert.equal((await waiting).length, before.length);
    assert.deepEqual(answered, ["small", "large"]);
  });

  test("lets a request go at once that is cancelled while it waits for the pause", async (t) => {
    const session = await startSession(capable, {}, {});
    t.after(() => session.end());
    session.open(small, title + clause);
    session.open(large, slow);
    await session.pull(small);
    await session.pull(large);
    session.type(large, title.length, title.length, "x");
    const position = { line: 2, character: 5 };
    const answered: string[] = [];
    const waiting = session.hover(large, position).then(() => answered.push("waiting"));
    const gone = new CancellationTokenSource();
    const params = { textDocument: { uri: large }, position };
    const cancelled = session.connection.sendRequest("textDocument/hover", params, gone.token).finally(() => {
      answered.push("cancelled");
    });
    // Its answer says that the two before it have begun: they wait.
    await session.hover(small, position);
    gone.cancel();
    await assert.rejects(cancelled, { code: LSPErrorCodes.RequestCancelled });
    await waiting;
    assert.deepEqual(answered, ["cancelled", "waiting"]);
  });
});
