import {
  activePractices,
  inLanguage,
  type Law,
  type PlacedPractice,
  type Practice,
  quote,
  quoteBiometrics,
  type Retention,
  rule,
} from "../core/rule.ts";

export default rule({
  id: "biometric/overlong-retention",
  severity: "off",
  isFirm: true,
  summary: {
    en: "Biometric data is kept for longer after the last contact, or after its purpose has ended, than Illinois or Texas allows.",
    fr: "Des données biométriques sont conservées après le dernier contact, ou la fin de leur objet, plus longtemps que l'Illinois ou le Texas ne l'admet.",
  },
  why: {
    en: "A period that is named tells the reader when the data is gone, and here it is later than the law has it. Illinois allows three years after the last contact at most, and less where the purpose is met before; Texas allows one year after the purpose has ended.",
    fr: "Une durée indiquée dit au lecteur quand les données auront disparu ; ici, c'est plus tard que la loi ne le veut. L'Illinois admet trois ans au plus après le dernier contact, et moins si la fin est atteinte avant ; le Texas, un an après la fin de l'objet.",
  },
  exceptions: {
    en: "Only a period is judged of which the clause says that it counts from the last contact, for Illinois, or from the end of the purpose, for Texas; and by no law what another one requires to be kept.",
    fr: "N'est jugée que la durée dont la clause dit qu'elle court du dernier contact, pour l'Illinois, ou de la fin de l'objet, pour le Texas ; ce qu'une autre loi oblige à conserver n'est pas pris en compte.",
  },
  citations: ["bipa-15-a", "texas-503-001-c"],

  *check(policy) {
    const places = activePractices(policy, "biometric");
    for (const { place, retention, since } of places.flatMap(overlongIn)) {
      const { clause, practice } = place;
      if (firstToSay(places, retention) !== practice) continue;
      const { by, most } = limits[since];
      yield {
        span: retention.span,
        message: inLanguage(said, clause.language)(
          quote(retention.text, clause.language),
          quoteBiometrics(place),
          inLanguage(most, clause.language),
        ),
        clause,
        practice,
        spares: limited.filter((law) => law !== by),
      };
    }
  },

  examples: [
    {
      language: "en",
      bad: "If you sign the voice release, we create a voiceprint from the phrase you record, to know you when you call, and keep it for [[five years after your last call]].",
      good: "If you sign the voice release, we create a voiceprint from the phrase you record, to know you when you call, and keep it until you close your account, and for three years after your last call at most.",
    },
    {
      language: "fr",
      bad: "Si vous signez la décharge, nous créons une empreinte vocale à partir de la phrase que vous enregistrez, pour vous reconnaître, et la détruisons [[trois ans après la fin de cette finalité]].",
      good: "Si vous signez la décharge, nous créons une empreinte vocale à partir de la phrase que vous enregistrez, pour vous reconnaître, et la détruisons six mois après la fin de cette finalité.",
    },
  ],
});

function overlongIn(place: PlacedPractice) {
  return place.practice.retention.flatMap((retention) => {
    const { since, days = 0 } = retention;
    return since && days > limits[since].days ? [{ place, retention, since }] : [];
  });
}

/** One sentence on how long sets the end for several practices of its section. */
function firstToSay(places: readonly PlacedPractice[], { span }: Retention): Practice | undefined {
  return places.find(({ practice }) => practice.retention.some((it) => it.span.start === span.start))?.practice;
}

/** In days, with those of leap years. */
const limits = {
  contact: {
    by: "bipa",
    days: 3 * 365 + 2,
    most: { en: "three years after the last contact", fr: "trois ans après le dernier contact" },
  },
  purpose: {
    by: "texas-cubi",
    days: 366,
    most: { en: "one year after the purpose has ended", fr: "un an après la fin de l'objet" },
  },
} as const;

const limited: readonly Law[] = ["bipa", "texas-cubi"];

const said = {
  en: (words: string, data: string, most: string) =>
    `${words} keeps this data (${data}) longer than a law allows that you hold the policy to: ${most}. Give a shorter period.`,
  fr: (words: string, data: string, most: string) =>
    `${words} conserve ces données (${data}) plus longtemps que ne l'admet une loi à laquelle vous tenez la politique\u00A0: ${most}. Donnez une durée plus courte.`,
};
