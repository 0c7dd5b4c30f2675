// What a line is by its words alone: what stands around it has to agree.

/** Whether a line by itself may be a title, by its words. */
export function isTitleLine(line: string): boolean {
  const text = line.replace(/^(\d{1,2})\)/, "$1.");
  return isTitle(text) || isPlainTitle(text.replace(/^\d{1,2}\.\s+/, ""));
}

/** "5. AI training and your data", "Verification Data (Including Selfies)": a heading that is not marked as one. */
export function isTitle(text: string): boolean {
  if (text.length > 80) return false;
  if (/^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+\p{Lu}[^.;:,!?]*$/u.test(text)) return true;
  const words = text.match(/\p{L}+/gu) ?? [];
  return (
    words.length >= 2 && !/[.;:,!?\n\uFFFC]/.test(text) && words.every((it) => it.length < 4 || /^\p{Lu}/u.test(it))
  );
}

/** "How we train our models", "IV. Partage et conservation des données": a line in small letters, which no stop ends. */
export function isPlainTitle(text: string): boolean {
  const title = text.replace(numberAhead, "");
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isShort = title.length <= 80 && words.length <= 10 && /\p{L}{3}/u.test(title);
  if (!isShort || !/^\s*[\p{Lu}\p{N}]/u.test(title)) return false;
  // What ends with a number is a date or an address; "Biometric data, and" is an item of a list whose mark is lost.
  return !/[.;:!\n\uFFFC|]/.test(title) && !/\?.|,\s*\p{L}*$|\p{N}$/su.test(title.trimEnd());
}

/** "IV.", "B)", "Article 3." in front of a title. */
export const numberAhead = /^\s*(?:[IVXLC]{1,5}|[A-Z]|\p{Lu}\p{Ll}+ \d{1,2})[.)]\s+(?=\p{Lu})/u;

export function endsWithColon(text: string): boolean {
  return /:\s*$/.test(text);
}

/** "Last updated: March 5, 2026", as it stands below the title of the whole. */
export const dateBehind = /:\s(?:[^:\n\r]|:(?!\s))*\b\d{4}\.?\s*$/;
