import type { Language, Policy, Span, Unread, UnreadReason } from "../../core/model.ts";
import { inLanguage, type Translated } from "../../languages/translated.ts";
import { createLineCounter } from "./locate.ts";

/** What of a policy was not read, in words. */
export interface UnreadReport {
  readonly places: readonly UnreadPlace[];
  /** Lines that are not blank: those that were not read, and all. */
  readonly lines: number;
  readonly all: number;
  /** Whether its places were read all the same, as plain text: none of them, some or all. */
  readonly plain: "none" | "some" | "all";
}

/** A place that was not read. */
export interface UnreadPlace extends Unread {
  /** As people count them, from 1. */
  readonly firstLine: number;
  /** How many lines it has that are not blank. */
  readonly lines: number;
  /** "Lines 12–40". */
  readonly place: string;
  /** What it is: "German", "code". */
  readonly what: string;
  /** Why it was not read, and what helps. */
  readonly why: string;
}

/** @param language that it is told in */
export function unreadReport({ text, unread }: Pick<Policy, "text" | "unread">, language: Language): UnreadReport {
  if (unread.length === 0) return { places: [], lines: 0, all: 0, plain: "none" };
  const words = inLanguage(unreadWords, language);
  const lineOf = createLineCounter(text);
  const places = unread.map((one): UnreadPlace => {
    const [firstLine, lastLine] = [lineOf(one.span.start), lineOf(Math.max(one.span.start, one.span.end - 1))];
    const name = one.language && nameOf(one.language, language);
    return {
      ...one,
      firstLine,
      lines: filledLines(text.slice(one.span.start, one.span.end)),
      place: words.place(firstLine, lastLine),
      what: one.reason === "language" ? (name ?? words.otherLanguage) : words.what[one.reason],
      why: one.reason === "language" ? words.inLanguage(name) : words.why[one.reason],
    };
  });
  return { places, lines: linesAmong(text, unread), all: filledLines(text), plain: plainAmong(unread) };
}

function plainAmong(unread: readonly Unread[]): UnreadReport["plain"] {
  const isPlain = ({ reason }: Unread): boolean => reason === "marks";
  if (unread.every(isPlain)) return "all";
  return unread.some(isPlain) ? "some" : "none";
}

/** How many lines were not read: of those that are not blank. */
export function unreadLines({ text, unread }: Pick<Policy, "text" | "unread">): number {
  return unread.length === 0 ? 0 : linesAmong(text, unread);
}

/** Two places may share a line. */
function linesAmong(text: string, unread: readonly { readonly span: Span }[]): number {
  let lines = 0;
  let counted = 0;
  for (const { span } of unread) {
    const start = text.slice(counted, span.start).search(/(?<![^\r\n])[^\r\n]*$/) + counted;
    lines += filledLines(text.slice(Math.max(start, counted), span.end));
    const rest = /[^\r\n]*/.exec(text.slice(span.end))?.[0].length ?? 0;
    counted = span.end + rest;
  }
  return lines;
}

function filledLines(text: string): number {
  return text.split(/\r\n?|\n/).filter((line) => line.trim() !== "").length;
}

/** The name of a language, where the platform knows it; its code where it does not. */
function nameOf(code: string, language: Language): string {
  return typeof Intl.DisplayNames === "function"
    ? (new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code)
    : code;
}

interface UnreadWords {
  readonly title: string;
  /** What it means that nothing was found there. */
  readonly caption: Readonly<Record<UnreadReport["plain"], string>>;
  readonly place: (first: number, last: number) => string;
  /** "12 lines not read". */
  readonly count: (lines: number) => string;
  /** The same as a sentence, without a full stop. */
  readonly headline: (report: Pick<UnreadReport, "lines" | "all" | "plain">) => string;
  readonly nothing: string;
  readonly noFindings: string;
  readonly goTo: (place: string) => string;
  readonly otherLanguage: string;
  readonly what: Readonly<Record<Exclude<UnreadReason, "language">, string>>;
  readonly inLanguage: (name: string | undefined) => string;
  readonly why: Readonly<Record<Exclude<UnreadReason, "language">, string>>;
  /** Of many policies: how many of them have such lines. Without a full stop. */
  readonly policies: (count: number) => string;
  /** Of two versions, where no clause changed. Without a full stop. */
  readonly unchanged: string;
  /** Of two versions: what was not read of one of them. */
  readonly versions: Readonly<Record<"before" | "after", (places: string) => string>>;
}

