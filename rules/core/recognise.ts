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

const firstHeading = /^(?:#{1,6}[ \t]+(.+)|([^\n#>|-][^\n]*)\n(?:=+|-+)[ \t]*)$/m;
const policyTitle =
  /privacy|data protection (?:notice|policy|statement)|confidentialit|données personnelles|vie privée|renseignements personnels|protection des données|datenschutz|biometric (?:information |data )?(?:policy|notice)/i;

/**
 * Says whether a Markdown text is a policy. Front matter (`clauselint: true` or `false`) decides first, then the
 * file's name, then its first heading.
 * @param text the whole Markdown text
 * @param fileName the file's name without its folder
 * @param patterns globs without a folder, compared without regard to case
 */
export function recognise(text: string, fileName: string, patterns = defaultFilePatterns): Recognition {
  const switched =
    /^\uFEFF?---\r?\n(?:.*\r?\n)*?clauselint:[ \t]*(true|false)[ \t]*\r?\n(?:.*\r?\n)*?---[ \t]*(?:\r?\n|$)/.exec(
      text.slice(0, 4096),
    );
  if (switched) return switched[1] === "true" ? "front-matter" : "switched-off";
  const name = fileName.toLowerCase().normalize("NFC");
  if (patterns.some((pattern) => matches(name, pattern.toLowerCase()))) return "file-name";
  const heading = firstHeading.exec(text.slice(0, 8192).replaceAll("\r\n", "\n"));
  return policyTitle.test(heading?.[1] ?? heading?.[2] ?? "") ? "heading" : "not-a-policy";
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
