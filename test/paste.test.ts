// A paste becomes Markdown: with the same words, read as the paste is read, and only where it is not Markdown already.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, type TestContext, test } from "node:test";
import type { ClientCapabilities, Range, TextDocumentEdit, TextEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { edited } from "../rules/core/paste/edits.ts";
import { analyze, pasteEdits, type Span } from "../rules/index.ts";
import { type PasteResult, pasteRequest } from "../server/session/protocol.ts";
import { firstReading, forms, unwrapped } from "./lost-marks.ts";
import fc, { runs } from "./random.ts";
import { capable, type Session, startSession } from "./session.ts";

function turned(text: string, span?: Span): string {
  return edited(text, pasteEdits(text, span));
}

suite("a paste becomes Markdown", () => {
  const cases: readonly (readonly [what: string, paste: string, markdown: string])[] = [
    [
      "a document without blank lines: title, numbered headings, paragraphs, two levels of bullets",
      [
        "Privacy Policy",
        "Last updated: March 5, 2026",
        "1. Information we collect",
        "We collect the following information. It comes from you.",
        "•\tYour name",
        "•\tPhotos, including:",
        "o\tprofile photos",
        "o\tprivate albums",
        "•\tYour location",
        "2. AI TRAINING",
        "2.1 What we use",
        "We use public photos to train our caption model.",
      ].join("\n"),
      [
        "# Privacy Policy\n",
        "Last updated: March 5, 2026\n",
        "## 1. Information we collect\n",
        "We collect the following information. It comes from you.\n",
        "- Your name",
        "- Photos, including:",
        "  - profile photos",
        "  - private albums",
        "- Your location\n",
        "## 2. AI TRAINING\n",
        "### 2.1 What we use\n",
        "We use public photos to train our caption model.",
      ].join("\n"),
    ],
    [
      "un document français : titres, tirets, espaces insécables de la typographie",
      "Politique de confidentialité\nDernière mise à jour : 5 mars 2026\nArticle 1. Vos données\nNous recueillons les données suivantes\u00A0:\n–\u00A0\u00A0\u00A0votre nom\u00A0;\n–\u00A0\u00A0\u00A0vos «\u00A0notes\u00A0», pendant 10\u00A0000\u00A0jours.\nVos\u00A0données servent à former notre modèle. Elles restent chez nous.",
      "# Politique de confidentialité\n\nDernière mise à jour : 5 mars 2026\n\n## Article 1. Vos données\n\nNous recueillons les données suivantes\u00A0:\n\n- votre nom\u00A0;\n- vos «\u00A0notes\u00A0», pendant 10\u00A0000\u00A0jours.\n\nVos données servent à former notre modèle. Elles restent chez nous.",
    ],
    [
      "marks and numbers with tabs, as word processors write them",
      "We do not use:\n•\tyour messages\no\tdrafts\no\tphotos\n2.\tBiometric data\nWe scan your face at the door.",
      "We do not use:\n\n- your messages\n  - drafts\n  - photos\n\n## 2.\tBiometric data\n\nWe scan your face at the door.",
    ],
    [
      "des puces d’une autre police",
      "Nous utilisons :\n§  vos photos\n§  vos avis\n\n1.1\tEntraînement des modèles\nVos avis publics y servent.",
      "Nous utilisons :\n\n- vos photos\n- vos avis\n\n### 1.1\tEntraînement des modèles\n\nVos avis publics y servent.",
    ],
    [
      "rows without names of columns",
      "Your posts\ttraining our models\t1 year\nYour name\tdelivery\t2 years",
      "|  |  |  |\n| --- | --- | --- |\n| Your posts | training our models | 1 year |\n| Your name | delivery | 2 years |",
    ],
    [
      "bullets of several kinds, nested by their indentation",
      "We use:\n\uF0B7 photos\n   ▪ public photos\n      ▪ with captions\n   ▪ private photos\n\uF0B7 notes",
      "We use:\n\n- photos\n  - public photos\n    - with captions\n  - private photos\n- notes",
    ],
    [
      "middle dots with the blanks of a word processor",
      "Nous utilisons :\n·         vos photos\n·         vos notes",
      "Nous utilisons :\n\n- vos photos\n- vos notes",
    ],
    ["bullets without a blank behind them", "We use:\n•photos\n•notes", "We use:\n\n- photos\n- notes"],
    [
      "bullets on paragraphs of their own",
      "We use:\n\n• photos\n\n• notes\n\nThat is all.",
      "We use:\n\n- photos\n- notes\n\nThat is all.",
    ],
    [
      "items that are broken at some width",
      "We use:\n• photos that\n  you post\n• notes",
      "We use:\n\n- photos that\n  you post\n- notes",
    ],
    [
      "letters in brackets, which stay: they may be cited",
      "We use:\n(a) photos;\n(b) notes.",
      "We use:\n\n- (a) photos;\n- (b) notes.",
    ],
    [
      "lines behind a colon",
      "Nous utilisons vos données pour :\nenvoyer des messages ;\nformer nos modèles ; et\nvous facturer.",
      "Nous utilisons vos données pour :\n\n- envoyer des messages ;\n- former nos modèles ; et\n- vous facturer.",
    ],
    [
      "numbered lines above a short lead-in",
      "Privacy\n1. Data we collect\nWe collect:\n•\tnotes\n2. Training\nWe use posts. It helps.",
      "# Privacy\n\n## 1. Data we collect\n\nWe collect:\n\n- notes\n\n## 2. Training\n\nWe use posts. It helps.",
    ],
    [
      "des lignes numérotées devant une courte annonce",
      "Confidentialité\n1. Données recueillies\nNous recueillons :\n•\tvos notes\n2. Vos choix\nVous pouvez refuser. Écrivez-nous.",
      "# Confidentialité\n\n## 1. Données recueillies\n\nNous recueillons :\n\n- vos notes\n\n## 2. Vos choix\n\nVous pouvez refuser. Écrivez-nous.",
    ],
    [
      "lines in bold as headings",
      "**Privacy at Quillmere**\n\nWe like privacy.\n\n**Training**\nWe use public posts.",
      "# Privacy at Quillmere\n\nWe like privacy.\n\n## Training\n\nWe use public posts.",
    ],
    [
      "lines in capitals as headings",
      "We like privacy. It matters to us.\nYOUR CHOICES\nYou can refuse this under Settings.",
      "We like privacy. It matters to us.\n\n## YOUR CHOICES\n\nYou can refuse this under Settings.",
    ],
    [
      "rows by tabs as a table",
      "Données\tFinalité\nPhotos | vidéos\tFormer nos modèles",
      "| Données | Finalité |\n| --- | --- |\n| Photos \\| vidéos | Former nos modèles |",
    ],
    [
      "bullets in a cell as its lines",
      "Purpose\tData\nTraining\t• Photos • Notes",
      "| Purpose | Data |\n| --- | --- |\n| Training | Photos<br>Notes |",
    ],
    [
      "bullets in a cell of Markdown",
      "| Purpose | Data |\n|---|---|\n| Training | • Photos • Notes |",
      "| Purpose | Data |\n|---|---|\n| Training | Photos<br>Notes |",
    ],
    [
      "a record of lines, which stay lines",
      "Category: Biometric information\nCollected: No",
      "Category: Biometric information\\\nCollected: No",
    ],
    [
      "soft line ends: kept between lines, joined within a sentence",
      "Quillmere Ltd.\v12 Mill Lane\u2028Ostwick\n\nWe use your posts\vto train our models.",
      "Quillmere Ltd.\\\n12 Mill Lane\\\nOstwick\n\nWe use your posts\nto train our models.",
    ],
    [
      "soft line ends in a row stay in their cell",
      "Purpose\tData\nTraining\tPhotos\vNotes",
      "| Purpose | Data |\n| --- | --- |\n| Training | Photos<br>Notes |",
    ],
    [
      "characters that do not show",
      "We\u00A0use your con\u00ADtent \u200Bto train\uFEFF our models \u{1F469}\u200D\u{1F467}.\n\u200B\n\u00A0\nWe stop.",
      "We use your content to train our models \u{1F469}\u200D\u{1F467}.\n\nWe stop.",
    ],
    ["several blank lines", "We use posts.\n\n\n\nWe stop.", "We use posts.\n\nWe stop."],
    [
      "what would be another mark at the beginning of an item",
      "We use:\n• # signs\n• 2. things\n• - dashes\n• [x] boxes\n• *stars* and snake_case",
      "We use:\n\n- \\# signs\n- 2\\. things\n- \\- dashes\n- \\[x] boxes\n- *stars* and snake_case",
    ],
    [
      "line ends of Windows",
      "We use:\r\n• photos\r\n• notes\r\nYOUR CHOICES\r\nYou can refuse this.",
      "We use:\r\n\r\n- photos\r\n- notes\r\n\r\n## YOUR CHOICES\r\n\r\nYou can refuse this.",
    ],
  ];
  for (const [what, paste, markdown] of cases) {
    test(what, () => {
      assert.equal(turned(paste), markdown);
      assert.deepEqual(pasteEdits(markdown), [], "and once is enough");
    });
  }

  const kept: readonly (readonly [what: string, text: string])[] = [
    [
      "a paragraph that is broken at some width",
      "We use the data that you give us to train the\nmodels behind our search. We do not use any of\nYour Content for that.\n\nWe stop.",
    ],
    [
      "a sentence on each line",
      "# Privacy\n\nWe use public posts to train our models.\nWe do not use private messages.\nYou can refuse this.",
    ],
    ["code", "We set this:\n\n```\n• a\u00A0b\n\n\n• c\n```\n\nAnd `a\u00A0b`."],
    ["front matter", "---\ntitle: a\u00A0b\n\n\n---\n\nWe use posts."],
    ["HTML and quotations", "<p>\n• photos\n• notes\n</p>\n\n> • photos\n> • notes"],
    ["a line in bold where headings are marked", "# Privacy\n\n## Training\n\n**In short**\n\nWe use public posts."],
    [
      "paragraphs with letters where headings are marked",
      "# Privacy\n\n## Training\n\nWe use:\n\n(a) photos;\n\n(b) notes.",
    ],
    ["a numbered list", "We use:\n\n1. your photos, and the words you write below them.\n2. your notes.\n"],
    ["a short item of a numbered list", "# Privacy\n\n1. We train\n2. They Gather\n   - posts\n   - notes\n"],
    ["a byte order mark at the beginning", "\uFEFF# Privacy\n\nWe use posts."],
    [
      "dashes within a sentence",
      "Our models learn from public posts\n– never from messages – and from the\nhelp pages.",
    ],
    ["an address", "Quillmere Ltd\n12 Mill Lane\nOstwick"],
  ];
  for (const [what, text] of kept) test(`but not ${what}`, () => assert.deepEqual(pasteEdits(text), []));
});

suite("what was pasted into a text", () => {
  const before = "# Privacy\n\n## Training\n\n**In short**\n\n";
  const paste = "Your Choices\nYou can refuse this. Write to us:\n• by mail\n• by phone";
  const behind = "\n\nThe end\u00A0of it.\n\n\n\n• left alone\n";

  test("is turned alone, in the lines that the selection touches, below the headings above it", () => {
    const text = before + paste + behind;
    const span = { start: before.length + 3, end: before.length + paste.length - 2 };
    const markdown = "## Your Choices\n\nYou can refuse this. Write to us:\n\n- by mail\n- by phone";
    assert.equal(turned(text, span), before + markdown + behind);
  });

  test("stays where the selection is in code", () => {
    const text = "```\n• a\n• b\n```\n";
    assert.deepEqual(pasteEdits(text, { start: 4, end: 11 }), []);
  });
});

/** By form and policy, how many practices the Markdown says otherwise than the paste is read. */
const saidOtherwise: Readonly<Record<string, number>> = {
  "headings without marks: labelled/en/dating-app.md": 2,
  "bullets that are none of Markdown's: corpus/reseau-social.md": 1,
  "pasted from a word processor: corpus/reseau-social.md": 1,
  "pasted from a word processor: labelled/en/dating-app.md": 2,
  "pasted without blank lines: labelled/en/dating.md": 1,
  "pasted without blank lines: corpus/reseau-social.md": 1,
  "headings without marks: labelled/en/market.md": 1,
  "headings without marks: labelled/en/tarn-ledger.md": 1,
  "pasted from a word processor: labelled/en/market.md": 1,
  "pasted from a word processor: labelled/en/tarn-ledger.md": 1,
  "pasted from a word processor: labelled/fr/sante.md": 1,
};

const folders = ["corpus", "labelled/en", "labelled/fr"];
const policies = folders.flatMap((folder) =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => ({
      name: `${folder}/${name}`,
      text: readFileSync(join(import.meta.dirname, folder, name), "utf8"),
    })),
);

