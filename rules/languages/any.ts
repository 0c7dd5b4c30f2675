// What holds for words of which nobody can tell the language: of names, of what stands before it is known, of references.
import type { Grammar } from "./grammar.ts";
import { lexicons } from "./index.ts";

/** What may stand in front of a name, and of what it belongs to. */
export const anyArticle: RegExp = inAny(({ article }) => article);
export const anyOwner: RegExp = inAny(({ owner }) => owner);

/** What tells a part of what a name covers: "English-language Content". */
export const anyPartOfTerm: RegExp = inAny(({ partOfTerm }) => partOfTerm);

/** What joins the words of a name: "Shared Content", « Données d'Usage », « Contenu de l'Espace ». */
export const anyNameJoint: RegExp = inAny(({ nameJoint }) => nameJoint, "u");

/** Says where a quotation comes from, at the start of its last line. */
export const anyQuotationSource: RegExp = inAny(({ quotationSource }) => quotationSource);

/** Says that something is public. */
export const anyPublic: RegExp = inAny(({ saysPublic }) => saysPublic);

/** Says by an adjective that something is private. */
export const anyPrivate: RegExp = inAny(({ saysPrivate }) => saysPrivate);

/** What the title of a numbered section may begin with, and what stands before its number or its title in a reference. */
export const anySectionTitle: RegExp = inAny(({ sectionTitle }) => sectionTitle);
export const anyNumberReference: RegExp = inAny(({ numberReference }) => numberReference);
export const anyTitleReference: RegExp = inAny(({ titleReference }) => titleReference);

/** A line that a list goes on. */
export const anyLineThatGoesOn: RegExp = inAny(({ goesOnBelow }) => goesOnBelow);

/** Whether a name ends in the legal form of a company, in whatever country. */
export function isCompany(name: string): boolean {
  return companyEnd.test(name);
}

export const legalForms = "Ltd|Limited|Inc|LLC|LLP|plc|PLC|Corp|Corporation|GmbH|AG|BV|SA|SAS|SARL|SpA|AB|Oy";
const companyEnd = new RegExp(`\\s(?:${legalForms})$`);

/** Whether what looks like the abbreviation of artificial intelligence is a word: « j'ai ». @param words as they are written */
export function isNoAbbreviation(words: string): boolean {
  return words === "ai";
}

/** @param flags of the expression; those of its parts do not count */
function inAny(part: (grammar: Grammar) => RegExp, flags = "iu"): RegExp {
  return new RegExp(lexicons.map(({ grammar }) => part(grammar).source).join("|"), flags);
}
