import { namesTerm } from "./definitions.ts";
import type { Draft } from "./draft.ts";
import type { Clause, DataObject, Definition, Exclusion, Offer, Phrase, Practice } from "./model.ts";
import { phraseOf, wholeOf } from "./passages.ts";
import { trainingPredicates } from "./predicates.ts";
import { isUnderSameHeading, type Segment } from "./segments.ts";
import { separate } from "./separation.ts";
import { moved } from "./span.ts";

/** What was read in one section; offsets count from its beginning. */
export interface SectionReading {
  readonly segments: readonly Segment[];
  readonly drafts: readonly Draft[];
  readonly definitions: readonly Definition[];
}

/** A section's reading at its place in the text. */
export interface PlacedReading extends SectionReading {
  /** Offset in UTF-16 code units. */
  readonly start: number;
  /** The headings of earlier sections that it stands under, at their places in the text. */
  readonly above: readonly Phrase[];
}

interface PlacedDraft extends Draft {
  readonly section: PlacedReading;
}

/** Joins the sections of a policy: what one of them defines or excludes decides how another is judged. */
export function clausesOf(sections: readonly PlacedReading[]): Clause[] {
  const definitions = definitionsOf(sections);
  const drafts = sections.flatMap((section) =>
    section.drafts.map((draft): PlacedDraft => {
      const { segment, region, range, ...facts } = draft;
      return { ...withTerms(moved(facts, section.start), definitions), segment, region, range, section };
    }),
  );
  return sections.flatMap((section) => {
    const own = drafts.filter((draft) => draft.section === section);
    return section.segments.flatMap((segment) => {
      const practices = own
        .filter((draft) => draft.segment === segment)
        .map((draft) => judged(draft, drafts, definitions));
      return practices.length > 0 ? [clauseOf(section, segment, practices)] : [];
    });
  });
}

/** The terms that the policy defines, at their places in the text. */
export function definitionsOf(sections: readonly PlacedReading[]): Definition[] {
  return sections.flatMap(({ definitions, start }) => definitions.map((definition) => moved(definition, start)));
}

function clauseOf({ start, above }: PlacedReading, segment: Segment, practices: readonly Practice[]): Clause {
  const { passage, kind, headings, block, leadIns, cells } = segment;
  const own = {
    ...phraseOf(passage, wholeOf(passage)),
    headings: headings.slice(headings.length - block.headings.length).map((it) => phraseOf(it, wholeOf(it))),
    leadIns: leadIns.map((it) => phraseOf(it, wholeOf(it))),
    column: cells && phraseOf(cells.header, wholeOf(cells.header)),
    row: cells?.label && phraseOf(cells.label, wholeOf(cells.label)),
  };
  const placed = moved(own, start);
  return { ...placed, kind, language: passage.lexicon.messages, headings: [...above, ...placed.headings], practices };
}

/**
 * A defined term stands for its members: public if all of them are, private if one of them is.
 * One that is defined as "any information" stays as open as that.
 */
function withTerms<T extends Omit<Draft, "segment" | "region" | "range">>(
  draft: T,
  definitions: readonly Definition[],
): T {
  const data = draft.data.map((object): DataObject => {
    const definition = definitions.find(
      (it) =>
        namesTerm(object.text, it) && it.members.length > 0 && it.members.every(({ grain }) => grain !== "catch-all"),
    );
    return definition ? { ...object, grain: "defined-term", visibility: visibilityOf(object, definition) } : object;
  });
  return { ...draft, data };
}

function visibilityOf(object: DataObject, { members, anchored }: Definition): DataObject["visibility"] {
  if (members.some(({ visibility }) => visibility === "private") && object.visibility !== "public") return "private";
  return object.visibility === "public" || anchored || members.every(({ visibility }) => visibility === "public")
    ? "public"
    : "unspecified";
}

