import type { DataObject, Exclusion } from "../model.ts";
import { exclusionOf } from "../reading/sentence/exclusions.ts";
import { coversModels } from "../reading/sentence/models.ts";
import { trainingPredicates } from "../reading/sentence/predicates.ts";
import { assertsTraining, inSameSection, type PlacedDraft } from "./placed-drafts.ts";
import { type Alike, alikeIn, firstOf, lowerCase } from "./said-alike.ts";

/** Denials of training, but for those that their own exception undoes: they keep nothing out. */
export interface Denials {
  readonly drafts: ReadonlySet<PlacedDraft>;
  /** The data that they keep out everywhere. */
  readonly data: readonly Alike<DataObject>[];
}

export function denialsIn(all: readonly PlacedDraft[]): Denials {
  const undone = new Set(all.filter(({ swallows }) => swallows).map(({ segment }) => segment));
  const drafts = all.filter((it) => assertsTraining(it) && it.stance === "does-not" && !undone.has(it.segment));
  return { drafts: new Set(drafts), data: alikeIn(drafts, (it) => keptOutBy(it).filter(isFilled), lowerCase) };
}

/**
 * What denied training of the same models keeps out: private data named without a condition. Health data or public reviews
 * kept out say nothing of the rest.
 */
export function exclusionsFor(draft: PlacedDraft, own: readonly PlacedDraft[], denials: Denials): Exclusion[] {
  const near = own.filter((it) => denials.drafts.has(it) && inSameSection(it, draft) && keepsOut(it, draft));
  const far = firstOf(denials.data, (it) => !inSameSection(it, draft) && keepsOut(it, draft));
  return [
    ...near.flatMap((denied) => keptOutBy(denied).map((it) => exclusionOf(it, "section"))),
    ...far.map((it) => exclusionOf(it, "elsewhere")),
  ];
}

function keepsOut(denied: PlacedDraft, draft: PlacedDraft): boolean {
  if (denied === draft || denied.scopes.length > 0 || denied.choices.length > 0) return false;
  if (!isOurOwn(denied)) return false;
  if (draft.actor === "third-party" || isInOtherRow(denied, draft)) return false;
  return coversModels(denied.models, draft.models);
}

/** What others promise of their models, and that they are given nothing, says nothing of what we train. */
function isOurOwn({ actor, trainers, actions, region, segment: { passage } }: PlacedDraft): boolean {
  if (actor === "third-party" || actor === "other" || trainers.length > 0) return false;
  const handsOver = actions.includes("share") || actions.includes("sell");
  return !handsOver || passage.has("use-verb", region);
}

function isInOtherRow(a: PlacedDraft, b: PlacedDraft): boolean {
  const row = a.segment.block.table?.row;
  if (row === undefined || row === b.segment.block.table?.row) return false;
  const header = a.segment.cells?.header;
  const answersColumn = header?.flat === b.segment.cells?.header.flat;
  return !(header && answersColumn && trainingPredicates(header).length > 0);
}

function keptOutBy({ data }: PlacedDraft): DataObject[] {
  return data.filter(
    ({ place, visibility, narrow }) => (place === "clause" || place === "row") && visibility === "private" && !narrow,
  );
}

/** A blank that nobody has filled yet keeps nothing out. */
function isFilled({ text }: DataObject): boolean {
  return !text.includes("{{");
}
