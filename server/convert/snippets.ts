// Blanks, as our texts have them in {{braces}}, become tab stops of an editor's snippet.

const blank = /\{\{([^{}]*)\}\}/;

export function hasBlank(text: string): boolean {
  return blank.test(text);
}

/**
 * A text whose blanks are tab stops.
 * @param stops those that there are already, by their names: equal blanks share one, also across texts
 */
export function toSnippet(text: string, stops: Map<string, number>): string {
  const parts = text.split(blank);
  return parts.map((part, index) => (index % 2 ? toTabStop(part, stops) : escapeSnippet(part))).join("");
}

/** A text whose blanks are tab stops, and those with several answers choices; a blank that comes again follows the first. */
export function toClauseSnippet(text: string): string {
  const stops = new Map<string, number>();
  const parts = text.split(blank);
  return parts
    .map((part, index) => {
      if (index % 2 === 0) return escapeSnippet(part);
      const known = stops.get(part);
      const stop = known ?? stops.size + 1;
      const answers = part.split(" / ");
      if (answers.length === 1) return toTabStop(part, stops);
      stops.set(part, stop);
      if (known !== undefined) return `$${stop}`;
      return `\${${stop}|${[`{{${part}}}`, ...answers].map(escapeChoice).join(",")}|}`;
    })
    .join("");
}

function escapeChoice(words: string): string {
  return words.replace(/[\\,|]/g, "\\$&");
}

/** The braces stay within the stop: typing replaces all of it, and what is left unfilled is still reported as a blank. */
function toTabStop(name: string, stops: Map<string, number>): string {
  const stop = stops.get(name) ?? stops.size + 1;
  stops.set(name, stop);
  return `\${${stop}:${escapeSnippet(`{{${name}}}`)}}`;
}

/** Words as a snippet inserts them: just as they are. */
function escapeSnippet(words: string): string {
  return words.replace(/[\\$}]/g, "\\$&");
}
