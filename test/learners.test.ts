// What learns, and from what: an assistant by its name, a capability, a technique, a purpose; answers and cells that leave it
// open; and what only sounds like it.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze, type Practice } from "../rules/index.ts";
import { blocks, french, lines, withReading } from "./support.ts";

/** The trainings that a text states of its own, or says may take place. */
function trainings(text: string): Practice[] {
  return analyze(text)
    .policy.clauses.flatMap(({ practices }) => practices)
    .filter(
      ({ topic, speechAct, stance, actor }) =>
        topic === "ai-training" && speechAct === "assertion" && stance !== "does-not" && actor !== "reader",
    );
}

/** A text states one training, with data whose words are these. */
function trains(text: string, ...data: readonly string[]): void {
  test(JSON.stringify(text), () => {
    withReading(text, () => {
      const found = trainings(text);
      assert.equal(found.length, 1, "not one training");
      assert.deepEqual(
        found[0]?.data.map((it) => it.text),
        data,
      );
    });
  });
}

/** Nothing in a text is a training. */
function trainsNothing(...texts: readonly string[]): void {
  for (const text of texts)
    test(JSON.stringify(text), () => withReading(text, () => assert.equal(trainings(text).length, 0)));
}

const osprey = "Our chat assistant, **Osprey**, answers questions about your order.";
const zoe = "Zoé, l'assistante de Valcombe, aide à rédiger un devis.";

suite("an assistant is a model by its name", () => {
  for (const named of [
    osprey,
    "Osprey, our shopping assistant, is a computer program.",
    "Ask our assistant (“Osprey”) about your order.",
    "The Osprey assistant is a computer program.",
    "Questions go to our writing assistant called Osprey.",
  ])
    trains(blocks(named, "## Use", "We may use your chats to develop and improve Osprey."), "your chats");
  trains(blocks(osprey, "Osprey may learn from your drafts."), "drafts");
  trains(blocks(osprey, "Osprey is trained on your messages."), "your messages");
  for (const named of [
    zoe,
    "Notre assistante, **Zoé**, est un programme.",
    "Zoé est notre assistante.",
    "Posez vos questions à l'assistante Zoé.",
    "Notre assistante conversationnelle « Zoé » est un programme.",
  ])
    trains(french(blocks(named, "## Usages", "Vos échanges servent à entraîner Zoé.")), "échanges");
  trains(french(blocks(zoe, "Vos brouillons servent à enrichir l'apprentissage de Zoé.")), "brouillons");
});

suite("a name is no model where it means more, or where others learn", () => {
  trainsNothing(
    "We may use your chats to improve Osprey.",
    blocks("# Osprey Privacy Policy", "Our assistant, Osprey, answers you.", "We use your orders to improve Osprey."),
    blocks("Osprey Ltd runs the Osprey assistant.", "We use your orders to improve Osprey."),
    blocks("Write to help@osprey.example.", osprey, "We use your orders to improve Osprey."),
    blocks(osprey, "We train staff to explain Osprey."),
    blocks(osprey, "You can train Osprey to know your tone."),
    blocks(osprey, "You learn from your chats with Osprey."),
    blocks(osprey, "We use your e-mail address to create an Osprey account."),
    blocks(osprey, "Osprey helps you learn from your messages."),
    french("Vos échanges servent à améliorer Zoé."),
    french(blocks(zoe, "Nous formons nos équipes à l'usage de Zoé.")),
  );
});

suite("a capability learns where it is trained", () => {
  trains("We use your claims to train, test and enhance our decisioning capabilities.", "your claims");
  trains("Your calls are used to train and refine detection technologies.", "Your calls");
  trains("Your photos are used to train our recognition engine.", "Your photos");
  trains("We use your searches to train our matching tools.", "your searches");
  trains("Nous utilisons vos appels pour entraîner nos capacités de détection.", "vos appels");
  trains("Vos photos servent à entraîner un moteur de reconnaissance.", "Vos photos");
  trains("Vos recherches servent à entraîner, tester et améliorer nos outils d'appariement.", "Vos recherches");
  trains("Vos messages servent à entraîner des technologies de modération.", "Vos messages");
  trains("We draw on your calls to advance our speech, captioning and summarisation capabilities.", "your calls");
  trains("Your messages may be collected to develop our language technology.", "Your messages");
  trains("Your prompts are used to further develop the generator.", "Your prompts");
  trains("Your photos are used to make our age estimation more accurate.", "Your photos");
  trains("Vos appels servent à développer nos technologies linguistiques.", "Vos appels");
  trains("Nous utilisons vos requêtes afin de perfectionner le générateur.", "vos requêtes");
  trains("Vos achats sont repris pour construire nos nouveaux moteurs prédictifs.", "Vos achats");
  trains("Vos photos servent à rendre son moteur plus précis.", "Vos photos");
  trainsNothing(
    "We improve our generator every year.",
    "We use your orders to make better recommendations to you.",
    "We use your e-mail address to write to you about our generator.",
    "Nous améliorons notre générateur chaque année.",
    "Nous utilisons vos commandes pour vous faire des recommandations.",
  );
  trainsNothing(
    "We use your reports to improve our fraud detection tools.",
    "We train our staff on detection tools.",
    "Vos signalements servent à améliorer nos outils de détection.",
    "Nous formons nos équipes aux outils de détection.",
  );
});

suite("software of any kind learns where it is said to", () => {
  trains("Our services keep learning from your orders.", "your orders");
  trains("The platform constantly learns from your searches.", "your searches");
  trains("Our search features may learn from your photos.", "your photos");
  trains("Nos services ne cessent d'apprendre de vos achats.", "vos achats");
  trains("L'application apprend en permanence de vos trajets.", "vos trajets");
  trainsNothing(
    "Our services help you learn from your orders.",
    "Users of our services learn from your photos.",
    "Advertisers on our sites may learn from your searches what you like.",
    "Our services get better with your feedback.",
    "Les visiteurs de nos sites apprennent de vos photos ce que vous aimez.",
    "Notre plateforme permet aux élèves d'apprendre de leurs exercices.",
  );
});

