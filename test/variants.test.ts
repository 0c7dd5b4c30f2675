// Clauses that permit a training or biometric data are told in whatever frame they stand, and promises in no frame: each frame
// with all the data and all the trainings.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";

const trainingRules = /^ai-training\/(?:unseparated-data|public-private-mixed|no-data-object)$/;
const biometricRules = /^biometric\/source-unseparated$/;
/** What a body is used for is told as having no period, too. */
const bodyRules = /^biometric\//;

/** What is put into frames: `{data}`, `{train}` and `{training}`, `{biometrics}` or `{body}`. */
interface Parts {
  readonly data: readonly string[];
  /** Each as a verb, and as a noun. */
  readonly trainings: readonly (readonly [string, string])[];
  readonly biometrics: readonly string[];
  /** By which people are known, in everyday words. */
  readonly bodies: readonly string[];
  /** What else the data serves, in front of a training: with a joint behind it. */
  readonly others: readonly string[];
}

const parts: Readonly<Record<"en" | "fr", Parts>> = {
  en: {
    data: ["your data", "the information we collect", "this information", "user data", "any information you provide"],
    trainings: [
      ["train our AI models", "AI training"],
      ["develop and improve our AI", "the development of our AI"],
      ["improve our algorithms", "the improvement of our algorithms"],
      ["help train large language models", "the training of large language models"],
    ],
    biometrics: ["biometric data", "your biometric information", "biometric identifiers", "your biometrics"],
    bodies: ["your face", "your voice", "your palm", "your fingerprint", "how you type", "the face of each visitor"],
    others: [
      "provide you with reports and ",
      "send you reminders, prevent fraud and ",
      "help us understand how you use the app, comply with the law, and ",
    ],
  },
  fr: {
    data: ["vos données", "les informations que nous recueillons", "ces informations", "les données des utilisateurs"],
    trainings: [
      ["entraîner nos modèles d'IA", "l'entraînement de nos modèles d'IA"],
      ["développer et améliorer notre IA", "le développement de notre IA"],
      ["améliorer nos algorithmes", "l'amélioration de nos algorithmes"],
      ["contribuer à entraîner des modèles de langage", "l'entraînement de modèles de langage"],
    ],
    biometrics: ["des données biométriques", "vos informations biométriques", "des identifiants biométriques"],
    bodies: [
      "votre visage",
      "votre voix",
      "la paume de votre main",
      "votre empreinte digitale",
      "votre façon de taper",
    ],
    others: [
      "vous fournir des rapports et ",
      "gérer vos commandes, vous envoyer des rappels et ",
      "prévenir la fraude, respecter la loi, et ",
    ],
  },
};

/** All that a frame says with the parts of its language. */
function filled(frame: string, { data, trainings, biometrics, bodies, others }: Parts): string[] {
  return data
    .flatMap((it) => (frame.includes("{data}") ? [frame.replaceAll("{data}", it)] : [frame]))
    .flatMap((text) => (text.includes("{other}") ? others.map((it) => text.replaceAll("{other}", it)) : [text]))
    .flatMap((text) => trainings.map(([verb, noun]) => text.replaceAll("{train}", verb).replaceAll("{training}", noun)))
    .flatMap((text) => biometrics.map((it) => text.replaceAll("{biometrics}", it)))
    .flatMap((text) => bodies.map((it) => text.replaceAll("{body}", it)))
    .filter((text, index, all) => all.indexOf(text) === index)
    .map((text) => `# Brindle\n\n${text.replace(/^(\W*)(\p{L})/u, (_, mark, letter) => mark + letter.toUpperCase())}`);
}

function isTold(text: string, rules: RegExp): boolean {
  return analyze(text).findings.some(({ ruleId, severity }) => rules.test(ruleId) && severity !== "hint");
}

