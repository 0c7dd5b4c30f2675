import { isWhole, plain, type Reach, type Setting } from "./joints.ts";
import type { Language } from "./model.ts";

/** Words for data, in the forms that a sentence may ask for. */
export interface Wording {
  /** Whether the sentence gives the words their article, or they bring their own: "a face template". */
  readonly article: "fitted" | "own";
  readonly en: { readonly plural: string; readonly singular: string };
  readonly fr: {
    readonly masculine: string;
    readonly feminine: string;
    readonly masculineSingular: string;
    readonly feminineSingular: string;
  };
  /** What is said about them between commas; "" for nothing. */
  readonly aside: Readonly<Record<Language, string>>;
}

/** How a sentence is to be limited to the data: "only", or left as it is. */
export type Limit = "only" | "as-it-is";

/** Data words as the sentence wants them, with how many characters before and after them they take the place of. */
export interface Fitted {
  readonly words: string;
  readonly takesBefore: number;
  readonly takesAfter: number;
}

/**
 * Fits words into a sentence: article, contraction, number, gender, commas and capital agree with what is there.
 * Undefined where the words that give way are only a part of what stands there.
 */
export function fit(
  language: Language,
  wording: Wording,
  limit: Limit,
  reach: Reach,
  given: Setting,
): Fitted | undefined {
  const setting = withArticle(given, language);
  if (!isWhole(language, setting, reach)) return undefined;
  const needed = limited[language].test(setting.before) ? "as-it-is" : limit;
  const { words, takesBefore } =
    language === "fr" ? fitFrench(wording, needed, setting) : fitEnglish(wording, needed, setting);
  const aside = wording.aside[language];
  const comma = aside && !/^\s*(?:[.,;:)!?…—–|]|<br|$)/.test(plain(setting.after)) ? "," : "";
  const atStart = /^\s*(?:(?:[A-Za-z]?\d+(?:\.\d+)*|[A-Za-z])[.)]\s+|\([a-z\d]{1,4}\)\s+)*$/.test(
    plain(setting.before.slice(0, setting.before.length - takesBefore)),
  );
  const capital = atStart && /^\P{L}*\p{Lu}/u.test(setting.words);
  return {
    words: (capital ? capitalised(words) : words) + (aside && `, ${aside}${comma}`),
    takesBefore: takesBefore + given.before.length - setting.before.length,
    takesAfter: aside ? 0 : looseComma(setting),
  };
}

/** An article or possessive right before the words is theirs, also where the reading left it out. */
function withArticle({ before, words, after }: Setting, language: Language): Setting {
  const headless =
    language === "fr" &&
    /^(?:(?:\p{L}+ent )?(?:disponibles?|accessibles?|publi|librement|rendue?s?|visibles?))/iu.test(words);
  const article = (headless ? frenchHead : articles[language]).exec(before)?.[0] ?? "";
  return { before: before.slice(0, before.length - article.length), words: article + words, after };
}

