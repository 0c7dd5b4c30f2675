// Clauses made of parts, as many policies put them: what stands in front, who does what, with which data, on which terms; and
// denials, each beside a statement that may contradict it. No case can ask for each way in which the parts meet.
import type { Family } from "./passages.ts";

interface Parts {
  readonly fronts: readonly string[];
  readonly acts: readonly string[];
  readonly data: readonly string[];
  readonly aims: readonly string[];
  readonly tails: readonly string[];
  readonly sentences: readonly string[];
}

const english: Parts = {
  fronts: [
    "",
    "To keep you safe, ",
    "Unless you object, ",
    "With your consent, ",
    "**Learning.** ",
    "Except for minors, ",
    "Although we never sell it, ",
    "Where you have not refused, ",
  ],
  acts: [
    "we use",
    "we may use",
    "our partners use",
    "we do not use",
    "you let us use",
    "we collect, keep and use",
    "some companies use",
  ],
  data: [
    "your posts",
    "your personal data, such as comments and photos",
    "all information except direct messages",
    "public posts, reviews and any other content",
    "the voiceprint of your calls (for example “hello”)",
    "the Content you provide and data from our vendors",
    "aggregated statistics",
    "posts that are not private",
  ],
  aims: [
    "to train our AI models",
    "to improve the accuracy of our ranking and search models",
    "to develop, test and improve our services, including machine learning",
    "to recognise you when you sign in",
    "for research and the training of models such as our assistant",
  ],
  tails: [
    "",
    ", as the law permits",
    " only if you turn it on",
    " and share it with our vendor Veritas",
    ", but never your drafts",
    " for as long as necessary",
    ", and you can opt out in Settings",
  ],
  sentences: [
    "",
    " We delete it after 30 days.",
    " You can refuse this at any time.",
    " Private messages are never used for it.",
    " Our partners train models of their own on it.",
  ],
};

const french: Parts = {
  fronts: [
    "",
    "Pour votre sécurité, ",
    "Sauf opposition, ",
    "Avec votre accord, ",
    "**Apprentissage.** ",
    "Hormis les mineurs, ",
    "Bien que nous ne les vendions jamais, ",
    "Si vous n'avez pas refusé, ",
  ],
  acts: [
    "nous utilisons",
    "nous pouvons utiliser",
    "nos partenaires utilisent",
    "nous n'utilisons pas",
    "vous nous laissez utiliser",
    "nous recueillons, conservons et utilisons",
    "certaines entreprises utilisent",
  ],
  data: [
    "vos publications",
    "vos données personnelles, telles que commentaires et photos",
    "toutes les informations à l'exception des messages privés",
    "les avis publics et tout autre contenu",
    "l'empreinte vocale de vos appels (par exemple « bonjour »)",
    "les Contenus que vous fournissez et les données de nos prestataires",
    "des statistiques agrégées",
    "des publications qui ne sont pas privées",
  ],
  aims: [
    "pour entraîner nos modèles d'IA",
    "pour améliorer la précision de nos modèles de classement et de recherche",
    "pour développer, tester et améliorer nos services, y compris par apprentissage automatique",
    "pour vous reconnaître à la connexion",
    "pour la recherche et l'entraînement de modèles tels que notre assistant",
  ],
  tails: [
    "",
    ", dans les limites de la loi",
    " seulement si vous l'activez",
    " et les communiquons à notre prestataire Véritas",
    ", mais jamais vos brouillons",
    " aussi longtemps que nécessaire",
    ", et vous pouvez vous y opposer dans vos réglages",
  ],
  sentences: [
    "",
    " Nous les supprimons après 30 jours.",
    " Vous pouvez le refuser à tout moment.",
    " Les messages privés n'y servent jamais.",
    " Nos partenaires en entraînent leurs propres modèles.",
  ],
};

/** What is denied, what is stated, and words that both may have. */
interface Promises {
  readonly denials: readonly string[];
  readonly statements: readonly string[];
  readonly data: readonly string[];
  readonly tails: readonly string[];
  readonly fronts: readonly string[];
}