suite("a model learns in whatever tense and voice", () => {
  trains("Our models will be refined with your photos.", "your photos");
  trains("Our algorithms have been tested using your orders.", "your orders");
  trains("We use your chats so that our AI learns.", "your chats");
  trains("Nous améliorerons nos modèles d'IA avec vos photos.", "vos photos");
  trains("Nous mettrons au point nos algorithmes avec vos achats.", "vos achats");
  trains("Vous acceptez que nous développions nos modèles d'IA avec vos photos.", "vos photos");
  trains("Nous partageons vos photos avec un prestataire pour qu'il construise ses modèles d'IA.", "vos photos");
  trains("Nos modèles seront perfectionnés à partir de vos achats.", "vos achats");
  trains("Nos algorithmes ont été mis au point avec vos trajets.", "vos trajets");
  trainsNothing(
    "Our AI is tested on a regular basis.",
    "Our models are refined with care.",
    "Our assistant is enhanced with new features.",
    "Our models will not be refined with your photos.",
    "We keep logs so that the AI is safe.",
    "Nous n'améliorerons jamais nos modèles d'IA avec vos photos.",
    "Nos algorithmes sont optimisés avec soin.",
    "Nos modèles sont mis au point avec nos équipes.",
    "Nos modèles ne seront jamais perfectionnés à partir de vos achats.",
  );
});

suite("data that goes into models, and corpora, or teaches them, trains them", () => {
  trains("Your trips flow into the models that predict delays.", "Your trips");
  trains("Your essays enrich the corpus behind our grading engine.", "Your essays");
  trains("Your tickets are fed into its training.", "Your tickets");
  trains("Your orders may be ingested by our artificial intelligence to increase its accuracy.", "Your orders");
  trains("Vos trajets sont versés dans les modèles qui prévoient les retards.", "Vos trajets");
  trains("Vos copies enrichissent le corpus de notre moteur de notation.", "Vos copies");
  trains("Vos photos peuvent alimenter nos outils intelligents.", "Vos photos");
  trainsNothing(
    "Your question is fed into our models to answer you.",
    "Your photos go into the album on your page.",
    "Your notes are copied into our assistant, which sums them up.",
    "Your calls serve as training examples for our new agents.",
    "Vos photos alimentent le diaporama de votre page.",
    "Votre question est versée dans nos modèles afin de vous répondre.",
  );
});

suite("who sells AI makes its own better with what it gets", () => {
  const vendor = (text: string, ...names: readonly string[]) =>
    test(text, () =>
      withReading(text, () => {
        const [found] = analyze(text).policy.clauses.flatMap(({ practices }) => practices);
        assert.equal(found?.topic, "ai-training");
        assert.equal(found.actor, "third-party");
        assert.deepEqual(
          found.trainers.map((it) => it.text),
          names,
        );
      }),
    );
  vendor("Our translation supplier may use your messages to improve its products.", "supplier");
  vendor(
    french("Notre fournisseur de traduction peut utiliser vos messages afin d'améliorer ses produits."),
    "fournisseur de traduction",
  );
  trainsNothing(
    "Our hosting supplier may use your messages to improve its products.",
    "Our translation supplier uses your messages to translate them and improve our services.",
    "Our translation supplier uses your messages on our instructions only, and never to improve its products.",
    french("Notre hébergeur peut utiliser vos messages afin d'améliorer ses produits."),
  );
});

suite("technology learns from what stands behind, also from a clause", () => {
  trains("We use technology that learns from the way each child plays.", "the way each child plays");
  trains("Our games offer personalisation that learns from how you move.", "how you move");
  trains("Our filters learn from the posts you report.", "posts");
  trains(
    "Our ranking models are trained on which offers you open, using a random number in place of your account.",
    "which offers you open",
  );
  trains(
    "Nous employons une technologie qui apprend de la façon dont chaque élève lit.",
    "la façon dont chaque élève lit",
  );
  trains(
    "Nos modèles sont entraînés sur ce que vous lisez, au moyen d'un numéro au hasard à la place de votre compte.",
    "ce que vous lisez",
  );
  trains("Vos appels rejoignent le corpus qui permet à Alizé d'apprendre à évaluer une voix.", "Vos appels");
  trains("Vos photos entrent dans le jeu de données avec lequel notre moteur apprend.", "Vos photos");
  trains("Your photos are added to the dataset from which our tools learn.", "Your photos");
  trainsNothing(
    "Students learn from the way each teacher explains.",
    "Our team learns from what you tell us.",
    "Les élèves apprennent de la façon dont chacun lit.",
    "Nos équipes apprennent de ce que vous nous dites.",
  );
});

suite("AI as a purpose by itself", () => {
  trains("Information we hold may be used for artificial intelligence purposes.", "Information we hold");
  trains("We may use your orders for AI purposes.", "your orders");
  trains("Your orders may be used for other AI projects.", "Your orders");
  trains("We may use your notes for the purposes of AI.", "your notes");
  trains("Our affiliates may use your orders for their own research, modeling and AI initiatives.", "your orders");
  trains("Vos commandes peuvent être utilisées à des fins d'intelligence artificielle.", "Vos commandes");
  trains("Nos filiales peuvent utiliser vos commandes pour leurs travaux de modélisation et d'IA.", "vos commandes");
  trains("Nous pouvons utiliser vos notes aux fins d'IA.", "vos notes");
  trainsNothing(
    "AI features are used to answer you.",
    "We may use your notes for AI purposes, such as answering your questions.",
    "Your orders are not used for AI purposes.",
    "Nous utilisons l'IA pour vous répondre.",
    "Vos notes servent à des fins d'intelligence artificielle, notamment pour vous répondre.",
  );
});

suite("models of people at work, research, and services called by a pronoun", () => {
  trains("Staff rosters are used to train our workforce planning models.", "Staff rosters");
  trains("We share orders with laboratories for research and innovation in machine learning.", "orders");
  trains(
    "Nous partageons vos commandes avec des laboratoires à des fins d'innovation en apprentissage automatique.",
    "vos commandes",
  );
  trains("If you send photographs, we may use them to train our model.", "photographs");
  trains("Si vous envoyez des photographies, elles servent à entraîner notre modèle.", "photographies");
  trainsNothing(
    "Staff rosters are used to train our workforce.",
    "We train our staff and plan their shifts with a spreadsheet.",
    "Nous partageons des questionnaires à des fins de recherche.",
  );
});

