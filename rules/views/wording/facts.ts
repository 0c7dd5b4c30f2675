import type { Severity } from "../../core/finding.ts";
import type { Actor, DataObject, SeparationCase, SpeechAct, Stance, Topic } from "../../core/model.ts";
import type { Translated } from "../../languages/translated.ts";

/** How a practice stands in the audit, worst first. */
export type Standing = "unseparated" | "partial" | "unknown" | "separated" | "kept-out" | "not-judged" | "no-promise";

/** Which data a practice touches, as the picture tells them apart. */
export type Audience = "public" | "private" | "others" | "named" | "not-told";

/** Everything the audit says in one language. */
export interface AuditWords {
  readonly audit: string;
  readonly line: (line: number) => string;
  readonly goTo: (line: number) => string;
  readonly quoted: (text: string) => string;
  readonly colon: string;
  /** Between parts of a list, with the space behind it. */
  readonly semicolon: string;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  /** How many clauses stand so, in running text. */
  readonly tally: (count: number, standing: Standing) => string;
  /** Under the heading of a group; a biometric clause is measured otherwise than a training clause. */
  readonly captions: Readonly<Record<"ai-training" | "biometric", Readonly<Record<Standing, string>>>>;
  readonly clauses: (count: number) => string;
  readonly headline: {
    readonly nothing: string;
    readonly noPromise: string;
    readonly keptOut: string;
    readonly separated: string;
  };
  readonly summary: (training: number, biometric: number) => string;
  readonly noSummary: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly found: (count: number, severity: Severity) => string;
  readonly noFindings: string;
  readonly picture: {
    readonly title: string;
    readonly caption: string;
    readonly table: string;
    readonly data: string;
    readonly audiences: Readonly<Record<Audience, string>>;
    readonly into: (audience: string, use: string, tally: string) => string;
    readonly none: string;
  };
  readonly read: {
    readonly act: string;
    readonly data: string;
    readonly keptOut: string;
    readonly purpose: string;
    readonly choice: string;
    readonly retention: string;
    readonly recipients: string;
    readonly under: string;
    readonly missing: string;
  };
  readonly stances: Readonly<Record<Stance, string>>;
  readonly actors: Readonly<Record<Actor, string>>;
  readonly visibilities: Readonly<Record<DataObject["visibility"], string>>;
  readonly sources: Readonly<Partial<Record<DataObject["source"], string>>>;
  readonly deidentified: string;
  readonly catchAll: string;
  readonly purposes: Readonly<Record<"specific" | "generic" | "circular", string>>;
  readonly choices: Readonly<Record<"opt-in" | "opt-out", string>>;
  readonly retentions: Readonly<Record<"period" | "event" | "empty", string>>;
  readonly cases: Readonly<Record<SeparationCase, string>>;
  readonly acts: Readonly<Record<SpeechAct, string>>;
  readonly someoneElse: string;
  readonly because: string;
  /** Before the line where a finding stands that says the same of another clause. */
  readonly asAt: string;
  readonly offered: string;
  /** In a very long report. @param shown of how many findings rewrites are told */
  readonly fewRewrites: (shown: number, all: number) => string;
  readonly elsewhere: { readonly title: string; readonly caption: string };
  readonly setAside: {
    readonly title: string;
    readonly caption: string;
    readonly unused: string;
    readonly bare: string;
  };
  readonly otherUse: { readonly title: string; readonly caption: string };
  readonly bibliography: string;
  readonly source: (number: number) => string;
  readonly caution: string;
}

/** Of groups that are alike for training and for biometric data. */
const englishCaptions = {
  unknown: "The answer is behind a link, not in this policy.",
  "kept-out": "The policy says that this does not take place.",
  "not-judged": "Nothing is asked of these words here.",
  "no-promise": "Read, but these words promise nothing by themselves.",
};

