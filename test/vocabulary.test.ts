import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type Analysis, analyze, createAnalyzer, type DataObject, type Vocabulary } from "../rules/index.ts";
import { readProjectFile } from "../server/project/file.ts";
import { withReading } from "./support.ts";

/** The words of Tarnwhistle, a made-up network of birdwatchers. */
const vocabulary: Vocabulary = {
  publicData: ["Chirp", "Chirps", "Gazouillis", "Open Nest messages"],
  privateData: ["Whispers", "Murmures", "Roost*", "F(l)ock_notes", "Élans"],
  models: ["Plumage", "collection Ramage", "Voice filter"],
  terms: { "Shared Works": "public", "Sealed Works": "private", "Member Works": "mixed", "Log Works": "unspecified" },
};

interface VocabularyCase {
  readonly text: string;
  /** Errors and warnings, as `severity rule`, without the project's words and with them. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** The case of the decision table under which the first training falls with the project's words. */
  readonly read: string;
}

const unseparated = "ai-training/unseparated-data";
const mixed = "ai-training/public-private-mixed";
const silent = "ai-training/private-data-silent";
const undefinedPublic = "separation/public-undefined";
const undefinedTerm = "definitions/undefined-term";

const cases: readonly VocabularyCase[] = [
  {
    text: "We use Chirps to train our models.",
    before: [],
    after: [`warning ${silent}`, `warning ${undefinedPublic}`],
    read: "public-silent-undefined",
  },
  {
    text: "We train our models only on Chirps.",
    before: [],
    after: [`warning ${undefinedPublic}`],
    read: "public-only-undefined",
  },
  {
    text: "We train our models only on Chirps, which anyone can read without an account.",
    before: [],
    after: [],
    read: "public-only",
  },
  {
    text: "We train our models only on Chirps, visible to everyone. Whispers are not used to train them.",
    before: [],
    after: [],
    read: "public-only",
  },
  {
    text: "We use Chirps and all the information we collect to train our AI models.",
    before: [`error ${unseparated}`],
    after: [`error ${mixed}`, `warning ${undefinedPublic}`],
    read: "mixed",
  },
  {
    text: "We use your Whispers to train our models, if you opt in.",
    before: [],
    after: [],
    read: "private-with-choice",
  },
  {
    text: "We use all your information to train our AI models.",
    before: [`error ${unseparated}`],
    after: [`error ${unseparated}`],
    read: "catch-all",
  },
  {
    text: "We use all the information we collect to improve Plumage.",
    before: [],
    after: [`warning ${unseparated}`],
    read: "catch-all",
  },
  {
    text: "Chirps help us to improve Plumage.",
    before: [],
    after: [`warning ${silent}`, `warning ${undefinedPublic}`],
    read: "public-silent-undefined",
  },
  {
    text: "We train our models only on Shared Works.",
    before: [`warning ${undefinedTerm}`],
    after: [],
    read: "public-only",
  },
  {
    text: "We use Sealed Works to train our models.",
    before: [`warning ${undefinedTerm}`],
    after: [],
    read: "private-without-choice",
  },
  {
    text: "We use Member Works to train our models.",
    before: [`warning ${undefinedTerm}`],
    after: [`error ${unseparated}`],
    read: "catch-all",
  },
  {
    text: "We train our models on Log Works.",
    before: [`warning ${undefinedTerm}`],
    after: [],
    read: "named",
  },
  {
    text: "Nous utilisons les Gazouillis pour entraîner nos modèles.",
    before: [],
    after: [`warning ${silent}`, `warning ${undefinedPublic}`],
    read: "public-silent-undefined",
  },
  {
    text: "Nous utilisons uniquement les Gazouillis, que toute personne peut consulter sans compte, pour entraîner nos modèles.",
    before: [],
    after: [],
    read: "public-only",
  },
  {
    text: "Nous utilisons vos Murmures pour entraîner nos modèles uniquement avec votre consentement.",
    before: [],
    after: [],
    read: "private-with-choice",
  },
  {
    text: "Nous utilisons toutes vos informations pour améliorer la collection Ramage.",
    before: [],
    after: [`warning ${unseparated}`],
    read: "catch-all",
  },
  {
    text: "Nous utilisons les Sealed Works pour entraîner nos modèles d’IA.",
    before: [],
    after: [],
    read: "private-without-choice",
  },
];

