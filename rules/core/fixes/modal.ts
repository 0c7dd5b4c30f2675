import type { Edit } from "../finding.ts";
import type { Phrase } from "../model.ts";
import type { Place } from "../policy/active.ts";

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

interface Said {
  readonly words: string;
  /** How many characters behind the modal the words take the place of. */
  readonly taken: number;
}

function englishWithout(modal: string, before: string, after: string): Said | undefined {
  if (!/^(?:may|might|could|can)$/i.test(modal.trim())) return undefined;
  const adverb = /^\s+(?:also|then|therefore)(?=\s)/i.exec(after)?.[0] ?? "";
  const rest = after.slice(adverb.length);
  const passive = /^\s+be(?=\s)/.exec(rest);
  const number = englishNumber(before, passive ? "data" : "actor");
  if (!number) return undefined;
  const also = adverb.trim();
  if (passive) {
    const words = [number === "plural" ? "are" : "is", also].filter(Boolean).join(" ");
    return { words, taken: adverb.length + passive[0].length };
  }
  const verbs = /^\s+[a-z]+(?:(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+)[a-z]+)*(?![\w-])/.exec(rest);
  if (!verbs || notVerbs.test(verbs[0])) return undefined;
  const said =
    number === "plural"
      ? verbs[0]
      : verbs[0].replace(/[a-z]+/g, (word) => (/^(?:and|or)$/.test(word) ? word : third(word)));
  return { words: [also, said.trim()].filter(Boolean).join(" "), taken: adverb.length + verbs[0].length };
}

/** Words that may stand between a modal and its verb: the verb's form is then not the next word's to show. */
const notVerbs =
  /\b(?:only|sometimes|further|instead|still|in|on|at|by|for|from|to|with|as|if|when|where|not|\w+ly|be|have|need|choose)\b/;

function third(verb: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, "ies") : `${verb}s`;
}

/** Whether what stands before the verb takes "use" or "uses". Undefined when its first noun cannot be told. */
function englishNumber(before: string, subject: "actor" | "data"): "singular" | "plural" | undefined {
  // "we collect it and may use it": whose verb this is stands further up.
  if (/\b(?:and|or|but)\s+$/i.test(before)) return /\b(?:we|you|they)\b/i.test(before) ? "plural" : undefined;
  const words = before
    .replace(/[*_[\]]|\([^)]*\)/g, "")
    .replace(/^.*,\s+(?=\S)/s, "")
    .trim();
  if (/(?:^|\s)(?:we|you|they)$/i.test(words)) return "plural";
  if (/(?:^|\s)(?:it|he|she)$/i.test(words)) return "singular";
  if (/(?:^|\s)(?:which|that|who)$/i.test(words)) return undefined;
  const noun = words.split(/\s(?:you|we|they|that|which|from|in|of|on|about|to|with|for)\s/i)[0] ?? "";
  const last = /[\p{L}-]+$/u.exec(noun)?.[0];
  if (!last || noun.split(/\s+/).length > 6) return undefined;
  if (/\s(?:and|or)\s/i.test(noun)) return /\sor\s/i.test(noun) ? undefined : "plural";
  // "Fernways may use": a company's name is one, whatever it ends in.
  const name = subject === "actor" && /^\p{Lu}\p{L}+$/u.test(noun);
  return /(?:[^siu]s|people|children|media|data)$/i.test(last) && !name ? "plural" : "singular";
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
