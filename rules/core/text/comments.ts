import type { Span } from "../model.ts";

/** The comments of HTML in a text, of which the last may go on to its end. */
export function commentsIn(text: string): Span[] {
  const comments: Span[] = [];
  for (let start = text.indexOf(open); start >= 0; ) {
    const close = text.indexOf(shut, start + open.length);
    const end = close < 0 ? text.length : close + shut.length;
    comments.push({ start, end });
    start = text.indexOf(open, end);
  }
  return comments;
}

/** A text with a space in the place of each comment that ends. */
export function withoutComments(text: string): string {
  let rest = 0;
  let words = "";
  for (const { start, end } of commentsIn(text)) {
    if (!text.startsWith(shut, end - shut.length) || end - start < open.length + shut.length) break;
    words += `${text.slice(rest, start)} `;
    rest = end;
  }
  return words + text.slice(rest);
}

const open = "<!--";
const shut = "-->";
