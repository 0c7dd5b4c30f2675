import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { profiles } from "../rules/index.ts";
import { readProjectFile } from "../server/project/file.ts";
import { matchesGlob } from "../server/project/glob.ts";
import { nearest } from "../server/project/nearest.ts";
import { settledBy } from "../server/project/project.ts";
import { readSettings, ruleIds } from "../server/project/settings.ts";

/** Texts of a `.clauselint.json` in which `⟦…⟧` marks each fault, and what is said of them in English, in that order. */
const faulty: readonly (readonly [text: string, ...messages: readonly string[]])[] = [
  ["⟦⟧", "The file is empty: write { } at least, or delete it."],
  ["⟦⟧// Later.\n", "The file is empty: write { } at least, or delete it."],
  ['⟦["bipa"]⟧', 'The file is […]: write an object such as { "profiles": ["bipa"] }.'],
  ['{ ⟦"profile"⟧: ["bipa"] }', 'There is no "profile": write "profiles".'],
  [
    '{ ⟦"colour"⟧: "red" }',
    'There is no "colour": write one of profiles, severities, filePatterns, language, overrides, vocabulary.',
  ],
  ['{ "language": "en", ⟦"language"⟧: "fr" }', '"language" stands here twice, and only the last counts: keep one.'],
  ['{ "profiles": ⟦"bipa"⟧ }', 'profiles is "bipa": write a list such as ["baseline"].'],
  ['{ "profiles": ["bipa", ⟦"mars"⟧] }', `profiles[1] is "mars": write one of ${Object.keys(profiles).join(", ")}.`],
  ['{ "profiles": [⟦"quebec"⟧] }', 'profiles[0] is "quebec": write "quebec-25".'],
  ['{ "severities": ⟦["off"]⟧ }', `severities is […]: write an object such as { "${ruleIds[0]}": "warning" }.`],
  ['{ "severities": { ⟦"open-condition"⟧: "off" } }', '"open-condition" is no rule: write "vague/open-condition".'],
  [
    '{ "severities": { ⟦"cooking/no-salt"⟧: "off" } }',
    `"cooking/no-salt" is no rule: write one of ${ruleIds.join(", ")}.`,
  ],
  [
    '{ "severities": { "vague/open-condition": ⟦"warn"⟧ } }',
    'severities["vague/open-condition"] is "warn": write "warning".',
  ],
  ['{ "language": ⟦"de"⟧ }', 'language is "de": write one of auto, en, fr.'],
  ['{ "language": ⟦null⟧ }', "language is null: write one of auto, en, fr."],
  [
    '{ "filePatterns": [⟦7⟧, ⟦" "⟧] }',
    'filePatterns[0] is 7: write a text such as "*privacy*".',
    'filePatterns[1] is " " and names nothing: write a word, or take the entry out.',
  ],
  ['{ "overrides": ⟦{}⟧ }', 'overrides is {…}: write a list such as [{ "files": ["archive/**"] }].'],
  ['{ "overrides": [⟦3⟧] }', 'overrides[0] is 3: write an object such as { "files": ["archive/**"] }.'],
  [
    '{ "overrides": [⟦{⟧ "enable": false }] }',
    'overrides[0] names no files, so it has no effect: add "files": ["archive/**"].',
  ],
  [
    '{ "overrides": [{ "files": ⟦[⟧] }] }',
    'overrides[0] names no files, so it has no effect: add "files": ["archive/**"].',
  ],
  [
    '{ "overrides": [{ "files": ["a.md"], ⟦"enabled"⟧: true, "enable": ⟦"no"⟧ }] }',
    'There is no "enabled" in overrides[0]: write "enable".',
    'overrides[0].enable is "no": write true or false.',
  ],
  ['{ "vocabulary": { ⟦"public"⟧: ["Chirps"] } }', 'There is no "public" in vocabulary: write "publicData".'],
  [
    '{ "vocabulary": { "models": [⟦""⟧, ⟦"…"⟧] } }',
    'vocabulary.models[0] is "" and names nothing: write a word, or take the entry out.',
    'vocabulary.models[1] is "…" and names nothing: write a word, or take the entry out.',
  ],
  [
    '{ "vocabulary": { "publicData": ["Chirps"], "privateData": [⟦"CHIRPS"⟧] } }',
    '"CHIRPS" stands in vocabulary.publicData already, and that is what counts: keep it in one place.',
  ],
  [
    '{ "vocabulary": { "models": ["Élan"], "terms": { ⟦"elan"⟧: "public", "Works": ⟦"secret"⟧ } } }',
    '"elan" stands in vocabulary.models already, and that is what counts: keep it in one place.',
    'vocabulary.terms.Works is "secret": write one of public, private, mixed, unspecified.',
  ],
  ["⟦hello⟧", "This is no JSON: write a text in double quotes, a number, a list or an object."],
  ["⟦⟧// hello", "The file is empty: write { } at least, or delete it."],
  [
    '{ "vocabulary": { "models": ["M⟦\uFFFD⟧lange"] } }',
    "This character is damaged: save the file as UTF-8, and write it anew.",
  ],
  ["{⟦\0⟧ \0}\0", "This character is damaged: save the file as UTF-8, and write it anew."],
  [
    `${"[".repeat(100)}⟦[⟧${"[".repeat(19_899)}`,
    "Lists and objects lie too deep in each other here: take this one out.",
  ],
  [
    `${'{"a":'.repeat(100)}⟦{⟧"a":${'{"a":'.repeat(19_899)}`,
    "Lists and objects lie too deep in each other here: take this one out.",
  ],
  [
    `{ "vocabulary": { "models": [⟦"${"a ".repeat(101)}"⟧] } }`,
    "vocabulary.models[0] holds a text of more than 200 characters: write the name alone.",
  ],
  [
    `{ "severities": { ⟦"${"a".repeat(500_000)}"⟧: "off" } }`,
    `"${"a".repeat(59)}… is no rule: write one of ${ruleIds.join(", ")}.`,
  ],
  [`⟦⟧{ "language": "en" }${" ".repeat(1024 * 1024)}`, "The file is larger than 1 MB: take out what is no setting."],
  ["{ ⟦'profiles'⟧: [\"bipa\"] }", "This is no JSON: write a text in double quotes, a number, a list or an object."],
  ['{ "profiles": ["bipa"⟦]⟧\n', "A closing } is missing behind this."],
  ['{ "profiles": ["bipa"⟦}⟧', "A comma or a closing bracket is missing before this."],
  ['{ "language": "en" ⟦"profiles"⟧: [] }', "A comma or a closing bracket is missing before this."],
  ['{ "language": ⟦}⟧', "A value is missing here: write one, or take out what stands before."],
  ['{ "language" ⟦"en"⟧ }', "A colon and a value are missing before this."],
  ['{ "language": ⟦"en }⟧\n', 'This text has no end: close it with ".'],
  ['{ "language": "en" }⟦}⟧', "Nothing may stand behind the closing }: take this out."],
  ['{ "filePatterns": [⟦"a\\q"⟧] }', "A backslash in this text means nothing: write two for one."],
  ['{ "filePatterns": [⟦"a\tb"⟧] }', "This text holds a tab or another control character: write \\t, or a space."],
  ['{ "language": "en" ⟦/* }⟧', "This comment has no end: close it with */."],
  ['{ "language": "en" }⟦/*⟧', "This comment has no end: close it with */."],
  [
    '{ "language": ⟦"fra"⟧, "profiles": [⟦tru⟧], "severities": { "x": 1 } }',
    'language is "fra": write "fr".',
    "This is no JSON: write a text in double quotes, a number, a list or an object.",
  ],
];

