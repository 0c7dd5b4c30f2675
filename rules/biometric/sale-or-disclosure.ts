import {
  activePractices,
  appendSentence,
  dataPlace,
  endsHere,
  firstInEachSection,
  fix,
  inLanguage,
  inVoice,
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
  asks: { en: "recipient", fr: "destinataire" },
  summary: {
    en: "Biometric data is sold, or given to others that nobody can identify.",
    fr: "Des données biométriques sont vendues ou remises à d'autres que rien ne permet d'identifier.",
  },
  why: {
    en: "A face template that has been handed on cannot be called back, so readers want to know exactly who holds it. Illinois, Texas and Washington allow disclosure in a few cases only, and Illinois and New York City allow no sale at all.",
    fr: "Un gabarit facial transmis ne se rappelle plus : le lecteur veut savoir précisément qui le détient. L'Illinois, le Texas et l'État de Washington n'admettent la communication que dans quelques cas ; l'Illinois et la ville de New York n'admettent aucune vente.",
  },
  citations: ["bipa-15-c-d", "texas-503-001-c", "rcw-19-375"],

  *check(policy) {
    const given = activePractices(policy, "biometric").filter(isGivenAway);
    for (const place of firstInEachSection([...given.filter(isSold), ...given])) {
      const { clause, practice } = place;
      const recipient = practice.recipients.find(({ kind }) => kind === "unnamed");
      const data = quoteBiometrics(place);
      const messages = inLanguage(said, clause.language);
      const sold = isSold(place);
      yield {
        span: sold || !recipient ? dataPlace(place) : recipient.span,
        message: sold
          ? messages.sold(data)
          : recipient
            ? messages.unnamed(quote(recipient.text, clause.language), data)
            : messages.silent(data),
        clause,
        practice,
        // Only a sale breaks what the laws ask for whatever else is said.
        ...(!sold && { atMost: "warning" as const }),
        fixes: () => (sold ? [] : nameTheRecipient(place, recipient)),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "We may disclose the face template from your selfie to [[service providers]].",
      good: "We disclose the face template from your selfie only to Idem Check Ltd, which matches it with your ID for us and deletes it within 24 hours.",
    },
    {
      language: "en",
      bad: "We may sell your [[voiceprint]], which we make from the phrase you record.",
      good: "We never sell your voiceprint, which we make from the phrase you record.",
    },
    {
      language: "en",
      bad: "We disclose the voiceprint from your calls to our affiliates and [[other parties]] with whom we do business, to know you when you call, and erase it after 30 days.",
      good: "We disclose the voiceprint from your calls to ID Check Ltd, which compares it for us to know you when you call, and erase it after 30 days.",
    },
    {
      language: "fr",
      bad: "Nous pouvons communiquer le gabarit facial tiré de votre selfie à des [[partenaires]].",
      good: "Nous ne communiquons le gabarit facial tiré de votre selfie qu'à notre prestataire Idem Contrôle SA, qui le compare à votre pièce d'identité pour notre compte et le supprime sous 24 heures.",
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

function isSold({ practice }: PlacedPractice): boolean {
  return practice.actions.includes("sell");
}

/** In the place of the words that name nobody; in a sentence of its own where there are none. */
function nameTheRecipient(place: PlacedPractice, unnamed: Recipient | undefined) {
  const { policy, clause, text, grammar } = place;
  // "other parties | with whom we do business" would be said of the company that is named.
  if (unnamed && !endsHere(grammar, text.slice(unnamed.span.end, clause.span.end), "object")) return [];
  const wording: Wording = { article: "own", nouns: company, aside: inVoice(policy, clause, task) };
  return fix(
    place,
    {
      en: "Name the recipient, its task and when it deletes the data",
      fr: "Nommer le destinataire, sa mission et l'échéance d'effacement",
    },
    unnamed
      ? replaceWords(place, unnamed.span, wording, "as-it-is")
      : appendSentence(place, inVoice(policy, clause, onlyTo)),
  );
}

const company: Wording["nouns"] = {
  en: [{ only: "singular", singular: "{{ID Check Ltd}}", plural: "{{ID Check Ltd}}" }],
  fr: [{ only: "singular", gender: "feminine", singular: "{{ID Contrôle SA}}", plural: "{{ID Contrôle SA}}" }],
};

const task = {
  en: ({ behalf }: Speaker) =>
    `which uses it ${behalf} to {{match your selfie with your ID}} and deletes it {{within 24 hours}}`,
  fr: ({ behalf }: Speaker) =>
    `qui les utilise ${behalf} afin de {{comparer votre selfie à votre pièce d'identité}} et les supprime {{sous 24 heures}}`,
};

const onlyTo = {
  en: (us: Speaker) => `${us.words} ${us.verb("disclose", "discloses")} it only to {{ID Check Ltd}}, ${task.en(us)}.`,
  fr: (us: Speaker) =>
    `${us.words} ne ${us.verb("communiquons", "communique")} ces données qu'à {{ID Contrôle SA}}, ${task.fr(us)}.`,
};

const said = {
  en: {
    sold: (data: string) =>
      `This sells, leases or trades this data (${data}). Say that you never do, or name the buyer, the purpose and the consent.`,
    unnamed: (recipient: string, data: string) =>
      `${recipient} does not say who receives this data (${data}). Name the company or its trade, its task, and the consent that allows it.`,
    silent: (data: string) =>
      `Say who receives this data (${data}): the company or its trade, its task, and the consent that allows it.`,
  },
  fr: {
    sold: (data: string) =>
      `Cette phrase vend, loue ou échange ces données (${data}). Dites que vous ne le faites jamais, ou nommez l'acheteur, la finalité et le consentement.`,
    unnamed: (recipient: string, data: string) =>
      `${recipient} ne dit pas qui reçoit ces données (${data}). Nommez la société ou son métier, sa mission et le consentement qui le permet.`,
    silent: (data: string) =>
      `Dites qui reçoit ces données (${data})\u00A0: la société ou son métier, sa mission et le consentement qui le permet.`,
  },
};
