import { type Finding, rank } from "../../core/finding.ts";
import { inLanguage } from "../../languages/translated.ts";

/** Findings that a reader is told as one. */
export interface ToldTogether {
  /** The gravest, on the words that most of them are about: these are marked. */
  readonly lead: Finding;
  /** All of them, in text order. */
  readonly findings: readonly Finding[];
  /** Several lines where there are several findings, each with its rule. */
  readonly message: string;
}

/** Tells all that a clause on biometric data fails to tell as one, and each other finding by itself; in text order. */
export function toldTogether(findings: readonly Finding[]): ToldTogether[] {
  const groups = new Map<unknown, Finding[]>();
  for (const finding of findings) {
    const key = finding.untold?.clause.start ?? finding;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((all) => {
    const onSameWords = ({ span }: Finding) => all.filter((it) => it.span.start === span.start).length;
    const [lead] = all.toSorted((a, b) => rank(b.severity) - rank(a.severity) || onSameWords(b) - onSameWords(a));
    return lead ? { lead, findings: all, message: messageOf(all, lead) } : [];
  });
}

function messageOf(findings: readonly Finding[], lead: Finding): string {
  if (findings.length === 1) return lead.message;
  const whats = findings.flatMap(({ untold }) => untold?.what ?? []);
  const lines = findings.map(({ message, ruleId }) => `• ${message} [${ruleId}]`);
  return [inLanguage(words, lead.language)(whats.join(", ")), ...lines].join("\n");
}

const words = {
  en: (whats: string) => `What this clause fails to tell of the biometric data: ${whats}.`,
  fr: (whats: string) => `Ce que cette clause ne dit pas des données biométriques\u00A0: ${whats}.`,
};