suite("a project's own words", () => {
  for (const { text, before, after, read } of cases) {
    test(`change how this is read: ${text}`, () => {
      withReading(text, () => assert.deepEqual(grave(analyze(text)), before, "without them"));
      const analysis = analyze(text, { vocabulary });
      withReading(text, () => assert.deepEqual(grave(analysis), after, "with them"), { vocabulary });
      withReading(text, () => assert.equal(trainingIn(analysis)?.separation.case, read), { vocabulary });
    });
  }

  const kinds: readonly (readonly [data: string, found: readonly string[]])[] = [
    ["chirps", ["chirps: public"]],
    ["CHIRPS", ["CHIRPS: public"]],
    ["**Open** *Nest*\nmessages", ["Open Nest messages: public"]],
    ["elans", ["elans: private"]],
    ["Roost*", ["Roost*: private"]],
    ["f(l)ock\\_notes", ["f(l)ock_notes: private"]],
    ["Chirpings and your ratings", ["your ratings: unspecified"]],
    ["Roosts and your ratings", ["your ratings: unspecified"]],
    ["flock notes and your ratings", ["notes: private", "your ratings: unspecified"]],
    ["Chirps, Whispers and your ratings", ["Chirps: public", "Whispers: private", "your ratings: unspecified"]],
  ];
  for (const [data, found] of kinds) {
    test(`are found as they are written, and nothing else is: ${JSON.stringify(data)}`, () => {
      const practice = trainingIn(analyze(`We train our models on ${data}.`, { vocabulary }));
      assert.deepEqual(practice?.data.map(shown), found);
    });
  }

  test("win over what a lexicon knows them as", () => {
    const text = "We train our models on messages.";
    assert.deepEqual(trainingIn(analyze(text))?.data.map(shown), ["messages: private"]);
    const own = analyze(text, { vocabulary: { publicData: ["Messages"] } });
    assert.deepEqual(trainingIn(own)?.data.map(shown), ["messages: public"]);
    const longer = analyze("We train our models on direct messages.", { vocabulary: { publicData: ["Messages"] } });
    assert.deepEqual(trainingIn(longer)?.data.map(shown), ["direct messages: private"]);
  });

  test("are not taken for what a part of them means", () => {
    const analysis = analyze("We use all your information to improve the Voice filter.", { vocabulary });
    assert.equal(trainingIn(analysis)?.predicate.text, "improve the Voice filter");
    assert.deepEqual(trainingIn(analysis)?.data.map(shown), ["all your information: unspecified"]);
  });

  test("yield to what the policy itself defines", () => {
    const policy = "“Sealed Works” means the posts and messages that you send.\n\nWe train our models on Sealed Works.";
    const separation = trainingIn(analyze(policy, { vocabulary }))?.separation;
    assert.equal(separation?.case, "private-in-definition");
    assert.deepEqual(
      separation?.because.map(({ text }) => text),
      ["messages that you send"],
    );
    const open = policy.replaceAll("Sealed", "Shared");
    assert.equal(trainingIn(analyze(open, { vocabulary }))?.separation.case, "private-in-definition");
  });

  test("change a text that was read before", () => {
    const read = createAnalyzer();
    const text = "# Privacy\n\nWe use Chirps to train our models.\n";
    const alone = told(read(text));
    assert.deepEqual(told(read(text, { vocabulary })), told(analyze(text, { vocabulary })));
    assert.deepEqual(grave(read(text, { vocabulary: { privateData: ["Chirps"] } })), []);
    assert.deepEqual(told(read(text)), alone);
  });

  test("say nothing where none are given, or only signs", () => {
    const text = "We use Chirps (and more) to train our models.";
    for (const none of [{}, { publicData: [], terms: {} }, { publicData: ["", " ", "*", "(…)"] }])
      assert.deepEqual(told(analyze(text, { vocabulary: none })), told(analyze(text)));
  });
});

/** Names in two words, all different; many begin alike. */
function namesFrom(stem: string): string[] {
  return Array.from(
    { length: 5000 },
    (_, number) => `${stem} ${[...String(number)].map((it) => "abcdefghij"[Number(it)]).join("")}ow`,
  );
}

suite("20,000 words of a project's own", () => {
  const [publicData, privateData, models] = ["Chirp", "Chirp private", "Murmur"].map(namesFrom);
  const terms = Object.fromEntries(namesFrom("Shared Works").map((term) => [term, "mixed" as const]));
  const file = JSON.stringify({ vocabulary: { publicData, privateData, models, terms } });

  for (const [language, text] of [
    ["en", "# Privacy\n\nWe train Murmur abcow on Chirp dcbaow and Chirp private dcbaow.\n"],
    ["fr", "# Vie privée\n\nNous entraînons Murmur abcow avec les Chirp dcbaow et les Chirp private dcbaow.\n"],
  ] as const) {
    test(`are read and found within a second: ${language}`, () => {
      analyze(text);
      const begun = process.cpuUsage();
      const { project, faults } = readProjectFile(file);
      const training = trainingIn(analyze(text, { vocabulary: project.vocabulary }));
      const { user, system } = process.cpuUsage(begun);
      assert.deepEqual(faults, []);
      assert.deepEqual(
        training?.data.map(({ visibility }) => visibility),
        ["public", "private"],
      );
      assert.ok(user + system < 1_000_000, `${user + system} µs`);
    });
  }
});

/** All that is read and found, without what only looks things up. */
function told({ findings, policy: { defined: _, languageAt: _at, grammarOf: _of, ...read } }: Analysis) {
  return { findings, read };
}

function grave({ findings }: Analysis): string[] {
  return findings
    .filter(({ severity }) => severity === "error" || severity === "warning")
    .map(({ severity, ruleId }) => `${severity} ${ruleId}`);
}

function trainingIn({ policy }: Analysis) {
  return policy.clauses.flatMap(({ practices }) => practices).find(({ topic }) => topic === "ai-training");
}

function shown({ text, visibility }: DataObject): string {
  return `${text.replace(/\s+/g, " ")}: ${visibility}`;
}
