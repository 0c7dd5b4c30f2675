import type { Edit, Fix } from "../finding.ts";
import { dataSite, listedData, otherUses, type Place } from "../policy/active.ts";
import type { Limit, Wording } from "./agreement.ts";
import { deny } from "./denial.ts";
import { appendOfModels, fix, insertData, replaceData, replaceWords } from "./edits.ts";
import { sayPurpose } from "./purposes.ts";
import { namedData, privateByChoice, privateIsOut, publicData, trainingPurpose } from "./wording.ts";

/** Public data only, and private data kept out by name. */
export function trainOnPublicDataOnly(place: Place): Fix[] {
  const said = place.practice.exclusions.some(
    ({ visibility, distance }) => visibility === "private" && distance !== "elsewhere",
  );
  const data = dataEdit(place, publicData, "only");
  return fix(
    place,
    {
      en: "Train on public data only, never on private messages or drafts",
      fr: "N'entraîner que sur des données publiques, jamais sur les messages privés ni les brouillons",
    },
    data,
    said ? [] : appendOfModels(place, privateIsOut),
    purposeEdits(place, data, publicData),
  );
}

/** Public data as a rule, private data by a choice of the person: each on its own. */
export function trainOnPrivateDataByChoice(place: Place): Fix[] {
  const data = dataEdit(place, publicData, "as-it-is");
  return fix(
    place,
    {
      en: "Train on public data, and on private data only if the person opts in",
      fr: "Entraîner sur les données publiques, et sur les données privées seulement si la personne l'accepte",
    },
    data,
    appendOfModels(place, privateByChoice),
    purposeEdits(place, data, publicData),
  );
}

/** The data by name, and nothing else. */
export function trainOnNamedData(place: Place): Fix[] {
  return fix(
    place,
    { en: "Train only on data that is named here", fr: "N'entraîner que sur les données nommées ici" },
    listedData(place).length > 0 ? nameEntry(place) : dataEdit(place, namedData, "only"),
    sayPurpose(place, trainingPurpose),
  );
}

/** Where a list below names the data, its open entry gives way to one that says what it is. */
function nameEntry(place: Place): Edit | undefined {
  const [open, ...others] = listedData(place).filter(({ grain }) => grain === "catch-all");
  return open && others.length === 0 ? replaceWords(place, open.span, namedData, "as-it-is") : undefined;
}

/**
 * Private data kept out in a sentence of its own: for a clause whose words serve other uses too, so that none of them can
 * be changed for this one.
 */
export function keepPrivateDataOut(place: Place): Fix[] {
  return fix(
    place,
    {
      en: "Add a sentence that keeps private messages and drafts out of the training",
      fr: "Ajouter une phrase qui exclut de l'entraînement les messages privés et les brouillons",
    },
    appendOfModels(place, privateIsOut),
  );
}

/** No training on this data at all. */
export function doNotTrain(place: Place): Fix[] {
  return fix(place, { en: "Do not train AI on this data", fr: "Ne pas entraîner d'IA avec ces données" }, deny(place));
}

/**
 * In the place of the data, or behind the words for training where the data stands elsewhere (under a lead-in, after
 * another sentence) or serves other purposes of a list too.
 */
function dataEdit(place: Place, wording: Wording, limit: Limit): Edit | undefined {
  const uses = otherUses(place);
  if (uses === "joined") return undefined;
  if (uses === "none" && dataSite(place)) return replaceData(place, wording, limit);
  return listedData(place).length > 0 ? undefined : insertData(place, wording, limit);
}

/** The purpose behind the data: right behind an aside about it, that aside is closed first. */
function purposeEdits(place: Place, data: Edit | readonly Edit[] | undefined, { aside }: Wording): Edit[] {
  const ends = [data ?? []].flat().map(({ span }) => span.end);
  return sayPurpose(place, trainingPurpose).map((edit) =>
    aside[place.clause.language] && edit.span.start === edit.span.end && ends.includes(edit.span.start)
      ? { ...edit, replacement: `,${edit.replacement}` }
      : edit,
  );
}
