import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite, test } from "node:test";
import { pathToFileURL } from "node:url";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { CancellationTokenSource, ProgressType } from "vscode-languageserver/node";
import {
  analyze,
  type PolicySummary,
  policySummary,
  type WorkspaceAudit,
  workspaceHtml,
  workspaceMarkdown,
  worstFirst,
} from "../rules/index.ts";
import { workspaceHeadline, workspaceLines } from "../rules/views/workspace/words.ts";
import { auditFiles } from "../server/lsp/workspace-audit.ts";
import {
  type AuditFile,
  type AuditFilesResult,
  auditFilesRequest,
  type ExportResult,
  exportRequest,
  type FilesProgress,
} from "../server/session/protocol.ts";
import { languages, sample } from "./audit-sample.ts";
import { capable, type Session, startSession } from "./session.ts";

const mixed =
  "We may use the information we collect and publicly available posts to train our machine learning models for the purposes in this policy.";
const denied = "We do not use your messages or your posts to train AI models.";
const policy = (clause: string) => `# Privacy Policy of Tallowby\n\n## Models\n\n${clause}\n`;
const french =
  "# Politique de confidentialité de Tallowby\n\nNous utilisons toutes les données recueillies pour entraîner nos modèles d’IA.\n";

function summaryOf(path: string, text: string): PolicySummary {
  return policySummary(analyze(text), path, "en");
}

function auditOf(policies: readonly PolicySummary[], more: Partial<WorkspaceAudit> = {}): WorkspaceAudit {
  const looked = policies.length;
  return {
    name: "legal",
    language: "en",
    policies,
    unread: [],
    asked: looked,
    looked,
    others: 0,
    switchedOff: 0,
    ...more,
  };
}

const bad = summaryOf("legal/en/privacy.md", policy(mixed));
const good = summaryOf("good.md", policy(denied));
const silent = summaryOf("a.md", policy("We mend lamps."));

suite("the page on many policies", () => {
  test("stands the worst policy first, and equals by their paths", () => {
    assert.deepEqual([bad.verdict, good.verdict, silent.verdict], ["unseparated", "kept-out", "silent"]);
    const twice = { ...bad, path: "b.md", counts: { ...bad.counts, unseparated: 2 } };
    const order = [silent, good, { ...bad, path: "c.md" }, bad, twice].toSorted(worstFirst).map(({ path }) => path);
    assert.deepEqual(order, ["b.md", "c.md", "legal/en/privacy.md", "good.md", "a.md"]);
  });

  const headlines: readonly { policies: readonly PolicySummary[]; en: string; fr: string }[] = [
    {
      policies: [bad, good, silent],
      en: "1 of 3 policies does not separate public from private data",
      fr: "1 politique sur 3 ne sépare pas données publiques et données privées",
    },
    {
      policies: [bad, bad],
      en: "2 of 2 policies do not separate public from private data",
      fr: "2 politiques sur 2 ne séparent pas données publiques et données privées",
    },
    {
      policies: [bad],
      en: "The one policy does not separate public from private data",
      fr: "La seule politique ne sépare pas données publiques et données privées",
    },
    {
      policies: [good, silent],
      en: "Every policy that speaks of AI training or biometric data says no",
      fr: "Toutes les politiques qui parlent d’entraînement d’IA ou de biométrie disent non",
    },
    {
      policies: [silent],
      en: "No policy speaks of AI training or biometric data",
      fr: "Aucune politique ne parle d’entraînement d’IA ni de biométrie",
    },
    { policies: [], en: "No policy was audited", fr: "Aucune politique n’a été auditée" },
  ];
  for (const { policies, en, fr } of headlines) {
    test(`is headed: ${en}`, () => {
      assert.equal(workspaceHeadline(auditOf(policies)), en);
      assert.equal(workspaceHeadline(auditOf(policies, { language: "fr" })), fr);
    });
  }

  test("counts clauses and findings over all policies, and what was left out", () => {
    const { summary, findings, leftOut, stopped } = workspaceLines(
      auditOf([bad, good], { looked: 5, asked: 5, others: 2, switchedOff: 1 }),
    );
    assert.equal(summary, "2 policies among 5 Markdown files: 2 clauses about AI training and 0 about biometric data.");
    assert.match(findings, /^1 error, /);
    assert.equal(
      leftOut,
      "2 Markdown files are no policies by front matter, file name or first heading. 1 policy is left out by front matter, by settings or by .clauselint.json.",
    );
    assert.equal(stopped, undefined);
  });

  for (const language of languages) {
    const audit = auditOf([policySummary(sample, "a <b> & | c.md", language), bad, good, silent], {
      language,
      looked: 3,
      asked: 9,
      unread: [{ path: "sécret <i>.md", reason: "you may not" }],
    });

    test(`says that it is incomplete, on the page and in Markdown (${language})`, () => {
      const { stopped } = workspaceLines(audit);
      assert.match(stopped ?? "", /\b3 .*\b9/);
      assert.ok(workspaceHtml(audit).includes(`<p class="stopped">${stopped}</p>`));
      assert.ok(workspaceMarkdown(audit).includes(`**${stopped}**`));
    });

    test(`keeps its header and its footer beside what is the main thing (${language})`, () => {
      const page = workspaceHtml(audit);
      assert.match(page, /<\/header>\n<main>[\s\S]*<\/main>\n<footer>/);
      assert.match(page, new RegExp(`<div class="report workspace" lang="${language}">`));
    });

    test(`has a row for each policy, with its verdict in words and its links (${language})`, () => {
      const page = workspaceHtml(audit);
      assert.deepEqual(
        [...page.matchAll(/data-(policy|text|unread)="(\d+)"/g)].map(([, what, index]) => `${what} ${index}`),
        [0, 1, 2, 3].flatMap((index) => [`policy ${index}`, `text ${index}`]).concat("unread 0"),
      );
      assert.ok(page.includes('<span class="folder">legal/<wbr>en/<wbr></span><span class="name">privacy.md</span>'));
      assert.ok(page.includes("a &lt;b&gt; &amp; | c.md") && page.includes("sécret &lt;i&gt;.md"));
      assert.equal(page.match(/<meta http-equiv="Content-Security-Policy"/g)?.length, 1);
      assert.equal(page.match(/<style>/g)?.length, 1);
      assert.doesNotMatch(page, /<script|style=|https?:|file:/);
      const widths = [...page.matchAll(/<tr id=.*<\/tr>/g)].map(([row]) => row.match(/<t[hd]/g)?.length);
      assert.deepEqual(new Set(widths).size, 1);
    });

    test(`is a table in Markdown too (${language})`, () => {
      const tree = unified().use(remarkParse).use(remarkGfm).parse(workspaceMarkdown(audit));
      const [table] = tree.children.filter(({ type }) => type === "table");
      assert.ok(table?.type === "table");
      assert.equal(table.children.length, 5);
      assert.equal(new Set(table.children.map(({ children }) => children.length)).size, 1);
      assert.deepEqual(table.children[1]?.children[0]?.children, [
        { ...table.children[1]?.children[0]?.children[0], type: "text", value: "a <b> & | c.md" },
      ]);
    });
  }

  test("leaves out columns that hold noughts only", () => {
    assert.doesNotMatch(workspaceHtml(auditOf([silent])), /colgroup/);
    assert.equal(workspaceHtml(auditOf([bad])).match(/scope="colgroup"/g)?.length, 2);
  });
});

