import { blocks, found, holds, lines, type PolicyCase, quiet, silent } from "../support.ts";

const retention = "biometric/no-retention";
const consent = "biometric/consent-unspecified";
const withdrawal = "biometric/no-withdrawal";
const disclosure = "biometric/sale-or-disclosure";
const training = "biometric/training-silent";
const source = "biometric/source-unseparated";
const trait = "biometric/unspecified-identifier";
const restricted = "biometric/prohibited-practice";

/** English clauses on biometric data, of companies that do not exist. */
export const biometricEn: readonly PolicyCase[] = [
  // A part of the body, or a name
  found("a model called Iris", "ai-training/special-data-silent", "We train Iris on [[your content]]."),
  silent("an assistant called Iris", "Iris, our assistant, receives and stores what you dictate."),
  found("scans of an eye", retention, "[[Iris scans]] are taken at the gate to let you in."),
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
    "no other data of the kind",
    retention,
    "At the gate of Brightoak Gyms we record your [[palm print]], and no other biometric data, to let you in.",
  ),
  found(
    "a denial of the rest",
    retention,
    "Brightoak Gyms do not collect biometric data other than your [[faceprint]].",
  ),
  found(
    "no data but this",
    retention,
    "We collect no biometric data except your [[voiceprint]], to know you when you call.",
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
    "an end that a vendor promises for its copy",
    retention,
    "We create a [[face template]] from your selfie to check your age. Our vendor, Parnell Checks, has promised to delete its copy within two days.",
  ),
  found(
    "an end in the same sentence, of what a partner keeps",
    retention,
    "We create a [[palm print]] from the scan at the gate to let you in; our partners erase theirs after 30 days.",
  ),
  found(
    "an end elsewhere, of what a vendor keeps",
    retention,
    blocks(
      "## Entry",
      "We create a [[palm print]] from the scan at the gate to let you in.",
      "## Vendors",
      "Our vendor collects palm prints for its own tests and deletes them after 30 days.",
    ),
  ),
  quiet(
    "a vendor that makes it, and deletes it",
    retention,
    "Our vendor makes a face template from your selfie to check your age. The vendor deletes it within two days.",
  ),
  quiet(
    "a vendor that deletes it for us",
    retention,
    "We create a face template from your selfie to check your age. Our vendor, acting for us, deletes it within two days.",
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

  // Taken for us, or from what is named
  quiet(
    "from a camera's film",
    source,
    "We derive gait patterns from CCTV footage at our gates to know staff, and delete them after a day.",
  ),
  quiet(
    "from a phrase, between commas",
    source,
    "We keep your voiceprint, from the phrase you record, to know you when you call, and delete it after 30 days.",
  ),
  quiet(
    "in the speaker",
    retention,
    "The speaker creates a voiceprint from the phrases you repeat; it stays in the speaker.",
  ),
  holds(
    "taken for us by a vendor",
    "actor first-party",
    "Our vendor takes a face template from your selfie for us to check your age.",
  ),
  holds(
    "taken after a release that is asked for before",
    ["speechAct assertion", "consentTerms term “written release”"],
    "Before we collect your fingerprint, we tell you why, and you sign a written release.",
  ),
  holds(
    "taken one day, perhaps",
    "speechAct presupposition",
    "Before we collect any biometric data, we will update this policy.",
  ),

  // A term that the policy defines
  quiet(
    "by a trait, in the sentence before",
    trait,
    "“Biometric Data” means scans of your hand geometry taken at the time clock. We collect Biometric Data to record your hours.",
  ),
  quiet(
    "by a trait, in another section",
    trait,
    blocks(
      "## Definitions",
      "By biometric data we mean the voiceprint that we make of the phrase you record.",
      "## Calls",
      "We use biometric data to know you when you call, and delete it after 30 days.",
    ),
  ),
  quiet(
    "in an entry of a glossary",
    trait,
    blocks(
      "## Definitions",
      "- **Biometric Data**: the face template that we compute from your selfie.",
      "## Sign-in",
      "We use Biometric Data to sign you in, and delete it after 30 days.",
    ),
  ),
  found(
    "by all that a statute names",
    trait,
    blocks(
      "## Definitions",
      "“Biometric data” means retina or iris scans, fingerprints, voiceprints, or scans of hand or face geometry.",
      "## Hours",
      "We collect [[biometric data]] to record your hours.",
    ),
  ),
  found(
    "by examples",
    trait,
    blocks(
      "## Definitions",
      "“Biometric data” means measurements of the body, such as voiceprints.",
      "## Hours",
      "We collect [[biometric data]] to record your hours.",
    ),
  ),
  found(
    "by what a law calls so",
    trait,
    blocks(
      "## Words",
      "In most laws, biometric data means measurements of the body, a voiceprint for one.",
      "## Hours",
      "We collect [[biometric data]] to record your hours.",
    ),
  ),

  // An end that names what it waits for
  quiet(
    "when employment ends",
    retention,
    "Fingerprints and hand geometry are collected for timekeeping. The data is destroyed when your employment ends.",
  ),
  quiet(
    "in any event within three years",
    retention,
    "We collect your fingerprint at the time clock. We destroy it when your employment ends, and in any event within three years of your last interaction with us.",
  ),
  quiet(
    "the life of an account",
    retention,
    "We collect your palm print at the till. We keep it for the life of your account.",
  ),
  quiet("a bare period", retention, "We collect your palm print at the till. We keep it two years."),
  found(
    "an end of other data, told before it",
    retention,
    "We collect your [[palm print]] at the till. We delete your messages when your account closes.",
  ),
  found(
    "an end of other data, told behind it",
    retention,
    "We collect your [[palm print]] at the till. After 30 days we delete your messages.",
  ),

  // Faces held against a list
  found(
    "by cameras",
    retention,
    "Our cameras [[compare the faces]] of visitors against a watch list of barred persons.",
  ),
  found(
    "in the passive, with an end for the others only",
    retention,
    "Visitors' [[faces are matched]] against a watch list; a match alerts our guards. We delete non-matches within one second.",
  ),
  found(
    "scanned, and compared with a list",
    retention,
    "Customers' [[faces are scanned]] at the entrance of this store and compared with a list of known shoplifters.",
  ),
  found("checked", retention, "We check the [[faces]] of guests against a watchlist."),
  found("of each guest", retention, "The [[face]] of each guest is held against pictures of barred persons."),
  found("a matching", retention, "[[Face matching]] against our list of banned guests takes place at the door."),
  found(
    "everyone in front of a camera",
    retention,
    "[[Cameras at the door match everyone]] who enters against a watch list.",
  ),
  quiet(
    "an end for those on the list, too",
    retention,
    "Visitors' faces are matched against a watch list. We delete non-matches within one second and matches after 30 days.",
  ),
  silent("names on a list", "We check the name of each visitor against a watch list."),
  silent("number plates on a list", "Our cameras compare number plates against a watch list."),
  silent("no list", "We do not hold the faces of our guests against any watch list."),
  silent("blurred faces", "We blur faces before photos are checked by our team."),

  // Used, by a trait alone
  found(
    "first of two",
    "biometric/vague-purpose",
    "Fingerprints are used [[for security]]. Voiceprints are used to know you when you call.",
  ),
  silent("a title", "How fingerprints are used. We explain it at the desk."),
  silent("prints of browsers", "Fingerprints of browsers are used for fraud prevention."),
  found("veins of a palm", retention, "We measure your [[palm vein pattern]] at the till to let you pay."),
  found("veins by their data", retention, "[[Finger vein data]] is stored in the register of our canteen."),

  // Consent, by which act?
  found(
    "based on consent",
    consent,
    "Based on [[your consent]], Harrow Dental scans your iris at the desk to find your file, and erases the scan when you leave the practice.",
  ),
  found(
    "where people agree",
    consent,
    "Where [[users consent]], we may create a voiceprint from the phrase they record to recognise them when they call.",
  ),
  found(
    "the act alone",
    withdrawal,
    "Tenants who give their [[written consent]] can open the door by a fingerprint, which we collect at the office and delete after the lease.",
  ),
  quiet(
    "the act, for which no more is asked",
    consent,
    "Tenants who sign a written release can open the door by a fingerprint, which we collect at the office and delete after the lease.",
  ),
  found(
    "the way back alone",
    consent,
    "With [[your permission]] we collect a palm print at the till; you can withdraw your permission at the same desk.",
  ),
  found(
    "consent for something else in the section",
    consent,
    blocks(
      "## What we collect",
      lines(
        "- Newsletters: tick the box to receive them, and unsubscribe by a link.",
        "- Face templates: collected from your selfie, with [[your consent]], to confirm your age.",
      ),
    ),
  ),
  found("never without consent", consent, "We never create a face template from your selfie without [[your consent]]."),
  quiet(
    "the way back, for which no more is asked",
    withdrawal,
    "With your permission we collect a palm print at the till; you can withdraw your permission at the same desk.",
  ),
  quiet(
    "both in the next sentences",
    consent,
    "With your consent, we create a voiceprint from the phrase you record, to recognise you. You consent by pressing 1 when asked and signing the form that we send. To revoke it, write to voice@lindenbank.example.",
  ),
  found(
    "the way back from a newsletter",
    withdrawal,
    blocks(
      "## Face sign-in",
      "If you tick “Yes, use my face”, and so give [[your consent]], we compute a face template from your selfie to sign you in.",
      "## Your rights",
      "You may withdraw your consent to our newsletter at any time.",
    ),
  ),
  quiet(
    "the way back for every consent",
    consent,
    blocks(
      "## Face sign-in",
      "If you tick “Yes, use my face”, and so give your consent, we compute a face template from your selfie to sign you in.",
      "## Your rights",
      "You may revoke any consent at any time by writing to us.",
    ),
  ),
  quiet(
    "switched on and off",
    consent,
    "You consent to palm entry by turning on “Open with my hand” in your profile: we then store the palm print you enrol at the gate. Turning it off deletes it.",
  ),
  quiet(
    "a setting, with no word of consent",
    consent,
    "If you enable face tagging, we compute face templates from the photos in your albums to suggest names.",
  ),
  quiet(
    "consent is not the basis",
    consent,
    "Anti-money-laundering law obliges us to compare your face scan with your passport; your consent is not required.",
  ),
  quiet(
    "consent to disclose",
    consent,
    "We disclose your voiceprint to nobody else without your consent, except the police with a warrant.",
  ),
  quiet("consent denied with the practice", consent, "We collect no biometric data, with or without your consent."),
  quiet(
    "what a statute requires",
    consent,
    "The statute requires a written consent before a voiceprint may be collected.",
  ),

  // Given to whom?
  found(
    "to trusted partners",
    disclosure,
    "The palm print that you enrol at the till may be shared with our trusted [[partners]].",
  ),
  found(
    "to nobody in particular",
    disclosure,
    "We disclose the [[iris scan]] taken at the gate in order to prevent fraud.",
  ),
  found(
    "in a list that others get",
    disclosure,
    blocks(
      "## Who gets your data",
      "We share the following with [[third parties]]:",
      lines("- your postal address", "- the voiceprint you record at enrolment"),
    ),
  ),
  found(
    "in a row",
    disclosure,
    lines(
      "| Personal data we collect | Source | Disclosed to |",
      "| --- | --- | --- |",
      "| Name | You | Acme Parcels Ltd |",
      "| Fingerprint | Reader at the door | [[Third parties]] |",
    ),
  ),
  found(
    "leased",
    disclosure,
    "Dovecote Malls leases the [[faceprints]] its cameras take to shops on the ground floor.",
  ),
  found(
    "a sale before a mere disclosure",
    disclosure,
    "We share face scans from your selfie with vendors. We also sell the [[face scans]] to Norden Research AB.",
  ),
  {
    id: "a disclosure is no error, whatever the profile",
    text: "We may share the voiceprint you record at enrolment with [[providers]].",
    must: [`warning ${disclosure}`],
  },
  found(
    "sold in the next sentence",
    disclosure,
    "Lindow Fitness makes a palm print at the turnstile. We may [[sell it]] to Norden Research AB.",
  ),
  found(
    "sold by its short name, after a denial",
    disclosure,
    "We create a face template from your selfie and erase it within a day. We never lend it. We may [[trade the template]] for statistics.",
  ),
  found(
    "shared in the next sentence",
    disclosure,
    "A faceprint is made from the photo you take at the kiosk. It may be shared with our trusted [[partners]].",
  ),
  found(
    "sold in the same breath",
    disclosure,
    "We create a [[voiceprint]] from the phrase you record and sell it to brokers.",
  ),
  found(
    "given for value",
    disclosure,
    "We share the [[iris scan]] taken at the gate with Halden Locks AS in return for a discount.",
  ),
  holds(
    "handed on to a company by name",
    ["handedOn “disclose it”"],
    "We create a face template from your selfie and delete it after an hour. We disclose it only to our provider Corvid Checks.",
  ),
  quiet(
    "neither sold nor shared in the next sentence",
    disclosure,
    "We create a face template from your selfie and erase it within a day. We never sell it or share it with anybody.",
  ),
  quiet(
    "other data is shared in between",
    disclosure,
    "We create a face template from your selfie. We also keep your email address. We share it with our partners.",
  ),
  quiet(
    "other data of the same sentence is shared",
    disclosure,
    "We use facial recognition to sign you in, and we use your email address to write to you and share it with partners.",
  ),
  quiet(
    "to one by name",
    disclosure,
    "We send and disclose the fingerprint you give at the reader to Halden Locks AS, which opens the door, and to nobody else.",
  ),
  quiet(
    "to a trade",
    disclosure,
    "We share the face scan from your selfie with an identity verification provider, which compares it with your passport.",
  ),
  quiet(
    "by name in the next sentence",
    disclosure,
    "We transfer the face template from your selfie to a provider. This provider is Corvid Checks Inc., which deletes it after an hour.",
  ),
  quiet(
    "in a list of names",
    disclosure,
    blocks(
      "We disclose the voiceprint you record at enrolment only to:",
      lines("- Larch Speech GmbH, which hosts it", "- Minster Audit LLP, which tests it once a year"),
    ),
  ),
  quiet(
    "where a court orders it",
    disclosure,
    "We disclose the fingerprint you give at the reader only where we are required by law, such as by a court order.",
  ),
  quiet(
    "the reader gives it",
    disclosure,
    "You provide us with the fingerprint at the reader, and we use it to open the door for you.",
  ),
  quiet("not sold, not shared", disclosure, "We do not sell, lease, trade or share faceprints or voiceprints."),
  quiet(
    "sold: no",
    disclosure,
    lines(
      "| Personal data we collect | Collected | Sold or shared |",
      "| --- | --- | --- |",
      "| Voiceprint you record | Yes | No |",
    ),
  ),
  quiet(
    "trade unions and sales teams",
    disclosure,
    "We process sensitive data such as trade union membership and the fingerprint that our sales team gives at the time clock.",
  ),
  quiet(
    "the sale of the company",
    disclosure,
    "The hand geometry that the reader takes to let you in is not part of a sale of our business.",
  ),

  // Trained on?
  found(
    "trained on whatever is collected",
    training,
    blocks(
      "## Entry",
      "The gate collects a [[palm print]] when you enrol, to let you in; it is erased when your contract ends.",
      "## Our models",
      "We use the information we collect to train our AI models.",
    ),
  ),
  found(
    "trained on nothing in particular",
    training,
    blocks(
      "We make a [[voiceprint]] from the phrase you record, to recognise you. It is erased after 30 days.",
      "We also train machine learning models.",
    ),
  ),
  found(
    "another exclusion",
    training,
    blocks(
      "We collect a [[face scan]] from your selfie to check your age. It is erased at once.",
      "Your data may be used to train our AI, except your messages.",
    ),
  ),
  found(
    "said of biometric data for advertising only",
    training,
    blocks(
      "We store the [[voiceprint]] you record at enrolment for 30 days to recognise you, and never use it for advertising.",
      "We train our language model on your content.",
    ),
  ),
  found(
    "denied for advertising, in a sentence of its own",
    training,
    blocks(
      "We make a [[voiceprint]] from the phrase you record, to recognise you. Voiceprints are never used for advertising.",
      "We train our language model on your content.",
    ),
  ),
  found(
    "kept out by a vendor, of its own AI alone",
    training,
    blocks(
      "We create a [[face template]] from your selfie to check your age, and delete it after an hour.",
      "We train our AI on the content you provide. Our vendor may not use face templates to train its AI.",
    ),
  ),
  quiet(
    "kept out by name",
    training,
    blocks(
      "We make a voiceprint from the phrase you record, to recognise you. It is erased after 30 days.",
      "We train AI models on the data we hold, other than voiceprints and payment data.",
    ),
  ),
  quiet(
    "nobody's data trains anything, whatever another clause says",
    training,
    blocks(
      "We create a face template from your selfie to check your age, and delete it after an hour.",
      "We train our models on the information you give us.",
      "We do not train artificial intelligence on the data of our users.",
    ),
  ),
  quiet(
    "denied in another section",
    training,
    blocks(
      "## Age check",
      "We create a face template from your selfie to check your age.",
      "## AI",
      "We train our AI models on user data. Face templates are never used for this.",
    ),
  ),
  quiet(
    "used, and said so",
    training,
    blocks(
      "We use the voiceprint you record at enrolment to train our speaker recognition model, if you turn this on.",
      "We use your content to train our AI models.",
    ),
  ),
  quiet(
    "trained on what is named",
    training,
    blocks(
      "We create a face template from your selfie to check your age.",
      "We train our ranking model only on the star ratings you leave.",
    ),
  ),
  quiet(
    "no training",
    training,
    blocks(
      "We create a face template from your selfie to check your age.",
      "We do not use your information to train AI models.",
    ),
  ),
  quiet(
    "on the device, beside training",
    training,
    blocks("With Face ID, the face map never leaves your phone.", "We use your information to train our AI models."),
  ),
  quiet(
    "no biometric data",
    training,
    blocks("We collect no biometric data.", "We use your information to train our AI models."),
  ),
  quiet(
    "with others only",
    training,
    blocks(
      "Our provider Idem Ltd makes a face scan from your selfie to check your age. We do not receive or keep the face scan.",
      "We use your information to train our AI models.",
    ),
  ),

  // Restricted by the AI Act
  found(
    "a crawler for faces",
    restricted,
    "To complete our search, we [[scrape portraits]] from social networks and news sites.",
  ),
  found(
    "faces from the cameras",
    restricted,
    "Images from CCTV serve us further: we [[extract faces]] for our face recognition database.",
  ),
  found(
    "moods in class",
    restricted,
    "Teachers follow the mood of each student through the webcam: we [[measure boredom]] live.",
  ),
  found(
    "applicants and their stress",
    restricted,
    blocks(
      "## Video interviews of applicants",
      lines(
        "From the video we also:",
        "",
        "- transcribe the answers;",
        "- [[estimate the stress level]] of the speaker.",
      ),
    ),
  ),
  found("politics in a face", restricted, "Our research team [[predicts political views]] from profile portraits."),
  found("the mood of shoppers", restricted, "Cameras above the shelves [[detect emotions]] in the faces of shoppers."),
  found("as a noun", restricted, "We run [[emotion detection]] on recorded calls to coach our agents."),
  quiet("emotions denied", restricted, "We do not infer emotions from the voices of our employees."),
  quiet("never inferred", restricted, "Emotions are never inferred from video interviews with candidates."),
  quiet(
    "a list of what is never done",
    restricted,
    lines("We never use the camera to:", "", "- detect the mood of students;", "- infer religion or race from faces."),
  ),
  quiet("age only", restricted, "We estimate your age from the face in your selfie, and infer nothing else."),
  quiet(
    "a diary",
    restricted,
    "You can note your mood each evening, and we analyse how your moods change over a month.",
  ),
  quiet("for safety", restricted, "The camera in the cab detects drowsiness and stress levels of drivers for safety."),
  quiet(
    "in therapy",
    restricted,
    "With your therapist, the app measures emotions in your voice as part of your medical treatment.",
  ),
  quiet("your own photo", restricted, "If you connect a social network, we take your profile photo from there."),
  quiet("what the law says", restricted, "The AI Act prohibits inferring emotions of employees from their faces."),
  quiet(
    "cameras at the door",
    restricted,
    "CCTV records the entrance of our shops, and recordings are deleted after 72 hours.",
  ),
  // Who gives data away, and to whom
  holds("given: by the reader to us", "actions keep", "We keep the face templates that you share with us."),
  holds(
    "given: by us, of the reader",
    ["actions keep · share", "recipients “vendor” (kind unnamed) · “Veritas” (kind named)"],
    "We keep the face template of you we share with our vendor Veritas.",
  ),
  holds(
    "given: by us, asked by the reader",
    "actions share",
    "When you ask us to, we share your face template with our partners.",
  ),
  holds("given: by the reader to others", "special “voiceprint”", "You may share your voiceprint with your friends."),
  holds("given: as denied", "actions keep", "We keep your face template and do not share it with third parties."),
  holds("given: for money", "actions sell", "We lease your face template to our partners."),
  holds("given: for money, by the reader", "special “voiceprint”", "You may sell your voiceprint to our partners."),
  holds(
    "given: provided to somebody",
    "actions keep · share",
    "We keep your face template and provide it to our vendor Veritas.",
  ),
  holds("given: provided to nobody", "actions keep", "We keep your face template and provide it."),
];