suite("products and bans with the name of AI in them", () => {
  trains("We use your notes to train the Lumen AI Products.", "your notes");
  trainsNothing("We may use your orders to improve the Lumen AI Products.", "Create new Lumen AI Services with us.");
  for (const text of [
    "We prohibit any use of our texts to train AI, to the fullest extent permitted by law.",
    "Nous interdisons toute utilisation de nos textes pour entraîner une IA, sauf accord écrit.",
  ])
    test(`is owed to us: ${text}`, () =>
      withReading(text, () =>
        assert.deepEqual(
          analyze(text).findings.filter(({ severity }) => severity === "error" || severity === "warning"),
          [],
        ),
      ));
});

suite("systems that are only checked, whatever else the sentence and its section say", () => {
  trainsNothing(
    lines("## Security", "", "We encrypt data, test our systems and follow a standard for cards. AI models help us."),
    lines(
      "## Sécurité",
      "",
      "Nous testons nos systèmes et suivons une norme pour les cartes. Des modèles d'IA aident.",
    ),
  );
});

suite("models that work without being trained on something", () => {
  trainsNothing(
    "Some features rely on AI models without any training on your personal information.",
    "Certaines fonctions reposent sur des modèles d'IA, sans entraînement sur vos données personnelles.",
  );
});

suite("products and features that are trained, and not only made better", () => {
  trains("Partners may use your orders to train and improve their own products and services.", "your orders");
  trains("Your notes may be used to develop and train new features.", "Your notes");
  trains("Nos partenaires peuvent utiliser vos commandes pour entraîner leurs propres produits.", "vos commandes");
  trainsNothing(
    "We use your orders to improve our products and services.",
    "We train our staff on our products and services.",
    "We offer training and services.",
    "Vos commandes servent à améliorer nos produits.",
    "Vos retours enrichissent l'apprentissage des élèves.",
  );
});

suite("a technique that learns is made better with data", () => {
  for (const [header, purpose, data] of [
    ["| Purpose | Data |", "Continuous improvement of our matching models by learning", "Letters, ratings"],
    ["| Finalité | Données |", "Amélioration continue de nos algorithmes par apprentissage", "Lettres, notes"],
  ] as const)
    trains(lines(header, "|---|---|", `| ${purpose} | ${data} |`), ...data.split(", "));
  trains("Your recordings may be analysed to improve speech recognition and noise suppression.", "Your recordings");
  trains("We use your photos to improve image recognition.", "your photos");
  trains("We use your letters to develop handwriting recognition.", "your letters");
  trains("Vos enregistrements servent à améliorer la reconnaissance vocale.", "Vos enregistrements");
  trains("Nous utilisons vos lettres pour améliorer la reconnaissance de l'écriture.", "vos lettres");
  trainsNothing(
    "We use your recordings to improve our services.",
    "We use your number to create a voice recognition profile.",
    "Vos enregistrements servent à améliorer nos services.",
  );
});

suite("services that are made better, machine learning included", () => {
  trains(
    "We may use the comments you leave to develop new features, including by means of machine learning.",
    "comments",
  );
  trains(
    "We use your chats to improve our services, including with the help of artificial intelligence.",
    "your chats",
  );
  trains(
    "Nous pouvons utiliser vos commentaires pour mettre au point de nouvelles fonctionnalités, y compris au moyen de techniques d'apprentissage automatique.",
    "vos commentaires",
  );
  trains("Vos avis servent à améliorer nos services, notamment grâce à l'intelligence artificielle.", "Vos avis");
  trainsNothing(
    "We provide our services, including with the help of artificial intelligence.",
    "We use your chats to improve our services, including by training our staff.",
    "Nous fournissons nos services, y compris au moyen de l'intelligence artificielle.",
  );
});

suite("an answer that leaves a question on training open", () => {
  const asked = (question: string, answer: string) => french(lines(`**${question}**`, answer));
  trains(
    asked("Are my followers-only posts used to train anything?", "Generally no, although we may do so."),
    "followers-only posts",
  );
  trains(asked("Do you use my drafts to train AI models?", "It depends on your settings."), "drafts");
  trains(asked("Do you use my drafts to train AI models?", "Not usually."), "drafts");
  trains(asked("Do you use my drafts to train AI models?", "Sometimes."), "drafts");
  trains(asked("Mes brouillons servent-ils à entraîner vos outils ?", "Cela dépend de vos réglages."), "brouillons");
  trains(asked("Mes brouillons servent-ils à entraîner vos modèles ?", "En général non."), "brouillons");
  trains(asked("Mes brouillons servent-ils à entraîner vos modèles ?", "Parfois."), "brouillons");
  trains(asked("Mes brouillons servent-ils à entraîner vos modèles ?", "Selon votre abonnement."), "brouillons");
  trainsNothing(
    asked("Do you use my drafts to train AI models?", "No."),
    asked("Can others read my drafts?", "It depends on your settings."),
    asked("Mes brouillons servent-ils à entraîner vos outils ?", "Non."),
    asked("Qui lit mes brouillons ?", "Cela dépend de vos réglages."),
  );
});

suite("a column that asks for training", () => {
  const vendors = (cell: string) =>
    lines("| Vendor | Data | Use for training |", "|---|---|---|", `| Helpdesk | Requests | ${cell} |`);
  const prestataires = (cell: string) =>
    lines(
      "| Prestataire | Données confiées | Utilisation pour l'apprentissage |",
      "|---|---|---|",
      `| Assistance | Demandes | ${cell} |`,
    );
  for (const cell of ["Possible", "Yes", "Sometimes", "Under the vendor's terms"]) trains(vendors(cell), "Requests");
  for (const cell of ["Possible", "Oui", "Parfois", "Selon les conditions du prestataire"])
    trains(prestataires(cell), "Demandes");
  trainsNothing(...["No", "None", "Forbidden by contract", "Never"].map(vendors));
  trainsNothing(...["Non", "Aucune", "Interdite par contrat", "Jamais"].map(prestataires));
  trains(lines("| What | How long |", "|---|---|", "| Training datasets | Indefinitely |"));
  trains(
    blocks(
      "Voici pendant combien de temps nous gardons tout cela dans nos services :",
      lines("| Quoi | Durée |", "|---|---|", "| Jeux d'apprentissage | Illimitée |"),
    ),
  );
});

