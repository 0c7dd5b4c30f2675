import assert from "node:assert/strict";
import { suite, type TestContext, test } from "node:test";
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  PublishDiagnosticsParams,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyze, type Finding } from "../rules/index.ts";
import { toCodeActions } from "../server/convert/actions.ts";
import { toSnippetEdit } from "../server/convert/edits.ts";
import { readSettings } from "../server/project/settings.ts";
import { abilitiesOf } from "../server/session/abilities.ts";
import {
  type AuditResult,
  auditRequest,
  fixRequest,
  type StatusParams,
  statusNotification,
  switchNotification,
} from "../server/session/protocol.ts";
import { createReadings } from "../server/session/readings.ts";
import { applied, capable, type Session, startSession, wordsAt } from "./session.ts";

const policy = "file:///drafts/privacy.md";
const docs = "file:///extension/docs/rules/";

const english = `# Privacy at Larkfold

We never sell your letters.

We may use all the information we gather and publicly available content to train our machine learning models for the purposes described in this policy.

We count visits. 🙂
`;

const french = `# Politique de confidentialité de Larkfold

Nous pouvons utiliser les informations que nous recueillons et des contenus accessibles au public pour entraîner nos modèles d’intelligence artificielle.
`;

const mixed = "ai-training/public-private-mixed";

async function start(
  t: TestContext,
  capabilities: ClientCapabilities = capable,
  options: object = { docs },
): Promise<Session> {
  const session = await startSession(capabilities, options);
  t.after(async () => assert.equal(await session.end(), 0, "the server ends as it was asked to"));
  return session;
}

function only(diagnostics: readonly Diagnostic[], code: string): Diagnostic {
  const [first, ...others] = diagnostics.filter((it) => it.code === code);
  assert.ok(first && others.length === 0, `one ${code} in ${JSON.stringify(diagnostics.map((it) => it.code))}`);
  return first;
}

