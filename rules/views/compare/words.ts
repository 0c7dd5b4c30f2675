import type { Change, ChangeKind, Direction } from "../../core/compare/comparison.ts";
import type { Translated } from "../../languages/translated.ts";
import { type AuditWords, auditWords } from "../wording/facts.ts";

/** Everything that a comparison says in one language: words of its own, and of the audit. */
export type CompareWords = OwnWords &
  Pick<AuditWords, "line" | "goTo" | "quoted" | "colon" | "semicolon" | "topics" | "clauses">;

interface OwnWords {
  readonly comparison: string;
  readonly title: (fileName: string, before: string) => string;
  readonly comparedWith: (before: string) => string;
  readonly comparedWithVersion: (date: string, name: string) => string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  /** How many clauses changed so, for the headline. */
  readonly counted: (count: number, kind: ChangeKind) => string;
  readonly and: (parts: readonly string[]) => string;
  readonly headline: { readonly none: string; readonly onlyWords: (count: number) => string; readonly nothing: string };
  readonly unchanged: (count: number, moved: number) => string;
  readonly otherLanguage: string;
  readonly groups: Readonly<
    Record<"loses" | "gains" | "other" | "reworded", { readonly title: string; readonly caption: string }>
  >;
  readonly before: string;
  readonly after: string;
  readonly absent: { readonly before: string; readonly after: string };
  readonly goToBefore: (line: number) => string;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly was: string;
  readonly is: string;
  readonly reworded: string;
  readonly facts: Readonly<Record<Change, Readonly<Partial<Record<Direction, string>>>>>;
  readonly caution: string;
}

