// A policy says the same in whatever form it comes: its lists, tables and headings are told by their words where the marks
// are lost.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import { lazily } from "../rules/core/keep/lazily.ts";
import { readMarkdown } from "../rules/core/markdown/markdown.ts";
import { analyze } from "../rules/index.ts";
import { firstReading, forms, unwrapped } from "./lost-marks.ts";

/** By form and policy, how many practices are still read otherwise. */
const stillOther: Readonly<Record<string, number>> = {
  "pasted from a word processor: labelled/fr/messagerie.md": 2,
  "headings without marks: corpus/transporteur.md": 1,
  "headings without marks: labelled/en/wearable.md": 1,
  "headings without marks: labelled/fr/messagerie.md": 2,
  "bullets that are none of Markdown's: corpus/reseau-social.md": 1,
  "lists without marks: corpus/reseau-social.md": 1,
  "lists without marks: labelled/en/game.md": 2,
  "lists without marks: labelled/fr/domotique.md": 2,
  "lists as paragraphs: corpus/time-clock.md": 1,
  "lists as paragraphs: labelled/fr/domotique.md": 2,
  "pasted from a word processor: corpus/reseau-social.md": 1,
  "pasted from a word processor: corpus/transporteur.md": 1,
  "pasted from a word processor: labelled/en/idverify.md": 1,
  "pasted from a word processor: labelled/en/wearable.md": 1,
  "pasted from a word processor: labelled/fr/sante.md": 1,
  "pasted without blank lines: corpus/reseau-social.md": 1,
  "pasted without blank lines: labelled/en/dating-app.md": 2,
  "pasted without blank lines: labelled/en/dating.md": 1,
  "pasted without blank lines: labelled/en/idverify.md": 1,
  "pasted without blank lines: labelled/en/oriel-home.md": 1,
  "pasted without blank lines: labelled/en/tarn-ledger.md": 1,
  "pasted without blank lines: labelled/en/market.md": 1,
  "pasted without blank lines: labelled/fr/messagerie.md": 2,
  "pasted without blank lines: labelled/en/wearable.md": 1,
  "pasted without blank lines: labelled/fr/sante.md": 4,
};

const policies = ["corpus", "labelled/en", "labelled/fr"].flatMap((folder) => {
  const path = join(import.meta.dirname, folder);
  const names = readdirSync(path).filter((name) => name.endsWith(".md"));
  return names.map((name) => {
    const text = unwrapped(readFileSync(join(path, name), "utf8"));
    return { name: `${folder}/${name}`, text, practices: lazily(() => practicesIn(text)) };
  });
});

for (const [form, degraded] of Object.entries(forms)) {
  suite(`practices are read alike: ${form}`, () => {
    for (const { name, text, practices } of policies) {
      test(name, () => {
        const other = practicesIn(degraded(text));
        const lost = practices().filter((it) => !take(other, it));
        assert.equal(lost.length, stillOther[`${form}: ${name}`] ?? 0, [...lost, "→", ...other].join("\n"));
      });
    }
  });
}

/** What a policy says, without what form may change: where it stands, and the look of quotes and blanks. */
function practicesIn(text: string): string[] {
  return analyze(text).policy.clauses.flatMap(({ practices }) =>
    practices.map((practice) =>
      [
        ...[practice.topic, practice.predicate.text, ...firstReading(practice), practice.stance],
        ...practice.data.map((it) => it.text),
      ]
        .join(" · ")
        .replaceAll("’", "'")
        .replace(/[“”]/g, '"')
        .replace(/[\s*|•]+/g, " "),
    ),
  );
}

function take(list: string[], wanted: string): boolean {
  const at = list.indexOf(wanted);
  if (at >= 0) list.splice(at, 1);
  return at >= 0;
}

