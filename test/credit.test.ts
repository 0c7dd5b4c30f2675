// Credit only where it is due: what others promise, what holds for another model or for a few, and what may change tomorrow
// leaves a clause of our own as open as it is.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze, type Policy } from "../rules/index.ts";
import { standingOf } from "../rules/views/audit/audit.ts";
import type { Standing } from "../rules/views/wording/facts.ts";
import { blocks, withReading } from "./support.ts";

const isOnData = /^ai-training\/(?:unseparated-data|public-private-mixed)$/;

/** How grave the finding on the data of a clause about all data is, with another sentence beside it. */
function remains(severity: "error" | "info", own: string, beside: readonly string[]): void {
  for (const sentence of beside)
    for (const text of [`${own} ${sentence}`, `${sentence}\n\n${own}`])
      test(text, () => {
        withReading(text, () =>
          assert.deepEqual(
            analyze(text)
              .findings.filter(({ ruleId }) => isOnData.test(ruleId))
              .map((it) => it.severity),
            [severity],
          ),
        );
      });
}

suite("what keeps private data out of our training", () => {
  remains("info", "We use your content to train our AI models.", [
    "Your private messages are never used to train them.",
    "We do not train AI on your private messages.",
    "No one trains AI on your private messages.",
    "Your private messages are not used for training.",
    "Neither we nor our vendors train AI on your private messages.",
  ]);
  remains("info", "Nous utilisons vos contenus pour entraîner nos modèles d'IA.", [
    "Vos messages privés ne servent jamais à entraîner une IA.",
    "Nous n'entraînons aucune IA avec vos messages privés.",
    "Vos messages privés ne servent pas à l'entraînement.",
  ]);
});

suite("what does not", () => {
  remains("error", "We use your content to train our AI models.", [
    // Others
    "Our processors are contractually prohibited from training AI on your private messages.",
    "Our vendors, who host our models, may not use your private messages to train their own.",
    "Under our contract, Larkfield AI will never train its models on your direct messages.",
    "Training on your private messages is not done by our vendors.",
    "We do not share private messages with anyone who trains AI.",
    "Private messages of paying customers are not used to train AI.",
    "Private messages sent before 2020 are not used to train AI.",
    "Private messages are not used by Larkfield AI to train its models.",
    "Larkfield AI has promised not to use your private messages to train its models.",
    "Larkfield Corp. hosts our chat. It does not train its models on your private messages.",
    "We send your questions to Larkfield. It never trains its models on your private messages.",
    "According to Larkfield AI's terms, private messages are not used to train its models.",
    "Neither Larkfield AI nor its affiliates train models on your private messages.",
    "Message Scribe is never trained on private messages.",
    // Undone by their exception
    "Your private messages are not used for training unless safety requires it.",
    "As a rule, your private messages are not used for training, except where quality demands it.",
    // A few, or a while
    "We do not sell, or train AI on, your contact list.",
    "Messages with our lawyers are not used to train our models.",
    "We have no present intention of training AI on your private messages.",
    "We do not currently train AI on your private messages.",
  ]);
  remains("error", "Nous utilisons vos contenus pour entraîner nos modèles d'IA.", [
    "Aucun entraînement sur vos messages privés n'est réalisé par nos prestataires.",
    "Nos sous-traitants n'ont pas le droit d'entraîner une IA avec vos messages privés.",
    "Les messages privés ne sont pas utilisés par Alizé IA pour entraîner ses modèles.",
    "Alizé IA, notre hébergeur, s'engage à ne pas entraîner ses modèles sur vos messages privés.",
    "Alizé SAS transcrit vos appels pour nous. Elle n'entraîne pas ses modèles sur vos messages privés.",
    "Vos messages privés ne servent pas à l'entraînement, sauf si la qualité du service l'exige.",
    "En principe, vos messages privés ne servent pas à l'entraînement, sauf si la sécurité l'exige.",
    "Nous n'entraînons aucune IA avec votre carnet d'adresses.",
    "Les messages échangés avec nos avocats ne servent pas à entraîner nos modèles.",
    "Les messages privés des clients payants ne servent pas à entraîner une IA.",
    "Les messages privés envoyés avant 2020 ne servent pas à entraîner une IA.",
    "Pour l'instant, nous n'entraînons aucune IA avec vos messages privés.",
  ]);
  remains("error", "We use your content to train our recommendation models.", [
    "Ada, our assistant, is never trained on private chats.",
    "Our assistant, Ada, is never trained on private chats.",
    "We never train Ada, our assistant, on private chats.",
  ]);
  remains("info", "We use your content to train our recommendation models.", [
    "Our models, including Ada, are never trained on private chats.",
    "Our AI is never trained on private chats.",
  ]);
  remains("info", "We train Ada, our assistant, on your content.", [
    "Ada, our assistant, is never trained on private chats.",
    "Ada is never trained on private chats.",
  ]);
  remains("error", "Nous utilisons vos contenus pour entraîner nos modèles de recommandation.", [
    "Ada, notre assistant, n'est jamais entraîné sur vos messages privés.",
    "Notre assistant, Ada, n'est jamais entraîné sur vos messages privés.",
    "Nous n'entraînons jamais Ada, notre assistant, sur vos messages privés.",
    "Vos messages privés ne servent jamais à entraîner Ada, notre assistant.",
  ]);
  remains("info", "Nous entraînons Ada, notre assistant, sur vos contenus.", [
    "Ada, notre assistant, n'est jamais entraîné sur vos messages privés.",
    "Ada n'est jamais entraînée sur vos messages privés.",
  ]);
  for (const text of [
    "We train our assistant on the content you share. We also run a moderation model; we do not train this model on your private messages.",
    "We do not train it on your drafts: the moderation model sees published posts only. We train our writing model on all content.",
    "The spam model learns from what you send. We do not train this model on private messages.\n\nThe image model is trained on your data.",
    "Spoken orders are handled by the Robin model. We never train it on private messages or drafts.\n\nWe train our ranking model on your data.",
    "Note Taker is a tool for hosts. We do not train it on your messages.\n\nWe train our AI models on user content.",
    "We train our models on what you give us, on all your data.\n\n## Larkfield AI\n\nPrivate messages are not used to train its models.",
    "Les commandes vocales passent par le modèle Merle. Nous ne l'entraînons jamais sur vos messages privés.\n\nNous entraînons notre modèle de tri sur vos données.",
    "Nous entraînons notre assistant avec les contenus que vous partagez. Nous exploitons aussi un modèle de modération ; nous n'entraînons pas ce modèle avec vos messages privés.",
  ])
    test(text, () => {
      withReading(text, () => {
        const found = analyze(text).findings.filter(({ ruleId }) => isOnData.test(ruleId));
        assert.ok(found[0] && found[0].severity !== "info");
      });
    });
});

suite("consent that is not the reader's leaves no choice", () => {
  for (const text of [
    "We train our models on your messages only with the consent of your employer.",
    "We train our models on your messages with the permission of the workspace administrator.",
    "We train our models on your messages because you agreed to our terms.",
    "By tapping “Sign up”, you let us train our models on your messages.",
    "Nous n'entraînons nos modèles sur vos messages qu'avec le consentement de votre employeur.",
    "En touchant « S'inscrire », vous nous autorisez à entraîner nos modèles sur vos messages.",
    "Nous entraînons nos modèles sur vos messages puisque vous avez accepté nos conditions.",
  ])
    test(text, () => {
      withReading(text, () =>
        assert.ok(analyze(text).findings.some(({ ruleId }) => ruleId === "ai-training/no-choice")),
      );
    });
  for (const text of [
    "We train our models on your messages only with your consent.",
    "By tapping “Teach it”, you let us train our models on your messages.",
    "You can keep your routes out of training under Settings > Data. We train our route model on your routes.",
    "Vous pouvez garder vos trajets hors de l'entraînement dans Réglages > Données. Nous entraînons notre modèle sur vos trajets.",
    "Vos messages servent à entraîner nos modèles. Vous pouvez vous y opposer en nous écrivant.",
    "En cochant « Participer », vous nous laissez entraîner nos modèles sur vos messages.",
    "We train our caption model on your private photos once you have slid the “Teach Iris” switch to on.",
    "We train our model on your voice notes unless you tell us otherwise at privacy@ashgrove.example.",
    "Sauf avis contraire de votre part à vie-privee@ormeau.example, nous entraînons notre modèle sur vos notes vocales.",
    "Nous n'entraînons nos modèles sur vos messages qu'avec votre consentement.",
  ])
    test(text, () => {
      withReading(text, () =>
        assert.ok(!analyze(text).findings.some(({ ruleId }) => ruleId === "ai-training/no-choice")),
      );
    });
});

