import type { ClauseId, ClauseText } from "./shape.ts";

/** The clauses in English. */
export const englishTexts: Readonly<Record<ClauseId, ClauseText>> = {
  "train-public": {
    label: "AI training on public data only",
    keywords: "ai train training public data only model",
    promises:
      "Only what others can already see trains your own model; private data stays out. It says who can see it, what the model is for, how to refuse and when copies go.",
    text: "We train {{our reply-ranking model}} only on public data, meaning {{posts and comments}} that {{anyone can open without signing in / every member can open}}. {{Private messages, drafts and posts with a limited audience}} are not used for this training; nor are {{health data, biometric data and the accounts of people under 18}}. The model is ours alone, and we train it to {{put the most useful replies first}}, on the basis of {{our legitimate interest in useful replies}}. You can refuse at any time in {{Settings > Privacy > AI}}, without giving a reason; from then on, your posts are no longer used. We delete the copies made for this purpose after {{12 months}}.",
  },
  "train-opt-in": {
    label: "AI training with consent only",
    keywords: "ai train training opt-in private consent model",
    promises:
      "Private data trains your model only for those who switch this on. It says what for, how to stop, and that refusing has no drawback.",
    text: "Only if you turn on {{“Help improve answers” in Settings > Privacy}}, which is off by default, do we use {{your chats with the assistant}} to train {{our own answer model}}, so that it can {{give clearer answers}}. The legal basis is your consent. You can turn this off at any time; from then on, your chats are no longer used, and we delete the copies made for this purpose within {{30 days}}. We never use {{health data, biometric data or the accounts of people under 18}} for this training. Nobody else trains AI models on your chats. If you leave it off, you can use the service in full.",
  },
  "train-none": {
    label: "No AI training at all",
    keywords: "no ai train training none never",
    promises:
      "No data of your users, public or private, trains any AI model, yours or anybody else’s. It also promises notice, and a choice, before that could change.",
    text: "We do not train AI models on your data: neither on what you make public nor on what you keep private, such as {{private messages, drafts and files}}. We do not let anyone else train AI models on it either. Should we ever wish to change this, we will tell you {{by e-mail}} at least {{30 days}} in advance and ask for your consent first.",
  },
  "train-deidentified": {
    label: "AI training on de-identified data",
    keywords: "ai train training deidentified de-identified anonymised anonymized aggregated model",
    promises:
      "Data trains your model only after what points to a person has been removed. It says what is removed, and that nobody tries to undo it.",
    text: "To {{put better results first}}, we train {{our search-ranking model}} only on de-identified {{search terms}}: we first remove {{names, contact details, account numbers and exact times}} from them. We do not try to link them to a person again, and whoever processes them for us is bound by contract to the same. {{Private messages and files}} are not used for this training, not even de-identified. We delete these de-identified {{search terms}} after {{12 months}}.",
  },
  "ai-use": {
    label: "AI features without training",
    keywords: "ai use feature assistant without training",
    promises:
      "A feature works with AI on what people enter there, and on nothing else; none of it trains a model. It says what the feature does, how long the data is kept and that one can do without.",
    text: "When you use {{the writing assistant}}, an AI model processes {{the text you enter there}} in order to {{suggest wording}}. Neither this text nor the answers are used to train AI models, ours or anyone else’s. We delete both after {{30 days}}. You can use the service without {{the writing assistant}}.",
  },
  "provider-no-training": {
    label: "AI providers do not train",
    keywords: "ai provider third party third-party vendor processor no train training",
    promises:
      "A provider that you name gets certain data to run a feature, on your instructions, and is forbidden by contract to train its models on it.",
    text: "For {{the writing assistant}} we use AI models of {{name of the provider}}. This provider receives {{the text you enter there}} only to answer you, and acts on our instructions. It does not train AI models on this data: our contract forbids it. It deletes the data within {{30 days}}.",
  },
  "biometric-sign-in": {
    label: "Biometric sign-in on a server",
    keywords: "biometric biometrics sign-in login face voice fingerprint consent",
    promises:
      "One named identifier, from one named recording, for sign-in alone, only with consent. It says how to consent and withdraw, what else there is, and when the data is destroyed; no sale, no training.",
    text: "If you choose biometric sign-in, we create {{a face template from the selfie you take at enrolment / a voiceprint from the phrase you record at enrolment / a fingerprint template from the scan you make at enrolment}} and store it on {{our own servers, in encrypted form}}. We use it only to verify that it is you who signs in. We do this only with your consent, which you give by {{ticking “Use biometric sign-in” on a screen of its own}} and can withdraw at any time in {{Settings > Sign-in}}. If you prefer not to, you can sign in with {{a password}} instead. We do not sell this biometric data, we do not disclose it to anyone, and we do not train AI models on it. We destroy it permanently within {{30 days}} after you withdraw your consent or close your account, and at the latest {{one year}} after you last signed in.",
  },
  "biometric-on-device": {
    label: "Biometric sign-in on the device",
    keywords: "biometric biometrics sign-in device face id touch id fingerprint unlock",
    promises:
      "The device checks the face or the finger; you learn the result and nothing else, and hold no biometric data.",
    text: "You can unlock {{the app}} with {{the fingerprint / the face}} that you have registered on your own device. Your device makes the check and tells us only whether it matched; {{the fingerprint / the face}} data never leaves your device. You can turn this off at any time in {{Settings > Sign-in}} and sign in with {{a password}} instead.",
  },
  "biometric-none": {
    label: "No biometric data",
    keywords: "no biometric biometrics face voice none never",
    promises: "Photos, videos and recordings stay what they are: nobody measures a face or a voice in them.",
    text: "We do not collect biometric data. We do not create face templates or voiceprints from {{the photos, videos and voice messages you upload}}, and we do not let anyone else do so.",
  },
  "biometric-retention": {
    label: "Biometric retention schedule",
    keywords: "biometric biometrics retention destruction schedule bipa delete",
    promises:
      "A schedule that anyone can read: which biometric data, what for, and the first event after which it is destroyed for good, copies and processors included. The last day is a fixed one.",
    text: "We keep {{the face template}} that, once you have agreed by {{tapping “I agree”}} (you can {{sign in with a password}} instead), we create from {{the selfie you take at enrolment}} in order to {{verify that it is you who signs in}}. We destroy it permanently within {{30 days}} after the first of these events:\n\n- you withdraw your consent;\n- you close your account;\n- {{one year}} has passed since you last signed in.\n\nThe same holds for copies of this template in backups, and for {{everyone who stores it for us}}.",
  },
  "define-content": {
    label: "“Public Content”, “Private Content”",
    keywords: "define definition public content private terms train",
    promises:
      "Two terms that share no data: what others can see, and all the rest. Other clauses can then say in two words which of them they mean.",
    text: "“Public Content” means {{posts, comments and profile pages}} that {{anyone can open without signing in / every member can open}}. It does not include {{private messages, drafts and posts with a limited audience}}.\n\n“Private Content” means {{private messages, drafts and posts with a limited audience}}.",
  },
  "define-personal-data": {
    label: "“Personal Data”",
    keywords: "define definition personal data terms",
    promises:
      "The term covers what points to a person, with examples of your own, and stops where nobody can be told from the data.",
    text: "“Personal Data” means information that relates to you and by which you can be identified, directly or together with other information: {{your name, e-mail address, account number and IP address}}. It does not include data from which nobody can be identified any more.",
  },
  "define-biometric-data": {
    label: "“Biometric Data”",
    keywords: "define definition biometric biometrics data terms",
    promises:
      "The term covers measurements by which a person is recognised, named one by one, and leaves out mere pictures and recordings.",
    text: "“Biometric Data” means {{face templates and voiceprints}} by which a person can be recognised. It does not include {{photos, videos and recordings}} from which no such measurement is taken.",
  },
  "object-to-training": {
    label: "Right to object to AI training",
    keywords: "right object opt-out ai train training refuse",
    promises:
      "Anyone can object, easily and without a reason; it says where, what happens then, and what becomes of a model that is trained already.",
    text: "You can object to the use of your data for AI training at any time and without giving a reason, in {{Settings > Privacy > AI}} or by writing to {{privacy@example.com}}. From then on, we no longer use your data to train AI models, and we confirm this to you within {{one month}}. Models that were trained before are replaced by models trained without your data within {{six months}}.",
  },
  "notice-of-change": {
    label: "Notice of change in AI training",
    keywords: "notice change update ai train training retroactive",
    promises:
      "Nobody finds out afterwards: a change is announced, and data given before it is used in the new way only with consent.",
    text: "If we change how we use data to train AI models, we will tell you {{by e-mail}} at least {{30 days}} before the change takes effect, and say what will be different. The change holds only for data that you give us after that day; we will not use earlier data in the new way without your consent.",
  },
};
