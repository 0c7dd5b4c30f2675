/** Two versions of a passage, and what became of it: for each clause that changed its kind, with the facts judged. */
export interface CompareCase {
  readonly before: string;
  readonly after: string;
  /** "kind: direction change, direction change"; none where nothing is to be told. */
  readonly changes: readonly string[];
}

/** English. */
export const comparedInEnglish: readonly CompareCase[] = [
  {
    before: "We do not sell your voiceprint.",
    after: "We do not sell your voiceprint. We disclose your voiceprint to Idem Check Ltd.",
    changes: ["new-permission: weakened permission"],
  },
  {
    before: "We do not share your voiceprint.",
    after: "We sell your voiceprint to advertisers.",
    changes: ["weakened: weakened denial"],
  },
  // The part of a promise that is permitted in a sentence of its own is no other wording of it.
  {
    before: "We do not train AI on your messages and photos.",
    after: "We do not train AI on your messages. We may train AI on your photos.",
    changes: ["weakened: weakened data-denied", "new-permission: weakened permission"],
  },
  {
    before: "We do not train on User Content.",
    after: "We may use User Content to train.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "We do not train on User Content.",
    after: "We may use User Content to train and improve our services.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "We never train on your reviews and ratings.",
    after: "We may use your reviews and ratings to train and improve our products.",
    changes: ["weakened: weakened denial"],
  },
  // A sentence on other data takes nothing back: the promise is gone, and another training is allowed.
  {
    before: "We do not train on User Content.",
    after: "We may use your invoices to train and improve our services.",
    changes: ["promise-gone: weakened promise", "new-permission: weakened permission"],
  },
  // A promise that is taken back in other words, by another name for us, or in another section, is one change.
  {
    before: "We do not train AI models on User Content.",
    after: "Larkstone may use User Content to develop and improve our machine learning models.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "Larkstone never uses your messages to train AI.",
    after: "Messages that you send may help us train our AI models.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "We do not train our models on User Content.\n\n## What we do\n\nWe sell soap.",
    after:
      "We sell soap.\n\n## What we do\n\nTo make Larkstone better for everyone, we may use User Content, together with other information, to train our models.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "We do not collect your faceprint.",
    after: "Larkstone may collect a faceprint of you to keep the workshop safe at night.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "We do not train AI models on your messages.",
    after: "Larkstone may use the reviews that you post to develop and improve machine learning models.",
    changes: ["promise-gone: weakened promise", "new-permission: weakened permission"],
  },
  {
    before: "We do not train our models on your private messages.",
    after: "We may train our models on your private messages.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "We train our models on your reviews, but never on your direct messages.",
    after: "We train our models on your reviews.",
    changes: ["weakened: weakened exclusion"],
  },
  {
    before: "We train our models on your reviews.",
    after: "We train our models on all the information we collect.",
    changes: ["weakened: weakened data-catch-all"],
  },
  {
    before: "We train our models on your reviews and ratings.",
    after: "We train our models on your reviews, your ratings and your private messages.",
    changes: ["weakened: weakened data-private"],
  },
  {
    before: "We train our models on your reviews and ratings.",
    after: "We train our models on your reviews, ratings and photos.",
    changes: ["weakened: weakened data"],
  },
  {
    before: "We train our models on posts that are visible to everyone.",
    after: "We train our models on posts.",
    changes: ["weakened: weakened data-public"],
  },
  {
    before: "With your consent, we train our models on your chats.",
    after: "We train our models on your chats.",
    changes: ["weakened: weakened consent"],
  },
  {
    before: "With your consent, we train our models on your chats.",
    after: "We train our models on your chats unless you opt out.",
    changes: ["weakened: weakened opt-in"],
  },
  {
    before: "We train our models on your chats. You can opt out in your settings.",
    after: "We train our models on your chats.",
    changes: ["weakened: weakened choice"],
  },
  {
    before: "We train our models on your reviews to rank your feed.",
    after: "We train our models on your reviews to rank your feed and for other purposes.",
    changes: ["weakened: weakened purpose-open"],
  },
  {
    before: "We train our models on your reviews to filter spam.",
    after: "We train our models on your reviews.",
    changes: ["weakened: weakened purpose-stated"],
  },
  {
    before: "We do not train our models on your chats or your drafts.",
    after: "We do not train our models on your chats.",
    changes: ["weakened: weakened data-denied"],
  },
  {
    before: "We will train our models on your reviews.",
    after: "We may train our models on your reviews.",
    changes: ["changed: changed certainty-less"],
  },
  {
    before: "We train our models on your reviews.",
    after: "We train our models on your reviews. Our partners may use them to train their own models.",
    changes: ["new-permission: weakened permission"],
  },
  {
    before: "We train our models on your reviews. We never train our models on your messages.",
    after: "We train our models on your reviews.",
    changes: ["promise-gone: weakened promise"],
  },
  {
    before: "We use your reviews to improve our services.",
    after: "We use your reviews to improve our services and to train our AI models.",
    changes: ["new-permission: weakened permission"],
  },
  {
    before: "We bill you every month.",
    after:
      "We bill you every month. We may use the information we collect and publicly available information to help train our artificial intelligence models.",
    changes: ["new-permission: weakened permission"],
  },
  {
    before: "We train our models on your purchase history. We bill you every month.",
    after: "We bill you every month.",
    changes: ["permission-gone: strengthened permission"],
  },
  {
    before: "We collect a face template from your selfie to verify your identity and delete it after 30 days.",
    after: "We collect a face template from your selfie to verify your identity and delete it after 3 years.",
    changes: ["weakened: weakened retention"],
  },
  {
    before: "We collect a face template from your selfie to verify your identity and delete it after 30 days.",
    after: "We collect a face template from your selfie to verify your identity and keep it as long as necessary.",
    changes: ["weakened: weakened retention-open"],
  },
  {
    before: "We collect a face template from your selfie to verify your identity and delete it after 30 days.",
    after: "We collect a face template from your selfie to verify your identity.",
    changes: ["weakened: weakened retention-stated"],
  },
  {
    before:
      "We collect a face template from your selfie to verify your identity. We keep the face template for 30 days.",
    after:
      "We collect a face template from your selfie to verify your identity. We keep the face template for 3 years.",
    changes: ["weakened: weakened retention"],
  },
  {
    before: "With your consent, we collect a face template from your selfie to verify your identity.",
    after: "We collect a face template from your selfie to verify your identity.",
    changes: ["weakened: weakened consent"],
  },
  {
    before: "We collect a face template from your selfie to verify your identity.",
    after: "We collect a face template and a voiceprint from your selfie to verify your identity.",
    changes: ["weakened: weakened data"],
  },
  {
    before: "We never sell your face template.",
    after: "We may sell your face template to partners.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "We share your face template with Tarn Verify Ltd. to verify your identity.",
    after: "We share your face template with third parties to verify your identity.",
    changes: ["weakened: weakened recipients-open"],
  },
  {
    before: "“Content” means the posts and comments that anyone can see.\n\nWe train our models on Content.",
    after:
      "“Content” means the posts, comments and private messages that you write.\n\nWe train our models on Content.",
    changes: ["weakened: weakened definition"],
  },
  {
    before: "We train our models on your chats only if you are on the free plan.",
    after: "We train our models on your chats if you are on the free plan.",
    changes: ["weakened: weakened only"],
  },
  {
    before: "We train our models on public posts. We train our models on reviews.",
    after: "We train our models on public posts and reviews.",
    changes: ["reworded:", "changed: changed restated"],
  },
  {
    before: "We train our AI models using your reviews.",
    after: "Using your reviews, we train our AI models.",
    changes: ["reworded:"],
  },
  {
    before: "We train our models on your reviews.",
    after: "We train our models on *your reviews*!",
    changes: [],
  },
  {
    before: "We train our models on your reviews. We keep invoices for ten years.",
    after: "We keep invoices for seven years. We train our models on your reviews.",
    changes: [],
  },
  {
    before: "We train our models on your reviews and never on your drafts.",
    after: "We train our models on your reviews. We never train our models on your drafts.",
    changes: ["reworded:", "changed: changed restated"],
  },
  {
    before: "We train our models on your chats if you turn it on.",
    after: "We train our models on your chats until you turn it off.",
    changes: ["weakened: weakened opt-in"],
  },
  {
    before: "We do not train our models on your chats unless you turn this on in settings.",
    after: "We train our models on your chats by default. You can turn this off in settings.",
    changes: ["weakened: weakened opt-in"],
  },
  {
    before: "We do not train our models on customer files.",
    after: "We do not train our models on customer files, except where the customer has agreed.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "| Data | Used to train AI? |\n|---|---|\n| Direct messages | Only with your consent |",
    after: "| Data | Used to train AI? |\n|---|---|\n| Direct messages | Yes, unless you opt out |",
    changes: ["weakened: weakened opt-in"],
  },
  {
    before:
      "We train our models on posts. This does not include messages, drafts or files shared with a limited audience.",
    after: "We train our models on posts. This does not include messages.",
    changes: ["weakened: weakened data-denied"],
  },
  {
    before: "We never train our models on private messages, health data or content of children.",
    after: "We never train our models on health data or content of children.",
    changes: ["weakened: weakened data-denied"],
  },
  {
    before: "“Shared Content” means posts and comments that anyone can see.\n\nWe train our models on Shared Content.",
    after: "“Public Content” means posts and comments that anyone can see.\n\nWe train our models on Public Content.",
    changes: ["reworded:"],
  },
  {
    before: "“Shared Content” means posts and comments that anyone can see.\n\nWe train our models on Shared Content.",
    after: "“Public Content” means posts, comments and private messages.\n\nWe train our models on Public Content.",
    changes: ["weakened: weakened definition"],
  },
  {
    before: "We may use your public posts to train AI models.",
    after: "AI models may be trained on your public posts.",
    changes: ["reworded:"],
  },
  {
    before: "We use public posts to train our models and to rank results.",
    after: "We use public posts to rank results. We use public posts to train our models.",
    changes: ["reworded:"],
  },
  {
    before: "We collect your voiceprint to verify your account and to prevent fraud.",
    after: "We collect your voiceprint to verify your account. We also use it to prevent fraud.",
    changes: ["reworded:"],
  },
  {
    before: "We collect your voiceprint to sign you in only after you have given written consent.",
    after: "We collect your voiceprint to sign you in.",
    changes: ["weakened: weakened consent"],
  },
  {
    before: "### Do you train AI on my messages?\n\nNo.",
    after: "We do not train AI on your messages.",
    changes: ["reworded:"],
  },
  {
    before: "We use your public reviews to trian our AI models.",
    after: "We use your public reviews to train our AI models.",
    changes: ["changed: changed unread"],
  },
  {
    before: "We keep your faceprint for three months.",
    after: "We keep your faceprint for a period of eighteen months.",
    changes: ["weakened: weakened retention"],
  },
  {
    before: "We keep voiceprints for 12 months.",
    after: "We keep voiceprints for at most one year.",
    changes: ["reworded:"],
  },
  {
    before: "We train our models on posts.",
    after: "We train our models on posts and leave private posts out.",
    changes: ["strengthened: strengthened exclusion"],
  },
  {
    before: "We train our models on your chats. To opt out, go to Settings.",
    after: "We train our models on your chats. Opting out is not possible.",
    changes: ["weakened: weakened choice"],
  },
  {
    before: "If you are on a Business plan, we do not train our models on your chats.",
    after: "If you are on an Enterprise plan, we do not train our models on your chats.",
    changes: ["changed: changed condition"],
  },
  {
    before: "We only train our models on chats of users who have opted in.",
    after: "We train our models on chats of all users, except those who have opted out.",
    changes: ["weakened: weakened opt-in"],
  },
  {
    before:
      "“Private Content” means the messages and drafts that you write.\n\nWe never train our models on Private Content.",
    after: "“Private Content” means the messages that you write.\n\nWe never train our models on Private Content.",
    changes: ["weakened: weakened data-denied"],
  },
  {
    before:
      "“Prompts” means what you type. “Content” means Prompts and reviews.\n\nWe train our models on Content. We keep Prompts.",
    after:
      "“Inputs” means what you type. “Content” means Inputs and reviews.\n\nWe train our models on Content. We keep Inputs.",
    changes: ["changed: changed definition"],
  },
];

