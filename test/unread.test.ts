// What is not read is told, and nothing else is.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { frontMatterEnd } from "../rules/core/markdown/sections.ts";
import {
  analyze,
  auditHtml,
  auditMarkdown,
  compareDocument,
  type Language,
  type Options,
  policySummary,
  type UnreadReason,
  type WorkspaceAudit,
  workspaceHtml,
  workspaceMarkdown,
} from "../rules/index.ts";
import { auditReport } from "../rules/views/audit/audit.ts";
import { verdictsOf } from "../rules/views/audit/text.ts";
import { compareReport } from "../rules/views/compare/report.ts";
import { unreadReport } from "../rules/views/wording/unread.ts";

const german =
  "Wir verwenden Ihre Beiträge, um unsere Modelle zu trainieren. Die Daten werden nicht an Dritte verkauft, und Sie können der Nutzung jederzeit widersprechen.";
const spanish =
  "Usamos las fotos que publica para entrenar nuestros modelos. Los datos no se venden a otras empresas, y puede oponerse en los ajustes de su cuenta.";
const italian =
  "Usiamo le foto che pubblica per addestrare i nostri modelli. I dati non sono venduti ad altre società, e può opporsi nelle impostazioni del suo account con una richiesta.";
const russian =
  "Мы используем ваши сообщения, чтобы обучать наши модели. Эти данные мы не продаём другим компаниям, и вы можете отказаться от этого.";
const japanese =
  "当社は、モデルを訓練するためにお客様の投稿を使用します。データを第三者に販売することはありません。お客様はいつでも設定から拒否することができ、その理由を述べる必要はありません。";
const sentences = {
  en: "We use your posts to train our AI models.",
  fr: "Nous utilisons vos messages pour entraîner nos modèles.",
};
const around = {
  en: [
    "# Privacy Policy of Larkfold\n\nWe collect your name and your posts.\n\n",
    "\n\nYou can refuse this at any time.",
  ],
  fr: [
    "# Politique de confidentialité de Larkfold\n\nNous recueillons votre nom et vos messages.\n\n",
    "\n\nVous pouvez le refuser à tout moment dans vos réglages.",
  ],
} as const;
const languages = ["en", "fr"] as const;

/** @returns reason, language and words of each place */
function unreadIn(text: string, options?: Options): readonly (readonly [UnreadReason, string | undefined, string])[] {
  return analyze(text, options).policy.unread.map(({ reason, language, span }) => [
    reason,
    language,
    text.slice(span.start, span.end),
  ]);
}

function within(language: Language, words: string): string {
  const [before, behind] = around[language as "en"];
  return `${before}${words}${behind}\n`;
}

