import type { ClauseId, ClauseText } from "./shape.ts";

/** The clauses in French. */
export const frenchTexts: Readonly<Record<ClauseId, ClauseText>> = {
  "train-public": {
    label: "Données publiques uniquement",
    keywords: "ia entraînement entraîner entrainement entrainer données publiques modèle ai train",
    promises:
      "Seul ce que d’autres peuvent déjà voir entraîne votre propre modèle\u202F; les données privées en sont exclues. La clause dit qui peut les voir, à quoi sert le modèle, comment refuser et quand les copies sont effacées.",
    text: "Nous entraînons {{notre modèle de classement des réponses}} uniquement avec des données publiques, c’est-à-dire {{les publications et commentaires}} que {{toute personne peut consulter sans compte / tout membre peut consulter}}. {{Les messages privés, les brouillons et les publications à audience limitée}} ne servent pas à cet entraînement, pas plus que {{les données de santé, les données biométriques et les comptes des moins de 18 ans}}. Ce modèle n’appartient qu’à nous\u202F; nous l’entraînons pour {{classer les réponses les plus utiles en premier}}, sur le fondement de {{notre intérêt légitime à proposer des réponses utiles}}. Vous pouvez refuser à tout moment et sans motif dans {{Réglages > Confidentialité > IA}}\u202F; dès lors, vos publications n’y servent plus. Nous effaçons les copies faites à cette fin au bout de {{12 mois}}.",
  },
  "train-opt-in": {
    label: "Données privées, avec accord",
    keywords: "ia entraînement entraîner entrainement entrainer données privées accord consentement modèle ai train",
    promises:
      "Les données privées n’entraînent votre modèle que pour les personnes qui l’ont activé. La clause dit dans quel but et comment y mettre fin, et que refuser ne prive de rien.",
    text: "Ce n’est que si vous activez {{«\u00A0Améliorer les réponses\u00A0» dans Réglages > Confidentialité}}, option désactivée par défaut, que nous utilisons {{vos échanges avec l’assistant}} pour entraîner {{notre propre modèle de réponse}}, afin de {{rendre les réponses plus claires}}. Cet entraînement a pour base légale votre consentement. Vous pouvez le retirer à tout moment en désactivant l’option\u202F; dès lors, vos échanges ne servent plus, et nous effaçons les copies faites à cette fin sous {{30 jours}}. {{Les données de santé, les données biométriques et les comptes des moins de 18 ans}} ne servent en aucun cas à cet entraînement. Nul autre n’entraîne de modèle d’IA avec vos échanges. Si vous n’activez pas l’option, vous disposez de l’ensemble du service.",
  },
  "train-none": {
    label: "Aucun entraînement d’IA",
    keywords: "aucun pas ia entraînement entraîner entrainement entrainer jamais ai train",
    promises:
      "Aucune donnée de vos utilisateurs, publique ou privée, n’entraîne de modèle d’IA, ni le vôtre ni celui d’un tiers. La clause promet aussi une information et un choix avant tout changement.",
    text: "Nous n’entraînons aucun modèle d’IA avec vos données\u00A0: ni avec ce que vous rendez public, ni avec ce que vous gardez privé, comme {{vos messages privés, vos brouillons et vos fichiers}}. Nous ne permettons à personne d’autre d’entraîner un modèle d’IA avec elles. Si nous souhaitions un jour y changer quoi que ce soit, nous vous en informerions {{par courriel}} au moins {{30 jours}} à l’avance et vous demanderions d’abord votre consentement.",
  },
  "train-deidentified": {
    label: "Données dépersonnalisées",
    keywords: "ia entraînement entraîner entrainement entrainer dépersonnalisées anonymisées agrégées modèle ai train",
    promises:
      "Les données n’entraînent votre modèle qu’une fois retiré ce qui désigne une personne. La clause dit ce qui est retiré, et que nul ne cherche à revenir en arrière.",
    text: "Pour {{classer les résultats les plus pertinents en premier}}, nous entraînons {{notre modèle de recherche}} uniquement avec {{les termes de recherche dépersonnalisés}}\u00A0: nous en retirons d’abord {{les noms, les coordonnées, les numéros de compte et les heures exactes}}. Nous ne cherchons pas à rattacher de nouveau ces données à une personne, et quiconque les traite pour nous s’y engage par contrat. {{Les messages privés et les fichiers}} ne servent pas à cet entraînement, même dépersonnalisés. Ces données dépersonnalisées sont effacées au bout de {{12 mois}}.",
  },
  "ai-use": {
    label: "Fonctions d’IA sans entraînement",
    keywords: "ia fonction assistant utilisation sans entraînement entrainement ai use",
    promises:
      "Une fonction traite par IA ce que l’on y saisit, et rien d’autre\u202F; rien n’entraîne de modèle. La clause dit ce que fait la fonction, combien de temps les données sont conservées, et que l’on peut s’en passer.",
    text: "Lorsque vous utilisez {{l’assistant de rédaction}}, un modèle d’IA traite {{le texte que vous y saisissez}} pour {{vous proposer des formulations}}. Ni ce texte ni les réponses ne servent à entraîner des modèles d’IA, qu’il s’agisse des nôtres ou de ceux d’autrui. Nous effaçons l’un et l’autre au bout de {{30 jours}}. Vous pouvez utiliser le service sans {{l’assistant de rédaction}}.",
  },
  "provider-no-training": {
    label: "Prestataires sans entraînement",
    keywords: "ia prestataire fournisseur tiers sous-traitant entraînement entraîner entrainement ai provider",
    promises:
      "Un prestataire que vous nommez reçoit certaines données pour faire fonctionner un outil, sur vos instructions\u202F; le contrat lui interdit d’en entraîner ses modèles.",
    text: "Pour {{l’assistant de rédaction}}, nous recourons aux modèles d’IA de {{nom du prestataire}}. Ce prestataire reçoit {{le texte que vous y saisissez}} uniquement pour vous répondre, et agit sur nos instructions. Il n’entraîne pas de modèles d’IA avec ces données\u00A0: notre contrat le lui interdit. Il les efface sous {{30 jours}}.",
  },
  "biometric-sign-in": {
    label: "Connexion sur un serveur",
    keywords: "biométrie biométrique biometrie biometrique connexion visage voix empreinte consentement",
    promises:
      "Un identifiant nommé, tiré d’un enregistrement nommé, pour la seule connexion et avec consentement. La clause dit comment consentir et retirer son consentement, ce que l’on peut faire d’autre et quand les données sont détruites\u202F; ni vente, ni entraînement.",
    text: "Si vous choisissez la connexion biométrique, nous créons {{un gabarit facial à partir du selfie que vous prenez à l’inscription / une empreinte vocale à partir de la phrase que vous enregistrez à l’inscription / un gabarit d’empreinte digitale à partir du relevé que vous faites à l’inscription}} et conservons cette donnée sur {{nos propres serveurs, sous forme chiffrée}}. Nous ne nous en servons que pour vérifier que c’est bien vous qui vous connectez, et uniquement avec votre consentement\u00A0: vous le donnez en {{cochant «\u00A0Utiliser la connexion biométrique\u00A0» sur un écran distinct}} et pouvez le retirer à tout moment dans {{Réglages > Connexion}}. Si vous préférez ne pas y recourir, vous pouvez vous connecter avec {{un mot de passe}}. Nous ne vendons pas cette donnée biométrique, ne la communiquons à personne et n’entraînons aucun modèle d’IA avec elle. Nous la détruisons définitivement sous {{30 jours}} après le retrait de votre consentement ou la fermeture de votre compte, et au plus tard {{un an}} après votre dernière connexion.",
  },
  "biometric-on-device": {
    label: "Connexion sur l’appareil",
    keywords: "biométrie biométrique biometrie biometrique connexion appareil visage empreinte déverrouiller face id",
    promises:
      "L’appareil vérifie le visage ou le doigt\u202F; vous n’apprenez que le résultat et ne détenez aucune donnée biométrique.",
    text: "Vous pouvez déverrouiller {{l’application}} avec {{l’empreinte digitale / le visage}} que vous avez fait enregistrer sur votre propre appareil. C’est votre appareil qui vérifie, et il nous indique seulement s’il y a correspondance\u202F; ces données biométriques ne quittent jamais votre appareil. Vous pouvez désactiver cette fonction à tout moment dans {{Réglages > Connexion}} et vous connecter avec {{un mot de passe}}.",
  },
  "biometric-none": {
    label: "Aucune donnée biométrique",
    keywords: "aucune biométrie biométrique biometrie biometrique visage voix jamais",
    promises:
      "Photos, vidéos et enregistrements restent ce qu’ils sont\u00A0: personne n’y mesure de visage ni de voix.",
    text: "Nous ne recueillons aucune donnée biométrique. Nous ne créons ni gabarit facial ni empreinte vocale à partir {{des photos, des vidéos et des messages vocaux que vous envoyez}}, et ne permettons à personne de le faire.",
  },
  "biometric-retention": {
    label: "Conservation et destruction",
    keywords: "biométrie biométrique biometrie biometrique conservation destruction durée calendrier effacement",
    promises:
      "Un calendrier que chacun peut lire\u00A0: quelle donnée biométrique, pour quoi, et le premier événement qui entraîne sa destruction définitive, copies et sous-traitants compris. La dernière échéance est fixe.",
    text: "Nous conservons {{le gabarit facial}} que nous créons, une fois votre accord donné en {{cochant «\u00A0J’accepte\u00A0»}} (vous pouvez {{vous connecter avec un mot de passe}} à la place), à partir {{du selfie que vous prenez à l’inscription}} pour {{vérifier que c’est bien vous qui vous connectez}}. Nous le détruisons définitivement sous {{30 jours}} après le premier de ces événements\u00A0:\n\n- vous retirez votre consentement\u202F;\n- vous fermez votre compte\u202F;\n- {{un an}} s’est écoulé depuis votre dernière connexion.\n\nLe même délai s’applique aux copies de sauvegarde de ce gabarit et à {{quiconque le conserve pour notre compte}}.",
  },
  "define-content": {
    label: "«\u00A0Contenus publics\u00A0», «\u00A0Contenus privés\u00A0»",
    keywords: "définir définition definition contenus publics privés termes entraînement",
    promises:
      "Deux termes sans aucune donnée commune\u00A0: ce que d’autres peuvent voir, et le reste. Les autres clauses disent alors en deux mots lequel elles visent.",
    text: "«\u00A0Contenus publics\u00A0» désigne {{les publications, les commentaires et les profils}} que {{toute personne peut consulter sans compte / tout membre peut consulter}}. N’en font pas partie {{les messages privés, les brouillons et les publications à audience limitée}}.\n\n«\u00A0Contenus privés\u00A0» désigne {{les messages privés, les brouillons et les publications à audience limitée}}.",
  },
  "define-personal-data": {
    label: "«\u00A0Données personnelles\u00A0»",
    keywords: "définir définition definition données personnelles donnees termes",
    promises:
      "Le terme recouvre ce qui désigne une personne, avec vos propres exemples, et s’arrête là où nul ne peut plus être reconnu.",
    text: "«\u00A0Données personnelles\u00A0» désigne les informations qui se rapportent à vous et permettent de vous identifier, directement ou par recoupement\u00A0: {{votre nom, votre adresse électronique, votre numéro de compte et votre adresse IP}}. N’en font pas partie les données qui ne permettent plus d’identifier quiconque.",
  },
  "define-biometric-data": {
    label: "«\u00A0Données biométriques\u00A0»",
    keywords: "définir définition definition biométrie biométriques biometriques données termes",
    promises:
      "Le terme recouvre les mesures qui permettent de reconnaître une personne, nommées une à une, et laisse de côté les simples images et enregistrements.",
    text: "«\u00A0Données biométriques\u00A0» désigne {{les gabarits faciaux et les empreintes vocales}} qui permettent de reconnaître une personne. N’en font pas partie {{les photos, les vidéos et les enregistrements}} dont aucune mesure de ce genre n’est tirée.",
  },
  "object-to-training": {
    label: "Opposition à l’entraînement",
    keywords: "droit opposition opposer refuser ia entraînement entraîner entrainement ai train",
    promises:
      "Chacun peut s’opposer, aisément et sans motif. La clause dit où, ce qui s’ensuit, et ce que devient un modèle déjà entraîné.",
    text: "Vous pouvez vous opposer à tout moment et sans motif à l’utilisation de vos données pour l’entraînement d’IA, dans {{Réglages > Confidentialité > IA}} ou en écrivant à {{donnees@example.com}}. Dès lors, vos données ne servent plus à entraîner de modèles d’IA, ce que nous vous confirmons sous {{un mois}}. Les modèles déjà entraînés sont remplacés par des modèles entraînés sans vos données sous {{six mois}}.",
  },
  "notice-of-change": {
    label: "Information préalable",
    keywords: "information changement modification préavis ia entraînement entrainement ai train",
    promises:
      "Nul ne l’apprend après coup\u00A0: tout changement est annoncé, et les données confiées auparavant ne servent autrement qu’avec consentement.",
    text: "Si nous modifions la manière dont nous utilisons des données pour entraîner des modèles d’IA, nous vous en informons {{par courriel}} au moins {{30 jours}} avant la date d’effet, en précisant ce qui change. La modification ne vaut que pour les données que vous nous confiez après cette date\u202F; nous n’utiliserons pas autrement les données antérieures sans votre consentement.",
  },
};
