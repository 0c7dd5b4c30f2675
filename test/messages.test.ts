import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { french } from "./support.ts";

/** What a rule says of a text: words of its message that have to be there, and words that must not. */
interface MessageCase {
  readonly id: string;
  readonly text: string;
  readonly ruleId: string;
  readonly says: string;
  readonly never?: string;
}

const cases: readonly MessageCase[] = [
  // Private data that the clause itself lets in
  {
    id: "all content, whoever can see it",
    text: "We train our AI models on all content, whether public or private.",
    ruleId: "ai-training/unseparated-data",
    says: "“all content” takes in private data: “public or private”.",
    never: "without saying",
  },
  {
    id: "private and public at once",
    text: "We train our AI models on private and public content.",
    ruleId: "ai-training/unseparated-data",
    says: "“private and public content” takes in private data.",
    never: "without saying",
  },
  {
    id: "private data among everything",
    text: "We train our AI models on all the information we collect, including private messages.",
    ruleId: "ai-training/unseparated-data",
    says: "takes in private data: “private messages”.",
  },
  {
    id: "nothing said of private data",
    text: "We train our AI models on all content.",
    ruleId: "ai-training/unseparated-data",
    says: "without saying whether private data",
  },
  {
    id: "tous les contenus, publics ou privés",
    text: french("Nous entraînons nos modèles d'IA avec tous vos contenus, qu'ils soient publics ou privés."),
    ruleId: "ai-training/unseparated-data",
    says: "comprend des données privées",
    never: "sans dire si",
  },
  // An exception is named as one
  {
    id: "no choice on an exception",
    text: "We do not train our models on private messages, except where permitted by law.",
    ruleId: "ai-training/no-choice",
    says: "for what “except where permitted by law” lets in.",
  },
  {
    id: "aucun choix pour une exception",
    text: french("Nous n'entraînons pas nos modèles avec vos brouillons, sauf lorsque la loi le permet."),
    ruleId: "ai-training/no-choice",
    says: "pour ce que «\u00A0sauf lorsque la loi le permet\u00A0» laisse passer.",
  },
  // What is done is not what is kept
  {
    id: "an act is not kept",
    text: "We may scan your face to identify you.",
    ruleId: "biometric/no-retention",
    says: "this data (“scan your face”)",
  },
  {
    id: "a name of an act is not kept",
    text: "We collect facial recognition and your height to let you in.",
    ruleId: "biometric/no-retention",
    says: "this data (“facial recognition”)",
  },
  {
    id: "a template is kept",
    text: "We scan your face and store a face template to let you in.",
    ruleId: "biometric/no-retention",
    says: "this data (“face template”)",
  },
  {
    id: "un acte ne se conserve pas",
    text: french("Nous pouvons numériser votre visage pour vous identifier."),
    ruleId: "biometric/no-retention",
    says: "pour ces données («\u00A0numériser votre visage\u00A0»).",
  },
  {
    id: "public data that nothing defines",
    ruleId: "separation/public-undefined",
    text: "We train our AI models only on publicly available information.",
    message:
      "The policy does not define “publicly available information”. Say who can see this data (anyone, members, followers) and who made it public.",
  },
  {
    id: "des données publiques que rien ne définit",
    ruleId: "separation/public-undefined",
    text: "Nous entraînons nos modèles d'IA uniquement sur les informations accessibles au public.",
    message:
      "La politique ne définit pas « les informations accessibles au public ». Indiquez qui peut voir ces données (tout le monde, les membres, les abonnés) et qui les a rendues publiques.",
  },
  {
    id: "data from an unnamed source",
    ruleId: "ai-training/source-undisclosed",
    text: "We train our AI models on web pages.",
    message:
      "Say where this data comes from (“web pages”): name the sites, datasets or licensors, or link to a list of them.",
  },
  {
    id: "des données de source inconnue",
    ruleId: "ai-training/source-undisclosed",
    text: "Nous entraînons nos modèles d'IA sur des pages web.",
    message:
      "Indiquez d'où viennent ces données (« pages web ») : nommez les sites, jeux de données ou concédants, ou renvoyez à leur liste.",
  },
  {
    id: "biometric data without an article",
    ruleId: "biometric/training-silent",
    text: "We create a face template from your selfie and delete it after an hour. We also train AI models on the information you give us.",
    message:
      "The policy trains AI and handles this data (“face template”), but does not say whether it trains a model. Say that it never does, or for which model and on what consent.",
  },
  {
    id: "des données biométriques sans article",
    ruleId: "biometric/training-silent",
    text: "Nous créons un gabarit facial à partir de votre égoportrait et le supprimons après une heure. Nous entraînons aussi des modèles d'IA avec vos informations.",
    message:
      "La politique entraîne une IA et traite ces données (« gabarit facial ») sans dire si elles entraînent un modèle. Dites que non, ou pour quel modèle et avec quel consentement.",
  },
  {
    id: "traits in the plural",
    ruleId: "biometric/unspecified-identifier",
    text: "We keep your biometric identifiers to verify your identity.",
    message:
      "Nothing says which trait or template is meant by “biometric identifiers”. Name it, or say that none is created.",
  },
  {
    id: "des traits au pluriel",
    ruleId: "biometric/unspecified-identifier",
    text: "Nous conservons vos informations biométriques pour vérifier votre identité.",
    message:
      "Rien ne dit quel trait ou gabarit est visé par « informations biométriques ». Nommez-le, ou dites qu'aucun n'est créé.",
  },
  {
    id: "no end for data in the plural",
    ruleId: "biometric/no-retention",
    text: "We keep your biometric identifiers to verify your identity.",
    message:
      "Nothing says how long this data (“biometric identifiers”) is kept. Give a period, or the event after which it is destroyed.",
  },
  {
    id: "aucune durée pour des données au pluriel",
    ruleId: "biometric/no-retention",
    text: "Nous conservons vos informations biométriques pour vérifier votre identité.",
    message:
      "Aucune durée de conservation n'est donnée pour ces données (« informations biométriques »). Donnez-en une, ou l'événement qui déclenche la destruction.",
  },
  {
    id: "content that is open but for an exclusion",
    ruleId: "ai-training/unseparated-data",
    text: "We train our AI models on your uploads, except private messages.",
    message: "You say what is kept out, but with “your uploads” the rest stays open. Name what you do use.",
  },
  {
    id: "des contenus ouverts, sauf exclusion",
    ruleId: "ai-training/unseparated-data",
    text: "Nous entraînons nos modèles d'IA avec vos contenus, à l'exception des messages privés.",
    message:
      "Vous dites ce qui est exclu, mais avec « vos contenus » le reste demeure ouvert. Nommez ce que vous utilisez.",
  },
];

suite("messages name what they speak of", () => {
  for (const { id, text, ruleId, says, never } of cases) {
    test(id, () => {
      const message = analyze(text).findings.find((it) => it.ruleId === ruleId)?.message ?? "(no finding)";
      assert.ok(message.includes(says), message);
      if (never) assert.ok(!message.includes(never), message);
    });
  }
});