const permitted: Readonly<Record<"en" | "fr", readonly string[]>> = {
  en: [
    "We use {data} for purposes including but not limited to {training}.",
    "We use {data} for purposes including, but not limited to:\n\n- ads\n- {training}",
    "We do not share {data}, except to {train}.",
    "We use {data}, but not your name, to {train}.",
    "We use {data} except passwords to {train}.",
    "We may, at no cost to you, use {data} to {train}.",
    "Last but not least, we use {data} to {train}.",
    "Where the law does not forbid it, we may use {data} to {train}.",
    "We will, of course, use {data} to {train}.",
    "We will close your account if you use bots, and we use {data} to {train}.",
    "We prohibit scraping of our content, but we may use {data} to {train}.",
    "You may have read that Orla follows you; we use {data} to {train}.",
    "### What data do you use to {train}?\n\nWe use {data}.",
    "### Do you use {data} to {train}?\n\nWe may.",
    "(a) We use {data} to:\n\n(i) answer you;\n\n(ii) {train}.",
    "1. We use {data} to:\n\n- answer you\n- {train}",
    "Our models may use {data} to learn.",
    "Our assistant answers you. We may use {data} to improve it.",
    "We use {data} to {train}.",
    "We may use {data} to {other}{train}.",
    "Brindle uses {data} to {other}{train}.",
    "We and our partners may collect and use {data} to {other}{train}.",
    "In order to {train}, Brindle uses {data}.",
    "In order to {other}{train}, we and our partners may use {data}.",
    "We use {data} for the following purposes:\n\n- to answer you\n- to {train}",
    "{data} may be used to {train}.",
    "By using the service, you agree that we may use {data} to {train}.",
    "Please note that we may use {data} to {train}.",
    "Unless you opt out, we use {data} to {train}.",
    "We reserve the right to use {data} to {train}.",
    "We share {data} with partners, who may use it to {train}.",
    "We may use {data}: (a) to run the service; (b) to {train}; and (c) to comply with the law.",
    "We process {data} for security, analytics and {training}.",
    "**AI training.** We use {data} for this.",
    "| Data | Purpose |\n| --- | --- |\n| {data} | {training} |\n| Cookies | Analytics |",
    "We sell bread.\n\n> We may use {data} to {train}.",
    "> **Note** – We may use {data} to {train}.",
    "Nothing in this policy prevents us from using {data} to {train}.",
    "This means that we use {data} to {train}.",
    "The use of {data} helps us {train}.",
    "When we {train}, we use {data}.",
    "Our partners may use {data} to {train}.",
    "We may, unless you opt out, use {data} to {train}.",
    "We do not use {data} to {train}, but our partners may.",
    "We do not currently use {data} to {train}, but we may in future.",
    "**{training}.** We use {data}.",
    "### {training}\n\nUnless you opt out, we may use {data}.",
    "We use {data} to:\n\n- run the service\n- **{train}.** We do this to serve you better.",
    "## How we use {data}\n\n- To answer you\n- To {train}",
    "### Do you use {data} to {train}?\n\nFor free accounts, yes. For paid accounts, no.",
    "Our training data may include {data}.",
    "We share {data} with AI companies for training purposes.",
    "We share {data} with vendors who use it to {train}, and you cannot opt out.",
    "### {train}\n\nData: {data}. Legal basis: legitimate interests.",
    "- **Train our AI models** – based on our legitimate interests",
    "## How we use your data\n\n- Run the Service\n- AI Training\n- Prevent Fraud",
  ],
  fr: [
    "Nous pouvons utiliser {data} (tant que vous ne vous y opposez pas) pour {train}.",
    "Nous n'utilisons pas {data}, sauf pour {train}.",
    "Nous utilisons {data} sauf vos mots de passe pour {train}.",
    "Ni plus ni moins, nous utilisons {data} pour {train}.",
    "Nous fermerons votre compte si vous utilisez des robots, et nous utilisons {data} pour {train}.",
    "### Quelles données utilisez-vous pour {train} ?\n\nNous utilisons {data}.",
    "a) Nous utilisons {data} pour :\n\ni. vous répondre ;\n\nii. {train}.",
    "1° Nous utilisons {data} pour :\n\n- vous répondre\n- {train}",
    "Nos modèles utilisent {data} pour apprendre.",
    "Notre assistant vous répond. Nous utilisons {data} pour l'améliorer.",
    "Nous utilisons {data} pour {train}.",
    "Nous pouvons utiliser {data} pour {other}{train}.",
    "Nous utiliserons {data} pour {other}{train}.",
    "Brindille utilise {data} pour {other}{train}.",
    "Nous et nos partenaires pouvons recueillir et utiliser {data} pour {other}{train}.",
    "Pour {train}, Brindille utilise {data}.",
    "Pour {other}{train}, nous et nos partenaires pouvons utiliser {data}.",
    "Nous utilisons {data} aux fins suivantes :\n\n- vous répondre\n- {train}",
    "{data} peuvent être utilisées pour {train}.",
    "En utilisant le service, vous acceptez que nous utilisions {data} pour {train}.",
    "Veuillez noter que nous pouvons utiliser {data} pour {train}.",
    "Sauf refus de votre part, nous utilisons {data} pour {train}.",
    "Nous nous réservons le droit d'utiliser {data} pour {train}.",
    "Nous partageons {data} avec des partenaires, qui peuvent s'en servir pour {train}.",
    "Nous pouvons utiliser {data} : (a) pour fournir le service ; (b) pour {train} ; et (c) pour respecter la loi.",
    "**Entraînement de l'IA.** Nous utilisons {data} pour cela.",
    "| Données | Finalité |\n| --- | --- |\n| {data} | {training} |\n| Cookies | Mesure d'audience |",
    "Nous vendons du pain.\n\n> Nous pouvons utiliser {data} pour {train}.",
    "> **À noter** – Nous pouvons utiliser {data} pour {train}.",
    "Rien dans cette politique ne nous empêche d'utiliser {data} pour {train}.",
    "Cela signifie que nous utilisons {data} pour {train}.",
    "Nous pouvons, sauf si vous vous y opposez, utiliser {data} pour {train}.",
    "{data} peuvent, tant que vous ne vous y opposez pas, servir à {train}.",
    "**{training}.** Nous utilisons {data}.",
    "Vous nous accordez une licence non exclusive pour exploiter {data}, y compris pour {train}.",
    "Notre IA s'entraîne sur {data}.",
    "{data} peuvent être traitées à des fins de machine learning.",
    "Nous utilisons {data} pour réduire les biais de nos modèles d'IA.",
    "### {train}\n\nDonnées : {data}. Base légale : intérêt légitime.",
    "- **Entraîner nos modèles** – intérêt légitime",
    "## Comment nous utilisons vos données\n\n- Fournir le service\n- Entraînement de l'IA\n- Prévenir la fraude",
  ],
};

