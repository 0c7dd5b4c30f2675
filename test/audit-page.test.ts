// What the page is made of: the matrix, the filter and its parts, from written policies of companies that do not exist.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type Analysis, analyze, auditHtml, auditMarkdown, type ProfileName } from "../rules/index.ts";
import { inLanguage } from "../rules/languages/translated.ts";
import { auditReport } from "../rules/views/audit/audit.ts";
import { matrixOf, mostCharacters, questions } from "../rules/views/audit/matrix.ts";
import { type AuditPageWords, auditPageWords } from "../rules/views/audit/page-words.ts";
import { noted } from "../rules/views/editor/hover.ts";
import { auditWords } from "../rules/views/wording/facts.ts";
import { shortened } from "../rules/views/wording/quote.ts";
import { languages, sample } from "./audit-sample.ts";

const english = { fileName: "tarn-privacy.md", language: "en" } as const;

const policy = `# Tarn privacy notice

## Artificial intelligence

We may train our recommendation models on the information we collect and on publicly available posts, for the purposes set out in this notice.

We train our caption model on the photos you send in private chats, to write captions, only if you turn on “Help captions” in Settings > Privacy. You can turn it off there at any time.

Tarn shares usage data with Ostrel Labs, which trains its own models on it.

We do not use your private messages to train our models.

## Biometrics

We create a face template from the selfie you take, only to unlock your account, and delete it after 30 days.

## Visitors

We may process biometric information where appropriate.
`;
const analysis = analyze(policy);

/** What the matrix says of the clause that holds some words: state, and sayings as one text. */
function cellsOf(words: string, of: Analysis = analysis) {
  const rows = matrixOf(auditReport(of, english)).topics.flatMap((topic) => topic.rows);
  const row = rows.find(({ entry }) => entry.clause.text.includes(words));
  assert.ok(row, words);
  return Object.fromEntries(
    questions.map((question) => {
      const { state, sayings } = row.cells[question];
      const said = sayings
        .map(({ words: own, note, from }) => {
          return `${from === "clause" ? "" : `${from}: `}${own.join(" + ")}${note ? ` (${note})` : ""}`;
        })
        .join("; ");
      return [question, state === "said" ? said : state];
    }),
  );
}

