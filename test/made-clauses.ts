// Clauses made of parts, as many policies put them: what stands in front, who does what, with which data, on which terms. No
// case can ask for each way in which the parts meet.
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
  ],
  acts: ["we use", "we may use", "our partners use", "we do not use", "you let us use", "we collect, keep and use"],
  data: [
    "your posts",
    "your personal data, such as comments and photos",
    "all information except direct messages",
    "public posts, reviews and any other content",
    "the voiceprint of your calls (for example “hello”)",
    "the Content you provide and data from our vendors",
    "aggregated statistics",
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
  ],
  acts: [
    "nous utilisons",
    "nous pouvons utiliser",
    "nos partenaires utilisent",
    "nous n'utilisons pas",
    "vous nous laissez utiliser",
    "nous recueillons, conservons et utilisons",
  ],
  data: [
    "vos publications",
    "vos données personnelles, telles que commentaires et photos",
    "toutes les informations à l'exception des messages privés",
    "les avis publics et tout autre contenu",
    "l'empreinte vocale de vos appels (par exemple « bonjour »)",
    "les Contenus que vous fournissez et les données de nos prestataires",
    "des statistiques agrégées",
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

const howMany = 300;
const inFamily = 10;

/** Always the same clauses, in families of ten. */
export function madeFamilies(): Family[] {
  return Object.entries({ en: english, fr: french }).flatMap(([language, parts]) =>
    Array.from({ length: howMany / inFamily }, (_, family) => ({
      name: `made-${language}-${family + 1}`,
      texts: Array.from({ length: inFamily }, (_, index) => clauseOf(parts, family * inFamily + index)),
    })),
  );
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
  return `${said.replace(/^(?:\*\*\w+\.\*\* )?\p{L}/u, (words) => words.slice(0, -1) + words.slice(-1).toUpperCase())}.${next}\n`;
}

/** Picks one after the other, by a number that scatters what comes next (as in Numerical Recipes). */
function pickerOf(number: number): (of: readonly string[]) => string {
  let state = Math.imul(number + 1, 2654435761);
  return (of) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return of[Math.floor((state / 2 ** 32) * of.length)] ?? "";
  };
}
