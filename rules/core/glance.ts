import type { Lexicon, MentionKind } from "../lexicons/lexicon.ts";
import { flatOf } from "./flat.ts";
import { lexiconTold } from "./language.ts";
import { createScanner, ownMentions } from "./mentions.ts";

/** What a piece of Markdown may speak of, told from its source alone, before it is parsed. */
export interface Glance {
  /** The lexicon of its language, where its words tell it. */
  readonly lexicon: Lexicon | undefined;
  /** Whether it says "public" in any form. */
  readonly saysPublic: boolean;
  /** Whether it may hold a practice of any kind; where this is false it holds none. */
  readonly practice: boolean;
  /** The kinds of which its words may hold a mention, in any of the languages; they hold none of any other. */
  readonly kinds: ReadonlySet<GlancedKind>;
}

/** What a policy is asked for beside its practices. */
const glancedKinds = [
  "withdraw-consent",
  "terms-elsewhere",
  "improve-service",
  "ai-word",
  "biometric-policy",
  "deidentify",
  "deidentification",
  "public-anchor",
] as const satisfies readonly MentionKind[];

export type GlancedKind = (typeof glancedKinds)[number];

const allKinds: ReadonlySet<GlancedKind> = new Set(glancedKinds);
/** One for all the many sections. */
const noKinds: ReadonlySet<GlancedKind> = new Set();

/** @param lexicons the languages that it may be written in */
export function glanceAt(source: string, lexicons: readonly Lexicon[]): Glance {
  const folded = withoutAccents(withoutAddresses(source));
  const told = { lexicon: lexiconTold(folded, lexicons), saysPublic: /publi[cq]/.test(folded) };
  if (/[&[\]<>]/.test(folded) && mayHideWords.test(folded)) {
    return { ...told, practice: true, kinds: allKinds };
  }
  const kinds = new Set<GlancedKind>();
  let practice = lexicons.some(({ own }) => own && ownMentions(flatOf(source).folded, own).some(isModel));
  let signals = false;
  let inferences = false;
  const joins = mark.test(folded) && joinsLetters.test(folded);
  for (const text of joins ? [folded, folded.replace(marks, "")] : [folded]) {
    for (const lexicon of lexicons) {
      const { look, may } = createScanner(lexicon);
      for (let start = 0; start < text.length; ) {
        const end = endOfPart(text, start);
        look(text, start, end);
        practice ||= mayHoldPractice(may);
        signals ||= may("body-signal");
        inferences ||= may("emotion-inference") || may("emotion") || may("sensitive-trait");
        for (const kind of glancedKinds) if (!kinds.has(kind) && may(kind)) kinds.add(kind);
        start = end;
      }
    }
  }
  return {
    ...told,
    practice: practice || (signals && inferences),
    kinds: kinds.size > 0 ? kinds : noKinds,
  };
}

/** The words of a mention stand in one part: behind a blank line, a bullet or a new row another block begins. */
function endOfPart(text: string, start: number): number {
  partBreak.lastIndex = start + 1;
  return partBreak.exec(text)?.index ?? text.length;
}

const partBreak = /\n(?=[ \t]*(?:\r?\n|[*+-][ \t]|\d{1,9}[.)][ \t]|\|))/g;

/** In one part; what its list or its heading says may make a practice of emotions, too. */
function mayHoldPractice(may: (kind: MentionKind) => boolean): boolean {
  return (
    practiceWords.some(may) ||
    (may("building-verb") && (may("plain-model") || may("plain-algorithm"))) ||
    (may("faces") && may("outside-source") && (may("scrape-verb") || may("gather-verb")))
  );
}

const practiceWords = [
  "training-verb",
  "training-noun",
  "learns-from",
  "used-for-training",
  "learning-alone",
  "model",
  "biometric",
  "biometric-identifier",
  "biometric-feature",
] as const satisfies readonly MentionKind[];

function isModel({ kind }: { readonly kind: MentionKind }): boolean {
  return kind === "model";
}

/** A text in small letters without accents, to look for words in it. */
export function withoutAccents(text: string): string {
  const small = text.toLowerCase();
  return mayHaveAccents.test(small) ? small.normalize("NFD").replace(/\p{M}+/gu, "") : small;
}

/** Latin letters with accents, and accents that stand by themselves. */
const mayHaveAccents = /[\u00C0-\u024F\u1E00-\u1EFF]|\p{M}/u;

/** Where links lead: their words are not shown. A backslash may make a link of it that is none. */
function withoutAddresses(source: string): string {
  if (!source.includes("](") || source.includes("\\")) return source;
  return source.replace(/\]\((?:https?:|mailto:|#|\/)[^()\s]*\)/g, "]");
}

/** Signs of which the parser makes letters, or none: entities, links and tags within a word. */
const mayHideWords =
  /&(?:#|[a-z])[a-z\d]*;|[\p{L}\p{N}]\[|\](?:\([^()]*\))?[\p{L}\p{N}]|[\p{L}\p{N}]<(?!br\b)|(?<!<br ?\/?)>[\p{L}\p{N}]/u;
/** Marks, and characters that show nothing, within a word. */
const joinsLetters = /[\p{L}\p{N}][*_~`\\\u00AD\u200B-\u200D\u2060\uFEFF]+[\p{L}\p{N}]/u;
const mark = /[*_~`\\\u00AD\u200B-\u200D\u2060\uFEFF]/;
const marks = /[*_~`\\\u00AD\u200B-\u200D\u2060\uFEFF]+/g;
