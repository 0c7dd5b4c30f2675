import { RE2JS } from "re2js";

/**
 * Whether a path matches a glob: `*` stands for any characters but a slash, `?` for one of them, a folder `**` for any
 * folders, `{a,b}` for one of several; a slash at the end for all that is in the folder. Every other sign is itself.
 * Globs come from files that nobody may trust yet: they are matched without backtracking, in time that grows with their
 * length times that of the path.
 */
export function matchesGlob(path: string, glob: string): boolean {
  return globMatcher(glob)(path);
}

/** As `matchesGlob`, for who asks the same glob of many paths. */
export function globMatcher(glob: string): (path: string) => boolean {
  const expression = expressionOf(glob.normalize("NFC").replace(/^\.\//, "").replace(/\/$/, "/**"));
  return (path) => expression.matches(path.normalize("NFC"));
}

function expressionOf(pattern: string): RE2JS {
  const balanced = /^(?:[^{}]|\{[^{}]*\})*$/.test(pattern);
  let within = false;
  const source = pattern.replace(/\*\*\/|\*+|[?{},]|[.+^$|()[\]\\]/g, (sign) => {
    if (sign === "**/") return "(?:.*/)?";
    if (sign === "*") return "[^/]*";
    if (sign.startsWith("*")) return ".*";
    if (sign === "?") return "[^/]";
    if (!balanced || (sign === "," && !within)) return `\\${sign}`.replace("\\,", ",");
    if (sign === "{" || sign === "}") within = sign === "{";
    return { "{": "(?:", "}": ")", ",": "|" }[sign] ?? `\\${sign}`;
  });
  return RE2JS.compile(source, RE2JS.DOTALL);
}
