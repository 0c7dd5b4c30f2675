import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { blocks } from "./support.ts";

/** What a rule says of a text, word for word. */
const said: readonly {
  readonly id: string;
  readonly text: string;
  readonly ruleId: string;
  readonly message: string;
}[] = [
  {
    id: "a side of a contradiction is told by its section",
    ruleId: "consistency/contradiction",
    text: blocks(
      "# Larkfield Privacy Policy",
      "## Our promises",
      "We never use your chats to train our reply models.",
      "## Our models",
      "Your chats are used to train our reply models.",
    ),
    message:
      "This announces AI training with “Your chats”; “Our promises” rules it out. Keep one of the two, or say for which plan, region or setting each holds.",
  },
  {
    id: "and by its own words under the title of all",
    ruleId: "consistency/contradiction",
    text: blocks(
      "# Larkfield Privacy Policy",
      "We never use your chats to train our reply models.",
      "## Our models",
      "Your chats are used to train our reply models.",
    ),
    message:
      "This announces AI training with “Your chats”; “We never use your chats to train our reply models” rules it out. Keep one of the two, or say for which plan, region or setting each holds.",
  },
  {
    id: "sous le titre de la politique, par ses propres mots",
    ruleId: "consistency/contradiction",
    text: blocks(
      "# Politique de confidentialité",
      "Nous n'utilisons jamais vos messages pour entraîner nos modèles de réponse.",
      "## Nos modèles",
      "Nous utilisons vos messages pour entraîner nos modèles de réponse.",
    ),
    message:
      "Ce passage annonce l’entraînement d’une IA pour « vos messages » ; « Nous n’utilisons jamais vos messages pour entraîner nos modèles de réponse » l’exclut. Gardez l’un des deux, ou dites pour quelle offre, quelle région ou quel réglage chacun vaut.",
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
      "Indiquez d’où viennent ces données (« pages web ») : nommez les sites, jeux de données ou concédants, ou renvoyez à leur liste.",
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
      "Rien ne dit quel trait ou gabarit est visé par « informations biométriques ». Nommez-le, ou dites qu’aucun n’est créé.",
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
      "Aucune durée de conservation n’est donnée pour ces données (« informations biométriques »). Donnez-en une, ou l’événement qui déclenche la destruction.",
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

suite("messages", () => {
  for (const { id, text, ruleId, message } of said) {
    test(id, () => {
      const found = analyze(text).findings.filter((it) => it.ruleId === ruleId);
      assert.deepEqual(
        found.map((it) => it.message.replaceAll(/[\u00A0\u202F]/g, " ")),
        [message],
      );
    });
  }
});
