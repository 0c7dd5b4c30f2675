/** What severities are called in the pages that are made from the rules. */
export const severityWords = {
  en: { error: "error", warning: "warning", info: "info", hint: "hint", off: "off" },
  fr: { error: "erreur", warning: "avertissement", info: "information", hint: "suggestion", off: "désactivée" },
} as const;
