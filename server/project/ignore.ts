import { RE2JS } from "re2js";

/** A line of an ignore file. */
export interface IgnoreRule {
  /** Whether it takes back what a line above it, or a file of a folder above, ignores. */
  readonly negated: boolean;
  readonly foldersOnly: boolean;
  /** @param path from the folder of the ignore file, with forward slashes */
  readonly matches: (path: string) => boolean;
}

/** What is ignored below a folder. */
export interface IgnoreLayer {
  /** The folder's path, from where all paths begin; "" for there, otherwise ending in a slash. */
  readonly folder: string;
  readonly rules: readonly IgnoreRule[];
}

/** In UTF-16 code units, without comments: more than any such file has, since each is asked of every file. */
const mostToIgnore = 100_000;

/**
 * Reads a file with the syntax of `.gitignore`. Whoever wrote it may be a stranger: no line takes longer than its length times
 * that of a path, and lines that mean nothing match nothing.
 * @throws where more stands in it than in any such file
 */
export function readIgnoreFile(text: string): IgnoreRule[] {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .map(withoutTrailingSpaces)
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (lines.join("").length > mostToIgnore)
    throw new Error(`more than ${mostToIgnore} characters stand in it; leave some out`);
  return lines.flatMap((line) => ruleOf(line) ?? []);
}

/** Spaces at the end count only behind a backslash. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (line[end - 1] === " " && line[end - 2] !== "\\") end--;
  return line.slice(0, end);
}

/** The deepest file decides, and in it the last line that matches. */
export function isIgnored(path: string, kind: "file" | "folder", layers: readonly IgnoreLayer[]): boolean {
  for (const { folder, rules } of layers.toReversed()) {
    const below = path.slice(folder.length);
    const rule = rules.findLast((it) => (kind === "folder" || !it.foldersOnly) && it.matches(below));
    if (rule) return !rule.negated;
  }
  return false;
}

function ruleOf(line: string): IgnoreRule | undefined {
  const negated = line.startsWith("!");
  const written = line.slice(negated ? 1 : 0).normalize("NFC");
  const foldersOnly = written.endsWith("/");
  const whole = foldersOnly ? written.slice(0, -1) : written;
  const pattern = whole.replace(/^\//, "");
  if (pattern === "") return undefined;
  const matchesPart = matcherOf(pattern);
  // Without a slash but at its end it is a name, in whichever folder.
  const isName = !whole.includes("/");
  const matches = (path: string) => {
    const part = path.normalize("NFC");
    return matchesPart(isName ? part.slice(part.lastIndexOf("/") + 1) : part);
  };
  return { negated, foldersOnly, matches };
}

/** Most lines are a name, or an ending. */
function matcherOf(pattern: string): (path: string) => boolean {
  if (!/[*?[\\]/.test(pattern)) return (path) => path === pattern;
  if (/^\*[^*?[\\/]+$/.test(pattern)) return (path) => !path.includes("/") && path.endsWith(pattern.slice(1));
  const expression = expressionOf(pattern);
  return (path) => expression?.matches(path) ?? false;
}

function expressionOf(pattern: string): RE2JS | undefined {
  const source = sourceOf(pattern);
  try {
    return source === undefined ? undefined : RE2JS.compile(source, RE2JS.DOTALL);
  } catch {
    // A range from back to front, for example, holds nothing.
    return undefined;
  }
}

/** @returns the source of a regular expression; undefined for a pattern that means nothing */
function sourceOf(pattern: string): string | undefined {
  let source = "";
  for (let at = 0; at < pattern.length; ) {
    const end = endOfSign(pattern, at);
    if (end === undefined) return undefined;
    source += sourceOfSign(pattern.slice(at, end), {
      opens: at === 0 || pattern[at - 1] === "/",
      closes: end === pattern.length,
    });
    at = end;
  }
  return source;
}

/** Undefined for a class that does not end, and a backslash before nothing. */
function endOfSign(pattern: string, at: number): number | undefined {
  const sign = pattern.charAt(at);
  if (sign === "[") return endOfClass(pattern, at);
  if (sign === "\\") return at + 2 <= pattern.length ? at + 2 : undefined;
  let end = at + 1;
  if (sign === "*") while (pattern[end] === "*") end++;
  return end >= at + 2 && pattern[end] === "/" ? end + 1 : end;
}

/** A bracket that stands first in it, or in the name of a class such as `[:alpha:]`, does not end it. */
function endOfClass(pattern: string, start: number): number | undefined {
  const first = start + (/[!^]/.test(pattern.charAt(start + 1)) ? 2 : 1);
  let end = pattern.indexOf("]", first + 1);
  for (let named = pattern.indexOf("[:", first); named >= 0 && end >= 0 && named < end; ) {
    const close = pattern.indexOf(":]", named + 2);
    if (close < 0) break;
    end = pattern.indexOf("]", close + 2);
    named = pattern.indexOf("[:", close + 2);
  }
  return end < 0 ? undefined : end + 1;
}

function sourceOfSign(sign: string, stands: { readonly opens: boolean; readonly closes: boolean }): string {
  if (sign.endsWith("*/")) return stands.opens ? "(?:.*/)?" : "[^/]*/";
  if (sign === "*" || (sign.startsWith("**") && !(stands.opens && stands.closes))) return "[^/]*";
  if (sign.startsWith("**")) return ".+";
  if (sign === "?") return "[^/]";
  return sign.startsWith("[") ? classOf(sign) : RE2JS.quote(sign.replace(/^\\/, ""));
}

/** `[!a-z]` as `[^/a-z]`. */
function classOf(sign: string): string {
  const [, mark = "", body = ""] = /^\[([!^]?)([\s\S]*)\]$/.exec(sign) ?? [];
  const safe = body.replace(/\[:[a-z]+:\]|\\[\s\S]|[[\]^&~]/g, (it) =>
    it.startsWith("[:") ? it : `\\${it.replace(/^\\/, "")}`,
  );
  return mark ? `[^/${safe}]` : `[${safe}]`;
}