suite("a glossary states no practice", () => {
  const model = "A system which has learnt from past data and produces a score.";
  trainsNothing(
    lines("| Term | Meaning |", "|---|---|", `| **Model** | ${model} |`),
    lines("| Word | What it means |", "|---|---|", `| **Model** | ${model} |`),
    blocks("## Words we use", `**Model**: ${model}`),
    blocks("## Definitions", `**Model** – ${model}`),
    "**Training**, when we speak of models, means using data to set the parameters of a model.",
    french(blocks("## Définitions", "**Entraînement** : le fait d'ajuster un modèle d'IA au moyen de données.")),
    french(
      lines(
        "| Terme | Sens |",
        "|---|---|",
        "| **Entraînement** | Le fait d'ajuster un modèle d'IA avec des données. |",
      ),
    ),
  );
  trains(
    lines("| Term | Meaning |", "|---|---|", "| **Posts** | We use your posts to train our models. |"),
    "your posts",
  );
  trains(blocks("## Uses", "**Posts**: your posts train our models."), "your posts");
});

suite("what a model has learnt already is no training", () => {
  trainsNothing(
    "Deleting your file does not undo what our model has already learnt from it.",
    "Erasing an account never reverses what a model has learned from its posts.",
    french("La suppression n'efface pas ce que le modèle a appris de vos messages."),
  );
  trains("Our model has already learnt from your posts.", "your posts");
});

suite("data that is left out is not the data", () => {
  trains("We use a list of ferry stops, without any data of passengers, to train our model.", "a list of ferry stops");
  trains("We use ferry stops without any information about passengers to train our delay model.", "ferry stops");
  trains(
    "Nous partageons un corpus d'horaires, sans aucune donnée de voyageur, pour l'entraînement d'un modèle.",
    "un corpus d'horaires",
  );
  trains("Nous utilisons vos avis, sans aucune information sur les vendeurs, pour entraîner notre modèle.", "vos avis");
  trains("We may use your posts without any restriction to train our model.", "your posts");
});

suite("a part of what a term covers", () => {
  const shared = "“Shared Content” means posts that anyone can open without signing in.";
  const partage = "Le Contenu partagé désigne les avis que toute personne peut consulter sans compte.";
  const undefined_ = (text: string) =>
    analyze(text).findings.some(({ ruleId }) => ruleId === "definitions/undefined-term");
  for (const part of ["English-language", "French-speaking", "European", "German"]) {
    const text = blocks(shared, `We train our models only on ${part} Shared Content.`);
    test(text, () => assert.equal(undefined_(text), false));
  }
  for (const part of ["de langue anglaise", "en français"]) {
    const text = blocks(partage, `Nous entraînons nos modèles uniquement avec le Contenu partagé ${part}.`);
    test(text, () => assert.equal(undefined_(text), false));
  }
  for (const name of ["Non-shared Content", "Partner Content"]) {
    const text = blocks(shared, `We train our models only on ${name}.`);
    test(text, () => assert.equal(undefined_(text), true));
  }
});

const tutor = "**Osric** is the AI tutor of our courses.";
const tutrice = "## Odile, la tutrice IA";

suite("an assistant in the role of a person is a model where it is trained", () => {
  trains(
    blocks(tutor, "We may review what you say to it and use this to train and refine the tutor and tools like it."),
    "what you say",
  );
  trains(blocks("Our AI coach plans your runs.", "We train the coach on your messages."), "your messages");
  trains(blocks(tutor, "Osric learns from your answers."), "your answers");
  trains(french(blocks(tutrice, "Vos messages servent à entraîner la tutrice.")), "Vos messages");
  trains(french(blocks("Notre coach IA vous aide.", "Nous entraînons le coach avec vos messages.")), "vos messages");
  trainsNothing(
    blocks("Our coaches plan your runs.", "We train the coach before the season."),
    blocks("Our AI coach plans your runs.", "Your own coach sees them. The coach learns from them what to plan."),
    blocks(tutor, "Your human tutor improves the course with your messages."),
    french(blocks("Notre coach vous aide.", "Nous entraînons le coach avant la saison.")),
    french(blocks(tutrice, "Votre tutrice améliore le cours grâce à vos messages.")),
  );
});

suite("tools that detect learn from data that helps by itself", () => {
  trains("The documents you send also help perfect our tools for detecting forged papers.", "documents you send");
  trains("The documents you send help train our models.", "documents you send");
  trains("Your reports help our fraud-detection tools improve.", "Your reports");
  trains("Your reviews contribute to improving our translation technology.", "Your reviews");
  trains("Les lettres reçues aident également à perfectionner nos outils de détection des faux.", "Les lettres reçues");
  trains("Vos photos contribuent à améliorer nos outils de reconnaissance d'objets.", "Vos photos");
  trainsNothing(
    "Your reports help us improve our detection tools.",
    "The letters you send also help us detect forged papers.",
    "Your searches help our ranking improve.",
    "Les lettres reçues aident à détecter les faux.",
    "Vos recherches nous aident à améliorer le classement.",
  );
});

suite("not only one kind of data, but also another", () => {
  trains(
    "We train our models not only on public posts but also on private messages.",
    "public posts",
    "private messages",
  );
  trains("Our models learn not only from posts but also from private messages.", "posts", "private messages");
  trains("Not just posts but also direct messages feed our models.", "posts", "direct messages");
  trains("Our models are trained not only on posts, but on drafts as well.", "posts", "drafts");
  trains("Our models are trained on posts, but never on drafts.", "posts");
  trains("We train our models not on your messages but on public posts.", "public posts");
  trains(french("Nous entraînons nos modèles non pas sur vos messages mais sur des avis."), "avis");
  trains(
    french("Nous entraînons nos modèles non seulement sur des avis, mais encore sur des messages privés."),
    "avis",
    "messages privés",
  );
  trains(french("Nos modèles apprennent non seulement des avis mais aussi des brouillons."), "avis", "brouillons");
  trains(french("Nous entraînons nos modèles sur des avis, mais jamais sur des messages privés."), "avis");
});

