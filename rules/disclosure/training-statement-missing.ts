import {
  capital,
  type Fix,
  type Heading,
  inLanguage,
  inVoice,
  type PlacedPractice,
  type Policy,
  practicesIn,
  rule,
  type Speaker,
  type Translated,
} from "../core/rule.ts";

export default rule({
  id: "disclosure/training-statement-missing",
  severity: "hint",
  summary: {
    en: "A whole policy that never says whether personal data trains AI, or says it of other models than those of language.",
    fr: "Une politique complète qui ne dit jamais si des données personnelles entraînent une IA, ou ne le dit que d'autres modèles que ceux de langage.",
  },
  why: {
    en: "Readers look for this sentence by now, and take its absence for an answer. Connecticut has asked for it in privacy notices since July 2026, of large language models: what a policy says of a spam filter is no answer.",
    fr: "Les lecteurs cherchent désormais cette phrase et prennent son absence pour une réponse. Le Connecticut l'exige dans les politiques de confidentialité depuis juillet 2026, au sujet des grands modèles de langage\u00A0: ce qu'une politique dit d'un filtre anti-spam n'y répond pas.",
  },
  citations: ["connecticut-25-113"],

  *check(policy) {
    const spoken = practicesIn(policy, "ai-training");
    if (spoken.some(answers)) return;
    const { title, covers, unread } = policy;
    if (!title || core.filter((kind) => covers.includes(kind)).length < 3) return;
    const told = inLanguage(spoken.length > 0 ? ofOthersOnly : messages, title.language);
    yield {
      span: title.span,
      message: unread.length > 0 ? `${told} ${inLanguage(lookThere, title.language)}` : told,
      language: title.language,
      related: unread.map(({ span }) => ({ span, message: inLanguage(notRead, title.language) })),
      fixes: () => stateIt(policy, title),
    };
  },

  examples: [
    {
      language: "en",
      bad: "# [[Privacy notice of Harrowgate]]\n\n## Information we collect\n\nWe collect your name and the ratings you leave.\n\n## How we use your information\n\nWe use the ratings you leave to train our spam filter model. You can refuse in Settings > Ratings.\n\n## Who we share it with\n\nA courier gets your address.",
      good: "# Privacy notice of Harrowgate\n\n## Information we collect\n\nWe collect your name and the ratings you leave.\n\n## How we use your information\n\nWe use the ratings you leave to train our spam filter model. You can refuse in Settings > Ratings. We do not use personal data to train large language models.\n\n## Who we share it with\n\nA courier gets your address.",
    },
    {
      language: "fr",
      bad: "# [[Confidentialité chez Valombre]]\n\n## Données que nous recueillons\n\nNous recueillons votre nom et les notes que vous laissez.\n\n## Comment nous utilisons vos données\n\nNous utilisons les notes que vous laissez pour entraîner notre modèle anti-spam. Vous pouvez refuser dans Réglages > Notes.\n\n## Destinataires\n\nUn transporteur reçoit votre adresse.",
      good: "# Confidentialité chez Valombre\n\n## Données que nous recueillons\n\nNous recueillons votre nom et les notes que vous laissez.\n\n## Comment nous utilisons vos données\n\nNous utilisons les notes que vous laissez pour entraîner notre modèle anti-spam. Vous pouvez refuser dans Réglages > Notes. Aucune donnée personnelle ne sert à entraîner de grands modèles de langage.\n\n## Destinataires\n\nUn transporteur reçoit votre adresse.",
    },
    {
      language: "en",
      bad: "# [[Privacy notice of Wrenfield]]\n\n## Information we collect\n\nWe collect your name and your orders.\n\n## How we use your information\n\nWe use your orders to bring them to you.\n\n## Who we share it with\n\nA courier gets your address.",
      good: "# Privacy notice of Wrenfield\n\n## Information we collect\n\nWe collect your name and your orders.\n\n## How we use your information\n\nWe use your orders to bring them to you. We do not collect, use or sell personal data to train large language models.\n\n## Who we share it with\n\nA courier gets your address.",
    },
    {
      language: "fr",
      bad: "# [[Confidentialité chez Roselière]]\n\n## Données que nous recueillons\n\nNous recueillons votre nom et vos commandes.\n\n## Comment nous utilisons vos données\n\nVos commandes nous servent à vous livrer.\n\n## Destinataires\n\nUn transporteur reçoit votre adresse.",
      good: "# Confidentialité chez Roselière\n\n## Données que nous recueillons\n\nNous recueillons votre nom et vos commandes.\n\n## Comment nous utilisons vos données\n\nVos commandes nous servent à vous livrer. Des données personnelles ne sont pas recueillies, utilisées ou vendues pour entraîner de grands modèles de langage.\n\n## Destinataires\n\nUn transporteur reçoit votre adresse.",
    },
  ],
});

