// Credit between clauses on biometric data: what is told of one trait, or of the reader's own phone, excuses no other.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { blocks, withReading } from "./support.ts";

/** The words on which a rule has findings under the profile of the GDPR. */
function foundBy(ruleId: string, text: string): string[] {
  return analyze(text, { profiles: ["gdpr"] })
    .findings.filter((it) => it.ruleId === ruleId)
    .map(({ span }) => text.slice(span.start, span.end));
}

function finds(ruleId: string, found: string, ...parts: readonly string[]): void {
  const text = `${parts.join("\n\n")}\n`;
  test(`${ruleId}: ${text}`, () => withReading(text, () => assert.ok(foundBy(ruleId, text).includes(found))));
}

function spares(ruleId: string, ...parts: readonly string[]): void {
  const text = `${parts.join("\n\n")}\n`;
  test(`${ruleId}: ${text}`, () => withReading(text, () => assert.deepEqual(foundBy(ruleId, text), [])));
}

const en = {
  voice:
    "**By phone.** With your explicit consent, given on a form that you sign, we make a voiceprint when you enrol. It is erased within 30 days after you withdraw your consent.",
  face: "**By video.** We compare your video with your passport by extracting facial geometry.",
  vault:
    "The vault opens by a hand scan. You sign a form first. The scan is wiped seven days after you give up the box.",
};
const fr = {
  voice:
    "**Par téléphone.** Avec votre consentement explicite, donné en signant un formulaire, nous créons une empreinte vocale à l'inscription. Elle est effacée dans les 30 jours qui suivent votre retrait.",
  face: "**Par vidéo.** Nous extrayons la géométrie de votre visage pour la comparer à votre passeport.",
  hand: "Pour le pointage, la borne enregistre le contour de la main afin de vous reconnaître.",
};

suite("what a paragraph tells of its trait holds for no other", () => {
  const title = "# Privacy notice of Larkfold\n\n## Signing in";
  finds("biometric/no-retention", "facial geometry", title, en.voice, en.face);
  finds("biometric/no-retention", "facial geometry", title, en.face, en.voice);
  finds("biometric/no-retention", "facial geometry", title, en.face, "## The vault", en.vault);
  finds("biometric/no-consent", "facial geometry", title, en.voice, en.face);
  finds("biometric/no-consent", "facial geometry", title, en.face, "## The vault", en.vault);
  const titre = "# Politique de confidentialité de Larkfold\n\n## Se connecter";
  finds("biometric/no-retention", "géométrie de votre visage", titre, fr.voice, fr.face);
  finds("biometric/no-consent", "géométrie de votre visage", titre, fr.voice, fr.face);
  finds("biometric/no-retention", "contour de la main", titre, fr.voice, fr.hand);
});

suite("what is told of one feature holds for no other of the same trait", () => {
  const en = [
    "# Privacy notice of Larkfold\n\n## Faces",
    "**Badge photo check.** With your explicit consent, given by ticking a box, we make a face template from your selfie. The template is erased within 24 hours.",
    "**Canteen till.** The till scans your face to charge your lunch.",
  ];
  const fr = [
    "# Politique de confidentialité de Larkfold\n\n## Visages",
    "**Contrôle du badge.** Avec votre consentement explicite, donné en cochant une case, nous créons un gabarit facial à partir de votre selfie. Le gabarit est effacé sous 24 heures.",
    "**Caisse du restaurant.** Nous créons un gabarit facial à la caisse pour débiter votre repas.",
  ];
  finds("biometric/no-retention", "scans your face", ...en);
  finds("biometric/no-consent", "scans your face", ...en);
  finds("biometric/no-retention", "gabarit facial", ...fr);
  finds("biometric/no-consent", "gabarit facial", ...fr);
  const row = "## How long\n\n| Data | Kept for |\n|---|---|\n";
  finds("biometric/no-retention", "scans your face", ...en, `${row}| Face templates (badge photo check) | 24 hours |`);
  spares("biometric/no-retention", ...en, `${row}| Face templates (canteen till) | 24 hours |`);
  spares("biometric/no-retention", ...en, "## How long\n\nAll biometric data is deleted after 30 days.");
  spares(
    "biometric/no-consent",
    ...en,
    "We take biometric data only with your explicit consent, which you give by a signature.",
  );
  spares("biometric/no-retention", ...en, "**Canteen till: how long.** We erase the template after a week.");
  const ligne = "## Durées\n\n| Données | Conservation |\n|---|---|\n";
  finds(
    "biometric/no-retention",
    "gabarit facial",
    ...fr,
    `${ligne}| Gabarit facial (contrôle du badge) | 24 heures |`,
  );
  spares("biometric/no-retention", ...fr, `${ligne}| Gabarit facial (caisse du restaurant) | 24 heures |`);
});

