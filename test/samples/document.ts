/** What an author might write in the blanks of the fixes on the policy as a whole: by the words of the blank. */
export const documentSamples: Readonly<Record<string, string>> = {
  "messages, drafts and posts with a limited audience": "private messages, drafts and followers-only posts",
  "les messages, les brouillons et les publications à audience limitée":
    "les messages privés, les brouillons et les publications réservées aux abonnés",
  "the voiceprint derived from the phrase you record at enrolment":
    "the voiceprint that we derive from the phrase you say at enrolment",
  "recordings of your calls": "recordings of calls with our support team",
  "l'empreinte vocale tirée de la phrase que vous enregistrez à l'inscription":
    "l'empreinte vocale que nous tirons de la phrase dite à l'inscription",
  "les enregistrements de vos appels": "les enregistrements de vos appels à l'assistance",
};
