import type { Voice } from "../../languages/fix-words.ts";
import { lexiconOf } from "../../languages/index.ts";
import type { Heading, Language, Policy, Span } from "../model.ts";
import { byCount, countOf, knownNames, namesIn, ownNames, speakersIn } from "../words/company-names.ts";

/**
 * Who speaks where a range stands: as the sentence has it, else its section, else the policy. "We" where nobody is named.
 * @param span of a clause or a heading, in UTF-16 code units
 */
export function voiceOf(policy: Policy, span: Span, language: Language): Voice {
  const { text, headings, grammarOf } = policy;
  const { speaking } = grammarOf(language);
  const own = ownNames(speakersIn(policy.text, speaking, lexiconOf(language)), titleOf(policy), speaking);
  const section = {
    start: headings.findLast((it) => it.span.start <= span.start)?.span.start ?? 0,
    end: headings.find((it) => it.span.start > span.start)?.span.start ?? text.length,
  };
  for (const { start, end } of [span, section, { start: 0, end: text.length }]) {
    const words = text.slice(start, end);
    const named = namesIn(words, speaking).filter((name) => own.includes(name));
    const voices: readonly (readonly [Voice, number])[] = [
      [{ kind: "we" }, countOf(words, speaking.we)],
      [{ kind: "one" }, countOf(words, speaking.one)],
      [{ kind: "name", name: named[0] ?? "" }, named.length],
    ];
    const [voice, count] = voices.reduce((most, it) => (it[1] > most[1] ? it : most));
    if (count > 0) return voice;
  }
  return { kind: "we" };
}

/**
 * Whether a name is that of the company that speaks. Where the policy says "we", it is what the title or brackets tell, or
 * what stands right in front of a "we"; where it does not and tells no name of its own, it is whoever does most, or of whom nothing else is told.
 */
export function isOwnName(policy: Speaker, name: string, language: Language): boolean {
  const { text, title, grammarOf } = policy;
  const { speaking } = grammarOf(language);
  const bare = name.toLowerCase();
  const isSame = (own: string) => {
    const its = own.replace(speaking.article, "").toLowerCase();
    return its.includes(bare) || bare.includes(its);
  };
  const speakers = speakersIn(text, speaking, lexiconOf(language));
  const { names, ourselves } = speakers;
  const known = knownNames(speakers, titleOf(policy), speaking);
  if (known.some(isSame)) return true;
  // The address to write to: "privacy@wrenfield.example".
  if (text.toLowerCase().includes(`@${bare.split(" ", 1)[0]}`)) return true;
  if (title && isAtTop(text, title) && title.text.toLowerCase().includes(bare)) return true;
  const parts = text.split(name);
  const isWe = (words: string) => countOf(/^\P{L}{0,4}(?:\p{L}+)/u.exec(words)?.[0] ?? "", speaking.we) > 0;
  if (parts.slice(1).some((behind) => !/^[^\p{L}.]*[.\n]/u.test(behind) && isWe(behind))) return true;
  if (known.length > 0 || ourselves > 0) return false;
  const [most] = byCount(names);
  return most === undefined || isSame(most.name) || !names.some(isSame);
}

/** The first heading of a text is its title only where nothing stands above it. */
function isAtTop(text: string, { depth, span }: Heading): boolean {
  return depth === 1 || /^[\s#*_]*$/.test(text.slice(0, span.start));
}

type Speaker = Pick<Policy, "text" | "title" | "grammarOf">;

function titleOf({ title }: Speaker): string {
  return title?.text ?? "";
}