suite("what others do says nothing of language models of ours", () => {
  const policy = (sentence: string) =>
    `# Privacy notice of Wrenfield\n\n## Information we collect\n\nWe collect your name and your orders.\n\n## How we use your information\n\nWe use your orders to bring them to you. ${sentence}\n\n## Who we share it with\n\nA courier gets your address.`;
  const isMissing = (sentence: string) =>
    analyze(policy(sentence)).findings.some(({ ruleId }) => ruleId === "disclosure/training-statement-missing");
  for (const sentence of [
    "OpenAI does not use your data to train its large language models.",
    "Our vendors may not use personal data to train large language models.",
    "We do not use your Social Security number to train large language models.",
  ])
    test(sentence, () => withReading(sentence, () => assert.ok(isMissing(sentence))));
  for (const sentence of [
    "We do not use personal data to train large language models.",
    "We use your orders to train our language models.",
  ])
    test(sentence, () => withReading(sentence, () => assert.ok(!isMissing(sentence))));
});

suite("a promise of the company that speaks, by its own name,", () => {
  for (const text of [
    "# Privacy policy of Wrenfield\n\nWrenfield does not train its models on your messages. Wrenfield trains its models on your content.",
    "At Wrenfield, we care. Private messages are not used by Wrenfield to train its models. We train our models on your content.",
    "Wrenfield Ltd (“Wrenfield”) trains its models on your content. Your messages are not used by Wrenfield to train its models.",
    "Larkfield does not use your messages to train its models. Larkfield trains its models on your content.",
    "# Privacy policy of Wrenfield\n\nWrenfield's models are not trained on your messages. We train our models on your content.",
    "# Confidentialité chez Aubépine\n\nLes modèles d'Aubépine ne sont pas entraînés sur vos messages. Nous entraînons nos modèles sur vos contenus.",
    "# Confidentialité chez Aubépine\n\nAubépine n'entraîne pas ses modèles sur vos messages. Aubépine entraîne ses modèles sur vos contenus.",
  ])
    test(`counts: ${text}`, () => {
      withReading(text, () => {
        const { findings, policy } = analyze(text);
        assert.deepEqual(
          findings.filter(({ ruleId }) => isOnData.test(ruleId)).map((it) => it.severity),
          ["info"],
        );
        assert.ok(standingsIn(policy).includes("kept-out"));
      });
    });
});

suite("a promise of a product that is ours", () => {
  for (const text of [
    "We care. Lumen is a feature of our app that helps you write. Lumen does not use your messages to train its models.",
    "We care; write to privacy@lumen.example. Lumen does not use your messages to train its models.",
    "We care. Enterprise Content is not used to train its models.",
    "Nous y veillons. Lumière est une fonction de notre application. Lumière n'entraîne pas ses modèles sur vos messages.",
  ])
    test(`is kept out: ${text}`, () => {
      withReading(text, () => assert.deepEqual(standingsIn(analyze(text).policy), ["kept-out"]));
    });
});

suite("what another company denies of its models is no promise of ours", () => {
  for (const text of [
    "We like music. Larkfield Corp. transcribes your calls for us. It does not train its models on your recordings.",
    "We send your recordings to Larkfield AI. Larkfield AI has promised not to use them to train its models.",
    "We take care. Recordings are not used by Larkfield AI to train its models.",
    "We take care. Larkfield's general models are not trained on your recordings.",
    "Nous y veillons. Vos enregistrements ne sont pas utilisés par Alizé IA pour entraîner ses modèles.",
    "Nous y veillons. Les modèles d'Alizé IA ne sont pas entraînés sur vos enregistrements.",
    "Nous confions vos appels à Alizé IA. Alizé IA n'entraîne pas ses modèles sur vos enregistrements.",
  ])
    test(text, () => {
      withReading(text, () => assert.ok(!standingsIn(analyze(text).policy).includes("kept-out")));
    });
});

function standingsIn(policy: Policy): Standing[] {
  return policy.clauses.flatMap(({ practices }) =>
    practices.filter(({ topic }) => topic === "ai-training").map((practice) => standingOf(practice)),
  );
}

suite("a condition, a hole or a mere quantity is no denial", () => {
  for (const text of [
    "As permitted by law and if you have not objected, we use your content to train our AI models.",
    "Provided you do not object, your content is used to train our models.",
    "Assuming that you have not refused, your content trains our models.",
    "Our use of your data to train AI is not limited to posts you publish.",
    "Almost none of your content is used to train our models.",
    "We almost never train our models on your content.",
    "We do not use your content only to train our models.",
    "Your content does not serve solely for training our models.",
    "We don't just train our models on your content.",
    "As a rule, your content is not used to train our models.",
    "In principle, we do not train our models on your content.",
    "| Data | Use | Choice |\n|---|---|---|\n| All your uploads | Training our AI models | None |",
    "We do not train our models on your content unless you have shared it, or where otherwise necessary.",
    "We do not train our models on your content, unless stated otherwise.",
    "Pourvu que vous ne vous y opposiez pas, vos contenus servent à entraîner nos modèles.",
    "Dans la mesure permise par la loi et si vous ne vous y êtes pas opposé, nous utilisons vos contenus pour entraîner nos modèles d'IA.",
    "Nous n'entraînons pas nos modèles que sur des contenus publics.",
    "L'entraînement de nos modèles ne se limite pas aux contenus publics.",
    "Presque aucun de vos contenus ne sert à entraîner nos modèles.",
    "Nous n'utilisons pas vos contenus seulement pour entraîner nos modèles.",
    "Vos contenus ne servent pas qu'à entraîner nos modèles.",
    "En principe, vos contenus ne servent pas à entraîner nos modèles.",
    "En règle générale, aucun de vos contenus ne sert à entraîner nos modèles.",
    "Aucun de vos contenus ne sert à entraîner nos modèles, sauf disposition contraire.",
    "| Données | Usage | Choix |\n|---|---|---|\n| Vos contenus | Entraîner nos modèles d'IA | Aucun |",
  ])
    test(text, () => {
      withReading(text, () => {
        const { findings } = analyze(text);
        assert.ok(findings.some(({ ruleId }) => isOpen.test(ruleId)));
      });
    });
  for (const text of [
    "If you do not use the beta, we never train our models on your content.",
    "We do not train our models on your content unless you have shared it for training.",
    "None of your content is used to train our models.",
    "We do not use your content to train our models, only to show it to your friends.",
    "We do not train our models on your content and use it only to show it to your friends.",
    "Nous n'utilisons pas vos contenus pour entraîner nos modèles, uniquement pour les afficher.",
    "Aucun de vos contenus ne sert à entraîner nos modèles.",
    "Nous n'entraînons nos modèles que sur des avis que toute personne peut lire sans compte.",
    "| Data | Training our AI models |\n|---|---|\n| All your uploads | None |",
  ])
    test(text, () => {
      withReading(text, () => {
        const { findings } = analyze(text);
        assert.ok(!findings.some(({ ruleId }) => isOpen.test(ruleId)));
      });
    });
});

/** That a clause leaves open which data is used. */
const isOpen =
  /^(?:ai-training\/(?:unseparated-data|private-data-silent|no-data-object)|separation\/exclusion-swallowed)$/;

suite("a verb that takes a reflexive is no part of the data", () => {
  for (const [text, named] of [
    ["Orme SAS pourra se servir de vos avis pour entraîner son modèle.", "vos avis"],
    ["On se sert de tes avis pour entraîner notre IA.", "avis"],
    ["Nous nous servons de vos avis pour entraîner notre IA.", "vos avis"],
    ["Vos avis servent à entraîner notre IA.", "Vos avis"],
  ] as const)
    test(text, () => {
      withReading(text, () => {
        const [practice] = analyze(text).policy.clauses.flatMap(({ practices }) => practices);
        assert.deepEqual(
          practice?.data.map((it) => it.text),
          [named],
        );
      });
    });
});

