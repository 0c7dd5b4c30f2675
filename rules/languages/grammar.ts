import type { Language, Translated } from "./translated.ts";

/**
 * How the sentences of one language are built, as far as fixes rewrite them and names have forms. Everything is asked of
 * words as they are written, with capitals and accents, but without knowledge of Markdown beyond what a member says.
 * What a language leaves out matches nothing and rewrites nothing: see `grammarOf`.
 */
export interface Grammar {
  /** Its code in BCP 47. */
  readonly language: Language;

  /** Whether a verb may stand behind what it acts on, at the end of its clause: « um unsere Modelle zu trainieren ». */
  readonly verbFinal: boolean;

  /** Words in the quotation marks of the language. */
  readonly quote: (words: string) => string;
  /** A sentence of ours with the spaces and apostrophes of its typesetters. */
  readonly typeset: (words: string) => string;

  /** A name in the plural. @param isSmall whether a word of it only joins the others */
  readonly plural: (name: string, isSmall: (word: string) => boolean) => string;
  readonly singular: (name: string, isSmall: (word: string) => boolean) => string;
  /** The source of an expression for a word of a name in both numbers. @param place whether it is the name's last */
  readonly bothNumbers: (word: string, place: "last" | "before") => string;
  /** What may stand in front of a name, from its start. */
  readonly article: RegExp;
  /** All that may join two words of a name in capitals, spaces included. */
  readonly nameJoint: RegExp;
  /** What belongs to a noun in capitals though it is in small letters, from the noun's end: « partagé », « d'équipe ». */
  readonly modifier: RegExp;
  /** An owner in front of a name, from its start: "User's Content". */
  readonly owner: RegExp;
  /** What tells a part of what a name covers, at its start or end: "English-language | Shared Content". */
  readonly partOfTerm: RegExp;
  /**
   * Where a text gives an assistant of its own a name, the first group: "our chat assistant, **Wren**"; in Markdown. What
   * plays the role of a person has groups for its `name` and its `role`: "**Osric** is the AI tutor".
   */
  readonly assistants: readonly RegExp[];
  /** Brackets in which a company is given the name of its role, the group `role`; for all that match. */
  readonly ownRole: RegExp;
  /** The names of the public and the private half of what a term covers. */
  readonly halves: (term: string) => { readonly open: string; readonly closed: string } | undefined;

  /** What tells where a noun, its object and its clause begin and end. */
  readonly joints: Joints;
  /** The article or possessive at the end of what stands before some words, if it is theirs; "" where there is none. */
  readonly articleBefore: (before: string, words: string) => string;
  /** A noun that says how much, at the end of what stands before data: "the entirety of | your data". */
  readonly quantity: RegExp;
  /** What already says "only", at the end of what stands before some words. */
  readonly limited: RegExp;
  /** The same anywhere before: "we only train on". */
  readonly onlyAhead: RegExp;
  /** Data and, behind it, a time or a condition that is not of the data: "your content after you leave". */
  readonly timeBehind: RegExp;
  /** The beginning of what stands behind a choice, folded, where that is no object of it: when, where and how it is made. */
  readonly choiceEnds: RegExp;
  /** Nouns of one number or gender cannot take the place of words with this behind them: "{{a face template}} are". */
  readonly clashes: (nouns: readonly Noun[], after: string) => boolean;
  /** A noun as the words around it ask for it; undefined in a language that does not fit any. */
  readonly fit: (nouns: readonly Noun[], article: Article, limit: Limit, setting: Setting) => Fit | undefined;
  /** Words that an opening comma sets apart together with what follows them. */
  readonly setApart: RegExp;
  /** "using only public data", behind a verb and its object. */
  readonly outOf: (nouns: readonly Noun[], limit: Limit) => string | undefined;
  /** "about you", right behind the data that it belongs to. */
  readonly tail: RegExp;

  /** The last joint of a list, with its spaces: " and ". */
  readonly and: string;
  /** The word for it, between spaces, anywhere. */
  readonly joined: RegExp;
  /** The same right behind some words, over Markdown's delimiters. */
  readonly goesOnWith: RegExp;
  /** Behind data: words that list examples of it or say more about it, so that it serves what follows in one breath. */
  readonly asides: RegExp;
  /** Opens examples of what is named before, or more of it: ", including". */
  readonly examples: RegExp;
  /** A pronoun that takes the data up again. */
  readonly takenUp: RegExp;
  /** "to run the service and to train". */
  readonly joinedPurposes: RegExp;
  /** Behind a use, in the same sentence: "and also to …". */
  readonly alsoTo: RegExp;
  /** Others than we provide the data. */
  readonly fromOthers: RegExp;
  readonly provides: RegExp;

