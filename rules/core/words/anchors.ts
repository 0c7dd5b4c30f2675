import { gap } from "./phrases.ts";

/**
 * A word that any match of an expression contains: a whole word, or only its beginning. Folded, of the letters a to z and
 * of digits, with full stops between single letters: "a.i".
 */
export interface Anchor {
  readonly text: string;
  readonly extent: "word" | "beginning";
}

type PatternNode =
  | { readonly type: "character"; readonly text: string }
  /** Something between words: spaces, a hyphen, an apostrophe, a gap of several words. */
  | { readonly type: "break" }
  | { readonly type: "stop" }
  /** Something that may or may not go on with the word. */
  | { readonly type: "unknown" }
  | { readonly type: "group"; readonly choices: readonly (readonly PatternNode[])[] }
  | { readonly type: "optional"; readonly choices: readonly (readonly PatternNode[])[] };

/** Sets of words, of each of which at least one stands in a match. */
export type Anchors = readonly (readonly Anchor[])[];

/**
 * Finds the words that every match of an expression contains, so that a text without them need not be searched for it.
 * @param source an expression made by `phraseSource`, which matches whole words in folded text
 * @param common words, or their beginnings, so frequent that they tell little
 * @returns what a match contains, in each of the forms that it can have
 */
export function anchorsOf(source: string, common: ReadonlySet<string>): readonly Anchors[] {
  return parse(source)
    .flatMap((nodes) => formsOf(nodes))
    .map((nodes) => telling(anchorsIn(nodes, "word", common), common));
}

/** The few sets that tell most. */
function telling(anchors: Anchors, common: ReadonlySet<string>): Anchors {
  return [...anchors].sort((a, b) => worth(b, common) - worth(a, common)).slice(0, mostSets);
}

const mostSets = 4;

/** @param end "word" where no letter follows the nodes */
function anchorsIn(nodes: readonly PatternNode[], end: Anchor["extent"], common: ReadonlySet<string>): Anchors {
  const found: (readonly Anchor[])[] = [];
  // The word so far; undefined where we may be in the middle of one.
  let word: string | undefined = "";
  for (const [index, node] of nodes.entries()) {
    if (node.type === "character") {
      if (word !== undefined) word += node.text;
      continue;
    }
    if (node.type === "stop" && word?.length === 1 && nodes[index + 1]?.type === "character") {
      word += ".";
      continue;
    }
    const extent = extentBefore(nodes, index, end);
    if (word) found.push([{ text: word, extent }]);
    const fresh: boolean = word === "";
    if (node.type === "group" && fresh) {
      // One of the choices is there: any of their anchors may be.
      const forms = node.choices.flatMap((choice) => formsOf(choice));
      const best = forms.map((it) => telling(anchorsIn(it, extentBefore(nodes, index + 1, end), common), common)[0]);
      if (best.every((it) => it !== undefined)) found.push(best.flat());
    }
    word = leavesWord(node, fresh) ? undefined : "";
  }
  if (word) found.push([{ text: word, extent: end }]);
  return found;
}

/**
 * The plainer sequences that one stands for, the sequence itself where there are none: "pre-?train" is "pre-train" and
 * "pretrain", "(pre|re)train" is "pretrain" and "retrain", "(deep learning|ai) model" is "deep learning model" and "ai model".
 * @param most how many there may be; what would be more stays as it is
 */
function formsOf(nodes: readonly PatternNode[], most = mostForms): readonly (readonly PatternNode[])[] {
  for (const [index, node] of nodes.entries()) {
    const choices = isPerhapsBreak(node) ? [[], [between]] : node.type === "group" ? node.choices : [];
    const isPart = isPerhapsBreak(node) || isJoined(nodes, index);
    if (choices.length === 0 || choices.length > (isPart ? most : most / severalCost)) continue;
    if (!isPart && !choices.some(hasSeveralWords)) continue;
    return choices.flatMap((choice) =>
      formsOf([...nodes.slice(0, index), ...choice, ...nodes.slice(index + 1)], most / choices.length),
    );
  }
  return [nodes];
}

