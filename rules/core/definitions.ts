import { dataIn } from "./data.ts";
import type { Definition } from "./model.ts";
import { phraseOf, wholeOf } from "./passages.ts";
import { modelsIn } from "./predicates.ts";
import type { Segment } from "./segments.ts";

/** The terms that a section defines: “Public Content” means …, **Inputs**: …, data you type (“Inputs”). */
export function definitionsIn(segments: readonly Segment[]): Definition[] {
  return segments.flatMap(({ passage }) => {
    const definition = leading.exec(passage.text);
    const term = (definition?.[1] ?? definition?.[2])?.trim();
    const end = definition?.[0].length ?? 0;
    const cue = passage.mentions("definition").find((it) => Math.abs(it.start - end) <= 2 || it.end <= end);
    if (!definition || !term || !cue) return [];
    const body = { start: Math.max(cue.end, end), end: passage.text.length };
    const members = dataIn(passage, body, "definition", modelsIn(passage)).map(({ object }) => object);
    const anchored = passage.mentions("public-anchor").length > 0;
    return [{ term, span: phraseOf(passage, wholeOf(passage)).span, language: passage.language, members, anchored }];
  });
}

/** A term in quotation marks, or in capitals, at the beginning of a sentence. */
const leading =
  /^[\s*_(]*(?:(?:By|The term|Par|Le terme|On entend par|Nous entendons par)\s+)?(?:["“«]\s*([^"”»]{2,60}?)\s*["”»]|((?:\p{Lu}[\p{L}'’-]*\s?){1,5}))[,:]?\s*/u;

/** Whether words name the defined term, with any article or possessive in front. */
export function namesTerm(words: string, { term }: Definition): boolean {
  return plain(words) === plain(term);
}

function plain(words: string): string {
  return words
    .normalize("NFC")
    .replace(/^(?:the|all|any|our|your|le|la|les|l['’]|du|des|de|tout|tous)\s*/i, "")
    .trim()
    .toLowerCase();
}