suite("the period of something else is none of the template", () => {
  const en = "# Privacy notice of Larkfold\n\n## Doors\n\n**Lift.** We scan your palm print to call the lift.";
  const fr =
    "# Politique de confidentialité de Larkfold\n\n## Portes\n\n**Ascenseur.** Nous créons un gabarit de votre paume pour appeler l'ascenseur.";
  for (const other of [
    "**Breath test.** The result is kept for a day.",
    "**Cameras.** We do not apply facial recognition to the footage, and it is overwritten after 14 days.",
  ])
    finds("biometric/no-retention", "palm print", en, other);
  for (const other of [
    "**Éthylotest.** Le résultat est conservé une journée.",
    "**Caméras.** Aucune reconnaissance faciale n'est appliquée aux images, qui sont effacées après 14 jours.",
  ])
    finds("biometric/no-retention", "gabarit de votre paume", fr, other);
  spares("biometric/no-retention", en, "**How long we keep it.** We erase it when you move out.");
});

suite("a row that is asked how long and does not tell takes no end from elsewhere", () => {
  const en =
    "# Privacy notice of Larkfold\n\n## How long\n\n| Data | How long |\n|---|---|\n| Face templates | 24 hours |\n";
  const fr =
    "# Politique de confidentialité de Larkfold\n\n## Durées\n\n| Données | Durée |\n|---|---|\n| Gabarits faciaux | 24 heures |\n";
  for (const end of ["", "–", "To be confirmed", "As long as our operations require"])
    finds(
      "biometric/no-retention",
      end.startsWith("A") || end.startsWith("T") ? end : "Voiceprints",
      `${en}| Voiceprints | ${end} |`,
    );
  for (const end of ["", "–", "À confirmer", "Selon les besoins"])
    finds(
      "biometric/no-retention",
      /^[ÀS]/.test(end) ? end : "Empreintes vocales",
      `${fr}| Empreintes vocales | ${end} |`,
    );
  spares(
    "biometric/no-retention",
    `${en}| Voiceprints | See Section 4 |`,
    "## 4. Voice\n\nVoiceprints are erased after a week.",
  );
  spares(
    "biometric/no-retention",
    `${fr}| Empreintes vocales | Article 4 |`,
    "## 4. Voix\n\nLes empreintes vocales sont effacées après une semaine.",
  );
});

suite("a question in a heading, and the answer below it, tell how long", () => {
  spares(
    "biometric/no-retention",
    "# Privacy notice of Larkfold\n\n## How do you know me?",
    "With your consent, given by a signature, we make a face template from your selfie.",
    "## How long do you keep my face template?\n\nWe keep it until you close your account.",
  );
  spares(
    "biometric/no-retention",
    "# Politique de confidentialité de Larkfold\n\n## Comment me reconnaissez-vous ?",
    "Avec votre consentement, donné par une signature, nous créons un gabarit facial à partir de votre selfie.",
    "## Combien de temps conservez-vous mon gabarit facial ?\n\nNous le conservons jusqu'à la fermeture de votre compte.",
  );
});

suite("what it tells of the same one, or of all, does", () => {
  const title = "# Privacy notice of Larkfold\n\n## Signing in";
  spares("biometric/no-retention", title, en.face, "Facial geometry is deleted after 24 hours.");
  spares("biometric/no-retention", title, en.face, "## How long", "We delete all biometric data within 30 days.");
  spares("biometric/no-retention", title, en.voice);
  spares("biometric/no-retention", title, en.vault);
  const titre = "# Politique de confidentialité de Larkfold\n\n## Se connecter";
  spares("biometric/no-retention", titre, fr.face, "La géométrie du visage est effacée après 24 heures.");
  spares("biometric/no-retention", titre, fr.voice);
});

