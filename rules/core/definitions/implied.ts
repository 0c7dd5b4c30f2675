import type { Definition } from "../model.ts";
import type { Segment } from "../reading/segments.ts";
import { dataIn } from "../reading/sentence/data.ts";
import { after, type Passage, type Range, wholeOf } from "../words/passages.ts";
import { termsIn } from "../words/terms.ts";
import { definitionOf, explained, plainDefinition } from "./defined-members.ts";

/** A bold title, or one at the head of an item, that ends in a colon, a dash or a full stop, and what stands behind it. */
export function titled(segments: readonly Segment[], segment: Segment): Definition[] {
  const { passage, block, kind } = segment;
  if (passage.start > 0) return [];
  const title = /^["“«\s]*(\p{Lu}[^:.;!?\n–—"”»]{1,60}?)\s?["”»]?\s?(?:[:–—]|\s-|\.$)(?:\s+|$)/u.exec(passage.text);
  const term = title?.[1]?.trim();
  if (!title || !term || term.split(/\s+/).length > 5) return [];
  if (block.titleEnd < term.length && kind !== "item" && !/^["“«]/.test(passage.text)) return [];
  const rest = passage.text.slice(title[0].length);
  if (rest) return definitionOf(segments, segment, term, { start: title[0].length, end: passage.text.length });
  const next = segments[segment.index + 1];
  if (next?.block !== block || block.titleEnd < term.length) return [];
  return definitionOf(segments, next, term, wholeOf(next.passage));
}

/** The row of a table whose first column holds terms or kinds of data. */
export function inGlossary({ passage, block, cells }: Segment): Definition[] {
  if (!cells?.label || block.table?.column !== 1 || passage.start > 0) return [];
  const first = cells.others.find(({ cell }) => cell === cells.label);
  const term = cells.label.text.replace(/^["“«\s]+/u, "").replace(/(?<!["”»\s:])["”»\s:]+$/u, "");
  if (!first?.header.has("glossary-header") || term.split(/\s+/).length > 6) return [];
  return plainDefinition(passage, term, wholeOf(passage));
}

/** "Shared Content (posts that anyone can open)", "Shared Content, meaning posts": explained where it is used. */
export function inPassing({ passage }: Segment): Definition[] {
  if (!passage.has("enumeration-of") && !passage.text.includes("(")) return [];
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
export function underHeading(segments: readonly Segment[], { passage, index }: Segment): Definition[] {
  const below = segments[index + 1];
  const term = passage.text.replace(/^[\s\d.()]+/, "").replace(/(?<![\s:.])[\s:.]+$/, "");
  if (!below || below.kind === "heading" || term.split(/\s+/).length > 5) return [];
  if (dataIn(passage, wholeOf(passage), "definition").length === 0) return [];
  return below.passage.text.includes(term) ? [] : [explained(passage, term)];
}