suite("another language is told", () => {
  for (const [code, words] of Object.entries({ de: german, es: spanish, it: italian, ru: russian, ja: japanese })) {
    test(`of a paragraph, of a section with its list, and of all (${code})`, () => {
      for (const language of languages) {
        assert.deepEqual(unreadIn(within(language, words)), [["language", code, words]]);
        const section = `${words}\n\n- KI\n- ${words}`;
        assert.deepEqual(unreadIn(within(language, section)), [["language", code, `${words}\n\n- KI\n- ${words}`]]);
        const text = `# Larkfold\n\n${words}\n\n## Larkfold\n\n${words}\n`;
        assert.deepEqual(unreadIn(text), [["language", code, text.slice(2, -1)]]);
      }
    });
  }

  for (const words of [
    "Rydym yn defnyddio eich negeseuon i hyfforddi ein modelau. Nid yw'r data hyn yn cael ei werthu.",
    "Ginagamit namin ang inyong mga mensahe upang sanayin ang aming mga modelo. Hindi namin ibinebenta ang mga ito.",
    "Zure mezuak erabiltzen ditugu gure\nereduak entrenatzeko. Datu horiek ez dira saltzen.",
  ])
    test(`also of one that has no name here: ${words.slice(0, 20)}`, () => {
      for (const language of languages) {
        assert.deepEqual(unreadIn(within(language, words)), [["language", undefined, words]]);
        assert.deepEqual(unreadIn(within(language, `- Larkfold\n- ${words}`)), [["language", undefined, words]]);
      }
    });

  test("by two places where two languages follow each other", () => {
    assert.deepEqual(unreadIn(within("en", `${german}\n\n${spanish}`)), [
      ["language", "de", german],
      ["language", "es", spanish],
    ]);
  });

  test("where the settings choose one language, the other one is not read", () => {
    const text = within("en", around.fr.join(""));
    assert.deepEqual(unreadIn(text), []);
    assert.deepEqual(
      unreadIn(text, { language: "en" }).map(([reason, language]) => [reason, language]),
      [["language", "fr"]],
    );
  });

  test("but not of names, addresses and titles in it", () => {
    for (const words of [
      "Der Hessische Beauftragte für Datenschutz und Informationsfreiheit, Postfach 3163, 65021 Wiesbaden",
      "Agencia Española de Protección de Datos, C/ Jorge Juan, 6, 28001 Madrid",
      "個人情報保護委員会",
      "Müller & Söhne GmbH, Łódź Fabryczna und Žižkov Travel s.r.o.",
      "Ley Orgánica de Protección de Datos Personales y garantía de los derechos digitales",
      "Österreichische Datenschutzbehörde, Barichgasse 40-42, 1030 Wien.",
      "Une señora a goûté le smörgåsbord.",
      "Processing payments through secure payment processors, fraud checks, chargebacks, refunds, invoices, receipts.",
      "Adresse électronique, identifiant publicitaire, historique d'achats, préférences linguistiques, navigateur, système.",
      "北京海云科技有限公司",
      "Российская Федерация.",
    ])
      for (const language of languages) assert.deepEqual(unreadIn(within(language, words)), [], words);
  });
});

/** What is left out, around a sentence; the words that are told are those between the brackets. */
const left: readonly (readonly [UnreadReason, (sentence: string) => string])[] = [
  ["code", (it) => `[[\`\`\`\n${it}\n\`\`\`]]`],
  ["code", (it) => `[[    ${it}]]`],
  ["code", (it) => `Larkfold: [[\`${it} run()\`]]`],
  ["quotation", (it) => `[[> “${it}”]]`],
  ["html", (it) => `<pre>[[${it}]]</pre>`],
  ["html", (it) => `<div>\n<textarea>\n[[${it}]]\n</textarea>\n</div>`],
  ["html", (it) => `<nav><a href="#use">Use</a><p>[[${it}]]</p></nav>`],
  ["html", (it) => `<table><caption>[[${it}]]</caption><tr><td>x</td></tr></table>`],
  ["html", (it) => `<table><tr><th>[[${it}]]</th></tr><tr><th>x</th></tr><tr><td>y</td></tr></table>`],
  ["table", (it) => `| Larkfold | [[${it}]] |\n|---|---|\n| a | b |`],
  [
    "table",
    (it) => `| A | B | C |\n|---|---|---|\n| [[x | ${it.replace(" ", " \n| ").replace(/\n\| (\p{Lu})?/u, "\n| ")}]] |`,
  ],
  ["table", (it) => `[[+---+---+\n| A | ${it} |\n+===+===+\n| b | c |\n+---+---+]]`],
  ["table", (it) => `[[A\tB\tC\nx\t${it}\ny\tz\tz]]`],
  ["table", (it) => `[[Larkfold   Use   Kept\nx   ${it}]]`],
  [
    "table",
    (it) =>
      `[[${it
        .replace(/ (?=pour|to)/, "\t")
        .replace(/\.$/, "")
        .replace(/\t./, (next) => next.toUpperCase())}]]\nX\ty`,
  ],
  [
    "run-on",
    (it) =>
      `[[${it
        .replace(/^\S+|\./g, " ")
        .repeat(60)
        .trim()}]]`,
  ],
  ["html", (it) => `[[<p ${it}]]`],
  ["picture", (it) => `Larkfold <img src="clause.png" alt="[[${it}]]">`],
  ["title", (it) => `See [privacy](https://larkfold.example/use "[[${it}]]").`],
  ["title", (it) => `See ![](use.png "[[${it}]]") and [rights](rights.md 'Your rights').`],
  ["title", (it) => `See [privacy].\n\n[privacy]: https://larkfold.example/use "[[${it}]]"`],
  ["letters", (it) => `[[${it.normalize("NFD").replace(/[a-z]/gi, (letter) => inLetters(letter, 0xff21, 0xff41))}]]`],
  ["letters", (it) => `[[${it.normalize("NFD").replace(/[a-z]/gi, (letter) => inLetters(letter, 0x1d400, 0x1d41a))}]]`],
  ["hyphen", (it) => it.replace(/(entraî|tra)(ner|in)/, "[[$1-\n$2]]").replace(/(?<!\n) (AI )?mod\S+$/, " it.")],
];