const biometric: Readonly<Record<"en" | "fr", readonly string[]>> = {
  en: [
    "Based on your consent, we may collect and use {biometrics} for safety, security, and identification purposes.",
    "We will use {biometrics} for security.",
    "We save {biometrics} for security.",
    "Please note that we may store {biometrics} for security.",
    "We work with {biometrics} for security.",
    "{biometrics} may be processed for security. We do not sell it.",
    "## {biometrics}\n\nWe may use it to prevent fraud.",
    "## {biometrics}\n\nWe collect and use this information for security.",
    "**{biometrics}.** This data is used for security.",
    "- **{biometrics}.** We keep it for three years.",
    "We sell bread.\n\n> We may collect {biometrics} for security.",
    "**Do you collect {biometrics}?** Yes. We use it for security.",
    "With whom do we share {biometrics}? With our affiliates and vendors.",
    "## Why do we hold {biometrics}?\n\n1. To prevent duplicates.\n2. To meet rules.",
    "### {biometrics}\n\nPurpose: security. Legal basis: legitimate interests.",
    "Hotel Perrin may identify guests by biometric means.",
    "Brindle collects {biometrics}. We do not sell it.",
    "The app uses {biometrics} for security. You can object.",
    "This means that {biometrics} may be used for security.",
    "After you delete the app, we may keep {biometrics} for security.",
    "When you visit our website, we may collect {biometrics}.",
    "Where we collect {biometrics}, we may share it with our service providers.",
    "The collection of {biometrics} may be necessary to protect our services.",
    "You must provide {biometrics} to use this service.",
    "We do not share {biometrics} except with our partners and affiliates.",
    "We do not collect {biometrics} unless necessary.",
    "## How we use {biometrics}\n\nTo prevent fraud and to improve our services.",
    "### Do you share {biometrics}?\n\nWe may, with trusted partners.",
  ],
  fr: [
    "Avec votre consentement, nous pouvons recueillir et utiliser {biometrics} à des fins de sécurité et d'identification.",
    "Nous recueillerons {biometrics} à des fins de sécurité.",
    "Nous conserverons {biometrics} à des fins de sécurité.",
    "Veuillez noter que nous pouvons conserver {biometrics} à des fins de sécurité.",
    "## {biometrics}\n\nNous pouvons les utiliser pour prévenir la fraude.",
    "## {biometrics}\n\nNous recueillons et utilisons ces informations à des fins de sécurité.",
    "**{biometrics}.** Ces données servent à la sécurité.",
    "- **{biometrics}.** Nous les conservons trois ans.",
    "Nous vendons du pain.\n\n> Nous pouvons recueillir {biometrics} à des fins de sécurité.",
    "Recueillez-vous {biometrics} ? Oui, pour la sécurité.",
    "## Pourquoi conservons-nous {biometrics} ?\n\nPour prévenir la fraude.",
    "### {biometrics}\n\nFinalité : sécurité. Base légale : intérêt légitime.",
    "Nous contrôlons votre identité par biométrie.",
    "Brindille recueille {biometrics}. Nous ne les vendons pas.",
    "L'application utilise {biometrics} à des fins de sécurité. Vous pouvez refuser.",
    "Cela signifie que {biometrics} peuvent être utilisées à des fins de sécurité.",
    "Lorsque nous recueillons {biometrics}, nous pouvons les partager avec nos prestataires.",
    "À l'exception des données biométriques, nous ne collectons pas de données sensibles.",
  ],
};

