import { blocks, flagged, french, lines, named, type PolicyCase, partial, silent, traced } from "../support.ts";

const unseparated = "ai-training/unseparated-data";
const mixed = "ai-training/public-private-mixed";
const noData = "ai-training/no-data-object";
const noSource = "biometric/source-unseparated";

const written: readonly PolicyCase[] = [
  // What is kept out, and what that says of the rest
  flagged(
    "données de santé exclues",
    "error ai-training/unseparated-data",
    "Nous utilisons [[les informations que nous recueillons]] pour entraîner nos modèles d’IA. Nous n’utilisons pas de données de santé pour entraîner nos modèles d’IA.",
  ),

  // What denies a limit denies no use
  partial(
    "pas uniquement sur",
    "warning ai-training/private-data-silent",
    "Nous n’entraînons pas nos modèles uniquement sur des [[publications publiques]].",
  ),
  partial(
    "sans se limiter",
    "warning ai-training/private-data-silent",
    "Nous ne nous limitons pas aux [[publications publiques]] pour entraîner nos modèles d’IA.",
  ),

  // L'acteur et son verbe
  flagged(
    "si vous utilisez l'offre gratuite",
    unseparated,
    "Si vous utilisez l'offre gratuite, nous employons [[vos données]] pour entraîner nos modèles d'IA.",
  ),
  flagged(
    "lorsque vous utilisez le service",
    unseparated,
    "Lorsque vous utilisez le service, nous réutilisons [[vos données]] pour entraîner nos modèles d'IA.",
  ),
  flagged(
    "que vous créez lorsque vous utilisez",
    unseparated,
    "[[Les données que vous créez]] lorsque vous utilisez l'application servent à entraîner nos modèles d'IA.",
  ),
  flagged(
    "partenaires qui peuvent utiliser",
    unseparated,
    "Nos partenaires peuvent utiliser [[vos données]] pour entraîner leurs propres modèles d'IA.",
  ),
  flagged("peut servir à", unseparated, "[[Votre contenu]] peut servir à entraîner nos modèles d'IA."),
  flagged(
    "est susceptible d'utiliser",
    unseparated,
    "Ormeval est susceptible d'utiliser [[vos données]] aux fins de l'entraînement de systèmes d'IA.",
  ),
  flagged(
    "pouvons, le cas échéant, utiliser",
    unseparated,
    "Nous pouvons, le cas échéant, utiliser [[certaines données, notamment vos contenus,]] pour entraîner nos modèles d'IA.",
  ),
  flagged(
    "question à la société, qui répond oui",
    unseparated,
    blocks(
      "### Mes données servent-elles à entraîner vos modèles d'IA ?",
      "Oui, sauf si vous le refusez dans les réglages.",
    ),
  ),

  silent("vous pouvez entraîner", "Vous pouvez entraîner votre propre modèle d'IA avec vos données dans votre espace."),
  silent(
    "les clients entraînent les leurs",
    "Nos clients peuvent entraîner leurs modèles d'IA avec leurs données au moyen de notre plateforme.",
  ),
  flagged(
    "peuvent être utilisées",
    unseparated,
    "[[Vos informations]] peuvent être utilisées pour entraîner nos modèles d'IA.",
  ),

  // Les données et ce qui les suit
  {
    id: "données d'entraînement sous licence",
    text: "Les données d'entraînement de notre modèle de traduction ont été acquises sous licence auprès de Lexcorp et ne contiennent aucune donnée personnelle.",
    verdict: "adequate",
    mustNot: ["*"],
  },
  {
    id: "données d'entraînement qui proviennent d'un concédant",
    text: "Les données d'entraînement de notre modèle de parole proviennent de Lexcorp, sous licence.",
    verdict: "adequate",
    mustNot: ["*"],
  },
  flagged(
    "données d'entraînement venues de nulle part",
    "ai-training/no-data-object",
    "Les données d'[[entraînement de nos modèles d'IA]] peuvent contenir des erreurs.",
  ),
  silent("interdit d'aspirer", "Il est interdit d'aspirer ce site pour entraîner des modèles d'IA."),
  flagged(
    "sur la base des données de nos clients",
    unseparated,
    "Nous entraînons nos modèles d'IA sur la base [[des données de nos clients]].",
  ),
  flagged(
    "grâce à, en tête de phrase",
    unseparated,
    "Grâce [[aux informations que vous nous confiez]], nous entraînons nos modèles d'IA.",
  ),
  flagged(
    "publiques, mais aussi",
    mixed,
    "Nous entraînons nos modèles d'IA avec [[des données publiques, mais aussi avec vos données personnelles]].",
  ),
  {
    id: "publiques ou non",
    text: "Nous entraînons nos modèles d'IA avec des données publiques ou non.",
    verdict: "unseparated",
    mustNot: ["ai-training/private-data-silent"],
  },
  flagged(
    "vos données et celles de nos partenaires",
    unseparated,
    "Nous utilisons [[vos données et celles de nos partenaires]] pour entraîner nos modèles d'IA.",
  ),
  flagged(
    "à notre disposition",
    unseparated,
    "Nous utilisons [[toutes les données à notre disposition]] pour entraîner nos modèles d'IA.",
  ),
  flagged(
    "licence sur les contenus",
    unseparated,
    "Vous nous concédez une licence d'utilisation de [[vos contenus]], y compris aux fins d'entraînement d'IA.",
  ),
  {
    id: "publiques et privées",
    text: "Vos données publiques et privées servent à entraîner nos modèles d'IA.",
    mustNot: ["ai-training/private-data-silent"],
  },
  {
    id: "à l'exception de ce que la loi interdit",
    text: "Nous utilisons [[l'ensemble de vos données, à l'exception de celles que la loi nous interdit d'utiliser]], pour entraîner nos modèles d'IA.",
    must: [unseparated],
  },
  flagged(
    "dépersonnalisés ou non, après une phrase sur les appels",
    unseparated,
    "Certains appels sont enregistrés à des fins de formation. [[Des renseignements dépersonnalisés ou non]] peuvent être communiqués à des fournisseurs, qui s'en servent pour entraîner des modèles d'apprentissage machine.",
  ),
  flagged(
    "titre de la page : avis de confidentialité",
    noData,
    blocks("# Avis de confidentialité", "La société et ses filiales [[développent et entraînent des modèles d'IA]]."),
  ),
  flagged(
    "titre qui ne parle pas des données",
    noData,
    blocks("## Messages et publicités", "Nous [[entraînons des modèles d'IA]]."),
  ),
  flagged(
    "fiche en une phrase par rubrique",
    unseparated,
    "Finalité : entraînement de modèles d'IA. Données : [[toutes les données du compte]]. Base légale : intérêt légitime.",
  ),

  named(
    "titre qui nomme les données",
    blocks("## Tickets d'assistance", "Nous les utilisons pour entraîner notre modèle de tri des demandes."),
  ),

  // D'autres mots pour entraîner
  flagged(
    "ingérés par des modèles",
    unseparated,
    "[[Les renseignements personnels]] seront ingérés par nos grands modèles de langage.",
  ),
  silent("ingérée pour répondre", "Votre question est ingérée par notre modèle de langage pour produire une réponse."),
  flagged(
    "serve à l'apprentissage automatique",
    [`error ${unseparated}`, "vague/modal-without-condition"],
    "Il se peut que [[tout ce que vous saisissez]] serve à l'apprentissage automatique.",
  ),
  silent(
    "recourir à l'apprentissage automatique",
    "Nous recourons à l'apprentissage automatique pour corriger ce que vous saisissez.",
  ),
  flagged(
    "que vous soumettez",
    `error ${unseparated}`,
    "[[Les contenus que vous soumettez]] servent à entraîner des IA.",
  ),
  flagged(
    "que vous nous confiez",
    `error ${unseparated}`,
    "Nous entraînons nos modèles d'IA sur [[les contenus que vous nous confiez]].",
  ),
  flagged(
    "apprentissage automatique dans une liste de finalités",
    unseparated,
    lines(
      "Nous traitons vos données personnelles pour les finalités suivantes :",
      "",
      "- gestion des comptes ;",
      "- apprentissage automatique ;",
      "- prospection.",
    ),
  ),
  flagged(
    "pour de l'apprentissage machine",
    unseparated,
    "Nous utilisons [[vos renseignements personnels]] pour de l'apprentissage machine.",
  ),
  flagged(
    "mettre au point",
    unseparated,
    "Nos équipes de recherche utilisent [[vos données]] pour mettre au point des modèles d'apprentissage profond.",
  ),
  flagged("bâtir", unseparated, "Nous utilisons [[vos renseignements personnels]] pour bâtir des modèles d'IA."),
  flagged("fine-tuning", unseparated, "[[Vos informations]] sont utilisées pour le fine-tuning de nos modèles."),
  flagged("faire apprendre", unseparated, "Nous faisons apprendre nos modèles sur [[les données de nos clients]]."),
  flagged(
    "faire progresser",
    unseparated,
    "Nous pouvons, sauf opposition, nous appuyer sur [[vos données]] afin de faire progresser notre intelligence artificielle.",
  ),
  flagged("se nourrit", unseparated, "Notre IA se nourrit [[des informations que vous nous confiez]]."),
  flagged("alimente", unseparated, "[[L'ensemble des données collectées]] alimente nos modèles de machine learning."),
  flagged("alimentés par", unseparated, "Nos modèles sont alimentés par [[vos données]]."),
  flagged(
    "à des fins de R&D en intelligence artificielle",
    unseparated,
    "Nous traitons [[vos données]] à des fins de R&D en intelligence artificielle.",
  ),

  // Une négation qui ne nie pas l'entraînement
  flagged(
    "impossible de garantir que … ne … pas",
    unseparated,
    "Il ne nous est pas possible de garantir que [[vos données]] ne serviront pas à entraîner des modèles d'IA.",
  ),
  flagged(
    "pas sans vous en informer",
    unseparated,
    "[[Vos données]] ne seront pas utilisées pour entraîner nos modèles d'IA sans que nous vous en informions.",
  ),
  flagged(
    "nous n'hésitons pas",
    unseparated,
    "Nous n'hésitons pas à utiliser [[vos données]] pour entraîner nos modèles d'IA.",
  ),

  // Une négation qui nie l'entraînement
  silent("pas recours", "Nous n'avons pas recours à vos données pour entraîner des modèles d'IA."),
  silent(
    "en aucune façon",
    "En aucune façon nous n'autorisons des tiers à entraîner des modèles d'IA avec vos données.",
  ),
  silent("pas pour", "Vos données sont utilisées pour vous répondre, pas pour entraîner des modèles d'IA."),
  silent("pas de", "Vos données restent les vôtres : pas d'entraînement d'IA, pas de revente."),
  silent("il est exclu que", "Il est exclu que vos données servent à entraîner un modèle d'IA."),
  silent("nul modèle", "Nul modèle d'IA n'est entraîné avec vos données."),
  silent("cessé", "Nous avons cessé d'utiliser vos données pour entraîner nos modèles d'IA."),
  silent("loin de nous", "Loin de nous l'idée d'entraîner des modèles d'IA avec vos données."),
  silent(
    "nous ne, puis une liste",
    lines(
      "Nous ne :",
      "",
      "- vendons pas vos données ;",
      "- cédons pas vos données à des tiers qui s'en serviraient pour entraîner leurs modèles d'IA.",
    ),
  ),
  silent(
    "titre qui nie sa liste",
    blocks(
      "## Ce que nous ne faisons pas",
      lines("- Vendre vos données.", "- Entraîner des modèles d'IA avec vos données."),
    ),
  ),
  silent(
    "interdit à nos sous-traitants de",
    lines(
      "Il est interdit à nos sous-traitants de :",
      "",
      "- vendre vos données ;",
      "- s'en servir pour entraîner des IA.",
    ),
  ),
  silent(
    "fouille de textes interdite",
    "Toute fouille de textes et de données à des fins d'entraînement d'IA est interdite.",
  ),
  {
    id: "aucun modèle, à moins que l'administrateur",
    text: "Nous n'entraînons aucun modèle sur le contenu de nos clients professionnels, à moins que leur administrateur n'en fasse expressément la demande.",
    must: [unseparated],
  },

  // Ce qui parle de l'entraînement sans rien en promettre
  silent(
    "beaucoup d'entreprises",
    "Beaucoup d'entreprises entraînent leurs IA avec toutes les données qu'elles trouvent.",
  ),
  silent(
    "des entreprises condamnées",
    "Des entreprises ont été condamnées pour avoir entraîné des IA sur des données personnelles.",
  ),
  silent(
    "ce que permet le règlement",
    "Le RGPD permet d'entraîner des IA sur des données personnelles dans certaines limites.",
  ),
  {
    id: "des entreprises d'IA qui peuvent",
    text: "Les entreprises d'IA peuvent utiliser vos messages pour [[entraîner leurs modèles]].",
    must: ["ai-training/third-party-training"],
  },
  flagged("la société elle-même", unseparated, "La société peut utiliser [[vos données]] pour entraîner ses IA."),
  silent(
    "ce que la loi permet aux entreprises",
    "Le RGPD permet aux entreprises d'entraîner des IA sur des données personnelles si elles ont une base légale.",
  ),
  silent(
    "selon l'article 6",
    "En vertu de l'article 6 du RGPD, les entreprises peuvent utiliser des données personnelles pour entraîner des IA.",
  ),
  silent(
    "une société sanctionnée",
    "En 2023, des régulateurs ont sanctionné une société qui avait entraîné une IA sur des données personnelles.",
  ),
  silent(
    "ce que font certaines entreprises",
    "Certaines entreprises entraînent des IA sur toutes les données qu'elles recueillent ; nous ne le faisons pas.",
  ),
  silent(
    "ce que font d'autres entreprises",
    "D'autres entreprises entraînent des IA sur vos données ; nous, nous ne le faisons pas.",
  ),
  silent(
    "ce que les entreprises d'IA ne peuvent pas faire",
    "Les entreprises d'IA ne peuvent pas aspirer ce site pour entraîner des modèles.",
  ),
  silent(
    "des équipes qui s'exercent",
    "Nos formateurs entraînent nos équipes grâce aux informations que nous recueillons.",
  ),
  flagged(
    "contrairement à d'autres, nous",
    unseparated,
    "Contrairement à d'autres entreprises, nous entraînons nos IA sur [[les données que nous recueillons]].",
  ),
  flagged(
    "certaines entreprises, avec nos données",
    unseparated,
    "Certaines entreprises entraînent des IA sur [[les données]] que nous leur transmettons.",
  ),
  flagged(
    "des agents qui ne sont personne",
    unseparated,
    "Nous entraînons nos agents conversationnels grâce aux [[informations que nous recueillons]].",
  ),
  named(
    "titre en gras dans l'alinéa",
    blocks(
      "Nos finalités sont décrites ci-dessous.",
      "**3.4. Entraînement de nos modèles d'IA.** Nous entraînons notre robot de tri avec les tickets que vous adressez au support.",
    ),
  ),
  {
    id: "titre en gras et deux-points",
    text: "**Entraînement de l'IA :** seules les publications visibles par tous, sans compte, sont employées à cette fin ; vos messages privés ne le sont jamais.",
    mustNot: [unseparated, noData, "error *"],
  },
  silent(
    "sommaire : entraînement",
    lines("1. [Entraînement de l'IA](#entrainement)", "2. [Vos droits](#droits)", "3. [Nous écrire](#contact)"),
  ),
  silent(
    "pour savoir quelles données",
    "Pour savoir quelles données servent à entraîner nos modèles, reportez-vous à notre page dédiée.",
  ),
  silent(
    "vous trouverez la liste des données",
    "Vous trouverez dans notre centre d'aide la liste des données utilisées pour entraîner nos modèles d'IA.",
  ),
  silent(
    "nous décrivons comment",
    "Nous décrivons ci-dessous comment vos données servent à entraîner nos modèles d'IA.",
  ),
  silent(
    "la présente section décrit",
    "La présente section décrit l'utilisation de vos données pour l'entraînement de nos modèles d'IA.",
  ),
  silent(
    "cette version précise",
    "Cette version précise quelles données servent à l'entraînement de nos modèles et comment vous y opposer.",
  ),
  silent(
    "journal : ajout d'un paragraphe",
    lines(
      "Journal des modifications :",
      "",
      "- 3 mars 2031 : ajout d'une question sur l'entraînement des modèles par nos prestataires ;",
      "- 8 janvier 2031 : première version.",
    ),
  ),
  silent(
    "consentement qui peut être retiré",
    "Le consentement à l'entraînement de l'IA peut être retiré dans les réglages.",
  ),
  silent(
    "avant que nous n'utilisions",
    "Vous recevrez un courriel avant que nous n'utilisions vos données pour entraîner une IA.",
  ),
  silent("l'IA Act impose", "L'IA Act impose aux fournisseurs de documenter les données d'entraînement."),
  silent(
    "selon la CNIL",
    "Selon la CNIL, l'intérêt légitime peut fonder l'entraînement d'un modèle sur des données publiques.",
  ),
  silent(
    "données d'entraînement de la montre",
    "Les données d'entraînement de votre montre (distance, allure) sont affichées dans l'application.",
  ),
  silent(
    "évaluer à l'aide d'un modèle",
    "Nous utilisons vos données pour évaluer votre risque à l'aide d'un modèle de score.",
  ),
  silent("données fictives", "Nous testons nos algorithmes de chiffrement avec des données fictives."),

  // Biométrie : à signaler
  flagged(
    "un visage analysé",
    [noSource, "biometric/vague-purpose"],
    "Nous [[analysons votre visage]] pour assurer la sécurité.",
  ),
  silent("des visages dans un film", "Nos monteurs analysent le visage des personnages de chaque film."),
  flagged("sont hébergées", noSource, "Vos [[données biométriques]] sont hébergées en France."),
  flagged(
    "peuvent être communiqués",
    noSource,
    "Des [[renseignements biométriques]] peuvent être communiqués à nos mandataires.",
  ),
  flagged(
    "énumération sans verbe",
    noSource,
    "Catégories de données : identité, contact, [[données biométriques]], données de connexion.",
  ),
  flagged(
    "réponse sans verbe",
    noSource,
    blocks("### Quelles données sensibles traitez-vous ?", "Des [[données biométriques]], avec votre accord."),
  ),
  flagged("puce et finalité", noSource, "- **[[Données biométriques]]** – pour la sécurité de nos services."),
  flagged("la biométrie nous permet", noSource, "[[La biométrie]] nous permet de sécuriser votre compte."),
  {
    id: "procédons à",
    text: "Nous procédons à de la reconnaissance faciale de nos clients.",
    verdict: ["unseparated", "partial"],
  },
  {
    id: "dispositif de",
    text: "Nous mettons en œuvre un dispositif de reconnaissance faciale pour améliorer votre expérience.",
    verdict: ["unseparated", "partial"],
  },
  {
    id: "caméras dotées d'un système de",
    text: "Nos caméras sont dotées d'un système de reconnaissance faciale afin d'assurer la sécurité des magasins.",
    verdict: ["unseparated", "partial"],
  },
  flagged(
    "visages dans les contenus, publics ou non",
    noSource,
    "Nous pouvons [[analyser les visages et les voix figurant dans les contenus]] afin d'identifier les personnes.",
  ),
  flagged(
    "empreintes faciales tirées des contenus",
    noSource,
    "Nous dérivons [[des empreintes faciales]] de vos contenus.",
  ),
  flagged(
    "pièce d'identité dans la même énumération",
    noSource,
    lines(
      "Nous recueillons :",
      "",
      "- pièce d'identité ;",
      "- photo ;",
      "- [[données biométriques]] ;",
      "- signature.",
    ),
  ),
  flagged(
    "autres caractéristiques que celles d'à côté",
    noSource,
    blocks(
      "Si vous souscrivez au service « Ma voix », nous calculons une empreinte vocale à partir des phrases que vous prononcez lors de l'adhésion, afin de vous reconnaître. Elle est effacée à la résiliation.",
      "Nous nous réservons la possibilité de traiter d'autres [[caractéristiques biométriques]] à des fins de sécurité.",
    ),
  ),
  flagged(
    "obtenus de partenaires, à côté d'une capture",
    noSource,
    lines(
      "- Contrôle de l'âge : notre prestataire estime votre âge à partir d'une photo prise sur le moment.",
      "- Autres : nous pouvons également obtenir de partenaires des [[identifiants biométriques]] pour prévenir la fraude.",
    ),
  ),
  {
    id: "sauf lorsque cela est nécessaire",
    text: "Nous ne traitons pas de données biométriques, sauf lorsque cela est nécessaire.",
    must: [noSource],
  },

  // Biométrie : située, niée ou mentionnée
  {
    id: "déverrouillé par le téléphone de chacun",
    text: blocks(
      "## Données que nous recueillons",
      "Votre téléphone peut déverrouiller l'application avec Face ID ; les données restent sur votre téléphone.",
    ),
    mustNot: ["*"],
  },
  {
    id: "partagé par le téléphone de chacun",
    text: "Votre téléphone [[peut]] transmettre votre empreinte digitale à nos partenaires.",
    must: ["vague/modal-without-condition"],
  },
  traced(
    "pointeuse",
    "Nous traitons l'empreinte digitale que vous enregistrez à la pointeuse de l'atelier, uniquement pour vous laisser entrer ; elle est effacée le jour de votre départ.",
  ),
  traced(
    "phrases prononcées lors de l'adhésion",
    "La Banque calcule une empreinte vocale à partir des trois phrases que vous prononcez lors de l'adhésion, pour vous reconnaître lorsque vous appelez votre agence ; elle est effacée dès la résiliation du service.",
  ),
  {
    id: "rubrique biométrique qui nomme le trait",
    text: lines(
      "Nous recueillons :",
      "",
      "- **Renseignements biométriques** : si vous choisissez l'authentification vocale, une empreinte vocale extraite de l'enregistrement que vous faites au moment de l'activation ;",
      "- **Renseignements de facturation** : votre numéro de carte.",
    ),
    mustNot: ["biometric/unspecified-identifier", noSource],
  },
  silent(
    "sommaire : biométrie",
    lines(
      "1. [Données collectées](#donnees)",
      "2. [Utilisation de données biométriques](#biometrie)",
      "3. [Vos droits](#droits)",
    ),
  ),
  silent(
    "ne pas nous envoyer",
    "Nous vous demandons de ne pas nous envoyer de données sensibles (santé, biométrie, opinions politiques).",
  ),
  silent(
    "en principe interdit par l'article",
    "Le traitement des données biométriques est en principe interdit par l'article 9 du RGPD.",
  ),
  silent(
    "conformément à l'article, suppose",
    "Conformément à l'article 9 du RGPD, le traitement des données biométriques suppose un consentement explicite.",
  ),

  // Des titres qui nient
  silent(
    "non collecté",
    "**Non collecté** : localisation, contacts, données biométriques, identifiants publicitaires.",
  ),
  silent(
    "finalités exclues",
    "**Finalités explicitement exclues** (à ne jamais ajouter sans nouvelle analyse) : profilage, revente, entraînement de modèles tiers sur vos données.",
  ),
  silent(
    "non-utilisation",
    "* Non-utilisation pour l'entraînement : les conversations des clients ne sont pas utilisées pour entraîner nos modèles d'IA",
  ),
  silent(
    "un réglage et ce qu'il fait",
    lines("**Aidez à améliorer nos modèles**", "Autorisez l'utilisation de vos avis pour entraîner Ormevia."),
  ),

  // L'effacement seul
  silent("supprime", "Nous supprimons les données biométriques sous trente jours."),
  flagged(
    "collecte puis supprime",
    noSource,
    "Nous collectons des [[données biométriques]] et les supprimons sous trente jours.",
  ),

  // D'autres verbes et d'autres outils
  flagged(
    "de nouveaux outils",
    unseparated,
    "[[Les autres informations]] peuvent être réutilisées pour entraîner de nouveaux outils d'aide à la décision.",
  ),
  flagged(
    "un moteur qui apprend du",
    unseparated,
    "Notre moteur de recommandation apprend de [[l'ensemble de vos données]].",
  ),
  partial(
    "débarrassés de ce qui identifie",
    [],
    "Avec votre accord, les comptes rendus de consultation, débarrassés des éléments identifiants, servent à entraîner notre modèle de rédaction.",
  ),
  silent("demander l'effacement", "Vous pouvez demander l'effacement de vos données biométriques."),
  named(
    "nié juste à côté",
    "Nous entraînons notre modèle de recherche sur les avis publics visibles par tous sans compte ; les messages privés ne sont jamais utilisés.",
  ),
  silent(
    "ne jamais céder",
    "Nous nous engageons à ne jamais céder de données destinées à l'entraînement de modèles tiers.",
  ),
  silent("deux sujets niés", "Les données biométriques et sensibles ne sont jamais collectées."),
  silent("la politique détermine", "La présente politique détermine le traitement des données biométriques."),
  flagged(
    "des puces qui n'en sont pas",
    unseparated,
    lines(
      "Nous utilisons les données collectées pour :",
      "• Vous envoyer des alertes par e-mail",
      "• [[Entraîner nos modèles d'IA]]",
    ),
  ),
  {
    id: "dans le magasin de clés",
    text: "Nous utilisons vos données biométriques ; la clé reste dans l'Android Keystore.",
    mustNot: ["biometric/source-unseparated"],
  },
  {
    id: "par le système de l'appareil",
    text: "Biométrie : utilisée uniquement pour déverrouiller le coffre sur ton appareil.",
    mustNot: ["biometric/source-unseparated"],
  },
  silent("modèles de documents", "Nous utilisons vos données pour améliorer nos modèles de documents."),
  flagged(
    "aux fins de l'apprentissage machine",
    unseparated,
    "Nous utilisons [[vos données]] aux fins de l'apprentissage machine.",
  ),
  named(
    "un jeu de données qui est nommé",
    "Nous construisons un jeu de données de messages d'hameçonnage pour entraîner des modèles d'IA à les reconnaître.",
  ),
  named(
    "un mot propre derrière « données »",
    "Nous utilisons des données de sol et des données météorologiques pour entraîner notre modèle d'IA.",
  ),
  flagged(
    "un mot qui ne nomme rien derrière « données »",
    unseparated,
    "[[Les données]] obtenues servent à entraîner nos modèles d'IA.",
  ),
  flagged("rend l'IA plus précise", unseparated, "[[Vos données]] nous aident à rendre nos modèles d'IA plus précis."),

  // D'autres façons de dire « entraîner »
  flagged(
    "plus malins",
    unseparated,
    "Nous utilisons [[vos données]] pour rendre plus malins les modèles d'IA de l'application.",
  ),
  flagged(
    "apprend à des systèmes",
    unseparated,
    "Nous utilisons [[vos données]] pour apprendre à nos systèmes automatisés à trier les colis.",
  ),
  flagged(
    "nourrit une IA",
    unseparated,
    "Nous utilisons [[vos informations]] pour nourrir l'IA de nos autres applications.",
  ),
  flagged(
    "classifieurs",
    unseparated,
    "Nos classifieurs sont développés à partir [[des données dont nous disposons]].",
  ),
  flagged(
    "bases d'apprentissage",
    unseparated,
    "[[Des données à caractère personnel]] viennent enrichir les bases d'apprentissage de la Société.",
  ),
  silent("jeux d'apprentissage", "Les parents choisissent les jeux d'apprentissage que voit leur enfant."),
  flagged(
    "travaux en IA",
    unseparated,
    "[[Les données des utilisateurs peuvent être mises à disposition de laboratoires pour alimenter leurs travaux en intelligence artificielle]].",
  ),
  flagged(
    "constitution de modèles",
    unseparated,
    "La constitution de grands modèles de langage pourra s'appuyer sur [[les données que vous nous fournissez]].",
  ),
  flagged(
    "mobilisés",
    unseparated,
    "[[Les contenus]] déposés par les utilisateurs pourront être mobilisés pour l'amélioration de nos modèles d'IA.",
  ),
  flagged(
    "des infos",
    unseparated,
    "Des partenaires peuvent recevoir [[des infos te concernant]] pour perfectionner leurs propres systèmes d'IA.",
  ),

  // Droits, refus, et ce que font les autres
  silent("tu peux t'opposer", "Tu peux aussi t'opposer à l'entraînement de nos modèles dans les réglages."),
  silent("il peut s'opposer", "Il peut s'opposer à l'emploi de ses données pour l'entraînement des modèles de score."),
  silent(
    "pas réutilisés",
    "Les bulletins de paie qui lui sont confiés ne sont pas réutilisés par l'Éditeur pour entraîner des modèles d'IA.",
  ),
  silent(
    "interdit par contrat",
    "Il est interdit par contrat à ce fournisseur d'entraîner ses modèles avec les requêtes transmises.",
  ),
  silent(
    "selon sa propre politique",
    "L'éditeur du portefeuille peut, selon sa propre politique, entraîner ses modèles avec les informations que le client lui confie.",
  ),
  flagged(
    "une exception ouverte",
    unseparated,
    "La Société n'utilise pas [[les données pour entraîner des IA génératives, sauf lorsque l'amélioration de la relation le justifie]].",
  ),

  // Ce qui sert, et ce qui n'y ressemble que par le mot
  flagged(
    "élaborer des modèles",
    unseparated,
    "[[Les données d'usage]] pourront être mobilisées pour élaborer des modèles d'apprentissage machine.",
  ),
  flagged(
    "les données des assurés",
    unseparated,
    "[[Les données des assurés]] peuvent être utilisées pour l'entraînement de modèles de tarification.",
  ),
  flagged(
    "données visées à l'article 2",
    unseparated,
    lines(
      "| Finalité | Données |",
      "| --- | --- |",
      "| [[Entraînement d'outils d'intelligence artificielle | Toutes catégories de données visées à l'article 2]] |",
    ),
  ),
  flagged(
    "projets d'apprentissage",
    unseparated,
    "Nous pourrons utiliser [[vos données]] dans de futurs projets d'apprentissage automatique.",
  ),
  flagged(
    "s'améliorent grâce à",
    unseparated,
    "Nos algorithmes de classement s'améliorent sans cesse grâce à [[ce que nous savons]] de vous.",
  ),
  flagged(
    "construit à partir de",
    unseparated,
    "Un modèle prédictif est construit et régulièrement ajusté à partir de [[l'ensemble des informations disponibles]] sur l'élève.",
  ),
  named(
    "un long nom de données",
    "Les photographies de véhicules accidentés jointes aux déclarations de sinistre sont utilisées pour entraîner l'outil d'estimation.",
  ),
  named("rien que pour toi", "On affine un modèle rien que pour toi à partir des dix selfies que tu importes."),
  silent(
    "module d'entraînement",
    "Le module d'entraînement propose des sujets rédigés d'après des modèles d'épreuves officielles.",
  ),
  flagged(
    "une rubrique et ce qu'elle contient",
    noSource,
    lines(
      "| Catégorie | Données collectées |",
      "| --- | --- |",
      "| Santé | Questionnaire médical |",
      "| Biométrie | [[Données biométriques]], lorsque leur traitement s'avère nécessaire |",
    ),
  ),
  flagged(
    "nous permettent également",
    unseparated,
    "[[Les informations obtenues auprès de vous]] nous permettent également de développer et de tester nos modèles d'IA.",
  ),
  named(
    "deux sortes de données en beaucoup de mots",
    "Les traces GPS des courses terminées et les temps d'attente au point de prise en charge servent à entraîner le modèle d'arrivée.",
  ),
  silent(
    "ce que la personne peut faire, sous « vous avez le droit de »",
    blocks(
      "Vous avez le droit de :",
      "- consulter ce que nous détenons ;\n- contester le réemploi de vos enregistrements pour mettre au point nos modèles d'IA.",
    ),
  ),
  silent(
    "ce qu'une loi exige de tous",
    "Selon le RGPD, les gabarits biométriques servant à distinguer une personne ne peuvent être traités sans l'un des fondements qu'il énumère.",
  ),
  silent(
    "une notion expliquée dans un lexique",
    blocks(
      "## Lexique",
      "- **Client** : l'entreprise qui nous paie.\n- **Données biométriques** : données issues du traitement technique du corps d'une personne, telle une empreinte vocale.",
    ),
  ),
  silent(
    "ce qu'une loi autorise, et que personne ne fait",
    "L'article 12 de la loi sur les données n'autorise l'identification biométrique qu'à des fins de sécurité.",
  ),
  silent(
    "ce qu'un règlement restreint",
    "Le règlement limite l'usage de la reconnaissance faciale à quelques fins de sécurité.",
  ),
  silent(
    "ce que doivent les prestataires",
    "Les prestataires qui traitent des empreintes digitales pour nous doivent les chiffrer et n'en garder aucune copie.",
  ),
  flagged(
    "une puce à côté de celle qui nomme des données",
    "ai-training/no-data-object",
    "- Nous recueillons votre nom et votre téléphone.\n- Nous [[entraînons nos modèles d'IA]].",
  ),
];

/** French clauses as they are met in the wild: other words, other orders, other layouts. */
export const wildFr: readonly PolicyCase[] = written.map((it) => ({ ...it, text: french(it.text) }));
