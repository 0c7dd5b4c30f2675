import { blocks, flagged, found, french, holds, lines, type PolicyCase, quiet, separated } from "../support.ts";

const deidentified = "ai-training/deidentified-unexplained";
const source = "ai-training/source-undisclosed";
const special = "ai-training/special-data-silent";
const statement = "disclosure/training-statement-missing";
const distant = "separation/distant-exclusion";
const swallowed = "separation/exclusion-swallowed";

/** English clauses on data and its sources, of companies that do not exist. */
export const dataEn: readonly PolicyCase[] = [
  quiet(
    "a training whose next sentence names its data",
    "ai-training/no-data-object",
    "We train AI. For this, we use your posts.",
  ),
  // All of it, by whatever name
  ...["Student data", "Pupil information", "Patient information", "Our travellers' data", "What we know about you"].map(
    (data) => found(`all of ${data}`, "ai-training/unseparated-data", `[[${data}]] is used to train our AI models.`),
  ),
  flagged(
    "all categories in a row",
    "ai-training/unseparated-data",
    lines("| Purpose | Data |", "| --- | --- |", "| Delivery | address |", "| Train our AI | all categories |"),
  ),
  flagged(
    "a question in a row, below another that names photos",
    "ai-training/unseparated-data",
    lines(
      "| Question | Answer |",
      "| --- | --- |",
      "| Do you use AI? | Yes, to sort photos. |",
      "| Do you use my data to train AI? | Yes, in all countries where we offer the service. |",
    ),
  ),
  flagged(
    "a condition that names measures",
    "ai-training/unseparated-data",
    "We do not let others use your data to train AI, unless a contract allows it and suitable measures are in place.",
  ),
  quiet(
    "the records of a row, whatever the column of ends calls them",
    "ai-training/unseparated-data",
    lines("| What for | Data |", "| --- | --- |", "| We use this data to train our AI | ride logs |"),
  ),
  // Given away, and trained on
  quiet(
    "we disclose, and we train",
    "ai-training/third-party-training",
    "We may disclose usage data to our partners, and train AI on your content.",
  ),
  quiet(
    "we share, and we use",
    "ai-training/third-party-training",
    "We may share your data with partners and use it to train AI.",
  ),
  found(
    "partners whom we let train",
    "ai-training/third-party-training",
    "We allow our partners to access your content and [[train AI]] on it.",
  ),
  found(
    "partners who train",
    "ai-training/third-party-training",
    "We share your content with partners and they [[train AI]] on it.",
  ),
  quiet(
    "never sold to train, but trained on",
    "consistency/contradiction",
    "We never sell your data to train AI. We use your content to train our AI models.",
  ),
  found(
    "never sold or used to train, but trained on",
    "consistency/contradiction",
    "We never sell or use [[your data]] to train AI. We use your content to train our AI models.",
  ),

  // Among changes, and in the past
  flagged(
    "a change that holds from now on",
    "ai-training/unseparated-data",
    "We have changed this policy: from today, we train our AI on everything you have ever posted.",
  ),
  found(
    "a change that reaches back",
    "ai-training/retroactive-use",
    "We have changed this policy: from today, we train our AI on [[everything you have ever posted]].",
  ),
  holds(
    "a change of wording",
    "speechAct change-log",
    "We have updated this policy: we describe how we train our models on your messages.",
  ),
  holds(
    "a generator that was trained",
    ["speechAct assertion", "data “third-party datasets”"],
    "We trained our image generator on third-party datasets.",
  ),
  // Who can see it counts more than what it is called
  ...["drafts", "messages", "files", "prompts", "recordings"].map((noun) =>
    separated(
      `${noun} that anyone can open`,
      `We train our AI models only on ${noun} that anyone can open without signing in.`,
    ),
  ),
  separated(
    "what is defined by who can see it",
    blocks(
      "“Shared Drafts” means drafts that everyone on the web can read.",
      "We train our AI models only on Shared Drafts.",
    ),
  ),
  quiet(
    "who can see it is not where it is taken from",
    source,
    "We train our summary model on posts that anyone on the internet can read, and on nothing else.",
  ),
  // An exclusion for one model excuses no other
  found(
    "a pronoun goes back to the model of its own sentence",
    "error ai-training/unseparated-data",
    blocks(
      "We train our caption model on [[your content]].",
      "We train our spam model on reports, and we do not train it on your private messages.",
    ),
  ),
  // Excluded, but in another section
  found(
    "distant: the exclusion stands three sections on",
    `warning ${distant}`,
    blocks(
      "# Privacy notice of Larkmoor",
      "## Improving Larkmoor",
      "We use [[the content you upload]] to train our caption model.",
      "## Payments",
      "A bank in Leeds settles your orders.",
      "## Your inbox",
      "Direct messages are never used to train our models.",
    ),
  ),
  found(
    "distant: an item of a list",
    distant,
    blocks(
      "## Why we use data",
      lines("We use your information to:", "", "- send receipts;", "- [[train our language models]]."),
      "## Messages and drafts",
      "Private messages and drafts are not used to train AI.",
    ),
  ),
  found(
    "distant: a row of a table",
    distant,
    blocks(
      "## Purposes",
      lines(
        "| Purpose | Data |",
        "| --- | --- |",
        "| [[Train our AI models | Your content]] |",
        "| Billing | Card number |",
      ),
      "## Private messages",
      "We do not use your private messages to train our models.",
    ),
  ),
  found(
    "distant: sections that are titled in bold",
    distant,
    blocks(
      "**What we learn from**",
      "We may use [[your content]] to train our AI models.",
      "**What stays private**",
      "We never use your direct messages to train our models.",
    ),
  ),
  found(
    "distant: a link to some other section",
    distant,
    blocks(
      "## Training",
      "We may use [[your content]] to train our AI models (see [Payments](#payments)).",
      "## Payments",
      "We keep invoices.",
      "## Chats",
      "Private chats are not used to train AI models.",
    ),
  ),
  quiet(
    "distant: a link leads there",
    distant,
    blocks(
      "## Training",
      "We may use your content to train our AI models; [private chats](#private-chats) are a case of their own.",
      "## Private chats",
      "Private chats are not used to train AI models.",
    ),
  ),
  ...[
    "[what we leave out](#private-chats)",
    '<a href="#private-chats">what we leave out</a>',
    '<a href="#chats">Private chats</a>',
  ].map((link) =>
    quiet(
      `distant: ${link} leads there`,
      distant,
      blocks(
        "## Training",
        `We may use your content to train our AI models (${link}).`,
        "## Private chats",
        "Private chats are not used to train AI models.",
      ),
    ),
  ),
  quiet(
    "distant: a link to the second of two headings of the same words",
    distant,
    blocks(
      "## Training",
      "### Details",
      "We may use your content to train our AI models ([what we leave out](#details-1)).",
      "## Private chats",
      "### Details",
      "Private chats are not used to train AI models.",
    ),
  ),
  quiet(
    "distant: the number of the section",
    distant,
    blocks(
      "## 2. Training",
      "We may use your content to train our AI models. Section 9 says what we leave out.",
      "## 9. Your inbox",
      "Direct messages are not used to train AI models.",
    ),
  ),
  quiet(
    "distant: the subsection right below",
    distant,
    blocks(
      "# Privacy policy",
      "## How our AI learns",
      "We may use your content to train our AI models.",
      "### What it never sees",
      "Direct messages are not used to train AI models.",
    ),
  ),
  quiet(
    "distant: said in the clause as well",
    distant,
    blocks(
      "## Training",
      "We may use your content, except direct messages, to train our AI models.",
      "## Your inbox",
      "Direct messages are not used to train AI models.",
    ),
  ),
  quiet(
    "distant: what is kept out there is advertising",
    distant,
    blocks(
      "## Training",
      "We may use your content to train our AI models.",
      "## Your inbox",
      "Direct messages are never used for advertising.",
    ),
  ),
  quiet(
    "distant: the data is named",
    distant,
    blocks(
      "## Training",
      "We use the star ratings you leave to train our ranking model.",
      "## Your inbox",
      "Direct messages are not used to train AI models.",
    ),
  ),
  quiet(
    "distant: no training at all",
    distant,
    blocks(
      "## Training",
      "We do not use your content to train AI models.",
      "## Your inbox",
      "Direct messages are not used to train AI models.",
    ),
  ),

  // A promise with an exception that undoes it
  found(
    "swallowed: as needed",
    `warning ${swallowed}`,
    "We do not use your recordings to train our speech model, [[except as needed to improve our services]].",
  ),
  found(
    "swallowed: in brackets",
    swallowed,
    "Your messages are not used to train our models ([[except in certain circumstances]]).",
  ),
  found(
    "swallowed: our interests",
    swallowed,
    "Northpell will not use customer files to train AI, [[other than for our legitimate business interests]].",
  ),
  found(
    "swallowed: all that the reader provides",
    swallowed,
    "We do not train our models on your photos, [[except for information you provide to us]].",
  ),
  found(
    "swallowed: in an item",
    swallowed,
    lines("What we promise:", "", "- We never train AI on your notes, [[unless we deem it necessary]]."),
  ),
  {
    id: "swallowed: the law",
    text: "We do not use your documents to train AI models, [[except as required by law]].",
    must: [`info ${swallowed}`],
    mustNot: [`warning ${swallowed}`, "vague/open-condition"],
  },
  {
    id: "swallowed: the law, in front",
    text: "[[Except where a court order requires it]], we do not use your documents to train AI models.",
    must: [`info ${swallowed}`],
  },
  found(
    "swallowed: what the law allows",
    `warning ${swallowed}`,
    "We do not train our models on your drafts, [[except where the law allows]].",
  ),
  found(
    "swallowed: what the law permits",
    `warning ${swallowed}`,
    "We never use your recordings to train AI [[unless permitted by law]].",
  ),
  found(
    "swallowed: what the law requires or permits",
    `warning ${swallowed}`,
    "We do not train our models on your drafts, [[unless required or permitted by law]].",
  ),
  found(
    "swallowed: as far as the law permits",
    `warning ${swallowed}`,
    "[[To the extent permitted by applicable law]], we do not train our models on your drafts.",
  ),
  {
    id: "swallowed: what the law permits keeps nothing out",
    text: "We may use your content to train our AI models. Direct messages are not used to train AI models, [[unless permitted by law]].",
    must: [swallowed, "error ai-training/unseparated-data"],
  },
  quiet(
    "swallowed: unless you allow it",
    swallowed,
    "We do not train AI on your notes unless you allow it under Settings.",
  ),
  found(
    "open: where the law allows",
    "vague/open-condition",
    "We use the ratings you leave to train our spam filter model [[where the law allows]].",
  ),
  {
    id: "swallowed: such a promise keeps nothing out",
    text: blocks(
      "## Training",
      "We may use your content to train our AI models.",
      "## Your inbox",
      "Direct messages are not used to train AI models, [[except where we consider it useful]].",
    ),
    must: [swallowed, "error ai-training/unseparated-data"],
    mustNot: [distant],
  },
  quiet("swallowed: unless you opt in", swallowed, "We do not train AI on your notes unless you opt in."),
  quiet(
    "swallowed: what the reader reports",
    swallowed,
    "We never train our models on your chats, except chats you flag for review.",
  ),
  quiet(
    "swallowed: what the reader chooses",
    swallowed,
    "We do not use your content for AI training, except content you choose to donate for that purpose.",
  ),
  quiet(
    "swallowed: another kind of data",
    swallowed,
    "We do not train our models on your files, except the star ratings you leave on templates.",
  ),
  quiet("swallowed: no exception", swallowed, "Our models are not trained on your messages, in any circumstances."),
  quiet(
    "swallowed: the exception of another promise",
    swallowed,
    "We do not train AI on your calls, and we do not sell them. Invoices are deleted after ten years, except as required by law.",
  ),
  quiet(
    "swallowed: a question",
    swallowed,
    "Is it true that you do not train AI on my photos, except where needed to improve your services?",
  ),

  // De-identified, and how?
  found(
    "deidentified: aggregated",
    `info ${deidentified}`,
    "[[Aggregated]] listening statistics train our recommendation model.",
  ),
  found(
    "deidentified: two words for it",
    deidentified,
    "We train our models on [[de-identified and aggregated]] call recordings.",
  ),
  found(
    "deidentified: an item",
    deidentified,
    lines("We train our language models on:", "", "- [[anonymised]] transcripts."),
  ),
  found(
    "deidentified: a row",
    deidentified,
    lines(
      "| Purpose | Data |",
      "| --- | --- |",
      "| Train our AI models | [[Pseudonymised]] chat logs |",
      "| Billing | Names |",
    ),
  ),
  found(
    "deidentified: what is removed is something else",
    deidentified,
    blocks(
      "We train our search model on [[anonymised]] queries.",
      "## Your choices",
      "You can delete your name and contact details in Settings.",
    ),
  ),
  quiet(
    "deidentified: the next sentence explains it",
    deidentified,
    "Our models learn from anonymised chats. Before that, we strip all names and account IDs.",
  ),
  quiet(
    "deidentified: another section explains it",
    deidentified,
    blocks(
      "## Training",
      "We train our models on de-identified recordings.",
      "## How we de-identify recordings",
      "A filter cuts names and phone numbers, and a second voice reads the words.",
    ),
  ),
  quiet(
    "deidentified: totals of many",
    deidentified,
    "We train our traffic model on aggregated trips: averages over at least 20 riders.",
  ),
  quiet(
    "deidentified: only the hedge of one kind",
    deidentified,
    "We train our models on your messages and on anonymised telemetry.",
  ),
  quiet(
    "deidentified: statistics that train nothing",
    deidentified,
    "We publish aggregated statistics on our AI assistant.",
  ),
  quiet("deidentified: denied", deidentified, "We do not train our models on your recordings, anonymised or not."),
  quiet(
    "deidentified: a question",
    deidentified,
    "Do you train AI models on anonymised data about me, and how long do you keep it?",
  ),

  // Data from elsewhere, and from where?
  found(
    "source: third-party datasets",
    `info ${source}`,
    "Our caption model learns only from [[third-party datasets]].",
  ),
  found(
    "source: what partners give",
    source,
    "We train our fraud model on [[information we receive from our partners]] and on your orders.",
  ),
  found("source: bought", source, "We train our fraud model on [[purchased data]]."),
  found(
    "source: under licence",
    source,
    "Glenfarrow trains its speech model on [[licensed recordings]] and on nothing else.",
  ),
  found(
    "source: the open web, in an item",
    source,
    lines("To train our language models, we use:", "", "- [[publicly available information]];", "- your feedback."),
  ),
  {
    id: "source: said once, however often it is used",
    text: blocks(
      "## Models",
      "We use [[publicly available information]] to train our language models.",
      "## Research",
      "Publicly available data also trains our translation model.",
    ),
    must: [source],
    verdict: "partial",
  },
  quiet(
    "source: a dataset by name",
    source,
    "We train our language models on Common Crawl and on other public datasets of that kind.",
  ),
  quiet(
    "source: a licensor by name",
    source,
    "We train our speech model on licensed recordings, which we obtain from Harbour Press.",
  ),
  quiet(
    "source: a crawler",
    source,
    "We train our search model on publicly available web pages. Our web crawler visits them as far as robots.txt allows.",
  ),
  quiet(
    "source: a list of sources",
    source,
    "We train our language models on publicly available information; see [the list of sources](https://example.com/sources).",
  ),
  quiet(
    "source: named in one place of two",
    source,
    blocks(
      "## Models",
      "We use publicly available information to train our language models.",
      "## Where our models learn",
      "We train them on publicly available data: the sources are encyclopaedias, public forums and news sites.",
    ),
  ),
  quiet(
    "source: posts that people set to everyone",
    source,
    "We train our ranking model on public posts that you set to Everyone.",
  ),
  quiet(
    "source: public on the service itself",
    source,
    "We use public reviews on our platform to train our ranking model.",
  ),
  quiet(
    "source: made by ourselves",
    source,
    "We train our model only on synthetic data and on sentences written by our own staff.",
  ),
  quiet("source: denied", source, "We do not train our models on data from third parties."),
  quiet("source: others train", source, "Our partners may train their own models on publicly available data."),
  quiet(
    "source: licensed data that trains nothing",
    source,
    "We use licensed maps and publicly available timetables to plan your trip.",
  ),

  // Health, faces, children: in or out?
  found(
    "special: a catch-all",
    `info ${special}`,
    "We use [[the information we collect]] to train our language models.",
  ),
  {
    id: "a plain title announces the training",
    text: "- Model improvement: We use [[data]] to train our routing models.",
    must: ["ai-training/unseparated-data"],
    mustNot: ["ai-training/no-data-object"],
  },
  found("theirs and ours", special, "We use [[your prompts and our answers]] to train our writing model."),
  found(
    "special: a row",
    special,
    lines("| Purpose | Data |", "| --- | --- |", "| [[Train our AI models | Your content]] |"),
  ),
  found("special: private data without a choice", special, "We train our reply model on [[your messages and photos]]."),
  found("special: the web", special, "Our language models are trained on [[publicly available information]]."),
  found(
    "special: spoken of for another purpose",
    special,
    blocks(
      "## AI",
      "We may use [[your content]] to train our AI models.",
      "## Care plans",
      "If you enter health data, your care team sees it. The Service is not for people under 16.",
    ),
  ),
  found(
    "special: two places, told at the first",
    special,
    blocks(
      "## Answers",
      "We train our answer model on [[any content you share]].",
      "## Search",
      "We train our search model on your data.",
    ),
  ),
  quiet(
    "special: kept out in the sentence",
    special,
    "We use the content you upload, except health records and the accounts of children, to train our AI models.",
  ),
  quiet(
    "special: kept out in the section",
    special,
    "We may use your content to train our AI models. Filters drop what looks like sensitive personal data beforehand.",
  ),
  quiet(
    "special: kept out elsewhere",
    special,
    blocks(
      "## AI",
      "We may use your content to train our AI models.",
      "## Young people",
      "The content of people under 18 is never used to train our models.",
    ),
  ),
  quiet(
    "special: taken in by name",
    special,
    "If you agree, your medical notes and the data you enter are used to train our triage model.",
  ),
  quiet("special: marks and clicks", special, "We train our ranking model on star ratings and clicks."),
  quiet("special: anonymised counts", special, "We train our demand model on aggregated order counts."),
  quiet("special: synthetic data", special, "We train our models only on synthetic data."),
  quiet(
    "special: what people set to everyone",
    special,
    "We train our model only on posts that you set to Everyone; never on messages.",
  ),
  quiet("special: denied", special, "We do not use your data to train AI models."),
  quiet("special: AI that learns nothing", special, "We use AI to sort your messages into folders."),

  // A whole policy with no word on training
  found(
    "statement: a whole policy",
    `hint ${statement}`,
    blocks(
      "# [[Privacy policy of Thistledown]]",
      "## What we collect",
      "Your name and your orders.",
      "## How we use your data",
      "To bring your orders to you.",
      "## Who sees it",
      "A courier.",
      "## Your rights",
      "You can ask for a copy.",
    ),
  ),
  found(
    "statement: AI that is used, not trained",
    statement,
    blocks(
      "# [[Thistledown and your data]]",
      "## Information we collect",
      "Your questions to our assistant.",
      "## How we use information",
      "We use AI to answer your questions.",
      "## Sharing",
      "Our cloud host stores them.",
    ),
  ),
  found(
    "statement: staff who are trained",
    statement,
    blocks(
      "# [[Privacy]]",
      "## Data that you provide",
      "Calls may be recorded for training purposes.",
      "## How we use data",
      "We train our staff on data protection.",
      "## Your choices",
      "Ask us to delete it.",
    ),
  ),
  quiet(
    "statement: a denial in passing",
    statement,
    blocks(
      "# Privacy policy",
      "## What we collect",
      "Your name and your orders.",
      "## How we use your data",
      "To bring your orders to you. We do not use your data to train AI models.",
      "## Your rights",
      "You can ask for a copy.",
    ),
  ),
  quiet(
    "statement: a question and its answer",
    statement,
    blocks(
      "# Privacy questions",
      "## What data do you collect?",
      "Your name.",
      "## How do you use my data?",
      "To greet you.",
      "## Do you use my data to train AI?",
      "No.",
      "## What are my rights?",
      "Ask us.",
    ),
  ),
  found(
    "statement: training of another model alone",
    `hint ${statement}`,
    blocks(
      "# [[Privacy policy of Larkmoor]]",
      "## What we collect",
      "Your name and your ratings.",
      "## How we use your data",
      "We train our ranking model on star ratings.",
      "## Sharing",
      "Nobody gets them.",
    ),
  ),
  quiet(
    "statement: training that is asserted",
    statement,
    blocks(
      "# Privacy policy",
      "## What we collect",
      "Your name and your ratings.",
      "## How we use your data",
      "We train our AI models on star ratings.",
      "## Sharing",
      "Nobody gets them.",
    ),
  ),
  quiet(
    "statement: a notice on cookies",
    statement,
    blocks(
      "# Cookie notice",
      "## What information cookies collect",
      "Which pages you open.",
      "## How we use cookies",
      "To keep you signed in.",
      "## Third-party cookies",
      "Maps set some.",
      "## Your choices about cookies",
      "Block them in your browser.",
    ),
  ),
  quiet(
    "statement: a part of a policy",
    statement,
    blocks("# Children", "## What we collect from children", "Nothing.", "## Rights of parents", "Write to us."),
  ),
  quiet("statement: no headings", statement, "We collect your name, use it to greet you, and share it with nobody."),

  // What a practice holds, before any rule asks for it
  holds(
    "facts: how long the data is kept",
    ["data “captions” (grain named", "retention “after 30 days” (kind period"],
    "We train our caption model on the captions you write, and delete them after 30 days.",
  ),
  // A training that is taken as known
  holds(
    "in front: behind a title in bold",
    "speechAct presupposition",
    "**Our models.** When training models on your posts, we ask you first.",
  ),
  holds(
    "in front: behind a title and another sentence",
    "speechAct presupposition",
    "**Our models.** We ask. When training models on your posts, we ask you first.",
  ),
  holds(
    "in front: of the title alone",
    "speechAct assertion",
    "**When we learn.** We train our models on your posts, and keep them.",
  ),
  holds(
    "in front: only when, with no main clause",
    "speechAct presupposition",
    "Only when you consent to the training of our models on your posts.",
  ),
  holds(
    "in front: behind what is done",
    "speechAct assertion",
    "We share them only when training models on your posts.",
  ),

  // Examples of data, and of what it is for
  holds(
    "examples: behind the purpose",
    "data “your personal data” (grain catch-all, visibility unspecified, source unspecified, exampled",
    "In order to train our models, we use your personal data, including posts.",
  ),
  holds(
    "examples: of purposes",
    "data “your personal data” (grain catch-all",
    "We train our models on your personal data for purposes such as safety and comments.",
  ),
  holds(
    "examples: of what it is for",
    "data “your data” (grain catch-all",
    "We use your data, for example to train our models on posts and comments.",
  ),
  // A denial within the words for data
  holds(
    "denied: of the data alone",
    "stance does",
    "We use content that you have not asked us to delete to train our models.",
  ),

  // What stands between a verb and its model, or behind both
  holds(
    "a model: examples in brackets far behind it",
    "confidence high",
    "We may use your content to train our AI models so that they can answer the questions that other members ask (for example about recipes).",
  ),
  holds(
    "a model: in brackets",
    "confidence medium",
    "We use your posts to improve our apps and services (including our AI models).",
  ),
  holds(
    "a model: its quality, far behind the verb",
    "confidence medium",
    "We use your posts to improve over the years to come the accuracy and quality of our AI models.",
  ),
];

