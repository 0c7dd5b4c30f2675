import type { Translated } from "../../languages/translated.ts";
import type { Standing } from "../wording/facts.ts";

/** What a reader asks each clause. */
export type Question = "act" | "data" | "purpose" | "choice" | "retention" | "recipients";

/** What the parts of the audit are called, and how a reader finds a way through them. */
export interface AuditPageWords {
  readonly skip: string;
  readonly contents: string;
  /** The verdict on one topic; `active` counts its clauses that use data. */
  readonly verdicts: Readonly<
    Record<
      "ai-training" | "biometric",
      {
        /** `partly` counts those besides that stand better, but not well. */
        readonly unseparated: (count: number, active: number, partly: number) => string;
        readonly partial: (count: number, active: number) => string;
        readonly unknown: string;
        readonly separated: string;
        readonly keptOut: string;
      }
    >
  >;
  readonly matrix: {
    readonly title: string;
    readonly caption: string;
    readonly clause: string;
    readonly questions: Readonly<Record<Question, string>>;
    readonly notSaid: string;
    readonly notAsked: string;
    readonly silent: (count: number) => string;
    readonly more: (count: number) => string;
    readonly keptOut: string;
    readonly trains: string;
    /** Where words stand that are not in the clause itself. */
    readonly from: Readonly<Record<"section" | "elsewhere", string>>;
    readonly unnamed: string;
  };
  readonly findings: {
    readonly title: string;
    readonly none: string;
    /** Behind the number of findings that are shown. */
    readonly shown: (all: number) => string;
    readonly group: (topic: string, standing: Standing) => string;
  };
  readonly filter: {
    readonly title: string;
    readonly rule: string;
    readonly reset: string;
  };
  readonly readAs: string;
  /** Of a rewrite: the names of its two versions, and what makes it. */
  readonly rewrite: Readonly<Record<"before" | "after" | "apply", string>>;
  readonly wellSaid: {
    readonly title: string;
    readonly caption: string;
    readonly group: (topic: string, standing: "separated" | "kept-out") => string;
    readonly also: (count: number) => string;
  };
  readonly why: { readonly title: string; readonly caption: string; readonly findings: (count: number) => string };
  readonly noPromise: { readonly title: string; readonly caption: string };
  readonly profiles: {
    readonly title: string;
    readonly chosen: string;
    readonly choose: string;
    readonly hint: string;
    readonly reset: string;
  };
}

/** Two or more. */
function some(count: number, all: number): string {
  if (count < all) return `${count} of ${all}`;
  return all === 2 ? "Both" : `All ${all}`;
}