const english: AuditWords = {
  audit: "Clauselint audit",
  line: (line) => `Line ${line}`,
  goTo: (line) => `Go to line ${line} of the policy`,
  quoted: (text) => `“${text}”`,
  colon: ":",
  semicolon: "; ",
  topics: { "ai-training": "AI training", "ai-use": "AI use", biometric: "Biometric data" },
  standings: {
    unseparated: "Not separated",
    partial: "Separated in part",
    unknown: "Decided elsewhere",
    separated: "Separated",
    "kept-out": "Kept out",
    "not-judged": "Not judged",
    "no-promise": "No promise",
  },
  tally: (count, standing) => `${count} ${english.standings[standing].toLowerCase()}`,
  captions: {
    "ai-training": {
      ...englishCaptions,
      unseparated: "A reader cannot tell whether private data is used.",
      partial: "Some of the answer is given; the rest is left open.",
      separated: "A reader can tell which data is used and which is not.",
    },
    biometric: {
      ...englishCaptions,
      unseparated: "The trait, or where it is taken from, is not named.",
      partial: "The trait or its source is told; something else that a reader needs is left open.",
      separated: "Trait, source, purpose and retention are told.",
    },
  },
  clauses: (count) => (count === 1 ? "1 clause" : `${count} clauses`),
  headline: {
    nothing: "No clause about AI training or biometric data was found",
    noPromise: "What is said about AI training or biometric data promises nothing",
    keptOut: "Every clause about AI training and biometric data says no",
    separated: "Every clause tells public and private data apart",
  },
  summary: (training, biometric) => {
    const about = [
      ...(training ? [`${english.clauses(training)} about AI training`] : []),
      ...(biometric ? [`${training ? biometric : english.clauses(biometric)} about biometric data`] : []),
    ];
    const verb = training + biometric === 1 ? "was" : "were";
    return `${about.join(" and ")} ${verb} read, with the headings, lists and tables around ${verb === "was" ? "it" : "them"}.`;
  },
  noSummary:
    "Silence is not a promise: if data trains a model, or a face or a voice is measured, the policy has to say so.",
  severities: { error: "Error", warning: "Warning", info: "Remark", hint: "Hint" },
  found: (count, severity) =>
    ({
      error: count === 1 ? "1 error" : `${count} errors`,
      warning: count === 1 ? "1 warning" : `${count} warnings`,
      info: count === 1 ? "1 remark" : `${count} remarks`,
      hint: count === 1 ? "1 hint" : `${count} hints`,
    })[severity],
  noFindings: "No findings",
  picture: {
    title: "Which data goes where",
    caption: "Each band is as wide as the number of clauses that it stands for; what is kept out stops before its use.",
    table: "The same in numbers",
    data: "Data",
    audiences: {
      public: "Public data",
      private: "Private data",
      others: "Data from third parties",
      named: "Data named one by one",
      "not-told": "Data not told apart",
    },
    into: (audience, use, tally) => `${audience} into ${use}: ${tally}.`,
    none: "none",
  },
  read: {
    act: "Act",
    data: "Data",
    keptOut: "Kept out",
    purpose: "Purpose",
    choice: "Choice",
    retention: "Retention",
    recipients: "Recipients",
    under: "Read with",
    missing: "not stated",
  },
  stances: {
    does: "takes place",
    may: "may take place",
    "does-not": "does not take place",
    "only-with-consent": "only with consent",
    "unless-refused": "unless refused",
  },
  actors: {
    "first-party": "by the company",
    affiliate: "by an affiliate",
    "third-party": "by a third party",
    reader: "by the reader",
    other: "by someone else, whose policy is reported",
    unknown: "actor not named",
  },
  visibilities: { public: "public", private: "private", unspecified: "public or private not said" },
  sources: {
    observed: "observed",
    "third-party": "from others",
    "public-web": "from the public web",
    licensed: "licensed",
    synthetic: "synthetic",
    capture: "taken for this purpose",
    "on-device": "stays on the device",
  },
  deidentified: "de-identified",
  catchAll: "takes in all kinds",
  purposes: { specific: "specific", generic: "too general", circular: "names no purpose of its own" },
  choices: { "opt-in": "asked first", "opt-out": "can be refused" },
  retentions: { period: "period", event: "ends with an event", empty: "no limit a reader can check" },
  cases: {
    "not-active": "The policy says that this does not take place.",
    "no-data": "No data is named anywhere around this sentence.",
    "linked-only": "Which data is used stands behind a link only.",
    mixed: "Public data stands beside words that take in everything, so private data may be meant as well.",
    "catch-all": "The words take in all data, and nothing keeps private data out.",
    "exclusion-swallowed": "The exception is open enough to undo the promise.",
    "exclusion-under-law": "The promise yields to whatever the law demands.",
    "told-in-doubt": "Data is named, but a second reading is sure that it does not tell public from private.",
    "catch-all-with-examples": "A few kinds are named as examples only, so the words still take in all data.",
    "private-in-definition": "The term that is used takes in private data by its definition.",
    "catch-all-excluded-here":
      "Private data is kept out in the same sentence; what is used still takes in everything else.",
    "catch-all-excluded-in-section":
      "Private data is kept out in the same section; what is used still takes in everything else.",
    "catch-all-excluded-elsewhere": "Private data is kept out, but in another section, where a reader may not look.",
    "deidentified-only": "Only data said to be de-identified is used; how that is done decides what it is worth.",
    "deidentified-unnamed": "Data said to be de-identified is used; of which data it was made is not said.",
    "public-only": "Only public data is used, and who can see it is said.",
    "public-only-undefined": "Only public data is used, but who can see it is not said.",
    "public-silent": "Public data is named; what happens to private data is not said.",
    "public-silent-undefined":
      "Public data is named, but neither who can see it nor what happens to private data is said.",
    "private-with-choice": "Private data is named, and the person has a choice about it.",
    "private-without-choice": "Private data is named, but no choice about it is given.",
    named: "The data is named one by one, so a reader knows what is used.",
    "both-separate": "Public and private data are each named and treated on their own.",
    "both-in-one-list": "Public and private data stand in one list, with one treatment for both.",
    "biometric-separate": "The trait, where it is taken from, or both are told.",
    "biometric-in-doubt": "Words on the source are there, but a second reading is sure that they do not tell it.",
    "biometric-bare": "A general word stands for the trait, or its source is not named.",
  },
  acts: {
    assertion: "A statement.",
    question: "A question; only its answer can promise something.",
    quotation: "Words quoted from elsewhere.",
    definition: "A definition; it promises nothing by itself.",
    law: "A description of the law, not of what the company does.",
    instruction: "An instruction to the reader.",
    presupposition: "Mentioned in passing, not stated.",
    "change-log": "An entry in the list of changes.",
    label: "A label or a heading.",
  },
  someoneElse: "It commits the company to nothing here.",
  because: "Decided by",
  asAt: "As at",
  offered: "Offered rewrites",
  fewRewrites: (shown, all) =>
    `Rewrites are told for the ${shown} gravest of ${all} findings; the editor offers the others at their place`,
  elsewhere: { title: "Also found", caption: "Findings that belong to no single clause." },
  setAside: {
    title: "Set aside by the author",
    caption: "Findings that a comment in the policy suppresses, with the reason it gives.",
    unused: "suppresses nothing",
    bare: "no reason given",
  },
  otherUse: {
    title: "AI use without training",
    caption: "For the picture only: AI works on the data here, but no training was read.",
  },
  bibliography: "Sources",
  source: (number) => `Source ${number}`,
  caution:
    "Clauselint judges wording, not lawfulness, and gives no legal advice. Clear separation helps the reader; data that is public is not for that reason free to use.",
};

