// npm run new-rule -- topic/fault: writes the rule's file with two examples to fill in, and adds it to the list.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const rulesFolder = join(import.meta.dirname, "..", "rules");
const indexFile = join(rulesFolder, "index.ts");

const problem = create(process.argv[2] ?? "");
if (problem) {
  console.error(problem);
  process.exitCode = 2;
}

/** Makes the rule; returns what stands in the way, with its cure. */
function create(id: string): string | undefined {
  if (!/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id)) {
    return `“${id}” is no rule id. Write topic/fault in small letters: npm run new-rule -- biometric/unnamed-vendor`;
  }
  const [topic = "", fault = ""] = id.split("/");
  const topics = topicsIn(readFileSync(indexFile, "utf8"));
  if (!topics.includes(topic)) return `rules/${topic} is no folder of rules. Take one of ${topics.join(", ")}.`;
  const file = join(rulesFolder, topic, `${fault}.ts`);
  if (existsSync(file)) return `rules/${id}.ts exists already. Choose another name, or edit that file.`;
  const index = withRule(readFileSync(indexFile, "utf8"), id);
  writeFileSync(file, template(id, topic === "biometric" ? "biometric" : "ai-training"));
  writeFileSync(indexFile, index);
  console.log(`rules/${id}.ts is in the list. Next:
  1. Write a bad and a good sentence in each language, then the check.
  2. npx node --test test/rules.test.ts (the project's own Node)
  3. npm run docs, npm test`);
  return undefined;
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

function template(id: string, topic: string): string {
  return `import { activePractices, dataPlace, inLanguage, rule } from "../core/rule.ts";

export default rule({
  id: "${id}",
  severity: "warning",
  summary: {
    en: "",
    fr: "",
  },
  why: {
    en: "",
    fr: "",
  },
  citations: [],

  *check(policy) {
    for (const place of activePractices(policy, "${topic}")) {
      const { clause, practice } = place;
      if (practice.data.length >= 0) continue;
      yield { span: dataPlace(place), message: inLanguage(messages, clause.language), clause, practice };
    }
  },

  examples: [
    {
      language: "en",
      bad: "Write the clause that is to be flagged, with the [[words to change]] in brackets.",
      good: "Write the clause as a careful lawyer would sign it.",
    },
    {
      language: "fr",
      bad: "Écrivez la clause à signaler, les [[mots à changer]] entre crochets.",
      good: "Écrivez la clause qu'un juriste attentif signerait.",
    },
  ],
});

const messages = { en: "", fr: "" };
`;
}
