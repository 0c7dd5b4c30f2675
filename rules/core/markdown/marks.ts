// The marks that pages and word processors set before the items of a list, and Markdown does not know.

/** Signs that are nothing but bullets; word processors take some from fonts of their own, in the private use area. */
const bullets = "•●▪◦‣■\\uE000-\\uF8FF";

/** Letters and a sign that stand for bullets where the font of a word processor is lost. */
const lettersOfBullets = "§Øü";

/** Signs that stand for bullets at the beginning of a line, and for something else within one. */
const arrows = "□○◆◇▶►▷▸➢➤✓✔☑→";

/** A bullet, with the blanks behind it. */
export const bulletAhead = new RegExp(
  `^(?:[${bullets}]\\s*(?=\\S)|(?:[${lettersOfBullets}${arrows}]|[-=]>)\\s+(?=\\p{L}))`,
  "u",
);

/** Bullets within a line, each with the blanks around it. */
export const bulletsWithin = new RegExp(`(?:(?<!\\s)\\s+)?[${bullets}]\\s*`, "g");

/** How an item begins, if it begins as most do: a capital, perhaps in bold, or a sign such as ❌. */
const itemStart = "(?=(?:\\*\\*|__)?[\\p{Lu}\\p{Extended_Pictographic}])";

/** The marks of Markdown's own items within a line. */
export const starsWithin = new RegExp(`(?<!\\s)\\s+\\*\\s+${itemStart}`, "gu");
export const dashesWithin = new RegExp(`(?<!\\s)\\s+-\\s+${itemStart}`, "gu");

/** A sign or a letter that is often a bullet, and often not: only what stands around it tells. */
export const dashAhead = /^[·–—](?:\s+)(?=\S)/;
export const circleAhead = /^o\s+(?=\S)/;

/** What a word processor sets before an item or a heading, and the tab behind it: no cell of a table. */
export const tabbedMark = new RegExp(
  `^(?:[o${lettersOfBullets}]|\\(?(?:[ivxlc]{1,5}|[a-z]|\\d{1,2})[.)]|\\d{1,2}(?:\\.\\d{1,2})+\\.?) *\\t(?=[^\\t]*$)`,
  "iu",
);

/** "(a)", "iv.", "2)", "1°". */
export const labelAhead = /^\(?(?:[ivxlc]{1,5}|[a-z]|\d{1,2})(?:[.)]|(?<=\d)°)\s+(?=\S)/i;

/** "4.2", "**4.2.1.**": no list of Markdown's has such a number. */
export const levelsAhead = /^[*_]{0,2}\d{1,2}(?:\.\d{1,2})+[.)]?[*_]{0,2}\s+(?=\S)/;

/** Whether a paragraph begins like an item of a list: it is marked by hand. */
export function isItemAhead(text: string): boolean {
  const words = text.trimStart();
  return [bulletAhead, dashAhead, labelAhead, /^-\s/].some((mark) => mark.test(words));
}

/** Whether a mark set by hand is the first of a list, "(a)", "i.", "1)", or a bullet, or there is none. */
export function beginsList(text: string): boolean {
  const mark = markOf(text);
  return mark === undefined || /^(?:[ai1]|.*\.1|[^\p{L}\d]|o)$/u.test(mark);
}

/** Whether the mark of an item follows that of another in one list: "(b)" behind "(a)", "(ii)" behind "(i)", a bullet or none another. */
export function isNextMark(before: string, text: string): boolean {
  const [last, next] = [markOf(before), markOf(text)];
  if (last === undefined || next === undefined) return last === next;
  if (/^\d/.test(last)) {
    const levels = last.split(".");
    return next === [...levels.slice(0, -1), Number(levels.at(-1)) + 1].join(".");
  }
  if (/^(?:\P{L}|o)$/u.test(last)) return next === last;
  const isNextLetter = last.length === 1 && next.charCodeAt(0) === last.charCodeAt(0) + 1 && next.length === 1;
  return isNextLetter || (romans.includes(last) && romans.indexOf(next) === romans.indexOf(last) + 1);
}

/** "4.2.3 Train our models", right behind "4.2.2 Prevent abuse": an item, for the other is no title of a text, and no text. */
export function isNextItem(before: string, text: string): boolean {
  return markOf(text) !== undefined && isNextMark(before, text) && !/[.!?]\s*$/.test(before);
}

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(" ");

/** The number, the letter or the sign of an item, in small letters. */
function markOf(text: string): string | undefined {
  const words = text.trimStart();
  const levels = levelsAhead.exec(words)?.[0].match(/\d+/g);
  const label = levels?.join(".") ?? labelAhead.exec(words)?.[0].replace(/[().°\s]/g, "");
  const isSign = [bulletAhead, dashAhead, circleAhead, /^-\s/].some((mark) => mark.test(words));
  return label?.toLowerCase() ?? (isSign ? words.charAt(0) : undefined);
}

/** Ends of lines that are none for Markdown: those within a paragraph of a word processor, and those of a page. */
export const softLineEnds = "\\v\\f\\u0085\\u2028\\u2029";
