import assert from "node:assert/strict";
import { suite, type TestContext, test } from "node:test";
import type {
  ClientCapabilities,
  CompletionItem,
  DocumentHighlight,
  InlayHint,
  Location,
  MarkupContent,
  TextEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { draftedClauses } from "../rules/drafting/clauses.ts";
import { analyze, rules } from "../rules/index.ts";
import { capable, type Session, startSession, wordsAt } from "./session.ts";
import { unmark } from "./support.ts";

const policy = "file:///drafts/privacy.md";
const docs = "file:///extension/docs/rules/";
const drafting: ClientCapabilities = {
  ...capable,
  textDocument: {
    ...capable.textDocument,
    completion: {
      completionItem: { snippetSupport: true, labelDetailsSupport: true, documentationFormat: ["markdown"] },
    },
    rename: { prepareSupport: true },
    inlayHint: {},
  },
};
const title = "# Privacy Policy of Ashgrove\n\n";
const titre = "# Politique de confidentialité de Frênaie\n\n";

async function start(
  t: TestContext,
  { capabilities = drafting, locale = "en" }: { capabilities?: ClientCapabilities; locale?: string } = {},
): Promise<Session> {
  const session = await startSession(capabilities, { docs, readsFiles: true }, { folders: ["file:///drafts"], locale });
  t.after(async () => assert.equal(await session.end(), 0, "the server ends as it was asked to"));
  return session;
}

/** Opens a text in which `¶` stands at the cursor, and asks. */
async function complete(
  session: Session,
  marked: string,
): Promise<{ document: TextDocument; items: CompletionItem[] }> {
  const [before = "", after = ""] = marked.split("¶");
  const document = session.open(policy, before + after);
  const items: CompletionItem[] = await session.connection.sendRequest("textDocument/completion", {
    textDocument: { uri: policy },
    position: document.positionAt(before.length),
    context: { triggerKind: 1 },
  });
  session.close(policy);
  return { document, items };
}

function labelled(items: readonly CompletionItem[], label: string): CompletionItem {
  const found = items.find((it) => it.label === label);
  assert.ok(found, `“${label}” in ${items.map((it) => it.label).join(", ") || "nothing"}`);
  return found;
}

function inserted(document: TextDocument, { textEdit }: CompletionItem): string {
  return TextDocument.applyEdits(document, [textEdit as TextEdit]);
}

suite("completion of clauses", () => {
  test("offers each clause at the beginning of a paragraph, as a snippet that explains itself", async (t) => {
    const session = await start(t);
    const { items } = await complete(session, `${title}We never sell your letters.\n\n¶\n`);
    for (const { texts } of draftedClauses) {
      const item = labelled(items, texts.en.label);
      assert.equal(item.kind, 15);
      assert.equal(item.insertTextFormat, 2);
      assert.ok(item.labelDetails?.description);
      const { kind, value } = item.documentation as MarkupContent;
      assert.equal(kind, "markdown");
      assert.ok(value.startsWith(texts.en.promises));
      assert.match(value, /> .*\{\{/);
      assert.match(value, /\*\*Satisfies\*\*: \[[\w-]+\/[\w-]+\]\(<file:\/\/\/extension\/docs\/rules\/[^>]+\.md>\)/);
      assert.match(value, /\*\*Sources\*\*: \[.+\]\(<https:\/\/[^>]+>\)/);
    }
    assert.deepEqual(
      items.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1)).map(({ label }) => label),
      items.map(({ label }) => label),
    );
  });

  test("speaks French in a French policy, and in a French section of another", async (t) => {
    const session = await start(t);
    for (const text of [
      `${titre}Nous ne vendons pas vos lettres.\n\n¶\n`,
      `${title}We never sell your letters, and we do not lend them.\n\n## Entraînement de nos modèles\n\nCette section est là pour les lecteurs de langue française, et elle vaut pour eux.\n\n¶\n`,
    ]) {
      const { items } = await complete(session, text);
      labelled(items, "Données publiques uniquement");
      assert.ok(!items.some(({ label }) => label === "No AI training at all"));
    }
  });

  test("speaks the editor's language where nothing is written yet", async (t) => {
    const session = await start(t, { locale: "fr" });
    labelled((await complete(session, "¶")).items, "Aucun entraînement d’IA");
    labelled((await complete(session, `${title}¶`)).items, "No AI training at all");
  });

  for (const [words, label] of [
    ["ai", "AI training on public data only"],
    ["train", "No AI training at all"],
    ["AI tr", "AI training on de-identified data"],
    ["biom", "Biometric sign-in on a server"],
    ["defin", "“Personal Data”"],
  ] as const) {
    test(`“${words}” finds “${label}”, and gives way to it`, async (t) => {
      const session = await start(t);
      const { document, items } = await complete(session, `${title}${words}¶\n`);
      const item = labelled(items, label);
      assert.ok(
        item.filterText
          ?.toLowerCase()
          .split(/[\s-]/)
          .some((it) => it.startsWith(words.split(" ").at(-1)?.toLowerCase() ?? "?")),
      );
      assert.ok(!inserted(document, item).includes(`${words}${words}`));
      assert.equal(wordsAt(document, (item.textEdit as TextEdit).range), words);
    });
  }

  for (const words of ["entraîn", "entrain", "IA", "biom"]) {
    test(`« ${words} » trouve des clauses`, async (t) => {
      const session = await start(t);
      const { items } = await complete(session, `${titre}${words}¶\n`);
      assert.ok(items.length > 0);
      assert.ok(
        items.every(({ filterText = "" }) => filterText.toLowerCase().includes(words.toLowerCase().slice(0, 4))),
      );
    });
  }

  for (const [where, text] of [
    ["in an item of a list", `${title}- We keep little.\n- ¶\n`],
    ["in a numbered item", `${title}1. ¶\n`],
    ["in a task", `${title}- [ ] train¶\n`],
    ["right below a heading", `${title}## Training\n¶\n`],
    ["in a quotation", `${title}> ¶\n`],
    ["behind the end of a sentence", `${title}We keep little.\n¶\n`],
    ["with carriage returns", `${title}We keep little.\n\n¶\n`.replaceAll("\n", "\r\n")],
    ["below a comment", `${title}<!-- note -->\n¶\n`],
  ] as const) {
    test(`is there ${where}`, async (t) => {
      const session = await start(t);
      const { document, items } = await complete(session, text);
      const item = labelled(items, "No AI training at all");
      const made = inserted(document, item);
      assert.ok(made.includes("We do not train AI models on your data"));
      assert.ok(!made.replaceAll("\r\n", "").includes(text.includes("\r") ? "\n" : "\r"));
    });
  }

  test("offers what takes several paragraphs only where one begins", async (t) => {
    const session = await start(t);
    const several = "Biometric retention schedule";
    labelled((await complete(session, `${title}¶\n`)).items, several);
    assert.ok(!(await complete(session, `${title}- ¶\n`)).items.some(({ label }) => label === several));
  });

  for (const [where, text] of [
    ["inside a sentence", `${title}We ¶ letters.\n`],
    ["at the end of a sentence", `${title}We train models on your letters¶\n`],
    ["in a line that goes on from the one above", `${title}We keep what you send\n¶\n`],
    ["before words", `${title}¶We keep letters.\n`],
    ["behind a single letter", `${title}a¶\n`],
    ["behind words that look for nothing", `${title}We keep¶\n`],
    ["in a heading", `${title}## train¶\n`],
    ["in code", `${title}\`\`\`\ntrain¶\n\`\`\`\n`],
    ["in indented code", `${title}    train¶\n`],
    ["in a table", `${title}| a | b |\n| --- | --- |\n| train¶ | |\n`],
    ["right below a table", `${title}| a | b |\n| --- | --- |\n| c | d |\n¶\n`],
    ["in a link", `${title}[train¶](x.md)\n`],
    ["in the address of a link", `${title}[x](train¶)\n`],
    ["in front matter", `---\ntitle: x\ntrain¶\n---\n\n${title}`],
    ["in a comment", `${title}<!-- note\n\ntrain¶\n-->\n`],
  ] as const) {
    test(`is quiet ${where}`, async (t) => {
      const session = await start(t);
      const { items } = await complete(session, text);
      assert.deepEqual(
        items.filter(({ kind }) => kind === 15).map(({ label }) => label),
        [],
      );
    });
  }

  test("is quiet in a file that is no policy", async (t) => {
    const session = await start(t);
    session.open("file:///drafts/notes.md", "# Notes\n\n\n");
    const items = await session.connection.sendRequest("textDocument/completion", {
      textDocument: { uri: "file:///drafts/notes.md" },
      position: { line: 2, character: 0 },
    });
    assert.deepEqual(items, []);
  });

  test("leaves blanks in braces where the editor has no tab stops", async (t) => {
    const session = await start(t, { capabilities: capable });
    const { document, items } = await complete(session, `${title}¶\n`);
    for (const { texts } of draftedClauses) {
      const item = labelled(items, texts.en.label);
      assert.equal(item.insertTextFormat, 1);
      assert.equal((item.documentation as MarkupContent).kind, "plaintext");
      assert.equal("labelDetails" in item, false);
      assert.equal(inserted(document, item), `${title}${texts.en.text}\n`);
    }
  });
});

suite("completion of comments and keys", () => {
  const below = "We may use all the information we gather to train our AI models.\n";

  test("a comment offers the rules that find something below", async (t) => {
    const session = await start(t);
    for (const typed of ["", "<!-- cl", "<!--", "clau"]) {
      const { document, items } = await complete(session, `${title}${typed}¶\n${below}`);
      const made = inserted(document, labelled(items, "Suppress a rule below, with a reason"));
      assert.match(
        made,
        /<!-- clauselint-disable-next-line \$\{1\|\{\{[^}]*ai-training\/unseparated-data \/ [^}]*\}\},/,
        typed,
      );
      assert.match(made, /-- \$\{2:\{\{reason\\\}\\\}\} -->/);
      assert.ok(!made.includes("<!--<!--") && !made.includes("clauclau"));
    }
    const { document, items } = await complete(session, `${title}<!-- ¶-->\n${below}`);
    assert.match(inserted(document, labelled(items, "Suppress a rule below, with a reason")), /\}\} -->\nWe may/);
  });

  test("in a comment every rule is offered that it does not name, those with findings first", async (t) => {
    const session = await start(t);
    const line = "<!-- clauselint-disable-next-line ai-training/vague-purpose, ai-tr¶ -- because -->";
    const { document, items } = await complete(session, `${title}${line}\n${below}`);
    const ids = items.map(({ label }) => label);
    assert.ok(!ids.includes("ai-training/vague-purpose"));
    assert.ok(
      rules.every(({ id }) => ids.includes(id) || id === "ai-training/vague-purpose" || id.startsWith("suppression/")),
    );
    const first = items.toSorted((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1))[0];
    const found = analyze(title + below).findings.map(({ ruleId }) => ruleId);
    assert.ok(first && found.includes(first.label), first?.label);
    assert.match(
      inserted(document, labelled(items, "biometric/no-retention")),
      /disable-next-line ai-training\/vague-purpose, biometric\/no-retention -- because -->/,
    );
  });

  test("in the comments that begin and end a range rules are offered as well", async (t) => {
    const session = await start(t);
    for (const directive of ["disable", "enable"]) {
      const line = `<!-- clauselint-${directive} ai-training/vague-purpose, bio¶ -->`;
      const { document, items } = await complete(session, `${title}${line}\n${below}`);
      const made = inserted(document, labelled(items, "biometric/no-retention"));
      assert.ok(made.includes(`${directive} ai-training/vague-purpose, biometric/no-retention -->`), made);
    }
  });

  test("also in a comment that is still open", async (t) => {
    const session = await start(t);
    const { items } = await complete(session, `${title}<!-- clauselint-disable-next-line ¶\n${below}`);
    assert.equal(labelled(items, "ai-training/unseparated-data").detail, "finds something below");
    assert.equal(labelled(items, "biometric/no-retention").detail, undefined);
  });

  test("in a comment's reason nothing is offered", async (t) => {
    const session = await start(t);
    const line = "<!-- clauselint-disable-next-line ai-training/vague-purpose -- coun¶ -->";
    assert.deepEqual((await complete(session, `${title}${line}\n${below}`)).items, []);
  });

  test("front matter offers the key that it may hold, and its values, in any Markdown", async (t) => {
    const session = await start(t);
    const { items } = await complete(session, "---\ntitle: Notes\ncl¶\n---\n\n# Notes\n");
    assert.deepEqual(
      items.map(({ label }) => label),
      ["clauselint: true", "clauselint: false"],
    );
    const values = await complete(session, "---\nclauselint: ¶\n---\n\n# Notes\n");
    assert.deepEqual(
      values.items.map(({ label }) => label),
      ["true", "false"],
    );
    assert.deepEqual((await complete(session, "---\nclauselint: true\ncl¶\n---\n")).items, []);
  });
});

