// Clauses on biometric data that say so in other words: by how somebody types, by checks of likeness, by consent that is
// taken as given; other cases than those that are told; and what only sounds like it.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import type { ProfileName } from "../rules/profiles.ts";
import { blocks, french, lines, withReading } from "./support.ts";

const retention = "biometric/no-retention";
const source = "biometric/source-unseparated";
const purpose = "biometric/vague-purpose";
const act = "biometric/consent-unspecified";
const withdrawal = "biometric/no-withdrawal";
const trait = "biometric/unspecified-identifier";

/** The words on which a rule has findings. */
function foundBy(ruleId: string, text: string): string[] {
  return analyze(text)
    .findings.filter((it) => it.ruleId === ruleId)
    .map(({ span }) => text.slice(span.start, span.end));
}

function finds(ruleId: string, found: string, text: string): void {
  test(`${ruleId}: ${text}`, () => withReading(text, () => assert.deepEqual(foundBy(ruleId, text), [found])));
}

function spares(ruleId: string, ...texts: readonly string[]): void {
  for (const text of texts)
    test(`${ruleId}: ${text}`, () => withReading(text, () => assert.deepEqual(foundBy(ruleId, text), [])));
}

/** A practice is stated that takes data, and nothing says on which consent nor until when. */
function takes(found: string, text: string): void {
  test(`taken: ${text}`, () =>
    withReading(text, () => {
      const { findings } = analyze(text, { profiles: ["gdpr"] });
      const on = (ruleId: string) =>
        findings.filter((it) => it.ruleId === ruleId).map(({ span }) => text.slice(span.start, span.end));
      assert.deepEqual([on("biometric/no-consent"), on(retention)], [[found], [found]]);
    }));
}

/** No clause of a text is on biometric data. */
function isNotBiometric(...texts: readonly string[]): void {
  for (const text of texts)
    test(text, () =>
      withReading(text, () => {
        const practices = analyze(text).policy.clauses.flatMap((it) => it.practices);
        assert.deepEqual(
          practices.filter(({ topic }) => topic === "biometric"),
          [],
        );
      }),
    );
}

suite("how somebody types, walks or holds a device, to tell who that is", () => {
  finds(retention, "how you type", "Marlowe Bank records how you type, so as to recognise you at the next sign-in.");
  finds(
    retention,
    "the way you hold",
    "We compare the way you hold your phone with earlier sessions to tell whether it is you.",
  );
  finds(retention, "The way you type", "The way you type may be used to check whether an essay is really yours.");
  finds(retention, "behavioural signals", "We use behavioural signals to tell you apart from a thief.");
  finds(
    retention,
    "la manière dont vous tapez",
    french("Nous relevons la manière dont vous tapez afin de vous reconnaître à la prochaine connexion."),
  );
  finds(
    retention,
    "votre façon de tenir",
    french("Nous comparons votre façon de tenir le téléphone aux sessions passées pour savoir si c'est bien vous."),
  );
  spares(
    retention,
    "We record how you type, so as to recognise you at sign-in, and erase it after 30 days.",
    french("Nous relevons la manière dont vous tapez afin de vous reconnaître, et l'effaçons après 30 jours."),
  );
  isNotBiometric(
    "We study how you interact with our pages, and use a cookie to recognise you when you return.",
    "Our keyboard learns how you type to suggest the next word.",
    "The shoe measures how you walk and counts your steps.",
    french("Nous observons la manière dont vous utilisez le site et déposons un traceur pour vous reconnaître."),
    french("Le clavier observe la manière dont vous tapez pour proposer le mot suivant."),
  );
});

suite("the tilt of a device says of no data that it stays there", () => {
  finds(
    purpose,
    "d’autres besoins de sécurité",
    french(
      "Nous observons le rythme de frappe et l'inclinaison de l'appareil afin de vous reconnaître et pour d'autres besoins de sécurité.",
    ),
  );
  finds(retention, "typing rhythm", "We record your typing rhythm and the angle of your handset to recognise you.");
  spares(
    retention,
    "Your typing rhythm is compared on your phone, to unlock the app, and never leaves it.",
    french("Votre rythme de frappe est comparé sur votre téléphone, pour déverrouiller l'application."),
  );
});