suite("an empty end is one, whatever another paragraph says of something else", () => {
  const end = "The results are kept for as long as is reasonably necessary.";
  finds(
    "biometric/no-retention",
    "as long as is reasonably",
    "# Privacy notice of Larkfold\n\n## Video",
    `${en.face} ${end}`,
    "Recordings of calls are kept for 30 days.",
  );
  for (const period of ["As appropriate", "Until no longer useful"])
    finds(
      "biometric/no-retention",
      period === "As appropriate" ? "As appropriate" : "Until no longer useful",
      "# Privacy notice of Larkfold\n\n## How long we keep it",
      `| Record | Period |\n|---|---|\n| Face templates, made when you enrol | ${period} |\n| Invoices | Six years |`,
    );
  finds(
    "biometric/no-retention",
    "Durée utile",
    "# Politique de confidentialité de Larkfold\n\n## Durées",
    "| Catégorie | Durée de conservation |\n|---|---|\n| Empreintes vocales, que nous créons à l'inscription | Durée utile |\n| Factures | Six ans |",
  );
});

suite("what stays on the reader's phone for one feature is not said of the one above it", () => {
  const title = "# Privacy notice of Larkfold\n\n## At work";
  const lock =
    "**App lock.** You can open the app with the print stored on your phone. The phone checks it, and it never leaves your device.";
  finds(
    "biometric/no-retention",
    "keystroke rhythm",
    title,
    "**Sessions.** We analyse your keystroke rhythm and draw a profile of it, to know that it is you.",
    lock,
  );
  spares("biometric/no-retention", title, lock);
  const titre = "# Politique de confidentialité de Larkfold\n\n## Au travail";
  const verrou =
    "**Verrouillage.** Vous ouvrez l'application avec l'empreinte enregistrée sur votre téléphone ; elle ne quitte pas votre appareil.";
  finds(
    "biometric/no-retention",
    "rythme de frappe",
    titre,
    "**Sessions.** Nous analysons le rythme de frappe au clavier et en dressons un profil, pour savoir que c'est bien vous.",
    verrou,
  );
  spares("biometric/no-retention", titre, verrou);
});

suite("a period that says nothing is none, wherever it is said", () => {
  finds(
    "biometric/no-retention",
    "for as long as necessary",
    "The helpline knows you by your voiceprint, made during your first calls. It is kept for as long as necessary to provide the service.",
  );
  spares(
    "biometric/no-retention",
    "The helpline knows you by your voiceprint, made during your first calls. It is kept for 30 days after your last call.",
  );
  finds(
    "biometric/no-retention",
    "aussi longtemps que nécessaire",
    "Le serveur vous reconnaît grâce à votre empreinte vocale, établie lors de vos premiers appels. Elle est conservée aussi longtemps que nécessaire au service.",
  );
  spares(
    "biometric/no-retention",
    "Le serveur vous reconnaît grâce à votre empreinte vocale, établie lors de vos premiers appels. Elle est conservée 30 jours après votre dernier appel.",
  );
});

/** The rules on biometric data that find something. */
function biometricRules(text: string): string[] {
  return [...new Set(analyze(text, { profiles: ["gdpr"] }).findings.map((it) => it.ruleId))].filter((it) =>
    it.startsWith("biometric/"),
  );
}

suite("what customers owe their own people is no practice of ours", () => {
  for (const text of [
    "Customers who use our voice log-in must obtain the consent of their employees before they enrol a voiceprint.",
    "Employers who use our hand scanner must tell their staff about it and get written consent for the fingerprint.",
    "Les clients qui utilisent la reconnaissance faciale doivent recueillir le consentement de leurs salariés.",
    "Les employeurs qui scannent une empreinte digitale sont tenus d'informer leurs salariés.",
  ])
    test(`spared: ${text}`, () => withReading(text, () => assert.deepEqual(biometricRules(text), [])));
  for (const text of [
    "We require customers to obtain your consent before we capture your voiceprint.",
    "Customers who use our voice log-in have their voiceprint checked by us.",
    "Les clients qui utilisent notre connexion vocale voient leur empreinte vocale comparée par nos soins.",
  ])
    test(`ours: ${text}`, () => withReading(text, () => assert.notDeepEqual(biometricRules(text), [])));
});

