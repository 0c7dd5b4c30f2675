/** What an author might write in the blanks of the fixes on data and its sources: by the words of the blank. */
export const dataSamples: Readonly<Record<string, string>> = {
  "messages you report to us": "files you report to us",
  "train our abuse filter": "train our spam filter",
  "les messages que vous nous signalez": "les fichiers que vous nous signalez",
  "web pages that our crawler may visit under robots.txt": "web pages that Ashbot visits, as far as robots.txt allows",
  "les pages web que notre robot peut visiter selon robots.txt":
    "les pages web que visite Ashbot, dans les limites de robots.txt",
  "the datasets that we license, by name and licensor": "the Tidewater speech corpus and the Harbour Press archive",
  "les jeux de données sous licence, avec leur nom et leur concédant":
    "le corpus vocal Rivages et les archives des Éditions du Port",
  "Health data, biometric data and the accounts of people under 18": "Health notes and the accounts of children",
  "Les données de santé, les données biométriques et les comptes des moins de 18 ans":
    "Les notes de santé et les comptes d'enfants",
  "do / do not": "do not",
  "sont / ne sont pas": "ne sont pas",
  "names, contact details and account numbers": "names and phone numbers",
  "les noms, les coordonnées et les numéros de compte": "les noms et les numéros de téléphone",
  "entraîner notre filtre anti-abus": "entraîner notre filtre anti-spam",
};
