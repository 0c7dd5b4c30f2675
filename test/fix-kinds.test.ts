import assert from "node:assert/strict";
import { suite, type TestContext, test } from "node:test";
import type {
  ClientCapabilities,
  CodeAction,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyze } from "../rules/index.ts";
import { fixKinds } from "../server/convert/fix-kinds.ts";
import { type FixKindsResult, fixKindsRequest } from "../server/session/protocol.ts";
import { capable, type Session, startSession } from "./session.ts";

const english = `# Privacy at Quillmere

## Recommendations

We use your information to train our recommendation models.

## Help

We use the data you provide to train our support models.

## Mail

We collect your voiceprint when you call us.
`;

const french = `# Politique de confidentialité de Quillmere

## Suggestions

Nous utilisons vos informations pour entraîner nos modèles de recommandation.

## Assistance

Nous utilisons les données que vous nous fournissez pour entraîner nos modèles d’assistance.
`;

const unseparated = "ai-training/unseparated-data";
const named = "Train only on data that is named here";

function kindsOf(text: string): ReturnType<typeof fixKinds> {
  const { policy, findings } = analyze(text);
  return fixKinds(policy, findings);
}

function rewritten(text: string, { fixes }: ReturnType<typeof fixKinds>[number]): string {
  return fixes
    .toReversed()
    .reduce(
      (all, { edit: { span, replacement } }) => all.slice(0, span.start) + replacement + all.slice(span.end),
      text,
    );
}

suite("fixes of one kind", () => {
  test("are those of one rule that promise the same, two or more", () => {
    const kinds = kindsOf(english);
    const ofRule = kinds.filter(({ ruleId }) => ruleId === unseparated);
    assert.deepEqual(
      ofRule.map(({ title, fixes }) => [title, fixes.length]),
      [
        ["Train on public data only, never on private data", 2],
        ["Train on public data, and on private data only if the person opts in", 2],
        [named, 2],
        ["Do not train AI on this data", 2],
      ],
    );
    assert.ok(kinds.every(({ fixes }) => fixes.length > 1));
    assert.ok(!kinds.some(({ ruleId }) => ruleId.startsWith("biometric/")));
  });

  test("settle all of their findings, each on its own", () => {
    for (const kind of kindsOf(english)) {
      const filled = rewritten(english, kind).replaceAll(/\{\{([^{}]*)\}\}/g, "$1");
      const left = analyze(filled).findings.filter(({ ruleId }) => ruleId === kind.ruleId);
      assert.deepEqual(left, [], `${kind.title}: ${filled}`);
    }
  });

  test("are one edit each, with the words between as they were", () => {
    for (const { finding, title, edit } of kindsOf(english).flatMap(({ fixes }) => fixes)) {
      const fix = finding.fixes.find((it) => it.title === title);
      assert.ok(fix);
      const apart = fix.edits
        .toReversed()
        .reduce((all, it) => all.slice(0, it.span.start) + it.replacement + all.slice(it.span.end), english);
      const whole = english.slice(0, edit.span.start) + edit.replacement + english.slice(edit.span.end);
      assert.equal(whole, apart);
    }
  });

  test("do not change one clause twice", () => {
    const twice = `# Privacy

We use your information to train our search models, and we use the data you provide to train our support models.

We use your information to train our help models.
`;
    const flagged = analyze(twice).findings.filter(({ ruleId }) => ruleId === unseparated);
    assert.equal(flagged.length, 3);
    const kind = kindsOf(twice).find(({ ruleId, title }) => ruleId === unseparated && title === named);
    assert.deepEqual(
      kind?.fixes.map(({ finding }) => finding),
      [flagged[0], flagged[2]],
    );
  });

  test("reach no further than a paragraph", () => {
    const apart = `# Privacy

## Training

We do not use your private messages to train our AI models.

## Messages

We use your private messages to train our AI models.

## Photos

We do not use your photos to train our AI models.

## Albums

We use your photos to train our AI models.
`;
    const contradictions = analyze(apart).findings.filter(({ ruleId }) => ruleId === "consistency/contradiction");
    assert.deepEqual(
      contradictions.map(({ fixes }) => fixes[0]?.edits.length),
      [2, 2],
    );
    assert.deepEqual(
      kindsOf(apart).filter(({ ruleId }) => ruleId === "consistency/contradiction"),
      [],
    );
  });

  test("share a title without the words that differ", () => {
    const terms =
      "# Privacy\n\nWe use Shared Content to train our models.\n\nWe use Member Uploads to train our search models.\n";
    const kind = kindsOf(terms).find(({ ruleId }) => ruleId === "definitions/undefined-term");
    assert.equal(kind?.title, "Say what “…” covers, and what it leaves out");
    assert.deepEqual(
      kind?.fixes.map(({ title }) => title),
      [
        "Say what “Shared Content” covers, and what it leaves out",
        "Say what “Member Uploads” covers, and what it leaves out",
      ],
    );
  });
});

