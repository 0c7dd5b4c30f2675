// Which Markdown is a policy: by its front matter, by its file name, by its first heading, and which of them wins.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { defaultFilePatterns, type Recognition, recognise } from "../rules/index.ts";

const clause = "We may train our models on your posts.";

/** A text under a heading; with none where that is empty. */
function under(heading: string): string {
  return heading ? `${heading}\n\n${clause}\n` : `${clause}\n`;
}

const policyTitles = [
  "# Privacy Policy",
  "# Politique de confidentialité",
  "Data protection notice\n===",
  "# Larkstone\n\n## Privacy",
  "<h1>Privacy Policy</h1>",
  '<html>\n<body>\n<div><h1 class="title">\n  Politique de <b>confidentialité</b>\n</h1></div>',
  "**Privacy Policy**",
  "__Politique de confidentialité__\n\n## Article 1",
  "# Biometric Data Retention Policy",
  "# Facial Recognition Notice",
  "# Politique de conservation des données biométriques",
  "# Avis sur la reconnaissance faciale",
];
const otherTitles = [
  "# Meeting notes",
  "# Compte rendu de réunion",
  "To do\n=====",
  "# Larkstone\n\nOur notes.\n\n## Privacy",
  "<h1>Recipe book</h1>",
  "**Ordre du jour**",
  "# Biometric login, step by step",
  "# La reconnaissance faciale en dix minutes",
];
const firm = [
  "privacy.md",
  "Privacy-Policy.md",
  "privacy_notice_v2.md",
  "privacy-policy-2026-01-draft.md",
  "privacy.fr.md",
  "politique-de-confidentialite.md",
  "Déclaration de confidentialité.md",
  "protection-des-donnees-personnelles.markdown",
  "biometric-information-policy.md",
];
const loose = [
  "privacy-notes.md",
  "notes-privacy-meeting.md",
  "notes-sur-la-confidentialite.md",
  "reunion-vie-privee.md",
  "politique-vie-privee-notes.md",
  "idees-politique-de-confidentialite.md",
  "privacy-policy-meeting.md",
];
const other = ["draft-final.md", "brouillon.md", "notes.md"];

const expected: readonly (readonly [names: readonly string[], headings: readonly string[], Recognition])[] = [
  [firm, [...policyTitles, ...otherTitles, ""], "file-name"],
  [loose, [...policyTitles, ""], "file-name"],
  [loose, otherTitles, "not-a-policy"],
  // The heading of a first section says nothing of the whole.
  [loose, ["## Information we collect", "## Données que nous recueillons"], "file-name"],
  [other, policyTitles, "heading"],
  [other, [...otherTitles, ""], "not-a-policy"],
];

suite("which Markdown is a policy", () => {
  for (const [names, headings, recognition] of expected) {
    for (const name of names) {
      for (const heading of headings) {
        test(`${name} under “${heading.replaceAll("\n", " ")}”: ${recognition}`, () => {
          assert.equal(recognise(under(heading), name), recognition);
          assert.equal(recognise(under(heading).replaceAll("\n", "\r\n"), name), recognition);
        });
      }
    }
  }

  test("front matter wins over both", () => {
    for (const name of [...firm, ...loose, ...other]) {
      assert.equal(recognise(`---\nclauselint: false\n---\n${under("# Privacy Policy")}`, name), "switched-off");
      assert.equal(recognise(`---\nclauselint: true\n---\n${under("# Meeting notes")}`, name), "front-matter");
    }
  });

  test("a pattern that somebody has set is no loose one", () => {
    for (const heading of otherTitles) {
      assert.equal(recognise(under(heading), "privacy-notes.md", ["privacy-n*"]), "file-name");
      assert.equal(recognise(under(heading), "privacy-notes.md", [...defaultFilePatterns, "*notes*"]), "file-name");
    }
  });
});
