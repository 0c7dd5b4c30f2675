import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite, test } from "node:test";
import fc from "fast-check";
import { analyze, type Edit, renameFault, renameTerm, type Term, type Vocabulary } from "../rules/index.ts";
import { blocks, french, lines, unmark } from "./support.ts";

/** A text in which `[[…]]` stands around every place of a term, the definition first. */
interface Sample {
  readonly name: string;
  readonly term: string;
  readonly text: string;
}

const samples: readonly Sample[] = [
  {
    name: "in quotation marks, in the plural, at the beginning of a sentence",
    term: "Public Post",
    text: blocks(
      "“[[Public Post]]” means a post that anyone can open.",
      "We train our models on [[Public Posts]] only. [[Public Posts]] stay yours.",
    ),
  },
  {
    name: "not in small letters, in longer names or in other words",
    term: "Content",
    text: blocks(
      "“[[Content]]” means posts and comments.",
      "Your content, the Content Policy, User Content, Contented users, Non-Content and Content-Type are others. [[Content]] is [[Content]].",
    ),
  },
  {
    name: "not within a longer term",
    term: "Input",
    text: blocks(
      "“[[Input]]” means what you type. “Input File” means a file that you add.",
      "We keep each Input File; we delete [[Inputs]].",
    ),
  },
  {
    name: "in code and addresses no term stands",
    term: "Input",
    text: blocks(
      "“[[Input]]” means what you type.",
      "```\nInput\n```",
      'Set `Input`, see <https://ashgrove.example/Input> or [the [[Input]]](https://ashgrove.example/Input "Input").',
    ),
  },
  {
    name: "across markup, line ends, entities and escapes",
    term: "Public Content",
    text: blocks(
      "“[[Public Content]]” means posts that anyone can open 🙂.",
      "We use **[[Public Content]]**, [[Public** Content]], [[Public&nbsp;Content]], [[Public\nContent]] &amp; _[[Public Content]]_.".replace(
        "[[Public** Content]]",
        "**[[Public** Content]]",
      ),
      "> Quoted: [[Public Content]].",
    ),
  },
  {
    name: "in headings, tables, lists and footnotes",
    term: "Shared Content",
    text: blocks(
      "## Use of [[Shared Content]]",
      "“[[Shared Content]]” means posts that anyone can open.",
      lines("| [[Shared Content]] | Kept |", "| --- | --- |", "| [[Shared Content]] | a year |"),
      lines("- [[Shared Content]] is used;", "- messages are not.[^1]"),
      "[^1]: [[Shared Content]] alone.",
    ),
  },
  {
    name: "by an abbreviation in brackets",
    term: "Partner Data",
    text: blocks(
      "We get data that partners hand over (“[[Partner Data]]”).",
      "We delete [[Partner Data]] after a year, and partner data of others at once.",
    ),
  },
  {
    name: "as a bold title that the text uses like a term",
    term: "Inputs",
    text: blocks(
      "**[[Inputs]]:** the prompts and files that you add.",
      "We never train on your [[Inputs]], or on an [[Input]].",
    ),
  },
  {
    name: "in French, in the plural and with elisions",
    term: "Contenu public",
    text: french(
      blocks(
        "Le [[Contenu public]] désigne les avis que toute personne peut consulter.",
        "Nous n'utilisons que les [[Contenus publics]] et l'usage du [[Contenu public]] est gratuit ; le contenu public d'autrui n'en est pas.",
      ),
    ),
  },
  {
    name: "in French, between guillemets",
    term: "Donnée d’Usage",
    text: french(
      blocks(
        "« [[Donnée d'Usage]] » désigne une mesure de vos visites.",
        "Les [[Données d'Usage]] sont effacées ; une [[Donnée d’Usage]] ne sert à rien d'autre.",
      ),
    ),
  },
  {
    name: "as a word in small letters, which may begin a sentence",
    term: "service data",
    text: blocks(
      "By “[[service data]]” we mean logs.",
      "[[Service data]] is kept for a day. We keep [[service data]] apart.",
    ),
  },
];

for (const lineEnd of ["\n", "\r\n"]) {
  suite(`a term, with ${JSON.stringify(lineEnd)}`, () => {
    for (const { name, term, text: marked } of samples) {
      const { text, marks } = unmark(`# Privacy Policy\n\n${marked}\n`.replaceAll("\n", lineEnd));
      test(name, () => {
        const found = termIn(text, term);
        assert.deepEqual(
          placesOf(found).map(({ start, end }) => `${start} ${text.slice(start, end)}`),
          marks.map(({ start, end }) => `${start} ${text.slice(start, end)}`),
        );
      });

      test(`${name}: renamed, and back`, () => {
        const words = term
          .split(/\s+/)
          .map((word, index) => (index === 0 ? like(word, "Zephyr") : like(word, "Corbel")));
        const renamed = rename(text, term, words.join(" "));
        assert.ok(placesOf(termIn(renamed, words.join(" "))).length === marks.length, renamed);
        assert.equal(rename(renamed, words.join(" "), term), text);
      });
    }
  });
}