suite("an aside of the subject is not all of it", () => {
  for (const [text, data, keptOut] of [
    ["Your content, excluding drafts, trains our AI.", "Your content", "drafts"],
    ["Vos contenus, hors brouillons, entraînent notre IA.", "Vos contenus", "brouillons"],
    ["Your content (except drafts) trains our models.", "Your content", "drafts"],
    ["We use your content (except drafts) to train our models.", "your content", "drafts"],
    ["Your photos (other than private albums) help train our AI.", "Your photos", "private albums"],
    ["Votre contenu (hors brouillons) entraîne nos modèles.", "Votre contenu", "brouillons"],
    ["Vos photos (sauf les albums privés) servent à entraîner nos modèles.", "Vos photos", "albums privés"],
  ] as const)
    test(text, () => {
      withReading(text, () => {
        const [practice] = analyze(text).policy.clauses.flatMap(({ practices }) => practices);
        assert.deepEqual(
          practice?.data.map((it) => it.text),
          [data],
        );
        assert.deepEqual(
          practice?.exclusions.map((it) => it.text),
          [keptOut],
        );
      });
    });
});

suite("a purpose ends where the data begins", () => {
  for (const [text, expected] of [
    ["We train our route model on routes you record.", "route model"],
    ["We train a model to sort mail on your letters.", "to sort mail"],
    ["We train a model to order replies, and we do so on your comments.", "to order replies"],
    ["Nous entraînons notre modèle d'itinéraires sur les itinéraires que vous enregistrez.", "modèle d'itinéraires"],
    ["Nous entraînons un modèle pour trier le courrier sur vos lettres.", "pour trier le courrier"],
  ] as const)
    test(text, () => {
      withReading(text, () => {
        const [practice] = analyze(text).policy.clauses.flatMap(({ practices }) => practices);
        assert.deepEqual(
          practice?.purposes.map((it) => it.text),
          [expected],
        );
      });
    });
});

suite("a refusal that may come to nothing", () => {
  const leaves = (text: string) =>
    analyze(text).findings.some(
      ({ ruleId, message }) => ruleId === "ai-training/no-choice" && /effe[ct]t?/.test(message),
    );
  const own = "We train our model on your questions. You can object at any time at privacy@norrow.example";
  const propre = "Vos questions servent à entraîner notre modèle.";
  for (const [text, expected] of [
    [`${own}, but we may not be able to grant every request.`, true],
    [`${own}, although we may not honour it in all cases.`, true],
    [`${own}; we honour it in every case.`, false],
    [`${propre} Vous pouvez vous y opposer, sans que nous puissions promettre l'effacement.`, false],
    [`${propre} Vous pouvez vous opposer à cet usage sous réserve des contraintes techniques.`, true],
    [`${propre} Vous pouvez vous y opposer, mais nous ne pouvons pas donner suite à tous.`, false],
    [`${propre} Vous pouvez vous y opposer ; nous ne pourrons pas accepter toutes les demandes.`, true],
  ] as const)
    test(text, () => withReading(text, () => assert.equal(leaves(text), expected)));
});

suite("where a choice is made", () => {
  const own = "We use your trips to train our traffic model. ";
  const leaves = (text: string) =>
    analyze(text).findings.filter(({ ruleId }) => ruleId === "ai-training/no-choice").length > 0;
  for (const text of [
    `${own}Slide “Trips for AI” to off.`,
    `${own}Untick "Trips" if you do not want this.`,
    `${own}If you do not want this, tell us at no@trail.example and we leave your trips out.`,
    `${own}You can refuse this under "My account".`,
    "Nous utilisons vos trajets pour entraîner notre modèle de trafic. Vous pouvez refuser cela dans « Mon compte ».",
    "Nous utilisons vos trajets pour entraîner notre modèle de trafic. Désactivez « Trajets pour l'IA ».",
  ])
    test(`is told: ${text}`, () => {
      withReading(text, () => assert.ok(!leaves(text)));
    });
  for (const text of [
    `${own}You can refuse this.`,
    `${own}We have a face unlock that keeps a template on your device and deletes it when you turn it off in the settings.`,
    `${own}Drivers call this “Trips for AI”.`,
    "Nous utilisons vos trajets pour entraîner notre modèle. Le déverrouillage facial garde un gabarit sur votre téléphone et l'efface quand vous le désactivez dans les réglages.",
  ])
    test(`is not told: ${text}`, () => {
      withReading(text, () => assert.ok(leaves(text)));
    });
});

suite("what stands in quotation marks", () => {
  for (const [text, acts] of [
    ['Photos set to "Everyone" train our tagging model; photos set to "Only me" never do.', ["assertion"]],
    ['We train our model on your notes unless you untick "Help train" on the Data page.', ["assertion", "quotation"]],
    [
      "Les photos réglées sur « Tous » entraînent notre modèle ; celles réglées sur « Moi seul » ne le font pas.",
      ["assertion"],
    ],
    ['Our founder said "we never train our models on your messages" in March.', ["quotation"]],
  ] as const)
    test(text, () => {
      withReading(text, () =>
        assert.deepEqual(
          analyze(text).policy.clauses.flatMap(({ practices }) => practices.map((it) => it.speechAct)),
          acts,
        ),
      );
    });
});

suite("what readers may do about it, and what they may not", () => {
  for (const [text, act, stance, choices] of [
    ["You can object to the use of your posts to train our models.", "instruction", "may", 1],
    ["You cannot object to the use of your posts to train our models.", "assertion", "does", 0],
    ["You can stop your posts from being used to train our models.", "instruction", "may", 1],
    ["You may not opt out of the use of your posts to train our models.", "assertion", "does", 0],
    ["We use posts to train our models, and adults can opt out.", "assertion", "does", 1],
    ["We train our models on chats, but adults can opt out.", "assertion", "does", 1],
    ["With regard to the training of our models, adults can opt out.", "instruction", "does", 1],
    ["We cannot run the service without using your chats to train our models.", "assertion", "does", 0],
    ["Nobody can object to the training of our models on posts.", "assertion", "does", 0],
    ["No one may opt out of the training of our models on posts.", "assertion", "does", 0],
    ["Anyone may opt out of the training of our models on posts.", "instruction", "may", 1],
    ["You do not have to let us use your chats to train our models.", "instruction", "does", 0],
    ["You have to let us use your chats to train our models.", "assertion", "does", 0],
    ["We ask first before we use your chats to train our models.", "presupposition", "does", 0],
    ["We do not ask first before we use your chats to train our models.", "assertion", "does", 0],
    ["We do not ask your consent before we use your chats to train our models.", "assertion", "does", 0],
    [
      "We do not require a release for uploads, and you are told before we use chats to train our models.",
      "presupposition",
      "does",
      0,
    ],
    ["Vous pouvez vous opposer à l'utilisation de vos avis pour entraîner nos modèles.", "instruction", "may", 1],
    ["Vous ne pouvez pas vous opposer à l'utilisation de vos avis pour entraîner nos modèles.", "assertion", "does", 0],
    ["Personne ne peut refuser que nos modèles soient entraînés sur ses avis.", "assertion", "does", 0],
    ["Vous n'êtes pas obligé d'accepter que vos avis servent à entraîner nos modèles.", "instruction", "does", 0],
    ["Nous vous prévenons avant que nous utilisions vos avis pour entraîner nos modèles.", "presupposition", "does", 0],
    [
      "Nous ne vous prévenons jamais avant que nous utilisions vos avis pour entraîner nos modèles.",
      "assertion",
      "does",
      0,
    ],
    ["Vous pouvez empêcher que vos avis servent à entraîner nos modèles.", "instruction", "may", 1],
    [
      "Il n'est pas possible de s'opposer à l'utilisation de vos avis pour entraîner nos modèles.",
      "assertion",
      "does",
      0,
    ],
    ["Nous utilisons vos avis pour entraîner nos modèles, et les adultes peuvent s'y opposer.", "assertion", "does", 1],
    ["Concernant l'entraînement de nos modèles, vous pouvez vous y opposer.", "instruction", "does", 1],
    [
      "Nous ne pouvons pas fournir le service sans utiliser vos avis pour entraîner nos modèles.",
      "assertion",
      "does",
      0,
    ],
    ["Nous pouvons utiliser vos avis sans frais pour entraîner nos modèles.", "assertion", "may", 0],
    [
      "Nous ne demandons plus votre accord pour les cookies, et vous prévenons avant que nous utilisions vos avis pour entraîner nos modèles.",
      "presupposition",
      "does",
      0,
    ],
  ] as const)
    test(text, () => {
      withReading(text, () =>
        assert.deepEqual(
          analyze(text).policy.clauses.flatMap(({ practices }) =>
            practices.map((it) => [it.speechAct, it.stance, it.choices.length]),
          ),
          [[act, stance, choices]],
        ),
      );
    });
});