const promises: Readonly<Record<string, Promises>> = {
  "training-en": {
    denials: ["we never train our AI models on", "we do not use", "our partners do not train AI on"],
    statements: ["we train our AI models on", "we use", "our partners train AI on"],
    data: [
      "your posts",
      "your content",
      "personal data",
      "your private messages",
      "photos that you report",
      "public posts",
      "your search history",
    ],
    tails: [" to train our language models", " to train our ads model", ""],
    fronts: ["", "", "on the free plan, ", "with your consent, "],
  },
  "training-fr": {
    denials: [
      "nous n'entraînons jamais nos modèles d'IA avec",
      "nous n'utilisons pas",
      "nos partenaires n'utilisent pas",
    ],
    statements: ["nous entraînons nos modèles d'IA avec", "nous utilisons", "nos partenaires utilisent"],
    data: [
      "vos publications",
      "vos contenus",
      "des données personnelles",
      "vos messages privés",
      "les photos que vous signalez",
      "des publications publiques",
      "votre historique de recherche",
    ],
    tails: [" pour entraîner nos modèles de langage", " pour entraîner notre modèle publicitaire", ""],
    fronts: ["", "", "dans l'offre gratuite, ", "avec votre accord, "],
  },
  "biometric-en": {
    denials: ["we never share", "we do not sell", "we do not collect", "we never keep", "we do not use"],
    statements: ["we share", "we sell", "we collect", "we keep", "we use"],
    data: [
      "your face template",
      "biometric data",
      "your voiceprint",
      "your fingerprints",
      "the photos in which we find faces",
    ],
    tails: ["", " with advertisers", " with our vendors", " to sign you in", " for 30 days"],
    fronts: ["", "", "in Illinois, ", "with your consent, "],
  },
  "biometric-fr": {
    denials: [
      "nous ne communiquons jamais",
      "nous ne vendons pas",
      "nous ne recueillons pas",
      "nous ne conservons jamais",
      "nous n'utilisons pas",
    ],
    statements: ["nous communiquons", "nous vendons", "nous recueillons", "nous conservons", "nous utilisons"],
    data: [
      "votre gabarit facial",
      "des données biométriques",
      "votre empreinte vocale",
      "vos empreintes digitales",
      "les photos où nous trouvons des visages",
    ],
    tails: ["", " à des annonceurs", " à nos prestataires", " pour vous connecter", " pendant 30 jours"],
    fronts: ["", "", "au Québec, ", "avec votre accord, "],
  },
};

const inFamily = 10;

/** Always the same texts, in families of ten. */
export function madeFamilies(): Family[] {
  return [
    ...Object.entries({ en: english, fr: french }).flatMap(([language, parts]) =>
      familiesOf(`made-${language}`, 300, (number) => clauseOf(parts, number)),
    ),
    ...Object.entries(promises).flatMap(([name, parts]) =>
      familiesOf(`promises-${name}`, 80, (number) => promisesOf(parts, number)),
    ),
  ];
}

function familiesOf(name: string, howMany: number, textOf: (number: number) => string): Family[] {
  return Array.from({ length: howMany / inFamily }, (_, family) => ({
    name: `${name}-${family + 1}`,
    texts: Array.from({ length: inFamily }, (_, index) => textOf(family * inFamily + index)),
  }));
}

/** A denial, and a statement in another section; often of the same data. */
function promisesOf(parts: Promises, number: number): string {
  const pick = pickerOf(number);
  const data = pick(parts.data);
  const other = number % 3 ? data : pick(parts.data);
  const [front, tail] = [pick(parts.fronts), pick(parts.tails)];
  const [otherFront, otherTail] = number % 2 ? [front, tail] : [pick(parts.fronts), pick(parts.tails)];
  const denied = `${front}${pick(parts.denials)} ${data}${tail}.`;
  const stated = `${otherFront}${pick(parts.statements)} ${other}${otherTail}.`;
  return `## 1. Data\n\n${begun(denied)}\n\n## 2. Data\n\n${begun(stated)}\n`;
}

/** In half of them the aim stands in front of the rest. */
function clauseOf(parts: Parts, number: number): string {
  const pick = pickerOf(number);
  const [front, act, data, aim, tail, next] = [
    pick(parts.fronts),
    pick(parts.acts),
    pick(parts.data),
    pick(parts.aims),
    pick(parts.tails),
    pick(parts.sentences),
  ];
  const said = number % 2 ? `${aim}, ${act} ${data}${tail}` : `${front}${act} ${data} ${aim}${tail}`;
  return `${begun(said)}.${next}\n`;
}

/** With a capital, also behind a title in bold. */
function begun(sentence: string): string {
  return sentence.replace(/^(?:\*\*\w+\.\*\* )?\p{L}/u, (words) => words.slice(0, -1) + words.slice(-1).toUpperCase());
}

/** Picks one after the other, by a number that scatters what comes next (as in Numerical Recipes). */
function pickerOf(number: number): (of: readonly string[]) => string {
  let state = Math.imul(number + 1, 2654435761);
  return (of) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return of[Math.floor((state / 2 ** 32) * of.length)] ?? "";
  };
}