suite("a purpose that nobody can check", () => {
  const typing = (why: string) =>
    lines(
      "| Data | Main reason |",
      "| --- | --- |",
      `| Typing patterns | ${why} |`,
      "| E-mail address | Your account |",
    );
  finds(purpose, "Account integrity", typing("Account integrity and connected purposes"));
  spares(purpose, typing("To check that you sit the exam yourself"));
  for (const [words, text] of [
    [
      "uphold the integrity of exams and for connected purposes",
      "Our software may scan your face to uphold the integrity of exams and for connected purposes.",
    ],
    ["protect our community", "We create a face template from your selfie to protect our community."],
    ["better understand you", "Our tools study the vocal markers in your calls to better understand you."],
  ] as const)
    finds(purpose, words, text);
  for (const [words, text] of [
    ["finalités connexes", "Nous créons un gabarit facial à partir de votre selfie pour des finalités connexes."],
    [
      "faciliter la gestion du personnel",
      "Le lecteur enregistre l'empreinte digitale des agents pour faciliter la gestion du personnel.",
    ],
    [
      "garantir l’intégrité des épreuves",
      "Le logiciel analyse votre visage afin de garantir l'intégrité des épreuves.",
    ],
  ] as const)
    finds(purpose, words, french(text));
  spares(
    purpose,
    "We create a face template from your selfie to match it with the photo on your ID.",
    french(
      "Nous créons un gabarit facial à partir de votre selfie pour le comparer à la photo de votre carte d'identité.",
    ),
  );
});

suite("behind what opens a sentence stands what it states", () => {
  finds(
    retention,
    "caractéristiques de votre voix",
    french("Lors de vos appels, certaines caractéristiques de votre voix peuvent être relevées pour vous reconnaître."),
  );
  spares(retention, french("Lors de la création de l'empreinte vocale, un agent peut vous aider."));
});

suite("checks of likeness on pictures that are held already", () => {
  finds(
    retention,
    "contrôles de ressemblance",
    french(
      "De nouveaux contrôles de ressemblance pourront être effectués avec les images de votre visage dont nous disposons.",
    ),
  );
  finds(retention, "Likeness checks", "Likeness checks are run by us on the pictures of your face that we hold.");
  isNotBiometric("We check the likeness of two listings.", french("Nous vérifions la ressemblance de deux annonces."));
});

suite("consent that is taken as given", () => {
  finds(
    act,
    "By starting an exam you are taken to agree to",
    "By starting an exam you are taken to agree to facial comparison.",
  );
  finds(
    act,
    "your use of the feature counts as your agreement to",
    "When you scan your face in the app, your use of the feature counts as your agreement to the capture of your facial data.",
  );
  finds(
    act,
    "En passant l’épreuve, vous êtes réputé avoir accepté",
    french("En passant l'épreuve, vous êtes réputé avoir accepté la comparaison faciale."),
  );
  // A release is asked for beside it.
  spares(
    act,
    "Before the clock scans your face, it asks for a written release. By looking at the clock you agree to the capture of your facial data.",
  );
  spares(
    act,
    "If you tick “I agree to facial comparison”, we compare your face with the photo on your ID.",
    french("Si vous cochez « J'accepte », nous procédons à la comparaison faciale avec votre pièce d'identité."),
  );
});

const card =
  "**Card.** With your explicit consent, given on a separate screen, we make a voiceprint when you enrol, to let you sign in. It is erased after 30 days. You may withdraw your consent at any time.";
const carte =
  "**Carte.** Avec votre consentement explicite, recueilli sur un écran distinct, nous créons une empreinte vocale à l'inscription. Elle est effacée après 30 jours. Vous pouvez retirer votre consentement à tout moment.";

