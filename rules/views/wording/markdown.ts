import { visible } from "./visible.ts";

/** Makes words of a policy, or a file's name, safe as Markdown: they show as they are, on one line. An address keeps no backslash. */
export function escaped(text: string): string {
  return visible(text.replace(/(?<!\s)\s*[\r\n]\s*/g, " "))
    .replace(/[\\`*_{}[\]<>#|~]|&(?=[#\w]+;)|:(?=\/\/)|(?<=\bwww)\./gi, "\\$&")
    .replace(/^(\s*)([-+])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");
}

/**
 * Words of a policy between marks, `**` or `~~`. The marks stand at letters and digits: at other signs, Markdown may not
 * take them for marks. Signs alone bear none.
 */
export function emphasised(text: string, mark: "**" | "~~"): string {
  const found = /[\p{L}\p{N}](?:[^\p{L}\p{N}\p{M}]*[\p{L}\p{N}\p{M}])*/u.exec(text);
  if (!found) return escaped(text);
  const [words] = found;
  const end = found.index + words.length;
  return `${escaped(text.slice(0, found.index))}${mark}${escaped(words)}${mark}${escaped(text.slice(end))}`;
}

/** A link to a page, by its title. */
export function linkTo({ title, url }: { readonly title: string; readonly url: string }): string {
  return `[${escaped(title)}](<${url}>)`;
}

/** A table out of its rows: the head, the line below it, and the rest. Cells are Markdown. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
