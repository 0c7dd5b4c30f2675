import type { Sectors } from "../sectors.ts";

/** What the blanks of a fix hold, by line of business. */
export const sectors: Sectors = {
  social: {
    speaksOf:
      /(?<!\p{L})(?:publications?|commentaires?|abonnés?|amis|fil d['’]actualité|profils?|membres?|communautés?|messages?)(?!\p{L})/giu,
    publicData: "les publications et commentaires visibles par tous sans compte",
    privateData: "les messages privés, les brouillons et les publications à audience limitée",
    namedData: [
      {
        gender: "masculine",
        plural: "{{avis et commentaires que vous publiez}}",
        singular: "{{avis que vous publiez}}",
      },
      {
        gender: "feminine",
        plural: "{{notes et évaluations que vous publiez}}",
        singular: "{{note que vous publiez}}",
      },
    ],
    legalBasis: "l'intérêt légitime à filtrer les commentaires indésirables",
    trainingPurpose: { verb: "{{filtrer les commentaires indésirables}}" },
  },
  finance: {
    speaksOf:
      /(?<!\p{L})(?:banques?|bancaires?|soldes?|opérations|transactions?|prêts?|(?<!cartes? de )crédits?|assur(?:ances?|eurs?|és?)|sinistres?|virements?)(?!\p{L})/giu,
    publicData: "les avis sur les agences visibles par tous sans compte",
    privateData: "les opérations, les documents et les messages que vous envoyez",
    namedData: [
      {
        gender: "masculine",
        plural: "{{avis que vous laissez dans l'application}}",
        singular: "{{avis que vous laissez}}",
      },
      {
        gender: "feminine",
        plural: "{{notes que vous donnez dans l'application}}",
        singular: "{{note que vous donnez}}",
      },
    ],
    legalBasis: "l'intérêt légitime à repérer la fraude à la carte",
    trainingPurpose: { verb: "{{repérer la fraude à la carte}}" },
  },
  work: {
    speaksOf:
      /(?<!\p{L})(?:salariés?|employeurs?|employés?|candidats?|candidates?|candidatures?|recrut(?:ement|eurs?)|entretiens?|paie|cv|badgeuses?|pointages?)(?!\p{L})/giu,
    publicData: "les offres d'emploi et les profils visibles par tous sans compte",
    privateData: "les candidatures, les enregistrements d'entretien et les messages",
    namedData: [
      {
        gender: "masculine",
        plural: "{{avis que vous publiez sur les offres}}",
        singular: "{{avis que vous publiez}}",
      },
      { gender: "feminine", plural: "{{offres d'emploi que vous publiez}}", singular: "{{offre que vous publiez}}" },
    ],
    legalBasis: "l'intérêt légitime à rapprocher les offres des compétences",
    trainingPurpose: { verb: "{{rapprocher les offres des compétences}}" },
  },
  health: {
    speaksOf:
      /(?<!\p{L})(?:patients?|patientes?|médica(?:l|le|les|ux)|médecins?|cliniques?|soins?|soignants?|symptômes?|diagnostics?|traitements médicaux|ordonnances?)(?!\p{L})/giu,
    publicData: "les avis sur les cabinets visibles par tous sans compte",
    privateData: "les dossiers médicaux, les messages et les comptes rendus de rendez-vous",
    namedData: [
      {
        gender: "masculine",
        plural: "{{avis que vous laissez sur les articles}}",
        singular: "{{avis que vous laissez}}",
      },
      { gender: "feminine", plural: "{{notes que vous donnez aux articles}}", singular: "{{note que vous donnez}}" },
    ],
    legalBasis: "le consentement explicite des patients",
    trainingPurpose: { verb: "{{trier les demandes de rendez-vous}}" },
  },
  shop: {
    speaksOf:
      /(?<!\p{L})(?:commandes?|achats?|livraisons?|paniers?|boutiques?|magasins?|fidélité|colis|retours)(?!\p{L})/giu,
    publicData: "les avis et les questions visibles par tous sans compte",
    privateData: "les commandes, les adresses et les messages à l'assistance",
    namedData: [
      {
        gender: "masculine",
        plural: "{{avis et commentaires que vous publiez}}",
        singular: "{{avis que vous publiez}}",
      },
      {
        gender: "feminine",
        plural: "{{notes et évaluations que vous publiez}}",
        singular: "{{note que vous publiez}}",
      },
    ],
    legalBasis: "l'intérêt légitime à écarter les faux avis",
    trainingPurpose: { verb: "{{écarter les faux avis}}" },
  },
  mobility: {
    speaksOf:
      /(?<!\p{L})(?:véhicules?|voitures?|automobiles?|conducteurs?|conductrices?|chauffeurs?|vtc|concessionnaires?|télématiques?|trajets?|habitacle|kilométrage|covoiturage|bornes? de recharge)(?!\p{L})/giu,
    publicData: "les avis sur les concessionnaires visibles par tous sans compte",
    privateData: "les enregistrements dans l'habitacle, les trajets et les messages au service client",
    namedData: [
      {
        gender: "masculine",
        plural: "{{avis que vous laissez dans l'application}}",
        singular: "{{avis que vous laissez}}",
      },
      {
        gender: "feminine",
        plural: "{{notes que vous donnez dans l'application}}",
        singular: "{{note que vous donnez}}",
      },
    ],
    legalBasis: "l'intérêt légitime à reconnaître les panneaux routiers",
    trainingPurpose: { verb: "{{reconnaître les panneaux routiers}}" },
  },
  travel: {
    speaksOf:
      /(?<!\p{L})(?:réservations?|passagers?|passagères?|voyages?|voyageurs?|voyageuses?|vols?|hôtels?|billets?|bagages?|embarquement|séjours?)(?!\p{L})/giu,
    publicData: "les avis de voyageurs visibles par tous sans compte",
    privateData: "les réservations, les documents de voyage et les messages au service client",
    namedData: [
      {
        gender: "masculine",
        plural: "{{avis et commentaires que vous publiez}}",
        singular: "{{avis que vous publiez}}",
      },
      {
        gender: "feminine",
        plural: "{{notes et évaluations que vous publiez}}",
        singular: "{{note que vous publiez}}",
      },
    ],
    legalBasis: "l'intérêt légitime à écarter les faux avis",
    trainingPurpose: { verb: "{{écarter les faux avis}}" },
  },
  telecom: {
    speaksOf:
      /(?<!\p{L})(?:opérateurs? (?:mobiles?|télécoms?|de communications)|télécom(?:s|munications?)?|fibre|itinérance|forfaits?|cartes? sim|messagerie vocale|antennes?|lignes? (?:mobiles?|fixes?)|haut débit|numéros? appelés?)(?!\p{L})/giu,
    publicData: "les questions et réponses du forum visibles par tous sans compte",
    privateData: "les relevés d'appels, les messages vocaux et les SMS",
    namedData: [
      { gender: "masculine", plural: "{{avis que vous publiez sur le forum}}", singular: "{{avis que vous publiez}}" },
      {
        gender: "feminine",
        plural: "{{questions que vous publiez sur le forum}}",
        singular: "{{question que vous publiez}}",
      },
    ],
    legalBasis: "l'intérêt légitime à repérer les pannes du réseau",
    trainingPurpose: { verb: "{{repérer les pannes du réseau}}" },
  },
  energy: {
    speaksOf:
      /(?<!\p{L})(?:compteurs?|électricité|gaz|kwh|énergies?|énergétiques?|courbes? de charge|chauffage|thermostats?|linky|relevés? de consommation|photovoltaïques?)(?!\p{L})/giu,
    publicData: "les avis sur les offres visibles par tous sans compte",
    privateData: "les relevés de compteur, les factures et les messages au service client",
    namedData: [
      {
        gender: "masculine",
        plural: "{{avis que vous laissez dans l'application}}",
        singular: "{{avis que vous laissez}}",
      },
      {
        gender: "feminine",
        plural: "{{notes que vous donnez dans l'application}}",
        singular: "{{note que vous donnez}}",
      },
    ],
    legalBasis: "l'intérêt légitime à trier les signalements de panne",
    trainingPurpose: { verb: "{{trier les signalements de panne}}" },
  },
  education: {
    speaksOf:
      /(?<!\p{L})(?:élèves?|étudiante?s?|enseignante?s?|professeurs?|écoles?|lycées?|établissements? scolaires?|scolaires?|devoirs|leçons?|apprenante?s?|examens?|universités?|pédagogiques?)(?!\p{L})/giu,
    publicData: "les avis sur les cours visibles par tous sans compte",
    privateData: "les copies, les notes et les messages entre élèves et enseignants",
    namedData: [
      { gender: "masculine", plural: "{{avis que vous laissez sur les cours}}", singular: "{{avis que vous laissez}}" },
      { gender: "feminine", plural: "{{notes que vous donnez aux cours}}", singular: "{{note que vous donnez}}" },
    ],
    legalBasis: "l'intérêt légitime à proposer l'exercice suivant",
    trainingPurpose: { verb: "{{proposer l'exercice suivant}}" },
  },
};