suite("what holds for a case that is told is not said of others", () => {
  const title = "# Privacy notice of Larkfold\n\n## Voice";
  for (const other of [
    "In other calls we create a voiceprint from what you say.",
    "Outside the programme, we create a voiceprint from your calls.",
  ]) {
    finds(retention, "voiceprint", blocks(title, card, other));
    finds(retention, "voiceprint", blocks(title, other, "## Card", card));
  }
  finds(
    retention,
    "empreinte vocale",
    french(
      blocks(
        "# Politique de Larkfold\n\n## La voix",
        carte,
        "Dans les autres appels, nous créons une empreinte vocale à partir de vos paroles.",
      ),
    ),
  );
  spares(
    retention,
    blocks(title, card, "We compare your voiceprint with later calls."),
    blocks(
      title,
      card,
      "In other calls we create a voiceprint from what you say, and erase it at the end of the call.",
    ),
    blocks(
      title,
      "In other calls we create a voiceprint.",
      "## How long",
      "We delete all biometric data within 30 days.",
    ),
    french(
      blocks(
        "# Politique de Larkfold\n\n## La voix",
        carte,
        "Nous comparons votre empreinte vocale aux appels suivants.",
      ),
    ),
  );
  const table = (end: string) =>
    lines(
      "| Record | How long we keep it |",
      "| --- | --- |",
      "| Face templates | 30 days |",
      `| Other voiceprints | ${end} |`,
    );
  finds(retention, "As long as useful", blocks(title, card, "## How long", table("As long as useful")));
  spares(retention, blocks(title, card, "## How long", table("Two weeks")));
});

suite("a row tells the end of its own data", () => {
  const table = (end: string) =>
    lines("| Record | Kept |", "| --- | --- |", "| Invoices | 10 years |", `| Face and voice templates | ${end} |`);
  const selfie = "We create a face template from your selfie and delete it within a day.";
  finds(retention, "As long as needed", blocks("## Sign-in", selfie, "## How long", table("As long as needed")));
  spares(retention, blocks("## Sign-in", selfie, "## How long", table("60 days")));
  const tableau = (fin: string) =>
    lines("| Donnée | Durée |", "| --- | --- |", "| Gabarits faciaux | 48 heures |", `| Empreintes vocales | ${fin} |`);
  finds(retention, "Le temps utile", french(tableau("Le temps utile")));
  spares(retention, french(tableau("Trente jours")));
});

suite("an empty end of a row, with ends in other rows", () => {
  const table = (end: string) =>
    lines("| Record | Kept |", "| --- | --- |", "| Selfie face templates | 24 hours |", `| Other face data | ${end} |`);
  finds(retention, "As long as needed", table("As long as needed"));
  spares(retention, table("90 days"));
  const tableau = (fin: string) =>
    lines(
      "| Donnée | Durée |",
      "| --- | --- |",
      "| Gabarits du selfie | 24 heures |",
      `| Autres données faciales | ${fin} |`,
    );
  finds(retention, "Le temps nécessaire", french(tableau("Le temps nécessaire")));
  spares(retention, french(tableau("90 jours")));
});

suite("faces and voices that are read or compared in other words", () => {
  finds(retention, "comparing faces", "We suggest tags by comparing faces in the pictures of your friends.");
  finds(retention, "facial features", "We process facial features on our servers to fit an avatar.");
  finds(retention, "characteristics of voices", "We analyse the characteristics of voices to recognise participants.");
  finds(retention, "voice patterns", "We keep transcripts, voice patterns and other attributes of your calls.");
  finds(retention, "voice and image matching", "We use voice and image matching against fraud.");
  finds(retention, "analyse facial expressions", "We analyse facial expressions in interviews and store the scores.");
  finds(
    retention,
    "reconnaissance faciale et vocale",
    french("Nous utilisons la reconnaissance faciale et vocale contre la fraude."),
  );
  finds(
    retention,
    "analysons l’intonation",
    french("Nous analysons l’intonation des candidats et conservons les notes obtenues."),
  );
  isNotBiometric(
    "The app compares prices in the shops around you.",
    "We read the facial hair section of your order.",
    french("L’application tient compte de vos impressions du matin."),
  );
});

