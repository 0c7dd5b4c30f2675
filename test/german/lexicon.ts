import type { Lexicon } from "../../rules/languages/lexicon.ts";
import { grammar } from "./grammar.ts";

/** The words that it takes to read which data trains models, and nothing more. */
export const de: Lexicon = {
  language: "de",
  grammar,
  nounHead: "last",
  bareData: { head: /^daten$/, beside: /(?<![\p{L}\p{N}'’-])(?<word>\p{L}[\p{L}-]{3,}e) $/u },
  commonWords: new Set(
    "der die das und ist sind wir uns unsere unser sie ihre mit von zu um werden wird nicht auch oder".split(" "),
  ),
  everydayWords: new Set("daten dienst".split(" ")),
  fillers: new Set("nur auch dabei damit".split(" ")),
  numbers: new Map([["ein", 1]]),
  abbreviations: ["z.b", "bzw"],
  numberedAbbreviations: ["nr", "art"],
  phrases: {
    "training-verb": ["(trainieren|trainiert)"],
    "plain-model": ["(modell|modelle|modells|modellen)"],
    "not-training": ["(mitarbeiter|mitarbeitende) … (trainieren|trainiert)"],
    we: ["(wir|uns|unsere|unser|unseren)"],
    "first-party": ["(wir|uns|unsere|unser|unseren)"],
    reader: ["(sie|ihre|ihren|ihnen)"],
    modal: ["(konnen|kann|durfen)"],
    negator: ["(nicht|nie|niemals|keine|keinen)"],
    "use-verb": ["(nutzen|nutzt|verwenden|verwendet|genutzt)"],
    "finite-cue": ["wir"],
    "object-end": ["um"],
    "active-form": ["(nutzen|nutzt|verwenden)"],
    "passive-cue": ["(werden|wird)"],
    "data-link": ["(mit|anhand von)"],
    "data-catch-all": ["(alle|allen|samtliche|samtlichen) (daten|inhalte|inhalten|informationen)"],
    "data-private": ["(private|privaten) nachrichten"],
    "data-public": ["(offentliche|offentlichen) (beitrage|beitragen|bewertungen)"],
    and: ["(und|oder)"],
    boundary: ["(aber|sondern)"],
    relative: ["(die|das|der|den)"],
  },
};