suite("what people have or see done with their data", () => {
  trains("Users have their conversations used to train our models.", "their conversations");
  trains("Members see their photos used to train our models.", "their photos");
  trainsNothing("Users do not have their conversations used to train our models.");
  trains(
    french("Les utilisateurs voient leurs conversations utilisées pour entraîner nos modèles."),
    "leurs conversations",
  );
  trainsNothing(french("Les utilisateurs ne verront pas leurs conversations utilisées pour entraîner nos modèles."));
});

suite("what has served to train a model", () => {
  trains(french("Les voix de nos comédiens ont servi à former notre modèle."), "Les voix de nos comédiens");
  trainsNothing(french("Les voix de nos comédiens n'ont jamais servi à former notre modèle."));
  trains("The voices of our actors were used to train our model.", "The voices of our actors");
});

suite("staff are trained, and what is joined to them", () => {
  trainsNothing(
    "We use information to train or otherwise support employees, resources or systems.",
    french("Nous utilisons les enregistrements pour entraîner ou soutenir nos équipes, nos outils et nos systèmes."),
  );
  trains("We use recordings to train or otherwise support our AI systems.", "recordings");
  trains("We use recordings to train our employees and our AI models.", "recordings");
  trains(french("Nous utilisons les enregistrements pour former nos équipes et nos modèles d'IA."), "enregistrements");
});

suite("the work of learning is fed with data", () => {
  trains("What we derive from all your posts feeds our learning work.", "your posts");
  trains("Your calls support our machine-learning efforts.", "Your calls");
  trains("Your photos are fed back into our AI.", "Your photos");
  trains("Vos messages alimentent nos travaux d'apprentissage.", "Vos messages");
  trainsNothing(
    "Your answers feed your learning plan.",
    "Donations support our learning work.",
    "Learners hand in their learning work online.",
    "Vos réponses alimentent votre plan d'apprentissage.",
    "Les élèves remettent leurs travaux d'apprentissage.",
  );
});

suite("a model learns from this among other things, keeps improving, or is built from a set", () => {
  trains("The ranking engine learns, among other things, from your clicks.", "your clicks");
  trains("Our feed learns in particular from your likes.", "your likes");
  trains("We learn from your messages so that our models keep improving.", "your messages");
  trains("We keep your calls to allow our technology to learn over time.", "your calls");
  trains("Your photos are added to the data sets from which our assistant is built.", "Your photos");
  trains("Your posts are added to the texts our chatbot learns from.", "Your posts");
  trains("Vos photos rejoignent les jeux de données à partir desquels notre assistant est construit.", "Vos photos");
  trains("Vos photos entrent dans le corpus sur lequel repose notre assistant.", "Vos photos");
  trains("Vos messages sont gardés pour que nos outils apprennent.", "Vos messages");
  trains("Vos messages sont gardés pour permettre à notre technologie d'apprendre.", "Vos messages");
  trainsNothing(
    "Our assistant helps you learn from your mistakes.",
    "The system lets students learn from past answers.",
    "Our AI helps children to learn from stories.",
    "Data sets on which our reports are based are listed below.",
    "Your photos are added to the data sets that you share with your team.",
    "Nous gardons vos réponses pour que nos logiciels vous aident à apprendre.",
    "Notre assistant aide les élèves à apprendre de leurs erreurs.",
    "Les jeux de données sur lesquels reposent nos rapports sont publics.",
  );
});

suite("what is sold or licensed to those who make AI trains it", () => {
  trains("We license your reviews to AI companies.", "your reviews");
  trains("We may give your posts to organizations in the AI field for a fee.", "your posts");
  trains("Nous vendons vos avis à des entreprises d'IA.", "vos avis");
  trains("Nous transmettons vos avis à des organismes du secteur de l'IA, contre rémunération.", "vos avis");
  trainsNothing(
    "We never license your reviews to AI companies.",
    "We send your question to AI companies that answer it for us.",
    "We pay AI companies to moderate comments.",
    "Nous ne vendons pas vos avis à des entreprises d'IA.",
    "Nous faisons appel à des entreprises d'IA pour répondre à vos demandes.",
  );
});

suite("what leaves a training set trains nothing", () => {
  trainsNothing(
    "Records older than two years drop out of the training set.",
    "Your photos are then taken out of our training data.",
    french("Les fiches de plus de deux ans sortent du jeu de données d'apprentissage."),
    french("Nous effaçons vos messages de la base d'apprentissage."),
  );
  trains("Your photos enter a training set.", "Your photos");
  trains(french("Vos photos rejoignent le corpus d'apprentissage."), "Vos photos");
});

suite("data named behind a relative clause, a pronoun or a colon", () => {
  trains("We train the model that suggests threads on public posts alone.", "public posts");
  trains("We train the model that suggests threads only on posts you publish.", "posts");
  trains("We train the models that answer with text.");
  trains("We keep your drawings for a year and, within that time, train our model on them.", "drawings");
  trains(
    "We train our model on three things from your account: your likes, hourly blips and ratings.",
    "your likes",
    "hourly blips",
    "ratings",
  );
  trains("We use the following data to train our model: photos and ratings.", "photos", "ratings");
  trains("We train our model on your data: posts and other information.", "posts", "other information");
  trains("We train our model on your data: it helps us improve.", "your data");
  trains("We use your data to train our models: our ranking model and our spam model.", "your data");
  trains("Nous entraînons le modèle qui suggère des fils uniquement avec les avis publics.", "avis publics");
  trains("Nous gardons vos dessins et, pendant un an, entraînons notre modèle avec eux.", "dessins");
  trains("Nous entraînons notre modèle avec vos données : vos photos et vos notes.", "vos photos", "vos notes");
  trains("Nous entraînons notre modèle avec vos données : cela nous aide.", "vos données");
  trains(
    blocks(
      "We train the model on these records:",
      "- your photos;\n- other activity that helps us understand readers.",
    ),
    "your photos",
    "other activity that helps",
  );
});

