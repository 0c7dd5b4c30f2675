import type { CompletionItem, MarkupContent, Position } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { draftedClauses } from "../../rules/drafting/clauses.ts";
import type { DraftedClause } from "../../rules/drafting/shape.ts";
import { asAddressed, foldedWord, inLanguage, type Language, rules, type Span } from "../../rules/index.ts";
import { clauseMarkdown, groupOf } from "../../rules/views/editor/drafting.ts";
import type { Abilities } from "../session/abilities.ts";
import type { Reading } from "../session/readings.ts";
import { type CompletionPlace, completionPlace } from "./completion-place.ts";
import { pageOf, toRange } from "./document.ts";
import { draftingWords } from "./drafting-words.ts";
import { toClauseSnippet } from "./edits.ts";

/** LSP's numbers for what is completed, and for what is inserted. */
const kinds = { snippet: 15, key: 10, value: 20 } as const;
const formats = { plain: 1, snippet: 2 } as const;

/** What may be written at a position of a document: clauses, suppression comments, keys; nothing inside a sentence. */
export function toCompletions(reading: Reading, position: Position, abilities: Abilities): CompletionItem[] {
  if (reading.isTooLarge) return [];
  const document = reading.document;
  const offset = document.offsetAt(position);
  const { policy } = reading.analysis();
  const place = completionPlace(reading.text, offset, policy.literals);
  if (!place) return [];
  const language = /\p{L}/u.test(reading.text) ? policy.languageAt(offset) : abilities.language;
  const site: DraftingSite = { document, place, language, abilities };
  if (place.kind === "key" || place.kind === "value") return frontMatterItems(site);
  if (!reading.linted) return [];
  if (place.kind === "rule") return ruleItems(site, rulesBelow(reading, place.comment), place.named);
  if (place.kind === "comment") return [commentItem(site, rulesBelow(reading, place.typed))];
  return clauseItems(site, () => rulesBelow(reading, place.typed), place.inBlock);
}

interface DraftingSite {
  readonly document: TextDocument;
  readonly place: CompletionPlace;
  readonly language: Language;
  readonly abilities: Abilities;
}

/** The clauses that what is typed may look for. A single letter looks for nothing: it may begin any sentence. */
function clauseItems(
  site: DraftingSite,
  below: () => readonly string[],
  inBlock: "paragraph" | "item",
): CompletionItem[] {
  const { language, document, place } = site;
  const typed = foldedWord(document.getText(toRange(document, place.typed)));
  if (typed.length === 1) return [];
  const words = typed.split(" ");
  const clauses = draftedClauses.filter(({ texts, severalBlocks }) => {
    const known = foldedWord(`${inLanguage(texts, language).keywords} ${inLanguage(texts, language).label}`).split(
      /[^\p{L}\p{N}]+/u,
    );
    return words.every((word) => known.some((it) => it.startsWith(word))) && !(severalBlocks && inBlock === "item");
  });
  const comment = typed === "" || words.every((it) => "clauselint".startsWith(it) || "disable".startsWith(it));
  return [
    ...clauses.map((clause) => clauseItem(site, clause)),
    ...(comment && inBlock === "paragraph" ? [commentItem(site, below())] : []),
  ];
}

function clauseItem(site: DraftingSite, clause: DraftedClause): CompletionItem {
  const { language, abilities } = site;
  const { label, keywords, text } = inLanguage(clause.texts, language);
  const group = groupOf(clause, language);
  return {
    label,
    kind: kinds.snippet,
    detail: `Clauselint · ${group}`,
    ...(abilities.labelDetails && { labelDetails: { description: group } }),
    documentation: documented(
      clauseMarkdown(clause, language, (id, spoken) => pageOf(abilities.docs, id, spoken)),
      abilities,
    ),
    // Above what other extensions and the words of the document offer.
    sortText: `!${String(draftedClauses.indexOf(clause)).padStart(2, "0")}`,
    filterText: keywords,
    ...inserted(site, asAddressed(text, language, site.document.getText())),
  };
}