const english: OwnWords = {
  comparison: "Clauselint comparison",
  title: (fileName, before) => `${fileName} since ${before}`,
  comparedWith: (before) => `Compared with ${before}.`,
  comparedWithVersion: (date, name) => `Compared with the version of ${date} (${name}).`,
  kinds: {
    "promise-gone": "Promise gone",
    weakened: "Weakened",
    mixed: "Weaker in one point, stronger in another",
    "new-permission": "New permission",
    strengthened: "Strengthened",
    "new-promise": "New promise",
    "permission-gone": "Permission gone",
    changed: "Changed",
    reworded: "Reworded",
  },
  counted: (count, kind) => {
    const promises = count === 1 ? "promise" : "promises";
    switch (kind) {
      case "promise-gone":
        return `${count} ${promises} gone`;
      case "weakened":
        return `${auditWords.en.clauses(count)} weakened`;
      case "mixed":
        return `${auditWords.en.clauses(count)} weakened in one point, strengthened in another`;
      case "new-permission":
        return `${count} new ${count === 1 ? "permission" : "permissions"}`;
      case "strengthened":
        return `${auditWords.en.clauses(count)} strengthened`;
      case "new-promise":
        return `${count} new ${promises}`;
      case "permission-gone":
        return `${count} ${count === 1 ? "permission" : "permissions"} gone`;
      case "changed":
        return `${auditWords.en.clauses(count)} otherwise changed`;
      case "reworded":
        return `${auditWords.en.clauses(count)} reworded`;
    }
  },
  and: (parts) => listed(parts, " and "),
  headline: {
    none: "No clause on AI training or biometric data has changed",
    onlyWords: (count) =>
      `${count === 1 ? "One clause was" : `${count} clauses were`} reworded; nothing that we compare has changed`,
    nothing: "Neither version says anything on AI training or biometric data",
  },
  unchanged: (count, moved) => {
    const same = `${count === 1 ? "1 clause says" : `${count} clauses say`} the same as before`;
    return moved ? `${same}, ${moved} of them under another heading.` : `${same}.`;
  },
  otherLanguage: "The two versions are in different languages, so that a clause cannot be told from its translation.",
  groups: {
    loses: {
      title: "What the reader loses",
      caption: "Permissions that are new, and promises that are weaker or gone.",
    },
    gains: {
      title: "What the reader gains",
      caption: "Promises that are new or stronger, and permissions that are no longer claimed.",
    },
    other: {
      title: "Otherwise changed",
      caption: "Which of the two versions promises more cannot be told from the words.",
    },
    reworded: { title: "Reworded", caption: "Other words; what we read in them is the same. Read these yourself." },
  },
  before: "Before",
  after: "Now",
  absent: { before: "The earlier version does not say this.", after: "The policy no longer says this." },
  goToBefore: (line) => `Show line ${line} of the earlier version beside the policy`,
  directions: { weakened: "Weaker", strengthened: "Stronger", changed: "Changed" },
  was: "was",
  is: "now",
  reworded: "Nothing that we compare differs.",
  facts: {
    denial: {
      weakened: "What was ruled out may now take place.",
      strengthened: "What could take place is now ruled out.",
    },
    consent: {
      weakened: "It no longer waits for the person’s consent.",
      strengthened: "It now waits for the person’s consent.",
    },
    "opt-in": {
      weakened: "People were asked first; now they can only refuse.",
      strengthened: "People could only refuse; now they are asked first.",
    },
    choice: { weakened: "The way to refuse is gone.", strengthened: "People can now refuse." },
    "certainty-less": { changed: "It said that this takes place; now it says only that it may." },
    "certainty-more": { changed: "It said that this may take place; now it says that it does." },
    hedge: {
      weakened: "The denial is now hedged: it holds as a rule, not always.",
      strengthened: "The denial is no longer hedged.",
    },
    residual: { weakened: "It now goes on after a refusal.", strengthened: "It no longer goes on after a refusal." },
    unfree: { weakened: "A refusal is no longer free.", strengthened: "A refusal is free now." },
    bundled: {
      weakened: "Agreement is now taken from mere use of the service.",
      strengthened: "Agreement is no longer taken from mere use of the service.",
    },
    withdrawal: {
      weakened: "How consent can be taken back is no longer said.",
      strengthened: "How consent can be taken back is now said.",
    },
    retroactive: {
      weakened: "It now reaches back to data given earlier.",
      strengthened: "It no longer reaches back to data given earlier.",
    },
    exclusion: {
      weakened: "Data that was kept out no longer is.",
      strengthened: "Data is now kept out that was not.",
      changed: "What is kept out is put otherwise.",
    },
    data: {
      weakened: "More data is used than before.",
      strengthened: "Less data is used than before.",
      changed: "The data is named otherwise.",
    },
    "data-private": { weakened: "Private data is now used.", strengthened: "Private data is no longer named." },
    "data-catch-all": {
      weakened: "Words that take in all data now stand where data was named.",
      strengthened: "Named data now stands where the words took in all of it.",
    },
    "data-public": {
      weakened: "The data is no longer said to be public.",
      strengthened: "The data is now said to be public.",
    },
    "data-deidentified": {
      weakened: "The data is no longer said to be de-identified.",
      strengthened: "The data is now said to be de-identified.",
    },
    "data-denied": {
      weakened: "The promise covers less data than before.",
      strengthened: "The promise covers more data than before.",
      changed: "The promise covers other data than before.",
    },
    separation: {
      weakened: "Public and private data are told apart less well than before.",
      strengthened: "Public and private data are told apart better than before.",
    },
    purpose: {
      weakened: "A further purpose was added.",
      strengthened: "A purpose is gone.",
      changed: "The purpose is put otherwise.",
    },
    "purpose-open": {
      weakened: "An open-ended purpose was added.",
      strengthened: "The open-ended purpose is gone.",
    },
    "purpose-stated": { weakened: "The purpose is no longer stated.", strengthened: "The purpose is now stated." },
    retention: {
      weakened: "The data is kept longer.",
      strengthened: "The data is kept for a shorter time.",
      changed: "How long the data is kept is put otherwise.",
    },
    "retention-open": {
      weakened: "How long the data is kept now has no limit that a reader can check.",
      strengthened: "How long the data is kept now has a limit that a reader can check.",
    },
    "retention-stated": {
      weakened: "How long the data is kept is no longer said.",
      strengthened: "How long the data is kept is now said.",
    },
    recipients: {
      weakened: "More recipients get the data.",
      strengthened: "Fewer recipients get the data.",
      changed: "Other recipients are named.",
    },
    "recipients-open": {
      weakened: "The data now goes to others whom nothing narrows down.",
      strengthened: "The data no longer goes to others whom nothing narrows down.",
    },
    trainers: {
      weakened: "Others may now train models of their own with the data.",
      strengthened: "Others no longer train models of their own with the data.",
    },
    sale: { weakened: "The data may now be sold.", strengthened: "The data is no longer said to be sold." },
    condition: {
      weakened: "The promise now holds only for some, or under a condition.",
      strengthened: "The promise now holds without a condition.",
      changed: "For whom or under which condition it holds is put otherwise.",
    },
    only: { weakened: "The “only” that limited it is gone.", strengthened: "It is now limited by an “only”." },
    basis: { changed: "The legal basis is another." },
    definition: {
      weakened: "The term that it uses now takes in more.",
      strengthened: "The term that it uses now takes in less.",
      changed: "The term that it uses is defined otherwise.",
    },
    permission: { weakened: "The policy now allows this.", strengthened: "The policy no longer says this." },
    promise: { weakened: "The policy no longer rules this out.", strengthened: "The policy now rules this out." },
    unread: {
      changed:
        "Nearly the same words stand in the other version, but we do not read this in them. Compare them yourself.",
    },
    restated: { changed: "The other version says the same in another clause." },
  },
  caution:
    "Clauselint compares wording, not lawfulness, and gives no legal advice. It reads clauses on AI training and biometric data only; what it could not read it cannot compare. That something is no longer said is no promise.",
};

