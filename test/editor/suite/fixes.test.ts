import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { founding, foundingRewritten, policyWith } from "./policies.ts";
import { apply, filledIn, has, openNew, quickFixes, rangeOf, type Shown, shownWhen } from "./support.ts";

const mixed = "ai-training/public-private-mixed";
const blank = "draft/unfilled-placeholder";

suite("quick fixes", () => {
  for (const [title, rewritten] of Object.entries(foundingRewritten)) {
    test(`settle the founding case: ${title}`, async () => {
      const document = await openNew(`privacy-founding-${title.length}.md`, policyWith(founding.training));
      await shownWhen(document, has(mixed));
      const offered = await quickFixes(document, rangeOf(document, "the information we collect"));
      const action = offered.find((it) => it.title === title);
      assert.ok(action, `“${title}” is offered among\n${offered.map((it) => it.title).join("\n")}`);
      await apply(action);
      assert.equal(document.getText(), policyWith(rewritten));
      await shownWhen(document, (shown) => grave(shown).length > 0 && grave(shown).every(({ rule }) => rule === blank));
      await fillIn(document);
      assert.equal(document.getText(), policyWith(filledIn(rewritten)));
      await shownWhen(document, (shown) => grave(shown).length === 0);
    });
  }

  test("suppress a rule at one place, with a reason", async () => {
    const text = policyWith(founding.training);
    const document = await openNew("privacy-suppressed.md", text);
    await shownWhen(document, has(mixed));
    const action = (await quickFixes(document, rangeOf(document, "the information we collect"))).find(({ title }) =>
      title.includes(`Ignore ${mixed}`),
    );
    assert.ok(action, "an action that suppresses the rule");
    await apply(action);
    const comment = `<!-- clauselint-disable-next-line ${mixed} -- {{reason}} -->\n`;
    assert.equal(document.getText(), text.replace(founding.training, `${comment}${founding.training}`));
    await shownWhen(document, (shown) => !has(mixed)(shown));
  });
});

/** What is more than a remark. */
function grave(shown: readonly Shown[]): readonly Shown[] {
  return shown.filter(({ severity }) => severity === "error" || severity === "warning");
}

async function fillIn(document: vscode.TextDocument): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const match of document.getText().matchAll(/\{\{[^{}]*\}\}/g)) {
    const range = new vscode.Range(
      document.positionAt(match.index),
      document.positionAt(match.index + match[0].length),
    );
    edit.replace(document.uri, range, filledIn(match[0]));
  }
  assert.ok(await vscode.workspace.applyEdit(edit), "the blanks are filled");
}
