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
 * file's name, then its first heading.
 * @param text the whole Markdown text, of which the beginning is read
 * @param fileName the file's name without its folder
 * @param patterns globs without a folder, compared without regard to case
 */
export function recognise(text: string, fileName: string, patterns = defaultFilePatterns): Recognition {
  const start = text.slice(0, beginning).replaceAll("\r\n", "\n");
  const body = frontMatterEnd(start);
  const switched = /^clauselint:[ \t]*(true|false)[ \t]*$/m.exec(start.slice(0, body));
  if (switched) return switched[1] === "true" ? "front-matter" : "switched-off";
  const name = fileName.toLowerCase().normalize("NFC");
  if (patterns.some((pattern) => matches(name, pattern.toLowerCase()))) return "file-name";
  const heading = firstHeading.exec(start.slice(body));
  return isPolicyTitle(heading?.[1] ?? heading?.[2] ?? "") ? "heading" : "not-a-policy";
}

/** In UTF-16 code units: front matter and a first heading stand within it. */
const beginning = 8192;

const firstHeading = /^(?:#{1,6}[ \t]+(.+)|([^\n#>|-][^\n]*)\n(?:=+|-+)[ \t]*)$/m;

function isPolicyTitle(heading: string): boolean {
  const { folded } = flatOf(detached(heading));
  return lexicons.some((lexicon) => hasMention(folded, lexicon, "policy-title"));
}

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
