import { dataSite, listedData, type Place } from "./active.ts";
import type { Limit, Wording } from "./agreement.ts";
import { deny } from "./denial.ts";
import { appendSentence, fix, insertData, replaceData, replaceWords } from "./edits.ts";
import { sayPurpose } from "./purposes.ts";
import type { Edit, Fix } from "./rule.ts";
import { namedData, privateByChoice, privateIsOut, publicData, trainingPurpose } from "./wording.ts";

/** Public data only, and private data kept out by name. */
export function trainOnPublicDataOnly(place: Place): Fix[] {
  const said = place.practice.exclusions.some(
    ({ visibility, distance }) => visibility === "private" && distance !== "elsewhere",
  );
  return fix(
    place,
    {
      en: "Train on public data only, never on private messages or drafts",
      fr: "N'entraîner que sur des données publiques, jamais sur les messages privés ni les brouillons",
    },
    dataEdit(place, publicData, "only"),
    said ? [] : appendSentence(place, privateIsOut),
    sayPurpose(place, trainingPurpose),
  );
}

/** Public data as a rule, private data by a choice of the person: each on its own. */
export function trainOnPrivateDataByChoice(place: Place): Fix[] {
  return fix(
    place,
    {
      en: "Train on public data, and on private data only if the person opts in",
      fr: "Entraîner sur les données publiques, et sur les données privées seulement si la personne l'accepte",
    },
    dataEdit(place, publicData, "as-it-is"),
    appendSentence(place, privateByChoice),
    sayPurpose(place, trainingPurpose),
  );
}

/** The data by name, and nothing else. */
export function trainOnNamedData(place: Place): Fix[] {
  return fix(
    place,
    { en: "Train only on data that is named here", fr: "N'entraîner que sur les données nommées ici" },
    listedData(place).length > 0 ? nameEach(place) : dataEdit(place, namedData, "only"),
    sayPurpose(place, trainingPurpose),
  );
}

/** Where a list below names the data, each open name gives way to one that says what it is. */
function nameEach(place: Place): Edit[] | undefined {
  const open = listedData(place).filter(({ grain }) => grain === "catch-all");
  const edits = open.map(({ span }) => replaceWords(place, span, namedData, "as-it-is"));
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

/** No training on this data at all. */
export function doNotTrain(place: Place): Fix[] {
  return fix(place, { en: "Do not train AI on this data", fr: "Ne pas entraîner d'IA avec ces données" }, deny(place));
}

/** In the place of the data, or behind the words for training where these stand alone: under a lead-in, after another sentence. */
function dataEdit(place: Place, wording: Wording, limit: Limit): Edit | undefined {
  if (dataSite(place)) return replaceData(place, wording, limit);
  return listedData(place).length > 0 ? undefined : insertData(place, wording);
}