const french: OwnWords = {
  comparison: "Comparaison Clauselint",
  title: (fileName, before) => `${fileName}, version antérieure : ${before}`,
  comparedWith: (before) => `Comparée à ${before}.`,
  comparedWithVersion: (date, name) => `Comparée à la version du ${date} (${name}).`,
  kinds: {
    "promise-gone": "Engagement disparu",
    weakened: "Affaiblie",
    mixed: "Plus faible sur un point, plus forte sur un autre",
    "new-permission": "Nouvelle permission",
    strengthened: "Renforcée",
    "new-promise": "Nouvel engagement",
    "permission-gone": "Permission disparue",
    changed: "Modifiée",
    reworded: "Reformulée",
  },
  counted: (count, kind) => {
    const s = count < 2 ? "" : "s";
    switch (kind) {
      case "promise-gone":
        return `${count} engagement${s} disparu${s}`;
      case "weakened":
        return `${count} clause${s} affaiblie${s}`;
      case "mixed":
        return `${count} clause${s} affaiblie${s} sur un point, renforcée${s} sur un autre`;
      case "new-permission":
        return `${count} nouvelle${s} permission${s}`;
      case "strengthened":
        return `${count} clause${s} renforcée${s}`;
      case "new-promise":
        return count < 2 ? `${count} nouvel engagement` : `${count} nouveaux engagements`;
      case "permission-gone":
        return `${count} permission${s} disparue${s}`;
      case "changed":
        return `${count} clause${s} autrement modifiée${s}`;
      case "reworded":
        return `${count} clause${s} reformulée${s}`;
    }
  },
  and: (parts) => listed(parts, " et "),
  headline: {
    none: "Aucune clause sur l’entraînement d’IA ou la biométrie n’a changé",
    onlyWords: (count) =>
      `${count === 1 ? "Une clause a été reformulée" : `${count} clauses ont été reformulées`} ; rien de ce que nous comparons n’a changé`,
    nothing: "Aucune des deux versions ne parle d’entraînement d’IA ou de biométrie",
  },
  unchanged: (count, moved) => {
    const same =
      count < 2 ? `${count} clause dit la même chose qu’avant` : `${count} clauses disent la même chose qu’avant`;
    return moved ? `${same}, dont ${moved} sous un autre titre.` : `${same}.`;
  },
  otherLanguage:
    "Les deux versions sont dans des langues différentes : une clause ne se distingue pas de sa traduction.",
  groups: {
    loses: {
      title: "Ce que le lecteur perd",
      caption: "Les permissions nouvelles, et les engagements affaiblis ou disparus.",
    },
    gains: {
      title: "Ce que le lecteur gagne",
      caption: "Les engagements nouveaux ou renforcés, et les permissions qui ne sont plus prises.",
    },
    other: {
      title: "Autrement modifié",
      caption: "Les mots ne disent pas laquelle des deux versions promet davantage.",
    },
    reworded: {
      title: "Reformulé",
      caption: "D’autres mots ; ce que nous y lisons est resté le même. À relire vous-même.",
    },
  },
  before: "Avant",
  after: "Maintenant",
  absent: { before: "La version antérieure ne dit pas cela.", after: "La politique ne dit plus cela." },
  goToBefore: (line) => `Afficher la ligne ${line} de la version antérieure à côté de la politique`,
  directions: { weakened: "Plus faible", strengthened: "Plus fort", changed: "Modifié" },
  was: "avant",
  is: "maintenant",
  reworded: "Rien de ce que nous comparons ne diffère.",
  facts: {
    denial: {
      weakened: "Ce qui était exclu peut désormais avoir lieu.",
      strengthened: "Ce qui pouvait avoir lieu est désormais exclu.",
    },
    consent: {
      weakened: "Le consentement de la personne n’est plus attendu.",
      strengthened: "Le consentement de la personne est désormais attendu.",
    },
    "opt-in": {
      weakened: "La personne était interrogée d’abord ; elle peut désormais seulement refuser.",
      strengthened: "La personne pouvait seulement refuser ; elle est désormais interrogée d’abord.",
    },
    choice: {
      weakened: "Le moyen de refuser a disparu.",
      strengthened: "La personne peut désormais refuser.",
    },
    "certainty-less": { changed: "Il était dit que cela a lieu ; il est seulement dit que cela peut avoir lieu." },
    "certainty-more": { changed: "Il était dit que cela peut avoir lieu ; il est désormais dit que cela a lieu." },
    hedge: {
      weakened: "L’exclusion est désormais atténuée : elle vaut en principe, non toujours.",
      strengthened: "L’exclusion n’est plus atténuée.",
    },
    residual: {
      weakened: "L’usage se poursuit désormais après un refus.",
      strengthened: "L’usage ne se poursuit plus après un refus.",
    },
    unfree: { weakened: "Le refus n’est plus libre.", strengthened: "Le refus est désormais libre." },
    bundled: {
      weakened: "Le simple usage du service vaut désormais accord.",
      strengthened: "Le simple usage du service ne vaut plus accord.",
    },
    withdrawal: {
      weakened: "La façon de retirer son consentement n’est plus indiquée.",
      strengthened: "La façon de retirer son consentement est désormais indiquée.",
    },
    retroactive: {
      weakened: "L’usage s’étend désormais aux données fournies auparavant.",
      strengthened: "L’usage ne s’étend plus aux données fournies auparavant.",
    },
    exclusion: {
      weakened: "Des données qui étaient exclues ne le sont plus.",
      strengthened: "Des données sont désormais exclues qui ne l’étaient pas.",
      changed: "Ce qui est exclu est dit autrement.",
    },
    data: {
      weakened: "Davantage de données sont utilisées.",
      strengthened: "Moins de données sont utilisées.",
      changed: "Les données sont nommées autrement.",
    },
    "data-private": {
      weakened: "Des données privées sont désormais utilisées.",
      strengthened: "Il n’est plus question de données privées.",
    },
    "data-catch-all": {
      weakened: "Des mots qui visent toutes les données remplacent des données nommées.",
      strengthened: "Des données nommées remplacent des mots qui les visaient toutes.",
    },
    "data-public": {
      weakened: "Il n’est plus dit que les données sont publiques.",
      strengthened: "Il est désormais dit que les données sont publiques.",
    },
    "data-deidentified": {
      weakened: "Il n’est plus dit que les données sont désidentifiées.",
      strengthened: "Il est désormais dit que les données sont désidentifiées.",
    },
    "data-denied": {
      weakened: "L’engagement couvre moins de données.",
      strengthened: "L’engagement couvre davantage de données.",
      changed: "L’engagement couvre d’autres données.",
    },
    separation: {
      weakened: "Données publiques et données privées sont moins bien distinguées.",
      strengthened: "Données publiques et données privées sont mieux distinguées.",
    },
    purpose: {
      weakened: "Une finalité a été ajoutée.",
      strengthened: "Une finalité a disparu.",
      changed: "La finalité est dite autrement.",
    },
    "purpose-open": {
      weakened: "Une finalité sans limite a été ajoutée.",
      strengthened: "La finalité sans limite a disparu.",
    },
    "purpose-stated": {
      weakened: "La finalité n’est plus indiquée.",
      strengthened: "La finalité est désormais indiquée.",
    },
    retention: {
      weakened: "Les données sont conservées plus longtemps.",
      strengthened: "Les données sont conservées moins longtemps.",
      changed: "La durée de conservation est dite autrement.",
    },
    "retention-open": {
      weakened: "La durée de conservation n’a plus de limite vérifiable.",
      strengthened: "La durée de conservation a désormais une limite vérifiable.",
    },
    "retention-stated": {
      weakened: "La durée de conservation n’est plus indiquée.",
      strengthened: "La durée de conservation est désormais indiquée.",
    },
    recipients: {
      weakened: "Davantage de destinataires reçoivent les données.",
      strengthened: "Moins de destinataires reçoivent les données.",
      changed: "D’autres destinataires sont nommés.",
    },
    "recipients-open": {
      weakened: "Les données vont désormais à des tiers que rien ne délimite.",
      strengthened: "Les données ne vont plus à des tiers que rien ne délimite.",
    },
    trainers: {
      weakened: "D’autres peuvent désormais entraîner leurs propres modèles avec ces données.",
      strengthened: "D’autres n’entraînent plus leurs propres modèles avec ces données.",
    },
    sale: {
      weakened: "Les données peuvent désormais être vendues.",
      strengthened: "Il n’est plus dit que les données sont vendues.",
    },
    condition: {
      weakened: "L’engagement ne vaut désormais que pour certains, ou sous condition.",
      strengthened: "L’engagement vaut désormais sans condition.",
      changed: "Pour qui ou sous quelle condition cela vaut est dit autrement.",
    },
    only: {
      weakened: "Le mot « seulement » ou son équivalent, qui limitait l’usage, a disparu.",
      strengthened: "L’usage est désormais limité par « seulement » ou un équivalent.",
    },
    basis: { changed: "La base légale n’est plus la même." },
    definition: {
      weakened: "Le terme employé couvre désormais davantage.",
      strengthened: "Le terme employé couvre désormais moins.",
      changed: "Le terme employé est défini autrement.",
    },
    permission: {
      weakened: "La politique le permet désormais.",
      strengthened: "La politique ne le dit plus.",
    },
    promise: {
      weakened: "La politique ne l’exclut plus.",
      strengthened: "La politique l’exclut désormais.",
    },
    unread: {
      changed: "L’autre version contient presque les mêmes mots, mais nous n’y lisons pas cela. À comparer vous-même.",
    },
    restated: { changed: "L’autre version dit la même chose dans une autre clause." },
  },
  caution:
    "Clauselint compare la rédaction, non la licéité, et ne donne pas de conseil juridique. Il ne lit que les clauses sur l’entraînement d’IA et la biométrie ; ce qu’il n’a pu lire, il ne peut le comparer. Ce qui n’est plus dit n’est pas pour autant promis.",
};

function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")}${and}${parts.at(-1)}`;
}

/** A comparison's words in every language that we speak. */
export const compareWords = {
  en: { ...auditWords.en, ...english },
  fr: { ...auditWords.fr, ...french },
} satisfies Translated<CompareWords>;