suite("marks that are lost are told by words", () => {
  const cases: readonly (readonly [what: string, text: string, told: readonly string[]])[] = [
    [
      "a record of lines",
      "Category: Biometric information\nCollected: No",
      ["cell “Biometric information” under “Category”", "cell “No” under “Collected”"],
    ],
    [
      "rows by tabs",
      "Purpose\tData\nTraining of models\tPublic posts",
      ["cell “Training of models” under “Purpose”", "cell “Public posts” under “Data”"],
    ],
    [
      "rows by bars, without a ruler",
      "| Purpose | Data |\n| Training of models | **Public** posts |",
      ["cell “Training of models” under “Purpose”", "cell “Public posts” under “Data”"],
    ],
    [
      "rows of which the first says what the others say",
      "| The posts you publish | training our models | 1 year |\n| Faces | opening doors | 2 years |",
      [...["The posts you publish", "training our models", "1 year"], ...["Faces", "opening doors", "2 years"]].map(
        (it) => `cell “${it}” under “”`,
      ),
    ],
    [
      "rows in quotes",
      '"Données","Finalité"\n"Vos photos","former nos modèles"',
      ["cell “Vos photos” under “Données”", "cell “former nos modèles” under “Finalité”"],
    ],
    [
      "rows by commas without blanks",
      "Data,Purpose\nYour photos,train our models",
      ["cell “Your photos” under “Data”", "cell “train our models” under “Purpose”"],
    ],
    [
      "no rows: commas between words, and within numbers",
      "We keep photos,notes, and drafts\nand sell 1,000 of them, or more",
      ["sentence “We keep photos,notes, and drafts and sell 1,000 of them, or more”"],
    ],
    [
      "columns by blanks",
      "Data        Use               Kept\nPhotos      train our models  1 year".replaceAll("  1", "     1"),
      [...["cell “Photos” under “Data”", "cell “train our models” under “Use”"], "cell “1 year” under “Kept”"],
    ],
    [
      "no columns: words set wide apart",
      "We   train   our models   on\nyour   photos   and notes",
      ["sentence “We train our models on your photos and notes”"],
    ],
    [
      "bullets within a line, behind a colon",
      "Nous formons nos modèles avec : • vos messages • vos photos",
      [
        "sentence “Nous formons nos modèles avec :”",
        "item “vos messages” behind “Nous formons nos modèles avec :”",
        "item “vos photos” behind “Nous formons nos modèles avec :”",
      ],
    ],
    ["no items: bullets between names", "Home • Privacy • Contact", ["heading “Home • Privacy • Contact”"]],
    [
      "no rows: marks of a word processor, and tabs behind them",
      "We use:\no\tphotos\no\tdrafts\n2.\tBiometric data\nWe scan faces at the door.",
      [
        ...["sentence “We use:”", "item “o\tphotos” behind “We use:”", "item “o\tdrafts” behind “We use:”"],
        ...["heading “Biometric data”", "sentence “We scan faces at the door.” below “Biometric data”"],
      ],
    ],
    [
      "a number with a tab, right above its text",
      "1.1\tFormation des modèles\nNous formons des modèles avec vos photos publiques.",
      [
        "heading “1.1\tFormation des modèles”",
        "sentence “Nous formons des modèles avec vos photos publiques.” below “1.1\tFormation des modèles”",
      ],
    ],
    [
      "rows with numbers of their own",
      "No.\tData\n2.\tPhotos",
      ["cell “2.” under “No.”", "cell “Photos” under “Data”"],
    ],
    [
      "bullets in the letters of another font",
      "We use:\n§  photos\nØ\tdrafts\nü notes",
      ["sentence “We use:”", ...["§ photos", "Ø\tdrafts", "ü notes"].map((it) => `item “${it}” behind “We use:”`)],
    ],
    ["no bullet: the sign of a section", "§ 25 of the Act is met.", ["sentence “§ 25 of the Act is met.”"]],
    [
      "marks of notes",
      "We use photos<sup>1</sup> to train our AI<sup>[2]</sup> models on the 1<sup>st</sup> day.",
      ["sentence “We use photos to train our AI models on the 1st day.”"],
    ],
    [
      "lines of cells, whose rows are lost",
      "Data\nPurpose\nKept\nYour photos\nTraining our models\n1 year",
      ["Data", "Purpose", "Kept", "Your photos", "Training our models", "1 year"].map((it) => `item “${it}”`),
    ],
    [
      "lines behind a colon",
      "We use your data to:\nsend messages;\ntrain our models; and\nbill you.",
      [
        "sentence “We use your data to:”",
        "item “send messages;” behind “We use your data to:”",
        "item “train our models; and” behind “We use your data to:”",
        "item “bill you.” behind “We use your data to:”",
      ],
    ],
    [
      "paragraphs behind a colon",
      "We use your data to:\n\nsend messages\n\ntrain our models\n\nAll of this is kept for a year.",
      [
        "sentence “We use your data to:”",
        "item “send messages” behind “We use your data to:”",
        "item “train our models” behind “We use your data to:”",
        "sentence “All of this is kept for a year.”",
      ],
    ],
    [
      "a line in small letters that heads a paragraph",
      "How we train our models\n\nWe use public posts.",
      ["heading “How we train our models”", "sentence “We use public posts.” below “How we train our models”"],
    ],
    [
      "a line in bold right above its text",
      "**Training**\nWe use public posts.",
      ["heading “Training”", "sentence “We use public posts.” below “Training”"],
    ],
    [
      "no heading: a line that its list goes on",
      "We use what you tell us to\n\n- train our models\n\nOn garde vos avis pour\n\n- les publier",
      [
        "sentence “We use what you tell us to”",
        "item “train our models” behind “We use what you tell us to”",
        "sentence “On garde vos avis pour”",
        "item “les publier” behind “On garde vos avis pour”",
      ],
    ],
    [
      "a numbered line",
      "Article 3. Formation\n\nNous formons.",
      ["heading “Article 3. Formation”", "sentence “Nous formons.” below “Article 3. Formation”"],
    ],
    [
      "no heading: a date",
      "Last updated March 5, 2024\n\nWe use public posts.",
      ["sentence “Last updated March 5, 2024”", "sentence “We use public posts.”"],
    ],
    [
      "HTML",
      "<h2>Training</h2>\n<p>We use your data to:<ul><li>send messages<li><b>train</b> our models</ul>\n<table><tr><th>Data<tr><td>posts</table>\n<!-- We bill you. --><style>p { content: 'we bill you' }</style>",
      [
        "heading “Training”",
        "sentence “We use your data to:” below “Training”",
        "item “send messages” behind “We use your data to:” below “Training”",
        "item “train our models” behind “We use your data to:” below “Training”",
        "cell “posts” behind “We use your data to:” under “Data” below “Training”",
      ],
    ],
    [
      "cells of HTML over several rows and columns",
      "<table><tr><th rowspan=2>Data<th colspan=2>Shared<tr><th>Purpose<th>With whom<tr><td rowspan=2>Prints<td>doors<td>nobody<tr><td>training<td>partners<tr><td colspan=2>Photos<td>friends</table>",
      [
        "cell “Prints” under “Data”",
        "cell “doors” under “Purpose”",
        "cell “nobody” under “With whom”",
        "cell “training” under “Purpose”",
        "cell “partners” under “With whom”",
        "cell “Photos” under “Data”",
        "cell “friends” under “With whom”",
      ],
    ],
    [
      "a span as wide as no table is",
      "<table><tr><th colspan=99999999>Data<tr><td rowspan=-3>posts</table>",
      ["cell “posts” under “Data”"],
    ],
    [
      "HTML in an item of Markdown",
      "- We use your data to:\n\n  <p>train our models</p>",
      ["item “We use your data to:”", "item “train our models” behind “We use your data to:”"],
    ],
    [
      "no list: a sentence that is broken in the middle",
      "We use your data as follows: to\nsend messages and to train\nour models.",
      ["sentence “We use your data as follows: to send messages and to train our models.”"],
    ],
  ];
  for (const [what, text, told] of cases) {
    test(what, () => {
      const found = readMarkdown(text).blocks.map(({ kind, flat, headings, leadIns, table }) => {
        const [heading, leadIn] = [headings.at(-1), leadIns.at(-1)];
        return [
          `${kind} “${flat.text}”`,
          leadIn ? ` behind “${leadIn.text}”` : "",
          table ? ` under “${table.header.text}”` : "",
          heading && kind !== "heading" ? ` below “${heading.text}”` : "",
        ].join("");
      });
      assert.deepEqual(found, told);
    });
  }
});
