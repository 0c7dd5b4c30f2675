import { blocks, found, holds, lines, type PolicyCase, quiet } from "../support.ts";

const choice = "ai-training/no-choice";
const basis = "ai-training/no-legal-basis";
const thirdParty = "ai-training/third-party-training";
const retroactive = "ai-training/retroactive-use";
const euphemism = "ai-training/euphemism";

/** English clauses on choices, bases and the reach of training, of companies that do not exist. */
export const choiceEn: readonly PolicyCase[] = [
  found(
    "consent that is not needed denies nothing",
    choice,
    "We do not need your consent to use your messages to [[train our reply model]].",
  ),
  holds("a verb of looking is denied with its end", "stance does-not", "We never look at your messages to train AI."),
  holds(
    "without reuse",
    "stance does-not",
    "Our provider handles your texts without reuse for the training of models.",
  ),
  // No choice: to be flagged
  found(
    "a policy that never speaks of refusing",
    choice,
    blocks(
      "## How we use data",
      "We use the notes you dictate to [[train our transcription model]]. We also use them to send you reminders.",
      "## Cookies",
      "You can switch off cookies in your browser settings.",
    ),
  ),
  found(
    "a choice about advertising",
    choice,
    "Your chats are used to [[fine-tune our reply model]]. You can opt out of marketing e-mails in Settings.",
  ),
  found(
    "public and collected data together",
    choice,
    "Larkfield may use the information we collect and publicly available information to help [[train our machine learning models]] for the purposes in this policy.",
  ),
  found(
    "agreement by use, in the sentence behind",
    choice,
    "We train our answer model on the questions you type. [[Continuing to use the app means you agree]].",
  ),
  found(
    "a refusal that changes little",
    choice,
    "[[Even if you opt out]], we train our safety model on prompts that our filters flag.",
  ),
  found(
    "a refusal without an address",
    choice,
    "We use your voice notes to train our speech model. You have the right to [[object to]] this.",
  ),
  found(
    "refusal denied in words",
    choice,
    "We [[train our caption model]] on the photos in your albums. You cannot opt out of this.",
  ),
  found(
    "a table without a column for choices",
    choice,
    lines(
      "| Purpose | Data |",
      "| --- | --- |",
      "| Send invoices | Billing address |",
      "| [[Train our language model]] | Help requests, call transcripts |",
    ),
  ),
  found(
    "data of others, from their pages",
    `hint ${choice}`,
    "We use publicly available web pages to [[train our search model]].",
  ),
  // No choice: adequate
  quiet(
    "a setting in the next paragraph",
    choice,
    blocks(
      "We use your support tickets to train our answer model.",
      "You can turn this off in Settings > Privacy; new tickets are then left out.",
    ),
  ),
  quiet(
    "a choice where another section speaks of the training",
    choice,
    blocks(
      "## Uses",
      "Your comments train our ranking model.",
      "## Your rights",
      "You can object to the use of your comments to train our models by writing to privacy@larkfield.example.",
    ),
  ),
  quiet("asked first", choice, "With your permission, we train our tagging model on the photos in your albums."),
  quiet(
    "a linked refusal",
    choice,
    "We train our reply model on your questions. You may [opt out](https://larkfield.example/opt-out) of this.",
  ),
  quiet(
    "a choice in the row",
    choice,
    lines(
      "| Purpose | Data | Your choice |",
      "| --- | --- | --- |",
      "| Train our language model | Help requests | Turn off in Settings > AI |",
    ),
  ),
  quiet(
    "an address below the list of rights",
    choice,
    blocks(
      "Your chats are used to train our assistant.",
      "## Rights",
      lines("You have the right to:", "", "- see your data;", "- object to the use of your chats to train our models."),
      "To use these rights, write to rights@larkfield.example.",
    ),
  ),
  quiet(
    "an address for those who do not want it",
    choice,
    "We train our models on your messages. If you do not want this, write to privacy@larkfield.example.",
  ),
  // No choice: traps
  quiet("a processor", choice, "As a processor, we train models on the data of your customers on your instructions."),
  quiet("nothing is trained", choice, "We do not use your chats to train AI models."),
  quiet("licensed data", choice, "We train our speech model only on recordings made by paid actors."),
  quiet("bare statistics", choice, "Aggregated statistics are used to train our pricing model."),
  quiet("posts for everyone only", choice, "We train our ranking model only on posts that you set to Everyone."),
  quiet(
    "a question",
    choice,
    blocks("### Do you train AI on my messages?", "No. Your messages are never used to train models."),
  ),
  // Legal basis: to be flagged
  found(
    "no word on the ground",
    basis,
    "Your support tickets are used to [[train our answer model]]. You can object in Settings.",
  ),
  found(
    "a row whose neighbours have a basis",
    basis,
    lines(
      "| Purpose | Data | Legal basis |",
      "| --- | --- | --- |",
      "| Send invoices | Billing address | Contract |",
      "| [[Train our language model]] | Help requests | Under review |",
    ),
  ),
  found(
    "the basis of another item",
    basis,
    lines(
      "We use your chats:",
      "",
      "- to answer you, for the performance of our contract;",
      "- to [[train our reply model]].",
    ),
  ),
  // Legal basis: adequate
  quiet(
    "a basis in the row",
    basis,
    lines(
      "| Purpose | Data | Ground |",
      "| --- | --- | --- |",
      "| Train our language model | Help requests | Legitimate interests: faster replies |",
    ),
  ),
  quiet(
    "a section on legal bases that names the training",
    basis,
    blocks(
      "## Uses",
      "We use your comments to train our ranking model.",
      "## Legal bases",
      "We rely on our legitimate interests to show you relevant posts and to train our models.",
    ),
  ),
  quiet("asked first, on that ground", basis, "With your consent, we train our tagging model on your albums."),
  quiet(
    "a basis for everything in the section",
    basis,
    blocks(
      "### Better replies",
      "We train our reply model on the questions you type.",
      "The legal basis for this section is our legitimate interest in fewer waiting calls.",
    ),
  ),
  // Legal basis: traps
  quiet("trains on nobody", basis, "We train our speech model on licensed recordings only."),
  quiet("trains on nothing", basis, "We never train AI models on your calls."),
  // Others who train: to be flagged
  found(
    "buyers of posts",
    thirdParty,
    "We sell access to your reviews to AI companies, which use them to [[train their models]].",
  ),
  found(
    "their own purposes",
    thirdParty,
    "If you do nothing, the recipients of your data may use it for their own purposes, for example to [[train their language models]].",
  ),
  found(
    "partners among other recipients",
    thirdParty,
    "We may share your information with our affiliates, our service providers and research partners for [[training AI models]].",
  ),
  found("let in", thirdParty, "We let selected third parties [[train AI models]] on the posts you publish."),
  found("licensed out", thirdParty, "We license forum posts for [[AI training]]."),
  found(
    "named, and not to be refused",
    thirdParty,
    "We share your comments with Northwind Speech so that it can [[train its own models]].",
  ),
  found(
    "a provider with a name",
    thirdParty,
    "Our assistant is built on OpenAI, which may use your prompts to [[train its models]].",
  ),
  // Others who train: adequate
  quiet(
    "named and to be refused",
    thirdParty,
    "We share your comments with Northwind Speech so that it can train its own models, unless you opt out in Settings > Sharing.",
  ),
  quiet(
    "named in the sentence behind",
    thirdParty,
    "Partners may use the reviews you post to train their own models. We give access only to Harrow Labs, and you can refuse in Settings.",
  ),
  // Others who train: traps
  quiet(
    "vendors may not",
    thirdParty,
    "Our vendors may not use your messages to train their own models, and our contracts say so.",
  ),
  quiet(
    "a processor on instructions",
    thirdParty,
    "We share support tickets with our cloud provider, which trains our answer model on our behalf.",
  ),
  quiet(
    "a provider who helps with our model",
    thirdParty,
    "Service providers help us to train our models on the questions you type.",
  ),
  quiet(
    "data that comes from partners",
    thirdParty,
    "Information from partners is used to train our fraud model, and partners provide it to us each month.",
  ),
  quiet("customers and their models", thirdParty, "Customers can use the tool to train their own models."),
  // Earlier data: to be flagged
  found(
    "regardless of the date",
    retroactive,
    "We train our tagging model on your photos, [[regardless of when you uploaded them]].",
  ),
  found(
    "said in the sentence behind",
    retroactive,
    "Your videos train our caption model. This applies to everything [[uploaded so far]].",
  ),
  found(
    "past conversations",
    retroactive,
    "We may use [[your past conversations]] to train our assistant. You can opt out in Settings.",
  ),
  found(
    "in a list",
    retroactive,
    lines("To train our models we use:", "", "- new comments;", "- comments [[previously posted]]."),
  ),
  // Earlier data: adequate
  quiet(
    "only by agreement",
    retroactive,
    "We train our caption model on new videos. Videos already uploaded train our caption model only if you agree in Settings.",
  ),
  quiet(
    "told, and free to refuse",
    retroactive,
    "We use photos already uploaded to train our tagging model. We told you by e-mail on 3 May, and you can opt out in Settings.",
  ),
  // Earlier data: traps
  quiet(
    "asked for its own sake",
    retroactive,
    "Once you turn on “Help improve captions”, we train our caption model on your photos, including your older photos.",
  ),
  quiet("denied", retroactive, "We never use previously collected data to train AI models."),
  quiet(
    "kept, not trained on",
    retroactive,
    "Photos already uploaded are kept for two years. We train our spelling model on the corrections you accept.",
  ),
  quiet(
    "data provided in the ordinary way",
    retroactive,
    "We use information provided to our support team to train our answer model.",
  ),
  // Improvement: to be flagged
  found(
    "an assistant, and better services",
    euphemism,
    blocks(
      "## Our assistant",
      "The assistant answers with the help of generative AI.",
      "## Uses",
      "We use the information you provide to [[develop new features]] and to keep the app secure.",
    ),
  ),
  found(
    "in a list of purposes",
    euphemism,
    blocks(
      "We use machine learning to sort your inbox.",
      lines(
        "We process your personal data to:",
        "",
        "- send invoices;",
        "- [[improve our products]];",
        "- fight fraud.",
      ),
    ),
  ),
  // Improvement: adequate
  quiet(
    "and it says so",
    euphemism,
    "We use AI to sort tickets. We use your tickets to improve our services. This does not include training AI models.",
  ),
  quiet(
    "and it trains",
    euphemism,
    "We use AI to sort tickets. We use your tickets to improve our services, and we train our models on them.",
  ),
  // Improvement: traps
  quiet("no AI in sight", euphemism, "We use your data to improve our services. Write to us at hello@larkfield.ai."),
  quiet("AI denied", euphemism, "We do not use artificial intelligence. We use your data to improve our services."),
  quiet(
    "no data is used",
    euphemism,
    "Our chatbot is there day and night. We are always working to improve our products.",
  ),
];

