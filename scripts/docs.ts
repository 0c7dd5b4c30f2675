// Writes docs/rules from the rules. Fails where a profile or an error claims of the law what no source bears; with --check it
// writes nothing and fails where a page is missing, stale or left over, too.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { typeset } from "../rules/core/fixes/wording.ts";
import {
  analyze,
  type Citation,
  type CitationKey,
  citations,
  type Fix,
  inLanguage,
  type Language,
  profiles,
  type Rule,
  rules,
  sourceIn,
} from "../rules/index.ts";
import { legalFaults } from "./legal-faults.ts";
import { severityWords } from "./severity-words.ts";

/** In the order of the index; what is about the draft itself comes last. */
const topics = ["ai-training", "separation", "biometric", "consistency", "definitions", "disclosure", "vague"];

const texts = {
  en: {
    severity: "Severity:",
    restsOn: "What the severity rests on",
    rests: {
      error:
        "A duty asks for it. It binds those whom its law binds; if none of these laws is yours, set another severity.",
      some: "For every reader it is no error: what it rests on binds only some, or nobody. A profile raises it where a source of its law asks for more.",
      advice: "No law asks for it: it rests on what authorities advise and on what studies found.",
      studies: "No law asks for it: it rests on studies of what readers make of policies.",
      off: "For every reader it is off: only certain laws ask for it. Their profiles switch it on.",
      draft: "On no law: it is about the draft itself, which is not ready to be published.",
    },
    kinds: {
      duty: "What laws ask for or forbid",
      law: "What laws define or exempt",
      decision: "Decisions",
      guidance: "Guidance of authorities",
      study: "Studies",
    },
    read: {
      official: (on: string, of: string) => `Checked on ${on} against the official text${of && ` (${of})`}.`,
      copy: (on: string, of: string) => `Checked on ${on} against a copy of the text: ${of}.`,
      report: (on: string, of: string) => `**Not read in the primary text.** Known on ${on} through ${of}.`,
      none: (on: string) => `**Not read**, neither the primary text nor a report of it: written from memory on ${on}.`,
    },
    flags: "What it flags",
    matters: "Why it matters",
    insteadOf: "Instead of",
    write: "Write",
    fixes: "Offered fixes",
    profiles: "Profiles",
    noProfile: "None changes this severity.",
    sources: "Sources",
    blanks: "What stands in `{{braces}}` is an example: only you know the fact. It is reported until you fill it in.",
    noFix: "None: only the author knows what to write.",
    noSource: "None: this is about the draft, not about a duty.",
    publicOnly: `“Public only” is clearer, not automatically lawful: personal data that anyone can see is still protected in [most jurisdictions](${citations["joint-scraping-2024"].url.en}), and authorities have [acted on training with public posts](${citations["dpc-x-2024"].url.en}).`,
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
    restsOn: "Sur quoi repose la gravité",
    rests: {
      error:
        "Une obligation le demande. Elle lie ceux que sa loi lie ; si aucune de ces lois n'est la vôtre, choisissez une autre gravité.",
      some: "Pour tout lecteur, ce n'est pas une erreur : ce sur quoi la règle repose ne lie que certains, ou personne. Un profil la rehausse là où une source de sa loi demande davantage.",
      advice: "Aucune loi ne le demande : la règle repose sur les conseils d'autorités et sur des études.",
      studies: "Aucune loi ne le demande : la règle repose sur des études de ce que les lecteurs comprennent.",
      off: "Pour tout lecteur, elle est désactivée : seules certaines lois le demandent. Leurs profils l'activent.",
      draft: "Sur aucune loi : il s'agit du brouillon lui-même, qui n'est pas prêt à être publié.",
    },
    kinds: {
      duty: "Ce que des lois demandent ou interdisent",
      law: "Ce que des lois définissent ou exemptent",
      decision: "Décisions",
      guidance: "Conseils d'autorités",
      study: "Études",
    },
    read: {
      official: (on: string, of: string) => `Vérifié le ${on} sur le texte officiel${of && ` (${of})`}.`,
      copy: (on: string, of: string) => `Vérifié le ${on} sur une copie du texte : ${of}.`,
      report: (on: string, of: string) => `**Texte original non lu.** Connu au ${on} par ${of}.`,
      none: (on: string) => `**Non lu**, ni le texte original ni un compte rendu : écrit de mémoire le ${on}.`,
    },
    flags: "Ce qui est signalé",
    matters: "Pourquoi c'est important",
    insteadOf: "Au lieu de",
    write: "Écrire",
    fixes: "Corrections proposées",
    profiles: "Profils",
    noProfile: "Aucun ne change cette gravité.",
    sources: "Sources",
    blanks:
      "Ce qui figure entre `{{accolades}}` est un exemple : vous seul connaissez le fait. Le blanc est signalé jusqu'à ce que vous l'ayez rempli.",
    noFix: "Aucune : seul l'auteur sait ce qu'il faut écrire.",
    noSource: "Aucune : il s'agit du brouillon, non d'une obligation.",
    publicOnly: `« Public uniquement » est plus clair, mais pas licite d'office : les données personnelles visibles par tous restent protégées dans [la plupart des pays](${citations["joint-scraping-2024"].url.en}), et des autorités [sont intervenues sur l'entraînement avec des publications publiques](${citations["dpc-x-2024"].url.en}).`,
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

const faults = legalFaults(profiles, rules, citations);
if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}

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
    `## ${words.restsOn}`,
    restsOn(rule, language),
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

/** Which of its sources bear its severity for every reader, kind by kind. */
function restsOn({ id, severity, citations: keys }: Rule, language: Language): string {
  const { rests, kinds } = texts[language];
  if (keys.length === 0) return rests.draft;
  const byKind = (Object.keys(kinds) as Citation["kind"][]).flatMap((kind) => {
    const cited = keys.filter((key) => citations[key].kind === kind).map((key) => linkTo(key, language));
    return cited.length > 0 ? [`- ${kinds[kind]}${language === "fr" ? " " : ""}: ${cited.join("; ")}`] : [];
  });
  const all = [...keys, ...raisingSources(id)];
  const has = (...wanted: Citation["kind"][]) => all.some((key) => wanted.includes(citations[key].kind));
  const why =
    severity === "error" || severity === "off"
      ? rests[severity]
      : has("duty", "law", "decision")
        ? rests.some
        : has("guidance")
          ? rests.advice
          : rests.studies;
  return `${why}\n\n${byKind.join("\n")}`;
}

/** What laws make of the severity, most of them nothing, and by which of their sources. */
function profilesOf({ id, exceptions }: Rule, language: Language): string {
  const raised = Object.entries(profiles).flatMap(([name, { title, raises }]) => {
    const [level, ...by] = raises[id] ?? [];
    if (!level) return [];
    const sources = by.map((key) => linkTo(key, language)).join("; ");
    return [`- \`${name}\`: **${severityWords[language][level]}**. ${inLanguage(title, language)}\n  ${sources}.`];
  });
  const all = raised.length > 0 ? raised.join("\n") : texts[language].noProfile;
  return exceptions ? `${all}\n\n${exceptions[language]}` : all;
}

/** By which sources profiles raise a rule. */
function raisingSources(id: string): CitationKey[] {
  return Object.values(profiles).flatMap(({ raises }) => {
    const [, ...by] = raises[id] ?? [];
    return by;
  });
}

function linkTo(key: CitationKey, language: Language): string {
  const { title, url } = sourceIn(key, language);
  return `[${title}](${url})`;
}

/** Each kind of fix once, with what it makes of the first example that gets it. */
function fixesOf(rule: Rule, examples: readonly string[], language: Language): string[] {
  const shown = new Map<string, string>();
  for (const text of examples.map(unmarked)) {
    const on = rule.severity === "off" ? { severities: { [rule.id]: "warning" } as const } : {};
    const found = analyze(text, on).findings.filter(({ ruleId }) => ruleId === rule.id);
    for (const fix of found.flatMap(({ fixes }) => fixes)) {
      if (!shown.has(fix.title)) shown.set(fix.title, applied(text, fix));
    }
  }
  if (shown.size === 0) return [texts[language].noFix];
  return [texts[language].blanks, ...[...shown].flatMap(([title, text]) => [`**${title}**`, quoted(text)])];
}

/** What each of them says, the law's own included, and how that was checked. */
function sourcesOf({ id, citations: own }: Rule, language: Language): string {
  const keys = [...new Set([...own, ...raisingSources(id)])];
  if (keys.length === 0) return texts[language].noSource;
  return keys
    .map((key) => {
      const { says, check }: Citation = citations[key];
      const checked = texts[language].read[check.text](check.on, check.of ? inLanguage(check.of, language) : "");
      return `- ${linkTo(key, language)}\\\n  ${inLanguage(says, language)}\\\n  ${checked}`;
    })
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
