import { inLanguage } from "../../languages/translated.ts";
import { html, type Markup } from "../page/markup.ts";
import { pageOf } from "../page/page.ts";
import { type ChangeEntry, type ChangeSentence, type CompareReport, changeKinds, type Side } from "./report.ts";
import { compareStyle } from "./style.ts";
import { type CompareWords, compareWords } from "./words.ts";

/**
 * Shows what changed between two versions of a policy as a page that stands alone, built like the audit's.
 * Links to the later text carry offsets in it, in UTF-16 code units, as `data-start` and `data-end`; those to the earlier
 * one `data-side="before"` as well.
 * @param report what `compareReport` made
 * @returns the whole page as HTML
 */
export function comparePage(report: CompareReport): string {
  const words = inLanguage(compareWords, report.language);
  return pageOf({
    language: report.language,
    title: `${words.comparison} – ${words.title(report.fileName, report.before)}`,
    style: compareStyle,
    header: head(report, words),
    main: report.groups.map((group) => section(group, words)),
    caution: words.caution,
  });
}

function section({ name, entries }: CompareReport["groups"][number], words: CompareWords): Markup {
  const { title, caption } = words.groups[name];
  return html`<section aria-labelledby="${name}" class="${name}"><h2 id="${name}">${title}<span class="tally">${words.clauses(entries.length)}</span></h2><p class="caption">${caption}</p>
${entries.map((entry) => article(entry, words))}</section>`;
}

function head(report: CompareReport, words: CompareWords): Markup {
  const { counts, groups, headline, summary } = report;
  const told = changeKinds.filter((kind) => counts[kind] > 0);
  return html`<p class="eyebrow"><span>${words.comparison}</span><span>${words.title(report.fileName, report.before)}</span></p>
<h1>${headline}</h1>
<p class="summary">${summary}</p>
${
  told.length > 1
    ? html`<ul class="tiles">${told.map((kind) => {
        const entry = groups.flatMap(({ entries }) => entries).find((it) => it.kind === kind);
        return html`<li><a href="#${entry?.id ?? ""}"><span class="count">${counts[kind]}</span><span class="what">${words.kinds[kind]}</span></a></li>`;
      })}</ul>`
    : ""
}`;
}

/** One change. @param place shows where its clause stands in a version */
export function article(entry: ChangeEntry, words: CompareWords, place: typeof link = link): Markup {
  const { id, kind, topics, path, sentences } = entry;
  return html`<article id="${id}">
<h3><span class="kind">${words.kinds[kind]}</span><span class="tally">${topics}</span></h3>
${path.length ? html`<p class="where"><span class="path">${path.join(" › ")}</span></p>` : ""}
<div class="versions">
${version(entry, "before", words, place)}
${version(entry, "after", words, place)}
</div>
<ul class="told">${sentences.length ? sentences.map((it) => tell(it, words)) : html`<li><p>${words.reworded}</p></li>`}</ul>
</article>`;
}

function version(entry: ChangeEntry, side: "before" | "after", words: CompareWords, place: typeof link): Markup {
  const it = entry[side];
  if (!it)
    return html`<div class="version absent"><p class="where"><span>${words[side]}</span></p><p class="none">${words.absent[side]}</p></div>`;
  return html`<div class="version">
<p class="where"><span>${words[side]}</span>${place(it, side, entry.id, words)}</p>
${it.under ? html`<p class="under">${it.under}</p>` : ""}
<blockquote lang="${it.language}">${it.pieces.map(({ text, differs }) => {
    if (!differs) return html`${text}`;
    return side === "before" ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
  })}</blockquote>
</div>`;
}

export function link({ span, line }: Side, side: "before" | "after", id: string, words: CompareWords): Markup {
  const label = side === "before" ? words.goToBefore(line) : words.goTo(line);
  const from = side === "before" ? html` data-side="before"` : "";
  return html`<a href="#${id}" data-start="${span.start}" data-end="${span.end}"${from} aria-label="${label}" title="${label}">${words.line(line)}</a>`;
}

function tell({ direction, judged, sentence, before, after }: ChangeSentence, words: CompareWords): Markup {
  const quotes = (all: readonly string[]) => all.map((it) => words.quoted(it)).join(", ");
  const row = (name: string, all: readonly string[]) =>
    all.length ? html`<span class="quoted"><span class="note-name">${name}</span> ${quotes(all)}</span>` : "";
  return html`<li class="${direction}"><p>${judged ? html`<b>${words.directions[direction]}</b> ` : ""}${sentence}</p>
${before.length + after.length ? html`<p class="words">${row(words.was, before)} ${row(words.is, after)}</p>` : ""}</li>`;
}