suite("whole policies", () => {
  for (const { name, text } of policies)
    test(`${name} is Markdown already`, () => assert.deepEqual(pasteEdits(text), []));

  for (const [form, degraded] of Object.entries(forms)) {
    test(`say the same when they are turned: ${form}`, () => {
      const otherwise: Record<string, number> = {};
      for (const { name, text } of policies) {
        const paste = degraded(unwrapped(text));
        const markdown = turned(paste);
        if (markdown === paste) continue;
        assert.deepEqual(pasteEdits(markdown), [], `${name}: once is enough`);
        assert.deepEqual(wordsIn(markdown), wordsIn(paste), `${name}: no word is lost or added`);
        const other = practicesIn(markdown);
        const lost = practicesIn(paste).filter((it) => !take(other, it)).length;
        if (lost + other.length > 0) otherwise[`${form}: ${name}`] = Math.max(lost, other.length);
      }
      const known = Object.entries(saidOtherwise).filter(([key]) => key.startsWith(`${form}: `));
      assert.deepEqual(otherwise, Object.fromEntries(known));
    });
  }
});

suite("pastes made at random", () => {
  const words = fc.constantFrom(
    ...[
      "We train",
      "our models",
      "Your Content",
      "data",
      "2.",
      "(a)",
      "o",
      "photos;",
      "This is it.",
      "Nous formons",
      "modèles",
      "«\u00A0notes\u00A0»",
      "a_b",
      "*x*",
      "C#",
      "|",
      "\\",
      "`code`",
      "<b>",
      "[link](#a)",
      "&amp;",
      "=",
      "1)",
    ],
  );
  const marks = fc.constantFrom(
    "",
    "",
    "",
    "",
    "• ",
    "•\t",
    "·   ",
    "– ",
    "o\t",
    "\uF0B7",
    "- ",
    "1. ",
    "2.1 ",
    "(b) ",
    "# ",
    "> ",
    "   ▪ ",
    "    ",
    "\t",
    "**",
    "| ",
    "```",
    "Article 3. ",
  );
  const blanks = fc.constantFrom(" ", " ", " ", "\u00A0", "\t", "\u200B", "\u00AD", "  ", " : ");
  const ends = fc.constantFrom(
    "\n",
    "\n",
    "\n",
    "\n\n",
    "\n\n\n",
    "\v",
    "\u2028",
    "\u2029",
    "\r\n",
    ".\n",
    ":\n",
    "**\n",
    "\n---\n",
  );
  const line = fc
    .tuple(marks, fc.array(fc.tuple(words, blanks), { minLength: 0, maxLength: 7 }), ends)
    .map(([mark, own, end]) => mark + own.flat().join("").trimEnd() + end);
  const texts = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => lines.join(""));

  test("keep their words, and once is enough", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const markdown = turned(text);
        assert.deepEqual(wordsIn(markdown), wordsIn(text));
        assert.deepEqual(pasteEdits(markdown), []);
      }),
      runs(1000),
    );
  });
});