/** Another word in the same number and with the same beginning. */
function like(word: string, other: string): string {
  const made = /s$/.test(word) ? `${other}s` : other;
  if (/^d[’']/i.test(word)) return word.slice(0, 2) + other;
  return /^\p{Ll}/u.test(word) ? made.toLowerCase() : made;
}

suite("a new name", () => {
  for (const [from, to, text, becomes] of [
    ["Input", "Prompt", "“Input” means words. Inputs train us.", "“Prompt” means words. Prompts train us."],
    ["Input", "Query", "“Input” means words. Inputs train us.", "“Query” means words. Queries train us."],
    ["Entry", "Box", "“Entry” means words. Entries train us.", "“Box” means words. Boxes train us."],
    ["Inputs", "Queries", "“Inputs” means words. Each Input counts.", "“Queries” means words. Each Query counts."],
    [
      "Public Content",
      "Open Community Content",
      "“Public Content” means posts. **Public** Content and Public\nContent.",
      "“Open Community Content” means posts. **Open Community Content** and Open Community Content.",
    ],
    [
      "Open Community Content",
      "Posts",
      "“Open Community Content” means posts. We train on Open **Community** Content and **Open Community** Content.",
      "“Posts” means posts. We train on Posts and **Posts**.",
    ],
  ] as const) {
    test(`${to} for ${from} in ${text}`, () => {
      assert.equal(rename(`# Privacy Policy\n\n${text}\n`, from, to), `# Privacy Policy\n\n${becomes}\n`);
    });
  }

  for (const [from, to, text, becomes] of [
    [
      "Contenu public",
      "Contenu ouvert",
      "Le Contenu public désigne les avis. Nous lisons les Contenus publics.",
      "Le Contenu ouvert désigne les avis. Nous lisons les Contenus ouverts.",
    ],
    [
      "Contenu public",
      "Message général",
      "Le Contenu public désigne les avis. Nous lisons les Contenus publics.",
      "Le Message général désigne les avis. Nous lisons les Messages généraux.",
    ],
    [
      "Contenu public",
      "Contenu de l’Espace",
      "Le Contenu public désigne les avis. Nous lisons les Contenus publics.",
      "Le Contenu de l’Espace désigne les avis. Nous lisons les Contenus de l’Espace.",
    ],
  ] as const) {
    test(`${to} pour ${from}`, () => {
      const title = "# Politique de confidentialité\n\n";
      assert.equal(rename(`${title}${text}\n`, from, to), `${title}${becomes}\n`);
    });
  }

  const { glossary } = analyze("“Input” means what you type. “Output” means our answer. “Input” and “Output”.").policy;
  const input = glossary.find(({ name }) => name === "Input");
  assert.ok(input);
  for (const [name, fault] of [
    ["", "empty"],
    ["   ", "empty"],
    ["Output", "taken"],
    ["outputs", "small"],
    ["Outputs", "taken"],
    ["prompt", "small"],
    ["Pro*mpt", "signs"],
    ["“Prompt”", "signs"],
    ["Prompt|Answer", "signs"],
    ["P", "signs"],
    ["Prompt\nAnswer", "signs"],
    ["Prompt ".repeat(10), "long"],
    ["Input", undefined],
    ["Prompt", undefined],
    ["Prompt & Answer’s Text-File 2", undefined],
  ] as const) {
    test(`${JSON.stringify(name)} is ${fault ?? "fine"}`, () =>
      assert.equal(renameFault(glossary, input, name), fault));
  }
});

test("a policy has no terms where it defines none", () => {
  assert.deepEqual(
    analyze("# Privacy\n\nWe use Public Content and “Inputs”. This means that we care.\n").policy.glossary,
    [],
  );
});

test("words that only stand for somebody are no terms", () => {
  const text =
    "Ashgrove Ltd (“we”, “us” or “our”) wrote this. By “you” we mean any reader. Ashgrove Ltd (“Ashgrove”) is ours.";
  assert.deepEqual(
    analyze(text).policy.glossary.map(({ name }) => name),
    ["Ashgrove"],
  );
});

test("titles of what is done are no terms, however they are written elsewhere", () => {
  const text = blocks(
    "# Privacy Policy",
    lines(
      "- **Communicate with You:** we write.",
      "- **Improve the Service:** we train models on posts.",
      "- **Usage Data:** clicks.",
    ),
    "We Communicate with You, Improve the Service and keep Usage Data.",
  );
  const frenchText = blocks(
    "# Politique de confidentialité",
    lines("- **Améliorer nos Services** : nous entraînons nos modèles.", "- **Contenus de l’Espace** : vos avis."),
    "Nous voulons Améliorer nos Services grâce aux Contenus de l’Espace.",
  );
  const namesOf = (policy: string) => analyze(policy).policy.glossary.map(({ name }) => name);
  assert.deepEqual([namesOf(text), namesOf(frenchText)], [["Usage Data"], ["Contenus de l’Espace"]]);
});

test("a term of the project stands in any case and accents, and the policy's own definition wins", () => {
  const vocabulary: Vocabulary = { terms: { "Contenu partagé": "public", Inputs: "private" } };
  const text = "“Inputs” means the prompts that you give.\n\nLe contenu partage, le Contenu Partagé et les Inputs.";
  const { glossary } = analyze(text, { vocabulary }).policy;
  assert.deepEqual(
    glossary.map(({ name, origin, definitions, uses }) => [name, origin, definitions.length, uses.length]),
    [
      ["Inputs", "policy", 1, 1],
      ["Contenu partagé", "project", 0, 2],
    ],
  );
});

suite("in the policies of the corpus", () => {
  const folder = join(import.meta.dirname, "corpus");
  for (const name of readdirSync(folder).filter((it) => it.endsWith(".md"))) {
    const text = readFileSync(join(folder, name), "utf8");
    test(`${name}: every term is renamed, and back`, () => {
      for (const { name: term, definitions, uses } of analyze(text).policy.glossary) {
        const wanted = term.split(/\s+/).map((word) => (/^\p{Lu}/u.test(word) ? like(word, "Zephyrin") : word));
        if (wanted.join(" ") === term.replace(/\s+/g, " ")) continue;
        const renamed = rename(text, term, wanted.join(" "));
        const there = termIn(renamed, wanted.join(" "));
        assert.equal(placesOf(there).length, definitions.length + uses.length, term);
        assert.equal(rename(renamed, wanted.join(" "), term), text, term);
      }
    });
  }
});

test("whatever is written around it, a term is found where a plain search finds it", () => {
  const words = fc.constantFrom("we keep", "🙂", "and", "posts", "é", "**bold**", "the", "of", "&amp;", "\\*");
  const pieces = fc.array(fc.oneof(words, fc.constant("Fernway Notes"), fc.constant("Fernway Note")), {
    maxLength: 12,
  });
  const ends = fc.constantFrom("\n", "\r\n");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), ends, (paragraphs, lineEnd) => {
      const body = paragraphs.map((it) => `so ${it.join(", ")} here.`).join("\n\n");
      const text = `# Privacy Policy\n\n“Fernway Notes” means notes.\n\n${body}\n`.replaceAll("\n", lineEnd);
      const plain = [...text.matchAll(/Fernway Notes?/g)].map(({ index, 0: found }) => [index, found]);
      const found = placesOf(termIn(text, "Fernway Notes")).map(({ start, end }) => [start, text.slice(start, end)]);
      assert.deepEqual(found, plain);
      const renamed = rename(text, "Fernway Notes", "Harbour Files");
      assert.equal(renamed, text.replaceAll("Fernway Note", "Harbour File"));
    }),
  );
});

