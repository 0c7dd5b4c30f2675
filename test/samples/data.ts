/** What an author might write in the blanks of the fixes on data and its sources: by the words of the blank. */
export const dataSamples: Readonly<Record<string, string>> = {
  "messages you report to us": "files you report to us",
  "train our abuse filter": "train our spam filter",
  "les messages que vous nous signalez": "les fichiers que vous nous signalez",
  "names, contact details and account numbers": "names and phone numbers",
  "les noms, les coordonnées et les numéros de compte": "les noms et les numéros de téléphone",
  "entraîner notre filtre anti-abus": "entraîner notre filtre anti-spam",
};
