import { isCompany } from "../../../languages/any.ts";
import { keptFor } from "../../keep/lazily.ts";
import type { Action, Phrase, Recipient } from "../../model.ts";
import {
  after,
  overlaps,
  type Passage,
  phraseOf,
  type Range,
  wholeOf,
  within,
  wordsBetween,
} from "../../words/passages.ts";
import { underHeadingOf } from "../neighbours.ts";
import type { Segment } from "../segments.ts";
import { isNo } from "../sentence/denied-around.ts";
import { isDenied, regionOf } from "../sentence/negation.ts";
import { dataKinds } from "../sentence/scope-of-no.ts";
import { speaksOfBiometrics } from "../sentence/traits.ts";

/** Who else gets the data, in a sentence that says that it is given to somebody. */
export function recipientsOf(passage: Passage): Recipient[] {
  const [verb] = passage.mentions("disclose-verb");
  return verb ? recipientsIn(passage, verb.start) : [];
}

/** Words of selling, leasing or trading data; "trade union" and the sale of a company are none. */
export function salesIn(passage: Passage): Range[] {
  return passage.mentions("sell-verb").filter((it) => !passage.touches("not-sale", it));
}

interface Disclosure {
  readonly actions: readonly Action[];
  readonly recipients: readonly Recipient[];
  /** Where another sentence says it of the same data. */
  readonly handedOn: readonly Phrase[];
}

/**
 * Whether a clause gives away what a range of it names, and to whom: in its sentence, its lead-ins, its row, its list, or
 * in a sentence behind it that goes on about the data.
 */
export function disclosureOf(segments: readonly Segment[], segment: Segment, region: Range): Disclosure {
  const { passage, leadIns } = segment;
  const own = givingIn(passage, region);
  const above = leadIns.map((it) => givingIn(it, wholeOf(it)));
  const row = givenInRow(segment);
  const behind = sentencesBehind(segments, segment).map((it) => givingOn(it, wholeOf(it)));
  const all = [own, row, ...above, givingOn(passage, restOf(passage, region)), ...behind];
  const actions = [...new Set(all.flatMap((it) => it.actions))];
  if (actions.length === 0) return nothing;
  return {
    actions,
    recipients: [...all.flatMap((it) => it.recipients), ...namedBeside(segments, segment)],
    handedOn: all.flatMap((it) => it.handedOn),
  };
}

const nothing: Disclosure = { actions: [], recipients: [], handedOn: [] };

/** The next sentences of the paragraph, up to one that names other data, for which "it" may stand as well. */
function sentencesBehind(segments: readonly Segment[], { block, index }: Segment): Passage[] {
  const behind = segments.slice(index + 1, index + 1 + furthestBehind).filter((it) => it.block === block);
  const other = behind.findIndex(
    ({ passage }) => speaksOfBiometrics(passage) || dataKinds.some((it) => passage.has(it)),
  );
  return behind.slice(0, other < 0 ? undefined : other).map(({ passage }) => passage);
}

/** In sentences. */
const furthestBehind = 3;

/** What stands behind a range in its sentence, up to other data. */
function restOf(passage: Passage, region: Range): Range {
  const rest = after(passage, region);
  const others = dataKinds.flatMap((kind) => passage.mentions(kind, rest)).map(({ start }) => start);
  return { start: rest.start, end: Math.min(rest.end, ...others) };
}

/** "We may sell it to brokers": words in a range give away the data of what stands before them. */
function givingOn(passage: Passage, range: Range): Disclosure {
  const all = passage.mentions("hands-on", range).flatMap((words) => {
    const giving = givingIn(passage, regionOf(passage, words));
    return giving.actions.length > 0 ? [{ ...giving, handedOn: [phraseOf(passage, words)] }] : [];
  });
  return all[0] ?? nothing;
}

function givingIn(passage: Passage, region: Range): Disclosure {
  const gives = passage.mentions("disclose-verb", region).filter((verb) => isOurs(passage, region, verb));
  const sales = salesIn(passage).filter((verb) => within(verb, region) && isOurs(passage, region, verb));
  const [first] = [...gives, ...sales].sort((a, b) => a.start - b.start);
  if (!first) return nothing;
  const recipients = recipientsIn(passage, first.start);
  const weak = passage.mentions("provide-verb");
  const plain = gives.some((verb) => !weak.some((it) => overlaps(it, verb)));
  const shares = plain || (gives.length > 0 && recipients.length > 0);
  const sold = sales.length > 0 || (shares && passage.has("for-value", { start: first.end, end: region.end }));
  const actions: Action[] = [...(shares ? (["share"] as const) : []), ...(sold ? (["sell"] as const) : [])];
  return { actions, recipients, handedOn: [] };
}