test("any text has a glossary whose places lie in it", () => {
  const odd = fc.string({
    unit: fc.constantFrom("“", "”", "A", "b", " ", "\n", "*", "`", "means", "(", ")", "|", "-", "🙂", "&nbsp;"),
  });
  fc.assert(
    fc.property(odd, (text) => {
      for (const { definitions, uses } of analyze(text).policy.glossary)
        for (const { span } of [...definitions, ...uses])
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
    }),
  );
});

function termIn(text: string, name: string): Term {
  const { glossary } = analyze(text).policy;
  const found = glossary.find((it) => it.name === name);
  assert.ok(found, `“${name}” is no term among ${glossary.map((it) => it.name).join(", ") || "none"}:\n${text}`);
  return found;
}

function placesOf({ definitions, uses }: Term) {
  return [...definitions, ...uses].map(({ span }) => span).sort((a, b) => a.start - b.start);
}

function rename(text: string, from: string, to: string): string {
  const { glossary } = analyze(text).policy;
  const term = termIn(text, from);
  assert.equal(renameFault(glossary, term, to), undefined, to);
  return applied(text, renameTerm(text, term, to));
}

function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.span.start - a.span.start)
    .reduce((all, { span, replacement }) => all.slice(0, span.start) + replacement + all.slice(span.end), text);
}
