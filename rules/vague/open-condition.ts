import {
  activePractices,
  capital,
  type Edit,
  fix,
  inLanguage,
  type Phrase,
  type PlacedPractice,
  quote,
  remove,
  replaceSpan,
  rule,
  type Span,
} from "../core/rule.ts";

export default rule({
  id: "vague/open-condition",
  severity: "info",
  summary: {
    en: "A condition such as “as permitted by law” or “where appropriate”, which sets no limit.",
    fr: "Une condition comme « dans la mesure permise par la loi » ou « le cas échéant », qui ne fixe aucune limite.",
  },
  why: {
    en: "A limit that only you can judge is none for the reader. Studies find that vague terms add up, and that people share less willingly for each of them.",
    fr: "Une limite que vous seul pouvez apprécier n'en est pas une pour le lecteur. Les études montrent que les termes vagues se cumulent et que chacun d'eux rend moins enclin à partager.",
  },
  citations: ["wp260", "reidenberg-2016"],

  *check(policy) {
    for (const topic of ["ai-training", "biometric"] as const) {
      for (const place of activePractices(policy, topic)) {
        const { clause, practice } = place;
        for (const term of practice.vague.filter(({ kind }) => kind === "open-condition")) {
          yield {
            span: term.span,
            message: inLanguage(messages, clause.language)(quote(term.text, clause.language)),
            clause,
            practice,
            fixes: () => (isOfDenial(place, term) ? [] : [...nameTheEvent(place, term), ...dropIt(place, term)]),
          };
        }
      }
    }
  },

  examples: [
    {
      language: "en",
      bad: "We use only the ratings you leave to train our spam filter model, [[as permitted by applicable law]].",
      good: "We use only the ratings you leave to train our spam filter model, if you turn on this option in your settings.",
    },
    {
      language: "fr",
      bad: "Nous utilisons uniquement les notes que vous laissez pour entraîner notre modèle anti-spam, [[dans la mesure permise par la loi]].",
      good: "Nous utilisons uniquement les notes que vous laissez pour entraîner notre modèle anti-spam, si vous activez cette option dans vos réglages.",
    },
  ],
});

/** "We do not generally collect": without the word, or with another condition, it promises what nobody said. */
function isOfDenial({ text, clause, grammar }: PlacedPractice, { span }: Phrase): boolean {
  return grammar.joints.denied.test(text.slice(clause.span.start, span.start));
}

function nameTheEvent(place: PlacedPractice, { span }: Phrase) {
  const before = place.text.slice(place.clause.span.start, span.start);
  // "with your consent where required", "for as long as necessary": no condition of the whole.
  if (place.grammar.duration.test(before) || place.grammar.ofSomethingElse.test(before) || goesOn(place, span))
    return [];
  // "is | generally | used", "(a) | where required": a condition cannot stand there.
  if (isAdverb(place, span)) return [];
  const title = { en: "Say when this happens", fr: "Dire quand cela a lieu" };
  const opens = !/\p{L}/u.test(before);
  const words = replaceSpan(place, span, opens ? condition : onlyOnCondition);
  return fix(place, title, opens && words ? { ...words, replacement: capital(words.replacement) } : words);
}

/** One word amid what is done, or an entry of a list in brackets. */
function isAdverb({ text, clause }: PlacedPractice, { start, end }: Span): boolean {
  const isOneWord = !/\s/.test(text.slice(start, end)) && /^\s+[\p{L}*_[]/u.test(text.slice(end, clause.span.end));
  return isOneWord || isListed(text, start);
}

function isListed(text: string, start: number): boolean {
  return /\([a-z\d]{1,4}\)\s*$/i.test(text.slice(Math.max(0, start - 8), start));
}

function dropIt(place: PlacedPractice, term: Phrase) {
  const { text, clause, grammar } = place;
  const before = text.slice(clause.span.start, term.span.start);
  if (grammar.duration.test(before) || goesOn(place, term.span) || isListed(text, term.span.start)) return [];
  // "Unless the law forbids it, and | as the case may be": "and" would lead to nothing.
  if (grammar.joints.and.test(before)) return [];
  // "Where permitted, and unless you tell us otherwise": the sentence would begin with "and".
  const rest = text.slice(term.span.end, clause.span.end);
  if (!/\p{L}/u.test(before) && grammar.goesOnWith.test(rest.replace(/^\s*,/, ""))) return [];
  return fix(
    place,
    { en: "Do this without the open condition", fr: "Le faire sans cette condition ouverte" },
    /\p{L}/u.test(before) ? remove(place, term) : removeFirst(place, term),
  );
}

/** What is left begins the sentence. */
function removeFirst(place: PlacedPractice, term: Phrase): Edit {
  const { span } = remove(place, term);
  const next = place.text.charAt(span.end);
  return { span: { start: span.start, end: span.end + next.length }, replacement: capital(next) };
}

/**
 * "to the extent needed | to improve the service", "if applicable | in your country", "where the law allows | it", "Where
 * applicable | law requires it, …": only half of the condition.
 */
function goesOn(place: PlacedPractice, { start, end }: Span): boolean {
  const { text, grammar } = place;
  const behind = text.slice(end);
  const isHalf =
    (grammar.needed.test(text.slice(start, end)) && grammar.neededFor.test(behind)) || grammar.where.test(behind);
  return (
    isHalf ||
    (/^[ \t]*\n?[*_]*[\p{L}\d]/u.test(behind) && isSetApart(place, start) && /\s/.test(text.slice(start, end)))
  );
}

/** At the beginning, behind a comma or behind all that is done: a condition of several words ends there at a comma or a stop. */
function isSetApart({ text, clause, practice }: PlacedPractice, start: number): boolean {
  const before = text.slice(clause.span.start, start);
  return !/\p{L}/u.test(before) || /[,(]\s*$/.test(before) || start >= practice.predicate.span.end;
}

const condition = {
  en: "{{if you turn on this option in your settings}}",
  fr: "{{si vous activez cette option dans vos réglages}}",
};

const onlyOnCondition = {
  en: "only {{if you turn on this option in your settings}}",
  fr: "uniquement {{si vous activez cette option dans vos réglages}}",
};

const messages = {
  en: (condition: string) => `${condition} sets no limit that a reader can check. Name the event, or leave it out.`,
  fr: (condition: string) => `${condition} ne fixe aucune limite vérifiable. Nommez l'événement ou supprimez ces mots.`,
};
