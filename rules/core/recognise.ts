import { lexicons } from "../languages/index.ts";
import { flatOf } from "./markdown/flat.ts";
import { frontMatterEnd } from "./markdown/sections.ts";
import { detached } from "./text/detached.ts";
import { hasMention } from "./words/mentions.ts";

/** Why a Markdown file counts as a policy, or why not. */
export type Recognition = "front-matter" | "file-name" | "heading" | "switched-off" | "not-a-policy";

/** File names that policies go by, as globs without a folder: `*` stands for any characters. */
export const defaultFilePatterns: readonly string[] = [
  "*privacy*",
  "*confidentialit*",
  "*donnees-personnelles*",
  "*données-personnelles*",
  "*vie-privee*",
  "*datenschutz*",
  "*data-protection*",
  "*protection-des-donnees*",
  "*biometric*",
];

/**
 * Says whether a Markdown text is a policy. Front matter (`clauselint: true` or `false`) decides first, then the
 * file's name, then its first heading. Where the name only is among those that policies go by, and says more than that
 * (`privacy-notes.md`), or that it is about one (`privacy-policy-notes.md`), a title on something else wins.
 * @param text the whole Markdown text, of which the beginning is read
 * @param fileName the file's name without its folder
 * @param patterns globs without a folder, compared without regard to case
 */
export function recognise(text: string, fileName: string, patterns = defaultFilePatterns): Recognition {
  const start = text.slice(0, beginning).replaceAll("\r\n", "\n");
  const body = frontMatterEnd(start);
  const switched = /^clauselint:[ \t]*(true|false)[ \t]*$/m.exec(start.slice(0, body));
  if (switched) return switched[1] === "true" ? "front-matter" : "switched-off";
  const { title, isWhole } = titleOf(start.slice(body));
  const isTitled = isPolicyTitle(title);
  const name = fileName.toLowerCase().normalize("NFC");
  const named = patterns.filter((pattern) => matches(name, pattern.toLowerCase()));
  const isLoose = named.every((pattern) => defaultFilePatterns.includes(pattern)) && !isPolicyName(name);
  if (named.length > 0 && (isTitled || !isWhole || !isLoose)) return "file-name";
  return isTitled ? "heading" : "not-a-policy";
}

/** In UTF-16 code units: front matter and a first heading stand within it. */
const beginning = 8192;

/** The first heading, with the one right below it: a company's name may stand over what the document is. */
function titleOf(text: string): {
  readonly title: string;
  /** It is the title of the whole document, not of its first section. */
  readonly isWhole: boolean;
} {
  const bold = boldTitle.exec(text)?.[1] ?? "";
  const [first, second] = text.matchAll(heading);
  if (!first) return { title: bold, isWhole: bold !== "" };
  const follows = second && !text.slice(first.index + first[0].length, second.index).trim();
  const titles = [first, ...(follows ? [second] : [])].map((it) => it[1] ?? it[2] ?? it[3] ?? "");
  const title = [bold, ...titles]
    .join(" · ")
    .replace(/<[^<>]{0,200}>/g, " ")
    .replace(/\s+/g, " ");
  return { title, isWhole: /^(?:#[ \t]|<h1)|\n=/i.test(first[0]) };
}

/** A heading of Markdown, or of HTML wherever it stands. */
const heading =
  /^#{1,6}[ \t]+(.+)|<h[1-6](?=[\s>])[^<>]{0,400}>((?:[^<]|<(?!\/h[1-6])){1,400})|^((?![#<>|-]).+)\r?\n(?:=+|-+)[ \t]*$/gim;

/** A text may begin with a line all in bold. */
const boldTitle = /^\s{0,9}(?:\*\*|__)(?![\s*_])([^*_\n]{1,200})(?:\*\*|__)[ \t]*(?:\n|$)/;

function isPolicyTitle(heading: string): boolean {
  const { folded } = flatOf(detached(heading));
  return lexicons.some((lexicon) => hasMention(folded, lexicon, "policy-title"));
}

/**
 * Whether a file's name, in small letters, says what kind of document it is ("voice-biometric-notice"), or nothing but that it
 * is a policy, in which language and which version.
 */
function isPolicyName(fileName: string): boolean {
  const stem = fileName.replace(/\.[^.]*$/, "");
  const words =
    stem
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .match(/[a-z]+|\d+/g) ?? [];
  if (words.some((word) => documentNames.has(word)) && !words.some((word) => otherNames.has(word))) return true;
  return words.every((word) => policyNames.has(word) || /^(?:\d+|[a-z]{1,2})$/.test(word));
}

/** What such documents are called, without accents. */
const documentNames: ReadonlySet<string> = new Set(
  "policy policies notice statement politique declaration charte datenschutzerklarung datenschutzerklaerung".split(" "),
);

/** What documents about such documents are called, without accents. */
const otherNames: ReadonlySet<string> = new Set(
  (
    "notes idea ideas idee idees meeting reunion minutes agenda todo checklist faq research recherche brainstorm memo " +
    "compte rendu discussion planning tasks taches"
  ).split(" "),
);

/** The other words of such names, without accents. */
const policyNames: ReadonlySet<string> = new Set(
  (
    "privacy data protection biometric biometrics information our and the draft final avis confidentialite vie privee de des les " +
    "donnees personnelles renseignements personnels biometriques notre projet brouillon version datenschutz"
  ).split(" "),
);

/** Compares a name with a glob, part by part, without backtracking over the whole name. */
function matches(name: string, pattern: string): boolean {
  const parts = pattern.split("*");
  const last = parts.length - 1;
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (index === 0 && !name.startsWith(part)) return false;
    if (index === last && index > 0) return name.length - part.length >= at && name.endsWith(part);
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at === name.length;
}
