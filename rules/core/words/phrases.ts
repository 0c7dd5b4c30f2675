/**
 * Compiles phrases, written as `Lexicon` says, to one expression that finds any of them as whole words in folded text.
 * The tests hold `compileForStandIns` against it.
 * @returns a global expression; the caller resets `lastIndex` before `test`
 */
export function compilePhrases(phrases: readonly string[]): RegExp {
  return wholeWords(phrases.map(phraseSource));
}

/**
 * As `compilePhrases`, for texts in which `withStandIns` was put: the same matches there, but compiled and found much
 * sooner than with the classes of all scripts.
 */
export function compileForStandIns(phrases: readonly string[]): RegExp {
  const source = wholeWordsSource(phrases.map(phraseSource));
  return new RegExp(source.replaceAll("\\p{L}", latinLetters).replaceAll("\\p{N}", `0-9${digit}`), "g");
}

/**
 * Puts one sign in the place of each letter that is not Latin, and one in the place of each number that is none of 0 to 9.
 * @param folded see `Flat.folded`
 * @returns a text of the same length
 */
export function withStandIns(folded: string): string {
  if (!mayNeedStandIns.test(folded)) return folded;
  return folded.replace(/[\uE000\uE001]/g, "\uE002").replace(otherLetters, standIn);
}

/** For private use, so that no script has them. */
const letter = "\uE000";
const digit = "\uE001";
const latinLetters = `a-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF${letter}`;
const mayNeedStandIns = /[^\0-\x7F]/;
const otherLetters = /(?![\0-\u02AF])\p{L}|(?![0-9])\p{N}/gu;

function standIn(character: string): string {
  return (/\p{N}/u.test(character) ? digit : letter).repeat(character.length);
}

/** The source of the expression for one phrase, without what makes it match whole words only. */
export function phraseSource(phrase: string): string {
  return createPhraseParser(phrase)();
}

function wholeWords(sources: readonly string[]): RegExp {
  return new RegExp(wholeWordsSource(sources), "gu");
}

function wholeWordsSource(sources: readonly string[]): string {
  // What ends in an apostrophe, such as the French "d'", ends before a letter.
  return `(?<![\\p{L}\\p{N}])(?:${sources.join("|") || nothing})(?:(?<=')|(?![\\p{L}\\p{N}]))`;
}

/** An expression that finds nothing: no alternatives at all would find the empty text everywhere. */
const nothing = "(?!)";

/** Parses one phrase to the source of an expression. */
function createPhraseParser(phrase: string): () => string {
  let at = 0;
  return () => choices("").join("|");

  /** Sequences parted by `|`, up to the closing character. */
  function choices(close: string): string[] {
    const parts = [sequence(close)];
    while (phrase[at] === "|") {
      at++;
      parts.push(sequence(close));
    }
    if (close) at++;
    return parts;
  }

  function sequence(close: string): string {
    let source = "";
    // Whether a word begins here: nothing is written yet, or the space in front of it is.
    let begins = true;
    while (at < phrase.length && phrase[at] !== "|" && phrase[at] !== close) {
      const character = phrase.charAt(at++);
      if (character === "[") {
        ({ source, begins } = withOptional(source, begins || source.endsWith(gap), close));
        continue;
      }
      begins = false;
      if (character === "(") {
        const parts = choices(")");
        begins = elides(parts, close);
        if (begins) at++;
        source += `(?:${begins ? spaced(parts) : parts.join("|")})`;
      } else if (character === " ") source += spaces();
      else if (character === "…") {
        source += gap;
        while (phrase[at] === " ") at++;
      } else source += signs[character] ?? (/[.+^$\\{}\])/]/.test(character) ? `\\${character}` : character);
    }
    return source.endsWith(gap) ? source.slice(0, -gap.length) : source;
  }

  /** ` …` belongs to the gap, ` ?` may be missing. */
  function spaces(): string {
    if (phrase[at] === "…") return "";
    if (phrase[at] !== "?") return space;
    at++;
    return perhapsSpace;
  }

  /** `[a] b`, `a [b] c` and `a[ b]`: the space that goes with the optional words goes when they do. */
  function withOptional(before: string, isLead: boolean, close: string) {
    const parts = choices("]");
    const repeats = phrase[at] === "*" ? several : "?";
    if (phrase[at] === "*") at++;
    const words = `(?:${parts.join("|")})`;
    const elided = elides(parts, close);
    if (before.endsWith(space) && !elided)
      return { source: `${before.slice(0, -space.length)}(?:${space}${words})${repeats}`, begins: false };
    if (!elided && !(isLead && goesOn(close))) return { source: `${before}${words}${repeats}`, begins: false };
    at++;
    return { source: `${before}(?:${spaced(parts)})${repeats}`, begins: true };
  }

  function goesOn(close: string): boolean {
    return phrase[at] === " " && phrase[at + 1] !== close;
  }

  /** `(de|d') a` and `[le|l'] a`: a space parts only the first from its noun. */
  function elides(parts: readonly string[], close: string): boolean {
    return parts.some(isElided) && goesOn(close) && !/[?…[]/.test(phrase.charAt(at + 1));
  }
}

function spaced(parts: readonly string[]): string {
  if (!parts.some(isElided)) return `(?:${parts.join("|")})${space}`;
  return parts.map((it) => it + (isElided(it) ? perhapsSpace : space)).join("|");
}

function isElided(source: string): boolean {
  return source.endsWith("'");
}

// Words and lists of them have a most, however long the text: without one, each place in a long run of signs that belong to
// no language would be the beginning of a search through all of it.

/** What single signs of a phrase stand for. */
const signs: Readonly<Record<string, string>> = {
  "*": "[\\p{L}']{0,40}",
  _: "[\\p{L}'-]{1,40}",
  "#": "\\d+",
  "-": "[-\\s]",
};

const several = "{0,9}";
const space = "\\s+";
const perhapsSpace = "\\s{0,20}";

const word = "[^\\s,.;:!?](?:[^\\s.;:!?]{0,58}[^\\s,.;:!?])?";

/** Up to five words within one part of a sentence, behind a whole word: "ban … from" is not in "the bank lends from". */
export const gap = `(?:(?<![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))[\\s,]*(?:(?:${word},*\\s[\\s,]*){0,4}?${word}[\\s,]+)??`;