const body: Readonly<Record<"en" | "fr", readonly string[]>> = {
  en: [
    "We use {body} to open the doors.",
    "{body} opens the doors.",
    "{body} replaces your boarding pass.",
    "{body} serves as your key.",
    "{body} is your ticket.",
    "Instead of a password, we rely on {body}.",
    "You pay with {body}.",
    "Access to the club is controlled by {body}.",
    "Our app logs you in with {body}.",
    "We may process {body} for security and identification purposes.",
    "{body} is enough to sign in.",
    "Our cameras pick you out by {body}.",
    "We collect {body} for access control.",
    "{body} confirms that you are the account holder.",
    "You take a selfie, and our provider compares it with the photo on your ID.",
    "We check that the person in the selfie is the person on the identity document.",
    "When you ask for your race photos, we search all pictures for your face.",
    "The doorbell camera can recognise familiar faces.",
    "A camera judges whether you look over 18.",
    "A profile of how you scroll, tap and type raises an alert when somebody else is at the keyboard.",
    "The app tells from braking and steering which member of the family is driving.",
    "Your photo is converted into a mathematical representation.",
    "Biometrics: yes.",
    "We do not sell your biometric data – we use biometric data for security.",
    "No card, no code: your palm opens the door.",
    "We don't use cookies, so the terminal recognises your face.",
    "We use your fingerprint to open the app. We do not keep it on your device but on our servers.",
    "| Data | Where | Why |\n| --- | --- | --- |\n| Fingerprint | Staff entrance | Start of your shift |",
  ],
  fr: [
    "Nous utilisons {body} pour ouvrir les portes.",
    "{body} ouvre les portes.",
    "{body} remplace votre carte d'embarquement.",
    "{body} tient lieu de billet.",
    "Au lieu d'un mot de passe, nous nous fions à {body}.",
    "Vous payez avec {body}.",
    "L'accès au club est contrôlé par {body}.",
    "Notre application vous connecte avec {body}.",
    "Nous pouvons traiter {body} à des fins de sécurité et d'identification.",
    "{body} suffit pour vous connecter.",
    "Nos caméras vous repèrent à {body}.",
    "Nous vérifions qui vous êtes d'après {body}.",
    "Nous recueillons {body} pour le contrôle d'accès.",
    "Nous comparons votre selfie à la photo de votre pièce d'identité.",
    "Nous vérifions que la personne du selfie est bien celle de la pièce d'identité.",
    "La caméra de la sonnette reconnaît les visages familiers.",
    "Une caméra évalue votre âge aux caisses.",
    "Nous ne vendons pas vos données biométriques – nous utilisons des données biométriques pour la sécurité.",
    "Nous n'utilisons pas de badge : votre visage ouvre les portes.",
    "Nous utilisons votre empreinte digitale pour ouvrir l'application. Elle n'est pas conservée sur votre téléphone mais chez nous.",
    "D'après vos freinages, nous savons lequel des conducteurs est au volant.",
    "Notre application regroupe les photos d'une même personne.",
    "Votre photo est convertie en une représentation mathématique.",
    "Nous générons un identifiant unique à partir de votre visage.",
  ],
};