suite("what is wrong in a project's file", () => {
  for (const [marked, ...messages] of faulty) {
    test(`is told at its place: ${JSON.stringify(marked).slice(0, 200)}`, () => {
      const text = marked.replace(/[⟦⟧]/g, "");
      const { faults } = readProjectFile(text);
      assert.deepEqual(
        faults.map(({ message }) => message.en),
        messages,
      );
      assert.equal(markedWith(text, faults), marked);
      for (const { message } of faults) {
        assert.match(message.fr ?? "", /\.$/);
        assert.notEqual(message.fr, message.en);
      }
    });
  }

  test("is told of a hundred times at most", () => {
    const { faults } = readProjectFile(`{ "vocabulary": { "models": [${"1, ".repeat(100_000)}] } }`);
    assert.equal(faults.length, 100);
  });

  test("is told in French", () => {
    const { faults } = readProjectFile('{ "profile": [], "language": "de", "overrides": [{}] }');
    assert.deepEqual(
      faults.map(({ message }) => message.fr),
      [
        'Il n\'y a pas de "profile" : écrivez "profiles".',
        'language vaut "de" : écrivez l\'un de auto, en, fr.',
        'overrides[0] ne nomme aucun fichier et reste sans effet : ajoutez "files": ["archive/**"].',
      ],
    );
  });

  test("leaves the rest in force", () => {
    const { project } = readProjectFile(`{
      "profiles": ["bipa", "mars"],
      "severities": { "vague/open-condition": "off", "vague/nothing": "off" },
      "language": 7,
      "filePatterns": "legal",
      "overrides": [{ "files": ["a.md"], "language": "fr", "enable": 1 }, { "language": "en" }],
      "vocabulary": { "publicData": ["Chirps"], "privateData": ["chirps", "Whispers"], "terms": { "Works": "x" } },
    `);
    assert.deepEqual(project, {
      profiles: ["bipa"],
      severities: { "vague/open-condition": "off" },
      overrides: [{ files: ["a.md"], language: "fr" }],
      vocabulary: { publicData: ["Chirps"], privateData: ["Whispers"], models: [], terms: {} },
    });
  });

  test("is nothing in a sound file, with comments and trailing commas", () => {
    const { project, faults } = readProjectFile(`// Settled with counsel.
{
  "$schema": "clauselint.schema.json",
  "profiles": ["bipa"], /* Illinois */
  "overrides": [{ "files": ["no-such-folder/**"], "enable": false, }],
  "vocabulary": { "publicData": ["Chirp", "Chirps"], "terms": { "Shared Works": "mixed" } },
}
`);
    assert.deepEqual(faults, []);
    assert.deepEqual(project.overrides, [{ files: ["no-such-folder/**"], enable: false }]);
    assert.deepEqual(project.vocabulary.terms, { "Shared Works": "mixed" });
  });

  test("is never more than can be read, wherever the text is cut off", () => {
    const text =
      '{ "profiles": ["bipa"], "vocabulary": { "terms": { "A": "public" } }, "overrides": [{ "files": ["*"] }] }';
    for (let end = 0; end < text.length; end++) {
      const { faults } = readProjectFile(text.slice(0, end));
      assert.ok(faults.length > 0, text.slice(0, end));
      for (const { span } of faults) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= end);
    }
  });
});