/** We give it, and do not deny it: it is not the reader who gives it to us. */
function isOurs(passage: Passage, region: Range, verb: Range): boolean {
  if (passage.touches("not-disclosure", verb)) return false;
  const reader = passage.mentions("reader", { start: region.start, end: verb.start }).at(-1);
  const between = { start: reader?.end ?? 0, end: verb.start };
  // "from the phrase you record and sell it": what is done with "it" is done by who does the rest.
  const takenUp = passage.touches("hands-on", verb) && passage.has("verb-joint", { ...between, end: verb.end });
  // "Your voiceprint is shared": it is the data of the reader, who does nothing.
  const ours = passage.has("we", between) || passage.has("passive-cue", between) || takenUp;
  // "to verify you, and shares the voiceprint": what a comma and "and" join is not done by "you".
  const joined = /^, /.test(passage.folded.slice(between.start, verb.start)) && passage.has("verb-joint", between);
  if (reader && !ours && !joined && wordsBetween(passage, reader.end, verb.start) <= 2) return false;
  return !isDenied(passage, region, verb);
}

/** A column that asks who gets the data, and a cell that does not say "no". */
function givenInRow({ cells, passage }: Segment): Disclosure {
  if (!cells) return nothing;
  const columns = [{ header: cells.header, cell: passage }, ...cells.others];
  const given = columns.filter(({ header, cell }) => header.has("disclosure-header") && !isNo(cell));
  return {
    actions: given.map(() => "share"),
    recipients: given.flatMap(({ cell }) => recipientsIn(cell, 0)),
    handedOn: [],
  };
}

/** Who is named in the list that the sentence opens, or right beside "our provider" in another sentence of the section. */
function namedBeside(segments: readonly Segment[], segment: Segment): Recipient[] {
  return (
    underHeadingOf(segments, segment)
      // "**Drivers.** … our supplier Verilane": what another titled paragraph names gets what that one is about.
      .filter((it) => it !== segment && (it.block === segment.block || it.block.titleEnd === 0))
      .flatMap(({ passage, leadIns }) =>
        leadIns.some(({ flat }) => flat === segment.passage.flat) ? recipientsIn(passage, -1) : namedIn(passage),
      )
  );
}

const namedIn = keptFor((passage: Passage): readonly Recipient[] =>
  namesIn(passage, 0, others(passage)).map((it) => ({ ...phraseOf(passage, it), kind: "named" })),
);

/** Recipients behind an offset of a passage, in text order; behind -1, the first words may name one. */
function recipientsIn(passage: Passage, from: number): Recipient[] {
  const first = from < 0 ? [{ start: 0, end: 0 }] : [];
  const cues = [...first, ...others(passage), ...passage.mentions("name-link")];
  const names = [...namesIn(passage, from, cues), ...passage.mentions("listed-elsewhere")];
  const kinds: readonly (readonly [Recipient["kind"], readonly Range[]])[] = [
    ["named", [...names, ...passage.mentions("known-company")]],
    // "Technology providers, for the purposes of their business": a trade tells who works for us, not who works for himself.
    [passage.has("own-purposes") ? "unnamed" : "category", passage.mentions("recipient-category")],
    ["category", [...passage.mentions("affiliate"), ...passage.mentions("legal-demand")]],
    [
      "unnamed",
      [...passage.mentions("third-party"), ...passage.mentions("anybody"), ...passage.mentions("others-at-large")],
    ],
  ];
  const found: { readonly it: Range; readonly kind: Recipient["kind"] }[] = [];
  for (const [kind, ranges] of kinds) {
    const free = ranges.filter((it) => it.end > from && !found.some((other) => overlaps(other.it, it)));
    found.push(...free.map((it) => ({ it, kind })));
  }
  return found.sort((a, b) => a.it.start - b.it.start).map(({ it, kind }) => ({ ...phraseOf(passage, it), kind }));
}

function others(passage: Passage): Range[] {
  return (["third-party", "processor", "affiliate", "recipient-category"] as const).flatMap((kind) =>
    passage.mentions(kind),
  );
}

/** Proper names right behind words that introduce a recipient, or behind another name: "our providers, Veritas and Idem". */
function namesIn(passage: Passage, from: number, cues: readonly Range[]): Range[] {
  const guards = [
    ...others(passage),
    ...(["not-a-name", "biometric", "biometric-identifier", "biometric-feature"] as const).flatMap((kind) =>
      passage.mentions(kind),
    ),
  ];
  const names: Range[] = [];
  for (const match of passage.text.matchAll(properName)) {
    const name = { start: match.index, end: match.index + match[0].length };
    const introduced = [...cues, ...names].some(
      ({ end }) => end <= name.start && wordsBetween(passage, end, name.start) <= 1,
    );
    if (name.start > from && introduced && (isCompany(match[0]) || !guards.some(({ start }) => start === name.start)))
      names.push(name);
  }
  return names;
}

const properName =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|\p{Ll}(?=\p{Lu}))(?:[&'’.-]*[\p{L}\p{N}])+(?:\s+\p{Lu}[\p{L}\p{N}&'’-]*)*/gu;
