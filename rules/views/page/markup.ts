import { visible } from "../wording/visible.ts";

/** HTML that is safe to insert as it stands. */
export interface Markup {
  readonly markup: string;
}

type Insert = string | number | Markup | readonly Insert[];

/**
 * Makes HTML out of a template. Text that is inserted is escaped, for elements and quoted attributes alike;
 * only what `html` itself made goes in as it is.
 */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return {
    markup: strings.map((string, at) => string + (at < inserts.length ? written(inserts[at] ?? "") : "")).join(""),
  };
}

function written(insert: Insert): string {
  if (typeof insert === "string") return visible(insert).replace(/[&<>"']/g, (character) => entities[character] ?? "");
  if (typeof insert === "number") return String(insert);
  return "markup" in insert ? insert.markup : insert.map(written).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