suite("data in a main clause behind its purpose", () => {
  for (const text of [
    "To train our summary model we use, among other things, comments.",
    "To train our summary model, we use comments.",
    "Pour entraîner notre modèle de résumé nous utilisons, entre autres, des commentaires.",
  ])
    test(`is named: ${text}`, () => {
      withReading(text, () =>
        assert.ok(!analyze(text).findings.some(({ ruleId }) => ruleId === "ai-training/no-data-object")),
      );
    });
});

suite("biometric data that is given to somebody without a name", () => {
  for (const text of [
    "Fingerprints are shared with law enforcement and with partners.",
    "We verify you with the voiceprint you record at enrolment and pass it on to third parties. We delete it after a year.",
    "Elm Bank collects a voiceprint when you call, to verify you, and shares the voiceprint with vendors. We delete it after 30 days.",
    "Teasel Motors scans your face to unlock the car. It gives the face template to suppliers.",
    "Paie Sorbier relève les empreintes digitales des salariés pour le pointage et les transmet à des prestataires.",
    "La Banque Orme crée une empreinte vocale lors de vos appels, et la transmet à ses prestataires.",
  ])
    test(`is told, and the clause is not called separated: ${text}`, () => {
      withReading(text, () => {
        const { findings, policy } = analyze(text);
        assert.ok(findings.some(({ ruleId }) => ruleId === "biometric/sale-or-disclosure"));
        const untold = policy.clauses.flatMap(({ practices }) => practices.flatMap((it) => it.separation.untold));
        assert.ok(untold.includes("recipient"));
      });
    });
  for (const text of [
    "We verify you with the voiceprint you record at enrolment and pass it on to Idem Check Ltd. We delete it after a year.",
    "We use the fingerprint you enrol to unlock the door. It is never passed on to vendors.",
    "Paie Sorbier relève les empreintes digitales des salariés pour le pointage et ne les transmet à aucun prestataire.",
  ])
    test(`is not: ${text}`, () => {
      withReading(text, () =>
        assert.ok(!analyze(text).findings.some(({ ruleId }) => ruleId === "biometric/sale-or-disclosure")),
      );
    });
});

suite("what stands below words on what customers owe", () => {
  const lists = (own: string, rest: string) => [
    [own, `- tell people about it;\n- ${rest}`],
    [own, `- ${rest}`],
  ];
  const actors = (text: string) =>
    analyze(text).policy.clauses.flatMap(({ practices }) => practices.map(({ actor }) => actor));
  const owed = [
    ...["Customers must:", "The Customer undertakes to:", "Each employer is responsible for:"].flatMap((own) =>
      lists(own, "carry out an assessment before a terminal processes biometric data."),
    ),
    ...["Le Client s'engage à :", "Il appartient aux employeurs de :", "Les exploitants doivent :"].flatMap((own) =>
      lists(own, "réaliser une analyse d'impact avant qu'un terminal ne traite des données biométriques."),
    ),
  ];
  for (const [own, list] of owed)
    test(`is theirs: ${own} ${list}`, () => assert.deepEqual(actors(`${own}\n\n${list}\n`), ["other"]));
  const ours = [
    ["For our customers we:", "- process biometric data of their staff."],
    ["Customers must agree before:", "- we process biometric data of their staff."],
    ["Pour nos clients, nous :", "- traitons les données biométriques de leurs salariés."],
  ];
  for (const [own, list] of ours)
    test(`is not: ${own} ${list}`, () => assert.ok(!actors(`${own}\n\n${list}\n`).includes("other")));
});

suite("what stands below words on what the reader may or must not do", () => {
  const isReaders = (text: string) =>
    analyze(text)
      .policy.clauses.flatMap(({ practices }) => practices)
      .every(({ actor, topic }) => topic !== "ai-training" || actor === "reader");
  const [use, usage] = [
    "- Except with our permission, use our texts or content to train a machine-learning model.",
    "- Sauf autorisation de notre part, utiliser nos textes ou contenus pour entraîner un modèle d'IA.",
  ];
  for (const [lead, item] of [
    ...["You must not:", "You agree not to:", "Users are not allowed to:"].map((lead) => [lead, use] as const),
    ...["Vous ne devez pas :", "Vous vous engagez à ne pas :", "Il vous est interdit de :"].map(
      (lead) => [lead, usage] as const,
    ),
  ])
    test(`is the reader's: ${lead} ${item}`, () => {
      const text = `${lead}\n\n${item}\n`;
      withReading(text, () => {
        assert.ok(isReaders(text));
        assert.deepEqual(
          analyze(text).findings.filter(({ ruleId }) => isOnData.test(ruleId)),
          [],
        );
      });
    });
  for (const [lead, item] of [
    ["By using the app, you agree to:", "- the use of your content to train our AI models."],
    ["You accept that we may:", "- use your content to train our AI models."],
    ["En utilisant l'application, vous acceptez :", "- l'utilisation de vos contenus pour entraîner nos modèles d'IA."],
  ] as const)
    test(`is ours: ${lead} ${item}`, () => {
      const text = `${lead}\n\n${item}\n`;
      withReading(text, () => assert.ok(analyze(text).findings.some(({ ruleId }) => isOnData.test(ruleId))));
    });
});

suite("the company by its role, as the policy names it, is ours", () => {
  const graveOf = (text: string) =>
    analyze(text)
      .findings.filter(({ ruleId }) => isOnData.test(ruleId) || ruleId === "ai-training/third-party-training")
      .map(({ ruleId, severity }) => `${severity} ${ruleId}`);
  const trainings = [
    [
      "The app is run by Brindle Ltd, a company of Bath (the “Provider”).",
      "The Provider uses your content to train its AI models. The Provider never trains them on your private messages.",
    ],
    [
      "La plateforme est éditée par Brindille SAS, dont le siège est à Lyon (ci-après, l'« Éditeur »).",
      "L'Éditeur utilise vos contenus pour entraîner ses modèles d'IA. L'Éditeur ne les entraîne jamais avec vos messages privés.",
    ],
  ] as const;
  for (const [named, told] of trainings) {
    const [ours, theirs] = [blocks(named, told), told];
    test(ours, () => withReading(ours, () => assert.deepEqual(graveOf(ours), ["info ai-training/unseparated-data"])));
    test(theirs, () =>
      withReading(theirs, () => assert.ok(graveOf(theirs).includes("warning ai-training/third-party-training"))),
    );
  }
});