function inLetters(letter: string, capitals: number, small: number): string {
  const code = letter.charCodeAt(0);
  return String.fromCodePoint(code < 97 ? code - 65 + capitals : code - 97 + small);
}

suite("what is left out is told, with its reason and its place", () => {
  for (const language of languages) {
    for (const [reason, put] of left) {
      const marked = put(sentences[language]);
      test(`${reason} (${language}): ${JSON.stringify(marked.slice(0, 50))}`, () => {
        const words = /\[\[([\s\S]*)\]\]/.exec(marked)?.[1] ?? "";
        const text = within(language, marked.replace(/\[\[|\]\]/g, ""));
        assert.deepEqual(unreadIn(text), [[reason, undefined, words]]);
        // Also with the line ends of Windows.
        const windows = text.replace(/\n/g, "\r\n");
        assert.deepEqual(unreadIn(windows), [[reason, undefined, words.replace(/\n/g, "\r\n")]]);
      });
    }

    test(`text in place of a picture (${language})`, () => {
      assert.deepEqual(unreadIn(within(language, `![${sentences[language]}](clause.png)`)), [
        ["picture", undefined, sentences[language]],
      ]);
    });

    test(`a short sentence in place of a picture, or as the title of a link (${language})`, () => {
      const short = { en: "We train AI on your messages", fr: "Nous entraînons une IA avec vos messages" }[language];
      assert.deepEqual(unreadIn(within(language, `![${short}](clause.png)`)), [["picture", undefined, short]]);
      assert.deepEqual(unreadIn(within(language, `[a](b "${short}")`)), [["title", undefined, short]]);
    });

    test(`HTML that is never closed, to its end (${language})`, () => {
      for (const open of ["<!-- ", "<style>", "<script>"]) {
        const text = `${around[language][0]}${open}\n\n${sentences[language]}\n`;
        assert.deepEqual(unreadIn(text), [["html", undefined, text.slice(text.indexOf(open))]]);
      }
    });

    test(`what lies too deep, or has too many marks, for the parser and is read as plain prose (${language})`, () => {
      const deep = `${">".repeat(100)} ${sentences[language]}`;
      const marked = `${sentences[language]} ${"*a_ ".repeat(400)}${sentences[language]} ${sentences[language]}`;
      assert.deepEqual(unreadIn(`${deep}\n`), [["marks", undefined, deep]]);
      const { policy, findings } = analyze(`${deep}\n`);
      assert.equal(policy.clauses.length, 1);
      assert.ok(findings.length > 0);
      assert.deepEqual(
        analyze(marked)
          .policy.clauses.map(({ text }) => text)
          .slice(0, 1),
        [sentences[language]],
      );
    });
  }

  test("but not what holds no prose, or none for a reader", () => {
    for (const words of [
      "```js\nconst a = await fetch('/api'); // this is where we get the data from\nif (a.ok) { return a.json(); }\n```",
      "    npm run build -- --watch",
      "Set `clauselint.enable` to `false`.",
      "> Halvor, Inc.",
      "<script>\n// We use your posts to train our AI models.\n</script>",
      "<!-- We use your posts to train our AI models. -->",
      "<nav><a href='#a'>How we use the data that you give to us</a></nav>",
      "| Categories of the data that we collect from you | To whom we disclose it |\n|---|---|\n| Posts | Nobody |",
      "| A | B |\n|---|---|\n| Posts |",
      "[How we use the data that you give to us](#use)",
      "![The map of our offices, and of the way to them](map.png)",
      '[offices](map.md "The map of our offices, and of the way to them")',
      '[model](card.md "Model card of the writing assistant")',
      "𝐖𝐞 𝐭𝐫𝐚𝐢𝐧 nobody.",
      "We work with third-\nparty vendors, and with long-\nterm partners of our machine-\nlearning team.",
      "See www.example.com/Terms.Html and Booking.Com, and v2.0.",
    ])
      assert.deepEqual(unreadIn(within("en", words)), [], words);
    assert.deepEqual(
      unreadIn(`---\ntitle: how we use the data that you give to us\n---\n\n${within("en", "Hello.")}`),
      [],
    );
  });
});

