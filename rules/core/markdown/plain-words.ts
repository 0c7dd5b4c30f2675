import type { Emphasis, Html, Link, PhrasingContent, RootContent, Strong, Text } from "mdast";

/** Within which nodes words stand: none of them holds another of its own kind. */
interface Around {
  /** Its signs. */
  readonly emphasis: string;
  readonly link: boolean;
}

const nothing: Around = { emphasis: "", link: false };

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
  let at = nextSign(source, start, end);
  while (at < end) {
    const sign = source.charAt(at);
    const literal = meansItself[sign] && matchAt(meansItself[sign], source, at)?.[0];
    if (literal) {
      at = nextSign(source, at + literal.length, end);
      continue;
    }
    const node = readers[sign]?.(source, at, around);
    const to = node?.position?.end.offset;
    if (!node || to === undefined || to > end || !addText(source, from, at, around, nodes)) return undefined;
    nodes.push(node);
    from = to;
    at = nextSign(source, to, end);
  }
  return addText(source, from, end, around, nodes) ? nodes : undefined;
}

/** The offset of the next sign that may begin a node, or `end`. */
function nextSign(source: string, start: number, end: number): number {
  // Not beyond the end: each paragraph would look through all the rest.
  const found = source.slice(start, end).search(sign);
  return found < 0 ? end : start + found;
}

const sign = /[*_[<\\]/;

/** Where a sign is a character like any other: stars before a space begin no emphasis, and end none that we know of. */
const meansItself: Readonly<Record<string, RegExp>> = {
  "*": /\*+(?=\s)/y,
  _: /(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/uy,
  "\\": /\\./sy,
};

/** Adds the words between two nodes, with their breaks. @returns whether they are nothing but words */
function addText(source: string, from: number, to: number, { link }: Around, nodes: PhrasingContent[]): boolean {
  let at = from;
  for (const [index, part] of source.slice(from, to).split(hardBreak).entries()) {
    if (index > 0) {
      const spaces = matchAt(hardBreakAhead, source, at)?.[0] ?? "";
      nodes.push({ type: "break", position: place(at, at + spaces.indexOf("\n") + 1) });
      at += spaces.length;
    }
    if (mayMeanMore.test(part) && meansMore.test(part)) return false;
    const mayLink = !link && mayBeAddress.test(part);
    if (mayLink && reachesOut(part, source.charAt(at - 1), at + part.length === to ? source.charAt(to) : ""))
      return false;
    for (const [number, words] of (mayLink ? part.split(address) : [part]).entries()) {
      const value = words.includes("\n") || words.includes("\\") ? shownOf(words) : words;
      const start = at + (/^ +(?=\n)/.exec(words)?.[0].length ?? 0);
      at += words.length;
      const node: Text = { type: "text", value, position: place(start, at) };
      if (number % 2 === 1) nodes.push(linkTo(words, node));
      else if (mayLink && mayBeAddress.test(value)) return false;
      else if (words) nodes.push(node);
    }
  }
  return true;
}

function linkTo(address: string, words: Text): Link {
  const scheme = address.includes("@") ? "mailto:" : address.startsWith("www.") ? "http://" : "";
  const url = scheme + address;
  return { type: "link", title: null, url, children: [words], ...(words.position && { position: words.position }) };
}

/** One that is surely a whole one: "privacy@larkfield.example" or "https://larkfield.example/privacy", between spaces. */
const address =
  /(?<=^|[\s(])([A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*@[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*\.[A-Za-z]{2,}(?=$|[\s,;:)]|\.(?:\s|$))|(?:https?:\/\/|www\.)[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*\.[A-Za-z]{2,}(?:[/?#][\w/.?=&#%+-]*[A-Za-z0-9/=])?(?=\)?[.,;:]?(?:\s|$)))/;

/** Whether an address at the beginning or at the end of some words is another one, or none, for what stands around them. */
function reachesOut(words: string, before: string, behind: string): boolean {
  return (
    (/^www\./i.test(words) && !outside.test(before)) ||
    (/https?:|www\./i.test(/(?<!\S)\S*$/.exec(words)?.[0] ?? "") && !outside.test(behind))
  );
}

/** What stands before and behind the words of a block, if anything does. */
const outside = /^[\s|]?$/;

/** Without its escapes, and without the spaces around its line ends. */
function shownOf(words: string): string {
  return words.replace(/(?:(?<! ) +)?\n */g, "\n").replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

const hardBreak = /(?<! ) {2,}\n */;
const hardBreakAhead = / {2,}\n */y;
/** Signs that are more than words: entities, code, struck text, and marks of emphasis of which we do not know the other end. */
const mayMeanMore = /[\\&`~\]_]/;
const meansMore = /\\(?![!-/:-@[-`{-~])|&(?=[#\w]+;)|(?<!\\)[`~\]]|(?<![\p{L}\p{N}\\])_|(?<!\\)_(?![\p{L}\p{N}])/iu;
/** What may become a link by itself. */
const mayBeAddress = /@|www\.|https?:/i;

/** Read the node that begins at an offset; undefined where it is none of the plain ones. */
const readers: Readonly<Record<string, (source: string, at: number, around: Around) => PhrasingContent | undefined>> = {
  "*": emphasisAt,
  _: emphasisAt,
  "[": linkAt,
  "<": breakAt,
};

/** Words between marks of emphasis that stand where they can mean nothing else. */
function emphasisAt(source: string, at: number, around: Around): Strong | Emphasis | undefined {
  const sign = source.charAt(at);
  const [whole, mark = "", words = ""] = matchAt(sign === "*" ? starsAhead : underlineAhead, source, at) ?? [];
  if (whole === undefined || around.emphasis.includes(sign)) return undefined;
  const start = at + mark.length;
  const end = start + words.length;
  const children = plainWords(source, start, end, { ...around, emphasis: around.emphasis + sign });
  const position = place(at, end + mark.length);
  return children && { type: mark.length === 2 ? "strong" : "emphasis", children, position };
}

const starsAhead =
  /(?:(?<![^\s(["“«>_])(?=\*\*?[\p{L}\p{N}])|(?<!\S)(?=\*\*?[("“«…_]))(\*\*?)([^*\n]*(?<=[\p{L}\p{N}.:,;!?…)_"”»'’%]))\1(?=[\s\]),.;:"”»<_]|$)/uy;
const underlineAhead =
  /(?:(?<![^\s*(["“«>])(?=_[\p{L}\p{N}])|(?<!\S)(?=_[("“«…*]))(_)((?:[^_\n]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))*(?<=[\p{L}\p{N}.:,;!?…)*"”»'’%]))_(?=[\s*\]),.;:"”»<]|$)/uy;

/** A link to an address in which no sign means anything else. */
function linkAt(source: string, at: number, around: Around): Link | undefined {
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
export function place(start: number, end: number): NonNullable<Text["position"]> {
  return { start: { line: 1, column: start + 1, offset: start }, end: { line: 1, column: end + 1, offset: end } };
}

/** A node at another place. @param placeOf where one of its offsets stands there */
export function movedNode<T extends RootContent>(node: T, placeOf: (offset: number) => number): T {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  const position = start === undefined || end === undefined ? {} : { position: place(placeOf(start), placeOf(end)) };
  const children = "children" in node ? { children: node.children.map((child) => movedNode(child, placeOf)) } : {};
  return { ...node, ...children, ...position };
}
