// By which names of laws and of places a policy shows whose law it is held to, by the name of a profile. In all languages
// at once: a French policy names BIPA and Illinois, an English one Québec.
const names: Readonly<Record<string, RegExp>> = {
  gdpr: /\b(?:GDPR|RGPD|EEA|EEE|General Data Protection Regulation|European (?:Union|Economic Area)|Union européenne|Espace économique européen)\b|[Rr]èglement général sur la protection des données/g,
  uk: /\b(?:UK|UK GDPR|United Kingdom|Royaume-Uni)\b/g,
  ccpa: /\b(?:CCPA|CPRA|Californi(?:a|ans?|e|ens?|ennes?))\b/g,
  bipa: /\b(?:BIPA|Illinois|740 ILCS 14)\b/g,
  "ai-act":
    /\b(?:AI Act|Artificial Intelligence Act|2024\/1689)\b|[Rr]èglement (?:européen )?sur l['’](?:IA|intelligence artificielle)\b/g,
  ftc: /\b(?:FTC|Federal Trade Commission)\b/g,
  "quebec-25": /\b(?:Qu[ée]bec|Law 25|[Ll]oi 25|LCCJTI)\b/g,
  connecticut: /\bConnecticut\b/g,
  "texas-cubi": /\b(?:Tex(?:as|ans?)|CUBI|TRAIGA)\b/g,
  colorado: /\bColorado\b/g,
  "ca-ab2013": /\b(?:AB|Assembly Bill) 2013\b/g,
  washington: /\bMy Health My Data\b|\bWashington\b(?!,? D\.? ?C\b)/g,
  nyc: /\b(?:New York City|NYC|ville de New York)\b/g,
};

/** The profiles whose laws or places a text names, those that it names most often first. */
export function lawsNamed(text: string): string[] {
  return Object.entries(names)
    .map(([profile, name]) => ({ profile, count: text.match(name)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ profile }) => profile);
}