suite("a server for an editor that pulls", () => {
  test("says what it can do", async (t) => {
    const { initialized } = await start(t);
    assert.equal(initialized.serverInfo?.name, "clauselint");
    assert.deepEqual(initialized.capabilities, {
      positionEncoding: "utf-16",
      textDocumentSync: 2,
      codeActionProvider: { codeActionKinds: ["quickfix", "refactor.rewrite.clauselint.paste"] },
      hoverProvider: true,
      completionProvider: { resolveProvider: false },
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: true,
      executeCommandProvider: { commands: ["clauselint.report.audit", "clauselint.report.compare"] },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      diagnosticProvider: { identifier: "clauselint", interFileDependencies: false, workspaceDiagnostics: true },
    });
  });

  test("shows findings on their words, with the rule's page", async (t) => {
    const session = await start(t);
    const document = session.open(policy, english);
    const diagnostic = only(await session.pull(policy), mixed);
    assert.equal(wordsAt(document, diagnostic.range), "all the information we gather and publicly available content");
    assert.equal(diagnostic.severity, 1);
    assert.equal(diagnostic.source, "clauselint");
    assert.equal(diagnostic.codeDescription?.href, `file:///extension/docs/rules/${mixed}.md`);
  });

  test("tells once what has not changed, and anew what has, or may have moved", async (t) => {
    const session = await start(t);
    session.open(policy, english);
    const ask = (previousResultId?: string): Promise<DocumentDiagnosticReport> =>
      session.connection.sendRequest("textDocument/diagnostic", {
        textDocument: { uri: policy },
        ...(previousResultId && { previousResultId }),
      });
    const named = async (known?: string): Promise<string> => {
      const report = await ask(known);
      assert.equal(report.kind, "full");
      assert.ok(report.kind === "full" && report.items.length > 0 && report.resultId);
      return report.resultId;
    };
    const first = await named();
    assert.deepEqual(await ask(first), { kind: "unchanged", resultId: first });
    assert.equal(await named(), first, "an editor that has nothing is told all");
    await named("of another server");
    session.settings = { inlayHints: false };
    session.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await session.heard("workspace/diagnostic/refresh", () => true);
    assert.deepEqual(await ask(first), { kind: "unchanged", resultId: first }, "a setting that changes no finding");
    session.settings = { severities: { [mixed]: "hint" } };
    session.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await session.heard("workspace/diagnostic/refresh", () => true);
    const second = await named(first);
    session.type(policy, english.length, english.length, "\n");
    const third = await named(second);
    await named(first);
    session.close(policy);
    assert.deepEqual(await ask(third), { kind: "full", items: [] });
    session.open(policy, english);
    const opened = await named(first);
    assert.equal(new Set([first, second, third, opened]).size, 4);
    assert.deepEqual(session.unheard("textDocument/publishDiagnostics"), [], "nothing is sent to who asks");
  });

  test("links a French finding to the French page", async (t) => {
    const session = await start(t);
    session.open(policy, french);
    const diagnostic = only(await session.pull(policy), mixed);
    assert.equal(diagnostic.codeDescription?.href, `file:///extension/docs/rules/fr/${mixed}.md`);
  });

  test("leaves the page out where the editor has none", async (t) => {
    const session = await start(t, capable, {});
    session.open(policy, english);
    assert.equal("codeDescription" in only(await session.pull(policy), mixed), false);
  });

  for (const [name, text] of [
    ["line feeds", english],
    ["carriage returns", english.replaceAll("\n", "\r\n")],
  ] as const) {
    test(`moves findings while one types, with ${name}`, async (t) => {
      const session = await start(t);
      let document = session.open(policy, text);
      const words = wordsAt(document, only(await session.pull(policy), mixed).range);
      document = session.type(policy, 0, 0, "🙂 é\r\n\n");
      assert.equal(wordsAt(document, only(await session.pull(policy), mixed).range), words);
      const sentence = document.getText().indexOf("We may use");
      document = session.type(policy, sentence, sentence, "🙂 Sometimes ");
      const moved = only(await session.pull(policy), mixed).range;
      assert.equal(wordsAt(document, moved), words);
      assert.equal(moved.start.line, 6);
      session.type(policy, document.offsetAt(moved.start), document.offsetAt(moved.end), "nothing you wrote");
      assert.equal((await session.pull(policy)).filter((it) => it.code === mixed).length, 0);
    });
  }

  test("relates a finding to the place that explains it", async (t) => {
    const session = await start(t);
    const document = session.open(
      policy,
      "# Privacy\n\n## Training\n\nWe use your information to train our AI models.\n\n## Messages\n\nWe do not use your private messages to train our AI models.\n",
    );
    const [related] = (await session.pull(policy)).flatMap((it) => it.relatedInformation ?? []);
    assert.equal(related?.location.uri, policy);
    assert.match(related ? wordsAt(document, related.location.range) : "", /private messages/);
  });

  test("offers rewrites as snippets on the version that they were made for", async (t) => {
    const session = await start(t);
    session.open(policy, english);
    const document = session.type(policy, 0, 0, "\n");
    const diagnostic = only(await session.pull(policy), mixed);
    const actions = await session.actions(policy, diagnostic.range);
    const rewrites = actions.filter((it) => it.diagnostics?.[0]?.code === mixed && !it.title.startsWith("Ignore"));
    assert.ok(rewrites.length >= 3, `three rewrites or more in ${JSON.stringify(actions.map(({ title }) => title))}`);
    for (const action of rewrites) {
      const [change] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.deepEqual(change?.textDocument, { uri: policy, version: 2 });
      const rewritten = applied(document, action);
      const [before = "", after = ""] = english.split(/We may use.*\./);
      assert.ok(
        rewritten.startsWith(`\n${before}`) && rewritten.endsWith(after),
        `${action.title} changes its sentence only`,
      );
      const trial = `file:///drafts/privacy-${rewrites.indexOf(action)}.md`;
      session.open(trial, rewritten);
      assert.deepEqual(
        (await session.pull(trial)).filter((it) => it.code === mixed),
        [],
        action.title,
      );
    }
  });

  test("tells all that a biometric clause leaves untold as one, and offers the fix of it once", async (t) => {
    const session = await start(t);
    session.open(policy, "We collect and use your biometric information for safety purposes.");
    const diagnostics = (await session.pull(policy)).filter((it) => `${it.code}`.startsWith("biometric/"));
    assert.deepEqual(
      diagnostics.map(({ message }) => String(message).split("\n").length),
      [5],
      JSON.stringify(diagnostics),
    );
    const [diagnostic] = diagnostics as [Diagnostic];
    const actions = await session.actions(policy, diagnostic.range);
    const whole = actions.filter(({ title }) => title.startsWith("Tell all that is missing: "));
    assert.equal(whole.length, 1, JSON.stringify(actions.map(({ title }) => title)));
    assert.deepEqual(whole[0]?.diagnostics, [diagnostic]);
  });

  test("offers nothing away from findings, and nothing of another kind", async (t) => {
    const session = await start(t);
    const document = session.open(policy, english);
    const calm = document.positionAt(english.indexOf("never"));
    assert.deepEqual(await session.actions(policy, { start: calm, end: calm }), []);
    const { range } = only(await session.pull(policy), mixed);
    assert.deepEqual(await session.actions(policy, range, ["refactor"]), []);
    assert.ok((await session.actions(policy, range, ["quickfix"])).length > 0);
  });

  test("ignores a rule by a comment with a reason", async (t) => {
    const session = await start(t);
    const document = session.open(policy, english);
    const { range } = only(await session.pull(policy), mixed);
    const action = (await session.actions(policy, range)).find(
      ({ title }) => title === `Ignore ${mixed} here, with a reason`,
    );
    assert.ok(action);
    const ignored = applied(document, action);
    assert.equal(
      ignored,
      english.replace("We may", `<!-- clauselint-disable-next-line ${mixed} -- {{reason}} -->\nWe may`),
    );
    session.type(policy, 0, english.length, ignored);
    assert.deepEqual(
      (await session.pull(policy)).filter((it) => it.code === mixed),
      [],
    );
  });

  test("tells on hover how a clause was read and why it matters", async (t) => {
    const session = await start(t);
    const document = session.open(policy, english);
    const hover = await session.hover(policy, document.positionAt(english.indexOf("publicly")));
    assert.ok(hover && "value" in Object(hover.contents));
    const { kind, value } = hover.contents as { kind: string; value: string };
    assert.equal(kind, "markdown");
    for (const told of [
      "Why it matters",
      `](<file:///extension/docs/rules/${mixed}.md>)`,
      "AI training",
      "train our machine learning models",
      "may take place",
      "(<https://",
    ]) {
      assert.ok(value.includes(told), `“${told}” in ${value}`);
    }
    assert.equal(await session.hover(policy, document.positionAt(english.indexOf("count visits"))), null);
  });

  for (const { language, text, words, reading, why, sources } of [
    {
      language: "English",
      text: english,
      words: "publicly",
      reading: "**AI training**",
      why: "**Why it matters**",
      sources: "Sources: ",
    },
    {
      language: "French",
      text: french,
      words: "accessibles",
      reading: "**Entraînement d’IA**",
      why: "**Pourquoi c’est important**",
      sources: "Sources\u00A0: ",
    },
  ]) {
    test(`tells on hover the reading first, then the findings, then the law, each source once (${language})`, async (t) => {
      const session = await start(t);
      const document = session.open(policy, text);
      const { value } = Object((await session.hover(policy, document.positionAt(text.indexOf(words))))?.contents);
      const parts = String(value).split("\n\n---\n\n");
      const kinds = parts.map((it) => [reading, why, sources].findIndex((start) => it.startsWith(start)));
      assert.deepEqual(kinds, kinds.toSorted(), value);
      assert.deepEqual([...new Set(kinds)], [0, 1, 2], value);
      assert.ok(kinds.filter((it) => it === 1).length > 1, "several findings");
      const links = [...(parts.at(-1) ?? "").matchAll(/\[[^\]]*\]\(<https:[^>]+>\)/g)].map(([link]) => link);
      assert.ok(links.length > 1);
      assert.equal(kinds.filter((it) => it === 2).length, 1);
      assert.deepEqual(links, [...new Set(links)]);
    });
  }

  test("speaks French on a French clause", async (t) => {
    const session = await start(t);
    const document = session.open(policy, french);
    const hover = await session.hover(policy, document.positionAt(french.indexOf("accessibles")));
    const { value } = Object(hover?.contents);
    assert.match(value, /Entraînement d’IA[\s\S]*peut avoir lieu[\s\S]*Pourquoi c’est important/);
    const { range } = only(await session.pull(policy), mixed);
    assert.ok(
      (await session.actions(policy, range)).some(
        ({ title }) => title === `Ignorer ${mixed} ici, en donnant une raison`,
      ),
    );
  });

  test("follows the settings", async (t) => {
    const session = await start(t);
    await session.heard<{ registrations: { method: string }[] }>("client/registerCapability", ({ registrations }) =>
      registrations.some(({ method }) => method === "workspace/didChangeConfiguration"),
    );
    session.open(policy, english);
    assert.equal(only(await session.pull(policy), mixed).severity, 1);
    session.settings = { severities: { [mixed]: "hint" } };
    session.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await session.heard("workspace/diagnostic/refresh", () => true);
    assert.equal(only(await session.pull(policy), mixed).severity, 4);
    session.settings = { enable: false };
    session.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await session.heard("workspace/diagnostic/refresh", () => true);
    assert.deepEqual(await session.pull(policy), []);
  });

  test("says once which setting is wrong, and goes on with its default", async (t) => {
    const session = await start(t);
    session.settings = { severities: { "ai-training/no-such-rule": "error" }, language: "de" };
    session.open(policy, english);
    session.open("file:///drafts/privacy-2.md", english);
    only(await session.pull(policy), mixed);
    only(await session.pull("file:///drafts/privacy-2.md"), mixed);
    await session.heard<{ message: string }>("window/showMessage", ({ message }) =>
      message.includes("ai-training/no-such-rule"),
    );
    await session.heard<{ message: string }>("window/showMessage", ({ message }) => message.includes("auto, en, fr"));
    assert.deepEqual(session.unheard("window/showMessage"), []);
  });

  test("keeps quiet on a file that is no policy, until it is switched on", async (t) => {
    const session = await start(t);
    const notes = "untitled:Untitled-1";
    session.open(notes, english.replace("# Privacy at Larkfold", "# Notes"));
    assert.deepEqual(await session.pull(notes), []);
    const quiet = await session.heard<StatusParams>(statusNotification, ({ uri }) => uri === notes);
    assert.deepEqual([quiet.recognition, quiet.linted, quiet.counts.error], ["not-a-policy", false, 0]);
    assert.equal(await session.hover(notes, { line: 4, character: 20 }), null);
    session.connection.sendNotification(switchNotification, { uri: notes, linted: true });
    await session.heard("workspace/diagnostic/refresh", () => true);
    only(await session.pull(notes), mixed);
    const linted = await session.heard<StatusParams>(statusNotification, ({ uri, linted }) => uri === notes && linted);
    assert.deepEqual([linted.recognition, linted.counts.error], ["not-a-policy", 1]);
    session.connection.sendNotification(switchNotification, { uri: notes, linted: false });
    assert.deepEqual(await session.pull(notes), []);
  });

  test("recognises a policy by its front matter and by patterns", async (t) => {
    const session = await start(t);
    session.settings = { filePatterns: ["legal-*.md"] };
    const texts = {
      "notes.md": english.replace("# Privacy", "---\nclauselint: true\n---\n\n# Terms"),
      "legal-1.md": english.replace("Privacy", "Terms"),
    };
    for (const [name, text] of Object.entries(texts)) {
      session.open(`file:///drafts/${name}`, text);
      only(await session.pull(`file:///drafts/${name}`), mixed);
    }
  });

  test("audits an open document, also one that is not linted", async (t) => {
    const session = await start(t);
    session.open("file:///drafts/terms%20of%20use.md", english.replace("Privacy", "Terms"));
    const audit: AuditResult = await session.connection.sendRequest(auditRequest, {
      uri: "file:///drafts/terms%20of%20use.md",
    });
    assert.equal(audit.title, "Audit of terms of use.md");
    assert.match(audit.html, /<html[\s\S]*terms of use\.md/);
    assert.match(audit.markdown, new RegExp(mixed));
  });

  test("audits by other profiles when asked, for that report only", async (t) => {
    const session = await start(t);
    const text =
      "# Privacy\n\nWe train our reply model on the questions you type into the help centre, to answer faster.\n";
    session.open(policy, text);
    const audit = (profiles?: readonly string[]): Promise<AuditResult> =>
      session.connection.sendRequest(auditRequest, { uri: policy, profiles });
    const severityOf = ({ html }: AuditResult) =>
      /<li class="finding (\w+) [^>]*>(?:(?!<li)[\s\S])*?<code>ai-training\/no-choice</.exec(html)?.[1];
    const before = await session.pull(policy);
    assert.equal(severityOf(await audit()), "info");
    const strict = await audit(["gdpr"]);
    assert.equal(severityOf(strict), "warning");
    assert.match(strict.html, /General Data Protection Regulation[^<]*<span class="note">chosen for this report only/);
    assert.equal(severityOf(await audit([])), "info");
    assert.equal(severityOf(await audit()), "info");
    assert.deepEqual(await session.pull(policy), before);
    await assert.rejects(audit(["gdpr", "moon"]), /"moon" is no profile\. The profiles are baseline, gdpr/);
  });

  test("makes a rewrite that the audit offers, as the quick fix does, if the text is still the same", async (t) => {
    for (const [text, profiles] of [
      [english, undefined],
      [french, undefined],
      // What only this profile finds.
      [
        "# Privacy\n\nWe train our reply model on the questions you type into the help centre, to answer faster.\n",
        ["gdpr"],
      ],
    ] as const) {
      const session = await start(t);
      const document = session.open(policy, text);
      const { html, version }: AuditResult = await session.connection.sendRequest(auditRequest, {
        uri: policy,
        profiles,
      });
      const buttons = [
        ...html.matchAll(/<button type="button" data-finding="(\d+)" data-fix="(\d+)" data-title="([^"]*)"/g),
      ];
      assert.ok(buttons.length > 1);
      const { findings } = analyze(text, { profiles: profiles ?? [] });
      for (const [, finding, fix, written = ""] of buttons) {
        const title = written.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
        const wanted = { uri: policy, version, profiles, finding: Number(finding), fix: Number(fix), title };
        const ask = (other: object): Promise<WorkspaceEdit | null> =>
          session.connection.sendRequest(fixRequest, { ...wanted, ...other });
        const offered = findings[wanted.finding]?.fixes[wanted.fix];
        assert.equal(offered?.title, title);
        assert.deepEqual(
          await ask({}),
          toSnippetEdit(
            document,
            offered.edits,
            abilitiesOf({ capabilities: capable, processId: null, rootUri: null }),
          ),
        );
        assert.equal(await ask({ title: "Something else" }), null);
        assert.equal(await ask({ finding: findings.length }), null);
        assert.equal(await ask({ version: version - 1 }), null);
      }
      session.type(policy, 0, 0, "\n");
      const [, finding, fix, title] = buttons[0] ?? [];
      const stale = { uri: policy, version, profiles, finding: Number(finding), fix: Number(fix), title };
      assert.equal(await session.connection.sendRequest(fixRequest, stale), null);
    }
  });

  test("stands what it does not know, and texts of any size", async (t) => {
    const session = await start(t);
    const unknown = "file:///drafts/gone-privacy.md";
    assert.deepEqual(await session.pull(unknown), []);
    assert.deepEqual(
      await session.actions(unknown, { start: { line: 0, character: 0 }, end: { line: 9, character: 9 } }),
      [],
    );
    assert.equal(await session.hover(unknown, { line: 5, character: 5 }), null);
    await assert.rejects(
      session.connection.sendRequest(auditRequest, { uri: unknown }),
      /gone-privacy\.md is not open in the editor: open it/,
    );
    session.open(policy, english);
    session.close(policy);
    assert.deepEqual(await session.pull(policy), []);
    session.open(policy, "");
    assert.deepEqual(await session.pull(policy), []);
    session.type(policy, 0, 0, `# Privacy\n\n${"- We keep your letters safe.\n".repeat(8000)}\n${english}`);
    only(await session.pull(policy), mixed);
    assert.equal(await session.hover(policy, { line: 99999, character: 99999 }), null);
  });
});