/** French clauses on data and its sources. */
export const dataFr: readonly PolicyCase[] = [
  quiet(
    "un entraînement dont la phrase suivante nomme les données",
    "ai-training/no-data-object",
    "Nous entraînons notre IA. Pour cela, nous utilisons vos publications.",
  ),
  // Toutes, quel que soit leur nom
  found(
    "les données recueillies lors d'une visite, derrière une autre donnée",
    "ai-training/unseparated-data",
    "Un score est calculé. [[Les données recueillies]] lors de vos visites servent à entraîner notre modèle d'IA.",
  ),
  flagged(
    "toutes les catégories dans une ligne",
    "ai-training/unseparated-data",
    lines("| Finalité | Données |", "| --- | --- |", "| Entraîner notre IA | toutes catégories |"),
  ),
  found(
    "un modèle amélioré avec des données, sans verbe",
    "ai-training/unseparated-data",
    lines(
      "| Outil | Apprentissage |",
      "| --- | --- |",
      "| Conseil | Modèle amélioré au moyen de [[données clients]] |",
    ),
  ),
  // Communiquées, et entraînées
  quiet(
    "nous communiquons, et nous entraînons",
    "ai-training/third-party-training",
    "Nous pouvons communiquer des statistiques à nos partenaires et entraîner une IA sur vos contenus.",
  ),
  found(
    "des partenaires que nous autorisons",
    "ai-training/third-party-training",
    "Nous autorisons nos partenaires à consulter vos contenus et à [[entraîner une IA]].",
  ),
  quiet(
    "jamais vendues pour cela, mais utilisées",
    "consistency/contradiction",
    "Nous ne vendons jamais vos données pour entraîner une IA. Nous utilisons vos contenus pour entraîner nos modèles d'IA.",
  ),
  found(
    "ni vendues ni utilisées, mais utilisées",
    "consistency/contradiction",
    "Nous ne vendons ni n'utilisons [[vos données]] pour entraîner une IA. Nous utilisons vos contenus pour entraîner nos modèles d'IA.",
  ),

  // Parmi des modifications, et au passé
  flagged(
    "une modification qui vaut désormais",
    "ai-training/unseparated-data",
    "Nous avons modifié cette politique : à partir d'aujourd'hui, nous entraînons notre IA sur tout ce que vous avez publié.",
  ),
  found(
    "une modification qui remonte dans le temps",
    "ai-training/retroactive-use",
    "Nous avons modifié cette politique ; désormais, nous entraînons notre IA sur [[tout ce que vous avez publié]].",
  ),
  holds(
    "une modification des mots",
    "speechAct change-log",
    "Nous avons mis à jour cette politique : nous décrivons comment nous entraînons nos modèles avec vos messages.",
  ),
  holds(
    "un générateur qui a été entraîné",
    ["speechAct assertion", "data “jeux de données de tiers”"],
    "Nous avons entraîné notre générateur d'images sur des jeux de données de tiers.",
  ),
  ...["brouillons", "messages", "fichiers", "requêtes", "enregistrements"].map((noun) =>
    separated(
      `${noun} que tout le monde peut ouvrir`,
      `Nous n'entraînons nos modèles d'IA qu'avec les ${noun} que tout le monde peut ouvrir sans compte.`,
    ),
  ),
  found(
    "un pronom renvoie au modèle de sa phrase",
    "error ai-training/unseparated-data",
    blocks(
      "Nous entraînons notre modèle de légendes avec [[vos contenus]].",
      "Nous entraînons notre filtre avec les signalements, et nous ne l'entraînons pas avec vos messages privés.",
    ),
  ),
  // Excluded, but in another section
  found(
    "distant: the exclusion stands three sections on",
    `warning ${distant}`,
    blocks(
      "# Confidentialité chez Brumelle",
      "## Nos modèles",
      "Nous utilisons [[vos contenus]] pour entraîner notre modèle de légendes.",
      "## Paiements",
      "Une banque de Nantes encaisse vos commandes.",
      "## Votre messagerie",
      "Les messages privés ne servent jamais à entraîner nos modèles.",
    ),
  ),
  found(
    "distant: an item of a list",
    distant,
    blocks(
      "## Finalités",
      lines(
        "Nous utilisons vos données pour :",
        "",
        "- envoyer les reçus ;",
        "- [[entraîner nos modèles de langage]].",
      ),
      "## Messages et brouillons",
      french("Les messages privés et les brouillons ne sont pas utilisés pour entraîner une IA."),
    ),
  ),
  found(
    "distant: titles in bold",
    distant,
    blocks(
      "**Apprentissage**",
      "Nous pouvons utiliser [[vos contenus]] pour entraîner nos modèles d'IA.",
      "**Ce qui reste entre vous**",
      "Nous n'utilisons jamais vos messages privés pour entraîner nos modèles.",
    ),
  ),
  quiet(
    "distant: a link leads there",
    distant,
    blocks(
      "## Apprentissage",
      "Nous utilisons vos contenus pour entraîner nos modèles d'IA (voir [Vos échanges privés](#vos-échanges-privés)).",
      "## Vos échanges privés",
      "Les messages privés ne servent pas à entraîner nos modèles.",
    ),
  ),
  quiet(
    "distant: the title of the section",
    distant,
    blocks(
      "## Apprentissage",
      french(
        "Nous utilisons vos contenus pour entraîner nos modèles d'IA ; la section « Vos échanges » dit ce qui en est exclu.",
      ),
      "## Vos échanges",
      "Les messages privés ne servent pas à entraîner nos modèles.",
    ),
  ),
  quiet(
    "distant: the subsection right below",
    distant,
    blocks(
      "# Politique de confidentialité",
      "## Comment notre IA apprend",
      "Nous utilisons vos contenus pour entraîner nos modèles d'IA.",
      "### Ce qu'elle ne voit jamais",
      "Les messages privés ne servent pas à entraîner nos modèles.",
    ),
  ),
  quiet(
    "distant: what is kept out there is advertising",
    distant,
    blocks(
      "## Apprentissage",
      "Nous utilisons vos contenus pour entraîner nos modèles d'IA.",
      "## Vos échanges",
      "Les messages privés ne servent jamais à la publicité.",
    ),
  ),

  // A promise with an exception that undoes it
  found(
    "swallowed: as needed",
    `warning ${swallowed}`,
    "Nous n'utilisons pas vos enregistrements pour entraîner notre modèle vocal, [[sauf si nécessaire pour améliorer nos services]].",
  ),
  found(
    "swallowed: in certain cases",
    swallowed,
    "Nous n'entraînons aucun modèle avec vos photos, [[hormis dans certains cas]].",
  ),
  found(
    "swallowed: when we find it useful",
    swallowed,
    "Vos messages ne servent pas à entraîner nos modèles, [[sauf lorsque nous le jugeons utile]].",
  ),
  found(
    "swallowed: needs of the service",
    swallowed,
    "Vos documents ne sont jamais utilisés pour entraîner une IA ([[sauf pour les besoins du service]]).",
  ),
  {
    id: "swallowed: the law",
    text: "Nous n'entraînons pas d'IA avec vos données, [[sauf si la loi l'exige]].",
    must: [`info ${swallowed}`],
    mustNot: [`warning ${swallowed}`],
  },
  {
    id: "swallowed: the law, in front",
    text: "[[Sauf obligation légale]], nous n'utilisons pas vos documents pour entraîner une IA.",
    must: [`info ${swallowed}`],
  },
  ...(
    [
      ["lorsque", "lorsque la loi le permet"],
      ["si", "si la loi l'autorise"],
      ["dans la mesure", "dans la mesure permise par la loi"],
    ] as const
  ).map(([id, condition]) =>
    found(
      `swallowed: the law permits, ${id}`,
      `warning ${swallowed}`,
      french(`Nous n'entraînons pas nos modèles avec vos brouillons, [[sauf ${condition}]].`),
    ),
  ),
  found(
    "swallowed: à moins que la loi",
    `warning ${swallowed}`,
    french("Nous n'utilisons jamais vos photos pour entraîner une IA, [[à moins que la loi ne le permette]]."),
  ),
  found(
    "swallowed: as far as the law permits",
    `warning ${swallowed}`,
    french("Nous n'entraînons pas nos modèles avec vos brouillons, [[dans la mesure permise par la loi]]."),
  ),
  quiet(
    "swallowed: unless you allow it",
    swallowed,
    french("Nous n'entraînons pas nos modèles avec vos brouillons, sauf si vous l'autorisez dans vos réglages."),
  ),
  found(
    "open: where the law allows",
    "vague/open-condition",
    french(
      "Nous utilisons les notes que vous laissez pour entraîner notre modèle anti-spam [[lorsque la loi le permet]].",
    ),
  ),
  quiet(
    "swallowed: the reader turns it on",
    swallowed,
    "Nous n'utilisons pas vos enregistrements pour entraîner nos modèles, à moins que vous n'activiez cette option.",
  ),
  quiet(
    "swallowed: what the reader reports",
    swallowed,
    "Nous n'utilisons pas vos discussions pour entraîner nos modèles, à l'exception de celles que vous nous signalez.",
  ),
  quiet(
    "swallowed: no exception",
    swallowed,
    "Nos modèles ne sont pas entraînés avec vos messages, quelles que soient les circonstances.",
  ),
  quiet(
    "swallowed: the exception of another promise",
    swallowed,
    "Nous n'entraînons pas d'IA avec vos appels. Les factures sont supprimées au bout de dix ans, sauf obligation légale.",
  ),

  // De-identified, and how?
  found(
    "deidentified: aggregated",
    `info ${deidentified}`,
    "Les données [[agrégées]] servent à entraîner nos modèles de langage.",
  ),
  found(
    "deidentified: a participle behind",
    deidentified,
    "Nous entraînons nos modèles d'IA avec des transcriptions [[dépersonnalisées]].",
  ),
  found(
    "deidentified: an item",
    deidentified,
    lines("Nous entraînons nos modèles de langage avec :", "", "- des conversations [[anonymisées]]."),
  ),
  quiet(
    "deidentified: the next sentence explains it",
    deidentified,
    "Nos modèles apprennent à partir de conversations anonymisées. Auparavant, nous supprimons les noms et les coordonnées.",
  ),
  quiet(
    "deidentified: another section explains it",
    deidentified,
    blocks(
      "## Apprentissage",
      "Nous entraînons nos modèles avec des appels anonymisés.",
      "## Anonymisation",
      "Les noms et numéros de téléphone sont remplacés par des identifiants sans lien avec vous.",
    ),
  ),
  quiet(
    "deidentified: beside data that is not",
    deidentified,
    "Nous entraînons nos modèles avec vos messages et des mesures d'audience anonymisées.",
  ),
  quiet("deidentified: denied", deidentified, "Nous n'entraînons pas nos modèles avec vos appels, même anonymisés."),
  quiet(
    "deidentified: statistics that train nothing",
    deidentified,
    "Nous publions des statistiques anonymisées sur l'usage de l'assistant.",
  ),

  // Data from elsewhere, and from where?
  found(
    "source: what third parties give",
    `info ${source}`,
    "Nous entraînons notre modèle antifraude avec [[des données de tiers]].",
  ),
  found("source: under licence", source, "Nous entraînons notre modèle vocal avec des [[données sous licence]]."),
  found(
    "source: the web",
    source,
    "Nous utilisons [[des informations accessibles publiquement en ligne]] pour entraîner nos modèles de langage.",
  ),
  found(
    "source: an item",
    source,
    lines("Nos modèles sont entraînés avec :", "", "- des [[pages web]] ;", "- les avis que vous publiez."),
  ),
  quiet(
    "source: a licensor by name",
    source,
    "Nous entraînons nos modèles avec des textes sous licence des Éditions du Port.",
  ),
  quiet(
    "source: a robot",
    source,
    "Nos modèles apprennent à partir de pages web explorées par notre robot, dans les limites de robots.txt.",
  ),
  quiet(
    "source: a list of sources",
    source,
    "Nous entraînons nos modèles avec des informations accessibles au public ; voir [la liste des sources](https://example.com/sources).",
  ),
  quiet(
    "source: posts that people make public",
    source,
    "Nous entraînons nos modèles d'IA avec les publications que vous rendez publiques.",
  ),
  quiet("source: denied", source, "Nous n'entraînons pas nos modèles avec des données de tiers."),
  quiet(
    "source: data that trains nothing",
    source,
    "Nous affichons des informations accessibles publiquement en ligne à côté de vos trajets.",
  ),

  // Health, faces, children: in or out?
  found("special: a catch-all", `info ${special}`, "Nous utilisons [[vos données]] pour entraîner nos modèles d'IA."),
  found(
    "special: private data without a choice",
    special,
    "Nous entraînons notre modèle de réponse avec [[vos messages]].",
  ),
  found(
    "special: a policy, not a political opinion",
    special,
    "Nous utilisons [[vos contenus]] pour entraîner nos modèles d'IA, comme le dit cette politique.",
  ),
  found(
    "special: a high level, not a pupil",
    special,
    "Pour un niveau de qualité élevé, nous utilisons [[toutes vos données]] pour entraîner nos modèles d'IA.",
  ),
  quiet(
    "special: kept out in the sentence",
    special,
    "Nous utilisons vos contenus, sauf les données de santé et les comptes des mineurs, pour entraîner nos modèles d'IA.",
  ),
  quiet(
    "special: kept out in the section",
    special,
    "Nous utilisons vos contenus pour entraîner nos modèles d'IA. Des filtres en écartent au préalable les données sensibles.",
  ),
  quiet(
    "special: kept out elsewhere",
    special,
    blocks(
      "## IA",
      "Nous utilisons vos contenus pour entraîner nos modèles d'IA.",
      "## Jeunes",
      "Les contenus des moins de 18 ans ne servent jamais à entraîner nos modèles.",
    ),
  ),
  quiet(
    "special: marks given to recipes",
    special,
    "Nous entraînons notre modèle de classement avec les notes et évaluations que vous publiez.",
  ),
  quiet("special: denied", special, "Nous n'utilisons pas vos données pour entraîner des modèles d'IA."),
  quiet("special: AI that learns nothing", special, "Une IA trie vos messages par dossier."),

  // A whole policy with no word on training
  found(
    "statement: a whole policy",
    `hint ${statement}`,
    blocks(
      "# [[Confidentialité chez Brumelle]]",
      "## Données recueillies",
      "Votre nom et vos commandes.",
      "## Comment nous utilisons vos données",
      "Pour vous livrer.",
      "## Destinataires",
      "Un transporteur.",
      "## Vos droits",
      "Demandez une copie.",
    ),
  ),
  found(
    "statement: AI that is used, not trained",
    statement,
    blocks(
      "# [[Vos données chez Brumelle]]",
      "## Les données que nous traitons",
      "Vos questions à l'assistant.",
      "## Finalités",
      "Une IA répond à vos questions.",
      "## Vos droits",
      "Demandez une copie.",
    ),
  ),
  quiet(
    "statement: a denial in passing",
    statement,
    blocks(
      "# Politique de confidentialité",
      "## Données recueillies",
      "Votre nom.",
      "## Finalités",
      "Vous saluer. Nous n'utilisons pas vos données pour entraîner une IA.",
      "## Vos droits",
      "Demandez une copie.",
    ),
  ),
  found(
    "statement: training of another model alone",
    `hint ${statement}`,
    blocks(
      "# [[Confidentialité chez Aubeline]]",
      "## Données recueillies",
      "Vos avis.",
      "## Finalités",
      "Vos avis servent à entraîner notre modèle de classement.",
      "## Destinataires",
      "Personne.",
    ),
  ),
  quiet(
    "statement: training that is asserted",
    statement,
    blocks(
      "# Politique de confidentialité",
      "## Données recueillies",
      "Vos avis.",
      "## Finalités",
      "Vos avis servent à entraîner nos modèles d'IA.",
      "## Destinataires",
      "Personne.",
    ),
  ),
  quiet(
    "statement: a notice on cookies",
    statement,
    blocks(
      "# Politique relative aux cookies",
      "## Données recueillies par les cookies",
      "Les pages que vous ouvrez.",
      "## Utilisation des cookies",
      "Vous garder connecté.",
      "## Cookies de tiers",
      "Des cartes en déposent.",
    ),
  ),
  quiet(
    "statement: general terms",
    statement,
    blocks(
      "# Conditions générales",
      "## Utilisation du service",
      "Respectez la loi.",
      "## Liens vers des tiers",
      "Nous n'en répondons pas.",
      "## Droit applicable",
      "Le droit français s'applique.",
    ),
  ),
  quiet(
    "statement: no headings",
    statement,
    "Nous recueillons votre nom pour vous saluer et ne le communiquons à personne.",
  ),

  // What a practice holds, before any rule asks for it
  holds(
    "faits : la durée de conservation",
    ["data “légendes” (grain named", "retention “après 30 jours” (kind period"],
    "Nous entraînons notre modèle de légende avec les légendes que vous écrivez, et les supprimons après 30 jours.",
  ),
  // Un entraînement tenu pour connu
  holds(
    "devant : derrière un titre en gras",
    "speechAct presupposition",
    "**Nos modèles.** Lorsque nous entraînons des modèles avec vos publications, nous vous demandons votre accord.",
  ),
  holds(
    "devant : derrière un titre et une autre phrase",
    "speechAct presupposition",
    "**Nos modèles.** Nous demandons. Lorsque nous entraînons des modèles avec vos publications, nous vous demandons votre accord.",
  ),
  holds(
    "devant : du titre seul",
    "speechAct assertion",
    "**Quand nous apprenons.** Nous entraînons nos modèles avec vos publications, et les conservons.",
  ),
  holds(
    "devant : seulement lorsque, sans principale",
    "speechAct presupposition",
    "Uniquement lorsque nous entraînons nos modèles avec vos publications.",
  ),

  // Exemples de données, et de ce à quoi elles servent
  holds(
    "exemples : derrière le but",
    "data “vos données” (grain catch-all, visibility unspecified, source unspecified, exampled",
    "Pour entraîner nos modèles, nous utilisons vos données, telles que vos avis.",
  ),
  holds(
    "exemples : de buts",
    "data “vos données” (grain catch-all",
    "Nous entraînons nos modèles avec vos données pour des finalités telles que la sécurité et les avis.",
  ),
  // Ce qui se tient entre un verbe et son modèle, ou derrière
  holds(
    "un modèle : des exemples entre parenthèses loin derrière",
    "confidence high",
    "Nous pouvons utiliser vos contenus pour entraîner nos modèles d'IA afin qu'ils répondent aux questions que posent les autres membres (par exemple sur une recette).",
  ),
  holds(
    "un modèle : entre parenthèses",
    "confidence medium",
    "Nous utilisons vos avis pour améliorer nos applications et services (y compris nos modèles d'IA).",
  ),
  holds(
    "un modèle : sa précision, loin derrière le verbe",
    "confidence medium",
    "Nous utilisons vos avis pour améliorer au fil des années à venir la précision de nos modèles d'IA.",
  ),
];