test("where a part was not read, nobody is told that nothing says whether data trains AI", () => {
  const whole =
    "# Privacy notice of Larkfold\n\n## Information we collect\n\nWe collect your name.\n\n## How we use it\n\nWe write to you.\n\n## Who we share it with\n\nA courier gets your address.\n";
  const missingIn = (text: string) =>
    analyze(text).findings.find(({ ruleId }) => ruleId === "disclosure/training-statement-missing");
  assert.doesNotMatch(missingIn(whole)?.message ?? "", /not read/);
  const partly = missingIn(`${whole}\n${german}\n`);
  assert.match(partly?.message ?? "", /Part of this text was not read/);
  assert.deepEqual(
    partly?.related.map(({ span }) => `${whole}\n${german}\n`.slice(span.start, span.end)),
    [german],
  );
});

/** What stands over places that were read as plain text, over them with others, and over others; and of a whole policy. */
const plainWords = {
  en: [
    "These places were read as plain text only",
    "Nobody has looked at these places, or only as plain text",
    "Nobody has looked at these places:",
    "This policy was read as plain text only",
  ],
  fr: [
    "Ces endroits n’ont été lus que comme texte brut",
    "Personne n’a regardé ces endroits, ou seulement comme texte brut",
    "Personne n’a regardé ces endroits :",
    "Cette politique n’a été lue que comme texte brut",
  ],
} as const;