suite("terms", () => {
  const { text, marks } = unmark(
    `${title}“[[Public Post]]” means a post that anyone can open. 🙂\n\nWe train on [[Public Posts]] only; a post is no [[Public Post]] before it is sent.\n`,
  );
  const spans = marks.map(({ start, end }) => text.slice(start, end));
  const ask = <T>(session: Session, method: string, document: TextDocument, words: string, more: object = {}) =>
    session.connection.sendRequest<T>(`textDocument/${method}`, {
      textDocument: { uri: document.uri },
      position: document.positionAt(document.getText().lastIndexOf(words) + 2),
      ...more,
    });

  for (const lineEnd of ["\n", "\r\n"]) {
    test(`lead to their definition, are found and marked, with ${JSON.stringify(lineEnd)}`, async (t) => {
      const session = await start(t);
      const document = session.open(policy, text.replaceAll("\n", lineEnd));
      const definitions = await ask<Location[]>(session, "definition", document, "Public Posts");
      assert.deepEqual(
        definitions.map(({ uri, range }) => [uri, wordsAt(document, range), range.start.line]),
        [[policy, "Public Post", 2]],
      );
      const all = await ask<Location[]>(session, "references", document, "Public Post ", {
        context: { includeDeclaration: true },
      });
      assert.deepEqual(
        all.map(({ range }) => wordsAt(document, range)),
        spans,
      );
      const uses = await ask<Location[]>(session, "references", document, "Public Post ", {
        context: { includeDeclaration: false },
      });
      assert.deepEqual(
        uses.map(({ range }) => wordsAt(document, range)),
        spans.slice(1),
      );
      const marked = await ask<DocumentHighlight[]>(session, "documentHighlight", document, "Public Posts");
      assert.deepEqual(
        marked.map(({ kind }) => kind),
        [3, 2, 2],
      );
    });
  }

  test("are renamed everywhere, on the version that the editor has", async (t) => {
    const session = await start(t);
    session.open(policy, text);
    const document = session.type(policy, text.length, text.length, "Public Posts stay.\n");
    const box = await ask<{ range: TextEdit["range"]; placeholder: string }>(
      session,
      "prepareRename",
      document,
      "Public Posts",
    );
    assert.equal(wordsAt(document, box.range), "Public Posts");
    assert.equal(box.placeholder, "Public Post");
    const edit = await ask<WorkspaceEdit>(session, "rename", document, "Public Posts", { newName: "Open Entry" });
    const [change] = edit.documentChanges ?? [];
    assert.ok(change && "edits" in change && change.textDocument.version === 2);
    const renamed = TextDocument.applyEdits(document, change.edits as TextEdit[]);
    assert.equal(
      renamed,
      document.getText().replaceAll("Public Posts", "Open Entries").replaceAll("Public Post", "Open Entry"),
    );
  });

  test("are renamed in headings together with the links that lead there", async (t) => {
    const session = await start(t);
    const linked = `${text}\n## Use of Public Posts\n\nSee [above](#use-of-public-posts), [there][x] and \`[code](#use-of-public-posts)\`; not [this](#use-of-public-posts-2).\n\n[x]: #use-of-public-posts\n`;
    const document = session.open(policy, linked);
    const edit = await ask<WorkspaceEdit>(session, "rename", document, "Public Posts", { newName: "Open Entry" });
    const [change] = edit.documentChanges ?? [];
    assert.ok(change && "edits" in change);
    assert.match(
      TextDocument.applyEdits(document, change.edits as TextEdit[]),
      /## Use of Open Entries\n\nSee \[above\]\(#use-of-open-entries\), \[there\]\[x\] and `\[code\]\(#use-of-public-posts\)`; not \[this\]\(#use-of-public-posts-2\)\.\n\n\[x\]: #use-of-open-entries\n$/,
    );
  });

  test("are renamed by plain changes for an editor that knows no versions", async (t) => {
    const session = await start(t, { capabilities: {} });
    const document = session.open(policy, text);
    const edit = await ask<WorkspaceEdit>(session, "rename", document, "Public Posts", { newName: "Open Entry" });
    assert.equal(edit.changes?.[policy]?.length, 6);
  });

  for (const [locale, words, name, message] of [
    ["en", "a post is", "Entry", /no defined term here/],
    ["fr", "a post is", "Entry", /Aucun terme défini ici/],
    ["en", "Public Posts", " ", /Write the new name/],
    ["en", "Public Posts", "open entry", /Begin “open entry” with a capital/],
    ["fr", "Public Posts", "a|b", /«\sa\|b\s» ne peut pas nommer/],
  ] as const) {
    test(`refuses to rename ${words} to “${name}” and says why (${locale})`, async (t) => {
      const session = await start(t, { locale });
      const document = session.open(policy, text);
      await assert.rejects(() => ask(session, "rename", document, words, { newName: name }), { message });
    });
  }

  test("of the project lead into its file, and are renamed there", async (t) => {
    const session = await start(t);
    const file = "vscode-vfs://github/ashgrove/.clauselint.json";
    const settled = `{\n  // ours\n  "vocabulary": { "terms": { "Open Notes": "public", }, },\n}\n`;
    session.files.set(file, settled);
    const document = session.open(
      "vscode-vfs://github/ashgrove/privacy.md",
      `${title}We train our models on Open Notes only.\n`,
    );
    const [place, ...others] = await ask<Location[]>(session, "definition", document, "Open Notes");
    assert.ok(place && others.length === 0);
    assert.equal(place.uri, file);
    assert.equal(wordsAt(TextDocument.create(place.uri, "jsonc", 1, settled), place.range), "Open Notes");
    await assert.rejects(() => ask(session, "prepareRename", document, "Open Notes"), {
      message: /\.clauselint\.json/,
    });
  });

  test("are none of a file that is no policy, or of the project's file", async (t) => {
    const session = await start(t);
    const notes = session.open("file:///drafts/notes.md", text.replace(title, "# Notes\n\n"));
    assert.deepEqual(await ask(session, "definition", notes, "Public Posts"), []);
    const file = session.open("file:///drafts/.clauselint.json", "{}\n");
    assert.equal(await ask(session, "definition", file, "{}"), null);
  });
});