/** French clauses on biometric data. */
export const biometricFr: readonly PolicyCase[] = [
  // Une partie du corps, ou un nom
  found(
    "un modèle qui s'appelle Iris",
    "ai-training/special-data-silent",
    "Nous entraînons Iris sur [[vos contenus]].",
  ),
  silent("un réglage qui porte son nom", "Vous pouvez cocher « Instruire Iris » dans les réglages du salon."),
  silent("une assistante qui s'appelle Iris", "Iris, notre assistante, reçoit et conserve ce que vous dictez."),
  silent("on lui parle", "Parlez à Iris : nous gardons ce que vous lui demandez pendant un an."),
  found(
    "l'iris avec son article, même en majuscule",
    retention,
    "L'[[Iris]] de chaque visiteur est scanné à la borne pour lui ouvrir la porte.",
  ),
  found(
    "l'iris dans un titre",
    retention,
    lines(
      "| Donnée | Finalité |",
      "| --- | --- |",
      "| [[Scan Iris]] à la borne | Nous le conservons pour ouvrir la porte |",
    ),
  ),
  // Sans terme
  found(
    "aucune donnée sauf celle-ci",
    retention,
    "Chêneclair ne recueille aucune donnée biométrique autre que votre [[empreinte palmaire]].",
  ),
  found(
    "aucune autre donnée de ce genre",
    retention,
    "À l'entrée des salles Chêneclair, nous prenons votre [[empreinte palmaire]], et aucune autre donnée biométrique, pour vous ouvrir.",
  ),
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
    "le terme qu'un prestataire promet pour sa copie",
    retention,
    "Nous créons un [[gabarit facial]] à partir de votre selfie pour vérifier votre âge. Notre prestataire Sorbier s'est engagé à supprimer sa copie dans les deux jours.",
  ),
  found(
    "le terme de ce que gardent des partenaires, dans la même phrase",
    retention,
    "La borne relève votre [[empreinte palmaire]] pour vous laisser entrer ; nos partenaires effacent les leurs au bout de 30 jours.",
  ),
  quiet(
    "un prestataire qui le crée et l'efface",
    retention,
    "Notre prestataire crée un gabarit facial à partir de votre selfie pour vérifier votre âge. Le prestataire l'efface dans les deux jours.",
  ),
  quiet(
    "un prestataire qui l'efface pour notre compte",
    retention,
    "Nous créons un gabarit facial à partir de votre selfie pour vérifier votre âge. Notre prestataire, agissant pour notre compte, le supprime dans les deux jours.",
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
    "les données de personne n'entraînent quoi que ce soit",
    training,
    blocks(
      "Nous créons un gabarit facial à partir de votre selfie pour vérifier votre âge, et le supprimons après une heure.",
      "Nous entraînons nos modèles avec les informations que vous nous fournissez.",
      "Aucune donnée de nos membres ne sert à entraîner une intelligence artificielle.",
    ),
  ),
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

  // Recueilli pour nous, ou tiré de ce qui est nommé
  quiet(
    "tirée d'images",
    source,
    "Nous analysons votre dynamique de frappe et la reconnaissance de la démarche sur des images de vidéosurveillance, et les supprimons après un jour.",
  ),
  quiet(
    "dans la sonnette",
    retention,
    "La sonnette crée un gabarit facial à partir des portraits que vous ajoutez ; il reste chiffré dans la sonnette.",
  ),
  holds(
    "créé pour nous par un prestataire",
    "actor first-party",
    "Notre prestataire crée pour notre compte un gabarit facial à partir de votre selfie.",
  ),
  holds(
    "recueillie après une décharge demandée avant",
    "consentTerms act “signez une décharge”",
    "Avant de recueillir votre empreinte digitale, nous vous disons pourquoi et vous signez une décharge.",
  ),

  // Un terme que la politique définit
  quiet(
    "par un trait, dans la phrase d'avant",
    trait,
    "« Données biométriques » désigne les scans de la géométrie de votre main pris à la pointeuse. Nous recueillons les Données biométriques pour consigner vos heures.",
  ),
  quiet(
    "par un trait, dans une autre rubrique",
    trait,
    blocks(
      "## Définitions",
      "Par « données biométriques », on entend l'empreinte vocale tirée de la phrase que vous enregistrez.",
      "## Appels",
      "Nous utilisons les données biométriques pour vous reconnaître, et les supprimons après 30 jours.",
    ),
  ),
  found(
    "par tout ce qu'une loi nomme",
    trait,
    blocks(
      "## Définitions",
      "« Données biométriques » désigne les empreintes digitales, les empreintes vocales, la rétine, l'iris et la géométrie du visage.",
      "## Heures",
      "Nous recueillons des [[données biométriques]] pour consigner vos heures.",
    ),
  ),
  found(
    "par des exemples",
    trait,
    blocks(
      "## Définitions",
      "« Données biométriques » désigne des mesures du corps, par exemple une empreinte vocale.",
      "## Heures",
      "Nous recueillons des [[données biométriques]] pour consigner vos heures.",
    ),
  ),

  // Un terme qui nomme ce qu'il attend
  quiet(
    "à la fin de l'emploi",
    retention,
    "Nous recueillons vos empreintes digitales pour consigner vos heures. Nous les détruisons à la fin de votre emploi.",
  ),
  quiet(
    "et au plus tard trois ans après",
    retention,
    "Nous recueillons votre empreinte digitale à la pointeuse. Nous la détruisons à la fin de votre emploi et au plus tard trois ans après votre dernière interaction avec nous.",
  ),
  quiet(
    "la vie du compte",
    retention,
    "Nous relevons l'empreinte de votre paume à la caisse. Nous la conservons pendant toute la vie de votre compte.",
  ),
  quiet(
    "une durée sans préposition",
    retention,
    "Nous comparons le visage de chaque visiteur à une liste de personnes interdites et conservons l'image deux ans.",
  ),
  found(
    "le terme d'autres données",
    retention,
    "Nous relevons l'[[empreinte de votre paume]] à la caisse. Nous supprimons vos messages après un an.",
  ),
  found(
    "les images d'une caméra, à côté d'une biométrie niée",
    retention,
    blocks(
      "## Comptes",
      "Nous recueillons vos [[données biométriques]] pour vous connecter.",
      "## Agences",
      "Les images des caméras sont conservées quinze jours. Nos agences n'ont aucun dispositif biométrique.",
    ),
  ),

  // Des visages face à une liste
  found("par des caméras", retention, "Nos caméras [[comparent le visage]] des visiteurs à une liste de surveillance."),
  found(
    "au passif",
    retention,
    "Les [[visages]] des visiteurs sont comparés à une liste de surveillance ; une correspondance alerte nos agents.",
  ),
  found(
    "rapproché d'une liste, avec un terme pour les seuls autres",
    retention,
    "Le [[visage]] de chaque client est rapproché d'une liste de personnes interdites d'accès. Les visages qui ne figurent pas sur la liste sont effacés au bout d'une heure.",
  ),
  found(
    "cherché dans un fichier",
    retention,
    "Nous cherchons le [[visage]] des clients dans un fichier de voleurs connus.",
  ),
  silent("des noms sur une liste", "Nous comparons le nom des visiteurs à une liste de surveillance."),
  silent(
    "des plaques sur une liste",
    "Nos caméras comparent les plaques d'immatriculation à une liste de surveillance.",
  ),
  silent("aucune liste", "Nous ne comparons aucun visage à une liste de surveillance."),

  // Utilisées, nommées par leur seul trait
  found(
    "la première de deux",
    "biometric/vague-purpose",
    "Les empreintes digitales [[servent à la sécurité]]. Les empreintes vocales servent à vous reconnaître au téléphone.",
  ),
  found("à quoi elles servent", retention, "Vos [[empreintes palmaires]] servent à ouvrir la porte."),
  found("mesuré", retention, "Nous mesurons le [[réseau veineux]] de votre paume à la caisse."),
  silent("qui ne servent à rien", "Les empreintes digitales ne servent pas à la sécurité de nos salles."),

  // Le consentement, par quel acte ?
  found(
    "sur la base du consentement",
    consent,
    "Sur la base de [[votre consentement]], la clinique du Hêtre recueille à l'accueil un scan de l'iris pour retrouver votre dossier.",
  ),
  found(
    "l'acte seul",
    withdrawal,
    "Si vous donnez [[votre accord écrit]], nous recueillons votre empreinte digitale à la borne pour ouvrir la porte.",
  ),
  found(
    "le retrait seul",
    consent,
    "Avec [[votre accord]], nous créons une empreinte vocale à partir de la phrase que vous enregistrez ; vous pouvez retirer cet accord au guichet.",
  ),
  found(
    "une autre case de la même liste",
    consent,
    blocks(
      "## Données recueillies",
      lines(
        "- Lettre d'information : cochez la case pour la recevoir.",
        "- Gabarits faciaux : recueillis à partir de votre égoportrait, avec [[votre consentement]], pour vérifier votre âge.",
      ),
    ),
  ),
  quiet(
    "le retrait dit, l'acte non",
    withdrawal,
    "Avec votre accord, nous recueillons l'empreinte de votre paume à la caisse ; vous pouvez retirer cet accord au même guichet.",
  ),
  quiet(
    "l'acte et le retrait ensuite",
    consent,
    "Avec votre consentement, nous créons une empreinte vocale à partir de la phrase que vous enregistrez. Vous consentez en appuyant sur la touche 1. Pour revenir sur ce choix, écrivez-nous.",
  ),
  found(
    "le retrait pour l'infolettre",
    withdrawal,
    blocks(
      "## Connexion faciale",
      "En cochant « J'accepte », vous donnez [[votre consentement]] ; nous calculons alors un gabarit facial à partir de votre égoportrait.",
      "## Vos droits",
      "Vous pouvez retirer à tout moment votre consentement à notre infolettre.",
    ),
  ),
  quiet(
    "le retrait dit pour tous",
    consent,
    blocks(
      "## Connexion faciale",
      "En cochant « J'accepte », vous donnez votre consentement et nous calculons un gabarit facial à partir de votre égoportrait.",
      "## Vos droits",
      "Vous pouvez retirer votre consentement à tout moment par courriel.",
    ),
  ),
  quiet(
    "un réglage, sans consentement",
    consent,
    "Si vous activez l'identification des visages, nous calculons des gabarits faciaux à partir de vos albums pour proposer des noms.",
  ),
  quiet(
    "le consentement n'est pas la base",
    consent,
    "La loi nous oblige à comparer votre visage numérisé à votre passeport ; votre consentement n'est pas requis.",
  ),
  quiet("pas de biométrie", consent, "Nous ne recueillons aucune donnée biométrique, même avec votre consentement."),

  // Remises à qui ?
  found(
    "à des partenaires de confiance",
    disclosure,
    "L'empreinte palmaire que vous posez à la borne peut être partagée avec nos [[partenaires]] de confiance.",
  ),
  found(
    "à personne en particulier",
    disclosure,
    "Nous divulguons le [[gabarit facial]] tiré de votre égoportrait afin de lutter contre la fraude.",
  ),
  found(
    "dans une liste remise à des tiers",
    disclosure,
    blocks(
      "## Destinataires",
      "Nous communiquons à des [[tiers]] :",
      lines("- votre adresse postale ;", "- l'empreinte vocale que vous enregistrez."),
    ),
  ),
  found(
    "louée",
    disclosure,
    "Nous louons à des enseignes les [[gabarits faciaux]] que captent les caméras de la galerie.",
  ),
  found(
    "vendu dans la phrase suivante",
    disclosure,
    "Nous créons un gabarit facial à partir de votre selfie et l'effaçons sous 24 heures. Nous pouvons [[le vendre]] à des courtiers.",
  ),
  found(
    "vendue sous son nom court, après un refus",
    disclosure,
    "Une empreinte vocale est tirée de la phrase que vous enregistrez. Nous ne la prêtons jamais. Nous pouvons [[échanger l'empreinte]] contre des statistiques.",
  ),
  found(
    "communiquée dans la phrase suivante",
    disclosure,
    "Nous tirons une empreinte vocale de la phrase que vous enregistrez. Elle peut être communiquée à nos [[partenaires]].",
  ),
  found(
    "remis en échange de quelque chose",
    disclosure,
    "Nous communiquons le [[gabarit facial]] tiré de votre selfie à Idem Contrôle SA en échange d'une remise.",
  ),
  quiet(
    "ni vendu ni communiqué dans la phrase suivante",
    disclosure,
    "Nous créons un gabarit facial à partir de votre selfie. Nous ne le vendons jamais et ne le communiquons à personne.",
  ),
  quiet(
    "d'autres données entre-temps",
    disclosure,
    "Nous créons un gabarit facial à partir de votre selfie. Nous gardons aussi votre adresse électronique. Nous la communiquons à nos partenaires.",
  ),
  quiet(
    "à une société nommée",
    disclosure,
    "Nous transmettons l'empreinte digitale relevée à la badgeuse à notre prestataire Serrures Alba SA, et à personne d'autre.",
  ),
  quiet(
    "à un métier",
    disclosure,
    "Nous communiquons le gabarit facial tiré de votre égoportrait à un prestataire de vérification d'identité.",
  ),
  quiet(
    "nommée dans la phrase suivante",
    disclosure,
    "Nous communiquons l'empreinte vocale que vous enregistrez à un prestataire. Ce prestataire est Parole Nette SAS.",
  ),
  quiet(
    "sur réquisition",
    disclosure,
    "Nous ne divulguons l'empreinte digitale relevée à la badgeuse que si la loi l'exige ou sur réquisition.",
  ),
  quiet("ni vendue ni partagée", disclosure, "Nous ne vendons, ne louons ni ne partageons aucun gabarit facial."),
  quiet(
    "points de vente",
    disclosure,
    "Dans nos points de vente, la borne relève et conserve votre empreinte palmaire pour vous laisser payer.",
  ),

  // Entraînée avec cela ?
  found(
    "avec tout ce qui est recueilli",
    training,
    blocks(
      "## Entrée",
      "La borne recueille une [[empreinte palmaire]] que vous posez à l'inscription, pour vous laisser entrer.",
      "## Nos modèles",
      "Nous utilisons les informations que nous recueillons pour entraîner nos modèles d'IA.",
    ),
  ),
  found(
    "une autre exclusion",
    training,
    blocks(
      "Nous recueillons un [[gabarit facial]] tiré de votre égoportrait pour vérifier votre âge.",
      "Vos données peuvent servir à entraîner notre IA, à l'exception de vos messages.",
    ),
  ),
  found(
    "rien que de la publicité",
    training,
    blocks(
      "Nous conservons 30 jours l'[[empreinte vocale]] que vous enregistrez pour vous reconnaître, sans l'utiliser pour la publicité.",
      "Nous entraînons notre modèle de langage avec vos contenus.",
    ),
  ),
  found(
    "exclue par un prestataire pour sa seule IA",
    training,
    blocks(
      "Nous créons un [[gabarit facial]] à partir de votre selfie pour vérifier votre âge, et le supprimons après une heure.",
      "Nous entraînons notre IA avec le contenu que vous fournissez. Notre prestataire ne peut pas utiliser les gabarits faciaux pour entraîner son IA.",
    ),
  ),
  quiet(
    "exclue par son nom",
    training,
    blocks(
      "Nous créons une empreinte vocale à partir de la phrase que vous enregistrez, pour vous reconnaître.",
      "Nous entraînons nos modèles d'IA avec vos données, à l'exception des empreintes vocales.",
    ),
  ),
  quiet(
    "niée dans une autre rubrique",
    training,
    blocks(
      "## Contrôle de l'âge",
      "Nous calculons un gabarit facial à partir de votre égoportrait pour vérifier votre âge.",
      "## IA",
      "Nous entraînons nos modèles d'IA avec les données des utilisateurs. Les gabarits faciaux ne servent jamais à entraîner ces modèles.",
    ),
  ),
  quiet(
    "avec ce qui est nommé",
    training,
    blocks(
      "Nous calculons un gabarit facial à partir de votre égoportrait pour vérifier votre âge.",
      "Notre modèle de classement est entraîné uniquement avec les notes que vous attribuez.",
    ),
  ),
  quiet(
    "aucun entraînement",
    training,
    blocks(
      "Nous calculons un gabarit facial à partir de votre égoportrait pour vérifier votre âge.",
      "Nous n'utilisons pas vos données pour entraîner des modèles d'IA.",
    ),
  ),
  quiet(
    "biométrie niée à côté d'une IA",
    training,
    blocks(
      "Nous ne recueillons aucune donnée biométrique.",
      "Nous utilisons vos informations pour entraîner nos modèles d'IA.",
    ),
  ),

  // Encadré par le règlement sur l'IA
  found(
    "un robot pour les visages",
    restricted,
    "Pour compléter notre moteur, nous [[moissonnons des portraits]] sur les réseaux sociaux.",
  ),
  found("l'ennui en classe", restricted, "La webcam suit chaque élève : nous [[mesurons l'ennui]] en direct."),
  found(
    "opinions lues sur un visage",
    restricted,
    "Notre laboratoire [[déduit des visages les opinions politiques]] des visiteurs.",
  ),
  found("l'humeur des clients", restricted, "Des caméras [[analysent l'humeur]] des clients devant les rayons."),
  quiet("émotions niées", restricted, "Nous n'analysons pas les émotions de nos salariés à partir de leur voix."),
  quiet(
    "liste de ce qui n'est jamais fait",
    restricted,
    lines(
      "Nous n'utilisons jamais la caméra pour :",
      "",
      "- détecter l'humeur des élèves ;",
      "- déduire la religion d'un visage.",
    ),
  ),
  quiet("l'âge seul", restricted, "Nous estimons votre âge à partir du visage sur votre égoportrait."),
  quiet("un journal", restricted, "Vous notez votre humeur chaque soir, et nous analysons son évolution sur un mois."),
  quiet(
    "pour la sécurité",
    restricted,
    "La caméra de la cabine détecte la somnolence et le niveau de stress des conducteurs, pour leur sécurité.",
  ),
  quiet(
    "ce que dit le règlement",
    restricted,
    "Le règlement sur l'IA interdit de déduire les émotions des salariés de leur visage.",
  ),
  // Qui donne des données, et à qui
  holds(
    "donné : par le lecteur à nous",
    "actions keep",
    "Nous conservons les gabarits faciaux que vous partagez avec nous.",
  ),
  holds(
    "donné : par nous, du lecteur",
    ["actions keep · share", "recipients “prestataire” (kind unnamed) · “Véritas” (kind named)"],
    "Nous conservons le gabarit facial de vous que nous partageons avec notre prestataire Véritas.",
  ),
  holds(
    "donné : par nous, demandé par le lecteur",
    "actions share",
    "Si vous le demandez, nous communiquons votre gabarit facial à nos partenaires.",
  ),
  holds(
    "donné : comme nié",
    "actions keep",
    "Nous conservons votre gabarit facial et ne le communiquons pas à des tiers.",
  ),
  holds("donné : pour de l'argent", "actions share · sell", "Nous vendons votre gabarit facial à nos partenaires."),
  holds(
    "donné : pour de l'argent, par le lecteur",
    "special “empreinte vocale”",
    "Vous pouvez vendre votre empreinte vocale à nos partenaires.",
  ),
];