suite("how templates are protected takes them as known, where the policy tells from which capture they come", () => {
  const selfie = "We create a face template from the selfie you take to sign in, and delete it after 30 days.";
  const photo = "Nous créons un gabarit facial à partir du selfie pris à l'inscription, et l'effaçons après 30 jours.";
  const telling = [
    [selfie, "## Security", "Biometric templates are encrypted with keys held apart from your account."],
    ["## Security", "We protect biometric data with access controls.", "## Sign-in", selfie],
    [photo, "## Sécurité", "Les gabarits biométriques sont chiffrés et leurs clés sont conservées à part."],
    ["## Sécurité", "Vos données biométriques sont stockées chiffrées.", "## Connexion", photo],
  ];
  const isTold = (text: string) => /source-unseparated|unspecified-identifier/.test(biometricRules(text).join());
  for (const text of telling.map((it) => blocks(...it)))
    test(`spared: ${text}`, () => withReading(text, () => assert.ok(!isTold(text))));
  for (const text of [
    "Biometric templates are encrypted with keys held apart from your account.",
    "Les gabarits biométriques sont chiffrés et leurs clés sont conservées à part.",
    blocks(selfie, "## Security", "Biometric templates are encrypted and shared with our security partners."),
    blocks(selfie, "## Security", "We use biometric data to protect the building."),
    blocks(photo, "## Sécurité", "Les gabarits biométriques sont chiffrés et partagés avec nos partenaires."),
    blocks("We do not create face templates from selfies.", "## Security", "Biometric templates are held encrypted."),
  ])
    test(`told nowhere: ${text}`, () => withReading(text, () => assert.ok(isTold(text))));
});

suite("a new use whose risks will be weighed first is none yet", () => {
  for (const text of [
    "Every new use of Biometric Data is subject to an impact assessment.",
    "Each new use of biometric data goes through a privacy review before launch.",
    "Toute nouvelle utilisation de données biométriques fait l'objet d'une analyse d'impact.",
    "Tout nouveau traitement de données biométriques est soumis à une analyse d'impact préalable.",
  ])
    test(`spared: ${text}`, () => withReading(text, () => assert.deepEqual(biometricRules(text), [])));
  for (const text of [
    "We use biometric data to sign you in, after an impact assessment.",
    "Any new use of biometric data takes place without your consent.",
    "Nous utilisons des données biométriques pour vous connecter, après une analyse d'impact.",
  ])
    test(`a use: ${text}`, () => withReading(text, () => assert.notDeepEqual(biometricRules(text), [])));
});

suite("what a recording or the staff of others is told is not said of a print of ours", () => {
  for (const text of [
    "We create a voiceprint from your calls to verify you. Call recordings are kept for six months.",
    "We make a face template from your selfie to verify you. Photos are deleted after 30 days.",
    "Nous créons une empreinte vocale à partir de vos appels pour vérifier votre identité. Les enregistrements des appels sont conservés six mois.",
  ])
    finds("biometric/no-retention", /voiceprint|face template|empreinte vocale/.exec(text)?.[0] ?? "", text);
  for (const text of [
    "We create a voiceprint from your calls to verify you. Recordings and voiceprints are kept for six months.",
    "We make a face template from your selfie to verify you. Both are deleted after 30 days.",
    "Nous créons une empreinte vocale à partir de vos appels pour vérifier votre identité. Elle est conservée six mois.",
  ])
    spares("biometric/no-retention", text);
  finds(
    "biometric/no-consent",
    "palm print",
    "We collect your palm print at the entrance. Staff of our contractors give their consent in writing.",
  );
  finds(
    "biometric/no-consent",
    "empreinte de votre paume",
    "Nous prenons l'empreinte de votre paume à l'entrée. Le personnel de nos prestataires donne son consentement par écrit.",
  );
  spares(
    "biometric/no-consent",
    "We collect your palm print at the entrance to open the door. You give your consent in writing.",
  );
  spares("biometric/no-consent", "Nous prenons l'empreinte de votre paume à l'entrée. Vous y consentez par écrit.");
});

