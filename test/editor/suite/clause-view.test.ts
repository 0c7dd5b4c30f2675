import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { has, openNew, quickFixes, rangeOf, replace, shownIn, shownWhen } from "./support.ts";

const unseparated = "ai-training/unseparated-data";
const named = "Train only on data that is named here";
const clauses = [
  "We collect your voiceprint when you call us.",
  "We use your information to train our recommendation models.",
  "We use the data you provide to train our support models.",
] as const;
const policy = `# Privacy Policy of Quillmere

## Calls

${clauses[0]}

## Recommendations

${clauses[1]}

## Help

${clauses[2]}
`;

/** From the first row to the first finding of the first clause: what is open already is entered by the first of the two. */
const toFinding = ["list.focusDown", "list.expand", "list.expand", "list.select"];

suite("clause view: the list", () => {
  test("leads to each clause and to its findings by keyboard, however it is arranged", async () => {
    const document = await openNew("privacy-listed.md", policy);
    await shownWhen(document, has(unseparated));
    await leads(document, clauses[1], ["list.focusDown", "list.select"]);
    await leads(document, "your information", toFinding);
    await vscode.commands.executeCommand("clauselint.clauses.groupBySection");
    await leads(document, clauses[0], ["list.focusDown", "list.select"]);
    await vscode.commands.executeCommand("clauselint.clauses.groupByTopic");
    await leads(document, clauses[1], ["list.focusDown", "list.select"]);
  });

  test("follows a text that changes, with the places as they are now", async () => {
    const document = await openNew("privacy-moved.md", policy);
    await shownWhen(document, has(unseparated));
    await leads(document, clauses[1], ["list.focusDown", "list.select"]);
    await replace(document, "## Calls", "Calls are recorded.\n\n## Calls");
    await replace(document, "your information", "all your information");
    await leads(document, clauses[1].replace("your", "all your"), ["list.focusDown", "list.select"]);
  });

  test("silences a finding by a comment, as the quick fix does", async () => {
    const document = await openNew("privacy-silenced.md", policy);
    await shownWhen(document, has(unseparated));
    await leads(document, "your information", toFinding);
    await vscode.commands.executeCommand("clauselint.clauses.ignore");
    const comment = `<!-- clauselint-disable-next-line ${unseparated} -- {{reason}} -->\n`;
    assert.equal(document.getText(), policy.replace(clauses[1], `${comment}${clauses[1]}`));
    await shownWhen(document, (shown) => shown.filter(({ rule }) => rule === unseparated).length === 1);
  });

  test("opens the rule's page", async () => {
    const document = await openNew("privacy-ruled.md", policy);
    await shownWhen(document, has(unseparated));
    await leads(document, "your information", toFinding);
    await vscode.commands.executeCommand("clauselint.clauses.openRule");
    await until(() =>
      vscode.window.activeTextEditor?.document.uri.path.endsWith(`/docs/rules/${unseparated}.md`) ? true : undefined,
    );
  });
});

suite("clause view: fixes of one kind", () => {
  test("stand beside the single fix, for all of the document", async () => {
    const document = await openNew("privacy-kinds.md", policy);
    await shownWhen(document, has(unseparated));
    const offered = await quickFixes(document, rangeOf(document, "your information"));
    const single = offered.find(({ title }) => title === named);
    const all = offered.find(({ title }) => title === `Fix all in the document… (2): ${named}`);
    assert.ok(single && all, offered.map(({ title }) => title).join("\n"));
    assert.deepEqual(
      all.edit?.get(document.uri).map(({ range }) => document.getText(range)),
      ["your information", "the data you provide"],
    );
    assert.equal(document.getText(), policy);
  });

  test("are not made when a file is saved, whatever is to be fixed then", async () => {
    const document = await openNew("privacy-saved.md", policy);
    await shownWhen(document, has(unseparated));
    const editor = vscode.workspace.getConfiguration("editor");
    const onSave = {
      "source.fixAll": "always",
      "source.fixAll.clauselint": "always",
      "source.organizeImports": "always",
    };
    await editor.update("codeActionsOnSave", onSave, vscode.ConfigurationTarget.Workspace);
    try {
      await replace(document, "Quillmere", "Quillmoor");
      assert.ok(await document.save());
      assert.equal(document.getText(), policy.replace("Quillmere", "Quillmoor"));
      assert.ok(has(unseparated)(shownIn(document)));
    } finally {
      await editor.update("codeActionsOnSave", undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

/**
 * Goes through the list from its first row by commands, as keys do, until the words are selected in the text. The list
 * fills a moment after it is shown.
 */
async function leads(document: vscode.TextDocument, words: string, keys: readonly string[]): Promise<void> {
  await until(async () => {
    await vscode.commands.executeCommand("clauselint.clauses.focus");
    for (const key of ["list.focusFirst", ...keys]) await vscode.commands.executeCommand(key);
    const editor = vscode.window.activeTextEditor;
    return editor?.document === document && document.getText(editor.selection) === words ? true : undefined;
  });
}

/** Asks again until there is an answer. @throws after 20 seconds */
async function until<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { activeTextEditor: editor } = vscode.window;
  throw new Error(`Waited in vain; selected is “${editor?.document.getText(editor.selection)}”.`);
}