suite("a trait that is measured, compared or opens something is taken, in whatever words", () => {
  takes("model of your tenants' voices", "The intercom keeps a model of your tenants' voices made at moving in.");
  takes("each iris is turned into", "At the mine, each iris is turned into a number that opens the cage.");
  takes("veins", "The locker knows you by the veins.");
  takes("mesurons l’écart entre les oreilles", french("Nous mesurons l'écart entre les oreilles à l'entrée du parc."));
  takes("voix", french("L'interphone reconnaît chaque locataire dès qu'il parle, à sa seule voix."));
  takes("reads your palm", "Our kiosk reads your palm and opens the locker.");
  takes("recognised by their face", "Visitors are recognised by their face at the turnstile.");
  takes("voice is compared", "Your voice is compared with the sample from your first call.");
  takes("examines applicants' faces", "A program examines applicants' faces for signs of dishonesty.");
  takes("check each driver's face against", "Cameras check each driver's face against the roster of the day.");
  takes("finger-vein scanner", "Lockers are opened with a finger-vein scanner.");
  takes("pressing a thumb on the reader", "Pupils pay for lunch by pressing a thumb on the reader.");
  takes("by showing your face", "Passengers board by showing your face at the gate.");
  takes(
    "compares the shape of your hand",
    "At the depot, a reader compares the shape of your hand with the one of your first day.",
  );
  takes("recognises the voice", "When somebody calls, the exchange recognises the voice and greets them.");
  takes(
    "pressure and speed of your signature",
    "The pen records the pressure and speed of your signature, unique to you.",
  );
  takes("The way you steer", "The way you steer is compared with your profile to confirm that it is you.");
  takes("lit votre paume", french("La borne lit votre paume et ouvre le casier."));
  takes("reconnus à leur visage", french("Les visiteurs sont reconnus à leur visage au tourniquet."));
  takes("voix est comparée", french("Votre voix est comparée à l'échantillon de votre premier appel."));
  takes("examine le visage", french("Un logiciel examine le visage des candidats pour y chercher des signes de gêne."));
  takes("avec un lecteur de veines", french("Les casiers s'ouvrent avec un lecteur de veines."));
  takes("posant le pouce sur le lecteur", french("Les élèves paient la cantine en posant le pouce sur le lecteur."));
  takes("en montrant votre visage", french("Les passagers embarquent en montrant votre visage à la porte."));
  takes("reconnaît la voix", french("Lorsqu'un client appelle, le standard reconnaît la voix et le salue."));
  takes(
    "pression et la vitesse de votre signature",
    french("La pression et la vitesse de votre signature sont comparées à un modèle de référence."),
  );
  takes("sa façon de tourner", french("Le volant reconnaît le conducteur à sa façon de tourner."));
  isNotBiometric(
    "We compare fares on the face of the voucher with those of the operator.",
    "We measure the voice of our members once a year.",
    "On the one hand we identify customers by their number, on the other we assess the offers.",
    "Add a picture of your face so that other hikers can recognise you.",
    french("La main-d'œuvre est évaluée chaque année."),
    french("La démarche à suivre pour vous identifier est décrite au guichet."),
    french("La voix des usagers est mesurée par une enquête."),
  );
  isNotBiometric(
    "A guard compares your face with the photo on your badge.",
    "Your photo ID is checked by our staff, who compare the photo with your face.",
    "Our dubbing tool matches the actor's voice in another language.",
    "The nurse measures your pulse and examines your face.",
    "The voice assistant recognises your voice commands.",
    "We analyse your voice recordings to transcribe what you say.",
    "Place your finger on the sensor to measure your pulse.",
    "The scanner reads the face of the card.",
    "We compare your voice plan with other plans.",
    "The headset counts your head movements for the game and identifies nobody.",
    "The camera measures how often you blink to detect drowsiness.",
    french("Un agent compare votre visage à la photo de votre badge."),
    french("Notre outil de doublage analyse la voix de l'acteur."),
    french("Le médecin examine votre visage."),
    french("L'assistant reconnaît vos commandes vocales."),
    french("Posez le doigt sur le capteur pour mesurer votre pouls."),
    french("Lors du vote, nous comptons et comparons les voix."),
    french("Le casque compte vos mouvements de tête pour le jeu et n'identifie personne."),
  );
  isNotStated("We do not compare faces.");
  isNotStated("You may ask us not to analyse your voice.");
  isNotStated("Comparing faces amounts to processing of biometric data under Article 9 of the GDPR.");
  isNotStated(french("Nous ne comparons pas les visages."));
  isNotStated(french("Vous pouvez nous demander de ne pas analyser votre voix."));
});

suite("what lies on our servers is not on the device of the reader", () => {
  finds(retention, "voiceprint", "We create a voiceprint that is stored on our servers.");
  finds(retention, "empreinte vocale", french("Nous créons une empreinte vocale, conservée sur nos serveurs."));
  spares(
    retention,
    "Your fingerprint template is stored on your badge alone.",
    french("Votre gabarit facial est conservé sur un badge que vous gardez."),
  );
  const phone = "The app can be opened with the fingerprint that is stored on your phone.";
  finds(retention, "how you type", `${phone} We also look at how you type to confirm that it is you.`);
  const telephone = "L'application s'ouvre avec l'empreinte digitale enregistrée sur votre téléphone.";
  finds(
    retention,
    "la façon dont vous tapez",
    french(`${telephone} Nous relevons aussi la façon dont vous tapez pour vérifier que c'est bien vous.`),
  );
});

