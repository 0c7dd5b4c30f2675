// One clause on biometric data, all that it leaves untold, and the one fix that tells it.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import type { Edit } from "../rules/core/finding.ts";
import { rewritten } from "../rules/core/fixes/outcome.ts";
import { composed, untoldAt } from "../rules/core/fixes/whole.ts";
import { analyze } from "../rules/index.ts";
import { toldTogether } from "../rules/views/wording/together.ts";
import fc, { runs } from "./random.ts";
import { policies } from "./whole-policies.ts";

const english =
  "We may train AI models on the information you give us.\n\n## Biometrics\n\nWith your permission, we collect and use your biometric information for safety purposes.";
const french =
  "Nous pouvons entraîner des modèles d'IA avec les informations que vous nous donnez.\n\n## Biométrie\n\nAvec votre accord, nous recueillons et utilisons vos données biométriques à des fins de sécurité.";

suite("what a biometric clause leaves untold", () => {
  for (const [text, title] of [
    [english, "Tell all that is missing: act of consent, withdrawal, period, source, AI training, trait, purpose"],
    [french, /^Dire tout ce qui manque\u00A0: .*provenance.*trait.*finalité/],
  ] as const) {
    test(`is told as one, and by one fix: ${text.slice(-60)}`, () => {
      const told = toldTogether(analyze(text).findings).filter(({ lead }) => lead.ruleId.startsWith("biometric/"));
      const [{ lead, findings, message }, ...others] = told as [(typeof told)[number]];
      assert.deepEqual(others, []);
      for (const { ruleId } of findings) assert.ok(message.includes(`[${ruleId}]`));
      for (const { fixes } of findings) assert.ok(fixes.some((it) => matches(it.title, title)));
      const fix = lead.fixes.find((it) => matches(it.title, title)) ?? assert.fail(`no ${title}`);
      const made = rewritten(text, fix.edits).text.replace(/\{\{(.*?)\}\}/g, "$1");
      const left = analyze(made).findings.filter((it) => it.untold && it.severity !== "info");
      assert.deepEqual(
        left.map(({ ruleId }) => ruleId),
        [],
      );
    });
  }

  test("is told by that fix in every policy, with what naming the trait lays bare", () => {
    let made = 0;
    for (const text of policies) {
      for (const { untold, fixes } of analyze(text).findings) {
        const [fix] = fixes.filter(({ title }) => /^(?:Tell all|Dire tout)/.test(title));
        if (!fix || !untold) continue;
        made++;
        const after = rewritten(text, fix.edits);
        const filled = after.text.replace(/\{\{(.*?)\}\}/g, "  $1  ");
        const left = untoldAt(after.placeOf(untold.clause).start, analyze(filled).findings);
        assert.deepEqual(
          left.filter(({ severity }) => severity !== "info").map(({ ruleId }) => ruleId),
          [],
          fix.title,
        );
      }
    }
    assert.ok(made >= 10, `only ${made} fixes`);
  });
});

suite("where one part cannot be written, the others are told by one fix", () => {
  for (const [text, title] of [
    [
      "We collect biometric identifiers of employees for timekeeping and share them with vendors.",
      "Tell what is missing here: period, recipient",
    ],
    [
      "Nous collectons des données biométriques à l'entrée pour la sécurité et les communiquons à des tiers.",
      "Dire ici ce qui manque\u00A0: durée, destinataire",
    ],
  ] as const) {
    test(text, () => {
      const titles = analyze(text).findings.flatMap(({ fixes }) => fixes.map((it) => it.title));
      assert.equal(titles.filter((it) => it === title).length > 0, true, titles.join("; "));
    });
  }
});

suite("an end that is told in other words gets no other beside it", () => {
  for (const text of [
    "We collect your fingerprint when you clock in. This is kept for the length of your contract and then destroyed.",
    "Hotel Elm takes an iris scan at the door to open it. It deletes the scan at check-out.",
    "Nous relevons votre empreinte digitale pour ouvrir la porte. Nous ne la supprimons pas.",
  ]) {
    test(text, () => {
      const told = analyze(text).findings.filter(({ ruleId }) => ruleId === "biometric/no-retention");
      assert.equal(told.length, 1);
      assert.deepEqual(
        told.flatMap(({ fixes }) => fixes),
        [],
      );
    });
  }
});

function matches(title: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? title === wanted : wanted.test(title);
}

test("edits of what edits leave are one, or none where they tear each other apart", () => {
  const words = fc.string({ unit: fc.constantFrom(..."abc "), minLength: 0, maxLength: 4 });
  const editsOf = (length: number) =>
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: length }), fc.integer({ min: 0, max: 3 }), words), { maxLength: 4 })
      .map((all) => {
        const edits: Edit[] = [];
        for (const [at, taken, replacement] of all.toSorted(([a], [b]) => a - b)) {
          const start = Math.max(at, (edits.at(-1)?.span.end ?? -1) + 1);
          if (start <= length) edits.push({ span: { start, end: Math.min(length, start + taken) }, replacement });
        }
        return edits;
      });
  const text = "The quick brown fox jumps";
  let whole = 0;
  fc.assert(
    fc.property(
      editsOf(text.length).chain((first) => {
        const after = rewritten(text, first).text;
        return editsOf(after.length).map((second) => ({ first, second, after }));
      }),
      ({ first, second, after }) => {
        const both = composed(first, second);
        if (!both) return;
        whole++;
        assert.equal(rewritten(text, both).text, rewritten(after, second).text);
      },
    ),
    runs(500),
  );
  assert.ok(whole > 200, `only ${whole} of them were whole`);
});