suite("what those who use the service owe or do, and what authorities tell, is neither a promise nor a practice of ours", () => {
  const isOurs = (text: string) =>
    analyze(text)
      .policy.clauses.flatMap(({ practices }) => practices)
      .every(({ actor }) => actor !== "reader" && actor !== "other");
  for (const text of [
    "Customers who run our planning module on servers in Europe must not use call recordings to train AI models.",
    "Users who reach the archive through its public pages may not use the letters to train AI models.",
    "Nos clients qui exploitent le module de planning en Europe ne doivent pas utiliser les appels pour entraîner une IA.",
    "Les clients ne doivent pas utiliser les appels pour entraîner une IA.",
    "A customer who uses our planning module to train its own AI answers for its data.",
    "The fine-tuning of our models by you is logged.",
    "Le client qui entraîne son propre modèle à l'aide du module demeure seul responsable de ses données.",
    "The CNIL explains on its website how AI models are trained on personal data.",
    "The data protection authority has published guidance on building training data sets for AI systems.",
    "La CNIL explique sur son site comment les modèles d'IA sont entraînés sur des données personnelles.",
    "La Commission européenne a publié un rapport sur l'usage de données personnelles pour entraîner des IA.",
  ])
    test(`theirs: ${text}`, () => withReading(text, () => assert.ok(!isOurs(text))));
  for (const text of [
    "Customers who run our planning module must know that we use call recordings to train AI models.",
    "Customers who run our planning module must accept that their recordings train AI models.",
    "Users who post on the board cannot prevent the use of their posts to train AI models.",
    "Customer recordings that we hold must not be used to train AI models.",
    "A customer who shares call recordings lets a supplier train its own AI on them.",
    "Customers who record calls have them used to train our models and their assistant.",
    "The CNIL explains on its website how we train our AI models on your calls.",
    "Les clients qui exploitent le module doivent accepter que leurs appels entraînent des modèles d'IA.",
    "Les appels des clients qui exploitent le module ne doivent pas servir à entraîner une IA.",
  ])
    test(`ours: ${text}`, () => withReading(text, () => assert.ok(isOurs(text))));
});

/** On which words a policy is told that nobody can refuse. */
function unrefusable(text: string): string[] {
  return analyze(text, { profiles: ["gdpr"] })
    .findings.filter(({ ruleId }) => ruleId === "ai-training/no-choice")
    .map(({ span }) => text.slice(span.start, span.end));
}

suite("who subscribes, or buys, is not asked", () => {
  for (const [text, words] of [
    ["By subscribing to the Maker Plan, you agree that your videos train our AI models.", "By subscribing"],
    ["By booking a lesson, you agree that we train our AI models on your recordings.", "By booking"],
    ["En souscrivant au Pack Atelier, vous acceptez que vos vidéos entraînent notre modèle.", "En souscrivant"],
    ["En rejoignant l'Atelier, vous consentez à l'entraînement de nos modèles d'IA sur vos vidéos.", "En rejoignant"],
  ] as const)
    test(text, () => withReading(text, () => assert.ok(unrefusable(text)[0]?.startsWith(words))));
  for (const text of [
    "When you subscribe to the Maker Plan, you can agree that your videos train our AI models.",
    "En souscrivant au Pack Atelier, vous pouvez accepter que vos vidéos entraînent notre modèle.",
  ])
    test(text, () => withReading(text, () => assert.ok(!unrefusable(text).some((it) => /^(?:When|En)/.test(it)))));
});

suite("a choice about one model", () => {
  const en = {
    replies: "## Replies\n\nWe train our reply model on the messages you send to support.",
    refused: "You can refuse this at any time in Settings > Privacy.",
    fraud: "## Payments\n\nWe train our fraud model on the messages you send to sellers.",
    all: "## Your choices\n\nYou can refuse that we train our models on your messages in Settings > Privacy.",
  };
  const fr = {
    replies:
      "## Réponses\n\nNous entraînons notre modèle de réponse avec les messages que vous envoyez à l'assistance.",
    refused: "Vous pouvez le refuser à tout moment dans Réglages > Confidentialité.",
    fraud: "## Paiements\n\nNous entraînons notre modèle de fraude avec les messages que vous envoyez aux vendeurs.",
  };
  for (const { replies, refused, fraud } of [en, fr]) {
    const other = fraud.includes("entraînons") ? "entraînons notre modèle de fraude" : "train our fraud model";
    test(`leaves another without one: ${fraud}`, () =>
      assert.deepEqual(unrefusable(`${replies} ${refused}\n\n${fraud}\n`), [other]));
    test(`is enough where there is no other: ${replies}`, () =>
      assert.deepEqual(unrefusable(`${replies} ${refused}\n`), []));
    test(`holds where each has its own: ${fraud}`, () =>
      assert.deepEqual(unrefusable(`${replies} ${refused}\n\n${fraud} ${refused}\n`), []));
  }
  for (const text of [
    "## Models\n\nWe train our reply model on messages. We train our speech model on your voice notes. You can refuse that we train our speech model on them in Settings.",
    "## Modèles\n\nNous entraînons notre modèle de réponse avec vos messages. Nous entraînons notre modèle de voix avec vos notes. Vous pouvez refuser que nous entraînions notre modèle de voix avec elles dans Réglages > Voix.",
    "## Lumen\n\nAria, our writing model, is trained on your prompts.\n\n## Robin\n\nIf you do not want your recordings to help train Robin, our speech model, switch off *Help improve Robin* under Settings.",
  ])
    test(`leaves its neighbour without one: ${text}`, () => assert.equal(unrefusable(text).length, 1));
  for (const [text, other] of [
    [
      "Our spam filter learns from your messages. You can turn it off under Settings. We train our chat assistant on your messages.",
      "train our chat assistant",
    ],
    [
      "We train our caption model on your reviews. You can object to this at no@larkfield.example. Our ranking model learns from your chats.",
      "ranking model learns from",
    ],
    [
      "Notre filtre antispam apprend de vos messages. Vous pouvez le désactiver dans les réglages. Nous entraînons notre assistant de discussion avec vos messages.",
      "entraînons notre assistant",
    ],
    [
      "Nous entraînons notre modèle de traduction avec vos avis. Vous pouvez vous y opposer dans Réglages > Langues. Notre modèle de classement est entraîné avec vos messages.",
      "modèle de classement est entraîné avec",
    ],
  ] as const)
    test(`goes back to it by a pronoun: ${text}`, () => assert.deepEqual(unrefusable(text), [other]));
  for (const text of [
    "We train our models on your chats. You can turn it off under Settings. Our spam filter is trained on your chats as well.",
    "Our spam filter learns from your messages. We train our chat assistant on your messages. You can turn both off under Settings.",
    "Our caption model and our ranking model learn from your posts. You can turn this off under Settings. We train our ranking model on chats.",
    "Our spam filter learns from your messages. You can opt out of all training under Settings. We train our chat assistant on your messages.",
    "Nous entraînons nos modèles avec vos avis. Vous pouvez le refuser dans Réglages > IA. Nous entraînons aussi notre modèle de tri avec vos messages.",
    "Notre filtre antispam apprend de vos messages. Vous pouvez refuser tout entraînement dans les réglages. Nous entraînons notre assistant de discussion avec vos messages.",
  ])
    test(`goes on for both: ${text}`, () => assert.deepEqual(unrefusable(text), []));
  test("about all models serves each", () =>
    assert.deepEqual(unrefusable(`${en.replies}\n\n${en.fraud}\n\n${en.all}\n`), []));
});

suite("consent that will be asked for another use", () => {
  const own = "## Replies\n\nWe train our models on the messages you send to support.\n\n## Changes\n\n";
  const nos = "## Réponses\n\nNous entraînons nos modèles avec les messages que vous envoyez.\n\n## Modifications\n\n";
  for (const [text, other] of [
    [own, "If we ever train our models on private content of another kind, we will ask for your consent in the app."],
    [own, "Should we decide to train our models on drafts, we will ask for your consent in Settings > Privacy."],
    [
      nos,
      "Si nous décidions d'entraîner nos modèles avec vos brouillons, nous demanderions votre accord dans l'application.",
    ],
  ] as const)
    test(`is no choice about this one: ${other}`, () => assert.notDeepEqual(unrefusable(`${text}${other}\n`), []));
  for (const [text, other] of [
    [own, "If you do not want us to train our models on messages, opt out in Settings > Privacy."],
    [nos, "Vous pouvez refuser que nous entraînions nos modèles avec vos messages dans Réglages > Confidentialité."],
  ] as const)
    test(`is one about it: ${other}`, () => assert.deepEqual(unrefusable(`${text}${other}\n`), []));
  for (const text of [
    "By continuing to use the app after the effective date, you agree that your messages may be used to train our AI models.",
    "En continuant d'utiliser l'application après la date d'entrée en vigueur, vous acceptez que vos messages servent à entraîner nos modèles d'IA.",
  ])
    test(`is not agreement by mere use: ${text}`, () =>
      withReading(text, () => assert.notDeepEqual(unrefusable(text), [])));
});

