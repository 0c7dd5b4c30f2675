import assert from "node:assert/strict";
import { suite, type TestContext, test } from "node:test";
import { identify } from "../client/clauses/identity.ts";
import { type ClauseTreeNode, clauseTree, type TreeOptions } from "../client/clauses/tree.ts";
import { analyze, type Language } from "../rules/index.ts";
import { type ClauseList, clauseList } from "../rules/views/editor/clauses.ts";
import { shortened } from "../rules/views/wording/quote.ts";
import {
  type ClausesResult,
  clausesRequest,
  ignoreRequest,
  type StatusParams,
  statusNotification,
} from "../server/session/protocol.ts";
import { applied, capable, type Session, startSession } from "./session.ts";

const english = `# Privacy at Quillmere

Write to {{our address}}.

## Recommendations

We use your information to train our recommendation models.

## Billing

We do not train any model on invoices.

## Signing in

With your consent, we may collect biometric data and use it for security. We use machine learning to find insults in posts.
`;

const french = `# Politique de confidentialité de Quillmere

## Suggestions

Nous utilisons vos informations pour entraîner nos modèles de recommandation.
`;

function listOf(text: string, language: Language): ClauseList {
  return clauseList(analyze(text), {
    language,
    pageOf: (ruleId, it) => `file:///docs/${it === "fr" ? "fr/" : ""}${ruleId}.md`,
  });
}

suite("the list of clauses", () => {
  const list = listOf(english, "en");

  test("has each clause once for each topic, in text order, with its verdict and its place", () => {
    assert.deepEqual(
      list.clauses.map(({ topic, verdict, label, place, sections }) => [topic, verdict, label, place, sections]),
      [
        ["ai-training", "unseparated", "We use your information to train our…", "Line 7", ["Recommendations"]],
        ["ai-training", "kept-out", "We do not train any model on invoices.", "Line 11", ["Billing"]],
        ["biometric", "unseparated", "With your consent, we may collect…", "Line 15", ["Signing in"]],
        ["ai-use", "not-judged", "We use machine learning to find insults…", "Line 15", ["Signing in"]],
      ],
    );
  });

  test("keeps the author's words and their places", () => {
    for (const { span, quote, findings } of list.clauses) {
      assert.equal(english.slice(span.start, span.end), quote);
      for (const finding of findings) assert.ok(english.slice(finding.span.start, finding.span.end).length > 0);
    }
  });

  test("has every finding once, below its clause or elsewhere", () => {
    const listed = [...list.clauses.flatMap(({ findings }) => findings), ...list.elsewhere.findings];
    const key = ({ ruleId, span }: { ruleId: string; span: { start: number } }) => `${ruleId} ${span.start}`;
    assert.deepEqual(listed.map(key).sort(), analyze(english).findings.map(key).sort());
    assert.deepEqual(
      list.elsewhere.findings.map(({ ruleId, place }) => [ruleId, place]),
      [["draft/unfilled-placeholder", "Line 3"]],
    );
  });

  test("tells in a tooltip the verdict, the facts and the findings with their rules", () => {
    const [first] = list.clauses;
    for (const told of [
      "“We use your information to train our recommendation models.”",
      "**Not separated.**",
      "- Data: “your information”",
      "- Purpose: ",
      "- Not stated: choice, retention",
      "- **Error**: ",
      "[ai-training/unseparated-data](<file:///docs/ai-training/unseparated-data.md>)",
    ]) {
      assert.ok(first?.tooltip.includes(told), `“${told}” in ${first?.tooltip}`);
    }
  });

  test("says to a screen reader what the icons show", () => {
    const [first] = list.clauses;
    assert.match(
      first?.spoken ?? "",
      /^AI training, not separated\. “We use your .+”\. Line 7, Recommendations\. 1 error, /,
    );
    assert.match(first?.findings[0]?.spoken ?? "", /^Error: .+ Line 7, ai-training\/unseparated-data$/);
    assert.match(list.clauses[1]?.spoken ?? "", /^AI training, kept out\. .+ No findings$/);
  });

  test("labels in the editor's language, and tells of a clause in its own", () => {
    const [clause, ...others] = listOf(french, "en").clauses;
    assert.deepEqual(others, []);
    assert.equal(clause?.place, "Line 5");
    assert.match(clause?.tooltip ?? "", /^«\sNous utilisons[\s\S]+\*\*Non séparées\.\*\*[\s\S]+\*\*Erreur\*\*\s: /);
    assert.ok(clause?.tooltip.includes("<file:///docs/fr/ai-training/unseparated-data.md>"));
    const labels = listOf(english, "fr");
    assert.deepEqual(
      labels.topics.map(({ label }) => label),
      ["Entraînement d’IA", "Usage d’IA", "Données biométriques"],
    );
    assert.equal(labels.clauses[0]?.place, "Ligne 7");
  });

  test("is empty for a text that speaks of neither, and shows words as they are", () => {
    assert.deepEqual(listOf("# Privacy\n\nWe send invoices.\n", "en").clauses, []);
    const [odd] = listOf(
      "# Privacy\n\nWe use *your* [posts](https://quillmere.example) to train our models.\n",
      "en",
    ).clauses;
    assert.equal(odd?.quote, "We use your posts to train our models.");
  });
});