/** What others do, and that a card number is kept out, does not say whether we train language models on personal data. */
function answers({ practice: { ofLanguageModels, actor, stance, data } }: PlacedPractice): boolean {
  if (!ofLanguageModels || actor === "third-party" || actor === "other") return false;
  return stance !== "does-not" || data.length === 0 || data.some(({ narrow }) => !narrow);
}

const core = ["collection", "use", "sharing", "rights"] as const;

/** A paragraph of its own at the end of the section on use, or on collection where there is none on use. */
function stateIt(policy: Policy, title: Heading): Fix[] {
  const home = sectionOn(policy, "use") ?? sectionOn(policy, "collection");
  const said = home && inVoice(policy, home, sentence)[home.language];
  if (!said) return [];
  const words = capital(said);
  const { text, headings } = policy;
  const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
  const next = headings[headings.indexOf(home) + 1];
  const at = next ? text.lastIndexOf("\n", next.span.start - 1) + 1 : text.trimEnd().length;
  const apart = /(?:^|\n[ \t]*\r?\n)$/.test(text.slice(0, at)) ? "" : lineEnd;
  const replacement = next ? apart + words + lineEnd.repeat(2) : lineEnd.repeat(2) + words;
  return [
    {
      title: inLanguage(titles, title.language),
      edits: [{ span: { start: at, end: at }, replacement }],
    },
  ];
}

function sectionOn({ headings }: Policy, kind: (typeof core)[number]): Heading | undefined {
  return headings.find(({ covers, depth }) => depth > 1 && covers.includes(kind));
}

const titles = {
  en: "State whether personal data trains language models",
  fr: "Dire si des données personnelles entraînent des modèles de langage",
};

const sentence: Translated<(us: Speaker) => string> = {
  en: ({ words, verb }) =>
    `${words} {{${verb("do / do not", "does / does not")}}} collect, use or sell personal data to train large language models.`,
  fr: () =>
    "{{aucune donnée personnelle n'est recueillie, utilisée ni vendue / Des données personnelles sont recueillies ou utilisées}} pour entraîner de grands modèles de langage.",
};

const ofOthersOnly = {
  en: "This speaks of other models only. Add one sentence on whether personal data trains large language models, yes or no.",
  fr: "Seuls d'autres modèles sont évoqués. Ajoutez une phrase\u00A0: des données personnelles entraînent-elles de grands modèles de langage, oui ou non\u00A0?",
};

const lookThere = {
  en: "Part of this text was not read: look there first.",
  fr: "Une partie du texte n'a pas été lue : regardez-y d'abord.",
};

const notRead = {
  en: "This was not read.",
  fr: "Ceci n'a pas été lu.",
};

const messages = {
  en: "Nothing here says whether personal data trains AI models. Add one sentence, yes or no.",
  fr: "Rien n'indique si des données personnelles servent à entraîner des modèles d'IA. Ajoutez une phrase, oui ou non.",
};
