import type { Language } from "../model.ts";

/** The sentence around the words that are replaced: what stands before them, they themselves, what follows. */
export interface Setting {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

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

/** Words for a purpose: after "for" a noun, after "to" a verb; French has the verb after both. */
export interface PurposeWording {
  readonly en: { readonly noun: string; readonly verb: string };
  readonly fr: { readonly verb: string };
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
  // "{{a face template}} are stored": these words have one number only.
  if (wording.article === "own" && pluralVerb.test(plain(setting.after))) return undefined;
  if (wording.article === "own" && language === "fr" && !agrees(wording, setting.after)) return undefined;
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
    /^(?:(?:\p{L}+ent )?(?:disponibles?|accessibles?|publi(?:cs?|é\p{L}*|qu\p{L}*)(?!\p{L})|librement|rendue?s?|visibles?))/iu.test(
      words,
    );
  const article = (headless ? frenchHead : articles[language]).exec(before)?.[0] ?? "";
  return { before: before.slice(0, before.length - article.length), words: article + words, after };
}

const pluralVerb =
  /^[\s,]*(?:also |ne )?(?:are|were|have|do|sont|seront|ont|peuvent|pourront|pourraient|servent|permettent)(?!\p{L})/iu;

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

/** "est stockée" asks for a noun of its gender; words that bring their own article may have one gender only. */
function agrees({ fr }: Wording, after: string): boolean {
  return fr.masculine !== fr.feminine || !feminine.test(plain(after));
}

const feminine =
  /^[\s,]*(?:n['’])?(?:est|sera|a été|(?:peut|pourra) être)\s+(?:\p{L}+ment\s+|pas\s+|jamais\s+)?\p{L}+(?:é|i|u|t|s)e(?!\p{L})/iu;

/** Which form the verb behind the words asks for. */
function frenchAgreement(after: string): Agreement {
  const rest = plain(after);
  const plural =
    /^[\s,]*(?:sont|seront|peuvent|pourront|pourraient|ont|nous|servent|aident|permettent|alimentent|contribuent|entraînent)\b/i;
  const singular =
    /^[\s,]*(?:est|sera|peut|pourra|pourrait|a|sert|aide|permet|alimente|contribue|entraîne)(?![\p{L}])/iu;
  const passive =
    /(?<!\p{L})(?:sont|seront|être|est|sera|été)\s+(?:[\p{L}’']+\s+){0,2}?(?!(?:aussi|ainsi|surtout|\p{L}*ment|souvent|partout)\s)\p{L}+(?:é|i|u|t|(?<=m?pri|mi)s)(e?)s?(?![\p{L}])/u.exec(
      rest,
    );
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

/** What is to be put somewhere else: all that a verb acts on, or one entry of a list. */
export type Reach = "object" | "entry";

/**
 * Whether other words may take the place of these: their noun begins and ends with them, no bracket is torn, and where
 * they are the whole object, no list goes on at either side. Only what is known to stand beside an object counts, since
 * half of "session data" replaced is worse than nothing replaced.
 */
export function isWhole(language: Language, { before, words, after }: Setting, reach: Reach): boolean {
  const left = plain(before).replace(/["“«]\s*$/, "");
  const right = plain(after).replace(/^["”]|^\s?»/, "");
  const { verbBehind, denied, deniedBehind } = joints[language];
  if (count(words, "(") !== count(words, ")")) return false;
  if (/^\s*\)/.test(right) && count(left, "(") <= count(left, ")")) return false;
  const isSubject = verbBehind.test(right);
  if (reach === "object" && isSubject && deniedBehind.test(right)) return false;
  if (reach === "object" && denied.test(left) && !isSubject) return false;
  return beginsHere(language, left, reach, isSubject) && endsHere(language, right, reach);
}

/** Whether the noun that ends here goes on to the right: "facial recognition | technology". */
export function endsHere(language: Language, after: string, reach: Reach): boolean {
  const { verbBehind, behind, entryBehind, clauseBehind } = joints[language];
  const right = plain(after);
  if (/^\s*(?:[.;:!?…)|\]”"»]|[—–]|<br|$)/.test(right)) return true;
  if (/^\s*,/.test(right)) return reach === "entry" || clauseBehind.test(right.replace(/^\s*,\s*/, ""));
  return verbBehind.test(right) || behind.test(right) || (reach === "entry" && entryBehind.test(right));
}

/** Whether a new clause begins behind a comma, and no list goes on. */
export function isClauseBehind(language: Language, after: string): boolean {
  return joints[language].clauseBehind.test(plain(after).replace(/^\s*,\s*/, ""));
}

function beginsHere(language: Language, left: string, reach: Reach, isSubject: boolean): boolean {
  const { verbs, links, and, openers } = joints[language];
  if (/^\W*$|[.:;!?(|>—–]\s*$/.test(left)) return true;
  if (/,\s*$/.test(left)) return reach === "entry" || isSubject;
  if (and.test(left)) return reach === "entry" || (isSubject && /,\s*\p{L}+\s*$/u.test(left));
  return verbs.test(left) || links.test(left) || (openers.test(left) && isSubject);
}

function count(words: string, sign: string): number {
  return words.split(sign).length - 1;
}

interface Joints {
  /** Verbs that take data as their object, right before it. */
  readonly verbs: RegExp;
  /** Prepositions and adverbs, right before an object. */
  readonly links: RegExp;
  readonly and: RegExp;
  /** What opens a clause, before its subject. */
  readonly openers: RegExp;
  /** The verb of a subject, right behind it. */
  readonly verbBehind: RegExp;
  /** What begins something new, right behind an object. */
  readonly behind: RegExp;
  /** What may follow an entry of a list besides. */
  readonly entryBehind: RegExp;
  /** What begins a clause behind a comma. */
  readonly clauseBehind: RegExp;
  /** A verb that is denied, with what follows it up to here. */
  readonly denied: RegExp;
  /** A denied verb, right behind its subject. */
  readonly deniedBehind: RegExp;
}

const joints: Readonly<Record<Language, Joints>> = {
  en: {
    verbs:
      /\b(?:(?:re-?|pre-?)?(?:us|utili[sz]|process|analy[sz]|collect|gather|obtain|receiv|shar|tak|feed|leverag|combin|retain|keep|stor|disclos|review|need|requir|sell|buy|licen[cs]|apply|appli|run|giv|provid|transfer|transmit|send|access|exploit|employ|pool|examin|scan|read|mine|min|scrap|crawl|copy|copi|purpos|includ|incorporat|ingest|creat|generat|deriv|extract|captur|record|match|compar|hold|log|handl|upload|request)(?:e|es|s|ed|ing|d)?)\s+$/i,
    links:
      /(?:\b(?:on|upon|with|from|by|in|into|through|via|of|to|for|about|as|also|only|solely|then|therefore|otherwise|instead|such as|e\.g\.|not|\w+ly)|\([a-z\d]{1,4}\)|\b[a-z\d]{1,2}[.)])\s+$/i,
    and: /\b(?:and|or|plus|both|either|along with|together with|as well as|in addition to|combined with|including)\s+$/i,
    openers: /\b(?:that|because|when|whenever|if|before|after|while|where|whether|how|since|so|unless|but|then)\s+$/i,
    verbBehind:
      /^\s+(?:also |then |always |never |now |only )?(?:is|are|was|were|has|have|had|be|may|might|can|could|will|would|shall|should|must|does|do|helps?|lets?|allows?|enables?|makes?|feeds?|trains?|teach(?:es)?|serves?|goes|go|improves?|powers?|forms?|contributes?|becomes?|remains?|supports?)(?![\w-])/i,
    behind:
      /^\s+(?:(?:also |only |solely |exclusively |partly |mainly )?(?:to(?! (?:which|whom))|in order|for(?! (?:which|whom)))|so that|if|unless|when|where(?:ver)?|while|until|because|under|subject to|as (?!well)|into|without|using|during|but|even|in (?:order|developing|training|building|the (?:training|development)|our|connection|accordance|line|compliance|this)|with (?:your|their|the user['’]s) (?:\w+ )?(?:consent|permission|agreement))(?![\w-])/i,
    entryBehind: /^\s+(?:and|or|from|via|through|with|by|on|at|before|after|in|within)(?![\w-])/i,
    clauseBehind:
      /^(?:(?:also |only |solely )?(?:to|in order|for)|but|so|if|unless|when|where(?:ver)?|while|until|because|although|even|we|you|they|with (?:your|their) (?:\w+ )?(?:consent|permission)|subject|provided|in accordance|as (?:described|explained|set|permitted|allowed|required|necessary|appropriate|needed)|and (?:we|you|they|this|to|for)|in each case|including (?:to|for)|(?:and |or )?\((?:\w{1,4})\)\s|(?:is|are|may|might|can|could|will|helps?|serves?|trains?))(?![\w-])|^$/i,
    denied: /(?:\b(?:never|not|cannot|without)|n['’]t)\b(?! only)[^,;:.—–]*$|\bnot (?:only|just|merely)\b[^;:.]*$/i,
    deniedBehind: /^\s+\w+(?:n['’]t|\s+(?:not|never))\b/i,
  },
  fr: {
    verbs:
      /(?<!\p{L})(?:(?!\p{L}*ions\s)\p{L}{3,}ons(?:-nous)?|(?:utilis|trait|exploit|analys|collect|partag|communiqu|conserv|emploi|croise|combin|recueill|transmet|vend|cèd|reçoi)\p{L}*|\p{L}{2,}(?:er|ir|dre|tre|ant)|a|ont|avons)\s+$/iu,
    links:
      /(?:(?<!\p{L})(?:avec|sur|par|grâce|à|au|aux|de|des|du|en|dans|sous|pour|via|selon|depuis|partir|également|aussi|ensuite|alors|y compris|comme|que|uniquement|seulement|exclusivement|ainsi|donc)|(?<!\p{L})[dlq]u?['’]|\([a-z\d]{1,4}\)|(?<!\p{L})[a-z\d]{1,2}[.)])\s*$/iu,
    and: /(?<!\p{L})(?:et|ou|ainsi que|ni|plus|tant|outre|y compris|en plus des?|de même que)\s+(?:(?:de|d['’]|des|avec|sur|par|à partir des?)\s*)?$|(?<!\p{L})tant (?:avec|sur|par|à partir)\s+(?:des?\s+|d['’])?$/iu,
    openers: /(?<!\p{L})(?:que|qu['’]|si|lorsque|quand|dont|où|car|puisque|comment|avant que|mais|alors)\s*$/iu,
    verbBehind:
      /^\s+(?:ne |n['’]|nous |vous )?(?:sont|seront|soient|est|sera|soit|ont|a|peuvent|pourront|pourraient|peut|pourra|pourrait|doivent|servent|sert|serviront|servira|aident|aide|aideront|permettent|permet|alimentent|alimente|contribuent|contribue|entraînent|entraîne|nourrissent|nourrit|enrichissent|enrichit|font|fait|entrent|entre|constituent|constitue|être)(?!\p{L})/iu,
    behind:
      /^\s+(?:(?:également |aussi |uniquement |seulement |exclusivement |notamment )?(?:pour|afin|en vue|à (?:des|d['’]autres|ces|cette|l['’]?\s?entra)|aux fins|au titre|dans le (?:but|cadre))|pendant|en (?:tant|vertu|application)|si|sauf|lorsqu|quand|tant que|sous réserve|avec votre (?:accord|consentement|autorisation)|sans|conformément|comme|mais|voir|depuis|lors)(?!\p{L})/iu,
    entryBehind: /^\s+(?:et|ou|provenant|issue?s|à partir|auprès|par|via|dans|avec|sur)(?!\p{L})/iu,
    clauseBehind:
      /^(?:(?:également |aussi |uniquement |seulement )?(?:pour|afin|en vue|aux fins|à (?:des|ces))|mais|si|sauf|lorsqu|quand|tant que|même|sous|avec votre|conformément|dans (?:la mesure|le respect|le but|le cadre)|nous|vous|comme|et (?:nous|vous|pour|afin)|ce qui|y compris (?:pour|afin|aux)|sont|est|peuvent|peut|servent|sert|aident|aide)(?!\p{L})|^$/iu,
    denied:
      /(?<!\p{L})(?:ne|n['’]|sans|jamais)(?!\p{L})(?!.*\sque\s)(?!.*\squ['’])[^,;:.—–]*$|non seulement[^;:.]*$|pas (?:que|seulement|uniquement)(?!\p{L})[^;:.]*$/iu,
    deniedBehind: /^\s+(?:ne |n['’])/i,
  },
};

/** Without Markdown's delimiters. */
export function plain(markdown: string): string {
  return markdown.replace(/\]\([^)]*\)|[*_~[\]`]/g, "");
}