suite("“and nothing else” closes the data in front, and denies nothing of it", () => {
  trains("Your drafts, and nothing else, are used to train our AI models.", "drafts");
  trains("Your posts and nothing more are used to train our AI models.", "Your posts");
  trains("Your drafts, and only those, train our AI models.", "drafts");
  trains(
    french("Les partitions des membres, et rien d'autre, servent à affiner notre modèle."),
    "Les partitions des membres",
  );
  trains(french("Vos brouillons, et eux seuls, servent à entraîner nos modèles d'IA."), "brouillons");
  trainsNothing(
    "Your drafts, and nothing else, are never used to train our AI models.",
    "We keep your name, and nothing else is used to train our AI models.",
    french("Nous gardons votre nom, et rien d'autre ne sert à entraîner nos modèles d'IA."),
  );
});

suite("a heading that is a sentence states it where nothing stands below it", () => {
  const fr = (...parts: readonly string[]) => french(blocks("# Confidentialité", ...parts));
  trains(blocks("# Privacy", "## We train our AI models on your messages", "## Contact"), "your messages");
  trains(
    blocks("# Privacy", "We keep your name.", "## 3. Your messages are used to train our AI models"),
    "Your messages",
  );
  trains(lines("We train our AI models on your messages", "---", "", "# Contact"), "your messages");
  trains(fr("## Nous entraînons nos modèles d'IA sur vos messages", "### Lesquels", "Tous."), "vos messages");
  trains(fr("Nous gardons votre nom.", "## Vos messages servent à entraîner nos modèles d'IA"), "Vos messages");
  trainsNothing(
    blocks("# Privacy", "## We train our AI models on your messages", "You can refuse that in the settings."),
    blocks("# Privacy", "## How we train our AI models on your messages", "## Contact"),
    blocks("# Privacy", "## Messages that are used to train our AI models", "## Contact"),
    blocks("# Privacy", "## Do you train your AI models on my messages?", "## Contact"),
    fr("## Nous entraînons nos modèles d'IA sur vos messages", "Vous pouvez le refuser dans vos réglages."),
    fr("## Comment nous entraînons nos modèles d'IA sur vos messages", "## Contact"),
    fr("## Entraînement de nos modèles d'IA sur vos messages", "## Contact"),
    fr("## Nous n'entraînons pas nos modèles d'IA sur vos messages", "## Contact"),
  );
  test("and no fix changes it", () => {
    for (const title of [
      "We use your content to train our AI models",
      "Nous utilisons vos contenus pour entraîner notre IA",
    ]) {
      const { findings } = analyze(blocks(`## ${title}`, "## Contact"));
      assert.ok(findings.some(({ severity }) => severity === "error"));
      assert.deepEqual(
        findings.flatMap(({ fixes }) => fixes),
        [],
      );
    }
  });
});

suite("an entry in a list of changes tells of the policy, and not of what is done from then on", () => {
  trainsNothing(
    "- 12 March: section 4 now says that we train our AI models on support chats.",
    "- 2024-05-02: new paragraph on how we train our AI models with support chats",
    french("- 12 mars : ajout du paragraphe sur l'entraînement de nos modèles d'IA avec vos messages"),
    french("- 12 mars : la section 4 précise désormais que nous entraînons nos modèles d'IA avec vos messages."),
  );
  trains("Since 12 March we train our AI models on support chats.", "chats");
  trains("12 March: we now train our AI models on support chats.", "chats");
  trains("As section 4 says, we train our AI models on support chats.", "chats");
  trains(french("Depuis le 12 mars, nous entraînons nos modèles d'IA avec vos messages."), "vos messages");
  trains(french("12 mars : nous entraînons désormais nos modèles d'IA avec vos messages."), "vos messages");
});

suite("what a cell leaves out is no data", () => {
  const row = (data: string) =>
    lines("| Activity | Information used |", "|---|---|", `| Improving the fall-detection model | ${data} |`);
  trains(row("Motion readings; no location, no public content"), "Motion readings");
  trains(row("Motion readings; public content"), "Motion readings", "public content");
});

suite("whoever only stands in front of the training does not train", () => {
  const byOthers = (text: string) =>
    analyze(text).findings.some(({ ruleId }) => ruleId === "ai-training/third-party-training");
  for (const [text, expected] of [
    ["Pupils on courses approved by a university may join a study that trains a model on their photos.", false],
    ["We share photos with universities in the region that train their own models on them.", true],
    ["Les élèves suivis par une université participent à une étude qui entraîne un modèle avec leurs photos.", false],
    ["Nous transmettons les photos à des universités qui entraînent leurs propres modèles.", true],
  ] as const)
    test(text, () => withReading(text, () => assert.equal(byOthers(text), expected)));
});

suite("data that becomes examples, training data or a part of the next version", () => {
  trains("Your photos become examples for our classifier.", "Your photos");
  trains("We label your photos to create training data.", "your photos");
  trains("Your messages may be fed into the next version of our assistant.", "Your messages");
  trains("Vos photos servent d'exemples à notre classifieur.", "Vos photos");
  trains("Vos photos sont annotées pour constituer des données d'entraînement.", "Vos photos");
  trains("Vos messages peuvent être intégrés à la prochaine version de notre assistant.", "Vos messages");
  trains("As you read, our models learn what you like.");
  trains("Your chats are used to make our virtual agent smarter.", "Your chats");
  trains(french("Au fil de vos visites, nos modèles apprennent ce que vous aimez."));
  trainsNothing(
    "The forms serve as examples for your own letters.",
    "Coaches create training sets for your workouts.",
    "New features are built into the next version of our app.",
    "Les fiches servent d'exemples à nos lecteurs.",
    "Nos modèles vous apprennent ce que vous devez savoir.",
  );
});

