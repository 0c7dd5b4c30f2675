/** What an author might write in the blanks of the fixes on choices, bases and the reach of training: by the words of the blank. */
export const choiceSamples: Readonly<Record<string, string>> = {
  "Settings > Privacy": "Settings > Privacy > AI",
  "Réglages > Confidentialité": "Réglages > Confidentialité > IA",
  "within 30 days, nothing of yours is used any more": "within a week, your questions are no longer used",
  "sous 30 jours, plus rien de vous n'est utilisé": "sous une semaine, vos questions ne servent plus",
  "our legitimate interest in faster replies": "our legitimate interest in fewer waiting calls",
  "notre intérêt légitime à répondre plus vite": "notre intérêt légitime à réduire l'attente",
  "Northwind Speech": "Harrow Labs",
  "the reviews you post": "product reviews",
  "les avis que vous publiez": "les avis sur les produits",
  "1 March 2027": "1 June 2027",
  "1er mars 2027": "1er juin 2027",
  "does not include": "does not include",
  "ne comprend pas": "ne comprend pas",
};
