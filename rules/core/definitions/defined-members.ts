import type { DataObject, Definition, Exclusion } from "../model.ts";
import { itemsBelow } from "../reading/neighbours.ts";
import type { Segment } from "../reading/segments.ts";
import { dataIn } from "../reading/sentence/data.ts";
import { exclusionOf, localExclusions } from "../reading/sentence/exclusions.ts";
import { modelsIn } from "../reading/sentence/named-models.ts";
import { sameDataIn } from "../reading/sentence/same-data.ts";
import { onlyBetween, type Passage, phraseOf, type Range, wholeOf } from "../words/passages.ts";

/** A definition with its members: in the sentence, in the list below it, and in "It includes …", "It does not …" right behind. */
export function definitionOf(segments: readonly Segment[], segment: Segment, term: string, body: Range): Definition[] {
  const { passage, block, index } = segment;
  const below = itemsBelow(segments, block).filter((it) => it.index > index);
  const behind = segments.slice(index + 1, index + 3).filter((it) => it.block === block);
  const out = behind.filter((it) => it.passage.has("kept-out")).map((it) => it.passage);
  const goesOn = behind.slice(0, 1).filter(({ passage: it }) => !out.includes(it) && addsMembers(it));
  const more = [...(/:\s*$/.test(passage.text) ? below : []), ...goesOn].map((it) => it.passage);
  return plainDefinition(passage, term, body).map((definition) => ({
    ...definition,
    members: [...definition.members, ...more.flatMap((it) => membersOf(it, wholeOf(it)))],
    alsoCalled: [...definition.alsoCalled, ...more.flatMap((it) => aliasesIn(it, wholeOf(it)))],
    excluded: [...definition.excluded, ...out.flatMap(everythingIn)],
    postable: definition.postable || more.some((it) => it.has("postable")),
    anchored: definition.anchored || more.some((it) => it.has("public-anchor")),
    closed: definition.closed || more.some((it) => it.has("private-audience")),
  }));
}

/** "It also includes …": goes on about the term. */
function addsMembers(passage: Passage): boolean {
  const starts = passage.mentions("anaphor")[0]?.start === 0;
  return starts && passage.has("covers-verb") && !passage.has("negator");
}

/** "It does not include messages or drafts": all that is named there. */
function everythingIn(passage: Passage): Exclusion[] {
  return dataIn(passage, wholeOf(passage), "definition").map(({ object }) => exclusionOf(object, "clause"));
}

/** A definition with the members that its own sentence names. */
export function plainDefinition(passage: Passage, term: string, body: Range): Definition[] {
  const name = term.trim();
  if (!name || isPronoun(passage, name)) return [];
  return [
    {
      ...explained(passage, name),
      members: membersOf(passage, body),
      alsoCalled: aliasesIn(passage, body),
      excluded: excludedIn(passage),
      anchored: passage.has("public-anchor"),
      closed: passage.has("private-audience"),
      postable: passage.has("postable"),
    },
  ];
}

/** A term that a passage explains, with no data named in it. */
export function explained(passage: Passage, term: string): Definition {
  return {
    term,
    origin: "policy",
    span: phraseOf(passage, wholeOf(passage)).span,
    language: passage.lexicon.language,
    members: [],
    alsoCalled: [],
    excluded: [],
    anchored: false,
    closed: false,
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

/** What a definition takes in, without what it keeps out: "posts, but not messages". */
export function membersOf(passage: Passage, body: Range): DataObject[] {
  const out = excludedIn(passage);
  return dataIn(passage, body, "definition", modelsIn(passage))
    .map(({ object }) => object)
    .filter(({ span }) => !out.some((it) => it.span.start === span.start));
}

/** Where it keeps something out, what it takes in is not told by words alone. */
function aliasesIn(passage: Passage, body: Range): string[] {
  return excludedIn(passage).length > 0 ? [] : sameDataIn(passage, body).map(({ kind }) => kind);
}

function excludedIn(passage: Passage): Exclusion[] {
  const marks = (["excluding", "exception", "negator"] as const).some((kind) => passage.has(kind));
  return marks ? localExclusions(passage, { start: 0, end: 0 }, false) : [];
}
