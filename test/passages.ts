// Passages of data/passages, as they are and said a little otherwise: how they are read must not change unnoticed either. They
// are too many to keep what is read of them, so a fingerprint stands for it.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyze } from "../rules/index.ts";
import { readingOf } from "./case-readings.ts";

/** A passage as its line holds it. */
export type PassageLine = Readonly<Record<string, string>>;

/** Texts that one fingerprint stands for, such as passages on the same thing. */
export interface Family {
  readonly name: string;
  readonly texts: readonly string[];
}

const folder = join(import.meta.dirname, "../data/passages");

/** A line for each family: its name, and the fingerprint of how it is read. */
export const fingerprintsFile = join(import.meta.dirname, "cases/readings/passages.txt");

/** The first passages of each family: one as it is, one with words put in, one with words left out. */
export function families(): Family[] {
  const lines = readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean))
    .map((line): PassageLine => JSON.parse(line));
  return [...new Set(lines.map(({ family }) => String(family)))].map((name) => {
    const members = lines.filter(({ family }) => family === name).slice(0, changes.length);
    return { name, texts: members.map((passage, index) => textOf(passage, changes[index % changes.length])) };
  });
}

type Change = (words: string, language: string) => string;

function textOf(passage: PassageLine, change: Change = asItIs): string {
  return laidOut({ ...passage, text: change(String(passage.text), String(passage.lang)) }).text;
}

const asItIs: Change = (words) => words;

/** Distances between words are what a reading goes by: these make them longer and shorter, here and there. */
const changes: readonly Change[] = [
  asItIs,
  (words, language) => words.replace(/(\S+ \S+ \S+ \S+ )(?=\p{L})/gu, language === "fr" ? "$1donc " : "$1thus "),
  (words) => words.replace(/(\S+ \S+ \S+ \S+ \S+ \S+ \S+ \S+ )\p{L}+ (?=\p{L})/gu, "$1"),
];

/** How the passages of a family are read. */
export function familyReading({ texts }: Family): string {
  return texts.map((text) => `${text.trim()}\n${readingOf(analyze(text), {})}`).join("\n");
}

export function fingerprintOf(reading: string): string {
  return createHash("sha256").update(reading).digest("hex").slice(0, 10);
}

/** What is kept of each family, by its name. */
export function writtenFingerprints(): ReadonlyMap<string, string> {
  const text = existsSync(fingerprintsFile) ? readFileSync(fingerprintsFile, "utf8") : "";
  const lines = text.split(/\r?\n/).filter(Boolean);
  return new Map(lines.map((line) => [line.split(" ")[0] ?? "", line.split(" ")[1] ?? ""]));
}

/** A passage in a small policy, as the evaluator of the passages lays it out. */
export function laidOut({ lang, heading = "", lead = "", prev = "", text, next = "" }: PassageLine) {
  const titles = heading ? heading.split(" > ") : [];
  const parts = [
    lang === "fr" ? "# Politique de confidentialité" : "# Privacy Policy",
    ...titles.map((title, depth) => `${"#".repeat(Math.min(6, depth + 2))} ${title}`),
  ];
  const bare = (item: string) => item.replace(/^[*-]\s+/, "");
  let words = (text ?? "").trim();
  let [open, close] = [prev ? `\n\n${prev} ` : "\n\n", ""];
  const isRow = words.includes("|") && lead.includes("|");
  const isItem = !isRow && /:\W*$/.test(lead);
  if (isRow) {
    const head = cellsOf(lead);
    parts.push(...(prev ? [prev] : []), `| ${head.join(" | ")} |\n|${head.map(() => " --- |").join("")}`);
    words = cellsOf(words).join(" | ");
    [open, close] = ["\n| ", " |"];
  } else if (isItem) {
    parts.push(lead, ...(prev ? [`* ${bare(prev)}`] : []));
    words = bare(words);
    open = prev ? "\n* " : "\n\n* ";
  } else if (lead) parts.push(lead);
  const before = parts.join("\n\n") + open;
  const behind = next ? (isItem ? `\n* ${bare(next)}` : `\n\n${next}`) : "";
  return {
    text: `${before}${words}${close}${behind}\n`,
    span: { start: before.length, end: before.length + words.length },
  };
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}
