import { blocks, found, lines, type PolicyCase, quiet } from "../support.ts";

const retention = "biometric/no-retention";

/** English clauses on biometric data, of companies that do not exist. */
export const biometricEn: readonly PolicyCase[] = [
  // No end
  found(
    "kept, with no end in sight",
    retention,
    "Members of Brightoak Gyms enter by hand. The reader at the gate stores a [[palm print]] to let you in.",
  ),
  found(
    "as long as needed",
    retention,
    "Your faceprint, taken at the kiosk to print your badge, is retained [[for as long as it is needed for these purposes]].",
  ),
  found(
    "deleted when no longer needed",
    retention,
    "Finch Bank creates a voiceprint from the phrase you record at enrolment, to know you when you call. We delete it [[when it is no longer needed]].",
  ),
  found(
    "an end for the account only",
    retention,
    blocks(
      "## Sign-in by face",
      "We create a [[face template]] from the selfie you take to sign in.",
      "Your payment records are kept for ten years.",
    ),
  ),
  found(
    "an end for another trait",
    retention,
    blocks(
      "## Entry",
      "The turnstile scans your [[fingerprint]] to open the door.",
      "## Helpline",
      "We recognise your voice by a voiceprint made at enrolment and erase it after 90 days.",
    ),
  ),
  found(
    "an end for another row",
    retention,
    lines(
      "| Data | Purpose | Retention |",
      "| --- | --- | --- |",
      "| Invoices | Accounts | 10 years |",
      "| Iris scan from the camera at the gate | To let you in | [[As long as necessary]] |",
    ),
  ),
  found(
    "a period that is no retention",
    retention,
    "We compare the [[face scan]] from your selfie with your ID within two minutes to confirm your identity.",
  ),
  {
    id: "a separate policy by name",
    text: "We make a [[voiceprint]] from the phrase you record at enrolment to recognise you. See our Biometric Data Retention Policy.",
    must: [`info ${retention}`],
  },
  {
    id: "a fault of the whole policy, told once",
    text: blocks(
      "## What we collect",
      "We collect a face template from your selfie to confirm your identity.",
      "## How we use it",
      "We use the face template from your selfie to confirm your identity at the till.",
    ),
    must: [retention],
  },
  quiet(
    "a period in the next sentence",
    retention,
    "The camera at the door computes a face template to let you in. It is erased after 12 hours.",
  ),
  quiet(
    "an event in the clause",
    retention,
    "Until you leave the loyalty scheme we store the palm template that you enrol at the till to let you pay.",
  ),
  quiet(
    "destroyed once done",
    retention,
    "The face scan from your selfie is destroyed as soon as your age is confirmed.",
  ),
  quiet(
    "a row of a retention section elsewhere",
    retention,
    blocks(
      "## Voice sign-in",
      "We make a voiceprint from the sentence you record at enrolment, to recognise you when you call.",
      "## How long we keep data",
      lines("| What | How long |", "| --- | --- |", "| Voiceprints | 30 days |", "| Invoices | 10 years |"),
    ),
  ),
  quiet(
    "an item of a retention section elsewhere",
    retention,
    blocks(
      "## Age check",
      "We estimate your age from the face scan in your selfie.",
      "## Retention",
      lines("- Orders: six years", "- Face scans: one hour", "- Newsletters: until you unsubscribe"),
    ),
  ),
  quiet(
    "nothing is kept",
    retention,
    "At the gate, a camera compares the face scan with your passport to let you board; the scan is not stored.",
  ),
  quiet("denied", retention, "We do not create, collect or store voiceprints or face templates."),
  quiet("not as a rule", retention, "We do not generally collect sensitive data such as biometric data."),
  quiet("on the device", retention, "If you use Face ID, the face map stays on your phone and never reaches us."),
  quiet(
    "somebody else's gates",
    retention,
    "Please note that airport operators may use facial recognition to let you board.",
  ),
  quiet(
    "another trait has its own end, and so has this one",
    retention,
    blocks(
      "We make a voiceprint from the sentence you record at enrolment and delete it after 30 days.",
      "The fingerprint you give at the reader to open the locker is deleted when your contract ends.",
    ),
  ),
];

/** French clauses on biometric data. */
export const biometricFr: readonly PolicyCase[] = [
  // Sans terme
  found(
    "conservée sans terme",
    retention,
    "Les Thermes du Vallon recueillent à la borne une [[empreinte palmaire]] pour vous laisser entrer.",
  ),
  found(
    "le temps nécessaire",
    retention,
    "L'empreinte vocale que vous enregistrez à l'inscription est conservée [[le temps nécessaire à ces finalités]] afin de vous reconnaître.",
  ),
  found(
    "durée raisonnable",
    retention,
    "Nous conservons pendant une [[durée raisonnable]] le gabarit facial tiré de l'égoportrait que vous prenez, pour vérifier votre âge.",
  ),
  found(
    "un terme pour les seules factures",
    retention,
    blocks(
      "## Accès par le visage",
      "Nous calculons un [[gabarit facial]] à partir de l'égoportrait que vous prenez, pour vous connecter.",
      "Vos factures sont conservées pendant dix ans.",
    ),
  ),
  found(
    "un terme pour une autre ligne",
    retention,
    lines(
      "| Données | Finalité | Conservation |",
      "| --- | --- | --- |",
      "| Commandes | Comptabilité | 10 ans |",
      "| Empreinte digitale recueillie à la badgeuse | Vous laisser entrer | [[Durée nécessaire]] |",
    ),
  ),
  {
    id: "politique distincte nommée",
    text: "Nous créons une [[empreinte vocale]] à partir de la phrase que vous enregistrez à l'inscription, pour vous reconnaître. Voir notre politique relative aux données biométriques.",
    must: [`info ${retention}`],
  },
  quiet(
    "durée dans la phrase suivante",
    retention,
    "La caméra de la porte calcule un gabarit facial pour vous laisser entrer. Il est effacé au bout de deux jours, et au plus tard dans les 48 heures.",
  ),
  quiet(
    "détruite dès la fin",
    retention,
    "L'empreinte vocale tirée de la phrase que vous enregistrez est détruite dès la fin du contrat.",
  ),
  quiet(
    "ligne d'une autre rubrique",
    retention,
    blocks(
      "## Connexion vocale",
      "Nous créons une empreinte vocale à partir de la phrase que vous enregistrez, pour vous reconnaître.",
      "## Durées de conservation",
      lines("| Données | Durée |", "| --- | --- |", "| Empreintes vocales | 30 jours |", "| Factures | 10 ans |"),
    ),
  ),
  quiet(
    "rien n'est conservé",
    retention,
    "À l'embarquement, une caméra compare votre visage numérisé à votre passeport ; il n'est pas conservé.",
  ),
  quiet("biométrie niée", retention, "Nous ne créons ni ne conservons aucun gabarit facial."),
  quiet(
    "sur le téléphone",
    retention,
    "Avec Face ID, le gabarit facial reste sur votre téléphone et ne nous parvient jamais.",
  ),
  quiet(
    "les portiques d'autrui",
    retention,
    "Les autorités de certains aéroports peuvent utiliser la reconnaissance faciale pour faciliter l'embarquement.",
  ),
];
