// npm run new-rule -- topic/fault [--no-fix]: writes all that a rule needs but its words, which are marked TODO.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const rulesFolder = join(root, "rules");
const indexFile = join(rulesFolder, "index.ts");
const withoutFixFile = join(root, "test/without-fix.ts");

/** Makes the rule; returns what stands in the way, with its cure. */
function create(id: string, words: readonly string[]): string | undefined {
  const other = words.find((word) => word !== "--no-fix");
  if (other)
    return `“${other}” says nothing here. Behind the id there may be --no-fix, for a rule that offers no rewrite.`;
  if (!/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id)) {
    return `“${id}” is no rule id. Write topic/fault in small letters: npm run new-rule -- biometric/unnamed-vendor`;
  }
  const [topic = "", fault = ""] = id.split("/");
  const topics = topicsIn(readFileSync(indexFile, "utf8"));
  if (!topics.includes(topic)) return `rules/${topic} is no folder of rules. Take one of ${topics.join(", ")}.`;
  const file = join(rulesFolder, topic, `${fault}.ts`);
  if (existsSync(file)) return `rules/${id}.ts exists already. Choose another name, or edit that file.`;
  const offers = words.includes("--no-fix") ? "no fix" : "a fix";
  writeFileSync(indexFile, withRule(readFileSync(indexFile, "utf8"), id));
  writeFileSync(file, template(id, topic === "biometric" ? "biometric" : "ai-training", offers));
  const beside = offers === "a fix" ? addSamples(topic) : addReason(id);
  console.log(`Written: rules/${id}.ts, its line in rules/index.ts, and in ${beside}. Next:
  1. In rules/${id}.ts, write a bad and a good sentence in each language, and see how they are read:
     npm run read -- "the bad sentence"
  2. Name the fact in “faultsIn”, then write what is marked TODO there and in ${beside}, until this passes:
     npx node --test test/rules.test.ts test/fixes.test.ts
  3. npm run docs, npm run corpus, npm test; then look at what git diff shows in test/corpus.`);
  return undefined;
}

/** Adds answers for the blanks of the fix; makes the file of the topic where there is none. */
function addSamples(topic: string): string {
  const path = `test/samples/${topic}.ts`;
  const file = join(root, path);
  const head = `/** What an author might write in the blanks of the fixes in rules/${topic}: by the words of the blank. */
export const ${camel(topic)}Samples: Readonly<Record<string, string>> = {
};
`;
  const samples = existsSync(file) ? readFileSync(file, "utf8") : head;
  const missing = Object.values(blanks).filter((blank) => !samples.includes(`"${blank}"`));
  writeFileSync(file, withLast(samples, missing.map((blank) => `  "${blank}": "TODO: an answer",\n`).join("")));
  return path;
}

/** What only the author of a policy knows. */
const blanks = { en: "TODO: 30 days", fr: "TODO : 30 jours" };

function addReason(id: string): string {
  const reasons = readFileSync(withoutFixFile, "utf8");
  writeFileSync(withoutFixFile, withLast(reasons, `  "${id}": "TODO: why no rewrite can be right",\n`));
  return "test/without-fix.ts";
}

/** A file that ends with an object, with more at the end of that. */
function withLast(source: string, lines: string): string {
  const end = source.lastIndexOf("};");
  return source.slice(0, end) + lines + source.slice(end);
}

function topicsIn(index: string): string[] {
  const listed = new Set([...index.matchAll(/from "\.\/([a-z-]+)\/[a-z-]+\.ts"/g)].map(([, topic]) => topic));
  return readdirSync(rulesFolder).filter((name) => listed.has(name) && name !== "core");
}

