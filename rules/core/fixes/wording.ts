import { anyPrivate, anyPublic } from "../../languages/any.ts";
import { type FixWords, type Speaker, type Subject, subject } from "../../languages/fix-words.ts";
import { capital, type Noun, type PurposeWording, type Wording, withoutDelimiters } from "../../languages/grammar.ts";
import { fixWords, grammarFor, lexiconOf } from "../../languages/index.ts";
import type { MentionKind } from "../../languages/lexicon.ts";
import { type Sector, sectorOf } from "../../languages/sectors.ts";
import { inLanguage, type Translated } from "../../languages/translated.ts";
import { flatOf } from "../markdown/flat.ts";
import type { Clause, Definition, Language, Phrase, Policy, Span } from "../model.ts";
import type { PlacedPractice } from "../policy/active.ts";
import { voiceOf } from "../policy/voice.ts";
import { countWhile } from "../text/sorted.ts";
import { hasMention } from "../words/mentions.ts";

/** Words of the text as a message quotes them: one line, not too long, in the quotation marks of the language. */
export function quote(words: string, language: Language): string {
  const line = words.replace(/\s+/g, " ").trim();
  const short = line.length > longest ? `${line.slice(0, longest).replace(/\s\S*$/, "")}…` : line;
  return grammarFor(language).quote(short);
}

const longest = 80;

/** Several names as a message quotes them, each once. */
export function quoteList(names: readonly Phrase[], language: Language): string {
  const { article } = grammarFor(language);
  const key = ({ text }: Phrase) => text.replace(article, "").toLowerCase();
  const each = names.filter((name, index) => names.findIndex((it) => key(it) === key(name)) === index);
  return quote(each.map(({ text }) => text).join(", "), language);
}

/** A rule's words as the printers of their language set them. */
export function typeset(words: string, language: Language): string {
  return grammarFor(language).typeset(words);
}

/** How a message names a training: by its words, or as what an exception to a denial lets in. */
export function quoteTraining({ clause: { language }, practice: { predicate, exception } }: PlacedPractice): string {
  if (!exception) return quote(withoutJoint(predicate.text, language), language);
  const words = quote(exception.text, language);
  return inLanguage<FixWords>(fixWords, language).letIn(words);
}

/** How a message names the biometric data of a practice: by its name, or else by the act that it comes of. */
export function quoteBiometrics({ clause: { language }, practice: { data, predicate } }: PlacedPractice): string {
  const isAct = data.some(({ span, act }) => act && span.start === predicate.span.start);
  const named = isAct ? data.find(({ act }) => !act) : undefined;
  return quote(withoutJoint((named ?? predicate).text, language), language);
}

/** "models were trained | on", "analyze your voice | and": what only joins an act to what follows is no part of its name. */
function withoutJoint(words: string, language: Language): string {
  const { links, and } = grammarFor(language).joints;
  return `${words} `.replace(and, "").replace(links, "").trim() || words;
}

/** The clause in which a range stands, or the nearest before it: it tells the language to speak. */
export function clauseAt({ clauses }: Policy, { start }: Span): Clause | undefined {
  return clauses[countWhile(clauses, ({ span }) => span.start <= start) - 1] ?? clauses[0];
}

/** Words of a fix as they are said where a profile is on: in Québec a selfie is an « égoportrait ». */
export function inRegion(words: string, language: Language, profiles: readonly string[]): string {
  const all: Translated<FixWords> = fixWords;
  const others = profiles.flatMap((profile) => all[language]?.regional[profile] ?? []);
  return others.reduce((said, [word, other]) => said.replace(word, other), words);
}

/**
 * Words of ours as a policy would say them: with « tu » where its readers are addressed so.
 * @param text of the policy
 */
export function asAddressed(words: string, language: Language, text: string): string {
  const all: Translated<FixWords> = fixWords;
  const familiar = all[language]?.familiar;
  return familiar?.isSaidIn(text) ? familiar.say(words) : words;
}

/** What the words of each language have of something. */
export function inEachLanguage<T>(part: (words: FixWords, language: Language) => T): Translated<T> {
  const all: Translated<FixWords> = fixWords;
  const entries = Object.entries(all).map(([language, words]) => [language, part(words, language)]);
  return { ...Object.fromEntries(entries), en: part(fixWords.en, "en") };
}

/** As `inEachLanguage`, of the line of business that the text is of. */
export function inItsSector<T>(
  { text }: Pick<PlacedPractice, "text">,
  part: (words: FixWords, sector: Sector, language: Language) => T,
): Translated<T> {
  return inEachLanguage((words, language) => part(words, sectorOf(words.sectors, text), language));
}

/** Words of those who speak in the policy, "we" or the company by its name, for a place in it. */
export function inVoice(
  policy: Policy,
  { span, language }: Pick<Clause, "span" | "language">,
  words: Translated<(us: Speaker) => string>,
): Translated {
  const voice = voiceOf(policy, span, language);
  return inEachLanguage((own, each) => inLanguage(words, each)(own.speaker(voice)));
}

/** Names for public data, the best first: the policy's own term, then what anybody would call it. */
export function publicData(place: PlacedPractice): Wording[] {
  const term = termFor(place, isPublic);
  const nouns = inEachLanguage((words) => words.publicData);
  return [
    ...(term
      ? [{ article: "fitted", nouns: { ...nouns, [place.clause.language]: [term] }, aside: nothing } as const]
      : []),
    { article: "fitted", nouns, aside: whoCanSee(place) },
  ];
}

