// That VS Code applies the fixes of every rule as they are. The browser's host runs the same code on them: once is enough.
import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { analyze, type Finding, type Fix, rules } from "../../../rules/index.ts";
import { toldTogether } from "../../../rules/views/wording/together.ts";
import { apply, filledIn, has, openNew, quickFixes, type Shown, shownWhen } from "./support.ts";

const mixed = "ai-training/public-private-mixed";

suite("quick fixes of every rule", () => {
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
