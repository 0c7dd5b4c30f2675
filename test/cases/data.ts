import { blocks, found, french, lines, type PolicyCase, quiet } from "../support.ts";

const distant = "separation/distant-exclusion";

/** English clauses on data and its sources, of companies that do not exist. */
export const dataEn: readonly PolicyCase[] = [
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
        "| Train our AI models | [[Your content]] |",
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
];

/** French clauses on data and its sources. */
export const dataFr: readonly PolicyCase[] = [
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
];