suite("a server for an editor that can do little", () => {
  test("registers nothing with it", async (t) => {
    const session = await start(t, { workspace: { configuration: true, workspaceFolders: true } }, {});
    session.open(policy, english);
    await session.heard<PublishDiagnosticsParams>("textDocument/publishDiagnostics", ({ uri }) => uri === policy);
    assert.deepEqual(session.unheard("client/registerCapability"), []);
  });

  const simple: ClientCapabilities = {};

  test("sends findings, moves them and takes them back", async (t) => {
    const session = await start(t, simple, {});
    assert.equal(session.initialized.capabilities.diagnosticProvider, undefined);
    const published = (version: number) =>
      session.heard<PublishDiagnosticsParams>(
        "textDocument/publishDiagnostics",
        (it) => it.uri === policy && it.version === version,
      );
    session.open(policy, english);
    const before = only((await published(1)).diagnostics, mixed).range;
    session.type(policy, 0, 0, "\n\n");
    const after = only((await published(2)).diagnostics, mixed).range;
    assert.equal(after.start.line, before.start.line + 2);
    session.close(policy);
    const last = await session.heard<PublishDiagnosticsParams>(
      "textDocument/publishDiagnostics",
      ({ version }) => version === undefined,
    );
    assert.deepEqual(last.diagnostics, []);
  });

  test("gives plain edits that keep the blanks", async (t) => {
    const session = await start(t, simple, {});
    const document = session.open(policy, english);
    const at = document.positionAt(english.indexOf("publicly"));
    const actions = await session.actions(policy, { start: at, end: at });
    const ignore = actions.find(({ title }) => title.includes(`Ignore ${mixed}`));
    assert.ok(ignore?.edit?.changes && !ignore.edit.documentChanges);
    assert.ok(applied(document, ignore).includes(`<!-- clauselint-disable-next-line ${mixed} -- {{reason}} -->`));
  });

  test("takes settings from the start, and from the editor's notices", async (t) => {
    const session = await start(t, simple, { settings: { severities: { [mixed]: "info" } } });
    const severity = (wanted: number) =>
      session.heard<PublishDiagnosticsParams>("textDocument/publishDiagnostics", ({ diagnostics }) =>
        diagnostics.some((it) => it.code === mixed && it.severity === wanted),
      );
    session.open(policy, english);
    await severity(3);
    session.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { clauselint: { severities: { [mixed]: "warning" } } },
    });
    await severity(2);
  });
});

