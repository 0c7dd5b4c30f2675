import {
  blocks,
  flagged,
  french,
  lines,
  named,
  type PolicyCase,
  partial,
  separated,
  silent,
  traced,
} from "../support.ts";

const unseparated = "error ai-training/unseparated-data";
const mixed = "error ai-training/public-private-mixed";
const bare = ["warning biometric/unspecified-identifier", "warning biometric/source-unseparated"];

const written: readonly PolicyCase[] = [
  // Entraînement : à signaler
  flagged(
    "publiques et recueillies, ainsi que",
    mixed,
    "Nous pouvons nous appuyer sur [[les informations que nous recueillons ainsi que sur des informations accessibles au public]] pour entraîner nos modèles d'apprentissage automatique.",
  ),
  flagged(
    "publiques et recueillies, et",
    [mixed, "ai-training/vague-purpose"],
    "Valombre peut utiliser [[les informations que nous détenons à votre sujet et des informations publiquement disponibles]] pour entraîner ses modèles d'intelligence artificielle aux fins décrites dans la présente politique.",
  ),
  flagged(
    "publiques et recueillies, outre",
    mixed,
    "Outre [[des pages web publiques, vos données personnelles]] servent à entraîner nos modèles.",
  ),
  flagged(
    "publiques et recueillies en deux points",
    "ai-training/public-private-mixed",
    lines(
      "Nous entraînons nos modèles d'IA à partir :",
      "",
      "- de publications accessibles au public ;",
      "- de toute autre information que vous nous fournissez.",
    ),
  ),
  flagged(
    "passif",
    unseparated,
    "[[Vos données personnelles]] sont utilisées pour entraîner et évaluer nos modèles de langage.",
  ),
  flagged(
    "sont susceptibles d'être",
    unseparated,
    "[[Vos données]] sont susceptibles d'être utilisées afin d'entraîner nos modèles d'IA.",
  ),
  flagged(
    "style nominal",
    unseparated,
    "L'entraînement de nos modèles de recommandation repose sur [[les données des utilisateurs]].",
  ),
  flagged(
    "à des fins d'entraînement",
    unseparated,
    "Nous traitons [[vos informations]] à des fins d'entraînement de modèles d'intelligence artificielle.",
  ),
  flagged(
    "apprentissage",
    "ai-training/unseparated-data",
    "[[Vos contenus]] alimentent l'apprentissage de nos modèles.",
  ),
  flagged(
    "repris par un pronom",
    unseparated,
    "Nous recueillons [[vos contenus]] et pouvons les utiliser pour entraîner nos modèles d'IA.",
  ),
  silent(
    "un pronom qui reprend autre chose",
    "Nous analysons la façon dont vous vous servez de nos outils et les utilisons nous-mêmes pour former notre personnel.",
  ),
  flagged("aider à entraîner", unseparated, "[[Vos informations]] nous aident à entraîner nos modèles."),
  flagged(
    "renseignements, au Québec",
    unseparated,
    "Nous utilisons [[vos renseignements personnels]] pour entraîner nos modèles d'apprentissage machine.",
  ),
  flagged(
    "données à caractère personnel",
    unseparated,
    "Le responsable de traitement utilise [[vos données à caractère personnel]] en vue d'entraîner ses modèles d'IA.",
  ),
  flagged(
    "la finalité d'abord",
    unseparated,
    "Afin d'entraîner nos modèles d'IA, nous exploitons [[les données issues de votre utilisation du Service]].",
  ),
  flagged(
    "développer des modèles",
    "ai-training/unseparated-data",
    "Nous utilisons [[vos données]] pour développer des modèles d'intelligence artificielle.",
  ),
  flagged(
    "point d'une liste",
    unseparated,
    lines(
      "Nous utilisons vos informations pour :",
      "",
      "- fournir le Service ;",
      "- entraîner nos modèles d'intelligence artificielle ;",
      "- prévenir la fraude.",
    ),
  ),
  flagged(
    "ligne de tableau",
    unseparated,
    lines(
      "| Finalité | Données |",
      "| --- | --- |",
      "| Facturation | Adresse |",
      "| [[Entraînement de nos modèles d'IA | Données personnelles, données d'utilisation]] |",
    ),
  ),
  flagged(
    "réponse à une question",
    unseparated,
    blocks(
      "### Avec quelles données entraînez-vous vos modèles ?",
      "Ils sont entraînés avec [[les données que vous nous confiez]].",
    ),
  ),
  flagged(
    "tiers",
    unseparated,
    "Nous communiquons [[vos données]] à des partenaires, qui peuvent s'en servir pour entraîner leurs propres modèles d'IA.",
  ),
  flagged(
    "deux usages",
    unseparated,
    "Nous utilisons votre adresse pour vous livrer et [[vos informations]] pour entraîner nos modèles.",
  ),
  flagged(
    "autre exclusion à côté",
    unseparated,
    "Nous ne vendons jamais vos messages. Nous entraînons nos modèles avec [[vos données]].",
  ),
  flagged(
    "exclusion de la publicité",
    unseparated,
    "Nous entraînons nos modèles d'IA avec [[vos contenus]] ; vos messages privés ne servent pas à la publicité.",
  ),
  flagged(
    "sauf opposition",
    unseparated,
    "Sauf opposition de votre part, [[vos contenus]] sont utilisés pour entraîner nos modèles.",
  ),
  flagged(
    "à moins que vous ne vous y opposiez",
    unseparated,
    "À moins que vous ne vous y opposiez, nous entraînons nos modèles avec [[vos données]].",
  ),
  flagged(
    "consentement par l'usage",
    unseparated,
    "En continuant à utiliser l'application, vous acceptez que nous entraînions nos modèles avec [[vos données]].",
  ),
  flagged(
    "non seulement, mais aussi",
    unseparated,
    "Nous utilisons [[vos données]] non seulement pour fournir le Service, mais aussi pour entraîner nos modèles d'IA.",
  ),
  flagged(
    "sans les vendre",
    "ai-training/unseparated-data",
    "Sans jamais les vendre, nous utilisons [[vos données]] pour entraîner nos modèles d'IA.",
  ),
  flagged(
    "sans votre consentement",
    unseparated,
    "Nous pouvons entraîner nos modèles avec [[vos données]] sans recueillir votre consentement.",
  ),
  {
    id: "notamment",
    text: "Nous entraînons nos modèles avec [[vos données, notamment vos publications]].",
    must: ["ai-training/unseparated-data", "vague/open-enumeration"],
  },
  flagged(
    "pouvoir sans condition",
    [unseparated, "vague/modal-without-condition"],
    "Nous pourrions utiliser [[vos données]] pour entraîner nos modèles d'IA.",
  ),
  flagged(
    "condition ouverte",
    [unseparated, "vague/open-condition"],
    "Le cas échéant, nous utilisons [[vos données]] pour entraîner nos modèles d'IA.",
  ),
  flagged(
    "dans la mesure permise",
    [unseparated, "vague/open-condition"],
    "Dans la mesure permise par la loi, nous utilisons [[vos données]] pour entraîner nos modèles d'IA.",
  ),
  flagged(
    "améliorer des modèles",
    "warning ai-training/unseparated-data",
    "[[Vos données d'utilisation et autres informations]] nous servent à améliorer nos modèles d'apprentissage automatique.",
  ),
  flagged(
    "améliorer des algorithmes",
    "warning ai-training/unseparated-data",
    "Nous utilisons [[vos données personnelles]] pour améliorer nos algorithmes.",
  ),
  flagged(
    "terme défini avec du privé",
    unseparated,
    blocks(
      "On entend par « Contenus du Client » les annonces, les échanges avec les acheteurs et les documents déposés.",
      "Nous entraînons notre modèle de prix avec [[les Contenus du Client]].",
    ),
  ),
  flagged(
    "balisage dans les mots",
    unseparated,
    "**Nous pouvons** utiliser [[*vos* [contenus](https://exemple.fr/contenus)]] pour __entraîner__ nos modèles d'IA.",
  ),
  flagged(
    "accents décomposés",
    unseparated,
    "Nous utilisons [[vos donne\u0301es]] pour entrai\u0302ner nos mode\u0300les d'IA.",
  ),
  flagged(
    "longue phrase",
    unseparated,
    "Nous utilisons les informations décrites dans la présente section pour exploiter et sécuriser le Service, répondre à vos demandes, vous proposer des offres près de chez vous, ainsi que pour [[développer et entraîner des modèles d'apprentissage automatique]], y compris génératifs.",
  ),
  flagged(
    "aucune donnée nommée",
    "warning ai-training/no-data-object",
    "Nous entraînons également nos propres modèles de langage.",
  ),
  flagged(
    "aucune donnée, une liste",
    "warning ai-training/no-data-object",
    lines(
      "Notre équipe de recherche s'attache à :",
      "",
      "- entraîner de nouveaux modèles d'IA ;",
      "- publier ses travaux.",
    ),
  ),

  // Entraînement : dit à moitié
  partial(
    "exclusion dans la phrase",
    "warning ai-training/unseparated-data",
    "Nous entraînons nos modèles avec [[les données que nous recueillons]], à l'exception des messages privés.",
  ),
  partial(
    "exclusion entre parenthèses",
    "warning ai-training/unseparated-data",
    "Nous utilisons [[vos contenus]] (hors messages privés et brouillons) pour entraîner nos modèles d'IA.",
  ),
  partial(
    "exclusion dans la phrase suivante",
    "info ai-training/unseparated-data",
    "Nous entraînons nos modèles avec [[les contenus que vous partagez]]. Les messages privés ne sont pas utilisés pour les entraîner.",
  ),
  partial(
    "exclusion dans une autre section",
    "warning ai-training/unseparated-data",
    blocks(
      "## Nos modèles",
      "Nous entraînons nos modèles avec [[vos contenus]].",
      "## Votre messagerie",
      "Nous n'utilisons jamais les messages privés pour entraîner nos modèles.",
    ),
  ),
  partial(
    "public, rien sur le reste",
    "warning ai-training/private-data-silent",
    "[[Des pages web librement accessibles]] servent à entraîner notre modèle de langage.",
  ),
  partial(
    "public seulement, non défini",
    "warning separation/public-undefined",
    "Nos modèles d'IA sont entraînés exclusivement avec [[des informations publiques]].",
  ),
  partial(
    "ne … que",
    "warning separation/public-undefined",
    "Pour entraîner nos modèles, nous ne recourons qu'à [[des contenus publics]].",
  ),
  partial(
    "public et privé en une liste",
    "info ai-training/private-data-silent",
    "Nous entraînons notre assistant avec les avis publics, les messages privés et les brouillons.",
  ),
  partial(
    "finalité vague",
    "warning ai-training/vague-purpose",
    "Nous entraînons nos modèles avec les requêtes que vous saisissez, [[à des fins de recherche et à d'autres fins commerciales]].",
  ),
  {
    id: "données agrégées",
    text: "Nous entraînons notre modèle de demande avec des statistiques de trajet agrégées.",
    verdict: "partial",
    mustNot: ["ai-training/unseparated-data", "ai-training/no-data-object", "error *"],
  },

  // Entraînement : séparé
  separated(
    "visible par tous, jamais privé",
    "Nos modèles sont entraînés uniquement avec des publications visibles par tous, jamais avec des messages privés ni avec quoi que ce soit qui ne soit pas public.",
  ),
  separated(
    "deux phrases",
    "Notre modèle de légendes est entraîné sur les photos publiées pour tous. Les photos d'albums, de messages et de brouillons ne sont pas utilisées.",
  ),
  separated(
    "réglage d'audience",
    "Nous entraînons notre modèle de classement avec les publications que vous réglez sur « Tous ». Ni les publications réservées à vos abonnés, ni vos brouillons ne servent à cet entraînement.",
  ),
  separated(
    "terme public défini",
    blocks(
      "« Avis ouverts » désigne les avis que toute personne peut lire sans compte.",
      "Nous entraînons notre modèle de synthèse uniquement avec les Avis ouverts.",
    ),
  ),
  separated(
    "accord préalable",
    "Avec votre accord, nous utilisons vos notes vocales pour entraîner notre modèle de dictée ; vous pouvez le retirer dans Réglages > Voix.",
  ),
  separated(
    "désactivé par défaut",
    "Si vous activez Labo vocal, nous utilisons les commandes vocales que vous enregistrez pour entraîner notre modèle de parole. Ce réglage est désactivé par défaut.",
  ),
  separated("pas sans consentement", "Nous n'entraînons pas nos modèles avec vos photos sans votre consentement."),
  separated(
    "sous licence",
    "Notre modèle de traduction est entraîné uniquement avec des dictionnaires sous licence et des phrases de synthèse.",
  ),
  separated(
    "deux points, chacun son traitement",
    lines(
      "Pour l'entraînement de nos modèles :",
      "",
      "- les publications visibles par tous sont utilisées ;",
      "- vos messages privés ne le sont que si vous activez **Aider à améliorer**.",
    ),
  ),
  named("messages signalés", "Nous entraînons notre filtre anti-abus avec les messages que vous nous signalez."),
  named(
    "requêtes et réponses",
    "Vos requêtes et les réponses reçues servent à entraîner notre assistant de rédaction, sauf si vous désactivez cette option dans les Réglages.",
  ),
  named(
    "ligne avec des données nommées",
    lines(
      "| Finalité | Données |",
      "| --- | --- |",
      "| Entraîner le modèle de modération | Messages signalés et motif du signalement |",
    ),
  ),

  // Entraînement : nié
  {
    id: "à des fins dites aussitôt",
    text: "Nous créons un gabarit facial à partir de l'égoportrait, à des fins d'authentification à la connexion, et nous le supprimons sous 30 jours.",
    mustNot: ["biometric/vague-purpose"],
  },
  silent("comprendre si", "Chacun doit comprendre si ses contenus servent à l'entraînement de modèles d'IA."),
  silent("répondu par non derrière un deux-points", "Données biométriques : non conservées."),
  silent("ne … jamais", "Vos fichiers ne sont jamais utilisés pour entraîner des modèles d'IA."),
  silent("aucune donnée", "Aucune donnée de nos clients n'est utilisée pour l'entraînement de modèles."),
  silent("ni, ni", "Ni vos messages ni vos fichiers ne servent à entraîner nos modèles."),
  silent(
    "en aucun cas",
    "En aucun cas, nous ou nos prestataires n'utilisons le contenu de votre espace de travail pour entraîner des modèles d'apprentissage automatique.",
  ),
  silent(
    "plusieurs verbes niés",
    "Nous ne recueillons, n'utilisons ni ne vendons vos données personnelles pour entraîner des modèles d'IA.",
  ),
  silent("prestataires", "Nos prestataires n'ont pas le droit d'entraîner leurs modèles avec vos données."),
  silent("interdiction", "Nous interdisons à nos sous-traitants d'utiliser vos données pour entraîner leurs modèles."),
  silent(
    "sans les utiliser",
    "Nous répondons à vos questions à l'aide d'un modèle hébergé, sans utiliser vos données pour l'entraîner.",
  ),
  silent("exclus", "Vos contenus sont exclus de l'entraînement de nos modèles."),
  silent(
    "liste niée",
    lines(
      "Nous ne faisons jamais ce qui suit :",
      "",
      "- vendre vos données ;",
      "- utiliser vos données pour entraîner des modèles d'IA.",
    ),
  ),
  silent(
    "cellule non",
    lines(
      "| Usage | Vos données personnelles |",
      "| --- | --- |",
      "| Fournir le Service | Oui |",
      "| Entraîner des modèles d'IA | Non |",
    ),
  ),
  silent(
    "réponse jamais",
    blocks(
      "### Mes contenus servent-ils à entraîner vos modèles d'IA ?",
      "Jamais. Ce que vous écrivez vous appartient.",
    ),
  ),
  silent("ne saurait", "Le contenu de vos dossiers ne saurait être utilisé pour entraîner un modèle d'IA."),
  silent(
    "nous nous engageons à ne pas",
    "Nous nous engageons à ne pas utiliser vos données pour entraîner des modèles d'IA.",
  ),

  // Entraînement : faux amis
  silent(
    "entraîner la résiliation",
    "Le non-respect de ces règles peut entraîner la résiliation de votre compte et la suppression de vos données.",
  ),
  silent(
    "entraîner des frais",
    "Le refus de fournir vos données peut entraîner des frais ou l'impossibilité de conclure le contrat selon notre modèle de contrat.",
  ),
  silent("formation du personnel", "Nos salariés suivent une formation à la protection des données personnelles."),
  silent(
    "formation et qualité",
    "Vos appels peuvent être enregistrés à des fins de formation et d'amélioration de la qualité.",
  ),
  silent("sport", "Nous utilisons votre fréquence cardiaque pour adapter votre programme d'entraînement."),
  silent("train", "Nous utilisons votre numéro de billet pour vous prévenir du retard de votre train."),
  silent("modèle économique", "Notre modèle économique ne repose pas sur la vente de vos données."),
  silent(
    "IA utilisée",
    "Notre agent conversationnel, fondé sur un modèle de langage, utilise votre numéro de commande pour vous répondre.",
  ),
  silent(
    "apprentissage automatique comme outil",
    "Nous recourons à l'apprentissage automatique pour analyser vos données d'utilisation et vous recommander des recettes.",
  ),
  silent(
    "améliorer les services",
    "Nous utilisons vos données personnelles pour développer et améliorer nos services.",
  ),
  silent(
    "droit d'opposition",
    "Vous pouvez vous opposer à l'utilisation de vos données pour l'entraînement de nos modèles dans Réglages > Confidentialité.",
  ),
  silent(
    "droit décrit",
    "Le règlement sur l'IA impose aux fournisseurs de modèles à usage général de publier un résumé des contenus utilisés pour les entraîner.",
  ),
  silent(
    "définition",
    "On entend par « entraînement » l'ajustement d'un modèle d'apprentissage automatique à partir de données.",
  ),
  silent("question seule", "Vous vous demandez si nous utilisons vos données pour entraîner une IA ?"),
  silent(
    "journal des modifications",
    blocks("## Historique des modifications", "- 3 mai 2031 : la section sur l'entraînement de l'IA a été déplacée."),
  ),

  // Biométrie : à signaler
  flagged(
    "nue et consentie",
    bare,
    "Avec votre consentement, nous pouvons recueillir [[des informations biométriques]] à des fins de sûreté, de sécurité et d'identification.",
  ),
  flagged("nue", bare, "Nous collectons [[des données biométriques]]."),
  flagged(
    "nue dans une liste",
    bare,
    lines(
      "Nous recueillons les catégories de données suivantes :",
      "",
      "- données d'identification ;",
      "- [[données biométriques]] ;",
      "- données de localisation.",
    ),
  ),
  flagged(
    "trait nommé, sans source",
    "warning biometric/source-unseparated",
    "Nous conservons [[l'empreinte vocale]] de nos clients.",
  ),
  {
    id: "source nommée, finalité ouverte",
    text: "Nous calculons un gabarit facial à partir de l'égoportrait que vous prenez à l'inscription, [[à des fins de sécurité et à d'autres fins]]. Il est supprimé après 30 jours.",
    must: ["warning biometric/vague-purpose"],
    mustNot: ["biometric/unspecified-identifier", "biometric/source-unseparated", "error *"],
  },

  // Biométrie : située
  traced(
    "égoportrait et pièce d'identité",
    "Pour vérifier votre âge, nous transformons l'égoportrait que vous prenez en gabarit facial, le comparons à la photo de votre pièce d'identité afin de vérifier qu'il s'agit de la même personne, puis supprimons ce gabarit sous 24 heures.",
  ),
  traced(
    "empreinte sur l'appareil",
    "Vous pouvez déverrouiller l'application avec l'empreinte digitale enregistrée sur votre téléphone. Elle ne quitte jamais votre appareil.",
  ),
  traced(
    "voix à l'inscription",
    "Si vous activez l'accès vocal, nous créons une empreinte vocale à partir de la phrase enregistrée lors de l'activation, uniquement pour vous reconnaître lorsque vous appelez ; elle est détruite dès que vous désactivez ce service.",
  ),

  // Biométrie : niée ou absente
  silent("aucune donnée biométrique", "Nous ne recueillons aucune donnée biométrique."),
  silent("photo de profil", "Vous pouvez ajouter un égoportrait à votre profil ; aucun gabarit facial n'en est tiré."),
  silent(
    "empreinte du navigateur",
    "Notre prestataire de sécurité utilise l'empreinte du navigateur pour reconnaître les visites répétées.",
  ),
  silent(
    "une étape dans des menus",
    "Vous pouvez vous y opposer sous Compte > Mes données > Entraînement des modèles.",
  ),
  silent(
    "ce dont une politique informe",
    "La présente politique informe les adhérents des traitements, y compris ceux qui font appel à la biométrie.",
  ),
  silent("signature électronique", "Votre signature électronique est conservée avec le contrat."),
  silent(
    "liste légale",
    "Le RGPD range parmi les données sensibles les données biométriques traitées pour identifier une personne.",
  ),
  silent(
    "cellule aucune",
    lines("| Catégorie | Recueillie | Vendue |", "| --- | --- | --- |", "| Informations biométriques | Aucune | Non |"),
  ),
  silent(
    "retrait du consentement",
    "Vous pouvez retirer à tout moment votre consentement au traitement de vos données biométriques.",
  ),
];

/** French clauses of companies that do not exist, set in French typography. */
export const clausesFr: readonly PolicyCase[] = written.map((it) => ({ ...it, text: french(it.text) }));