const frenchCaptions = {
  unknown: "La réponse se trouve derrière un lien, pas dans cette politique.",
  "kept-out": "La politique dit que cela n’a pas lieu.",
  "not-judged": "Rien n’est demandé à ces mots ici.",
  "no-promise": "Lu, mais ces mots n’engagent à rien par eux-mêmes.",
};

const french: AuditWords = {
  audit: "Audit Clauselint",
  line: (line) => `Ligne ${line}`,
  goTo: (line) => `Aller à la ligne ${line} de la politique`,
  quoted: (text) => `« ${text} »`,
  colon: " :",
  semicolon: "\u202F; ",
  topics: { "ai-training": "Entraînement d’IA", "ai-use": "Usage d’IA", biometric: "Données biométriques" },
  standings: {
    unseparated: "Non séparées",
    partial: "Séparées en partie",
    unknown: "Décidées ailleurs",
    separated: "Séparées",
    "kept-out": "Exclues",
    "not-judged": "Non jugées",
    "no-promise": "Sans engagement",
  },
  tally: (count, standing) => {
    const plural = french.standings[standing].toLowerCase();
    return `${count} ${count < 2 ? plural.replace(/es\b/, "e") : plural}`;
  },
  captions: {
    "ai-training": {
      ...frenchCaptions,
      unseparated: "Le lecteur ne peut pas savoir si des données privées sont utilisées.",
      partial: "Une partie de la réponse est donnée ; le reste demeure ouvert.",
      separated: "Le lecteur sait quelles données sont utilisées et lesquelles ne le sont pas.",
    },
    biometric: {
      ...frenchCaptions,
      unseparated: "Le trait, ou ce dont il est tiré, n’est pas nommé.",
      partial: "Le trait ou sa source est indiqué ; un autre point utile au lecteur demeure ouvert.",
      separated: "Le trait, la source, la finalité et la durée sont indiqués.",
    },
  },
  clauses: (count) => (count < 2 ? `${count} clause` : `${count} clauses`),
  headline: {
    nothing: "Aucune clause sur l’entraînement d’IA ou la biométrie n’a été trouvée",
    noPromise: "Ce qui est dit de l’entraînement d’IA ou de la biométrie n’engage à rien",
    keptOut: "Toutes les clauses sur l’entraînement d’IA et la biométrie disent non",
    separated: "Chaque clause distingue les données publiques des données privées",
  },
  summary: (training, biometric) => {
    const about = [
      ...(training ? [`de ${french.clauses(training)} sur l’entraînement d’IA`] : []),
      ...(biometric ? [`de ${training ? biometric : french.clauses(biometric)} sur les données biométriques`] : []),
    ];
    const around = training + biometric < 2 ? "l’entourent" : "les entourent";
    return `Lecture ${about.join(" et ")}, avec les titres, listes et tableaux qui ${around}.`;
  },
  noSummary:
    "Le silence n’est pas une promesse : si des données entraînent un modèle, ou si un visage ou une voix est mesuré, la politique doit le dire.",
  severities: { error: "Erreur", warning: "Avertissement", info: "Remarque", hint: "Suggestion" },
  found: (count, severity) => {
    const plural = count < 2 ? "" : "s";
    return `${count} ${{ error: "erreur", warning: "avertissement", info: "remarque", hint: "suggestion" }[severity]}${plural}`;
  },
  noFindings: "Rien à signaler",
  picture: {
    title: "Quelles données vont où",
    caption:
      "Chaque bande est aussi large que le nombre de clauses qu’elle représente ; ce qui est exclu s’arrête avant l’usage.",
    table: "Le même schéma en chiffres",
    data: "Données",
    audiences: {
      public: "Données publiques",
      private: "Données privées",
      others: "Données reçues de tiers",
      named: "Données nommées une à une",
      "not-told": "Données non distinguées",
    },
    into: (audience, use, tally) => `${audience} vers ${use} : ${tally}.`,
    none: "aucune",
  },
  read: {
    act: "Acte",
    data: "Données",
    keptOut: "Exclues",
    purpose: "Finalité",
    choice: "Choix",
    retention: "Durée",
    recipients: "Destinataires",
    under: "Lu avec",
    missing: "non indiqué",
  },
  stances: {
    does: "a lieu",
    may: "peut avoir lieu",
    "does-not": "n’a pas lieu",
    "only-with-consent": "seulement avec consentement",
    "unless-refused": "sauf refus",
  },
  actors: {
    "first-party": "par l’entreprise",
    affiliate: "par une société du groupe",
    "third-party": "par un tiers",
    reader: "par le lecteur",
    other: "par quelqu’un d’autre, dont la politique est rapportée",
    unknown: "auteur non nommé",
  },
  visibilities: { public: "public", private: "privé", unspecified: "public ou privé, ce n’est pas dit" },
  sources: {
    observed: "observé",
    "third-party": "obtenu de tiers",
    "public-web": "issu du web public",
    licensed: "sous licence",
    synthetic: "synthétique",
    capture: "recueilli à cette fin",
    "on-device": "reste sur l’appareil",
  },
  deidentified: "désidentifié",
  catchAll: "englobe toutes sortes de données",
  purposes: { specific: "précise", generic: "trop générale", circular: "ne nomme aucune finalité propre" },
  choices: { "opt-in": "demandé d’abord", "opt-out": "refus possible" },
  retentions: { period: "durée", event: "prend fin avec un événement", empty: "aucune limite vérifiable" },
  cases: {
    "not-active": "La politique dit que cela n’a pas lieu.",
    "no-data": "Aucune donnée n’est nommée autour de cette phrase.",
    "linked-only": "Les données utilisées ne sont indiquées que derrière un lien.",
    mixed:
      "Des données publiques côtoient des mots qui englobent tout : des données privées peuvent être visées aussi.",
    "catch-all": "Les mots visent toutes les données, et rien n’en exclut les données privées.",
    "exclusion-swallowed": "L’exception est assez ouverte pour annuler la promesse.",
    "exclusion-under-law": "La promesse cède devant tout ce que la loi impose.",
    "told-in-doubt":
      "Des données sont nommées, mais une seconde lecture est sûre que cela ne distingue pas le public du privé.",
    "catch-all-with-examples":
      "Quelques types ne sont cités qu’en exemple : les mots visent toujours toutes les données.",
    "private-in-definition": "Le terme employé comprend des données privées, selon sa définition.",
    "catch-all-excluded-here":
      "Les données privées sont exclues dans la même phrase ; les mots visent encore tout le reste.",
    "catch-all-excluded-in-section":
      "Les données privées sont exclues dans la même section ; les mots visent encore tout le reste.",
    "catch-all-excluded-elsewhere":
      "Les données privées sont exclues, mais dans une autre section, où le lecteur peut ne pas regarder.",
    "deidentified-only":
      "Seules des données dites désidentifiées sont utilisées ; leur valeur dépend de la façon dont elles le sont.",
    "deidentified-unnamed":
      "Des données dites désidentifiées sont utilisées ; il n’est pas dit de quelles données elles proviennent.",
    "public-only": "Seules des données publiques sont utilisées, et il est dit qui peut les voir.",
    "public-only-undefined": "Seules des données publiques sont utilisées, mais il n’est pas dit qui peut les voir.",
    "public-silent": "Des données publiques sont nommées ; le sort des données privées n’est pas indiqué.",
    "public-silent-undefined":
      "Des données publiques sont nommées, sans dire qui peut les voir ni ce qu’il advient des données privées.",
    "private-with-choice": "Des données privées sont nommées, et la personne a le choix.",
    "private-without-choice": "Des données privées sont nommées, mais aucun choix n’est donné.",
    named: "Les données sont nommées une à une : le lecteur sait ce qui est utilisé.",
    "both-separate": "Données publiques et données privées sont nommées et traitées chacune à part.",
    "both-in-one-list": "Données publiques et données privées figurent dans une même liste, traitées de la même façon.",
    "biometric-separate": "Le trait, ce dont il est tiré, ou les deux sont indiqués.",
    "biometric-in-doubt": "Des mots parlent de la source, mais une seconde lecture est sûre qu’ils ne l’indiquent pas.",
    "biometric-bare": "Un mot général tient lieu de trait, ou sa source n’est pas nommée.",
  },
  acts: {
    assertion: "Une affirmation.",
    question: "Une question ; seule la réponse peut engager.",
    quotation: "Des mots cités d’ailleurs.",
    definition: "Une définition ; elle n’engage à rien par elle-même.",
    law: "Une description de la loi, non de ce que fait l’entreprise.",
    instruction: "Une consigne au lecteur.",
    presupposition: "Évoqué en passant, non affirmé.",
    "change-log": "Une entrée de l’historique des modifications.",
    label: "Une étiquette ou un titre.",
  },
  someoneElse: "Rien n’engage l’entreprise ici.",
  because: "Décidé par",
  asAt: "Comme à la",
  offered: "Réécritures proposées",
  fewRewrites: (shown, all) =>
    `Les réécritures sont données pour les ${shown} constats les plus graves sur ${all} ; l’éditeur propose les autres à leur place`,
  elsewhere: { title: "Autres constats", caption: "Constats qui ne relèvent d’aucune clause en particulier." },
  setAside: {
    title: "Écarté par l’auteur",
    caption: "Constats qu’un commentaire de la politique écarte, avec le motif donné.",
    unused: "n’écarte rien",
    bare: "aucun motif donné",
  },
  otherUse: {
    title: "Usage d’IA sans entraînement",
    caption: "Pour le schéma seulement : une IA traite ces données, mais aucun entraînement n’a été lu.",
  },
  bibliography: "Sources",
  source: (number) => `Source ${number}`,
  caution:
    "Clauselint juge la rédaction, non la licéité, et ne donne pas de conseil juridique. Une séparation claire aide le lecteur ; une donnée publique n’est pas pour autant libre d’usage.",
};

/** The audit's words in every language that we speak. */
export const auditWords = { en: english, fr: french } satisfies Translated<AuditWords>;
