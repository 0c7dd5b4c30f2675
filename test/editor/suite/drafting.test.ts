import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { founding, policyWith } from "./policies.ts";
import { has, openNew, rangeOf, set, shownWhen, until } from "./support.ts";

const mixed = "ai-training/public-private-mixed";
const terms = `“Public Note” means a note that anyone can open without signing in. 🙂

We train our models on Public Notes only. A Public Note stays yours, and a public note of others is not ours.

${founding.training}`;

suite("drafting", () => {
  test("offers clauses where a paragraph begins, with what they promise", async () => {
    const document = await openNew("privacy-clauses.md", policyWith(`${founding.training}\n\n`));
    await shownWhen(document, has(mixed));
    const place = rangeOf(document, "\n\n## Your rights").start;
    const item = await completion(document, place, "No AI training at all");
    assert.equal(item.kind, vscode.CompletionItemKind.Snippet);
    assert.ok(item.insertText instanceof vscode.SnippetString);
    assert.match(item.insertText.value, /\$\{1:\{\{private messages, drafts and files/);
    assert.ok(item.documentation instanceof vscode.MarkdownString);
    assert.match(item.documentation.value, /\*\*Satisfies\*\*/);
    const range = item.range instanceof vscode.Range ? item.range : item.range?.inserting;
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(item.insertText, range);
    assert.ok(document.getText().includes("such as {{private messages, drafts and files}}."));
    await shownWhen(
      document,
      (shown) => shown.filter(({ rule }) => rule === "draft/unfilled-placeholder").length === 3,
    );
  });

  test("offers none inside a sentence", async () => {
    const document = await openNew("privacy-quiet.md", policyWith(founding.training));
    await shownWhen(document, has(mixed));
    const found = await completions(document, rangeOf(document, "train our").start);
    assert.deepEqual(found, []);
  });

  test("leads from a term to its definition, to its uses, and renames it everywhere", async () => {
    const document = await openNew("privacy-terms.md", policyWith(terms));
    await shownWhen(document, (shown) => shown.length > 0);
    const use = rangeOf(document, "Public Notes only").start.translate(0, 3);
    const definitions = await asked(() =>
      vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        "vscode.executeDefinitionProvider",
        document.uri,
        use,
      ),
    );
    const [definition] = definitions;
    const range = definition && ("range" in definition ? definition.range : definition.targetRange);
    assert.ok(range?.isEqual(rangeOf(document, "Public Note")));
    const references = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      use,
    );
    assert.deepEqual(
      references.map((it) => document.getText(it.range)),
      ["Public Note", "Public Notes", "Public Note"],
    );
    const marked = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      document.uri,
      use,
    );
    assert.equal(marked.length, 3);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      use,
      "Open Entry",
    );
    const before = document.getText();
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(
      document.getText(),
      before.replace("Public Notes", "Open Entries").replaceAll("Public Note", "Open Entry"),
    );
  });

  test("says why there is nothing to rename", async () => {
    const document = await openNew("privacy-no-term.md", policyWith(terms));
    await shownWhen(document, (shown) => shown.length > 0);
    await assert.rejects(
      async () =>
        vscode.commands.executeCommand(
          "vscode.executeDocumentRenameProvider",
          document.uri,
          rangeOf(document, "others is").start,
          "Entry",
        ),
      /no defined term here/,
    );
  });

  test("shows behind data how it was read, once that is switched on", async () => {
    const document = await openNew("privacy-hints.md", policyWith(founding.training));
    await shownWhen(document, has(mixed));
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", document.uri, whole);
    assert.deepEqual(await hints(), []);
    const takeBack = await set("inlayHints.enable", true);
    try {
      const found = await asked(hints);
      assert.deepEqual(
        found.map(({ label, position }) => [
          label,
          document.getText(new vscode.Range(position.translate(0, -4), position)),
        ]),
        [
          ["not told apart", " you"],
          ["public", "tion"],
        ],
      );
    } finally {
      await takeBack();
    }
  });
});

function isOurs({ detail = "" }: vscode.CompletionItem): boolean {
  return detail.startsWith("Clauselint");
}

async function completions(document: vscode.TextDocument, place: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    place,
  );
  return list.items.filter(isOurs);
}

async function completion(
  document: vscode.TextDocument,
  place: vscode.Position,
  label: string,
): Promise<vscode.CompletionItem> {
  const nameOf = (it: vscode.CompletionItem) => (typeof it.label === "string" ? it.label : it.label.label);
  const [found] = await asked(async () => (await completions(document, place)).filter((it) => nameOf(it) === label));
  assert.ok(found);
  return found;
}

/** What VS Code answers as soon as it answers with any. */
function asked<T>(ask: () => Thenable<readonly T[]>): Promise<readonly T[]> {
  return until("An answer", async () => {
    const found = await ask();
    return found.length > 0 ? found : undefined;
  });
}