/** A folder with files in it, which goes when the test ends. */
function folderOf(t: { after: (end: () => void) => void }, files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "clauselint-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const uri = pathToFileURL(folder).href;
  return {
    folder,
    uri,
    files: Object.keys(files)
      .filter((name) => name.endsWith(".md"))
      .map((path): AuditFile => ({ path, uri: `${uri}/${path}` })),
  };
}

/** Asks for the audit of many files, and hears how it goes on. */
async function ask(
  { connection }: Session,
  files: readonly AuditFile[],
  heard: (progress: FilesProgress) => void = () => undefined,
  token = new CancellationTokenSource().token,
): Promise<AuditFilesResult> {
  const listening = connection.onProgress(new ProgressType<FilesProgress>(), "run", heard);
  try {
    return await connection.sendRequest(auditFilesRequest, { files, name: "legal", progress: "run" }, token);
  } finally {
    listening.dispose();
  }
}

const paths = (files: readonly AuditFile[]) => files.map(({ path }) => path);

suite("the audit of many files, over the protocol", () => {
  test("reads files from the disk, and tells policies from others, from those left out and from those that are gone", async (t) => {
    const { uri, files } = folderOf(t, {
      "a/privacy.md": policy(denied),
      "a/notes.md": `# Notes\n\n${mixed}\n`,
      "b/privacy.md": policy(mixed),
      "b/titled.md": policy("We mend lamps."),
      "b/archive/privacy.md": policy(mixed),
      "b/.clauselint.json": '{ "overrides": [{ "files": ["archive/**"], "enable": false }] }',
      "c/privacy.md": `---\nclauselint: false\n---\n${policy(mixed)}`,
    });
    const session = await startSession(capable, {}, { folders: [uri] });
    const gone = { path: "gone.md", uri: `${uri}/gone.md` };
    const heard: FilesProgress[] = [];
    const result = await ask(session, [...files, gone], (progress) => heard.push(progress));
    assert.deepEqual(paths(result.policies), ["b/privacy.md", "a/privacy.md", "b/titled.md"]);
    assert.deepEqual(paths(result.unread), ["gone.md"]);
    assert.equal(result.looked, files.length + 1);
    assert.deepEqual(
      heard,
      [...files, gone].map(({ path }, done) => ({ done, path })),
    );
    assert.match(result.html, /1 Markdown file is no policy by .* 2 policies are left out/);
    assert.match(result.markdown, /^# 1 of 3 policies does not separate/);
    assert.match(result.markdown, /- gone\.md: there is no such file any more/);
    assert.equal(await session.end(), 0);
  });

  test("says why a file cannot be read", async () => {
    const files = ["locked.md", "broken.md"].map((path) => ({ path, uri: `memfs:/${path}` }));
    const failing = async (uri: string): Promise<undefined> => {
      throw uri.endsWith("locked.md")
        ? Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" })
        : new Error("The disk is worn out.");
    };
    const run = {
      read: failing,
      language: "en" as const,
      token: { isCancellationRequested: false },
      tell: () => undefined,
    };
    const { markdown, unread } = await auditFiles({ files, name: "legal", progress: "run" }, run);
    assert.deepEqual(paths(unread), ["locked.md", "broken.md"]);
    assert.match(markdown, /^- locked\.md: you may not read this file; change its permissions or copy it$/m);
    assert.match(markdown, /^- broken\.md: The disk is worn out$/m);
  });

  test("names what is no file, or too much of one, and audits the others", {
    skip: process.platform === "win32" && "There is no mkfifo here.",
  }, async (t) => {
    for (const [locale, reasons] of [
      [
        "en",
        [
          "this is a pipe, not a file; ",
          "this is a device, not a file; ",
          "this is a folder; ",
          "this is larger than 10 MB",
        ],
      ],
      [
        "fr",
        [
          "c’est un tube et non un fichier",
          "c’est un périphérique",
          "c’est un dossier",
          "ce fichier dépasse 10\u00A0Mo",
        ],
      ],
    ] as const) {
      const { folder: path, uri, files } = folderOf(t, { "privacy.md": policy(mixed) });
      assert.equal(spawnSync("mkfifo", [join(path, "pipe.md")]).status, 0);
      symlinkSync("/dev/zero", join(path, "device.md"));
      mkdirSync(join(path, "folder.md"));
      writeFileSync(join(path, "huge.md"), "");
      truncateSync(join(path, "huge.md"), 2 ** 31);
      const odd = ["pipe.md", "device.md", "folder.md", "huge.md"];
      const session = await startSession(capable, {}, { folders: [uri], locale });
      const { markdown, policies, unread } = await ask(session, [
        ...odd.map((name) => ({ path: name, uri: `${uri}/${name}` })),
        ...files,
      ]);
      assert.deepEqual([paths(policies), paths(unread)], [["privacy.md"], odd]);
      const colon = locale === "fr" ? "\u00A0:" : ":";
      for (const [index, reason] of reasons.entries())
        assert.ok(markdown.includes(`- ${odd[index]}${colon} ${reason}`), markdown);
      assert.equal(await session.end(), 0);
    }
  });

  test("takes what the editor holds before what is saved, and what the reader switched on or off", async (t) => {
    const { uri, files } = folderOf(t, {
      "privacy.md": policy(denied),
      "notes.md": "# Notes\n",
      "terms.md": policy(mixed),
    });
    const session = await startSession(capable, {}, { folders: [uri] });
    session.open(`${uri}/privacy.md`, policy(mixed));
    session.open(`${uri}/notes.md`, `# Notes\n\n${mixed}\n`);
    await session.connection.sendNotification("clauselint/switch", { uri: `${uri}/notes.md`, linted: true });
    session.open(`${uri}/terms.md`, policy(mixed));
    await session.connection.sendNotification("clauselint/switch", { uri: `${uri}/terms.md`, linted: false });
    const { policies, markdown } = await ask(session, files);
    assert.deepEqual(paths(policies), ["notes.md", "privacy.md"]);
    assert.match(markdown, /^# 2 of 2 policies do not/);
    await session.end();
  });

  test("holds each file to the settings and the project's file that count for it", async (t) => {
    const { uri, files } = folderOf(t, {
      "one/privacy.md": policy(mixed),
      "two/privacy.md": policy(mixed),
      "two/.clauselint.json": '{ "severities": { "ai-training/public-private-mixed": "hint" } }',
      "three/agreement.md": `# Agreement\n\n${mixed}\n`,
      "three/.clauselint.json": '{ "filePatterns": ["agreement*"] }',
    });
    const session = await startSession(capable, {}, { folders: [uri] });
    const { markdown, policies } = await ask(session, files);
    assert.deepEqual(paths(policies), ["one/privacy.md", "three/agreement.md", "two/privacy.md"]);
    assert.match(markdown, /^\| two\/privacy\.md \| Not separated \| 1 \| 0 \| /m);
    assert.match(markdown, /^\| one\/privacy\.md \| Not separated \| 1 \| 1 \| /m);
    session.settings = { enable: false };
    await session.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.deepEqual((await ask(session, files)).policies, []);
    await session.end();
  });

  test("asks the client for files that are on no disk, and says what it answers", async () => {
    const session = await startSession(capable, { readsFiles: true }, { folders: ["memfs:/legal"], locale: "fr" });
    session.files.set("memfs:/legal/privacy.md", policy(mixed));
    session.files.set("memfs:/legal/confidentialite.md", french);
    const files = ["privacy.md", "confidentialite.md", "gone.md"].map((path) => ({
      path,
      uri: `memfs:/legal/${path}`,
    }));
    const { title, policies, unread, html } = await ask(session, files);
    assert.deepEqual([paths(policies).toSorted(), paths(unread)], [["confidentialite.md", "privacy.md"], ["gone.md"]]);
    assert.equal(title, "Audit de legal");
    assert.match(html, /<html lang="fr">[\s\S]*2 politiques sur 2 ne séparent pas/);
    assert.match(html, />anglais<\/td>/);
    assert.match(html, />français<\/td>/);
    await session.end();
  });

  test("stops where it is told to, and gives what was done until then", async (t) => {
    const names = Array.from({ length: 60 }, (_, index) => `${String(index).padStart(2, "0")}-privacy.md`);
    const { uri, files } = folderOf(t, Object.fromEntries(names.map((name) => [name, policy(mixed.repeat(20))])));
    const session = await startSession(capable, {}, { folders: [uri] });
    const source = new CancellationTokenSource();
    const result = await ask(session, files, ({ done }) => done === 3 && source.cancel(), source.token);
    assert.ok(result.looked > 3 && result.looked < files.length, String(result.looked));
    assert.equal(result.policies.length, result.looked);
    assert.match(result.html, new RegExp(`Stopped after ${result.looked} of 60 Markdown files`));
    await session.end();
  });

  test("answers who types before it goes on", async (t) => {
    const names = Array.from({ length: 40 }, (_, index) => `${String(index).padStart(2, "0")}-privacy.md`);
    const { uri, files } = folderOf(t, Object.fromEntries(names.map((name) => [name, policy(mixed.repeat(20))])));
    const session = await startSession(capable, {}, { folders: [uri] });
    const typed = `${uri}/typed-privacy.md`;
    session.open(typed, policy(denied));
    await session.pull(typed);
    let behind = -1;
    let answered: Promise<number> | undefined;
    await ask(session, files, ({ done }) => {
      behind = done;
      if (done !== 2) return;
      session.type(typed, policy("").length - 1, policy("").length - 1, mixed);
      answered = session.pull(typed).then(() => behind);
    });
    assert.ok(((await answered) ?? files.length) < files.length - 1, `answered behind ${await answered} files`);
    await session.end();
  });

  test("exports many files as one table, and as one log that names what could not be read", async (t) => {
    const { uri, files } = folderOf(t, { "legal/à lire.md": policy(mixed), "privacy.md": policy(denied) });
    const session = await startSession(capable, {}, { folders: [uri] });
    const gone = { path: "gone.md", uri: `${uri}/gone.md` };
    const exported = async (format: string, wanted: readonly AuditFile[]) => {
      const result: ExportResult = await session.connection.sendRequest(exportRequest, {
        files: wanted,
        format,
        progress: "run",
      });
      return result.content;
    };
    const table = await exported("csv", files);
    assert.match(table, /^\uFEFFfile,line,/);
    assert.match(table, /^legal\/à lire\.md,5,\d+,finding,ai-training\/public-private-mixed,Error,/m);
    assert.match(table, /^privacy\.md,5,1,clause,,,AI training,Kept out,/m);
    const [run] = JSON.parse(await exported("sarif", [...files, gone])).runs;
    assert.deepEqual(
      run.artifacts.map((it: { location: { uri: string } }) => it.location.uri),
      ["legal/%C3%A0%20lire.md", "privacy.md"],
    );
    assert.match(run.invocations[0].toolExecutionNotifications[0].message.text, /^gone\.md: there is no such file/);
    await session.end();
  });

  test("exports one file in its own language, whatever it is recognised as", async () => {
    const session = await startSession(capable, { readsFiles: true }, { folders: ["memfs:/legal"] });
    const uri = "memfs:/legal/notes.md";
    session.open(uri, french.replace("Politique de confidentialité de", ""));
    const { content }: ExportResult = await session.connection.sendRequest(exportRequest, {
      files: [{ uri, path: "notes.md" }],
      format: "csv",
      progress: "run",
    });
    assert.match(content, /^\uFEFFfichier;ligne;[\s\S]*notes\.md;3;\d+;constat;/);
    await session.end();
  });
});
