import type { Translated } from "../../rules/index.ts";

/** What may be wrong in the editor's settings, as a sentence each: which setting, and what to write instead. */
export interface SettingsFaults {
  readonly enable: (value: string) => string;
  readonly hints: (value: string) => string;
  readonly hintsObject: (value: string) => string;
  readonly language: (value: string, names: readonly string[]) => string;
  readonly severities: (value: string, example: string) => string;
  readonly rule: (id: string, ids: readonly string[]) => string;
  readonly severity: (id: string, value: string, names: readonly string[]) => string;
  readonly profile: (name: string, names: readonly string[]) => string;
  readonly list: (setting: string, value: string) => string;
  readonly entry: (setting: string, value: string) => string;
}

export const settingsFaults = {
  en: {
    enable: (value) => `clauselint.enable is ${value}: write true or false. Until then it is true.`,
    hints: (value) => `clauselint.inlayHints.enable is ${value}: write true or false. Until then it is false.`,
    hintsObject: (value) => `clauselint.inlayHints is ${value}: write an object such as { "enable": true }.`,
    language: (value, names) =>
      `clauselint.language is ${value}: write one of ${names.join(", ")}. Until then it is auto.`,
    severities: (value, example) => `clauselint.severities is ${value}: write an object such as ${example}.`,
    rule: (id, ids) => `clauselint.severities names "${id}", which is no rule. The rules are ${ids.join(", ")}.`,
    severity: (id, value, names) => `clauselint.severities sets "${id}" to ${value}: write one of ${names.join(", ")}.`,
    profile: (name, names) =>
      `clauselint.profiles names "${name}", which is no profile. The profiles are ${names.join(", ")}.`,
    list: (setting, value) => `clauselint.${setting} is ${value}: write a list of texts, such as ["…"].`,
    entry: (setting, value) => `clauselint.${setting} holds ${value}: write texts only.`,
  },
  fr: {
    enable: (value) => `clauselint.enable vaut ${value}\u00A0: écrivez true ou false. D’ici là, c’est true.`,
    hints: (value) => `clauselint.inlayHints.enable vaut ${value}\u00A0: écrivez true ou false. D’ici là, c’est false.`,
    hintsObject: (value) => `clauselint.inlayHints vaut ${value}\u00A0: écrivez un objet comme { "enable": true }.`,
    language: (value, names) =>
      `clauselint.language vaut ${value}\u00A0: écrivez l’un de ${names.join(", ")}. D’ici là, c’est auto.`,
    severities: (value, example) => `clauselint.severities vaut ${value}\u00A0: écrivez un objet comme ${example}.`,
    rule: (id, ids) =>
      `clauselint.severities cite «\u00A0${id}\u00A0», qui n’est pas une règle. Les règles sont ${ids.join(", ")}.`,
    severity: (id, value, names) =>
      `clauselint.severities donne à «\u00A0${id}\u00A0» la valeur ${value}\u00A0: écrivez l’un de ${names.join(", ")}.`,
    profile: (name, names) =>
      `clauselint.profiles cite «\u00A0${name}\u00A0», qui n’est pas un profil. Les profils sont ${names.join(", ")}.`,
    list: (setting, value) => `clauselint.${setting} vaut ${value}\u00A0: écrivez une liste de textes, comme ["…"].`,
    entry: (setting, value) => `clauselint.${setting} contient ${value}\u00A0: n’écrivez que des textes.`,
  },
} satisfies Translated<SettingsFaults>;