suite("edits", () => {
  const text = "# Privacy\n\nWe train on data.\n";
  const fix = {
    title: "Name the data",
    edits: [
      { span: { start: 11, end: 11 }, replacement: "For {{a fee in $}}, " },
      { span: { start: 23, end: 27 }, replacement: "{{which posts}} at C:\\posts} for {{a fee in $}}" },
    ],
  };
  const finding: Finding = {
    ruleId: "suppression/unused",
    severity: "error",
    span: { start: 23, end: 27 },
    message: "Name the data.",
    why: "",
    language: "en",
    secondReading: undefined,
    untold: undefined,
    citations: [],
    fixes: [fix],
    related: [],
    standsFor: [],
  };
  const reading = {
    ...createReadings("utf-16").of({ uri: policy, version: 7, text }, readSettings({}).settings),
    findings: [finding],
  };
  const range = { start: { line: 2, character: 12 }, end: { line: 2, character: 12 } };
  const noProject = { file: undefined, folder: undefined, isOpen: false };
  const simple = abilitiesOf({ processId: null, rootUri: null, capabilities: {} });

  test("turn placeholders into tab stops, equal ones into one, and mean every other sign as it stands", () => {
    const [action, ...others] = toCodeActions(reading, range, noProject, {
      ...simple,
      documentChanges: true,
      snippetEdits: true,
    });
    assert.deepEqual(others, [], "a finding about an ignoring comment cannot be ignored by one");
    assert.deepEqual(action?.edit, {
      documentChanges: [
        {
          textDocument: { uri: policy, version: 7 },
          edits: [
            {
              range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
              // biome-ignore lint/suspicious/noTemplateCurlyInString: these are tab stops.
              snippet: { kind: "snippet", value: "For ${1:{{a fee in \\$\\}\\}}, " },
            },
            {
              range: { start: { line: 2, character: 12 }, end: { line: 2, character: 16 } },
              snippet: {
                kind: "snippet",
                // biome-ignore lint/suspicious/noTemplateCurlyInString: these are tab stops.
                value: "${2:{{which posts\\}\\}} at C:\\\\posts\\} for ${1:{{a fee in \\$\\}\\}}",
              },
            },
          ],
        },
      ],
    });
  });

  test("keep placeholders as text for an editor without snippets", () => {
    const [action] = toCodeActions(reading, range, noProject, { ...simple, documentChanges: true });
    const document = TextDocument.create(policy, "markdown", 7, text);
    const expected = "# Privacy\n\nFor {{a fee in $}}, We train on {{which posts}} at C:\\posts} for {{a fee in $}}.\n";
    assert.equal(action && applied(document, action), expected);
  });
});

