import type { Citation, Profile, Rule, Severity } from "../rules/index.ts";

/** Sources by key; a made-up profile may name one that is missing. */
type Sources = Readonly<Record<string, Citation>>;

/** From the mildest on. */
const order = ["off", "hint", "info", "warning", "error"];

/**
 * What profiles and rules claim of the law without a source that bears it, each as a sentence with its place and its cure:
 * a profile that raises a rule by no source of its law, or not at all, and an error that no duty asks for.
 */
export function legalFaults(
  profiles: Readonly<Record<string, Profile>>,
  rules: readonly Pick<Rule, "id" | "severity" | "citations">[],
  sources: Sources,
): string[] {
  return [
    ...Object.entries(profiles).flatMap(([name, { raises }]) =>
      Object.entries(raises).flatMap(([id, [to, ...by]]) => {
        const rule = rules.find((it) => it.id === id);
        return rule
          ? faultsOfRaise(name, rule, to, by, sources)
          : [`rules/profiles.ts: “${name}” raises “${id}”, which is no rule. Name one of rules/index.ts.`];
      }),
    ),
    ...rules.filter((it) => it.severity === "error" && !isOfDraft(it)).flatMap((it) => faultsOfError(it, sources)),
  ];
}

function faultsOfRaise(
  name: string,
  { id, severity }: Pick<Rule, "id" | "severity">,
  to: Severity,
  by: readonly string[],
  sources: Sources,
): string[] {
  const place = `rules/profiles.ts: “${name}” raises “${id}”`;
  const own = by.filter((key) => sources[key]?.law === name);
  return [
    ...(own.length === 0
      ? [`${place} by no source of that law. Name one of rules/citations.ts whose law is “${name}”, or leave the rule.`]
      : to === "error" && !own.some((key) => sources[key]?.kind === "duty")
        ? [`${place} to an error by no duty of that law. Name the duty, or raise it to a warning.`]
        : []),
    ...by
      .filter((key) => sources[key]?.law !== name && own.length > 0)
      .map((key) => `${place} also by “${key}”, which is no source of that law. Take it away.`),
    ...(order.indexOf(to) <= order.indexOf(severity)
      ? [`${place} to “${to}”, and it is “${severity}” for every reader. Raise it further, or leave the rule.`]
      : []),
  ];
}

function faultsOfError({ id, citations }: Pick<Rule, "id" | "citations">, sources: Sources): string[] {
  return citations.some((key) => sources[key]?.kind === "duty")
    ? []
    : [`rules/${id}.ts is an error and cites no duty. Cite the duty of rules/citations.ts, or make it a warning.`];
}

/** An error about the draft itself, such as a blank, claims nothing of the law. */
function isOfDraft({ id }: Pick<Rule, "id">): boolean {
  return id.startsWith("draft/");
}