const denied: Readonly<Record<"en" | "fr", readonly string[]>> = {
  en: [
    "We do not use {data} to {train}.",
    "We use {data} to answer you, not to {train}.",
    "We do not sell {data}, share it with brokers, or use it to {train}.",
    "We do not do any of the following:\n\n- sell {data}\n- use {data} to {train}",
    "{training} is not among the purposes for which we use {data}.",
    "**{training}:** we do not use {data} for this.",
    "Nothing in this policy allows us to use {data} to {train}.",
    "In order to {train}, we would need your consent, and we do not ask for it.",
    "We do not, and will not, use {data} to {train}.",
    "We do not collect {biometrics}.",
    "## {biometrics}\n\nIt is never used.",
    "## {biometrics}\n\nYou can delete it in the settings.",
    "Do you collect {biometrics}? No.",
    "## How do we protect {biometrics}?\n\nWe do not hold any.",
    "Can I refuse {biometrics}? Yes, at any time.",
    "Zero customer data goes into {training}.",
    "Training AI models requires large amounts of data.",
    "Machine learning is a technique that improves with the data it is given.",
    "Companies often train their AI on customer content. We do not.",
    "We do not use {body} to open the doors.",
    "{body} opens the app. The check takes place on your phone: what it takes never leaves it.",
    "Swipe with your finger to unlock the tablet.",
    "The guard looks at your face and lets you in.",
    "A badge with a photo of your face opens the doors.",
    "Instead of a card, you can show your face covering exemption.",
    "We do not, we promise, {train}, and never will.",
    "We do not – and never will – use {data} to {train}.",
    "We never use {data} (posts, messages) to {train}.",
    "No posts, messages or files are used to {train}.",
    "Neither your posts, nor your messages, nor your files {train}.",
    "We do not allow anyone, including our vendors, to {train}.",
    "No fingerprint, face scan or voiceprint is taken, stored or shared.",
    "We do not use your face, and your voice is not stored.",
    "Texas law limits the capture of biometric identifiers for commercial purposes.",
    "Our cameras record the entrance, without facial recognition.",
    "If you face difficulties when you sign in, write to us.",
    "We measure your speed without trying to find out who you are by how you type.",
    "Northwell writes:\n\n> We use {data} to {train}.",
    "Even if you close your account, we do not use {data} to {train}.",
    "While we never sell {data}, we do not use it to {train}.",
    "Unlike others, who sell data, we do not use {data} to {train}.",
    "Even if you pay, you can refuse that we use {data} to {train}.",
    "Where the law allows, we do not: (a) sell {data}; (b) use {data} to {train}.",
    "To the extent permitted by law, you may not use: (a) {data} to {train}; (b) our logo.",
    "**Face scans.** We have none.",
    "## We will never\n\n- use {data} to {train}\n- sell {data}",
    "**We do not:**\n\n- use {data} to {train}\n- sell {data}",
    "| We do | We don't |\n| --- | --- |\n| Run the app | Use {data} to {train} |",
    "| Used for | Not used for |\n| --- | --- |\n| Running the app | {training} |",
    "| We collect | We do not collect |\n| --- | --- |\n| Names | {biometrics} |",
    "- {biometrics} (not collected)",
    "We do not share {data} with third parties so that they can {train}.",
    "We keep our vendors from using {data} to {train}.",
    "It is a myth that we use {data} to {train}.",
    "You may have heard that we use {data} to {train}. We do not.",
    "We may suspend your account if you use {data} to {train}.",
    "We stopped using {data} to {train}.",
    "We avoid using {data} to {train}.",
    "Some apps collect {biometrics}. We don't.",
    "Unlike other apps that collect {biometrics}, we do not.",
    "Face detection finds faces in a photo without identifying anyone.",
    "Your phone keeps your fingerprint; we have no access to it.",
    "You must not provide {biometrics}.",
    "Where we would collect {biometrics}, we will ask for your consent first.",
    "### Do you use {data} to {train}?\n\nAbsolutely not.",
    "### Do you collect {biometrics}?\n\nWe do not.",
    "Biometric data of pupils, parents and siblings: we do not collect {biometrics}.",
    "## Data we do not use to {train}\n\n- your messages\n- your photos",
    "We do not {train}. The legal basis for this processing activity is a contract.",
    "We do not, however, use {data} to {train}.",
    "We do not however use {data} to {train}.",
    "We do not sell {data} and use it for everything except to {train}.",
    "We do not use {data}, however, to {train}.",
    "{data} is not, therefore, used to {train}.",
    "We collect names but not {biometrics}.",
    "We keep a photo, but not {biometrics}.",
    "Users who sell accounts will be banned, and {data} is never used to {train}.",
  ],
  fr: [
    "Nous n'utilisons pas {data} pour {train}.",
    "Nous n'utiliserons pas {data} pour {training} ni pour la publicité.",
    "Nous utilisons {data} pour vous répondre, et non pour {train}.",
    "Nous ne faisons rien de ce qui suit :\n\n- vendre {data}\n- utiliser {data} pour {train}",
    "{training} ne fait pas partie des finalités pour lesquelles nous utilisons {data}.",
    "**{training} :** nous n'utilisons pas {data} pour cela.",
    "Rien dans cette politique ne nous permet d'utiliser {data} pour {train}.",
    "Nous ne recueillons pas {biometrics}.",
    "## {biometrics}\n\nElles ne sont jamais utilisées.",
    "## {biometrics}\n\nVous pouvez les supprimer dans les réglages.",
    "L'entraînement de modèles d'IA demande de grandes quantités de données.",
    "La qualité d'une IA dépend des données avec lesquelles elle a été entraînée.",
    "Nous n'utilisons pas {body} pour ouvrir les portes.",
    "{body} ouvre l'application. La vérification a lieu sur votre téléphone : rien ne quitte cet appareil.",
    "Faites glisser votre doigt pour ouvrir l'application.",
    "L'agent regarde votre visage et vous laisse entrer.",
    "Le badge, qui porte la photo de votre visage, ouvre les portes.",
    "Nous n'utilisons jamais, nous le promettons, {data} pour {train}.",
    "Nous ne laissons pas nos partenaires, qui entraînent leurs IA, voir vos contenus.",
    "Ni vos messages, ni vos photos ne servent à {train}.",
    "Nous ne conservons pas votre voix, votre visage ni vos empreintes.",
    "Le RGPD classe les données biométriques parmi les catégories particulières de données.",
    "Nos caméras enregistrent l'entrée, sans fonction de reconnaissance faciale.",
    "Un visage souriant remplace le code d'erreur.",
    "Nous mesurons votre vitesse sans chercher à savoir qui vous êtes d'après votre façon de taper.",
    "Northwell écrit :\n\n> Nous utilisons {data} pour {train}.",
    "Même si vous fermez votre compte, nous n'utilisons pas {data} pour {train}.",
    "Vous pouvez nous demander si {data} ont servi à {train}.",
    "Nous n'utilisons pas {data} pour {train}. Vous n'êtes pas obligé d'accepter.",
    "## Nous ne faisons pas\n\n- utiliser {data} pour {train}\n- vendre {data}",
    "| Finalité | Données |\n| --- | --- |\n| {training} | Nous n'utilisons pas vos données |",
    "Il est faux que nous utilisons {data} pour {train}.",
    "On nous demande souvent si nous utilisons {data} pour {train}. Non.",
    "Nous évitons d'utiliser {data} pour {train}.",
    "Le prestataire ne pourra réutiliser {data} pour {train}.",
    "D'autres services collectent {biometrics}. Pas nous.",
    "La détection de visages repère les visages sans identifier personne.",
    "Nous n'utilisons toutefois pas {data} pour {train}.",
    "Nous n'utilisons pas, cependant, {data} pour {train}.",
    "Nous recueillons votre nom mais pas {biometrics}.",
    "## Les données que nous n'utilisons pas pour {train}\n\n- vos messages\n- vos photos",
  ],
};