suite("what is kept beside it, or asked for a use to come", () => {
  const own = "We extract facial geometry from your selfie to check your identity.";
  const propre = "Nous extrayons la géométrie de votre visage de votre selfie pour vérifier votre identité.";
  for (const [text, other] of [
    [own, "Logs are kept for 30 days."],
    [own, "Your account data is kept for three years."],
    [propre, "Les sauvegardes sont conservées 30 jours."],
    [propre, "Les données du compte sont conservées trois ans."],
  ] as const)
    finds("biometric/no-retention", text === own ? "facial geometry" : "géométrie de votre visage", `${text} ${other}`);
  spares("biometric/no-retention", `${own} All data is erased after 30 days.`);
  spares("biometric/no-retention", `${propre} Toutes les données sont effacées après 30 jours.`);
  finds(
    "biometric/no-consent",
    "fingerprint",
    "We use your fingerprint to open the door. If we one day use your fingerprint for payments, we will ask for your consent.",
  );
  finds(
    "biometric/no-consent",
    "empreinte digitale",
    "Nous utilisons votre empreinte digitale pour ouvrir la porte. Si nous utilisons un jour votre empreinte digitale pour les paiements, nous demanderons votre accord.",
  );
  for (const [text, data] of [
    ["Your selfie is turned into a face template.", "face template"],
    ["The terminal reads your fingerprint when you arrive.", "fingerprint"],
    ["La pointeuse lit votre empreinte digitale.", "empreinte digitale"],
    ["Votre selfie est transformé en gabarit facial.", "gabarit facial"],
  ] as const)
    finds("biometric/no-retention", data, text);
});

suite("a denial for one kind of model", () => {
  const own =
    "We create a face template from your selfie to check your age. We train our models on the information you give us.";
  const propre =
    "Nous créons un gabarit facial à partir de votre selfie pour vérifier votre âge. Nous entraînons nos modèles avec les informations que vous nous donnez.";
  for (const other of ["We do not train large language models on your data.", "We do not train LLMs on personal data."])
    finds("biometric/training-silent", "face template", `${own} ${other}`);
  for (const other of [
    "We do not train any models on your personal data.",
    "We do not train AI on your personal data.",
    "We do not train machine learning models on your data.",
    "Face recognition models are not trained on your data.",
  ])
    spares("biometric/training-silent", `${own} ${other}`);
  for (const other of [
    "Nous n'entraînons pas de grands modèles de langage avec vos données.",
    "Nous n'utilisons pas vos données personnelles pour entraîner des systèmes d'IA générative.",
  ])
    finds("biometric/training-silent", "gabarit facial", `${propre} ${other}`);
  for (const other of [
    "Nous n'entraînons aucun modèle avec vos données personnelles.",
    "Nous n'entraînons aucune IA avec vos données personnelles.",
    "Nous n'entraînons pas de modèles de reconnaissance faciale avec vos données.",
  ])
    spares("biometric/training-silent", `${propre} ${other}`);
});

suite("a heading, a law or the consent of another feature asks nobody", () => {
  const consent = "biometric/no-consent";
  const act = "biometric/consent-unspecified";
  const en = [
    "# Privacy notice of Larkfold\n\n## Biometric features",
    "**Desk sign-in.** If you tick “I agree to desk sign-in”, we create a face template from your selfie. It is erased within 24 hours.",
  ];
  finds(consent, "scans the face", ...en, "**Lobby.** To find staff, the camera scans the face of each guest.");
  const law = "Under the GDPR, biometric data may only be processed with explicit consent or on another ground.";
  finds(consent, "scans the face", law, "**Lobby.** To find staff, the camera scans the face of each guest.");
  spares(
    consent,
    "The software compares the face in the selfie with that on your card.",
    "Before the camera opens, a separate screen asks for your explicit consent.",
  );
  const fr = [
    "# Politique de confidentialité de Larkfold\n\n## Données biométriques",
    "**Connexion au poste.** Si vous cochez « J'accepte », nous créons un gabarit facial à partir de votre selfie. Il est effacé sous 24 heures.",
  ];
  const accueil = "**Accueil.** Pour trouver le personnel, la caméra scanne le visage de chaque visiteur.";
  finds(consent, "scanne le visage", ...fr, accueil);
  spares(
    consent,
    "La borne compare le visage filmé à celui de votre carte.",
    "Avant l'ouverture de la caméra, un écran distinct demande votre consentement explicite.",
  );
  const smile = "**Smile.** Your face is scanned and turned into a template.";
  finds(act, "counts as agreeing", smile.concat(" Opening the camera screen counts as agreeing to this."));
  finds(act, "is taken as written release", smile, "Your stay is taken as written release for the scan of your face.");
  finds(
    act,
    "are deemed to have given the written release",
    "By joining a meeting, residents are deemed to have given the written release for all biometric features.",
  );
  spares(act, smile.concat(" Ticking the box “I agree” means that you consent to this."));
  const sourire = "**Sourire.** Votre visage est scanné et converti en gabarit.";
  finds(act, "vaut accord", sourire.concat(" L'ouverture de l'écran vaut accord."));
  finds(act, "tient lieu d'accord", sourire.concat(" L'usage de la borne tient lieu d'accord."));
  finds(
    act,
    "est réputée avoir accepté",
    "Toute personne restée en ligne est réputée avoir accepté la reconnaissance faciale.",
  );
  spares(act, sourire.concat(" Cocher la case vaut accord."));
});