suite("what the reader must not do, and what others do against our terms", () => {
  for (const text of [
    "Do not use content you find here to train an AI model without the permission of the member who made it.",
    "- Do not scrape our pages, and do not use posts to train AI without the consent of their authors.",
    "Never use photos that you find here to train an AI model unless its author agrees.",
    "N'utilisez pas les contenus trouvés ici pour entraîner un modèle d'IA sans l'accord de leur auteur.",
    "Public posts can be copied by companies that train AI models, even though our terms forbid it.",
    "Les publications publiques peuvent être copiées par des entreprises qui entraînent des modèles d'IA, bien que nos conditions l'interdisent.",
  ])
    test(`is no practice: ${text}`, () =>
      withReading(text, () =>
        assert.deepEqual(
          analyze(text).findings.filter(({ ruleId }) => ruleId.startsWith("ai-training/")),
          [],
        ),
      ));
  for (const text of [
    "We use your content to train AI models, even though our terms allow you to refuse.",
    "We may use content to train AI models with the permission of its author.",
    "Nous utilisons vos contenus pour entraîner des modèles d'IA, bien que nos conditions prévoient un refus.",
  ])
    test(`is one: ${text}`, () =>
      withReading(text, () =>
        assert.ok(analyze(text).findings.some(({ ruleId }) => ruleId.startsWith("ai-training/"))),
      ));
});

suite("a way out, in other words", () => {
  for (const text of [
    "We train our models on the comments you leave. Don't want that? Write to privacy@larkfield.example and we will exclude them.",
    "We train our models on the comments you leave. You can toggle this off under Settings > Privacy.",
    "We use recordings to train our speech models only when you have ticked “Share my recordings”.",
    "Nous entraînons nos modèles avec vos commentaires. Vous ne le voulez pas ? Écrivez à dpo@larkfield.example et nous les retirerons.",
    "Nous entraînons nos modèles avec vos commentaires. Vous pouvez modifier ce choix dans vos paramètres.",
    "Nous entraînons nos modèles avec vos commentaires, sauf réglage contraire dans vos paramètres.",
    "Nous entraînons nos modèles avec vos commentaires, à moins que vous ne refusiez dans vos réglages.",
  ])
    test(`is one: ${text}`, () => withReading(text, () => assert.deepEqual(unrefusable(text), [])));
  for (const text of [
    "We train our models on the comments you leave. Write to privacy@larkfield.example with any question.",
    "We train our models on the comments you leave. Language settings are under Settings > General.",
    "Nous entraînons nos modèles avec vos commentaires. Vos réglages de langue sont dans Paramètres.",
    "Nous entraînons nos modèles avec vos commentaires. Une question ? Écrivez à dpo@larkfield.example.",
  ])
    test(`is none: ${text}`, () => withReading(text, () => assert.notDeepEqual(unrefusable(text), [])));
});

suite("what the reader may do, as a condition in front of a use, leaves it a use", () => {
  for (const [text, data] of [
    ["Unless you turn off the switch, your content is used to train our AI.", "your content"],
    ["Unless you can and do opt out, everything you write is used to train our AI.", "everything you write"],
    ["Sauf si vous désactivez l'option, vos contenus servent à entraîner notre IA.", "vos contenus"],
    ["Tant que vous ne désactivez pas ce réglage, vos données servent à entraîner nos modèles d'IA.", "vos données"],
  ] as const)
    test(text, () =>
      withReading(text, () => {
        const found = analyze(text).findings.find(({ ruleId }) => ruleId === "ai-training/unseparated-data");
        assert.equal(found && text.slice(found.span.start, found.span.end), data);
      }),
    );
  for (const text of [
    "If you want to opt out, you can tell us not to use your content to train our AI.",
    "Si vous désactivez l'option, vos contenus ne servent plus à entraîner notre IA.",
    "Vous pouvez vous opposer à ce que vos contenus entraînent notre IA.",
  ])
    test(`but: ${text}`, () =>
      withReading(text, () =>
        assert.ok(!analyze(text).findings.some(({ ruleId }) => ruleId === "ai-training/unseparated-data")),
      ));
});

suite("a way out below a title of its own", () => {
  const own = "## Model training\n\nWe train our models on the comments you leave.";
  const nos = "## Entraînement de nos modèles\n\nNous entraînons nos modèles avec vos commentaires.";
  for (const text of [
    `${own}\n\n### How to say no\n\nGo to Settings > Privacy and untick "Train on my comments".`,
    `${own}\n\n### How to opt out\n\nSend an e-mail to privacy@larkfield.example.`,
    `${own}\n\n### How to refuse\n\nSettings > Privacy > Training.`,
    `${own}\n\n## Your choices\n\n**Model training.** Toggle it off under Settings > Privacy.`,
    `${nos}\n\n### Comment refuser\n\nDans Réglages > Confidentialité, décochez « Entraînement ».`,
    `${nos}\n\n### Comment vous y opposer\n\nÉcrivez à dpo@larkfield.example.`,
    `${nos}\n\n## Vos choix\n\n**Entraînement des modèles.** Désactivez-le dans Réglages > Confidentialité.`,
  ])
    test(`is one: ${text}`, () => assert.deepEqual(unrefusable(text), []));
  for (const text of [
    `${own}\n\n### How to say no to cookies\n\nGo to Settings > Privacy and untick "Cookies".`,
    `${own}\n\n## Newsletter\n\nYou get our newsletter.\n\n### How to say no\n\nSend an e-mail to privacy@larkfield.example.`,
    `${own}\n\n## Your choices\n\n**Newsletters.** Toggle them off under Settings > Privacy.`,
    `${own}\n\n### How to say no`,
    `${nos}\n\n### Comment refuser les cookies\n\nDans Réglages > Confidentialité, décochez « Cookies ».`,
    `${nos}\n\n## Lettre d'information\n\n### Comment refuser\n\nÉcrivez à dpo@larkfield.example.`,
    `${nos}\n\n## Vos choix\n\n**Lettre d'information.** Désactivez-la dans Réglages > Confidentialité.`,
  ])
    test(`is none: ${text}`, () => assert.notDeepEqual(unrefusable(text), []));
});

suite("a way out below a list", () => {
  const en = "We use the following to train our models:\n\n- your posts\n- your photos\n- your comments\n- your likes";
  const fr = `Nous utilisons ceci pour entraîner nos modèles :\n\n- vos avis\n- vos photos\n- vos notes\n- vos listes`;
  for (const text of [
    `${en}\n\nYou can refuse this under Settings > Privacy.`,
    `${en}\n\nTo opt out, write to privacy@larkfield.example.`,
    `${fr}\n\nVous pouvez le refuser dans Réglages > Confidentialité.`,
    `${fr}\n\nVous pouvez vous y opposer en écrivant à dpo@larkfield.example.`,
  ])
    test(`serves the training that leads into it: ${text}`, () => assert.deepEqual(unrefusable(text), []));
  for (const text of [
    `${en}\n\nYou can refuse cookies under Settings > Privacy.`,
    "We train our models on posts.\n\nTo suggest friends, we use:\n\n- contacts\n- schools\n- cities\n- jobs\n\nYou can refuse this under Settings.",
    `${fr}\n\nVous pouvez refuser les cookies dans Réglages > Confidentialité.`,
    "Nous entraînons nos modèles avec vos avis.\n\nPour suggérer des amis, nous utilisons :\n\n- vos contacts\n- votre école\n- votre ville\n- votre métier\n\nVous pouvez le refuser dans Réglages.",
  ])
    test(`serves no other: ${text}`, () => assert.notDeepEqual(unrefusable(text), []));
});

