import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { withReading } from "./support.ts";

// What a practice says of data is quoted in messages, hover and report: a name of data, whole, and nothing but that. The
// clauses are of companies that do not exist.

/** A clause, and the names of the data that it trains models on; none where it names none. */
type Named = readonly [text: string, ...names: readonly string[]];

const bareData: readonly Named[] = [
  [
    "Once information, names and addresses are collected, they may be used to train our models.",
    "information",
    "names",
  ],
  ["Whenever information is stored, it trains our AI models.", "information"],
  ["The app keeps data to train our AI models.", "data"],
  ["The Company makes data sets available to partners for machine learning.", "data sets"],
  ["We use soil data to train our AI models.", "soil data"],
  ["Nous utilisons les données de celles qui jardinent pour entraîner nos modèles d'IA.", "les données"],
  ["Nous utilisons les données agricoles pour entraîner nos modèles d'IA.", "les données agricoles"],
];

const manner: readonly Named[] = [
  ["Our AI models are trained on a regular basis."],
  ["Our AI models are trained with care."],
  ["Our AI models are trained from scratch."],
  ["Our AI models are trained from time to time."],
  ["We use such as needed to train our AI models."],
  ["We use etc. to train our AI models."],
  ["Our AI models are trained on a regular basis on gizmo readings.", "readings"],
  ["Our models are trained, among other things, on loom patterns.", "loom patterns"],
  ["Nos modèles d'IA sont entraînés avec soin."],
  ["Nos modèles d'IA sont entraînés à partir de zéro."],
  ["Nous utilisons entre autres pour entraîner nos modèles d'IA."],
  ["Nos modèles d'IA sont entraînés par exemple avec les relevés.", "relevés"],
];

const verbs: readonly Named[] = [
  ["Loom patterns are never used to train our AI models.", "Loom patterns"],
  ["Nothing from the sketches is used to train our AI models.", "the sketches"],
  ["By subscribing to the Maker Plan, you agree that your videos train our AI models.", "your videos"],
  ["By joining the Maker Plan, you agree that our model is trained."],
  ["En souscrivant au Pack Atelier, vous acceptez que vos vidéos entraînent notre modèle.", "vos vidéos"],
  ["En souscrivant au Pack Atelier, vous acceptez l'entraînement de notre modèle."],
  ["If you join the circle, the melodies you hum feed the training of our model.", "the melodies you hum"],
  ["Les bobines du métier sont utilisées pour entraîner notre modèle de tissage.", "Les bobines du métier"],
  [
    "Si vous rejoignez le cercle, les partitions que vous déposez alimentent le réentraînement du modèle.",
    "les partitions que vous déposez",
  ],
];

const audiences: readonly Named[] = [
  ["Pages that anyone can open without signing in are used to train our AI models.", "Pages that anyone can open"],
  ["Our AI models are trained on publicly available court filings.", "publicly available court filings"],
  ["Only videos you set to Public are used to train our AI models.", "videos you set to Public"],
  ["Our AI models are trained on publicly available information.", "publicly available information"],
  [
    "Nous utilisons des informations disponibles publiquement en ligne pour entraîner nos modèles d'IA.",
    "informations disponibles publiquement en ligne",
  ],
  ["Nous entraînons nos modèles d'IA avec des pages librement accessibles du web.", "pages librement accessibles"],
  [
    "Nous entraînons nos modèles d'IA avec les partitions que chacun peut consulter sans compte.",
    "partitions que chacun peut consulter",
  ],
  ["Les avis publiés sur nos fiches, visibles de tous, servent à entraîner notre modèle d'IA.", "avis publiés"],
];

const ways: readonly Named[] = [
  [
    "Data collected through Connected Looms may be used to train our AI models.",
    "Data collected through Connected Looms",
  ],
  ["Information collected by these means may train our AI models.", "Information collected by these means"],
  ["Information collected from mill visitors may train our AI models.", "Information collected from mill visitors"],
  [
    "We combine Personal Data with information obtained from publicly available sources to train our AI models.",
    "Personal Data",
    "information",
    "publicly available sources",
  ],
  [
    "We use activity across Parley and other signals to train our AI models.",
    "activity across Parley",
    "other signals",
  ],
  ["Nous utilisons ce qui se passe sur Colombine pour entraîner nos modèles d'IA.", "ce qui se passe sur Colombine"],
];

suite("a name of data holds no verb, no joint and no word of how it is done", () => {
  for (const [text, ...expected] of [bareData, manner, verbs, audiences, ways].flat())
    test(text, () => withReading(text, () => assert.deepEqual(namesIn(text), expected)));
});

suite("a cell that lists data names what is data in it", () => {
  for (const [cell, ...expected] of [
    ["Loom patterns, and recommendations, as appropriate", "Loom patterns", "recommendations"],
    ["Room temperatures, unless you opt out", "Room temperatures"],
  ] as const)
    test(cell, () => {
      const text = `| Purpose | Data |\n|---|---|\n| Training our AI models | ${cell} |\n`;
      withReading(text, () => assert.deepEqual(namesIn(text), expected));
    });
});

suite("what is drawn from data whose names were taken away names no data, but what it is drawn from does", () => {
  for (const [text, expected] of [
    ["Our AI models are trained on anonymised, aggregated patterns.", "deidentified-unnamed"],
    ["We may use aggregated insights to improve our AI models.", "deidentified-unnamed"],
    ["Des comportements anonymisés servent à entraîner nos modèles d'IA.", "deidentified-unnamed"],
    ["We use aggregated usage statistics to train our AI models.", "deidentified-only"],
    ["We use aggregated insights from your private messages to train our AI models.", "deidentified-only"],
    ["We use anonymised sleep patterns to train our AI models.", "deidentified-only"],
    ["Des tendances agrégées tirées de vos messages servent à entraîner nos modèles d'IA.", "deidentified-only"],
  ] as const)
    test(text, () => {
      const practices = analyze(text).policy.clauses.flatMap((clause) => clause.practices);
      withReading(text, () =>
        assert.deepEqual(
          practices.map(({ separation }) => separation.case),
          [expected],
        ),
      );
    });
});

suite("a message quotes each name once", () => {
  for (const [text, expected] of [
    ["We use your data, your content and your data to train our AI models.", "“your data, your content”"],
    [
      "Nous utilisons vos données, vos contenus et les données pour entraîner nos modèles d'IA.",
      "« vos données, vos contenus »",
    ],
  ] as const)
    test(text, () => {
      const { findings } = analyze(text);
      const [told] = findings.filter(({ ruleId }) => ruleId === "ai-training/unseparated-data");
      assert.ok(told?.message.replace(/\u00A0/g, " ").includes(expected), told?.message);
    });
});

function namesIn(text: string): string[] {
  const { policy } = analyze(text);
  const practices = policy.clauses.flatMap((clause) => clause.practices);
  return practices.filter(({ topic }) => topic === "ai-training").flatMap(({ data }) => data.map((it) => it.text));
}
