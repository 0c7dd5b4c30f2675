import { fallbackLanguage, inLanguage, type Language, type Translated } from "./languages/translated.ts";

/** A law that a profile stands for. */
export type Law =
  | "gdpr"
  | "uk"
  | "ccpa"
  | "bipa"
  | "ai-act"
  | "ftc"
  | "quebec-25"
  | "connecticut"
  | "texas-cubi"
  | "washington"
  | "nyc"
  | "colorado"
  | "ca-ab2013";

/** A law, decision, guidance or paper that findings rest on. */
export interface Citation {
  /** By the name that it has in each language; left out where we are sure of none. */
  readonly title: Translated;
  /** The text of its issuer, where there is one in the reader's language. */
  readonly url: Translated;
  /** The law that it is a source of; left out where it is of none that has a profile. */
  readonly law?: Law;
  /** `duty`: asks or forbids something; `law`: defines or exempts. Both bind; the others do not bind everybody. */
  readonly kind: "duty" | "law" | "decision" | "guidance" | "study";
  /** The sentence that it is used for, in our words. */
  readonly says: Translated;
  readonly check: Check;
}

/** How it was checked that it says so. */
export interface Check {
  /** As YYYY-MM-DD. */
  readonly on: string;
  /**
   * `official`: its issuer's own page or paper; `copy`: its words, copied elsewhere; `report`: only what others write of
   * it; `none`: nothing, it stands as it is remembered.
   */
  readonly text: "official" | "copy" | "report" | "none";
  /** Which copy or report. */
  readonly of?: Translated;
}

const quoted: Translated = {
  en: "quoted in English in public collections of legal texts",
  fr: "cité en anglais dans des recueils publics de textes juridiques",
};

const quotedAiAct: Translated = {
  en: "quoted in public collections of legal texts; the changes by Regulation (EU) 2026/1744 were not read",
  fr: "cité dans des recueils publics de textes juridiques ; les modifications du règlement (UE) 2026/1744 n’ont pas été lues",
};

const gdpr: Translated = {
  en: "https://eur-lex.europa.eu/eli/reg/2016/679/oj/eng",
  fr: "https://eur-lex.europa.eu/eli/reg/2016/679/oj/fra",
};

const aiAct: Translated = {
  en: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj/eng",
  fr: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj/fra",
};

const bipa: Translated = { en: "https://ilga.gov/legislation/ilcs/fulltext?DocName=074000140K15" };
const publicAct: Translated = { en: "https://ilga.gov/legislation/publicacts/103/103-0769.htm" };
const texas: Translated = { en: "https://statutes.capitol.texas.gov/Docs/BC/htm/BC.503.htm" };
const washingtonHealth: Translated = { en: "https://app.leg.wa.gov/RCW/default.aspx?cite=19.373" };
const colorado: Translated = { en: "https://leg.colorado.gov/bills/hb24-1130" };

const lccjti: Translated = {
  en: "https://www.legisquebec.gouv.qc.ca/en/document/cs/c-1.1",
  fr: "https://www.legisquebec.gouv.qc.ca/fr/document/lc/c-1.1",
};

const quebecPrivate: Translated = {
  en: "https://www.legisquebec.gouv.qc.ca/en/document/cs/p-39.1",
  fr: "https://www.legisquebec.gouv.qc.ca/fr/document/lc/p-39.1",
};

function civilCode(section: string): Translated {
  return {
    en: `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=${section}`,
  };
}