suite("whatever a model is called, it learns where it gets better, is shaped by data, or is made better", () => {
  trains("The scam model has been shaped by the payments that you report.", "the payments that you report");
  trains("With each search term that you type, our spam filter gets better.", "each search term that you type");
  trains("We use your voice messages to make our fraud engine fairer.", "voice messages");
  trains("Your reviews allow the recommender to become more accurate.", "Your reviews");
  trains("We may train on de-identified text.", "de-identified text");
  trains(
    french("Le modèle de fraude a été façonné par les virements que vous signalez."),
    "les virements que vous signalez",
  );
  trains(french("Grâce à vos messages vocaux, notre filtre devient plus précis."), "messages vocaux");
  trains(french("Nous utilisons vos avis pour rendre notre moteur plus juste."), "vos avis");
  trains("We use your chats to evaluate our AI systems.", "your chats");
  trains(french("Nous utilisons vos échanges pour tester nos systèmes d'IA."), "échanges");
  trainsNothing(
    "We encrypt your data, test our systems every year and train all employees on security.",
    french("Nous chiffrons vos données et testons nos systèmes chaque année."),
    "We make our app better.",
    "Our support gets better with each of your reviews.",
    "The assistant helps you become more productive with your documents.",
    "We make our search easier to use by reading your feedback.",
    "Our couriers learn from your feedback.",
    french("Nous rendons notre site plus rapide."),
    french("Notre équipe progresse grâce à vos avis."),
    french("L'assistant vous aide à devenir plus efficace dans vos documents."),
  );
});

suite("data that models learn from is material, joins what they are trained on, or stands behind a trained model", () => {
  trains("Your voice notes serve as learning material for our dialogue models.", "voice notes");
  trains("Old tickets are used as training material for our assistant.", "tickets");
  trains(
    "Sketches of leaves are added to the data on which we train the next versions of Leafwise.",
    "Sketches of leaves",
  );
  trains("Your sketches end up in the pool with which our bot is trained.", "Your sketches");
  trains("Comments are kept in the data that we fine-tune our models on.", "Comments");
  trains("Fares come from a model trained on the gizmo readings of all riders.", "readings");
  trains("The score rests on algorithms trained on your orders.", "your orders");
  trains(
    "We keep your orders. We also feed them into the model with which we predict the wishes of other guests.",
    "your orders",
  );
  trains("Your spoken orders, and the pitch we draw from them, help our models get better.", "orders");
  trains("Your typed orders help our speech models improve over time.", "orders");
  trains(french("Vos notes vocales servent de matière d'apprentissage à nos modèles."), "Vos notes");
  trains(
    french("Les clichés sont ajoutés aux données sur lesquelles nous entraînons les prochaines versions de Foliole."),
    "clichés",
  );
  trains(french("Vos croquis sont intégrés à notre base d'entraînement."), "Vos croquis");
  trains(french("Le tarif repose sur un modèle entraîné sur les trajets de tous les voyageurs."), "trajets");
  trains(french("Vos notes peuvent enrichir l'apprentissage de l'assistant."), "Vos notes");
  trains(french("Vos notes peuvent enrichir l'apprentissage de notre robot conversationnel."), "Vos notes");
  trainsNothing(
    "Your teacher may use your essay as learning material for the class.",
    "Training material for new drivers is sent by e-mail.",
    "The data on which we base our decisions is listed below.",
    "The assistant is based on a model trained by somebody else.",
    "We feed them into the model to answer your question.",
    french("L'enseignant se sert de votre copie comme support d'apprentissage pour la classe."),
    french("Les données d'apprentissage de l'élève sont conservées un an."),
    french("La formation de l'assistant maternel est enregistrée."),
    french("Les exercices enrichissent l'apprentissage de la langue."),
  );
});

suite("learning that is put to data, or that it may serve among other purposes", () => {
  trains("We may apply machine learning to any information we hold about you.", "any information we hold about you");
  trains("We may apply new learning technologies to your messages to gain new insights.", "your messages");
  trains("Machine learning may be applied to your personal data.", "your personal data");
  trains("Your orders may be used for other machine learning purposes.", "Your orders");
  trains(
    "We may use your orders for the purposes of innovation, analytics and artificial intelligence.",
    "your orders",
  );
  trains("Your orders may be processed in our AI environments.", "Your orders");
  trains("We use your orders to improve our services, in particular by means of machine learning.", "your orders");
  trains("We send your orders to partners for their own machine learning.", "your orders");
  trains("Partners may use your orders to develop their own analytics and learning capabilities.", "your orders");
  trains(
    "If we use your orders for additional machine learning purposes, your continued use will count as your agreement.",
    "your orders",
  );
  trains(
    french("Nous pouvons appliquer l'apprentissage automatique à vos données personnelles."),
    "vos données personnelles",
  );
  trains(french("Nous pouvons appliquer des techniques d'apprentissage profond à vos messages."), "vos messages");
  trains(
    french("Nous pouvons utiliser vos commandes à des fins d'innovation, d'analyse et d'intelligence artificielle."),
    "vos commandes",
  );
  trains(french("Vos commandes sont traitées dans nos environnements d'intelligence artificielle."), "Vos commandes");
  trains(
    french("Nous utilisons vos commandes pour améliorer nos services, en particulier grâce à l'apprentissage profond."),
    "vos commandes",
  );
  trains(french("Nous transmettons vos commandes à des tiers pour leur apprentissage automatique."), "vos commandes");
  trains(
    french("Ils utilisent vos commandes pour développer leurs capacités d'analyse et d'apprentissage."),
    "vos commandes",
  );
  trainsNothing(
    "We apply machine learning to your payments to detect fraud.",
    "We use AI for analytics.",
    "We do not use your orders for research, analytics or AI.",
    "We ask for your consent before we use your orders for additional machine learning purposes.",
    "We improve our services, in particular through surveys.",
    "The app helps runners improve over time.",
    french("Nous appliquons l'apprentissage automatique à vos paiements pour détecter la fraude."),
    french("Nous appliquons des méthodes d'apprentissage ludiques à nos cours."),
    french("Vos commandes ne servent pas à des fins de recherche, d'analyse et d'intelligence artificielle."),
    french("Nous améliorons nos services, en particulier grâce à des enquêtes."),
  );
});

suite("a licence for training sets is no choice of the reader", () => {
  trains(
    "You grant us the right to use your photos, including for the compilation of training data sets.",
    "your photos",
  );
  trains("You license your photos to us for any purpose, including machine learning.", "your photos");
  trains(
    french(
      "Vous nous concédez le droit d'exploiter vos photos, y compris pour la constitution de bases d'entraînement.",
    ),
    "vos photos",
  );
  trains(
    french("Vous nous accordez le droit d'utiliser vos avis pour constituer des jeux d'entraînement."),
    "vos avis",
  );
  trainsNothing(
    "Coaches compile plans and training sets for your workouts.",
    "Our site may not be used to compile training data sets.",
    french("La loi vous accorde le droit de vous opposer à la constitution de bases d'entraînement."),
    french("Les jeux d'entraînement proposés aux élèves sont notés."),
  );
});