  /** "Your notes feed | the training": they stay the subject, whatever is added. */
  readonly feeds: RegExp;
  /** "Yes" and "no", as an answer in a table or to a question. */
  readonly answers: RegExp;
  /** The whole answer "no", and what stands in its place for the opposite. */
  readonly plainNo: RegExp;
  readonly yes: string;
  /** Words at whose end something is still to come: "trained on". */
  readonly unfinished: RegExp;
  /** ", including generative ones,": says more about the models, between commas. */
  readonly isAside: RegExp;
  /** "including for training": what is added would belong to the aside alone. */
  readonly inAside: RegExp;
  /** Words that already set a condition. */
  readonly conditions: RegExp;
  /** A condition that is the only one: "only if you join". */
  readonly onlyOn: RegExp;
  /** What was done already: "we have used". */
  readonly past: RegExp;
  /** Where what a practice says of itself ends. */
  readonly nextClause: RegExp;
  /** A condition as it stands behind what it is for, with the comma that it needs in front of it. */
  readonly conditionBehind: (words: string) => string;
  /** What tells a model from others right behind its noun: « (le modèle) anti-spam »; folded. */
  readonly behindModel: RegExp;
  /** Words that tell a model of language, or one that may be, from others: "large language", "chat"; folded. */
  readonly languageModel: RegExp;
  /** The models that some words name, taken up again: "this model", "these models"; undefined where we cannot tell. */
  readonly thisModel: (words: string) => string | undefined;

  /** What takes up the sentence before: "You can refuse this in Settings". Nothing is to come between the two. */
  readonly refersBack: RegExp;
  /** What adds to what is said before: "we also use", "this includes". */
  readonly adds: RegExp;
  /** "Players cannot opt out of this". */
  readonly noWayOut: RegExp;

  /** How a sentence is turned into its opposite. */
  readonly denial: Denial;
  /** Without its modal: "may use" is "use", "uses" or "are used". Undefined where the form cannot be told for sure. */
  readonly withoutModal: (modal: string, before: string, after: string) => Said | undefined;

  /** An entry of a list that goes on with the data, and tells no purpose. */
  readonly notAPurpose: RegExp;
  /** Between a purpose and a use: what stands beside the use is another purpose. */
  readonly besidePurpose: RegExp;
  /** Right before a purpose: verbs that share its object, "to | provide, maintain and". */
  readonly verbsAhead: RegExp;
  /** What joins a purpose to the one before it, at its start. */
  readonly purposeJoint: RegExp;
  /** Whether a purpose may begin with these words behind others, and tears no noun: not "for legitimate | {{filtering spam}}". */
  readonly purposeBegins: (before: string, words: string) => boolean;
  /** A purpose in the place of another one. */
  readonly purpose: (forms: PurposeForms, setting: Setting) => SaidPurpose | undefined;
  /** A purpose with the words that open it, at the end of a clause. @param clause the words of the clause */
  readonly purposeBehind: (forms: PurposeForms, clause: string) => string | undefined;

  /** An end that is none and may give way to another: "as long as necessary". */
  readonly emptyEnd: RegExp;
  /** What asks for a length of time behind it: "kept for | as long as necessary". */
  readonly asksForLength: RegExp;
  /** A condition of which the half that says for what is still to come. */
  readonly needed: RegExp;
  readonly neededFor: RegExp;
  /** Right behind a condition: where or by what it holds, "in your country". */
  readonly where: RegExp;
  /** Behind these words an open condition is a length of time, or belongs to something else: "with your consent where …". */
  readonly duration: RegExp;
  readonly ofSomethingElse: RegExp;
  /** "regardless of when": words that only widen what a clause says. */
  readonly regardless: RegExp;

  /** The end of an open enumeration after which a noun is still to come: "and other | sources". */
  readonly openEnd: RegExp;
  readonly openNoun: RegExp;
  /** What may follow an open enumeration and goes with it. */
  readonly afterOpen: RegExp;
  readonly dataNoun: RegExp;
  /** Words that open the list behind them, and what closes it in their place. */
  readonly opensList: {
    readonly words: RegExp;
    readonly closed: string;
    readonly unlessBefore: RegExp;
    /** Opens a list of examples, with the comma before it: " such as". */
    readonly example: RegExp;
  };
  /** Behind a list that is closed: "and nothing else". */
  readonly nothingElse: string;
  /** What stands before data that is kept out. */
  readonly except: (words: string) => string;