suite("an act that the beginning of a contract brings about tells no end", () => {
  const signature =
    "la pression et la vitesse de votre signature sont enregistrées et comparées à un modèle de référence";
  finds(
    retention,
    "pression et la vitesse de votre signature",
    french(`Lorsque vous signez un contrat, ${signature}.`),
  );
  spares(retention, french(`Lorsque le contrat prend fin, nous effaçons votre gabarit facial.`));
});

suite("what is drawn from a face or a voice, and profiles that are unique to somebody", () => {
  finds(retention, "data derived from your voice", "We keep data derived from your voice, where it is useful.");
  finds(retention, "how you type", "We analyse how you type and build a profile unique to you.");
  finds(
    retention,
    "données dérivées de votre voix",
    french("Nous conservons les données dérivées de votre voix, lorsque cela est utile."),
  );
  finds(
    retention,
    "analysent les visages des visiteurs",
    french("Des caméras analysent les visages des visiteurs et nous gardons le résultat."),
  );
  finds(
    retention,
    "la manière dont vous tapez",
    french("Nous relevons la manière dont vous tapez pour établir un profil propre à chacun."),
  );
  isNotBiometric(
    "We keep data derived from your orders.",
    french("Nous conservons les données dérivées de vos commandes."),
  );
});

suite("consent that people are deemed to give", () => {
  const scanned = "we scan the face of each visitor to open the gate, and delete the scan within a day.";
  finds(
    act,
    "By entering the hall, visitors are deemed to consent to",
    `By day, ${scanned} By entering the hall, visitors are deemed to consent to face scans.`,
  );
});

suite("how consent is given and taken back", () => {
  const voice =
    "With your explicit consent, given on a separate screen, we make a voiceprint from a phrase you read, to let you sign in, and erase it after 30 days.";
  spares(act, voice);
  finds(act, "your explicit consent", voice.replace(", given on a separate screen", ""));
  spares(
    withdrawal,
    `${voice} Where we rely on consent, for example for a voiceprint, you may withdraw it in Settings.`,
  );
  finds(withdrawal, "your explicit consent", `${voice} Where we rely on consent, we ask for it on a screen.`);
  const voix =
    "Nous créons une empreinte vocale après votre consentement explicite, recueilli sur un écran distinct, et l'effaçons après 30 jours.";
  spares(act, french(voix));
  finds(act, "votre consentement explicite", french(voix.replace(", recueilli sur un écran distinct", "")));
  spares(
    withdrawal,
    french(`${voix} Lorsque le traitement repose sur votre consentement, vous pouvez le retirer à tout moment.`),
  );
});

suite("what only sounds like it", () => {
  isNotStated("Any new use of biometric data will be subject to a separate consent.");
  isNotStated(french("Tout nouvel usage de la biométrie fera l'objet d'une demande de consentement séparée."));
  finds(trait, "biometric data", "Any new use of biometric data may be announced in the app.");
  finds(
    trait,
    "données biométriques",
    french("Toute nouvelle utilisation de données biométriques sera traitée par nos équipes."),
  );
  spares(
    "biometric/sale-or-disclosure",
    french("Les échanges avec nos conseillers sont enregistrés pour reconnaître votre voix par une empreinte vocale."),
  );
  finds(
    "biometric/sale-or-disclosure",
    "partenaires",
    french("Les gabarits faciaux sont échangés avec des partenaires."),
  );
  const category = (examples: string) =>
    lines(
      "| Category collected | Examples | Where it comes from |",
      "| --- | --- | --- |",
      `| Biometric information | ${examples} | You |`,
    );
  spares(trait, category("Face and voice data"));
  finds(trait, "Biometric information", category("Measurements"));
});

