import { inLanguage, type Language, type Translated } from "../../rules/index.ts";
import { codeOf } from "./error-code.ts";

/** What a file is read as. */
export type FileKind = "policy" | "project";

/** How large a file may be, in bytes. Whoever has more is mistaken, or means harm. */
export const mostBytes: Readonly<Record<FileKind, number>> = { policy: 10 * 1024 * 1024, project: 1024 * 1024 };

/** Why a file cannot be read, beside what Node and the system have codes for. */
type FailureCode =
  | "EISDIR"
  | "ERR_LINK"
  | "ERR_PIPE"
  | "ERR_DEVICE"
  | "ERR_FS_FILE_TOO_LARGE"
  | "ERR_PDF"
  | "ERR_ARCHIVE"
  | "ERR_HTML"
  | "ERR_UTF_16"
  | "ERR_NO_TEXT";

/** An error with a code, as Node's have one. */
export function failure(code: FailureCode): Error {
  return Object.assign(new Error(code), { code });
}

/** Why a policy cannot be read, with the cure, without a full stop. */
export function reasonOf(error: unknown, language: Language): string {
  const known = reasons[codeOf(error)];
  return known ? inLanguage(known, language) : messageOf(error);
}

/** What is known of an error that has no words of ours, without a full stop. */
export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\.$/, "");
}

const reasons: Readonly<Record<string, Translated<string>>> = {
  EACCES: {
    en: "you may not read this file; change its permissions or copy it",
    fr: "vous n’avez pas le droit de lire ce fichier\u00A0; changez ses droits ou copiez-le",
  },
  EISDIR: {
    en: "this is a folder; name the files in it",
    fr: "c’est un dossier\u00A0; indiquez les fichiers qu’il contient",
  },
  ELOOP: {
    en: "this is a link that leads back to itself; let it lead to a file",
    fr: "c’est un lien qui ramène à lui-même\u00A0; faites-le mener à un fichier",
  },
  ERR_PIPE: {
    en: "this is a pipe, not a file; save its text to a file",
    fr: "c’est un tube et non un fichier\u00A0; enregistrez son texte dans un fichier",
  },
  ERR_DEVICE: {
    en: "this is a device, not a file; save its text to a file",
    fr: "c’est un périphérique et non un fichier\u00A0; enregistrez son texte dans un fichier",
  },
  ERR_FS_FILE_TOO_LARGE: {
    en: "this is larger than 10 MB, which no policy is; cut it into several files",
    fr: "ce fichier dépasse 10\u00A0Mo, ce qu’aucune politique n’atteint\u00A0; découpez-le en plusieurs fichiers",
  },
  ERR_PDF: {
    en: "this is a PDF; save its text as Markdown",
    fr: "c’est un PDF\u00A0; enregistrez son texte en Markdown",
  },
  ERR_ARCHIVE: {
    en: "this is a Word document or another archive; save its text as Markdown",
    fr: "c’est un document Word ou une autre archive\u00A0; enregistrez son texte en Markdown",
  },
  ERR_HTML: {
    en: "this is HTML; save its text as Markdown",
    fr: "c’est du HTML\u00A0; enregistrez son texte en Markdown",
  },
  ERR_UTF_16: {
    en: "this is UTF-16 without the mark that would say so; save it as UTF-8, in Markdown",
    fr: "c’est de l’UTF-16 sans la marque qui l’indique\u00A0; enregistrez-le en UTF-8, en Markdown",
  },
  ERR_NO_TEXT: {
    en: "this is no text; name a file in Markdown",
    fr: "ce n’est pas du texte\u00A0; indiquez un fichier en Markdown",
  },
};