  /** What is done with a trait, at the end of its name, and comes from no capture: "facial recognition". */
  readonly traitAct: RegExp;
  readonly traitNames: Readonly<Record<"face" | "voice" | "hand" | "eye" | "movement", RegExp>>;

  /** Says where a quotation comes from, at the start of its last line. */
  readonly quotationSource: RegExp;
  /** Says that something is public. */
  readonly saysPublic: RegExp;
  /** Says by an adjective that something is private. */
  readonly saysPrivate: RegExp;
  /** What the title of a numbered section may begin with. */
  readonly sectionTitle: RegExp;
  /** What stands before the number of a section in a reference to it, and before its title; in small letters. */
  readonly numberReference: RegExp;
  readonly titleReference: RegExp;
  /** The start of a sentence about ourselves, which is no title. */
  readonly ofOurselves: RegExp;
  /** Global: what begins a sentence about ourselves though no mark ends the one before, and the same in the midst of one. */
  readonly beginsAnew: RegExp;
  readonly goesOnOfUs: RegExp;
  /** A line about ourselves that breaks off, so that a list goes on with it: "We use your data to". */
  readonly goesOnBelow: RegExp;
  readonly speaking: Speaking;
  /** What stands in front of something, or behind it, and names whose it is, as the group `name`: "Vireo's", « de Vireo ». */
  readonly ownedBy: { readonly ahead: RegExp; readonly behind: RegExp };
}

/** By what sentences tell who speaks, each expression global. */
interface Speaking {
  readonly we: RegExp;
  /** « on » */
  readonly one: RegExp;
  /** A name, as the first group, that does what companies do. */
  readonly named: RegExp;
  /** What companies do, as it stands behind a name in folded text. */
  readonly acts: string;
  /** Who speaks, in folded text: "we". */
  readonly us: string;
  /** What stands before a name as a part of it: "the Company", « la Banque ». */
  readonly article: RegExp;
}

/** Data in the number and, where the language has one, the gender that a sentence may ask for. */
export interface Noun {
  readonly gender?: "masculine" | "feminine" | "neuter";
  readonly singular: string;
  readonly plural: string;
  /** It has this number alone, in both forms above. */
  readonly only?: "singular" | "plural";
}

/** Whether the sentence gives the words their article, or they bring their own: "a face template". */
export type Article = "fitted" | "own";

/** Words for data. In a language with genders there may be several nouns, of which the sentence takes the fitting one. */
export interface Wording {
  readonly article: Article;
  readonly nouns: Translated<readonly Noun[]>;
  /** What is said about them between commas; "" for nothing. */
  readonly aside: Translated;
}

/** A purpose as a verb, and as a noun where the language puts one behind some words: "for filtering". */
export interface PurposeForms {
  readonly verb: string;
  readonly noun?: string;
}

export type PurposeWording = Translated<PurposeForms>;

/** How a sentence is to be limited to the data: "only", or left as it is. */
export type Limit = "only" | "as-it-is";

/** The sentence around the words that are replaced: what stands before them, they themselves, what follows. */
export interface Setting {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Words that take the place of others, and how many characters (UTF-16 code units) before these go with them. */
export interface Fit {
  readonly words: string;
  readonly takesBefore: number;
}

/** Words in the place of a modal, and how many characters behind it go with it. */
export interface Said {
  readonly words: string;
  readonly taken: number;
}

/** A purpose in the place of another, and how many characters before and behind that one go with it. */
export interface SaidPurpose {
  readonly words: string;
  readonly taken: number;
  readonly takesAfter: number;
  /** How many characters behind it go on with it as they are. */
  readonly leaves?: number;
}

/** Where a noun, its object and its clause begin and end. */
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
  /** Right before data, and would be said of whatever stands in its place: "not only", "hardly any". */
  readonly lessens: RegExp;
}

/** How a plain sentence about a practice becomes one that denies it. */
interface Denial {
  /** A second clause behind what is denied, which would be denied too. */
  readonly goesOn: RegExp;
  /** "is used solely for training": denied, it would be used for more. */
  readonly limits: RegExp;
  /** What is left of a sentence behind the data and may be denied with it: nothing, or what it is for. */
  readonly mayFollow: RegExp;
  /** Data that is kept out, up to the next comma: ", except for drafts". */
  readonly exception: RegExp;
  /** Tells for how much something holds, before the data: "mainly ". */
  readonly share: RegExp;
  /** Who, and a verb of use, right before the data; the first group is who. */
  readonly uses: RegExp;
  readonly inOrderTo: RegExp;
  /** Who, and the verb of training, before the data; the first group is who, the second the verb. */
  readonly trains: RegExp;
  /** A verb right behind the data, with its denial. */
  readonly dataVerbs: readonly (readonly [RegExp, string])[];
  readonly doNotUse: (subject: string) => string;
  readonly doNotTrain: (subject: string, verb: string) => string;
  /** How much of the data: "not on all of your posts" would say that some of them are used. */
  readonly quantifier: RegExp;
  /** Data with its quantifier, as a denial of it all names it: "any of your posts". */
  readonly noneOf: (data: string) => string;
}

