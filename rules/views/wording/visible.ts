// Control characters command a terminal, and marks of bidirectional text make words look like others.

/** Makes them visible in words that may have several lines: tabs and line feeds stay. */
export function visible(words: string): string {
  return words.replace(unseen, (sign) => (sign === "\t" || sign === "\n" ? sign : shown(sign)));
}

/** Makes them visible in words that are to stay on one line, such as a file's name. */
export function visibleLine(words: string): string {
  return words.replace(unseen, shown);
}

/** A value as JSON in which they stand as escapes; JSON itself asks that only of the oldest of them. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value).replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const unseen = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** "␛" for the control characters that Unicode has pictures of, "<U+202E>" for others. */
function shown(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}
