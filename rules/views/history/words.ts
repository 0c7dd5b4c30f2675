import type { Translated } from "../../languages/translated.ts";

/** What a history says in one language, beside the words of a comparison. */
export interface HistoryWords {
  readonly history: string;
  readonly title: (fileName: string) => string;
  /** @param worse of the changes, those by which the reader is promised less */
  readonly headline: (changes: number, worse: number) => string;
  /** @param changing how many of the versions changed anything that is told */
  readonly summary: (versions: number, changing: number) => string;
  /** What was not read of the latest version. */
  readonly unread: (places: string) => string;
  readonly by: (author: string) => string;
  /** How many clauses differ in their words alone. */
  readonly reworded: (clauses: number) => string;
  /** Leads to what a version and the one before it differ in. */
  readonly compare: string;
  /** Above the life lines. */
  readonly timeline: string;
  /** How a clause stood from one day to another; "" for a day before, or not yet. */
  readonly stretch: (standing: string, from: string, until: string) => string;
}

const english: HistoryWords = {
  history: "Clauselint history",
  title: (fileName) => `${fileName} through its versions`,
  headline: (changes, worse) => {
    if (changes === 0) return "No clause on AI training or biometric data has changed";
    const count = changes === 1 ? "One change" : `${changes} changes`;
    return `${count} to what is said on AI training and biometric data, ${worse === 0 ? "none" : worse} of which promise${worse === 1 ? "s" : ""} the reader less`;
  },
  summary: (versions, changing) => {
    if (versions === 0) return "No version lies in this time.";
    const read = versions === 1 ? "One version was read" : `${versions} versions were read`;
    return `${read}; ${changing === 0 ? "none changes anything" : changing === 1 ? "one changes something" : `${changing} change something`}.`;
  },
  unread: (places) => `Of the latest version, this was not read: ${places}.`,
  by: (author) => `by ${author}`,
  reworded: (clauses) => (clauses === 1 ? "One clause was reworded." : `${clauses} clauses were reworded.`),
  compare: "Compare with the version before",
  timeline: "Each clause, from the version that it came with to the one that took it away",
  stretch: (standing, from, until) =>
    [standing, from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(" "),
};

const french: HistoryWords = {
  history: "Historique Clauselint",
  title: (fileName) => `${fileName} de version en version`,
  headline: (changes, worse) => {
    if (changes === 0) return "Aucune clause sur l’entraînement de l’IA ou les données biométriques n’a changé";
    const count = changes === 1 ? "Un changement" : `${changes} changements`;
    const less = worse === 0 ? "aucun ne promet" : worse === 1 ? "un seul promet" : `${worse} promettent`;
    return `${count} sur l’entraînement de l’IA et les données biométriques, dont ${less} moins à la personne`;
  },
  summary: (versions, changing) => {
    if (versions === 0) return "Aucune version ne date de cette période.";
    const read = versions === 1 ? "Une version a été lue" : `${versions} versions ont été lues`;
    return `${read}\u00A0; ${changing === 0 ? "aucune ne change quoi que ce soit" : changing === 1 ? "une seule change quelque chose" : `${changing} changent quelque chose`}.`;
  },
  unread: (places) => `De la dernière version, ceci n’a pas été lu\u00A0: ${places}.`,
  by: (author) => `par ${author}`,
  reworded: (clauses) => (clauses === 1 ? "Une clause a été reformulée." : `${clauses} clauses ont été reformulées.`),
  compare: "Comparer avec la version précédente",
  timeline: "Chaque clause, de la version qui l’apporte à celle qui la retire",
  stretch: (standing, from, until) =>
    [standing, from && `dès le ${from}`, until && `jusqu’au ${until}`].filter(Boolean).join(" "),
};

export const historyWords: Translated<HistoryWords> = { en: english, fr: french };
