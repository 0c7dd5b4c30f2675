import {
  activePractices,
  appendSentence,
  biometricPurpose,
  dataPlace,
  endsHere,
  firstInEachSection,
  fix,
  type Ground,
  inLanguage,
  inVoice,
  type Law,
  type PlacedPractice,
  quote,
  quoteBiometrics,
  type Recipient,
  replaceWords,
  rule,
  type Speaker,
  type Wording,
} from "../core/rule.ts";

export default rule({
  id: "biometric/sale-or-disclosure",
  severity: "warning",
  isFirm: true,
  asks: { en: "recipient", fr: "destinataire" },
  summary: {
    en: "Biometric data is sold, or given to others that nobody can identify.",
    fr: "Des données biométriques sont vendues ou remises à d'autres que rien ne permet d'identifier.",
  },
  why: {
    en: "A face template that has been handed on cannot be called back, so readers want to know exactly who holds it. Illinois and New York City allow no sale at all, whatever the consent; Texas allows one that completes a payment which the person asked for, and Washington one that the person authorizes by signature.",
    fr: "Un gabarit facial transmis ne se rappelle plus : le lecteur veut savoir précisément qui le détient. L'Illinois et la ville de New York n'admettent aucune vente, quel que soit le consentement ; le Texas admet celle qui achève un paiement demandé par la personne, l'État de Washington celle qu'elle autorise par sa signature.",
  },
  exceptions: {
    en: "Only a sale is an error, also one by another name: “share in return for a discount”. It is none for Texas where it completes a payment that the person asked for, and none for Washington where a signed authorization is named. Illinois and Texas forbid most other disclosures too; yet a disclosure to somebody without a name is a warning under every profile, and one to a company by its name or trade, or to affiliates, is not flagged: whether it is allowed is for counsel to say.",
    fr: "Seule une vente est une erreur, même sous un autre nom : « communiquer en échange d'une remise ». Elle n'en est pas une pour le Texas lorsqu'elle achève un paiement demandé par la personne, ni pour l'État de Washington lorsqu'une autorisation signée est mentionnée. L'Illinois et le Texas interdisent aussi la plupart des autres communications ; mais la communication à qui n'est pas nommé est un avertissement sous tous les profils, et celle à une société désignée par son nom ou son métier, ou aux filiales, n'est pas signalée : c'est à un juriste de dire si elle est permise.",
  },
  citations: ["bipa-15-c-d", "texas-503-001-c", "rcw-19-373-070", "nyc-22-1202"],

  *check(policy) {
    const given = activePractices(policy, "biometric").filter(isGivenAway);
    for (const place of firstInEachSection([...given.filter(isSold), ...given])) {
      const { clause, practice } = place;
      const recipient = practice.recipients.find(({ kind }) => kind === "unnamed");
      const data = quoteBiometrics(place);
      const messages = inLanguage(said, clause.language);
      const sold = isSold(place);
      yield {
        span: sold || !recipient ? (practice.handedOn[0]?.span ?? dataPlace(place)) : recipient.span,
        message: sold
          ? messages.sold(data)
          : recipient
            ? messages.unnamed(quote(recipient.text, clause.language), data)
            : messages.silent(data),
        clause,
        practice,
        // Whether a disclosure has its consent or its exception, words alone do not tell.
        ...(sold ? { spares: allowingSale(place) } : { atMost: "warning" as const }),
        fixes: () => (sold ? [] : nameTheRecipient(place, recipient)),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We may disclose the face template from your selfie to [[service providers]].",
      good: "With your consent, we disclose the face template from your selfie only to Idem Check Ltd, which matches it with your ID for us and deletes it within 24 hours.",
    },
    {
      language: "en",
      bad: "We may sell your [[voiceprint]], which we make from the phrase you record.",
      good: "We never sell your voiceprint, which we make from the phrase you record.",
    },
    {
      language: "en",
      bad: "We disclose the voiceprint from your calls to our affiliates and [[other parties]] with whom we do business, to know you when you call, and erase it after 30 days.",
      good: "If you agree to it by pressing 1, we disclose the voiceprint from your calls to ID Check Ltd, which compares it for us to know you when you call, and erase it after 30 days.",
    },
    {
      language: "fr",
      bad: "Nous pouvons communiquer le gabarit facial tiré de votre selfie à des [[partenaires]].",
      good: "Avec votre consentement, nous communiquons le gabarit facial tiré de votre selfie à notre seul prestataire Idem Contrôle SA, qui le compare à votre pièce d'identité pour notre compte et le supprime sous 24 heures.",
    },
    {
      language: "fr",
      bad: "Nous pouvons vendre votre [[empreinte vocale]], tirée de la phrase que vous enregistrez.",
      good: "Nous ne vendons jamais votre empreinte vocale, tirée de la phrase que vous enregistrez.",
    },
  ],
});

/** Handed on by us, for sale or to somebody without a name. */
function isGivenAway(place: PlacedPractice): boolean {
  const { actions, recipients, actor, hedges } = place.practice;
  if (actor === "third-party" || hedges.length > 0) return false;
  return isSold(place) || (actions.includes("share") && leavesOneUnnamed(recipients));
}

/** "Our affiliates and other parties": the others may be anybody. A company by its name, or a trade, tells who gets it. */
function leavesOneUnnamed(recipients: readonly Recipient[]): boolean {
  const isUnnamed = ({ kind }: Recipient) => kind === "unnamed";
  return recipients.length === 0 || (recipients.some(isUnnamed) && recipients.every(({ kind }) => kind !== "named"));
}

/** Laws of which an exception is met: under the others no consent makes up for a sale. */
function allowingSale({ practice: { grounds } }: PlacedPractice): Law[] {
  const has = (kind: Ground["kind"]) => grounds.some((it) => it.kind === kind);
  return [
    ...(has("transaction") ? (["texas-cubi"] as const) : []),
    ...(has("authorization") ? (["washington"] as const) : []),
  ];
}

function isSold({ practice }: PlacedPractice): boolean {
  return practice.actions.includes("sell");
}

/** In the place of the words that name nobody; in a sentence of its own where there are none. */
function nameTheRecipient(place: PlacedPractice, unnamed: Recipient | undefined) {
  const { policy, clause, practice, text, grammar } = place;
  if (unnamed && practice.handedOn.length > 0 && unnamed.span.start >= clause.span.end) return [];
  // "other parties | with whom we do business" would be said of the company that is named.
  if (unnamed && !endsHere(grammar, text.slice(unnamed.span.end, clause.span.end), "object")) return [];
  const wording: Wording = { article: "own", nouns: company, aside: inVoice(policy, clause, taskOf(place)) };
  return fix(
    place,
    {
      en: "Name the recipient, its task and when it deletes the data",
      fr: "Nommer le destinataire, sa mission et l'échéance d'effacement",
    },
    unnamed
      ? replaceWords(place, unnamed.span, wording, "as-it-is")
      : appendSentence(place, inVoice(policy, clause, onlyTo(taskOf(place)))),
  );
}

const company: Wording["nouns"] = {
  en: [{ only: "singular", singular: "{{ID Check Ltd}}", plural: "{{ID Check Ltd}}" }],
  fr: [{ only: "singular", gender: "feminine", singular: "{{ID Contrôle SA}}", plural: "{{ID Contrôle SA}}" }],
};

type Task = Readonly<Record<"en" | "fr", (us: Speaker) => string>>;

/** What the company does with the trait, and when it lets go of it. */
function taskOf(place: PlacedPractice): Task {
  const { en, fr } = biometricPurpose(place);
  return {
    en: ({ behalf }) => `which uses this data ${behalf} to ${en.verb} and deletes it {{within 24 hours}}`,
    fr: ({ behalf }) => `qui utilise ces données ${behalf} afin de ${fr?.verb} et les supprime {{sous 24 heures}}`,
  };
}

function onlyTo({ en, fr }: Task): Task {
  return {
    en: (us) => `${us.words} ${us.verb("disclose", "discloses")} this data only to {{ID Check Ltd}}, ${en(us)}.`,
    fr: (us) =>
      `${us.words} ne ${us.verb("communiquons", "communique")} ces données qu'à {{ID Contrôle SA}}, ${fr(us)}.`,
  };
}

const said = {
  en: {
    sold: (data: string) =>
      `This sells, leases or trades this data (${data}). Say that you never do: some laws allow it on no consent at all.`,
    unnamed: (recipient: string, data: string) =>
      `${recipient} does not say who receives this data (${data}). Name the company or its trade, its task, and what allows you to give it.`,
    silent: (data: string) =>
      `Say who receives this data (${data}): the company or its trade, its task, and what allows you to give it.`,
  },
  fr: {
    sold: (data: string) =>
      `Ceci revient à vendre, louer ou échanger ces données (${data}). Dites que vous ne le faites jamais\u00A0: pour certaines lois, aucun consentement n'y suffit.`,
    unnamed: (recipient: string, data: string) =>
      `${recipient} ne dit pas qui reçoit ces données (${data}). Nommez la société ou son métier, sa mission et ce qui vous permet de les lui remettre.`,
    silent: (data: string) =>
      `Dites qui reçoit ces données (${data})\u00A0: la société ou son métier, sa mission et ce qui vous permet de les lui remettre.`,
  },
};