suite("the settings of a file in a project", () => {
  const { settings } = readSettings({
    profiles: ["quebec-25"],
    severities: { "vague/open-condition": "off", "vague/open-enumeration": "hint" },
    language: "fr",
    filePatterns: ["mine*"],
    enable: false,
  });

  test("are the editor's where the project is silent", () => {
    assert.deepEqual(settledBy(readProjectFile("{}").project, "privacy.md", settings), settings);
  });

  test("are the project's where it says something", () => {
    const { project } = readProjectFile(
      '{ "profiles": ["bipa"], "severities": { "vague/open-condition": "error" }, "language": "auto", "filePatterns": [] }',
    );
    const settled = settledBy(project, "privacy.md", settings);
    assert.deepEqual(settled.profiles, ["bipa"]);
    assert.deepEqual(settled.severities, { "vague/open-condition": "error", "vague/open-enumeration": "hint" });
    assert.deepEqual([settled.language, settled.filePatterns, settled.enable], ["auto", [], false]);
  });

  test("are those of the last override that matches, severities rule by rule", () => {
    const { project } = readProjectFile(`{
      "severities": { "vague/open-condition": "error" },
      "overrides": [
        { "files": ["legal/**"], "enable": true, "language": "en", "severities": { "vague/open-condition": "info" } },
        { "files": ["legal/fr/*.md", "*.fr.md"], "language": "fr", "severities": { "vague/open-enumeration": "off" } },
        { "files": ["legal/fr/old.md"], "enable": false, "profiles": [] },
      ],
    }`);
    const told = (path: string) => {
      const { enable, enabledBy, language, severities, profiles } = settledBy(project, path, settings);
      return [
        enable,
        enabledBy,
        language,
        severities["vague/open-condition"],
        severities["vague/open-enumeration"],
        profiles.length,
      ];
    };
    assert.deepEqual(told("privacy.md"), [false, "editor", "fr", "error", "hint", 1]);
    assert.deepEqual(told("legal/privacy.md"), [true, "project", "en", "info", "hint", 1]);
    assert.deepEqual(told("legal/fr/privacy.md"), [true, "project", "fr", "info", "off", 1]);
    assert.deepEqual(told("legal/fr/old.md"), [false, "project", "fr", "info", "off", 0]);
  });
});