/** A comment that suppresses the rules that find something below it; any rule, where nothing is found there. */
function commentItem(site: DraftingSite, below: readonly string[]): CompletionItem {
  const { comment, why, reason, rule } = inLanguage(draftingWords, site.language);
  const ids = below.length > 0 ? below.join(" / ") : rule;
  const choice = below.length === 1 ? (below[0] ?? ids) : `{{${ids}}}`;
  return {
    label: comment,
    kind: kinds.snippet,
    detail: "Clauselint",
    documentation: documented(why, site.abilities),
    sortText: "!99",
    filterText: `${site.place.kind === "comment" ? "<!-- " : ""}clauselint-disable-next-line`,
    ...inserted(site, `<!-- clauselint-disable-next-line ${choice} -- {{${reason}}} -->`),
  };
}

function ruleItems(
  { document, place, language, abilities }: DraftingSite,
  below: readonly string[],
  named: readonly string[],
) {
  const range = toRange(document, place.typed);
  return rules
    .filter(({ id }) => !named.includes(id) && !id.startsWith("suppression/"))
    .map(({ id, summary, why }): CompletionItem => {
      const isBelow = below.includes(id);
      return {
        label: id,
        kind: kinds.value,
        ...(isBelow && { detail: inLanguage(draftingWords, language).found, preselect: id === below[0] }),
        documentation: documented(`${inLanguage(summary, language)}\n\n${inLanguage(why, language)}`, abilities),
        sortText: `${isBelow ? "!0" : "!1"}${id}`,
        filterText: id,
        textEdit: { range, newText: id },
      };
    });
}

function frontMatterItems({ document, place, language, abilities }: DraftingSite): CompletionItem[] {
  const range = toRange(document, place.typed);
  const { linted, ignored } = inLanguage(draftingWords, language);
  const isKey = place.kind === "key";
  if (isKey && /^clauselint:/m.test(document.getText({ start: { line: 0, character: 0 }, end: range.start })))
    return [];
  return Object.entries({ true: linted, false: ignored }).map(([value, told]) => {
    const words = isKey ? `clauselint: ${value}` : value;
    return {
      label: words,
      kind: isKey ? kinds.key : kinds.value,
      detail: "Clauselint",
      documentation: documented(told, abilities),
      textEdit: { range, newText: words },
    };
  });
}

/**
 * The rules that find something in the paragraph, item or table right below what is typed. A comment that is still open
 * hides all that follows: it is left out.
 */
function rulesBelow(reading: Reading, typed: Span): readonly string[] {
  const text = reading.text.slice(0, typed.start) + reading.text.slice(typed.end);
  const start = typed.start + (/^[^\r\n]*\s*/.exec(text.slice(typed.start))?.[0].length ?? 0);
  const length = /\r?\n[ \t]*(?:\r?\n|$)/.exec(text.slice(start))?.index ?? text.length - start;
  const block: Span = { start, end: start + length };
  const inBlock = reading
    .findingsWithout(typed)
    .filter(({ span }) => span.start >= block.start && span.start < block.end);
  return [...new Set(inBlock.map(({ ruleId }) => ruleId))].filter((id) => !id.startsWith("suppression/"));
}

/** Where an editor has no tab stops the blanks remain, in their braces. */
function inserted({ document, place, abilities }: DraftingSite, text: string): Partial<CompletionItem> {
  const lineEnd = /\r\n?|\n/.exec(document.getText())?.[0] ?? "\n";
  const words = text.replaceAll("\n", lineEnd);
  const range = toRange(document, place.typed);
  const { snippetCompletions } = abilities;
  return {
    insertTextFormat: snippetCompletions ? formats.snippet : formats.plain,
    textEdit: { range, newText: snippetCompletions ? toClauseSnippet(words) : words },
  };
}

function documented(value: string, { markdownCompletions }: Abilities): MarkupContent {
  return { kind: markdownCompletions ? "markdown" : "plaintext", value };
}
