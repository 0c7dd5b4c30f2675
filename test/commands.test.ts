// The commands by which any editor asks for a report, over the protocol.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite, type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import { analyze, auditHtml, auditMarkdown } from "../rules/index.ts";
import { commands } from "../server/lsp/commands.ts";
import {
  type AuditResult,
  auditCommand,
  auditRequest,
  compareCommand,
  type ReportResult,
} from "../server/session/protocol.ts";
import { root } from "./command-line.ts";
import { capable, type Session, startSession } from "./session.ts";

const earlier = `# Privacy at Fernwick

We do not use your private messages to train our AI models. You can withdraw your consent at any time.
`;
const later = `# Privacy at Fernwick

We may use the information we collect to train our AI models.
`;

interface Asker {
  readonly session: Session;
  /** A folder of the test's own, and the address of a file in it. */
  readonly folder: string;
  readonly addressOf: (name: string) => string;
  readonly ask: (command: string, given?: unknown) => Promise<ReportResult>;
}

async function start(t: TestContext, options: object = {}): Promise<Asker> {
  const folder = mkdtempSync(join(tmpdir(), "clauselint-commands-"));
  const session = await startSession(capable, options);
  t.after(async () => {
    assert.equal(await session.end(), 0);
    rmSync(folder, { recursive: true });
  });
  return {
    session,
    folder,
    addressOf: (name) => pathToFileURL(join(folder, name)).href,
    ask: (command, given) =>
      session.connection.sendRequest("workspace/executeCommand", {
        command,
        ...(given !== undefined && { arguments: [given] }),
      }),
  };
}

suite("the commands of the server", () => {
  test("are announced to any editor but our own, which has requests for that", async (t) => {
    const { session } = await start(t);
    assert.deepEqual(session.initialized.capabilities.executeCommandProvider, {
      commands: [auditCommand, compareCommand],
    });
    const ours = await start(t, { readsFiles: true });
    assert.equal(ours.session.initialized.capabilities.executeCommandProvider, undefined);
  });

  test("have no name that the extension gives to a command of its own: an editor registers both", () => {
    const { contributes } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const own: readonly string[] = contributes.commands.map(({ command }: { command: string }) => command);
    assert.ok(own.includes("clauselint.compare"));
    assert.deepEqual(
      commands.filter((name) => own.includes(name)),
      [],
    );
  });

  test("give the audit of what is open, as our own editor gets it", async (t) => {
    const { session, addressOf, ask } = await start(t);
    const uri = addressOf("privacy.md");
    session.open(uri, later);
    const { version, ...report }: AuditResult = await session.connection.sendRequest(auditRequest, { uri });
    assert.equal(version, 1);
    assert.deepEqual(await ask(auditCommand, { uri }), report);
    assert.match(report.html, /^<!doctype html>[\s\S]*the information we collect/i);
    const { html } = await ask(auditCommand, { uri, profiles: ["gdpr"] });
    assert.notEqual(html, report.html);
  });

  test("give the audit of what is saved only, under the settings of its project", async (t) => {
    const { folder, addressOf, ask } = await start(t);
    writeFileSync(join(folder, "privacy.md"), later);
    writeFileSync(join(folder, ".clauselint.json"), '{ "profiles": ["gdpr"] }\n');
    const report = await ask(auditCommand, { uri: addressOf("privacy.md") });
    const analysis = analyze(later, { profiles: ["gdpr"] });
    const judgedBy = { profiles: ["gdpr"], chosen: "in-settings" } as const;
    const options = { fileName: "privacy.md", language: "en", judgedBy } as const;
    assert.deepEqual(report, {
      title: "Audit of privacy.md",
      html: auditHtml(analysis, options),
      markdown: auditMarkdown(analysis, options),
    });
  });

  test("compare a policy with a text, with another file, and with what was saved of it", async (t) => {
    const { session, folder, addressOf, ask } = await start(t);
    const uri = addressOf("privacy.md");
    writeFileSync(join(folder, "privacy.md"), earlier);
    writeFileSync(join(folder, "old.md"), earlier);
    session.open(uri, later);
    const text = await ask(compareCommand, { uri, before: { text: earlier, name: "version 7" } });
    const file = await ask(compareCommand, { uri, before: { uri: addressOf("old.md") } });
    const saved = await ask(compareCommand, { uri, before: { uri } });
    for (const [report, name] of [
      [text, "version 7"],
      [file, "old.md"],
      [saved, "privacy.md"],
    ] as const) {
      assert.equal(report.title, "Changes in privacy.md");
      assert.match(report.html, new RegExp(`<!doctype html>[\\s\\S]*${name}[\\s\\S]*private messages`, "i"));
      assert.equal(report.markdown.replace(`with ${name}.`, "with version 7."), text.markdown);
    }
    session.close(uri);
    const closed = await ask(compareCommand, { uri, before: { uri: addressOf("old.md") } });
    assert.doesNotMatch(closed.markdown, /information we collect/, "what is saved counts again");
  });

  test("say what is wrong with what they are given, and how it is right", async (t) => {
    const { session, folder, addressOf, ask } = await start(t);
    const uri = addressOf("privacy.md");
    session.open(uri, later);
    mkdirSync(join(folder, "drafts"));
    const faults: readonly (readonly [string, unknown, RegExp])[] = [
      [
        "clauselint.compare",
        { uri },
        /There is no command clauselint\.compare\. The commands are clauselint\.report\./,
      ],
      [auditCommand, undefined, /clauselint\.report\.audit: uri is no address: give \{ "uri": "file:\/\/\/…" \}\./],
      [auditCommand, uri, /uri is no address/],
      [auditCommand, null, /uri is no address/],
      [auditCommand, { uri: addressOf("gone.md") }, /gone\.md: there is no such file; check its address\./],
      [auditCommand, { uri: addressOf("drafts") }, /drafts: this is a folder; name the files in it\./],
      [auditCommand, { uri, profiles: "gdpr" }, /profiles is no list of names/],
      [auditCommand, { uri, profiles: ["gdrp"] }, /"gdrp" is no profile\. The profiles are baseline, /],
      [compareCommand, { uri }, /before is no earlier version: give \{ "uri": "file:\/\/\/…" \}, or \{ "text"/],
      [compareCommand, { uri, before: "text" }, /before is no earlier version/],
      [compareCommand, { uri, before: { text: "x" } }, /before is no earlier version/],
      [compareCommand, { uri, before: { uri: addressOf("gone.md") } }, /gone\.md: there is no such file/],
    ];
    for (const [command, given, told] of faults) {
      await assert.rejects(ask(command, given), (error: Error & { code?: number }) => {
        assert.match(error.message, told);
        assert.equal(error.code, -32602, error.message);
        return true;
      });
    }
    await assert.rejects(session.connection.sendRequest("workspace/executeCommand", {}), /There is no command/);
  });
});