const english: UnreadWords = {
  title: "Not read",
  caption: {
    none: "Nobody has looked at these places: that nothing was found there says nothing.",
    some: "Nobody has looked at these places, or only as plain text: that nothing was found there says nothing.",
    all: "These places were read as plain text only: that nothing was found there says little.",
  },
  place: (first, last) => (first === last ? `Line ${first}` : `Lines ${first}–${last}`),
  count: (lines) => (lines === 1 ? "1 line not read" : `${lines} lines not read`),
  headline: ({ lines, all, plain }) => {
    const how = { none: "not read", some: "not read, or only as plain text", all: "read as plain text only" }[plain];
    if (lines >= all) return plain === "none" ? "Nothing of this policy was read" : `This policy was ${how}`;
    return `${lines} of ${all} lines ${lines === 1 ? "was" : "were"} ${how}`;
  },
  nothing: "No clause about AI training or biometric data was found in what was read",
  noFindings: "No findings in what was read",
  goTo: (place) => `Go to the policy, ${place.toLowerCase()}`,
  otherLanguage: "another language",
  what: {
    code: "code",
    quotation: "quotation",
    html: "HTML",
    table: "table",
    "run-on": "run-on sentences",
    nesting: "nested too deep",
    marks: "as plain text only",
    picture: "text of a picture",
    title: "title of a link",
    letters: "odd letters",
    hyphen: "broken word",
  },
  inLanguage: (name) =>
    `It is written in ${name ?? "another language"}, which Clauselint does not read here. Have it checked by somebody who does.`,
  why: {
    code: "It is set as code. If it is text of the policy, take away the backticks, or the spaces that indent it.",
    quotation:
      "It is set as a quotation, and so taken for somebody else's words. If they are the policy's own, take away the > before them, or begin with a title in bold.",
    html: "It stands in HTML that is not shown as text, or that is never closed. Close it, or write it as Markdown.",
    table:
      "It looks like a table, but its rows and cells cannot be told apart, or a sentence stands in its header. Write a Markdown table with a header, and each row on one line.",
    "run-on": "Its sentences run into each other. Put a full stop and a space, or a new line, between them.",
    nesting: "Its lists or quotations stand too deep within each other. Set it flatter.",
    marks:
      "It has more marks of Markdown, deeper lists or longer pieces than are taken apart, so it was read as plain text, without its lists, tables and links. Set it flatter, with fewer marks, in shorter pieces.",
    picture:
      "It stands in place of a picture, for those who do not see it. If it is text of the policy, write it beside the picture.",
    title:
      "It only shows to those who point at a link or a picture. If it is text of the policy, write it in a sentence of its own.",
    letters: "Its letters only look like those of the alphabet. Write it with plain letters.",
    hyphen: "A hyphen at the end of a line breaks this word. Write it in one.",
  },
  policies: (count) =>
    count === 1
      ? "Some lines of 1 policy were not read: see its audit"
      : `Some lines of ${count} policies were not read: see their audits`,
  unchanged: "Nothing changed in what was read",
  versions: {
    before: (places) => `Of the earlier version, this was not read and is not compared: ${places}.`,
    after: (places) => `Of the later version, this was not read and is not compared: ${places}.`,
  },
};

