import { comparedFamilies } from "../families.ts";

export const families = comparedFamilies({
  pieces:
    "texte, contenu, transcription, retranscription, audio, voix, video, image, enregistrement, message, note, resume, " +
    "passage, extrait, page, corps, piece jointe, sous titre, copie, numerisation, compte rendu",
  of: {
    document: {
      whole: "document, fichier, dossier",
      parts:
        "contrat, facture, acte, lettre, rapport, formulaire, piece jointe, tableur, presentation, recu, releve, " +
        "memoire, numerisation, pdf",
    },
    application: {
      whole: "cv, curriculum vitae, lettre motivation, candidature, dossier candidature, lettre candidature",
      parts: "compte rendu entretien, enregistrement entretien, entretien, portfolio, parcours professionnel",
    },
    purchase: {
      whole:
        "historique achat, achat, ticket caisse, panier, historique caisse, historique passage caisse, " +
        "historique commande, passage caisse, donnee achat, recu, donnee fidelite, habitude achat",
      parts: "commande, transaction",
    },
    health: {
      whole:
        "sante, donnee sante, information sante, dossier medical, dossier sante, donnee medicale, information medicale, medicale",
      parts:
        "symptome, diagnostic, ordonnance, prescription, medicament, traitement, allergie, resultat analyse, " +
        "resultat laboratoire, tension, rythme cardiaque, frequence cardiaque, radiographie, imagerie, mammographie, " +
        "image medicale, consultation, note consultation, antecedent, vaccin, vaccination, cycle, sommeil, bilan",
    },
    "medical-image": {
      whole: "image medicale, imagerie medicale, cliche medical, image diagnostique",
      parts: "radiographie, radio, scanner, mammographie, echographie, irm",
    },
    meeting: { whole: "reunion, visioconference, visio", parts: "compte rendu reunion" },
    call: { whole: "appel, appel telephonique, communication telephonique", parts: "enregistrement appel" },
    recording: {
      whole: "enregistrement, enregistrement vocal, enregistrement audio, enregistrement sonore",
      parts: "audio, extrait audio",
    },
    email: { whole: "courriel, mail, email, courrier electronique, messagerie, boite", parts: "piece jointe courriel" },
    chat: {
      whole: "conversation, discussion, echange, dialogue",
      parts: "journal discussion, journal conversation, historique conversation, historique discussion",
    },
    image: {
      whole: "photo, photographie, image, cliche",
      parts: "selfie, portrait, autoportrait, photo profil, album photo",
    },
    location: {
      whole: "localisation, donnee localisation, geolocalisation, donnee geolocalisation, position",
      parts: "gps, trace gps, trajet, itineraire, parcours, deplacement",
    },
    ticket: {
      whole:
        "demande assistance, demande support, demande aide, ticket assistance, ticket support, demande adressee support, " +
        "demande adressee assistance",
      parts: "message support, message assistance",
    },
    schoolwork: {
      whole: "devoir, copie, travail scolaire, travail eleve, production eleve",
      parts: "redaction, dissertation, exercice, examen, reponse, rendu",
    },
    bank: {
      whole: "bancaire, donnee bancaire, donnee financiere, information bancaire, financiere, donnee compte",
      parts: "transaction, paiement, virement, operation, solde, releve compte, releve bancaire, historique paiement",
    },
    browsing: {
      whole: "historique navigation, donnee navigation, navigation, comportement navigation",
      parts: "page consultee, clic, recherche, historique recherche",
    },
    voiceprint: {
      whole:
        "empreinte vocale, profil vocal, gabarit vocal, signature vocale, empreinte voix, gabarit voix, voix reconnaissance",
      parts: "caracteristique vocale",
    },
    faceprint: {
      whole:
        "gabarit visage, gabarit facial, empreinte faciale, empreinte visage, modele visage, modele facial, geometrie visage, " +
        "geometrie faciale, face reconnaissance",
      parts: "scan visage, scan facial",
    },
    fingerprint: {
      whole: "empreinte digitale, empreinte doigt, gabarit empreinte, gabarit digital, gabarit doigt",
      parts: "scan doigt, scan empreinte",
    },
    palmprint: {
      whole: "empreinte paume, gabarit paume, empreinte palmaire, reseau veineux, reseau veineux paume",
      parts: "scan paume, contour main, veine paume",
    },
  },
});
