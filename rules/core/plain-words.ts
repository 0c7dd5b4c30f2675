import type { Emphasis, Html, Link, PhrasingContent, Strong } from "mdast";
import type { Position } from "unist";

/** Within which nodes words stand: none of them holds another of its own kind. */
interface Around {
  readonly emphasis: boolean;
  readonly link: boolean;
}

const nothing: Around = { emphasis: false, link: false };

/**
 * Parses words with emphasis, links and breaks in them.
 * @param start with `end` their offsets in UTF-16 code units; they neither begin nor end with a space
 * @param around what they stand in
 * @returns undefined where they are not plain
 */
export function plainWords(
  source: string,
  start: number,
  end: number,
  around = nothing,
): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = [];
  let from = start;
  for (let at = start; at < end; ) {
    const sign = source.charAt(at);
    const read = readers[sign];
    const meansItself = sign === "*" ? (matchAt(bullets, source, at)?.[0].length ?? 0) : sign === "\\" ? 2 : 1;
    if (!read || (sign === "*" && meansItself > 0)) {
      at += meansItself;
      continue;
    }
    const node = read(source, at, end, around);
    const to = node?.position?.end.offset;
    if (!node || to === undefined || to > end || !addText(source, from, at, around, nodes)) return undefined;
    nodes.push(node);
    from = to;
    at = to;
  }
  return addText(source, from, end, around, nodes) ? nodes : undefined;
}

/** Adds the words between two nodes, with their breaks. @returns whether they are nothing but words */
function addText(source: string, from: number, to: number, { link }: Around, nodes: PhrasingContent[]): boolean {
  let at = from;
  for (const [index, part] of source.slice(from, to).split(hardBreak).entries()) {
    if (index > 0) {
      const spaces = matchAt(hardBreakAhead, source, at)?.[0] ?? "";
      nodes.push({ type: "break", position: place(at, at + spaces.indexOf("\n") + 1) });
      at += spaces.length;
    }
    if (meansMore.test(part)) return false;
    const value = part.replace(/ *\n */g, "\n").replace(/\\([!-/:-@[-`{-~])/g, "$1");
    if (!link && isAddress.test(value)) return false;
    const start = at + part.search(/(?! +\n)/);
    const end = at + part.replace(/\n +$/, "\n").length;
    if (part) nodes.push({ type: "text", value, position: place(start, end) });
    at += part.length;
  }
  return true;
}

/** Stars before a space begin no emphasis, and end none that we know of. */
const bullets = /\*+(?=\s)/y;
const hardBreak = / {2,}\n */;
const hardBreakAhead = / {2,}\n */y;
/** Signs that are more than words: entities, code, struck text, and marks of emphasis of which we do not know the other end. */
const meansMore = /\\(?![!-/:-@[-`{-~])|&(?=[#\w]+;)|(?<!\\)[`~\]]|(?<![\p{L}\p{N}\\])_|(?<!\\)_(?![\p{L}\p{N}])/iu;
/** What becomes a link by itself. */
const isAddress = /@|www\.|https?:/i;

/** Read the node that begins at an offset; undefined where it is none of the plain ones. */
const readers: Readonly<
  Record<string, (source: string, at: number, end: number, around: Around) => PhrasingContent | undefined>
> = { "*": emphasisAt, _: underlineAt, "[": linkAt, "<": breakAt };

/** Words between stars that stand where they can mean nothing else. */
function emphasisAt(source: string, at: number, _end: number, around: Around): Strong | Emphasis | undefined {
  const [whole, mark = "", words = ""] = matchAt(emphasisAhead, source, at) ?? [];
  return whole === undefined ? undefined : emphasised(source, at, mark, words, around);
}

/** As `emphasisAt`, between underlines. */
function underlineAt(source: string, at: number, _end: number, around: Around): Strong | Emphasis | undefined {
  const [whole, mark = "", words = ""] = matchAt(underlineAhead, source, at) ?? [];
  return whole === undefined ? undefined : emphasised(source, at, mark, words, around);
}

function emphasised(
  source: string,
  at: number,
  mark: string,
  words: string,
  around: Around,
): Strong | Emphasis | undefined {
  if (around.emphasis) return undefined;
  const start = at + mark.length;
  const end = start + words.length;
  const children = plainWords(source, start, end, { ...around, emphasis: true });
  const position = place(at, end + mark.length);
  return children && { type: mark.length === 2 ? "strong" : "emphasis", children, position };
}

const emphasisAhead =
  /(?:(?<![^\s(["“«])(?=\*\*?[\p{L}\p{N}])|(?<!\S)(?=\*\*?[("“«…]))(\*\*?)([^*\n]*(?<=[\p{L}\p{N}.:,;!?)]))\1(?=[\s\]),.;:"”»]|$)/uy;
const underlineAhead = /(?<![^\s])(_)((?=[\p{L}\p{N}])[^_*\n]*(?<=[\p{L}\p{N}.:,;!?)]))_(?=\s|$)/uy;

/** A link to an address in which no sign means anything else. */
function linkAt(source: string, at: number, _end: number, around: Around): Link | undefined {
  const [whole, words = "", url = ""] = matchAt(linkAhead, source, at) ?? [];
  if (whole === undefined || around.link || source[at - 1] === "!") return undefined;
  const children = plainWords(source, at + 1, at + 1 + words.length, { ...around, link: true });
  return children && { type: "link", title: null, url, children, position: place(at, at + whole.length) };
}

const linkAhead = /\[((?![\s^])[^[\]\n]*[^\s[\]\\])\]\(((?![^)]*&[#\w]+;)[^\s()<>\\`[\]]+)\)/y;

function breakAt(source: string, at: number): Html | undefined {
  const [value] = matchAt(breakAhead, source, at) ?? [];
  return value === undefined ? undefined : { type: "html", value, position: place(at, at + value.length) };
}

const breakAhead = /<br ?\/?>/iy;

/** What a sticky expression matches at an offset. */
export function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source) ?? undefined;
}

/** A place of which only the offsets are told. */
export function place(start: number, end: number): Position {
  return { start: { line: 1, column: start + 1, offset: start }, end: { line: 1, column: end + 1, offset: end } };
}