/** French clauses on choices, bases and the reach of training. */
export const choiceFr: readonly PolicyCase[] = [
  found(
    "un accord dont on n'a pas besoin ne nie rien",
    choice,
    "Nous n'avons pas besoin de votre accord pour [[entraîner notre modèle]] de réponse avec vos messages.",
  ),
  holds("lire, nié avec sa fin", "stance does-not", "Nous ne lisons jamais vos messages pour entraîner une IA."),
  holds(
    "sans réutilisation",
    "stance does-not",
    "Notre prestataire traite vos textes sans réutilisation pour l'entraînement de ses modèles.",
  ),
  found(
    "un choix sur les cookies seulement",
    choice,
    blocks(
      "## Utilisation",
      "Vos notes vocales servent à [[entraîner notre modèle de transcription]].",
      "## Cookies",
      "Vous pouvez refuser les cookies dans les réglages du navigateur.",
    ),
  ),
  found(
    "un accord tiré de l'usage",
    choice,
    "Nous entraînons notre modèle de réponse avec vos questions. [[La poursuite de l'utilisation vaut acceptation]].",
  ),
  found(
    "un refus sans effet",
    choice,
    "[[Même si vous vous y opposez]], nous entraînons notre modèle de sécurité avec les requêtes signalées.",
  ),
  found(
    "un refus sans adresse",
    choice,
    "Nous utilisons vos appels pour entraîner notre modèle vocal. Vous avez le droit de [[vous y opposer]].",
  ),
  found(
    "un refus exclu",
    choice,
    "Nous [[entraînons notre modèle de légendes]] avec vos albums. Vous ne pouvez pas vous y opposer.",
  ),
  found(
    "les pages d'autrui",
    `hint ${choice}`,
    "Nous utilisons des pages web accessibles à tous pour [[entraîner notre modèle de recherche]].",
  ),
  quiet(
    "un réglage dans le paragraphe suivant",
    choice,
    blocks(
      "Nous utilisons vos demandes d'assistance pour entraîner notre modèle de réponse.",
      "Vous pouvez désactiver cet usage dans Réglages > Confidentialité.",
    ),
  ),
  quiet(
    "un refus dans une autre section",
    choice,
    blocks(
      "## Usages",
      "Vos commentaires servent à entraîner notre modèle de classement.",
      "## Vos droits",
      "Vous pouvez vous opposer à l'utilisation de vos commentaires pour entraîner nos modèles en écrivant à droits@larkfield.example.",
    ),
  ),
  quiet(
    "un accord demandé",
    choice,
    "Avec votre accord, nous entraînons notre modèle de légendes avec les photos de vos albums.",
  ),
  quiet(
    "une case à décocher",
    choice,
    "Nous entraînons nos modèles avec vos messages, sauf si vous décochez la case prévue dans votre compte.",
  ),
  quiet("rien n'est entraîné", choice, "Nous n'utilisons pas vos conversations pour entraîner des modèles d'IA."),
  quiet(
    "des données sous licence",
    choice,
    "Notre modèle vocal est entraîné uniquement avec des enregistrements produits par nos équipes.",
  ),
  quiet("des statistiques", choice, "Des statistiques agrégées servent à entraîner notre modèle de prix."),
  found(
    "aucune base en vue",
    basis,
    "Vos demandes d'assistance servent à [[entraîner notre modèle de réponse]]. Vous pouvez vous y opposer dans vos réglages.",
  ),
  found(
    "la base d'une autre finalité",
    basis,
    lines(
      "Nous utilisons vos conversations :",
      "",
      "- pour vous répondre, aux fins de l'exécution du contrat ;",
      "- pour [[entraîner notre modèle de réponse]].",
    ),
  ),
  quiet(
    "une base dans la ligne",
    basis,
    lines(
      "| Finalité | Données | Base légale |",
      "| --- | --- | --- |",
      "| Entraîner notre modèle de langage | Demandes d'assistance | Intérêt légitime : répondre plus vite |",
    ),
  ),
  quiet(
    "une section sur les bases légales",
    basis,
    blocks(
      "## Usages",
      "Vos commentaires servent à entraîner notre modèle de classement.",
      "## Bases légales",
      "Nous nous fondons sur notre intérêt légitime pour entraîner nos modèles.",
    ),
  ),
  quiet("une base inutile", basis, "Nous n'entraînons aucun modèle d'IA avec vos appels."),
  quiet(
    "personne n'est concerné",
    basis,
    "Notre modèle vocal est entraîné uniquement avec des textes rédigés par nos équipes.",
  ),
  found(
    "des partenaires sans nom",
    thirdParty,
    "Nous partageons vos avis avec des partenaires, qui peuvent s'en servir pour [[entraîner leurs propres modèles]].",
  ),
  found(
    "des sociétés d'IA",
    thirdParty,
    "Nous pouvons communiquer les publications du forum à des sociétés d'IA pour [[l'entraînement de modèles]].",
  ),
  found(
    "à leurs propres fins",
    thirdParty,
    "Les destinataires peuvent utiliser vos données à leurs propres fins, par exemple pour [[entraîner des modèles d'IA]].",
  ),
  quiet(
    "un nom et un refus",
    thirdParty,
    "Nous partageons vos avis avec Northwind Speech, qui entraîne ses propres modèles, sauf si vous vous y opposez dans vos réglages.",
  ),
  quiet(
    "un prestataire pour notre compte",
    thirdParty,
    "Notre prestataire entraîne notre modèle de réponse avec vos questions, pour notre compte et selon nos instructions.",
  ),
  quiet(
    "les prestataires ne peuvent pas",
    thirdParty,
    "Nos prestataires ne peuvent pas utiliser vos messages pour entraîner leurs modèles.",
  ),
  found(
    "quelle que soit la date",
    retroactive,
    "Nous entraînons notre modèle de légendes avec vos photos, [[quelle que soit la date de leur mise en ligne]].",
  ),
  found(
    "tout ce qui a été publié",
    retroactive,
    "Vos vidéos servent à entraîner notre modèle. Cela vaut pour toutes celles [[publiées avant cette]] politique.",
  ),
  quiet(
    "seulement si on l'accepte",
    retroactive,
    "Les vidéos déjà publiées ne servent à entraîner notre modèle que si vous l'acceptez dans vos réglages.",
  ),
  quiet(
    "jamais les anciennes",
    retroactive,
    "Nous n'utilisons jamais vos anciennes conversations pour entraîner une IA.",
  ),
  quiet(
    "des données fournies",
    retroactive,
    "Nous utilisons les informations fournies à l'assistance pour entraîner notre modèle de réponse.",
  ),
  found(
    "de meilleurs services",
    euphemism,
    blocks(
      "Notre agent conversationnel répond jour et nuit.",
      lines("Nous traitons vos données pour :", "", "- établir les factures ;", "- [[améliorer nos services]]."),
    ),
  ),
  found(
    "de nouvelles fonctionnalités",
    euphemism,
    "L'intelligence artificielle trie vos courriers. Les informations que vous fournissez servent à [[développer de nouvelles fonctionnalités]].",
  ),
  quiet(
    "dit en toutes lettres",
    euphemism,
    "L'IA trie vos demandes. Nous utilisons vos demandes pour améliorer nos services. Cela ne comprend pas l'entraînement de modèles d'IA.",
  ),
  quiet("sans IA", euphemism, "J'ai lu la politique. Nous utilisons vos données pour améliorer nos services."),
  quiet(
    "une IA absente",
    euphemism,
    "Nous n'utilisons pas d'intelligence artificielle. Nous utilisons vos données pour améliorer nos services.",
  ),
];