suite("readings", () => {
  test("read one version under one choice of settings once", () => {
    const readings = createReadings("utf-16");
    const { settings } = readSettings({});
    const version = { uri: policy, version: 1, text: english };
    const first = readings.of(version, settings);
    assert.equal(readings.of({ ...version }, settings), first);
    assert.equal(first.analysis(), first.analysis());
    assert.notEqual(readings.of({ ...version, version: 2 }, settings), first);
    const { settings: others } = readSettings({ severities: { [mixed]: "off" } });
    assert.deepEqual(
      readings.of(version, others).findings.filter(({ ruleId }) => ruleId === mixed),
      [],
    );
    readings.override(policy, false);
    assert.deepEqual(readings.of(version, settings).findings, []);
  });
});

suite("settings", () => {
  const wrong: readonly { given: unknown; problem: RegExp }[] = [
    { given: { enable: "yes" }, problem: /^clauselint\.enable is "yes": write true or false/ },
    { given: { language: "de" }, problem: /^clauselint\.language is "de": write one of auto, en, fr/ },
    { given: { severities: ["error"] }, problem: /^clauselint\.severities is \["error"\]: write an object/ },
    {
      given: { severities: { "vague/nothing": "error" } },
      problem: /"vague\/nothing", which is no rule\. The rules are .*ai-training\//,
    },
    {
      given: { severities: { [mixed]: "fatal" } },
      problem: /sets "ai-training\/public-private-mixed" to "fatal": write one of error, warning, info, hint, off/,
    },
    {
      given: { profiles: ["mars"] },
      problem: /^clauselint\.profiles names "mars", which is no profile\. The profiles are .*bipa/,
    },
    { given: { profiles: "bipa" }, problem: /^clauselint\.profiles is "bipa": write a list/ },
    { given: { filePatterns: ["*.md", 7] }, problem: /^clauselint\.filePatterns holds 7: write texts only/ },
  ];
  for (const { given, problem } of wrong) {
    test(`names what is wrong in ${JSON.stringify(given)}`, () => {
      const { problems } = readSettings(given);
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? "", problem);
    });
  }

  test("takes the defaults for what is not given", () => {
    for (const given of [
      undefined,
      null,
      {},
      { enable: null, severities: null, profiles: null, filePatterns: null, language: null },
    ]) {
      const { settings, problems } = readSettings(given);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        [settings.enable, settings.language, settings.profiles, settings.severities],
        [true, "auto", [], {}],
      );
      assert.ok(settings.filePatterns.includes("*privacy*"));
    }
  });
});