suite("what a policy explains is told of, and a practice beside it is stated", () => {
  trainsNothing(
    "This Privacy Policy explains how we use your posts to train our AI models.",
    "This notice (“Notice”) tells you how Tarn uses your posts to train its AI, and what rights you have.",
    "Below, we describe the ways in which your posts train our AI models.",
    "The purpose of this page is to explain how and why our models learn from your posts.",
    french("La présente charte vous informe de la manière dont nous utilisons vos avis pour entraîner notre IA."),
    french("L'article 6 détaille comment vos avis servent à améliorer notre IA."),
    french("Nous vous expliquons ici comment nos modèles apprennent de vos avis."),
  );
  trains("This page explains how AI works: we train our models on your posts.", "your posts");
  trains("As this policy explains, we use your posts to train our AI models.", "your posts");
  trains("This page explains how AI works, and we train our models on your posts.", "your posts");
  trains("We learn how you write and use your posts to train our AI models.", "your posts");
  trains(french("Cette page explique comment fonctionne l'IA : nous entraînons nos modèles sur vos avis."), "vos avis");
  trains(french("Comme l'explique la présente charte, vos avis servent à entraîner notre IA."), "vos avis");
});

suite("what people may ask for is no practice, whoever they are", () => {
  trainsNothing(
    "Residents of Texas may require us to confirm whether their posts train our AI models.",
    "A parent can demand that the company delete the posts with which our AI models are trained.",
    "Account holders are entitled to an explanation of the training of our AI models on their posts.",
    "Contact us to have your posts removed from the training of our AI models.",
    french("Toute personne peut exiger une explication sur l'entraînement de nos modèles d'IA avec ses avis."),
    french("Les adhérents peuvent réclamer le retrait de leurs avis de l'entraînement de nos modèles d'IA."),
  );
});

suite("what people may ask for besides says nothing of what we do", () => {
  trains("You can get access to our beta, where we use your posts to train our AI.", "your posts");
  trains("Members can apply for a trial; we use their posts to train our AI models.", "their posts");
  trains("Contact us to get a quote, and we will use your posts to train our AI.", "your posts");
  trains("Drivers can get information by phone, and their posts train our AI models.", "their posts");
});

suite("research that includes machine learning", () => {
  trains("We may use your orders for research and development, including AI.", "your orders");
  trains(
    "Our affiliates may process your orders for product development, especially on machine learning.",
    "your orders",
  );
  trains(
    lines(
      "| Partner | Data | Purpose |",
      "|---|---|---|",
      "| Labs | Your orders | Research, new products, machine learning |",
    ),
    "Your orders",
  );
  trains(
    lines("We use your orders for:", "", "- delivery;", "- research, in particular AI;", "- spam."),
    "your orders",
  );
  trains(
    french("Vos commandes peuvent servir à la recherche, notamment en matière d'apprentissage automatique."),
    "Vos commandes",
  );
  trains(
    french(
      lines("| Partenaire | Données | Finalité |", "|---|---|---|", "| Labos | Vos commandes | Recherche, dont l'IA |"),
    ),
    "Vos commandes",
  );
  trainsNothing(
    "We use your orders for research, including market research with AI tools.",
    "We do not use your orders for research, including AI.",
    "Our team does research, including AI.",
    french("Vos commandes ne servent pas à la recherche, notamment en IA."),
  );
});

suite("the training of what the sentence before names", () => {
  trains("We run several AI models. Your posts are used for their training.", "Your posts");
  trains("Our assistants are based on AI. They learn from your posts.", "your posts");
  trains("We are building an AI assistant. Your posts are used to make it better.", "Your posts");
  trains("We are building an AI assistant. To build it, we may draw on your posts.", "your posts");
  trains(french("Nous exploitons des modèles d'IA. Vos avis servent à leur apprentissage."), "Vos avis");
  trains(french("Nous préparons des assistants d'IA. Pour les concevoir, nous utilisons vos avis."), "vos avis");
  trains(french("Nos assistants reposent sur l'IA. Ils apprennent de vos avis."), "vos avis");
  trainsNothing(
    "We run several AI models. They never learn from your posts.",
    french("Notre IA aide nos élèves. Vos avis servent à leur apprentissage."),
    french("Nous exploitons des modèles d'IA. Vos avis ne servent pas à leur apprentissage."),
  );
});

suite("a title that asks what AI learns from", () => {
  const table = (header: string, cell: string) =>
    lines(`| AI feature | ${header} |`, "|---|---|", `| Feed | ${cell} |`);
  for (const header of ["What it learns from", "Trained on", "Training data", "What we train it with"])
    trains(table(header, "Your posts"), "Your posts");
  trains(french(table("Entraîné sur", "Vos avis").replace("AI feature", "Fonction d'IA")), "Vos avis");
  for (const question of ["## What are your models trained on?", "**What does your AI learn from?**"])
    for (const answer of ["Your posts.", "Mostly on your posts, and public web pages."])
      test(`${question} ${answer}`, () => {
        const [found] = trainings(blocks(question, answer));
        assert.ok(found?.data.some(({ text }) => /^your posts$/i.test(text)));
      });
  trains(blocks("## What are your models trained on?", "Public web pages, not your posts."), "Public web pages");
  trains(french(blocks("## Sur quoi vos modèles sont-ils entraînés ?", "Sur vos avis.")), "vos avis");
  trainsNothing(
    table("Trained on", "Nothing you write"),
    table("Trained on", "–"),
    lines("| Role | Trained on |", "|---|---|", "| Nurses | Protecting your posts |"),
    blocks("## What are your models trained on?", "Nothing you write."),
    blocks("## How do I train for a marathon?", "Your posts show you how."),
    french(blocks("## Sur quoi vos modèles sont-ils entraînés ?", "Pas sur vos avis.")),
  );
});
