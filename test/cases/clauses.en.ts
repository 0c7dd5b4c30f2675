import { blocks, flagged, lines, named, type PolicyCase, partial, separated, silent, traced } from "../support.ts";

const unseparated = "error ai-training/unseparated-data";
const mixed = "error ai-training/public-private-mixed";
const bare = ["warning biometric/unspecified-identifier", "warning biometric/source-unseparated"];

/** English clauses of companies that do not exist. */
export const clausesEn: readonly PolicyCase[] = [
  // Training: to be flagged
  flagged(
    "public and collected, joined by together with",
    mixed,
    "We may draw on [[data gathered through the Service together with publicly accessible information]] to train our machine learning models.",
  ),
  flagged(
    "public and collected, joined by and",
    [mixed, "ai-training/vague-purpose"],
    "Larkfield may use [[information we hold about you and information that is publicly available]] to help train our artificial intelligence models for the purposes described in this policy.",
  ),
  flagged(
    "public and collected, joined by as well as",
    mixed,
    "Our models are trained on [[public web pages as well as the information you provide to us]].",
  ),
  flagged(
    "public and collected, the public data last",
    mixed,
    "To train our generative models, we rely on [[your personal data, in addition to publicly available sources]].",
  ),
  flagged(
    "public and collected in two items",
    "ai-training/public-private-mixed",
    lines(
      "We train our AI models on:",
      "",
      "- posts that are publicly available; and",
      "- any other information you provide to us.",
    ),
  ),
  flagged(
    "passive with three verbs",
    unseparated,
    "[[Your personal information]] may be used to train, fine-tune and evaluate our language models.",
  ),
  flagged("nominal style", unseparated, "The training of our recommender models relies on [[user data]]."),
  flagged(
    "data behind the verb",
    unseparated,
    "Our legitimate interests include training our AI models on [[the data you provide to us]].",
  ),
  flagged(
    "learn instead of train",
    "ai-training/unseparated-data",
    "Our models learn from [[the information we collect about you]].",
  ),
  flagged(
    "item under a lead-in with the data",
    unseparated,
    lines(
      "We use your information to:",
      "",
      "- provide the Service;",
      "- train our artificial intelligence models;",
      "- prevent fraud.",
    ),
  ),
  flagged(
    "numbered item two levels down",
    unseparated,
    lines(
      "We process your personal data in order to:",
      "",
      "1. run the marketplace:",
      "   - match buyers with sellers;",
      "   - settle payments;",
      "2. build new things:",
      "   - train our machine learning models;",
      "   - design new pages.",
    ),
  ),
  flagged(
    "row with a catch-all cell",
    unseparated,
    lines(
      "| Why we use it | What we use |",
      "| --- | --- |",
      "| To send invoices | Billing address |",
      "| [[To train and test our AI models | Personal data, usage data]] |",
    ),
  ),
  flagged(
    "purpose and data in one cell with breaks",
    unseparated,
    lines(
      "| Category | Purposes |",
      "| --- | --- |",
      "| Your content | Showing it to others<br>Training our machine learning models<br>Backups |",
    ),
  ),
  flagged(
    "answer under a question",
    unseparated,
    blocks("### What do your models learn from?", "They are trained on [[the data you give us]]."),
  ),
  flagged(
    "third parties train",
    unseparated,
    "We share [[personal data]] with selected partners, who may use it to train their own AI models.",
  ),
  flagged(
    "a licence",
    unseparated,
    "You grant us a licence to use [[your content]] to develop and train our machine learning models.",
  ),
  flagged(
    "two uses in one sentence",
    unseparated,
    "We use your delivery address to bring parcels to your door and [[your information]] to train our models.",
  ),
  flagged(
    "another exclusion nearby",
    unseparated,
    "We never sell your messages. We train our models on [[your data]].",
  ),
  flagged("training comes first", unseparated, "To train our speech models, we use [[data from your account]]."),
  flagged(
    "an opt-out cures nothing",
    unseparated,
    "Unless you opt out in Settings, [[your content]] is used to train our models.",
  ),
  flagged(
    "consent bundled with use",
    unseparated,
    "By keeping your account open you agree that we train our models on [[your information]].",
  ),
  flagged("quantifier", [unseparated], "[[Some of your data]] is used to train our AI models."),
  flagged(
    "not only, but also",
    unseparated,
    "We do not only use [[your data]] to provide the Service, but also to train our AI models.",
  ),
  flagged("negation of another verb", unseparated, "We do not sell [[your data]], but we train our AI models on it."),
  flagged(
    "without selling",
    "ai-training/unseparated-data",
    "Without ever selling it, we use [[your data]] to train our AI models.",
  ),
  flagged("without asking", unseparated, "We may train our models on [[your data]] without asking for your consent."),
  flagged(
    "cannot rule out",
    "ai-training/unseparated-data",
    "We cannot rule out that [[your data]] is used to train our AI models.",
  ),
  flagged(
    "everything uploaded so far",
    unseparated,
    "We train our models on [[any content you have uploaded]], whenever that was.",
  ),
  flagged(
    "markup within the words",
    unseparated,
    "**We may** use [[*your* [content](https://example.com/content)]] to __train__ our AI models.",
  ),
  flagged(
    "entities within the words",
    unseparated,
    "We use [[your&nbsp;content]] to train our AI&nbsp;models &amp; tools.",
  ),
  flagged(
    "a soft wrapped sentence",
    unseparated,
    lines("We may use [[your", "personal data]] in order to", "train our machine learning", "models."),
  ),
  flagged(
    "a long row of purposes",
    unseparated,
    "We use the information described in this section to operate, maintain and secure the Service, to answer your requests, to show you offers near you, and to [[develop and train machine learning models, generative]] ones included.",
  ),
  flagged(
    "modality, no condition",
    [unseparated, "vague/modal-without-condition"],
    "We might use [[your data]] to train our AI models.",
  ),
  flagged(
    "open condition",
    [unseparated, "vague/open-condition"],
    "As permitted by law, we use [[your data]] to train our AI models.",
  ),
  flagged(
    "open enumeration",
    [unseparated, "vague/open-enumeration"],
    "We train our AI models on [[your data, including but not limited to your posts]].",
  ),
  flagged(
    "improving models",
    "warning ai-training/unseparated-data",
    "[[Your usage data and other information]] help us improve our machine learning models.",
  ),
  flagged(
    "developing algorithms",
    "warning ai-training/unseparated-data",
    "[[Personal data]] helps us develop our algorithms and related technology.",
  ),
  flagged(
    "defined term with private members",
    unseparated,
    blocks(
      "**Customer Material** means listings, chats with buyers and uploaded documents.",
      "We train our pricing model on [[Customer Material]].",
    ),
  ),
  flagged(
    "exclusion from advertising only",
    unseparated,
    "We train our AI models on [[the content you share]]; your private messages are not used to show you ads.",
  ),
  flagged(
    "exclusion for other people",
    unseparated,
    blocks(
      "We do not use the direct messages of people under 16 to train our models.",
      "We train our models on [[your data]].",
    ),
  ),
  flagged(
    "affiliates train",
    unseparated,
    "Our affiliates may use [[your information]] to train their machine learning models.",
  ),
  flagged(
    "heading with the purpose, sentence with the data",
    unseparated,
    blocks("## AI training", "For this purpose we use [[your personal information]]."),
  ),
  flagged("no data at all", "warning ai-training/no-data-object", "We also train our own large language models."),
  flagged(
    "no data, a purpose clause",
    "warning ai-training/no-data-object",
    "We train machine learning models to make search results better.",
  ),
  flagged(
    "no data in a list",
    "warning ai-training/no-data-object",
    lines("Our research team works to:", "", "- train new AI models;", "- publish papers."),
  ),
  {
    id: "data behind a link",
    text: "We train our AI models on the data listed in [our data card](https://example.com/card).",
    verdict: "unknown",
    must: ["hint ai-training/no-data-object"],
    mustNot: ["error *"],
  },

  // Training: half said
  partial(
    "catch-all, exclusion in the sentence",
    "warning ai-training/unseparated-data",
    "We train our models on [[the data we collect]], except direct messages.",
  ),
  partial(
    "catch-all, excluding in brackets",
    "warning ai-training/unseparated-data",
    "We use [[your content]] (excluding private messages and drafts) to train our AI models.",
  ),
  partial(
    "catch-all, exclusion in the next sentence",
    "info ai-training/unseparated-data",
    "We train our models on [[the content you share]]. Private messages are not used to train them.",
  ),
  partial(
    "catch-all, exclusion in another section",
    "warning ai-training/unseparated-data",
    blocks(
      "## Our models",
      "We train our models on [[your content]].",
      "## Your inbox",
      "We never use direct messages to train our models.",
    ),
  ),
  partial(
    "public, silent on the rest",
    "warning ai-training/private-data-silent",
    "[[Publicly available web pages]] are used to train our language model.",
  ),
  partial(
    "public posts, silent on the rest",
    "warning ai-training/private-data-silent",
    "We train our models on [[public posts]].",
  ),
  partial(
    "public only, undefined",
    "warning separation/public-undefined",
    "Our AI models are trained solely on [[public information]].",
  ),
  partial(
    "public, private excluded, undefined",
    "warning separation/public-undefined",
    "We train our AI models on [[public content]], never on private content.",
  ),
  partial(
    "public and private in one list",
    "info ai-training/private-data-silent",
    "We train our assistant on public reviews, direct messages and drafts.",
  ),
  partial(
    "named, vague purpose",
    "warning ai-training/vague-purpose",
    "We train our models on the search queries you type [[for research and other business purposes]].",
  ),
  {
    id: "named, circular purpose",
    text: "We train our models on your voice notes [[for the purposes set out in this policy]].",
    must: ["warning ai-training/vague-purpose"],
    mustNot: ["error *"],
  },
  {
    id: "de-identified only",
    text: "We train our demand model on aggregated trip statistics.",
    verdict: "partial",
    mustNot: ["ai-training/unseparated-data", "ai-training/no-data-object", "error *"],
  },
  {
    id: "de-identified data of any kind",
    text: "Only de-identified data is used to train our AI models.",
    verdict: "partial",
    mustNot: ["ai-training/no-data-object", "error *"],
  },

  // Training: separated
  separated(
    "public only, never private",
    "Our models are trained solely on posts that are visible to everyone, and never on direct messages or anything else that is not public.",
  ),
  separated(
    "audience setting, exclusions after a semicolon",
    "We train the caption model only on photos you publish to Everyone; albums, messages and drafts are not used.",
  ),
  separated(
    "two sentences",
    "Posts you set to Everyone train our ranking model. Posts for followers, messages and drafts do not.",
  ),
  separated(
    "two items with their own treatment",
    lines(
      "How we train our models:",
      "",
      "- Posts set to Everyone: we train on them.",
      "- Direct messages: we train on them only if you turn on **Help improve**.",
    ),
  ),
  separated(
    "two rows with their own treatment",
    lines(
      "| Data | Used to train our models? |",
      "| --- | --- |",
      "| Posts anyone can open without an account | Yes |",
      "| Direct messages, drafts | No |",
    ),
  ),
  separated(
    "defined public term",
    blocks(
      "“Open Reviews” means reviews anyone can read without signing in.",
      "We train our summary model only on Open Reviews.",
    ),
  ),
  separated(
    "private with opt-in",
    "If you turn on Voice Lab, we use the voice commands you record to train our speech model. It is off by default.",
  ),
  separated(
    "private with opt-out and path",
    "We train our reply model on your chats with the assistant; you can switch this off in Settings > Data > Training.",
  ),
  separated("negated consent", "We will not train our models on your photos without your consent."),
  separated(
    "only with permission",
    "Only with your permission do we use your email drafts to train our writing model.",
  ),
  separated(
    "licensed and synthetic",
    "Our translation model is trained only on licensed dictionaries and synthetic sentences.",
  ),
  separated(
    "staff-made examples",
    "We train our support bot on example questions written by our own staff, and on no customer data.",
  ),
  separated(
    "exclusion of everything but",
    "We train our toxicity filter on nothing but comments that you post under public articles, which anyone can read without signing in.",
  ),
  separated(
    "off by default",
    "Training is off by default: we train our models on your documents only after you switch on Learning in your workspace settings.",
  ),
  named("emails marked as spam", "We train our spam filter on the emails you mark as spam."),
  named(
    "prompts and answers",
    "We use your prompts and the answers you receive to train our writing assistant, unless you turn off Improve answers in Settings.",
  ),
  named(
    "row with named data",
    lines(
      "| Purpose | Data |",
      "| --- | --- |",
      "| Train the moderation model | Messages you report, with the reason you give |",
    ),
  ),
  named(
    "items of private data",
    lines(
      "If you join the research panel, we train our models on:",
      "",
      "- your survey answers;",
      "- the recordings of your interviews.",
    ),
  ),
  named(
    "recordings of one feature",
    "Recordings of your calls with our booking line are used to train the speech model that runs it, if you press 1 at the beginning of the call.",
  ),
  {
    id: "may, on the person's own act",
    text: "If you turn on Voice Lab, we may use your voice commands to train our speech model.",
    verdict: "adequate",
    mustNot: ["vague/*", "error *"],
  },

  // Training: denied
  silent("passive denial", "Your files are never used to train AI models."),
  silent("no data is used", "No customer data is used for model training."),
  silent("neither, nor", "Neither your messages nor your files are used to train our models."),
  silent("none of", "None of the information you upload trains our AI."),
  silent(
    "negated subject far away",
    "At no time do we, our affiliates or anyone acting for us use the content of your workspace to train machine learning models.",
  ),
  silent(
    "denial of several verbs",
    "We do not collect, sell or use your personal data to train, fine-tune or improve AI models.",
  ),
  silent("providers may not", "Our providers may not train their models on your data."),
  silent("providers are prohibited", "Our contracts prohibit providers from using your data to train their models."),
  silent("will not allow others", "We do not use, and will not allow others to use, your content to train AI models."),
  silent("excluded from training", "Your content is excluded from the training of our models."),
  silent("without training", "We answer your questions with a hosted model, without using your data to train it."),
  silent("not, in curly apostrophes", "We don’t train AI on your data, and we won’t start."),
  silent("contraction with a straight apostrophe", "We don't train our models on your content."),
  silent(
    "denial in a list",
    lines("We never:", "", "- sell your data;", "- use your data to train AI models;", "- read your messages."),
  ),
  silent(
    "denial in a cell",
    lines("| Use | Your personal data |", "| --- | --- |", "| Deliver the Service | Yes |", "| Train AI models | No |"),
  ),
  silent(
    "answer never",
    blocks("### Is my content used to train your AI models?", "Never. What you write stays yours."),
  ),
  silent(
    "answer with the denial spelt out",
    blocks("## Do you train AI models on user data?", "We do not. Your data is used to provide the Service."),
  ),
  silent("emphasised not", "We do **not** use your data to train AI models."),
  silent("refrain", "We refrain from using your personal data to train artificial intelligence."),
  silent(
    "biometrics kept out of training",
    "Your personal data, biometric data included, is never used to train AI models.",
  ),

  // Training: what only looks like it
  silent("a pre-trained model at work", "We use a pre-trained model on our own servers to transcribe your calls."),
  silent("AI answers", "Our chatbot, powered by a language model, uses your order number to answer your questions."),
  silent("machine learning as a tool", "We use machine learning to analyse your usage data and recommend recipes."),
  silent("trained staff", "Only trained staff may read your support tickets."),
  silent("staff training on privacy", "All our employees complete training on how to handle personal data."),
  silent("trains on rails", "We use your ticket data to tell you when your train is late."),
  silent("a training app", "We use your heart rate to adapt your training zones and your training plan."),
  silent("business model", "We do not sell your data: our business model is to improve the service you pay for."),
  silent("model clauses", "We transfer personal data under the model contractual clauses."),
  silent("improving services", "We use your personal information to develop and improve our products."),
  silent("a right to object", "You can opt out of the use of your data to train our models in Settings > Privacy."),
  silent("a pointer", "To learn how we train our models, read our [research page](https://example.com/research)."),
  silent(
    "the law described",
    "The AI Act requires providers of general-purpose models to publish a summary of the content used to train them.",
  ),
  silent("a question alone", "Wondering whether we use your data to train AI?"),
  silent("a definition", "“Model training” means adjusting a machine learning model by means of data."),
  silent(
    "code",
    blocks(
      "The setting is stored as follows:",
      lines("```", "train_models_on: your content", "# We train our models on your data", "```"),
    ),
  ),
  silent(
    "a comment",
    blocks("<!-- We train our models on your data. Legal: reword! -->", "We keep your data for a year."),
  ),
  silent(
    "front matter",
    lines("---", "summary: We train our AI models on your data", "---", "", "We keep your data for a year."),
  ),
  silent(
    "a quotation in a sentence",
    "Some companies write “we may use your content to train our AI models”; you will not find that here.",
  ),
  silent("a change log", blocks("## Change log", "- 3 May 2031: section on AI training moved up.")),
  silent("a dog's face", "We recognise your dog's face to open the flap."),
  silent("a step through menus", "You can turn this off under Account > My data > Model training."),
  silent("what a chapter says", "This chapter says what each model has learned from and what it has not."),
  silent("what a policy covers", "This policy covers all processing, including processing that uses biometrics."),
  silent("a heading alone", blocks("## Training AI models on your data", "This section is about our office hours.")),

  // Biometrics: to be flagged
  flagged(
    "bare and consented",
    bare,
    "With your consent, we may collect [[biometric information]] from you for reasons of safety, security and identification.",
  ),
  flagged("bare", bare, "We collect [[biometric data]]."),
  flagged("bare and passive", bare, "[[Biometric identifiers]] are collected, stored and, where needed, shared."),
  flagged(
    "bare in a list",
    bare,
    lines(
      "We collect the following categories of personal information:",
      "",
      "- identifiers;",
      "- [[biometric information]];",
      "- location data.",
    ),
  ),
  flagged(
    "bare in a row",
    "biometric/source-unseparated",
    lines("| Category | Collected |", "| --- | --- |", "| Biometric information | Yes |"),
  ),
  flagged("bare with a vendor", bare, "Our security partners process [[biometric data]] on our behalf."),
  flagged("trait named, no source", "warning biometric/source-unseparated", "We store [[faceprints]] of our members."),
  flagged(
    "trait named, open purpose, no source",
    "warning biometric/source-unseparated",
    "We use [[voiceprints]] for security.",
  ),
  {
    id: "source named, open purpose",
    text: "We compute a face template from the selfie you take at sign-up, [[for security and other purposes]]. It is deleted after 30 days.",
    must: ["warning biometric/vague-purpose"],
    mustNot: ["biometric/unspecified-identifier", "biometric/source-unseparated", "error *"],
  },
  flagged(
    "hedged denial, then use",
    bare,
    "We do not normally process biometric data, although we may use [[biometric data]] to protect our premises.",
  ),

  // Biometrics: traced
  traced(
    "selfie against document",
    "When you verify your age, we turn the selfie you take into a face template, compare it with the photo on your ID to check that both show the same person, and delete the template within 24 hours.",
  ),
  traced(
    "fingerprint on the device",
    "You can unlock the app with the fingerprint stored on your phone. The fingerprint never leaves your device.",
  ),
  traced(
    "Touch ID",
    "If you use Touch ID or Face ID, your operating system checks your fingerprint or face and tells us only whether it matched.",
  ),
  traced(
    "voice enrolment",
    "If you enrol in voice sign-in, we make a voiceprint from the sentence you record during enrolment, use it only to recognise you when you call, and destroy it when you leave the programme.",
  ),
  traced(
    "hand scanner",
    "At the gym gate, a scanner reads the geometry of your hand to let you in; the template is kept on your membership card and erased when your contract ends.",
  ),
  traced(
    "row with capture",
    lines(
      "| Data | Source | Purpose | Kept |",
      "| --- | --- | --- | --- |",
      "| Face template | Selfie you take during verification | Match with your ID photo | 24 hours |",
    ),
  ),
  traced(
    "section names the capture",
    blocks(
      "## Identity check",
      "You take a selfie and photograph your passport. We derive a face template from both to confirm that the passport is yours. The template is deleted after 48 hours.",
    ),
  ),

  // A question inside a sentence
  silent("should know whether", "Readers should know whether any content is used to train AI models."),
  silent("assess whether", "We assess whether personal data is needed before anybody trains a model on it."),
  // Biometrics: denied, or none
  silent("no biometric data", "We do not collect biometric data."),
  silent(
    "no biometric data, in a list of denials",
    lines("We do not collect:", "", "- biometric information;", "- health data."),
  ),
  silent("knowingly", "We never knowingly collect genetic data, biometric data or data about your beliefs."),
  silent("photographs without templates", "You may upload a selfie as your avatar; no face template is made of it."),
  silent("a face, whoever it is", "Our camera uses face detection to count visitors and to focus."),
  silent("a voice message", "Voice messages are delivered to the person you send them to."),
  silent("browser fingerprint", "Our security vendor uses browser fingerprints to recognise returning visitors."),
  silent(
    "the law's list",
    "Under the GDPR, special categories of data include biometric data used to identify a person.",
  ),
  silent("please do not send", "Please do not send us biometric data or other sensitive data."),
  silent("a right about it", "You may withdraw your consent to the processing of your biometric data at any time."),
  silent(
    "none in the cell",
    lines("| Category | Sources | Sold |", "| --- | --- | --- |", "| Biometric information | Not collected | No |"),
  ),
  traced(
    "named once in a policy on biometric data alone",
    blocks(
      "# Biometric notice of Fernhollow Labs",
      "## What we collect",
      "When you enrol at the gate, we create a face template from the picture that the gate takes.",
      "## Why",
      "We use biometric data only to open the gate, and delete it 30 days after your pass ends.",
    ),
  ),
  silent("answered no behind a colon", "Biometric data: not collected."),
  silent("biometric heading alone", blocks("## Biometric information", "Not applicable.")),
];