export const citations = {
  "gdpr-5-1-a": {
    title: {
      en: "Regulation (EU) 2016/679 (GDPR), Article 5(1)(a)",
      fr: "Règlement (UE) 2016/679 (RGPD), article 5, paragraphe 1, point a)",
    },
    url: gdpr,
    law: "gdpr",
    kind: "duty",
    says: {
      en: "Personal data is processed fairly, and in a way that is transparent to the person.",
      fr: "Les données sont traitées de manière loyale et transparente pour la personne.",
    },
    check: { on: "2026-11-27", text: "copy", of: quoted },
  },
  "gdpr-5-1-b": {
    title: {
      en: "Regulation (EU) 2016/679 (GDPR), Article 5(1)(b)",
      fr: "Règlement (UE) 2016/679 (RGPD), article 5, paragraphe 1, point b)",
    },
    url: gdpr,
    law: "gdpr",
    kind: "duty",
    says: {
      en: "Data is collected for specified and explicit purposes, and not used in a way that does not fit them.",
      fr: "Les données sont collectées pour des finalités déterminées et explicites, et ne servent pas à ce qui n’est pas compatible avec elles.",
    },
    check: { on: "2026-11-27", text: "copy", of: quoted },
  },
  "gdpr-5-1-e": {
    title: {
      en: "Regulation (EU) 2016/679 (GDPR), Articles 5(1)(e), 13(2)(a) and 14(2)(a)",
      fr: "Règlement (UE) 2016/679 (RGPD), article 5, paragraphe 1, point e), article 13, paragraphe 2, point a), et article 14, paragraphe 2, point a)",
    },
    url: gdpr,
    law: "gdpr",
    kind: "duty",
    says: {
      en: "Data that identifies people is kept no longer than its purposes need, and people are told for how long, or by which criteria.",
      fr: "Les données identifiantes ne sont pas conservées plus longtemps que leurs finalités ne l’exigent, et la durée, ou les critères qui la déterminent, est indiquée.",
    },
    check: { on: "2026-11-27", text: "copy", of: quoted },
  },
  "gdpr-6-4": {
    title: {
      en: "Regulation (EU) 2016/679 (GDPR), Articles 6(4) and 13(3)",
      fr: "Règlement (UE) 2016/679 (RGPD), article 6, paragraphe 4, et article 13, paragraphe 3",
    },
    url: gdpr,
    law: "gdpr",
    kind: "duty",
    says: {
      en: "A new purpose has to rest on consent, on a law, or on its fit with the first purpose; people are told of it before.",
      fr: "Une nouvelle finalité repose sur un consentement, sur une loi ou sur sa compatibilité avec la première ; les personnes en sont informées au préalable.",
    },
    check: { on: "2026-11-27", text: "copy", of: quoted },
  },
  "gdpr-7-3": {
    title: {
      en: "Regulation (EU) 2016/679 (GDPR), Article 7(3)",
      fr: "Règlement (UE) 2016/679 (RGPD), article 7, paragraphe 3",
    },
    url: gdpr,
    law: "gdpr",
    kind: "duty",
    says: {
      en: "Consent can be withdrawn at any time, as easily as it is given, and people are told so before they give it.",
      fr: "Le consentement se retire à tout moment, aussi simplement qu’il se donne, et la personne en est informée avant de le donner.",
    },
    check: { on: "2026-11-27", text: "copy", of: quoted },
  },
  "gdpr-9": {
    title: {
      en: "Regulation (EU) 2016/679 (GDPR), Articles 4(14) and 9",
      fr: "Règlement (UE) 2016/679 (RGPD), article 4, point 14), et article 9",
    },
    url: gdpr,
    law: "gdpr",
    kind: "duty",
    says: {
      en: "Biometric data that is to identify somebody, health data and the like may not be processed, unless explicit consent for specified purposes or another of a few conditions is given.",
      fr: "Les données biométriques qui servent à identifier une personne, les données de santé et d’autres ne peuvent être traitées que sur consentement explicite à des finalités déterminées, ou à l’une des rares autres conditions.",
    },
    check: { on: "2026-11-27", text: "copy", of: quoted },
  },
  "gdpr-12-1": {
    title: {
      en: "Regulation (EU) 2016/679 (GDPR), Article 12(1)",
      fr: "Règlement (UE) 2016/679 (RGPD), article 12, paragraphe 1",
    },
    url: gdpr,
    law: "gdpr",
    kind: "duty",
    says: {
      en: "What people are told is concise, transparent and intelligible, in clear and plain language.",
      fr: "L’information est concise, transparente et compréhensible, en des termes clairs et simples.",
    },
    check: { on: "2026-11-27", text: "copy", of: quoted },
  },
  "gdpr-13-14": {
    title: {
      en: "Regulation (EU) 2016/679 (GDPR), Articles 13 and 14",
      fr: "Règlement (UE) 2016/679 (RGPD), articles 13 et 14",
    },
    url: gdpr,
    law: "gdpr",
    kind: "duty",
    says: {
      en: "People are told the purposes with their legal basis, the interest pursued, and who receives the data; where it was not collected from them, also the categories of data and the source.",
      fr: "Les personnes connaissent les finalités et leur base juridique, l’intérêt poursuivi et les destinataires ; si les données ne viennent pas d’elles, aussi les catégories de données et la source.",
    },
    check: { on: "2026-11-27", text: "copy", of: quoted },
  },
  "gdpr-21": {
    title: {
      en: "Regulation (EU) 2016/679 (GDPR), Article 21(4)",
      fr: "Règlement (UE) 2016/679 (RGPD), article 21, paragraphe 4",
    },
    url: gdpr,
    law: "gdpr",
    kind: "duty",
    says: {
      en: "The right to object is brought to people’s attention explicitly, clearly and apart from all other information.",
      fr: "Le droit d’opposition est explicitement porté à l’attention de la personne, clairement et séparément de toute autre information.",
    },
    check: { on: "2026-11-27", text: "copy", of: quoted },
  },
  "uk-5-8a": {
    title: {
      en: "UK GDPR, Articles 5(1)(b) and 8A, as amended by section 71 of the Data (Use and Access) Act 2025",
    },
    url: { en: "https://www.legislation.gov.uk/ukpga/2025/18/section/71" },
    law: "uk",
    kind: "duty",
    says: {
      en: "Data is collected for specified and explicit purposes, and not used in a way that does not fit them; Article 8A, in the place of Article 6(4), says what counts.",
      fr: "Les données sont collectées pour des finalités déterminées et explicites, et ne servent pas à ce qui n’est pas compatible avec elles ; l’article 8A, qui remplace l’article 6, paragraphe 4, dit comment en juger.",
    },
    check: {
      on: "2026-11-28",
      text: "official",
      of: {
        en: "section 71; the words of Article 5(1)(b) that it leaves alone are those of the EU’s text",
        fr: "l’article 71 ; les mots de l’article 5, paragraphe 1, point b), qu’il ne touche pas sont ceux du texte de l’Union",
      },
    },
  },
  "uk-12-14": {
    title: { en: "UK GDPR, Articles 12 to 14" },
    url: { en: "https://www.legislation.gov.uk/eur/2016/679/article/13" },
    law: "uk",
    kind: "duty",
    says: {
      en: "People are told, in clear and plain language, the purposes with their lawful basis, the recipients, the period, and the source of data that was not collected from them.",
      fr: "Les personnes connaissent, en des termes clairs et simples, les finalités et leur base juridique, les destinataires, la durée et la source des données qui ne viennent pas d’elles.",
    },
    check: {
      on: "2026-11-27",
      text: "report",
      of: {
        en: "public notes on legislation.gov.uk; the Act of 2025 added a right to complain",
        fr: "des notes publiques sur legislation.gov.uk ; la loi de 2025 y a ajouté un droit de réclamation",
      },
    },
  },
  "uk-6": {
    title: {
      en: "UK GDPR, Article 6(1) and Annex 1, as amended by section 70 of the Data (Use and Access) Act 2025",
    },
    url: { en: "https://www.legislation.gov.uk/ukpga/2025/18/section/70" },
    law: "uk",
    kind: "law",
    says: {
      en: "A recognised legitimate interest of Annex 1 is a lawful basis beside the others since the Act of 2025.",
      fr: "Depuis la loi de 2025, un intérêt légitime reconnu par l’annexe 1 est une base juridique parmi les autres.",
    },
    check: { on: "2026-11-27", text: "official" },
  },
  "uk-7-3": {
    title: { en: "UK GDPR, Article 7(3)" },
    url: { en: "https://www.legislation.gov.uk/eur/2016/679/article/7" },
    law: "uk",
    kind: "duty",
    says: {
      en: "Consent can be withdrawn at any time, as easily as it is given, and people are told so before they give it.",
      fr: "Le consentement se retire à tout moment, aussi simplement qu’il se donne, et la personne en est informée avant de le donner.",
    },
    check: {
      on: "2026-11-28",
      text: "report",
      of: {
        en: "[guidance of nibusinessinfo.co.uk](https://www.nibusinessinfo.co.uk/content/consent-under-gdpr) on the right to withdraw; that it is as easy as to give is written from memory",
        fr: "[nibusinessinfo.co.uk](https://www.nibusinessinfo.co.uk/content/consent-under-gdpr) sur le droit de retrait ; qu’il soit aussi simple que l’accord est écrit de mémoire",
      },
    },
  },
  "uk-9": {
    title: { en: "UK GDPR, Articles 4(14) and 9" },
    url: { en: "https://www.legislation.gov.uk/eur/2016/679/article/9" },
    law: "uk",
    kind: "duty",
    says: {
      en: "Biometric data that is to identify somebody, health data and the like need explicit consent or another of a few conditions.",
      fr: "Les données biométriques qui servent à identifier une personne, les données de santé et d’autres exigent un consentement explicite ou l’une des rares autres conditions.",
    },
    check: {
      on: "2026-11-28",
      text: "report",
      of: {
        en: "[the ICO’s guidance on biometric recognition](https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/biometric-data-guidance-biometric-recognition/how-do-we-process-biometric-data-lawfully/)",
        fr: "[les orientations de l’ICO sur la reconnaissance biométrique](https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/lawful-basis/biometric-data-guidance-biometric-recognition/how-do-we-process-biometric-data-lawfully/)",
      },
    },
  },
  "uk-21": {
    title: { en: "UK GDPR, Article 21(4)" },
    url: { en: "https://www.legislation.gov.uk/eur/2016/679/article/21" },
    law: "uk",
    kind: "duty",
    says: {
      en: "The right to object is brought to people’s attention explicitly, and apart from other information.",
      fr: "Le droit d’opposition est explicitement porté à l’attention de la personne, séparément des autres informations.",
    },
    check: {
      on: "2026-11-28",
      text: "report",
      of: {
        en: "[the ICO’s guide to the right to object](https://ico.org.uk/for-organisations-2/guide-to-data-protection/guide-to-the-general-data-protection-regulation-gdpr/individual-rights/right-to-object)",
        fr: "[le guide de l’ICO sur le droit d’opposition](https://ico.org.uk/for-organisations-2/guide-to-data-protection/guide-to-the-general-data-protection-regulation-gdpr/individual-rights/right-to-object)",
      },
    },
  },
  "ico-genai-2024": {
    title: { en: "ICO, response to the consultation series on generative AI (December 2024)" },
    url: {
      en: "https://ico.org.uk/about-the-ico/what-we-do/our-work-on-artificial-intelligence/response-to-the-consultation-series-on-generative-ai/",
    },
    law: "uk",
    kind: "guidance",
    says: {
      en: "Those who train generative AI are expected to name specific purposes and interests, and to test whether their information reaches people.",
      fr: "Qui entraîne une IA générative doit pouvoir nommer des finalités et des intérêts précis, et vérifier que l’information atteint les personnes.",
    },
    check: {
      on: "2026-11-27",
      text: "report",
      of: {
        en: "[Skadden, January 2025](https://www.skadden.com/insights/publications/2025/01/ico-publishes-outcomes-of-genai-consultation); of the response itself, the summary of its scope was read",
        fr: "[Skadden, janvier 2025](https://www.skadden.com/insights/publications/2025/01/ico-publishes-outcomes-of-genai-consultation) ; de la réponse elle-même, seul le résumé de sa portée a été lu",
      },
    },
  },
  "ai-act-5": {
    title: {
      en: "Regulation (EU) 2024/1689 (AI Act), Article 5(1)(e) to (h)",
      fr: "Règlement (UE) 2024/1689 (règlement sur l’intelligence artificielle), article 5, paragraphe 1, points e) à h)",
    },
    url: aiAct,
    law: "ai-act",
    kind: "duty",
    says: {
      en: "Prohibits building face recognition databases by untargeted scraping; inferring emotions at work or school, unless for medical or safety reasons; and sorting people by race, opinions, beliefs or sexuality from biometric data, unless to label or filter lawfully acquired data sets, or in law enforcement. Telling at once from a distance who somebody is in a public place, for law enforcement, is prohibited but for three aims.",
      fr: "Interdit de constituer des bases de reconnaissance faciale par moissonnage non ciblé ; d’inférer les émotions au travail ou à l’école, sauf raisons médicales ou de sécurité ; et de catégoriser les personnes selon leur race, leurs opinions, leurs convictions ou leur sexualité d’après leurs données biométriques, sauf étiquetage ou filtrage de jeux de données licites, ou domaine répressif. Identifier quelqu’un à distance et en temps réel dans un lieu public, à des fins répressives, est interdit hors de trois objectifs.",
    },
    check: {
      on: "2026-11-28",
      text: "copy",
      of: {
        en: `${quotedAiAct.en}; (h) on [itlawfirm.it](https://www.itlawfirm.it/en/legal-case-studies/ai/ai-act-prohibited-practices-prohibition-of-real-time-remote-biometric-identification-systems-for-law-enforcement-purposes)`,
        fr: `${quotedAiAct.fr} ; (h) sur [itlawfirm.it](https://www.itlawfirm.it/en/legal-case-studies/ai/ai-act-prohibited-practices-prohibition-of-real-time-remote-biometric-identification-systems-for-law-enforcement-purposes)`,
      },
    },
  },
  "ai-act-3-39": {
    title: {
      en: "Regulation (EU) 2024/1689 (AI Act), Article 3(39)",
      fr: "Règlement (UE) 2024/1689 (règlement sur l’intelligence artificielle), article 3, point 39)",
    },
    url: aiAct,
    law: "ai-act",
    kind: "law",
    says: {
      en: "A system that tells emotions or intentions from biometric data is an emotion recognition system.",
      fr: "Un système qui déduit des émotions ou des intentions de données biométriques est un système de reconnaissance des émotions.",
    },
    check: { on: "2026-11-27", text: "copy", of: quotedAiAct },
  },
  "ai-act-50": {
    title: {
      en: "Regulation (EU) 2024/1689 (AI Act), Article 50(3)",
      fr: "Règlement (UE) 2024/1689 (règlement sur l’intelligence artificielle), article 50, paragraphe 3",
    },
    url: aiAct,
    law: "ai-act",
    kind: "duty",
    says: {
      en: "Who deploys emotion recognition or biometric categorisation informs the people exposed to it.",
      fr: "Qui déploie un système de reconnaissance des émotions ou de catégorisation biométrique en informe les personnes exposées.",
    },
    check: { on: "2026-11-27", text: "copy", of: quotedAiAct },
  },
  "ai-act-53": {
    title: {
      en: "Regulation (EU) 2024/1689 (AI Act), Article 53(1)(d)",
      fr: "Règlement (UE) 2024/1689 (règlement sur l’intelligence artificielle), article 53, paragraphe 1, point d)",
    },
    url: aiAct,
    law: "ai-act",
    kind: "duty",
    says: {
      en: "Providers of general-purpose AI models, and nobody else, publish a summary of the content used for training, by a template and in a document of its own: not in the privacy policy.",
      fr: "Les fournisseurs de modèles d’IA à usage général, et eux seuls, publient un résumé du contenu utilisé pour l’entraînement, selon un modèle et dans un document distinct, non dans la politique de confidentialité.",
    },
    check: { on: "2026-11-27", text: "copy", of: quotedAiAct },
  },
  wp260: {
    title: {
      en: "Article 29 Working Party, Guidelines on transparency under Regulation 2016/679 (WP260 rev.01, 2018)",
      fr: "Groupe de travail « Article 29 », Lignes directrices sur la transparence au sens du règlement (UE) 2016/679 (WP260 rev.01, 2018)",
    },
    url: { en: "https://ec.europa.eu/newsroom/article29/items/622227" },
    law: "gdpr",
    kind: "guidance",
    says: {
      en: "“May”, “might”, “some”, “often” and “possible” are to be avoided, as are purposes such as “new services” or “research”, which tell a reader nothing.",
      fr: "« Peut », « pourrait », « certains », « souvent » et « possible » sont à éviter, de même que des finalités comme « nouveaux services » ou « recherche », qui n’apprennent rien.",
    },
    check: {
      on: "2026-11-24",
      text: "report",
      of: {
        en: "[MediaPost](https://www.mediapost.com/publications/article/313045), which quotes it; of the guidelines themselves the title page was read",
        fr: "[MediaPost](https://www.mediapost.com/publications/article/313045), qui les cite ; des lignes directrices elles-mêmes, la page de titre a été lue",
      },
    },
  },
  "edpb-28-2024": {
    title: {
      en: "EDPB, Opinion 28/2024 on certain data protection aspects related to AI models (17 December 2024)",
      fr: "CEPD, avis 28/2024 sur certains aspects de la protection des données liés au traitement des données à caractère personnel dans le contexte des modèles d’IA (17 décembre 2024)",
    },
    url: {
      en: "https://www.edpb.europa.eu/our-work-tools/our-documents/opinion-board-art-64/opinion-282024-certain-data-protection-aspects_en",
      fr: "https://www.edpb.europa.eu/our-work-tools/our-documents/opinion-board-art-64/opinion-282024-certain-data-protection-aspects_fr",
    },
    law: "gdpr",
    kind: "guidance",
    says: {
      en: "A model trained with personal data is not always anonymous; whether an interest outweighs people’s rights depends on what they could expect, among it whether the data was public and what they were told.",
      fr: "Un modèle entraîné avec des données personnelles n’est pas toujours anonyme ; la mise en balance dépend de ce à quoi les personnes pouvaient s’attendre, dont le caractère public des données et l’information donnée.",
    },
    check: {
      on: "2026-11-27",
      text: "copy",
      of: {
        en: "[Global Regulatory Insights](https://globalregulatoryinsights.com/art/opinion-28-2024-on-certain-data-protection-aspects-related-to-the-processing-of-personal-data-in-the-context-of-ai-models), in English; the French text was not read",
        fr: "[Global Regulatory Insights](https://globalregulatoryinsights.com/art/opinion-28-2024-on-certain-data-protection-aspects-related-to-the-processing-of-personal-data-in-the-context-of-ai-models), en anglais ; le texte français n’a pas été lu",
      },
    },
  },
  "edpb-chatgpt-2024": {
    title: {
      en: "EDPB, report of the work undertaken by the ChatGPT taskforce (23 May 2024)",
    },
    url: {
      en: "https://www.edpb.europa.eu/our-work-tools/our-documents/other/report-work-undertaken-chatgpt-taskforce_en",
    },
    law: "gdpr",
    kind: "guidance",
    says: {
      en: "Certain categories of data, and certain sources, are to be kept out of what is collected for training.",
      fr: "Certaines catégories de données et certaines sources sont à écarter de ce qui est collecté pour l’entraînement.",
    },
    check: {
      on: "2026-11-24",
      text: "report",
      of: {
        en: "[IAPP](https://iapp.org/news/a/using-special-categories-of-data-for-training-llms-never-allowed-)",
        fr: "[IAPP](https://iapp.org/news/a/using-special-categories-of-data-for-training-llms-never-allowed-)",
      },
    },
  },
  "cnil-ai-informing": {
    title: {
      en: "CNIL, AI: informing data subjects (deliberation 2025-010 of 6 February 2025)",
      fr: "CNIL, IA : informer les personnes concernées (délibération 2025-010 du 6 février 2025)",
    },
    url: {
      en: "https://cnil.fr/en/informing-data-subjects",
      fr: "https://cnil.fr/fr/ia-informer-les-personnes-concernees",
    },
    law: "gdpr",
    kind: "guidance",
    says: {
      en: "Those whose data trains an AI are told so, with the categories of data and its sources.",
      fr: "Les personnes dont les données entraînent une IA en sont informées, ainsi que des catégories de données et de leurs sources.",
    },
    check: {
      on: "2026-11-28",
      text: "official",
      of: {
        en: "in French; of the CNIL’s own English translation, the draft of 2 July 2024 was read",
        fr: "en français",
      },
    },
  },
  "cnil-ai-interest": {
    title: {
      en: "CNIL, AI: relying on legitimate interest to develop an AI system (deliberation 2025-041 of 10 April 2025)",
      fr: "CNIL, IA : mobiliser la base légale de l’intérêt légitime pour développer un système d’IA (délibération 2025-041 du 10 avril 2025)",
    },
    url: { en: "https://www.cnil.fr/fr/base-legale-interet-legitime-developpement-systeme" },
    law: "gdpr",
    kind: "guidance",
    says: {
      en: "The interest behind the training of an AI has to be lawful, set out clearly and precisely, and real.",
      fr: "L’intérêt poursuivi par l’entraînement d’une IA doit être licite, déterminé de façon claire et précise, réel et présent.",
    },
    check: {
      on: "2026-11-27",
      text: "report",
      of: {
        en: "[Éditions Francis Lefebvre](https://www.efl.fr/actualite/ia-rgpd-cnil-precise-conditions-recours-interet-legitime_f4cb5dc7f-01e6-4efc-9bc9-a44830b0f5e3) and [Face au risque](https://www.faceaurisque.com/?p=199329)",
        fr: "[Éditions Francis Lefebvre](https://www.efl.fr/actualite/ia-rgpd-cnil-precise-conditions-recours-interet-legitime_f4cb5dc7f-01e6-4efc-9bc9-a44830b0f5e3) et [Face au risque](https://www.faceaurisque.com/?p=199329)",
      },
    },
  },
  "hamburg-llm-2024": {
    title: {
      en: "Hamburg Commissioner for Data Protection, discussion paper on large language models and personal data (15 July 2024)",
    },
    url: {
      en: "https://datenschutz-hamburg.de/fileadmin/user_upload/HmbBfDI/Datenschutz/Informationen/240715_Discussion_Paper_Hamburg_DPA_KI_Models.pdf",
    },
    law: "gdpr",
    kind: "guidance",
    says: {
      en: "Holds, against others, that a language model stores no personal data; the training with such data has to comply with the law all the same.",
      fr: "Soutient, contre d’autres, qu’un modèle de langage ne stocke pas de données personnelles ; l’entraînement avec de telles données doit néanmoins respecter le droit.",
    },
    check: {
      on: "2026-11-27",
      text: "report",
      of: {
        en: "[datenrecht.ch](https://datenrecht.ch/en/mutige-hamburger-thesen-zum-personenbezug-in-large-language-models/)",
        fr: "[datenrecht.ch](https://datenrecht.ch/en/mutige-hamburger-thesen-zum-personenbezug-in-large-language-models/)",
      },
    },
  },
  "cjeu-c-252-21": {
    title: {
      en: "CJEU, C-252/21 Meta Platforms v Bundeskartellamt (4 July 2023)",
      fr: "CJUE, C-252/21, Meta Platforms e.a. (Conditions générales d’utilisation d’un réseau social), 4 juillet 2023",
    },
    url: {
      en: "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=ecli:ECLI:EU:C:2023:537",
      fr: "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=ecli:ECLI:EU:C:2023:537",
    },
    law: "gdpr",
    kind: "decision",
    says: {
      en: "Sensitive data counts as made public only by those who meant, by a clear act such as a setting, to show it to anybody.",
      fr: "Des données sensibles ne sont rendues publiques que par qui a voulu, par un acte clair tel qu’un réglage, les montrer à tous.",
    },
    check: {
      on: "2026-11-24",
      text: "report",
      of: {
        en: "summaries of paragraphs 77 and 80 to 85",
        fr: "des résumés des points 77 et 80 à 85",
      },
    },
  },
  "dpc-x-2024": {
    title: {
      en: "Irish Data Protection Commission, conclusion of proceedings relating to X's AI tool Grok (4 September 2024)",
    },
    url: {
      en: "https://www.dataprotection.ie/en/news-media/press-releases/data-protection-commission-welcomes-conclusion-proceedings-relating-xs-ai-tool-grok",
    },
    law: "gdpr",
    kind: "decision",
    says: {
      en: "The Commission went to court over the training of an AI with public posts; the company undertook for good not to use those it had taken.",
      fr: "L’autorité a saisi la justice d’un entraînement d’IA avec des publications publiques ; l’entreprise s’est engagée pour toujours à ne pas utiliser celles qu’elle avait prises.",
    },
    check: { on: "2026-11-24", text: "official" },
  },
  "anpd-meta-2024": {
    title: {
      en: "Brazil, ANPD, preventive measure against Meta (Despacho Decisório 20/2024, 2 July 2024)",
      fr: "Brésil, ANPD, mesure préventive contre Meta (Despacho Decisório 20/2024, 2 juillet 2024)",
    },
    url: { en: "https://www.in.gov.br/en/web/dou/-/despacho-decisorio-n-20/2024/pr/anpd-569297245" },
    kind: "decision",
    says: {
      en: "Suspended at once the part of a privacy policy that let personal data train generative AI, of users and others; among the grounds were unclear information, limits on refusing, and children’s data without safeguards.",
      fr: "A suspendu aussitôt la partie d’une politique de confidentialité qui permettait d’entraîner une IA générative avec des données personnelles, d’utilisateurs ou non ; parmi les motifs, une information peu claire, des obstacles au refus et des données d’enfants sans garanties.",
    },
    check: {
      on: "2026-11-27",
      text: "copy",
      of: {
        en: "a mirror of the Diário Oficial da União; the grounds by [reports](https://nocariritem.com.br/?p=49071)",
        fr: "un miroir du Diário Oficial da União ; les motifs d’après la [presse](https://nocariritem.com.br/?p=49071)",
      },
    },
  },
  "ccpa-1798-100": {
    title: { en: "California Consumer Privacy Act, Civ. Code § 1798.100(a)(1) to (3)" },
    url: civilCode("1798.100"),
    law: "ccpa",
    kind: "duty",
    says: {
      en: "At or before collection people are told the categories of data, sensitive ones apart, with their purposes, and for how long each category is kept or by which criteria.",
      fr: "Au plus tard lors de la collecte, les personnes connaissent les catégories de données, les sensibles à part, leurs finalités, et la durée de conservation de chaque catégorie ou ses critères.",
    },
    check: { on: "2026-11-27", text: "copy", of: quoted },
  },
  "ccpa-1798-140-c": {
    title: { en: "California Consumer Privacy Act, Civ. Code § 1798.140(c)" },
    url: civilCode("1798.140"),
    law: "ccpa",
    kind: "law",
    says: {
      en: "Biometric information takes in images and recordings from which a template such as a faceprint or a voiceprint can be extracted.",
      fr: "Les renseignements biométriques comprennent les images et enregistrements dont on peut extraire un gabarit, comme une empreinte faciale ou vocale.",
    },
    check: { on: "2026-11-27", text: "copy", of: quoted },
  },
  "ccpa-1798-140-m": {
    title: { en: "California Consumer Privacy Act, Civ. Code § 1798.140(m)" },
    url: civilCode("1798.140"),
    law: "ccpa",
    kind: "law",
    says: {
      en: "Data is deidentified only if the business takes measures for it, publicly commits not to reidentify it, and binds those who receive it.",
      fr: "Des données ne sont désidentifiées que si l’entreprise prend des mesures, s’engage publiquement à ne pas les réidentifier et y oblige ceux qui les reçoivent.",
    },
    check: { on: "2026-11-27", text: "copy", of: quoted },
  },
  "ccpa-1798-140-v": {
    title: { en: "California Consumer Privacy Act, Civ. Code § 1798.140(v)(2)" },
    url: civilCode("1798.140"),
    law: "ccpa",
    kind: "law",
    says: {
      en: "What people have restricted to a specific audience is not publicly available, nor is biometric information collected without their knowledge.",
      fr: "Ce que la personne a réservé à une audience n’est pas accessible au public, ni les renseignements biométriques recueillis à son insu.",
    },
    check: { on: "2026-11-27", text: "copy", of: quoted },
  },
  "bipa-10": {
    title: {
      en: "Illinois Biometric Information Privacy Act, 740 ILCS 14/10, as amended by P.A. 103-0769",
    },
    url: publicAct,
    law: "bipa",
    kind: "law",
    says: {
      en: "Biometric identifiers are scans of retina, iris, hand or face geometry, fingerprints and voiceprints, not photographs; a written release may be an electronic signature.",
      fr: "Les identifiants biométriques sont le balayage de la rétine, de l’iris, de la géométrie de la main ou du visage, l’empreinte digitale et l’empreinte vocale, non les photographies ; l’autorisation écrite peut être une signature électronique.",
    },
    check: { on: "2026-11-27", text: "official" },
  },
  "bipa-15-a": {
    title: { en: "Illinois Biometric Information Privacy Act, 740 ILCS 14/15(a)" },
    url: bipa,
    law: "bipa",
    kind: "duty",
    says: {
      en: "A public written policy sets out when biometric data is destroyed: once its purpose is met, or three years after the last interaction, whichever is first.",
      fr: "Une politique écrite et publique fixe la destruction des données biométriques : une fois leur fin atteinte ou trois ans après le dernier contact, selon la première échéance.",
    },
    check: { on: "2026-11-28", text: "official" },
  },
  "bipa-15-b": {
    title: { en: "Illinois Biometric Information Privacy Act, 740 ILCS 14/15(b)" },
    url: bipa,
    law: "bipa",
    kind: "duty",
    says: {
      en: "Before a biometric identifier is collected, people are told in writing that it is, for which specific purpose and how long, and give a written release.",
      fr: "Avant toute collecte d’un identifiant biométrique, la personne en est informée par écrit, ainsi que de la fin précise et de la durée, et donne une autorisation écrite.",
    },
    check: {
      on: "2026-11-28",
      text: "copy",
      of: {
        en: "[laws9.com](http://laws9.com/statutes/illinois/chapter740/3004); the beginning also on the General Assembly’s page",
        fr: "[laws9.com](http://laws9.com/statutes/illinois/chapter740/3004) ; le début aussi sur la page de l’Assemblée générale",
      },
    },
  },
  "bipa-15-c-d": {
    title: { en: "Illinois Biometric Information Privacy Act, 740 ILCS 14/15(c) and (d)" },
    url: bipa,
    law: "bipa",
    kind: "duty",
    says: {
      en: "Biometric data is not sold, leased or traded at all, and disclosed only with consent, to complete a financial transaction that the person asked for or authorized, or where a law, a warrant or a subpoena requires it.",
      fr: "Les données biométriques ne sont ni vendues, ni louées, ni échangées, et ne sont communiquées qu’avec un consentement, pour achever une opération financière demandée ou autorisée par la personne, ou si une loi, un mandat ou une assignation l’exige.",
    },
    check: {
      on: "2026-11-28",
      text: "copy",
      of: {
        en: "[laws9.com](http://laws9.com/statutes/illinois/chapter740/3004), to the beginning of (d); the cases of (d) as quoted in public collections of legal texts",
        fr: "[laws9.com](http://laws9.com/statutes/illinois/chapter740/3004), jusqu’au début de (d) ; les cas de (d) tels que cités dans des recueils publics de textes juridiques",
      },
    },
  },
  "bipa-20": {
    title: { en: "Illinois Biometric Information Privacy Act, 740 ILCS 14/20, as amended by P.A. 103-0769" },
    url: publicAct,
    law: "bipa",
    kind: "law",
    says: {
      en: "Who takes or discloses the same person’s data again and again commits one violation, with one recovery at most.",
      fr: "Recueillir ou communiquer plusieurs fois les données d’une même personne est une seule violation, pour une seule indemnisation au plus.",
    },
    check: {
      on: "2026-11-27",
      text: "official",
      of: {
        en: "the summary of the bill by the General Assembly",
        fr: "le résumé du projet de loi par l’Assemblée générale",
      },
    },
  },
  "texas-503-001-b": {
    title: { en: "Texas Business & Commerce Code § 503.001(b) and (b-1), as amended by HB 149" },
    url: texas,
    law: "texas-cubi",
    kind: "duty",
    says: {
      en: "People are informed and consent before a biometric identifier is captured for a commercial purpose; an image that stands on the internet is no consent, unless they made it public themselves.",
      fr: "La personne est informée et consent avant la capture d’un identifiant biométrique à des fins commerciales ; une image accessible en ligne ne vaut pas consentement, sauf si elle l’a elle-même rendue publique.",
    },
    check: {
      on: "2026-11-28",
      text: "official",
      of: {
        en: "[as of 31 May 2025](https://statutes.capitol.texas.gov/GetStatute.aspx?Code=BC&Date=5%2F31%2F2025&Value=503.001), with what is in force since 2026",
        fr: "[au 31 mai 2025](https://statutes.capitol.texas.gov/GetStatute.aspx?Code=BC&Date=5%2F31%2F2025&Value=503.001), avec ce qui est en vigueur depuis 2026",
      },
    },
  },
  "texas-503-001-c": {
    title: { en: "Texas Business & Commerce Code § 503.001(c)" },
    url: texas,
    law: "texas-cubi",
    kind: "duty",
    says: {
      en: "The identifier is not sold, leased or disclosed but with consent to identification after disappearance or death, to complete a financial transaction that the person asked for, where a statute has it, or to the police on a warrant, and is destroyed within a year after its purpose expires.",
      fr: "L’identifiant n’est ni vendu, ni loué, ni communiqué, sauf consentement à l’identification après disparition ou décès, pour achever une opération financière demandée par la personne, si une loi le prévoit, ou à la police sur mandat, et il est détruit dans l’année qui suit la fin de son objet.",
    },
    check: {
      on: "2026-11-28",
      text: "copy",
      of: {
        en: "[FindLaws](http://statutes.laws-info.com/texas/business-and-commerce-code/title-11-personal-identity-information/chapter-503-biometric-identifiers); the first three cases also on the legislature’s page",
        fr: "[FindLaws](http://statutes.laws-info.com/texas/business-and-commerce-code/title-11-personal-identity-information/chapter-503-biometric-identifiers) ; les trois premiers cas aussi sur la page du législateur",
      },
    },
  },
  "texas-503-001-e": {
    title: { en: "Texas Business & Commerce Code § 503.001(e) and (f), as amended by HB 149" },
    url: texas,
    law: "texas-cubi",
    kind: "law",
    says: {
      en: "Since 1 January 2026 the section does not apply to the training of AI with biometric identifiers, unless a system is to identify a specific individual or they then serve another commercial purpose, nor to AI against security incidents, identity theft, fraud and other illegal acts; nor, as before, to voiceprints that a financial institution keeps.",
      fr: "Depuis le 1er janvier 2026, l’article ne vise ni l’entraînement d’une IA avec des identifiants biométriques, sauf pour un système destiné à identifier une personne précise ou s’ils servent ensuite à une autre fin commerciale, ni l’IA qui sert contre les incidents de sécurité, l’usurpation d’identité, la fraude et d’autres actes illicites ; ni, comme auparavant, les empreintes vocales que conserve un établissement financier.",
    },
    check: { on: "2026-11-28", text: "copy", of: quoted },
  },
  "rcw-19-373-010": {
    title: { en: "Washington My Health My Data Act, RCW 19.373.010" },
    url: washingtonHealth,
    law: "washington",
    kind: "law",
    says: {
      en: "Biometric data is consumer health data, with images and recordings from which a template can be extracted.",
      fr: "Les données biométriques sont des données de santé du consommateur, y compris les images et enregistrements dont on peut extraire un gabarit.",
    },
    check: { on: "2026-11-27", text: "copy", of: quoted },
  },
  "rcw-19-373-020": {
    title: { en: "Washington My Health My Data Act, RCW 19.373.020" },
    url: washingtonHealth,
    law: "washington",
    kind: "duty",
    says: {
      en: "A privacy policy of its own tells which consumer health data is collected, for which purpose and how it is used, from which sources, and which third parties and specific affiliates receive it.",
      fr: "Une politique distincte indique quelles données de santé sont recueillies, à quelle fin et pour quel usage, de quelles sources, et quels tiers et quelles sociétés affiliées nommées les reçoivent.",
    },
    check: {
      on: "2026-11-28",
      text: "official",
      of: {
        en: "the code as of 2023",
        fr: "le code en 2023",
      },
    },
  },
  "rcw-19-373-030": {
    title: { en: "Washington My Health My Data Act, RCW 19.373.030" },
    url: washingtonHealth,
    law: "washington",
    kind: "duty",
    says: {
      en: "Collecting needs consent for a specified purpose, and sharing a consent apart, unless necessary for what the person asked for; the request says how to withdraw it.",
      fr: "La collecte exige un consentement à une fin déterminée, et le partage un consentement distinct, sauf nécessité pour ce que la personne a demandé ; la demande dit comment le retirer.",
    },
    check: {
      on: "2026-11-28",
      text: "copy",
      of: {
        en: "[FindLaw](https://codes.findlaw.com/wa/title-19-business-regulationsmiscellaneous/wa-rev-code-19-373-030/)",
        fr: "[FindLaw](https://codes.findlaw.com/wa/title-19-business-regulationsmiscellaneous/wa-rev-code-19-373-030/)",
      },
    },
  },
  "rcw-19-373-070": {
    title: { en: "Washington My Health My Data Act, RCW 19.373.070" },
    url: washingtonHealth,
    law: "washington",
    kind: "duty",
    says: {
      en: "Consumer health data is sold only with a valid authorization that the person has signed, apart from any consent: it names the data, the buyer and the purpose, and can be revoked.",
      fr: "Les données de santé ne sont vendues qu’avec une autorisation valable, signée par la personne et distincte de tout consentement : elle nomme les données, l’acheteur et la fin, et peut être révoquée.",
    },
    check: {
      on: "2026-11-28",
      text: "copy",
      of: {
        en: "[self-law.org](https://self-law.org/code/wa/title-19/chapter-19-373/19-373-070), to the beginning of (2)(g)",
        fr: "[self-law.org](https://self-law.org/code/wa/title-19/chapter-19-373/19-373-070), jusqu’au début de (2)(g)",
      },
    },
  },
  "rcw-19-373-100": {
    title: { en: "Washington My Health My Data Act, RCW 19.373.100" },
    url: washingtonHealth,
    law: "washington",
    kind: "law",
    says: {
      en: "The Act does not keep anybody from using consumer health data against security incidents, identity theft, fraud and other illegal acts.",
      fr: "La loi n’empêche personne d’utiliser des données de santé contre les incidents de sécurité, l’usurpation d’identité, la fraude et d’autres actes illicites.",
    },
    check: {
      on: "2026-11-28",
      text: "report",
      of: {
        en: "a public summary of its exemptions; the list of illegal acts is written from memory",
        fr: "un résumé public de ses exemptions ; la liste des actes illicites est écrite de mémoire",
      },
    },
  },
  "rcw-19-375": {
    title: { en: "Revised Code of Washington, chapter 19.375 (biometric identifiers)" },
    url: { en: "https://app.leg.wa.gov/RCW/default.aspx?cite=19.375" },
    law: "washington",
    kind: "duty",
    says: {
      en: "Who enrols an identifier for marketing first gives notice, obtains consent or lets people prevent it, discloses it in a few cases only, and keeps it no longer than reasonably necessary. Data made from photographs and security purposes stand outside.",
      fr: "Qui enregistre un identifiant à des fins commerciales informe d’abord, obtient un consentement ou permet de s’y opposer, ne le communique que dans quelques cas et ne le garde pas plus que raisonnablement nécessaire. Les données tirées de photographies et les fins de sécurité en sont exclues.",
    },
    check: {
      on: "2026-11-28",
      text: "copy",
      of: {
        en: "[19.375.020 on FindLaw](https://codes.findlaw.com/wa/title-19-business-regulationsmiscellaneous/wa-rev-code-19-375-020/), the definitions of 19.375.010 on the legislature’s page; how long it is kept as quoted in public collections of legal texts",
        fr: "[19.375.020 sur FindLaw](https://codes.findlaw.com/wa/title-19-business-regulationsmiscellaneous/wa-rev-code-19-375-020/), les définitions de 19.375.010 sur la page du législateur ; la durée de conservation telle que citée dans des recueils publics de textes juridiques",
      },
    },
  },
  "nyc-22-1202": {
    title: { en: "New York City Administrative Code § 22-1202" },
    url: { en: "https://codelibrary.amlegal.com/codes/newyorkcity/latest/overview" },
    law: "nyc",
    kind: "duty",
    says: {
      en: "Shops, restaurants and places of entertainment that collect customers’ biometric identifiers say so by a clear sign at each entrance; nobody may sell, lease or trade them, or share them for anything of value.",
      fr: "Les magasins, restaurants et lieux de spectacle qui recueillent les identifiants biométriques de clients l’affichent clairement à chaque entrée ; nul ne peut les vendre, les louer, les échanger ni les partager contre une chose de valeur.",
    },
    check: {
      on: "2026-11-28",
      text: "copy",
      of: {
        en: "[Kennedys](https://kennedyslaw.com/en/thought-leadership/article/new-york-city-biometric-privacy-law-now-in-effect), which quotes both of its rules; the link leads to the code, not to the section",
        fr: "[Kennedys](https://kennedyslaw.com/en/thought-leadership/article/new-york-city-biometric-privacy-law-now-in-effect), qui en cite les deux règles ; le lien mène au code, non à l’article",
      },
    },
  },
  "lccjti-44": {
    title: {
      en: "Québec, Act to establish a legal framework for information technology (C-1.1), section 44",
      fr: "Québec, Loi concernant le cadre juridique des technologies de l’information (RLRQ, c. C-1.1), article 44",
    },
    url: lccjti,
    law: "quebec-25",
    kind: "duty",
    says: {
      en: "Nobody may require that identity be verified by biometric characteristics without disclosing it to the Commission d’accès à l’information and without express consent; as few as possible are recorded, and they are destroyed once the reason is gone.",
      fr: "Nul ne peut exiger que l’identité soit vérifiée par des caractéristiques biométriques sans l’avoir divulgué à la Commission d’accès à l’information et sans consentement exprès ; le minimum en est saisi, et elles sont détruites dès que le motif n’existe plus.",
    },
    check: {
      on: "2026-11-28",
      text: "report",
      of: {
        en: "[LégisQuébec](http://www.legisquebec.gouv.qc.ca/en/showversion/cs/C-1.1?code=se:44&pointInTime=20201126) in the text of 2020, with consent, the minimum and destruction; what Law 25 added, by [Gowling WLG](https://gowlingwlg.com/fr-ca/insights-resources/articles/2022/law-25-biometric-data-at-your-fingertips)",
        fr: "[LégisQuébec](http://www.legisquebec.gouv.qc.ca/en/showversion/cs/C-1.1?code=se:44&pointInTime=20201126) dans le texte de 2020, en anglais, pour le consentement, le minimum et la destruction ; l’apport de la Loi 25 d’après [Gowling WLG](https://gowlingwlg.com/fr-ca/insights-resources/articles/2022/law-25-biometric-data-at-your-fingertips)",
      },
    },
  },
  "lccjti-45": {
    title: {
      en: "Québec, Act to establish a legal framework for information technology (C-1.1), section 45",
      fr: "Québec, Loi concernant le cadre juridique des technologies de l’information (RLRQ, c. C-1.1), article 45",
    },
    url: lccjti,
    law: "quebec-25",
    kind: "duty",
    says: {
      en: "A bank of biometric characteristics or measurements is disclosed to the Commission d’accès à l’information no later than 60 days before it is put into service.",
      fr: "La création d’une banque de caractéristiques ou de mesures biométriques est divulguée à la Commission d’accès à l’information au plus tard 60 jours avant sa mise en service.",
    },
    check: { on: "2026-11-28", text: "copy", of: quoted },
  },
  "cai-metro-2025": {
    title: {
      en: "Québec, Commission d’accès à l’information, decision 1037199-S, Metro inc. (18 February 2025)",
      fr: "Québec, Commission d’accès à l’information, décision 1037199-S, Metro inc. (18 février 2025)",
    },
    url: { en: "https://decisions.cai.gouv.qc.ca/cai/ss/fr/item/520960/index.do" },
    law: "quebec-25",
    kind: "decision",
    says: {
      en: "A bank of biometric measurements, to know again by face those who had stolen or defrauded, was forbidden: to verify identity so takes express consent.",
      fr: "Une banque de mesures biométriques destinée à reconnaître les auteurs de vols ou de fraudes a été interdite : vérifier ainsi l’identité exige un consentement exprès.",
    },
    check: {
      on: "2026-11-28",
      text: "official",
      of: {
        en: "[the Commission’s notice](https://www.cai.gouv.qc.ca/actualites/commission-interdit-metro-de-mettre-en-service-banque-de-caracteristiques-ou-mesures-biometriques) of it, and the first paragraphs",
        fr: "[l’avis de la Commission](https://www.cai.gouv.qc.ca/actualites/commission-interdit-metro-de-mettre-en-service-banque-de-caracteristiques-ou-mesures-biometriques) et les premiers paragraphes",
      },
    },
  },
  "cai-biometric-consent": {
    title: {
      en: "Québec, Commission d’accès à l’information, consent to the use of biometrics (20 September 2022)",
      fr: "Québec, Commission d’accès à l’information, Le consentement à l’utilisation de la biométrie (20 septembre 2022)",
    },
    url: { en: "https://www.cai.gouv.qc.ca/biometrie/le-consentement-a-lutilisation-de-la-biometrie/" },
    law: "quebec-25",
    kind: "guidance",
    says: {
      en: "Since nobody may be required to be identified by biometrics, another way, such as an access card, is provided for those who do not consent or who withdraw their consent.",
      fr: "Puisque nul ne peut exiger une identification par la biométrie, une autre solution, comme une carte d’accès, est prévue pour qui n’y consent pas ou retire son consentement.",
    },
    check: {
      on: "2026-11-28",
      text: "official",
      of: { en: "a stored copy of the page, in French", fr: "une copie conservée de la page" },
    },
  },
  "quebec-p-39-1-12": {
    title: {
      en: "Québec, Act respecting the protection of personal information in the private sector (P-39.1), section 12, as amended by Law 25",
      fr: "Québec, Loi sur la protection des renseignements personnels dans le secteur privé (RLRQ, c. P-39.1), article 12, dans sa version de la Loi 25",
    },
    url: quebecPrivate,
    law: "quebec-25",
    kind: "duty",
    says: {
      en: "Information serves the purposes it was collected for; others need consent, which is express where the information is sensitive, as biometric information is.",
      fr: "Un renseignement sert aux fins pour lesquelles il a été recueilli ; toute autre exige un consentement, exprès s’il est sensible, comme l’est un renseignement biométrique.",
    },
    check: {
      on: "2026-11-28",
      text: "official",
      of: {
        en: "[LégisQuébec](http://www.legisquebec.gouv.qc.ca/en/showversion/cs/P-39.1?code=se:12&pointInTime=20210414), in English",
        fr: "[LégisQuébec](http://www.legisquebec.gouv.qc.ca/en/showversion/cs/P-39.1?code=se:12&pointInTime=20210414), en anglais",
      },
    },
  },
  "quebec-p-39-1-8": {
    title: {
      en: "Québec, Act respecting the protection of personal information in the private sector (P-39.1), section 8, as amended by Law 25",
      fr: "Québec, Loi sur la protection des renseignements personnels dans le secteur privé (RLRQ, c. P-39.1), article 8, dans sa version de la Loi 25",
    },
    url: quebecPrivate,
    law: "quebec-25",
    kind: "duty",
    says: {
      en: "People are told the purposes and means of collection, their right to withdraw consent to use or disclosure and, only on request, the period.",
      fr: "La personne est informée des fins et des moyens de la collecte, de son droit de retirer son consentement à l’utilisation ou à la communication et, sur demande seulement, de la durée de conservation.",
    },
    check: {
      on: "2026-11-28",
      text: "official",
      of: {
        en: "[LégisQuébec](http://legisquebec.gouv.qc.ca/en/showversion/cs/P-39.1?code=se:8&pointInTime=20190212), in English",
        fr: "[LégisQuébec](http://legisquebec.gouv.qc.ca/en/showversion/cs/P-39.1?code=se:8&pointInTime=20190212), en anglais",
      },
    },
  },
  "colorado-1314-policy": {
    title: { en: "Colorado HB24-1130, C.R.S. 6-1-1314: the written policy on biometric identifiers" },
    url: colorado,
    law: "colorado",
    kind: "duty",
    says: {
      en: "A written policy, as a rule public, sets a retention schedule and the dates by which a biometric identifier is deleted.",
      fr: "Une politique écrite, en principe publique, fixe un calendrier de conservation et les échéances de suppression des identifiants biométriques.",
    },
    check: {
      on: "2026-11-27",
      text: "report",
      of: {
        en: "the General Assembly’s summary of the act as signed",
        fr: "le résumé par l’Assemblée générale de la loi promulguée",
      },
    },
  },
  "colorado-1314-consent": {
    title: { en: "Colorado HB24-1130, C.R.S. 6-1-1314: disclosure and consent" },
    url: colorado,
    law: "colorado",
    kind: "duty",
    says: {
      en: "A biometric identifier is collected only after certain disclosures and consent; employers may ask for that consent for a few purposes only.",
      fr: "Un identifiant biométrique n’est recueilli qu’après certaines informations et un consentement ; l’employeur ne peut le demander qu’à quelques fins.",
    },
    check: {
      on: "2026-11-27",
      text: "report",
      of: {
        en: "the General Assembly’s summary of the act as signed",
        fr: "le résumé par l’Assemblée générale de la loi promulguée",
      },
    },
  },
  "ca-ab2013": {
    title: { en: "California AB 2013, Civ. Code §§ 3110–3111 (training data of generative AI)" },
    url: { en: "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240AB2013" },
    law: "ca-ab2013",
    kind: "duty",
    says: {
      en: "Developers of generative AI, and nobody else, post documentation on their training data on their website, with the sources or owners of the datasets: a document apart from the privacy policy.",
      fr: "Les développeurs d’IA générative, et eux seuls, publient sur leur site une documentation sur leurs données d’entraînement, avec les sources ou les titulaires des jeux de données : un document distinct de la politique de confidentialité.",
    },
    check: {
      on: "2026-11-27",
      text: "official",
      of: {
        en: "to the beginning of § 3111; its list on [FindLaw](https://codes.findlaw.com/ca/civil-code/civ-sect-3111/)",
        fr: "jusqu’au début du § 3111 ; sa liste sur [FindLaw](https://codes.findlaw.com/ca/civil-code/civ-sect-3111/)",
      },
    },
  },
  "connecticut-25-113": {
    title: { en: "Connecticut Public Act 25-113 (SB 1295), statement on the training of large language models" },
    url: { en: "https://www.cga.ct.gov/2025/act/pa/pdf/2025PA-00113-R00SB-01295-PA.pdf" },
    law: "connecticut",
    kind: "duty",
    says: {
      en: "Since 1 July 2026 a privacy notice states whether personal data is collected, used or sold to train large language models. What it says of other models is no such statement.",
      fr: "Depuis le 1er juillet 2026, la politique de confidentialité dit si des données personnelles sont recueillies, utilisées ou vendues pour entraîner de grands modèles de langage. Ce qu’elle dit d’autres modèles n’en tient pas lieu.",
    },
    check: {
      on: "2026-11-27",
      text: "report",
      of: {
        en: "[BCLP](https://www.bclplaw.com/en-US/events-insights-news/connecticut-quietly-adds-ai-disclosure-mandate-to-consumer-privacy-law.html) and [Inside Privacy](https://www.insideprivacy.com/state-privacy/connecticut-legislature-amends-its-privacy-statute/)",
        fr: "[BCLP](https://www.bclplaw.com/en-US/events-insights-news/connecticut-quietly-adds-ai-disclosure-mandate-to-consumer-privacy-law.html) et [Inside Privacy](https://www.insideprivacy.com/state-privacy/connecticut-legislature-amends-its-privacy-statute/)",
      },
    },
  },
  "ftc-everalbum-2021": {
    title: { en: "US Federal Trade Commission, settlement with Everalbum (11 January 2021)" },
    url: {
      en: "https://www.ftc.gov/news-events/news/press-releases/2021/01/california-company-settles-ftc-allegations-it-deceived-consumers-about-use-facial-recognition-photo",
    },
    law: "ftc",
    kind: "decision",
    says: {
      en: "The company had told users that face recognition stays off unless they turn it on, and did not keep to it; it had to delete the models built from their photos.",
      fr: "L’entreprise avait dit que la reconnaissance faciale restait inactive tant que l’on ne l’activait pas, et ne s’y est pas tenue ; elle a dû supprimer les modèles construits sur les photos.",
    },
    check: {
      on: "2026-11-25",
      text: "report",
      of: { en: "summaries of the settlement", fr: "des résumés de l’accord" },
    },
  },
  "ftc-quiet-change-2024": {
    title: { en: "US Federal Trade Commission staff on quietly changed terms (13 February 2024)" },
    url: {
      en: "https://www.ftc.gov/policy/advocacy-research/tech-at-ftc/2024/02/ai-other-companies-quietly-changing-your-terms-service-could-be-unfair-or-deceptive",
    },
    law: "ftc",
    kind: "guidance",
    says: {
      en: "To use data for AI training by a quiet, retroactive change of the policy may be unfair or deceptive.",
      fr: "Se servir de données pour entraîner une IA par une modification discrète et rétroactive de la politique peut être déloyal ou trompeur.",
    },
    check: {
      on: "2026-11-25",
      text: "report",
      of: {
        en: "[Crowell & Moring](https://crowell.com/en/insights/client-alerts/again-ai-does-not-change-the-law-ftc-guidance-on-unfair-and-deceptive-practices-involving-privacy-policies)",
        fr: "[Crowell & Moring](https://crowell.com/en/insights/client-alerts/again-ai-does-not-change-the-law-ftc-guidance-on-unfair-and-deceptive-practices-involving-privacy-policies)",
      },
    },
  },
  "joint-scraping-2024": {
    title: {
      en: "Concluding joint statement on data scraping (OPC and others, 28 October 2024)",
    },
    url: {
      en: "https://priv.gc.ca/en/opc-news/speeches-and-statements/2024/js-dc_20241028",
      fr: "https://priv.gc.ca/fr/nouvelles-du-commissariat/discours-et-declarations/2024/js-dc_20241028",
    },
    kind: "guidance",
    says: {
      en: "Personal data that anyone can see is protected by law in most places, and who lets others use it is to be open about what is allowed.",
      fr: "Les données personnelles accessibles à tous sont protégées presque partout, et qui permet à d’autres de les utiliser doit dire ce qui est permis.",
    },
    check: { on: "2026-11-24", text: "official" },
  },
  policylint: {
    title: {
      en: "Andow et al., PolicyLint: Investigating Internal Privacy Policy Contradictions (USENIX Security 2019)",
    },
    url: { en: "https://www.usenix.org/conference/usenixsecurity19/presentation/andow" },
    kind: "study",
    says: {
      en: "Of 11,430 privacy policies of apps, 14.2% contradict themselves.",
      fr: "Sur 11 430 politiques de confidentialité d’applications, 14,2 % se contredisent.",
    },
    check: { on: "2026-11-24", text: "official", of: { en: "the abstract", fr: "le résumé" } },
  },
  poligraph: {
    title: {
      en: "Cui et al., PoliGraph: Automated Privacy Policy Analysis using Knowledge Graphs (USENIX Security 2023)",
    },
    url: { en: "https://www.usenix.org/conference/usenixsecurity23/presentation/cui" },
    kind: "study",
    says: {
      en: "Policies use the same terms in many senses, “technical information” in some 26, and call data non-personal that tells who somebody is.",
      fr: "Les politiques emploient les mêmes termes en bien des sens, « informations techniques » en quelque 26, et disent non personnelles des données qui identifient.",
    },
    check: { on: "2026-11-24", text: "official", of: { en: "the authors’ artifact", fr: "les pièces des auteurs" } },
  },
  "reidenberg-2016": {
    title: {
      en: "Reidenberg, Bhatia, Breaux & Norton, Ambiguity in Privacy Policies (J. Legal Studies 45(S2), 2016)",
    },
    url: { en: "https://doi.org/10.1086/688669" },
    kind: "study",
    says: {
      en: "Conditions, generalisations, modal verbs and quantifiers make policies vague, and more so together.",
      fr: "Conditions, généralisations, verbes modaux et quantificateurs rendent les politiques vagues, plus encore ensemble.",
    },
    check: { on: "2026-11-24", text: "official", of: { en: "the abstract", fr: "le résumé" } },
  },
  "vagueness-2023": {
    title: { en: "F·vague-Detector: false vagueness in privacy policies (Mathematics 2023, 11(10), 2334)" },
    url: { en: "https://doi.org/10.3390/math11102334" },
    kind: "study",
    says: {
      en: "About a third of the sentences that are vague alone are made clear elsewhere in the policy.",
      fr: "Environ un tiers des phrases vagues à elles seules sont éclairées ailleurs dans la politique.",
    },
    check: { on: "2026-11-24", text: "official", of: { en: "excerpts", fr: "des extraits" } },
  },
} as const satisfies Record<string, Citation>;

export type CitationKey = keyof typeof citations;

/** A citation as it is named in a language. */
export interface CitedSource {
  readonly key: CitationKey;
  readonly title: string;
  /** That of the title. */
  readonly language: Language;
  readonly url: string;
}

/** Names a citation by its title in a language, or by its English one where it has no other. */
export function sourceIn(key: CitationKey, language: Language): CitedSource {
  const { title, url }: Citation = citations[key];
  return {
    key,
    title: inLanguage(title, language),
    language: title[language] ? language : fallbackLanguage,
    url: inLanguage(url, language),
  };
}
