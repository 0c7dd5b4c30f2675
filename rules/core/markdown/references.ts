import type { Nodes } from "mdast";
import { keptFor } from "../keep/lazily.ts";
import { parseMarkdown } from "./parse.ts";

/**
 * The names of links and notes that a piece of Markdown defines: all of the text may refer to them.
 * @returns each as the parser compares it, that of a note behind "^"
 */
export function namesDefinedIn(piece: string, place: "first" | "later"): readonly string[] {
  const source = piece.startsWith("\uFEFF") ? piece.slice(1) : piece;
  if (!mayDefine.test(source)) return none;
  const [, note, link] = plainDefinition.exec(source) ?? [];
  const name = note ?? link;
  return name !== undefined ? [name.toLowerCase()] : namesIn(source, place);
}

/** One note, or an address alone, and nothing else that defines: most pieces that define are such, and need no parser. */
const plainDefinition = /^(?:\[(\^[\w-]+)\]:|\[([\w-]+)\]: [\w/:.#-]+\s*$)(?![\s\S]*\]:)/;

/** Whether a piece may define a link or a note. Their names may go over lines, but not over a blank one. */
export const mayDefine = /^[ \t>*+\d.)-]*\[(?:[^[\]\\\n]|\\[^\n]|\\?\n(?![ \t]*\r?\n))*\]:/m;

const none: readonly string[] = [];

function namesIn(source: string, place: "first" | "later"): string[] {
  try {
    return [...new Set(parseMarkdown(source, place).flatMap(namesOf))];
  } catch {
    // Too many lists or quotations within each other: nothing is read in it.
    return [];
  }
}

function namesOf(node: Nodes): string[] {
  if (node.type === "definition") return [node.identifier];
  const own = node.type === "footnoteDefinition" ? [`^${node.identifier}`] : [];
  return "children" in node ? [...own, ...node.children.flatMap(namesOf)] : own;
}

/**
 * What stands in for the definitions that a piece refers to: parsed with it, its links and notes are what they are in
 * the whole text.
 * @param names that pieces define, as `namesDefinedIn` gives them
 * @param own those that it defines itself
 * @returns Markdown; "" where the piece refers to none of the others
 */
export function standInsFor(piece: string, names: readonly string[], own: readonly string[] = none): string {
  if (names.length === 0 || !piece.includes("[")) return "";
  const { byWord, always } = namesByWord(names);
  const words = new Set(foldedName(piece).split(betweenWords));
  const named = new Set([...always, ...[...words].flatMap((word) => byWord.get(word) ?? none)]);
  for (const name of own) named.delete(name);
  const meant = [...named].sort();
  // The rule ends a note, which what is indented behind it would go on with.
  return meant.length > 0 ? `${meant.map((name) => `[${name}]: #`).join("\n\n")}\n\n***\n\n` : "";
}

/** By the first word: between the words of a name there may be other spaces, also the signs of a quotation. */
const namesByWord = keptFor((names: readonly string[]) => {
  const byWord = new Map<string, string[]>();
  const always: string[] = [];
  for (const name of names) {
    const [word = ""] = name.replace("^", "").split(" ");
    const isPlain = /^[!-~]+$/.test(word) && !betweenWords.test(word);
    const others = byWord.get(foldedName(word));
    if (!isPlain) always.push(name);
    else if (others) others.push(name);
    else byWord.set(foldedName(word), [name]);
  }
  return { byWord, always };
});

const betweenWords = /[\s[\]^>\\]+/;

/** As the parser compares names. */
function foldedName(name: string): string {
  return name.toLowerCase().toUpperCase();
}
