import type { Lexicon } from "../lexicon.ts";
import { families } from "./families.ts";
import { grammar } from "./grammar.ts";

/** Whose consent is asked for: the reader's, or that of those whom the text calls by what they are. */
const whoAgrees =
  "[la|le|les|l'|chaque]* ?(vous|personnes?|clients?|utilisat(eur|rice)s?|membres?|titulaires?|salariee?s?|parents?" +
  "|administrat(eur|rice)s?|proprietaires?|abonnee?s?|adherente?s?|inscrite?s?|interessee?s?|patiente?s?|residente?s?" +
  "|locataires?|passag(er|ere)s?|voyageu(r|se)s?|eleves?|etudiante?s?|enseignante?s?|participante?s?|visiteu(r|se)s?" +
  "|joueu(r|se)s?|vendeu(r|se)s?|achete(ur|use)s?|auteurs?|autrices?|conduct(eur|rice)s?|familles?|tuteurs?)";

/** Who uses the service on those whose data is taken. */
const businessUser =
  "(employeurs?|clients?|exploitants?|abonnes?|administrateurs?|etablissements?|ecoles?|commercants?|organisateurs?" +
  "|entreprises?|organismes?|responsables? (de|du) traitement)";

const must =
  "(doi(t|vent)|devr(a|ont)|(est|sont) tenus? (de|d')|(est|sont) tenues? (de|d')|s'engage(nt)? a" +
  "|(ont|a) l'obligation (de|d')|veill(e|ent) a|s'assur(e|ent) (de|d'))";

/** The endings of a regular verb, but for its participles. */
const tenses = "(er|e|ent|ons|ant|era|eront|erons|ait|aient|ions|erait|eraient|erions)";

/** What is done to a face or a voice to tell whose it is, or anything else from it. */
const comparing =
  "(reconnai(t|ssent|tre|ssons|ssant)|reconnue?s?|(identifi|compar|rapproch|confront|distingu|scann|numeris|mesur" +
  "|cartographi|authentifi|verifi)(e|ent|er|ons|ant|ee?s?))";
const examining =
  "((analys|examin|evalu|interpret|etudi|scrut|not)(e|ent|er|ons|ant|ee?s?)|lire|lit|lisent|lisons|lisant|lue?s?)";

const determiner =
  "(nos|notre|leurs?|ses|son|sa|un|une|des|les?|la|l'|cet|ce|cette|ces|du|d'autres|de (nouveaux|futurs))";

/** What only AI does. */
const ofTask =
  "(de |d'|de la |de l')(reconnaissance|transcription|traduction|sous-titrage|vision|prediction|resume" +
  "|synthese vocale|langage|parole" +
  "|(analyse|generation) (du langage|de textes?|d'images?|des (conversations|emotions)))";

/** By what it does that. */
const means = "(capacites?|technologies?|moteurs?|techniques?|intelligence|logiciels?)";

const aiTrade =
  "(ia|intelligence artificielle|apprentissage automatique|langage|chatbot|assistant (vocal|virtuel|conversationnel)" +
  "|transcription|traduction|reconnaissance|sous-titrage|synthese vocale|moderation|vision par ordinateur|resume" +
  "|estimation de l'age|generation (de textes?|d'images?))";

const supplier = "(prestataires?|fournisseurs?|sous-traitants?|editeurs?|partenaires?|societes?|concepteurs?)";

/** That somebody may do something, whoever it is: our own “nous pouvons” is another form. */
const mayAct =
  "((peut|peuvent|pouvez|peux|pourra|pourront|pourrez|(a|ont|avez|as) (le droit|la possibilite) (de|d')" +
  "|(est|sont|etes) (en droit|libres?|fondee?s?) (de|d')) ?[ aussi|egalement|toujours|a tout moment|nous" +
  "|par ecrit]* ?)";

/** A purpose that takes in the learning of machines. */
const research =
  "(recherches?( et (de |le )?(developpement|innovation))?|r&d|developpement( de (produits|services))?|innovation" +
  "|etudes|analyses?|tests?)";
const ofLearning =
  `${research}[,] (y compris|dont|notamment|en particulier|incluant|portant sur|sur|autour de|dans le domaine de) ?` +
  "(en matiere |dans le domaine |sur )?(de |d'|de l'|l'|en )?" +
  "(ia|intelligence artificielle|apprentissage (automatique|machine|profond))";

/** A part of the policy, or all of it, as what tells. */
const ownText =
  "(politique|notice|charte|declaration|document|page|section|rubrique|annexe|article|chapitre|resume" +
  "|foire aux questions|faq|avis|note|conditions|presente)";
const announces = "(expliqu|precis|expos|detaill|indiqu|resum|inform|present)(e|ent)|decri(t|vent)|regi(t|ssent)";
/** What begins the clause that is told of. */
const asking =
  "(comment|pourquoi|quand|quelles?|quels?|ce (que|qu')|avec qui" +
  "|(de|sur|quant a)? ?(la (facon|maniere) (dont|de)|les conditions|les modalites))";

/** Somebody who may be told from others. */
const somebody =
  "(utilisa(teur|trice)s?|clients?|clientes?|membres?|salarie*|employe*|eleves?|candidate?s?|joueu(r|se)s?|personnes?" +
  "|visiteu(r|se)s?|passante?s?|passagers?|conducteurs?|conductrices?|titulaires?|locuteurs?|locutrices?|appelante?s?" +
  "|enfants?|habitues?|signataires?|porteurs?|supporters?|voleurs?|individus?|interimaires?|patients?|inscrite?s?" +
  "|etudiante?s?|participante?s?|proprietaires?)";

/** What a no is told by. */
const refusing =
  "(oppositions?|opposer|opposez|refus|refuser|refusez|retraits?|retirer|desactivation|desactiver|demandes?|choix" +
  "|reglages?|parametres?|options?)";

/** What lets somebody in. */
const pass =
  "(passeports?|cartes?|badges?|cles?|clefs?|codes?|mots? de passe|billets?|titres? (de transport|d'acces|d'identite)" +
  "|tickets?|signatures?|laissez-passer|sesames?|identifiants?|jetons?|pieces? d'identite|contremarques?)";

/** What is opened to those who may enter. */
const entrance =
  "((la|les|le|l'|un|une|votre|vos|leurs?|nos|notre|ce|cet|cette|des) ?(portes?|portillons?|portails?|portiques?" +
  "|barrieres?|casiers?|tourniquets?|coffres?|locaux|salles?|appli|application|comptes?|telephones?|vehicules?" +
  "|voitures?|chambres?|acces|session|ecrans?|sas|bureaux?|caisses?|tablettes?|appareils?|garages?|ascenseurs?))";

const concreteThing =
  "(messag*|mails?|courriels?|e-mails?|discussion*|conversation*|commentaire*|publication*|photo*|image*|video*" +
  "|audio|voix|vocal*|vocaux|appel*|enregistrement*|transcription*|note*|fichier*|document*|piece* jointe*|avis" +
  "|sondage*|evaluation*|requete*|question*|reponse*|invite*|prompt*|entree*|sortie*|suggestion*|transaction*" +
  "|achat*|commande*|paiement*|facturation|carte*|bancaire*|credit|financiere*|facture*|reservation*|voyage*" +
  "|trajet*|itineraire*|localisation|geolocalisation|gps|position*|deplacement*|navigation|visionnage|lecture*" +
  "|ecoute*|clic*|cookie*|plantage*|erreur*|diagnostic*|telemetrie|capteur*|appareil*|terminal|vehicule*" +
  "|conduite|batterie|reseau|ip|frappe*|contact*|carnet*|agenda*|sante|medical*|clinique*|scan|scans|sport*" +
  "|sommeil|emploi|cv|formation scolaire|demographique*|age|genre|jeu*|partie*|assistance|ticket*|echantillon*" +
  "|facial*|visage*|compteur|consommation|energie|fiscal*|assurance|sinistre*|examen*|devoir*|annonce*|produit*" +
  "|code|depot*|interaction*|abonnement*|livraison*|fidelite)";

/** Numbers that periods are told in. */
const numbers = new Map([
  ["un", 1],
  ["une", 1],
  ["deux", 2],
  ["trois", 3],
  ["quatre", 4],
  ["cinq", 5],
  ["six", 6],
  ["sept", 7],
  ["huit", 8],
  ["neuf", 9],
  ["dix", 10],
  ["douze", 12],
  ["quatorze", 14],
  ["quinze", 15],
  ["dix-huit", 18],
  ["vingt", 20],
  ["vingt-quatre", 24],
  ["trente", 30],
  ["trente-six", 36],
  ["quarante-huit", 48],
  ["soixante", 60],
  ["soixante-douze", 72],
  ["quatre-vingt-dix", 90],
]);
const numberWords = [...numbers.keys()].join("|");

const asLongAs = "aussi longtemps que|aussi longtemps qu'|tant que|tant qu'";

/** That no such period is set: « pas de durée fixe ». */
const periodWords =
  "(fixe|definie?|determinee?|precise|maximale?|limite|particuliere?" +
  "|(de (temps|duree|conservation|stockage|fin|peremption)|d'expiration))";

/** What a period is left to. */
const deferrals =
  "(conformement (a|au|aux)|selon|suivant|en application (de|du|des)|dans le respect (de|du|des)" +
  "|d'apres|en vertu (de|du|des))";

/** Rules that only those know who keep the data. */
const ownRules =
  "[notre|nos|sa|ses|leur|leurs|la|les|l'|des|du]* (politiques?|regles?|usages?|pratiques?|procedures?|normes?" +
  "|directives?|conditions) ?" +
  "(internes?|d'archivage|de conservation|maison|du secteur|de la profession|de l'entreprise)";