suite("what is not read, in words", () => {
  const quote = `> “${sentences.en}”`;
  const partly = within("en", `${german}\n\n${spanish}\n\n${quote}`);
  const wholly = `# Datenschutz\n\n${german}\n`;
  const clean = within("en", "We do not train any model on your messages or on your posts.");

  for (const [language, places, lines] of [
    ["en", ["Line 5 German", "Line 7 Spanish", "Line 9 quotation"], "3 of 6 lines were not read"],
    ["fr", ["Ligne 5 allemand", "Ligne 7 espagnol", "Ligne 9 citation"], "3 lignes sur 6 n’ont pas été lues"],
  ] as const) {
    const report = (text: string) => auditReport(analyze(text), { fileName: "a.md", language });

    test(`has lines, names of languages and reasons (${language})`, () => {
      const told = unreadReport(analyze(partly).policy, language);
      assert.deepEqual(
        told.places.map(({ place, what }) => `${place} ${what}`),
        places,
      );
      assert.deepEqual([told.lines, told.all], [3, 6]);
      for (const { why } of told.places) assert.match(why, /\.$/);
    });

    test(`stands in the verdict: nothing is said to be well that was not read (${language})`, () => {
      assert.ok(verdictsOf(report(partly))[0]?.startsWith(lines), verdictsOf(report(partly)).join());
      assert.equal(verdictsOf(report(partly)).length, 2);
      assert.equal(verdictsOf(report(wholly)).length, 1);
      const both = verdictsOf(report(clean + partly));
      assert.equal(both[0], verdictsOf(report(clean))[0]);
      assert.equal(both.length, 2);
      assert.equal(verdictsOf(report(clean)).length, 1);
    });

    test(`stands on the page with its place, and in Markdown (${language})`, () => {
      const options = { fileName: "a.md", language };
      const html = auditHtml(analyze(partly), options);
      const markdown = auditMarkdown(analyze(partly), options);
      for (const { span, place, what } of unreadReport(analyze(partly).policy, language).places) {
        assert.ok(html.includes(`data-start="${span.start}" data-end="${span.end}"`), place);
        assert.ok(markdown.includes(`- **${place}** (${what})`), markdown);
      }
      assert.ok(html.includes('<a href="#unread">'));
      assert.ok(!auditHtml(analyze(clean), options).includes('id="unread"'));
      // "No findings" is said of what was read alone.
      const plain = language === "en" ? "No findings" : "Rien à signaler";
      for (const it of [html, markdown]) {
        assert.match(it, language === "en" ? /No findings in what was read/ : /Rien à signaler dans ce qui a été lu/);
        assert.ok(!it.includes(`${plain}.`) && !it.includes(`${plain}:`), plain);
      }
    });

    test(`says of what was read as plain text that it was, and of nothing else (${language})`, () => {
      const deep = within("en", `${">".repeat(100)} ${sentences.en}`);
      const [only, withOthers, nobody, whole] = language === "en" ? plainWords.en : plainWords.fr;
      for (const [text, said] of [
        [deep, only],
        [deep + partly, withOthers],
        [partly, nobody],
      ] as const) {
        const page = auditHtml(analyze(text), { fileName: "a.md", language });
        const markdown = auditMarkdown(analyze(text), { fileName: "a.md", language });
        for (const it of [only, withOthers, nobody]) {
          assert.equal(page.includes(it), it === said, it);
          assert.equal(markdown.includes(it), it === said, it);
        }
      }
      const { places } = unreadReport(analyze(deep).policy, language);
      for (const { why } of places)
        assert.match(why, language === "en" ? /was read as plain text/ : /comme du texte brut/);
      assert.equal(verdictsOf(report(`${">".repeat(100)} ${sentences.en}\n`)).at(-1), whole);
    });

    test(`stands in the audit of many policies (${language})`, () => {
      const audit: WorkspaceAudit = {
        ...{ name: "legal", language, unread: [], asked: 2, looked: 2, others: 0, switchedOff: 0 },
        policies: [policySummary(analyze(partly), "a.md", "en"), policySummary(analyze(clean), "b.md", "en")],
      };
      const said = language === "en" ? "3 lines not read" : "3 lignes non lues";
      assert.equal(workspaceHtml(audit).split(said).length, 2);
      assert.equal(workspaceMarkdown(audit).split(said).length, 2);
      const head = language === "en" ? "# Some lines of 1 policy were not read" : "# Des lignes d’une politique n’ont";
      assert.ok(workspaceMarkdown(audit).startsWith(head), workspaceMarkdown(audit));
    });

    test(`stands in a comparison (${language})`, () => {
      const options = { fileName: "a.md", before: "old.md", language };
      const compared = compareReport(analyze(clean), analyze(clean + partly), options);
      assert.equal(
        compared.headline,
        language === "en" ? "Nothing changed in what was read" : "Rien n’a changé dans ce qui a été lu",
      );
      for (const it of unreadReport(analyze(clean + partly).policy, language).places)
        assert.ok(compareDocument(compared).includes(`${it.place.toLowerCase()} (${it.what})`), compared.summary);
      assert.ok(!compareReport(analyze(clean), analyze(clean), options).summary.includes("("));
    });
  }
});

/** One sentence in each of some languages that are not read. */
const foreign: readonly (readonly [language: string, sentence: string])[] = [
  ["de", "Wir können die von uns erhobenen Informationen verwenden, um unsere KI-Modelle zu trainieren."],
  ["es", "Podemos utilizar la información que recopilamos para entrenar nuestros modelos."],
  ["nl", "Wij kunnen de informatie die we verzamelen gebruiken om onze modellen te trainen."],
  ["sv", "Vi kan använda den information som vi samlar in för att träna våra modeller."],
  ["it", "Possiamo utilizzare le informazioni che raccogliamo per addestrare i nostri modelli."],
  ["pt", "Podemos utilizar as informações que recolhemos para treinar os nossos modelos."],
  ["ca", "Podem utilitzar la informació que recollim per entrenar els nostres models."],
  ["ro", "Putem folosi informațiile pe care le colectăm pentru a antrena modelele noastre."],
  ["pl", "Możemy wykorzystywać zebrane informacje do trenowania naszych modeli oraz dla naszych usług."],
  ["cs", "Tyto informace můžeme použít k trénování našich modelů a vaše údaje jsou u nás v bezpečí."],
  ["hu", "Az általunk gyűjtött információkat a modelljeink tanítására használjuk, és ez az ön adatait is érinti."],
  ["tr", "Topladığımız bilgileri modellerimizi eğitmek için kullanabiliriz ve sizin verilerinizi her zaman koruruz."],
  ["fi", "Voimme käyttää keräämiämme tietoja mallien kouluttamiseen, ja voit aina kieltää sen meiltä."],
  ["ru", "Мы можем использовать собранную информацию для обучения наших моделей."],
  ["zh", "我们可能会使用我们收集的信息来训练我们的人工智能模型，您可以随时与我们联系。"],
];

