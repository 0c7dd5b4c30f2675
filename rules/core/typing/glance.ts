import { anyPublic } from "../../languages/any.ts";
import type { Lexicon, MentionKind } from "../../languages/lexicon.ts";
import { flatOf } from "../markdown/flat.ts";
import type { Span } from "../model.ts";
import { lexiconTold } from "../words/language.ts";
import { ownMentions } from "../words/mentions.ts";
import { emotionKinds, glancedKinds, practiceWords, type ScannedKind, scan } from "./scan.ts";
import { mayHideWords, withJoinedWords, withoutAccents, withoutAddresses } from "./shown-words.ts";
import { mayLeaveUnread } from "./unread.ts";

/** Some of the parts of a text, as `partsOf` cuts it, by their numbers. */
export type SectionParts = "all" | readonly number[];

export function isNone(parts: SectionParts): boolean {
  return parts !== "all" && parts.length === 0;
}

/** What a piece of Markdown may speak of, told from its source alone, before it is parsed. */
export interface Glance {
  /** The lexicon of its language, where its words tell it. */
  readonly lexicon: Lexicon | undefined;
  /** Whether it says "public" in any form. */
  readonly saysPublic: boolean;
  /** Those that may hold a practice of any kind; the others hold none. */
  readonly practices: SectionParts;
  /** The kinds of which its words may hold a mention, in any of the languages; they hold none of any other. */
  readonly kinds: ReadonlySet<GlancedKind>;
  /** Whether anything of it may be left unread. */
  readonly leavesUnread: boolean;
}

export type GlancedKind = (typeof glancedKinds)[number];

const allKinds: ReadonlySet<GlancedKind> = new Set(glancedKinds);
/** One for all the many sections. */
const noKinds: ReadonlySet<GlancedKind> = new Set();

/** @param lexicons the languages that it may be written in */
export function glanceAt(source: string, lexicons: readonly Lexicon[]): Glance {
  const shown = withoutAddresses(source);
  const folded = withoutAccents(shown);
  const looks = looksAt(folded);
  const found = new Set(looks.flatMap(({ kinds }) => kinds));
  const hides = looks.some((it) => it.hides);
  const mayReadEmotions = hides || found.has("body-signal");
  const namesModel = lexicons.some(({ own }) => own && ownMentions(flatOf(source).folded, own).some(isModel));
  return {
    lexicon: lexiconTold(folded, lexicons),
    saysPublic: looks.some((it) => it.saysPublic),
    practices: namesModel ? "all" : looks.flatMap((it, number) => (mayPractise(it, mayReadEmotions) ? number : [])),
    kinds: hides ? allKinds : kindsOf(found),
    leavesUnread: mayLeaveUnread(source, lexicons),
  };
}

/** What the source of a part may speak of. */
interface Look {
  readonly kinds: readonly ScannedKind[];
  readonly saysPublic: boolean;
  /** Whether it may say more than its source shows. */
  readonly hides: boolean;
}

/** @returns for each part; or for all as one, where none may hold a practice */
function looksAt(folded: string): readonly Look[] {
  const whole = lookAt(folded);
  if (!mayPractise(whole, true)) return [whole];
  return partsOf(folded).map(({ start, end }) => lookAt(folded.slice(start, end)));
}

function lookAt(folded: string): Look {
  return {
    kinds: scan(withJoinedWords(folded)),
    saysPublic: anyPublic.test(folded),
    hides: /[&[\]<>]/.test(folded) && mayHideWords.test(folded),
  };
}

function kindsOf(found: ReadonlySet<ScannedKind>): ReadonlySet<GlancedKind> {
  const kinds = glancedKinds.filter((kind) => found.has(kind));
  return kinds.length > 0 ? new Set(kinds) : noKinds;
}

/**
 * Cuts a text, or its folded form, where another block may begin: the words of a mention stand in one part.
 * @returns ranges that cover it
 */
export function partsOf(text: string): Span[] {
  const parts: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfPart(text, start);
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

/** Behind a blank line, a bullet or a new row another block begins. */
function endOfPart(text: string, start: number): number {
  partBreak.lastIndex = start + 1;
  return partBreak.exec(text)?.index ?? text.length;
}

const partBreak = /\n(?=[ \t]*(?:\r?\n|[*+-][ \t]|\d{1,9}[.)][ \t]|\|))/g;

/** What is improved only where it is a model. */
const builtOf = ["plain-model", "plain-algorithm", "plain-machine", "ai-technique"] as const;
const learners = [...builtOf, "plain-system", "learning-capability"] as const;

/** @param mayReadEmotions whether the list or the heading of the part may say that they are read from a body */
function mayPractise({ kinds, hides }: Look, mayReadEmotions: boolean): boolean {
  const may = (kind: ScannedKind) => kinds.includes(kind);
  return (
    hides ||
    practiceWords.some(may) ||
    ((may("building-verb") || may("fed-into")) && builtOf.some(may)) ||
    (may("building-verb") && (may("ai-vendor") || may("tools-before"))) ||
    ((["learning-verb", "growing-verb", "getting-better"] as const).some(may) && learners.some(may)) ||
    (may("learning-verb") && may("learning-ware")) ||
    (may("building-verb") && may("helps-by-itself") && may("learning-capability")) ||
    (may("faces") && may("outside-source") && (may("scrape-verb") || may("gather-verb"))) ||
    (mayReadEmotions && emotionKinds.some(may))
  );
}

function isModel({ kind }: { readonly kind: MentionKind }): boolean {
  return kind === "model";
}