function judged(draft: PlacedDraft, drafts: readonly PlacedDraft[], definitions: readonly Definition[]): Practice {
  const undone = drafts.filter(({ swallows }) => swallows).map(({ segment }) => segment);
  const others = drafts.filter((it) => it !== draft && it.topic === "ai-training" && it.speechAct === "assertion");
  const near = others.filter((it) => inSameSection(draft, it) && Math.abs(it.segment.index - draft.segment.index) <= 4);
  const terms = definitions.filter((it) =>
    draft.data.some(({ text, grain }) => grain === "defined-term" && namesTerm(text, it)),
  );
  const { segment: _s, region: _r, range: _p, section: _i, anchored, swallows: _w, exception: _e, ...practice } = draft;
  return {
    ...practice,
    offers: [...practice.offers, ...drafts.flatMap((it) => offersElsewhere(it, draft))],
    separation: separate(draft, {
      // A denial that its own exception undoes keeps nothing out.
      exclusions: others.filter((it) => !undone.includes(it.segment)).flatMap((it) => exclusionsIn(it, draft)),
      privateMembers: (usesWhole(draft) ? terms : []).flatMap(({ members }) =>
        members.filter(({ visibility }) => visibility === "private"),
      ),
      namedBeside: drafts.some((it) => it !== draft && namesBeside(it, draft)),
      treatedApart: near.some((it) => it.stance !== "does-not" && treatsOtherKind(it, draft)),
      anchored:
        anchored || terms.some((it) => it.anchored) || definesPublic(definitions) || near.some((it) => it.anchored),
    }),
  };
}

/** Where another section speaks of the same topic, the way to agree or refuse that it names holds here too. */
function offersElsewhere(other: PlacedDraft, draft: PlacedDraft): Offer[] {
  if (other.topic !== draft.topic || inSameSection(other, draft)) return [];
  return other.offers.filter(({ distance }) => distance === "clause").map((it) => ({ ...it, distance: "elsewhere" }));
}

/** What a denied training keeps out: anything in the same section, private data named without a condition elsewhere. */
function exclusionsIn(denied: PlacedDraft, draft: PlacedDraft): Exclusion[] {
  if (denied.stance !== "does-not" || denied.scopes.length > 0 || denied.choices.length > 0) return [];
  if (denied.actor === "third-party" || draft.actor === "third-party" || isInOtherRow(denied, draft)) return [];
  const distance = inSameSection(denied, draft) ? "section" : "elsewhere";
  return denied.data
    .filter(
      ({ place, visibility, grain, text }) =>
        (place === "clause" || place === "row") &&
        !(distance === "elsewhere" && isBlank(text)) &&
        (visibility === "private" || (distance === "section" && grain === "named")),
    )
    .map(({ text, span, visibility }) => ({ text, span, visibility, distance }));
}

/** A blank that nobody has filled yet keeps nothing out. */
function isBlank(text: string): boolean {
  return text.includes("{{");
}

function isInOtherRow(a: PlacedDraft, b: PlacedDraft): boolean {
  const row = a.segment.block.table?.row;
  const header = a.segment.cells?.header;
  const answersColumn =
    header !== undefined && header.flat === b.segment.cells?.header.flat && trainingPredicates(header).length > 0;
  return row !== undefined && row !== b.segment.block.table?.row && !answersColumn;
}

/** One defined term is all the data: in a row of several, each of them is a kind that the reader knows. */
function usesWhole({ data, segment: { passage } }: Draft): boolean {
  const [only] = data;
  const end = only ? passage.text.indexOf(only.text) + only.text.length : 0;
  // "Input that our filter flags" is not all Input.
  if (passage.mentions("relative").some(({ start }) => start - end === 1)) return false;
  return data.length === 1 || data.every(({ place }) => place === "clause");
}

/** A sentence right beside it, of the same section, says of the same training which data it uses. */
function namesBeside(other: PlacedDraft, draft: PlacedDraft): boolean {
  if (other.topic !== "ai-training" || !inSameSection(other, draft) || other.stance === "does-not") return false;
  const distance = Math.abs(other.segment.index - draft.segment.index);
  if (distance > 2 || other.segment.block !== draft.segment.block) return false;
  const named = other.data.filter(({ place, grain }) => place === "clause" && grain !== "catch-all");
  return named.length >= 2 || (named.length > 0 && named.length === other.data.length);
}

function treatsOtherKind(other: Draft, draft: Draft): boolean {
  return other.data.some(
    (theirs) =>
      theirs.visibility !== "unspecified" && draft.data.every((ours) => ours.visibility !== theirs.visibility),
  );
}

function definesPublic(definitions: readonly Definition[]): boolean {
  return definitions.some(({ term, anchored }) => anchored && /publi[cq]/i.test(term));
}

function inSameSection(a: PlacedDraft, b: PlacedDraft): boolean {
  return a.section === b.section && isUnderSameHeading(a.segment.block, b.segment.block);
}
