import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { readMarkdown } from "../rules/core/markdown/markdown.ts";
import { splitSentences } from "../rules/core/words/sentences.ts";
import type { Language } from "../rules/index.ts";
import { lexiconOf } from "../rules/languages/index.ts";
import { french } from "./support.ts";

/** Paragraphs with a ‖ between their sentences. A line break of Markdown is written as it is. */
const english = [
  // Plain ends
  "We keep your posts. ‖ We delete your drafts.",
  "Do we train on messages? ‖ No. ‖ Never!",
  "Is it used? ‖ Yes, unless you switch it off.",
  "It stays with us… ‖ We never share it.",
  "Wait... ‖ There is more.",
  "One sentence without a stop",
  "One sentence.",
  "They said “we never look.” ‖ We do not look either.",
  "It is used (and kept). ‖ You can refuse.",
  "It is used. ‖ (You can refuse.) ‖ It is kept.",
  "**We train.** ‖ *You can refuse.*",
  "Your data is used. ‖ [Read more](https://example.com/a.b). ‖ Then decide.",
  "See `config.train`. ‖ It is off.",
  // Abbreviations
  "We use signals (e.g. likes) and events, i.e. what you do, to rank posts.",
  "We use signals, e.g. Likes and Shares, to rank posts.",
  "Halvor Maps, Inc. and Halvor Maps Ltd. are the controllers. ‖ Write to us.",
  "Halvor Maps, Inc. trains its models in Oslo.",
  "Signals from maps, ads, etc. are used. ‖ Others are not.",
  "We serve the U.S. and the E.U. from Oslo.",
  "We serve the U.S. ‖ We do not serve others.",
  "The controller is Halvor Maps, Inc. ‖ The processor is Falk Ltd. ‖ We answer.",
  "Write to Mr. Will or John F. Holm.",
  "It ranks posts, replies, etc. ‖ We train it on likes.",
  "See 15 U.S.C. § 6501 for the terms. ‖ We follow it.",
  "See Sec. 1798.140(c) of the Civil Code. ‖ It lists identifiers.",
  "Section 14(a) applies, cf. Sec. 15 and Art. 6 of the Regulation.",
  "This is policy No. 5 of our set. ‖ It replaces No. 4.",
  "The answer is no. ‖ We do not train on it.",
  "Mr. Ode and Ms. Lind answer for Dr. Falk.",
  "Write to J. Falk, Data Protection Officer.",
  "Posts vs. messages is the difference that counts.",
  "We keep it approx. 30 days.",
  "As set out in Schedule A. ‖ The rest follows.",
  "We call it Plan B. ‖ You can refuse it.",
  // Numbers, versions and addresses
  "Version 2.5 keeps 1.5 % of the posts. ‖ Version 3.0 keeps none.",
  "Last changed on 3.2.2031. ‖ We train on posts.",
  "Our site www.example.com explains it. ‖ Write to privacy@example.com. ‖ We answer.",
  "See https://example.com/privacy.html?v=2.1 for more. ‖ It is short.",
  "We use Node.js and model.v2 to do so. ‖ Both are ours.",
  // Lists inside a sentence
  "We train on: (a) posts; (b) comments; and (c) profile names. ‖ Nothing else is used.",
  "We use (i) your posts, (ii) your likes and (iii) nothing else.",
  "We use 1. posts, 2. comments and 3. likes.",
  "You may: (1) object; (2) withdraw. ‖ We act within a month.",
  // Line breaks set by the author
  "Posts<br>‖ Comments<br>‖ Messages",
  "- We train on posts  \n‖   We never train on drafts",
  "We train on posts that you<br>have set to Everyone.",
  "We train on posts that you\nhave set to Everyone. ‖ Nothing\nelse is used.",
  "Jobs at Falk Co. are open. ‖ Apply.",
] as const;

const frenchOnes = [
  "Nous conservons vos publications. ‖ Nous supprimons vos brouillons.",
  "Utilisons-nous vos messages ? ‖ Non ! ‖ Jamais.",
  "Servent-ils à l'entraînement ? ‖ Oui, sauf opposition de votre part.",
  "Nous disons « jamais ! » et nous nous y tenons. ‖ C'est écrit.",
  "À la question « Qui lit ? », nous répondons : personne. ‖ Personne n'y accède.",
  "Vous lirez « Nous n'utilisons rien. » dans l'application. ‖ C'est vrai.",
  "Nous écrivons « public ». ‖ Ce mot est défini plus haut.",
  "Les signaux (p. ex. vos mentions) servent au classement. ‖ Les autres, non.",
  "Les publications réglées sur « Tous », c.-à-d. visibles sans compte, sont utilisées.",
  "Les publications, commentaires, etc. sont utilisés. ‖ Les messages ne le sont pas.",
  "L'art. 6 du règlement s'applique. ‖ L'art. L. 121-1 aussi.",
  "M. Dupont et Mme Roy répondent de ces traitements. ‖ Écrivez-leur.",
  "Le délégué est M. Dupont. ‖ Il répond sous un mois.",
  "Cf. art. 9 du règlement et la délibération no. 2031-010.",
  "Voir la page https://exemple.fr/vie-privee.html ou www.exemple.fr. ‖ Elle est courte.",
  "La version 2.5 conserve 1,5 % des publications. ‖ La version 3.0, aucune.",
  "Nous utilisons : (a) les publications ; (b) les avis ; et (c) les notes. ‖ Rien d'autre.",
  "Nous utilisons a) les publications ; b) les avis.",
  "Modifiée le 3.2.2031. ‖ Nous entraînons un modèle.",
  "Elles restent chez nous… ‖ Nous ne les cédons pas.",
  "Attention : vos messages ne servent pas. ‖ Vos avis publics, si.",
  "St. Cyr Cartes S.A. et Cyr Cartes S.A.S. sont responsables.",
  "Le responsable est Cyr Cartes S.A. ‖ Nous répondons sous un mois.",
  "Écrivez à M. Le Goff ou à Mme La Rue.",
  "Nous gardons env. 30 jours les journaux.",
  "État des lieux. ‖ Égalité de traitement. ‖ À vous de choisir.",
  "Vos avis publics<br>‖ Vos notes<br>‖ Vos requêtes",
] as const;

suite("sentences", () => {
  for (const written of english) test(written, () => assertSplits(written, "en"));
  for (const written of frenchOnes) test(written, () => assertSplits(french(written), "fr"));
});

function assertSplits(written: string, language: Language): void {
  const source = written.replace(/‖ /g, "");
  const [block] = readMarkdown(source).blocks;
  assert.ok(block, `no block in “${source}”`);
  const { text } = block.flat;
  const lexicon = lexiconOf(language);
  assert.ok(lexicon);
  const found = splitSentences(block.flat, lexicon).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(found, written.split("‖ ").map(seen));
}

/** What a reader sees of a sentence of this table: no markup, no line breaks at its end. */
function seen(markdown: string): string {
  return markdown
    .replace(/<br>$|^- /g, "")
    .replace("<br>", "\n")
    .replace(/\[(.*?)\]\(.*?\)/g, "$1")
    .replace(/`.*?`/g, "\uFFFC")
    .replace(/\*/g, "")
    .trim()
    .replace(/(?<=\S)\n(?=\S)/g, (lineBreak) => (markdown.includes("<br>") ? lineBreak : " "));
}
