// Writes docs/rules from the rules. With --check it writes nothing and fails where a page is missing, stale or left over.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { typeset } from "../rules/core/fixes/wording.ts";
import { analyze, citations, type Fix, type Language, profiles, type Rule, rules, sourceIn } from "../rules/index.ts";
import { severityWords } from "./severity-words.ts";

/** In the order of the index; what is about the draft itself comes last. */
const topics = ["ai-training", "separation", "biometric", "consistency", "definitions", "disclosure", "vague"];

const texts = {
  en: {
    severity: "Severity:",
    flags: "What it flags",
    matters: "Why it matters",
    insteadOf: "Instead of",
    write: "Write",
    fixes: "Offered fixes",
    profiles: "Profiles",
    noProfile: "None changes this severity.",
    sources: "Sources",
    checked: "checked on",
    blanks: "What stands in `{{braces}}` is an example: only you know the fact. It is reported until you fill it in.",
    noFix: "None: only the author knows what to write.",
    noSource: "None: this is about the draft, not about a duty.",
    publicOnly: `“Public only” is clearer, not automatically lawful: personal data that anyone can see is still protected in [most jurisdictions](${citations["joint-scraping-2024"].url}), and authorities have [acted on training with public posts](${citations["dpc-x-2024"].url}).`,
    caution:
      "Clauselint speaks of wording: what a sentence leaves open, and what to write instead. It does not say whether a practice is allowed.",
    index: {
      title: "Rules",
      intro:
        "Every rule says what it flags, why it matters to the reader, and what to write. The pages are made from the rules by `npm run docs`.",
      head: "| Rule | Severity | What it flags |",
      other: "[En français](fr/README.md)",
    },
  },
  fr: {
    severity: "Gravité :",
    flags: "Ce qui est signalé",
    matters: "Pourquoi c'est important",
    insteadOf: "Au lieu de",
    write: "Écrire",
    fixes: "Corrections proposées",
    profiles: "Profils",
    noProfile: "Aucun ne change cette gravité.",
    sources: "Sources",
    checked: "vérifié le",
    blanks:
      "Ce qui figure entre `{{accolades}}` est un exemple : vous seul connaissez le fait. Le blanc est signalé jusqu'à ce que vous l'ayez rempli.",
    noFix: "Aucune : seul l'auteur sait ce qu'il faut écrire.",
    noSource: "Aucune : il s'agit du brouillon, non d'une obligation.",
    publicOnly: `« Public uniquement » est plus clair, mais pas licite d'office : les données personnelles visibles par tous restent protégées dans [la plupart des pays](${citations["joint-scraping-2024"].url}), et des autorités [sont intervenues sur l'entraînement avec des publications publiques](${citations["dpc-x-2024"].url}).`,
    caution:
      "Clauselint parle de rédaction : ce qu'une phrase laisse ouvert, et ce qu'il faut écrire à la place. Il ne dit pas si une pratique est permise.",
    index: {
      title: "Règles",
      intro:
        "Chaque règle dit ce qu'elle signale, pourquoi cela compte pour le lecteur et ce qu'il faut écrire. Ces pages sont tirées des règles par `npm run docs`.",
      head: "| Règle | Gravité | Ce qui est signalé |",
      other: "[In English](../README.md)",
    },
  },
} as const;

const root = join(import.meta.dirname, "..");
const folder = join(root, "docs", "rules");

const wanted = new Map(
  (["en", "fr"] as const).flatMap((language) => [
    [pathOf(language, "README"), typeset(indexPage(language), language)] as const,
    ...rules.map((rule) => [pathOf(language, rule.id), typeset(rulePage(rule, language), language)] as const),
  ]),
);
const present = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => join(folder, name));

if (process.argv.includes("--check")) check();
else write();

function check(): void {
  const stale = [...wanted].filter(([path, page]) => !present.includes(path) || readFileSync(path, "utf8") !== page);
  const left = present.filter((path) => !wanted.has(path));
  for (const path of [...stale.map(([path]) => path), ...left]) {
    console.error(`${relative(root, path)} does not match the rules: run npm run docs`);
    process.exitCode = 1;
  }
}

function write(): void {
  for (const path of present.filter((path) => !wanted.has(path))) rmSync(path);
  for (const [path, page] of wanted) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page);
  }
  console.log(`${wanted.size} pages in ${relative(root, folder)}`);
}

