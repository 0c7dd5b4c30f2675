import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { hintsIn } from "../rules/views/editor/hints.ts";
import { withReading } from "./support.ts";

/** Who can see the data that a policy trains on, by all that is said of it. */
function seenIn(text: string): string[] {
  return analyze(text)
    .policy.clauses.flatMap(({ practices }) => practices)
    .filter(({ topic }) => topic === "ai-training")
    .flatMap(({ data }) => data.map(({ visibility }) => visibility));
}

function isSeenBy(visibility: "public" | "private", text: string): void {
  test(text, () => {
    withReading(text, () => {
      assert.deepEqual([...new Set(seenIn(text))], [visibility]);
      const told = hintsIn(analyze(text).policy, { start: 0, end: text.length }).map(({ label }) => label);
      assert.ok(told.length > 0 && told.every((it) => it.includes(visibility.slice(0, 4))), told.join("; "));
    });
  });
}

/** A noun in small letters and in capitals, and what is done to see it. */
type Noun = readonly [small: string, capital: string, see: string];
type Form = (noun: Noun) => string;

const training = (data: string) => `We train our search model only on ${data}.`;
const entrainement = (data: string) => `Nous entraînons notre modèle de recherche uniquement avec les ${data}.`;

suite("a word on who sees the data wins over its noun", () => {
  const nouns: readonly Noun[] = [
    ["notes", "Notes", "open"],
    ["files", "Files", "download"],
    ["messages", "Messages", "read"],
    ["recordings", "Recordings", "play"],
  ];
  const open: readonly Form[] = [
    ([small, , see]) => training(`${small} that anyone can ${see} without signing in`),
    ([small]) => training(`public ${small}`),
    ([small]) => training(`${small} shared with everyone`),
    ([small, , see]) => training(`public ${small} (those that anyone can ${see})`),
    ([small, capital, see]) => training(`Public ${capital} (${small} that anyone can ${see})`),
    ([small, capital, see]) => training(`Public ${capital} – ${small} that anyone can ${see} –`),
    ([, capital, see]) => training(`Public ${capital}, which everyone on the platform can ${see}`),
    ([small, , see]) => training(`public ${small}, meaning ${small} that anyone can ${see}`),
    ([small, capital, see]) =>
      `Open ${capital}, that is, ${small} that anyone can ${see}, are used to train our search model.`,
    ([small, capital, see]) =>
      `“Open ${capital}” means ${small} that anyone can ${see}.\n\n${training(`Open ${capital}`)}`,
    ([small, capital, see]) =>
      `“Open ${capital}” are ${small} that anyone can ${see}.\n\n${training(`Open ${capital}`)}`,
    ([small, capital, see]) => `Open ${capital} are ${small} anyone can ${see}.\n\n${training(`Open ${capital}`)}`,
    ([small, capital]) => `“Open ${capital}” are ${small} visible to everyone.\n\n${training(`Open ${capital}`)}`,
    ([small, capital, see]) =>
      `**Open ${capital}**: ${small} that anyone can ${see}.\n\n${training(`Open ${capital}`)}`,
    ([small, capital, see]) => `“Open ${capital}” – ${small} that anyone can ${see}.\n\n${training(`Open ${capital}`)}`,
    ([small, capital, see]) =>
      `| Term | Meaning |\n|---|---|\n| Open ${capital} | ${small} that anyone can ${see} |\n\n${training(`Open ${capital}`)}`,
    ([small, capital, see]) =>
      `You can publish ${small} that anyone can ${see} (“Open ${capital}”). ${training(`Open ${capital}`)}`,
  ];
  const closed: readonly Form[] = [
    ([small, , see]) => training(`${small} that only you can ${see}`),
    ([small]) => training(`${small} you share with everyone in your workspace`),
    ([small]) => training(`${small} available to all members of your organisation`),
    ([small]) => training(`${small} visible to all of your followers`),
    ([small, , see]) => training(`public ${small} (${small} that only members of your team can ${see})`),
    ([small, capital, see]) =>
      `“Team ${capital}” are ${small} that only your team can ${see}.\n\n${training(`Team ${capital}`)}`,
    ([small, capital, see]) =>
      `“Public ${capital}” means ${small} that only your followers can ${see}. ${training(`Public ${capital}`)}`,
  ];
  for (const noun of nouns) {
    for (const form of open) isSeenBy("public", form(noun));
    for (const form of closed) isSeenBy("private", form(noun));
  }
});

