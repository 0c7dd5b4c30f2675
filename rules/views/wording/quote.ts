import type { Finding, Severity } from "../../core/finding.ts";
import type { Span } from "../../core/model.ts";
import { withoutComments } from "../../core/text/comments.ts";

/** A piece of a quotation; marked pieces are what a finding is about. */
export interface QuotedPiece {
  readonly text: string;
  readonly mark: Severity | undefined;
}

/**
 * Quotes a piece of the policy as it reads, without its Markdown.
 * @param text the whole policy
 * @param span the piece to quote, in UTF-16 code units
 * @param findings those whose words are to be marked; where two overlap, the earlier one keeps its words
 */
export function quote(
  text: string,
  span: Span,
  findings: readonly Pick<Finding, "span" | "severity">[],
): QuotedPiece[] {
  const pieces: QuotedPiece[] = [];
  let at = span.start;
  for (const { span: marked, severity } of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    const start = Math.max(marked.start, at);
    const end = Math.min(marked.end, span.end);
    if (start >= end) continue;
    pieces.push(
      { text: plain(text.slice(at, start)), mark: undefined },
      { text: plain(text.slice(start, end)), mark: severity },
    );
    at = end;
  }
  pieces.push({ text: plain(text.slice(at, span.end)), mark: undefined });
  return trimmed(pieces.filter((piece) => piece.text));
}

/** A piece of the policy as it reads, without its Markdown, as one text. */
export function plainText(text: string, span: Span): string {
  return quote(text, span, [])
    .map((piece) => piece.text)
    .join("");
}

/** What a finding is about: its words as they read, or as they are written where it is about a comment. */
export function findingWords({ span }: Pick<Finding, "span">, text: string): string {
  return plainText(text, span) || text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
}

/** The beginning of words, where there is no room for more: on one line, whole words, and “…”. */
export function shortened(text: string, longest: number): string {
  const words = text.replace(/[ \t\r\n]+/g, " ").trim();
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest);
  const end = cut.search(/\s\S*$/u);
  const whole = end > longest / 2 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, "");
  return `${whole.replace(/(?<![\s,;:([«“–-])[\s,;:([«“–-]+$/u, "")}…`;
}

/** Takes Markdown's own characters out of a piece that may begin or end in the middle of a link. */
function plain(markdown: string): string {
  return withoutComments(markdown)
    .replace(/\]\((?:[^()\n]|\([^()\n]*\))*\)|\]\[[^\]\n]*\]/g, "")
    .replace(/<br\s*\/?>/gi, " ")
    .replace(/<\/?[a-z][^<>\n]*>/gi, "")
    .replace(/(^|[^\\])(?:[*`[\]]|~~)+/g, "$1")
    .replace(/(^|[^\p{L}\p{N}\\])_+|_+(?=$|[^\p{L}\p{N}])/gu, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/&(?:nbsp|#160);/g, "\u00A0")
    .replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => characters[name] ?? whole)
    .replace(/(?:(?<![ \t])[ \t]+)?(?:\r\n?|\n)[ \t>]*/g, " ")
    .replace(/[ \t]{2,}/g, " ");
}

const characters: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function trimmed(pieces: readonly QuotedPiece[]): QuotedPiece[] {
  const last = pieces.length - 1;
  return pieces
    .map((piece, index) => {
      const start = index === 0 ? piece.text.trimStart() : piece.text;
      return { ...piece, text: index === last ? start.trimEnd() : start };
    })
    .filter((piece) => piece.text);
}