const english: AuditPageWords = {
  skip: "Skip to the findings",
  contents: "Contents",
  verdicts: {
    "ai-training": {
      unseparated: (count, active, partly) =>
        active === 1
          ? "The one clause on AI training does not separate public from private data"
          : count === active
            ? `${active === 2 ? "Neither clause" : `None of the ${active} clauses`} on AI training separates public from private data`
            : `${count} of ${active} clauses on AI training ${count === 1 ? "does" : "do"} not separate public from private data${partly ? `, and ${partly} only in part` : ""}`,
      partial: (count, active) =>
        active === 1
          ? "The one clause on AI training separates public from private data only in part"
          : `${some(count, active)} clauses on AI training ${count === 1 ? "separates" : "separate"} public from private data only in part`,
      unknown: "Which data trains AI is decided outside this policy",
      separated: "Every clause on AI training tells public and private data apart",
      keptOut: "Every clause on AI training says no",
    },
    biometric: {
      unseparated: (count, active) =>
        active === 1
          ? "The one clause on biometric data leaves the trait or its source unnamed"
          : `${some(count, active)} clauses on biometric data ${count === 1 ? "leaves" : "leave"} the trait or its source unnamed`,
      partial: (count, active) =>
        active === 1
          ? "The one clause on biometric data leaves a point open"
          : `${some(count, active)} clauses on biometric data ${count === 1 ? "leaves" : "leave"} a point open`,
      unknown: "What happens to biometric data is decided outside this policy",
      separated: "Every clause on biometric data says what is measured and from what",
      keptOut: "Every clause on biometric data says no",
    },
  },
  matrix: {
    title: "What each clause says",
    caption:
      "In the author’s words, shortened. “Not said” marks what a clause leaves out although a rule or its reader asks for it; a dash, what nobody asks of it.",
    clause: "Clause",
    questions: {
      act: "Who does what",
      data: "Which data",
      purpose: "What for",
      choice: "Which choice",
      retention: "How long",
      recipients: "Who else gets it",
    },
    notSaid: "not said",
    notAsked: "not asked",
    silent: (count) => `${count} not said`,
    more: (count) => `and ${count} more`,
    keptOut: "kept out",
    trains: "trains models of its own",
    from: { section: "in the same section", elsewhere: "elsewhere in the policy" },
    unnamed: "not named",
  },
  findings: {
    title: "Findings",
    none: "No findings: nothing in these clauses was flagged.",
    shown: (all) => (all === 1 ? "of 1 finding shown" : `of ${all} findings shown`),
    group: (topic, standing) =>
      `${topic}: ${
        {
          unseparated: "not separated",
          partial: "separated in part",
          unknown: "decided elsewhere",
          separated: "separated, with other points open",
          "kept-out": "kept out, with other points open",
          "not-judged": "not judged",
          "no-promise": "no promise",
        }[standing]
      }`,
  },
  filter: { title: "Show only", rule: "By rule", reset: "Show all" },
  readAs: "How the clause was read",
  rewrite: { before: "Before", after: "After", apply: "Apply to the text" },
  wellSaid: {
    title: "What is well said",
    caption: "Clauses that tell a reader which data is used, or keep data out. Worth keeping when the text is revised.",
    group: (topic, standing) => `${topic}: ${standing === "separated" ? "separated" : "kept out"}`,
    also: (count) => (count === 1 ? "1 finding on another point" : `${count} findings on other points`),
  },
  why: {
    title: "Why it matters",
    caption: "The rules behind the findings, each with its reason and its sources.",
    findings: (count) => (count === 1 ? "1 finding" : `${count} findings`),
  },
  noPromise: {
    title: "Read, without a promise",
    caption: "Questions, quotations and other words that commit the company to nothing by themselves.",
  },
  profiles: {
    title: "Judged for",
    chosen: "chosen for this report only; the settings are unchanged",
    choose: "Choose profiles",
    hint: "Severities follow the profiles, for this report only. With none, the report is for every reader.",
    reset: "As in the settings",
  },
};

function someInFrench(count: number, all: number): string {
  return count < all ? `${count} des ${all}` : `Les ${all}`;
}

