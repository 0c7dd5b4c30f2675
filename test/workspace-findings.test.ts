// The findings of all policies in an editor's folders, for an editor that asks for them, over the protocol.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite, type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import {
  CancellationTokenSource,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver/node";
import { pathOf } from "../server/project/addresses.ts";
import { capable, type Session, startSession } from "./session.ts";

const mixed = "ai-training/public-private-mixed";
const policy =
  "# Privacy at Tamblyn\n\nWe may use the information we collect and public posts to train our AI models. 🙂\n";
const sound = "# Privacy at Tamblyn\n\nWe count visits.\n";

interface Asker {
  readonly session: Session;
  readonly uriOf: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly link: (path: string, to: string) => void;
  readonly remove: (path: string) => void;
  /** Asks as an editor does that has the answers to an earlier question. @returns them by path in the folder */
  readonly ask: (
    known?: ReadonlyMap<string, WorkspaceDocumentDiagnosticReport>,
  ) => Promise<ReadonlyMap<string, WorkspaceDocumentDiagnosticReport>>;
}

async function start(t: TestContext): Promise<Asker> {
  const folder = mkdtempSync(join(tmpdir(), "clauselint-all (é) "));
  const session = await startSession(capable, {}, { folders: [pathToFileURL(folder).href] });
  t.after(async () => {
    assert.equal(await session.end(), 0);
    rmSync(folder, { recursive: true });
  });
  let time = 1_700_000_000;
  return {
    session,
    uriOf: (path) => pathToFileURL(join(folder, path)).href,
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      time++;
      utimesSync(join(folder, path), time, time);
    },
    link: (path, to) => symlinkSync(join(folder, to), join(folder, path)),
    remove: (path) => rmSync(join(folder, path)),
    ask: async (known = new Map()) => {
      const report: WorkspaceDiagnosticReport = await session.connection.sendRequest("workspace/diagnostic", {
        previousResultIds: [...known.values()].flatMap(({ uri, resultId }) =>
          resultId === undefined ? [] : [{ uri, value: resultId }],
        ),
      });
      return new Map(report.items.map((it) => [pathOf(it.uri).slice(folder.length + 1), it]));
    },
  };
}

function codesOf(report: WorkspaceDocumentDiagnosticReport | undefined): readonly unknown[] | "unchanged" | undefined {
  return report?.kind === "full" ? report.items.map(({ code }) => code) : report?.kind;
}

suite("the findings of all policies", () => {
  test("are those of what is saved in the folders, of policies alone", async (t) => {
    const { write, link, ask } = await start(t);
    write("privacy.md", policy);
    write("legal/Politique (é) 100 %.MARKDOWN", policy);
    write("legal/sound/privacy.md", sound);
    write("notes.md", "# Notes\n\nWe may use the information we collect to train our AI models.\n");
    write("privacy.txt", policy);
    write(".hidden/privacy.md", policy);
    write("node_modules/some/privacy.md", policy);
    write("legal/off/privacy.md", `---\nclauselint: false\n---\n\n${policy}`);
    link("linked", "legal");
    link("linked.md", "privacy.md");
    const found = await ask();
    assert.deepEqual([...found.keys()].sort(), [
      "legal/Politique (é) 100 %.MARKDOWN",
      "legal/sound/privacy.md",
      "privacy.md",
    ]);
    assert.ok(codesOf(found.get("privacy.md"))?.includes(mixed));
    assert.deepEqual(codesOf(found.get("legal/Politique (é) 100 %.MARKDOWN")), codesOf(found.get("privacy.md")));
    assert.deepEqual(codesOf(found.get("legal/sound/privacy.md")), []);
    assert.equal(found.get("privacy.md")?.version, null);
  });

  test("are told again only where a file, its settings or its place has changed", async (t) => {
    const { session, uriOf, write, remove, ask } = await start(t);
    for (const name of ["a", "b", "c"]) write(`${name}/privacy.md`, policy);
    const first = await ask();
    assert.equal(first.size, 3);
    const second = await ask(first);
    assert.deepEqual([...second.values()].map(codesOf), ["unchanged", "unchanged", "unchanged"]);
    assert.deepEqual(codesOf((await ask()).get("a/privacy.md")), codesOf(first.get("a/privacy.md")));

    write("a/privacy.md", `# Privacy\n\n${policy}`);
    remove("b/privacy.md");
    write("c/.clauselint.json", `{ "severities": { "${mixed}": "off" } }\n`);
    session.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [] });
    const third = await ask(first);
    assert.notDeepEqual(third.get("a/privacy.md"), first.get("a/privacy.md"));
    assert.deepEqual(codesOf(third.get("a/privacy.md")), codesOf(first.get("a/privacy.md")));
    assert.deepEqual(codesOf(third.get("b/privacy.md")), [], "a file that is gone has no findings");
    assert.ok(!codesOf(third.get("c/privacy.md"))?.includes(mixed));
    assert.equal((await ask(third)).has("b/privacy.md"), false, "and that is told once");

    session.settings = { enable: false };
    session.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await session.heard("workspace/diagnostic/refresh", () => true);
    assert.deepEqual([...(await ask(third)).values()].map(codesOf), [[], []]);
    assert.equal(third.get("a/privacy.md")?.uri, uriOf("a/privacy.md"));
  });

  test("are those of the text that is open, with its version, before those of what is saved", async (t) => {
    const { session, uriOf, write, ask } = await start(t);
    write("privacy.md", policy);
    const saved = await ask();
    // An editor may escape more of an address than Node does.
    const uri = uriOf("privacy.md").replace("(", "%28").replace(")", "%29");
    session.open(uri, sound);
    const [open, ...others] = [...(await ask(saved)).values()].filter(({ version }) => version !== null);
    assert.deepEqual(others, []);
    assert.equal(open?.uri, uri);
    assert.equal(open?.version, 1);
    assert.deepEqual(codesOf(open), []);
    const alone = await session.connection.sendRequest("textDocument/diagnostic", {
      textDocument: { uri },
      previousResultId: open?.resultId,
    });
    assert.deepEqual(
      alone,
      { kind: "unchanged", resultId: open?.resultId },
      "it is the same answer, however it is asked",
    );
    session.close(uri);
    assert.ok(codesOf((await ask(saved)).get("privacy.md"))?.includes(mixed));
    assert.deepEqual(session.unheard("textDocument/publishDiagnostics"), []);
  });

  test("are not looked for any more by who does not want them any more", async (t) => {
    const { session, write, ask } = await start(t);
    for (let count = 0; count < 30; count++) write(`${count}/privacy.md`, policy);
    const source = new CancellationTokenSource();
    const asked = session.connection.sendRequest("workspace/diagnostic", { previousResultIds: [] }, source.token);
    const soon = session.connection.sendRequest("textDocument/hover", {
      textDocument: { uri: "file:///none.md" },
      position: { line: 0, character: 0 },
    });
    await soon;
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
    assert.equal((await ask()).size, 30);
  });

  for (const [what, capabilities, options, offered] of [
    ["is not offered to an editor that does not ask for findings", {}, {}, undefined],
    ["is not offered to our own, which would ask every other second", capable, { readsFiles: true }, false],
    ["is offered to any other that asks for findings", capable, {}, true],
  ] as const) {
    test(`the request for them ${what}`, async (t) => {
      const session = await startSession(capabilities, options);
      t.after(() => session.end());
      const { diagnosticProvider } = session.initialized.capabilities;
      assert.equal(diagnosticProvider?.workspaceDiagnostics, offered);
    });
  }
});
