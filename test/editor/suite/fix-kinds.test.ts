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

suite("fixes of one kind", () => {
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