const french: AuditPageWords = {
  skip: "Aller aux constats",
  contents: "Sommaire",
  verdicts: {
    "ai-training": {
      unseparated: (count, active, partly) =>
        active === 1
          ? "La seule clause sur l’entraînement d’IA ne sépare pas les données publiques des données privées"
          : count === active
            ? `Aucune des ${active} clauses sur l’entraînement d’IA ne sépare les données publiques des données privées`
            : `${count} des ${active} clauses sur l’entraînement d’IA ne ${count < 2 ? "sépare" : "séparent"} pas les données publiques des données privées${partly ? `, et ${partly} en partie seulement` : ""}`,
      partial: (count, active) =>
        active === 1
          ? "La seule clause sur l’entraînement d’IA ne sépare qu’en partie les données publiques des données privées"
          : `${someInFrench(count, active)} clauses sur l’entraînement d’IA ne ${count < 2 ? "sépare" : "séparent"} qu’en partie les données publiques des données privées`,
      unknown: "Les données qui entraînent une IA sont décidées hors de cette politique",
      separated: "Chaque clause sur l’entraînement d’IA distingue les données publiques des données privées",
      keptOut: "Toutes les clauses sur l’entraînement d’IA disent non",
    },
    biometric: {
      unseparated: (count, active) =>
        active === 1
          ? "La seule clause sur les données biométriques ne nomme pas le trait ou sa source"
          : count === active
            ? `Aucune des ${active} clauses sur les données biométriques ne nomme à la fois le trait et sa source`
            : `${count} des ${active} clauses sur les données biométriques ne ${count < 2 ? "nomme" : "nomment"} pas le trait ou sa source`,
      partial: (count, active) =>
        active === 1
          ? "La seule clause sur les données biométriques laisse un point ouvert"
          : `${someInFrench(count, active)} clauses sur les données biométriques ${count < 2 ? "laisse" : "laissent"} un point ouvert`,
      unknown: "Le sort des données biométriques est décidé hors de cette politique",
      separated: "Chaque clause sur les données biométriques dit ce qui est mesuré, et à partir de quoi",
      keptOut: "Toutes les clauses sur les données biométriques disent non",
    },
  },
  matrix: {
    title: "Ce que dit chaque clause",
    caption:
      "Dans les mots de l’auteur, abrégés. « Non précisé » signale ce que la clause tait alors qu’une règle ou le lecteur le demande ; un tiret, ce que personne ne lui demande.",
    clause: "Clause",
    questions: {
      act: "Qui fait quoi",
      data: "Quelles données",
      purpose: "Dans quel but",
      choice: "Quel choix",
      retention: "Combien de temps",
      recipients: "À qui d’autre",
    },
    notSaid: "non précisé",
    notAsked: "non demandé",
    silent: (count) => `${count} non précisé${count < 2 ? "" : "s"}`,
    more: (count) => (count < 2 ? "et 1 autre" : `et ${count} autres`),
    keptOut: "exclues",
    trains: "entraîne ses propres modèles",
    from: { section: "dans la même section", elsewhere: "ailleurs dans la politique" },
    unnamed: "non nommé",
  },
  findings: {
    title: "Constats",
    none: "Aucun constat : rien n’a été signalé dans ces clauses.",
    shown: (all) => `sur ${all} constat${all < 2 ? "" : "s"} à l’affichage`,
    group: (topic, standing) =>
      `${topic} : ${
        {
          unseparated: "séparation absente",
          partial: "séparation partielle",
          unknown: "décision prise ailleurs",
          separated: "séparation claire, d’autres points restant ouverts",
          "kept-out": "exclusion, d’autres points restant ouverts",
          "not-judged": "sans jugement",
          "no-promise": "sans engagement",
        }[standing]
      }`,
  },
  filter: { title: "N’afficher que", rule: "Par règle", reset: "Tout afficher" },
  readAs: "Comment la clause a été lue",
  rewrite: { before: "Avant", after: "Après", apply: "Appliquer au texte" },
  wellSaid: {
    title: "Ce qui est bien dit",
    caption:
      "Les clauses qui disent au lecteur quelles données sont utilisées, ou qui en excluent. À conserver lors d’une révision du texte.",
    group: (topic, standing) => `${topic} : ${standing === "separated" ? "séparation claire" : "exclusion"}`,
    also: (count) => (count < 2 ? "1 constat sur un autre point" : `${count} constats sur d’autres points`),
  },
  why: {
    title: "Pourquoi c’est important",
    caption: "Les règles à l’origine des constats, avec leurs motifs et leurs sources.",
    findings: (count) => (count < 2 ? "1 constat" : `${count} constats`),
  },
  noPromise: {
    title: "Lu, sans engagement",
    caption: "Questions, citations et autres mots qui n’engagent l’entreprise à rien par eux-mêmes.",
  },
  profiles: {
    title: "Référentiel",
    chosen: "choisi pour ce rapport seulement ; les réglages restent inchangés",
    choose: "Choisir les profils",
    hint: "La gravité des constats suit les profils, pour ce rapport seulement. Sans profil, le rapport vaut pour tout lecteur.",
    reset: "Comme dans les réglages",
  },
};

/** The words of the audit's parts in every language that we speak. */
export const auditPageWords = { en: english, fr: french } satisfies Translated<AuditPageWords>;
