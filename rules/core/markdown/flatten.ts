import type { Nodes, Parents } from "mdast";
import type { Span } from "../model.ts";
import { createFlatBuilder, type Flat, type FlatBuilder } from "./flat.ts";

/** The words of a node with their places in the source. */
export function flatten(source: string, node: Parents, base: number): Flat {
  const builder = createFlatBuilder();
  addChildren(source, node, extentOf(node).start, builder);
  const flat = builder.done();
  return base === 0 ? flat : { ...flat, base };
}

/** Adds the words of a node's children; returns the offset behind the last. Some nodes have no place: autolinks. */
function addChildren(source: string, node: Parents, from: number, builder: FlatBuilder): number {
  let cursor = from;
  for (const [index, child] of node.children.entries()) {
    const place = child.position;
    if (place?.start.offset !== undefined) cursor = place.start.offset;
    // "**Help improve our models**" on a line of its own is the title of what follows.
    const titled = child === node.children[1] && child.type === "text" && /^\r?\n/.test(child.value);
    if (titled && node.children[0]?.type === "strong") builder.add("\n", cursor, cursor + 1);
    if (child.type === "text" && isNoteMark(child.value) && isRaised(node.children[index - 1]))
      cursor = extentOf(child).end;
    else if (child.type === "text") cursor = addText(source, child.value, cursor, builder);
    else if (child.type === "break" || (child.type === "html" && /^<br\b/i.test(child.value))) {
      builder.add("\n", cursor, place?.end.offset ?? cursor);
    } else if (child.type === "inlineCode" && isInWords(child.value)) {
      addText(source, child.value, source.indexOf(child.value, cursor), builder);
    } else if (child.type === "inlineCode" || child.type === "image" || child.type === "imageReference") {
      builder.add(opaque, cursor, place?.end.offset ?? cursor);
    } else if (child.type === "link" || child.type === "linkReference") {
      const start = cursor;
      cursor = builder.link(() => addChildren(source, child, start, builder));
    } else if ("children" in child) cursor = addChildren(source, child, cursor, builder);
    if (place?.end.offset !== undefined) cursor = place.end.offset;
  }
  return cursor;
}

/** "1", "[2]", "*": leads to a note, and is no word. */
export function isNoteMark(words: string): boolean {
  return /^\s*[[(]?(?:\d{1,3}|[*†‡]{1,3})[\])]?\s*$/.test(words);
}

function isRaised(before: Nodes | undefined): boolean {
  return before?.type === "html" && before.value.toLowerCase().startsWith("<sup");
}

/** Stands for code and images: not words, but the sentence goes on around them. */
const opaque = "\uFFFC";

/** Whether code is set in words, as a reader takes them: `AI models`, not `client_id`, `run()` or `Input`. */
export function isInWords(code: string): boolean {
  const isName = /\p{Lu}/u.test(code) && !/\s/.test(code);
  return !isName && /^\p{L}+(?:[’'-]\p{L}+|[,.;:]?\s+\p{L}+)*\.?$/u.test(code);
}

/** Adds a text node, walking its source beside it: escapes, entities and the starts of continued lines are longer there. */
function addText(source: string, value: string, from: number, builder: FlatBuilder): number {
  let at = from;
  for (let index = 0; index < value.length; ) {
    const alike = alikeFrom(source, at, value, index);
    if (alike > 0) {
      builder.add(value.slice(index, index + alike), at, at + alike);
      index += alike;
      at += alike;
      continue;
    }
    const character = value.charAt(index);
    if (character === "\n" || character === "\r") {
      const start = at;
      while (at < source.length && source[at] !== "\n" && source[at] !== "\r") at++;
      at += source.startsWith("\r\n", at) ? 2 : 1;
      while (value[index] === "\n" || value[index] === "\r") index++;
      while (at < source.length && source[at] !== value[index] && /[ \t>]/.test(source.charAt(at))) at++;
      builder.add(bullet.test(source.charAt(at)) ? "\n" : " ", start, at);
      continue;
    }
    const pair = isHighSurrogate(character) ? value.slice(index, index + 2) : character;
    if (source[at] === "\\" && source[at + 1] === character && asciiPunctuation.test(character)) {
      builder.add(character, at, at + 2);
      at += 2;
      index += 1;
    } else if (source.startsWith(pair, at) && !(pair === "&" && decodesToMore(source, at))) {
      builder.add(pair, at, at + pair.length);
      at += pair.length;
      index += pair.length;
    } else if (source[at] === "&") {
      const end = source.indexOf(";", at) + 1;
      const decoded = decodedLength(source, end, value, index);
      builder.add(value.slice(index, index + decoded), at, end);
      at = end;
      index += decoded;
    } else if (at < source.length) {
      at++;
    } else {
      builder.add(pair, from, at);
      index += pair.length;
    }
  }
  return at;
}

/** How many code units of a text and its source are the same, up to a sign that may be longer in the source. */
function alikeFrom(source: string, at: number, value: string, index: number): number {
  let alike = 0;
  for (; index + alike < value.length; alike++) {
    const character = value.charAt(index + alike);
    if (longerInSource.has(character) || source.charAt(at + alike) !== character) break;
  }
  return alike;
}

const longerInSource: ReadonlySet<string> = new Set("\n\r\\&");

/** Bullets that Markdown does not know: each line that begins with one is an item of its own. */
const bullet = /^[•●▪◦‣]$/;

/** What a backslash can escape. */
const asciiPunctuation = /^[!-/:-@[-`{-~]$/;

function isHighSurrogate(character: string): boolean {
  return character >= "\uD800" && character <= "\uDBFF";
}

/** Whether the `&` at an offset begins `&amp;` and its like, whose value is `&` too. */
function decodesToMore(source: string, at: number): boolean {
  return /^&(?:amp|#0*38|#x0*26);/i.test(source.slice(at, at + 12));
}

/** How many code units of the value an entity stands for. Two when it is beyond the first plane, or one of the few pairs. */
function decodedLength(source: string, end: number, value: string, index: number): number {
  if (isHighSurrogate(value.charAt(index))) return 2;
  const next = value.charAt(index + 1);
  return secondOfPair.test(next) && source[end] !== next ? 2 : 1;
}

/** What follows the first character in the entities that stand for two, such as `&ngE;`, `&ThickSpace;` and `&fjlig;`. */
const secondOfPair = /^[\u0331\u0333\u0338\u20D2\u20E5\uFE00\u200Aj]$/;

export function extentOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