suite("places in a menu and headings that are named", () => {
  isNotStated(
    blocks("Can I see the biometric data you hold?", "Yes. Choose Settings > Privacy > Biometrics, or call us."),
  );
  isNotStated("Go to Account › Security › Biometric data to see what we store.");
  isNotStated('The section "Biometrics" lists what we store.');
  isNotStated(french("Ouvrez Réglages > Confidentialité > Données biométriques pour voir ce que nous conservons."));
  isNotStated(french("La rubrique « Biométrie » indique ce que nous recueillons."));
  finds(trait, "biometric data", "We collect biometric data, which you can see under Settings > Privacy.");
  finds(trait, "biometrics", 'We collect "biometrics" of visitors.');
  finds(trait, "biometric data", "We keep biometric data > 30 days after enrolment.");
  finds(trait, "données biométriques", french("Nous recueillons vos données biométriques (Réglages > Compte)."));
  finds(trait, "biométrie", french("Nous utilisons la « biométrie » des visiteurs."));
});

suite("what the reader's device takes, and we do not get", () => {
  const device = "Your device may collect a fingerprint to identify you,";
  isNotStated(`${device} but this information is not provided to or collected by Brindle Bank.`);
  isNotStated(`${device} but this information is not shared with us.`);
  isNotStated("Your phone may use your face scan to open the app, but we never receive it.");
  finds(retention, "fingerprint", `${device} and this information is provided to us.`);
  finds(retention, "fingerprint", `${device} but this information is not provided to Larkfold Ads.`);
  finds(
    retention,
    "fingerprint",
    "We collect a fingerprint at the door, but this data is not collected by Larkfold Ads.",
  );
  const appareil = "Votre appareil peut recueillir une empreinte digitale pour vous identifier,";
  isNotStated(french(`${appareil} mais cette information n'est pas recueillie par la Banque Brindle.`));
  isNotStated(french(`${appareil} mais cette information ne nous est pas transmise.`));
  isNotStated(french("Votre téléphone peut numériser votre visage, mais nous n'y avons pas accès."));
  finds(retention, "empreinte digitale", french(`${appareil} et cette information nous est transmise.`));
  finds(retention, "empreinte digitale", french(`${appareil} mais elle n'est pas transmise aux annonceurs.`));
});

suite("a list of data that is left out", () => {
  isNotStated("We may share all your data, except for payment data, biometric data and identity numbers.");
  isNotStated("We keep everything other than your messages, biometric data or contacts for a year.");
  isNotStated(
    french(
      "Nous pouvons partager tous vos renseignements, sauf vos paiements, vos données biométriques et vos contacts.",
    ),
  );
  finds(trait, "biometric data", "We keep everything except for your name, and use biometric data to sign you in.");
  finds(trait, "biometric data", "We share everything except payment data, and biometric data is used to sign you in.");
  finds(trait, "biometric data", "We collect no data, except for your name, your biometric data and your address.");
  finds(
    trait,
    "données biométriques",
    french("Nous conservons tout, sauf votre nom, et utilisons des données biométriques pour vous connecter."),
  );
  finds(
    trait,
    "données biométriques",
    french("Nous ne recueillons rien, à l'exception de votre nom et de vos données biométriques."),
  );
});

suite("prints of machines in quotation marks", () => {
  isNotBiometric(
    'We create a machine "fingerprint" or "hash" of your components and store it.',
    "We store a “fingerprint” of your browser.",
    french("Nous créons une « empreinte digitale » de votre appareil et la conservons."),
    french('Nous créons et conservons une "empreinte" unique de votre navigateur.'),
  );
  finds(retention, "fingerprint", 'We store a "fingerprint" of your thumb, read by your device.');
  finds(retention, "empreinte digitale", french("Nous conservons l’empreinte digitale lue par votre appareil."));
});

suite("measures of health that are called biometric", () => {
  isNotBiometric(
    "We collect biometric data: weight, blood pressure and heart rate from your watch.",
    "We process biometric measurements such as height, BMI, body temperature and sleep.",
    "We store your heart rate, your weight and other biometric data.",
    "We collect biometric screening results, such as cholesterol.",
    french("Nous recueillons des données biométriques : poids, tension artérielle, fréquence cardiaque."),
    french("Nous traitons des mesures biométriques telles que la taille, l’IMC, les pas et le sommeil."),
    french("Nous conservons le poids, la glycémie et d’autres données biométriques."),
  );
  finds(retention, "biometric data", "We collect biometric data such as fingerprints, height and weight.");
  finds(trait, "biometric data", "We collect biometric data and your weight.");
  finds(
    retention,
    "données biométriques",
    french("Nous recueillons des données biométriques telles que l’empreinte digitale et la taille."),
  );
  finds(trait, "données biométriques", french("Nous recueillons des données biométriques et votre poids."));
});

