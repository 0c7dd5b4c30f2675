/** A text out of the bytes of a file, and what to tell the reader about the way there. */
interface Decoded {
  /** Without a byte order mark, which no editor counts as a character. */
  readonly text: string;
  /** "" where the bytes were sound. */
  readonly warning: string;
}

/**
 * Decodes a file: UTF-8, or UTF-16 with a byte order mark. What is neither is read as the older Windows-1252, since with
 * its accents lost a French policy would look clean; unless it is UTF-8 that was damaged in a few places.
 * @throws for what is no Markdown, with what it is and the cure: nothing would be found in it, whatever it says
 */
export function decode(bytes: Uint8Array): Decoded {
  const other = otherForm(bytes);
  if (other) throw new Error(other);
  const [first, second] = bytes;
  const mark = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "";
  if (mark) return { text: new TextDecoder(mark).decode(bytes), warning: "" };
  const text = new TextDecoder("utf-8").decode(bytes);
  if (!text.includes("\uFFFD") || isSound(bytes)) return { text, warning: "" };
  if (/[^\0-\x7F\uFFFD]/.test(text)) {
    return {
      text,
      warning: "some of its bytes are no UTF-8 and were read as \uFFFD; positions may be wrong there. Save it as UTF-8",
    };
  }
  const older = new TextDecoder("windows-1252").decode(bytes);
  return { text: older, warning: "it is not UTF-8 and was read as Windows-1252. Save it as UTF-8" };
}

function isSound(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What a file is that holds no Markdown, as its first bytes tell, and the cure, without a full stop. */
function otherForm(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, beginning));
  if (start.startsWith("%PDF-")) return "this is a PDF; save its text as Markdown";
  if (start.startsWith("PK\x03\x04")) return "this is a Word document or another archive; save its text as Markdown";
  if (/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype\s+html|html)[\s>]/i.test(start))
    return "this is HTML; save its text as Markdown";
  if (start.includes("\0") && !/^(?:\xFF\xFE|\xFE\xFF)/.test(start)) return "this is no text; name a file in Markdown";
  return undefined;
}

/** In bytes. */
const beginning = 4096;
