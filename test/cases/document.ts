import { blocks, found, lines, type PolicyCase, quiet } from "../support.ts";

const contradiction = "consistency/contradiction";
const undefinedTerm = "definitions/undefined-term";
const broad = "definitions/broad-definition";

/** English clauses on the policy as a whole, of companies that do not exist. */
export const documentEn: readonly PolicyCase[] = [
  found(
    "said of everybody the policy is about",
    contradiction,
    blocks(
      "We train our models on the information you give us.",
      "Neither do we allow any artificial intelligence to be trained on [[the data]] of our members.",
    ),
  ),
  quiet(
    "what a vendor leaves out, said in passing",
    contradiction,
    blocks(
      "We train our models on the information you give us.",
      lines("| Vendor | Service |", "| --- | --- |", "| Lexorane | Language model, without reuse for training |"),
    ),
  ),
  quiet(
    "a part of all the people",
    contradiction,
    blocks(
      "We train our models on the information you give us.",
      "We do not train models on the data of customers in the European Union.",
    ),
  ),
  // Terms of several words
  quiet(
    "a short word before a term is a part of another",
    "ai-training/unseparated-data",
    blocks(
      "“Data” means the posts, comments and private messages that you write. “Team Data” means the ratings you give.",
      "We train our spam filter on Team Data.",
    ),
  ),
  found(
    "a term of two words takes in private messages",
    "ai-training/unseparated-data",
    blocks(
      "“Member Content” means the posts, comments and private messages that you write.",
      "We train our AI models on [[Member Content]].",
    ),
  ),
  quiet(
    "a term of two words, with another of which it is the end",
    "ai-training/unseparated-data",
    blocks(
      "“Content” means the posts, comments and private messages that you write.",
      "“Shared Content” means posts and comments that anyone can see.",
      "We train our AI models on Shared Content. We do not use your private messages.",
    ),
  ),
  // Contradiction: two statements
  found(
    "a promise in one section, the opposite in another",
    contradiction,
    blocks(
      "# Larkfield Privacy Policy",
      "## Our promises",
      "We never use [[your chats]] to train our models.",
      "## Improving our products",
      "Your chats are used to train our language model.",
    ),
  ),
  found(
    "the denial comes last",
    contradiction,
    blocks("We train our AI models on the photos you upload.", "We do not use [[your content]] to train any AI model."),
  ),
  found(
    "a denied catch-all and a named kind in a list",
    contradiction,
    blocks(
      "[[Your personal data]] is not used to train AI.",
      lines("We use the following to train our models:", "", "- search queries;", "- ratings."),
    ),
  ),
  found(
    "no under a question, yes under another",
    contradiction,
    blocks(
      "### Do you use my drafts to train AI?",
      "[[No]].",
      "### What do your models learn from?",
      "We train our models on your drafts.",
    ),
  ),
  found(
    "a table that says no, a sentence that says otherwise",
    contradiction,
    blocks(
      lines(
        "| Data | Used to train our models? |",
        "| --- | --- |",
        "| Private messages | [[No]] |",
        "| Public reviews | Yes |",
      ),
      "To train our models, we use private messages with names removed by hand.",
    ),
  ),
  found(
    "an opt-out does not make a denial true",
    contradiction,
    blocks(
      "We do not train our models on [[your recordings]].",
      "Unless you opt out, your recordings are used to train our models.",
    ),
  ),
  found(
    "stored although nothing is collected",
    contradiction,
    blocks(
      "## Data we do not hold",
      "We do not collect [[biometric data]].",
      "## Sign-in",
      "We store your face template on our servers until you close your account.",
    ),
  ),
  found(
    "a Californian table and a feature elsewhere",
    contradiction,
    blocks(
      "# Privacy Policy of Larkfield",
      "## Voice sign-in",
      "We create a voiceprint from the phrase you record at enrolment to verify your identity.",
      "## Notice to California residents",
      lines(
        "| Category of personal information | Collected in the last 12 months |",
        "| --- | --- |",
        "| Identifiers | Yes |",
        "| Biometric information | [[No]] |",
      ),
    ),
  ),

  found(
    "no model is trained, and one is",
    contradiction,
    blocks("We do not [[train AI models]].", "We use your chats to train our models for summaries."),
  ),
  found(
    "shared with nobody, shared with a partner",
    contradiction,
    blocks("We never share [[your voiceprint]].", "We share your voiceprint with our partners to detect fraud."),
  ),

  // Contradiction: none
  quiet(
    "third parties are not those who work for us",
    contradiction,
    blocks(
      "We do not share your face template with third parties.",
      "We share your face template with our verification vendor.",
    ),
  ),
  quiet(
    "another purpose",
    contradiction,
    blocks("We do not use fingerprints to track you.", "We use your fingerprint to open the door."),
  ),
  quiet(
    "one part of the data",
    contradiction,
    blocks("We do not use messages in private channels to train our models.", "We train our models on messages."),
  ),
  quiet(
    "now and some day",
    contradiction,
    blocks("We do not currently use your notes to train our models.", "We may use your notes to train our models."),
  ),
  quiet(
    "one statement with its setting",
    contradiction,
    "Chats train our language model only if you turn on “Help improve” in Settings. Otherwise they are never used.",
  ),
  quiet(
    "a denied kind is an exception to what is affirmed",
    contradiction,
    blocks("We use your content to train our models.", "We never use private messages to train our models."),
  ),
  quiet(
    "two regions",
    contradiction,
    blocks(
      "## Users in the European Union",
      "We do not use your chats to train our models.",
      "## Users in the United States",
      "We use your chats to train our models.",
    ),
  ),
  quiet(
    "one plan only",
    contradiction,
    blocks(
      "For Enterprise accounts, we do not use chats to train our models.",
      "We use your chats to train our models.",
    ),
  ),
  quiet(
    "two products",
    contradiction,
    blocks(
      "# Larkfield Privacy Policy",
      "## Larkfield Notes",
      "We do not use your notes to train our models.",
      "## Larkfield Mail",
      "We use your notes to train our models.",
    ),
  ),
  quiet(
    "not without consent is no denial",
    contradiction,
    blocks(
      "We will not use your photos to train our models without your consent.",
      "Photos that you release are used to train our models.",
    ),
  ),
  quiet(
    "providers may not, we do",
    contradiction,
    blocks("Our cloud providers may not train their models on your chats.", "We train our models on your chats."),
  ),
  quiet(
    "large language models are not every model",
    contradiction,
    blocks(
      "We do not use personal information to train large language models.",
      "We use your ratings to train our ranking model.",
    ),
  ),
  quiet(
    "the past and the present",
    contradiction,
    blocks(
      "We no longer use your chats to train our models.",
      "Until March 2025, your chats were used to train our models.",
    ),
  ),
  quiet(
    "a hedge",
    contradiction,
    blocks("We do not normally use chats to train our models.", "Your chats are used to train our models."),
  ),
  quiet(
    "an exception of its own",
    contradiction,
    "We do not use your chats to train our models, except chats that you report. However, reported chats are used to train our models.",
  ),
  quiet(
    "not sold, but collected",
    contradiction,
    blocks("We never sell biometric data.", "We collect your fingerprint at the reader to open the gate."),
  ),
  quiet(
    "public posts are not personal messages",
    contradiction,
    blocks("We do not use your messages to train our models.", "We use public posts to train our models."),
  ),
  quiet(
    "a law, a definition and a change",
    contradiction,
    blocks(
      "We do not collect biometric data.",
      "“Biometric data” means a fingerprint, a voiceprint or a scan of the face that we collect.",
      "Illinois law requires consent before a fingerprint is collected.",
      lines("## Changes to this policy", "", "We clarified that we collect your fingerprint."),
    ),
  ),
  quiet(
    "knowingly",
    contradiction,
    blocks("We do not knowingly collect biometric data.", "We store your fingerprint until you leave the club."),
  ),
  quiet(
    "the device keeps it, we do not",
    contradiction,
    blocks("We do not collect biometric data.", "Your phone stores your fingerprint, and it never leaves your device."),
  ),
  quiet(
    "a table that says to whom nothing is sold",
    contradiction,
    blocks(
      lines("| Category | Collected | Sold |", "| --- | --- | --- |", "| Biometric information | Yes | No |"),
      "We create a face template from your selfie to verify your identity.",
    ),
  ),
  quiet(
    "if the person refuses",
    contradiction,
    blocks(
      "If you opt out, we stop. Your chats are not used to train our models.",
      "We use your chats to train our models.",
    ),
  ),

  // Undefined terms
  found(
    "a term that is never defined",
    undefinedTerm,
    "Only your [[Shared Content]] is used to train our caption model.",
  ),
  found(
    "two terms, one of them defined",
    undefinedTerm,
    blocks(
      "“Shared Content” means posts that anyone can open without signing in.",
      "We use Shared Content and [[Workspace Materials]] to train our models.",
    ),
  ),
  found(
    "in an item of a list",
    undefinedTerm,
    lines("We use your account to:", "", "- send invoices;", "- train our models on [[Community Submissions]]."),
  ),
  found(
    "a promise about a term that is not defined",
    undefinedTerm,
    "We never use your [[Protected Content]] to train AI models.",
  ),
  found(
    "biometric records",
    undefinedTerm,
    "We compare your selfie with your [[Biometric Records]] to verify your identity.",
  ),
  found(
    "defined in another document",
    `info ${undefinedTerm}`,
    "We train our models on [[Customer Content]], as defined in our Terms of Service.",
  ),
  found(
    "all terms are left to another document",
    `info ${undefinedTerm}`,
    blocks(
      "Capitalised terms that are not defined here have the meaning given in our Terms of Service.",
      "We train our models on your [[Submitted Material]].",
    ),
  ),
  quiet(
    "quoted and defined",
    undefinedTerm,
    blocks("The term “Shared Content” refers to posts that anyone can open.", "We train our models on Shared Content."),
  ),
  quiet(
    "defined in brackets",
    undefinedTerm,
    blocks(
      "We show the recipes you publish to everyone (together, the “Shared Recipes and Content”).",
      "We store posts you share with everyone (“Community Content”).",
      "We train our models on Community Content.",
    ),
  ),
  quiet(
    "defined in a list",
    undefinedTerm,
    blocks(
      lines("In this policy:", "", "- **Community Content**: posts and reviews;", "- **Account Data**: your name."),
      "We train our models on Community Content.",
    ),
  ),
  quiet(
    "defined in a glossary",
    undefinedTerm,
    blocks(
      lines("| Term | Meaning |", "| --- | --- |", "| Shared Content | Posts and reviews that anyone can open |"),
      "We train our models on Shared Content.",
    ),
  ),
  quiet(
    "explained where it is used",
    undefinedTerm,
    "We train our models on Shared Content (posts and reviews that anyone can open), and on nothing else.",
  ),
  quiet(
    "explained under its own heading",
    undefinedTerm,
    blocks(
      "## Shared Content",
      "Posts and reviews that anyone can open.",
      "## Training",
      "We train our models on Shared Content.",
    ),
  ),
  quiet("terms of the law", undefinedTerm, "We use your Personal Data and Biometric Information to train our models."),
  quiet(
    "the company's own name",
    undefinedTerm,
    blocks("# Larkfield Privacy Policy", "We use Larkfield Content to train our models."),
  ),
  quiet(
    "a title in capitals",
    undefinedTerm,
    blocks("## How We Use Your Shared Content to Train AI", "We train our models on posts."),
  ),
  quiet(
    "one word at the beginning of the sentence",
    undefinedTerm,
    "Shared content trains our models. Messages are not used to train them.",
  ),
  quiet(
    "cells in capitals",
    undefinedTerm,
    lines("| Purpose | Data |", "| --- | --- |", "| To train our models | Usage Data, Account Information |"),
  ),

  // Broad definitions
  found(
    "messages in the term that trains",
    broad,
    blocks(
      "“User Content” means posts, reviews and [[direct messages]].",
      "We use User Content to train our recommendation model.",
    ),
  ),
  found(
    "the members stand in a list",
    broad,
    blocks(
      lines("**User Content** means:", "", "- reviews;", "- [[private messages]];", "- photos."),
      "We train our models on User Content.",
    ),
  ),
  found(
    "the definition goes on in a second sentence",
    broad,
    blocks(
      "User Content means reviews and photos. It also includes [[drafts]].",
      "Our models are trained on your User Content.",
    ),
  ),
  found(
    "defined in brackets after the training",
    broad,
    blocks(
      "We train our models on Member Content.",
      "We store reviews, ratings and [[direct messages]] (“Member Content”).",
    ),
  ),
  quiet(
    "two terms",
    broad,
    blocks(
      "“Public Content” means posts that anyone can open. “Private Content” means messages and drafts.",
      "We use only Public Content to train our models. Private Content is not used to train them.",
    ),
  ),
  quiet(
    "the term trains nothing",
    broad,
    blocks(
      "“User Content” means posts and private messages.",
      "We store User Content. We do not use User Content to train AI.",
    ),
  ),
  quiet(
    "the definition keeps messages out",
    broad,
    blocks(
      "“User Content” means posts and reviews, but not private messages.",
      "We use User Content to train our models.",
    ),
  ),
  quiet(
    "a second sentence keeps them out",
    broad,
    blocks(
      "User Content means posts and reviews. It does not include messages or drafts.",
      "We use User Content to train our models.",
    ),
  ),
  quiet(
    "kept out where it trains",
    broad,
    blocks(
      "“User Content” means posts, reviews and private messages.",
      "We use User Content, except private messages, to train our models.",
    ),
  ),
  quiet(
    "the person chooses",
    broad,
    blocks(
      "“User Content” means posts and private messages.",
      "If you turn on “Help improve” in Settings, we use User Content to train our models.",
    ),
  ),
  quiet(
    "a term for private data alone",
    broad,
    blocks("“Inputs” means the prompts you type.", "We use Inputs to train our models."),
  ),
];