/** A term that the policy defines and with which its definition deals so. */
function termFor(
  { policy, clause: { language } }: PlacedPractice,
  covers: (definition: Definition) => boolean,
): Noun | undefined {
  const all: Translated<FixWords> = fixWords;
  const own = policy.definitions.filter((it) => it.language === language && it.explicit && !it.elsewhere);
  const found = own.find((it) => namesKinds(it) && covers(it));
  return found && all[language]?.noun(found.term);
}

/** It is a term for data of kinds that are named: neither "Services" nor what the law calls personal data. */
function namesKinds(definition: Definition): boolean {
  const { members, anchored } = definition;
  // "“Open Photos” are photos visible to everyone": the term names the kind.
  if ((members.length === 0 && !anchored) || members.some(({ grain }) => grain === "catch-all")) return false;
  return !says(definition, "legal-term") && dataKinds.some((kind) => says(definition, kind));
}

const dataKinds = ["term-head", "content-kind", "data-named", "data-private", "data-public"] as const;

function says({ term, language }: Definition, kind: MentionKind): boolean {
  const lexicon = lexiconOf(language);
  return lexicon !== undefined && hasMention(flatOf(term).folded, lexicon, kind);
}

/** Notes are private by their noun: what is called public, and open to all by its definition, is public all the same. */
function isPublic({ term, members, anchored }: Definition): boolean {
  if (anchored && anyPublic.test(term)) return true;
  return members.every(({ visibility }) => visibility === "public" || (anchored && visibility !== "private"));
}

/** By its name too: whoever promises that no User Content trains a model promises more than private data. */
function isPrivate(definition: Definition): boolean {
  const { members, anchored } = definition;
  if (anchored || !says(definition, "data-private")) return false;
  // "“Private Photos” means photos that only your friends see": by its own adjective.
  const known = anyPrivate.test(definition.term) ? ["private", "unspecified"] : ["private"];
  return members.every(({ visibility }) => known.includes(visibility));
}

/** Private data by the policy's own term, else by examples of the line of business. */
function privateData(place: PlacedPractice): Translated<Subject> {
  const term = termFor(place, isPrivate);
  return inEachLanguage((words, language) =>
    term && language === place.clause.language
      ? words.about(term)
      : subject(`{{${sectorOf(words.sectors, place.text).privateData}}}`, true),
  );
}

const nothing: Translated = inEachLanguage(() => "");

export function whoCanSee(place: PlacedPractice): Translated {
  return inItsSector(place, (words, sector) => words.whoCanSee(sector));
}

export function namedData(place: PlacedPractice): Wording {
  return { article: "fitted", nouns: inItsSector(place, (_, sector) => sector.namedData), aside: nothing };
}

/** A sentence about the models that are trained. */
export function privateIsOut(place: PlacedPractice): Translated<(models: string) => string> {
  const out = privateData(place);
  return inEachLanguage((words, language) => (models) => words.privateIsOut(models, inLanguage(out, language)));
}

export function privateByChoice(place: PlacedPractice): Translated<(models: string) => string> {
  const out = privateData(place);
  return inEachLanguage((words, language) => (models) => words.privateByChoice(models, inLanguage(out, language)));
}

/** All that trains: public data by the policy's own term, else what is named; and what does not. */
export function onlyNamed(place: PlacedPractice): Translated<(models: string) => string> {
  const out = privateData(place);
  const term = termFor(place, isPublic);
  return inEachLanguage((words, language) => {
    const [named] = sectorOf(words.sectors, place.text).namedData;
    const used = language === place.clause.language ? (term ?? named) : named;
    return (models) => (used ? words.onlyNamed(models, used, inLanguage(out, language)) : "");
  });
}

/** What a term for data covers and leaves out. @param out the term for the rest, if there is one */
export function definitionOf(place: PlacedPractice, term: string, out?: string): Translated {
  return inItsSector(place, (words, sector) => words.defined(term, sector, out));
}

export function trainingPurpose(place: PlacedPractice): PurposeWording {
  return inItsSector(place, (_, sector) => sector.trainingPurpose);
}

/** Sentences on consent, of the person whose consent the clause invokes. */
export function consentAct(place: PlacedPractice): Translated {
  return inEachLanguage((words) => words.consentAct(consenterOf(words, place)));
}

export function consentWayBack(place: PlacedPractice): Translated {
  return inEachLanguage((words) => words.consentWayBack(consenterOf(words, place)));
}

export function consentOtherwise(place: PlacedPractice): Translated {
  return inEachLanguage((words) => words.consentOtherwise(consenterOf(words, place)));
}

/** Who consents, where it is not the reader: whom the clause names, or somebody, where the policy speaks to nobody. */
function consenterOf(words: FixWords, { text, clause: { span }, practice }: PlacedPractice): Subject | undefined {
  const { term } = practice.consentTerms;
  const somebody = words.somebody.isAddressed.test(text) ? undefined : words.somebody.who;
  if (!term || term.span.start < span.start || term.span.end > span.end) return somebody;
  const { start, end } = term.span;
  const named = words.consenter({
    before: withoutDelimiters(text.slice(span.start, start)).replace(/\s+/g, " "),
    words: term.text,
    after: withoutDelimiters(text.slice(end, span.end)).replace(/\s+/g, " "),
  });
  return named ?? somebody;
}

/** Several sentences as one text, in the languages that all of them are written in. */
export function sentences(all: readonly Translated[]): Translated {
  return inEachLanguage((_, language) => all.map((it) => capital(inLanguage(it, language))).join(" "));
}