suite("partners who develop AI", () => {
  const found = (text: string) =>
    analyze(text, { profiles: ["gdpr"] })
      .findings.map(({ ruleId }) => ruleId)
      .filter((it) => it.startsWith("ai-training/"));
  for (const text of [
    "| Data | Purpose | Recipients |\n|---|---|---|\n| Photos you upload | to recognise people | AI development partners |",
    "| Données | Finalité | Destinataires |\n|---|---|---|\n| Photos que vous publiez | reconnaître les personnes | Partenaires de développement d'IA |",
  ])
    test(`train models of their own: ${text}`, () =>
      assert.deepEqual(found(text), ["ai-training/third-party-training"]));
  for (const text of [
    "| Recipient | What they do | Data |\n|---|---|---|\n| AI development partners | Help us train and test new models | All your data |",
    "| Destinataire | Rôle | Données |\n|---|---|---|\n| Partenaires de développement d'IA | Nous aident à entraîner nos modèles | Toutes vos données |",
  ])
    test(`are told of once where their row says what they do: ${text}`, () =>
      assert.equal(found(text).filter((it) => it === "ai-training/unseparated-data").length, 1));
});

suite("a choice that others have, or that is about other data", () => {
  for (const text of [
    "We train our fraud model on the payments you make. You can refuse that we use your contacts to suggest friends in Settings > Friends.",
    "We use pupils' essays to train our grading model. Parents may refuse the school photo by writing to the office.",
    "We train our chatbot on customer conversations. Employees can opt out of HR analytics in the portal.",
    "We train our diagnosis model on patient records. Patients of our partner clinics can object at dpo@larkfield.example.",
    "We use the messages you send to train our reply assistant. With your consent, we share your e-mail address with partners for marketing.",
    "Nous entraînons notre modèle de fraude avec vos paiements. Vous pouvez refuser que vos contacts servent à vous suggérer des amis dans Réglages > Amis.",
    "Les copies des élèves servent à entraîner notre modèle de notation. Les parents peuvent refuser la photo de classe en écrivant au secrétariat.",
    "Nous entraînons nos modèles avec vos échanges. Vous pouvez supprimer votre compte dans les réglages à tout moment.",
    "Nous entraînons notre modèle avec vos requêtes. Avec votre accord, nous conservons votre position.",
    "Nous entraînons notre robot avec vos échanges. Vous pouvez vous opposer aux statistiques dans le portail.",
    "Nous entraînons notre modèle de diagnostic avec les dossiers des patients. Les patients de nos cliniques partenaires peuvent s'opposer à dpo@larkfield.example.",
  ])
    test(`is none here: ${text}`, () => withReading(text, () => assert.notDeepEqual(unrefusable(text), [])));
  for (const text of [
    "We train our fraud model on the payments you make. You can refuse the use of your payments in Settings > Privacy.",
    "We train our grading model on pupils' essays. Parents may refuse by writing to the office.",
    "We train our reply assistant on messages. You can opt out of model improvement under Settings.",
    "We train our models on your posts. You may object to the processing of your personal data at any time at dpo@larkfield.example.",
    "We train our models on your posts. You can opt out of the research programme at labs@larkfield.example.",
    "We train our assistant on what you type. You can refuse that your messages are used in Settings.",
    "Nous entraînons notre modèle de fraude avec vos paiements. Vous pouvez refuser l'utilisation de vos paiements dans Réglages > Confidentialité.",
    "Nous entraînons notre modèle avec les copies des élèves. Les parents peuvent refuser en écrivant au secrétariat.",
    "Nous entraînons nos modèles avec vos échanges. Vous pouvez gérer cela dans vos préférences.",
    "Nous entraînons notre modèle avec vos requêtes. Nous ne nous en servons qu'avec votre accord.",
    "Nous entraînons notre assistant avec ce que vous saisissez. Vous pouvez refuser que vos messages servent, dans les réglages.",
    "Nous entraînons nos modèles avec vos publications. Vous pouvez vous opposer au programme de recherche à labs@larkfield.example.",
  ])
    test(`is one here: ${text}`, () => withReading(text, () => assert.deepEqual(unrefusable(text), [])));
});

suite("a choice of something else in the sentence beside a training", () => {
  const beside = {
    en: [
      "When you choose to create a shop, we ask for an address.",
      "You can also choose to add a phone number in your profile settings.",
      "You may choose to share your trips with friends.",
      "If you contact us, we keep your letters.",
      "Subject to your settings, we show you maps.",
      "We remember your language and save your preferences.",
      "We may disclose information with your consent.",
      "With your consent, we may share your address with couriers.",
      "We rely on a contract, our legitimate interests or consent.",
      "Pupils need parental consent to join.",
      "If you request deletion of your account, we delete it within a month.",
      "Necessary for us to comply with our service agreement.",
      "You have the right to opt out of the sale of your data at optout@brindle.example.",
      "We take steps to prevent this in our data centres.",
    ],
    fr: [
      "Si vous choisissez de payer par carte, votre banque nous informe.",
      "Selon vos préférences, nous affichons des cartes.",
      "Nous ne communiquons vos coordonnées qu'avec votre consentement.",
      "Les élèves doivent présenter un accord parental.",
      "Si vous refusez de fournir une adresse, nous ne pourrons pas livrer.",
    ],
  } as const;
  const training = {
    en: "We use your messages to train our AI models.",
    fr: "Nous utilisons vos messages pour entraîner nos modèles d'IA.",
  };
  for (const language of ["en", "fr"] as const)
    for (const other of beside[language])
      test(other, () => {
        for (const text of [`${other} ${training[language]}`, `${training[language]} ${other}`])
          assert.equal(unrefusable(text).length, 1, text);
      });
});

suite("one refusal that leads nowhere", () => {
  for (const text of [
    "We train our reply models on your messages.\n\n## Photos\n\nWe train our models on your private photos. You may object to that.",
    "Nous entraînons nos modèles avec vos messages.\n\n## Photos\n\nNous entraînons nos modèles avec vos photos privées. Vous pouvez vous y opposer.",
  ])
    test(`is told of once: ${text}`, () => assert.equal(new Set(unrefusable(text)).size, unrefusable(text).length));
});

suite("what is destroyed is not reached back for", () => {
  const reachesBack = (text: string) =>
    analyze(text).findings.some((it) => it.ruleId === "ai-training/retroactive-use");
  for (const [own, destroyed, used] of [
    [
      "We use your notes to train our models",
      "if you leave, notes already collected are deleted",
      "also those already collected",
    ],
    [
      "Nous utilisons vos notes pour entraîner nos modèles",
      "si vous partez, les notes déjà collectées sont supprimées",
      "y compris celles déjà collectées",
    ],
  ] as const) {
    const [left, kept] = [`${own} ; ${destroyed}.`, `${own}, ${used}.`];
    test(left, () => withReading(left, () => assert.equal(reachesBack(left), false)));
    test(kept, () => withReading(kept, () => assert.equal(reachesBack(kept), true)));
  }
});

suite("a choice under a title of its own", () => {
  const en = "## AI\n\n**Pricing.** We train our pricing model on your trips.\n\n";
  const fr = "## IA\n\n**Tarifs.** Nous entraînons notre modèle de tarifs avec vos trajets.\n\n";
  for (const [text, other] of [
    [en, "**Damage photos.** If you tick the box, we keep them longer. You can withdraw this at any time in Settings."],
    [en, "**Coaching.** Some calls are recorded to coach our agents. You can object at the start of the call."],
    [fr, "**Photos de dommages.** Vous pouvez retirer cet accord à tout moment dans vos réglages."],
    [
      fr,
      "**Formation.** Certains appels servent à former nos conseillers. Vous pouvez vous y opposer en début d'appel.",
    ],
  ] as const)
    test(`is none here: ${other}`, () =>
      withReading(text + other, () => assert.notDeepEqual(unrefusable(text + other), [])));
  for (const [text, other] of [
    [en, "**Your choice.** You can switch this off at any time in Settings > Privacy."],
    [en, "**Opting out.** You can refuse that we train our models on your trips in Settings > Privacy."],
    [fr, "**Vos choix.** Vous pouvez le refuser à tout moment dans Réglages > Confidentialité."],
  ] as const)
    test(`is one where it is about choices: ${other}`, () =>
      withReading(text + other, () => assert.deepEqual(unrefusable(text + other), [])));
});

