// Where one sentence ends and the next begins, however the author, a page or a paste set it: what the one denies, the other
// still says.
import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { analyze } from "../rules/index.ts";
import { withReading } from "./support.ts";

const isOnData = /^ai-training\/(?:unseparated-data|public-private-mixed)$/;

function isFlagged(text: string): void {
  test(JSON.stringify(text), () => {
    withReading(text, () =>
      assert.ok(
        analyze(text).findings.some(({ ruleId, severity }) => isOnData.test(ruleId) && severity === "error"),
        "the clause on training is not flagged",
      ),
    );
  });
}

/** @param without the clause on training without its full stop, at the start of a line */
function joined(clause: string, without: string, denial: string, joints: readonly string[]): void {
  for (const joint of joints)
    isFlagged(`# Policy\n\n${joint.replaceAll("NO", denial).replace("YES", clause).replaceAll("LINE", without)}`);
}

/** Each joins a denial to the clause on training. */
const joints = [
  "NO.YES",
  "**NO.** YES",
  "**NO.**YES",
  "<span>NO.</span><span>YES</span>",
  "NO.\u200BYES",
  "NO.&#8203;YES",
  "NO (§ 4).YES",
  "NO.¹ YES",
  "NO.<sup>1</sup> YES",
  "NO.[1] YES",
  "NO.(2) YES",
  "NO.* YES",
  "[NO](/x) YES",
  "NO\nLINE\nNO",
  "NO\u2028LINE",
  "NO\tYES",
  "NO | YES",
  "NO — YES",
  "→ NO\n→ LINE\n→ NO",
  "✓ NO\n✓ LINE\n✓ NO",
  "1.1 NO\n1.2 LINE\n1.3 NO",
  "\\- NO\n\\- LINE",
  "| A | B |\n|--|--|\n| NO. | YES |",
  "| A | B |\n|--|--|\n| NO | LINE |",
  "<table><tr><td>NO.</td><td>YES</td></tr></table>",
  "| A | B |\n|--|--|\n| x | YES |",
  "| A | B |\n|--|--|\n| n/a | YES |",
  "| A | B |\n|--|--|\n| ❌ | YES |",
];

suite("a no ends with its sentence", () => {
  joined(
    "We may use the information we collect to train our AI models.",
    "We may use the information we collect to train our AI models",
    "We do not sell your data",
    joints,
  );
  for (const before of [
    "We do not sell your data to X.",
    "We do not sell it to Larkfield & Co.",
    "We do not sell vitamin A.",
    "We do not give it to our HR dept.",
    "You can contact us at any time.\u200B",
  ])
    isFlagged(`${before} We may use the information we collect to train our AI models.`);
  isFlagged("We do not sell your data. we may use the information we collect to train our AI models.");
  for (const mark of ["•", "-"])
    isFlagged(
      `We do not do any of this:\n${mark} sell data\n${mark} show ads\nWe may use the information we collect to train our AI models.`,
    );
  isFlagged("| A | B |\n|--|--|\n| No | We may use the information we collect to train our AI models. |");
});

suite("une négation finit avec sa phrase", () => {
  joined(
    "Nous pouvons utiliser les informations que nous recueillons pour entraîner nos modèles d'IA.",
    "Nous pouvons utiliser les informations que nous recueillons pour entraîner nos modèles d'IA",
    "Nous ne vendons pas vos données",
    joints,
  );
  isFlagged(
    "Nous ne vendons rien à la Sté. Nous pouvons utiliser les informations que nous recueillons pour entraîner nos modèles d'IA.",
  );
  isFlagged(
    "Nous ne faisons jamais ce qui suit :\n• vendre vos données\n• afficher des publicités\nNous pouvons utiliser les informations que nous recueillons pour entraîner nos modèles d'IA.",
  );
});

suite("one sentence stays one", () => {
  for (const text of [
    "We never use the information We collect to train AI models.",
    "Dr. K. Lindqvist, Larkfield Inc. and Booking.Com do not train AI models on your messages.",
    "We do not use your messages (e.g. those you send us) to train AI models.",
    "Nous n'utilisons pas les messages de M. Le Goff ou de Mme. Aubry pour entraîner des modèles d'IA.",
  ])
    test(text, () => {
      withReading(text, () => {
        const practices = analyze(text).policy.clauses.flatMap(({ practices: its }) => its);
        assert.deepEqual(
          practices.map(({ topic, stance }) => `${topic} ${stance}`),
          ["ai-training does-not"],
        );
      });
    });
});

suite("a tick in a table says which data is used", () => {
  for (const [title, use, data, other] of [
    ["Purpose", "Training our AI models", "All information we collect", "Contact"],
    ["Finalité", "Entraînement de nos modèles d'IA", "Toutes les informations que nous recueillons", "Contact"],
  ]) {
    const yes = title === "Purpose" ? "Yes" : "Oui";
    for (const tick of ["x", "X", "[x]", "✓", "✔", "☒", "✅", "•", yes])
      isFlagged(`| ${title} | ${data} | E-mail |\n|---|:-:|:-:|\n| ${use} | ${tick} | |\n| ${other} | | ${tick} |`);
  }
});

suite("words set as code are words", () => {
  isFlagged("We may use the information we collect to train our `AI models`.");
  isFlagged("We may use `the information we collect` to train our AI models.");
  isFlagged("<p><code>We may use the information we collect to train our AI models.</code></p>");
  isFlagged("Nous pouvons utiliser les informations que nous recueillons pour entraîner nos `modèles d'IA`.");
});

suite("training without a word on what is trained", () => {
  isFlagged("We may use the information we collect to train.");
  isFlagged("Nous pouvons utiliser vos contenus pour entraîner.");
});
