import { anyArticle, anyOwner } from "../../languages/any.ts";
import { lexiconOf } from "../../languages/index.ts";
import { keptFor } from "../keep/lazily.ts";
import type { Clause, DataObject, Definition, Exclusion, Phrase, Policy } from "../model.ts";
import { itemsBelow } from "../reading/neighbours.ts";
import type { Segment } from "../reading/segments.ts";
import { dataIn } from "../reading/sentence/data.ts";
import { localExclusions } from "../reading/sentence/exclusions.ts";
import { modelsIn } from "../reading/sentence/predicates.ts";
import type { Mention } from "../words/mentions.ts";
import {
  hasMentionIn,
  mentionsIn,
  onlyBetween,
  overlaps,
  type Passage,
  phraseOf,
  type Range,
  wholeOf,
  wordsBetween,
} from "../words/passages.ts";
import { termKey, termsIn } from "../words/terms.ts";

/** The terms that a section defines: “Public Content” means …, **Inputs:** …, the prompts you type (“Inputs”). */
export function definitionsIn(segments: readonly Segment[]): Definition[] {
  return segments.flatMap((segment) => {
    if (segment.kind === "heading") return underHeading(segments, segment).map(inexplicit);
    return [
      ...inOtherDocument(segment),
      ...spelledOut(segments, segment),
      ...titled(segments, segment).map(inexplicit),
      ...inBrackets(segment),
      ...inGlossary(segment).map(inexplicit),
      ...inPassing(segment).map(inexplicit),
    ];
  });
}

function inexplicit(definition: Definition): Definition {
  return { ...definition, explicit: false };
}

/** "Capitalised terms have the meaning given in our Terms": words of a section that leave its terms to another document. */
export function termsElsewhereIn(segments: readonly Segment[]): Phrase[] {
  return segments.flatMap(({ passage }) => {
    const cue = passage.mentions("terms-elsewhere")[0];
    return cue && passage.mentions("defined-elsewhere").length > 0 ? [phraseOf(passage, cue)] : [];
  });
}

/** “Public Content” means …; “Inputs” includes …; by “Inputs” we mean …; we call … “Inputs”. */
function spelledOut(segments: readonly Segment[], segment: Segment): Definition[] {
  const { passage, block } = segment;
  const cue = passage.mentions("definition")[0] ?? passage.mentions("covers-verb")[0];
  if (!cue) return [];
  const quoted = quotedIn(passage);
  const ahead = quoted.filter(({ end }) => end <= cue.start);
  const last = ahead.at(-1);
  const between = last && wordsBetween(passage, last.end, cue.start);
  if (last && between !== undefined && between <= 2 && wordsBetween(passage, 0, ahead[0]?.start ?? 0) <= 4) {
    return ahead.flatMap(({ text }) => definitionOf(segments, segment, text, { start: cue.end, end: endOf(passage) }));
  }
  const behind = quoted.find((it) => overlaps(it, cue) || it.start >= cue.end);
  if (cue.kind === "definition" && behind && wordsBetween(passage, 0, cue.start) <= 1) {
    const body =
      behind.start - cue.end <= 2 ? { start: behind.end, end: endOf(passage) } : { start: cue.end, end: behind.start };
    return definitionOf(segments, segment, behind.text, overlaps(behind, cue) ? after(passage, cue) : body);
  }
  const head = passage.text.slice(0, cue.start).trim();
  const isBold = passage.start === 0 && head !== "" && block.titleEnd >= head.length;
  const term = isBold ? head : writtenOut(passage, cue);
  return term ? definitionOf(segments, segment, term, after(passage, cue)) : [];
}

function after(passage: Passage, { end }: Range): Range {
  return { start: end, end: endOf(passage) };
}

function endOf(passage: Passage): number {
  return passage.text.length;
}

interface QuotedTerm extends Range {
  readonly text: string;
}

