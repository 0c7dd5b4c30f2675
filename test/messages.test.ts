import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { french, withReading } from "./support.ts";

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
];

suite("messages name what they speak of", () => {
  for (const { id, text, ruleId, says, never } of cases) {
    test(id, () => {
      const message = analyze(text).findings.find((it) => it.ruleId === ruleId)?.message ?? "(no finding)";
      withReading(text, () => assert.ok(message.includes(says), message));
      if (never) withReading(text, () => assert.ok(!message.includes(never), message));
    });
  }
});
