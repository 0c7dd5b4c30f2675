import { gap } from "./phrases.ts";

/**
 * A word that any match of an expression contains: a whole word, or only its beginning. Folded, of the letters a to z and
 * of digits.
 */
export interface Anchor {
  readonly text: string;
  readonly extent: "word" | "beginning";
}

type Node =
  | { readonly type: "character"; readonly text: string }
  /** Something between words: spaces, a hyphen, an apostrophe, a gap of several words. */
  | { readonly type: "break" }
  /** Something that may or may not go on with the word. */
  | { readonly type: "unknown" }
  | { readonly type: "group"; readonly choices: readonly (readonly Node[])[] }
  | { readonly type: "optional"; readonly choices: readonly (readonly Node[])[] };

/**
 * Finds words of which at least one stands in every match of an expression, so that a text without them need not be
 * searched for it.
 * @param source an expression made by `phraseSource`, which matches whole words in folded text
 * @param common words so frequent that they tell little
 * @returns the words; undefined where a match needs none
 */
export function anchorsOf(source: string, common: ReadonlySet<string>): readonly Anchor[] | undefined {
  return allOf(parse(source).map((nodes) => anchorsIn(nodes, "word", common)));
}

/** One of several alternatives is there: any of their anchors may be. */
function allOf(found: readonly (readonly Anchor[] | undefined)[]): readonly Anchor[] | undefined {
  return found.every((it) => it !== undefined) && found.length > 0 ? found.flat() : undefined;
}

/** @param end "word" where no letter follows the nodes */
function anchorsIn(
  nodes: readonly Node[],
  end: Anchor["extent"],
  common: ReadonlySet<string>,
): readonly Anchor[] | undefined {
  const found: (readonly Anchor[])[] = [];
  // The word so far; undefined where we may be in the middle of one.
  let word: string | undefined = "";
  for (const [index, node] of nodes.entries()) {
    if (node.type === "character") {
      if (word !== undefined) word += node.text;
      continue;
    }
    const extent = extentBefore(nodes, index, end);
    if (word) found.push([{ text: word, extent }]);
    const fresh: boolean = word === "";
    if (node.type === "group" && fresh) {
      const inner = allOf(node.choices.map((choice) => anchorsIn(choice, extentBefore(nodes, index + 1, end), common)));
      if (inner) found.push(inner);
    }
    word = leavesWord(node, fresh) ? undefined : "";
  }
  if (word) found.push([{ text: word, extent: end }]);
  return found.reduce<readonly Anchor[] | undefined>(
    (best, it) => (best === undefined || worth(it, common) > worth(best, common) ? it : best),
    undefined,
  );
}

/** Whether a word that stands before a node is whole, or may go on. */
function extentBefore(nodes: readonly Node[], index: number, end: Anchor["extent"]): Anchor["extent"] {
  for (const node of nodes.slice(index)) {
    if (node.type === "break") return "word";
    if (node.type !== "optional" || !node.choices.every(([first]) => first?.type === "break")) return "beginning";
  }
  return end;
}

/** Whether we may be in the middle of a word behind a node. */
function leavesWord(node: Node, fresh: boolean): boolean {
  if (node.type === "break") return false;
  if (node.type === "optional" && !fresh) return true;
  return node.type === "unknown" || !("choices" in node) || node.choices.some((it) => it.at(-1)?.type !== "break");
}

/** How rarely a text has one of the anchors, roughly: long words are rare, many of them are not. */
function worth(anchors: readonly Anchor[], common: ReadonlySet<string>): number {
  const least = Math.min(
    ...anchors.map(({ text, extent }) => (common.has(text) ? 0.5 : text.length - (extent === "word" ? 0 : 1))),
  );
  return Math.min(least, 6) - Math.log10(anchors.length) / 2;
}

/** Reads an expression of the few forms that `phrases.ts` writes. */
function parse(source: string): readonly (readonly Node[])[] {
  let at = 0;
  return alternatives();

  function alternatives(): (readonly Node[])[] {
    const choices: (readonly Node[])[] = [];
    let nodes: Node[] = [];
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

  function atom(): Node {
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
      return { type: escaped === "s" || !/[\p{L}\p{N}]/u.test(escaped) ? "break" : "unknown" };
    }
    if (/[a-z0-9]/.test(character)) return { type: "character", text: character };
    return { type: /[\p{L}\p{N}.]/u.test(character) ? "unknown" : "break" };
  }

  function quantified(node: Node): Node {
    const quantifier = /^[*+?]/.exec(source.slice(at, at + 1))?.[0];
    if (!quantifier) return node;
    at++;
    // "Rather few", or one more optional sign: what may be missing may be missing.
    if (source[at] === "?") at++;
    if (quantifier === "+") return node;
    return { type: "optional", choices: node.type === "group" ? node.choices : [[node]] };
  }
}