export const fr: Lexicon = {
  language: "fr",
  grammar,
  nounHead: "first",
  // « données agricoles », « données de sol » tell; participles such as « collectées » name nothing.
  bareData: {
    head: /^(?:les |des |vos |ces |leurs |nos )?(?:donnees|informations)$/,
    beside:
      /^ (?:(?:de |des |du |d')|(?=\p{L}+es(?!\p{L}))(?!\p{L}*(?:[ei]e|[^q]u|[iu]t|[iu]s|rt|int)es(?!\p{L})))(?<word>\p{L}{3,})(?![\p{L}\p{N}'-])/u,
  },
  commonWords: new Set(
    (
      "le la les des du de et un une vous nous vos nos votre notre est sont dans pour par sur que qui ne pas ou " +
      "avec aux au aucun aucune ce cette ces tes lorsque afin etre peut pouvons donnees"
    ).split(" "),
  ),
  everydayWords: new Set(
    (
      "agent agents ameliorer creer developper donnees en fonctionnalite fonctionnalites informations l outil " +
      "outils produit produits service services systeme systemes technologie technologies"
    ).split(" "),
  ),
  fillers: new Set(
    (
      "mon ma mes aider aide aident aidant mieux ainsi egalement uniquement exclusivement seulement notamment leur " +
      "leurs nos ses comment cela ceci elles ils fins finalites propres quelque quelconque nature sorte soit part nulle"
    ).split(" "),
  ),
  families,
  numbers,
  abbreviations: (
    "p. ex|ex|p.ex|m|mm|mme|mlle|dr|pr|me|cf|art|etc.)|c.-a-d|c.a.d|env|ste|sarl|s.a|inc|al|tel|av|bd|st|ste|no" +
    "|n|resp|req|i.e|e.g"
  ).split("|"),
  numberedAbbreviations:
    "art|arts|al|no|nos|p|pp|sect|ch|chap|vol|fig|para|par|annexe|v|janv|fevr|avr|juil|sept|oct|nov|dec".split("|"),
  phrases: {
    "training-verb": [
      "(matiere|materiel|matiere premiere|support|supports|terrain) (d'apprentissage|de l'apprentissage) " +
        "(a|au|aux|pour|de|des|d'|du)",
      "(fine-tuning|fine-tuner|fine-tunons)",
      "(faire|fait|font|faisons|fera|feront|ferons|fasse|fassent|fassions) (progresser|apprendre)",
      `entrain${tenses}`,
      "(entraines|entrainee|entrainees|entraines a|entrainement de|entrainement des|entrainement d'" +
        "|entrainement et a l'amelioration|entrainement)",
      "(pre|re)-?entrain*",
      `affin${tenses}`,
      "affinage",
      `(form${tenses}|formation) [pas|jamais|plus|aussi]? ?(des|de|d'|nos|les|leurs|ses|un|le|notre)`,
      "(apprentissage (de|des|du|d')|apprentissage (supervise|mutualise|continu|federe|automatise) (de|des|du|d'))",
      "(specialiser|eduquer|entrainez-vous)",
      "training (de|des|du|d')",
    ],
    "building-verb": [
      "(reduire|corriger|limiter|attenuer|supprimer) (les|leurs|des) (biais|erreurs|hallucinations) (de|des|d')",
      "(evaluer|mesurer|surveiller|controler|garantir|renforcer) (la|les) " +
        "(performances?|precision|qualite|fiabilite|robustesse) (de|des|d')",
      "(developpement|amelioration|perfectionnement|optimisation|enrichissement|adaptation|affinage) " +
        "(continu|continue|constante?|permanente?|progressi(f|ve)|reguli(er|ere)|automatique) (de|d'|des)",
      "(constitution|constituer|elaboration|evaluation|test|affinage|enrichissement|calibrage|concretisation" +
        "|realisation) (de|d'|des)",
      "(developpement|amelioration|perfectionnement|evaluation|conception|creation|optimisation|mise au point" +
        "|construction)[,] (et|ou) [l'|la |le ]?" +
        "(developpement|amelioration|perfectionnement|evaluation|conception|creation|optimisation|mise au point" +
        "|construction) (de|d'|des)",
      `(developp|amelior|perfectionn|cre|elabor|optimis|peaufin|faconn)${tenses}`,
      "(evalu|test|valid|ajust|calibr|recalibr|regl)(er|ons|era|eront|erons|ions)",
      "(bati|enrichi|nourri)(r|t|ssons|ssent|ssant|ra|ront|rons|sse|ssions)",
      "construi(re|t|sons|sent|sant|ra|ront|rons|se|sions)",
      "(concev(oir|ons|ant|ra|ront|rons|ions)|concoi(t|vent|ve))",
      "(mettre|met|mettons|mettent|mettant|mettra|mettront|mettrons|mette|mettions|mise?s?) au point",
      "(developpees|developpes|calibrent|parfaire)",
      "(developpement|amelioration|optimisation|validation) (de|des|d')",
      "(construction|creation|conception) (de|d')",
      "(d'amelioration|perfectionnement de)",
      "(calibrage|recalibrage|affinage|enrichissement|perfectionnement|mise au point) (de|des|du|d')",
      "(etiqueter|annoter)",
      "(faire|fait|font|faisons|fera|feront|ferons|fasse|fassent|fassions) (evoluer|murir|gagner en _)",
      "(evolution (de|des|du|d')|calage (de|des|du)|caler|calons)",
      "(progres|progression|mise au point|mises au point) [_] (de|des|d'|dans)",
      "(accroitre|accroit|accroissons|accroissent|augmenter|augmentons|augmente|augmentent)",
      "gagner en (justesse|precision|fiabilite|pertinence|performance|qualite|finesse) (sur|de|pour|dans|avec)",
      "(instruire|instruisons|instruit|instruisent)",
      "(fiabiliser|fiabilisons|fiabilise|fiabilisent|etalonner|etalonnons)",
    ],
    "has-built": [
      "(avons|a|ont) [egalement|aussi|recemment|deja] " +
        "(developpe|cree|concu|bati|construit|ameliore|lance|mis au point)",
    ],
    model: [
      "generateur* (d'images?|de textes?|de voix|de musique|de videos?|de code|d'avatars|de legendes|de recits|audio)",
      "(fonctionnalites?|outils?|services?|modules?|technologies|systemes?|ceux|celles) [_] " +
        "(reposant|fondee?s?|basee?s?|s'appuyant) sur (l')?" +
        "(intelligence artificielle|ia|apprentissage automatique|machine learning)",
      "(modele|modeles|algorithme|algorithmes|systeme|systemes|technologie|technologies|outil|outils|fonctionnalite" +
        "|fonctionnalites|fonctions?|modules?|services|produits|assistant|assistants|agent|agents|moteur|moteurs)" +
        "[ internes|generatifs|propres|maison]* " +
        "(d'|de l'|reposant sur l'|fondes? sur l'|fondees? sur l'|bases? sur l'|basees? sur l'|utilisant l'" +
        "|qui (reposent|repose|s'appuient|s'appuie) sur l'|qui utilisent l'|qui recourent a l'" +
        "|lies? a l'|liees? a l')" +
        "(ia|intelligence artificielle|apprentissage automatique|apprentissage machine|apprentissage profond)" +
        "[ (ou|et) (d'|de l'|l')(intelligence artificielle|ia|apprentissage automatique|apprentissage machine)]" +
        "[ generative]",
      "(modele|modeles|algorithme|algorithmes|systeme|systemes) " +
        "(de langage|de fondation|generatif*|generateur*|predictif*|statistique*|de " +
        "(recommandation|classement|detection|prediction|moderation|recherche|traduction|reconnaissance|notation" +
        "|score|scoring|risque*|fraude|machine learning|legende*|qualite|filtrage|suggestion*|correction" +
        "|transcription|synthese|vision))",
      "modeles … " +
        "(d'intelligence artificielle|de l'ia|d'ia|de machine learning|d'apprentissage (automatique|machine|profond))",
      "(ia|intelligence artificielle|intelligences artificielles)[ generative*]",
      "(apprentissage (automatique|machine|profond)|machine learning|deep learning)",
      "capacites? (d'analyse|de reconnaissance|de prediction) et d'apprentissage",
      "(llm|gml|grand* modele* de langage)",
      "notre copilote",
      "assistante?s? (virtuel*|vocal*|intelligent*|numerique*|ia)",
      "(reseau* de neurones|reseau* neuronal|reseaux neuronaux)",
      "(classificateur*|classifieur*|chatbot*|(agent|robot|assistant)* conversationnel*)",
      "moteurs? (de|d') (scoring|score|notation|recommandation|prediction|appariement|matching|tarification)",
      "technologies de reconnaissance (audio|vocale|faciale|d'images)",
      "systemes (automatises|intelligents|de recommandation)",
    ],
    "checking-verb": [
      "(tester|testons|teste|testent|testant|evaluer|evaluons|evalue|evaluent|evaluant|valider|validons|valide)",
    ],
    "fed-into": [
      "(verse(r|nt)|versee?s?|reversee?s?|reinjecte*|injecte*|integre*|incorpore*|ajoute*|absorbe*|ingere*|reprise?s?" +
        "|insere*|introduite?s?|incluse?s?|entr(e|ent|er|era|eront)|copiee?s?|recopiee?s?|contribu(e|ent|er)) " +
        "[aussi|ensuite|egalement|directement]* (dans|a|aux|au|par|parmi)",
      "(rejoindre|rejoint|rejoignent|rejoindront|enrichir|enrichit|enrichissent|etoffer|etoffe" + "|etoffent)",
    ],
    "plain-model": ["(modele|modeles)"],
    "plain-algorithm": ["(algorithme|algorithmes)"],
    "plain-system": [
      "(un|une|des|d'autres|l'|cet|ces|de nouveaux|de futurs) ?(outil|outils|logiciel|logiciels|systeme|systemes)",
      "(nos|notre|vos|votre|leurs|ses|le|les) (outil|outils|logiciel|logiciels)",
      "(nos|notre|leurs|leur|ses|son|des|les|ces) (module|modules|programmes automatiques|fonctions predictives" +
        "|outils (algorithmiques|predictifs)|fonctions intelligentes)",
      "(nos|notre|leurs|leur|ses|son|sa|un|des|les) (recommandations|suggestions)",
      "(nos|notre|leurs|leur|ses|son|sa|le|la|les|ces|ce|cet|cette) " +
        "(systeme|systemes|technologie|technologies|filtre|filtres)",
    ],
    "plain-machine": [
      "(nos|notre|leurs?|ses|son|sa|les|ces|ce|cet|cette) assistante?s?",
      `${determiner} ?(moteurs?|generateurs?|detecteurs?|robots?|traducteurs?|comparateurs?` +
        "|(classeurs?|moderateurs?|correcteurs?|lecteurs?|transcripteurs?) automatiques?)",
    ],
    "learning-capability": [
      "(capacites?|technologies?|outils?|moteurs?|fonctions?|techniques?|dispositifs?|procedes?|logiciels?) " +
        "[internes|propres|automatique*]* " +
        "(de|d') ?(decision|detection|reconnaissance|prediction|analyse|notation|appariement|moderation|prevision" +
        "|recommandation|traduction|transcription|automatisation|personnalisation|classement|recherche|scoring)",
    ],
    "ai-technique": [
      "(reconnaissance|identification|synthese|separation|detection) (de la parole|vocale|de la voix|d'images?" +
        "|d'objets|de caracteres|d'ecriture|de l'ecriture|des? locuteurs|des emotions|de gestes|des gestes" +
        "|des? voix)",
      "(suppression|reduction|annulation) (du|de|des) (bruits?|l'echo|echos?)",
      "((traduction|transcription) (automatique|vocale|simultanee)|vision par ordinateur|traitement du langage " +
        "naturel|traitement automatique des langues" +
        "|saisie predictive)",
      "(reponses?|legendes?|resumes?|etiquetages?|sous-titres?|sous-titrages?) " +
        "(automatiques?|intelligente?s?|suggeree?s?|proposee?s? automatiquement)",
      `${means} [internes|propres|futures?]* ${ofTask}[,|et|ou]* [${ofTask}|et|ou|,]*`,
      `(technologies?|techniques?) (linguistiques?|vocales?|du langage|de la parole)`,
      "(moteurs?|outils?|fonctions?|fonctionnalites?|modules?|logiciels?) (intelligente?s?|predicti(f|fs|ve|ves))",
      "(estimation|prediction|prevision) (de l'age|de la demande|des? prix|de l'heure d'arrivee|de l'humeur)",
    ],
    "helps-by-itself": [
      "(aident|aide|aideront|contribuent|contribue|contribueront) " +
        "[egalement|aussi|notamment|ainsi|en outre]* (a|au|aux)",
    ],
    "use-to-come": [
      "(nouvel|nouveaux?|nouvelles?|futur*|autres?) (usages?|utilisations?|finalites?|fins|traitements?|projets?" +
        "|applications?)",
    ],
    "ai-purpose": [
      "(a des fins|aux fins|a toutes fins|a d'autres fins|a de (nouvelles|telles) fins) " +
        "(de l'|d')(ia|intelligence artificielle)",
      "(a des fins|aux fins|fins|pour) (de |d'|l'|la |les |nos )?" +
        "(recherches?|analyses?|innovation|statistiques|developpement|tests?|profilage|qualite|amelioration)[,] … " +
        "(et|ou) (d'|de l'|l')(ia|intelligence artificielle)",
      "(pour|dans) (des|nos|de futurs|leurs|ses|d'autres|tous|tout) [_] " +
        "(usages?|projets?|besoins?|applications?|initiatives?) (de l'|d')(ia|intelligence artificielle)",
      "dans (nos|leurs|ses|notre|leur|son) (environnements?|laboratoires?|ateliers?) (de l'|d')" +
        "(ia|intelligence artificielle|apprentissage (automatique|machine|profond))",
      "(pour|dans) (leurs|nos|ses) [propres] (travaux|projets|initiatives|besoins) … (et|ou) " +
        "(d'|de l')(ia|intelligence artificielle)",
      "(alimenter|alimente|alimentent|alimentera|alimenteront|nourrir|nourrit|nourrissent) (nos|leurs|ses) " +
        "(travaux|efforts|recherches|chantiers) d'apprentissage",
      `(pour|fins (de|d')|dans le cadre de|en matiere de|a|nos|leurs|ses) ?` +
        `(la |l'|des |une |nos |leur |notre )?${ofLearning}`,
    ],
    "applied-learning": [
      "(appliquer|applique|appliquent|appliquons|appliquerons) … " +
        "(l'|d'|de l')?(apprentissage|apprentissage (automatique|machine|profond)) " +
        "[et|ou|d'autres|autres|similaires|techniques|methodes|statistiques]* (a|aux)",
      "(soumettre|soumettons|soumet|soumettent|soumises?) … a (des|un|nos) " +
        "(procedes?|techniques?|methodes?|traitements?|outils?) (d'|de l')?apprentissage",
      "(l'|d')apprentissage (automatique|machine|profond) (est|sont|etre|peut etre|sera) … appliquee?s? (a|aux)",
    ],
    "ai-buyer": [
      "(a des|a certaines|a certains|a d'autres|aux) (entreprises|societes|laboratoires|acteurs|developpeurs" +
        "|organismes) (d'|de l')(ia|intelligence artificielle)",
      "(a des|a certaines|a certains|a d'autres|aux) (entreprises|societes|acteurs|organismes|organisations) " +
        "(du|dans le) (secteur|domaine) de l'(ia|intelligence artificielle)",
    ],
    "quality-of": [
      "[la|les|l'] (performance|performances|precision|qualite|efficacite|fiabilite|securite) (de|des|du|de l') ?" +
        "[nos|notre|ses|leurs]",
    ],
    "verb-joint": ["(validation|evaluation|test|tests|deploiement|developpement|et|ou|a|de|d')"],
    "clause-for-data": [
      "(sur|de|d'|avec|par|a partir de|d'apres) (ce que|ce qu'|quelle?s? _|comment|la (facon|maniere) (dont|de|d'))",
      "(sur|de|avec|a partir de|d'apres) (la frequence a laquelle|le moment ou|la mesure dans laquelle)",
    ],
    "train-on": ["(sur|avec|a partir|grace|a l'aide)"],
    "training-noun": [
      "(pour|afin) (que|qu') (notre|nos|l'|les|cette|ces) ?(ia|intelligence artificielle|modeles?|algorithmes?" +
        "|assistants?) [d'ia|de langage|d'apprentissage]* " +
        "(soit|soient|devienne|deviennent|apprenne|apprennent|reponde|repondent) [plus|mieux|toujours]* _",
      "entrain(er|ons|e|ent) [et|ou|d'] [ameliorer|developper|perfectionner]* (nos|leurs|ses|de nouve(aux|lles)) " +
        "[propres|futurs|nouveaux|nouvelles|autres]* (produits?|services?|fonctionnalites?|offres?|solutions?)",
      "[aider|aidez|aide|aident|aidons]* ?(nos|notre|leurs|les|vos|l')? ?(modeles?|algorithmes?|ia|assistants?)( " +
        "ia| d'ia)? a (apprendre|s'ameliorer|progresser|se perfectionner|evoluer|grandir)",
      "rendre [_] plus (malin*|intelligent*|precis*|fiable*|performant*|pertinent*) (les|nos|notre|l'|leurs) [_] " +
        "(modeles?|algorithmes?|ia|assistants?)",
      "(nourrir|nourrit|nourrissent|nourrissons|alimenter|alimente|alimentent|alimentons) " +
        "(l'|nos |notre |leurs |les |des |de |d')[futures|propres|nouvelles|autres]* ?" +
        "(ia|intelligences? artificielles?)",
      "(enrichir|enrichit|enrichissent|alimenter|alimente|alimentent|constituer|constitue|constituent|rejoindre" +
        "|rejoint|rejoignent|integrer|integre|integrent|forment|composent) " +
        "(les|nos|des|ses|leurs|un|une|le|la|notre|leur) (bases?|corpus|jeux?|entrepots?)[ de donnees] " +
        "(d'apprentissage|d'entrainement)",
      "(a|au|aux|dans|parmi|de|du|creation|constitution|elaboration|constituer|creer|batir) " +
        "[d'|de|des|un|une|le|la]* [nos|notre|les|leurs|leur|ses|son|propres|nouveaux|nouvelles]* " +
        "(bases?|corpus|jeux?|ensembles?|echantillons?|collections?)[ de donnees] (d'entrainement|d'apprentissage)",
      "(donnees|jeux?|bases?|corpus|ensembles?|collections?|fonds) (de donnees )?" +
        "(sur|avec|a partir|a l'aide) (lequel|laquelle|duquel|desquels|desquelles|lesquels|lesquelles) … " +
        "(entrainons|entraine|entraines|entrainent|entrainee|entrainees|apprend|apprennent)",
      "(donnees|jeux?|bases?|corpus|ensembles?|collections?|fonds) (de donnees )?" +
        "(qui (servent|sert)|servant) (a|pour) (re-?)?entrainer",
      "((servent|sert|servir|servira|serviront|deviennent|devient) [ainsi|aussi]*|comme|en tant qu') " +
        "(d'|des |un )?exemples? (a|pour) " +
        "(notre|nos|l'|le|la|les) ?(modeles?|classifieurs?|classificateurs?|ia|algorithmes?|assistants?)",
      "(constituer|constituons|creer|creons|produire|produisons) (des|les|nos|de nouvelles) (donnees|exemples) " +
        "d'entrainement",
      "(integre*|verse*|incorpore*) (a|dans) (la prochaine|une prochaine|une future|la future) " +
        "(version|generation) de (notre|nos|l'|le|la) ?(modeles?|ia|algorithmes?|assistants?|chatbot)",
      "(bases?|corpus) (de donnees )?d'apprentissage",
      "jeux? de donnees d'apprentissage",
      "(developper|ameliorer|mettre au point|creer|concevoir|perfectionner|enrichir) " +
        "(de |des |d'|nos |les |notre |l'|le |la )?[nouve(lles|aux)|autres|propres]* ?[_] ?" +
        "(ceux-ci|celles-ci|services?|produits?|fonctionnalites?|fonctions?|outils?|offres?|plateforme" +
        "|application)[,] " +
        "(y compris|notamment|entre autres|en particulier|par exemple|surtout) " +
        "(au moyen|par|grace|a l'aide|avec|via|en recourant|en utilisant) " +
        "(de |d'|a |au |a l'|l'|du |de la |de l')?(techniques |methodes |outils |recours )?(de |d'|a l')?" +
        "(apprentissage (automatique|machine|profond)|ia|intelligence artificielle)",
      "(modeles?|algorithmes?|algos?|ia|assistants?|classifieurs?|moteurs?) … (est|sont|sera|seront|etre|soit" +
        "|soient) " +
        "[aussi|egalement|ensuite|regulierement|sans cesse|en continu]* (re-?)?(entraine|entraines|entrainee" +
        "|entrainees)",
      "(permet*|aide*|afin|pour) (a|de|que)? ?(nos|notre|leurs|les|l'|la|son|ses)? ?(modeles?|algorithmes?|algos?" +
        "|ia|assistants?|moteurs?|systemes?|logiciels?) … (de |d'|a )?(s'ameliorer|s'ameliore|s'ameliorent" +
        "|progresser|progresse|progressent|apprendre|apprenne|apprennent|evoluer|se perfectionner|gagner en _)",
      "(corpus|jeux?) d'entrainement (reuni(t|ssent)|compren(d|nent)|contien(t|nent)|inclu(t|ent)|rassemblent?)",
      "(modeles?|algorithmes?|ia) (apprend|apprennent) [ainsi|aussi]* (ce que|ce qui|quels? _|quelles? _) (vous|les " +
        "(utilisateurs|membres|clients|lecteurs))",
      "(pour que|afin que) (nos|notre|les|l'|la|son|ses|leurs) ?(outils?|technologies?|systemes?|moteurs?|logiciels?" +
        "|modeles?|algorithmes?|assistants?|ia) [_] [puissent|puisse|continuent|continue]? ?" +
        "(apprendre|apprenne|apprennent|d'apprendre|a apprendre|de s'ameliorer|de progresser|a progresser" +
        "|a s'ameliorer)",
      "permet* a (nos|notre|leurs|la|l'|son|ses) ?(outils?|technologies?|fonctionnalites?) d'apprendre",
      "developpement[,] (notamment|y compris|entre autres) (de nos |de |d'|des )" +
        "(outils?|modeles?|systemes?|solutions?|fonctionnalites?) (d'|de l')(ia|intelligence artificielle)",
      "(travaux|recherches?|projets) (en |sur |sur l'|d'|autour de l'|en matiere d')" +
        "(intelligence artificielle|ia|apprentissage (automatique|machine|profond))",
      "(apprendre|apprend|apprenons|apprennent|enseigner|enseignons) (a|aux) [nos|notre|leurs|des|l'|la|le]* " +
        "(systemes?|modeles?|algorithmes?|ia|assistants?|logiciels?|outils?) [automatise*|_]* (a|comment)",
      "pour (de l'|l'|leur |notre |son )?(propre )?apprentissage (automatique|machine|profond)",
      "pour (du |le )?(machine learning|deep learning)",
      "(a des fins|aux fins) de (machine learning|deep learning|training)",
      "(servir|sert|servent|serve|serviront|servira|utilise*|exploite*|destine*) [egalement|aussi|notamment]* " +
        "a l'apprentissage (automatique|machine|profond)",
      "(ingere*|absorbe*|assimile*) (dans|par|a) [nos|notre|les|leurs|ses] [propres|grands|futurs|nouveaux]* " +
        "(modeles? de langage|modeles?( d'ia| d'intelligence artificielle)?|llms?|ia|intelligences? artificielles?" +
        "|reseaux? de neurones)",
      "(corpus|jeux? de donnees|collections?|bases?) (qui (permet*|aide*|ser(t|vent))|permettant|servant|aidant) … " +
        "(d'|a )?apprendre",
      "(corpus|jeux? de donnees|collections?|bases?) (avec|grace|sur|a partir) (lequel|auquel|laquelle|duquel) … " +
        "(apprend|apprennent)",
      "(corpus|jeux? de donnees|collections?|bases?) " +
        "(avec|grace|sur|a partir) " +
        "(lequel|auquel|laquelle|duquel|lesquels|desquels|auxquels|lesquelles|desquelles) … " +
        "(modele|modeles|algorithme|algorithmes|ia|assistant|chatbot|classifieur|systeme|systemes|moteur) [_] " +
        "(est|sont|sera|seront|ont ete|a ete) [aussi|en partie]* " +
        "(construit|construits|concu|concus|bati|batis|fonde|fondes|issu|issus|base|bases|cree|crees|developpe" +
        "|developpes)",
      "(corpus|jeux? de donnees|collections?|bases?) (dont|d'ou|sur (lequel|lesquels|laquelle|lesquelles)) " +
        "(est issu|sont issus|est tire|sont tires|repose|reposent|est bati|sont batis|est construit|sont construits) " +
        "(l'|le |les |notre |nos )?(modele|modeles|algorithme|algorithmes|ia|assistant|chatbot|moteur)",
      "(sert|servent|servir|servi*|utilise*)(-ils?|-elles?)? (a|pour) entrainer quoi que ce soit",
      "(a des fins|aux fins|pour|fins) [de|d'|l'|du] [recherche et|statistiques et|developpement et] [de|d'|l'] " +
        "apprentissage (automatique|machine|profond)",
      "(a des fins|aux fins) (de|d'|du) … (d'|de l')(apprentissage (automatique|machine|profond)|ia|entrainement d'ia)",
      "(r&d|recherche|innovation) en (ia|intelligence artificielle|apprentissage (automatique|machine|profond))",
      "(entrainement|pre-?entrainement|apprentissage|perfectionnement|affinage) " +
        "(de|des|d'|du|de l'|de nos|de ses|de leurs|de notre) … " +
        "(modele*|ia|intelligence artificielle|algorithme*|llm|systeme* d'ia)",
      "apprentissage de l'assistant",
      "(formation) (de|des|d'|de nos|de ses|de leurs) … (modeles|algorithmes)",
      "(comme|en tant que|dans les|dans nos|aux|parmi les|d'|des) ?(donnees|jeux de donnees|corpus|exemples?) " +
        "(d'entrainement|d'apprentissage)",
      "(developpement|amelioration) (de|des|de l'|d'|de nos) " +
        "(modele*|ia|intelligence artificielle|algorithmes|systemes d'ia)",
      "(a des fins|aux fins|en vue) d'(entrainement|apprentissage)",
      "entrainement (ia|de l'ia|d'ia)",
      "donnees de formation ia",
      "plus … [,] plus (notre|nos|l'|les|la) ?[_] ?(ia|intelligence artificielle|modeles?|algorithmes?|assistants?)" +
        "( d'ia)? (s'ameliore(nt)?|progresse(nt)?|devien(t|nent)|appren(d|nent)|compren(d|nent))",
    ],
    "used-for-training": [
      "(utilisation|reutilisation|usage|emploi|exploitation) (pour|a des fins|dans) " +
        "(l'|d')(apprentissage|entrainement)",
      "(utilise*|utilisons|servi*|serve*|sert|exploite*|inclus*) (a|pour|dans|lors de) l'(entrainement|apprentissage)",
      "(entrainement|apprentissage) [_] [_] [se fait|s'effectue|est realise|est mene|repose|mutualise]* " +
        "(a partir|sur|avec|au moyen) [de] (des|les|vos|toutes|nos|leurs) [les] " +
        "(donnees|contenus|messages|publications)",
    ],
    "learning-alone": [
      "[(analyses?|statistiques?|recherche) et] (apprentissage (automatique|machine|profond)|machine learning" +
        "|deep learning|entrainement (d'ia|de modeles|d'algorithmes))",
      `(le |la |l'|les |nos |notre )?${ofLearning}`,
      `${research} et (ia|intelligence artificielle)`,
    ],
    "not-training": [
      "(s'|se |m'|nous nous |vous vous )(entrain*|reentrain*)",
      "(former|forme|formons|forment|formation|formations) " +
        "(de|des|du|nos|notre|les|a l'intention de|a l'intention des) [nos|les|tous] [_] " +
        "(salarie*|employe*|personnel|equipe*|collaborateur*|agent|agents|stagiaire*|prestataire*|conseillers" +
        "|conducteurs|benevoles|utilisateurs|clients|eleves|enseignants|moderateurs)",
      "(entrainer|former) (et|ou) (accompagner|aider|assister|encadrer|evaluer|guider|soutenir|superviser) " +
        "(nos|notre|les|leurs|des) (equipes?|salarie*|employe*|personnel|collaborateurs?|stagiaires?|conseillers?" +
        "|benevoles|moderateurs?)",
      "(entraine(r|nt|ra|ront|ons)?|reentraine(r|nt|ons)?) [regulierement|aussi|egalement]* " +
        "[nos|notre|les|leurs|vos|des|tous|toutes]* [nouveaux|nouvelles|propres] " +
        "(equipes?|salarie*|employe*|personnel|collaborateurs?|collaboratrices?|stagiaires?|conseillers?" +
        "|conseilleres?|conducteurs?|benevoles|eleves|enseignants?|moderateurs?|athletes?|joueurs?|cavaliers?" +
        "|coureurs?|apprentis?)",
      "(ingere*|absorbe*|assimile*) (dans|par|a) … (langage|modeles?|ia|llms?|artificielles?)( d'ia)? " +
        "(pour|afin de|et) [vous]* (produi*|repond*|gener*|redig*|resum*|tradui*|suggerer) _",
      "(outils?|plateformes?|parcours|contenus?|experiences?|objectifs?|progression) d'apprentissage " +
        "(par|en ligne|personnalise*|assiste*|interactif*|des eleves|adapte*|linguistique*)",
      "formation " +
        "(professionnelle|continue|interne|initiale|scolaire|academique|obligatoire|a la|en matiere|sur" +
        "|et de (qualite|controle))",
      "(a des fins|aux fins|en vue) de (formation|qualite)[ et de (qualite|formation|controle)]*",
      "entrainement* (sportif*|physique*|cardio*|musculaire*|de course|personnalise*|personnel*)",
      "(module*|exercice*|mode|parcours|sujets?|epreuve*|seance*|programme*|plan*|journal|carnet|coach|salle" +
        "|historique|objectif*|charge) d'entrainement",
      "(peut|peuvent|pourra|pourrait|pourraient|pouvant|risque* d'|susceptible* d'|va|pour|a|ont|aurait)? ?" +
        "(entrainer|entraine|entrainent|entrainera|entrainant|entrainerait) " +
        "[pas|egalement|aussi|automatiquement|immediatement]? ?" +
        "(la|le|l'|une|un|des|de plein droit|sa|son|votre|vos|de|d'|ainsi|certaines?|aucune?)? ?" +
        "(perte*|resiliation|suspension|suppression*|sanction*|frais|refus|rejet|consequence*|risque*|modification*" +
        "|responsabilite|fermeture|annulation|impossibilite|limitation*|interruption*|dommage*|obligation*|effet*" +
        "|cout*|retard*|transfert*|cloture|blocage|dysfonctionnement*|degradation|incapacite|desactivation" +
        "|changement*|discrimination*|decision*|prejudice*|erreur*|traitement*|nullite|application|limitations)",
      "(vous|te|les|leur) (aide*|permet*) (a|d'|de) ?apprendre",
      "(aide*|permet*) (a|aux|les|vos|nos|chaque) (eleves?|apprenants?|utilisateurs?|enfants?|etudiants?|personnes?) " +
        "(a|d'|de) ?apprendre",
      "(sort|sortent|sortir|sortira|sortiront|supprim*|efface*|effacons|disparai*|quitte*) … " +
        "(du|des|de la|de nos|de notre|de l'|de) [_] (bases?|corpus|jeux?) (de donnees )?" +
        "(d'apprentissage|d'entrainement)",
      "personnel (forme|qualifie)",
      "(forme|formes|formee|formees) (a|aux|au|en)",
      "(train|trains|gare|rame)",
      "entraine* par (votre|le|la|un)",
      "(sous (la )?forme|forme (de|d'|du|des)|en forme)",
    ],
    "not-model": [
      "(produits?|services?|sites?)[,] [et|ou|,|nos|autres|produits|services|offres]* (systemes?|technologies?" +
        "|logiciels?)",
      "(faire|formuler|proposer|donner|envoyer|adresser) [de|des|nos|les|vos]* (recommandations|suggestions)",
      "modeles? (de|d') ?" +
        "(epreuves?|examens?|exercices?|copies|sujets?|corriges|documents?|factures?|devis|lettres?|invitations?" +
        "|e-mails?|courriels?|messages|presentations?|cv|pages?|sites?|formulaires?|rapports?|cartes?)",
      "(modele|modeles) " +
        "(economique*|de (nos )?" +
        "(voiture*|vehicule*|telephone*|smartphone*|montre*|chaussure*|meuble*|machines|machine (a|de)|imprimante*" +
        "|moto*|velo*|produit*|contrat*|gouvernance|menace*|maturite|financement|licence|abonnement|consentement)" +
        "|de contrat*|de lettre*|de formulaire*|reduit*|d'affaires|de " +
        "(voiture|vehicule|telephone|terminal|l'appareil|votre appareil|appareil|produit|clause*|notice|document" +
        "|consentement))",
      "(marque|type|fabricant|constructeur)(,| et| ou) (le )?modele*",
      "clauses … types",
      "algorithmes? (de|d') (chiffrement|cryptographie|hachage|compression)",
      "systeme* " +
        "(d'exploitation|de paiement|d'information|de securite|informatique*|de gestion|de reservation|de fichiers" +
        "|d'alerte|d'alarme|de navigation)",
      "technologies? (similaires?|de suivi|de cookies|de chiffrement|publicitaires?|de l'information)",
    ],
    "as-a-tool": [
      "(avec|au moyen de|a l'aide de|a l'aide d'|par|via|grace a|grace aux|en utilisant|en ayant recours a" +
        "|en recourant a|reposant sur|s'appuyant sur|fondes? sur|bases? sur|recours a|recours aux|utilisation de" +
        "|propulse* par|dans|sur|y compris par) [l'|le|la|les|des|d'|nos|notre|un|une|des]",
    ],
    "learns-from": [
      "(dont|quoi) [notre|nos|votre|vos|l'|cette|ces|les]* (ia|modeles?|assistants?|algorithmes?) " +
        "(apprend|apprennent|s'entraine|s'entrainent)",
      "quoi (apprend|apprennent|s'entraine|s'entrainent) [notre|nos|votre|vos|l'|cette|ces|les]* " +
        "(ia|modeles?|assistants?|algorithmes?)",
      "(modele|modeles|algorithme|algorithmes|ia|assistant|systeme|systemes|moteur|moteurs|classifieurs?) … " +
        "(s'ameliore|s'ameliorent|se perfectionne|se perfectionnent|s'affine|s'affinent) … " +
        "(grace a|avec|a chaque|a partir de|a partir des|au fil de|sur la base de)",
      "(modele|modeles|algorithme|algorithmes|ia|assistant|systeme|systemes|moteur|moteurs|logiciel|outil) … " +
        "(se nourri*|s'alimente*|alimente*) (de|d'|par|avec|des)",
      "(nourrit|nourrissent|alimente|alimentent|nourrir|alimenter) (nos|notre|leurs|les|son|ses|des|un|d'autres) … " +
        "(modele*|ia|d'ia|algorithme*|assistant*)",
      "(ia|intelligence artificielle|modeles|algorithmes) (que|qu') nous [avons] … " +
        "(developpons|ameliorons|entrainons|developpes|entraines) [et (ameliorons|entrainons|developpons|affinons)] " +
        "(en utilisant|avec|a partir|sur|grace)",
      "(modele|modeles|algorithme|algorithmes|ia|assistant|systeme|systemes|moteur|moteurs|logiciel|outil) … " +
        "(s'entraine|s'entrainent|s'entrainera) [aussi|egalement|notamment|uniquement|exclusivement]* " +
        "(sur|a partir de|a partir des|grace a|grace aux|avec)",
      "(modele|modeles|algorithme|algorithmes|ia|assistant|systeme|systemes|moteur|moteurs|logiciel|outil) … " +
        "(apprend|apprennent|apprenne) … (de|du|d'|des|a partir|grace|avec)",
      "(modele|modeles|algorithme|algorithmes|ia|assistant|systeme|systemes|classificateurs?|classifieurs?|moteur) " +
        "… (est|sont|etre|ete|soit|soient|sera|seront|serait|seraient|etait|etaient) … " +
        "(entrainee?s?|affinee?s?|developpee?s?|amelioree?s?|construite?s?|concue?s?|ajustee?s?|calibree?s?" +
        "|alimentee?s?|mis a jour) [uniquement|exclusivement|seulement|en partie] " +
        "(avec|sur|a partir|grace|au moyen|a l'aide)",
      "(modeles?|algorithmes?|ia|assistant|moteurs?) (entraine|affine|ameliore|perfectionne|alimente|ajuste)e?s? " +
        "[uniquement|exclusivement|seulement|en partie|en continu|regulierement]* " +
        "(avec|sur|a partir|grace|au moyen|a l'aide)",
      "(nourrir|alimenter|alimentent|nourrissent) (nos|notre|leurs|les) … " +
        "(modele*|ia|algorithme*|systemes d'ia|outils? intelligents?|moteurs? predictifs?)",
    ],
    "made-with": [
      "(modeles?|algorithmes?|ia|classificateurs?|classifieurs?|moteurs?) … " +
        "(est|sont|etre|ete|soit|soient|sera|seront|serait|seraient|etait|etaient) … mise?s? au point " +
        "[uniquement|exclusivement|seulement|en partie] " +
        "(avec|sur|(a partir|au moyen|a l'aide) ?(de|des|d')|grace (a|aux))",
      "(modeles?|algorithmes?|ia|classificateurs?|classifieurs?|moteurs?) … " +
        "(est|sont|etre|ete|soit|soient|sera|seront|serait|seraient|etait|etaient) … " +
        "(perfectionne|optimise|enrichi|nourri|elabore|peaufine|faconne|teste|evalue|valide|adapte)e?s? " +
        "[uniquement|exclusivement|seulement|en partie] " +
        "(avec|sur|(a partir|au moyen|a l'aide) ?(de|des|d')|grace (a|aux))",
    ],
    "learning-verb": [
      "(dont|quoi) [notre|nos|votre|vos|l'|cette|ce|ces|le|les|la]* [_] (apprend|apprennent|s'entraine|s'entrainent)",
      "(apprend|apprennent|apprendra|apprendront|a appris|ont appris|apprendre) " +
        "[aussi|egalement|uniquement|seulement|sans cesse|en permanence|en continu|toujours]* " +
        "(de|du|d'|des|a partir|grace|avec|au fil|a mesure|a chaque)",
      "(apprend|apprennent) [,|et|s'ameliore|s'ameliorent|progresse|progressent|evolue|evoluent|ainsi|sans cesse]* " +
        "(grace|a partir|au contact|au fil)",
      "(continue|continuent) (a|d') ?apprendre",
      "(ne cesse|ne cessent) [jamais|pas] d'apprendre",
    ],
    "learning-ware": [
      "(technologies?|logiciels?|personnalisation|outils?|fonctionnalites?|fonctions?|jeux?|applis?|applications?" +
        "|programmes?|produits?|filtres?|recommandations|services?|plateformes?|sites?|extensions?|appareils?|robots?" +
        "|claviers?|recherche)",
    ],
    "growing-verb": [
      "(est|sont|a ete|ont ete|etre) [aussi|egalement|regulierement|sans cesse|en partie]* " +
        "(faconnee?s?|formee?s?|recalibree?s?|calibree?s?|reglee?s?|nourrie?s?) (par|sur|avec|a partir|grace)",
      "(devient|deviennent|deviendra|devenir) [ainsi|peu a peu|chaque mois]* (meilleure?s?|plus (intelligent*|malin*" +
        "|precis*|justes?|fiables?|performant*|efficaces?|pertinent*|utiles?|robustes?|fine?s?))",
      "(s'ameliore|s'ameliorent|se perfectionne|se perfectionnent|s'affine|s'affinent|progresse|progressent|gagne en" +
        "|gagnent en) … (grace a|avec|a chaque|a partir|au fil|a mesure|sur la base|en precision|en justesse)",
      "(gagne|gagnent|gagner) en (precision|justesse|pertinence|fiabilite|finesse)",
    ],
    "making-verb": [
      "(rendre|rend|rendent|rendons|rendant|aider|aide|aident|aidons|permettre|permet|permettent|faire|fait|font)",
    ],
    "getting-better": [
      "meilleure?s?",
      "plus (intelligent*|malin*|precis*|justes?|fiables?|performant*|efficaces?|pertinent*|utiles?|robustes?|fine?s?)",
      "(a|de|d'|pour) ?(apprendre|s'ameliorer|progresser|se perfectionner|s'affiner|gagner en _)",
    ],
    "model-pronoun": ["(les|l'|ces modeles|ce modele)"],
    "their-learning": [
      "(pour|a|dans|lors de|de) (leur|son) [propre]? ?(apprentissage|entrainement|reentrainement|affinage)",
      "(leur|son) (apprentissage|entrainement|affinage) (repose|se fait|s'appuie|s'effectue|utilise|est|peut" +
        "|passe|puise)",
      "(ils|elles|il|elle) [ne|peuvent|peut|pourront]* (apprennent|apprend|apprendront|apprendra|apprendre) " +
        "[aussi|ainsi]* " +
        "(de|des|d'|du|a partir|grace)",
    ],
    "tools-before": [
      "ces (outils|fonctionnalites|systemes|technologies|fonctions|assistants|moteurs)",
      "(cet outil|cette fonctionnalite|ce systeme|cette technologie|cette fonction|cet assistant|ce moteur)",
    ],
    biometric: [
      "(donnee|donnees|information|informations|renseignement|renseignements|identifiant|identifiants" +
        "|caracteristique|caracteristiques|mesure|mesures|gabarit|gabarits|empreinte|empreintes)" +
        "[ (personnelles|physiques|sensibles|genetiques|genetiques et|physiques et/ou)] biometrique*",
      "(biometrie|biometrique|biometriques)",
      "(identifiants|donnees|mesures|caracteristiques) corporel*",
    ],
    "biometric-identifier": [
      "(donnees|informations) (derivees|tirees|issues|extraites|deduites) de (votre|leur|la|son) " +
        "(voix|visage|demarche)",
      "empreinte* (digitale*|palmaire*|vocale*|faciale*|retinienne*)",
      "empreinte* (de|des) (doigts?|mains?|paumes?)",
      "(geometrie|gabarit*|modele*|modelisation|cartographie|numerisation|scan|scans|image|traits|mesures" +
        "|caracteristiques" +
        "|empreinte*) " +
        "[chiffre*|unique*|numerique*]? ?(du visage|de visage|de (votre|leur|son|ton|ta) visage|facial*|faciaux" +
        "|des visages|de la main|de l'iris|d'iris|de la retine|de l'oeil|des yeux|de la paume|de paume|du doigt|des " +
        "doigts" +
        "|du pouce|des veines|de l'oreille" +
        "|de la voix|de voix|de la demarche|de demarche|de la frappe|de frappe" +
        "|de (votre|leur|sa|ta) (voix|main|paume|demarche|oeil|frappe))",
      "(codes?|signatures?|vecteurs?|gabarits?|profils?) " +
        "(d'iris|de l'iris|de la retine|retinien*|du visage|de visage|facial*|faciaux|de la paume|palmaire*|veineu*" +
        "|de la voix" +
        "|de voix|vocal|vocaux|vocale*|de la demarche|de demarche|de la frappe|de frappe|cardiaque*)",
      "(retine|iris)",
      "(contour*|forme) de (la|votre|ta|sa|leur) main",
      "empreinte* (du|de la|d'un|d'une|de chaque|des|de nos|de l') ?" +
        "(salarie*|employe*|collaborateur*|agents?|personne*|personnel|doigts?|pouce*|index|eleve*|clients?|visiteur*" +
        "|membre*|utilisateur*|interesse*)",
      "scan* (retinien|facial|du visage|de l'iris)",
      "(vitesse|rythme|cadence) de frappe",
      "(caracteristiques|marqueurs|signatures?|profils?) (vocal|vocaux|vocale|vocales|facial|faciaux|faciale|faciales" +
        "|cardiaques?|de (demarche|mouvement|voix))",
      "donnees (faciales|de visage|du visage)",
      "(signature vocale|signature faciale|reseau veineux|reconnaissance de la demarche|analyse de la demarche" +
        "|dynamique de frappe)",
      "visage numerise",
      "(reconnaitre|reconnaissons|reconnaissant|identifier|identifions) [votre|le|les|des|un] visage*",
      "gabarit* d'empreinte*[ (digitale*|palmaire*|vocale*|faciale*)]",
      "(gabarits?|donnees|empreintes|modeles) (du|de) (visage|main) (et|ou) de (la )?(voix|main|paume)",
      "(gabarits?|donnees|empreintes) (faciaux|facial|faciales|vocaux|vocal|vocales) (et|ou) (vocaux|vocal|vocales" +
        "|faciaux|facial|faciales)",
    ],
    "bare-recognition": [
      "(reconnaissance|verification|identification|authentification|comparaison) (faciale|vocale)s?",
    ],
    "biometric-feature": [
      "(reconnaissance|verification|identification|authentification|comparaison) (faciale|vocale) (et|ou) " +
        "(faciale|vocale|d'images?|documentaire)",
      "(te|vous|les|le|la) ?(reconnaitre|reconnait|reconnaissons|identifier|identifie|identifions) [_] (a|par" +
        "|grace a) (ta|votre|sa|leur|la) (voix|visage|demarche|facon de|maniere de|main|doigt*|iris)",
      "(te|vous|les|le|la) ?(reconnaitre|reconnait|reconnaissons|identifier|identifie|identifions) [_] (a|par" +
        "|grace a) (ton|votre|son|leur|le|vos|tes) (visage|iris|doigts?|yeux)",
      "(reconnaissance|verification|identification|authentification|comparaison) " +
        "(faciale*|vocale*|du visage|des visages|de visage*|de l'iris|du locuteur|de la voix|par le visage" +
        "|par la voix|digitale)",
      "(reconnaissance|verification|identification|authentification|reconnaitre|identifier|authentifier) " +
        "(de|du|des|l'|le|la|les) ?[_] [_] par (sa|la|leur|votre|ta) (voix|visage|main|demarche|empreinte*)",
      "(la|votre|leur|sa) voix [des|du|de] [_] (est|peut etre|sera) analysee*",
      "(analysons|analyse|analysent|analyser|analysant) (la|leur) voix (de|du|des)",
      "(camera|cameras|video|videos) … (reconnait|reconnaissent|reconnaitre|identifie|identifient|identifier) " +
        "(les|des|nos) (visiteurs|clients|habitues|passants|personnes) (reguliers|regulieres|connus|connues|habituels)",
      "(face|touch) id",
      "windows hello",
      "(detection|verification|preuve) du vivant",
      "(paiement|connexion|authentification|deverrouillage) (par|avec) (la |le |l'|votre )?(paume|visage" +
        "|voix|empreinte|doigt|iris|reseau veineux)",
      "(numeriser|scanner|numerisons|scannons|reconnaitre|reconnaissons|reconnaissant|detecter|detectons|comparer" +
        "|comparons|analyser|numerisent|scanne|scannent|reconnait|reconnaissent|compare|comparent|comparant) " +
        "[votre|le|les|des|un|leur|leurs|chaque|son|ton] visage*",
      "visages? (est|sont|etre|soient) [alors|ensuite|aussi|automatiquement]* " +
        "(numerises?|scannes?|reconnus?|compares?|rapproches?)",
      "(analysons|analyse|analysent|analysant) [en continu|en permanence|automatiquement|aussi]* " +
        "(votre visage|le visage de nos|les? visages? des (clients|utilisateurs|membres|visiteurs|passants|candidats" +
        "|salaries|eleves))",
      "(deverrouillage|verrouillage) (facial|biometrique|par (empreinte|visage|reconnaissance))",
      "(selfies?|portraits?|egoportraits?|photos de profil) … (compares?|comparees?|rapproches?|rapprochees?) " +
        "(a|aux|avec|de|des) (ceux|celles|d'autres)",
      "(estimation|estimer) (de )?(l'age|votre age) … (visage|selfie|photo|image|facial*)",
      "(detection|reconnaissance|analyse) des emotions",
      "(analyser|analyse|analysent|analysons|evaluer|evalue|evaluent|evaluons|interpreter|interprete|interpretent" +
        "|interpretons|mesurer|mesure|mesurent|noter|tenir compte|tient compte|prendre en compte|prend en compte" +
        "|prennent en compte|prenons en compte|reposer sur|repose sur) … (l')?" +
        "(expressions? (du|de|de (votre|leur|son)) visage|expressions? faciales?|micro-?expressions?|intonations?" +
        "|mimiques?)",
      "analyse (de|des|de (vos|votre|l'|leurs|la)) ?" +
        "(expressions? (du visage|faciales?)|micro-?expressions?|intonations?|mimiques?)",
      "(images?|photos?|videos?) … listes? de (surveillance|personnes (recherchees|interdites|exclues|signalees))",
      "(controle*|verification*|comparaison*|tests?) de (similitude|concordance) … (visage*|portrait*|selfie*)",
      "(vous )?(comparer|comparons|rapprocher|rapprochons) (votre|vos|les) (visage|traits) [a|au|aux|de|des|avec]* " +
        "?(images?|photos?|portraits?)",
      "(controle*|verification*|comparaison*|tests?) (de|des) ressemblances?",
    ],
    "trait-act": [
      `(la|le|les) ${comparing} (a|au|aux|avec) (votre|vos|la|le|leur|celle de la|celle du) (photo|portrait|selfie)s?`,
      "(photo|selfie|egoportrait)s? … (compar|rapproch|confront|verifi)ee?s? [automatiquement|ensuite]* " +
        "(a|au|aux|avec|de) (celles?|ceux|votre|la|le|l'|vos|leur) ?(de|du|des|photo|photos|piece|permis)*",
      "(compar|rapproch|confront)(e|er|ons|ent) (la|les|votre|vos) photos? (de|du) (votre |vos )?(profil|compte" +
        "|visage)s?",
      "(recherch|cherch|retrouv)(e|er|ons|ent) votre visage (dans|sur|parmi)",
      "(camera|webcam|sonnette|badgeuse|pointeuse|borne|portique|lecteur|terminal)s? … (vous|les|la|le) reconnai(t" +
        "|ssent)",
      "(camera|sonnette|borne|portique|badgeuse|pointeuse)s? … reconnai(t|ssent|tre) [toute|les|des|chaque|nos]* ?" +
        "(personnes?|abonnes?|clients?|voisins?|visiteurs?|membres|salaries|residents)",
      "(camera|scanner|machine|borne|logiciel)s? (evalue|estime|verifie|controle|devine|juge) (votre|l'|leur) ?age",
      "(la|que la) personne (devant|face a) (la|l') ?(camera|webcam|ecran) … (meme|bien celle|inscrite)",
      "estim(er|ons|e|ent) (votre|l'|leur|son) ?age (a partir|d'apres) … (selfie|visage|photo|voix|video)s?",
      "(personne|visage) (sur|du|de) (le |la |l'|votre )?(selfie|egoportrait|photo|video) (est|correspond) … " +
        "(personne|titulaire|visage|photo|celui|celle) (de|du|sur|a) ?(la|le|l'|votre)? ?(piece|document|passeport" +
        "|carte|permis)*",
      `${comparing} (l'|une |votre )image (de (la|votre) (webcam|camera)) (a|au|avec) … (piece|document|passeport` +
        `|carte)`,
      "(regroup|class|tri|retrouv)(e|ent|er|ons) … (photos?|images?) (d'une meme|de la meme|de chaque|ou figure (la" +
        "|une) meme) (personne|visage)",
      "(prenons|prend|prennent|relevons|releve|relevent) (votre|vos|leur|leurs|les|une|l'|son|ses) ?empreintes?",
      "(photo|image|selfie|egoportrait|portrait)s? (est|sont|sera|seront) [alors|ensuite|aussi]* " +
        "(converti|transforme|traduit)e?s? en … (representation|code|gabarit|signature|vecteur|suite)s?",
      "(convert|transform|tradui)(e|ent|er|ons|it|issons|issent|t|sons|sent) [votre|la|le|chaque]* " +
        "(photo|image|selfie|egoportrait|portrait)s? en … (representation|code|gabarit|signature|vecteur|suite)s?",
      "(camera|sonnette|webcam|objectif)s? … reconnai(t|ssent|tre) [les|des|chaque|vos]* ?" +
        "(visages? (familiers?|connus?)|personnes|proches|habitues)",
      "(par|a|au|avec|devant|sur|via|grace a|au moyen) [d'|de|a] ?(un|le|une|la|l') [_] " +
        "(lecteur|capteur|scanner|terminal)s? (d'empreintes?|de (la )?paumes?|palmaires?|facial|d'iris|de l'iris" +
        "|de (la )?main|veineux|de veines|du reseau veineux|de doigts?)",
      "par (la )?(lecture|capture|scan|presentation|balayage) " +
        "(de (la|l'|leur|votre|sa) ?(empreinte|paume|iris|main|visage|doigt)|du (doigt|visage|reseau veineux|pouce))",
      "en (presentant|montrant|scannant|levant|approchant) (la|le|votre|leur|sa|son|ta|ton) (paume|visage|iris)",
      `${comparing} [votre|vos|le|la|les|un|une|son|leur]* (selfies?|egoportraits?) (a|au|aux|avec|de|du|des) … ` +
        "(photo*|portrait*|image*|passeport*|permis|carte*|piece*|document*)",
      `${comparing} [_] [_] (photos?|portraits?|images?) [_] [_] [_] (a|au|aux|avec) … ` +
        "(galeries?|portraits?|passeports?|egoportraits?|selfies?)",
      "(selfies?|egoportraits?) (est|sont|etre|sera|seront) [alors|ensuite|aussi|automatiquement]* " +
        "(compar|rapproch|confront)ee?s? (a|au|aux|avec|de|du|des)",
      "(regroup|class|tri)(ee?s?|e|ent|er|ons) … (photos?|images?) … " +
        "(selon|par|d'apres) (les |la )?(personnes?|visages?)",
      "(regroup|class|tri)(ee?s?|e|ent|er|ons) par visages?",
      "(se (souvien(t|nent)|souvenir|rappelle) de|(retien|memoris|apprend)(t|nent|e|ent|s|dre|er)?) " +
        "(la |le )?(votre|leur|chaque|sa|son) (visage|voix|paume|demarche|allure)",
      "visages? (captee?s?|relevee?s?|lue?s?|scannee?s?|numerisee?s?)",
      "(ouvr|entr|demarr|pay|embarqu|point)(e|ent|ir|er|ez) … " +
        "avec (votre|leur|sa|son|la|le) (paume|visage|doigt|voix|main|iris)",
    ],
    "body-part": [
      "(visages?|voix|paumes?|l'iris|retines?|oreilles?|silhouettes?|mimiques?|intonations?|reseau veineux" +
        "|micro-?expressions?|pupilles?)",
      "(votre|vos|leur|leurs|sa|son|ta|ton|de la|du|ses) ?(mains?|yeux|oeil|tete|regard)",
      "(votre|vos|leur|leurs|sa|son|ta|ton|le|la|du|ses) ?(doigts?|pouces?)",
      "(traits (du|de (votre|leur|son)) visage|expressions? (du|de (votre|leur|son)) visage|ton de (la|votre|leur) " +
        "voix|expressions? faciales?|caracteristiques (vocales|faciales)|rythme cardiaque|battements (du|de (votre" +
        "|leur|son)) coeur)",
      "(regard*|fix*) (la|votre|notre|l') ?(camera|webcam|objectif)",
    ],
    "not-a-body-part": [
      "(votre|vos|leur|leurs|sa|son|ta|ton|de la|du|ses|la|une) ?(main-d'œuvre|main-d'oeuvre|main courante|main levee)",
      "(votre|vos|leur|leurs|sa|son|ta|ton|de la|du|ses|la|une) ?(tete (de (liste|reseau|groupe|pont)|d'affiche))",
    ],
    "body-measure": [
      comparing,
      examining,
      "(estim(e|ent|er|ons|ee?s?)|ressembl(e|ent|er|ant)|enrol*)",
      "(convert|transform|tradui)(e|ent|er|ons|it|sent|ee?s?|te?s?|ant) … en (une?|des|codes?)",
      "(pos|plac|appliqu|approch|present)(e|ent|er|ez|ons|ant) … (lecteur|capteur|scanner|terminal|borne|portique" +
        "|tourniquet)",
    ],
    "body-record": [
      "(identifiant|code|profil)s? (uniques? |numeriques? )?(a partir|tires?|issus?|derives?) (de|des|du|d')",
      "(gabarit|signature|geometrie|cartographie|maillage|vecteur|representation|identifiant|mesure|releve" +
        "|numerisation|balayage|scan|scanner|lecteur|tourniquet)s?",
      "(description|profil|motif|forme|contour|code|modele)s? (chiffree?s? |numeriques? )?(de|des|du|d')",
      "cartes? (numeriques?|mathematiques?|en trois dimensions) (de|des|du|d')",
    ],
    "not-biometric": [
      "(visages?|voix) … sans (identifier|reconnaitre) (personne|qui|quelqu'un|quiconque|les personnes)",
      "(visages?|voix|yeux|demarches?|allures?) (de|des|d'|du) [votre|vos|l'|les|leurs?|un|une|nos|notre]* ?" +
        "(animal|animaux|chiens?|chiennes?|chats?|chattes?|cheval|chevaux|juments?|vaches?|betes?)",
      "(demarches?|allure) (a suivre|administrative*|qualite|commerciale*|entreprise*|gratuite*|aupres|generale)",
      "(a|sous|en|par|prendre) [la] (main|mains|tete)",
      "tete (de (reseau|liste|groupe|gondole)|d'affiche)",
      "(visage|voix) [_] [_] (pour|afin) que (vos|les|d'autres) _ … (reconnaissent|identifient)",
      "(amis|autres|contacts|collegues|voisins) [peuvent|pourront]* [vous]* (reconnai*|identifi*) … (visage|voix)",
      "mains? (d'oeuvre|courante|levee|propre*|libre*)",
      "(votre|vos|leurs?) voix (compte*|au chapitre)",
      "voix (de|des) (nos |vos |la |l'|les )?(usagers|clients|clientele|citoyens|patients|salaries|personnel)",
      "face a face",
      "(visages?|voix) (souriante?s?|humaine?s?|amie?s?)",
      "(gliss|balay|touch|tap)(e|er|ez|ent|ant) … (doigt|pouce)s?",
      "d'un (doigt|geste)",
      "(haute|basse) voix",
      "voix (haute|basse)",
      "sans [chercher a|vouloir] (savoir|deviner|verifier|etablir|determiner) qui (vous|ils|elles)",
      "(badge|carte|passeport|permis|billet|titre)s?[,] (avec|qui porte|portant|muni|orne) … (photo|portrait)s? … " +
        "visages?",
      "(photo|portrait|image)s? (de|du) (votre |leur |son |l')?visages? (figure*|apparai*|est (imprime|affiche)e?|sur)",
      "(ouvr|allum)(e|ez|ir|ent) … (a|avec|par) (la|votre|leur) voix",
      "faces? (de|du|d'|des) (la|l'|votre|chaque|une)? ?(carte|piece|ticket|ecran|page|produit|batiment|document)s?",
      "(doigt|pouce|visage|paume|capteur) … (pouls|rythme cardiaque|oxygen*|oxymetre|glycemie|tension|temperature)",
      "(visages?|voix) (des|du|de (nos|vos|ses)) (personnages?|acteurs?|figurants?|chanteurs?)",
      "voix (exprimees?|off|consultative*|deliberative*|passive|active)",
      "(vote|scrutin|election|bulletin)s? … voix",
      "(nouveau|nouveaux|nouvelle|nouvelles) (visages?|voix)",
      "(detect|rep|local|trouv)* … visages? … (mise au point|flout*|exposition|recadr*|masqu*)",
      `${examining} … (enregistrements?|messages?|notes?|commandes?|demandes?) (de (la|votre|leur) voix|vocal*|vocaux)`,
      `(${comparing}|${examining}) … voix … (transcri*|en texte|sous-titr*|commandes?|vous dites)`,
      "(agent|gardien|vigile|employe|salarie|collaborateur|livreur|coursier|surveillant|moderateur|responsable|hote" +
        "|hotesse|personne|medecin|infirmier|infirmiere|soignant|therapeute|dentiste|enseignant|conseiller)s? [de " +
        "securite|d'accueil|qui|peut|peuvent|doit|doivent|alors|ensuite|aussi|simplement]* ((compar|verifi|examin" +
        "|rapproch|evalu|identifi|analys|regard)(e|ent|er)|reconnai*|connai*) … (visages?|voix|selfie*|mains?|yeux" +
        "|doigts?)",
      "(visages?|voix|selfie*) … (comparee?s?|verifiee?s?|examinee?s?|rapprochee?s?|evaluee?s?) " +
        "[alors|ensuite|de visu]* par (un|une|nos|notre|le|la|les|des|votre|vos) [_] " +
        "(agents?|gardiens?|vigiles?|employe*|salarie*|collaborat*|livreurs?|coursiers?|surveillants?|moderateurs?" +
        "|responsables?|hotes*|personnes?|personnel|medecins?|infirmier*|soignants?|enseignants?|conseiller*)",
      "(doublage|doublee?s?|synthese|synthetique*|clonee?s?|traduite?s?) … (voix|visages?|levres)",
      "(signaux|mesures physiologiques|capteurs) biometriques",
      "(controle d'acces|badge*|serrure*|acces) biometrique*",
      "empreinte* (numerique*|du navigateur|du terminal|de l'appareil|du fichier|de navigateur|carbone|ecologique)",
      "empreinte* [numerique*|digitale*|unique*]* ?(»|\"|”)? (de|du|d') " +
        "?[la|l'|le|votre|vos|un|une|chaque|son|ses]* ?" +
        "(appareil|navigateur|terminal|ordinateur|machine|materiel|composant|systeme|connexion)s?",
      "signature electronique",
    ],
    "health-measure": [
      "[le|la|l'|les|du|de la|de l'|des|votre|vos] ?(poids|taille|tour de taille|imc|indice de masse corporelle" +
        "|(tension|pression) arterielle|glycemie|cholesterol|frequence cardiaque|rythme cardiaque|pouls|nombre de pas" +
        "|sommeil|temperature|calories|masse grasse|saturation en oxygene)",
      "(les|vos) pas",
    ],
    "own-record": [
      "(enregistrements|transcriptions?|sequences|extraits|trajets|deplacements|itineraires|courses|positions" +
        "|localisations?|geolocalisations?|achats|commandes|transactions|operations|reservations|devoirs|copies" +
        "|dissertations|arrets maladie|conges|reclamations|diagnostics?|pointages|virements|libelles)",
      "(historique*|habitudes|releves?) (d'|de |des |du )_",
      "(donnees|comportements?|traces?) de (localisation|geolocalisation|conduite|deplacement*|navigation|paiement" +
        "|achat|consommation|sommeil|frequentation|lecture)",
    ],
    "recorded-media": [
      "(photo*|image*|video*|enregistrement*|echantillon*|scan|scans|egoportrait*|selfie*|gabarit*|empreinte*" +
        "|piece* d'identite|carte* d'identite|passeport*|originau*|resultat*)",
    ],
    "biometric-policy": [
      "(notre|nos|une|la|sa) (politique|notice|charte|declaration|note)" +
        "[ distincte| specifique| separee| dediee| d'information| de conservation| de confidentialite]* " +
        "[relative aux |sur les |sur la |concernant les |applicable aux |en matiere de |de |des ]? ?" +
        "[donnees |renseignements |caracteristiques ]? ?(biometri*)",
    ],
    "watch-list": [
      "listes? de surveillance",
      "listes? (noires?|rouges?|d'exclusion|d'interdiction|d'exclus|d'interdits)",
      "(listes?|fichiers?|registres?|photos?|photographies|images?) " +
        "(de personnes|des personnes|d'individus|de clients|de visiteurs|de joueurs|de supporters) " +
        "(recherchee?s?|interdite?s?|exclue?s?|signalee?s?|indesirables?|bannie?s?|suspecte?s?)",
      "(listes?|fichiers?|registres?|photos?|photographies|images?) (de|des) " +
        "(voleurs|delinquants|malfaiteurs|suspects)",
    ],
    "matched-face": [
      "visages?",
      "(reconnait|reconnaissent|reconnaissons|reconnaitre) (les |nos |chaque |tous les |un |des )" +
        "(visiteurs?|clients?|personnes?|passants?|joueurs?|supporters?|passagers?)",
      "(visiteurs?|clients?|personnes?|passants?|joueurs?|supporters?|passagers?) (est|sont|etre|sera|seront) " +
        "[alors|ensuite|aussi|automatiquement]* reconnue?s?",
      "cameras? … (compare|comparent|identifie|identifient|reconnait|reconnaissent|controle|controlent) " +
        "(chaque|tous les|toutes les|les|toute) (personnes?|visiteurs?|clients?|passants?|joueurs?|supporters?)",
    ],
    "body-manner": [
      "(la (maniere|facon) dont|comment) … (tapez|tapes|tapent|saisi*|marche*|balaye*|tenez|tiennent|incline*" +
        "|conduis*" +
        "|accelere*|freine*|signe*|signez|ecriv*|bouge* (la|votre|leur) souris|deplace* (la|votre|leur) souris)",
      "[la|sa|votre|leur]* (maniere|facon|cadence|rythme|vitesse|dynamique) (de|d') ?(accelerer|ecrire|freiner" +
        "|conduire|tourner|signer|taper" +
        "|marcher|tenir|saisir|balayer|frappe|saisie|deplacer (la|votre|leur) souris)",
      "(style|comportement) (de conduite|de frappe|au volant)",
      "(vos|ses|leurs) (accelerations|freinages|gestes|frappes|mouvements de souris)",
      "(mouvements|gestes) (de (la |votre |leur )?souris|sur (l'ecran|le clavier))",
      "(pression|vitesse|rythme|cadence|trace|inclinaison) … (de|des) ?(votre |la |leur |chaque |l')?" +
        "(signature|ecriture|telephone|main|trait|clics|touches)",
      "(signaux|traits|caracteristiques) comportement(aux|ales)",
      "(votre|leur|sa|chaque) (demarche|allure)",
      `(demarche|allure) (de|des|du) (la |les |l'|votre |chaque )?${somebody}`,
    ],
    "tells-who": [
      "(unique|propre|specifique)s? a (vous|chaque|chacun|chacune)",
      "(vous|te|les|le|la) (est |sont |etes )?[bien] ?(reconnai*|identifi*|distingu*|reper*|propre)",
      "(fins|but|motifs|raisons|et|ou) (de|d'|de l'|pour l')? ?(identification|authentification)",
      "profils? comportementa(l|ux)",
      "(lequel|laquelle|quel|quelle) (des|de vos|de nos|conducteur|membre|utilisateur|personne|eleve|salarie)s?",
      "(vos|ses|leurs|les) (sessions|connexions) (precedentes|anterieures|habituelles)",
      "(usurpat*|imposteurs?|piratage|prise de controle|partage) (de|d'|du) (identite|comptes?)",
      "qui (vous etes|est la|est-ce|appelle|entre|vient|ils sont|elle est|il est)",
      `(reconnai*|identifi*|retrouv*|retient|distingu*|salu*|designe*) … (chaque _|${somebody})`,
      `${somebody} … (est|sont|etre|sera|seront|soient) [alors|ensuite|aussi]* (reconnue?s?|identifiee?s?|reperee?s?)`,
      "(que c'est|qu'il s'agit|si c'est|s'il s'agit) [bien]",
      "(si|que) … (est|sont) [bien|vraiment]* (le votre|la votre|les votres|de vous|de votre main)",
      "(quelqu'un d'autre|une autre personne|un autre|un tiers) (a|est|tape|saisit|utilise|joue)",
      "qui (tape|saisit|ecrit|tient|utilise|parle|le porte|la porte|conduit|joue)",
      "(compar|rapproch|confront)(e|ent|ees?|es?|er|ons) … (a|au|aux|avec|de) ?(un|une|le|la|votre|leur|ceux" +
        "|celle|celui)",
      "(confronte*|compare*|rapproche*) (les|des) (signatures|suivantes)",
      "(que|si) … (est|soit) [bien] ?(celui|celle|le|la|l'|vous|inscrit*)",
      "que vous (etes|tenez|jouez|ecrivez|tapez) [bien]",
      `(la|le) (meme|bonne|bon) ${somebody}`,
      "la meme main",
      "(est|sont) (celui|celle|ceux) (de|du|des|d')",
      "(verifier|confirmer|controler|prouver) (votre|leur|son|l') ?identite",
      "(de|du|des) listes? de (surveillance|personnes)",
    ],
    "access-act": [
      `(ouvr|deverrouill)(e|ent|er|ir|ira|iront|era|eront|ez|ons|ant) [vous|toutes]* ${entrance}`,
      `${entrance} [vous|se|s'|qui]* ?(ouvr|deverrouill)(e|ent|era|eront|ira|iront)`,
      "(vous|le|la|les|nous) (laiss|fai)(e|ent|er|era|eront|t|sons|re) (entrer|passer|monter|embarquer)",
      "(vous|le|la|les|se|s'|nous) ?(connect|identifi|authentifi)(e|ent|er|era|eront|ez|ant)",
      "(laisser (entrer|passer)|(point|badg)(e|ent|er|era|ez|ant))",
      "(pay|pai|regl)(e|ent|er|era|ez|ons|ant) (avec|par|au moyen|grace a|via|d'un)",
      "(remplac(e|ent|er|era|eront|ant)|(tient|tiennent|tenir|tiendra|fait|font|faire|fera) (lieu|office)" +
        "|a la place|au lieu|plutot que|en guise|sert|servent|servir|servira|sans) [de|d'|des|du]? ?" +
        `[le|la|les|l'|un|une|votre|vos|leur|leurs|son|sa]? ?${pass}`,
      `(est|sont|devien(t|nent)) [desormais|aussi]? (votre|vos|la|le|l'|leur|un|une) ?${pass}`,
      "(le|du|de|un)? ?controle d'(acces|entree|embarquement)",
      "(acces|entree) [(a|au|aux) _|(a|au) la _] (est|sont) [alors]? " +
        "(controle|accorde|gere|verifie|autorise|securise)e?s? (par|avec|d'apres|grace a|au moyen|via|sur)",
      "suffi(t|sent|ra|ront) (pour|a)",
      "pour (la |l'|le )?(connexion|embarquement|pointage|deverrouillage|badgeage)",
    ],
    "another-case": [
      "(dans|lors|lors de|pendant|pour|au cours de) [les|des|d'|toutes|tous|certaines|certains]* ?autres ?[_] " +
        "(epreuves?|tests?|examens?|appels?|cas|situations|circonstances|contextes|seances?|fonctions?" +
        "|fonctionnalites?|programmes?|services?|produits?|occasions|magasins?|sites?|visites?|conversations?" +
        "|reunions?|entretiens?|enregistrements?|videos?|photos?|comptes?)",
      "(partout ailleurs|ailleurs)",
      "d'autres [_] (etudes|projets|services|fonctions|outils|programmes|applications|produits|sites|equipes) " +
        "[peuvent|pourront|pourraient|aussi]* (recueill*|utilis*|collect*|recour*|trait*|enregistr*)",
      "(en dehors|hors) (de|des|du|d') ?(ces|cette|ce|examens?|epreuves?|tests?|appels?|la|l')",
      "(au-dela|outre) (de )?(cela|ceci|ces|cette|ce)",
      "(de )?(nouveaux|nouvelles|futurs|futures) (controles?|verifications?|comparaisons?|rapprochements?|releves?" +
        "|captures?)",
      "(d'autres|autres) (controles?|verifications?|comparaisons?|donnees (biometriques?|faciales|vocales)" +
        "|empreintes|gabarits)",
    ],
    "other-record": [
      "(journaux|journal|sauvegardes?|factures?|recus?|(pieces?|documents?) d'identite|documents|cookies?)",
      "(donnees|informations) (du|de votre|de|de la|des) " +
        "(compte|facturation|paiement|badges?|contact|contrat|commandes?)",
    ],
    "new-use": [
      "si(,)? (un jour|a l'avenir|plus tard)",
      "si nous _ (un jour|a l'avenir|plus tard)",
      "si nous (devions|decid(ions|ons)|voulions|voulons|souhait(ions|ons)|envisag(ions|eons)|venions) [un jour]*",
      "(tout|toute|chaque|tous|toutes) (nouvel|nouvelle|nouveau|nouveaux|nouvelles|autre|futur|future) [_]? ?(usage" +
        "|usages|utilisation|utilisations|traitement|traitements|finalite|finalites|collecte|fonction|recours) (de" +
        "|des|du|d'|a|au|aux|avec|fonde*)",
      "(a|pour) (une?|toute?|de) (nouvelles?|nouveau|nouveaux|autres?) (fin|fins|finalites?|usages?|utilisations?)",
    ],
    assessment: [
      "(analyse|etude|evaluation|examen)s? (prealables? )?" +
        "(d'impact|des risques|de risques?|de la (necessite|proportionnalite)|d'incidence|ethique)",
      "(aipd|efvp)",
      "(avis|accord|approbation|validation) (du|de notre|de la|par (le|la|notre)) " +
        "(delegue|dpo|comite|cse|responsable de la protection)",
    ],
    "from-now": [
      "(a partir|a compter|des) (d'aujourd'hui|de demain|de maintenant|de ce jour|aujourd'hui|demain|maintenant)",
      "(a partir|a compter) du # _",
      "(desormais|dorenavant|avec effet immediat)",
    ],
    "given-name": ["iris"],
    beforehand: ["avant (de|d'|que|qu'|toute|tout)"],
    unmatched: [
      "(non-correspondances?|sans correspondance|aucune correspondance)",
      "(ne|n') (correspond|correspondent|figure|figurent) pas",
    ],
    "trait-face": [
      "(camera|cameras|video|videos) … (reconnait|reconnaissent|reconnaitre|identifie|identifient|identifier) " +
        "(les|des|nos) (visiteurs|clients|habitues|passants|personnes)",
      "(visage*|facial|faciale|faciales|faciaux|egoportrait*|selfie*|autoportrait*)",
    ],
    "trait-voice": ["(voix|vocal|vocale|vocales|vocaux|locuteur*)"],
    "trait-hand": [
      "empreinte* (du|de la|d'un|d'une|de chaque|des|de nos|de l') ?" +
        "(salarie*|employe*|collaborateur*|agents?|personne*)",
      "(empreinte* digitale*|doigt*|pouce*|paume*|palmaire*|main|mains|veineux|veineuse*)",
    ],
    "trait-eye": ["(iris|retine*|retinien*|oeil|œil|yeux|regard)"],
    "trait-movement": ["(demarche|frappe)"],
    capture: [
      "(a partir|au moyen|a l'aide) (de|du|des|d'une|d'un) … " +
        "(phrases|phrase|enregistrements?|video|photo|photos|selfie|image|images|lecture) que vous",
      "que vous (prononcez|enregistrez|prenez|scannez|posez|deposez|lisez|soumettez|presentez)",
      "(pointeuse|badgeuse|tourniquet)",
      "(calcule*|etabli*|cree*|genere*|tire*) (sur|a partir de|d'apres) (la|le|les|votre|vos|une|un|ce|cette|ces) " +
        "[_] ?(video*|photo*|image*|enregistrement*|appel*|selfie*)",
      "(selfie*|egoportrait*|autoportrait*)",
      "(photo|photos|image|images|video|videos|enregistrement|scan|capture|echantillon) … (de|d') " +
        "(votre|un|une|la|son|leur) (visage|voix|main|iris|doigt|paume|document|piece)",
      "(lors de|a|pour) (l'enrolement|l'inscription|votre inscription)",
      "(echantillon|connexion|embarquement) biometrique*",
      "(echantillon|connexion|controle|verification|embarquement) " +
        "(vocal*|facial*|de la voix|du visage|d'identite|d'age|de l'age|de votre identite)",
      "(extraite*|derivee*|generee*|calculee*|creee*|obtenue*|tiree*|captee*|recueillie*|provient|proviennent) " +
        "[uniquement|exclusivement|seulement] (de|des|d'|a partir|du|lors)",
      "(pendant|lors de|au cours de) (la|votre) (saisie|frappe|navigation|session)",
      "(images|enregistrements) (de|des|de nos) (videosurveillance|videoprotection|cameras)",
      "(objets? connectes?|montres? connectees?|bracelets? connectes?|traqueurs? d'activite)",
      "lorsque vous nous (contactez|appelez|telephonez|parlez)",
      "lorsque vous (tapez|saisissez|marchez|parlez|balayez)",
      "(enregistree?s?|captee?s?|prise?s?|recueillie?s?|numerisee?s?) (lors|pendant|au moment|a l'|par vous) _",
    ],
    "said-before": ["(ces|cette|ladite|lesdites|lesdits|de telles|de tels|ces memes)"],
    "from-others": [
      "(de|d'|des|par|aupres de|aupres d'|provenant de|provenant d'|de la part de) " +
        "[nos|autres|certains|divers|d'autres]* " +
        "(partenaires|tiers|societes|entreprises|filiales|fournisseurs|courtiers|employeurs|sources|autorites)",
    ],
    "loose-capture": [
      "(aeroport*|embarquement)",
      "(cameras?|microphone|lecteur|capteur|borne|portique|webcam|scanner)",
      "(piece|carte|document|documents|titre|titres|pieces|cartes) d'identite",
      "(passeport*|permis de conduire|titre de sejour)",
    ],
    "on-device": [
      "(ios|android|(votre|le|l') ?(telephone|smartphone|appareil|ordinateur)) " +
        "(conserve|garde|stocke|compare|verifie|controle) (la|le|les|l'|votre|vos|une)",
      "(capteur|lecteur) (d'empreinte*|biometrique|facial)? ?(integre|propre)? ?(de|du|a) (votre|ton|son|leur|l')? ?" +
        "(telephone|appareil|smartphone|ordinateur|terminal|mobile|tablette)",
      "(sur|dans) (votre|son|leur) (appareil|telephone|terminal|ordinateur|mobile|smartphone|tablette|equipement)",
      "(capteur*|lecteur*|camera|systeme|coffre|enclave|puce|memoire|fonction*|technologie*|scan|reconnaissance" +
        "|empreinte*|biometrie|verrouillage|deverrouillage|authentification|reglages) … de (votre|son|leur) " +
        "(appareil|telephone|terminal|ordinateur|mobile|smartphone|tablette)",
      "(sur|dans) (l'|le |un |une )(appareil|telephone|terminal|smartphone|mobile|tablette)",
      "(reste|restent|demeure|demeurent|stockee?s?|conservee?s?|gardee?s?) [chiffree?s?|stockee?s?|uniquement" +
        "|seulement]* (dans|sur) (la|le|votre|leur) " +
        "(sonnette|enceinte|camera|montre|serrure|badge|carte|voiture|jouet|casque)",
      "(a lieu|se fait|se deroule|s'effectue|reste) (dans|sur|a l'interieur de) (la|le|l'|votre) ?" +
        "(sonnette|enceinte|camera|montre|serrure|voiture|vehicule|jouet|casque|lecteur|telephone|appareil)",
      "(dans|sur) (un|une) (badge|carte|montre) (que (vous|tu|la personne|le salarie)|personnel*|individuel*)",
      "(ne quitte|ne quittent) … (appareil|telephone|terminal)",
      "rien ne (part|remonte|sort|est envoye|quitte) [(chez|vers|a|sur|de)] ?(nous|nos|la|le|l'|cet|votre)",
      "(ne parvien(t|nent)|n'arriv(e|ent)|ne remont(e|ent)) (pas|jamais) (a|jusqu'a|sur|vers) nos (serveurs|systemes)",
      "dans la puce … (telephone|appareil|smartphone|terminal)",
      "localement",
      "(geree?s?|effectuee?s?|traitee?s?|realisee?s?|controlee?s?) [entierement|uniquement|exclusivement] par " +
        "(ios|android|votre (appareil|telephone)|l'appareil|le (systeme d'exploitation|telephone))",
      "(sur|dans) (ton|ta) (appareil|telephone|terminal|ordinateur|mobile|smartphone|tablette)",
      "(systeme|capteur|lecteur|module) biometrique " +
        "(d'android|d'ios|de l'appareil|du telephone|de (votre|ton) (appareil|telephone))",
      "(secure enclave|(enclave|puce) securisee|(element|module) securise|keystore|keychain|trousseau|strongbox" +
        "|environnement d'execution de confiance)",
      "(face|touch) id",
      "windows hello",
    ],
    withheld: [
      "(elles?|ils?|celles?-ci|cela|(cette|ces) (informations?|donnees?|empreintes?)) (ne|n') " +
        "?(nous (est|sont|sera|seront) (pas|jamais|ni) _|(est|sont) (ni|pas|jamais) … " +
        "(recueilli|collecte|recu|obtenu)e?s? par [nous])",
      "nous (ne|n') ?(la|le|les|l'|en|y) ?(recevons|recueillons|obtenons|collectons|conservons|avons) (pas|jamais|ni)",
    ],
    "destroy-verb": ["(supprim(er|ons|e|ent|ees?)|detrui(re|sons|t|sent|tes?)|effac(er|ons|e|ent|ees?))"],
    safeguard: [
      "((chiffr|crypt|hach|securis)(er|ons|e|ent|ee?s?)|hachage|chiffrement|proteg(er|eons|e|ent|ee?s?))",
      "(stocke|conserve)e?s? [uniquement]* (chiffree?s?|sous forme chiffree)",
    ],
    "biometric-verb": [
      "(employ(er|ons|ee?s?)|emploi(e|ent)|proced(er|ent|era|erons) (a|au|aux)|recour(ir|ons|t|ent) (a|au|aux))",
      "(mettre|mise?s?|met|mettent) en (oeuvre|œuvre|place)",
      "faites[ |-]vous usage",
      "(appliquer|comparer|exploiter|collecter|recueiller|traiter|utiliser|conserver|stocker|garder|enregistrer" +
        "|partager|communiquer|divulguer|ceder|demander|exiger|solliciter|capter|capturer|scanner|numeriser" +
        "|analyser|generer|creer|calculer|deriver|mesurer|verifier|relever)(a|ons|ont|ait|aient|ions)",
      "(obtiendr|recevr|transmettr|vendr|prendr|detiendr|extrair|fournir|acquerr|saisir)(a|ons|ont|ait|aient|ions)",
      "(associ|reli)(er|e|ent|ons|ees?)",
      "(detient|detiennent|detenons|detenue?s?|obtient|obtiennent|possed(e|ent|ons|ees?)|maintient|maintiennent)",
      "(envoie|envoient|envoyons|envoyee?s?|fournissons|import(e|ent|ons|ees?))",
      "(ger(e|ent|ons|ees?)|exig(e|ent|eons|ees?)|memoris(er|e|ent|ons|ees?)|hebergeons|constitu(ons|ent|ees?))",
      "(est|sont|etre|sera|seront) [alors|aussi|toujours]* (verifi|controle|confirm|authentifi|identifi)ee?s? par",
      "(saisir|saisissons|saisit|solliciter|sollicitons|sollicite|acquerir|acquerons|acquiert|acheter|achetons|achete)",
      "(appliqu(er|e|ent|ons|ees?)|effectu(er|e|ent|ons|ees?)|pratiqu(er|e|ent|ons|ees?)|deploy(er|ons)|deploie*)",
      "(rapproch(er|e|ent|ons|ees?)|confront(er|e|ent|ons|ees?)|compar(er|e|ent|ons|ees?)|distingu(er|e|ent|ons))",
      "(exploit(er|ons|e|ent|ees?)|tir(er|ons|e|ent|ees?))",
      "(envoyer|soumettre|communique|communiques|heberge|hebergent|heberges|hebergee?s?|transferee?s?|transferer" +
        "|transferons|procedons|procede|mettons en (oeuvre|œuvre)|dotee?s?|disposons|permet|permettent|vendue?s?" +
        "|cedee?s?|partages?|recueillis|collectes|traites|conserves|fournis|obtenues|obtenus)",
      "(collecter|collectons|collecte|collectent|collectees?|recueillir|recueillons|recueille|recueillie?s?)",
      "(avons|n'avons|ayons|ait|a|ont) recours",
      "(gard|sauvegard|captur|prelev|consult|archiv)(er|ons|e|ent|ees?)",
      "echang(er|eons|e|ent|ees?)",
      "(equipe|dote|muni)e?s? (de|d')",
      "(reposent|repose|s'appuient|s'appuie) sur (la|une|l'|les) ?(reconnaissance|biometrie|empreinte*)",
      "(verifie|verifient|controle|controlent|lire|lisons|lit|lisent|prendre|prenons|prend|prennent) " +
        "[votre|vos|la|le|l'|les|des|un|une|chaque]* " +
        "(donnees biometriques|empreinte*|gabarit*|profil* biometrique*|visage*|voix|paume*|iris|retine)",
      "(controler|controlons|controle|authentifier|authentifions|identifier|identifions) … (par|grace a|au moyen de) " +
        "[la|des|moyens|une|l']* (biometri*|empreinte*|visage|voix|paume)",
      "(est|sont|etes|etre) (authentifie|identifie|reconnu|controle)e?s? … (biometri*)",
      "(traiter|traitons|traite|traitent|traitees?|traitement)",
      "(utiliser|utilisons|utilise|utilisent|utilisees?|utilisation)",
      "(conserver|conservons|conserve|conservees?|stocker|stockons|stockees?|detenir|detenons)",
      "(partager|partageons|partagees?|communiquer|communiquons|communiquees?|divulguer|divulguons|transmettre" +
        "|transmettons|vendre|vendons)",
      "(obtenir|obtenons|recevoir|recevons|demander|demandons|exiger|fournir|fournies?|fournissez)",
      "(lou(er|ons|e|ent|ees?)|ced(er|ons|e|ent)|monetis*|commercialis*|troqu*)",
      "(est|sont|etre|sera|seront) remise?s?",
      "(transform|convert)(er|ons|e|ent|ee?s?|ir|i|ie?s?|issons|it|issent) en",
      "(bornes?|terminal|terminaux|lecteurs?|pointeuses?|badgeuses?|portiques?|machines?) (lit|lisent)",
      "(accord(er|ons|e|ent)|conced(er|ons|e|ent)) [une|la|des] (licence|licences)",
      "reconnaissance … (a lieu|ont lieu|est (effectuee|realisee|pratiquee|menee|operee))",
      "reconnue?s?",
      "(prenons|prendre|prenions|relevons|relever|releve|relevions|relevees?|creions|captions|scannions|numerisions" +
        "|analysions|enregistrions|conservions)",
      "(capture|capturons|captures|capturent|capturees?|relevent|relevaient) " +
        "(par |de )?(l'|la |le |les |leur |leurs |votre |vos |une |un |son |ses )_",
      "(consent*|accord|autoris*) [a|au|aux] [la|l'|un|une]* ?(releve|capture|numerisation|enregistrement|creation) " +
        "(de|d'|des)",
      "(rassembler|rassemble|rassemblons|recourt|recourent|recoit|recoivent|recoive|recues?|mettre en (oeuvre" +
        "|œuvre)|met en (oeuvre|œuvre)|fait usage|font usage|faire usage|activer|activons|active|peuvent etre " +
        "concernees|sont concernees|concernees)",
      "(traitez|collectez|utilisez|conservez|recueillez|stockez|partagez|detenez|demandez|obtenez|communiquez)",
      "(transmis|transmise|transmises|transmettent|transmet|divulguee?s?|gardee?s?|garde|gardons|gardent" +
        "|detenue?s?|stocke|stockes|stockent|comparee?s?|analysee?s?|enregistree?s?|exploites|echangee?s?|disposer" +
        "|dispose|disposent|croisee?s?|conserves|vendus?|revendu(e|s|es)?|traitements|demandee?s?|communiquent" +
        "|utilisent)",
      "(sert|servent|serviront|servir) (a|au|aux)",
      "(remet|remettons|remettent|confie|confions|confient) (le|la|les|votre|vos|ce|cet|cette|ces)",
      "mesur(er|ons|ent|ees?)",
      "(capter|captons|scanner|scannons|scanne|numeriser|numerisons|analyser|analysons|analyse|analysent|generer" +
        "|generons|creer|creons|extraire|extrayons|deriver|derivons|deduire|calculer|calculons|convertir" +
        "|convertissons)",
      "(compar|verifi|identifi|authentifi|detect)(er|ons|e|ent)",
      "reconnai(tre|ssons|t|ssent)",
      "(extrait|extraient|deriv(e|ent)|gener(e|ent)|converti(t|ssent)|numeris(e|ent)|scannent)",
      "(recourir|recourons|avoir recours|recueillions|collections|traitions|utilisions|conservions)",
      "(enregistrons|enregistre|enregistrent|recueillent|conservent|creent|cree|calculent|calcule|captent|capte)",
      "mesure (les|vos|votre|la|le|l'|ton|ta|tes|leurs?|son|sa|ses) ?_",
      "(etudi(er|ons|e|ent|ees?)|examin(er|ons|e|ent|ees?)|observ(er|ons|e|ent|ees?))",
    ],
    "include-verb": [
      "(comprendre|comprend|comprennent|inclure|inclut|incluent|contient|contiennent|regroupe(nt)?|rassemble(nt)?)",
      "(reunit|reunissent|se compose(nt)? (de|d'|des)|(composee?s?|constituee?s?) (de|d'|des))",
      "(categories|types) de (donnees|renseignements|informations)",
    ],
    "file-word": [
      "(votre|le|la|au|du|un|une|chaque|ce|cette) [_] ?" +
        "(dossier|fiche|profil|compte|registre|questionnaire|formulaire|base|carnet|carte)",
    ],
    "special-category": [
      "(racial*|raciaux|ethnique*|religieu*|philosophique*|syndical*|orientation sexuelle|vie sexuelle" +
        "|casier judiciaire|sante|genetique*)",
      "(opinions?|convictions?|croyances?|affiliations?|appartenances?|idees) " +
        "[religieuses?|philosophiques?|syndicales?|ou|et]* politiques?",
      "politiques (ou|et) (religieuses|philosophiques|syndicales)",
      "(categories? (particulieres?|speciales?)|(donnees|informations) (dites )?sensibles)",
    ],
    modal: [
      "(pouvons|pouvez|peut|peuvent|pourrons|pourra|pourront|pourrions|pourrait|pourraient|pouvoir|puissions|puisse)",
      "(sommes|etre|est|sont) susceptible* de",
      "(sommes|est|sont) (amenes|amene|amenees|autorises) a",
      "(nous nous reservons le droit)",
      "il (se peut|est possible) que",
    ],
    negator: [
      "(interdit|defendu|proscrit|exclu) … (a|aux) … (de|d')",
      "(contrat*|accords?|conditions|licences?|clauses?|avenants?) … " +
        "(exclut|excluent|excluons|ecart*|interdi*|proscri*|prohib*|empech*)",
      "il est [strictement|formellement|expressement]* (interdit|defendu|proscrit)",
      "(il est|c'est) (faux|inexact|errone|une rumeur) (que|qu')",
      "il (nous )?est (techniquement |juridiquement )?impossible (pour nous )?(de|d')",
      "(notre|nos) refus (de|d')",
      "il serait (illegal|interdit|contraire a [_] [_]) (de|d')",
      "(nous evitons|evite|evitent|arretons|cessons|bloquons|proscrivons|desapprouvons|sommes opposes|nous opposons) " +
        "(de|d'|l'|la|le|a)",
      "(au lieu de|au lieu d'|plutot que de|plutot que d') ?(_er|_ir)",
      "avons (arrete|mis fin a|suspendu|interrompu|abandonne|desactive|bloque) [d'|de|l'|la|le]*",
      "hors de question (de|d'|que|qu')",
      "zero (utilisation|entrainement|collecte)",
      "ne (pourra|pourront|saurait|sauraient) [en aucun cas]* (_er|_ir|etre|_re)",
      "(rien [d'autre]|personne) (ne|n')",
      "zero (donnee*|contenu*|message*|photo*|image*)",
      "rien … ne (nous|leur|lui|vous) (permet|permettra|autorise|autorisera|donne)",
      "rien de (ce que|ce qu'|vos|votre|leurs|ton|ta|tes)",
      "pas (pour|d'|de)",
      "non (collect*|conserv*|recueilli*|stocke*|utilise*|partage*|transmis*)",
      "(il est exclu|avons cesse|cessons|renoncons) (que|de|d'|a)",
      "(en aucune facon|en aucune maniere|nul|nulle)",
      "(ne|n') ?…(pas|jamais|plus|aucun|aucune|aucunement|nullement|ni|personne|rien)",
      "(aucun|aucune|ni|jamais)",
      "(sans) (entrainement|reentrainement|creer|extraire|en tirer|collecter|recueillir|generer|calculer|produire" +
        "|constituer|etablir|recourir" +
        "|extraction|collecte|creation)",
      "personne (chez nous|parmi nous|dans nos equipes|d'autre) … (ne|n')",
      "(tenu*|rest*|demeur*|gard*|maintenu*) [strictement]* (a l'ecart|en dehors|hors) (de|du|des) " +
        "[la|nos|notre|tous|les|jeux|jeu|ensembles?|corpus|bases?|de|donnees|avec|sur|lesquels|lesquelles|lequel]*",
      "nous (tenons|tiendrons|gardons|garderons|laissons|maintenons) … (a l'ecart|en dehors|hors) (de|du|des) " +
        "[la|nos|notre|tous|les|jeux|jeu|ensembles?|corpus|bases?|de|donnees|avec|sur|lesquels|lesquelles|lequel]*",
      "nous (excluons|ecartons) … (de|du|des) [la|nos|notre|tous|les]* " +
        "(jeux|jeu|ensembles?|corpus|bases?|donnees) [de|donnees]* (avec|sur) (lesquels|lesquelles|lequel|laquelle)",
      "(abstien*|abstenons|abstenir|abstiendr*) (de|d')",
      "(nous gardons|se garde|nous opposons|s'oppose) (de|d'|a)",
      "renonc* (a|aux)",
      "(echappe|echappent) (a|au|aux)",
      "(interdiction|defense) … (de|d')",
      "absence (de |d')[toute|tout]* ?(utilisation|reutilisation|usage|exploitation|traitement|collecte|extraction" +
        "|entrainement|recours)",
      "(non-utilisation|non utilisation|non-reutilisation|non-entrainement)",
      "(est|sont) [strictement|formellement|expressement]* (exclue?s?|interdite?s?|proscrite?s?) (tout|toute|la|le|l')",
      "(sans) (recours|utiliser|entrainer|que|etre|reutilis*|utilisation|aucune (re)?utilisation|usage|aucun usage)",
      "(interdit|interdisons|interdisent|excluent|prohibe|prohibent|proscrivent|proscrit|interdite?s?|empechons" +
        "|empeche|excluons|exclut|refusons|s'interdit|nous interdisons|s'interdisent)",
      "(pas|non) (utilise*|traite*|destine*)",
      "(en aucun cas|a aucun moment|sous aucun pretexte|en aucune maniere)",
      "(exclus|exclues|exclu|exclue|ecartees?|retires?|retirees?|absents?|absentes?) (de|du|des)",
      "(ne|n') (saurait|sauraient|peut|peuvent) (etre|servir|se servir|s'en servir|utiliser|exploiter|reutiliser" +
        "|traiter|conserver|communiquer|divulguer|ceder|vendre|entrainer)",
    ],
    without: [
      "sans [aucune?] (fonction|recours|dispositif|systeme|technologie|usage|module|logiciel) (de|d'|a)",
      "sans",
    ],
    forbidding: [
      "(interdit|interdite|interdisons|interdit(s|es)|defendu)",
      "nous ne",
      "(exclus|exclues|proscrits|proscrites|abstenons|abstenez|abstiendrons|refusons|interdisez)",
    ],
    "forbids-others": [
      "(leur|lui) (interdi(t|sent)|defend(ent)?)",
      "(interdi(t|sent)|defend(ent)?) [expressement|contractuellement]* (a|au|aux) [ce|cette|ces|notre|nos|ses]*",
      "(contrats?|accords?) … (interdi(t|sent)|exclu(t|ent)|prohibe(nt)?)",
    ],
    "measure-of": [
      "(nombre|quantite|volume|longueur|duree|taille|dates?|heures?|frequence|titres?|noms?|types?|metadonnees" +
        "|statistiques) (de|des|d'|du|sur)",
    ],
    "denied-behind": [
      "(est|sont|reste|restent|demeure|demeurent) " +
        "[strictement|formellement|expressement|totalement|absolument|explicitement|contractuellement]* " +
        "(exclue?s?|desactivee?s?|interdite?s?|proscrite?s?|prohibee?s?|bannie?s?)",
      "(n'est|ne sont) [en]* (pas|jamais|nullement|aucun cas|ni) " +
        "(autorisee?s?|permise?s?|pratiquee?s?|prevue?s?|envisagee?s?|realisee?s?|effectuee?s?)",
      "(ne|n') (fait|font|entre|entrent|figure|figurent) (pas|jamais|nullement) (partie|dans|parmi|au nombre)",
      "(n'a|n'ont|ne) … (pas|jamais) lieu",
      "se (passe|passent|dispense|dispensent) (de|d'|des)",
      "(n'existe|n'existent|ne se pratique|ne se pratiquent) (pas|nullement)",
      "(une chose|quelque chose|ce) que nous ne (faisons|ferons) (pas|jamais)",
      "ce que nous ne (faisons|collectons|recueillons) pas",
    ],
    "permit-verb": [
      "(accord*|confer*|conced*|donn*) … (droit|droits|licence|autorisation)",
      "(permettre|permettons|permet|permettent|autoriser|autorisons|autorise|autorisent|laisser|laissons)",
    ],
    "another-act": [
      "(vendre|vend|vendons|vendent|vendus?|vendues?|louer|louons|partager|partage|partageons|partages?|partagees?)",
      "(communiquer|communiquons|communiques?|communiquees?|divulguer|divulguons|divulgues?|divulguees?|publier" +
        "|publions|transferees?|transferes?|transmettons|transmis|transmises?|cedons|cedees?|cedes)",
      "(supprimer|supprimons|effacer|effacons|conserver|conservons|conserves?|conservees?|garder|gardons|stockons" +
        "|stockees?|lire|lisons|lisent|lus?|lues?|consultons|connaissons|savons|acces|rendues? publiques?)",
    ],
    "taking-over": [
      "(et|mais) [en|y|les|l'|la|le]* ?(est|sont|sera|seront|peut|peuvent|pourra|pourront|pouvons|servent|sert" +
        "|serviront)",
      "(et|mais) [en|y|les|l'|la|le]* ?(utilisons|exploitons|traitons|recueillons|collectons|conservons|partageons" +
        "|entrainons|reutilisons)",
      "(et|mais) (ne|n') [les|l'|la|le|en]* ?(utilisons|exploitons|traitons|servent|sert|sont|est) … (que|qu')",
    ],
    "no-guarantee": [
      "(saurait|saurions|sauraient) (garantir|exclure|assurer)",
      "pas [possible de|en mesure de] (garantir|exclure|assurer|promettre)",
      "(ne|n') … (pouvons|peut|pouvoir) … (garantir|exclure|assurer)",
    ],
    "no-case": [
      "(jamais|aucune?s?|aucunement|nullement|personne|rien|a quelque moment que ce soit|quelle? que soi(t|ent))",
      "(en aucun cas|a aucun moment|sous aucun pretexte|en aucune maniere)",
    ],
    "not-negator": [
      "(ne|n') (figur*|est|sont) pas [indiquee?s?|mentionnee?s?|decrite?s?]* (ici|ci-dessus|ci-dessous|dans)",
      "ni plus ni moins",
      "rien … (ne|n') [nous|l'|les|leur]* (empeche|interdit|limite|restreint|empechera|interdira)",
      "(ne|n') [nous|se|s'] ?(limit*|born*|restreign*|cantonn*) (pas|jamais)",
      "pas possible de (garantir|exclure)",
      "(ne|n') … (demand*|sollicit*|requiert|requerons|exige*|attend*) (pas|jamais|plus) " +
        "[votre|leur|le|son|d'|de]* (consentement|accord|autorisation|permission)",
      "(ne|n') … (avons|a|ont) pas besoin (de|d')",
      "(ne|n') … (informons|informe|informent|prevenons|previent|avertissons|avertit|consultons|consulte) (pas|jamais)",
      "sans que nous vous",
      "n'hesit* pas",
      "(ne|n') [nous|vous|les|l'|le|la]* ?(retir*|anonymis*|pseudonymis*|masqu*|flout*|chiffr*|proteg*|separ*" +
        "|distingu*" +
        "|epargn*|remuner*|pay*) (pas|jamais)",
      "(ne|n') (est|sont|sera|seront) (pas|jamais) " +
        "(retire|anonymise|pseudonymise|masque|floute|chiffre|protege|separe|distingue|epargne)e?s?",
      "rien … ne nous (empeche|interdit)",
      "ou non",
      "sans (jamais )?(les|la|le|l'|vos) ?_",
      "non seulement",
      "non pas (sur|avec) … mais (sur|avec)",
      "(ne|n') (saurait|sauraient|peut|peuvent|pourra|pourront) … que (pour|sur|a|au|aux|avec|dans|par|si|lorsque" +
        "|quand|sous|apres)",
      "pas (seulement|uniquement|exclusivement|necessairement|toujours)",
      "(ne|n') … (pouvons|pouvoir|peut) (pas )?(garantir|exclure)",
      "a moins que … (ne|n')",
      "si vous (ne|n') … pas",
      "pas (obligee?s?|tenue?s?|contraint*) (d'accepter|de consentir|de permettre|de nous laisser)",
      "(ne|n') … pas de (vous )?identifier",
      "(ne|n') (permet|permettent|permettant) pas (de (vous|les|l'|la|le)? ?(re)?identif*|l'identification|de " +
        "remonter|de retrouver)",
      "(ne|n') [nous|se|s'] ?(exclu*|interdi*|renonc*|priv*|manqu*|oppos*|empech*) (pas|nullement)",
      "(n'est|ne sont) pas (exclue?s?|interdite?s?|impossible)",
      "(rien|aucun|aucune) … (n'|ne) [nous|s'|vous] ?(interdi*|empech*|oppos*|exclu*|limit*|restrein*|est exclu*)",
      "(aucun|aucune) [autre] (consentement|autorisation|accord|remuneration|contrepartie|compensation|indemnite" +
        "|formalite|notification|demande|droit)",
      "(pas|nullement) (tenus?|tenue|tenues|oblige*) (de|d') (recueillir|obtenir|demander|solliciter|vous informer" +
        "|vous prevenir|vous demander)",
      "consentement … (n'est|ne sera) (pas|nullement) (necessaire|requis|exige|demande)",
      "(nul|nulle|personne|aucune? (utilisateur|utilisatrice|membre|client|cliente)) ne (peut|pourra) [s'|s'y]* ?" +
        "(opposer|refuser|desactiver|empecher)",
      "ne (pouvez|peuvent|peut) pas [vous|s'|y|nous]* ?(opposer|refuser|desactiver|empecher)",
      "pas (conserve*|garde*|stocke*|detenu*) (plus|au-dela) (de|d'|du)",
      "(si vous|si tu|lorsque vous|quand vous|une fois|des que vous|apres) … (ne|n') (seront|sera|utiliserons" +
        "|traiterons" +
        "|servirons|serviront|sont|est) plus",
      "(ne|n') (pouvons|pouvez|peux|peut|peuvent|pourrez|pourrions|saurions) … sans",
      "(pas possible|impossible) (de|d') … sans",
      "requier(t|ent) (pas|aucun)",
      "(ne|n') … (affecte|affectent|remet|remettent) (pas|en rien|aucunement)",
      "pas responsables? (de|des|du)",
      "(ne|n') (pouvons|peut|pourrons) pas (supprimer|retirer|effacer)",
      "(ne|n') (conserv*|gard*|stock*|detien*) (pas|jamais|aucun*|ni) … au-dela",
      "(pas|ni|jamais|aucune?) … au-dela",
      "non (public*|publie*|publiee*)",
      "plus (d'informations|d'information|de details|precis*|precisement|pertinent*|large*|ample*)",
    ],
    "hedged-negator": [
      "(ne|n') [y|en] [nous|vous] … (generalement|normalement|habituellement|en principe|en general) … pas",
      "(ne|n') [y|en] … pas (generalement|normalement|habituellement|en principe|en general|par defaut)",
      "par defaut,? ni (nous|notre|nos) … (ne|n')",
      "(presque|quasiment|pratiquement|a peu pres) (pas|aucune?|rien|jamais|personne)",
      "(normalement|en principe|en general|generalement|habituellement|par defaut|en regle generale),? (nous )?(ne" +
        "|n') …(pas|aucune|aucun)",
      "(en principe|en general|en regle generale|normalement),? … (ne|n') … (pas|aucune|aucun|jamais)",
      "(en principe|en general|en regle generale|normalement),? (aucune?|rien|pas)",
    ],
    excluding: [
      "(mais|et) (pas|jamais) (vos|votre|les|la|le|l'|ceux|celles|leurs?|des|aux?|pour|a)",
      "(au lieu|a la place) (de|des|du|d')",
      "plutot que (de|des|d')?",
      "(et|mais) (aucun|aucune) autre",
      "sans (aucun|aucune) (de|d'|des)",
      "sans (aucun|aucune|la moindre|le moindre)? ?(donnees?|informations?|renseignements?|contenus?|messages?) " +
        "[personnelle*] (de|d'|des|du|sur|relati*)",
      "(a l'exception de|a l'exception des|a l'exclusion de|a l'exclusion des|hors|hormis|sauf|excepte" +
        "|a l'exclusion du|autre que|autres que|et non)",
    ],
    "not-excluding": [
      "hors (ligne|connexion|service|forfait|taxes?|reseau)",
      "(mais|et) (pas|jamais) (pour|a|aux?|les|des) (seul*|unique*|exclusi*)",
    ],
    exception: [
      "(sauf|hormis|hors|a l'exception|excepte|sous reserve|a moins que|a moins d'|exclusion faite|a l'exclusion)",
      "(si ce n'est|en dehors (de|des|du|d')|autrement que|autres? que|autre qu')",
      "(autre|autres) _ [_] (que|qu')",
      "((seule|unique) exception|sinon (avec|pour|sur|apres|en)|a ceci pres)",
      "mais (seulement|uniquement)? ?(sur|avec|a partir)",
    ],
    "open-exception": [
      "(a moins|sous reserve)",
      "(sauf|hormis|hors|excepte|si ce n'est|a l'exception|en dehors) [seulement|uniquement]* " +
        "(si|s'|lorsque|lorsqu'|quand|avec|apres|sur|en|dans|par|sous|pour|a|afin|exigence*|necessite*|besoin*" +
        "|urgence*)",
      "(administrateur*|administratrice*|employeur*|organisation*|hote|etablissement|entreprise|proprietaire" +
        "|titulaire du compte) … (laiss*|activ*|autoris*|l'autoris*|l'activ*|permi*|permet*)",
      "(pourrions|pourrons|pourraient|pourront|peuvent|pouvons) [le faire]* (a l'avenir|plus tard|un jour|ailleurs)",
      "(mention|indication|stipulation|precision|disposition) (explicite|expresse|contraire)",
      "(le |la |l'|les )(justifie*|requier*|exige*|impose*|commande*|necessite*)",
      "(nous|l'|le|la) (jugeons|jugerons|estimons|estimerons|considerons|trouvons|souhaitons|decidons) " +
        "[cela|cet|utile|necessaire]*",
      "(nous est|nous serait|serait|est) utile",
      "(interets?|raisons?|besoins?|motifs?|necessites?) " +
        "(legitimes?|commerciales?|commerciaux|operationnel*|de service|du service|internes?|techniques?)",
      "(ameliorer|amelioration de|maintenir|maintien de) (la|notre) (qualite|performance|fiabilite|precision)",
      "(cas|circonstances|situations) (exceptionnel*|limite*|particulier*|rares|special*|specifiques?|speciaux)",
      "(dispositions?|stipulations?|mentions?|clauses?|precisions?) contraires?",
      "(indication|avis) contraire (dans|de notre|ci-|du|de la)",
      "(besoins|necessites) (du|de|de nos|de notre|des) (service*|produit*|activite*)",
    ],
    "to-serve": [
      "(necessaire*|requis*|besoin) (pour|a|afin de) (vous )?" +
        "(fournir|fournie|fourniture de|la fourniture de|delivrer|offrir|exploiter|executer|l'execution de) " +
        "[le|la|les|nos|notre|ce|cette|ces|du|des]* " +
        "(service*|produit*|fonctionnalite*|plateforme|application|contrat)",
      "(pour|afin de) (vous )?(fournir|offrir|exploiter|executer) [le|la|les|nos|notre|ce|cette|ces]* " +
        "(service*|produit*|fonctionnalite*|plateforme|application|contrat)",
    ],
    "required-by-law": [
      "(exige*|impose*|requis|requise|requises|prescrit*|ordonne*|prevu*|contraint*|tenus?|obliges?) " +
        "(par|en vertu de) (la|une|l'|le|un|toute|les) ?" +
        "(loi*|reglementation*|reglement*|autorite*|juge|tribunal|decision|droit)",
      "(loi|lois|reglementation|juge|tribunal|autorite*|droit) … " +
        "(l'exige*|l'impose*|exige*|impose*|oblige*|contraint|ordonne*)",
      "(obligation* (legale*|reglementaire*)|decision* de justice|injonction*|requisition*)",
    ],
    "permitted-by-law": [
      "(permis*|autorise*|admis*|licite*) (par|en vertu de|selon) (la |une |l'|le |un |toute |les )?" +
        "(loi|lois|legislation|reglementation|reglement*|droit)[ applicable*]",
      "(loi|lois|legislation|reglementation|droit)[ applicable*] (ne )?(le |l'|nous y |nous le |y )?" +
        "(permet*|autorise*|admet*)",
      "legalement (permis*|autorise*|possible*)",
    ],
    "as-far-as-law": [
      "dans [toute] la [seule] (mesure|limite) (permise|autorisee|admise) par … " +
        "(loi|lois|legislation|reglementation|droit)[ applicable*]",
      "(dans la mesure ou|pour autant que|autant que) (la |l'|le |les )?(loi|lois|legislation|reglementation|droit)" +
        "[ applicable*] (le |l'|nous y |nous le |y )?(permet*|autorise*|admet*)",
    ],
    "reader-trigger": [
      "vous [nous|les|le|l'|y|en|nous les|nous le] [avez|aurez] [expressement|vous-meme] " +
        "(signalez|signale*|choisissez|choisi|autorisez|autorise*|acceptez|accepte|activez|active|notez|note*" +
        "|demandez|demande|cochez|coche|decidez|decide|donnez|designez|designe*|selectionnez|selectionne*)",
      "(signalement*|demande) de votre part",
      "a votre demande",
    ],
    exclusive: [
      "(uniquement|seulement|exclusivement|seul|seule|seuls|seules|rien d'autre)",
      "(ne|n') … (que|qu')",
      "se limite* a",
    ],
    "not-exclusive": [
      "(ne|n') [se|s'] ?(limit*|born*|restreign*|restreint|cantonn*) (pas|jamais|nullement) (a|au|aux)",
      "(ne|n') … pas [nos|notre|les|l'|des|le|la|ses|son|leurs|leur|une|d']* [_] [_] " +
        "(que|qu') (sur|avec|a partir|a l'aide|grace|pour|a)",
      "(ne|n') … pas (que|qu') ?(a|au|aux|pour)",
    ],
    consent: [
      "(nous demandons|nous vous demandons|vous est demande|sont invites a dire) … si (vos|vous|nous|leurs|les) _",
      "(avec|sur la base de|sous reserve de|selon|apres|moyennant) … (consentement|autorisation|accord|permission)",
      "(si|lorsque|des lors que|a condition que|une fois que) vous [y|l'|avez|nous]* " +
        "(consent*|acceptez|accepte|activez|active|autorisez|autorise|choisissez|choisi|donnez votre|donne votre" +
        "|cochez|optez)",
      "(si|lorsque|sauf si) vous (l'|nous l'|nous y |les |l'avez |y avez )" +
        "(acceptez|accepte|autorisez|autorise|activez|active|demandez|souhaitez|permettez)",
      "en (touchant|cochant|activant|glissant|faisant glisser) … vous nous (laissez|autorisez|permettez)",
      "(consentement|accord|autorisation|autorisations) (explicite|prealable|expres|ecrit|exprès)",
      "(demandons|recueillons|obtenons|demander|recueillir|obtenir) … (consentement|accord|autorisation)",
      "(qui|vous) (signent|signe|signez|ont signe|avez signe) (le|un|notre|ce) formulaire de consentement",
      "vous [y] avez consenti",
      "(personnes|utilisateurs|utilisatrices|clients|membres|ceux|celles) qui [y|l'|nous|en]* (ont|avaient) " +
        "[expressement|explicitement|prealablement]* " +
        "(consenti|accepte|autorise*|donne leur (accord|consentement|autorisation))",
      "ayant consenti",
      "(vous|personnes qui) … (signalez|signales|nous signalez)",
      "(consentement|consentir|consentez) (a|au|aux)",
    ],
    "without-notice": [
      "sans (vous en informer|vous informer|vous avertir|vous prevenir|que nous vous en (informions|avertissions))",
    ],
    "own-consent": [
      "(j'accepte|j'autorise|j'approuve|je [soussignee?|declare|librement|expressement]* (accepte|autorise|consens))",
      "je donne [librement|expressement]* (mon|ma) (consentement|accord|autorisation)",
    ],
    "asked-not-to": ["[merci|priere|veuillez|de]* (ne|n') (pas|jamais|rien) _"],
    "no-yet": [
      "(sans|faute (de|d'|du)|a defaut (de|d'|du)|en l'absence (de|d'|du)|avant|jusqu'a|autrement (que|qu'))",
      "(n'ayant|n'aurait|n'auraient|n'ait|n'aient) [pas|jamais|point]",
      "(contre|a) (votre|leur|son)",
    ],
    "by-default": ["(par defaut|d'office|d'emblee|a l'origine|reglage initial|desactivee? (au depart|d'origine))"],
    "otherwise-if": [
      "(il|cela|ceci|ca) en (va|est) (autrement|differemment) [seulement]* (si|s'|lorsque|lorsqu'|quand|pour|des que" +
        "|des lors)",
      "(cela|ceci|ca|ce principe|[cette|la]* (regle|interdiction)) [ne|n'] ?" +
        "(change|tombe|cesse|vaut plus|s'applique (plus|pas)|s'efface|prend fin|est levee?) [que]* " +
        "(si|s'|lorsque|lorsqu'|quand|pour|des que|des lors|avec)",
      "(autrement|differemment) (si|lorsque|quand|pour)",
      "(sauf|a moins|hormis|[seule|unique|la|une]* exceptions?)",
    ],
    "yes-word": [
      "(consent*|accord|accords|autoris*|permission*|approuv*|approb*|accept*|acquiesc*|assenti*|agrement|agre*|aval)",
      "(permis|permise|permette|permettez|permettiez|permettent|valid*|mandat*|souscri*|adhes*|inscri*|rejoin*)",
      "(feu vert|oui|clic|avis favorable|vote favorable|favorable*|favorablement|quitus|benediction|opt-in|ouvert " +
        "l'acces)",
      "(sign*|paraph*|coch*|activ*|allum*|bascul*|press*|appuy*|choisi*|choix|opt|opte*|optez|conven*)",
      "(reclam*|repondu|volontaire*|volonte|gre|insu|envie|laissez|laisse|laissent|invit*|j'accepte)",
      "(dit|dites|disiez|disent) … (oui|bon|ok|d'accord)",
      `${whoAgrees} … (demand*|souhait*|voul*|veu*|sollicit*)`,
      "(votre|leur|sa|son) [_] (demande|souhait|initiative|instruction*)",
      `(demande|initiative|instruction*) (de|du|des|d') ${whoAgrees}`,
    ],
    stopping: ["(empecher|eviter|exclure|refuser|m'opposer|s'opposer|interdire)"],
    refusal: [
      "dans tes (parametres|preferences|reglages)",
      "(opposer|opposition|oppose|opposez|opposes|opposees?|opposent|s'opposer|vous y opposer|vous opposer|opposiez" +
        "|objection)",
      "(vous|utilisateurs|membres|clients) (pouvez|peuvent|pourrez) [aussi|egalement|toujours|nous]* empecher",
      "(refuser|refusez|refusiez|refus|retirer|retirez|retiriez|retrait|desactiver|desactivez|desactiviez|desinscrire" +
        "|revoquer|decocher|decochiez|renoncer|renonciez)",
      "(modifier|modifiez|changer|changez|gerer|gerez|regler|reglez|ajuster|ajustez|choisir|choisissez) " +
        "[ce|cela|ca|cette|l'] ?[choix|utilisation|usage|option|entrainement|reglage]* " +
        "(dans|depuis|sous|via) [vos|tes|les|nos]* (parametres|preferences|reglages)",
      "(sauf|a moins que) … (parametres|preferences|reglages)",
      "(en fonction de|selon|suivant) vos (parametres|preferences|reglages)",
      "sauf (indication|avis) contraire de votre part",
      "(sauf si|a moins que) vous (nous|ne nous) (dites|disiez|ecrivez|ecriviez|indiquez|indiquiez|signalez) " +
        "[le contraire|autre chose|que]*",
    ],
    "reason-joint": [
      "(car|puisque|puisqu'|parce (que|qu')|alors (que|qu')|tandis (que|qu')|c'est pourquoi|vu (que|qu'))",
      "(etant donne|attendu|du fait|maintenant|malgre le fait|afin|pour) (que|qu')",
      "comme (vous|nous|personne|votre|notre|vos|nos|la loi|il)",
    ],
    "sequel-joint": ["(donc|ainsi|aussi|comme|en effet|au contraire|or)"],
    boundary: [
      "(mais|toutefois|cependant|neanmoins|en revanche)",
      "et (nous|vous|ils|elles|il|elle|personne|nul)",
      "et aucune? (personne|humain|salarie|employe|collaborateur)",
    ],
    "fronted-clause": [
      "(si|lorsque|lorsqu'|quand|des lors que|tant que|tant qu'|sauf si|sauf|avant de|avant d')",
      "(avant|apres|des|depuis|pendant|aussi longtemps|jusqu'a ce|une fois) (que|qu')",
      "(au cas|dans les cas|dans la mesure|dans les pays|pour les comptes) ou",
      "(pourvu|a condition|pour autant|sous reserve|en supposant) (que|qu')",
    ],
    despite: ["(meme (si|lorsque|quand|sans|avant|apres)|quel* que soi* votre|independamment de|avec ou sans)"],
    "end-link": [
      "(au service|au profit|au benefice|a la disposition|aux fins|afin|en vue) (de|du|d'|des) ?(la|le|l'|les)?",
      "(a|au|aux|pour|dans|en) ?(la|le|l'|les)?",
    ],
    "for-their-end": [
      "(pour que|afin que|de sorte que) (ceux-ci|celles-ci|d'autres|ces derniers)",
      "(pour|afin) qu'(ils?|elles?)",
    ],
    "not-boundary": [
      "mais (aussi|egalement)",
      "(non|pas) (seulement|uniquement|exclusivement) … mais [aussi|egalement|encore]*",
      "non pas (sur|avec) … mais (sur|avec)",
    ],
    subordinator: ["(sauf|excepte si|meme si)", "(a moins|bien|alors|tandis|encore) (que|qu')", "(quoique|quoiqu')"],
    relative: ["(qui|que|qu'|dont|lequel|laquelle|lesquels|lesquelles|auxquelles|ou)"],
    when: [
      "(lorsque|lorsqu'|quand|si|dans la mesure ou|des lors que|avant que|apres que) (nous|notre|nos)",
      "lors (de l'|de la|du|de notre|de nos|de) ?_",
      "notre (utilisation|traitement) de",
    ],
    "third-person": [
      "(recueille|collecte|capte|obtient|prend|enregistre|stocke|conserve|garde|sauvegarde|detient|releve)",
      "(recueillent|collectent|captent|prennent|enregistrent|stockent|conservent|gardent|relevent)",
      "(utilise|emploie|traite|exploite|analyse|scanne|lit|mesure|verifie|controle|compare|rapproche)",
      "(utilisent|emploient|traitent|exploitent|analysent|scannent|lisent|mesurent|verifient|controlent|comparent)",
      "(identifie|reconnait|authentifie|entraine|alimente|developpe|construit|ameliore|apprend)",
      "(identifient|reconnaissent|entrainent|alimentent|developpent|ameliorent|apprennent)",
      "(partage|vend|envoie|transmet|communique|cree|genere|extrait|derive|transforme)",
    ],
    "title-cue": ["(comment|pourquoi|ce que|quand|quelles?|quels?|avec qui|a qui|combien)"],
    "embedded-question": [
      "(comprendre|savoir|demander|demandez|verifier|verifions|evaluer|evaluons|determiner|examiner|examinons" +
        "|expliquer|explique|indiquer|indique|preciser|precise|dire|dit) si",
      "(annule*|efface*|defai*|defont|retire*|supprime*|modifie*|change*|touche*) [pas|jamais|plus|rien|en rien|a]* " +
        "(ce que|ce qu') ?(le|la|les|l'|un|une|nos|notre|ses|son)",
    ],
    "takes-place": [
      "nous (permet|permettent|aide|aident|permettra|aidera)",
      "(est|sont|peut etre|peuvent etre|sera|seront) (necessaires?|requise?s?|effectuee?s?|fondee?s? sur|realisee?s?)",
      "(a|peut avoir|aura) lieu",
    ],
    presupposing: [
      "(doit|doivent) (donner|fournir|signer) … (consentement|accord|autorisation)",
      "(finalite|finalites|objectif|objectifs|but) (de la collecte|de l'obtention|de leur collecte|initiale?s? de)",
      "(mettons en place|mettons en (oeuvre|œuvre)|appliquons|maintenons|prenons) … mesures " +
        "(de securite|techniques|appropriees)",
      "avant que nous",
      "(ne s'applique|ne concerne) pas",
      "(est|sont|reste|restent|demeurent) [seul*|entierement] responsable* (du|de|des)",
      "(mesures|garanties|protections) (lorsque|pour|dans)",
    ],
    "not-definition": [
      "nous appelons (les|le|un|une|vos|nos) (client*|utilisateur*|patient*|candidat*|abonne*|centre*)",
      "(cela|ceci|ce qui) [aussi]* signifie (que|qu')",
    ],
    "general-truth": [
      "(est|sont) [(une?|la|le|l'|des)] ?[_] " +
        "(technique|methode|branche|discipline|forme|technologie|procede|processus|famille|approche|type|sorte)s? " +
        "[(d'|de|des) _|(d'|de l'|de la) _ _] (qui|dans laquelle|dans lequel|par laquelle|par lequel|ou)",
      "(l'entrainement|entrainer|former|construire|developper|la construction|le developpement) [de|d'|du|des|un|une" +
        "|tels|tel|grands|bons]* ?(modeles?|ia|systemes?|reseaux?|algorithmes?) [d'ia|de langue|de langage" +
        "|d'apprentissage]* ?[souvent|generalement|toujours]* (necessit(e|ent)|demand(e|ent)|requier(t|ent)|suppos(e" +
        "|ent)|impliqu(e|ent)|exig(e|ent)|pren(d|nent)|cout(e|ent))",
      "modeles (qui (sont|ont ete) )?entraines (sur|avec) … (peuvent|pourraient|peut|pourrait)",
      "(qualite|precision|performance|comportement|justesse|equite) (d'un|d'une|de tout|de toute) " +
        "(ia|modele|systeme|algorithme) … depend",
    ],
    definition: [
      "(signifie|signifient|designe|designent|s'entend|s'entendent|on entend par|on entend|nous entendons" +
        "|nous appelons" +
        "|on appelle|est defini|sont definis|est definie|entendu comme)",
      "(est|sont) [des|les|toutes]* (donnees|informations) (qui revelent|revelant|concernant|relatives? (a|au|aux))",
      "est un (terme|mot|nom) (de|du|des|qui|tire|issu|employe|utilise)",
      "(definit|qualifie) … (comme|de)",
    ],
    copula: ["(est|sont) (une?|des|les|la|le|l') ?_"],
    "is-a-trait": [
      "(identifie|reconnait|distingue|authentifie) [precisement|generalement]* (une personne|des personnes|quelqu'un" +
        "|un individu|des individus)",
      "(est|sont) (une?|des|les|toute?s?) … (caracteristiques?|traits?|mesures?|modeles?|representations?) [_] [_] " +
        "(qui|que|qu'|de|d'|du|des|propres?)",
      "(est|sont) (des|les|toutes) … (donnees|informations) [_] (qui|que|qu'|propres|tirees|issues)",
    ],
    "covers-verb": [
      "(reunit|reunissent|rassemble|rassemblent|se composent? de|comprend|comprennent|inclut|incluent|regroupe" +
        "|regroupent|recouvre|recouvrent|couvre|couvrent|englobe|englobent|vise|visent)",
      "(est|sont|s'agit) (toute?s?|tous|tout|les|l'ensemble|ce que|celui|celles?|ceux|des)",
    ],
    "kept-out": [
      "(n'en (fait|font) pas partie|en (est|sont) exclue?s?)",
      "(il|ils|elle|elles|cela|ce terme) (ne|n') ?" +
        "(comprend|comprennent|inclut|incluent|vise|visent|couvre|couvrent|recouvre|recouvrent) (pas|ni)",
      "(il|ils|elle|elles|cela|ce terme) exclu*",
      "nous n'(utilisons|utiliserons|incluons) (pas|jamais)",
    ],
    "defined-elsewhere": [
      "(a|ont|ayant|revet|revetent|conserve*) … (sens|signification|definition) … (conditions|contrat|cgu|cgv)",
      "(definie?s?|au sens) (dans|a|par|aux|au|des|de) … (conditions|contrat|cgu|cgv)",
    ],
    "terms-elsewhere": [
      "(termes|mots|expressions) … majuscule*",
      "(termes|mots|expressions) … non definis",
      "(termes|mots|expressions) … (ont|auront|revetent) … (sens|signification|definition)",
    ],
    "meaning-header": ["(signification|definitions?|sens|ce que (cela|ca|il|c') ?(veut dire|designe|signifie))"],
    "glossary-title": [
      "(definitions?|glossaire|lexique|(termes|mots|notions) (utilises|employes|definis|cles)" +
        "|(ce )?que (veulent dire|signifient) (ces|nos|les) (mots|termes)|ce que (ces|nos|les) mots veulent dire)",
    ],
    "glossary-header": [
      "(termes?|mots?|expressions?|notions?|definitions?|signification|sens|glossaire)",
      "(categories?|types?) de (donnees|contenus?|renseignements|informations)",
    ],
    hereafter: ["(ci-apres|ensemble|collectivement|dite?s?|denomme*|designe*)"],
    "legal-term": [
      "(donnees?|informations?|renseignements?) " +
        "(personnel*|a caractere personnel|sensible*|biometrique*|nominatif*|nominative*|de sante)",
      "identifiants? biometriques?",
    ],
    "term-head": [
      "(donnees?|informations?|renseignements?|contenus?|elements?|documents?|fichiers?|entrees?|sorties?" +
        "|contributions?|apports?|messages?|publications?|communications?|enregistrements?|requetes?|invites?" +
        "|oeuvres?|interactions?|activites?|signaux|metadonnees|journaux|images?|photos?|videos?|gabarits?" +
        "|empreintes?|identifiants?|echantillons?|conversations?|echanges?|commentaires?|avis)",
    ],
    law: [
      "(ia act|ai act|reglement sur l'ia|cnil|rgpd|loi) … " +
        "(impose|exige|interdit|prevoit|rappelle|considere|recommande)",
      "selon la (cnil|loi)",
      "(reglement general sur la protection des donnees|rgpd) " +
        "(definit|soumet|protege|enumere|cite|mentionne|interdit|exige|impose|prevoit|considere|encadre|range" +
        "|classe|vise|comprend|limite|autorise)",
      "(loi|directive|reglement|code) (admet|autorise|permet|demande|veut) (la|le|les|aux|que)",
      "(loi|directive|reglement|code|rgpd|article #) … (admet|autorise|permet|restreint|limite) (la|le|les|aux|que|l')",
      "(peut|peuvent|pourrait|pourraient) [egalement] etre (considere*|qualifie*|regarde*) (comme|de) [des|de]* " +
        "[donnees|informations|renseignements] (biometrique*|sensible*)",
      "(conformement a|au sens de|en application de) l'article … (suppose|requiert|necessite|exige|impose)",
      "interdit par l'article",
      "(exceptions?|conditions?|fondements?|derogations?) (de|a|prevue?s? (a|par)) l'article #",
      "(resultant|issue*|obtenue*) d'un traitement technique specifique",
      "(au sens de|selon|en vertu de|aux termes de|conformement a) (la|l'|le|du)? ?" +
        "(loi|article|reglement|rgpd|code) … (designe|definit|s'entend|constitue*|considere*|sont)",
      "(loi|reglement|rgpd|article|code|legislation|directive) … " +
        "(definit|interdit|exige|impose|prevoit|considere|s'applique|encadre|range|classe|vise|comprend)",
      "(exige|exigent|requiert|requierent|necessite|necessitent|suppose|supposent) [un|une|votre|le|l'|toujours]* " +
        "(consentement|accord|autorisation) [expres|explicite|prealable|manifeste]*",
      "(constituent|constitue) (des|une) categories? (speciales?|particulieres?)",
      "soumis* a des regles",
      "(est|sont|constituent|constitue) (un|une|des) (traitement|utilisation)s? de donnees (biometriques|sensibles)",
    ],
    "cell-refers-on": [
      "(voir|cf|se reporter|renvoi)",
      "(selon|idem|comme|indique*|precise*|fixe*|decrit*|prevu*) [a|au|aux|dans|en|l'|le|la]* ?(#|article*|section*" +
        "|point*|annexe*|chapitre*|rubrique*|ci-dessus|ci-dessous)",
    ],
    pointer: [
      "(transparente?s?|clairs?) (sur|quant a) (la facon|la maniere|ce que|comment|l'utilisation)",
      `${ownText} … (${announces}) ${asking}`,
      `(qui|vous) (${announces}) ${asking}`,
      "(merci|veuillez|priere) [de] (ne pas|n')",
      "pour savoir (quelles|quels|comment|si|ce)",
      `(nous|on) [vous]* (decrivons|expliquons|precisons|indiquons|exposons|explique|informons) … ${asking}`,
      `(vous|pour|a|de|d') (expliquer|informer|decrire|exposer|preciser|detailler|indiquer|savoir) … ${asking}`,
      "(la presente|le present|cette|ce|notre) " +
        "(section|politique|version|page|rubrique|notice|charte|chapitre|document) " +
        "(decrit|explique|precise|indique|expose|determine|regit|fixe|definit|encadre|informe|couvre|concerne" +
        "|s'applique|dit (ce|comment|quelles|quels))",
      "vous trouverez",
      "(pour|afin d') ?" +
        "(en savoir plus|obtenir (plus|davantage)|plus (d'informations|d'information|de details)|toute question)",
      "(pour|afin de) (connaitre|comprendre) (comment|quelles|quels|ce que) (nous|vos|on)",
      "(plus|davantage) (d'informations|d'information|de details|de precisions)",
      "(veuillez|merci de|nous vous invitons a) (consulter|lire|vous reporter|vous referer|contacter|acceder)",
      "(consultez|voir|reportez-vous|rendez-vous) (notre|la|le|les|cette|a|sur)",
      "(est|sont) (decrit*|expliqu*|indique*|detaille*) (dans|a|sur) (notre|la|le|cette)",
      "droits (relatifs|concernant|a l'egard)",
      `${mayAct}(demander|exiger|solliciter|reclamer|obtenir|requerir) ` +
        "[a tout moment|par ecrit|sans frais|de nous]* (a|de|d'|que|qu'|la|le|les|l'|une|leur|son|sa|copie|des) ?" +
        "[_]? ?(effac*|suppr*|destr*|detrui*|rectif*|copie*|acces|acceder|communi*|retrait|retir*|limit*|portab*" +
        "|expli*|arret*|cess*|exclu*|opposi*|verif*)",
    ],
    "reader-choice": [
      "oppositions? (a|au|aux|concernant|relatives? (a|au|aux)|portant sur)",
      "(refuser|refus de|retrait (du|de votre) consentement (a|au|aux)|retrait de)",
      "(residents|utilisateurs|clients|personnes|consommateurs) … (peuvent|pourront) [aussi|egalement]* " +
        "(limiter|restreindre)",
      "(vous|les utilisateurs|les personnes) (pouvez|pourrez|peuvent) [nous|aussi|toujours]* demander de ne (pas|plus)",
      "je (peux|puis|pourrai) [aussi|egalement|toujours|a tout moment]* (demander|exiger|obtenir|retirer|revoquer" +
        "|refuser|limiter|m'opposer)",
      "(tu|vous|il|elle|ils|elles|l'utilisateur|le client|la personne|chacun) (peux|pouvez|peut|peuvent) [_] [_] " +
        "[_] (t'opposer|vous opposer|s'opposer|refuser|desactiver)",
      "(vous|les utilisateurs|les clients|les personnes) (pouvez|pourrez|peuvent) " +
        "[aussi|egalement|toujours|a tout moment|nous]* (demander|obtenir|solliciter|exiger) [la |le |une |l']?" +
        "(effacement|suppression|destruction|rectification|copie|acces|communication)",
      "(toute personne|chacun|chacune|les personnes|les salaries|le salarie|les candidats|le tuteur|les parents" +
        "|(la|les) personnes? concernees?|l'interesse|les interesses) (peut|peuvent|pourra|pourront) " +
        "[aussi|egalement|toujours|a tout moment]* (demander|exiger|solliciter) ?" +
        "(a|de|d'|que|l'|la|le|les|une|leur|son|sa)",
      "(vous|les utilisateurs|les membres|les clients|les personnes) (pouvez|pourrez|peuvent) … " +
        "(garder|tenir|laisser|soustraire|ecarter|mettre) … (hors|a l'ecart|de cote)",
      "(evitez|verifiez|assurez-vous|privilegiez|obtenez toujours) [que|de|les|des|le|la|l'] ?_",
      "(merci|priere|veuillez|pensez|veillez) (de|a)? ?(ne pas|ne jamais|ne rien|eviter)",
      "vous (garantissez|declarez|certifiez|attestez|confirmez) [nous]* ?(que|detenir|disposer|avoir)",
      "(controlez|gerez|choisissez|decidez|definissez|verifiez) (comment|si|la facon|la maniere|quelles)",
      "(consentement|accord) [separe|distinct|explicite|prealable]* pour (tout|toute)",
      "options? (d'exclusion|de refus|de retrait)",
      "pas (obligee?s?|tenue?s?|contraint*) (d'accepter|de consentir|de permettre|de nous laisser)",
      "si vous (preferez|voulez|souhaitez|desirez) que (nous|vos|votre)",
      "qui ne (souhaitent|veulent|desirent) (pas|plus)",
      "(refuser|empecher|vous opposer a ce|t'opposer a ce|s'opposer a ce) que (vos|votre|ses|leurs|leur|mes|mon|ma" +
        "|ces|tes|ton|la|le|les)",
      "(utilisateurs|clients|membres|abonnes|administrateurs|personnes|proprietaires) (peuvent|ont la possibilite) " +
        "[egalement|a tout moment] (s'y opposer|s'opposer|desactiver|refuser|exclure|demander)",
      "consentement … (peut|peuvent|pourra) etre (retire|revoque)",
      "vous [pouvez|avez|avez le droit de|avez la possibilite de|etes libre de|pourrez|disposez] … " +
        "(opposer|opposez|refuser|refusez|desactiver|desactivez|retirer|retirez|revoquer|desinscrire|droit|droits)",
      "vous (pouvez|avez|avez le droit de|avez la possibilite de|etes libre de|pourrez|disposez) … " +
        "(choisir|controler|gerer|limiter|modifier|decider|definir|regler|restreindre)",
      "(pour|afin de|comment) [vous|l'] (opposer|refuser|desactiver|retirer|exercer|revoquer|desinscrire)",
      "(pour|afin de|comment) gerer (vos|tes|ses|leurs|les|ces|ce|cet|cette|l') ?[_]? ?(choix|preferences?|options?" +
        "|reglages?|parametres?|consentements?|autorisations?|usages?|utilisations?)",
      "si vous ne (souhaitez|voulez|desirez) pas",
      "(droit|opposition) d'opposition",
      "(s'opposer|vous opposer|opposition|objecter) (a|au|aux)",
      "(votre|vos) (droit|droits|choix|preferences) (de|d'|a|concernant|relatifs)",
      "(retirer|revoquer|retrait de) votre consentement",
      "(reglage|parametre|option|formulaire|commande|preferences) (qui )?(vous )?permet*",
      "(droit|droits) (de|d'|a) (demander|obtenir|acceder|connaitre|recevoir|vous opposer|l'opposition)",
    ],
    "reader-supplies": [
      "(vous|utilisateurs|clients) (televersez|fournissez|utilisez|importez|televersent|fournissent|utilisent) " +
        "… pour (entrainer|affiner|creer|developper)",
    ],
    "reader-may": [
      "(vous|tu|les (utilisateurs|clients|membres|personnes|salaries|candidats)|toute personne|chacun) " +
        "(pouvez|pourrez|peux|pourras|peut|peuvent|pourra|pourront|(avez|as|a|ont) (le droit|la possibilite|le choix)" +
        "|(etes|es|est|sont) libres?|disposez|disposes|dispose|disposent)" +
        "[ aussi|egalement|toujours|a tout moment|nous demander|des droits suivants]*( de| d')?",
      "vos (droits|choix) (sont|comprennent)",
    ],
    "reader-act": [
      "(vous|les utilisateurs|les clients|nos clients|les developpeurs) [ne] (pouvez|peuvent|pourrez|devez|doivent) " +
        "[pas|egalement|aussi] (utiliser|entrainer|developper|creer|affiner)",
      "(vous|les utilisateurs|les clients|nos clients|les developpeurs) (entrainez|entrainent|affinez|affinent)",
      "vous permet* (de|d') (entrainer|creer|developper|ameliorer|utiliser)",
      "(permettant|permet|permettent) aux (utilisateurs|clients) (de|d')",
      "(votre propre|vos propres) (modele|modeles|ia)",
    ],
    "on-their-own": [
      "(qu'ils|qu'elles) (eux-memes|elles-memes) (collectent|recueillent|detiennent|recoivent|possedent)",
      "(qu'ils|qu'elles) (collectent|recueillent|detiennent|recoivent|possedent) (eux-memes|elles-memes)",
      "(selon|sous) (sa|ses|leur|leurs) (propre |propres )?(politiques?|conditions|regles|responsabilite)",
      "a (ses|leurs) (propres )?conditions",
      "(n'y (prend|prennent|prenons)|sans que nous y prenions) (aucune )?part",
    ],
    "their-own-data": [
      "leurs propres … (qu'ils|qu'elles) [deja] (collectent|recueillent|detiennent|recoivent|possedent)",
    ],
    "others-act": ["(activite*|tentative*|comportement*|robots?|agissements|operations) (visant|destine*|tendant) a"],
    duty: ["(doi(t|vent)|ne (peut|peuvent|saurai(t|ent))|(est|sont) tenu*|(est|sont) interdit*|(a|ont) l'obligation)"],
    "own-duty": ["nous (devons|ne pouvons|ne saurions|sommes|avons)"],
    "others-permission": [
      "sans (l'|le )?(accord|consentement|autorisation|permission) (prealable |ecrite? |expresse? )?" +
        "(de |du |des |d')(la |l'|leurs? |son |ses |celui |celle |ceux )?(membres?|auteurs?|autrice|proprietaires?" +
        "|titulaires?|createurs?|personnes?|utilisateurs?|qui)",
    ],
    "against-terms": [
      "(suspendre|suspendons|fermer|bloquer|exclure|excluons|poursuivre|signalez) … " +
        "(si vous|si quelqu'un|quiconque|ceux qui|utilisateurs qui) [les|y]* (utilisez|utilise|utilisent|entrainez)",
      "(utilisateurs|clients|salaries|membres|personnes) qui … (seront|pourront etre|peuvent etre) " +
        "(exclus|suspendus|bannis|licencies|poursuivis|bloques|exclues|sanctionne*)",
      "(interdisons|interdit|interdisent) (toute |l')(utilisation|extraction|copie|fouille|reproduction|collecte) " +
        "(de nos|de notre|du|des|de ce|de ces) (contenus?|textes?|donnees|site|services?|pages|articles|archives?)",
      "(bien que|alors que|meme si|quoique) (nos|les|notre) (conditions|regles|charte|politiques?) … " +
        "(l'|le |les )?(interdi(t|sent|se)|prohib(e|ent))",
      "(en violation|au mepris) de nos (conditions|regles)",
      "contrairement a nos (conditions|regles)",
    ],
    "others-duty-list": [
      `${businessUser} … ${must}`,
      `(appartient|incombe|revient) (a|au|aux) ?[l'|la|chaque|vos|nos|votre|notre]* ?${businessUser} (de|d')`,
    ],
    "reader-duty-list": [
      "(vous|les utilisateurs|l'utilisateur|les membres) … (devez|pouvez|doivent|peuvent|doit|peut)[ pas| jamais]*",
      "(vous vous engagez|vous vous obligez) a ne pas",
      "(vous vous interdisez|il vous est interdit) (de|d')",
      "vous (n'etes pas|etes) (autorisee?s?|habilitee?s?) a",
    ],
    "others-duty": [
      `${businessUser} … ${must} ?` +
        "[au prealable|d'abord|prealablement|aussi]* ?" +
        "(recueillir|obtenir|demander|informer|prevenir|avertir|s'assurer|veiller|remettre|afficher|respecter" +
        "|ne collecter|ne traiter|ne pas)",
      `${businessUser} (est|sont|demeure|demeurent|reste|restent) [seule?s?]* responsables? (du|de|d')`,
      `(appartient|incombe|revient) (a|au|aux) ?[l'|la|chaque|vos|nos|votre|notre]* ?${businessUser} (de|d')`,
    ],
    "denial-heading": [
      "ce que nous ne (faisons|collectons|recueillons|traitons|conservons|demandons|utilisons|partageons) (pas|jamais)",
      "ce que nous ne (ferons|collecterons|recueillerons|traiterons|utiliserons) (pas|jamais)",
      "(pratiques|traitements|operations) [strictement]? ?(interdite?s?|exclue?s?|proscrite?s?|prohibee?s?)",
      "(ce|ceux) (que|a quoi|dont) nous nous (interdisons|refusons|abstenons)",
      "ce que _ [_] ne (fait|collecte|recueille|traite|conserve|demande|utilise|partage) (pas|jamais)",
      "(donnees|informations|renseignements) (que nous ne|non) (collect*|recueill*|trait*|conserv*|utilis*)",
      "(non|jamais) (collecte*|recueilli*|traite*|conserve*|utilise*|partage*|vendu*)",
      "(non-utilisation|non utilisation|pas d'utilisation)",
      "(pas|jamais) (utilise*|autorise*|collecte*|recueilli*) [pour]*",
      "ce que nous (refusons|nous interdisons|excluons) [de faire]*",
      "(finalites?|usages?|utilisations?|donnees|informations) " +
        "[(explicitement|expressement|strictement|formellement)] (exclue?s?|interdite?s?|proscrite?s?)",
      "nous (ecartons|excluons|refusons|rejetons|ignorons|bannissons|proscrivons|renoncons|evitons|laissons de cote" +
        "|laissons en dehors|nous passons|nous interdisons|nous abstenons|nous tenons a l'ecart)",
      "nous (n'avons|ne voulons|n'avons pas) (que faire|pas besoin|besoin|pas) (de|d'|des)",
      "dont nous (n'avons pas besoin|nous passons|ne voulons pas)",
      "(exclue?s?|ecartee?s?|bannie?s?|proscrite?s?|interdite?s?|absente?s?|laissee?s? de cote|non concernee?s?)",
      "(reste*|demeure*|tenu*) (en dehors|hors|a l'ecart|absente?s?) (de|du|des)",
      "hors (perimetre|champ)",
      "(ne|n') (figure*|entre*|font|fait) (pas|jamais) (dans|partie)",
      "(rien de (ce qui suit|tout cela|cela|tel)|aucune collecte)",
      "(jamais|pas) (a fournir|demandee?s?)",
    ],
    "policy-title": [
      "(politique|avis|declaration|charte|note|calendrier|notice) … " +
        "(biometri*|empreintes|reconnaissance faciale|reconnaissance vocale)",
      "confidentialite",
      "(donnees|renseignements) personnel*",
      "vie privee",
      "protection des (donnees|renseignements)",
    ],
    scope: [
      "(offre*|version*|compte*|abonnement*|client*|utilisateur*|formule*) " +
        "(entreprise*|professionnel*|payant*|payante*|gratuit*|gratuite*|premium|equipe|grand public|beta|business" +
        "|pro)",
      "(dans|au sein de|hors de|de) (l'ue|l'union europeenne|l'eee|l'espace economique europeen)",
      "(en|au|aux) " +
        "(france|europe|californie|suisse|belgique|allemagne|etats-unis|royaume-uni|canada|quebec|bresil|luxembourg)",
      "(residents?|utilisateurs?) (de l'ue|europeens|californiens?|du quebec|suisses|britanniques)",
      "(mineurs|enfants|moins de #)",
      "(des|de nos|de vos) (clients?|utilisateurs?|membres?|comptes?|abonnes?|journalistes?|createurs?) " +
        "(payants?|verifies?|inscrits?|professionnels?|mineurs?|entreprises?)",
      "(envoyes?|envoyees?|crees?|creees?|publies?|publiees?|ecrits?|partages?|partagees?|recueillis?|recueillies?) " +
        "(avant|apres|depuis|jusqu'en|jusqu'au|en|pendant) (#|le|la|l'|cette)",
      "(pour l'instant|pour le moment|actuellement|a ce jour|a ce stade|a l'heure actuelle|en ce moment)",
      "lorsque vous (utilisez|connectez|choisissez|activez|desactivez)",
      "si vous (utilisez|connectez|choisissez|activez|desactivez|etes|ne)",
      "par defaut",
    ],
    "change-log": [
      "(supprime|retire|abroge) (la|le|cette|une|notre) (clause|phrase|section|paragraphe|disposition)",
      "nous (y )?avons " +
        "(mis a jour|precise|clarifie|ajoute|introduit|modifie|revise|simplifie|apporte|explique|decrit|reformule" +
        "|detaille)",
      "(ajout|suppression|retrait|reecriture|reformulation) (du|de la|d'un|d'une|de l') ?" +
        "(phrase|paragraphe|alinea|section|clause)",
      "(section|rubrique|clause|paragraphe|article) # (dit|precise|indique|explique|mentionne|decrit) " +
        "(desormais|maintenant)",
      "nouve(au|lle) (phrase|paragraphe|alinea|clause) (sur|relati(f|ve) a|qui (dit|precise|explique))",
      "(mise a jour|modification*|mise a jour du|changement*) (de|a|apportees? a) (la presente|cette|notre|la) " +
        "(politique|declaration|charte|notice)",
      "(historique des (versions|modifications)|journal des modifications|nouveautes|versions precedentes)",
      "(version|politique|charte|declaration|modifications?) … (entre|entrera|entrent|entreront) en vigueur",
    ],
    "hedged-answer": [
      "(cela|ca) (depend|varie|peut arriver)",
      "(parfois|possible|eventuellement|peut-etre|occasionnellement|pas toujours|facultati*|selon|variable" +
        "|dans certains cas|dans certaines conditions)",
      "(en general|generalement|en principe|normalement|le plus souvent|habituellement|en regle generale),? (non|pas)",
      "(non|pas),? (en general|en principe|generalement|habituellement|le plus souvent|en regle generale)",
    ],
    yes: ["(oui|en effet)", "(uniquement|seulement) (si|avec|lorsque|lorsqu')"],
    no: [
      "(interdite?s?|proscrite?s?|non autorisee?s?)",
      "(non|aucun|aucune|neant|sans objet|s/o|jamais|nous ne le faisons pas|pas du tout|desactive*)",
      "pas (sur|avec|a partir)",
    ],
    "first-party": ["(nous|nos|notre)"],
    "other-speaker": [
      "vous avez (peut-etre|sans doute)? ?(lu|entendu|vu) [dire]* (que|qu')",
      "vous pouvez avoir (lu|entendu|vu) [dire]* (que|qu')",
      "(certains|certaines|beaucoup|plusieurs) [_] (craignent|croient|pensent|affirment|disent|demandent|s'inquietent)",
      "on nous demande [souvent|parfois]* si",
      "(ancienne|precedente) version … (disait|indiquait|permettait|prevoyait|autorisait)",
      "(autorites|gestionnaires?|exploitants?) … (aeroports|aeroport|aeroportuaires?|frontieres?|douanes)",
      "(la |les )?(politique|conditions|documentation|declaration) (de confidentialite )?(de |d')_ " +
        "(indique*|precise*|prevoi*|dispose*|explique*|enonce*)",
      "(selon|d'apres) (la politique|les conditions) (de |d')",
    ],
    "companies-at-large": [
      "(les|des) (entreprises|societes|firmes|developpeurs|fournisseurs|editeurs) … " +
        "(souvent|generalement|habituellement|parfois|couramment)",
      "(beaucoup|nombre|tant|bien) " +
        "(d'entreprises|de societes|de firmes|d'organisations|de plateformes|d'applications|d'acteurs)",
      "(une|des|plusieurs|deux) (entreprises?|societes?|firmes?) (a|ont|avait|avaient) (deja )?ete " +
        "(sanctionn*|condamn*|poursuivi*|averti*|critique*|puni*|mises? en demeure)",
      "(certaines|beaucoup d'|de nombreuses|d'autres|nombre d'|plusieurs|la plupart des|bien des|quelques|tant d'" +
        "|nombreuses sont les) ?[autres|grandes|grosses]* " +
        "(entreprises|societes|firmes|organisations|plateformes|applications|start-?ups)",
      "(certains|beaucoup de|de nombreux|d'autres|plusieurs|la plupart des|quelques) [autres|grands|gros]* " +
        "(acteurs|concurrents|organismes|developpeurs|employeurs|geants|magasins|aeroports)",
      "(d'autres (services|magasins|sites|applications|plateformes)|nos concurrents)",
      "[des|les|plusieurs|la|l'|une|un|le|certains|certaines]* ?" +
        "(regulateurs?|autorites?( de (controle|protection des donnees))?|tribunal|tribunaux|juges?|cnil|cepd" +
        "|commission( europeenne)?|comite europeen) [a|ont|avait|avaient|recemment]* " +
        "(sanctionn*|condamn*|poursuivi*|interdit*|averti*|puni*|ordonn*|mis en demeure|publi*|expliqu*|recommand*" +
        "|conseill*|rappell*|rappele*|met a disposition|propos*)",
    ],
    "companies-bare": [
      "[les|des|d'autres|une|toute|chaque|aucune] (entreprises?|societes?|firmes?|organisations?)",
      "[les|des|d'autres|un|tout] (responsables? (de|du) traitement|developpeurs?|employeurs?|organismes?|concurrents)",
      "[les|des|d'autres]* (entreprises|societes|geants|developpeurs|laboratoires) " +
        "(d'ia|de l'ia|d'intelligence artificielle|de l'intelligence artificielle|du numerique|de la tech|du web" +
        "|technologiques)",
      "(certains|certaines|d'autres|beaucoup de|beaucoup d'|de nombreux|de nombreuses) " +
        "(services|sites|applications|plateformes|magasins)",
      "d'autres",
    ],
    "law-named": [
      "(selon|dans|d'apres) (la plupart des|de nombreuses|certaines|plusieurs|bien des) (lois|legislations|pays)",
      "(selon|en vertu d*|aux termes d*|au titre d*|sous l'empire d*|d'apres|en application d*) [le|la|l'|du|de]* ?" +
        "(rgpd|loi|reglement sur l'ia|reglement europeen|reglement (ue) #|ia act|ai act|code civil|l'article #" +
        "|article #)",
    ],
    "law-permits": [
      "(rgpd|loi|lois|reglement|reglements|directive|ia act|ai act|article #|exception|legislation|droit europeen) " +
        "… (permet|permettent|autorise|autorisent|laisse|laissent) " +
        "[a|aux|les|des|toute|toutes|certaines|certains|une|un|l'|la|le|petites|grandes]* ?" +
        "(entreprises?|societes?|firmes?|organisations?|organismes?|fournisseurs?|developpeurs?" +
        "|responsables? (de|du) traitement|employeurs?|chercheurs|editeurs|plateformes|acteurs)",
      "(rgpd|ia act|ai act|reglement sur l'ia) … (permet|permettent|autorise|autorisent) " +
        "(d'entrainer|l'entrainement|l'utilisation|d'utiliser|le traitement)",
    ],
    "not-us": [
      "nous[,]? [nous]* ne (le|l') ?(faisons|ferons|avons) (pas|jamais)[ fait]?",
      "(pas nous|nous[,]? non|contrairement a nous|ce n'est pas notre cas)",
    ],
    addressed: ["(vous|votre|vos)"],
    we: ["nous"],
    "third-party": [
      "(tiers|partenaire*|prestataire*|fournisseur*|destinataire*|sous-traitant*|annonceur*|collaborateur*|editeur*" +
        "|concedant*|licencie*|autres societes)",
      "(openai|anthropic|microsoft|google|meta|amazon)",
      "autres (parties|entites|entreprises)",
      "(entites|entreprises|personnes) avec (lesquelles|qui) nous",
      "(societes|compagnies|organisations|organismes|firmes|entreprises) (avec (lesquelles|lesquels|qui)|a qui) nous " +
        "(faisons|sommes|traitons|travaillons|avons)",
    ],
    theirs: ["(leurs|leur)"],
    possessive: ["(ses|son|sa|leurs|leur)"],
    affiliate: ["(affilie*|affiliee*|filiale*|societe mere|societes du groupe|groupe)"],
    reader: ["(vous|votre|vos|utilisateur*|client*)"],
    "use-verb": [
      "(utiliser|reutiliser|exploiter|employer|traiter|collecter|recueiller|partager|communiquer|conserver|analyser" +
        "|combiner)(a|ons|ont|ait|aient|ions)",
      "(obtiendr|recevr|transmettr|vendr|fournir|servir)(a|ons|ont|ait|aient|ions)",
      "(se|s'|nous) (servir|sert|servent|servons|servira|serviront|servirons) (de|d'|des|du)",
      "(prevaloir|prevalons|prevaut|prevalent|disposer|tenons|gardons)",
      "[qui] [ont|a|avaient|avait]* servi (a|de|d')",
      "(reunir|reunissons|reunit|rassembler|rassemblons|compiler|compilons|croiser|croisons|croisees?|reutilise" +
        "|reutilises|reutilisent|mobiliser|mobilisons|mobilisent|mobilisee?s?|exploites|mis a disposition" +
        "|mises? a disposition|mettre a disposition|mettons a disposition|puisee?s?)",
      "(ceder|cedons|cedent|cede|cedees?|cedes)",
      "(utiliser|utilisons|utilise|utilisent|utilisee?s?|utilisant|utilisation|reutiliser|reutilisons|reutilisees?" +
        "|reutilisation|servir|servent|sert|serviront|employer|employons|exploiter|exploitons|exploitees?|exploitant)",
      "(traiter|traitons|traite|traitent|traitees?|traitant|traitement)",
      "(collecter|collectons|collecte|collectees?|recueillir|recueillons|recueillies?|obtenir|obtenons|recevoir" +
        "|recevons)",
      "(partager|partageons|partagees?|partage|communiquer|communiquons|communiquees?|divulguer|divulguons" +
        "|transmettre|transmettons|transmises?|fournir|fournissons|vendre|vendons|conceder|concedons|licencier" +
        "|accordons|cedons)",
      "(verser|versons|versent|versee?s?|ajoutee?s?|ajoutons|incorporons|integrons)",
      "(alimenter|alimente|alimentent|alimentons|analyser|analysons|analysent|analysees?|examiner|examinons" +
        "|examinent|combiner|agreger|prendre|s'appuyer|appuyons|nourrir|injecter|injectees?|integrer|integrees?" +
        "|acceder|conserver|conservons|conservees?|stocker|transformer|puiser|puisons|ecouter)",
      "(recours|aident|aider|aide|contribuent|contribue|permettent|servent|appuyer|recourir|recourons|fonder" +
        "|fondons|nous appuyer)",
    ],
    "use-noun": [
      "(utilisation|reutilisation|exploitation|traitement|collecte|analyse|partage|communication|recours) " +
        "(de|des|d'|a|aux)",
    ],
    "finite-cue": [
      "(nous|nos|leurs|vous|ils|elles|il|elle|on|pouvons|peut|peuvent|pourrons|pourra|pourront|pourrait|pourraient" +
        "|est|sont|etre|ete|soient|sera|seront|avons|ont|qui|ne|n'|pas|egalement|en|tiers|partenaires|prestataires" +
        "|que|et|notre|de|l'|a)",
    ],
    opener: ["(par exemple|de plus|en outre|ainsi|egalement)"],
    "non-finite": ["(etre|ete|servir|servi)"],
    reflexive: ["(se|s'|s'en|nous|me) (servir|sert|servent|servons|servira|serviront|servirons) (de|d'|des|du)"],
    "active-form": [
      "(se|s'|nous) (servir|sert|servent|servons|servira|serviront|servirons) (de|d'|des|du)",
      "(_er|_ir|_ons|_ant|utilisent|traitent|partagent|conservent|collectent|exploitent)",
    ],
    "given-to": ["se (voit|voient|voir|verra|verront) (accorder|octroyer|communiquer|transmettre|remettre)"],
    feeds: [
      "(alimenter|alimente|alimentent|alimentera|alimenteront|nourrir|nourrit|nourrissent)",
      "(enrichir|enrichit|enrichissent|enrichira|enrichiront)",
      "(font|fait|feront|fera) partie",
      "(finissent|finit|finiront|finira)",
    ],
    helps: [
      "(aident|aide|aideront|permettent|permet|permettront|contribuent|contribue|servent|sert) " +
        "[egalement|aussi|notamment|ainsi|entre autres]* (a|de|d')",
    ],
    "passive-cue": [
      "(est|sont|etre|ete|soient|sera|seront|servent|serviront|sert|servir|contribuent|aident|alimentent)",
      "[qui] [ont|a|avaient|avait]* servi",
      "(voit|voient|verra|verront|voyez|verrez) [jamais|pas|plus|aussi|ainsi]* (leur|leurs|son|sa|ses|votre|vos)",
    ],
    "object-end": [
      "qui (peuvent|peut|pourraient) (contenir|comprendre|inclure)",
      "(pour|afin|en vue|aux fins|a des fins|a d'autres fins|avec nos|avec des|avec les|avec certains|sauf|si" +
        "|lorsque|lorsqu'|selon|dans le cadre|sur la base|conformement|sous reserve|a condition|etant donne" +
        "|notamment pour)",
    ],
    "not-an-end": [
      "(conjointement|combine*|croise*|en combinaison|fusionne*|de pair) avec (nos|des|les|certains)",
      "(ainsi que|de meme que|outre|en plus de|en sus de) (sur|des|de|les|vos|le|la)",
      "(accessibles?|visibles?|ouvert*|reserve*|disponible*|limitee?s?|partage*|publie*|regle*) … " +
        "(pour tous|a tous|au public)",
      "(publications?|contenus?|photos?|videos?) pour (tous|abonnes|vos)",
      "pour tous",
    ],
    and: ["(et|ou)"],
    "not-an-object": [
      "(service*|produit*|fin|fins|finalite*|activite*|partenaire*|tiers|societe*|technologie*|outil*" +
        "|fonctionnalite*|modele*|interet*|equipe*|prestataire*|fournisseur*|technique*|procede*|base legale)",
      "apprentissage",
      "(librement|en interne|par la suite|ulterieurement|ailleurs|nous-memes)",
    ],
    "data-link": [
      "(avec|sur|a partir|a l'aide|en utilisant|en analysant|en traitant|grace|au moyen|par|a travers|sur la base" +
        "|sans (aucun|aucune) (de|d'|des))",
      "non pas (sur|avec) … mais (sur|avec)",
    ],
    "public-modifier": [
      "(public|publics|publique|publiques|publiquement (accessible*|visible*|disponible*))",
      "(partage|publie|diffuse|poste)e?s? publiquement",
    ],
    "closed-audience": [
      "(tous|toutes|chacun) (vos|nos|leurs) _",
      "(tous|toutes|chacun) (les|des) " +
        "(membres|abonnes|amis|contacts|collegues|salaries|employes|participants|eleves|enseignants|collaborateurs)",
      "(tous ceux|chacun|toute personne|toutes les personnes|tout le monde) (de|du|dans|au sein de|a qui) " +
        "(votre|vos|leur|notre|la|le|l'|vous) ?_",
      "(toute personne|toutes les personnes|tous ceux) … (invitee?s?|autorisee?s?|lien|mot de passe)",
    ],
    "private-audience": [
      "(seule?s?|uniquement) … (peut|pouvez|peuvent|pouvons) " +
        "(ouvrir|lire|voir|consulter|trouver|telecharger|ecouter|regarder|parcourir|visionner)",
      "(vous|lui|elle) (seule?s?|uniquement) (peut|pouvez|peuvent) " +
        "(ouvrir|lire|voir|consulter|trouver|telecharger|ecouter|regarder|parcourir|visionner)",
      "(visible*|accessible*|consultable*|partage*|ouvert*|disponible*) (par|a|avec|pour) (tous|toutes) " +
        "(vos|nos|leurs|les (membres|abonnes|amis|contacts|collegues|salaries|employes|participants|eleves))",
      "(visible*|accessible*|consultable*|disponible*) (seulement|uniquement) (par|a|pour) _",
    ],
    "data-public": [
      "(donnees|informations|contenus?|renseignements|publications?|pages?|textes?|sources?|photos?|videos?|avis" +
        "|commentaires?|profils?|messages?|registres?|forums?|jeux de donnees|articles?|sites?|bases de donnees" +
        "|depots?|comptes?|salons?|elements?)[ (personnelles|personnels|web)]* " +
        "(public|publics|publique|publiques|publiquement (disponibles?|accessibles?|partages?|partagees?))",
      "(accessible|accessibles|disponible|disponibles|visible|visibles|consultable|consultables|ouvert|ouverts" +
        "|ouvertes)[ (librement|publiquement|gratuitement)]* " +
        "(au public|a tous|pour tous|par tous|publiquement|a tout le monde|par tout le monde|a toute personne" +
        "|par toute personne|de tous|en ligne|(a|par) (quiconque|chacun|n'importe qui))",
      "(librement|publiquement) (accessible*|disponible*|consultable*)",
      "(rendu|rendus|rendue|rendues) (public|publics|publique|publiques|publiquement)",
      "(que|qu') [vous|l'utilisateur|les utilisateurs|les membres|ils|elles|l'on] (avez|a|ont) " +
        "[vous-memes|vous-meme|deja|volontairement|choisi de]* " +
        "(rendu|rendus|rendue|rendues|rendre) (public|publics|publique|publiques)",
      "(rendez|avez rendu|rendent|mettez|partagez|publiez) … " +
        "(public|publics|publique|publiques|publiquement|pour tous|pour tout le monde)",
      "(publication|publications|photos|videos|contenus|avis|commentaires|elements|donnees|articles|messages) " +
        "[que vous avez] (publies?|publiees?|publiez|partagez) [publiquement]",
      "(donnees ouvertes|open data|sources ouvertes|web ouvert|web public|internet public|registres publics" +
        "|domaine public|sources publiques)",
      "(pages|sites) (web|internet)",
      "(indexe*) par les moteurs de recherche",
      "que vous (publiez|partagez|reglez|mettez) … (tous|public|publiquement|tout le monde)",
      "(tout le monde|n'importe qui|chacun|quiconque|toute personne|tout internaute|tout visiteur) " +
        "[sur le web|sur internet] peut [librement]? ?" +
        "(ouvrir|lire|voir|consulter|trouver|telecharger|ecouter|regarder|parcourir|visionner)",
      "d'acces (public|libre)",
    ],
    "public-anchor": [
      "(reglees?|regles?|partagees?|partages?|publiees?|publies?|visibles?|accessibles?|ouvert*|consultables?" +
        "|audience|reglez|publiez|partagez) … (tous|tout le monde|toute personne|n'importe qui|chacun|quiconque)",
      "sans " +
        "(compte|avoir a|s'inscrire|se connecter|inscription|connexion|creer|etre connecte|identification" +
        "|ouvrir de compte)",
      "(toute personne|tout le monde|n'importe qui|chacun|quiconque|tout visiteur|tout internaute) … " +
        "(consulter|voir|lire|ouvrir|acceder|trouver|telecharger|ecouter|regarder|visionner|consulte|voit|lit)",
      "moteurs de recherche",
      "(registres|archives|documents) publics",
      "(registre|journal) (du commerce|officiel|national|foncier)",
      "que vous avez rendu*",
      "(donnees ouvertes|open data|creative commons|licences? (libres?|ouvertes?)|domaine public)",
      "(nomenclatures?|classifications?|statistiques) officielles?",
    ],
    "public-or-not": [
      "publi* (ou non|ou pas|et privee?s?|ou privee?s?|comme privee?s?|et non publi*|ou non publi*)",
      "privee?s? (et|ou|comme) publi*",
      "en public (et|ou|comme) en prive",
    ],
    "narrow-data": [
      "(listes? de contacts|carnets? d'adresses|repertoires?|journal d'appels|journaux d'appels|favoris|agendas?" +
        "|calendriers?|presse-papiers)",
      "(messages|conversations|echanges|courriels|correspondance|appels) [echanges] (avec|a|aupres de|au|aux|de|du) " +
        "(nos |vos |votre |notre |le |la |les |un |une |l')?(avocat*|medecin*|notaire*|therapeute*|hopita*|support" +
        "|service client*|service d'assistance|assistance|banque*|assureur*|syndicat*|journaliste*|autorites|police)",
      "(mots? de passe|codes? (secrets?|confidentiels?|pin)|identifiants de connexion)",
      "numeros? (de |d')(securite sociale|assurance sociale|carte|compte|passeport|permis|identification|identite)",
      "(nir|nas|iban|cryptogrammes?)",
      "(donnees|coordonnees|informations) (bancaires|de paiement|de carte|de facturation)",
      "cartes? (bancaires?|de paiement|de credit|vitale|d'identite)",
    ],
    "data-private": [
      "historiques? (de|des|d') ?[vos|leurs|nos]* ?(transactions?|paiements?|remboursements?|virements?|operations?" +
        "|embauches?)",
      "(vos|leurs|ses|tes) (transactions|remboursements|virements|paiements)",
      "((bulletins?|fiches?) de (paie|salaire)|donnees de paie|evaluations? annuelles?|entretiens? annuels?)",
      "(enregistrements?|transcriptions?|comptes? rendus?) (d'|des |de vos |de l')(appels?|entretiens?)",
      "(cv|curriculum vitae|lettres? de motivation)",
      "(messages?|messagerie) (prives?|privee|directs?|directes?|personnels?|vocaux|instantanee?s?|chiffres?)",
      "(messages?|messagerie|conversations?|discussions?|echanges|correspondances?|chats?|clavardages?)",
      "(mp|dm|boite de reception)",
      "(courriels?|e-?mails?|courriers? electroniques?)",
      "(brouillons?|non publie*|non publiee*|non envoye*)",
      "(publications?|comptes?|stories|groupes?|depots?|contenus?|donnees|informations|photos?|videos?|fichiers?" +
        "|notes?|profils?|commentaires?|albums?|salons?|espaces?|elements?|documents?|enregistrements?|playlists?)" +
        "[ (photo|personnelles|personnels)]* " +
        "(prive|prives|privee|privees|protege|proteges|protegee|protegees|non publi*|restreint*|verrouille*|masque*" +
        "|confidentiel*)",
      "(publications?|contenus?|photos?|videos?|elements?|donnees|ce qui est|messages) … " +
        "(audience|diffusion|acces) (limitee?|restreinte?|personnalisee?|reservee?)",
      "(audience|diffusion) (limitee|restreinte|personnalisee)",
      "(publications?|contenus?|photos?) … (limite*|reserve*|visible* seulement|visible* uniquement) " +
        "(aux|a|par|pour) (vos |aux |des |certain* )?(abonne*|ami*|contact*|groupe|membre*)",
      "(pellicule|phototheque|carnet d'adresses|journaux d'appels" +
        "|historique* (de|d'|des) (recherche*|navigation|visionnage|ecoute|achat*|localisation|position*))",
      "(enregistrements? (vocaux|audio|d'appels|de la voix|de vos appels)|appels? (vocaux|video|telephoniques)|appels)",
      "(position|localisation|geolocalisation) (precise|exacte|gps|en temps reel)",
      "(donnees|coordonnees|informations) (bancaires|de paiement|de carte|de sante|medicales|de localisation precise)",
      "(mots de passe|pieces? d'identite|identifiants de connexion)",
      "(dossiers? medical|dossiers? medicaux)",
      "(requetes|invites|prompts?|entrees|sorties|instructions personnalisees)",
      "(frappes|donnees de capteurs)",
      "(pieces jointes|agendas?|contacts|fichiers|documents|notes|journal intime)",
      "contenus? supprimes?",
      "(donnees|contenus|comptes) des (mineurs|enfants)",
      "(rien|ce|textes?) (ce )?que vous (saisissez|ecrivez|tapez|dites|dictez|enregistrez|gardez|conservez|envoyez) …",
      "(rien|tout|ce) (de ce )?qui n'est pas public",
      "albums",
    ],
    rating: [
      "notes (et|ou|,) (evaluations?|avis|commentaires|etoiles|appreciations)",
      "notes (attribuees|laissees|donnees)",
      "notes que vous (attribuez|laissez|donnez|publiez|mettez)",
      "notes (des|aux|sur les) (produits|recettes|livres|films|restaurants|articles|vendeurs|chauffeurs|hotes)",
    ],
    "data-named": [
      "(informations|donnees|contenus|conversations) (que|qu') " +
        "(vous|un client|les clients|les utilisateurs|les membres|les participants) [a|avez|ont] " +
        "[expressement|specifiquement|explicitement]* (accepte*|consenti*|choisi*) (de|a) " +
        "(partager|fournir|nous fournir|nous confier|confier|donner)",
      "notes (et|ou|,) (evaluations?|avis|commentaires|etoiles|appreciations)",
      "notes (attribuees|laissees|donnees|que vous (attribuez|laissez|donnez|publiez|mettez))",
      "(notes|evaluations?) (des|aux|sur les) " +
        "(produits|recettes|livres|films|restaurants|articles|vendeurs|chauffeurs|hotes)",
      `(ensembles?|jeux?|corpus|bases?) (de|d') ?donnees … (de|des|d') ?${concreteThing}`,
      `(donnees|informations|contenus)[ utilisateur| utilisateurs| personnelles]* ${concreteThing}`,
      `(vos|leurs|votre) ${concreteThing}`,
      "(donnees|informations|journaux|historique*|renseignements|enregistrements|fichiers) " +
        "(de|d'|du|des|relatives a|relatifs a|sur|concernant|liees a|liees aux) ?(la |l'|le |les |vos |votre )?" +
        `${concreteThing}`,
      "(photos?|photographies?|cliches?|images?|videos?|enregistrements?|transcriptions?|commentaires?|publications?" +
        "|avis|notes attribuees" +
        "|mentions j'aime|reactions?|sondages?|reponses?|questions?|recherches effectuees|requetes?|clics?|achats?" +
        "|commandes?|transactions?|reservations?|annonces?|telemetrie|rapports? (d'erreur|de plantage)|tickets?" +
        "|demandes d'assistance|corrections?|suggestions?|pseudonymes?|noms?|adresses?|numeros?|cookies?" +
        "|identifiants?|interactions?|listes de lecture|scores?|factures?|formulaires?|candidatures?|cv|legendes?" +
        "|sous-titres|metadonnees|etiquettes?|traductions?|signalements?|articles?|code source|extraits de code" +
        "|livres?|chansons?|dessins?|recettes?|trajets?|mesures?|releves?|frequence cardiaque)",
      "(gabarits?|empreintes?) (facial|faciaux|faciales?|vocal|vocaux|vocales?|digitales?|palmaires?)",
      "informations sur (votre activite|vos interactions|votre appareil|vos achats)",
      "(l'integralite|la totalite|l'ensemble|le contenu|une copie) (de|de la|de votre|du|de cette|de l') " +
        "(conversation|discussion|echange|dialogue|enregistrement)",
      "textes? que vous (soumettez|saisissez|redigez|importez|envoyez|collez)",
    ],
    "plain-modifier": [
      "(utilisateur*|utilisatrice*|client*|personne*|individu*|membre*|abonne*|patient*|salarie*|collaborateur*" +
        "|employe*|candidat*|visiteur*|usager*|internaute*|consommateur*|tiers|partenaire*|fournisseur*|enfant*" +
        "|mineur*|parent*|locataire*|conducteur*|passager*|voyageur*|joueur*|vendeur*|acheteur*|eleve*|adherent*" +
        "|beneficiaire*|titulaire*|contact|contacts|assure*|apprenant*|etudiant*|resident*|habitant*|souscripteur*" +
        "|annonceur*|createur*|spectateur*|auditeur*|lecteur*|proprietaire*|societaire*|citoyen*|chauffeur*|donateur*" +
        "|donatrice*|benevole*|famille*|allocataire*|contribuable*|auteur*|autrice*|mobinaute*|stagiaire*" +
        "|coureur*|livreur*|commercant*|professionnels|administre*|licencie*|cotisant*|emprunteur*|epargnant*" +
        "|visee?s?|mentionnee?s?|enumeree?s?|listee?s?|decrite?s?|precitee?s?|susvisee?s?|indiquee?s?|evoquee?s?)",
      "(base|bases|profil|profils|compte|comptes|usage|usages|utilisation|activite|activites|travail|test|tests" +
        "|entrainement|qualite|production|reference|identification|entree|sortie|source|sources|service|services" +
        "|application|applications|site|sites|plateforme|systeme|entreprise|organisation|toute*|tout|tous|nature|type" +
        "|types|sorte|maniere|facon|deux|trois|autre*|certain*|differente*|diverse*|cette|chaque|notre|votre|nos|vos" +
        "|leur*|elle*|l)",
      "(personnelles|numeriques|electroniques|techniques|statistiques|analytiques|necessaires|pertinentes|utiles" +
        "|sensibles|publiques|privees|individuelles|nominatives|confidentielles|generales|supplementaires" +
        "|complementaires|additionnelles|actuelles|reelles|veritables|principales|totales|speciales|speciaux" +
        "|particulieres|specifiques|demographiques|biometriques|identiques|automatiques|anonymes|brutes|internes" +
        "|externes|disponibles|possibles|accessibles|exploitables|identifiables|propres|existantes|suivantes" +
        "|precedentes|anciennes|nouvelles|historiques|massives|nombreuses|importantes|suffisantes|adequates|relatives" +
        "|issues|propices|quelles|telles|comme|grandes|dites|sous-jacentes|structurees|lisibles|comportementales" +
        "|contextuelles|professionnelles|essentielles|fonctionnelles|operationnelles|synthetiques|uniques|completes" +
        "|exactes|precises|diverses|variees|differentes|fiables|protegees|reglementees)",
    ],
    "data-catch-all": [
      "toutes [les]* ?categories",
      "(toutes|l'ensemble de|l'ensemble des) [les|ces]* ?categories " +
        "(listees|enumerees|decrites|mentionnees|citees|visees)[ ci-dessus]",
      "[des|les|tes|vos|nos]* infos[ (te|vous) concernant]",
      "(ce qui se passe|ce qui est (dit|publie|echange)) (sur|dans)",
      "[toute|toutes|les|des] (donnee|donnees|information|informations) [utiles?|pertinentes?|necessaires?] " +
        "(vous|te|les|le) concernant",
      "[les|vos|des|nos] (donnees|informations|contenus|publications) [personnelles|personnels] " +
        "[qu'elles soient|qu'ils soient] publi* (ou non|et privee?s?|ou privee?s?|et non publi*)",
      "[(toutes|tous|tout|toute|certaines|certains|l'ensemble|la totalite|une partie|d'autres|plusieurs) " +
        "[de|des|d']] [les|vos|nos|ces|leurs|ses|des|autres|le|votre|leur] [autres|autre] " +
        "(donnee|information|renseignement|donnees|informations|renseignements|contenus|contenu|elements)" +
        "[ " +
        "(personnelles|personnels|personnel|utilisateur|utilisateurs|client|clients|a caractere personnel|nominatives" +
        "|d'utilisation|d'usage|d'activite|de compte|d'identification|de profil|techniques|collectees|recueillies" +
        "|existantes|brutes|sous-jacentes|disponibles)]*",
      "(ce que|tout ce que|rien de ce que) (nous|vous) [y|nous|avons|avez|deja|jamais]* " +
        "(recueillons|collectons|savons|detenons|faites|partagez|publiez|envoyez|ecrivez|fournissez|fourni|partage" +
        "|stockez|confiez|confie|deposez|publie|envoye|ecrit|televerse|depose|enregistre)",
      "(ce qui|tout ce qui|rien de ce qui) vous (appartient|concerne)",
      "(tout|l'ensemble de|la totalite de) ce que vous [nous|y|lui]* " +
        "(saisissez|ecrivez|tapez|dites|dictez|enregistrez|gardez|conservez|envoyez|importez|televersez|confiez)",
      "(analyse|habitudes|tendances) (des |de |d')(usages?|utilisations?)",
      "[des|les|vos|nos|ces|de|certaines|certains|d'autres]* (tendances|comportements|schemas|enseignements) " +
        "[de comportement|comportementaux|comportementales|d'interaction|generales|generaux]* " +
        "(anonymes|agregees|agreges|anonymisees|anonymises|regroupees)",
      "(votre|vos|leur|leurs) (utilisation|compte|comptes|activite|activites|usage|usages|profil)",
      "(toute autre activite|toutes autres activites|d'autres (activites|comportements|interactions)) " +
        "(qui|que|utiles?|dont) _",
      "(vos|leurs|les) (contributions|apports)",
    ],
    broad: ["(autres?|toute?s?|tous|tout|quelconques?)"],
    "not-a-modifier": ["(celles|ceux|celui)"],
    manner: [
      "(de facon|de maniere) _[ et _]",
      "(regulierement|quotidiennement|en continu|en permanence|a grande echelle|en partie)",
      "[le|la|un|une|tout|toute|grand|grande|plus grand]* (soin|prudence|vigilance|diligence|respect)",
      "[a partir|de]* (zero|rien)",
      "(de temps a autre|de temps en temps|au fil du temps|a ce jour|des le depart|au depart)",
      "(entre autres|par exemple|exemple|en particulier|en general|notamment|et autres|etc|et caetera|ainsi de suite)",
      "(le cas echeant|si besoin|au besoin|si necessaire|selon les cas|selon le cas)",
      "(aide|appui|soutien|concours|assistance) (de|d'|des|du)",
      "sur (place|site)",
    ],
    "open-tail": [
      "(collecte|recueilli|obtenu|recu)e?s? " +
        "(via|par|dans|sur|aupres de|par le biais de|au moyen de|lors de|au cours de|pendant|a l'occasion de)",
      "(ce qui se passe|ce qui est (dit|publie|echange)) (sur|dans)",
    ],
    "data-tail": [
      `(des|de|sur les|pendant les|au cours des|durant les) (#|${numberWords}) (derniers?|dernieres?) ` +
        "(jours?|semaines?|mois|annees?|ans?)",
      "(que|qu'|dont) (nous|vous|ils|elles|les utilisateurs) [nous|vous|avons|avez|y|pouvons]* " +
        "(recueill*|collect*|detenons|detenir|traitons|trait*|obten*|recevons|recu*|dispos*|conserv*|stock*|fourn*" +
        "|partag*|envoy*|transm*|publi*|communiqu*|gener*|cre*|possed*|utilis*|televers*|depos*|import*|confi*" +
        "|soumet*|soumis*|saisi*|remett*|remis*|ajout*|donn*)" +
        "[ (a votre sujet|sur vous|vous concernant|aupres de vous)]",
      "(vous concernant|a votre sujet|sur vous|relatives a vous|issues de [l'|votre] utilisation)",
      "(decrites|collectees|recueillies|obtenues|fournies|traitees|detenues|recues) " +
        "(ci-dessus|ci-dessous|par nous|aupres de vous|via _|dans l'application|par l'application|a votre sujet)",
    ],
    appositive: ["(c'est-a-dire|a savoir|soit|autrement dit|celles?|ceux|celui)"],
    "that-is": ["qui (est|sont|etait|etaient)"],
    postable: ["(publications?|commentaires?|avis|profils?|annonces?|stories|billets?|public|publics|publiques?)"],
    "self-made": [
      "(fictives?|fictifs?|factices?|synthetiques?|de synthese|artificiel*|simule*|internes?)",
      "que nous avons [nous-memes] (publi|redig|ecri)* [nous-memes]",
      "par (nos|notre) (equipes?|salaries|employes|personnel|redacteurs)",
      "par (des|nos) (acteurs|redacteurs|annotateurs)",
    ],
    "public-web": [
      "(donnees|informations|contenus?|renseignements|textes?|sources?|pages?|images?)" +
        "[ (personnelles|personnels|web)]* [qui (sont|est)] (publiquement|librement) " +
        "(accessible*|disponible*|consultable*)",
      "(accessibles?|disponibles?|consultables?|publie*) [librement|publiquement|gratuitement]* " +
        "(en ligne|sur internet|sur le web|publiquement)",
      "(accessibles?|disponibles?) (au public|publiquement|librement)",
      "(sur|depuis|d'|de l') ?(internet|le web|la toile)",
      "(web|internet) (ouvert|public)",
      "(pages|sites) (web|internet)",
      "(sources?|registres?|bases? de donnees|jeux? de donnees|depots?|forums?) " +
        "(public|publics|publique|publiques|ouverte?s?|libres?)",
      "(donnees ouvertes|open data|domaine public)",
    ],
    "on-the-service": [
      "(vous|utilisateurs|membres|clients|auteurs|lecteurs|vendeurs) [nous|les|l'|avez|ont|pouvez|choisissez de]* " +
        "[rendu|reglez|regle]* (publi*|partag*|rend*|rendu*|regl*|mettez|mis|affich*|depos*|laiss*)",
      "(sur|dans|via) (notre|le|la|nos|l') ?(service*|plateforme|site|application|forum*|reseau|communaute|boutique)",
    ],
    "data-licensed": [
      "(textes?|pages|articles|documents?|contenus?) que nous avons [nous-memes] (publi|redig|ecri)* [nous-memes]",
      "(donnees|informations|comptes|contenus) (fictives?|fictifs?|factices?)",
      "(donnees|contenus|corpus|jeux? de donnees|textes|images|exemples|enregistrements|dictionnaires?|phrases?" +
        "|voix|livres?|articles?|photos?|musiques?|oeuvres?) " +
        "(sous licence|synthetiques?|de synthese|artificiel*|achetes?|achetees?|acquis*|simule*|internes" +
        "|ecrits? par (nos|notre)|produits? par (nos|notre)|crees? par (nos|notre)|rediges? par (nos|notre))",
      "(corpus|jeu de donnees) … (sous licence|acquis|achete)",
      "(ecrits?|rediges?|crees?|produits?|enregistres?) par " +
        "(nos (equipes|salaries|employes)|notre (equipe|personnel)|des (acteurs|redacteurs|annotateurs))",
    ],
    "deidentified-form": [
      "sous (une )?forme (anonym*|agreg*|pseudonym*|desidentifi*|depersonnalis*)",
      "de (maniere|facon) (anonym*|agreg*|pseudonym*)",
    ],
    deidentified: [
      "(anonymis*|agrege*|pseudonymis*|desidentifi*|depersonnalis*|anonyme*|de maniere anonyme|non identifiantes?" +
        "|statistique*)",
      "(debarrasse*|expurge*|depouille*|prive*|purge*) (de|des|d') [tous|toutes|tout]* [les]* " +
        "(elements?|donnees|informations|mentions) " +
        "(identifiante?s?|nominatives?|nominatifs?|personnelles?|permettant)",
      "ne permet* (pas|plus) … identifier",
    ],
    deidentify: ["(desidentifi*|anonym*|pseudonym*|depersonnalis*|agreg*|non identifiant*)"],
    "not-data": [
      "dans la mesure",
      "en mesure de",
      "(a|de|par|aux|des) l'?articles? #",
      "articles? #",
      "(interet|pouvoir|ordre|sante|securite|service|secteur|autorite|cle|organisme|societe|fonction|tresor|marche" +
        "|agent|ministere|etablissement|personne|transport*|wi-?fi)s? publi(c|cs|que|ques)",
      "vie privee",
      "(secteur|cle|navigation|entreprise|droit|societe|personne|usage|cercle|cloud|reseau) privee?s?",
      "protection des (donnees|renseignements)",
      "(plus|pour plus|davantage) d'informations?",
      "(securite|technologies?|systemes?) (de l'information|des informations|des donnees)",
      "(responsable|sous-traitant|delegue|transfert*|bases|centre*|violation*|portabilite|traitement|traitements) " +
        "(du|de|des|a la)? ?(traitement|donnees|renseignements)",
      "donnees d'(entrainement|apprentissage)",
      "(a l'ecart|en dehors|hors) (de|du|des) [la|nos|notre|tous|toutes|les|jeux|ensembles|bases|de]* donnees",
      "(jeux|ensembles|bases) de donnees (avec|sur) (lesquels|lesquelles)",
      "(creation|generation|moderation|filtrage|recommandation|suggestion|personnalisation) (de|des) " +
        "(contenu|contenus|messages|textes|images)",
      "(contenus?|informations) (pertinent*|personnalis*|inapproprie*|illicite*|adapte*)",
      "(nous contacter|nous ecrire)",
    ],
    anaphor: [
      "(ceci|cela|il|elle|ils|elles|celles-ci|ceux-ci|celle-ci|celui-ci)",
      "(ces|cette|ce|de telles|de tels|lesdites) (donnees|informations|renseignements|contenus?|elements)",
      "(les|des) (elements|donnees|informations) suivant(s|es)",
      "ce qui suit",
      // « et pouvons les utiliser », « et les traitons »
      "(les |l')(utilis|reutilis|trait|exploit|analys|employ|collect|conserv|stock)(er|ons)",
      "(les |l')recueill(ir|ons)",
      "(les|des) (donnees|informations|renseignements|contenus) (ainsi )?" +
        "(collectees|recueillies|recueillis|obtenues|susmentionnees|precitees)",
    ],
    "in-short": [
      "(en gros|en bref|en resume|en clair|en detail|notamment|entre autres|par exemple|comme suit|selon (le|les) cas)",
      "(il s'agit|ce sont|voici) (de|des|d'|la liste|le detail|les)?",
    ],
    "list-ahead": [
      "(informations|donnees|contenus) (provenant|issues?|issus?|tirees?|obtenues?) des (sources|categories|types) " +
        "suivant(s|es)",
      "(deux|trois|quatre|plusieurs|les) [principales|grandes|principaux|grands]* " +
        "(facons|manieres|sources|types|categories|finalites)( suivant(s|es))?",
    ],
    "listed-elsewhere": [
      "(indiquees?|indiques?|listees?|enumerees?|decrites?|detaillees?|precisees?|figurant|mentionnees?) " +
        "(dans|sur|a) (notre|la|le|une|son) … " +
        "(fiche|page|liste|tableau|annexe|rapport|centre d'aide|catalogue|registre|document)",
    ],
    "for-this": [
      "(pour|a) (cela|ceci|ce faire|cette fin|ces fins|cet usage|cet entrainement|ce but)",
      "(a cette|a ces) (fin|fins)",
      "dans ce (but|cadre)",
    ],
    "plain-denial": [
      "(ne|n') [en|y] (sont|est|seront|sera) (pas|jamais|plus) " +
        "(utilise*|inclus*|concerne*|pris* en compte|exploite*|repris*)",
      "(ne|n') [le|l'] (font|fait|sont|est) pas",
      "(restent|reste|sont|est) (exclus|exclues|exclu|exclue|hors de portee)",
    ],
    "other-use": [
      "(pour|a des fins de|aux fins de) [la|de|des] (publicite*|publicitaires|marketing|prospection|profilage|vente)",
      "(vendues?|partagees?|publicit*|prospection)",
    ],
    "enumeration-of": [
      "(notamment|y compris|pouvant (comprendre|inclure)|qui (peuvent|peut) (comprendre|inclure)" +
        "|qui (comprennent|comprend|incluent)|tels que|telles que|tel que|telle que|comme|par exemple|a savoir" +
        "|c'est-a-dire|soit|en particulier|comprenant|p. ?ex.?)",
    ],
    "purpose-noun": ["(fins?|finalites?|buts?|objectifs?|raisons?|recherche|recherches)"],
    "purpose-link": ["(pour|afin de|afin d'|en vue de|en vue d'|aux fins de|a des fins de|a des fins d')"],
    "named-model": [
      "(modele|modeles|filtre|filtres|classificateur|assistant|moteur) (de |d'|du |des )" +
        "(detection|classement|recommandation|traduction|transcription|parole|voix|recherche|moderation|legendes?" +
        "|filtrage|reponses?|resume*|grammaire|correction|orthographe|itineraire*|prix|risque*|fraude|spam" +
        "|indesirables|reconnaissance|suggestion*|redaction|notation|score|synthese|vision|dictee|tri)",
      "(modele|modeles|filtre|classificateur|assistant|algorithme),? qui _",
      "filtre anti-_",
    ],
    "named-act": [
      "(pour|afin de|afin d'|qui|a) " +
        "(detecte*|filtre*|class*|tradui*|transcri*|legend*|sugger*|reconnai*|trie*|ordonn*|resum*|repond*|predi*" +
        "|signal*|reper*|bloqu*|corrig*|decri*|etiquet*|estim*|moder*|complet*|recommand*|trouv*|deverrouill*) _",
    ],
    "purpose-generic": [
      "(decouvrir|degager|obtenir|tirer|produire) de nouve(aux|lles) (enseignements|connaissances)",
      "(ameliorer|optimiser|developper|soutenir|exploiter|fournir|l'amelioration de|le developpement de" +
        "|amelioration de) (nos|notre|les|leurs|de nos|vos|votre)( nouveaux)? " +
        "(services?|produits?|experience|activites?|plateforme|offres?|fonctionnalites?|technologies?)" +
        "( et (services?|produits?))?",
      "(developper|creer|concevoir|developpement de) de nouveaux? (services?|produits?|offres?|fonctionnalites?)",
      "de nouvelles (fonctionnalites|offres|technologies)",
      "(a des fins|aux fins|pour des raisons|fins) " +
        "(de recherche|d'innovation|commerciales?|internes?|operationnelles?|connexes?|de recherche et developpement" +
        "|statistiques|analytiques)",
      "(et|ou) (d'autres|autres) (fins|finalites|raisons)",
      "a d'autres fins",
    ],
    "purpose-circular": [
      "(aux|pour les|a des|pour toutes les) (fins|finalites) " +
        "(decrites|enoncees|indiquees|prevues|exposees|mentionnees|definies|precisees|visees|enumerees) … " +
        "(politique|declaration|charte|notice|document|section|ci-dessus|ci-dessous|presentes)",
      "(conformement a|comme (decrit|indique|prevu|explique) dans|tel que decrit dans) " +
        "(la presente|cette|notre|la) (politique|declaration|charte|notice)",
    ],
    "biometric-act": [
      "(pour|afin de|afin d'|permet de|permettant de) [vous] " +
        "(verifi*|control*|confirm*|compar*|deverrouill*|authentifi*|connect*|reconnai*|estim*|ouvr*|embarqu*|pay*) _",
    ],
    "biometric-occasion": [
      "(connexion|embarquement|deverrouillage|controle d'identite|controle de l'age|pointage|paiement)",
    ],
    "purpose-broad-biometric": [
      "(vous|les utilisateurs|les membres) identifier",
      "(identifier|proteger) " +
        "(les utilisateurs|les membres|les personnes|des personnes|les individus|les visiteurs|nos utilisateurs" +
        "|nos membres|le service|la plateforme|nos services)",
      "(assurer|garantir|preserver) (la|votre|notre) (securite|surete)",
      "(a des fins|aux fins|pour des raisons|fins|pour|et|ou|,) (de |d'|la |l')?" +
        "(securite|surete|identification|recherche|autres raisons|amelioration)" +
        "[ (et|ou|et a d'autres fins) (de |d'|la |l')?(securite|surete|identification|recherche|autres)]*",
      "(sert|servent|serviront|servir) (a (la |l')|au ) ?(securite|surete|identification|recherche|amelioration)",
      "(a|pour) d'autres (fins|raisons)",
      "a des (fins|raisons) (internes|commerciales|operationnelles|diverses)",
      "(preserver|garantir|assurer|proteger|maintenir) (l'integrite|la integrite)[ (de la|de l'|de nos|des|du|de" +
        "|d') ?_]",
      "(fins?|finalites?|besoins?|usages?|objectifs?) (connexes?|associee?s?|liee?s?|similaires?|analogues?)",
      "(d'autres|autres|tout autre|toute autre) (fins?|finalites?|besoins?|usages?|raisons?|objectifs?)[ (de|d') ?_]",
      "proteger (la|notre) communaute",
      "faciliter la gestion[ (du|de la|de|des|de nos) _]",
      "fluidifier (l'experience|votre experience|la navigation)",
      "mieux vous (connaitre|comprendre)",
      "(enrichir|personnaliser) (votre|l'|leur) ?experience",
    ],
    "place-header": [
      "(hors|etranger|en dehors|international*|chiffree?s?|obligatoires?|facultati*|sensibles?|automatise*)",
      "(consentement|opposition|accord|requis|requise|base legale|choix|options?|refus)",
    ],
    "disclosure-header": [
      "(vendue?s?|vente|partagee?s?|partage|communiquee?s?|divulguee?s?|destinataires?|tiers|cedee?s?)",
    ],
    "purpose-header": [
      "(finalite*|fins?|pourquoi|comment|base legale|bases|utilisation*|raison*|choix|conservation|duree*" +
        "|destinataire*|partage|droits?|motif*)",
    ],
    "retention-period": [
      "(pendant|sous|apres|au bout de|dans|durant|au plus tard|au plus|au maximum|maximum|maximale de|jusqu'a|pour" +
        "|est de|sont de|delai de|periode de|duree de|limitee a) " +
        "[dans|apres|un|une|delai|periode|duree|maximum|maximale|max|d'|de|les|au|plus|tard|environ|seulement]* " +
        `(#|${numberWords}) (secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|annees?)`,
      "(conserv(ons|e|ent|ees?|es?)|gard(ons|e|ent|ees?|es?)) [les|la|le|vos|votre|ces|cette]* " +
        "[l'image|image|images|photo|photos|l'enregistrement|enregistrements|gabarit|gabarits|donnees] " +
        `(#|${numberWords}) (minutes?|heures?|jours?|semaines?|mois|ans?|annees?)`,
      "(supprim(ons|e|ent|ees?|es?)|effac(ons|e|ent|ees?|es?)|detrui(sons|t|sent|te|ts|tes)) " +
        "[les|la|le|vos|votre|ces|cette]* [image|images|gabarit|gabarits|donnees|empreinte|empreintes] " +
        "[facial|faciaux|vocal|vocaux|vocale|vocales]* " +
        `(#|${numberWords}) (minutes?|heures?|jours?|semaines?|mois|ans?|annees?)`,
      "(immediatement|aussitot|sans delai) [et definitivement] (supprime*|detrui*|efface*)",
      "(supprim*|detrui*|effac*) … " +
        "(immediatement|aussitot|sans delai|le jour meme|dans l'heure|dans la journee|sur-le-champ)",
      "(pas|jamais|plus|ni|aucunement|sans) (etre )?(conserv*|stock*|enregistr*|gard(er|ee?s?|es?))",
      "(ne |n'|ne les |ne la |ne l')(conserv*|stock*|enregistr*|gard(ons|e|ent)) (pas|jamais|aucune?|ni)",
      "sans (les |la |le |l')?(conserver|stocker|garder|enregistrer)",
    ],
    "retention-event": [
      "(supprim*|detrui*|effac*|destruction|effacement|suppression|expire*|purge*|disparai*) … " +
        "(des (que|qu'|la|le|l'|votre)|une fois|a la fin|au terme|a l'issue|lorsque|lorsqu'|quand|apres|au moment" +
        "|le jour|a la cloture|au depart|au resultat|au terme|lors (de|du)" +
        "|a (votre|leur|son) (depart|sortie|demande|retrait))",
      "(conserv*|stock*|gard(er|ons|ee?s?|es?)) … (jusqu'a|jusqu'au|jusqu'aux)",
      "(lorsque|lorsqu'|quand) … (depart|cloture|fermeture|resiliation|retrait|desactivation|desinscription|prend fin" +
        "|prennent fin|se termine|(est|sont) (terminee?s?|achevee?s?|finie?s?|close?s?|resiliee?s?))",
      "(des (que|qu'|la|le|l'|votre)|une fois|a la fin|au terme|a l'issue|jusqu'a|jusqu'au|apres) … " +
        "(verification|controle|comparaison|inscription|enrolement|contrat|depart|cloture|fermeture|resiliation" +
        "|retrait|desactivation|desinscription|adhesion)",
      "(pendant|durant) [toute] la (vie|duree de vie|duree) (de|du) (votre|vos|compte|contrat|abonnement|relation) ?_?",
      "(tant que|aussi longtemps que) (vous|votre|le|la) … " +
        "(compte|fonction*|client*|salarie*|employe*|membre|inscrit*|actif|active|activee?|contrat|abonnement)",
      "(le temps|la duree|pendant la duree|durant la duree) " +
        "(de|du|d'|strictement necessaire a|necessaire a|necessaire au|requise? pour) [la|l'|le|votre|vos]? ?" +
        "(verification*|controle*|comparaison*|contrat|inscription|session|adhesion|embarquement|relation)",
    ],
    "retention-empty": [
      "(aussi longtemps que|aussi longtemps qu'|tant que|tant qu'|le temps|la duree|pendant la duree" +
        "|autant de temps que) … (necessaire*|requise?s?|utiles?|pertinentes?|utilite|valeur|interet)",
      "(duree|delai|periode|temps) (raisonnable|strictement necessaire|necessaire|appropriee?|adequate|utile)",
      "(ne|n') … (plus|pas) … (necessaires?|utiles?|utilite|interet)",
      "(ne|n'y|n'en) (servent|sert|serviront) plus",
      "plus longtemps que … (necessaire|requis)",
      "au-dela de … necessaire",
      "(selon|en fonction de|suivant|au gre de) (les|nos|leurs|ses|vos|des) (besoins|necessites|exigences)",
      "(aussi longtemps que|aussi longtemps qu'|tant que|tant qu') … " +
        "(exigent?|l'exigent?|requierent|requiert|justifient?|besoins?|durent|dure)",
      "tant que (durent|dure|dureront) (nos|notre|les|le|la) _",
    ],
    "retention-endless": [
      "(indefiniment|a perpetuite|pour toujours|eternellement|a vie)",
      "(conserv*|gard*|stock*|archiv*|detenu*|reste|restent|demeure|demeurent) … (definitivement|en permanence)",
      `(${asLongAs}|jusqu'a ce que|jusqu'a ce qu'|lorsque|lorsqu'|quand|des que|des qu'|le temps|la duree) … ` +
        "(jugeons|juge|jugent|estimons|estime|estiment|souhaitons|considerons|considere|considerent|pensons|decidons" +
        "|decide|decident|voulons|bon (nous|lui|leur) semble)",
      `(${asLongAs}|jusqu'a ce que|jusqu'a ce qu') … (risque|risques|danger|dangers|menace|menaces|soupcon|soupcons)`,
      "sans [aucune?]* (limites?|terme|echeance|fin|limitation (de|dans le|dans la) (temps|duree))",
      `(pas de|pas d'|aucun|aucune|sans) (duree|limite|terme|echeance|delai|date|periode) ${periodWords}`,
      "(duree|periode|temps|delai) [de conservation|de stockage]* " +
        "(illimitee?|indefinie?|indeterminee?|non (limitee?|definie?|determinee?))",
      "(non|pas) limitee?s? dans le temps",
      "jamais (supprim*|effac*|detrui*|purge*)",
      "a (notre|sa|leur) [seule|libre|entiere|propre]* (discretion|appreciation|guise)",
      "(pendant|durant|tout au long de|pour) [toute]* (la|notre|sa) [duree de la]* relation [avec le]* " +
        "(client|clients|commerciale|clientele|d'affaires)",
    ],
    "retention-open": [
      "(duree|delai|periode|temps|laps de temps) [de conservation|de stockage]* " +
        "(raisonnable|suffisante?|convenable|proportionnee?|limitee?|variable|opportune?|appropriee?|adequate?)",
      "(une courte (duree|periode)|un (certain|court) (temps|laps de temps|delai))",
      `${deferrals} … (calendrier|referentiel|plan|echeancier) [interne|internes]* ` +
        "(interne|(de|d') (conservation|archivage|gestion)) ?[interne|internes]?",
      `(conserv*|gard*|detenu*|archiv*|supprim*|effac*|detrui*|duree*) … ${deferrals} ${ownRules}`,
      `${deferrals} (ses|leurs|nos) propres (pratiques|regles|politiques|procedures|conditions)`,
      "(fixee?|determinee?|definie?|decidee?|arretee?)s? (en interne|par nos soins|par nous|au cas par cas|librement)",
      "(duree de vie|duree) (de nos|des|de|du|d'un) (projets?|recherches?|travaux|developpements?|modeles?)",
    ],
    "left-open": [
      "(a|reste a) (confirmer|determiner|definir|preciser|completer|fixer)",
      "non (definie?|precisee?|fixee?|limitee?|determinee?)",
      "(sans limitation|variable|variables|illimitee?|indefinie?|indeterminee?|au cas par cas|selon les cas)",
      `${deferrals} ${ownRules}`,
    ],
    "retention-verb": [
      "(conserv*|stock*|gard(er|ons|ee?s?|es?|ent)|archiv*|detien*|detenu*|duree|dure|durent|reste|restent" +
        "|enregistree?s?)",
      "(supprim*|suppression|detrui*|detruit*|destruction|effac*|purg*|expir*|elimin*|disparai*)",
    ],
    "retention-header": [
      "(conserv*|duree*|suppression|supprime*|effac*|destruction|delai*|combien de temps|jusqu'a|stock*)",
    ],
    "bare-event": [
      "(fin|terme|cloture|fermeture|expiration|resiliation|achevement) (de|du|des|d') [la|l'|votre|vos]* _",
      "(duree|duree de vie) (du|de|d') [la|l'|votre|vos|un|une]* ?(compte|contrat|adhesion|abonnement|emploi|session" +
        "|visite|sejour|mission|evenement|formation|inscription|location|reservation|cours)",
    ],
    duration: [
      `(#|${numberWords}) (secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|annees?)`,
      "(jusqu'a|jusqu'au) _",
      "(non|jamais) (conserve*|stocke*)",
    ],
    "disclose-verb": [
      "(partager|communiquer|divulguer|ceder|confier|conceder|fournir|echanger)(a|ons|ont|ait|aient|ions)",
      "(transmettr|vendr|remettr)(a|ons|ont|ait|aient|ions)",
      "(mis a disposition|mises? a disposition|echange(r|ons|ees?)|donn(er|ons) acces)",
      "remise?s? (a|aux) (des |nos |un |une |d'autres )?" +
        "(tiers|partenaires?|entreprises?|societes?|prestataires?|annonceurs?|autorites?)",
      "(accord(er|ons|e|ent)|conced(er|ons|e|ent)) [une|la|des] (licence|licences)",
      "(partager|partageons|partagees?|partages|communiquer|communiquons|communiquees?|communiques|divulguer" +
        "|divulguons|divulguees?|divulgues|transmettre|transmettons|transmis|transmises?|transfer(er|ons|ees?|es)" +
        "|vendre|vendons|vendus?|vendues?|ceder|cedons|cedees?|remettons|confions|confier|conceder|fournir" +
        "|fournissons)",
      "et,? (les|la) (partage|communique|divulgue|transmet|cede|vend|remet|fournit|confie)",
      "et,? le (divulgue|transmet|cede|vend|remet|fournit|confie)",
      "(partage|communique|divulgue|transmet|cede|vend|remet|fournit|confie) " +
        "(votre|vos|ton|ta|tes|leur|leurs|ces|cette|ce)",
      "(est|sont|etre|ete|sera|seront|peuvent etre) [aussi|ensuite|alors]* echanges?",
    ],
    "period-start": [
      "(apres|suivant|qui suivent|qui suit|a compter de|a compter du|a partir de|a partir du|depuis|point de depart)",
    ],
    "check-event": [
      "[le|la|ce|cette|votre]* (verification|controle|comparaison) " +
        "[d'identite|de l'identite|d'age|de l'age|du document]*",
    ],
    "use-end": [
      "(des|a|aussitot apres|immediatement apres|juste apres) la fin (de l'|de la |de votre |de cet |de chaque )" +
        "(appel|session|conversation|seance)",
      "(des que|lorsque|une fois) (l'|votre |cet |chaque |la |cette )(appel|session|conversation|seance) " +
        "[est] (termine|terminee|fini|finie|acheve|achevee)",
      "(aussitot|immediatement|juste) apres (l'|votre |cet |chaque |la |cette )(appel|session|seance)",
    ],
    "at-most": ["(au plus|au maximum|maximum|maximale?|au plus tard|pas plus de|jamais plus de)"],
    "up-to": ["(jusqu'a|dans les|sous)"],
    backup: ["(sauvegardes?|copies? de secours|plan de reprise)"],
    "template-word": ["(gabarits?|templates?)"],
    "collect-verb": [
      "(collect*|recueill*|recev*|recoi*|recu|recue|recus|recues|obten*|obtien*|capt*|scann*|numeris*|extra(i|y)*" +
        "|deriv*|gener(e|er|ees?|es?|ons|ent)|cre(er|ons|e|ee|ees|ent)|saisi*" +
        "|mesur(er|ons|ent|ees?))",
      "(relevons|relevions|relevees?)",
      "(releve|relevent|relever) (l'|la |le |les |un |une |votre |vos |leur |leurs |son |sa |ses |chaque )_",
      "(le|du|au|un) releve (de |des |d')_",
      "creation (de |d'|du |des )(un |une |votre |leur |ce )?(gabarit*|empreinte*)",
    ],
    "keep-verb": [
      "(conserv*|stock*|garder(a|ons|ont)|gard(er|ons|ee?s?|ent)|enregistr*|detien*|detenir|detenu*|archiv*)",
    ],
    "process-verb": ["trait(er|era|erons|eront|ons|ent|ees?|es?|ement)"],
    "sell-verb": [
      "vendr(a|ons|ont|ait|aient|ions)",
      "(vend|vendons|vendre|vendu|vendue|vendus|vendues|vendent|vente|ventes)",
      "(lou(er|ons|ent|ees?)|mettons en location|mise en location)",
      "(troqu*|monetis*|commercialis*)",
      "tir(er|ons|ent) profit",
    ],
    "not-sale": [
      "(point*|conditions|conditions generales|lieu*) de vente*",
      "apres-vente",
      "(vente|cession) " +
        "(d'actifs|de l'entreprise|de la societe|de tout|d'une partie|de billets|en ligne|a distance|de produits" +
        "|de nos)",
      "(fusion|acquisition|restructuration) … (vente|cession|vendue?s?)",
      "(produits|articles|billets|services|biens) … (vendons|vendus?|vendues?)",
      "(service|equipe|equipes) de vente",
      "(bornes?|local|locaux|terminal|terminaux|appareils?|vehicules?|espaces?|materiel|badgeuses?) lou(es?|ees?)",
    ],
    "provide-verb": [
      "(transmettre|transmettons|transmis|transmises?|fournir|fournissons|transfer(er|ons|ees?|es?)|remettons" +
        "|remettre)",
    ],
    "not-disclosure": [
      "echange(r|ons) avec (vous|toi)",
      "(fourni*|transmis*|communique*|partage*|remis*) … (par vous|par vos soins|par l'utilisateur)",
      "vous [nous] … (fournissez|transmettez|communiquez|partagez|remettez|avez)",
      "nous (fournissez|transmettez|communiquez)",
      "(fournir|fournissons) [vous|nos|le|la|les|un|des]* (service*|acces|fonctionnalite*|produit*|assistance)",
    ],
    "legal-demand": [
      "(exige*|requis*|impose*|ordonne*|oblige*|contraint*|permi*|prevu*) … (par|en vertu de) [la|le|un|une|l']? ?" +
        "(loi|tribunal|juge|reglement*|autorite*|decision)",
      "(loi|tribunal|juge) [nous|l'|y|le]* (exige|impose|oblige|ordonne|contraint)",
      "(obligation legale|requisition*|mandat|decision de justice|ordonnance judiciaire|procedure judiciaire)",
    ],
    "name-link": [
      "(a|au|aux|avec|par|aupres|chez|tel que|telle que|tels que|telles que|comme|notamment|savoir|nommee?s?" +
        "|appelee?s?|est|sont|societe|prestataire)",
    ],
    "not-a-name": [
      "(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)",
      "(france|europe|union|ue|eee|quebec|canada|suisse|belgique|luxembourg|etats-unis|royaume-uni|etat|etats" +
        "|illinois|texas|californie)",
      "(rgpd|cnil|loi|article|section|politique|charte|declaration|conditions|annexe|code)",
      "(service*|plateforme|application|site|sites|compte*|fonction*|produit*|reglages|parametres|assistance|aide" +
        "|contact|internet|face|touch|nous|vous|votre|vos|notre|nos|il|elle|le|la|les|l'|un|une|des|si|lorsque|pour" +
        "|dans|en|voir|veuillez|oui|non)",
      "(commercant*|cookie*|destinataire*|autre*|banque*|tribunal|tribunaux|annonceur*|pourquoi|comment|qui|quoi)",
      "(donnees|donnee|renseignements|informations|biometri*|personnel*|tiers|societe*|partenaire*|prestataire*" +
        "|fournisseur*|client*|utilisateur*|membre*|salarie*|candidat*|autorite*)",
    ],
    "known-company": ["(openai|anthropic|microsoft|google|meta|amazon|apple)"],
    "legal-basis": [
      "(base|bases|fondement|fondements) (legale?s?|juridiques?)",
      "interets? (commercial |commerciaux )?legitimes?",
      "execution (du|d'un|de notre|de votre) contrat",
      "(obligation legale|obligations legales|mission d'interet public|interets vitaux)",
      "(votre|le) consentement [explicite|expres|prealable]",
      "consentement",
      "article 6",
    ],
    "switch-verb": [
      "(desactiv|activ|decoch|coch|bascul|gliss|selectionn)(er|ez|es?|ant)",
      "(cliquer|cliquez|cliquant|appuyer|appuyez|appuyant|touchez) [sur]",
      "(reglez|regler|mettez|mettre|passez|passer)",
    ],
    "part-of-text": ['(section|rubrique|titre|chapitre|page|menu|sous|intitulee?s?) ("|“|«) ?_'],
    "choice-path": [
      '(dans|sous|depuis|sur|via) (« |“|")?(mon|mes) (compte|profil|espace|donnees|choix|preferences|options)',
      "(reglages?|parametres?|preferences|page de votre compte|espace (client|personnel|membre)|tableau de bord" +
        "|bouton|formulaire|lien|ici|case|interrupteur|onglet|rubrique|menu|portail|page" +
        "|centre (d'aide|de confidentialite)|panneau)",
      "(a|dans|voir|sous) (l'|la |le )?(article|section|paragraphe|partie|point|rubrique) _",
      "(article|section|paragraphe|partie|point) #",
      "(comme|tel que) (decrit|indique|explique|precise)",
      "(voir|cf.?) (ci-dessous|ci-dessus|plus bas|plus haut)",
      "(dans|depuis|sur|via) (votre|l'|le|la|notre) ?(compte|profil|application|console|site)",
      "(par|via) (courriel|e-?mail|mail|courrier|telephone|ecrit)",
      "(demand*|indiqu*|dire|dites|signal*) (a|au|aux) [votre|un|une|la|le|notre] (conseill*|agent*|accueil" +
        "|personnel|equipe|enseignant*|chauffeur|livreur)",
      "(contact*|ecri(re|vez|vant) (a|au|nous))",
      "nous (ecrire|ecrivant|contacter|contactant|appeler|appelant)",
      "_@_",
    ],
    "interest-basis": ["interets? (commercial |commerciaux |superieurs? |propres? )?legitimes?"],
    "special-ground": [
      "interet public [majeur|important|substantiel]*",
      "(article|art.) 9",
      "(interets vitaux|reglement type|droits? en justice|droit du travail|loi du travail|decret)",
    ],
    "stored-form": [
      "(gabarit*|hache|hachee*|haches|hachage|condensat*|empreinte*|vecteur*|nombre*|chiffree*|chiffres|code|codes" +
        "|codee*|suites?|pseudonym*|jetons?|representation*|modele*|mathematique*|numerique*)",
    ],
    reclassifying: [
      "(ne|n') [nous|les|le|la|y|en]* ?(sont|est|constitue*|considerons|considere*|traitons|regardons|tenons|classons" +
        "|voyons|contien*|valent|vaut|saurai(t|ent)) (pas|plus|jamais|nullement|point) " +
        "[considere*|regarde*|tenu*|traite*|qualifie*|etre|constituer|pour|comme|des|de|une|d'|la|les]* ?" +
        "(donnees?|categories?|informations?|renseignements?|caractere) " +
        "[personnel*|a caractere]* (biometrique*|sensible*|particuliere*|speciale*|personnel*)",
      "(ne|n') (releve|relevent|entre|entrent|tombe|tombent) (pas|plus) [dans|sous|le|champ|de|des|la|du|d']* ?" +
        "(l'article 9|categories? (particulieres?|speciales?)|donnees? (sensibles?|biometriques?)|rgpd)",
      "(echappe*|echappent|sort|sortent) [donc|ainsi|alors|des lors]* (a|aux|de|du|des) [la|champ|de|des]* ?" +
        "(l'article 9|categories? (particulieres?|speciales?)|definition|rgpd|qualification)",
    ],
    "undergo-verb": [
      "(enregistr(er|ent|e)|enrol(er|ent|e)|franchi(r|ssent|t)|pass(er|ent|e)|present(er|ent|e)|soumett(re|ent)" +
        "|soumet" +
        "|fourni(r|ssent|t)|donn(er|ent|e)|scann(er|ent|e)|pos(er|ent|e)|plac(er|ent|e)|releve*) [(a|par|sous" +
        "|devant)]?",
    ],
    "others-at-large": [
      "(autres|d'autres|certaine*) (enseignes|commercants|commerces|entreprises|societes|clients|magasins" +
        "|etablissements|organismes|employeurs|exploitants)",
      "(quiconque|toute (personne|societe|entreprise|organisation)|tout (organisme|tiers))",
    ],
    "bundled-consent": [
      "en (utilisant|accedant|continuant|poursuivant|visitant) … (apres|a compter|a partir|des|une fois) … " +
        "vous [y]* (acceptez|consentez|autorisez|reconnaissez|convenez)[ (a|au|aux|que)]",
      "en " +
        "(utilisant|accedant|continuant|visitant|poursuivant|vous inscrivant|creant|installant|telechargeant|gardant" +
        "|conservant|publiant|naviguant|pointant|badgeant|entrant|passant|franchissant|restant|travaillant|appelant" +
        "|parlant|regardant|posant|placant|presentant|souscrivant|rejoignant|adherant|vous abonnant|achetant" +
        "|commandant|reservant|ouvrant|deposant) … " +
        "vous [y]* (acceptez|consentez|autorisez|reconnaissez|convenez)" +
        "[ (a|au|aux|que)]",
      "en (utilisant|accedant|continuant|visitant|pointant|badgeant|entrant|passant|franchissant|restant|travaillant" +
        "|appelant|parlant|regardant|posant|placant|presentant) … vous [nous]* (donnez|signez|accordez) " +
        "[votre|une|un|la|le]* (consentement|accord|autorisation|permission|decharge)",
      "si vous (continuez|utilisez|poursuivez|gardez) … vous [y]* (acceptez|consentez|autorisez)[ (a|au|aux|que)]",
      "(poursuite|utilisation|continuation|continuer|utiliser|usage) … (vaut|emporte|implique|signifie|constitue) " +
        "… (accord|consentement|acceptation|acceptez|consentez)[ (a|au|aux|que)]",
      "(participation|adhesion|inscription|visite|presence|passage|venue|entree|appel|utilisation|usage) … " +
        "(vaut|emporte|implique|signifie|constitue) " +
        "[votre|un|une|le|la]* (accord|consentement|autorisation|permission|decharge)[ (a|au|aux|que)]",
      "en (lancant|commencant|demarrant|passant|reservant|participant|commandant|jouant|vous connectant|vous " +
        "presentant|postulant) … vous [y]* (etes|serez) (repute*|presume*|cense*|considere*) [avoir|comme ayant]* " +
        "(accepte|consenti|accepter|consentir|autorise)[ (a|au|aux)]",
      "vous (etes|serez) (repute|reputee|presume|presumee|cense|censee|considere comme|consideree comme) (avoir " +
        "|ayant )?(accepte|consenti|accepter|consentir|autorise)[ (a|au|aux)]",
    ],
    "taken-as-consent": [
      "(vaut|valent|vaudra|emporte|emportent|emportera|implique|impliquera|signifie|constitue|constituent|constituera" +
        "|equivaut a|equivaudra a|tient lieu (de|d')|tiendra lieu (de|d')|fait office (de|d')|vaut comme) " +
        "?[un|une|votre|vos|le|la|l'|de|d'|son|sa|leur|plein|pleine|expres|expresse]* ?" +
        "(accord|consentement|acceptation|autorisation|permission|decharge|adhesion)",
      "(est|sont|sera|seront|etes|serez) [ainsi|alors|donc|aussi|des lors|automatiquement]* (repute*|presume*|cense*" +
        "|considere*|regarde*|tenu* pour) [comme|avoir|ayant|donne*|vous|nous|y|votre|son|leur|l'|une|un|le|la]* ?" +
        "(accepte*|consenti*|consentir|autorise*|accord|consentement|acceptation|autorisation|decharge|consentant*)",
      "(accord|consentement|acceptation|autorisation|decharge) [ecrit|ecrite|expres|explicite|de|votre|part]* (est" +
        "|sera) [ainsi|alors|donc|des lors]* (repute*|presume*|considere*|tenu*|regarde*) [comme|pour|etre|avoir" +
        "|ete]* (acquis*|donne*|obtenu*|accorde*)",
      "nous (considerons|tenons|presumons|supposons|considererons|presumerons|supposerons) (que )?(vous|ils|elles) " +
        "[y|avez|ont|etes|sont]* (acceptez|consentez|accepte|consenti|autorise|d'accord)",
      "en _ant … vous [nous|lui|leur|ainsi]* (donnez|signez|accordez) [votre|une|un|la|le|l']* ?" +
        "(consentement|accord|autorisation|permission|decharge)",
    ],
    retroactive: [
      "(quelle que soit|independamment de|sans egard a|peu importe) (la|leur) date [(a laquelle|de|d'|du|ou) " +
        "(vous|ils|elles|nous|leur|votre|mise en)? ?(les |l'|nous les )?(avez|ont|ont ete|avons)? ?_]",
      "(deja|precedemment|anterieurement|auparavant) " +
        "(recueilli*|collecte*|fourni*|publie*|televerse*|partage*|transmis*|envoye*|mis en ligne|mises en ligne" +
        "|confie*|conserve*|enregistre*|depose*)",
      "(recueilli*|collecte*|fourni*|publie*|televerse*|partage*|transmis*|envoye*|deposes?|deposees?" +
        "|mise?s? en ligne|confie*) " +
        "(jusqu'ici|jusqu'a present|par le passe|auparavant|avant (cette|la presente|le|l'))",
      "(vos|leurs) " +
        "(donnees|informations|contenus|publications|messages|conversations|photos|videos|enregistrements|avis" +
        "|fichiers|commentaires) [plus] (anterieur*|passe|passes|passees|existant*|ancien*)",
      "tout ce que vous avez [deja|jamais] (publie|envoye|partage|mis en ligne|ecrit|televerse|depose)",
      "(publications|messages|conversations|photos|videos|enregistrements|avis|commentaires) [plus] " +
        "(anterieur*|passes|passees|existant*|ancien*)",
      "(vos|leurs|les) (anciens|anciennes) " +
        "(donnees|informations|contenus|publications|messages|conversations|photos|videos|enregistrements|avis" +
        "|fichiers|commentaires)",
    ],
    "special-health": [
      "[donnees|informations|renseignements|dossier*] [de|sur la|relati*] " +
        "(sante|medical*|medicaux|genetique*|patient|patients|patiente|patientes)",
    ],
    minors: [
      "(enfant|enfants|mineur|mineurs|adolescent*)",
      "(les|des|vos|nos|aux|leurs|d'|les jeunes) eleves",
      "moins de (treize|quinze|seize|dix-huit|#) ans",
    ],
    provenance: [
      "(sources|jeux de donnees|corpus) [publiques|publics|ouverts|ouvertes|libres]?(,)? (a savoir|c'est-a-dire) _",
      "(explore*|moissonne*|aspire*|visite*|parcouru*) par",
      "(robot|robots) (d'indexation|d'exploration|de collecte)",
      "(common crawl|wikipedia|wikimedia|robots.txt|openstreetmap|hugging face|kaggle|common voice|gallica" +
        "|projet gutenberg)",
      "(sources|jeux de donnees|corpus|concedants|editeurs) [de (ces|nos|vos) (donnees|informations)] " +
        "(sont|comprennent|tels que|telles que|comme|suivant*)",
      "(liste|resume|synthese|description|inventaire) (de|des|du|de nos) " +
        "(sources|jeux de donnees|corpus|donnees d'entrainement|contenus utilises)",
      "(resume|fiche|synthese) (du modele|des donnees|de l'entrainement|d'entrainement)",
    ],
    "training-data": [
      "(donnees|jeu de donnees|jeux de donnees|jeux?|corpus|copies|exemples|echantillons|elements) " +
        "(d'entrainement|d'apprentissage)",
      "(donnees|jeux?|corpus|copies|exemples|echantillons|elements|contenus) " +
        "[servant|destine*|utilise*|reuni*|retenu*|choisi*]* (a l'|pour l'|dans l')(entrainement|apprentissage)",
    ],
    acquired: [
      "(acquise?s?|achete*|obtenue?s?|cedee?s?) [sous licence|par contrat]* (aupres (de|d'|du|des)|par) ?" +
        "[un|une|la|le|l'|notre]* ?_",
      "(proviennent|provient|viennent|vient) (de|d'|du|des) … sous licence",
    ],
    "provenance-of": [
      "sous licence (de|d'|du|des|aupres de|aupres d'|aupres du|aupres des)",
      "(achete*|acquis*|obtenu*|provenant|issu*|fourni*|publie*|edite*|diffuse*|etabli*) " +
        "(aupres de|aupres d'|de|d'|du|des|par|chez)",
      "(accord|contrat|partenariat|licence) (avec|de|d')",
      "(provient|proviennent|vient|viennent) (de|d'|du|des)",
    ],
    dataset: ["(corpus|jeu de donnees|jeux de donnees|archive|archives|collection|bibliotheque|base|bases)"],
    "data-third-party": [
      "(sources|jeux de donnees|donnees|fournisseurs de donnees|corpus) (tierces|tiers|externes|de tiers)",
      "(donnees|informations|renseignements|contenus|textes|images|enregistrements) " +
        "(de|provenant de|issus? de|issues? de|obtenu*s? (de|aupres de)|recu*s? de|fourni*s? par" +
        "|achete*s? (a|aupres de)) [nos|autres|certains|divers|differents]* " +
        "(tiers|partenaires|fournisseurs|courtiers en donnees|courtiers|editeurs|affilies|sources tierces)",
      "(donnees|informations|renseignements|contenus) que (nous|leur) " +
        "(recevons|obtenons|achetons|acquerons|fournissent|transmettent) [aupres]* (de|d'|nos|des) " +
        "[nos|autres|certains|divers]* (tiers|partenaires|fournisseurs|courtiers)",
    ],
    deidentification: [
      "(retir*|supprim*|enlev*|effac*|masqu*|remplac*|flout*|ot(er|ons)) … " +
        "(noms?|identifiants?|identites?|coordonnees|numeros? (de compte|de telephone)" +
        "|adresses? (e-?mail|electroniques?|de courriel)|elements identifiants|visages)",
      "(confidentialite differentielle|k-anonymat|bruit aleatoire)",
      "(groupes|moyennes?|totaux|au moins|ensembles) (de|sur|d'au moins|d'|a)[ au moins] " +
        "(#|cinq|dix|vingt|cinquante|cent|mille) (personnes|utilisateurs|membres|clients|comptes|foyers|lecteurs)",
      "(ne|n') … (cherch*|tent*|essay*) … (pas|jamais|personne) … (reidentifi*|identifi*)",
      "(ne|n') … (peut|peuvent|permet|permettent) (plus|pas) … (reidentifi*|remonter|rattach*)",
      "(ne cherchons|ne cherche) a (re)?identifier personne",
    ],
    "period-after-contact": [
      `(#|un|une|${numberWords}) (jour|semaine|moi|an|annee)s? (apres|suivant|a compter de|a partir de|depuis) ` +
        "(votre|leur|sa|son|la|le|toute) (dernier|derniere) " +
        "(interaction|contact|utilisation|visite|connexion|activite|achat|operation|appel)",
      `(#|un|une|${numberWords}) (jour|semaine|moi|an|annee)s? (apres|depuis|sans) [la] ?(dernier |derniere )?` +
        "(interaction|contact|utilisation|visite|connexion|activite|appel)",
      `(#|un|une|${numberWords}) (jour|semaine|moi|an|annee)s? d'inactivite`,
      "(connectez|connecte|utilisez|utilise|appelez) (pas|plus|jamais) [le|la|l'|service|application|fonction]* " +
        `pendant (#|un|une|${numberWords}) (jour|semaine|moi|an|annee)s?`,
    ],
    "period-after-purpose": [
      `(#|un|une|${numberWords}) (jour|semaine|moi|an|annee)s? (apres|suivant|a compter de|a partir de) ` +
        "[que]* (la (fin|realisation|disparition|extinction) (de |du )?)?(la |le |l'|cette |cet |leur |sa |son )" +
        "(finalite|objet|but|fin)",
    ],
    "consent-term": [
      "[votre|une|la|notre]* decharge (ecrite|signee|electronique)",
      "[votre|le|leur|son|un|notre]* (consentement|accord|autorisation|permission)" +
        "[ (explicite|expres|prealable|specifique|ecrit|eclaire|libre|distinct|et)]*",
      "(vous|qui|ils|elles) [y|l'|avez|ont]* (consentez|consenti|consentent|acceptez|accepte|acceptent)",
    ],
    "not-consent": [
      "(consentement|accord|autorisation) (n'est|ne sont) (pas|jamais|plus) _",
      "(ne|n') … pas … (consentement|autorisation)",
      "sans demander … (consentement|accord|autorisation)",
      "(autre que|hors) [le|votre]? ?consentement",
      "(consentement|autorisation) parental*",
      "(retir*|revoqu*|retrait de|revenir sur) … (consentement|accord|autorisation)",
      "(en|d'un commun|d') accord",
    ],
    "no-consent": [
      "(ne|n') [vous|leur]* ?(demand*|consult*|prevenons|previent|informons|informe) (pas|jamais|plus|rien) " +
        "(d'abord|au prealable|prealablement|avant)",
      "sans [jamais|meme|avoir|vous|leur|que]* " +
        "[demander|recueillir|solliciter|obtenir|demande|recueilli|sollicite|obtenu|exiger] " +
        "[au prealable|d'abord|prealablement]* " +
        "[votre|leur|le|la|un|une|aucun|aucune|notre|son|de|d'|prealable|moindre]* ?" +
        "(consentement|accord|autorisation|permission|decharge)",
      "(a defaut|faute|en l'absence) [de|d'|tout|toute|votre|leur|un|une]* ?" +
        "(consentement|accord|autorisation|permission)",
      "(aucun|aucune|nul|nulle) (consentement|accord|autorisation|permission|decharge)" +
        "[ (ecrit|ecrite|signee|prealable|expres|explicite|de votre part)]* (n'est|ne sera|n'a a etre|n'a ete) " +
        "(necessaire|requise?|exigee?|demandee?|recueillie?|sollicitee?|obtenue?|signee?)",
      "(consentement|accord|autorisation|permission|decharge)" +
        "[ (ecrit|ecrite|signee|prealable|expres|explicite|de votre part)]* (n'est|ne sera|n'a ete) " +
        "(pas|jamais|nullement|aucunement) (necessaire|requise?|exigee?|demandee?|recueillie?|sollicitee?|obtenue?)",
      "(ne|n') [vous|leur]* ?(demand*|recueill*|sollicit*|exig*|requer*|requier*|obten*|obtien*|avons besoin" +
        "|a besoin|attend*) (pas|jamais|plus|aucun|aucune|nullement) [de|d'|que vous donniez|votre|leur|le|un|une|la" +
        "|aucun|aucune]* ?(consentement|accord|autorisation|permission|decharge)",
      "(demand*|recueill*|sollicit*|obten*) (ensuite|apres coup|par la suite|ulterieurement|plus tard) " +
        "[votre|leur|le|un|une|la]* (consentement|accord|autorisation|permission|decharge)",
      "(consentement|accord|autorisation|permission|decharge)[ (ecrit|ecrite|signee|expres|explicite)]* " +
        "[qu']?(apres coup|par la suite|ulterieurement|a posteriori|plus tard)",
      "(pouvons|peut|pouvoir|pourrons|parfois|generalement|habituellement) [vous|leur]* " +
        "(demander|solliciter|demandons|demande|sollicitons) [de signer|parfois]* [une|la|notre|votre]* " +
        "(autorisation|decharge)",
      "(consentement|accord|autorisation|permission|decharge)[ (ecrit|ecrite|signee)]* " +
        "(implicite|tacite|presumee?|suppose*|reputee?)",
      "(consentement|accord|autorisation|permission|decharge) (de|des|du) [chaque|tout|tous|les]* _ (est|sont|sera) " +
        "(implicite|tacite|presumee?|suppose*|reputee?)",
      "(consentement|accord|autorisation|permission|decharge)[ (ecrit|ecrite|signee)]* (que|qu') ?[_] " +
        "(suppos*|impliqu*|emport*|presum*)",
      "(est|sont|etes) (reputee?s?|presumee?s?|censee?s?|consideree?s? comme) [avoir|donner|donne|un|une|votre|leur" +
        "|le|la]* (consentement|accord|autorisation|permission|decharge|consenti|consentir)",
      "(vaut|valent|emporte|emportent|implique|impliquent) [votre|leur|un|une|le|la]* " +
        "(consentement|accord|autorisation|permission|decharge)",
    ],
    "explicit-consent": [
      "(consentement*|accord*|autorisation*|acceptation) [ecrit|ecrite|prealable|libre|distinct|distincte|specifique" +
        "|eclaire|eclairee|clair|claire|separe|separee|et|,]* (explicite|explicites|expres|expresse|expresses)",
      "(explicitement|expressement) [y|l'|nous|en|a|avoir]* (consent*|accept*|autoris*|donne votre accord)",
      "(consent*|accept*|autoris*) (explicitement|expressement)",
    ],
    "signed-release": [
      "autorisations? [expresse|prealable|et]* (ecrite|ecrites|signee|signees)",
      "(decharge|decharges) (ecrite|ecrites|signee|signees|electronique|electroniques)",
      "sign(er|ez|e|ent|ant|ee?s?) [electroniquement|numeriquement] [une|la|notre|votre|cette] " +
        "(decharge|decharges)[ (ecrite|ecrites|electronique|electroniques)]",
      "(formulaire|formulaires) de decharge",
    ],
    "consent-act": [
      "(coch*|cliqu*|appuy*|appuie*|sign(er|ez|ant|ee?s?|ature)|valid(er|ez|ant|ation)) … " +
        "(case|bouton|accepte|j'accepte|formulaire|consentement|accord|decharge)",
      "(formulaire|feuille|document) que vous (signez|remplissez)",
      "(formulaire|signature|ecran|case|page|fenetre) [_] (ecrit|signe|electronique|de consentement|d'accord|a cocher)",
      "(consentement|accord|autorisation|decharge) [explicite|expres|expresse|prealable|specifique|eclaire|libre" +
        "|distinct|distincte|separe|separee|manifeste|general|individuel|dument|et|,]* " +
        "(ecrit|ecrite|signe|signee|electronique)",
      "(obten*|obtien*|demand*|recueill*|sollicit*|exig*|avec|apres|moyennant|donn*) " +
        "[votre|le|la|leur|un|une|son|d'abord|toujours|prealablement]* " +
        "(consentement|accord|autorisation)[ (explicite|expres|prealable|specifique|eclaire|libre|distinct|et|,)]* " +
        "par ecrit",
      "(vous|qui|ils|elles) [y|l'|avez|ont|expressement|explicitement]* " +
        "(consentez|consenti|acceptez|accepte) [expressement]* par ecrit",
      "(activ(er|ez|ant|e)) … (option|fonction|fonctionnalite|reglage|connexion|deverrouillage)",
      "(en|si|lorsque|quand|des que|avant de|apres avoir) (vous )?" +
        "(cochant|cliquant|activant|signant|appuyant|validant|cochez|cliquez|activez|signez|appuyez|validez|cocher" +
        "|signer|activer)",
      "(vous inscri*|enrol*)",
      "(recueilli|demande|donne|exprime|obtenu|sollicite)(e|s|es)? (sur|dans|par|via|au moyen de) (un|une) (ecran" +
        "|page|fenetre|case|formulaire|bouton|bulletin)[ (distinct|distincte|separe|separee|dedie|dediee)]",
    ],
    "consent-withdrawal": [
      "(retir(er|ez|ant|e|ee)|retrait|revoqu*|revocation|revenir sur|changer d'avis)",
      "(desactiv*|desinscri*)",
      "(vous|pouvez|pourrez) (supprim(er|ez)|effac(er|ez)|arreter|cesser)",
    ],
    "withdraw-consent": [
      "(retir*|retrait|revoqu*|revocation) … (consentement|accord|autorisation)",
      "(consentement|accord|autorisation) … (retire|revoque|retirer|revoquer)",
    ],
    "take-it-back": ["(le|la|l') ?(retirer|revoquer)", "revenir dessus"],
    "consent-of-others": [
      "en (touchant|cochant) (« ?|\"|“)?(s'inscrire|continuer|creer|commencer|suivant|se connecter|commander|valider)",
      "(consentement|accord|autorisation|permission) (de|du|des|de l'|d'un|d'une) ?" +
        "(votre|notre|nos|leur|la|l')? ?[_] " +
        "(employeur*|administrat*|organisation|organisme|partenaire*|societe|entreprise|ecole|etablissement" +
        "|proprietaire|titulaire du compte|client)",
      "(consentement|accord|autorisation|permission) (de|du|des|de l'|d'un|d'une) ?(votre|notre|nos|leur|la|l')? ?" +
        "(employeur*|administrat*|organisation|organisme|partenaire*|societe|entreprise|ecole|etablissement" +
        "|proprietaire|titulaire du compte|client)",
      "(consenti|consentez|accepte|acceptez) (nos|ces|les|aux|a nos|a ces|la presente|cette) " +
        "(conditions|termes|politique|cgu|contrat)",
    ],
    "this-consent": ["(ce|cet|cette) (consentement|accord|autorisation)"],
    "ground-transaction": [
      "(realiser|conclure|executer|achever|effectuer|finaliser|traiter|regler) … " +
        "(operation|operations|transaction|transactions|paiement|paiements|achat|achats|virement|virements) " +
        "[financiere|financieres]* (que|qu') (vous|la personne|le client|il|elle|ils|elles) [y]* " +
        "[avez|a|ont]* (demand*|autoris*|command*|ordonn*|initi*)",
      "(realiser|conclure|executer|achever|effectuer|finaliser|traiter|regler) … " +
        "(operation|transaction|paiement|achat|virement) [financiere]* (demande|demandee|autorise|autorisee) par",
    ],
    "ground-request": [
      "(necessaire|necessaires|indispensable|indispensables|requis|requise) (pour|a|au|aux) … " +
        "(que|qu') (vous|la personne|le client) [avez|a|ont]* (demand*|command*|souscri*)",
      "(necessaire|necessaires|indispensable|indispensables|requis|requise) (pour|a|au|aux) … " +
        "(service|services|produit|produits|fonction|fonctions) (demande*|commande*|souscrit*)",
    ],
    "ground-security": [
      "(prevenir|empecher|detecter|deceler|combattre|lutter contre|prevention|detection|lutte contre|contre) … " +
        "(fraude|fraudes|vol|vols|vol a l'etalage|usurpation|usurpations|intrusion|intrusions)",
    ],
    "ground-authorization": [
      "autorisation (ecrite|signee|valable) [et|ecrite|signee|valable]*",
      "sign(er|ez|e|ent|ant|ee?s?) [une|la|notre|votre|cette]* autorisation",
    ],
    "ground-published": [
      "vous [les|l'|la|le|avez|vous-meme|vous-memes|choisissez de|avez choisi de]* ?" +
        "(rendez|rendu|rendue|rendus|rendues|rendre) [vous-meme|vous-memes]* (public|publics|publique|publiques)",
      "vous [les|l'|avez|vous-meme|vous-memes]* ?(publiez|publie*|partagez|partage*) " +
        "(publiquement|pour tous|avec tous)",
      "(vos|votre) [propres]* (photos?|images?|selfies?|egoportraits?|videos?|publications?|enregistrements?) " +
        "[de profil]* (publics?|publiques?)",
    ],
    "identifies-nobody": [
      "(sans|pas|jamais|non|non pas|ni) [servir|destine*|utilise*]* [pour|a]* (identifier|reconnaitre) " +
        "(quelqu'un|quiconque|qui que ce soit|personne|(une|des|les|aucune) personnes?|un individu|des individus)",
      "(n'identifi*|ne reconnai*|ne permet* d'identifier|ne permet* de reconnaitre) [pas|jamais]* " +
        "(personne|quelqu'un|quiconque|aucune personne|aucun individu|(une|des) personnes?|qui que ce soit)",
    ],
    "for-value": [
      "(en echange|en contrepartie) (de|du|d'|des)",
      "(contre|moyennant) [un|une|des|de l'|d'autres]* ?(paiement|remuneration|argent|remise|commission|recompense" +
        "|avantage|statistiques|services|analyses|redevance|prix|credits)",
    ],
    "hands-on": [
      "(le |la |les |l')(lui |leur )?" +
        "(partage*|communiqu*|divulgu*|transmet*|transfer*|cede*|ceder|remett*|fourni*|vend|vendons|vendre|vendent" +
        "|lou(er|ons|e|ent)|echange*|monetis*|commercialis*)",
      "(partage*|communiqu*|divulgu*|transmet*|transfer*|cede|cedons|ceder|remett*|fourni*|vend|vendons|vendre" +
        "|vendent|lou(er|ons|e|ent)|echange*|monetis*|commercialis*) " +
        "(le |la |les |ce |cet |cette |ces |l')(gabarit*|empreinte*|identifiant*|vecteur*)",
      "(il|elle|ils|elles) [peut|peuvent|pourra|pourront]* (est|sont|etre|sera|seront) [aussi|ensuite]* " +
        "(partage*|communique*|divulgue*|transmis*|transfere*|cede*|remis*|fourni*|vendu*|loue*|echange*|monetise*" +
        "|commercialise*)",
      "(le |la |les |ce |cet |cette |ces |l')(gabarit*|empreinte*|identifiant*|vecteur*) [peut|peuvent]* " +
        "(est|sont|etre|sera|seront) [aussi|ensuite]* " +
        "(partage*|communique*|divulgue*|transmis*|transfere*|cede*|remis*|fourni*|vendu*|loue*|echange*|monetise*" +
        "|commercialise*)",
    ],
    "other-consent": [
      "(newsletter*|infolettre*|lettres? d'information|marketing|prospection|publicit*|promotion*|cookie*|temoins" +
        "|demarchage|offres (speciales|commerciales)|messages commerciaux|courriels commerciaux|sondages?)",
    ],
    "consent-alternative": [
      "(a defaut|a la place|autre moyen|autrement|alternative|solution de remplacement|au lieu de|sans cela|plutot)",
      "(autres|differents?) (moyens|modes?|methodes?|facons?|solutions?|possibilites|options?|procede)",
      "(autre|differente) (mode|methode|facon|solution|possibilite|option)",
      "solutions? (de rechange|alternatives?)",
      "(utiliser|choisir|saisir|demander) (un|votre|le) (code|mot de passe|badge|carte|controle manuel)",
      "(ou|peut|peuvent|pouvez|peux|aussi|egalement|toujours) [aussi|egalement|toujours|bien|preferer|choisir|opter" +
        "|utiliser|presenter|montrer|saisir|composer|taper|entrer|pointer|demander|avec|par|pour|d'|de|au|moyen|un" +
        "|une|votre|leur|son|sa|le|la|simple|carte]* " +
        "(nip|code|badge|mot de passe|carte|jeton|cle|feuille (de presence|d'emargement))s?",
      "(a la main|manuellement|en personne|de vive voix|par (une personne|un agent|un conseiller|un employe" +
        "|un humain))",
      "(ou|peut|peuvent|pouvez) … (en (agence|succursale)|(au|a un) (guichet|comptoir)|a l'accueil)",
      "(facultati*|pas obligatoire|optionnel*)",
      "(desactivee?s?|inactives?|inactifs?) par defaut",
      "(nul|personne|aucun salarie|aucun client|aucun membre) n'est (tenue?|obligee?|contrainte?) (de|d')",
      "pas (tenue?s?|obligee?s?|contrainte?s?) (de|d') ?" +
        "(l'utiliser|utiliser|vous en servir|y (participer|consentir)|accepter)",
    ],
    "identifies-people": [
      "(verifi*|confirm*|control*|etabli*|prouv*|attest*) " +
        "[de|que|la|l'|les|leur|votre|vos|son|sa|une|des|nos]* (identites?|c'est (bien )?vous)",
      "identites? (est|sont|soit|sera|seront|etait) [alors|ainsi|d'abord]* " +
        "(verifiee?s?|confirmee?s?|controlee?s?|etablies?)",
      "(pour|afin de|a|de|qui|permet de|permettant de|et|pouvoir) (vous |les |le |la |l')" +
        "(reconnai(tre|t|ssent)|identifi(er|e|ent)|authentifi(er|e|ent))",
      "(reconnai(tre|t|ssent|ssons)|identifi(er|e|ent|ons)|authentifi(er|e|ent|ons)) " +
        "[le|la|les|l'|nos|chaque|un|une|vos|des|tous]* " +
        "(utilisateurs?|utilisatrices?|clients?|membres?|salarie*|employe*|personnes?|visiteurs?|adherents?|abonnes?" +
        "|appelants?|passagers?|conducteurs?|eleves?|etudiant*|candidat*|collaborateurs?|agents?|titulaires?" +
        "|locataires?|residents?|patients?|joueurs?)",
      "(authentification|identification|connexion|pointage|deverrouillage|controle d'identite|verification d'identite" +
        "|controle d'acces)",
      "(vous|se|les) (connecter|pointer)",
      "laisser entrer",
      "(ouvr(ir|e|ent|ons)|deverrouill(er|e|ent|ons)) [le|la|les|l'|un|une|votre|vos|vous|nos|ce|cette]* " +
        "(portes?|portillons?|portails?|barrieres?|casiers?|tourniquets?|coffres?|locaux|salles?|application|compte" +
        "|appli)",
    ],
    "recipient-category": [
      "(prestataire*|fournisseur*|sous-traitant*|partenaire*|societe*) (de|d'|charge* (de|d')) " +
        "(paiement|hebergement|verification|verification d'identite|verification de l'identite|authentification" +
        "|securite|controle|analyse|lutte contre la fraude|stockage|paie|messagerie)",
      "(autorites [competentes|judiciaires|publiques]|forces de l'ordre|police|tribunaux|employeur*|assureur*|banque*)",
    ],
    "scrape-verb": [
      "(aspir(er|ons|e|ent|ees?|es?)|moissonn(er|ons|e|ent|ees?|es?)|explor(er|ons|e|ent)|scrap(er|ons|ees?|es?))",
    ],
    "gather-verb": [
      "(collect(er|ons|e|ent|ees?|es?)|recueill(ir|ons|e|ent|ies?|is?)|telecharg(er|eons|e|ent|ees?|es?)" +
        "|copi(er|ons|e|ent|ees?|es?)|extra(ire|yons|it|ient|ites?|its?)|index(er|ons|e|ent|ees?|es?)" +
        "|repren(ons|nent)|prelev(er|ons|e|ent|ees?|es?))",
    ],
    faces: [
      "(visages|images faciales|images de visages|portraits|photographies de visages|gabarits faciaux)",
      "(photos|photographies|images) (de|des) (personnes|gens|visages|passants|individus)",
    ],
    "outside-source": [
      "(internet|web|reseaux sociaux|sites|pages web|profils publics|en ligne)",
      "(videosurveillance|cameras de (rue|surveillance|securite))",
    ],
    "face-index": [
      "(index|base|base de donnees|galerie|moteur|modele|modeles|systeme|liste) (de|d'|des) " +
        "(reconnaissance|visages|comparaison|identification|recherche)",
      "reconnaissance faciale",
    ],
    emotion: [
      "(emotion|emotions|humeur|humeurs|etat emotionnel|etats emotionnels|niveau de stress|ressenti|colere|ennui" +
        "|s'ennuie|s'ennuient|stresses?|stressees?|angoisse|frustration)",
      "(stress|attention|interet|enthousiasme|intentions?) (de |d'|du |des )_",
    ],
    "emotion-inference": [
      "(reconnaissance|detection|analyse|deduction|mesure|suivi) " +
        "(des emotions|de l'humeur|des humeurs|de l'etat emotionnel|du niveau de stress)",
    ],
    "infer-verb": [
      "(dedui(re|sons|t|sent|tes?|ts?)|infer(er|ons|e|ent|ees?|es?)|detect(er|ons|e|ent|ees?|es?)" +
        "|reconna(itre|issons|it|issent)|analys(er|ons|e|ent|ees?|es?)|estim(er|ons|e|ent|ees?|es?)" +
        "|predi(re|sons|t|sent)|mesur(er|ons|e|ent|ees?|es?)|not(er|ons|e|ent)|evalu(er|ons|e|ent|ees?|es?)" +
        "|devin(er|ons|e|ent)|determin(er|ons|e|ent|ees?|es?)|categoris(er|ons|e|ent|ees?|es?)" +
        "|class(er|ons|e|ent|ees?|es?)|suiv(re|ons)|surveill(er|ons|e|ent)|identifi(er|ons|e|ent))",
    ],
    "body-signal": [
      "(visage|visages|facial|faciale|faciales|faciaux|voix|vocal|vocale|vocales|vocaux|ton de la voix|camera*" +
        "|webcam*|video*|appels|expression*|geste*|regard|rythme cardiaque|pouls|posture|frappe|demarche|biometrique*" +
        "|portraits|egoportrait*|selfie*|empreinte*|(leurs?|vos|votre) photos?|photos? de profil)",
    ],
    workplace: [
      "(salarie*|employe*|collaborateur*|personnel|candidat*|agents|conseillers|teleconseillers|lieu de travail" +
        "|au travail|entretien* d'embauche|etudiant*|eleve*|apprenant*|en classe|ecole|examen*|cours|conducteurs" +
        "|livreurs|vendeurs|vendeuses|operateurs|operatrices|caissiers|caissieres|techniciens|apprentis|stagiaires" +
        "|enseignants|infirmiers|infirmieres|vigiles|preparateurs|equipier*)",
      "(leur|son|votre) (travail|poste|productivite|rendement)",
    ],
    "sensitive-trait": [
      "(race|raciale|origine ethnique|origines ethniques|ethnie|religion|religieu*|opinions? politiques?" +
        "|orientation sexuelle|vie sexuelle|appartenance syndicale|convictions? philosophiques?)",
    ],
    "not-restricted": [
      "(medical*|medicaux|clinique*|therap*|patient*|securite|somnolence|fatigue|accident*)",
      "(biais|discriminat*|equite)",
    ],
    "own-wares": [
      "(ses|son|sa|leurs?) [propres?] (produits?|services?|offres?|solutions?|technologies?|moteurs?|logiciels?" +
        "|systemes?|outils?|plateformes?|modeles?|ia|assistants?)",
    ],
    "ai-vendor": [
      `${supplier} (de|d'|du|des|de la|de l') ?${aiTrade}`,
      `${supplier} (de|des) [_] (de|d'|du|des|de la|de l') ?${aiTrade}`,
      `(ia|intelligence artificielle), (notre|nos) ${supplier}`,
    ],
    "own-purposes": [
      "(propres (produits?|services?|modeles?|moteurs?|algorithmes?|systemes?)|produits|modeles?|moteurs?) " +
        "(du|des|de ce|de ces|de cette) (prestataires?|fournisseurs?|sous-traitants?|editeurs?|societes?)",
      "(pour|a|de) (leur|leurs|ses|son|sa) (propre|propres) " +
        "(fin|fins|compte|usage|usages|besoins|systemes|produits|modeles|services|recherches?)",
      "(fins|finalites|usages) qui leur sont propres",
      "(pour|a) les besoins de (leur|leurs|son|sa) (activite*|entreprise*|affaires|clients)",
      "(l'entrainement|le developpement) de (leur|leurs|ses)",
      "leurs propres (modeles?|ia|systemes?|algorithmes?|intelligences? artificielles?)",
    ],
    "refuses-this": [
      "(le|la|l'|y|en) ?(refuser|refusez|desactiver|desactivez|opposer|opposez|couper|arreter|empecher)",
      "(refuser|refusez|desactiver|desactivez|arreter|empecher|opposer a) (cela|ceci|celui-ci|celle-ci)",
      "(refusez|desactivez|arretez|coupez)-(le|la)",
      "(ne le|ne la|n'en) (voulez|souhaitez|desirez) pas",
    ],
    "opt-out-offer": [
      "(vous |tu )?(ne le|ne la|ne les|n'en) (voulez|veux|souhaitez|souhaites) pas",
      "si vous ne (souhaitez|voulez|desirez|preferez) pas",
      "(decochez|decocher|decochant|dire non|dites non)",
      "(mettez|mettre|reglez|regler|basculez|basculer|glissez|passez|passer) … sur (non|off|desactive*|arret|jamais)",
      "(vous|les membres|les utilisateurs|les clients|les administrateurs) (pouvez|peuvent|pourrez) " +
        "[aussi|egalement|toujours|a tout moment|y|le|la|l'|en]* " +
        "(gerer|choisir|decider|empecher|exclure|limiter|arreter|maitriser|restreindre)",
      "pour (arreter|empecher|faire cesser|refuser) (cela|cet|cette|l'|le|la|ce)",
      "(vous|les membres|les utilisateurs|les clients) (pouvez|peuvent|pourrez) ?" +
        "[aussi|egalement|toujours|a tout moment|y|le|la|l'|les|en]* " +
        "(garder|tenir|laisser|soustraire|ecarter|mettre|retirer|sortir) … " +
        "(hors|a l'ecart|de cote|de l'entrainement|prives?)",
      "(pouvez|peuvent|pourrez) en (retirer|soustraire|sortir|ecarter)",
      "(pour|afin) que … ne … (pas|plus)",
      "(vous nous|nous) (demandez|dites|ecrivez|indiquez) … (de ne pas|d'exclure|d'arreter|de cesser|d'ecarter)",
      "(ecrivez|demandez|dites) … nous [les|la|le|l'|en]* " + "(laiss|ecart|exclu|retir|cess|arret)(er)?(ons)",
    ],
    "way-out-title": [
      "comment [vous|s'|y|le|la|les|l']* (refuser|dire non|opposer|s'opposer|desactiver)",
      "(pour|vous pouvez) (refuser|dire non|vous y opposer)",
      "(droit (de refus|de refuser|d'opposition)|dire non)",
    ],
    "not-choice": [
      "(est|sont|etait|etaient) desactivee?s? (pour|dans|sur|chez|par nous|lorsque|la ou)",
      "(accordez|concedez|conferez|octroyez|donnez) … droits?",
      "(ne|n') … (demand*|sollicit*|requiert|exige*|attend*|avons besoin) (pas|jamais|plus) " +
        "[votre|leur|le|son|d'|de]* (consentement|accord|autorisation|permission)",
      "(opposition|refus|retrait|desinscription|choix) … (n'est|ne sont) (pas|plus) " +
        "(possibles?|prevue?s?|offerte?s?|disponibles?|permise?s?)",
      "(ne|n') [vous|les utilisateurs]* (pouvez|peut|peuvent|pourrez) [pas|y|vous|en|s'|nous]* " +
        "(opposer|refuser|desactiver|retirer|revoquer|empecher)",
      "(nul|nulle|personne|aucune? (utilisateur|utilisatrice|membre|client|cliente)) ne (peut|pourra) [s'|s'y]* ?" +
        "(opposer|refuser|desactiver|empecher)",
      "(sans|aucun|aucune|ni) [possibilite|moyen|droit|option]* [de|d'] [vous|y|s'y]* " +
        "(opposer|opposition|refuser|refus|desactiver|retirer|choix|accord|consentement)",
      "(il est impossible|il n'est pas possible|pas possible) [de|d'] [vous|y|s'y|s']* ?" +
        "(opposer|refuser|desactiver|retirer)",
      "(consentement|accord|autorisation) n'est (pas|jamais) (necessaire|requis|requise|demande|demandee)",
      "(ne|n') … (demandons|recueillons|sollicitons|demande) (pas|jamais) … (consentement|accord|autorisation)",
      "sans (vous )?(demander|recueillir|solliciter|obtenir|attendre) … (consentement|accord|autorisation)",
      "nous [pouvons|pourrons|nous reservons le droit de|devons]* " +
        "(desactiver|refuser|retirer|revoquer|suspendre|desactivons|refusons|retirons)",
      "(desactiver|refuser|retirer|refus|retrait|desactivez) " +
        "(de |d'|un |une |le |la |l'|les |votre |vos |des |du )*" +
        "(compte*|paiement*|carte*|commande*|demande*|transaction*|contenu*|publication*|especes|argent|fonds)",
    ],
    "choice-object": [
      "(utilis*|usages?|emplois?|trait(e*|ons|ent|ement*)|collect*|analys*|exploit*|reutilis*|recours)",
      "(entrain*|apprentissage|apprendre|apprenn*|amelior*|developpement|recherche)",
      "(reglages?|parametres?|options?|bouton|interrupteur|case|fonctions?|fonctionnalites?|modes?|programmes?" +
        "|preferences?|choix)",
      "(participer|participation|participez|contribuer|contribuez|aider|aidez|prendre part|rejoindre)",
      "(ce|cet|cette|ces|cela|ceci|celui-ci|celle-ci)",
    ],
    "other-choice": [
      "(cookie*|traceur*|temoins|pixel*|marketing|prospection|newsletter*|infolettre*|promotion*|publicit*" +
        "|notification*|statistiques|localisation|geolocalisation|bluetooth|camera|micro|microphone|sms" +
        "|lettres? d'information|demarchage|demarche*|profilage|personnalis*|vente|vendre|navigateur|transfert*)",
      "(en fonction de|selon|suivant) vos (preferences|parametres|reglages)",
      "(consentement|accord|autorisation) (parental|des parents|du parent|d'un parent)",
      "(partag*|communiqu*|divulgu*|transm*|cede*|cedons) … (avec|qu'avec|apres|qu'apres|moyennant) votre " +
        "(consentement|accord)",
      "(avec|apres|moyennant) votre (consentement|accord)[,] nous [pouvons]* (partag*|communiqu*|divulgu*|transm*)",
      "(interet legitime|interets legitimes|contrat|obligation legale)[,] (et|ou|votre|le)* ?consentement",
      "consentement[,] (et|ou)? ?(l'execution|un contrat|notre interet|nos interets|une obligation)",
    ],
    residual: [
      "(meme (si|lorsque|quand|apres|en cas)|y compris (si|lorsque|en cas)) … " +
        "(oppos*|refus*|desactiv*|retir*|retrait|revoqu*)",
      "que vous [y]* (consentiez|acceptiez|l'acceptiez) ou non",
      "(sans|ne) (pouvoir|pouvons pas|pourrons pas|pourrons toujours|pouvons toujours) … " +
        "(donner suite|accepter|satisfaire|respecter) … (dans tous les cas|toutes les (demandes|oppositions))",
      "(oppos*|refus*) … sous reserve des (contraintes|possibilites|limites) techniques",
      "(quel|quelle|quels|quelles) que (soit|soient) (votre|vos) " +
        "(choix|decision|reglages?|parametres?|preferences?|refus|opposition)",
      "(malgre|nonobstant|independamment de|en depit de) (votre|vos|un|une|tout|toute|l'|le|la|les)* ?" +
        "(choix|reglages?|parametres?|preferences?|refus|opposition|desactivation|retrait)",
    ],
    "unfree-choice": [
      `${refusing} … (ne|n') … (pas|jamais|plus|guere) [toujours|etre|en general]* (accueilli*|retenue?s?|acceptee?s?` +
        "|suivie?s?|satisfaite?s?|honoree?s?|prise?s? en (compte|consideration)|examinee?s?|respectee?s?)",
      "(ne|n') (peuvent|peut|pourront|pourra|sont|seront|sera) [pas|jamais|guere]* etre " +
        "(accueilli*|retenue?s?|satisfaite?s?|honoree?s?|suivie?s?)",
      "(ne|n') (sommes|serons|est|sera|sont|pouvons|pourrons|peut|pourra|saurions|devons|doit) (pas|jamais) " +
        "[toujours|tenu*|oblige*|en mesure|en etat]* (de|d')? ?(y )?(donner suite|faire droit|tenir " +
        "compte" +
        "|accepter|honorer|satisfaire)",
      "(ne|n') (sommes|serons) (pas|nullement|aucunement) (tenus|obliges|lies) … (suite|droit|compte|conformer)",
      "(ne|n') (acceptons|accueillons|retenons|honorons|prenons en compte) (pas|aucune?) … (oppositions?|refus" +
        "|demandes?)",
      `${refusing} … (sans|aucun|pas d') (effet|incidence|consequence|influence) sur [les|des|vos|nos|le|la|ce]* ` +
        "(donnee*|contenu*|message*|conversation*|enregistrement*|information*|modele*|qui|que)",
      "(seule?s?|uniquement) [les|le|la] [_] [_] (peuvent|peut|pourront|pourra) [y]* ?(s'|s'y|vous )?(opposer" +
        "|refuser|demander|retirer" +
        "|desactiver)",
      `${refusing} … (n'est|ne sont|n'est pas|ne sont pas) [actuellement]* (ouvert*|propose*|offert*|disponible*` +
        "|accorde*|possible*|accessible*) ((qu'|que )|(pour|dans|avec|aux?|sur) )",
      `${refusing} … (est|sont) (reserve*|limite*|restreint*) (a|aux?|pour)`,
      `${refusing} … ne (s'applique*|s'etend*|couvre*|vaut|vise*|concerne*) (pas|que|qu')`,
      `${refusing} … (suppose*|implique*|exige*|entrain*|impose*|requier*|passe par|met fin|emporte*|necessite*` +
        "|qu'en|en) [_] [_] (clotur*|supprim*|suppression|ferm*|resili*|perte|perdre|renonc*|abonnement|adhesion" +
        "|carte|compte)",
      "si vous (vous [y]* opposez|refusez|retirez|desactivez|vous y opposez) … (ne|n') … (plus|pas) " +
        "[y|l'|les|etre]* (utiliser|acceder|beneficier|profiter|disponible*|accessible*|ouvert*)",
      "(accepte*|accorde*|examine*|traite*|decide*|possible*|etudie*) [que|qu'|seulement|uniquement]* (a notre " +
        "[seule|entiere|libre]* (discretion|appreciation)|au cas par cas|selon notre appreciation)",
      "(en regle generale|generalement|en principe|habituellement|normalement)[,] (rejet*|refus*|ecart*)",
      `${refusing} … nous [pouvons|pourrons] (poursuivre|continuer|poursuivons|continuons) … (si|lorsque|tant que) ` +
        "nous [le|l'|y]* (jugeons|estimons|considerons|pensons|trouvons)",
    ],
    "notice-given": [
      "nous (vous|les|en|vous en|vous l'|les en)* ?(avons|en avons) [deja]* " +
        "(informe*|averti*|prevenu*|notifie*|ecrit|indique)",
      "nous (vous|les) [en]* (informons|avertissons|prevenons|notifions|ecrivons|demandons)",
      "(panneau*|affiche*|affichette*|ecriteau*|message|annonce) … [l'|le |les |vous |en ]*" +
        "(indique*|annonce*|dit|disent|informe*|previen*|avertit|signale*)",
      "vous [en]* (avez ete|etes|serez) [deja|d'abord]* (informe*|averti*|prevenu*)",
      "(personnes|membres|utilisateurs|clients) [en]* (ont ete|sont|seront) (informe*|averti*|prevenu*)",
      "(envoye|envoyons|recu|recevez|recevrez) … (avis|message|courriel|notification|lettre|courrier)",
    ],
    "basis-statement": [
      "(base|bases|fondement|fondements) (legale?s?|juridiques?)",
      "interets? (commercial |commerciaux )?legitimes?",
      "execution (du|d'un|de notre|de votre) contrat",
      "(sur la base|fonde* sur|repose* sur|sur le fondement) (de |du |d'|le |votre )*consentement",
      "article 6",
    ],
    independent: [
      "(tiers|tierces|partenaire*|collaborateurs|destinataire*|annonceur*|editeur*|licencie*|acheteur*|acquereur*" +
        "|chercheurs|autrui|universites?|laboratoires?|courtiers en donnees)",
      "(autres|certaines) (societes|entreprises|organisations|organismes)",
      "(societes|entreprises|organisations|laboratoires|developpeurs) " +
        "(tierces|tiers|externes|partenaires|specialisee?s|d'ia|d'intelligence artificielle|technologiques" +
        "|de recherche|qui)",
    ],
    processor: ["(prestataire*|fournisseur*|sous-traitant*|hebergeur*)"],
    "on-instructions": [
      "(sur|selon|suivant|conformement a|dans le cadre de) (nos|les|ses|leurs) [seules]* (instructions|consignes)",
      "pour (notre|le) (compte|seul compte)",
      "(en qualite|en tant) que (sous-traitant*|prestataire*)",
      "(qui )?nous (aide|aident|assiste|assistent|aider|assister)",
    ],
    "as-processor": [
      "(en qualite|en tant|a titre) (que|de) [simple]* (sous-traitant*)",
      "(sur|selon|suivant) (vos|leurs|les) instructions [de (nos|votre|vos|leur)]* [clients?|organisation]*",
      "pour le compte de (nos|notre|vos|votre|ses) (clients?|organisation|employeur|entreprise)",
    ],
    "license-out": [
      "nous [pouvons|pourrons|pourrions]* " +
        "(vendre|vendons|ceder|cedons|conceder|concedons|louer|louons|monetiser|monetisons|accorder des licences" +
        "|accordons des licences)",
      "(est|sont|etre|seront|sera) [egalement|aussi]* (vendue?s?|cedee?s?|concedee?s?|louee?s?) [a|aux|pour|sous]",
    ],
    "recipient-link": ["(avec|a|aux|au|aupres de)"],
    "source-link": ["(de|d'|des|du|par|aupres|sur|provenant de)"],
    anybody: ["(personne [d'autre]|quiconque|qui que ce soit [d'autre]|autrui|aucun tiers)"],
    by: ["par"],
    "ai-word": [
      "(ia|i.a.?|intelligence artificielle|intelligences artificielles|apprentissage (automatique|machine|profond)" +
        "|machine learning|deep learning|modeles? de langage|llms?|gml|reseaux? de neurones|chatbots?" +
        "|agents? conversationnels?)",
    ],
    past: [
      "(des|a partir de|a compter de) (ce|cette|cet) (jour|date|instant|moment)",
      "(actuellement|a ce jour|a ce stade|pour l'instant|pour le moment|a l'avenir|ulterieurement|un jour)",
      "(auparavant|precedemment|par le passe|anciennement|autrefois|jusqu'ici|jusqu'a present|historiquement" +
        "|initialement)",
      "(ne|n') … plus",
      "(jusqu'au|jusqu'en|avant|depuis|a compter d*|a partir d*|des) [le|l'|la|mois]* [_] [#] [_] (#|date)",
      "(etait|etaient|avait|avaient|fut|furent|ete)",
      "(nous|ils|elles) (avons|ont) [deja|aussi|egalement]* (entraine|utilise|collecte|recueilli|traite|conserve" +
        "|partage|concu|developpe|cree|vendu|recu|obtenu|exploite)",
    ],
    "so-far": [
      "(n'avons|n'a|n'ont) (pas|jamais)",
      "(n'avons|n'a|n'ont) (recueilli|collecte|recu|obtenu|traite|conserve|cree|vendu) (aucune?|d'aucune?)",
      "(au cours des|pendant les|durant les) (#|_) (derniers|precedents) mois",
    ],
    intent: [
      "(sciemment|intentionnellement|deliberement|volontairement|directement|activement)",
      "(cherchons|cherche|visons|souhaitons|encourag*|exigeons|exige|demandons|demande|concu*|destine*|prevoyons" +
        "|voulons|invitons)",
    ],
    "handle-verb": [
      "(utiliser|utilis(e|es|ee|ees|ent|ons|ant)|exploit(er|ons|ees?)|employ(er|ons|ees?)|comparer|comparons" +
        "|comparee?s?)",
    ],
    "all-data": [
      "[(toutes|tous|toute|certaines|aucune|l'ensemble) [de|des]]* (vos|mes|les|des|de|d'|aucune|nos|votre)* " +
        "[autres] (donnees?|informations?|renseignements?) (personnel*|personnelles|a caractere personnel|nominatives)",
      "[(toutes|tous|toute|certaines|aucune|aucun|l'ensemble) [de|des]]* (vos|mes|les) [autres] " +
        "(donnees|informations|renseignements)",
      "(donnees|informations|renseignements) (vous concernant|sur vous|a votre sujet)",
      "aucune (donnee|information) [sur|de|d'un|concernant]* [nos|un]* [(utilisateur*|client*|membre*|visiteur*" +
        "|candidat*|salarie*|employe*|abonne*|personne*)]",
      "[toutes] [les|des] (donnees|informations) (de|des|sur|concernant) [nos|les]* (utilisateurs|clients|membres" +
        "|visiteurs|candidats|salaries|employes|abonnes|personnes)",
    ],
    "all-content": [
      "[(toutes|tous|toute|certaines|certains|aucun|l'ensemble) [de|des]]* (vos|les|votre|le|aucun|d'aucun) " +
        "[autres] (contenus?|contributions?|apports|elements) [(utilisateurs?|clients?|des utilisateurs|des clients)]",
      "donnees (clients?|des clients)",
    ],
    "private-chats": [
      "(messages?|messageries?|conversations?|discussions?|echanges|fils?) " +
        "(prive|privee|direct|directe|personnel|personnelle)s?",
      "(conversations?|messages?|discussions?|fils?|echanges) de (la |votre )?messagerie",
      "messagerie (privee|interne|directe|instantanee)",
      "(messages?|conversations?|discussions?|echanges) (entre|avec) [vos|d'|les|des|nos|deux|autres]* " +
        "(amis|membres|utilisateurs|personnes|contacts|acheteurs|vendeurs|participants|voisins|collegues)",
      "boites? de reception",
      "(messages?|conversations?|discussions?|echanges) (que|qu'|dont) (les|nos)? ?" +
        "(membres|utilisateurs|gens|personnes|clients) (s'envoient|s'echangent|s'ecrivent|echangent) [entre eux]",
      "(messages?|conversations?|discussions?|echanges) que vous (envoyez|ecrivez|adressez|echangez) (a|aux|avec) " +
        "[d'|vos|nos|les|des]* ?(amis|autres (membres|utilisateurs|personnes)|contacts|proches)",
    ],
    "chat-word": [
      "(messages?|conversations?|discussions?|messageries?)",
      "(prive|privee|direct|directe|personnel|personnelle)s?",
    ],
    "transaction-data": [
      "(transactions?|operations|paiements?|virements?|mouvements de compte|operations? (bancaires?|de carte))",
      "(historiques?|releves|donnees) (de|des|d') ?[vos|votre]* (paiements?|remboursements?|virements?|transactions?" +
        "|operations|cartes?|compte)",
    ],
    "call-recordings": [
      "enregistrements? (de|des|d'|de vos) ?(appels?|conversations? telephoniques?)",
      "(enregistrements? telephoniques?|appels? (telephoniques? )?enregistres?)",
    ],
    "photo-data": ["(photos?|photographies?|cliches?)"],
    "others-trigger": [
      "(quelqu'un|quiconque|qui que ce soit|n'importe qui) [d'autre]",
      "(un |une |l'|tout |toute |les |d')autres? " +
        "(membres?|utilisateurs?|utilisatrices?|personnes?|participants?|clients?|parties?)",
    ],
    "ours-or-others": [
      "(ni|que ce soit|soit|tant) (chez|par|pour|avec) (nous|nous-memes?) [,|ni|ou|soit|que|et]* " +
        "(chez|par|pour|avec) " +
        "[un|une|des|d'|nos|aucun|autrui|autres]* (tiers|autrui|autres|partenaires?|prestataires?|fournisseurs?)",
      "(pour )?(nous-memes?|notre (propre )?compte) (ou|ni|comme) (pour )?" +
        "(d'autres|des tiers|autrui|un tiers|celui (d'un tiers|d'autrui))",
      "(les notres|le notre|la notre|nos modeles) (ni|ou|comme|et) (ceux|celui|celles?) (d'|de |des )" +
        "(autrui|un tiers|un autre|une autre|tiers|quiconque|autres|autres entreprises)",
      "ni nous ni [aucun|nos|un|des|les]* (tiers|partenaires?|prestataires?|fournisseurs?|autres|quiconque)",
    ],
    "content-kind": [
      "(messages?|mp|chats?|conversations?|discussions?|echanges|publications?|commentaires?|avis|photos?|images?" +
        "|videos?|enregistrements?|fichiers?|documents?|pieces? jointes?|notes?|brouillons?|courriels?|e-?mails?" +
        "|mails?|prompts?|invites?|requetes?|entrees?|sorties?|stories|albums?|annonces?|code|textes?|dessins?" +
        "|journaux|agendas?)",
    ],
    restrictor: [
      "(qui|que|qu'|dont|ou|de|d'|du|des|dans|chez|sur|issue?s?|provenant|recue?s?|obtenue?s?|traitee?s?|collectee?s?" +
        "|recueillie?s?|stockee?s?|conservee?s?|creee?s?|generee?s?|partagee?s?|transmise?s?|envoyee?s?|relatif*" +
        "|relative*|lie?e?s?|couvert*|soumis*|marquee?s?|importee?s?|par|via|au|aux|en|lors)",
    ],
    "any-model": [
      "(nos|notre|un|une|des|de|d'|du|le|la|les|l'|aucun|tout|tous|propres?|nouveaux?|ia|intelligence" +
        "|artificielle?s?|apprentissage|automatique|machine|learning|deep|profond|modeles?|systemes?|algorithmes?" +
        "|algorithmiques?|technologies?|outils?|fonctionnalites?|produits?|services?|assistants?|classificateurs?" +
        "|moteur|internes?|maison|sous-jacents?|type|genre|reposant|fondes?|fondees?|bases?|basees?|sur|a|avec|pour" +
        "|partir|jeux|donnees|seulement|uniquement)",
      "(est|sont|etre|peut|peuvent|pourra|pourront|sert|servent|servir)",
      "(appren*|amelior*|test*|evalu*|developp*|fins?|finalites?|recherche|mise au point)",
    ],
    "place-name": [
      "(services?|plateformes?|sites?|applications?|appli|produits?|politique|charte|notice|conditions|contrat" +
        "|reglages|parametres|compte|section|article|rubrique|internet|web|tous|oui|non|ia|modeles?|loi|rgpd|cnil" +
        "|europe)",
      "(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)",
    ],
    "general-heading": [
      "(apercu|introduction|resume|synthese|en (bref|clair|deux mots|un coup d'oeil|quelques mots)|a retenir" +
        "|garanties?|points cles|essentiel|a propos|faq|questions?|general*|qui sommes-nous" +
        "|engagements?|promesses?|principes?|confidentialite|vie privee|definitions?|glossaire|amelior*|developp*" +
        "|recherche|finalites?|bases?|legales?|ia|intelligence artificielle|apprentissage|modeles?|entrainement" +
        "|visages?|voix|empreintes?|identite|verification|connexion|cookies|categories|details|ce que|comment" +
        "|pourquoi|quand|quelles?|quels?|est-ce)",
    ],
    "improve-service": [
      "(amelior(er|ons|e|ant|ation de|ation du|ation des)|developp(er|ons|e|ant|ement de|ement des)" +
        "|optimis(er|ons|e|ant|ation de|ation des)|perfectionn(er|ons|ement de)) [et (amelior*|developp*|optimis*)] " +
        "(nos|notre|le|la|les|l'|de nouveaux|de nouvelles|votre) ?" +
        "(service*|produit*|plateforme|offre*|fonctionnalite*|technologie*|application)",
      "(recherche et developpement|recherche et le developpement)",
      "rendre (le|notre|nos) (produit*|service*|application|plateforme) meilleur*",
    ],
    "heading-collection": [
      "(viennent|proviennent|vient|provient) … (donnees|informations)",
      "(donnees|informations) … (viennent|proviennent)",
      "(origine|provenance|sources?) (des|de vos|de ces) (donnees|informations)",
      "(collect*|recueill*|recevons|obtenons|trait*) … (donnees|informations|renseignements)",
      "(donnees|informations|renseignements) … (collect*|recueill*|trait*|concernees)",
    ],
    "heading-use": [
      "(utiliser|utilisons|utilise|utilisent|utilisee?s?|utilisation|exploitons|servent)",
      "(finalites?|pourquoi|usages?|motifs)",
      "(comment|bases?|objet*) … (traitons|traitement|traitements)",
    ],
    "heading-sharing": [
      "(partage*|partageons|communiqu*|communication (de|des|a|aux)|destinataire*|transfer*|divulg*|tiers" +
        "|qui (a|voit|recoit))",
    ],
    "heading-rights": [
      "(vos|mes|leurs|quels|les|des)? ?(droits|choix)",
      "droit (d'|de|a|au)",
      "(maitrise*|gerer|opposition|exercer)",
    ],
    "heading-retention": ["(conservation|conserv*|duree|combien de temps|stockage)"],
    "heading-cookies": ["(cookie*|traceur*|temoins? de connexion|temoins|pixels?|balises?)"],
    "heading-region": [
      "(residents?|etats?|pays|juridictions?|annexe|illinois|texas|californie|quebec|canada|suisse|belgique)",
    ],
    "heading-security": ["(securite|securis*|proteg*|protection)"],
    "open-condition": [
      "(si necessaire|au besoin|le cas echeant|s'il y a lieu|si besoin|en tant que de besoin)",
      "(lorsque|si|quand|lorsqu'il) [cela|c'est|il] [est|s'avere] " +
        "(approprie|possible|permis|necessaire|opportun|pertinent|utile)",
      "dans [toute] la (mesure|limite) (permise|autorisee|admise) … (loi|lois|legislation|reglementation|droit)" +
        "[ applicable*]",
      "(lorsque|quand|si|la ou|dans la mesure ou|pour autant que|autant que) (la |l'|le |les )?" +
        "(loi|lois|legislation|reglementation|droit)[ applicable*] (le |l'|nous y |nous le |y )?" +
        "(permet*|autorise*|admet*)",
      "(dans|selon) (certains|certaines|les|le) (cas|circonstances|situations|contexte)",
      "de temps (a|en) (autre|temps)",
      "(generalement|habituellement|parfois|souvent|periodiquement|occasionnellement|en principe|en regle generale)",
      "a notre (seule )?discretion",
    ],
    "open-enumeration": [
      "(y compris,? (notamment|entre autres|sans s'y limiter)|notamment" +
        "|y compris,? mais sans (s'y limiter|limitation)|sans (que cette liste soit|s'y limiter|limitation)" +
        "|entre autres|etc)",
      "(et autres|ou autres|ou similaires|et similaires|et d'autres|ou d'autres)",
    ],
    quantifier: [
      "(certains|certaines|quelques|divers|diverses|plusieurs|de nombreux|de nombreuses|la plupart|une partie" +
        "|autres|tout type|tous types) (de |des |d'|de vos )?" +
        "(vos|donnees|informations|renseignements|contenus|tiers|partenaires|elements|types|categories)",
    ],
    generalisation: [
      "(generalement|en general|en regle generale|en principe|habituellement|normalement|principalement" +
        "|le plus souvent|souvent|essentiellement)",
    ],
  },
};
