/**
 * Whether a path matches a glob: `*` stands for any characters but a slash, `?` for one of them, a folder `**` for any
 * folders, `{a,b}` for one of several; a slash at the end for all that is in the folder. Every other sign is itself.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const pattern = glob.normalize("NFC").replace(/^\.\//, "").replace(/\/$/, "/**");
  return expressionOf(pattern).test(path.normalize("NFC"));
}

function expressionOf(pattern: string): RegExp {
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
  return new RegExp(`^${source}$`, "su");
}
