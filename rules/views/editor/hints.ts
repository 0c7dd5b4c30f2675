import type { Clause, DataObject, Language, Policy, Practice, Span } from "../../core/model.ts";
import { inLanguage } from "../../languages/translated.ts";
import { auditWords } from "../wording/facts.ts";
import { type HoverWords, hoverWords, noted, tellData, tellVerdict } from "./hover.ts";

/** How data was read, to be shown behind its words. */
interface Hint {
  /** Behind the words: an offset in UTF-16 code units. */
  readonly at: number;
  readonly label: string;
  /** Why, as Markdown. */
  readonly tooltip: string;
}

/** How the data of the practices in a range was read, in text order, each in the language of its clause. */
export function hintsIn(policy: Policy, range: Span): readonly Hint[] {
  const hints = new Map<number, Hint>();
  for (const clause of policy.clauses.filter(({ span }) => span.start <= range.end && span.end >= range.start)) {
    for (const practice of clause.practices) {
      for (const object of practice.data.filter((it) => isWritten(it, range) && !isInBlank(policy, it))) {
        const at = object.span.end;
        if (!hints.has(at)) hints.set(at, hintOf(policy, clause, practice, object));
      }
    }
  }
  return [...hints.values()].sort((a, b) => a.at - b.at);
}

/** What a definition says stands at the definition, not where the term is used. */
function isWritten({ span, place }: DataObject, range: Span): boolean {
  return place !== "definition" && span.end > span.start && span.end >= range.start && span.start <= range.end;
}

/** Nobody has written yet what stands in a blank. */
function isInBlank({ placeholders }: Policy, { span }: DataObject): boolean {
  return placeholders.some((blank) => blank.span.start < span.end && span.start < blank.span.end);
}

function hintOf(policy: Policy, { language }: Clause, practice: Practice, object: DataObject): Hint {
  const words = inLanguage(auditWords, language);
  const head = `**${words.topics[practice.topic]}** · ${noted(practice.predicate, words, [])}`;
  const read = noted(object, words, [
    ...tellData(object, words),
    inLanguage(hoverWords, language).places[object.place],
  ]);
  const tooltip = [head, read, tellDefinition(policy, object, language), tellVerdict(practice, language)];
  return {
    at: object.span.end,
    label: labelOf(object, inLanguage(hoverWords, language)),
    tooltip: tooltip.filter(Boolean).join("\n\n"),
  };
}

function labelOf({ grain, visibility, deidentified }: DataObject, { hints }: HoverWords): string {
  const seen = visibility === "unspecified" ? "" : hints[visibility];
  const told = grain === "defined-term" ? [hints.definedTerm, seen] : [seen || untold(grain, hints)];
  return [...told, deidentified ? hints.deidentified : ""].filter(Boolean).join(", ");
}

function untold(grain: DataObject["grain"], { named, notTold }: HoverWords["hints"]): string {
  return grain === "named" ? named : notTold;
}

/** What the definition of a term takes in, by which the term is read. */
function tellDefinition(policy: Policy, { grain, head }: DataObject, language: Language): string {
  if (grain !== "defined-term") return "";
  const words = inLanguage(auditWords, language);
  const members = policy.defined(head).flatMap(({ members }) => members);
  const told = members.map((it) => noted(it, words, [words.visibilities[it.visibility]])).join(words.semicolon);
  return told && `${inLanguage(hoverWords, language).hints.covers}${words.colon} ${told}`;
}