/** A grammar of what is known of a language; the rest matches nothing and rewrites nothing, so that no fix comes of it. */
export function grammarOf(known: Partial<Grammar> & Pick<Grammar, "language">): Grammar {
  return { ...empty, ...known };
}

/** The noun of a gender, or the only one that there is. */
export function nounOf(nouns: readonly Noun[], gender?: Noun["gender"]): Noun | undefined {
  return nouns.find((noun) => noun.gender === gender) ?? nouns[0];
}

/** Words as they begin a sentence, blanks and Markdown's delimiters in front of them included. */
export function capital(words: string): string {
  return words.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Words without Markdown's delimiters. */
export function withoutDelimiters(markdown: string): string {
  return markdown.replace(/\]\([^)\]]*\)|[*_~[\]`]/g, "");
}

/** The source of an expression for just these words, whatever their apostrophes. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/['’]/g, "['’]");
}

const never = /(?!)/;
const nothing = () => undefined;
const unchanged = (words: string) => words;
const noJoints: Joints = {
  verbs: never,
  links: never,
  and: never,
  openers: never,
  verbBehind: never,
  behind: never,
  entryBehind: never,
  clauseBehind: never,
  denied: never,
  deniedBehind: never,
  lessens: never,
};
const noDenial: Denial = {
  goesOn: never,
  limits: never,
  mayFollow: never,
  exception: never,
  share: never,
  uses: never,
  inOrderTo: never,
  trains: never,
  dataVerbs: [],
  doNotUse: unchanged,
  doNotTrain: (_, verb) => verb,
  quantifier: never,
  noneOf: unchanged,
};

const empty: Omit<Grammar, "language"> = {
  verbFinal: false,
  quote: (words) => `“${words}”`,
  typeset: unchanged,
  plural: unchanged,
  singular: unchanged,
  bothNumbers: unchanged,
  article: never,
  nameJoint: never,
  modifier: never,
  owner: never,
  partOfTerm: never,
  assistants: [],
  ownRole: never,
  halves: nothing,
  joints: noJoints,
  articleBefore: () => "",
  quantity: never,
  onlyAhead: never,
  timeBehind: never,
  choiceEnds: never,
  limited: never,
  clashes: () => true,
  fit: nothing,
  setApart: never,
  outOf: nothing,
  tail: never,
  and: ", ",
  joined: never,
  goesOnWith: never,
  asides: never,
  examples: never,
  takenUp: never,
  joinedPurposes: never,
  alsoTo: never,
  fromOthers: never,
  provides: never,
  feeds: never,
  answers: never,
  plainNo: never,
  yes: "",
  unfinished: never,
  behindModel: never,
  languageModel: never,
  isAside: never,
  inAside: never,
  conditions: never,
  onlyOn: never,
  past: never,
  nextClause: /(?<!\s)\s*[,;:—–(]/,
  conditionBehind: unchanged,
  thisModel: nothing,
  refersBack: never,
  adds: never,
  noWayOut: never,
  denial: noDenial,
  withoutModal: nothing,
  notAPurpose: never,
  besidePurpose: never,
  verbsAhead: never,
  purposeJoint: never,
  purposeBegins: () => false,
  purpose: nothing,
  purposeBehind: nothing,
  emptyEnd: never,
  asksForLength: never,
  needed: never,
  neededFor: never,
  where: never,
  duration: never,
  ofSomethingElse: never,
  regardless: never,
  openEnd: never,
  openNoun: never,
  afterOpen: never,
  dataNoun: never,
  opensList: { words: never, closed: "", unlessBefore: never, example: never },
  nothingElse: "",
  except: unchanged,
  traitAct: never,
  traitNames: { face: never, voice: never, hand: never, eye: never, movement: never },
  quotationSource: never,
  saysPublic: never,
  saysPrivate: never,
  sectionTitle: never,
  numberReference: never,
  titleReference: never,
  ofOurselves: never,
  beginsAnew: /(?!)/gu,
  goesOnOfUs: never,
  goesOnBelow: never,
  speaking: { we: never, one: never, named: /(?!)/g, article: never, acts: "(?!)", us: "" },
  ownedBy: { ahead: never, behind: never },
};