function wordsIn(text: string): readonly string[] {
  const shown = text.replaceAll("<br>", " ").replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "");
  // An "o" by itself is the bullet of a word processor, and no word.
  return (shown.match(/[\p{L}\p{N}]+/gu) ?? []).filter((it) => it !== "o");
}

/** What a policy says, without what form may change. */
function practicesIn(text: string): string[] {
  return analyze(text).policy.clauses.flatMap(({ practices }) =>
    practices.map((practice) =>
      [
        ...[practice.topic, practice.predicate.text, ...firstReading(practice), practice.stance],
        ...practice.data.map((it) => it.text),
      ]
        .join(" · ")
        .replace(/[\s*|•\\]+/g, " "),
    ),
  );
}

function take(list: string[], wanted: string): boolean {
  const at = list.indexOf(wanted);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

suite("over the protocol", () => {
  const uri = "file:///drafts/privacy.md";
  const paste = "Notre politique de confidentialité\n\nNous utilisons pour nos services :\n• vos photos\n• vos notes\n";
  const markdown =
    "# Notre politique de confidentialité\n\nNous utilisons pour nos services :\n\n- vos photos\n- vos notes\n";
  const previews: ClientCapabilities = {
    ...capable,
    workspace: {
      ...capable.workspace,
      workspaceEdit: { ...capable.workspace?.workspaceEdit, changeAnnotationSupport: { groupsOnLabel: true } },
    },
  };
  const whole: Range = { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } };
  const nowhere: Range = { start: whole.start, end: whole.start };

  async function start(t: TestContext, capabilities: ClientCapabilities, locale = "en"): Promise<Session> {
    const session = await startSession(capabilities, {}, { locale });
    t.after(async () => assert.equal(await session.end(), 0, "the server ends as it was asked to"));
    return session;
  }

  test("a selection is offered the change, which waits for consent", async (t) => {
    const session = await start(t, previews, "fr");
    const document = session.open(uri, paste);
    const actions = await session.actions(uri, whole);
    const action = actions.find(({ title }) => title === "Transformer ce collage en Markdown");
    assert.equal(action?.kind, "refactor.rewrite.clauselint.paste");
    const annotations = Object.values(action?.edit?.changeAnnotations ?? {});
    assert.deepEqual(annotations, [
      { label: "Transformer ce collage en Markdown", needsConfirmation: true, description: "1 titre, 1 liste" },
    ]);
    const [change] = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(change?.textDocument, { uri, version: 1 });
    assert.ok(change?.edits.every((edit) => "annotationId" in edit));
    assert.equal(TextDocument.applyEdits(document, (change?.edits ?? []) as TextEdit[]), markdown);
  });

  test("without a selection it is made on demand only", async (t) => {
    const session = await start(t, previews);
    session.open(uri, paste);
    const isPaste = ({ kind }: { readonly kind?: string }) => kind?.startsWith("refactor") ?? false;
    assert.deepEqual((await session.actions(uri, nowhere)).filter(isPaste), []);
    for (const kind of ["refactor", "refactor.rewrite", "refactor.rewrite.clauselint.paste"]) {
      assert.equal((await session.actions(uri, nowhere, [kind])).length, 1, kind);
    }
    assert.deepEqual((await session.actions(uri, whole, ["quickfix"])).filter(isPaste), []);
    assert.deepEqual(await session.actions(uri, whole, ["source.fixAll"]), []);
  });

  test("an editor without a preview gets plain edits, and what is Markdown none", async (t) => {
    const session = await start(t, {});
    const document = session.open(uri, paste);
    const [action] = await session.actions(uri, whole, ["refactor"]);
    assert.equal(TextDocument.applyEdits(document, action?.edit?.changes?.[uri] ?? []), markdown);
    session.type(uri, 0, paste.length, markdown);
    assert.deepEqual(await session.actions(uri, whole, ["refactor"]), []);
  });

  test("our client asks for a span or for all, and is told the version", async (t) => {
    const session = await start(t, previews);
    session.open(uri, paste);
    session.type(uri, 0, 0, "•\u00A0a\n\n");
    const ask = (span: Span | null): Promise<PasteResult> =>
      session.connection.sendRequest(pasteRequest, { uri, span });
    const all = await ask(null);
    assert.equal(all.version, 2);
    const [change] = (all.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.equal(change?.edits.length, 3);
    const one = await ask({ start: 0, end: 1 });
    assert.equal(((one.edit?.documentChanges ?? []) as TextDocumentEdit[])[0]?.edits.length, 1);
    assert.deepEqual(await ask({ start: 5, end: 7 }), { version: 2, edit: null });
  });
});
