import { inLanguage, type Language, type Span, type Translated } from "../../rules/index.ts";
import { createLocator } from "../../rules/views/wording/locate.ts";
import { codeOf } from "../platform/error-code.ts";
import { messageOf } from "../platform/failures.ts";

/** Something that is wrong in a project's file: its place, and what to write instead. */
export interface Fault {
  readonly span: Span;
  readonly message: FaultMessage;
  /** It is no JSON, which an editor may tell by itself. */
  readonly isSyntax?: true;
}

export type FaultMessage = Translated<string>;

/**
 * Faults as lines that can be clicked in a terminal: `file:line:column: message`, counted from 1.
 * @param path the file's, for the reader
 * @param text the whole of it
 */
export function placedFaults(path: string, text: string, faults: readonly Fault[], language: Language): string[] {
  const locate = createLocator(text);
  return faults.map(({ span, message }) => {
    const { line, character } = locate(span.start);
    return `${path}:${line + 1}:${character + 1}: ${inLanguage(message, language)}`;
  });
}

/**
 * @param what the place, as a path: `overrides[0].files`; "" for the whole file
 * @param given what stands there
 * @param example what could stand there instead, in JSON
 */
export function wrongType(what: string, given: string, example: string): FaultMessage {
  const kind = kinds[example.charAt(0)];
  return {
    en: `${what || "The file"} is ${given}: write ${kind ? `${kind.en} such as ${example}` : "true or false"}.`,
    fr: `${what || "Le fichier"} vaut ${given} : écrivez ${kind ? `${kind.fr}, par exemple ${example}` : "true ou false"}.`,
  };
}

const kinds: Readonly<Record<string, FaultMessage>> = {
  "{": { en: "an object", fr: "un objet" },
  "[": { en: "a list", fr: "une liste" },
  '"': { en: "a text", fr: "un texte" },
};

export function unknownKey(what: string, key: string, cure: Cure): FaultMessage {
  return {
    en: `There is no ${key}${what && ` in ${what}`}: ${write(cure).en}.`,
    fr: `Il n'y a pas de ${key}${what && ` dans ${what}`} : ${write(cure).fr}.`,
  };
}

export function unknownValue(what: string, given: string, cure: Cure): FaultMessage {
  return {
    en: `${what} is ${given}: ${write(cure).en}.`,
    fr: `${what} vaut ${given} : ${write(cure).fr}.`,
  };
}

export function unknownRule(given: string, cure: Cure): FaultMessage {
  return {
    en: `${given} is no rule: ${write(cure).en}.`,
    fr: `${given} n'est pas une règle : ${write(cure).fr}.`,
  };
}

/** What may be written: the name that was probably meant, or any of them. */
export interface Cure {
  readonly meant: string | undefined;
  readonly names: readonly string[];
}

function write({ meant, names }: Cure): FaultMessage {
  return {
    en: meant === undefined ? `write one of ${names.join(", ")}` : `write "${meant}"`,
    fr: meant === undefined ? `écrivez l'un de ${names.join(", ")}` : `écrivez "${meant}"`,
  };
}

export function twice(key: string): FaultMessage {
  return {
    en: `${key} stands here twice, and only the last counts: keep one.`,
    fr: `${key} figure ici deux fois, et seul le dernier compte : gardez-en un.`,
  };
}

export function namesNothing(what: string, given: string): FaultMessage {
  return {
    en: `${what} is ${given} and names nothing: write a word, or take the entry out.`,
    fr: `${what} vaut ${given} et ne désigne rien : écrivez un mot, ou retirez l'entrée.`,
  };
}

export function tooLong(what: string): FaultMessage {
  return {
    en: `${what} holds a text of more than ${longestWord} characters: write the name alone.`,
    fr: `${what} contient un texte de plus de ${longestWord} caractères : n'écrivez que le nom.`,
  };
}

/** How long a word of the project's own may be, in UTF-16 code units. */
export const longestWord = 200;

export function inTwoLists(word: string, first: string): FaultMessage {
  return {
    en: `${word} stands in ${first} already, and that is what counts: keep it in one place.`,
    fr: `${word} figure déjà dans ${first}, et c'est ce qui compte : gardez-le à un seul endroit.`,
  };
}

export function noFiles(what: string): FaultMessage {
  return {
    en: `${what} names no files, so it has no effect: add "files": ["archive/**"].`,
    fr: `${what} ne nomme aucun fichier et reste sans effet : ajoutez "files": ["archive/**"].`,
  };
}

export const emptyFile: FaultMessage = {
  en: "The file is empty: write { } at least, or delete it.",
  fr: "Le fichier est vide : écrivez au moins { }, ou supprimez-le.",
};