suite("grounds that bear no biometric data", () => {
  const consent = "biometric/no-consent";
  const signIn = "**Sign-in.** If you tick “I agree”, we create a face template from your selfie to sign you in.";
  const connexion =
    "**Connexion.** Si vous cochez « J'accepte », nous créons un gabarit facial à partir de votre selfie pour vous connecter.";
  finds(
    consent,
    "rely on our legitimate interests",
    signIn,
    "**Door.** We scan the face of each visitor to know them again. We rely on our legitimate interests.",
  );
  finds(
    consent,
    "not regarded as special category data",
    signIn,
    "As templates are stored in hashed form, they are not regarded as special category data.",
  );
  spares(
    consent,
    "**Door.** With your explicit consent, given by ticking a box, a template is made of your face. For our website we rely on our legitimate interests.",
  );
  spares(consent, signIn, "Since no template is made of photos, they are not regarded as special category data.");
  finds(
    consent,
    "intérêt légitime",
    connexion,
    "**Porte.** Nous créons un gabarit facial de chaque visiteur au titre de notre intérêt légitime.",
  );
  finds(
    consent,
    "échappe donc à l'article 9",
    connexion,
    "Un gabarit facial haché est irréversible et échappe donc à l'article 9 du RGPD.",
  );
  spares(
    consent,
    connexion,
    "Aucun gabarit facial n'étant tiré des photos, elles ne sont pas considérées comme des données sensibles.",
  );
});

suite("whose consent, whose list, whose recipient", () => {
  const consent = "biometric/no-consent";
  const en = [
    "**Face check-in.** A template of your face is made before the exam.",
    "- *Release.* Before that, you sign an electronic release.",
  ];
  finds(consent, "matches the face", ...en, "**Presence.** During the exam, the app matches the face with your photo.");
  finds(
    consent,
    "fingerprint",
    "**Locker.** We will not disclose your fingerprint unless you consent.",
    "**Clock.** Working hours are recorded by a fingerprint terminal.",
  );
  const fr = [
    "**Contrôle du visage.** Un gabarit de votre visage est créé avant l'épreuve.",
    "- Cette comparaison n'a lieu qu'avec votre consentement explicite, recueilli sur un écran distinct.",
  ];
  finds(
    consent,
    "empreinte digitale",
    ...fr,
    "**Pointage.** Les heures sont relevées par une borne à empreinte digitale.",
  );
  finds(
    "biometric/sale-or-disclosure",
    "other retailers",
    "**Drivers.** Our supplier Verilane Ltd compares your selfie with your licence using face matching.",
    "**Watchlist.** We share face templates with other retailers and anyone else with an interest.",
  );
  finds(
    "biometric/sale-or-disclosure",
    "d'autres enseignes",
    "**Liste.** Nous partageons les gabarits faciaux avec d'autres enseignes.",
  );
  finds(consent, "fingerprint", "Applicants must register a fingerprint for the terminal.");
  finds(consent, "face recognition", "Competitors pass a face recognition gate at the entrance.");
  finds(consent, "empreinte digitale", "Les candidats doivent enregistrer une empreinte digitale pour la borne.");
});

suite("what is no practice of ours", () => {
  for (const rule of ["no-consent", "no-retention", "unspecified-identifier", "source-unseparated"]) {
    for (const text of [
      "It is forbidden to film customers in order to identify them by their faces.",
      "Il est interdit de filmer les clients afin de les identifier par leur visage.",
      "We answer requests by e-mail; we do not ask for biometric information to verify a request.",
      "*Biometric data*, in the sense of the GDPR, is personal data resulting from specific technical processing of physical characteristics.",
      "Under data protection law, biometric data may only be processed with explicit consent.",
      "En application de l'article 9 du RGPD, le traitement de données biométriques est interdit, sauf consentement explicite.",
    ])
      spares(`biometric/${rule}`, text);
  }
});