function quotedIn({ text }: Passage): QuotedTerm[] {
  return [...text.matchAll(/["“«]\s*([^"“”«»]{2,60}?)[\s,.]*["”»]/gu)].flatMap(({ index, 0: whole, 1: words }) =>
    words ? [{ start: index, end: index + whole.length, text: words }] : [],
  );
}

/** The term in capitals at the beginning of a sentence, without marks: "Public Content means …", « Le Contenu public désigne … ». */
function writtenOut(passage: Passage, cue: Mention): string | undefined {
  const head = /^[\s*_(]*(?:(?:\p{Lu}\p{Ll}{0,2}|L['’]) ?(?=\p{Lu}))?(.{2,60}?)[,:\s*_]*$/u.exec(
    passage.text.slice(0, cue.start),
  )?.[1];
  const words = head?.split(/[\s'’]+/) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const adjectives = passage.lexicon.nounHead === "first" ? 2 : 0;
  const isTerm = capitals > 0 && words.length <= 5 && /^\p{Lu}/u.test(words[0] ?? "");
  if (
    !head ||
    !isTerm ||
    words.length - capitals > adjectives ||
    hasMentionIn(passage, "negator", { start: 0, end: cue.start })
  )
    return undefined;
  return cue.kind === "covers-verb" && words.length < 2 ? undefined : head;
}

/** A bold title, or one at the head of an item, that ends in a colon, a dash or a full stop, and what stands behind it. */
function titled(segments: readonly Segment[], segment: Segment): Definition[] {
  const { passage, block, kind } = segment;
  if (passage.start > 0) return [];
  const title = /^["“«\s]*(\p{Lu}[^:.;!?\n–—"”»]{1,60}?)\s?["”»]?\s?(?:[:–—]|\s-|\.$)(?:\s+|$)/u.exec(passage.text);
  const term = title?.[1]?.trim();
  if (!title || !term || term.split(/\s+/).length > 5) return [];
  if (block.titleEnd < term.length && kind !== "item" && !/^["“«]/.test(passage.text)) return [];
  const rest = passage.text.slice(title[0].length);
  if (rest) return definitionOf(segments, segment, term, { start: title[0].length, end: endOf(passage) });
  const next = segments[segment.index + 1];
  if (next?.block !== block || block.titleEnd < term.length) return [];
  return definitionOf(segments, next, term, wholeOf(next.passage));
}

/** "the prompts you type (“Inputs”)", « les avis (ci-après le Contenu partagé) ». */
function inBrackets({ passage }: Segment): Definition[] {
  let from = 0;
  return [...passage.text.matchAll(/\(([^()]{2,90})\)/g)].flatMap(({ index, 0: whole, 1: inside = "" }) => {
    const range = { start: index, end: index + whole.length };
    const quoted = quotedIn(passage).filter((it) => it.start >= range.start && it.end <= range.end);
    const named = mentionsIn(passage, "hereafter", range)[0];
    const plain = named && termsIn(passage).find((it) => it.start >= named.end && it.end <= range.end);
    const first = quoted[0];
    // "(for example, “summer holiday”)" gives no name.
    const gives = first && (named || wordsBetween(passage, index, first.start) <= 1) && !exampled(passage, range);
    const terms = gives ? quoted.map(({ text }) => text) : plain ? [passage.text.slice(plain.start, plain.end)] : [];
    const body = { start: Math.max(from, lastStop(passage, index)), end: index };
    from = range.end;
    const more = membersBehind(passage, range.end);
    return inside
      ? terms
          .flatMap((term) => plainDefinition(passage, term, body))
          .map((it) => ({ ...it, members: [...it.members, ...more] }))
      : [];
  });
}

/** "(“Content”), including your prompts and files": what follows tells what the term takes in. */
function membersBehind(passage: Passage, end: number): DataObject[] {
  const cue = passage.mentions("enumeration-of").find(({ start }) => start >= end && start - end <= 3);
  return cue ? membersOf(passage, after(passage, cue)) : [];
}

function exampled(passage: Passage, range: Range): boolean {
  return hasMentionIn(passage, "enumeration-of", range);
}

/** Where the last part of a sentence before an offset begins. */
function lastStop({ text }: Passage, before: number): number {
  return Math.max(text.lastIndexOf(";", before), text.lastIndexOf(":", before)) + 1;
}

/** The row of a table whose first column holds terms or kinds of data. */
function inGlossary({ passage, block, cells }: Segment): Definition[] {
  if (!cells?.label || block.table?.column !== 1 || passage.start > 0) return [];
  const first = cells.others.find(({ cell }) => cell === cells.label);
  const term = cells.label.text.replace(/^["“«\s]+|["”»\s:]+$/gu, "");
  if (!first?.header.mentions("glossary-header").length || term.split(/\s+/).length > 6) return [];
  return plainDefinition(passage, term, wholeOf(passage));
}

/** "Shared Content (posts that anyone can open)", "Shared Content, meaning posts": explained where it is used. */
function inPassing({ passage }: Segment): Definition[] {
  if (passage.mentions("enumeration-of").length === 0 && !passage.text.includes("(")) return [];
  return termsIn(passage)
    .filter((term) => {
      const body = explanationOf(passage, term);
      return body && [body, term].every((it) => dataIn(passage, it, "definition").length > 0);
    })
    .map(({ start, end }) => explained(passage, passage.text.slice(start, end)));
}

/** The bracket, or "such as …", right behind a term. */
function explanationOf(passage: Passage, { end }: Range): Range | undefined {
  const bracket = /^\s*\(([^()"“«]*)\)/.exec(passage.text.slice(end));
  if (bracket) return { start: end, end: end + bracket[0].length };
  const cue = passage.mentions("enumeration-of").find(({ start }) => start >= end && start - end <= 2);
  return cue && after(passage, cue);
}

/** A heading that is nothing but the name of data, with a text of its own below. */
function underHeading(segments: readonly Segment[], { passage, index }: Segment): Definition[] {
  const below = segments[index + 1];
  const term = passage.text.replace(/^[\s\d.()]+|[\s:.]+$/g, "");
  if (!below || below.kind === "heading" || term.split(/\s+/).length > 5) return [];
  if (dataIn(passage, wholeOf(passage), "definition").length === 0) return [];
  return below.passage.text.includes(term) ? [] : [explained(passage, term)];
}

/** "Customer Content (as defined in our Terms)", "“Inputs” has the meaning given in our Terms". */
function inOtherDocument({ passage }: Segment): Definition[] {
  const cues = passage.mentions("defined-elsewhere");
  const named = cues.length > 0 ? [...quotedIn(passage), ...termsIn(passage)] : [];
  return cues.flatMap((cue) => {
    const names = named.filter(({ end }) => end <= cue.start && wordsBetween(passage, end, cue.start) <= 2);
    const [name] = names.sort((a, b) => b.end - a.end);
    if (!name) return [];
    const term = passage.text.slice(name.start, name.end).replace(/^["“«\s]+|["”»\s]+$/gu, "");
    return [{ ...explained(passage, term), elsewhere: true }];
  });
}

/** A definition with its members: in the sentence, in the list below it, and in "It includes …", "It does not …" right behind. */
function definitionOf(segments: readonly Segment[], segment: Segment, term: string, body: Range): Definition[] {
  const { passage, block, index } = segment;
  const below = itemsBelow(segments, block).filter((it) => it.index > index);
  const behind = segments.slice(index + 1, index + 3).filter((it) => it.block === block);
  const out = behind.filter((it) => it.passage.mentions("kept-out").length > 0).map((it) => it.passage);
  const goesOn = behind.slice(0, 1).filter(({ passage: it }) => !out.includes(it) && addsMembers(it));
  const more = [...(/:\s*$/.test(passage.text) ? below : []), ...goesOn].map((it) => it.passage);
  return plainDefinition(passage, term, body).map((definition) => ({
    ...definition,
    members: [...definition.members, ...more.flatMap((it) => membersOf(it, wholeOf(it)))],
    excluded: [...definition.excluded, ...out.flatMap(everythingIn)],
    postable: definition.postable || more.some((it) => it.mentions("postable").length > 0),
    anchored: definition.anchored || more.some((it) => it.mentions("public-anchor").length > 0),
  }));
}

/** "It does not include messages or drafts": all that is named there. */
function everythingIn(passage: Passage): Exclusion[] {
  return dataIn(passage, wholeOf(passage), "definition").map(
    ({ object: { text, span, visibility } }): Exclusion => ({ text, span, visibility, distance: "clause" }),
  );
}

/** "It also includes …": goes on about the term. */
function addsMembers(passage: Passage): boolean {
  const starts = passage.mentions("anaphor")[0]?.start === 0;
  return starts && passage.mentions("covers-verb").length > 0 && passage.mentions("negator").length === 0;
}

function plainDefinition(passage: Passage, term: string, body: Range): Definition[] {
  const name = term.trim();
  if (!name || isPronoun(passage, name)) return [];
  const anchored = passage.mentions("public-anchor").length > 0;
  return [
    {
      ...explained(passage, name),
      members: membersOf(passage, body),
      excluded: excludedIn(passage),
      anchored,
      postable: passage.mentions("postable").length > 0,
    },
  ];
}

/** What a definition takes in, without what it keeps out: "posts, but not messages". */
function membersOf(passage: Passage, body: Range): DataObject[] {
  const out = excludedIn(passage);
  return dataIn(passage, body, "definition", modelsIn(passage))
    .map(({ object }) => object)
    .filter(({ span }) => !out.some((it) => it.span.start === span.start));
}

function excludedIn(passage: Passage): Exclusion[] {
  const marks = (["excluding", "exception", "negator"] as const).some((kind) => passage.mentions(kind).length > 0);
  return marks ? localExclusions(passage, { start: 0, end: 0 }, false) : [];
}

/** A term that a passage explains, with no data named in it. */
function explained(passage: Passage, term: string): Definition {
  return {
    term,
    origin: "policy",
    span: phraseOf(passage, wholeOf(passage)).span,
    language: passage.lexicon.language,
    members: [],
    excluded: [],
    anchored: false,
    postable: false,
    elsewhere: false,
    explicit: true,
  };
}

/** "This means that …" defines nothing. */
function isPronoun(passage: Passage, term: string): boolean {
  const start = passage.text.indexOf(term);
  const end = start + term.length;
  if (start < 0) return false;
  return (["anaphor", "we", "reader"] as const).some((kind) => onlyBetween(passage, kind, start, end, /^$/));
}

/**
 * Where a reader finds what a term covers: in the policy, only in another document, or nowhere. What a term takes from a
 * name that the title or a definition gives is explained by it: "Larkfield Content".
 */
export function whereDefined(
  { terms, termsElsewhere }: Policy,
  { clause }: { readonly clause: Clause },
  term: string,
): "here" | "elsewhere" | "nowhere" {
  const { here, elsewhere } = termsByPlace(terms);
  const name = keyWithoutArticle(term);
  if (here.has(name) || isNamed(terms, clause, term)) return "here";
  return elsewhere.has(name) || termsElsewhere.length > 0 ? "elsewhere" : "nowhere";
}

/** The terms that the policy defines, and those that it says another document defines, as `isSameTerm` compares them. */
const termsByPlace = keptFor((terms: Policy["terms"]) => {
  const names = (elsewhere: boolean) =>
    new Set(terms.filter((it) => it.elsewhere === elsewhere).map(({ term }) => keyWithoutArticle(term)));
  return { here: names(false), elsewhere: names(true) };
});

function isNamed(terms: Policy["terms"], { headings, language }: Clause, term: string): boolean {
  const words = term.split(/[\s\u00A0]+/);
  const title = headings[0]?.text.split(/[^\p{L}\p{N}]+/u) ?? [];
  const rest = termKey((lexiconOf(language)?.nounHead === "first" ? words.slice(1) : words.slice(0, -1)).join(" "));
  return title.some((word) => termKey(word) === rest) || termKeys(terms).has(rest);
}

const termKeys = keptFor((terms: Policy["terms"]) => new Set(terms.map(({ term }) => termKey(term))));

/** Whether two names are of one term, whatever their capitals, their number and the article in front. */
export function isSameTerm(a: string, b: string): boolean {
  return keyWithoutArticle(a) === keyWithoutArticle(b);
}

function keyWithoutArticle(term: string): string {
  return termKey(withoutArticle(term));
}

function withoutArticle(term: string): string {
  const bare = term.replace(/^["“«\s]*/, "");
  const [opening = ""] = anyArticle.exec(bare) ?? anyOwner.exec(bare) ?? [];
  return opening ? bare.slice(opening.length) : term;
}