/** Why the whole file cannot be read, by an error of Node's or of `failures.ts`. */
export function unreadable(error: unknown): FaultMessage {
  return (
    reasons[codeOf(error)] ?? {
      en: `The file cannot be read: ${messageOf(error)}. Put a readable one in its place, or delete it.`,
      fr: `Le fichier ne peut pas être lu : ${messageOf(error)}. Remplacez-le par un fichier lisible, ou supprimez-le.`,
    }
  );
}

export const tooLarge: FaultMessage = {
  en: "The file is larger than 1 MB: take out what is no setting.",
  fr: "Le fichier dépasse 1 Mo : retirez ce qui n'est pas un réglage.",
};

const noFile: FaultMessage = {
  en: "This is a pipe or a device, no file: put a file in its place, or delete it.",
  fr: "C'est un tube ou un périphérique, pas un fichier : remplacez-le par un fichier, ou supprimez-le.",
};

const forbidden: FaultMessage = {
  en: "You may not read this file: change its permissions.",
  fr: "Vous n'avez pas le droit de lire ce fichier : changez ses droits.",
};

const deadLink: FaultMessage = {
  en: "This is a link that leads to no file: let it lead to one, or delete it.",
  fr: "C'est un lien qui ne mène à aucun fichier : faites-le mener à un fichier, ou supprimez-le.",
};

const reasons: Readonly<Record<string, FaultMessage>> = {
  EISDIR: {
    en: "This is a folder, no file: put a file in its place, or give it another name.",
    fr: "C'est un dossier, pas un fichier : remplacez-le par un fichier, ou donnez-lui un autre nom.",
  },
  ELOOP: deadLink,
  ERR_LINK: deadLink,
  EACCES: forbidden,
  EPERM: forbidden,
  ERR_PIPE: noFile,
  ERR_DEVICE: noFile,
  ERR_FS_FILE_TOO_LARGE: tooLarge,
};

export const damaged: FaultMessage = {
  en: "This character is damaged: save the file as UTF-8, and write it anew.",
  fr: "Ce caractère est abîmé : enregistrez le fichier en UTF-8, puis récrivez-le.",
};

export const tooDeep: FaultMessage = {
  en: "Lists and objects lie too deep in each other here: take this one out.",
  fr: "Les listes et les objets sont trop imbriqués ici : retirez celui-ci.",
};

/** @param code as jsonc-parser names it */
export function notJson(code: string): FaultMessage {
  return syntax[code] ?? otherwise;
}

const otherwise: FaultMessage = {
  en: "This is no JSON: write a text in double quotes, a number, a list or an object.",
  fr: "Ce n'est pas du JSON : écrivez un texte entre guillemets doubles, un nombre, une liste ou un objet.",
};

const syntax: Readonly<Record<string, FaultMessage>> = {
  PropertyNameExpected: {
    en: "A name in double quotes is missing here.",
    fr: "Il manque ici un nom entre guillemets doubles.",
  },
  ValueExpected: {
    en: "A value is missing here: write one, or take out what stands before.",
    fr: "Il manque ici une valeur : écrivez-la, ou retirez ce qui précède.",
  },
  ColonExpected: {
    en: "A colon and a value are missing before this.",
    fr: "Il manque un deux-points et une valeur avant ceci.",
  },
  CommaExpected: {
    en: "A comma or a closing bracket is missing before this.",
    fr: "Il manque une virgule ou un crochet fermant avant ceci.",
  },
  CloseBraceExpected: { en: "A closing } is missing behind this.", fr: "Il manque une } fermante après ceci." },
  CloseBracketExpected: { en: "A closing ] is missing behind this.", fr: "Il manque un ] fermant après ceci." },
  EndOfFileExpected: {
    en: "Nothing may stand behind the closing }: take this out.",
    fr: "Rien ne peut suivre la } fermante : retirez ceci.",
  },
  UnexpectedEndOfString: {
    en: 'This text has no end: close it with ".',
    fr: "Ce texte n'a pas de fin : fermez-le par \".",
  },
  UnexpectedEndOfComment: {
    en: "This comment has no end: close it with */.",
    fr: "Ce commentaire n'a pas de fin : fermez-le par */.",
  },
  InvalidEscapeCharacter: {
    en: "A backslash in this text means nothing: write two for one.",
    fr: "Une barre oblique inverse de ce texte ne signifie rien : doublez-la.",
  },
  InvalidUnicode: {
    en: "A \\u in this text lacks its four digits: add them.",
    fr: "Un \\u de ce texte n'a pas ses quatre chiffres : ajoutez-les.",
  },
  InvalidCharacter: {
    en: "This text holds a tab or another control character: write \\t, or a space.",
    fr: "Ce texte contient une tabulation ou un autre caractère de contrôle : écrivez \\t, ou une espace.",
  },
};
