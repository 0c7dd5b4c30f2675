/** A text of one shape, as large as one wants it. */
export interface Shape {
  readonly name: string;
  /**
   * @param count how often what it is made of is repeated
   * @param first the number of the first name, where it gives names
   */
  readonly make: (count: number, first: number) => string;
}

/**
 * The shortest text of a shape that is at least as long as wanted, in UTF-16 code units. Its names are in no text of another
 * length, so that nothing of it has been read before.
 */
export function textOf(shape: Shape, length: number): string {
  const make = (count: number) => shape.make(count, length);
  let most = 1;
  while (make(most).length < length) most *= 2;
  let least = most / 2;
  while (most - least > 1) {
    const middle = (least + most) >> 1;
    if (make(middle).length < length) least = middle;
    else most = middle;
  }
  return make(most);
}

/** A clause with findings, and one that goes on. */
const clause = "We train AI on your data.";
const lead = "We train AI on your data ";

/** The shapes by what they repeat: what a parser, a lexicon or a rule may look at again and again. */
export const shapes: readonly Shape[] = [
  ...shapesOf("nesting", {
    quotes: (n) => `${"> ".repeat(n)}${clause}`,
    "quotes, tight": (n) => `${">".repeat(n)}${clause}`,
    bullets: (n) => `${"- ".repeat(n)}${clause}`,
    numbers: (n) => `${"1. ".repeat(n)}${clause}`,
    "quotes and bullets": (n) => `${"> - ".repeat(n)}${clause}`,
    "quotes on every line": (n) => `${"> ".repeat(200)}${clause}\n`.repeat(n),
    "quotes that go on": (n) => `${"> ".repeat(60)}${clause}\n${"and on\n".repeat(n)}`,
    stairs: (n) => lines(n, (at) => `${" ".repeat((at % 60) * 2)}- ${clause}`),
    "stairs without end": (n) => lines(n, (at) => `${" ".repeat(Math.min(at * 2, 600))}- a`),
    "bullets that are closed": (n) => lines(n, (at) => `${"- ".repeat(1 + (at % 40))}${clause}`),
    parentheses: (n) => `${lead}${"(".repeat(n)}a${")".repeat(n)}`,
    "square brackets": (n) => `${lead}${"[".repeat(n)}a${"]".repeat(n)}`,
    "links within links": (n) => `${lead}${"[a ".repeat(n)}${"](b)".repeat(n)}`,
    "images within images": (n) => `${lead}${"![a ".repeat(n)}${"](b)".repeat(n)}`,
    "emphasis within emphasis": (n) => `${lead}${"*a **b ".repeat(n)}${"** c*".repeat(n)}`,
    "HTML in a line": (n) => `${"<b>".repeat(n)}${clause}`,
    "HTML blocks": (n) => `${"<div>\n".repeat(n)}${clause}\n${"</div>\n".repeat(n)}`,
    "HTML lists": (n) => `${"<ul><li>".repeat(n)}${clause}`,
    "HTML tables": (n) => `${"<table><tr><td>".repeat(n)}${clause}`,
  }),
  ...shapesOf("runs", {
    ...runsOf({
      commas: ",",
      dots: ".",
      "exclamation marks": "!",
      "question marks": "?",
      semicolons: ";",
      colons: ":",
    }),
    ...runsOf({ hyphens: "-", dashes: "—", slashes: "/", backslashes: "\\", bars: "|", ampersands: "&", carets: "^" }),
    ...runsOf({
      stars: "*",
      underlines: "_",
      tildes: "~",
      backticks: "`",
      hashes: "#",
      "equals signs": "=",
      dollars: "$",
    }),
    ...runsOf({ "less-than signs": "<", "greater-than signs": ">", braces: "{", "double braces": "{{", digits: "1" }),
    ...runsOf({ apostrophes: "'", "quotation marks": '"', "French quotes": "« ", ellipses: "…", "at signs": "@" }),
    ...runsOf({
      spaces: " ",
      tabs: "\t",
      "hard spaces": "\u00A0",
      "line ends": "\n",
      CRLF: "\r\n",
      "lone returns": "\r",
    }),
    ...runsOf({ "hard breaks": "  \n", "escaped breaks": "\\\n", "line separators": "\u2028", "break tags": "<br>" }),
    ...runsOf({
      accents: "\u0301",
      "zero-width spaces": "\u200B",
      "soft hyphens": "a\u00AD",
      "pairs of surrogates": "😀",
    }),
    ...runsOf({
      NUL: "\0",
      "half a pair": "\uD83D",
      "no-break marks": "\uFEFF",
      "bullets of word processors": "• a\n",
    }),
    ...runsOf({ "commas and letters": ", a", "dots and letters": "a.", "numbers of items": "1. ", initials: "J. " }),
  }),
  ...shapesOf("long lines", {
    "one word": (n) => `${lead}${"a".repeat(n)}`,
    "one sentence": (n) => `${lead}${"and of others ".repeat(n)}`,
    "one line of sentences": (n) => `${clause} `.repeat(n),
    "sentences without a space": (n) => clause.repeat(n),
    names: (n) => `${clause} on Our `.repeat(n),
    "names in brackets": (n) => `${lead}${"[Larkfield Inc. ".repeat(n)}`,
    "hyphened words": (n) => `${lead}${"we-".repeat(n)}`,
    "elided words": (n) => `Nous entraînons l'IA avec ${"l'".repeat(n)}`,
    "an address": (n) => `${lead}https://larkfield.example/${"a/".repeat(n)}`,
    addresses: (n) => `${lead}${"https://larkfield.example/a ".repeat(n)}`,
    "addresses without a space": (n) => `${lead}${"https://".repeat(n)}`,
    www: (n) => `${lead}${"www.".repeat(n)}`,
    "mail addresses": (n) => `${lead}${"a@b.example ".repeat(n)}`,
    "mail addresses without a space": (n) => `${lead}${"a@b.c".repeat(n)}`,
    "lines of one letter": (n) => "a\n".repeat(n),
    "broken lines": (n) => `${clause}\nand on\n`.repeat(n),
  }),
  ...shapesOf("links and emphasis", {
    links: (n) => `${lead}${"[a](b) ".repeat(n)}`,
    "ends of links": (n) => `${lead}${"](".repeat(n)}`,
    "beginnings of links": (n) => `${lead}${"[a](".repeat(n)}`,
    "addresses that do not end": (n) => `${lead}${"[a](<b".repeat(n)}`,
    "titles that do not end": (n) => `${lead}${'[a](b "'.repeat(n)}`,
    references: (n) => `${lead}${"[a][b] ".repeat(n)}\n\n[b]: c`,
    "references to nothing": (n) => `${lead}${"[a] ".repeat(n)}`,
    definitions: (n) => lines(n, (at) => `[a${at}]: b`),
    "definitions apart": (n) => lines(n, (at) => `[a${at}]: b\n`),
    "definitions and references": (n) => lines(n, (at) => `${clause} [a${at}]\n\n[a${at}]: b\n`),
    "definitions that do not end": (n) => "[a\n".repeat(n),
    "stars and underlines": (n) => `${lead}${"*a_ ".repeat(n)}`,
    "stars that open": (n) => `${lead}${"*a ".repeat(n)}`,
    "stars that close": (n) => `${lead}${"a* ".repeat(n)}`,
    "double stars": (n) => `${lead}${"**a ".repeat(n)}`,
    "stars of both sides": (n) => `${lead}${"a**b".repeat(n)}`,
    emphasis: (n) => `${lead}${"*a* ".repeat(n)}`,
    bold: (n) => `${lead}${"**a** _b_ ".repeat(n)}`,
    "struck words": (n) => `${lead}${"~~a~~ ~b ".repeat(n)}`,
    code: (n) => `${lead}${"`a` ".repeat(n)}`,
    "code that does not end": (n) => `${lead}${"`a``".repeat(n)}`,
    "runs of code that differ": (n) =>
      `${lead}${Array.from({ length: Math.ceil(Math.sqrt(n * 2)) }, (_, at) => "`".repeat(at + 1)).join(" ")}`,
    fences: (n) => "```\na\n```\n".repeat(n),
    "fences that do not end": (n) => "```\n~~~\na\n".repeat(n),
    "indented code": (n) => `    ${clause}\n\n`.repeat(n),
  }),
  ...shapesOf("tables", {
    rows: (n) => `| Data | Purpose |\n| --- | --- |\n${"| biometric data | train our AI models |\n".repeat(n)}`,
    "rows that are not plain": (n) =>
      `| Data | Purpose |\n|-|-|\n${"| `a` biometric data | to &amp; train AI\n".repeat(n)}`,
    "rows that lack cells": (n) => `| Data | Purpose |\n|-|-|\n${"| train AI |\n".repeat(n)}`,
    columns: (n) => `${"| a ".repeat(n)}|\n${"|-".repeat(n)}|\n${"| train AI ".repeat(n)}|`,
    "columns without a row": (n) => `${"| a ".repeat(n)}|\n${"|-".repeat(n)}|`,
    tables: (n) => "| Data | Purpose |\n| --- | --- |\n| your voice | train AI |\n\n".repeat(n),
    "bars without a table": (n) => `${"a | b | c\n".repeat(n)}`,
    tabs: (n) => `${"biometric data\ttrain our AI models\n".repeat(n)}`,
    rulers: (n) => `| a | b |\n${"|-|-|\n".repeat(n)}`,
    fields: (n) => "Purpose: to train our AI models\nData: your voice\n".repeat(n),
  }),
  ...shapesOf("footnotes", {
    notes: (n) => `${lead}${"[^1] ".repeat(n)}\n\n[^1]: ${clause}`,
    "notes defined": (n) => lines(n, (at) => `[^${at}]: ${clause}\n`),
    "notes defined and called": (n) => lines(n, (at) => `${clause}[^${at}]\n\n[^${at}]: a\n`),
    "notes that do not end": (n) => `${lead}${"[^".repeat(n)}`,
    "notes within notes": (n) => `${lead}${"[^a".repeat(n)}${"]".repeat(n)}`,
  }),
  ...shapesOf("entities", {
    ampersands: (n) => `${lead}${"&amp;".repeat(n)}`,
    numbers: (n) => `${lead}${"&#65;".repeat(n)}`,
    "that do not end": (n) => `${lead}${"&amp".repeat(n)}`,
    escapes: (n) => `${lead}${"\\*".repeat(n)}`,
  }),
  ...shapesOf("HTML", {
    tags: (n) => `${lead}${"<b>a</b> ".repeat(n)}`,
    "tags that do not end": (n) => `${lead}${"<a href='".repeat(n)}`,
    comments: (n) => `${"<!-- a -->\n".repeat(n)}`,
    "comments in a line": (n) => `${lead}${"<!-- a --> ".repeat(n)}`,
    "comments that do not end": (n) => `${lead}${"<!-- ".repeat(n)}`,
    "instructions that do not end": (n) => `${lead}${"<? ".repeat(n)}`,
    "declarations that do not end": (n) => `${lead}${"<!A ".repeat(n)}`,
    "CDATA that does not end": (n) => `${lead}${"<![CDATA[ ".repeat(n)}`,
    scripts: (n) => "<script>\na\n</script>\n\n".repeat(n),
    "scripts that do not end": (n) => `<p>\n${"<script> ".repeat(n)}`,
    paragraphs: (n) => `<p>${clause}</p>\n`.repeat(n),
    items: (n) => `<ul>\n${`<li>${clause}</li>\n`.repeat(n)}</ul>`,
    rows: (n) => `<table>\n${"<tr><td>your voice</td><td>train AI</td></tr>\n".repeat(n)}</table>`,
    suppressions: (n) => `<!-- clauselint-disable-next-line -->\n${clause}\n\n`.repeat(n),
    "suppressions left open": (n) => `<!-- clauselint-disable -->\n\n${clause}\n\n`.repeat(n),
  }),
  ...shapesOf("blocks", {
    headings: (n) => `# ${clause}\n\n`.repeat(n),
    "headings with a clause": (n) => lines(n, (at) => `## Part ${at}\n\n${clause}\n`),
    "headings that go down": (n) => lines(n, (at) => `${"#".repeat(1 + (at % 6))} Part\n\n${clause}\n`),
    "headings by words": (n) => `**How We Train**\n\n${clause}\n\n`.repeat(n),
    "headings by lines": (n) => `How We Train\n====\n\n${clause}\n\n`.repeat(n),
    titles: (n) => "How We Train\n".repeat(n),
    paragraphs: (n) => `${clause}\n\n`.repeat(n),
    items: (n) => `We use it to:\n\n${"- train our AI models on your data;\n".repeat(n)}`,
    "items apart": (n) => `We use it to:\n\n${"- train our AI models on your data;\n\n".repeat(n)}`,
    "items with items": (n) => `- to train:\n  - our AI models on your data\n`.repeat(n),
    "numbered items": (n) => lines(n, (at) => `${at + 1}. ${clause}`),
    "items by hand": (n) => lines(n, (at) => `(${"abcdefgh"[at % 8]}) to train AI on your data;`),
    "items of data": (n) => `We train our AI models on:\n\n${"- your photos\n".repeat(n)}`,
    "lead-ins": (n) => "We train our AI models on:\n\n- your photos\n\n".repeat(n),
    rules: (n) => `${"---\n\n".repeat(n)}${clause}`,
    "front matter": (n) => `---\n${"a: b\n".repeat(n)}---\n${clause}`,
    "front matter that does not end": (n) => `---\n${"a: b\n".repeat(n)}`,
  }),
  ...shapesOf("words", {
    train: (n) => `${"we train ".repeat(n)} AI on your data.`,
    "train without a subject": (n) => `${"train ".repeat(n)}`,
    models: (n) => `We train ${"models and ".repeat(n)}on your data.`,
    data: (n) => `We train AI on ${"your data and ".repeat(n)}`,
    "data in a list": (n) => `We train AI on ${"your photos, ".repeat(n)}`,
    biometrics: (n) => `We collect ${"biometric data ".repeat(n)}`,
    "biometric sentences": (n) => "We scan your face to identify you. ".repeat(n),
    "biometric paragraphs": (n) => "We keep your voiceprint.\n\n".repeat(n),
    "nous y": (n) => `Nous entraînons ${"nous y ".repeat(n)}nos modèles d'IA avec vos données.`,
    "French sentences": (n) => "Nous entraînons nos modèles d'IA avec vos données. ".repeat(n),
    exclusions: (n) => `We train AI on your data${" except your photos".repeat(n)}.`,
    examples: (n) => `We train AI on your data${" such as photos".repeat(n)}.`,
    conditions: (n) => `We train AI on your data${" if you agree".repeat(n)}.`,
    denials: (n) => `We do ${"not ".repeat(n)}train AI on your data.`,
    contradictions: (n) => "We train AI on your photos. We never train AI on your photos.\n\n".repeat(n),
    questions: (n) => "Do we train AI on your data? ".repeat(n),
    definitions: (n, first) => lines(n, (at) => `"Content ${letters(first + at)}" means your photos and posts.\n`),
    "one definition": (n) => '"Content" means your photos. We train AI on Content.\n\n'.repeat(n),
    terms: (n, first) => lines(n, (at) => `We train AI on your Content ${letters(first + at)}.\n`),
    blanks: (n) => "{{name}} trains AI on {{data}}. ".repeat(n),
    recipients: (n) => `We share your data ${"with our partners ".repeat(n)}`,
    retention: (n) => "We keep your faceprint for three years. ".repeat(n),
    public: (n) => `We train AI on ${"public and ".repeat(n)} data.`,
    and: (n) => `We train AI on your data ${"and ".repeat(n)}`,
    AI: (n) => "AI ".repeat(n),
    we: (n) => "we ".repeat(n),
    German: (n) => "Wir trainieren unsere Modelle mit Ihren Daten und mit den Inhalten von anderen. ".repeat(n),
    "German and English": (n) =>
      `Wir trainieren unsere Modelle mit Ihren Daten und den Inhalten von anderen.\n\n${clause}\n\n`.repeat(n),
    Greek: (n) => "Εκπαιδεύουμε τα μοντέλα μας με τα δεδομένα σας. ".repeat(n),
    "prose that says nothing": (n) => "You can write to us whenever you like, and we will answer soon.\n\n".repeat(n),
  }),
];

function shapesOf(group: string, makers: Readonly<Record<string, Shape["make"]>>): Shape[] {
  return Object.entries(makers).map(([name, make]) => ({ name: `${group}: ${name}`, make }));
}

/** @param signs that stand behind each other without end, within a clause */
function runsOf(signs: Readonly<Record<string, string>>): Record<string, Shape["make"]> {
  const made = Object.entries(signs).map(([name, sign]): [string, Shape["make"]] => [
    name,
    (n) => `We train AI on your${sign.repeat(n)} data.`,
  ]);
  return Object.fromEntries(made);
}

function lines(count: number, make: (at: number) => string): string {
  return `${Array.from({ length: count }, (_, at) => make(at)).join("\n")}\n`;
}

/** A name for a number, in letters. */
function letters(at: number): string {
  return String(at).replace(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)));
}