suite("un mot sur qui voit les données l'emporte sur leur nom", () => {
  const nouns: readonly Noun[] = [
    ["fichiers", "Fichiers", "télécharger"],
    ["brouillons", "Brouillons", "lire"],
    ["messages", "Messages", "consulter"],
    ["enregistrements", "Enregistrements", "écouter"],
  ];
  const open: readonly Form[] = [
    ([small, , see]) => entrainement(`${small} que tout le monde peut ${see} sans se connecter`),
    ([small]) => entrainement(`${small} publics`),
    ([, capital, see]) => entrainement(`${capital} publics (ceux que tout le monde peut ${see})`),
    ([small, capital, see]) => entrainement(`${capital} ouverts (les ${small} que chacun peut ${see})`),
    ([small, capital, see]) => entrainement(`${capital} publics – les ${small} que tout le monde peut ${see} –`),
    ([, capital, see]) => entrainement(`${capital} ouverts, que tout le monde peut ${see}`),
    ([, capital, see]) => entrainement(`${capital} ouverts, c'est-à-dire ceux que chacun peut ${see}`),
    ([small, capital, see]) =>
      `« ${capital} ouverts » désigne les ${small} que chacun peut ${see}.\n\n${entrainement(`${capital} ouverts`)}`,
    ([small, capital, see]) =>
      `Les « ${capital} ouverts » sont les ${small} que chacun peut ${see}.\n\n${entrainement(`${capital} ouverts`)}`,
    ([small, capital, see]) =>
      `Les ${capital} ouverts sont des ${small} que chacun peut ${see}.\n\n${entrainement(`${capital} ouverts`)}`,
    ([small, capital]) =>
      `Les « ${capital} ouverts » sont les ${small} visibles par tous.\n\n${entrainement(`${capital} ouverts`)}`,
    ([small, capital, see]) =>
      `**${capital} ouverts** : les ${small} que chacun peut ${see}.\n\n${entrainement(`${capital} ouverts`)}`,
    ([small, capital, see]) =>
      `« ${capital} ouverts » : les ${small} que chacun peut ${see}.\n\n${entrainement(`${capital} ouverts`)}`,
    ([small, capital, see]) =>
      `| Terme | Définition |\n|---|---|\n| ${capital} ouverts | les ${small} que chacun peut ${see} |\n\n${entrainement(`${capital} ouverts`)}`,
    ([small, capital, see]) =>
      `Vous pouvez publier des ${small} que chacun peut ${see} (les « ${capital} ouverts »). ${entrainement(`${capital} ouverts`)}`,
  ];
  const closed: readonly Form[] = [
    ([small, , see]) => entrainement(`${small} que vous seul pouvez ${see}`),
    ([small]) => entrainement(`${small} que vous partagez avec tous les membres de votre espace`),
    ([small]) => entrainement(`${small} visibles par tous vos abonnés`),
    ([small, , see]) => entrainement(`${small} publics (ceux que seuls les membres de votre équipe peuvent ${see})`),
    ([small, capital, see]) =>
      `Les « ${capital} d'équipe » sont les ${small} que seule votre équipe peut ${see}.\n\n${entrainement(`${capital} d'équipe`)}`,
    ([small, capital, see]) =>
      `« ${capital} publics » désigne les ${small} que seuls vos abonnés peuvent ${see}. ${entrainement(`${capital} publics`)}`,
  ];
  for (const noun of nouns) {
    for (const form of open) isSeenBy("public", form(noun));
    for (const form of closed) isSeenBy("private", form(noun));
  }
});

suite("words that lead back to a noun tell who sees it", () => {
  for (const text of [
    "We train our ranking model only on notes you have published, i.e. notes visible to everyone on the internet.",
    "We train our model on messages (those posted in our open forum, which anyone may read without an account).",
    "“Shared Messages” means messages posted in open channels, which anyone can view without logging in.\n\nWe train our models on Shared Messages.",
    "We train our model on voice recordings which you publish for everyone to hear.",
    "We train our model on recordings that you publish and that anyone can hear.",
    "We train our model on prompts (the ones that any person may view).",
    "Nous entraînons notre modèle sur les enregistrements que vous publiez et que chacun peut écouter sans compte.",
    "Nous entraînons notre modèle sur les fichiers accessibles à quiconque sans identification.",
    "Nous entraînons notre modèle uniquement sur des fichiers partagés publiquement, c'est-à-dire visibles de tous.",
    "Nous entraînons notre modèle sur les messages (ceux publiés sur notre forum, que toute personne peut lire sans compte).",
  ])
    isSeenBy("public", text);
  for (const text of [
    "We train our models on messages you send to friends, which we keep for a year.",
    "We train our models on files you share, i.e. files that only your team can open.",
    "“Public Recordings” means recordings visible to your workspace. We train our models on Public Recordings.",
    "Nous entraînons notre modèle sur les messages que vous envoyez, et que nous gardons un an.",
    "Nous entraînons notre modèle sur les messages que vous envoyez et que vos amis peuvent lire.",
  ])
    isSeenBy("private", text);
});

suite("a term in capitals that calls data public", () => {
  const isUndefined = (text: string) =>
    analyze(text).findings.some(({ ruleId }) => ruleId === "definitions/undefined-term");
  test("asks for its definition", () => {
    assert.ok(isUndefined("We train our models on Public Stuff."));
    assert.ok(isUndefined("Nous entraînons nos modèles sur les Trucs publics."));
  });
  test("is none where it is the name of an audience alone", () =>
    assert.ok(!isUndefined("We train our models on posts that you set to Public.")));
});

suite("public data of which the licence or the office says that all may have it", () => {
  const undefinedIn = (text: string) =>
    analyze(text).findings.some((it) => it.ruleId === "separation/public-undefined");
  for (const told of [
    training("public data, namely leaflets released as open data under a free licence"),
    training("public data, such as official statistics"),
    entrainement("données publiques, à savoir des fiches diffusées sous licence ouverte"),
    entrainement("données publiques, comme les nomenclatures officielles"),
  ])
    test(`is told: ${told}`, () => withReading(told, () => assert.ok(!undefinedIn(told))));
  for (const silent of [
    training("public data, namely leaflets"),
    entrainement("données publiques, à savoir des fiches"),
  ])
    test(`is not told by a name alone: ${silent}`, () => withReading(silent, () => assert.ok(undefinedIn(silent))));
});

suite("what nobody but a person and the company sees is private", () => {
  for (const data of ["your transactions", "repayment histories", "call recordings", "annual appraisals", "CVs"])
    isSeenBy("private", `We train our risk model on ${data}.`);
  for (const data of [
    "l'historique des transactions",
    "vos virements",
    "les bulletins de paie",
    "les évaluations annuelles",
    "les CV",
  ])
    isSeenBy("private", `Nous entraînons notre modèle de risque avec ${data}.`);
  isSeenBy("public", "We train our risk model on transactions that anyone can see.");
});