/** French. */
export const comparedInFrench: readonly CompareCase[] = [
  {
    before: "Nous n'entraînons pas d'IA avec vos messages et vos photos.",
    after: "Nous n'entraînons pas d'IA avec vos messages. Nous pouvons entraîner une IA avec vos photos.",
    changes: ["weakened: weakened data-denied", "new-permission: weakened permission"],
  },
  {
    before: "Nous n'entraînons rien sur le Contenu Utilisateur.",
    after: "Nous pouvons utiliser le Contenu Utilisateur pour entraîner et améliorer nos services.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "Nous n'entraînons aucun modèle d'IA sur le Contenu Utilisateur.",
    after:
      "Larkstone peut utiliser le Contenu Utilisateur pour développer et améliorer ses modèles d'apprentissage automatique.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "Larkstone n'utilise jamais vos messages pour entraîner une IA.",
    after: "Les messages que vous envoyez peuvent servir à l'entraînement de nos modèles d'IA.",
    changes: ["weakened: weakened denial"],
  },
  {
    before:
      "Nous n'entraînons pas nos modèles avec le Contenu Utilisateur.\n\n## Notre métier\n\nNous vendons du savon.",
    after:
      "Nous vendons du savon.\n\n## Notre métier\n\nAfin d'améliorer Larkstone pour tout le monde, le Contenu Utilisateur peut être utilisé, avec d'autres informations, pour entraîner nos modèles.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "Nous n'entraînons aucun modèle d'IA avec vos messages.",
    after:
      "Larkstone peut utiliser les avis que vous publiez pour développer et améliorer son apprentissage automatique.",
    changes: ["promise-gone: weakened promise", "new-permission: weakened permission"],
  },
  {
    before: "Nous n'entraînons pas nos modèles sur vos messages privés.",
    after: "Nous pouvons entraîner nos modèles sur vos messages privés.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "Nous entraînons nos modèles sur vos avis, à l'exception de vos messages privés.",
    after: "Nous entraînons nos modèles sur vos avis.",
    changes: ["weakened: weakened exclusion"],
  },
  {
    before: "Nous entraînons nos modèles sur vos avis.",
    after: "Nous entraînons nos modèles sur toutes les données que nous recueillons.",
    changes: ["weakened: weakened data-catch-all"],
  },
  {
    before: "Nous entraînons nos modèles sur vos avis et vos évaluations.",
    after: "Nous entraînons nos modèles sur vos avis, vos évaluations et vos messages privés.",
    changes: ["weakened: weakened data-private"],
  },
  {
    before: "Nous entraînons nos modèles sur vos avis et vos évaluations.",
    after: "Nous entraînons nos modèles sur vos avis, vos évaluations et vos photos.",
    changes: ["weakened: weakened data"],
  },
  {
    before: "Nous entraînons nos modèles sur vos avis publics.",
    after: "Nous entraînons nos modèles sur vos avis.",
    changes: ["weakened: weakened data-public"],
  },
  {
    before: "Avec votre consentement, nous entraînons nos modèles sur vos conversations.",
    after: "Nous entraînons nos modèles sur vos conversations.",
    changes: ["weakened: weakened consent"],
  },
  {
    before: "Avec votre consentement, nous entraînons nos modèles sur vos conversations.",
    after: "Nous entraînons nos modèles sur vos conversations, à moins que vous ne refusiez dans vos paramètres.",
    changes: ["weakened: weakened opt-in"],
  },
  {
    before: "Avec votre consentement, nous entraînons nos modèles sur vos conversations.",
    after: "Nous entraînons nos modèles sur vos conversations, sauf si vous vous y opposez.",
    changes: ["weakened: weakened opt-in"],
  },
  {
    before: "Nous entraînons nos modèles sur vos conversations. Vous pouvez vous y opposer dans vos paramètres.",
    after: "Nous entraînons nos modèles sur vos conversations.",
    changes: ["weakened: weakened choice"],
  },
  {
    before: "Nous entraînons nos modèles sur vos avis pour classer votre fil.",
    after: "Nous entraînons nos modèles sur vos avis pour classer votre fil et à d'autres fins.",
    changes: ["weakened: weakened purpose-open"],
  },
  {
    before: "Nous entraînons nos modèles sur vos avis pour filtrer les courriels indésirables.",
    after: "Nous entraînons nos modèles sur vos avis.",
    changes: ["weakened: weakened purpose-stated"],
  },
  {
    before: "Nous n'entraînons pas nos modèles sur vos conversations ni sur vos brouillons.",
    after: "Nous n'entraînons pas nos modèles sur vos conversations.",
    changes: ["weakened: weakened data-denied"],
  },
  {
    before: "Nous entraînons nos modèles sur vos questions à l'assistance.",
    after: "Nous pouvons entraîner nos modèles sur vos questions à l'assistance.",
    changes: ["changed: changed certainty-less"],
  },
  {
    before: "Nous entraînons nos modèles sur vos avis.",
    after:
      "Nous entraînons nos modèles sur vos avis. Nos partenaires peuvent utiliser vos avis pour entraîner leurs propres modèles.",
    changes: ["new-permission: weakened permission"],
  },
  {
    before: "Nous entraînons nos modèles sur vos avis. Nous n'entraînons jamais nos modèles sur vos messages.",
    after: "Nous entraînons nos modèles sur vos avis.",
    changes: ["promise-gone: weakened promise"],
  },
  {
    before: "Nous utilisons vos avis pour améliorer nos services.",
    after: "Nous utilisons vos avis pour améliorer nos services et pour entraîner nos modèles d'IA.",
    changes: ["new-permission: weakened permission"],
  },
  {
    before: "Nous vous facturons chaque mois.",
    after:
      "Nous vous facturons chaque mois. Nous pouvons utiliser les informations que nous recueillons et des informations accessibles au public pour entraîner nos modèles d'intelligence artificielle.",
    changes: ["new-permission: weakened permission"],
  },
  {
    before: "Nous entraînons nos modèles sur votre historique d'achats. Nous vous facturons chaque mois.",
    after: "Nous vous facturons chaque mois.",
    changes: ["permission-gone: strengthened permission"],
  },
  {
    before:
      "Nous recueillons un gabarit facial tiré de votre égoportrait pour vérifier votre identité et le conservons pendant 30 jours.",
    after:
      "Nous recueillons un gabarit facial tiré de votre égoportrait pour vérifier votre identité et le conservons pendant 3 ans.",
    changes: ["weakened: weakened retention"],
  },
  {
    before: "Nous conservons le gabarit facial tiré de votre égoportrait pendant 24 heures.",
    after: "Nous conservons le gabarit facial tiré de votre égoportrait aussi longtemps que nécessaire.",
    changes: ["weakened: weakened retention-open"],
  },
  {
    before:
      "Nous recueillons un gabarit facial tiré de votre égoportrait pour vérifier votre identité. Nous conservons ce gabarit pendant 30 jours.",
    after: "Nous recueillons un gabarit facial tiré de votre égoportrait pour vérifier votre identité.",
    changes: ["weakened: weakened retention-stated"],
  },
  {
    before:
      "Avec votre consentement, nous recueillons un gabarit facial tiré de votre égoportrait pour vérifier votre identité.",
    after: "Nous recueillons un gabarit facial tiré de votre égoportrait pour vérifier votre identité.",
    changes: ["weakened: weakened consent"],
  },
  {
    before: "Nous recueillons un gabarit facial tiré de votre égoportrait pour vérifier votre identité.",
    after:
      "Nous recueillons un gabarit facial et une empreinte vocale tirés de votre égoportrait pour vérifier votre identité.",
    changes: ["weakened: weakened data"],
  },
  {
    before: "Nous ne vendons jamais votre gabarit facial.",
    after: "Nous pouvons vendre votre gabarit facial à des partenaires.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "Nous communiquons votre gabarit facial à Tarn Vérif SAS pour vérifier votre identité.",
    after: "Nous communiquons votre gabarit facial à des tiers pour vérifier votre identité.",
    changes: ["weakened: weakened recipients-open"],
  },
  {
    before:
      "« Contenu » désigne les publications et les commentaires visibles par tous.\n\nNous entraînons nos modèles sur le Contenu.",
    after:
      "« Contenu » désigne les publications, les commentaires et les messages privés que vous écrivez.\n\nNous entraînons nos modèles sur le Contenu.",
    changes: ["weakened: weakened definition"],
  },
  {
    before: "Nous entraînons nos modèles d'IA à partir de vos avis.",
    after: "À partir de vos avis, nous entraînons nos modèles d'IA.",
    changes: ["reworded:"],
  },
  {
    before: "Nous entraînons nos modèles sur vos avis.",
    after: "Nous entraînons nos modèles sur **vos avis** !",
    changes: [],
  },
  {
    before: "Nous entraînons nos modèles sur vos avis. Les factures sont conservées dix ans.",
    after: "Les factures sont conservées sept ans. Nous entraînons nos modèles sur vos avis.",
    changes: [],
  },
  {
    before:
      "Nous n'utilisons vos enregistrements pour entraîner nos modèles d'IA que si vous l'acceptez dans vos réglages.",
    after:
      "Nous utilisons vos enregistrements pour entraîner nos modèles d'IA, sauf si vous le refusez dans vos réglages.",
    changes: ["weakened: weakened opt-in"],
  },
  {
    before: "Nous n'entraînons pas nos modèles sur les fichiers de nos clients.",
    after: "Nous n'entraînons pas nos modèles sur les fichiers de nos clients, sauf si le client y a consenti.",
    changes: ["weakened: weakened denial"],
  },
  {
    before: "Nous entraînons des modèles d'IA sur vos avis publics.",
    after: "Nous et nos partenaires entraînons des modèles d'IA sur vos avis publics.",
    changes: ["weakened: weakened trainers"],
  },
  {
    before: "Nous entraînons nos modèles sur vos conversations.",
    after: "Nous entraînons nos modèles sur vos conversations anonymisées et agrégées.",
    changes: ["strengthened: strengthened data-deidentified"],
  },
  {
    before: "| Données | Entraînement de l'IA |\n|---|---|\n| Messages privés | Uniquement avec votre accord |",
    after: "| Données | Entraînement de l'IA |\n|---|---|\n| Messages privés | Oui |",
    changes: ["weakened: weakened consent"],
  },
  {
    before: "Nous entraînons nos modèles sur vos avis. Cela ne comprend ni vos messages ni vos brouillons.",
    after: "Nous entraînons nos modèles sur vos avis. Cela ne comprend pas vos brouillons.",
    changes: ["weakened: weakened data-denied"],
  },
  {
    before:
      "« Contributions » désigne les avis et commentaires visibles de tous.\n\nNous entraînons nos modèles sur vos Contributions.",
    after:
      "« Contenus publics » désigne les avis et commentaires visibles de tous.\n\nNous entraînons nos modèles sur vos Contenus publics.",
    changes: ["reworded:"],
  },
  {
    before: "Nous conservons votre empreinte vocale pendant trois ans.",
    after: "Nous conservons votre empreinte vocale pendant une durée de dix-huit mois.",
    changes: ["strengthened: strengthened retention"],
  },
  {
    before: "Nous entraînons nos modèles sur les conversations des utilisateurs qui y ont consenti.",
    after:
      "Nous entraînons nos modèles sur les conversations de tous les utilisateurs, sauf ceux qui s'y sont opposés.",
    changes: ["weakened: weakened opt-in"],
  },
  {
    before: "Nous entraînons nos modèles sur vos conversations. Vous pouvez vous y opposer dans vos paramètres.",
    after: "Nous entraînons nos modèles sur vos conversations. L'opposition n'est pas possible.",
    changes: ["weakened: weakened choice"],
  },
  {
    before: "Nous ne communiquons votre empreinte vocale à personne.",
    after: "Nous communiquons votre empreinte vocale à Idem Contrôle SA, qui la compare pour notre compte.",
    changes: ["weakened: weakened denial"],
  },
];