suite("what biometric data is, told of anybody", () => {
  isNotStated("Biometric identifiers are unique biological characteristics that can be used to identify individuals.");
  isNotStated("A voiceprint is a digital model of a voice that is used to recognise a speaker.");
  isNotStated(
    french("Les identifiants biométriques sont des caractéristiques uniques qui permettent d'identifier une personne."),
  );
  isNotStated(french("Une empreinte vocale est un modèle numérique d'une voix, utilisé pour reconnaître quelqu'un."));
  finds(trait, "Biometric data", "Biometric data is information about your body that is used to sign you in.");
  finds(trait, "Biometric data", "Biometric data is a set of characteristics that we use at the gate.");
  finds(
    trait,
    "données biométriques",
    french("Les données biométriques sont des caractéristiques que nous utilisons au portique."),
  );
  finds(
    trait,
    "données biométriques",
    french("Les données biométriques sont des informations utilisées pour vous connecter."),
  );
});

suite("rights, also of who consents", () => {
  isNotStated(
    "Oregon residents may limit our use of sensitive data, which includes biometric data used to identify them.",
  );
  isNotStated("I may request deletion of my biometric data at any time.");
  isNotStated(
    french(
      "Les résidents du Québec peuvent limiter notre utilisation de renseignements sensibles, y compris biométriques.",
    ),
  );
  isNotStated(french("Je peux demander à tout moment la suppression de mes données biométriques."));
  finds(trait, "biometric data", "Oregon residents may be asked for biometric data when they open an account.");
  finds(trait, "biometric data", "I agree that Marlowe Bank collects my biometric data.");
  finds(
    trait,
    "données biométriques",
    french("Les résidents du Québec peuvent fournir leurs données biométriques, que nous recueillons."),
  );
  finds(trait, "données biométriques", french("Je consens à la collecte de mes données biométriques."));
});

/** A text states no practice on biometric data. */
function isNotStated(text: string): void {
  test(text, () =>
    withReading(text, () =>
      assert.deepEqual(
        analyze(text).findings.filter(({ ruleId }) => ruleId.startsWith("biometric/")),
        [],
      ),
    ),
  );
}

suite("an end within the hour, and what is for other devices", () => {
  spares(
    retention,
    "We compute a face template from your selfie, compare it, and destroy it within the hour.",
    french(
      "Nous calculons un gabarit facial à partir de votre égoportrait, le comparons, puis le détruisons dans l'heure.",
    ),
  );
  finds(retention, "face template", "We compute a face template from your selfie and compare it within the hour.");
  spares(purpose, "For other devices, fingerprint templates are handled with your consent.");
  finds(purpose, "other purposes", "For other purposes, we use fingerprint templates made at enrolment.");
});

suite("which trait is meant, and where it comes from", () => {
  spares(
    trait,
    "We process biometric data (voice, posture) in your rehearsals.",
    french("Nous traitons des données biométriques (visage, voix) pendant vos répétitions."),
  );
  finds(trait, "biometric data", "We process biometric data (where applicable) in your rehearsals.");
  finds(
    source,
    "biometric information",
    "We collect your name, your civil status, biometric information, passport details and your address.",
  );
  spares(source, "We read biometric information from your passport when you board.");
  test("a title ahead of its colon is told of once, in the sentence behind it", () => {
    const text = "Biometric data: for guests of the marina, we keep biometric identifiers.";
    assert.deepEqual(foundBy(source, text), ["biometric identifiers"]);
  });
});

suite("a denial with a hole", () => {
  finds(source, "biometric data", "We do not collect biometric data, except where a feature needs it.");
  finds(source, "biometric information", "We collect no biometric information unless required by future features.");
  finds(
    source,
    "données biométriques",
    french("Nous ne traitons pas de données biométriques, sauf mention contraire."),
  );
  for (const text of [
    "We do not collect biometric data, and no feature needs it.",
    french("Nous ne traitons pas de données biométriques. Toute mention contraire serait une erreur."),
  ])
    isNotStated(text);
});

