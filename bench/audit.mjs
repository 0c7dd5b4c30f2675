// node audit.mjs FILE…: prints as JSON how much of some policies is read, in characters, and what the parts of an audit of them
// all take, in milliseconds: `scan` cuts them into sections and looks for words in these, which no audit can leave out; `again`
// audits them when V8 has compiled everything; `closest` audits no more of them than what may state a practice.
import { readFileSync } from "node:fs";
import { fullParser } from "../rules/core/markdown/parse.ts";
import { plainBlocks } from "../rules/core/markdown/plain-markdown.ts";
import { glanceAt, isNone, partsOf } from "../rules/core/typing/glance.ts";
import { outlineOf } from "../rules/core/typing/sections.ts";
import { analyze } from "../rules/index.ts";
import { lexicons } from "../rules/languages/index.ts";

const texts = process.argv.slice(2).map((file) => readFileSync(file, "utf8"));
const read = texts.map((text) => glancedAt(text).filter(({ practices }) => !isNone(practices)));
const searched = read.map((sections) => sections.map(partsWithPractices).join("\n\n"));

const actions = {
  scan: () => {
    for (const text of texts) glancedAt(text);
  },
  again: () => {
    for (const text of texts) analyze(text);
  },
  closest: () => {
    for (const text of searched) analyze(text);
  },
};

const measured = {
  read: lengthOf(read.flat().map(({ source }) => source)),
  searched: lengthOf(searched),
  byRemark: read.flat().reduce((sum, { pieces }) => sum + pieces.reduce((all, it) => all + givenToRemark(it), 0), 0),
};
for (const [name, action] of Object.entries(actions)) {
  for (let count = 0; count < 3; count += 1) {
    const start = performance.now();
    action();
    measured[name] = performance.now() - start;
  }
}
console.log(JSON.stringify(measured));

function glancedAt(text) {
  return outlineOf(text).sections.map(({ source, pieces }) => {
    return { source, pieces, practices: glanceAt(source, lexicons).practices };
  });
}

/** With the heading, which says what they are about. */
function partsWithPractices({ source, practices }) {
  if (practices === "all") return source;
  const chosen = partsOf(source).filter((_, number) => number === 0 || practices.includes(number));
  return chosen.map(({ start, end }) => source.slice(start, end)).join("");
}

/** How much of a piece is not plain enough to be read without remark. */
function givenToRemark({ source, standIns }) {
  let given = 0;
  const counted = (parse) => (words) => {
    given += words.length;
    return parse(words);
  };
  const parser = { blocks: counted(fullParser.blocks), cell: counted(fullParser.cell) };
  return standIns === "" && plainBlocks(source, parser) ? given : source.length;
}

function lengthOf(strings) {
  return strings.reduce((sum, { length }) => sum + length, 0);
}
