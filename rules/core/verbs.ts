import type { Place } from "./active.ts";
import type { Phrase } from "./model.ts";
import type { Edit } from "./rule.ts";

/**
 * Says that something happens instead of that it may: "may use" becomes "use", "uses" or "are used".
 * Undefined where the verb's form cannot be told for sure.
 */
export function dropModal({ text, clause }: Place, modal: Phrase): Edit | undefined {
  const before = text.slice(clause.span.start, modal.span.start);
  const after = text.slice(modal.span.end, clause.span.end);
  const said = clause.language === "fr" ? frenchWithout(modal.text, after) : englishWithout(modal.text, before, after);
  if (!said) return undefined;
  return { span: { start: modal.span.start, end: modal.span.end + said.taken }, replacement: said.words };
}

/**
 * Turns a practice into its opposite and keeps the sentence. Offered for plain sentences only,
 * which say nothing but that the data is used for this: the rest of a longer one would be denied too.
 */
export function deny(place: Place): Edit | undefined {
  const { text, clause, practice } = place;
  const data = practice.dataSpan;
  if (!data || clause.kind !== "sentence" || clause.practices.length > 1 || practice.stance === "only-with-consent")
    return undefined;
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
      if (!found || !/^[\s*_]*$/.test(text.slice(clause.span.start, data.start))) continue;
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
    [/^(\s*)(sont|est|seront|sera)\s(?:également\s|aussi\s)?/i, "$1ne $2 pas "],
    [/^(\s*)(?:peuvent|pourront|pourraient)\s(?:également\s|aussi\s)?être\s/i, "$1ne seront pas "],
    [/^(\s*)(?:peut|pourra|pourrait)\s(?:également\s|aussi\s)?être\s/i, "$1ne sera pas "],
    [/^(\s*)(nous\s)?(servent|sert|aident|aide|contribuent|contribue)\s/i, "$1ne $2$3 pas "],
  ],
  doNotUse: () => " n'utilisons pas ",
  doNotTrain: (stem) => (/^[aeiouyéè]/i.test(stem) ? ` n'${stem}ons pas` : ` ne ${stem}ons pas`),
};

interface Said {
  readonly words: string;
  /** How many characters behind the modal the words take the place of. */
  readonly taken: number;
}

function englishWithout(modal: string, before: string, after: string): Said | undefined {
  if (!/^(?:may|might|could|can)$/i.test(modal.trim())) return undefined;
  const adverb = /^\s+(?:also|then|therefore)(?=\s)/i.exec(after)?.[0] ?? "";
  const rest = after.slice(adverb.length);
  const number = englishNumber(before);
  if (!number) return undefined;
  const also = adverb.trim();
  const passive = /^\s+be(?=\s)/.exec(rest);
  if (passive) {
    const words = [number === "plural" ? "are" : "is", also].filter(Boolean).join(" ");
    return { words, taken: adverb.length + passive[0].length };
  }
  const verbs = /^\s+[a-z]+(?:(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+)[a-z]+)*(?=\s)/.exec(rest);
  if (!verbs) return undefined;
  const said =
    number === "plural"
      ? verbs[0]
      : verbs[0].replace(/[a-z]+/g, (word) => (/^(?:and|or)$/.test(word) ? word : third(word)));
  return { words: [also, said.trim()].filter(Boolean).join(" "), taken: adverb.length + verbs[0].length };
}

function third(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, "ies") : `${verb}s`;
}

/** Whether what stands before the verb takes "use" or "uses". Undefined when its first noun cannot be told. */
function englishNumber(before: string): "singular" | "plural" | undefined {
  const words = before
    .replace(/[*_[\]]|\([^)]*\)/g, "")
    .replace(/^.*,\s+(?=\S)/s, "")
    .trim();
  if (/(?:^|\s)(?:we|you|they)$/i.test(words)) return "plural";
  const noun = words.split(/\s(?:you|we|they|that|which|from|in|of|on|about|to|with|for)\s/i)[0] ?? "";
  const last = /[\p{L}-]+$/u.exec(noun)?.[0];
  if (!last || noun.split(/\s+/).length > 6) return undefined;
  if (/\s(?:and|or)\s/i.test(noun)) return /\sor\s/i.test(noun) ? undefined : "plural";
  return /(?:[^siu]s|people|children|media|data)$/i.test(last) && !/^\p{Lu}\p{L}+s$/u.test(noun)
    ? "plural"
    : "singular";
}

function frenchWithout(modal: string, after: string): Said | undefined {
  const person = persons.find(([form]) => form.test(modal.trim()))?.[1];
  const found = frenchInfinitives.exec(after);
  if (person === undefined || !found) return undefined;
  const [whole, adverb = "", pronoun = "", verbs = ""] = found;
  const said = verbs
    .split(/(,?\s+(?:et|ou)\s+|,\s+)/)
    .map((word, index) => (index % 2 ? word : conjugated(word, person)));
  if (said.some((word) => word === undefined)) return undefined;
  return { words: `${pronoun}${said.join("")}${adverb ? ` ${adverb.trim()}` : ""}`, taken: whole.length };
}

const frenchInfinitives =
  /^\s+(?:être amenée?s? à\s+)?((?:également|aussi|notamment|alors)\s+)?(?:être amenée?s? à\s+)?((?:les|le|la|y|en)\s+|l['’])?(\p{L}+(?:(?:,?\s+(?:et|ou)\s+|,\s+)\p{L}+(?:er|ir|re))*)(?![\p{L}])/iu;

type Person = 0 | 1 | 2;

const persons: readonly (readonly [RegExp, Person])[] = [
  [/^(?:pouvons|pourrons|pourrions)$/i, 0],
  [/^(?:peut|pourra|pourrait)$/i, 1],
  [/^(?:peuvent|pourront|pourraient)$/i, 2],
];

/** Present tense: nous, il, ils. */
const irregular: Readonly<Record<string, readonly [string, string, string]>> = {
  être: ["sommes", "est", "sont"],
  avoir: ["avons", "a", "ont"],
  faire: ["faisons", "fait", "font"],
  recueillir: ["recueillons", "recueille", "recueillent"],
  recourir: ["recourons", "recourt", "recourent"],
  obtenir: ["obtenons", "obtient", "obtiennent"],
  transmettre: ["transmettons", "transmet", "transmettent"],
  servir: ["servons", "sert", "servent"],
  fournir: ["fournissons", "fournit", "fournissent"],
  employer: ["employons", "emploie", "emploient"],
  extraire: ["extrayons", "extrait", "extraient"],
};

function conjugated(infinitive: string, person: Person): string | undefined {
  const known = irregular[infinitive.toLowerCase()]?.[person];
  if (known) return known;
  const stem = /^(.+)er$/i.exec(infinitive)?.[1];
  if (!stem) return undefined;
  if (person === 0) return `${stem.replace(/g$/, "ge").replace(/c$/, "ç")}ons`;
  // "accéder", "appeler" change their stem: better no fix than a wrong one.
  if (/(?:é[^aeiouy]{1,2}|e[lt]|y)$/i.test(stem)) return undefined;
  return person === 1 ? `${stem}e` : `${stem}ent`;
}
