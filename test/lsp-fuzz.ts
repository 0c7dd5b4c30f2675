// What a client may send that no editor does: messages of each kind that the server knows, some with a value taken away or
// put in the place of another, in any order. `fuzz.ts` tries them on the server, `server-process.test.ts` on its process.
import assert from "node:assert/strict";
import { setImmediate } from "node:timers/promises";
import type { Message } from "vscode-languageserver/node";
import fc from "./random.ts";
import { capable, serveHere } from "./session.ts";

/** A message as it is sent, or what was made of it. */
export type Sent = Readonly<Record<string, unknown>>;

interface Answer {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code?: unknown; readonly message?: unknown };
}

/** What is open at the beginning and at the end. */
export const openTexts: Readonly<Record<string, string>> = {
  "file:///drafts/privacy.md":
    "# Privacy at Quillmere\n\nWe may use the information we collect and publicly available posts to train our AI models. 🙂\n\nWe keep a face template of every photo.\n",
  "untitled:politique.md":
    "# Politique de Quillmere\n\nNous utilisons toutes les données recueillies pour entraîner nos modèles d’IA.\n",
};

const projectFile = "file:///drafts/.clauselint.json";
const uris = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.keys(openTexts)) },
  fc.constantFrom(projectFile, "file:///drafts/notes.md", "untitled:gone.md"),
);

/** What stands where something else should. */
const oddValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1e9, -(2 ** 31), 2 ** 53, 1e308, 0.5, "", "x", "\0", [], {}, [
    null,
  ]),
  fc.constantFrom("\uD83D", "\uDE42", "e\u0301\u202E", "__proto__", "constructor", "x".repeat(5000), "[".repeat(500)),
  fc.constantFrom(
    ...["file:", "file:///", "file:///dev/zero", "file://\uD800/%", "%", "http://[", "file:///drafts", "FILE:///A.MD"],
  ),
  fc.constantFrom<unknown>({ line: -1, character: -1 }, { line: 2, character: 1e9 }, { start: {}, end: null }),
  fc.json({ maxDepth: 2 }).map((json) => JSON.parse(json)),
);

const place = fc.record({ line: fc.constantFrom(0, 2, 2, 4, 9), character: fc.constantFrom(0, 3, 30, 97, 98, 1e9) });
const range = fc.record({ start: place, end: place });
const words = fc.constantFrom("", "x", "not ", "\n\n", "# One\n", "\uD83D", "<!-- ", "We train our models.", "\r");
const file = fc.record({ uri: uris, path: fc.constantFrom("privacy.md", "a/b.md", "") });
const count = fc.nat(3);
const onText = { textDocument: fc.record({ uri: uris, version: fc.nat(20) }) };
const context = fc.record({ diagnostics: fc.constant([]), only: fc.constantFrom(["quickfix"], ["source"], [""]) });

/** The parameters of each request and notification, as an editor would send them. */
const requests = {
  "textDocument/diagnostic": { ...onText, previousResultId: fc.constantFrom(undefined, "x") },
  "textDocument/codeAction": { ...onText, range, context },
  "textDocument/hover": { ...onText, position: place },
  "textDocument/completion": { ...onText, position: place },
  "textDocument/definition": { ...onText, position: place },
  "textDocument/references": { ...onText, position: place, context: fc.record({ includeDeclaration: fc.boolean() }) },
  "textDocument/documentHighlight": { ...onText, position: place },
  "textDocument/prepareRename": { ...onText, position: place },
  "textDocument/rename": { ...onText, position: place, newName: words },
  "textDocument/inlayHint": { ...onText, range },
  "clauselint/audit": { uri: uris, profiles: fc.constantFrom(undefined, ["gdpr"], ["moon"]) },
  "clauselint/fix": { uri: uris, version: count, finding: count, fix: count, title: words },
  "clauselint/auditFiles": { files: fc.array(file, { maxLength: 3 }), name: words, progress: words },
  "clauselint/export": {
    files: fc.array(file, { maxLength: 3 }),
    format: fc.constantFrom("csv", "sarif"),
    progress: words,
  },
  "clauselint/compare": { uri: uris, before: fc.record({ text: words, name: words, date: words }) },
  "clauselint/clauses": { uri: uris },
  "clauselint/ignore": {
    uri: uris,
    version: count,
    ruleId: fc.constantFrom("ai-training/no-choice", "x"),
    start: count,
  },
  "clauselint/paste": { uri: uris, span: fc.constantFrom(null, { start: 0, end: 50 }, { start: 9, end: 2 }) },
  "clauselint/fixKinds": { uri: uris },
  "workspace/diagnostic": {
    previousResultIds: fc.array(fc.record({ uri: uris, value: words }), { maxLength: 2 }),
  },
  "workspace/executeCommand": {
    command: fc.constantFrom("clauselint.report.audit", "clauselint.report.compare", "x"),
    arguments: fc.tuple(
      fc.record({ uri: uris, before: fc.oneof(fc.record({ uri: uris }), fc.record({ text: words, name: words })) }),
    ),
  },
  "no/such": {},
  initialize: { processId: fc.constant(null), rootUri: fc.constant(null), capabilities: fc.constant({}) },
};

