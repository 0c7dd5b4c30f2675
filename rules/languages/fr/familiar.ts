/** Whether a policy says « tu » to its reader. */
export function saysTu(text: string): boolean {
  return (
    countOf(text, /(?<!\p{L})(?:tu|tes|toi|ta|ton(?! (?:de|du|des|neutre|plus)(?!\p{L})))(?!\p{L})/giu) >
    countOf(text, /(?<!\p{L})(?:vous|vos|votre)(?!\p{L})/giu)
  );
}

function countOf(text: string, word: RegExp): number {
  return text.match(word)?.length ?? 0;
}

/** Words of ours that say « vous », said with « tu »: « si vous activez vos réglages » becomes « si tu actives tes réglages ». */
export function withTu(words: string): string {
  return words
    .replace(/(?<![\p{L}-])vous qui vous (\p{L}+ez)(?!\p{L})/gu, (_, verb: string) => `toi qui ${te(singular(verb))}`)
    .replace(
      subjectAndVerb,
      (_, you: string, between: string, verb: string) =>
        `${likeFirst("tu", you)} ${(between + singular(verb)).replace(/vous (\p{L}+)/u, (_, next: string) => te(next))}`,
    )
    .replace(/(?<![\p{L}-])vous ((?:(?:y|en|le|la|les) )?\p{L}+(?:er|ir|re))(?!\p{L})/gu, (_, verb: string) => te(verb))
    .replace(/(?<=(?<!\p{L})(?:à|de|pour|avec|chez) )vous(?!\p{L})|(?<!\p{L})vous(?= seule?(?!\p{L}))/gu, "toi")
    .replace(/(?<![\p{L}-])vous (\p{L}+)/gu, (_, verb: string) => te(verb))
    .replace(/(?<!\p{L})(v)os(?!\p{L})/giu, (_, v: string) => likeFirst("tes", v))
    .replace(
      /(?<!\p{L})(v)otre (\p{L}+)/giu,
      (_, v: string, noun: string) => `${likeFirst(feminine.has(noun) ? "ta" : "ton", v)} ${noun}`,
    );
}

function te(next: string): string {
  return /^[yaeéêiouh]/u.test(next) ? `t'${next}` : `te ${next}`;
}

/** « vous », small words such as « ne » or a second « vous », and the verb. */
const subjectAndVerb =
  /(?<!\p{L})([Vv]ous) ((?:ne |n['’]|y |en |nous |vous |l['’]|les? |la ){0,4})(\p{L}+ez|êtes|faites|dites)(?!\p{L})/gu;

/** Those behind « votre » in our own words that ask for « ta »: feminine, and with no vowel in front. */
const feminine = new Set(["pièce", "voix", "main", "photo", "dernière", "messagerie", "demande"]);

const irregular: Readonly<Record<string, string>> = {
  pouvez: "peux",
  prenez: "prends",
  avez: "as",
  êtes: "es",
  faites: "fais",
  dites: "dis",
  saisissez: "saisis",
  choisissez: "choisis",
  fournissez: "fournis",
  préférez: "préfères",
  recevez: "reçois",
  écrivez: "écris",
  appelez: "appelles",
  voulez: "veux",
  devez: "dois",
};

function singular(verb: string): string {
  return irregular[verb] ?? verb.replace(/ez$/, "es");
}

function likeFirst(word: string, model: string): string {
  return model.startsWith("V") ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