suite("the matrix", () => {
  test("says in the author's words what each clause answers, and marks what it does not say", () => {
    assert.deepEqual(cellsOf("recommendation models"), {
      act: "train our recommendation models (may take place, by the company)",
      data: "the information we collect (public or private not said, takes in all kinds); publicly available posts (public)",
      purpose: "for the purposes set out in this notice (names no purpose of its own)",
      choice: "section: turn it off (can be refused)",
      retention: "not-asked",
      recipients: "not-asked",
    });
    assert.match(String(cellsOf("biometric information").retention), /^elsewhere: after 30 days/);
    const alone = analyze("We may process biometric information where appropriate.");
    assert.equal(cellsOf("biometric information", alone).retention, "not-said");
    assert.equal(cellsOf("face template").retention, "after 30 days; delete it after (ends with an event)");
    assert.match(String(cellsOf("Ostrel Labs").act), /trains models of its own/);
  });

  test("its cells are the facts of the clause, no more and no less", () => {
    for (const { rows } of matrixOf(auditReport(analysis, english)).topics) {
      for (const { entry, cells } of rows) {
        const { practice } = entry;
        const facts = {
          act: [practice.predicate, ...practice.trainers],
          data: [...practice.data, ...practice.exclusions],
          purpose: practice.purposes,
          choice: [
            ...practice.choices,
            ...practice.offers.filter((it) => entry.standing !== "kept-out" || it.distance === "clause"),
          ],
          retention: practice.retention,
          recipients: practice.recipients.filter(({ text }) => practice.trainers.every((it) => it.text !== text)),
        };
        for (const question of questions) {
          const { sayings, more, state } = cells[question];
          const told = new Set(facts[question].map(({ text }) => shortened(text, mostCharacters)));
          const shown = sayings.flatMap(({ words }) => words);
          assert.ok(
            shown.every((words) => told.has(words)),
            `${question}: ${shown}`,
          );
          assert.equal(shown.length + more, told.size, question);
          if (told.size === 0 && sayings.length === 0) assert.notEqual(state, "said");
        }
      }
    }
  });

  test("nothing is asked of what is kept out", () => {
    const cells = cellsOf("private messages to train");
    assert.ok(!Object.values(cells).includes("not-said"), JSON.stringify(cells));
  });

  test("a choice is asked for where a profile's rule asks, and not of public data alone", () => {
    assert.equal(cellsOf("train", analyze("We train our ranking model on your messages.")).choice, "not-said");
    const posts = "We train our ranking model only on publicly available posts.";
    assert.equal(cellsOf("train", analyze(posts)).choice, "not-asked");
  });

  test("counts by question what is not said, in the head of its column", () => {
    const { silent, topics } = matrixOf(auditReport(analysis, english));
    for (const question of questions) {
      const states = topics.flatMap(({ rows }) => rows.map(({ cells }) => cells[question].state));
      assert.equal(silent[question], states.filter((state) => state === "not-said").length);
    }
    assert.ok(silent.purpose > 0);
    const head = `<th scope="col" role="columnheader">What for<span class="tally">${silent.purpose} not said</span></th>`;
    assert.ok(auditHtml(analysis, english).includes(head));
  });

  test("shortens to whole words, and breaks no character", () => {
    assert.equal(shortened("one  two\nthree", 40), "one two three");
    assert.equal(shortened("one two three", 9), "one two…");
    assert.equal(shortened(`${"a".repeat(9)}🙂🙂`, 10), `${"a".repeat(9)}…`);
    assert.equal(shortened("est\u00A0:  «\u00A0oui\u00A0»", 40), "est\u00A0: «\u00A0oui\u00A0»");
    const text = "🙂".repeat(200);
    assert.doesNotMatch(noted({ text }, auditWords.en, []), /\p{Cs}/u);
  });

  for (const language of languages) {
    test(`is a table with heads of columns, rows and groups, in ${language}`, () => {
      const page = auditHtml(analysis, { ...english, language });
      const table = /<section class="matrix"[\s\S]*?<table role="table">([\s\S]*?)<\/table>/.exec(page)?.[1] ?? "";
      const { questions: heads } = inLanguage<AuditPageWords>(auditPageWords, language).matrix;
      for (const head of Object.values(heads))
        assert.ok(table.includes(`<th scope="col" role="columnheader">${head}`), head);
      const rows = [...table.matchAll(/<tr role="row"><th scope="row" role="rowheader">/g)].length;
      assert.equal(
        rows,
        matrixOf(auditReport(analysis, { ...english, language })).topics.flatMap((it) => it.rows).length,
      );
      assert.equal([...table.matchAll(/scope="rowgroup" role="rowheader" colspan="7"/g)].length, 2);
      assert.equal([...table.matchAll(/<td[ >]/g)].length, rows * questions.length);
    });
  }

  test("stands in the Markdown too", () => {
    const rows = auditMarkdown(analysis, english)
      .split("\n")
      .filter((line) => /^\| .*Line \d+/.test(line));
    assert.equal(rows.length, matrixOf(auditReport(analysis, english)).topics.flatMap((it) => it.rows).length);
    assert.ok(rows.some((row) => row.includes("“after 30 days”")));
    assert.ok(rows.some((row) => row.includes("**not said**")));
  });
});

