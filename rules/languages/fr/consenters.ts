import { type Subject, subject } from "../fix-words.ts";
import type { Setting } from "../grammar.ts";

/** Whose consent is invoked, where it is not the reader's: « le consentement | du Salarié », « leur | accord ». */
export function consenter({ words, after }: Setting): Subject | undefined {
  if (/(?<!\p{L})(?:votre|vous|ton)(?!\p{L})/iu.test(words)) return undefined;
  const [, of = "", noun] = giver.exec(after) ?? [];
  if (noun) return named(of.trim().toLowerCase().replace("’", "'"), noun);
  if (/(?<!\p{L})(?:leur|ils|elles)(?!\p{L})/iu.test(words)) return subject("les personnes concernées", true);
  return /(?<!\p{L})son(?!\p{L})/iu.test(words) ? subject("la personne concernée", false) : undefined;
}

/** « consentement | du titulaire du compte », « accord | préalable de chaque salarié ». */
const giver =
  /^ (?:(?!(?:d[eu]s?|à|pour|avant|et|ou) )\p{L}+ ){0,2}(du |des |de la |de l['’]|d['’]une? |de (?:chaque|nos|ses|leurs|vos|votre|notre|son|sa) )(\p{L}[\p{L}-]*(?: (?:concerné|intéressé|inscrit|enregistré|léga|salarié|majeur|identifié)\p{L}*| (?:du|de la) (?:compte|carte|contrat|ligne))?)/iu;

/** « d'un salarié » is « le salarié » once he was spoken of. */
function named(of: string, noun: string): Subject {
  if (of === "des") return subject(`les ${noun}`, true);
  const owner = /^de (?!l)(.+)$/.exec(of)?.[1];
  if (owner) return subject(`${owner} ${noun}`, /^(?:nos|ses|leurs|vos)$/.test(owner));
  if (/^[aeiouyéèêh]/iu.test(noun)) return subject(`l'${noun}`, false);
  return subject(`${/^(?:de la|d'une)$/.test(of) ? "la" : "le"} ${noun}`, false);
}