const articles = {
  en: /\b(?:(?:any|all|some|certain|an?|these|those|your|the|our|their|users['’]|user) )+$/i,
  fr: /(?<![\p{L}’'])(?:vos|votre|tes|ton|ta|nos|notre|les?|la|l['’]|ces|certaines?|certains)\s*$/iu,
} as const;

/** What an adjective or a participle says something about: « des informations | disponibles publiquement ». */
const frenchHead =
  /(?:(?:les|des|vos|nos|ces|d['’])\s*)?(?:informations?|données|contenus?|renseignements|publications?)\s+$/iu;

/** What already says "only" in front of the words. */
const limited = {
  en: /\b(?:only|solely|exclusively)\s+(?:(?:on|with|from|by|in|through)\s+)?$/i,
  fr: /(?<!\p{L})(?:uniquement|seulement|exclusivement|que|qu['’])\s*(?:(?:avec|sur|par|à partir|à)\s+)?(?:des?\s+|d['’])?$/iu,
} as const;

/** "your notes, along with public posts, to train": the second comma goes with the words that the first set apart. */
function looseComma({ words, after }: Setting): number {
  const apart =
    /,\s+(?:along|together|as well|in addition|plus|combined|and|ainsi|de même|en plus|outre|et)\b(?!.*,\s+(?:and|et)\b)/i.test(
      words,
    );
  return apart && /^,\s/.test(after) ? 1 : 0;
}

function fitEnglish({ en }: Wording, limit: Limit, { before, after }: Setting): { words: string; takesBefore: number } {
  const singular = /^\W*(?:is|was|has|helps|lets|allows|makes|feeds|trains|teaches|serves|goes|improves|powers)\b/.test(
    plain(after),
  );
  const noun = singular ? en.singular : en.plural;
  if (limit === "as-it-is") return { words: noun, takesBefore: 0 };
  const link = /\b(?:on|with|from|by|in|through|of|to)\s+$/i.exec(before)?.[0] ?? "";
  return { words: `only ${link}${noun}`, takesBefore: link.length };
}

function fitFrench(wording: Wording, limit: Limit, setting: Setting): { words: string; takesBefore: number } {
  const { fr } = wording;
  const { number, gender, subject } = frenchAgreement(setting.after);
  const link = links.exec(setting.before);
  if (wording.article === "own") return withOwnArticle(fr[gender], setting.before, link);
  if (subject && !link) {
    const noun = number === "singular" ? fr[`${gender}Singular`] : fr[gender];
    const article = number === "plural" ? "les " : elided(noun) ? "l'" : gender === "masculine" ? "le " : "la ";
    return { words: `${limit === "only" ? `${alone[number][gender]} ` : ""}${article}${noun}`, takesBefore: 0 };
  }
  const own = determiner.test(setting.words);
  const contracted = /^d[eu]s?\b|^d['’]/i.exec(setting.words);
  const article = link
    ? contractedAfter(link[1] ?? "", own)
    : contracted
      ? articleFor(contracted[0])
      : own
        ? "les "
        : "";
  const before = setting.before.slice(0, link?.index);
  const preposition = limit === "only" ? (frenchPreposition.exec(before)?.[0] ?? "") : "";
  return {
    words: `${limit === "only" ? "uniquement " : ""}${preposition}${article}${fr[gender]}`,
    takesBefore: (link?.[0].length ?? 0) + preposition.length,
  };
}

const alone = {
  plural: { masculine: "seuls", feminine: "seules" },
  singular: { masculine: "seul", feminine: "seule" },
} as const;

/** "recueillons des données" takes an object, "à partir des données" and "la collecte des données" take "de". */
function withOwnArticle(noun: string, before: string, link: RegExpExecArray | null) {
  if (!link) return { words: noun, takesBefore: 0 };
  const ahead = before.slice(0, link.index);
  const ofNoun = /(?:partir|aide|moyen|(?:la|une|le|un)\s+\p{L}+|l['’]\p{L}+)\s+$/iu.test(ahead);
  const to = /^(?:au|à)/i.test(link[1] ?? "");
  return {
    words: `${to ? "à " : ofNoun || /^d(?:e|['’])$/i.test(link[1] ?? "") ? "d'" : ""}${noun}`,
    takesBefore: link[0].length,
  };
}

/** A preposition that melts with the article behind it. */
const links = /(?<![\p{L}’'])(des|du|de la|de l['’]|de|d['’]|aux|au|à la|à l['’]|à)\s*$/iu;
/** One that « uniquement » goes before. */
const frenchPreposition =
  /(?:avec|sur|par|dans|grâce|à partir|à l['’]aide|au moyen|sur la base|en fonction|depuis)\s+$/i;
const determiner =
  /^(?:les?|la|l['’]|des|du|vos|votre|nos|notre|ses|son|sa|leurs?|tes|ton|ta|ces|cette|cet|toute?s?|tous|certaine?s|certains|quelques)(?![\p{L}])/iu;

function contractedAfter(link: string, own: boolean): string {
  if (/^(?:au|à)/i.test(link)) return "aux ";
  return own || /^(?:des|du|de l)/i.test(link) ? "des " : "de ";
}

function articleFor(contracted: string): string {
  return /^d['’]/.test(contracted) || contracted.toLowerCase() === "de" ? "de " : "des ";
}

interface Agreement {
  readonly number: "singular" | "plural";
  readonly gender: "masculine" | "feminine";
  /** The verb follows: the words are what the sentence is about. */
  readonly subject: boolean;
}

/** Which form the verb behind the words asks for. */
function frenchAgreement(after: string): Agreement {
  const rest = plain(after);
  const plural =
    /^[\s,]*(?:sont|seront|peuvent|pourront|pourraient|ont|nous|servent|aident|permettent|alimentent|contribuent|entraînent)\b/i;
  const singular =
    /^[\s,]*(?:est|sera|peut|pourra|pourrait|a|sert|aide|permet|alimente|contribue|entraîne)(?![\p{L}])/iu;
  const passive =
    /\b(?:sont|seront|être|est|sera|été)\s+(?:[\p{L}’']+\s+){0,2}?\p{L}+(?:é|i|u|t|s)(e?)s?(?![\p{L}])/u.exec(rest);
  return {
    subject: plural.test(rest) || singular.test(rest),
    number: singular.test(rest) ? "singular" : "plural",
    gender: passive && passive[1] === "" ? "masculine" : "feminine",
  };
}

function elided(noun: string): boolean {
  return /^\P{L}*[aeiouyéèêàâîôûh]/iu.test(noun);
}

function capitalised(words: string): string {
  return words.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