const mostForms = 384;
/** Several words are told apart well enough by one of them: they get few of the forms. */
const severalCost = 32;
const between: PatternNode = { type: "break" };

/** Whether a group is a part of a word. */
function isJoined(nodes: readonly PatternNode[], index: number): boolean {
  return [nodes[index - 1], nodes[index + 1]].some((node) => node?.type === "character" || node?.type === "group");
}

function hasSeveralWords(choice: readonly PatternNode[]): boolean {
  return choice.some(({ type }) => type === "break" || type === "group");
}

/** A space or a hyphen that may be missing. */
function isPerhapsBreak(node: PatternNode): boolean {
  return (
    node.type === "optional" &&
    node.choices.every((choice) => choice.length === 1 && (choice[0]?.type === "break" || choice[0]?.type === "stop"))
  );
}

/** Whether a word that stands before a node is whole, or may go on. */
function extentBefore(nodes: readonly PatternNode[], index: number, end: Anchor["extent"]): Anchor["extent"] {
  for (const node of nodes.slice(index)) {
    if (node.type === "break" || node.type === "stop") return "word";
    if (node.type !== "optional" || !node.choices.every(([first]) => first?.type === "break")) return "beginning";
  }
  return end;
}

/** Whether we may be in the middle of a word behind a node. */
function leavesWord(node: PatternNode, fresh: boolean): boolean {
  if (node.type === "break" || node.type === "stop") return false;
  if (node.type === "optional" && !fresh) return true;
  return node.type === "unknown" || !("choices" in node) || node.choices.some((it) => it.at(-1)?.type !== "break");
}

/** How rarely a text has one of the anchors, roughly: long words are rare, many of them are not. */
function worth(anchors: readonly Anchor[], common: ReadonlySet<string>): number {
  const least = Math.min(
    ...anchors.map(({ text, extent }) =>
      common.has(text) ? text.length / 20 : text.length - (extent === "word" ? 0 : 1),
    ),
  );
  return Math.min(least, 6) - Math.log10(anchors.length) / 2;
}

/** Reads an expression of the few forms that `phrases.ts` writes. */
function parse(source: string): readonly (readonly PatternNode[])[] {
  let at = 0;
  return alternatives();

  function alternatives(): (readonly PatternNode[])[] {
    const choices: (readonly PatternNode[])[] = [];
    let nodes: PatternNode[] = [];
    while (at < source.length && source[at] !== ")") {
      if (source[at] === "|") {
        at++;
        choices.push(nodes);
        nodes = [];
      } else {
        nodes.push(quantified(atom()));
      }
    }
    choices.push(nodes);
    return choices;
  }

  function atom(): PatternNode {
    if (source.startsWith(gap, at)) {
      at += gap.length;
      return { type: "break" };
    }
    const character = source.charAt(at++);
    if (character === "(") {
      at += "?:".length;
      const choices = alternatives();
      at++;
      return { type: "group", choices };
    }
    if (character === "[") {
      const end = source.indexOf("]", at);
      const members = source.slice(at, end);
      at = end + 1;
      return { type: members === "-\\s" ? "break" : "unknown" };
    }
    if (character === "\\") {
      const escaped = source.charAt(at++);
      if (escaped === ".") return { type: "stop" };
      return { type: escaped === "s" || !/[\p{L}\p{N}]/u.test(escaped) ? "break" : "unknown" };
    }
    if (/[a-z0-9]/.test(character)) return { type: "character", text: character };
    return { type: /[\p{L}\p{N}.]/u.test(character) ? "unknown" : "break" };
  }

  function quantified(node: PatternNode): PatternNode {
    const quantifier = /^(?:[+?]|\{\d,\d\d?\})/.exec(source.slice(at, at + "{0,00}".length))?.[0];
    if (!quantifier) return node;
    at += quantifier.length;
    // "Rather few", or one more optional sign: what may be missing may be missing.
    if (source[at] === "?") at++;
    if (quantifier === "+" || quantifier.startsWith("{1")) return node;
    return { type: "optional", choices: node.type === "group" ? node.choices : [[node]] };
  }
}
