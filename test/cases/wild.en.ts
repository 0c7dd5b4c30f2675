import {
  blocks,
  flagged,
  lines,
  named,
  type PolicyCase,
  partial,
  quiet,
  separated,
  silent,
  traced,
} from "../support.ts";

const unseparated = "error ai-training/unseparated-data";
const weakly = "ai-training/unseparated-data";
const bare = "warning biometric/source-unseparated";

/** Clauses as strangers write them: each was misread once, or stands close to one that was. */
export const wildEn: readonly PolicyCase[] = [
  // What denies a limit denies no use
  partial(
    "not only on",
    "warning ai-training/private-data-silent",
    "We do not train our models only on [[public posts]].",
  ),
  flagged("no limit", "ai-training/no-data-object", "We do not limit the [[training of our models]] to public posts."),
  silent(
    "not on this, only on that",
    "We do not train our models on your messages, only on reviews that anyone can read.",
  ),

  // What is kept out, and what that says of the rest
  flagged(
    "all but public reviews",
    unseparated,
    "We use [[all your content]] except public reviews to train our AI models.",
  ),
  flagged(
    "health data kept out",
    unseparated,
    "We use [[the information we collect]] to train our AI models. We do not use health data to train our AI models.",
  ),

  // Tables: each column answers its own question
  flagged(
    "collected, though not sold",
    bare,
    lines(
      "| Category of personal information | Collected in the last 12 months | Sold or shared |",
      "| --- | --- | --- |",
      "| Identifiers | Yes | No |",
      "| [[Biometric information]] | Yes | No |",
    ),
  ),
  flagged(
    "collected from nowhere in particular, with examples",
    bare,
    lines(
      "| Category | Examples | Do we collect it? | Do we sell it? |",
      "| --- | --- | --- | --- |",
      "| [[Biometric information | Imagery of the iris, faceprints]] | Yes | No |",
    ),
  ),
  flagged(
    "shared with no one, but collected",
    bare,
    lines(
      "| What we collect | Shared with | What for |",
      "| --- | --- | --- |",
      "| [[Biometric information]] | No one | Security |",
    ),
  ),
  silent(
    "not collected, though others are",
    lines(
      "| Category | Collected | Sold |",
      "| --- | --- | --- |",
      "| Identifiers | Yes | No |",
      "| Biometric information | No | No |",
    ),
  ),
  flagged(
    "an exclusion that belongs to the next row",
    unseparated,
    lines(
      "| Why | What | Basis |",
      "| --- | --- | --- |",
      "| [[To build better tools<br>\\- to train and test the machine learning models behind our search<br>\\- to find faults | Account information<br>Usage data<br>Any other information you give us]] | Legitimate interests |",
      "| To improve our services (this does not include training of AI models) | Survey answers<br>Booking history | Legitimate interests |",
    ),
  ),
  flagged(
    "a pointer to everything",
    weakly,
    lines("| Purpose | Categories of data |", "| --- | --- |", "| [[AI training | All categories listed above]] |"),
  ),
  flagged(
    "a defined term with a catch-all beside it in a row",
    unseparated,
    blocks(
      "**“Content”** means the text and files you submit and what the tools return.",
      lines(
        "| Purpose | Data | Basis |",
        "| --- | --- | --- |",
        "| [[Model training | Content, personal data]] | Legitimate interests |",
      ),
    ),
  ),

  // Run-in titles
  flagged(
    "a title with a list of traits",
    "biometric/source-unseparated",
    blocks(
      "## Information we collect",
      "**Financial information.** Income, assets and transactions.",
      "**Biometric information.** [[Fingerprints, faceprints, voiceprints]] and similar identifiers.",
    ),
  ),
  flagged(
    "a numbered title with a list of traits",
    "biometric/source-unseparated",
    blocks(
      "2\\. Information We Collect",
      "2.1 Identifiers. Name, postal address, account number.",
      "2.2 Biometric information. [[Fingerprints, voiceprints]] and similar identifiers.",
    ),
  ),
  silent(
    "a numbered heading over a denial",
    blocks("5\\. AI training and your data", "5.1 We do not use your data to train AI."),
  ),
  silent("a title that denies", "**No training on your data.** We use it to answer you and for nothing else."),

  // "and other …" is a catch-all, however many kinds come before it
  flagged(
    "three kinds and any other content",
    unseparated,
    "We use your photos, videos, messages and [[any other content]] to train AI.",
  ),
  flagged("a kind and other user data", unseparated, "[[Chats and other user data]] train our language model."),
  flagged(
    "content with its kinds in brackets and other material",
    unseparated,
    "[[Content (including text, images and other material)]] you make available on the site may be used to train generative AI.",
  ),
  flagged(
    "a defined term, logs and other personal data",
    unseparated,
    blocks(
      "**“Content”** means Input and Output.",
      "On the free plan, we may use [[Content, log data and other personal data]] for model training unless you opt out.",
    ),
  ),
  flagged(
    "feedback and everything else",
    "warning ai-training/unseparated-data",
    "Feedback and [[everything you send us]] can be used to improve our models.",
  ),

  // Public and the rest
  flagged(
    "public and non-public",
    "ai-training/public-private-mixed",
    "We use [[public and non-public data]] to train our models.",
  ),
  flagged("public or not", unseparated, "[[Personal data, whether public or not]], is used to train our AI."),
  flagged(
    "both … and",
    "ai-training/public-private-mixed",
    "Both [[publicly available data and data from our users]] go into the training of our models.",
  ),
  flagged(
    "an answer without a verb",
    "ai-training/public-private-mixed",
    blocks(
      "### What does your AI learn from?",
      "From [[the data our community creates and from publicly available sources]].",
    ),
  ),
  flagged(
    "a corpus from which models learn",
    "ai-training/public-private-mixed",
    blocks(
      "**“Content”** means the text, files and messages you submit.",
      "Together with [[Content, text that is freely accessible on the internet]] forms the corpus from which our models learn.",
    ),
  ),

  // Negations that deny something else
  flagged("never sold, but trained on", unseparated, "Although we never sell [[your data]], it helps train our AI."),
  flagged(
    "nothing prevents it",
    unseparated,
    "Nothing in this policy prevents us from using [[your data]] to train AI models.",
  ),
  flagged(
    "prohibited somewhere",
    unseparated,
    "Except where prohibited by law, [[your data]] is used for training our AI models.",
  ),
  flagged(
    "who has not opted out",
    unseparated,
    "Where you have not opted out, we use [[your information]] to train AI.",
  ),
  flagged(
    "not by default, but",
    weakly,
    "[[Your data]] is not used to train our models by default, but may be if your administrator allows it.",
  ),
  flagged("not sold, but shared", bare, "We do not sell your [[biometric data]] but may share it with affiliates."),
  flagged(
    "suppliers may not, we do",
    unseparated,
    blocks("Our suppliers may not train on your messages.", "We use [[your data]] to train our AI models."),
  ),
  flagged(
    "one supplier may not, other partners may",
    unseparated,
    "The companies behind our assistant are not allowed to train their models on what you type. Some of our partners, however, may use [[the data we share with them]] to train their own artificial intelligence models.",
  ),
  flagged(
    "denied, except as far as needed",
    "separation/exclusion-swallowed",
    "We will not train our models on [[your content except to the extent necessary to improve the Services]].",
  ),

  // Words that look like something else
  flagged(
    "the free version",
    unseparated,
    "If you use the free version, [[your data]] will be used to train our models.",
  ),
  flagged(
    "whether you are a user",
    unseparated,
    "Whether you are a free or a paying user, [[the content you create]] trains our models.",
  ),
  flagged("a right reserved", unseparated, "We reserve the right to use [[any content you submit]] for AI training."),
  flagged(
    "review as a verb",
    unseparated,
    "Employees and contractors may review [[your data]] to help us train and improve our AI systems.",
  ),
  flagged(
    "a question answered by default",
    weakly,
    blocks("### Do you train AI on [[my content]]?", "By default, yes."),
  ),
  flagged("a product's name", unseparated, "Larkfield AI is trained on [[the information its users provide]]."),
  flagged(
    "our algorithms, customers' data",
    weakly,
    "We rely on legitimate interest to train our algorithms using [[customers' data]].",
  ),
  flagged(
    "machine learning among purposes",
    weakly,
    "We process [[personal data]] for analytics, machine learning and product development.",
  ),
  flagged("part of the corpus", unseparated, "[[User content]] is part of the corpus used for training our models."),
  flagged(
    "into the training set",
    unseparated,
    "[[Your information]] could end up in the training set of our language models.",
  ),
  flagged(
    "data gathered from use",
    unseparated,
    "[[Data gathered from your use of the Services]] is utilised for the purpose of training our proprietary algorithms and AI.",
  ),
  flagged("training biometrics", unseparated, "We may use [[your biometric data]] to train our models."),
  flagged("to train it", unseparated, "We use machine learning. To train it, we need [[your data]]."),

  // Training that is none, or somebody else's
  silent("companies that were fined", "Companies have been fined for training AI on personal data."),
  silent("what a law permits", "The GDPR permits the training of AI models on personal data within limits."),
  {
    id: "AI companies that may",
    text: "AI companies may use your prompts to [[train their models]].",
    must: ["ai-training/third-party-training"],
  },
  flagged("the company itself", unseparated, "The company may use [[personal data]] to train AI models."),
  flagged(
    "ingested by models",
    unseparated,
    "[[Personal information]] will be ingested into our large language models.",
  ),
  silent("ingested for an answer", "Your question is ingested by our language model to generate an answer."),
  flagged("content you submit, used by others", unseparated, "[[Content you submit]] is used to train AI."),
  silent(
    "what a law lets companies do",
    "Under GDPR Article 6, companies may use personal data to train AI models only if they have a legal basis.",
  ),
  silent(
    "what a law lets providers do",
    "The EU AI Act allows providers to train AI systems on all the data they collect, within limits.",
  ),
  silent("a company that was fined", "In 2023, regulators fined a company that trained AI on personal data."),
  silent("what some companies do and we do not", "Some companies train AI on all the data they collect; we do not."),
  silent("what other companies do and we do not", "Other companies train AI on your data, but we do not."),
  silent("what AI companies may not do", "AI companies may not scrape this site to train models."),
  flagged(
    "what other companies may do with your data",
    unseparated,
    "Other companies may use [[your data]] to train their AI models.",
  ),
  flagged(
    "under the same law, but ourselves",
    unseparated,
    "Under GDPR Article 6, we may use [[personal data]] to train AI.",
  ),
  flagged(
    "as the law allows companies to do",
    unseparated,
    "Where the law allows companies to do so, we use [[personal data]] to train AI.",
  ),
  flagged(
    "shared with some companies",
    unseparated,
    "We share [[personal data]] with some companies that train AI models.",
  ),
  flagged("some companies, with our data", unseparated, "Some companies train AI models on [[data that we collect]]."),
  silent(
    "suppliers do not get permission",
    "We do not permit the providers of the large language models that we use to train on customer data.",
  ),
  silent(
    "tools trained by others",
    "We use AI tools that were trained by third parties on data we have no control over.",
  ),
  silent("a seminar", "The seminar teaches you to train AI models on your own data."),
  silent("workshops", "We hold workshops that train small businesses to use AI with their data."),
  silent("a switch that stays off", "AI training on your data is off and cannot be turned on."),
  silent("something we do not do", "Training our models on your data is something we do not do."),
  silent(
    "a warning to the reader",
    "Please do not enter personal data that you do not want to be used for training AI models by the provider of the plug-in.",
  ),
  silent("a pointer with how", "For more on how we train our models, see our AI page."),
  silent(
    "what the reader may ask for",
    lines("You can ask us to:", "", "- delete your data;", "- stop training AI on your data;", "- send you a copy."),
  ),
  silent(
    "a table of contents",
    lines("1. [How we use your data to train AI](#ai)", "2. [Biometric information we collect](#biometric)"),
  ),
  silent(
    "the customer decides",
    "As a customer, you decide whether your users' data may be used to train the models you build.",
  ),
  silent("an act about data", "The AI Act lays down rules on the data used to train models."),
  silent("a word defined in quotation marks", "In this policy, “train” means to adjust an AI model using data."),
  silent("a gloss", "“AI training”: the use of data to adjust a model."),
  silent("a general truth", "The quality of an AI model depends on the data used to train it."),
  silent(
    "outside the policy",
    "This policy does not apply to data we use to train AI for our research projects, which have their own notices.",
  ),

  // Data that is named well
  {
    id: "training data under licence",
    text: "The training data of our translation model was licensed from Lexcorp and contains no personal data.",
    verdict: "adequate",
    mustNot: ["*"],
  },
  {
    id: "training data that comes from a licensor",
    text: "The training data for our speech model comes from Lexcorp under a licence.",
    verdict: "adequate",
    mustNot: ["*"],
  },
  flagged(
    "training data that is nowhere from",
    "ai-training/no-data-object",
    "The [[training data of our AI models]] may contain errors.",
  ),
  named(
    "flagged inputs after an opt-out",
    "Even where you have opted out, we use the prompts that our abuse filter flags to train that filter.",
  ),
  named(
    "recordings by consent",
    "Where the university has agreed in writing and the student has consented on the start page, webcam recordings of flagged moments are labelled by our staff and used for training the gaze model.",
  ),
  separated(
    "open posts licensed to two companies",
    blocks(
      "“Open Posts” are posts whose audience is Everyone, which anyone on the web can read.",
      "We licence Open Posts, and no other content, to two companies that train language models.",
    ),
  ),
  separated(
    "reviews anyone can read",
    "Only the reviews that you publish on our site, visible to anyone, train the summary model. Messages in your account do not.",
  ),
  partial("by consent alone", weakly, "We train our models on [[your content]], but never on your messages or drafts."),

  // Biometric: spoken of, not handled
  {
    id: "unlocked by the phone of its owner",
    text: blocks("## Information we collect", "Your phone may unlock the app with Face ID; data stays on your phone."),
    mustNot: ["*"],
  },
  {
    id: "shared by the phone of its owner",
    text: "Your device [[may]] share your fingerprint with our partners.",
    must: ["vague/modal-without-condition"],
  },
  silent(
    "defined without quotation marks",
    "Biometric data means personal data resulting from specific technical processing of physical characteristics.",
  ),
  silent("asked to delete", "You can ask us to delete your biometric data."),
  silent("told beforehand", "We will notify you before we collect biometric data."),
  silent("should it ever happen", "Should we ever collect biometric data, we will ask for your written consent."),
  silent("in a bracket that denies", "Biometric data (which we do not collect) is sensitive personal information."),
  silent(
    "under the law of a state",
    "Sensitive personal information includes, under California law, biometric information processed to identify a consumer.",
  ),
  silent(
    "what a state requires",
    "Texas law (Bus. & Com. Code § 503.001) requires that biometric identifiers be destroyed within a reasonable time.",
  ),
  silent("collected by an employer", "If biometric data is collected by your employer, its policy applies."),
  silent("the fingerprint of a file", "We take the fingerprint of each file to detect duplicates."),
  traced(
    "a defined term of its own",
    blocks(
      "In this notice, “Biometric Data” means the face geometry that our software measures when you hold your student card to the webcam. We use it only to compare your face with the card and delete it within one hour.",
      "## Consent",
      "By clicking “I agree” you consent to the collection of Biometric Data; without it, choose the check by a human.",
    ),
  ),

  // Biometric: handled, and from nowhere
  {
    id: "a face that is analysed",
    text: "We analyse your face to ensure security.",
    verdict: ["unseparated", "partial"],
  },
  silent("faces in a film", "Our editors analyse the faces of the characters in each film."),
  flagged(
    "to keep people safe",
    "biometric/source-unseparated",
    "We use [[facial recognition]] technology to keep our community safe.",
  ),
  flagged(
    "voiceprints of somebody",
    "biometric/source-unseparated",
    "[[Voiceprints]] may be created where appropriate.",
  ),
  flagged(
    "among captures of other things",
    bare,
    blocks(
      "Selfies and photos may be uploaded to your profile.",
      "We may also obtain [[biometric information]] about you from other companies.",
    ),
  ),
  flagged(
    "a trait and other identifiers",
    "biometric/source-unseparated",
    "We may collect [[gait patterns and other biometric identifiers]] to personalise our services.",
  ),
  flagged(
    "an item beside one that is traced",
    bare,
    lines(
      "- **Age check.** Our provider estimates your age from a short video of your face that you record in the app and deletes the video at once.",
      "- **Other.** With your permission, we may collect and use your [[biometric information]] for safety, security and identification purposes.",
    ),
  ),

  // A section ends at its heading, however the heading is written
  flagged(
    "a capture under a heading that is underlined",
    bare,
    lines(
      "Faces",
      "=====",
      "",
      "You take a selfie to verify your account.",
      "",
      "Other data",
      "==========",
      "",
      "We may collect [[biometric information]].",
    ),
  ),
  flagged(
    "a capture under a heading without blank lines",
    bare,
    lines(
      "# Faces",
      "You take a selfie to verify your account.",
      "# Other data",
      "We may collect [[biometric information]].",
    ),
  ),
  flagged(
    "a capture under another heading of a text with a link definition",
    bare,
    blocks(
      "# Faces",
      "You take a selfie to verify your account.",
      "# Other data",
      "We may collect [[biometric information]].",
      "[card]: https://example.com/card",
    ),
  ),

  // Titles that deny, and titles that are not marked as such
  silent(
    "not collected, in a list",
    "- Categories **not** collected: health data, biometric information, education records.",
  ),
  silent("not collected, as a title", "**Not collected:** contacts, biometric data, precise location."),
  silent(
    "excluded purposes",
    "**Purposes excluded** (never to be added without a new assessment): profiling, resale, training of AI models on your data.",
  ),
  silent("non-use as a title", "- Non-use for AI training: your conversations are not used to train our models."),
  flagged(
    "collected, as a title",
    unseparated,
    "**Collected for training:** we use [[your data]] to train our AI models.",
  ),
  traced(
    "a title without a mark",
    blocks(
      "Profile Verification Information (Including Biometric Information)",
      "We compare the verification selfie that you take with your profile photos by face recognition, and delete it within a day.",
    ),
  ),
  traced(
    "a bold title whose sentence names the template",
    "**3.1 Types of Biometric Data:** We create a facial recognition template from the photo that you take at the door, and delete it the same day.",
  ),
  silent(
    "a setting and what it does",
    lines("**Help improve our models**", "Allow us to use your ratings to train Ormeva."),
  ),
  flagged(
    "bullets that are no Markdown",
    "warning ai-training/no-data-object",
    lines(
      "• Fixing bugs and technical issues",
      "• [[Training and improving our AI models]]",
      "• Measuring performance",
    ),
  ),

  // Deletion alone takes the data as known
  silent("deletes", "We permanently destroy biometric data once the retention period ends."),
  silent("is deleted", "Your biometric data will be deleted after one year."),
  flagged("collects and deletes", bare, "We collect [[biometric data]] and delete it after one year."),
  flagged("uses, then deletes", bare, "We use [[your biometric data]] until it is deleted after one year."),

  // A pointer to a choice
  silent(
    "the option to opt out of",
    'You may have the option to "opt-out" of having your data used for model training.',
  ),
  flagged(
    "teaches machines",
    unseparated,
    "We collect [[data from our website, our app and our partners]] to teach our machines to be faster.",
  ),

  // Which data a noun in front of it tells, and which it does not
  named("a noun in front of data", "We use agricultural data and soil data to train our AI model for crop diseases."),
  flagged("usage patterns", unseparated, "We analyse [[usage patterns]] to train our AI models."),
  flagged("what stands above", unseparated, "We use any of [[the above information]] to train our AI models."),
  flagged("workspace data", unseparated, "We process [[your workspace data]] to train our AI models."),
  silent("a safeguard before the training", "We remove personal details before using data for model training."),
  named(
    "denied beside it",
    "We train our search model on public reviews that anyone can see without an account; private messages are never used.",
  ),
  flagged("data from users", unseparated, "We collect [[data from users]] to train our AI models."),
  silent("developers who train", "We offer tools for developers to train AI models on data of their own."),
  silent("if we begin to", "We will update this policy if we begin to use data to train AI."),
  silent("may request deletion", "You may request deletion of your biometric data."),
  silent("may ask for a copy", "California residents may ask us for a copy of their biometric data."),
  flagged("makes the AI better", unseparated, "[[Your data]] will be used to make our AI models more accurate."),
  flagged(
    "helps systems learn",
    unseparated,
    "To help our systems learn, we may use [[any information that you submit]].",
  ),
  flagged(
    "an example of the purpose, not of the data",
    unseparated,
    "We may use [[content you provide]] to improve our services, for example to train the models behind our assistant.",
  ),
  flagged(
    "purposes such as",
    unseparated,
    "We use [[your data]] to inform our machine learning for purposes such as user engagement.",
  ),
  silent(
    "AI at work for what is improved",
    "We use your information. As part of improving search, we use machine learning technology to sort photos by topic.",
  ),
  silent(
    "kept to provide the service, never for training",
    "What you dictate and what we answer are not stored, retained or used for model training, except as needed to provide the service to you.",
  ),
  {
    id: "the paragraph behind the list names the data",
    text: lines(
      "We use your personal data:",
      "",
      "- to resolve disputes;",
      "- to conduct research, including training our models.",
      "",
      "We use your prompts and the answers to train and improve our AI models, unless you opt out in Settings.",
    ),
    verdict: "partial",
    mustNot: ["error *", "warning *"],
  },
  {
    id: "made from photos",
    text: "We collect biometric data generated based on photos or videos you provide, to verify your identity.",
    mustNot: ["biometric/source-unseparated"],
  },
  {
    id: "managed by the phone",
    text: lines("| Data | Notes |", "| --- | --- |", "| Biometric data | Unlocks the app; managed by iOS |"),
    mustNot: ["biometric/source-unseparated"],
  },
  silent(
    "what a policy explains",
    "This Privacy Policy explains how the app processes biometric information in compliance with the law.",
  ),
  silent(
    "staff trained on the handling of data",
    "Our staff are briefed and trained on using personal data with care.",
  ),
  {
    id: "not outside the device",
    text: "The app processes biometric data solely to record attendance and does not transmit it outside the device.",
    mustNot: ["biometric/source-unseparated"],
  },
  {
    id: "locks by biometrics or passcode",
    text: "Biometric and passcode locks protect what you store in the app.",
    mustNot: ["biometric/source-unseparated"],
  },
  flagged("feeds pipelines", unseparated, "We feed [[user data]] into our machine learning pipelines."),

  // Verbs and nouns that say "train" in their own way
  flagged(
    "sharpens",
    weakly,
    "[[Your information]] also helps us sharpen the machine-learning systems that sort parcels.",
  ),
  flagged(
    "so that models learn",
    unseparated,
    "[[User data]] may be kept for longer so that our classifiers can keep learning.",
  ),
  flagged(
    "so that models are improved",
    unseparated,
    "We use [[your information]] so that our models can be improved.",
  ),
  flagged(
    "becomes more accurate",
    unseparated,
    "[[Your data]] may be studied so that our predictive models become more accurate.",
  ),
  partial("fed into networks", weakly, "[[Pseudonymised data]] may be fed into neural networks of selected partners."),
  silent("fed into a model for the answer", "Your question is fed into the language model to answer it."),
  flagged(
    "informs models",
    unseparated,
    "[[The information we collect]] may also inform the Company's predictive models.",
  ),
  flagged(
    "serves their enhancement",
    weakly,
    "[[Your information]] may also serve the enhancement of AI-assisted features.",
  ),
  flagged(
    "enhancement as a purpose",
    weakly,
    "[[Your information]] may be used for the enhancement of predictive models.",
  ),
  flagged(
    "whatever else we know",
    unseparated,
    "We use [[whatever else we know]] about an account to train our models.",
  ),
  flagged("AI agents are no staff", unseparated, "We use [[your data]] to train our AI agents."),
  silent("agents who are", "We use recorded calls to train our support agents."),

  // What the data is
  flagged(
    "makes data available",
    unseparated,
    "We make [[data]] available to universities, which may use it to train large language models.",
  ),
  flagged("may also release data", unseparated, "We may also release [[data]] so that others can train AI models."),
  flagged("is given data", weakly, "Universities may be given [[user data]] to build machine-learning models."),
  flagged(
    "is given access",
    unseparated,
    "Suppliers of AI may be given access to [[the information we collect]] so that their models can be improved.",
  ),
  flagged(
    "the reader allows it",
    unseparated,
    "By taking part you allow us and our partners to use [[your content]] to train AI models.",
  ),
  flagged(
    "is evaluated",
    weakly,
    "[[Your information]] may be evaluated by specialists so as to enhance our algorithms.",
  ),
  named(
    "none of which is personal",
    "The forecasting model has been trained on tide tables and wind maps, none of which contain passenger data.",
  ),
  named(
    "in words of its own, and who publishes it",
    "The tide model is trained solely on harbour and buoy records that the national weather services publish.",
  ),
  named("fed, in words of its own", "Job advertisements are fed into our skills classifier."),

  // Others, on their own
  silent("from what they hold", "Credit agencies build scoring models of their own from the data they hold."),
  silent(
    "on what they collect",
    "Console makers may train models on what they themselves collect; that is their affair.",
  ),
  silent("under their own terms", "Another AI service may use the text to train its models under its own terms."),
  flagged(
    "from what we give them",
    unseparated,
    "We share [[your information with partners who train their models on the data they receive]].",
  ),
  flagged(
    "partners, on what they collect",
    weakly,
    "Third-party vendors may use [[the information they collect]] to train their own AI models.",
  ),

  // Denials, law and what is only thought of
  silent(
    "kept out of data sets",
    "Card numbers are excluded from every data set which is prepared for machine learning.",
  ),
  silent(
    "a law on automated decisions",
    "The regulations give consumers certain rights where a business uses personal information to train automated decision-making technology.",
  ),
  silent(
    "should we one day want to",
    "Should we one day want to license match records to an AI lab as training data, we would announce it first.",
  ),
  flagged(
    "an exception in front of a numbered denial",
    weakly,
    "2.2 Save [[as reasonably required for its business]], the Provider will not use Customer Data to develop artificial intelligence.",
  ),

  // Biometrics
  flagged("exchanged", bare, "[[Biometric data]] may be exchanged with alliance partners where appropriate."),
  flagged("access is granted", bare, "Companies in our group may be granted access to [[biometric data]]."),
  flagged(
    "behind a condition",
    bare,
    "Where we have obtained your consent, we may collect, store and use your [[biometric identifiers]].",
  ),
  silent("not identified by voice", "Callers are not identified by voiceprint."),
  silent("nor do we identify them", "We do not identify callers by voiceprint."),
  silent(
    "a special category",
    "Under Article 9 of the GDPR, biometric data processed to identify a person is a special category of personal data.",
  ),
  silent(
    "a term that includes it",
    "Residents may direct a business to limit its use of sensitive data, a term that includes biometric data.",
  ),
  quiet(
    "a typed sample",
    "biometric/source-unseparated",
    "The test taker types a sentence of forty words, and its keystroke dynamics are compared with those of the essay.",
  ),
  flagged(
    "beside a device fingerprint",
    bare,
    lines(
      "We collect:",
      "",
      "- [[Biometric identifiers]] and biometric information, where permitted by law.",
      "- Phone type, crash logs and a device fingerprint.",
    ),
  ),
  flagged(
    "beside what a law calls so",
    bare,
    "Illinois law uses the term “biometric identifier” for a fingerprint or a voiceprint. Over the past year we have collected identifiers, [[biometric information]] and inferences.",
  ),

  // What goes in beside it, and what does not
  flagged(
    "along with the information above",
    unseparated,
    "We may collect publicly available information and use it, along with [[the information above]], to help train our AI models.",
  ),
  named("videos that are uploaded", "We may use the videos you upload to train our captioning models."),
  flagged("the training data includes", unseparated, "The training data of our models includes [[your information]]."),
  separated(
    "marked as public",
    "Only content you have marked as public, so that anyone can open it, is used to train our models; drafts and messages are never used.",
  ),
  flagged("makes a chatbot smarter", unseparated, "We use [[the data you give us]] to make our chatbot smarter."),
  flagged(
    "what the company itself collects",
    weakly,
    "Brightfold may use [[the information it collects]] to develop its own language models.",
  ),
  flagged(
    "including the training",
    unseparated,
    "We may disclose [[Personal Data]] to partners for research, including the training of their algorithms.",
  ),
  flagged(
    "machine learning included",
    unseparated,
    "We may use [[your data]] for any purpose, machine learning included.",
  ),
  flagged(
    "with a hyphen, among other functions",
    unseparated,
    "We use [[your data]] to develop, train and validate driver-assistance and other artificial-intelligence functions.",
  ),
  flagged(
    "models are built and trained",
    "ai-training/no-data-object",
    "[[Machine learning models are built, trained]] and improved for the purposes described in this notice.",
  ),
  silent(
    "may ask whether",
    "A parent may also ask whether a child's work has been used in the development of an AI tool.",
  ),
  flagged(
    "including research and the training",
    unseparated,
    "We may use [[personal information]] for any lawful purpose, including research and the training of artificial intelligence.",
  ),
  flagged(
    "is kept for it",
    weakly,
    "We may keep [[other information about former subscribers]] for longer to test and refine our predictive models.",
  ),
  silent(
    "object to its use",
    "You may ask to see the information we hold, or object to its use in training our models.",
  ),
  flagged(
    "two companies, on what they collect",
    unseparated,
    "Larkfield and Oriel may use [[the information they collect]] to train their AI models.",
  ),
  silent(
    "what the reader may do, below “you have the right to”",
    blocks(
      "You have the right to:",
      "- see what we hold on you;\n- oppose the reuse of your recordings to develop our AI models.",
    ),
  ),
  silent(
    "what a law demands of everybody",
    "Under the GDPR, biometric templates made to tell one person from another must not be processed without one of its grounds.",
  ),
  silent(
    "a term explained in a glossary",
    blocks(
      "## Words used here",
      "- **Client**: a firm that pays us.\n- **Biometric data**: data made by technical processing of a person's body, such as a voiceprint.",
    ),
  ),
  silent(
    "what contractors owe",
    "Contractors who process fingerprints for us are required to encrypt them and to keep no copy.",
  ),
  quiet(
    "what a law allows, and nobody does",
    "biometric/vague-purpose",
    "Section 12 of the Data Act allows biometric identification only where it is needed for security purposes.",
  ),
  silent(
    "what a regulation restricts",
    "The Regulation restricts the use of facial recognition to a few security purposes.",
  ),
  flagged(
    "but what we do as the law allows",
    ["biometric/source-unseparated", "biometric/no-retention", "biometric/unspecified-identifier"],
    "As the law allows, we collect [[biometric data]] of visitors.",
  ),
  flagged(
    "but what we do under a law",
    "biometric/source-unseparated",
    "Under Article 9 of the GDPR, we must obtain consent before we process your [[biometric data]] to let you in.",
  ),
  flagged(
    "an item beside one that names data",
    "ai-training/no-data-object",
    "- We collect your name and phone number.\n- We [[train our AI models]].",
  ),
];