/** French clauses on the policy as a whole. */
export const documentFr: readonly PolicyCase[] = [
  found(
    "dit de toutes les personnes concernées",
    contradiction,
    blocks(
      "Nous entraînons nos modèles avec les informations que vous nous fournissez.",
      "Aucune [[donnée]] d'un Candidat ne sert à entraîner une intelligence artificielle.",
    ),
  ),
  quiet(
    "ce qu'un prestataire laisse de côté, dit en passant",
    contradiction,
    blocks(
      "Nous entraînons nos modèles avec les informations que vous nous fournissez.",
      lines(
        "| Prestataire | Service |",
        "| --- | --- |",
        "| Lexorane | Modèle de langage, sans réutilisation pour l'entraînement |",
      ),
    ),
  ),
  quiet(
    "une partie seulement des personnes",
    contradiction,
    blocks(
      "Nous entraînons nos modèles avec les informations que vous nous fournissez.",
      "Les données des clients de l'offre Entreprise ne servent pas à entraîner nos modèles.",
    ),
  ),
  // Termes de plusieurs mots
  quiet(
    "un terme avec une élision n’est pas celui dont il commence par le nom",
    "ai-training/unseparated-data",
    blocks(
      "« Données » désigne vos messages privés et vos avis.",
      "- **Données d’Usage** : vos clics et vos recherches.",
      "Nous entraînons notre filtre anti-spam sur vos Données d’Usage.",
    ),
  ),
  found(
    "un terme de deux mots comprend les messages privés",
    "ai-training/unseparated-data",
    blocks(
      "« Contenus Membres » désigne les publications, les commentaires et les messages privés que vous écrivez.",
      "Nous entraînons nos modèles d’IA sur [[les Contenus Membres]].",
    ),
  ),
  // Contradiction: two statements
  found(
    "une promesse dans une section, le contraire dans une autre",
    contradiction,
    blocks(
      "# Politique de confidentialité de Larkfield",
      "## Nos engagements",
      "Nous n'utilisons jamais [[vos conversations]] pour entraîner nos modèles.",
      "## Amélioration",
      "Vos conversations servent à entraîner notre modèle de langage.",
    ),
  ),
  found(
    "le refus vient en dernier",
    contradiction,
    blocks(
      "Nous entraînons nos modèles d'IA avec vos photos.",
      "Nous n'utilisons pas [[vos contenus]] pour entraîner une IA.",
    ),
  ),
  found(
    "les données personnelles exclues, une liste qui en nomme",
    contradiction,
    blocks(
      "[[Vos données personnelles]] ne sont pas utilisées pour entraîner nos modèles.",
      "Nous utilisons vos recherches effectuées pour entraîner nos modèles de classement.",
    ),
  ),
  found(
    "un tableau dit non, une phrase dit le contraire",
    contradiction,
    blocks(
      lines(
        "| Données | Servent à entraîner nos modèles ? |",
        "| --- | --- |",
        "| Messages privés | [[Non]] |",
        "| Avis | Oui |",
      ),
      "Pour entraîner nos modèles, nous utilisons des messages privés relus par notre équipe.",
    ),
  ),
  found(
    "conservé sans être collecté",
    contradiction,
    blocks(
      "Nous ne collectons aucune [[donnée biométrique]].",
      "Nous conservons votre gabarit facial sur nos serveurs jusqu'à la fermeture de votre compte.",
    ),
  ),
  found(
    "le tableau des catégories et une fonction",
    contradiction,
    blocks(
      "Nous créons une empreinte vocale à partir de la phrase que vous enregistrez pour vérifier votre identité.",
      lines(
        "| Catégorie | Collectée |",
        "| --- | --- |",
        "| Identifiants | Oui |",
        "| Informations biométriques | [[Non]] |",
      ),
    ),
  ),

  // Contradiction: none
  quiet(
    "une seule affirmation avec son réglage",
    contradiction,
    "Vos messages n'entraînent notre modèle que si vous activez « Aider à améliorer » dans vos réglages.",
  ),
  quiet(
    "une catégorie exclue est une exception",
    contradiction,
    blocks(
      "Nous utilisons vos contenus pour entraîner nos modèles.",
      "Nous n'utilisons jamais vos messages privés pour entraîner nos modèles.",
    ),
  ),
  quiet(
    "deux pays",
    contradiction,
    blocks(
      "## Utilisateurs en France",
      "Nous n'utilisons pas vos messages pour entraîner nos modèles.",
      "## Utilisateurs au Canada",
      "Nous utilisons vos messages pour entraîner nos modèles.",
    ),
  ),
  quiet(
    "pas sans accord",
    contradiction,
    blocks(
      "Nous n'utilisons pas vos photos pour entraîner nos modèles sans votre accord.",
      "Nous utilisons vos photos pour entraîner nos modèles.",
    ),
  ),
  quiet(
    "le prestataire ne le peut pas, nous le faisons",
    contradiction,
    blocks(
      "Nos prestataires n'utilisent pas vos messages pour entraîner leurs modèles.",
      "Nous utilisons vos messages pour entraîner nos modèles.",
    ),
  ),
  quiet(
    "le passé et le présent",
    contradiction,
    blocks(
      "Nous n'utilisons plus vos messages pour entraîner nos modèles.",
      "Jusqu'en mars 2025, vos messages étaient utilisés pour entraîner nos modèles.",
    ),
  ),
  quiet(
    "en principe",
    contradiction,
    blocks(
      "En principe, nous n'utilisons pas vos messages pour entraîner nos modèles.",
      "Vos messages servent à entraîner nos modèles.",
    ),
  ),
  quiet(
    "ni vendues, mais collectées",
    contradiction,
    blocks(
      "Nous ne vendons aucune donnée biométrique.",
      "Nous recueillons votre empreinte digitale au lecteur pour ouvrir le portillon.",
    ),
  ),
  quiet(
    "d'autres modèles",
    contradiction,
    blocks(
      "Vos données personnelles n'entraînent pas de grands modèles de langage.",
      "Nous utilisons vos notes pour entraîner notre modèle de classement.",
    ),
  ),

  // Undefined terms
  found(
    "un terme jamais défini",
    undefinedTerm,
    "Nous utilisons uniquement le [[Contenu partagé]] pour entraîner notre modèle de légendes.",
  ),
  found(
    "dans un élément de liste",
    undefinedTerm,
    lines(
      "Nous utilisons votre compte pour :",
      "",
      "- envoyer vos factures ;",
      "- entraîner nos modèles sur vos [[Contributions publiques]].",
    ),
  ),
  found(
    "défini dans un autre document",
    `info ${undefinedTerm}`,
    "Nous entraînons nos modèles avec le [[Contenu client]], tel que défini dans nos Conditions d'utilisation.",
  ),
  quiet(
    "défini entre guillemets",
    undefinedTerm,
    blocks(
      "On entend par « Contenu partagé » les avis que toute personne peut consulter sans compte.",
      "Nous utilisons le Contenu partagé pour entraîner nos modèles.",
    ),
  ),
  quiet(
    "défini dans un glossaire",
    undefinedTerm,
    blocks(
      lines("| Terme | Sens |", "| --- | --- |", "| Contenu partagé | Les avis et les photos visibles par tous |"),
      "Nous utilisons le Contenu partagé pour entraîner nos modèles.",
    ),
  ),
  quiet(
    "défini entre parenthèses",
    undefinedTerm,
    blocks(
      "Nous affichons les avis que vous publiez pour tous (ci-après le « Contenu partagé »).",
      "Nous utilisons le Contenu partagé pour entraîner nos modèles.",
    ),
  ),
  quiet("un terme de la loi", undefinedTerm, "Nous utilisons vos Données Personnelles pour entraîner nos modèles."),
  quiet(
    "un seul mot, au début de la phrase",
    undefinedTerm,
    "Contenus et notes servent à entraîner nos modèles de classement.",
  ),

  // Broad definitions
  found(
    "des messages dans le terme qui entraîne",
    broad,
    blocks(
      "Le Contenu utilisateur désigne les avis, les photos et les [[messages privés]].",
      "Nous utilisons le Contenu utilisateur pour entraîner nos modèles.",
    ),
  ),
  found(
    "la définition se poursuit",
    broad,
    blocks(
      "« Contenu membre » désigne les avis. Il comprend aussi les [[brouillons]].",
      "Nous entraînons nos modèles sur le Contenu membre.",
    ),
  ),
  found(
    "en gras, avec deux-points",
    broad,
    blocks(
      "**Contenu utilisateur** : les avis que vous publiez et [[vos messages]].",
      "Nous entraînons nos modèles avec le Contenu utilisateur.",
    ),
  ),
  quiet(
    "deux termes",
    broad,
    blocks(
      "Le Contenu public désigne les avis que toute personne peut consulter. Le Contenu privé désigne les messages.",
      "Nous utilisons uniquement le Contenu public pour entraîner nos modèles.",
    ),
  ),
  quiet(
    "les messages n'en font pas partie",
    broad,
    blocks(
      "Le Contenu utilisateur désigne les avis et les photos. Les messages n'en font pas partie.",
      "Nous utilisons le Contenu utilisateur pour entraîner nos modèles.",
    ),
  ),
  quiet(
    "le terme n'entraîne rien",
    broad,
    blocks(
      "Le Contenu utilisateur désigne les avis et les messages privés.",
      "Nous n'utilisons pas le Contenu utilisateur pour entraîner une IA.",
    ),
  ),
  quiet(
    "seulement si la personne l'active",
    broad,
    blocks(
      "Le Contenu utilisateur désigne les avis et les messages privés.",
      "Si vous activez cette option, nous utilisons le Contenu utilisateur pour entraîner nos modèles.",
    ),
  ),
];