const uri = "file:///drafts/privacy.md";

/** What VS Code announces, with its preview. */
const previews: ClientCapabilities = {
  ...capable,
  workspace: {
    ...capable.workspace,
    workspaceEdit: { ...capable.workspace?.workspaceEdit, changeAnnotationSupport: { groupsOnLabel: true } },
  },
};

suite("over the protocol", () => {
  async function start(t: TestContext, capabilities: ClientCapabilities): Promise<Session> {
    const session = await startSession(capabilities);
    t.after(async () => assert.equal(await session.end(), 0, "the server ends as it was asked to"));
    return session;
  }

  async function rangeOf(session: Session): Promise<Range> {
    const found = (await session.pull(uri)).find(({ code }) => code === unseparated);
    assert.ok(found);
    return found.range;
  }

  const ofAll = (actions: readonly CodeAction[]) =>
    actions.filter(({ title }) => /^(?:Fix all|Tout corriger)/.test(title));

  test("they stand beside the single fix, and wait for consent one by one", async (t) => {
    const session = await start(t, previews);
    session.open(uri, english);
    const document = session.type(uri, 0, 0, "\n");
    const actions = await session.actions(uri, await rangeOf(session));
    const titles = actions.map(({ title }) => title);
    const action = actions.find(({ title }) => title === `Fix all in the document… (2): ${named}`);
    assert.ok(action, titles.join("\n"));
    assert.ok(titles.indexOf(named) < titles.indexOf(action.title));
    assert.ok(titles.indexOf(action.title) < titles.findIndex((title) => title.startsWith("Ignore")));
    assert.equal(action.kind, "quickfix");
    const edit = action.edit as WorkspaceEdit;
    const [change, ...others] = (edit.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(others, []);
    assert.deepEqual(change?.textDocument, { uri, version: 2 });
    const annotations = Object.values(edit.changeAnnotations ?? {});
    assert.deepEqual(annotations, [
      {
        label: "Line 6: “We use your information to train our recommendation models.”",
        needsConfirmation: true,
        description: named,
      },
      {
        label: "Line 10: “We use the data you provide to train our support models.”",
        needsConfirmation: true,
        description: named,
      },
    ]);
    for (const it of change?.edits ?? []) {
      assert.ok("annotationId" in it && edit.changeAnnotations?.[it.annotationId]?.needsConfirmation);
      assert.ok("newText" in it && it.newText.includes("{{"), "blanks are text");
    }
    const both = TextDocument.applyEdits(document, (change?.edits ?? []) as { range: Range; newText: string }[]);
    assert.equal(both.match(/\{\{the ratings and reviews you post\}\}/g)?.length, 2);
  });

  test("they speak the language of the clause", async (t) => {
    const session = await start(t, previews);
    session.open(uri, french);
    const [action] = ofAll(await session.actions(uri, await rangeOf(session)));
    assert.match(action?.title ?? "", /^Tout corriger dans le document… \(2\)\u00A0: N’?'?entraîner/);
    const [annotation] = Object.values(action?.edit?.changeAnnotations ?? {});
    assert.match(annotation?.label ?? "", /^Ligne 5\u00A0: «\u00A0Nous utilisons vos informations/);
  });

  test("an editor that cannot show changes first is offered none", async (t) => {
    const session = await start(t, capable);
    session.open(uri, english);
    assert.deepEqual(ofAll(await session.actions(uri, await rangeOf(session))), []);
    const { kinds }: FixKindsResult = await session.connection.sendRequest(fixKindsRequest, { uri });
    assert.deepEqual(kinds, []);
  });

  test("there is nothing to fix on save: no kind for that, and no preferred one", async (t) => {
    const session = await start(t, previews);
    assert.deepEqual(session.initialized.capabilities.codeActionProvider, {
      codeActionKinds: ["quickfix", "refactor.rewrite.clauselint.paste"],
    });
    session.open(uri, english);
    const range = await rangeOf(session);
    for (const kind of ["source", "source.fixAll", "source.fixAll.clauselint"]) {
      assert.deepEqual(await session.actions(uri, range, [kind]), [], kind);
    }
    assert.ok((await session.actions(uri, range)).every(({ isPreferred }) => !isPreferred));
  });

  test("all kinds of a document can be asked for, with the version that they are for", async (t) => {
    const session = await start(t, previews);
    session.open(uri, english);
    session.type(uri, 0, 0, "\n");
    const { version, kinds }: FixKindsResult = await session.connection.sendRequest(fixKindsRequest, { uri });
    assert.equal(version, 2);
    assert.deepEqual(
      kinds.map(({ ruleId, title, count }) => [ruleId, title, count]),
      kindsOf(`\n${english}`).map(({ ruleId, title, fixes }) => [ruleId, title, fixes.length]),
    );
    for (const { edit, count } of kinds) {
      assert.equal(Object.values(edit.changeAnnotations ?? {}).filter((it) => it.needsConfirmation).length, count);
    }
  });
});
