import type { DataObject, Definition, Phrase } from "../model.ts";
import type { Segment } from "../reading/segments.ts";
import type { Mention } from "../words/mentions.ts";
import { after, overlaps, type Passage, phraseOf, type Range, within, wordsBetween } from "../words/passages.ts";
import { termsIn } from "../words/terms.ts";
import { definitionOf, explained, membersOf, plainDefinition } from "./defined-members.ts";
import { inGlossary, inPassing, titled, underHeading } from "./implied.ts";

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
    return cue && passage.has("defined-elsewhere") ? [phraseOf(passage, cue)] : [];
  });
}

/** “Public Content” means …; “Inputs” includes …; by “Inputs” we mean …; we call … “Inputs”. */
function spelledOut(segments: readonly Segment[], segment: Segment): Definition[] {
  const { passage, block } = segment;
  const [cue] = (["definition", "covers-verb", "copula"] as const).flatMap((kind) => passage.mentions(kind));
  if (!cue) return [];
  const quoted = quotedIn(passage);
  const ahead = quoted.filter(({ end }) => end <= cue.start);
  const last = ahead.at(-1);
  const between = last && wordsBetween(passage, last.end, cue.start);
  if (last && between !== undefined && between <= 2 && wordsBetween(passage, 0, ahead[0]?.start ?? 0) <= 4) {
    return ahead.flatMap(({ text }) => definitionOf(segments, segment, text, after(passage, cue)));
  }
  const behind = quoted.find((it) => overlaps(it, cue) || it.start >= cue.end);
  if (cue.kind === "definition" && behind && wordsBetween(passage, 0, cue.start) <= 1) {
    const body = behind.start - cue.end <= 2 ? after(passage, behind) : { start: cue.end, end: behind.start };
    return definitionOf(segments, segment, behind.text, overlaps(behind, cue) ? after(passage, cue) : body);
  }
  const head = passage.text.slice(0, cue.start).trim();
  const isBold = passage.start === 0 && head !== "" && block.titleEnd >= head.length;
  const term = isBold ? head : writtenOut(passage, cue);
  return term ? definitionOf(segments, segment, term, after(passage, cue)) : [];
}

interface QuotedTerm extends Range {
  readonly text: string;
}

function quotedIn({ text }: Passage): QuotedTerm[] {
  return [...text.matchAll(/["“«]\s*([^\s"“”«»][^"“”«»]{1,59}?)[\s,.]*["”»]/gu)].flatMap(
    ({ index, 0: whole, 1: words }) => (words ? [{ start: index, end: index + whole.length, text: words }] : []),
  );
}

/** The term in capitals at the beginning of a sentence, without marks: "Public Content means …", « Le Contenu public désigne … ». */
function writtenOut(passage: Passage, cue: Mention): string | undefined {
  const head = /^[\s*_(]*(?:(?:\p{Lu}\p{Ll}{0,2}|L['’]) ?(?=\p{Lu}))?([^\s*_(].{1,59}?)[,:\s*_]*$/u.exec(
    passage.text.slice(0, cue.start),
  )?.[1];
  const words = head?.split(/[\s'’]+/) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const adjectives = passage.lexicon.nounHead === "first" ? 2 : 0;
  const isTerm = capitals > 0 && words.length <= 5 && /^\p{Lu}/u.test(words[0] ?? "");
  if (!head || !isTerm || words.length - capitals > adjectives || passage.has("negator", { start: 0, end: cue.start }))
    return undefined;
  return cue.kind !== "definition" && words.length < 2 ? undefined : head;
}

/** "the prompts you type (“Inputs”)", « les avis (ci-après le Contenu partagé) ». */
function inBrackets({ passage }: Segment): Definition[] {
  let from = 0;
  return [...passage.text.matchAll(/\(([^()]{2,90})\)/g)].flatMap(({ index, 0: whole, 1: inside = "" }) => {
    const range = { start: index, end: index + whole.length };
    const quoted = quotedIn(passage).filter((it) => within(it, range));
    const named = passage.mentions("hereafter", range)[0];
    const plain = named && termsIn(passage).find((it) => it.start >= named.end && it.end <= range.end);
    const first = quoted[0];
    // "(for example, “summer holiday”)" gives no name.
    const gives =
      first && (named || wordsBetween(passage, index, first.start) <= 1) && !passage.has("enumeration-of", range);
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

/** Where the last part of a sentence before an offset begins. */
function lastStop({ text }: Passage, before: number): number {
  return Math.max(text.lastIndexOf(";", before), text.lastIndexOf(":", before)) + 1;
}

/** "Customer Content (as defined in our Terms)", "“Inputs” has the meaning given in our Terms". */
function inOtherDocument({ passage }: Segment): Definition[] {
  const cues = passage.mentions("defined-elsewhere");
  const named = cues.length > 0 ? [...quotedIn(passage), ...termsIn(passage)] : [];
  return cues.flatMap((cue) => {
    const names = named.filter(({ end }) => end <= cue.start && wordsBetween(passage, end, cue.start) <= 2);
    const [name] = names.sort((a, b) => b.end - a.end);
    if (!name) return [];
    const words = passage.text.slice(name.start, name.end);
    const term = words.replace(/^["“«\s]+/u, "").replace(/(?<!["”»\s])["”»\s]+$/u, "");
    return [{ ...explained(passage, term), elsewhere: true }];
  });
}