/** The list with one more rule: its import in order of paths, its entry in order of ids behind the separation group. */
function withRule(index: string, id: string): string {
  const imports = [...index.matchAll(/^import (\w+) from "\.\/([a-z-]+\/[a-z-]+)\.ts";\n/gm)];
  const name = nameFor(
    id,
    imports.map(([, taken = ""]) => taken),
  );
  const line = `import ${name} from "./${id}.ts";\n`;
  const nextImport = imports.find(([, , other = ""]) => other > id);
  const at = nextImport?.index ?? endOf(imports.at(-1));
  const imported = index.slice(0, at) + line + index.slice(at);

  const idOf = new Map(imports.map(([, taken = "", other = ""]) => [taken, other]));
  const listStart = imported.indexOf("[\n", imported.indexOf("export const rules")) + 2;
  const listEnd = imported.indexOf("];", listStart);
  const entries = imported.slice(listStart, listEnd).split("\n").filter(Boolean);
  const next = entries.findIndex((entry) => {
    const other = idOf.get(entry.trim().replace(",", "")) ?? "";
    return !inSeparationGroup(other) && other > id;
  });
  entries.splice(next < 0 ? entries.length : next, 0, `  ${name},`);
  return `${imported.slice(0, listStart)}${entries.join("\n")}\n${imported.slice(listEnd)}`;
}

function inSeparationGroup(id: string): boolean {
  return readFileSync(join(rulesFolder, `${id}.ts`), "utf8").includes('group: "separation"');
}

function nameFor(id: string, taken: readonly string[]): string {
  const [topic = "", fault = ""] = id.split("/");
  const name = camel(fault);
  return taken.includes(name) ? camel(`${topic}-${fault}`) : name;
}

function camel(words: string): string {
  return words.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function endOf(match: RegExpExecArray | undefined): number {
  return match ? match.index + match[0].length : 0;
}

function template(id: string, topic: string, offers: "a fix" | "no fix"): string {
  const fixes = offers === "a fix";
  return `import { activePractices, ${fixes ? "fix, " : ""}inLanguage, type Phrase, type ${fixes ? "PlacedPractice" : "Practice"}, ${fixes ? "type Practice, " : ""}quote, ${fixes ? "replaceSpan, " : ""}rule } from "../core/rule.ts";

export default rule({
  id: "${id}",
  severity: "warning",
  summary: {
    en: "TODO: what is flagged.",
    fr: "TODO : ce qui est signalé.",
  },
  why: {
    en: "TODO: two sentences to the drafter.",
    fr: "TODO : deux phrases au rédacteur.",
  },
  citations: [],

  *check(policy) {
    for (const place of activePractices(policy, "${topic}")) {
      const { clause, practice } = place;
      for (const words of faultsIn(practice)) {
        const message = inLanguage(messages, clause.language)(quote(words.text, clause.language));
        yield { span: words.span, message, clause, practice${fixes ? ", fixes: () => mend(place, words)" : ""} };
      }
    }
  },

  examples: [
    {
      language: "en",
      bad: "TODO: the clause that is to be flagged, with the [[words to change]] in brackets.",
      good: "TODO: the clause as a careful lawyer would sign it.",
    },
    {
      language: "fr",
      bad: "TODO : la clause à signaler, les [[mots à changer]] entre crochets.",
      good: "TODO : la clause qu'un juriste attentif signerait.",
    },
  ],
});

// TODO: the fact at fault, as rules/core/model.ts and npm run read name it, such as practice.retention.
function faultsIn(practice: Practice): readonly Phrase[] {
  return practice.vague.filter(() => false);
}
${fixes ? mending : ""}
const messages = {
  en: (words: string) => \`\${words} TODO: what it leaves open, and what to write.\`,
  fr: (words: string) => \`\${words} TODO : ce que cela laisse ouvert, et ce qu'il faut écrire.\`,
};
`;
}

const mending = `
function mend(place: PlacedPractice, { span }: Phrase) {
  const title = { en: "TODO: what the policy then promises", fr: "TODO : ce que la politique promet alors" };
  return fix(place, title, replaceSpan(place, span, instead));
}

const instead = {
  en: "{{${blanks.en}}}",
  fr: "{{${blanks.fr}}}",
};
`;

const [id = "", ...words] = process.argv.slice(2);
const problem = create(id, words);
if (problem) {
  console.error(problem);
  process.exitCode = 2;
}