/** A promise about something else, what joins the next clause to it, and what that clause permits. */
const behindPromises = {
  en: {
    promises: ["We do not sell your data", "We never share your content with advertisers", "You do not have to pay"],
    joints: [": ", "; ", " – ", " (", ", ", ", and ", ", but ", " because ", ", since ", ", as ", ", so "],
    permitted: [
      "it trains our AI",
      "we use it to train our AI",
      "our AI learns from your content",
      "your data is used to train our AI",
      "AI training uses your content",
      "our partners train their AI on it",
    ],
  },
  fr: {
    promises: ["Nous ne vendons pas vos données", "Vos messages ne sont lus par personne", "Vous n'avez rien à payer"],
    joints: [" : ", " ; ", " – ", " (", ", ", ", et ", ", mais ", " car ", ", puisque ", ", donc "],
    permitted: [
      "elles entraînent notre IA",
      "nous les utilisons pour entraîner notre IA",
      "notre IA apprend de vos contenus",
      "vos données servent à entraîner notre IA",
      "l'entraînement de notre IA utilise vos contenus",
    ],
  },
} as const;

/** What a clause in front may begin with, what it says, and what the main clause permits all the same. */
const fronted = {
  en: {
    openers: [
      [
        "If",
        "When",
        "Where",
        "Whenever",
        "While",
        "Although",
        "Even if",
        "Unless",
        "Until",
        "Because",
        "Since",
        "Once",
      ],
      ["As long as", "As soon as", "In case", "To the extent that", "Provided that", "Given that", "Before", "After"],
      ["In countries where", "So that", "Despite the fact that", "Every time"],
    ].flat(),
    said: ["you have not objected", "you do not pay", "no human reads it", "we never sell your data", "you leave us"],
    permitted: [
      "we may use your data to train our AI models",
      "your content trains our AI",
      "your data is used for AI training",
    ],
  },
  fr: {
    openers: [
      ["Si", "Lorsque", "Quand", "Tant que", "Dès que", "Bien que", "Quoique", "Même si", "Parce que", "Puisque"],
      ["Alors que", "Jusqu'à ce que", "Après que", "Une fois que", "Au cas où", "Dans la mesure où", "Pourvu que"],
      ["Étant donné que", "Dans les pays où", "Chaque fois que", "Depuis que", "Malgré le fait que"],
    ].flat(),
    said: ["vous ne payez pas", "personne ne les lit", "nous ne vendons jamais vos données", "vous nous quittez"],
    permitted: [
      "nous pouvons utiliser vos données pour entraîner nos modèles de machine learning",
      "vos contenus entraînent notre IA",
      "vos données servent à l'entraînement de l'IA",
    ],
  },
} as const;