suite("what a person's days leave behind", () => {
  for (const [text, trainings] of [
    [
      "We train our pricing model on your trips. We train our dispatch model on your call recordings. We train our menu model on your ratings.",
      2,
    ],
    [
      "We train our fraud model on card transactions and on where they took place. We train our grading model on your essays.",
      2,
    ],
    [
      "Nous entraînons notre modèle de tarifs avec vos trajets. Nous entraînons notre modèle de tri avec vos enregistrements. Nous entraînons notre modèle de menus avec vos avis.",
      2,
    ],
    [
      "Nous entraînons notre modèle de fraude avec vos achats. Nous entraînons notre modèle de notation avec les devoirs remis.",
      2,
    ],
  ] as const)
    test(`needs a choice for each training: ${text}`, () =>
      withReading(text, () => assert.equal(unrefusable(text).length, trainings)));
  for (const text of [
    "We train our menu model on your ratings. We train our search model on page views.",
    "Nous entraînons notre modèle de menus avec vos évaluations. Nous entraînons notre recherche avec les pages vues.",
  ])
    test(`and other data one for all: ${text}`, () =>
      withReading(text, () => assert.equal(unrefusable(text).length, 1)));
});

suite("no training takes place where the text only speaks of what people may do, or of what may come", () => {
  for (const text of [
    "You have these rights:\n\n- access to your data;\n- objection to processing based on legitimate interests, including any use for training AI;",
    "We will not use your data for a new AI training purpose without asking for your consent first.",
    "Vous avez ces droits :\n\n- accès à vos données ;\n- opposition aux traitements fondés sur l'intérêt légitime, y compris à l'entraînement de systèmes d'IA ;",
    "Nous n'utiliserons pas vos données à de nouvelles fins d'entraînement d'IA sans vous demander votre accord.",
  ])
    test(text, () => withReading(text, () => assert.deepEqual(foundIn(text), [])));
  for (const text of [
    "When you join, we ask whether your purchases may be used to train the model that suggests offers.",
    "We train our phone assistant on your call recordings. You can ask the advisor to leave your call out.",
    "Lors de l'inscription, nous demandons, par une case distincte, si vos achats peuvent servir à entraîner notre modèle.",
  ])
    test(`is asked, or can be: ${text}`, () => withReading(text, () => assert.deepEqual(unrefusable(text), [])));
});

/** The rules that stand on AI training, but for those on the whole policy. */
function foundIn(text: string): string[] {
  return analyze(text, { profiles: ["gdpr"] })
    .findings.map(({ ruleId }) => ruleId)
    .filter((it) => it.startsWith("ai-training/"));
}

/** A policy that trains on messages with a choice, and says one thing more among the rights. */
const withRight = {
  en: (right: string) =>
    `# Privacy Policy\n\n## Artificial intelligence\n\nWe train our AI models on your messages to support. You can refuse this in Settings > Privacy; your messages are then no longer used.\n\n## Your rights\n\n${right}\n`,
  fr: (right: string) =>
    `# Politique de confidentialité\n\n## Intelligence artificielle\n\nNous entraînons nos modèles d'IA avec vos messages à l'assistance. Vous pouvez le refuser dans Réglages > Confidentialité ; vos messages n'y servent alors plus.\n\n## Vos droits\n\n${right}\n`,
};

/** What is found in a right by the rules on training. */
function foundInRight(language: keyof typeof withRight, right: string): string[] {
  const text = withRight[language](right);
  const start = text.indexOf(right);
  return analyze(text)
    .findings.filter(({ ruleId, span }) => ruleId.startsWith("ai-training/") && span.start >= start)
    .map(({ ruleId }) => ruleId);
}

suite("a refusal that is not free", () => {
  const notFree = {
    en: [
      "Objections to the development of our models cannot be upheld.",
      "You may object to AI training, but we are not able to act on objections to a training that is under way.",
      "The opt-out from AI training is available to Premium members only.",
      "Opting out of AI training requires you to close your account.",
      "Your opt-out from model training has no effect on conversations that we hold already.",
      "If you object to AI training, you will no longer be able to use the assistant.",
      "Only business customers may object to the training of our models.",
    ],
    fr: [
      "Les oppositions au développement de nos modèles ne peuvent être accueillies.",
      "L'opposition à l'entraînement n'est ouverte qu'aux abonnés Premium.",
      "Si vous vous opposez à l'entraînement de l'IA, vous ne pourrez plus utiliser l'assistant.",
      "Le retrait de l'entraînement met fin à votre abonnement.",
      "Vous pouvez demander que vos messages ne servent pas à entraîner l'IA ; nous ne sommes pas tenus d'y donner suite.",
    ],
  } as const;
  for (const language of ["en", "fr"] as const)
    for (const right of notFree[language])
      test(right, () => assert.deepEqual(foundInRight(language, right), ["ai-training/no-choice"]));

  const free = {
    en: [
      "Withdrawing your consent to AI training does not affect the lawfulness of what was done before.",
      "Refusing AI training has no effect on your use of the service.",
      "Objections to direct marketing are always honoured.",
      "We cannot act on requests that do not tell us which account they concern.",
    ],
    fr: [
      "Le retrait du consentement à l'entraînement de l'IA ne remet pas en cause la licéité de ce qui précède.",
      "Refuser l'entraînement de l'IA est sans effet sur votre utilisation du service.",
      "Nous ne pouvons pas traiter les demandes qui n'indiquent pas le compte concerné.",
    ],
  } as const;
  for (const language of ["en", "fr"] as const)
    for (const right of free[language]) test(right, () => assert.deepEqual(foundInRight(language, right), []));
});

suite("a choice that is not open to all serves no other training", () => {
  for (const [text, right] of [
    [
      "We train our reply model on the chats of our members.\n\n## Choices",
      "You may object to the training of our models. Objections cannot be upheld.",
    ],
    [
      "Nous entraînons notre modèle de réponse avec les conversations de nos membres.\n\n## Choix",
      "Vous pouvez vous opposer à l'entraînement de nos modèles. Les oppositions ne peuvent être accueillies.",
    ],
  ] as const)
    test(right, () => {
      const findings = analyze(`## AI\n\n${text}\n\n${right}\n`).findings;
      assert.equal(findings.filter(({ ruleId }) => ruleId === "ai-training/no-choice").length, 2);
    });
});

suite("uses by AI that are not there yet", () => {
  const open = {
    en: [
      "By continuing to shop with us after an update, you agree to any new uses of your data, including for AI.",
      "If you keep using the app after the change, new AI uses apply to data collected before.",
      "We may begin to use information already in our possession for new artificial intelligence purposes.",
    ],
    fr: [
      "Nous nous réservons la faculté d'appliquer de nouveaux usages d'intelligence artificielle aux données déjà recueillies.",
      "La poursuite de la navigation vaut acceptation des nouveaux usages de vos données par l'IA.",
    ],
  } as const;
  for (const language of ["en", "fr"] as const)
    for (const right of open[language]) test(right, () => assert.notDeepEqual(foundInRight(language, right), []));

  const asked = {
    en: [
      "We will ask for your consent before any new use of your data for AI.",
      "Other uses of AI help us to run diagnostics on your device.",
      "No new AI use of your data starts before you have agreed to it.",
    ],
    fr: [
      "Nous vous demanderons votre consentement avant tout nouvel usage de vos données pour l'IA.",
      "Aucun nouvel usage de vos données à des fins d'intelligence artificielle ne commence sans votre accord.",
    ],
  } as const;
  for (const language of ["en", "fr"] as const)
    for (const right of asked[language]) test(right, () => assert.deepEqual(foundInRight(language, right), []));
});

suite("a training that a contract excludes is denied", () => {
  for (const text of [
    "Our supplier hosts the model. Its contract excludes training on your prompts.",
    "Our agreement with the vendor rules out any training on your prompts.",
    "Under our contract, training on your messages is ruled out.",
    "Leurs conditions écartent tout entraînement de modèles avec vos messages.",
    "Le contrat exclut tout usage pour leur compte, notamment la conception de modèles avec vos messages.",
  ])
    test(text, () => assert.deepEqual(practicesOf(text), ["does-not"]));
});

function practicesOf(text: string): string[] {
  return analyze(text)
    .policy.clauses.flatMap(({ practices }) => practices)
    .filter(({ topic }) => topic === "ai-training")
    .map(({ stance }) => stance);
}