test("a quote is shortened at a word, without the sign before it, and never within a character", () => {
  assert.equal(shortened("We keep it.", 11), "We keep it.");
  assert.equal(shortened("We keep posts, photos and drafts.", 16), "We keep posts…");
  assert.equal(shortened("https://quillmere.example/privacy", 20), "https://quillmere.ex…");
  assert.equal(shortened("🧵🧵🧵🧵", 5), "🧵🧵…");
});

suite("the tree of clauses", () => {
  const list: ClausesResult = { version: 1, ...listOf(english, "en") };
  const ids = identify([], list.clauses);
  const treeOf = (options: Partial<TreeOptions>) =>
    clauseTree(list, ids, { grouping: "topic", shown: "all", noSection: "No heading", ...options });
  const shape = (nodes: readonly ClauseTreeNode[]): unknown[] =>
    nodes.map((node) => (node.kind === "group" ? [node.label, shape(node.children)] : node.id));

  test("groups by topic, by section or by verdict, with what belongs to no clause at the end", () => {
    const elsewhere = ["Also found", ["elsewhere draft/unfilled-placeholder 1"]];
    assert.deepEqual(shape(treeOf({}).roots), [
      ["AI training", ["clause-1", "clause-2"]],
      ["AI use", ["clause-4"]],
      ["Biometric data", ["clause-3"]],
      elsewhere,
    ]);
    assert.deepEqual(shape(treeOf({ grouping: "section" }).roots), [
      ["Recommendations", ["clause-1"]],
      ["Billing", ["clause-2"]],
      ["Signing in", ["clause-3", "clause-4"]],
      elsewhere,
    ]);
    assert.deepEqual(shape(treeOf({ grouping: "verdict" }).roots), [
      ["Not separated", ["clause-1", "clause-3"]],
      ["Kept out", ["clause-2"]],
      ["Not judged", ["clause-4"]],
      elsewhere,
    ]);
  });

  test("ends with what is not read, however it is arranged", () => {
    const { unread } = listOf(`${english}\n> “We use your posts to train our AI models.”\n`, "en");
    const [row] = unread.rows;
    for (const shown of ["all", "with-findings"] as const) {
      const tree = clauseTree({ ...list, unread }, ids, { grouping: "verdict", shown, noSection: "No heading" });
      const [group] = tree.roots.slice(-1);
      assert.deepEqual(shape(group ? [group] : []), [["Not read", ["unread 1"]]]);
      assert.deepEqual(tree.byId("unread 1"), { kind: "unread", id: "unread 1", row });
      assert.equal(tree.parentOf({ kind: "unread", id: "unread 1", row: row ?? assert.fail() })?.id, "unread");
    }
  });

  test("leaves out clauses without findings on demand", () => {
    assert.deepEqual(shape(treeOf({ shown: "with-findings" }).roots).slice(0, 2), [
      ["AI training", ["clause-1"]],
      ["Biometric data", ["clause-3"]],
    ]);
  });

  test("says beside a clause what its group does not", () => {
    const described = (options: Partial<TreeOptions>) => {
      const node = treeOf(options).byId("clause-1");
      return node?.kind === "clause" ? node.description : undefined;
    };
    assert.equal(described({}), "Line 7 · Recommendations");
    assert.equal(described({ grouping: "section" }), "Line 7 · AI training");
  });

  test("finds parents, and the clause at a place", () => {
    const tree = treeOf({});
    const [finding] = list.clauses[0]?.findings ?? [];
    const node = tree.byId(`clause-1 ${finding?.ruleId} 1`);
    assert.equal(node && tree.parentOf(node)?.id, "clause-1");
    assert.deepEqual(
      tree.at(english.indexOf("train any")).map(({ id }) => id),
      ["clause-2"],
    );
    assert.deepEqual(tree.at(3), []);
  });
});

