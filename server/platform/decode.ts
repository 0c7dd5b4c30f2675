import { failure } from "./failures.ts";

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
 * @throws for what is no Markdown, with a code of `failures.ts`: nothing would be found in it, whatever it says
 */
export function decode(bytes: Uint8Array): Decoded {
  const form = otherForm(bytes);
  if (form) throw failure(form);
  const text = decodeUnicode(bytes);
  if (markOf(bytes)) return { text, warning: "" };
  if (text.includes("\0")) {
    return { text, warning: "it holds bytes that stand for nothing (NUL) and were read as \uFFFD. Take them out" };
  }
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

/**
 * A text in the encoding of some bytes, so that a file stays what it was: UTF-8 or UTF-16 with its byte order mark, or
 * Windows-1252.
 * @returns undefined where that encoding has no sign for one of the text's
 */
export function encodeAs(bytes: Uint8Array, text: string): Uint8Array | undefined {
  const mark = markOf(bytes);
  if (mark) {
    const little = Buffer.from(`\uFEFF${text}`, "utf16le");
    return mark === "utf-16le" ? little : little.swap16();
  }
  if (isSound(bytes)) {
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return Buffer.from(hasMark ? `\uFEFF${text}` : text);
  }
  const signs = new Map(
    [...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, at) => at))].map((sign, at) => [
      sign,
      at,
    ]),
  );
  const codes = [...text].map((sign) => signs.get(sign));
  return codes.includes(undefined) ? undefined : Uint8Array.from(codes, (code) => code ?? 0);
}

function isSound(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-8, or UTF-16 with a byte order mark; what is neither becomes \uFFFD. */
export function decodeUnicode(bytes: Uint8Array): string {
  return new TextDecoder(markOf(bytes) || "utf-8").decode(bytes);
}

function markOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "";
}

/** What a file is that holds no Markdown, as its first bytes tell. */
function otherForm(bytes: Uint8Array): Parameters<typeof failure>[0] | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, beginning));
  if (start.startsWith("%PDF-")) return "ERR_PDF";
  if (start.startsWith("PK\x03\x04")) return "ERR_ARCHIVE";
  if (/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype\s+html|html)[\s>]/i.test(start)) return "ERR_HTML";
  if (markOf(bytes)) return undefined;
  if (/^(?:[^\0]\0){2}|^(?:\0[^\0]){2}/.test(start)) return "ERR_UTF_16";
  // One that slipped into a text does no harm.
  const signals = start.match(/(?![\s\x7F-\x9F])\p{Cc}/gu)?.length ?? 0;
  return start.includes("\0") && signals > start.length / 20 ? "ERR_NO_TEXT" : undefined;
}

/** In bytes. */
const beginning = 4096;