suite("inlay hints", () => {
  const text = `${title}“Public Posts” means posts that anyone can open; it does not include messages.\n\nWe train our AI models on Public Posts. We train our AI models on public reviews.\n\nWe train our AI models on your private messages. We train our AI models on the information we collect.\n`;
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = (session: Session, range = whole): Promise<InlayHint[] | null> =>
    session.connection.sendRequest("textDocument/inlayHint", { textDocument: { uri: policy }, range });
  const placed = (document: TextDocument, found: readonly InlayHint[]) =>
    found.map(({ position, label }) => {
      const before = document.getText().slice(0, document.offsetAt(position));
      return `${before.slice(before.lastIndexOf(" our AI models on ") + 18)} · ${String(label)}`;
    });

  const tooltipOf = (hint: InlayHint | undefined) => (Object(hint?.tooltip) as MarkupContent).value;

  test("are off until they are asked for", async (t) => {
    const session = await start(t);
    session.open(policy, text);
    assert.equal(await hints(session), null);
  });

  test("say behind each kind of data how it was read, and why, in the range alone", async (t) => {
    const session = await start(t);
    session.settings = { inlayHints: { enable: true } };
    const document = session.open(policy, text);
    const all = (await hints(session)) ?? [];
    assert.deepEqual(placed(document, all), [
      "Public Posts · defined term, public",
      "public reviews · public",
      "your private messages · private",
      "the information we collect · not told apart",
    ]);
    const [first, , , last] = all;
    assert.match(tooltipOf(first), /By its definition it covers: “posts that anyone can open”/);
    assert.match(tooltipOf(last), /takes in all kinds.*\n\n\*\*Not separated\.\*\* The words take in all data/);
    const line = { start: { line: 6, character: 0 }, end: { line: 6, character: 60 } };
    assert.deepEqual(placed(document, (await hints(session, line)) ?? []), ["your private messages · private"]);
  });

  test("are none in a blank", async (t) => {
    const session = await start(t);
    session.settings = { inlayHints: { enable: true } };
    session.open(policy, `${title}We train our AI models on {{your private messages}} and public reviews.\n`);
    assert.deepEqual(
      (await hints(session))?.map(({ label }) => label),
      ["public"],
    );
  });

  test("speak French behind French words", async (t) => {
    const session = await start(t);
    session.settings = { inlayHints: { enable: true } };
    session.open(policy, `${titre}Nous entraînons nos modèles d’IA avec vos messages privés.\n`);
    assert.deepEqual(
      (await hints(session))?.map(({ label }) => label),
      ["privé"],
    );
  });

  test("a wrong setting is told, with the cure", async (t) => {
    const session = await start(t);
    session.settings = { inlayHints: { enable: "yes" } };
    session.open(policy, text);
    assert.equal(await hints(session), null);
    const { message } = await session.heard<{ message: string }>("window/showMessage", () => true);
    assert.match(message, /clauselint\.inlayHints\.enable is "yes": write true or false/);
  });

  test("are no ability for an editor that shows none", async (t) => {
    const session = await start(t, { capabilities: capable });
    assert.equal(session.initialized.capabilities.inlayHintProvider, undefined);
  });
});