suite("the name of a clause", () => {
  const namesOf = (texts: readonly string[], previous: ReturnType<typeof identify> = []) =>
    identify(
      previous,
      texts.flatMap((text) => listOf(`# Privacy\n\n${text}\n`, "en").clauses),
    );
  const [a, b, c] = [
    "We use your posts to train our models.",
    "We use your chats to train our models.",
    "We collect your voiceprint.",
  ] as const;
  const before = namesOf([a, b, c]);
  const after = (texts: readonly string[]) => namesOf(texts, before).map(({ id }) => id);

  test("stays while its words change", () => {
    assert.deepEqual(after([a, "We use your private chats to train our models.", c]), [
      "clause-1",
      "clause-2",
      "clause-3",
    ]);
  });

  test("stays when another clause comes or goes", () => {
    assert.deepEqual(after(["We use your songs to train our models.", a, b, c]), [
      "clause-4",
      "clause-1",
      "clause-2",
      "clause-3",
    ]);
    assert.deepEqual(after([a, c]), ["clause-1", "clause-3"]);
    assert.deepEqual(after([]), []);
  });

  test("moves with it, and is nobody else's", () => {
    assert.deepEqual(after([b, a, c]), ["clause-2", "clause-1", "clause-3"]);
    assert.deepEqual(after([a, a, b, c]), ["clause-1", "clause-4", "clause-2", "clause-3"]);
  });
});

suite("over the protocol", () => {
  const uri = "file:///drafts/privacy.md";

  async function start(t: TestContext, locale = "en"): Promise<Session> {
    const session = await startSession(capable, { docs: "file:///extension/docs/rules" }, { locale });
    t.after(async () => assert.equal(await session.end(), 0, "the server ends as it was asked to"));
    return session;
  }

  test("the clauses come with the version that they stand in, and follow what is typed", async (t) => {
    const session = await start(t);
    session.open(uri, english);
    const first: ClausesResult = await session.connection.sendRequest(clausesRequest, { uri });
    assert.equal(first.version, 1);
    const at = english.indexOf("use your information");
    const document = session.type(uri, at, at, "do not ");
    const second: ClausesResult = await session.connection.sendRequest(clausesRequest, { uri });
    assert.equal(second.version, 2);
    const [clause] = second.clauses;
    assert.equal(clause?.verdict, "kept-out");
    assert.equal(clause && document.getText().slice(clause.span.start, clause.span.end), clause?.quote);
    assert.match(first.clauses[0]?.findings[0]?.page ?? "", /^file:\/\/\/extension\/docs\/rules\/ai-training\//);
  });

  test("what is not read is listed, and follows what is typed", async (t) => {
    for (const [locale, label, row] of [
      ["en", "Not read", ["Line 15", "code"]],
      ["fr", "Non lu", ["Ligne 15", "code"]],
    ] as const) {
      const session = await start(t, locale);
      const text = english
        .replace("With your consent", "    With your consent")
        .replace("We use machine", "we use machine");
      session.open(uri, text);
      const { unread }: ClausesResult = await session.connection.sendRequest(clausesRequest, { uri });
      assert.equal(unread.label, label);
      assert.deepEqual(
        unread.rows.map(({ place, label: what }) => [place, what]),
        [row],
      );
      const [{ span } = { span: { start: 0, end: 0 } }] = unread.rows;
      assert.match(text.slice(span.start, span.end), /^ {4}With your consent.*\.$/);
      session.type(uri, span.start, span.start + 4, "");
      const next: ClausesResult = await session.connection.sendRequest(clausesRequest, { uri });
      assert.deepEqual(next.unread.rows, []);
    }
  });

  test("labels are in the editor's language", async (t) => {
    const session = await start(t, "fr-CA");
    session.open(uri, english);
    const { topics }: ClausesResult = await session.connection.sendRequest(clausesRequest, { uri });
    assert.equal(topics[0]?.label, "Entraînement d’IA");
  });

  test("a document that is not open has none, and the server goes on", async (t) => {
    const session = await start(t);
    assert.equal(await session.connection.sendRequest(clausesRequest, { uri }), null);
    session.open(uri, english);
    await session.pull(uri);
    await session.heard<StatusParams>(statusNotification, ({ linted }) => linted);
  });

  test("a finding is ignored by the comment of its quick fix, unless the text has changed", async (t) => {
    const session = await start(t);
    const document = session.open(uri, english);
    const { clauses, version }: ClausesResult = await session.connection.sendRequest(clausesRequest, { uri });
    const finding = clauses[0]?.findings.find(({ ruleId }) => ruleId === "ai-training/unseparated-data");
    assert.ok(finding);
    const params = { uri, version, ruleId: finding.ruleId, start: finding.span.start };
    const edit = await session.connection.sendRequest(ignoreRequest, params);
    const range = { start: document.positionAt(finding.span.start), end: document.positionAt(finding.span.end) };
    const action = (await session.actions(uri, range)).find(({ title }) =>
      title.startsWith(`Ignore ${finding.ruleId}`),
    );
    assert.ok(action?.edit);
    assert.deepEqual(edit, action.edit);
    assert.match(applied(document, action), /<!-- clauselint-disable-next-line ai-training\/unseparated-data -- /);
    session.type(uri, 0, 0, "\n");
    assert.equal(await session.connection.sendRequest(ignoreRequest, params), null);
    assert.equal(await session.connection.sendRequest(ignoreRequest, { ...params, version: 2 }), null);
  });
});