const french: UnreadWords = {
  title: "Non lu",
  caption: {
    none: "Personne n’a regardé ces endroits : que rien n’y ait été trouvé ne veut rien dire.",
    some: "Personne n’a regardé ces endroits, ou seulement comme texte brut : que rien n’y ait été trouvé ne veut rien dire.",
    all: "Ces endroits n’ont été lus que comme texte brut : que rien n’y ait été trouvé ne veut pas dire grand-chose.",
  },
  place: (first, last) => (first === last ? `Ligne ${first}` : `Lignes ${first} à ${last}`),
  count: (lines) => (lines < 2 ? `${lines} ligne non lue` : `${lines} lignes non lues`),
  headline: ({ lines, all, plain }) => {
    const isWhole = lines >= all;
    if (isWhole && plain === "none") return "Rien de cette politique n’a été lu";
    const isOne = isWhole || lines < 2;
    const read = isOne ? "lue" : "lues";
    const how = {
      none: `pas été ${read}`,
      some: `pas été ${read}, ou seulement comme texte brut`,
      all: `été ${read} que comme texte brut`,
    }[plain];
    const what = isWhole ? "Cette politique" : `${lines} ligne${isOne ? "" : "s"} sur ${all}`;
    return `${what} n’${isOne ? "a" : "ont"} ${how}`;
  },
  nothing: "Aucune clause sur l’entraînement d’IA ou la biométrie n’a été trouvée dans ce qui a été lu",
  noFindings: "Rien à signaler dans ce qui a été lu",
  goTo: (place) => `Aller à la politique, ${place.toLowerCase()}`,
  otherLanguage: "autre langue",
  what: {
    code: "code",
    quotation: "citation",
    html: "HTML",
    table: "tableau",
    "run-on": "phrases collées",
    nesting: "imbrication trop profonde",
    marks: "comme texte brut seulement",
    picture: "texte d’une image",
    title: "titre d’un lien",
    letters: "lettres inhabituelles",
    hyphen: "mot coupé",
  },
  inLanguage: (name) =>
    `Ce passage est écrit ${name ? `en ${name}` : "dans une autre langue"}, que Clauselint ne lit pas ici. Faites-le vérifier par quelqu’un qui la lit.`,
  why: {
    code: "Ce passage est présenté comme du code. S’il fait partie de la politique, retirez les accents graves, ou les espaces qui le mettent en retrait.",
    quotation:
      "Ce passage est présenté comme une citation, donc comme les mots d’un autre. S’il fait partie de la politique, retirez le > qui le précède, ou commencez par un titre en gras.",
    html: "Ce passage se trouve dans du HTML qui ne s’affiche pas comme texte, ou qui n’est jamais fermé. Fermez-le, ou écrivez-le en Markdown.",
    table:
      "Ce passage ressemble à un tableau, mais ses lignes et ses cases ne se distinguent pas, ou une phrase se trouve dans son en-tête. Écrivez un tableau Markdown avec un en-tête, et chaque rangée sur une seule ligne.",
    "run-on":
      "Les phrases de ce passage se touchent. Séparez-les par un point suivi d’une espace, ou par un retour à la ligne.",
    nesting: "Les listes ou les citations de ce passage sont trop imbriquées. Présentez-le plus à plat.",
    marks:
      "Ce passage a plus de marques Markdown, des listes plus profondes ou des morceaux plus longs que ce qui est décomposé : il a été lu comme du texte brut, sans ses listes, ses tableaux ni ses liens. Présentez-le plus à plat, avec moins de marques, en morceaux plus courts.",
    picture:
      "Ce passage tient lieu d’une image pour qui ne la voit pas. S’il fait partie de la politique, écrivez-le à côté de l’image.",
    title:
      "Ce passage ne s’affiche que pour qui pointe un lien ou une image. S’il fait partie de la politique, écrivez-le dans une phrase à part.",
    letters: "Les lettres de ce passage ne font que ressembler à celles de l’alphabet. Écrivez-le en lettres simples.",
    hyphen: "Un trait d’union en fin de ligne coupe ce mot. Écrivez-le d’un seul tenant.",
  },
  policies: (count) =>
    count < 2
      ? "Des lignes d’une politique n’ont pas été lues : voyez son audit"
      : `Des lignes de ${count} politiques n’ont pas été lues : voyez leurs audits`,
  unchanged: "Rien n’a changé dans ce qui a été lu",
  versions: {
    before: (places) => `De la version antérieure, ceci n’a pas été lu et n’est pas comparé : ${places}.`,
    after: (places) => `De la version ultérieure, ceci n’a pas été lu et n’est pas comparé : ${places}.`,
  },
};

/** In every language that we speak. */
export const unreadWords: Translated<UnreadWords> = { en: english, fr: french };

/** A place in one line: "lines 12–40 (German)". */
export function unreadPhrase({ place, what }: UnreadPlace): string {
  return `${place.charAt(0).toLowerCase()}${place.slice(1)} (${what})`;
}
