// 2,500 texts, settings files and messages made at random, small ones: `npm run fuzz` tries more, and larger ones.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { assertFindings, assertFixes, assertReports, propertiesOf } from "./fuzz.ts";
import fc, { runs } from "./random.ts";

/** How many are tried in all. */
const inputs = 2500;

/** Of each thousand; a fix and a report are read again, and take longer. */
const shares: Readonly<Record<string, number>> = {
  "a text has findings in text order, and every place that is told lies in it": 300,
  "typing says what a fresh reading says": 40,
  "a fix can be made, and leaves tags, links and comments whole": 60,
  "every form of a report can be read by what it is for": 40,
  "a settings file is read, or told what is wrong at its place": 540,
  "a server answers whatever it is sent, and finds then what a fresh one finds": 20,
};

suite("whatever the text", () => {
  for (const [name, property] of Object.entries(propertiesOf(2))) {
    test(name, async () => {
      const share = shares[name] ?? assert.fail("how many?");
      await fc.assert(property, runs((inputs * share) / 1000));
    });
  }
});

suite("what was found so", () => {
  for (const [what, text] of [
    [
      "a NUL moves no place",
      "\0We do not use your content to train AI models.\nWe use your content to train AI models.",
    ],
    [
      "un NUL ne déplace rien",
      "\0Nous utilisons vos contenus pour former nos modèles d’IA.\nNous gardons vos contenus.\0",
    ],
    [
      "a mark that turns the direction of writing comes raw into no report",
      "We use your content to train AI models.\n\n<!-- clauselint-disable-next-line vague/x\u202E -- \u001B why\u2066 -->\nWe use your me\u200Fssages.\n",
    ],
    [
      "a fix writes no link where HTML would show its signs",
      "# Policy\n\n<div>\nWe use your content to train AI models.\n</div>\n\n## Your inbox\n\nYour private messages are never used to train our models.\n",
    ],
    [
      "un correctif n'écrit pas de lien là où le HTML en montrerait les signes",
      "<b>\rNous utilisons vos contenus pour entraîner nos modèles d'IA.\n\n## Apprentissage\n\nÀ lire.\n\n## Vos messages\n\nLes messages privés ne servent pas à entraîner nos modèles.\n",
    ],
  ] as const) {
    test(what, () => {
      for (const holds of [assertFindings, assertFixes, assertReports]) holds(text);
    });
  }
});