suite("the filter", () => {
  test("offers each severity and each rule that has findings, with their number", () => {
    const page = auditHtml(analysis, english);
    const offered = [
      ...page.matchAll(/<input type="checkbox" id="show-[^"]*" name="(\w+)" value="([^"]*)">.*?tally">(\d+)</g),
    ];
    const counted = new Map<string, number>();
    for (const { severity, ruleId } of analysis.findings) {
      for (const key of [`severity ${severity}`, `rule ${ruleId}`]) counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    assert.deepEqual(new Map(offered.map((it) => [`${it[1]} ${it[2]}`, Number(it[3])])), counted);
    assert.match(page, new RegExp(`<span class="now"></span> of ${analysis.findings.length} findings shown`));
  });

  test("has a style for every pair of severity and rule, which its findings and their clauses bear", () => {
    const page = auditHtml(analysis, english);
    const styled = new Set([...page.matchAll(/\) \.(is-\w+-\d+) \{ display: block; \}/g)].map((it) => it[1]));
    const borne = [...page.matchAll(/class="[^"]*\bfiltered ([^"]*)"/g)].flatMap((it) => it[1]?.split(" ") ?? []);
    assert.ok(styled.size > 3);
    assert.deepEqual(new Set(borne), styled);
  });

  test("a policy without findings has none", () => {
    const page = auditHtml(analyze("# Privacy\n\nWe do not train AI models on any of your data.\n"), english);
    assert.doesNotMatch(page, /<form class="filter"|class="shown"/);
    assert.match(page, /nothing in these clauses was flagged/);
  });
});

suite("the page", () => {
  test("what is well said is quoted in a section of its own, and led to its findings if it has any", () => {
    const page = auditHtml(analysis, english);
    const good = /<h2 id="well-said">[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
    assert.match(good, /We do not use your private messages to train our models\./);
    assert.match(good, /We create a face template from the selfie you take/);
    assert.doesNotMatch(good, /We may process biometric information/);
    const report = auditReport(analysis, english);
    const entries = report.topics.flatMap(({ groups }) =>
      groups.filter(({ standing }) => standing === "separated" || standing === "kept-out").flatMap((it) => it.entries),
    );
    assert.equal([...good.matchAll(/<blockquote/g)].length, entries.length);
    for (const { id, findings } of entries)
      assert.equal(good.includes(`<p class="also"><a href="#${id}">`), findings.length > 0);
  });

  test("each rule is explained once, with its sources", () => {
    const page = auditHtml(analysis, english);
    const why = /<h2 id="why">[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
    for (const ruleId of new Set(analysis.findings.map((finding) => finding.ruleId)))
      assert.equal(why.split(`<code>${ruleId}</code>`).length, 2, ruleId);
    assert.match(why, /href="#source-1"/);
  });

  test("states the profiles that it was judged by, and where they were chosen", () => {
    const by = (profiles: readonly ProfileName[], chosen: "in-settings" | "for-this-report") =>
      /<div class="judged"><p>([\s\S]*?)<\/p>/.exec(
        auditHtml(analysis, { ...english, judgedBy: { profiles, chosen } }),
      )?.[1];
    assert.match(String(by([], "in-settings")), /Every reader; no jurisdiction named$/);
    assert.match(
      String(by(["gdpr", "bipa"], "in-settings")),
      /General Data Protection Regulation · Illinois: Biometric/,
    );
    assert.match(String(by(["gdpr"], "for-this-report")), /chosen for this report only; the settings are unchanged/);
    assert.doesNotMatch(auditHtml(analysis, english), /class="judged"/);
  });

  test("what works only beside the text is hidden in a saved page", () => {
    const page = auditHtml(analysis, { ...english, judgedBy: { profiles: ["gdpr"], chosen: "for-this-report" } });
    assert.match(page, /<details id="choose-profiles" hidden data-live>/);
    assert.deepEqual(
      [...page.matchAll(/name="profile" value="([^"]*)" checked/g)].map((it) => it[1]),
      ["gdpr"],
    );
  });

  for (const { language, text, words } of [
    { language: "en", text: policy, words: { before: "Before", after: "After", apply: "Apply to the text" } },
    {
      language: "fr",
      text: "# Confidentialité\n\n## Modèles\n\nNous pouvons entraîner nos modèles sur **les informations que nous recueillons** et sur les publications publiques, aux fins décrites ici.\n\nNous recueillons des données biométriques pour votre sécurité.\n",
      words: { before: "Avant", after: "Après", apply: "Appliquer au texte" },
    },
  ] as const) {
    test(`each offered rewrite unfolds to the words before and after it (${language})`, () => {
      const read = analyze(text);
      const page = auditHtml(read, { ...english, language });
      const offered = read.findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));
      const folded = [
        ...page.matchAll(/<details class="rewrite"[^>]*><summary>(.*?)<\/summary>([\s\S]*?)<\/details>/g),
      ];
      assert.ok(offered.length > 4);
      assert.equal(folded.length, offered.length);
      const unescaped = (it: string) =>
        it
          .replaceAll("&#39;", "'")
          .replaceAll("&quot;", '"')
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&amp;", "&");
      for (const [, title = "", content = ""] of folded) {
        const [, finding, fix] = /data-finding="(\d+)" data-fix="(\d+)"/.exec(content) ?? [];
        const made = read.findings[Number(finding)]?.fixes[Number(fix)];
        assert.equal(made?.title, unescaped(title));
        const versions = (name: string) =>
          [...content.matchAll(new RegExp(`<p><span class="label"[^>]*>${name}</span> (.*?)</p>`, "gs"))].map(
            (it) => it[1] ?? "",
          );
        const plain = (it: string) => unescaped(it.replace(/<\/?(?:ins|del)>/g, ""));
        // What stands beside the changed words is the same in both, and the words are those of the edits.
        assert.deepEqual(
          versions(words.before).map((it) => it.replace(/<del>.*?<\/del>/gs, "").replace(/\s+/g, "")),
          versions(words.after).map((it) => it.replace(/<ins>.*?<\/ins>/gs, "").replace(/\s+/g, "")),
        );
        const fixed = made.edits.reduceRight<string>(
          (all, { span, replacement }) => all.slice(0, span.start) + replacement + all.slice(span.end),
          text,
        );
        const bare = (it: string) => it.replace(/[*`]|\s+/g, "");
        for (const it of versions(words.before)) assert.ok(bare(text).includes(bare(plain(it))), it);
        for (const it of versions(words.after)) assert.ok(bare(fixed).includes(bare(plain(it))), it);
        assert.ok(
          content.includes(`<p hidden data-live lang="${language}"><button type="button"`),
          "no answer without a script",
        );
        assert.ok(content.includes(`>${words.apply}</button>`));
      }
    });
  }

  test("headings go down by one, and each part can be reached from the top", () => {
    for (const text of [policy, "", "We train our models on your data."]) {
      const page = auditHtml(analyze(text), english);
      const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map((it) => Number(it[1]));
      assert.equal(levels[0], 1);
      assert.ok(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1));
      const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map((it) => it[1]));
      for (const [, target] of page.matchAll(/(?:href="#|aria-labelledby="|for=")([^" ]+)/g))
        assert.ok(ids.has(target), target);
      assert.equal([...page.matchAll(/\sid="/g)].length, ids.size, "ids are unique");
    }
  });

  test("words of the policy stay words: in quotations, cells, headings and the file's name", () => {
    const hostile = `# <img src=x onerror=alert(1)>

## <script>alert(1)</script> "quotes" & 'more'

We train our models on your "<b>posts</b>" & data, for the \`"><svg onload=alert(1)>\` purposes, shared with Brandt & "Söhne" <x>.

<!-- clauselint-disable-next-line vague/open-condition -- </style><script>alert(1)</script> -->
We may process biometric information where appropriate.
`;
    const page = auditHtml(analyze(hostile), { ...english, fileName: "</title><script>alert(1)</script>.md" });
    assert.doesNotMatch(page, /<script|<img|<svg onload|\son\w+=[^&]*alert|\sstyle="/i);
    assert.equal(page.split("</style>").length, 2);
    assert.doesNotMatch(page.replace(/<[^>]*>/g, ""), /<(?:b|x)>/);
    for (const [, id] of page.matchAll(/\sid="([^"]+)"/g)) assert.match(id ?? "", /^[a-z0-9-]+$/);
  });

  test("says in French what it says in English, with French spaces", () => {
    const text = `# Confidentialité

Nous pouvons entraîner nos modèles d'IA avec les informations que nous recueillons, aux fins décrites dans la présente politique.

Nous n'utilisons pas vos messages privés pour entraîner nos modèles d'IA.
`;
    const page = auditHtml(analyze(text), { fileName: "confidentialite.md", language: "fr" });
    assert.match(
      page,
      /La seule clause sur l’entraînement d’IA ne sépare qu’en partie les données publiques des données privées/,
    );
    assert.match(page, /«\u00A0messages privés\u00A0»/);
    const prose = page.replace(/<style>[\s\S]*?<\/style>|<ol class="bibliography">[\s\S]*?<\/ol>|<[^>]*>/g, "");
    assert.doesNotMatch(prose, /« | [»;?!:]|\u00A0[;?!]/);
    const markdown = auditMarkdown(analyze(text), { fileName: "confidentialite.md", language: "fr" });
    const [told = ""] = markdown.split("## Sources");
    assert.doesNotMatch(told, /« | [»;?!:]|\u00A0[;?!]|[^\u202F];/);
    assert.match(told, /Aucun moyen de refuser n’est indiqué/);
    assert.doesNotMatch(prose, /\b(?:of|the|clauses read|not said)\b/i);
  });

  test("a long policy makes a page of bounded size, at once", () => {
    const section = (at: number) => `## Part ${at}\n\n${policy.slice(policy.indexOf("We may train"))}\n`;
    const long = analyze(`# Tarn\n\n${Array.from({ length: 10 }, (_, at) => section(at)).join("\n")}`);
    const page = auditHtml(long, english);
    const rows = [...page.matchAll(/<tr role="row"><th scope="row"/g)].length;
    assert.ok(rows > 40, `${rows} rows`);
    assert.ok(page.length < 500_000, `${page.length} characters`);
  });

  test("the analysis made by hand shows on it too", () => {
    assert.match(auditHtml(sample, english), /<h2 id="matrix">/);
  });
});