const change = fc.oneof(fc.record({ range, text: words }), fc.record({ text: words }));
const folders = fc.array(fc.record({ uri: uris, name: words }), { maxLength: 2 });
const notifications = {
  "textDocument/didOpen": {
    textDocument: fc.record({ uri: uris, languageId: fc.constant("markdown"), version: count, text: words }),
  },
  "textDocument/didChange": { ...onText, contentChanges: fc.array(change, { maxLength: 3 }) },
  "textDocument/didClose": onText,
  "textDocument/didSave": onText,
  "workspace/didChangeConfiguration": { settings: fc.constantFrom(null, { clauselint: { enable: false } }) },
  "workspace/didChangeWatchedFiles": { changes: fc.array(fc.record({ uri: uris, type: count }), { maxLength: 2 }) },
  "workspace/didChangeWorkspaceFolders": { event: fc.record({ added: folders, removed: folders }) },
  "clauselint/switch": { uri: uris, linted: fc.boolean() },
  "$/cancelRequest": { id: fc.nat(30) },
  "$/setTrace": { value: fc.constantFrom("off", "verbose") },
  "$/progress": { token: words, value: count },
  initialized: {},
};

function soundOf(kinds: Readonly<Record<string, object>>, extra: object): fc.Arbitrary<Sent>[] {
  return Object.entries(kinds).map(([method, params]) =>
    fc.record({ jsonrpc: fc.constant("2.0"), method: fc.constant(method), params: fc.record(params), ...extra }),
  );
}

const sound = fc.oneof(
  { weight: 6, arbitrary: fc.oneof(...soundOf(requests, { id: fc.constant("") })) },
  { weight: 5, arbitrary: fc.oneof(...soundOf(notifications, {})) },
  { weight: 1, arbitrary: fc.record({ jsonrpc: fc.constant("2.0"), id: fc.nat(5), result: oddValues }) },
);

/** Puts a value in the place of another, which is told by its number among all; undefined takes it away. */
interface Damage {
  readonly at: number;
  readonly value: unknown;
}

const damages = fc.array(
  fc.record({ at: fc.nat(200), value: fc.oneof({ weight: 1, arbitrary: fc.constant(undefined) }, oddValues) }),
  { maxLength: 2 },
);

/** Messages in random order, half of them damaged. Those that ask have no number yet: see `numbered`. */
export const messagesOf = (most: number): fc.Arbitrary<readonly Sent[]> =>
  fc.array(
    fc.tuple(sound, fc.oneof(fc.constant([]), damages)).map(([message, all]) => all.reduce(damaged, message)),
    { minLength: 1, maxLength: most },
  );