const globs: readonly (readonly [glob: string, matching: readonly string[], others: readonly string[]])[] = [
  ["privacy.md", ["privacy.md"], ["legal/privacy.md", "privacyXmd", "privacy.md.bak"]],
  ["./privacy.md", ["privacy.md"], ["legal/privacy.md"]],
  ["*.md", ["privacy.md", ".md"], ["legal/privacy.md", "privacy.mdx"]],
  ["**/*.md", ["privacy.md", "legal/fr/privacy.md"], ["privacy.txt"]],
  ["archive/", ["archive/a.md", "archive/b/c.md"], ["archive", "old/archive/a.md"]],
  ["**/archive/**", ["archive/a.md", "old/archive/2019/a.md"], ["archives/a.md"]],
  ["legal/**", ["legal/a.md", "legal/b/c.md"], ["legal.md", "illegal/a.md"]],
  ["privacy-?.md", ["privacy-1.md"], ["privacy-.md", "privacy-10.md", "privacy-/.md"]],
  ["{privacy,cookies}.{md,markdown}", ["privacy.md", "cookies.markdown"], ["privacy.txt", "{privacy,cookies}.md"]],
  ["a{b.md", ["a{b.md"], ["ab.md"]],
  ["a,b.md", ["a,b.md"], ["a.md"]],
  ["(draft) [1]+$^|.md", ["(draft) [1]+$^|.md"], ["draft 1.md"]],
  ["confidentialité.md", ["confidentialite\u0301.md"], ["confidentialite.md"]],
];

suite("a glob", () => {
  for (const [glob, matching, others] of globs) {
    test(`means the files of the project that it should: ${glob}`, () => {
      for (const path of matching) assert.ok(matchesGlob(path, glob), `${glob} matches ${path}`);
      for (const path of others) assert.ok(!matchesGlob(path, glob), `${glob} does not match ${path}`);
    });
  }
});

test("a glob that would take other matchers years is matched at once", () => {
  const name = "a".repeat(4_000);
  assert.ok(!matchesGlob(name, `${"*a".repeat(500)}b`));
  assert.ok(!matchesGlob(name, `${"**/*a".repeat(500)}b`));
  assert.ok(matchesGlob(name, `${"*a".repeat(500)}*`));
});

const slips: readonly (readonly [word: string, meant: string | undefined])[] = [
  ["severity", "severities"],
  ["Overrides", "overrides"],
  ["overide", "overrides"],
  ["vocab", "vocabulary"],
  ["voc", undefined],
  ["", undefined],
  ["something else", undefined],
];

suite("a name that was probably meant", () => {
  for (const [word, meant] of slips) {
    test(`is ${meant ?? "none"} for “${word}”`, () => {
      assert.equal(nearest(word, ["profiles", "severities", "overrides", "vocabulary", "language"]), meant);
    });
  }
});

function markedWith(text: string, faults: ReturnType<typeof readProjectFile>["faults"]): string {
  let marked = text;
  for (const { span } of faults.toReversed()) {
    marked = `${marked.slice(0, span.start)}⟦${marked.slice(span.start, span.end)}⟧${marked.slice(span.end)}`;
  }
  return marked;
}
