// npm run read -- "sentence": how a sentence, or a clause of a policy, is read, step by step down to its findings.
import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Options } from "../rules/index.ts";
import { lexicons } from "../rules/languages/index.ts";
import { type ProfileName, profiles } from "../rules/profiles.ts";
import type { ReadingOptions } from "../test/reading.ts";
import { calledFrom } from "./ready.mjs";
import { advice, fail } from "./steps.mjs";

const languages = ["auto", ...lexicons.map(({ language }) => language)];
const laws = Object.keys(profiles);

const usage = `npm run read -- ["sentence"] [--file policy.md] [--language ${languages.join("|")}] [--profile name]

Shows how Markdown is read: blocks, words of the lexicons, practices with their facts, the verdict and the findings.
  --file      a policy; with a sentence too, only what holds the words of the sentence, in its context
  --language  ${languages.slice(0, -1).join(", ")} or ${languages.at(-1)}; auto, judged for each section, when left out
  --profile   the law to judge by; may be given more than once:
              ${laws.join(", ")}`;

try {
  console.log(await answer());
} catch (error) {
  fail(error);
}

async function answer(): Promise<string> {
  const { values, positionals } = parsed();
  const { file, help, language, profile = [] } = values;
  if (help) return usage;
  const [sentence = ""] = positionals;
  if (positionals.length > 1) throw advice(`One sentence at a time, in quotation marks, please.\n\n${usage}`, 2);
  if (!sentence.trim() && file === undefined) throw advice(usage, 2);
  const options = { ...languageOf(language), profiles: profile.map(profileOf) };
  if (file === undefined) return (await read(sentence, options)) || "There are no words in it.";
  const text = textOf(file);
  if (!sentence.trim()) return (await read(text, options)) || `There are no words in ${file}.`;
  const found = await read(text, { ...options, words: sentence });
  if (found) return found;
  throw advice(
    `${file} does not hold the words “${sentence}”. Copy them from one paragraph, item or cell of the file; a few words ` +
      "are enough. To read the sentence by itself, leave out --file.",
    2,
  );
}

async function read(text: string, options: ReadingOptions): Promise<string> {
  // All that reads is loaded here: a complaint need not wait for it.
  const { readingOf } = await import("../test/reading.ts");
  return readingOf(text, options);
}

function parsed() {
  const options = {
    file: { type: "string" },
    language: { type: "string" },
    profile: { type: "string", multiple: true },
    help: { type: "boolean", short: "h" },
  } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw advice(`${error instanceof Error ? error.message : error}\n\n${usage}`, 2);
  }
}

function languageOf(language = "auto"): Pick<Options, "language"> {
  if (!languages.includes(language)) throw advice(`--language ${language} is none of ${languages.join(", ")}.`, 2);
  return { language: language as Options["language"] };
}

function profileOf(name: string): ProfileName {
  if (!laws.includes(name)) throw advice(`--profile ${name} is none of ${laws.join(", ")}.`, 2);
  return name as ProfileName;
}

function textOf(file: string): string {
  const path = resolve(calledFrom, file);
  if (!existsSync(path)) throw advice(`There is no file ${path}. Name a policy in Markdown.`, 2);
  if (!statSync(path).isFile()) throw advice(`${path} is a folder. Name one policy in it.`, 2);
  return readFileSync(path, "utf8");
}