suite("one sentence in another language is told", () => {
  const own = "We use your name to address you and to send you what you ordered.";
  for (const [language, sentence] of foreign) {
    for (const text of [
      `# Policy\n\n${sentence}`,
      `# Policy\n\n${own}\n\n- We keep your address as long as you have an account.\n- ${sentence}`,
      `# Policy\n\n${own} ${sentence} We keep your address as long as you have an account.`,
      `# Policy\n\n${own}\n\n| Ours | Theirs |\n|---|---|\n| We keep your address. | ${sentence} |`,
    ])
      test(text, () => {
        const told = unreadIn(text);
        assert.deepEqual(
          told.map(([reason, other]) => [reason, other]),
          [["language", language]],
        );
        assert.ok(told[0]?.[2].includes(sentence.slice(0, -1)) && !told[0][2].includes(own), told[0]?.[2]);
      });
  }
});

/** Short ones, by the name of the language where so few words tell it. */
const short: readonly (readonly [language: string | undefined, title: string, sentence: string])[] = [
  ["pt", "Política de privacidade", "Usamos as suas fotos para treinar os nossos modelos."],
  ["pl", "Polityka prywatności", "Wykorzystujemy Państwa zdjęcia do trenowania naszych modeli."],
  ["it", "Informativa sulla privacy", "Usiamo le tue foto per addestrare i nostri modelli."],
  ["cs", "Ochrana soukromí", "Vaše fotografie používáme k trénování našich modelů."],
  ["hu", "Adatvédelem", "Az Ön fényképeit modelljeink betanítására használjuk."],
  ["tr", "Gizlilik", "Fotoğraflarınızı modellerimizi eğitmek için kullanıyoruz."],
  [undefined, "Tietosuoja", "Käytämme valokuviasi tekoälymalliemme kouluttamiseen."],
  ["de", "Datenschutz", "Wir trainieren unsere KI mit Ihren Fotos."],
  ["zh", "隐私政策", "我们使用您的照片训练模型。"],
  ["ja", "個人情報", "写真でモデルを訓練します。"],
];

suite("a short text in another language is told", () => {
  for (const [language, title, sentence] of short) {
    test(`as a whole, of two sentences and of one (${title})`, () => {
      for (const words of [sentence, `${sentence} ${sentence}`, `${sentence}\n\n${sentence}`]) {
        const told = unreadIn(`# ${title}\n\n${words}\n`);
        assert.deepEqual([told.length, told[0]?.[0]], [1, "language"], words);
        assert.ok(told[0]?.[2].endsWith(words), words);
      }
    });
    test(`as a paragraph and an item of a policy that is read (${title})`, () => {
      for (const own of languages)
        for (const words of [sentence, `- ${sentence}`])
          assert.deepEqual(unreadIn(within(own, words)), [["language", language, sentence]], words);
    });
  }

  test("as a whole, where no word of it is known", () => {
    for (const words of [
      "Zure argazkiak gure adimen artifizialaren ereduak entrenatzeko erabiltzen ditugu.",
      "Imagines tuas ad exempla nostra docenda adhibemus.",
    ])
      assert.deepEqual(unreadIn(`# Larkfold\n\n${words}\n`), [["language", undefined, `# Larkfold\n\n${words}`]]);
  });

  test("but not what is too short, or in words that we read", () => {
    for (const words of [
      "Datenschutz",
      "Cookies help websites remember users, sessions, languages.",
      "Photos, notes, drafts, messages, comments, recordings, voiceprints, videos.",
      "Halvor Ltd, Oslo.",
    ])
      assert.deepEqual(unreadIn(`# Larkfold\n\n${words}\n`), [], words);
  });
});

