import type { RenameFault, Translated } from "../../rules/index.ts";

/** What is said while a policy is drafted, in one language. */
interface DraftingWords extends Readonly<Record<PlainWords, string>> {
  readonly ofProject: (term: string) => string;
  readonly faults: Readonly<Record<RenameFault, (name: string) => string>>;
}

type PlainWords = "comment" | "why" | "reason" | "rule" | "found" | "linted" | "ignored" | "noTerm";

export const draftingWords: Translated<DraftingWords> = {
  en: {
    comment: "Suppress a rule below, with a reason",
    why: "Sets the findings of a rule aside in the block below. Without a reason it does nothing.",
    reason: "reason",
    rule: "rule",
    found: "finds something below",
    linted: "This file is a policy: Clauselint lints it whatever its name.",
    ignored: "This file is no policy: Clauselint leaves it alone.",
    noTerm: "There is no defined term here. Put the cursor on a term that the policy defines.",
    ofProject: (term) =>
      `“${term}” is a term of the whole project: rename it in .clauselint.json, and in each policy that uses it.`,
    faults: {
      empty: () => "Write the new name of the term.",
      long: () => "Write a name of at most 60 characters: a longer one is no longer read as a term.",
      signs: (name) =>
        `“${name}” is no name for a term: write letters, digits, spaces, hyphens and apostrophes, with at least two letters.`,
      small: (name) => `Begin “${name}” with a capital: the policy tells this term from ordinary words by its capital.`,
      taken: (name) => `The policy already defines “${name}”: two definitions of one term would contradict each other.`,
    },
  },
  fr: {
    comment: "Écarter une règle ci-dessous, avec un motif",
    why: "Écarte les constats d’une règle dans le bloc qui suit. Sans motif, ce commentaire ne fait rien.",
    reason: "motif",
    rule: "règle",
    found: "signale quelque chose ci-dessous",
    linted: "Ce fichier est une politique\u00A0: Clauselint l’examine quel que soit son nom.",
    ignored: "Ce fichier n’est pas une politique\u00A0: Clauselint n’y touche pas.",
    noTerm: "Aucun terme défini ici. Placez le curseur sur un terme que la politique définit.",
    ofProject: (term) =>
      `«\u00A0${term}\u00A0» est un terme de tout le projet\u00A0: renommez-le dans .clauselint.json et dans chaque politique qui l’emploie.`,
    faults: {
      empty: () => "Écrivez le nouveau nom du terme.",
      long: () => "Écrivez un nom de 60 caractères au plus\u00A0: au-delà, il n’est plus lu comme un terme.",
      signs: (name) =>
        `«\u00A0${name}\u00A0» ne peut pas nommer un terme\u00A0: écrivez des lettres, chiffres, espaces, traits d’union et apostrophes, avec deux lettres au moins.`,
      small: (name) =>
        `Commencez «\u00A0${name}\u00A0» par une majuscule\u00A0: c’est elle qui distingue ce terme des mots ordinaires dans la politique.`,
      taken: (name) =>
        `La politique définit déjà «\u00A0${name}\u00A0»\u00A0: deux définitions d’un même terme se contrediraient.`,
    },
  },
};
