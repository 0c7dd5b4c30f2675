import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { analyze, type Finding, type Fix, rules } from "../../../rules/index.ts";
import { toldTogether } from "../../../rules/views/wording/together.ts";
import { founding, foundingRewritten, policyWith } from "./policies.ts";
import { apply, has, openNew, quickFixes, rangeOf, type Shown, shownWhen } from "./support.ts";

const mixed = "ai-training/public-private-mixed";
const blank = "draft/unfilled-placeholder";

suite("quick fixes", () => {
  for (const { id, examples } of rules) {
    // That VS Code applies a fix as it is: the first of each rule, and of the founding rule all, in both languages. That
    // every fix is right is tested without it.
    const first = examples.filter((it) => examples.find(({ language }) => language === it.language) === it);
    const texts = first.slice(0, id === mixed ? 2 : 1).map(({ bad }) => bad.replaceAll(/\[\[|\]\]/g, ""));
    for (const [example, text] of texts.entries()) {
      const fixes = fixesOf(id, text);
      for (const [at, { finding, fix }] of fixes.slice(0, id === mixed ? fixes.length : 1).entries()) {
        test(`${id}: ${fix.title} (example ${example + 1}, fix ${at + 1})`, () =>
          appliesAlone(`privacy-${id.replace("/", "-")}-${example}-${at}.md`, text, finding, fix));
      }
    }
  }

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

function fixesOf(ruleId: string, text: string): { finding: Finding; fix: Fix }[] {
  return analyze(text)
    .findings.filter((finding) => finding.ruleId === ruleId)
    .flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
}

/** Applies one fix as VS Code offers it: the text changes as the fix says and nowhere else, and the finding goes once its blanks are filled. */
async function appliesAlone(name: string, text: string, finding: Finding, fix: Fix): Promise<void> {
  const document = await openNew(name, text);
  const range = new vscode.Range(document.positionAt(finding.span.start), document.positionAt(finding.span.end));
  await shownWhen(document, has(finding.ruleId));
  const sameTitle = (await quickFixes(document, range)).filter(({ title }) => title === fix.title);
  const action = sameTitle[placeAmong(text, finding, fix)];
  assert.ok(action, `“${fix.title}” is offered`);
  await apply(action);
  const fixed = edited(text, fix);
  assert.equal(document.getText(), fixed);
  const left = analyze(fixed).findings;
  const settled = analyze(filledIn(fixed)).findings;
  assert.ok(count(settled, finding.ruleId) < count(analyze(text).findings, finding.ruleId), "the finding goes");
  const wanted = toldTogether(left)
    .map(({ lead: { ruleId, span } }) => `${ruleId} ${span.start}`)
    .sort();
  const placed = ({ rule, range: place }: Shown) => `${rule} ${document.offsetAt(place.start)}`;
  await shownWhen(document, (shown) => shown.map(placed).sort().join() === wanted.join());
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
}

/** What is more than a remark. */
function grave(shown: readonly Shown[]): readonly Shown[] {
  return shown.filter(({ severity }) => severity === "error" || severity === "warning");
}

function count(findings: readonly Finding[], rule: string): number {
  return findings.filter(({ ruleId }) => ruleId === rule).length;
}

/** Findings on the same words may offer other rewrites of the same title, in text order. VS Code does not say whose one is. */
function placeAmong(text: string, { span }: Finding, fix: Fix): number {
  const offered = analyze(text)
    .findings.filter((it) => it.span.start <= span.end && it.span.end >= span.start)
    .flatMap((it) => it.fixes.filter(({ title }) => title === fix.title).map(({ edits }) => JSON.stringify(edits)));
  return [...new Set(offered)].indexOf(JSON.stringify(fix.edits));
}

/** The text after a fix. Blanks keep their braces in the editor too, within the tab stop. */
function edited(text: string, { edits }: Fix): string {
  return edits.reduceRight(
    (changed, { span, replacement }) => changed.slice(0, span.start) + replacement + changed.slice(span.end),
    text,
  );
}

/** Takes every blank's own words for its content. */
function filledIn(text: string): string {
  return text.replaceAll(/\{\{([^{}]*)\}\}/g, "$1");
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
