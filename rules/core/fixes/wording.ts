import type { Translated } from "../finding.ts";
import type { Clause, Language, Policy, Span } from "../model.ts";
import type { Place } from "../policy/active.ts";
import type { PurposeWording, Wording } from "./agreement.ts";

/** Words of the text as a message quotes them: one line, not too long, in the quotation marks of the language. */
export function quote(words: string, language: Language): string {
  const line = words.replace(/\s+/g, " ").trim();
  const short = line.length > longest ? `${line.slice(0, longest).replace(/\s+\S*$/, "")}…` : line;
  return language === "fr" ? `«\u00A0${short}\u00A0»` : `“${short}”`;
}

const longest = 80;

/** A rule's words as French sets them: spaces beside its signs at which no line may break, and curved apostrophes. */
export function typeset(words: string, language: Language): string {
  if (language !== "fr") return words;
  return words
    .replace(/[ \u00A0](?=[;?!])/g, "\u202F")
    .replace(/ (?=[»:])|(?<=«) /g, "\u00A0")
    .replace(/(?<=\p{L})'(?=[\p{L}«])/gu, "’");
}

/** How a message names a training: by its words, or as what an exception to a denial lets in. */
export function quoteTraining({ clause: { language }, practice: { predicate, exception } }: Place): string {
  if (!exception) return quote(predicate.text, language);
  const words = quote(exception.text, language);
  return language === "fr" ? `ce que ${words} laisse passer` : `what ${words} lets in`;
}

/** How a message names the biometric data of a practice: by its name, or else by the act that it comes of. */
export function quoteBiometrics({ clause: { language }, practice: { data, predicate } }: Place): string {
  const isAct = data.some(({ span, act }) => act && span.start === predicate.span.start);
  const named = isAct ? data.find(({ act }) => !act) : undefined;
  return quote((named ?? predicate).text, language);
}

/** The clause in which a range stands, or the nearest before it: it tells the language to speak. */
export function clauseAt({ clauses }: Policy, { start }: Span): Clause | undefined {
  return clauses.findLast(({ span }) => span.start <= start) ?? clauses[0];
}

/** Who can see what is called public. */
export const whoCanSee: Translated = {
  en: "meaning {{posts and comments visible to anyone without signing in}}",
  fr: "c'est-à-dire {{les publications et commentaires visibles par tous sans compte}}",
};

export const publicData: Wording = {
  article: "fitted",
  en: { plural: "public data", singular: "public data" },
  fr: {
    masculine: "contenus publics",
    feminine: "données publiques",
    masculineSingular: "contenu public",
    feminineSingular: "information publique",
  },
  aside: whoCanSee,
};

export const namedData: Wording = {
  article: "fitted",
  en: { plural: "{{the ratings and reviews you post}}", singular: "{{the feedback you send us}}" },
  fr: {
    masculine: "{{avis et commentaires que vous publiez}}",
    feminine: "{{notes et évaluations que vous publiez}}",
    masculineSingular: "{{avis que vous publiez}}",
    feminineSingular: "{{note que vous publiez}}",
  },
  aside: { en: "", fr: "" },
};

/** A sentence that speaks of the models that are trained, whether one or several. */
export type OfModels = Readonly<Record<Language, (models: string) => string>>;

export const privateIsOut: OfModels = {
  en: (models) => `{{Direct messages, drafts and posts with a limited audience}} are not used to train ${models}.`,
  fr: (models) =>
    `{{Les messages privés, les brouillons et les publications à audience limitée}} ne servent pas à entraîner ${models}.`,
};

export const privateByChoice: OfModels = {
  en: (models) =>
    `{{Private messages and drafts}} are used to train ${models} only if you turn on {{this option in your settings}}, which is off by default.`,
  fr: (models) =>
    `{{Les messages privés et les brouillons}} ne servent à entraîner ${models} que si vous activez {{cette option dans vos réglages}}, désactivée par défaut.`,
};

export const trainingPurpose: PurposeWording = {
  en: { noun: "{{filtering spam comments}}", verb: "{{filter spam comments}}" },
  fr: { verb: "{{filtrer les commentaires indésirables}}" },
};

export const biometricPurpose: PurposeWording = {
  en: {
    noun: "{{checking that the person in the selfie holds the ID}}",
    verb: "{{check that the person in the selfie holds the ID}}",
  },
  fr: { verb: "{{vérifier que la personne sur l'égoportrait est titulaire de la pièce d'identité}}" },
};
