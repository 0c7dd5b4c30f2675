import type { Edit } from "../finding.ts";
import { otherUses, type Place } from "../policy/active.ts";

/**
 * Turns a practice into its opposite and keeps the sentence. Offered for plain sentences only,
 * which say nothing but that the data is used for this: the rest of a longer one would be denied too.
 */
export function deny(place: Place): Edit | undefined {
  const { text, clause, practice } = place;
  const data = practice.dataSpan;
  if (!data || clause.kind !== "sentence" || clause.practices.length > 1 || practice.stance === "only-with-consent")
    return undefined;
  if (otherUses(place) !== "none") return undefined;
  const behind = text.slice(Math.max(data.end, practice.predicate.span.end), clause.span.end);
  if (/(?<!\p{L})(?:but|mais|however)(?!\p{L})|,\s*(?:and|et)\s/iu.test(behind)) return undefined;
  const frames = clause.language === "fr" ? frenchFrames : englishFrames;
  const predicate = practice.predicate.span;
  if (data.end <= predicate.start) {
    const between = text.slice(data.end, predicate.start);
    const uses = frames.uses.exec(text.slice(clause.span.start, data.start));
    if (uses?.[1] !== undefined && frames.inOrderTo.test(between)) {
      const subject = clause.span.start + uses[1].length;
      return { span: { start: subject, end: data.start }, replacement: frames.doNotUse(uses[1]) };
    }
    for (const [verb, negated] of frames.dataVerbs) {
      const found = verb.exec(text.slice(data.end, clause.span.end));
      if (!found || limits.test(text.slice(data.end, predicate.start))) continue;
      if (!/^[\s*_]*$/.test(text.slice(clause.span.start, data.start))) continue;
      return {
        span: { start: data.end, end: data.end + found[0].length },
        replacement: found[0].replace(verb, negated),
      };
    }
    return undefined;
  }
  const trains = frames.trains.exec(text.slice(clause.span.start, data.start));
  if (!trains?.[1]) return undefined;
  const start = clause.span.start + trains[1].length;
  return {
    span: { start, end: clause.span.start + trains[0].length },
    replacement: frames.doNotTrain(trains[2] ?? ""),
  };
}

/** "is used solely for training": denied, it would be used for more. */
const limits = /(?<!\p{L})(?:only|solely|exclusively|uniquement|seulement|exclusivement|que)(?!\p{L})/iu;

interface Frames {
  /** Who, and a verb of use, right before the data; the first group is who. */
  readonly uses: RegExp;
  readonly inOrderTo: RegExp;
  /** Who, and the verb of training, before the data; the first group is who, the second the verb. */
  readonly trains: RegExp;
  /** A verb right behind the data, with its denial. */
  readonly dataVerbs: readonly (readonly [RegExp, string])[];
  readonly doNotUse: (subject: string) => string;
  readonly doNotTrain: (verb: string) => string;
}

const englishFrames: Frames = {
  uses: /^([\s*_]*(?:we|\p{Lu}[\p{L}\d]*))\s+(?:(?:may|might|can|could|will|shall|also)\s+)*(?:use|uses|process|processes|analy[sz]es?)\s+$/iu,
  inOrderTo: /^[\s,]*(?:in order )?to\s+(?:help\s+)?$/i,
  trains: /^([\s*_]*we)\s+(?:(?:may|might|can|could|will|shall|also)\s+)*(train|retrain|fine-tune|teach)(?=\s)/i,
  dataVerbs: [
    [/^(\s*)(is|are)\s(?:also\s)?/i, "$1$2 not "],
    [/^(\s*)(?:may|might|can|could|will|shall)\s(?:also\s)?be\s/i, "$1will not be "],
    [/^(\s*)helps\s/i, "$1does not help "],
    [/^(\s*)help\s/i, "$1do not help "],
  ],
  doNotUse: (subject) => (/\b(?:we|they)$/i.test(subject) ? " do not use " : " does not use "),
  doNotTrain: (verb) => ` do not ${verb}`,
};

const frenchFrames: Frames = {
  uses: /^([\s*_]*nous)\s+(?:(?:pouvons|pourrons|pourrions|également|aussi)\s+)*(?:utilis|trait|exploit|analys|emplo[iy])(?:ons|er)\s+(?:également\s+|aussi\s+)?$/iu,
  inOrderTo: /^[\s,]*(?:pour|afin d(?:e |['’]))\s*(?:(?:nous )?aider à |contribuer à )?$/i,
  trains: /^([\s*_]*nous)\s+(?:(?:pouvons|pourrons|également|aussi)\s+)*((?:r[ée]|pré)?entra[iî]n)(?:ons|er)(?=\s)/iu,
  dataVerbs: [
    [/^(\s*)est\s(?:également\s|aussi\s)?/i, "$1n'est pas "],
    [/^(\s*)(sont|seront|sera)\s(?:également\s|aussi\s)?/i, "$1ne $2 pas "],
    [/^(\s*)(?:peuvent|pourront|pourraient)\s(?:également\s|aussi\s)?être\s/i, "$1ne seront pas "],
    [/^(\s*)(?:peut|pourra|pourrait)\s(?:également\s|aussi\s)?être\s/i, "$1ne sera pas "],
    [/^(\s*)(nous\s)?(servent|sert|aident|aide|contribuent|contribue)\s/i, "$1ne $2$3 pas "],
  ],
  doNotUse: () => " n'utilisons pas ",
  doNotTrain: (stem) => (/^[aeiouyéè]/i.test(stem) ? ` n'${stem}ons pas` : ` ne ${stem}ons pas`),
};
