import type { Language } from "./core/model.ts";
import { fallbackLanguage } from "./languages/translated.ts";

/** A law, guidance or paper that a rule rests on. */
export interface Citation {
  readonly title: string;
  /** The titles by which it is known in other languages; left out where we are sure of none. */
  readonly translated?: Readonly<Record<Language, string>>;
  readonly url: string;
  /** The day the source was last checked, as YYYY-MM-DD. */
  readonly checked: string;
}

export const citations = {
  "gdpr-9": {
    title: "Regulation (EU) 2016/679 (GDPR), Articles 4(14) and 9",
    translated: { fr: "Règlement (UE) 2016/679 (RGPD), article 4, point 14), et article 9" },
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    checked: "2026-11-24",
  },
  "gdpr-13-14": {
    title: "Regulation (EU) 2016/679 (GDPR), Articles 13 and 14",
    translated: { fr: "Règlement (UE) 2016/679 (RGPD), articles 13 et 14" },
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    checked: "2026-11-25",
  },
  "gdpr-21": {
    title: "Regulation (EU) 2016/679 (GDPR), Article 21(4)",
    translated: { fr: "Règlement (UE) 2016/679 (RGPD), article 21, paragraphe 4" },
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    checked: "2026-11-25",
  },
  "ai-act-5": {
    title: "Regulation (EU) 2024/1689 (AI Act), Articles 5(1)(e) to (g) and 50(3)",
    translated: {
      fr: "Règlement (UE) 2024/1689 (règlement sur l’intelligence artificielle), article 5, paragraphe 1, points e) à g), et article 50, paragraphe 3",
    },
    url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
    checked: "2026-11-24",
  },
  "ai-act-53": {
    title: "Regulation (EU) 2024/1689 (AI Act), Article 53(1)(d)",
    translated: {
      fr: "Règlement (UE) 2024/1689 (règlement sur l’intelligence artificielle), article 53, paragraphe 1, point d)",
    },
    url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
    checked: "2026-11-24",
  },
  wp260: {
    title: "Article 29 Working Party, Guidelines on transparency under Regulation 2016/679 (WP260 rev.01, 2018)",
    translated: {
      fr: "Groupe de travail « Article 29 », Lignes directrices sur la transparence au sens du règlement (UE) 2016/679 (WP260 rev.01, 2018)",
    },
    url: "https://ec.europa.eu/newsroom/article29/items/622227",
    checked: "2026-11-24",
  },
  "edpb-28-2024": {
    title: "EDPB, Opinion 28/2024 on certain data protection aspects related to AI models (17 December 2024)",
    url: "https://www.edpb.europa.eu/our-work-tools/our-documents/opinion-board-art-64/opinion-282024-certain-data-protection-aspects_en",
    checked: "2026-11-24",
  },
  "edpb-chatgpt-2024": {
    title: "EDPB, report of the ChatGPT taskforce (23 May 2024), as reported by the IAPP",
    url: "https://iapp.org/news/a/using-special-categories-of-data-for-training-llms-never-allowed-",
    checked: "2026-11-24",
  },
  "cnil-ai-informing": {
    title: "CNIL, AI: informing data subjects (deliberation 2025-010 of 6 February 2025)",
    translated: { fr: "CNIL, IA : informer les personnes concernées (délibération 2025-010 du 6 février 2025)" },
    url: "https://cnil.fr/fr/ia-informer-les-personnes-concernees",
    checked: "2026-11-24",
  },
  "cjeu-c-252-21": {
    title: "CJEU, C-252/21 Meta Platforms v Bundeskartellamt (4 July 2023)",
    translated: {
      fr: "CJUE, C-252/21, Meta Platforms e.a. (Conditions générales d’utilisation d’un réseau social), 4 juillet 2023",
    },
    url: "https://eur-lex.europa.eu/legal-content/en/TXT/HTML/?uri=ecli%3AECLI%3AEU%3AC%3A2023%3A537",
    checked: "2026-11-24",
  },
  "dpc-x-2024": {
    title:
      "Irish Data Protection Commission, conclusion of proceedings relating to X's AI tool Grok (4 September 2024)",
    url: "https://www.dataprotection.ie/en/news-media/press-releases/data-protection-commission-welcomes-conclusion-proceedings-relating-xs-ai-tool-grok",
    checked: "2026-11-24",
  },
  "ccpa-1798-140": {
    title: "California Consumer Privacy Act, Civ. Code § 1798.140(c) and (v)(2)(B)",
    url: "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.140",
    checked: "2026-11-24",
  },
  "bipa-15": {
    title: "Illinois Biometric Information Privacy Act, 740 ILCS 14/10 and 14/15",
    url: "https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=3004",
    checked: "2026-11-24",
  },
  "texas-503-001": {
    title: "Texas Business & Commerce Code § 503.001, as amended by HB 149",
    url: "https://statutes.capitol.texas.gov/Docs/BC/htm/BC.503.htm",
    checked: "2026-11-24",
  },
  "lccjti-44": {
    title: "Québec, Act to establish a legal framework for information technology (C-1.1), section 44",
    translated: {
      fr: "Québec, Loi concernant le cadre juridique des technologies de l’information (C-1.1), article 44",
    },
    url: "https://www.tresor.gouv.qc.ca/ressources-informationnelles/cadre-normatif-de-gestion-des-ressources-informationnelles/loi-concernant-le-cadre-juridique-des-technologies-de-linformation/loi-annotee-par-article/loi-annotee-par-article-article-44/",
    checked: "2026-11-27",
  },
  "rcw-19-375": {
    title: "Revised Code of Washington, chapter 19.375 (biometric identifiers)",
    url: "https://app.leg.wa.gov/RCW/default.aspx?cite=19.375",
    checked: "2026-11-24",
  },
  "colorado-hb24-1130": {
    title: "Colorado HB24-1130, C.R.S. 6-1-1314 (biometric identifiers)",
    url: "https://leg.colorado.gov/bills/hb24-1130",
    checked: "2026-11-24",
  },
  "ca-ab2013": {
    title: "California AB 2013, Civ. Code §§ 3110–3111 (training data of generative AI)",
    url: "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240AB2013",
    checked: "2026-11-24",
  },
  "connecticut-25-113": {
    title: "Connecticut Public Act 25-113 (SB 1295), statement on the training of large language models",
    url: "https://www.bclplaw.com/en-US/events-insights-news/connecticut-quietly-adds-ai-disclosure-mandate-to-consumer-privacy-law.html",
    checked: "2026-11-25",
  },
  "ftc-everalbum-2021": {
    title: "US Federal Trade Commission, settlement with Everalbum (11 January 2021)",
    url: "https://www.ftc.gov/news-events/news/press-releases/2021/01/california-company-settles-ftc-allegations-it-deceived-consumers-about-use-facial-recognition-photo",
    checked: "2026-11-25",
  },
  "ftc-quiet-change-2024": {
    title:
      "US Federal Trade Commission staff on quietly changed terms (13 February 2024), as reported by Crowell & Moring",
    url: "https://crowell.com/en/insights/client-alerts/again-ai-does-not-change-the-law-ftc-guidance-on-unfair-and-deceptive-practices-involving-privacy-policies",
    checked: "2026-11-25",
  },
  "joint-scraping-2024": {
    title: "Concluding joint statement on data scraping (OPC and others, 28 October 2024)",
    url: "https://priv.gc.ca/en/opc-news/speeches-and-statements/2024/js-dc_20241028",
    checked: "2026-11-24",
  },
  policylint: {
    title: "Andow et al., PolicyLint: Investigating Internal Privacy Policy Contradictions (USENIX Security 2019)",
    url: "https://www.usenix.org/conference/usenixsecurity19/presentation/andow",
    checked: "2026-11-24",
  },
  poligraph: {
    title: "Cui et al., PoliGraph: Automated Privacy Policy Analysis using Knowledge Graphs (USENIX Security 2023)",
    url: "https://www.usenix.org/conference/usenixsecurity23/presentation/cui",
    checked: "2026-11-24",
  },
  "reidenberg-2016": {
    title: "Reidenberg, Bhatia, Breaux & Norton, Ambiguity in Privacy Policies (J. Legal Studies 45(S2), 2016)",
    url: "https://doi.org/10.1086/688669",
    checked: "2026-11-24",
  },
  "vagueness-2023": {
    title: "F·vague-Detector: false vagueness in privacy policies (Mathematics 2023, 11(10), 2334)",
    url: "https://doi.org/10.3390/math11102334",
    checked: "2026-11-24",
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
  const { title, translated, url }: Citation = citations[key];
  const own = translated?.[language];
  return own ? { key, title: own, language, url } : { key, title, language: fallbackLanguage, url };
}
