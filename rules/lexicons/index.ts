import type { Language } from "../core/model.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import type { Lexicon } from "./lexicon.ts";

/** Every language that we read. A new one is a file of its own and a line here. */
export const lexicons: readonly Lexicon[] = [en, fr];

export const lexiconOf: Readonly<Record<Language, Lexicon>> = { en, fr };