for (const language of ["en", "fr"] as const) {
  const { promises, joints, permitted: behind } = behindPromises[language];
  suite(`what follows a promise in one sentence is told (${language})`, () => {
    for (const joint of joints)
      test(joint.trim(), () => {
        const end = joint.includes("(") ? ")." : ".";
        const texts = promises.flatMap((promise) => behind.map((it) => `${promise}${joint}${it}${end}`));
        assert.deepEqual(
          texts.filter((it) => !isTold(`# Brindle\n\n${it}`, /^ai-training\//)),
          [],
        );
      });
  });

  const { openers, said, permitted: main } = fronted[language];
  suite(`what a clause in front says denies nothing (${language})`, () => {
    for (const opener of openers)
      test(opener, () => {
        const texts = said.flatMap((condition) => main.map((it) => `${opener} ${condition}, ${it}.`));
        assert.deepEqual(
          texts.filter((it) => !isTold(`# Brindle\n\n${it}`, /^ai-training\//)),
          [],
        );
      });
  });

  for (const [what, frames, rules] of [
    ["a training", permitted, trainingRules],
    ["biometric data", biometric, biometricRules],
    ["what a body is used for", body, bodyRules],
  ] as const)
    suite(`${what} is told however it is put (${language})`, () => {
      for (const frame of frames[language])
        test(frame, () => {
          const texts = filled(frame, parts[language]);
          assert.deepEqual(
            texts.filter((it) => !isTold(it, rules)),
            [],
          );
        });
    });

  suite(`a promise is told in no frame (${language})`, () => {
    for (const frame of denied[language])
      test(frame, () => {
        const texts = filled(frame, parts[language]);
        assert.deepEqual(
          texts.filter((it) => isTold(it, trainingRules) || isTold(it, bodyRules)),
          [],
        );
      });
  });
}