function damaged(message: Sent, { at, value }: Damage): Sent {
  const copy = structuredClone(message) as Record<string, unknown>;
  const places = placesIn(copy);
  const place = places[at % places.length];
  if (!place) return message;
  const [holder, key] = place;
  if (value === undefined) delete holder[key];
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Every value in a message but its number, with what holds it. */
function placesIn(holder: Record<string, unknown>): [Record<string, unknown>, string][] {
  return Object.keys(holder).flatMap((key): [Record<string, unknown>, string][] => {
    if (key === "id") return [];
    const value = holder[key];
    const inner = typeof value === "object" && value !== null ? placesIn(value as Record<string, unknown>) : [];
    return [[holder, key], ...inner];
  });
}

/** Gives each message that asks a number of its own. */
export function numbered(messages: readonly Sent[], from: number): Sent[] {
  return messages.map((message, index) =>
    "id" in message && message.id === "" ? { ...message, id: from + index } : message,
  );
}

/** Whether a message has to be answered. */
export function asks({ id, method }: Sent): boolean {
  return typeof id === "number" && typeof method === "string";
}

/** Brings a server to what `openTexts` holds, whatever was sent before, and asks what is found in it. */
export function inOrder(from: number): Sent[] {
  const jsonrpc = "2.0";
  const close = (uri: string) => ({ jsonrpc, method: "textDocument/didClose", params: { textDocument: { uri } } });
  return [
    { jsonrpc, method: "workspace/didChangeConfiguration", params: { settings: { clauselint: {} } } },
    close(projectFile),
    ...Object.entries(openTexts).flatMap(([uri, text], index) => [
      close(uri),
      {
        jsonrpc,
        method: "textDocument/didOpen",
        params: { textDocument: { uri, languageId: "markdown", version: 1, text } },
      },
      { jsonrpc, method: "clauselint/switch", params: { uri, linted: true } },
      { jsonrpc, id: from + index, method: "textDocument/diagnostic", params: { textDocument: { uri } } },
    ]),
  ];
}

/** What a client sends, what it can do, and what it answers to what it is asked meanwhile. */
export const clients = fc.record({
  messages: messagesOf(20),
  capabilities: fc.oneof(
    fc.constant(capable),
    fc.constant({ ...capable, general: { positionEncodings: ["utf-8"] } }),
    fc.constant({}),
    oddValues,
  ),
  options: fc.oneof(fc.constant({}), oddValues),
  replies: fc.array(fc.oneof(fc.constant([null]), oddValues), { minLength: 1, maxLength: 4 }),
});

type Client = typeof clients extends fc.Arbitrary<infer T> ? T : never;

/** Fails where a request has no answer, or one that is none, or where the server finds something else afterwards than a fresh one. */
export async function assertServes({ messages, capabilities, options, replies }: Client): Promise<void> {
  const params = { processId: null, rootUri: null, capabilities, initializationOptions: options };
  const initialize = { jsonrpc: "2.0", id: 1, method: "initialize", params };
  const initialized = { jsonrpc: "2.0", method: "initialized", params: {} };
  const sent = [initialize, initialized, ...inOrder(10), ...numbered(messages, 100)];
  const server = createPeer();
  await server.send(sent, replies);
  await server.send(inOrder(20), [[null]]);
  assertAnswered(server.answers, [...sent, ...inOrder(20)]);

  const fresh = createPeer();
  await fresh.send([initialize, initialized, ...inOrder(20)], [[null]]);
  // Where it could not even be initialized, or was shut down, there is nothing to compare.
  const found = foundBy(fresh.answers);
  if (isShutDown(sent)) return;
  assert.deepEqual(foundBy(server.answers), found);
}

/** The answers to what is asked in the end. Each server has names of its own for them. */
function foundBy(answers: readonly Answer[]): readonly unknown[] {
  return answers
    .filter(({ id }) => id === 20 || id === 21)
    .map(({ id, result, error }) => ({ id, error, found: { ...Object(result), resultId: undefined } }));
}

/** Fails where a request was not answered once, by a result or by a code and a message. */
export function assertAnswered(answers: readonly Answer[], sent: readonly Sent[]): void {
  for (const message of sent.filter(asks)) {
    const [answer, ...others] = answers.filter(({ id }) => id === message.id);
    const told = JSON.stringify(message);
    assert.ok(answer, `no answer to ${told}`);
    assert.deepEqual(others, [], `two answers to ${told}`);
    if (answer.error === undefined) assert.ok("result" in answer, told);
    else {
      assert.ok(Number.isInteger(answer.error.code), told);
      assert.equal(typeof answer.error.message, "string", told);
    }
  }
}

function isShutDown(sent: readonly Sent[]): boolean {
  return sent.some((it) => it.method === "shutdown" && asks(it));
}

/** An editor at the other end of a server in this process. */
function createPeer() {
  const { reader, writer } = serveHere();
  const answers: Answer[] = [];
  let replies: readonly unknown[] = [];
  let asked = 0;
  reader.listen((message) => {
    const answer = message as Answer;
    if (answer.method === undefined) answers.push(answer);
    else if (answer.id !== undefined) {
      const result = replies[asked++ % replies.length] ?? null;
      writer.write({ jsonrpc: "2.0", id: answer.id, result } as Message);
    }
  });
  return {
    answers,
    /** Sends messages, and waits for what comes of them. */
    send: async (messages: readonly Sent[], replyWith: readonly unknown[]) => {
      replies = replyWith;
      for (const message of messages) await writer.write(message as unknown as Message);
      const wanted = messages.filter(asks).map(({ id }) => id);
      const isAnswered = () => wanted.every((id) => answers.some((it) => it.id === id));
      for (let turn = 0; turn < mostTurns && !isAnswered(); turn++) await setImmediate();
    },
  };
}

/** Of the loop of events: more than any answer takes. */
const mostTurns = 50_000;