suite("what stands between two rules is prose", () => {
  const sentence = "We may use the information we collect to train our AI models.";
  for (const text of [
    `---\n\nA note.\n\n${sentence}\n\n---\n\n# Contact`,
    `---\n${sentence}\n---`,
    `---\nNote: new.\n${sentence}\n---`,
  ])
    test(JSON.stringify(text), () => {
      const [found] = analyze(text).findings.filter(({ severity }) => severity === "error");
      assert.equal(text.slice(found?.span.start, found?.span.end), "the information we collect");
    });
  test("front matter ends at its first rule", () => {
    const text = "---\ntitle: Policy\n---\n\n# Policy\n\n- an item\n\n---\n\n# Contact";
    assert.equal(frontMatterEnd(text), text.indexOf("\n# Policy"));
  });
  test("front matter is none", () => {
    const text = `---\ntitle: Policy\ntags:\n  - privacy\n# draft\ndate: 2026-11-28\n---\n\n# Policy\n\n${sentence}`;
    assert.equal(analyze(text).policy.clauses.filter(({ practices }) => practices.length > 0).length, 1);
  });
});

suite("prose in HTML is read at its place", () => {
  const elements: readonly ((sentence: string) => string)[] = [
    (it) => `<p>${it}</p>`,
    (it) => `<P CLASS="a" TITLE="a > b">\n${it}\n</P>`,
    (it) => `<p>${it}`,
    (it) => `<div><section><article><p>${it}</p></article></section></div>`,
    (it) => `<div>\n\n${it}\n\n</div>`,
    (it) => `<ul>\n<li>Larkfold\n<li>${it}\n</ul>`,
    (it) => `<ol><li><p>${it}</p></li></ol>`,
    (it) => `<table><tr><td>${it}</td></tr></table>`,
    (it) => `<table>\n<thead><tr><th>A</th><th>B</th></tr></thead>\n<tbody><tr><td>b<td>${it}</tbody></table>`,
    (it) => `| A | B |\n|---|---|\n| <ul><li>${it}</li></ul> | b |`,
    (it) => `| A | B |\n|---|---|\n| b<br>${it} | b |`,
    (it) => `<p>Larkfold.<br>${it}<br/>Larkfold.</p>`,
    (it) => `Larkfold.<br>${it}`,
    (it) => `<p><strong>${it}</strong></p>`,
    (it) => `<p>${it.replace(/(\S+) (\S+)/, "<b>$1</b> <em>$2</em>")}</p>`,
    (it) => `<center><font size=2><span style="color:red">${it}</span></font></center>`,
    (it) => `<p>${it.replace(/ /g, "&nbsp;").replace("é", "&eacute;")}</p>`,
    (it) => `<dl><dt>Larkfold</dt><dd>${it}</dd></dl>`,
    (it) => `<details><summary>Larkfold</summary>${it}</details>`,
    (it) => `<details>\n<summary>${it}</summary>\n</details>`,
    (it) => `<aside><a href="a">${it}</a></aside>`,
    (it) => `<figure><figcaption>${it}</figcaption></figure>`,
    (it) => `<form><fieldset><label>${it}</label></fieldset></form>`,
    (it) => `<p hidden>${it}</p>`,
    (it) => `<custom-element>${it}</custom-element>`,
  ];
  for (const [language, sentence] of [
    ["en", "We may use the information we collect to train our AI models."],
    ["fr", "Nous pouvons utiliser les informations récoltées pour entraîner nos modèles d'IA."],
  ] as const)
    for (const element of elements)
      test(element(sentence).slice(0, 80), () => {
        const text = within(language, element(sentence));
        const { findings, policy } = analyze(text);
        const errors = findings.filter(({ ruleId }) => ruleId === "ai-training/unseparated-data");
        assert.equal(errors.length, 1);
        const words = text.slice(errors[0]?.span.start, errors[0]?.span.end).replace(/&nbsp;/g, " ");
        assert.ok(sentence.includes(words.replace("&eacute;", "é")), words);
        assert.deepEqual(policy.unread, []);
      });
});
