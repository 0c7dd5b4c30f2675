import type { Language } from "./model.ts";

/** The sentence around the words that are replaced: what stands before them, they themselves, what follows. */
export interface Setting {
  readonly before: string;
  readonly words: string;
  readonly after: string;
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
    and: /(?<!\p{L})(?:et|ou|ainsi que|ni|plus|tant|outre|y compris|en plus des?|de même que)\s+(?:(?:de|d['’]|des|avec|sur|par|à partir des?)\s*)?$|(?<!\p{L})tant (?:avec|sur|par|à partir des?)\s+$/iu,
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