suite("what a law or a glossary calls biometric data", () => {
  for (const text of [
    blocks("The UK GDPR defines special category data as data on:", "- Genetic data\n- Biometric data"),
    blocks("## Categories of data", "The GDPR gives special protection to:", "- Health data\n- Biometric data"),
    "*Special category data* is data revealing health or beliefs, and biometric data used to tell people apart.",
    "*Faceprint* is a term from Illinois law for biometric data.",
    "The statute counts biometric information among “sensitive personal information” when it identifies a consumer.",
    french("Les données sensibles sont des données concernant la santé, et des données biométriques."),
    french(
      blocks(
        "## Catégories de données",
        "L'article 9 du RGPD soumet à un régime renforcé :",
        "- les données de santé\n- les données biométriques",
      ),
    ),
  ])
    isNotStated(text);
  finds(
    source,
    "biometric information",
    blocks(
      "## Categories of data",
      "Under California law, these categories were collected and disclosed:",
      "- biometric information",
    ),
  );
});

suite("how long, in a table", () => {
  const table = (period: string) =>
    lines("| Data | How long we keep it |", "| --- | --- |", "| Account | 3 years |", `| Face templates | ${period} |`);
  spares(retention, table("See 5.2"), table("See “Deletion”"), table("As in schedule 2"));
  spares(
    retention,
    french(
      lines(
        "| Donnée | Durée de conservation |",
        "| --- | --- |",
        "| Compte | 3 ans |",
        "| Gabarits vocaux | Voir E3 |",
      ),
    ),
  );
  finds(retention, "Face templates", table("Where we see a need"));
  spares(
    retention,
    french("Le lecteur de la salle crée un gabarit de votre paume, qui disparaît à la fin de votre contrat."),
    french("Nous créons un gabarit facial à partir de votre selfie, effacé au résultat du contrôle."),
  );
});

suite("a consent that is called explicit", () => {
  const severityOf = (profile: ProfileName, text: string) =>
    analyze(text, { profiles: [profile] }).findings.find(({ ruleId }) => ruleId === act)?.severity;
  const explicit =
    "With your explicit consent, we create a face template from your selfie, and erase it after 30 days.";
  for (const profile of ["gdpr", "uk", "quebec-25"] as const)
    test(`${profile} asks for no act in the policy where it is`, () => {
      assert.equal(severityOf(profile, explicit), "warning");
      assert.equal(severityOf(profile, explicit.replace("explicit ", "")), "error");
    });
  test("Illinois asks for a release all the same", () => assert.equal(severityOf("bipa", explicit), "error"));
  test("in French too", () => {
    const text = (consent: string) =>
      `# Politique\n\nSi vous y ${consent}, nous créons un gabarit facial à partir de votre selfie, effacé après 30 jours.`;
    assert.equal(severityOf("gdpr", text("consentez expressément")), "warning");
    assert.equal(severityOf("gdpr", text("consentez")), "error");
  });
});

suite("recognition by its bare name tells no capture", () => {
  finds(source, "facial recognition", "We may use facial recognition for security.");
  finds(source, "Face recognition", "Face recognition may be carried out where the law allows it.");
  finds(source, "reconnaissance faciale", french("Nous pouvons recourir à la reconnaissance faciale."));
  finds(source, "biométrique", french("Une vérification biométrique peut être demandée."));
  spares(
    source,
    "We use facial recognition to compare the selfie you take with your ID.",
    "We use facial recognition to open the door for members.",
    "Your phone unlocks the app by its own facial recognition.",
    "We do not rely on facial recognition for security.",
    french("Nos caméras comparent les visages par reconnaissance faciale."),
    french("Nous ne procédons à aucune vérification biométrique."),
  );
});

suite("what is announced, asked for or listed in short", () => {
  spares(
    source,
    "This Privacy Policy explains how we collect, use and protect your personal and biometric data.",
    "Illinois residents may request biometric deletion within 30 days.",
    "Residents of Texas may request that we destroy their biometric identifiers.",
    french("La présente notice décrit la manière dont nous traitons vos données biométriques."),
    french("Toute personne peut réclamer l'effacement de ses données biométriques."),
    blocks("## Definitions", "In short:", lines("- your name", "- biometric data")),
  );
  const list = lines("- your name and address;", "- biometric data;", "- your messages.");
  finds(source, "biometric data", blocks("## What we know about you", "In short:", list));
  finds(
    source,
    "données biométriques",
    french(blocks("## Ce que nous savons de vous", "En gros :", lines("- votre nom ;", "- des données biométriques."))),
  );
});
