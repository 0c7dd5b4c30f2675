/** A law, guidance or paper that a rule rests on. */
export interface Citation {
  readonly title: string;
  readonly url: string;
  /** The day the source was last checked, as YYYY-MM-DD. */
  readonly checked: string;
}

export const citations = {
  "gdpr-9": {
    title: "Regulation (EU) 2016/679 (GDPR), Articles 4(14) and 9",
    url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    checked: "2026-11-24",
  },
  wp260: {
    title: "Article 29 Working Party, Guidelines on transparency under Regulation 2016/679 (WP260 rev.01, 2018)",
    url: "https://ec.europa.eu/newsroom/article29/items/622227",
    checked: "2026-11-24",
  },
  "edpb-28-2024": {
    title: "EDPB, Opinion 28/2024 on certain data protection aspects related to AI models (17 December 2024)",
    url: "https://www.edpb.europa.eu/our-work-tools/our-documents/opinion-board-art-64/opinion-282024-certain-data-protection-aspects_en",
    checked: "2026-11-24",
  },
  "cnil-ai-informing": {
    title: "CNIL, AI: informing data subjects (deliberation 2025-010 of 6 February 2025)",
    url: "https://cnil.fr/fr/ia-informer-les-personnes-concernees",
    checked: "2026-11-24",
  },
  "cjeu-c-252-21": {
    title: "CJEU, C-252/21 Meta Platforms v Bundeskartellamt (4 July 2023)",
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