function pathOf(language: Language, name: string): string {
  return join(folder, language === "en" ? "" : language, ...`${name}.md`.split("/"));
}

function indexPage(language: Language): string {
  const { title, intro, head, other } = texts[language].index;
  const rows = rules
    .toSorted((a, b) => rank(a) - rank(b))
    .map(
      ({ id, severity, summary }) =>
        `| [${id}](${id}.md) | ${severityWords[language][severity]} | ${summary[language]} |`,
    );
  return page(`# ${title}`, intro, [head, "|---|---|---|", ...rows].join("\n"), texts[language].caution, other);
}

function rank({ id }: Rule): number {
  const topic = topics.indexOf(id.split("/")[0] ?? "");
  return topic < 0 ? topics.length : topic;
}

function rulePage(rule: Rule, language: Language): string {
  const words = texts[language];
  const examples = rule.examples.filter((it) => it.language === language);
  return page(
    `# ${rule.id}`,
    severityLine(rule, language),
    `## ${words.flags}`,
    rule.summary[language],
    `## ${words.matters}`,
    rule.why[language],
    `## ${words.insteadOf} / ${words.write}`,
    ...examples.flatMap(({ bad, good }) => [`${words.insteadOf}`, quoted(bad), `${words.write}`, quoted(good)]),
    `## ${words.fixes}`,
    ...fixesOf(
      rule,
      examples.map(({ bad }) => bad),
      language,
    ),
    `## ${words.profiles}`,
    profilesOf(rule, language),
    `## ${words.sources}`,
    sourcesOf(rule, language),
    "---",
    /^(?:ai-training|separation)\//.test(rule.id) ? `${words.publicOnly} ${words.caution}` : words.caution,
  );
}

function severityLine({ severity }: Rule, language: Language): string {
  return `${texts[language].severity} **${severityWords[language][severity]}**`;
}

/** What laws make of the severity, most of them nothing. */
function profilesOf({ id }: Rule, language: Language): string {
  const raised = Object.entries(profiles).flatMap(([name, { title, severities: own }]) => {
    const other = own[id];
    return other ? [`- \`${name}\`: **${severityWords[language][other]}**. ${title[language]}`] : [];
  });
  return raised.length > 0 ? raised.join("\n") : texts[language].noProfile;
}

/** Each kind of fix once, with what it makes of the first example that gets it. */
function fixesOf(rule: Rule, examples: readonly string[], language: Language): string[] {
  const shown = new Map<string, string>();
  for (const text of examples.map(unmarked)) {
    const found = analyze(text).findings.filter(({ ruleId }) => ruleId === rule.id);
    for (const fix of found.flatMap(({ fixes }) => fixes)) {
      if (!shown.has(fix.title)) shown.set(fix.title, applied(text, fix));
    }
  }
  if (shown.size === 0) return [texts[language].noFix];
  return [texts[language].blanks, ...[...shown].flatMap(([title, text]) => [`**${title}**`, quoted(text)])];
}

function sourcesOf({ citations: keys }: Rule, language: Language): string {
  if (keys.length === 0) return texts[language].noSource;
  return keys
    .map((key) => ({ ...citations[key], ...sourceIn(key, language) }))
    .map(({ title, url, checked }) => `- [${title}](${url}), ${texts[language].checked} ${checked}`)
    .join("\n");
}

/** Quotes an example, the flagged words in bold; one with a comment in it as code, or nobody would see the comment. */
function quoted(example: string): string {
  if (example.includes("<!--")) return ["```markdown", unmarked(example), "```"].join("\n");
  const marked = example.replace(/\[\[/g, "**").replace(/\]\]/g, "**");
  return marked.replace(/^/gm, "> ").replace(/ +$/gm, "");
}

function unmarked(example: string): string {
  return example.replace(/\[\[|\]\]/g, "");
}

function applied(text: string, { edits }: Fix): string {
  let changed = text;
  for (const { span, replacement } of edits.toReversed()) {
    changed = changed.slice(0, span.start) + replacement + changed.slice(span.end);
  }
  return changed.trimStart();
}

function page(...parts: readonly string[]): string {
  return `${[...parts].join("\n\n")}\n`;
}
