import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { type Edit, rank } from "../rules/core/finding.ts";
import { afforded, mostReadAgain } from "../rules/core/fixes/afforded.ts";
import { fix, remove, replaceData, replaceWords, withApostrophesOf } from "../rules/core/fixes/edits.ts";
import { namedData } from "../rules/core/fixes/wording.ts";
import { tearsMarkup } from "../rules/core/markdown/markup.ts";
import { practicesIn } from "../rules/core/policy/active.ts";
import { analyze, type Finding, rules } from "../rules/index.ts";
import { withTu } from "../rules/languages/fr/familiar.ts";
import { withoutFix } from "./without-fix.ts";

// What fixes make of a clause, word for word. The clauses are of companies that do not exist.

/** A clause, and what each of the named fixes of a rule's finding makes of it. `…` stands for the rest of the policy. */
interface Rewrite {
  readonly clause: string;
  readonly ruleId: string;
  readonly becomes: Readonly<Record<string, string>>;
}

const policy = [
  "# Privacy Policy of Fernway\n\nWe keep invoices for ten years.\n\n",
  "\n\nWrite to privacy@fernway.example.\n",
] as const;
const politique = [
  "# Politique de confidentialité de Fernway\n\nNous gardons les factures dix ans.\n\n",
  "\n\nÉcrivez à confidentialite@fernway.example.\n",
] as const;

/** What is offered where the words of a clause have to stay as they are. */
const addition = {
  en: "Add a sentence that names the only data for training, and keeps private data out",
  fr: "Ajouter une phrase qui nomme les seules données d’entraînement et en exclut les données privées",
};
/** The same behind a denial with exceptions. */
const exclusion = {
  en: "Add a sentence that keeps private data out of the training",
  fr: "Ajouter une phrase qui exclut de l’entraînement les données privées",
};

const founding: readonly (Rewrite & {
  readonly around: readonly [string, string];
  readonly blanks: Readonly<Record<string, string>>;
})[] = [
  {
    around: policy,
    clause:
      "We may use the information we hold about you, together with publicly available data, to help train our AI models for the purposes described in this policy.",
    ruleId: "ai-training/public-private-mixed",
    becomes: {
      "Train on public data only, never on private data":
        "We may use only public data, meaning {{posts and comments visible to anyone without signing in}}, to help train our AI models for {{filtering spam comments}}. {{Direct messages, drafts and posts with a limited audience}} are not used to train these models.",
      "Train on public data, and on private data only if the person opts in":
        "We may use public data, meaning {{posts and comments visible to anyone without signing in}}, to help train our AI models for {{filtering spam comments}}. {{Direct messages, drafts and posts with a limited audience}} are used to train these models only if you turn on {{this option in your settings}}, which is off by default.",
      "Train only on data that is named here":
        "We may use only {{the ratings and reviews you post}} to help train our AI models for {{filtering spam comments}}.",
    },
    blanks: {
      "posts and comments visible to anyone without signing in":
        "recipes and photos that anyone can open without signing in",
      "filtering spam comments": "suggesting a recipe's next step",
      "Direct messages, drafts and posts with a limited audience": "Direct messages, drafts and private cookbooks",
      "Private messages and drafts": "Your direct messages and drafts",
      "this option in your settings": "“Learn from my notes” in your settings",
      "the ratings and reviews you post": "the recipe ratings and comments you post",
    },
  },
  {
    around: policy,
    clause:
      "With your permission, we may gather and use biometric data about you for security, safety and identification.",
    ruleId: "biometric/unspecified-identifier",
    becomes: {
      "Name the trait and where it comes from":
        "With your permission, we may gather and use {{a face template, a voiceprint or a fingerprint template}}, derived only from {{the selfie, the phrase or the scan that you record at enrolment}}, for security, safety and identification.",
    },
    blanks: {
      "a face template, a voiceprint or a fingerprint template": "a voiceprint",
      "the selfie, the phrase or the scan that you record at enrolment": "the phrase you record at enrolment",
    },
  },
  {
    around: politique,
    clause:
      "Nous pouvons utiliser les renseignements que nous détenons à votre sujet, ainsi que des données accessibles au public, pour entraîner nos modèles d’IA aux fins décrites dans la présente politique.",
    ruleId: "ai-training/public-private-mixed",
    becomes: {
      "N'entraîner que sur des données publiques, jamais sur des données privées":
        "Nous pouvons utiliser uniquement les données publiques, c’est-à-dire {{les publications et commentaires visibles par tous sans compte}}, pour entraîner nos modèles d’IA afin de {{filtrer les commentaires indésirables}}. {{Les messages privés, les brouillons et les publications à audience limitée}} ne servent pas à entraîner ces modèles.",
      "Entraîner sur les données publiques, et sur les données privées seulement si la personne l'accepte":
        "Nous pouvons utiliser les données publiques, c’est-à-dire {{les publications et commentaires visibles par tous sans compte}}, pour entraîner nos modèles d’IA afin de {{filtrer les commentaires indésirables}}. {{Les messages privés, les brouillons et les publications à audience limitée}} ne servent à entraîner ces modèles que si vous activez {{cette option dans vos réglages}}, désactivée par défaut.",
      "N'entraîner que sur les données nommées ici":
        "Nous pouvons utiliser uniquement les {{notes et évaluations que vous publiez}} pour entraîner nos modèles d’IA afin de {{filtrer les commentaires indésirables}}.",
    },
    blanks: {
      "les publications et commentaires visibles par tous sans compte":
        "les recettes et photos visibles par tous sans compte",
      "filtrer les commentaires indésirables": "proposer l’étape suivante d’une recette",
      "Les messages privés, les brouillons et les publications à audience limitée":
        "Les messages privés, les brouillons et les carnets privés",
      "Les messages privés et les brouillons": "Vos messages privés et vos brouillons",
      "cette option dans vos réglages": "« Apprendre de mes notes » dans vos réglages",
      "notes et évaluations que vous publiez": "notes et évaluations de recettes que vous publiez",
    },
  },
  {
    around: politique,
    clause:
      "Avec votre accord, nous pouvons recueillir et utiliser vos données biométriques à des fins de sécurité et d’identification.",
    ruleId: "biometric/unspecified-identifier",
    becomes: {
      "Nommer le trait et sa provenance":
        "Avec votre accord, nous pouvons recueillir et utiliser {{un gabarit facial, une empreinte vocale ou un gabarit d’empreinte digitale}}, provenant uniquement {{du selfie, de la phrase ou de la lecture que vous enregistrez à l’inscription}}, à des fins de sécurité et d’identification.",
    },
    blanks: {
      "un gabarit facial, une empreinte vocale ou un gabarit d’empreinte digitale": "une empreinte vocale",
      "du selfie, de la phrase ou de la lecture que vous enregistrez à l’inscription":
        "de la phrase que vous enregistrez à l’inscription",
    },
  },
];

suite("the founding case", () => {
  for (const {
    clause,
    ruleId,
    becomes,
    around: [before, after],
    blanks,
  } of founding) {
    const text = before + clause + after;
    for (const [title, expected] of Object.entries(becomes)) {
      test(`${title}: ${clause}`, () => {
        const draft = applied(text, ruleId, title);
        assert.equal(draft, before + expected + after);
        const filled = draft.replace(
          /\{\{(.*?)\}\}/g,
          (_, blank: string) => blanks[blank] ?? assert.fail(`no words for ${blank}`),
        );
        // A fix about the data is no offer to refuse.
        const left = found(filled).filter(
          (it) =>
            !/^(?:info|hint) ai-training\/no-choice/.test(it) &&
            (!ruleId.startsWith("biometric/") ||
              !/^warning biometric\/(?:vague-purpose|no-retention|consent-unspecified|no-withdrawal)/.test(it)),
        );
        assert.deepEqual(left, []);
      });
    }
  }

  test("is reported as an error, with what is vague about it", () => {
    const [first] = founding;
    const grave = found(first?.clause ?? "").filter((it) => !it.startsWith("info"));
    assert.deepEqual(
      grave.map((it) => it.replace(/:.*/s, "")),
      [
        "error ai-training/public-private-mixed",
        "warning separation/public-undefined",
        "warning ai-training/vague-purpose",
      ],
    );
  });

  for (const clause of [
    "We train our recommendation model only on posts visible to everyone; never on direct messages or anything else that is not public.",
    "Nous entraînons notre modèle de recommandation uniquement avec les publications visibles par tous ; jamais avec les messages privés ni ce qui n’est pas public.",
  ]) {
    test(`finds nothing in: ${clause}`, () => assert.deepEqual(found(clause), []));
  }
});

const agreement: readonly Rewrite[] = [
  {
    clause: "Vos données sont aussi utilisées pour entraîner nos modèles d’IA de tri.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "N'entraîner que sur les données nommées ici":
        "Seules les {{notes et évaluations que vous publiez}} sont aussi utilisées pour entraîner nos modèles d’IA de tri.",
    },
  },
  {
    clause: "Vos données peuvent être également utilisées pour entraîner nos modèles d’IA de tri.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "N'entraîner que sur les données nommées ici":
        "Seules les {{notes et évaluations que vous publiez}} peuvent être également utilisées pour entraîner nos modèles d’IA de tri afin de {{filtrer les commentaires indésirables}}.",
    },
  },
  {
    clause: "Vos contenus peuvent être utilisés pour entraîner nos modèles d’IA de tri.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "N'entraîner que sur les données nommées ici":
        "Seuls les {{avis et commentaires que vous publiez}} peuvent être utilisés pour entraîner nos modèles d’IA de tri afin de {{filtrer les commentaires indésirables}}.",
    },
  },
  {
    clause: "Vos informations peuvent être utilisées pour entraîner nos modèles d’IA de tri.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "N'entraîner que sur les données nommées ici":
        "Seules les {{notes et évaluations que vous publiez}} peuvent être utilisées pour entraîner nos modèles d’IA de tri afin de {{filtrer les commentaires indésirables}}.",
    },
  },
  {
    clause:
      "Les données que vous nous confiez, ainsi que celles issues de sources publiques, sont susceptibles d’alimenter l’entraînement de nos modèles d’IA.",
    ruleId: "ai-training/public-private-mixed",
    becomes: {
      "N'entraîner que sur les données nommées ici":
        "Seules les {{notes et évaluations que vous publiez}} sont susceptibles d’alimenter l’entraînement de nos modèles d’IA.",
    },
  },
  {
    clause: "The data you give us, as well as that from public sources, may feed the training of our sorting models.",
    ruleId: "ai-training/public-private-mixed",
    becomes: {
      "Train only on data that is named here":
        "Only {{the ratings and reviews you post}} may feed the training of our sorting models in order to {{filter spam comments}}.",
    },
  },
  {
    clause: "Your notes are used to train the AI model that answers your questions, along with everything you upload.",
    ruleId: "ai-training/special-data-silent",
    becomes: {
      "Keep health data, biometric data and minors out of training":
        "Your notes are used to train the AI model that answers your questions, along with everything you upload. {{Health data, biometric data and the accounts of people under 18}} are not used to train this model.",
    },
  },
  {
    clause: "Your content is used to train the AI model that answers your questions.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Train on public data only, never on private data":
        "Only public data, meaning {{posts and comments visible to anyone without signing in}}, is used to train the AI model that answers your questions. {{Direct messages, drafts and posts with a limited audience}} are not used to train this model.",
    },
  },
  {
    clause: "Vos données servent à entraîner le modèle d’IA qui répond à vos questions.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "N'entraîner que sur des données publiques, jamais sur des données privées":
        "Seules les données publiques, c’est-à-dire {{les publications et commentaires visibles par tous sans compte}}, servent à entraîner le modèle d’IA qui répond à vos questions. {{Les messages privés, les brouillons et les publications à audience limitée}} ne servent pas à entraîner ce modèle.",
    },
  },
  {
    clause: "We use the reviews you write to train AI models for the purposes outlined in this policy.",
    ruleId: "ai-training/no-choice",
    becomes: {
      "Do this only if the person turns it on":
        "We use the reviews you write to train AI models for the purposes outlined in this policy, but only if you turn on {{this option in your settings}}.",
    },
  },
  {
    clause: "Nous utilisons vos avis pour entraîner nos modèles d’IA aux fins décrites dans la présente politique.",
    ruleId: "ai-training/no-choice",
    becomes: {
      "Ne le faire que si la personne l'active":
        "Nous utilisons vos avis pour entraîner nos modèles d’IA aux fins décrites dans la présente politique, et uniquement si vous activez {{cette option dans vos réglages}}.",
    },
  },
  {
    clause:
      "Nous utilisons vos avis pour contribuer à entraîner nos modèles d’IA aux fins décrites dans la présente politique.",
    ruleId: "ai-training/vague-purpose",
    becomes: {
      "Dire à quoi sert le modèle":
        "Nous utilisons vos avis pour contribuer à entraîner nos modèles d’IA afin de {{filtrer les commentaires indésirables}}.",
    },
  },
  {
    clause: "We train our models on your content.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Train only on data that is named here": "We train our models only on {{the ratings and reviews you post}}.",
      "Do not train AI on this data": "We do not train our models on your content.",
    },
  },
  {
    clause: "Your content is used to train our AI models.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Train only on data that is named here": "Only {{the feedback you send}} is used to train our AI models.",
      "Do not train AI on this data": "Your content is not used to train our AI models.",
    },
  },
  {
    clause: "**We may use** [your content](https://fernway.example/c) and **public posts** to train our AI models.",
    ruleId: "ai-training/public-private-mixed",
    becomes: {
      "Train only on data that is named here":
        "**We may use** only {{the ratings and reviews you post}} to train our AI models in order to {{filter spam comments}}.",
    },
  },
  {
    clause: "| Purpose | Data |\n|---|---|\n| Train our AI models | Account info, content, usage data |",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Train on public data only, never on private data":
        "| Purpose | Data |\n|---|---|\n| Train our AI models | Only public data, meaning {{posts and comments visible to anyone without signing in}}. {{Direct messages, drafts and posts with a limited audience}} are not used to train these models |",
    },
  },
  {
    clause: "- We train our models on your content.\n- We keep invoices for ten years.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Train on public data only, never on private data":
        "- We train our models only on public data, meaning {{posts and comments visible to anyone without signing in}}. {{Direct messages, drafts and posts with a limited audience}} are not used to train these models.\n- We keep invoices for ten years.",
    },
  },
  {
    clause: "Fernway may collect and use your comments to train its AI models.",
    ruleId: "vague/modal-without-condition",
    becomes: {
      "Say that this does happen": "Fernway collects and uses your comments to train its AI models.",
      "Say when this happens":
        "Fernway may collect and use your comments to train its AI models {{if you turn on this option in your settings}}.",
    },
  },
  {
    clause: "Comments might also be used to train our AI models.",
    ruleId: "vague/modal-without-condition",
    becomes: { "Say that this does happen": "Comments are also used to train our AI models." },
  },
  {
    clause: "Vos contenus sont utilisés pour entraîner nos modèles d’IA.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Entraîner sur les données publiques, et sur les données privées seulement si la personne l'accepte":
        "Les contenus publics, c’est-à-dire {{les publications et commentaires visibles par tous sans compte}}, sont utilisés pour entraîner nos modèles d’IA. {{Les messages privés, les brouillons et les publications à audience limitée}} ne servent à entraîner ces modèles que si vous activez {{cette option dans vos réglages}}, désactivée par défaut.",
      "N'entraîner que sur les données nommées ici":
        "Seuls les {{avis et commentaires que vous publiez}} sont utilisés pour entraîner nos modèles d’IA.",
      "Ne pas entraîner d'IA avec ces données": "Vos contenus ne sont pas utilisés pour entraîner nos modèles d’IA.",
    },
  },
  {
    clause: "Votre contenu est utilisé pour entraîner nos modèles d'IA.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "N'entraîner que sur les données nommées ici":
        "Seul l'{{avis que vous publiez}} est utilisé pour entraîner nos modèles d'IA.",
      "Ne pas entraîner d'IA avec ces données": "Votre contenu n'est pas utilisé pour entraîner nos modèles d'IA.",
    },
  },
  {
    clause: "Nous avons recours à vos données personnelles pour entraîner nos modèles d'IA.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "N'entraîner que sur les données nommées ici":
        "Nous avons recours uniquement aux {{notes et évaluations que vous publiez}} pour entraîner nos modèles d'IA.",
    },
  },
  {
    clause: "Nous pouvons recueillir et utiliser vos commentaires pour entraîner nos modèles d'IA.",
    ruleId: "vague/modal-without-condition",
    becomes: {
      "Dire que cela a bien lieu": "Nous recueillons et utilisons vos commentaires pour entraîner nos modèles d'IA.",
      "Dire quand cela a lieu":
        "Nous pouvons recueillir et utiliser vos commentaires pour entraîner nos modèles d'IA {{si vous activez cette option dans vos réglages}}.",
    },
  },
];

const inPlace: readonly Rewrite[] = [
  {
    clause: "We use your photos, your messages, etc. to train our AI models.",
    ruleId: "vague/open-enumeration",
    becomes: {
      "Use what is listed, and nothing else":
        "We use your photos and your messages, and nothing else, to train our AI models.",
    },
  },
  {
    clause: "Nous utilisons vos avis, vos notes, etc. pour entraîner nos modèles d’IA.",
    ruleId: "vague/open-enumeration",
    becomes: {
      "Utiliser ce qui est énuméré, et rien d'autre":
        "Nous utilisons vos avis et vos notes, et rien d’autre, pour entraîner nos modèles d’IA.",
    },
  },
  // A subject, and what is kept out
  {
    clause: "Your photos, your messages, etc. are used to train our AI models.",
    ruleId: "vague/open-enumeration",
    becomes: {
      "Use what is listed, and nothing else": "Your photos and your messages are used to train our AI models.",
    },
  },
  {
    clause: "We train our models on your posts, but never on messages, drafts, etc.",
    ruleId: "vague/open-enumeration",
    becomes: {
      "Use what is listed, and nothing else": "We train our models on your posts, but never on messages and drafts.",
    },
  },
  {
    clause: "We train our search model only on Public Notes and other information we collect.",
    ruleId: "ai-training/public-private-mixed",
    becomes: {
      "Use what is listed, and nothing else": "We train our search model only on Public Notes, and nothing else.",
    },
  },
  {
    clause:
      "We create a face template from your selfie to check your age, and delete it after an hour. We use your content to train our AI models.",
    ruleId: "biometric/training-silent",
    becomes: {
      "Keep biometric data out of AI training":
        "We create a face template from your selfie to check your age, and delete it after an hour. We use your content, except {{biometric data}}, to train our AI models.",
    },
  },
  {
    clause:
      "Nous créons un gabarit facial à partir de votre selfie pour vérifier votre âge, et le supprimons après une heure. Vos données servent à entraîner nos modèles d’IA.",
    ruleId: "biometric/training-silent",
    becomes: {
      "Ne pas entraîner d'IA avec les données biométriques":
        "Nous créons un gabarit facial à partir de votre selfie pour vérifier votre âge, et le supprimons après une heure. Vos données, sauf {{les données biométriques}}, servent à entraîner nos modèles d’IA.",
    },
  },
  {
    clause: "We train our AI models on your reviews to provide, maintain and improve our services.",
    ruleId: "ai-training/vague-purpose",
    becomes: { "Say what the model is for": "We train our AI models on your reviews to {{filter spam comments}}." },
  },
  {
    clause: "Nous entraînons nos modèles d’IA avec vos avis pour fournir, maintenir et améliorer nos services.",
    ruleId: "ai-training/vague-purpose",
    becomes: {
      "Dire à quoi sert le modèle":
        "Nous entraînons nos modèles d’IA avec vos avis pour {{filtrer les commentaires indésirables}}.",
    },
  },
  // A purpose as a whole
  {
    clause: "We use your reviews to train our AI models for research and development.",
    ruleId: "ai-training/vague-purpose",
    becomes: {
      "Say what the model is for": "We use your reviews to train our AI models for {{filtering spam comments}}.",
    },
  },
  {
    clause: "Nous utilisons vos avis pour entraîner nos modèles d’IA à des fins de recherche et d’innovation.",
    ruleId: "ai-training/vague-purpose",
    becomes: {
      "Dire à quoi sert le modèle":
        "Nous utilisons vos avis pour entraîner nos modèles d’IA afin de {{filtrer les commentaires indésirables}}.",
    },
  },
  {
    clause: "Where permitted by law, we use biometric data to sign you in.",
    ruleId: "vague/open-condition",
    becomes: {
      "Say when this happens": "{{If you turn on this option in your settings}}, we use biometric data to sign you in.",
      "Do this without the open condition": "We use biometric data to sign you in.",
    },
  },
  {
    clause: "We train our search model only on Public Notes and other information we collect.",
    ruleId: "ai-training/no-choice",
    becomes: {
      "Do this only if the person turns it on":
        "We train our search model only on Public Notes and other information we collect, but only if you turn on {{this option in your settings}}.",
    },
  },
  {
    clause: "We use your content to train our ranking model. You can refuse this in Settings. We keep logs for a year.",
    ruleId: "ai-training/special-data-silent",
    becomes: {
      "Keep health data, biometric data and minors out of training":
        "We use your content to train our ranking model. You can refuse this in Settings. {{Health data, biometric data and the accounts of people under 18}} are not used to train this model. We keep logs for a year.",
    },
  },
  {
    clause:
      "Nous utilisons vos contenus pour entraîner notre modèle de classement. Vous pouvez vous y opposer dans les Réglages. Nous gardons les journaux un an.",
    ruleId: "ai-training/special-data-silent",
    becomes: {
      "Exclure de l'entraînement les données de santé, biométriques et de mineurs":
        "Nous utilisons vos contenus pour entraîner notre modèle de classement. Vous pouvez vous y opposer dans les Réglages. {{Les données de santé, les données biométriques et les comptes des moins de 18 ans}} ne servent pas à entraîner ce modèle. Nous gardons les journaux un an.",
    },
  },
  {
    clause:
      "We use the information we collect to train these models:\n\n- our ranking model\n- our search model\n\nWe keep logs.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Train on public data only, never on private data":
        "We use only public data, meaning {{posts and comments visible to anyone without signing in}}, to train these models:\n\n- our ranking model\n- our search model\n\n{{Direct messages, drafts and posts with a limited audience}} are not used to train these models.\n\nWe keep logs.",
    },
  },
  {
    clause:
      "## Accounts\n\nYou need a bank account for each transaction.\n\nWe train our fraud model on your information.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Train on public data only, never on private data":
        "## Accounts\n\nYou need a bank account for each transaction.\n\nWe train our fraud model only on public data, meaning {{branch reviews and questions visible to anyone without signing in}}. {{Transactions, documents and messages that you send}} are not used to train this model.",
    },
  },
  {
    clause: "<p>We may use your information to train our AI models &amp; algorithms.</p>",
    ruleId: "vague/modal-without-condition",
    becomes: {
      "Say that this does happen": "<p>We use your information to train our AI models &amp; algorithms.</p>",
    },
  },
  {
    clause:
      "Tags may follow words:\n<h2>Training</h2>\n<p>We train our AI models on your content.</p>\n<h2>Private chats</h2>\n<p>Private chats are not used to train AI models.</p>",
    ruleId: "separation/distant-exclusion",
    becomes: {
      "Send the reader to “Private chats” for what is kept out":
        "Tags may follow words:\n<h2>Training</h2>\n<p>We train our AI models on your content (for what is kept out, see “Private chats”).</p>\n<h2>Private chats</h2>\n<p>Private chats are not used to train AI models.</p>",
    },
  },
  {
    clause: "We may train AI models on your content, but we never use it for advertising.",
    ruleId: "vague/modal-without-condition",
    becomes: {
      "Say when this happens":
        "We may train AI models on your content {{if you turn on this option in your settings}}, but we never use it for advertising.",
    },
  },
  {
    clause: "We may train AI models on your content, but we never use it for advertising.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Train only on data that is named here":
        "We may train AI models only on {{the ratings and reviews you post}} in order to {{filter spam comments}}, but we never use it for advertising.",
    },
  },
  {
    clause: "We use your data for the following purposes: billing; training our AI models; security.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Train only on data that is named here":
        "We use your data for the following purposes: billing; training our AI models using only {{the ratings and reviews you post}}; security.",
    },
  },
  {
    clause: "We use personal data:\n\n- to provide the service;\n- to train our AI models;\n- to comply with the law.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Train on public data only, never on private data":
        "We use personal data:\n\n- to provide the service;\n- to train our AI models using only public data, meaning {{posts and comments visible to anyone without signing in}}; {{direct messages, drafts and posts with a limited audience}} are not used to train these models;\n- to comply with the law.",
    },
  },
  {
    clause: "| Purpose | Data |\n|---|---|\n| Model training | Content, personal data |",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Train only on data that is named here":
        "| Purpose | Data |\n|---|---|\n| Model training | Only {{the ratings and reviews you post}} |",
    },
  },
  {
    clause: "We use information collected from cookies and other sources to build predictive models.",
    ruleId: "vague/open-enumeration",
    becomes: {
      "Use what is listed, and nothing else":
        "We use information collected from cookies, and nothing else, to build predictive models.",
    },
  },
  {
    clause: "We train our models on your photos, your messages, your contacts, etc.",
    ruleId: "vague/open-enumeration",
    becomes: {
      "Use what is listed, and nothing else":
        "We train our models on your photos, your messages and your contacts, and nothing else.",
    },
  },
  {
    clause: "We use your voiceprints to let you in.",
    ruleId: "biometric/source-unseparated",
    becomes: {
      "Say which capture it comes from, and nothing else":
        "We use your voiceprints, derived only from {{the phrase you record at enrolment}}, to let you in.",
    },
  },
  {
    clause: "We obtain biometric data from our partners.",
    ruleId: "biometric/unspecified-identifier",
    becomes: {
      "Name the trait": "We obtain {{a face template, a voiceprint or a fingerprint template}} from our partners.",
    },
  },
  {
    clause: "Nous utilisons les publications visibles par tous pour entraîner notre modèle de classement.",
    ruleId: "ai-training/private-data-silent",
    becomes: {
      "N'entraîner que sur des données publiques, jamais sur des données privées":
        "Nous utilisons uniquement les données publiques, c’est-à-dire {{les publications et commentaires visibles par tous sans compte}}, pour entraîner notre modèle de classement. {{Les messages privés, les brouillons et les publications à audience limitée}} ne servent pas à entraîner ce modèle.",
    },
  },
  {
    clause: "Nous puisons dans vos données pour entraîner notre algorithme.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "N'entraîner que sur les données nommées ici":
        "Nous puisons uniquement dans les {{notes et évaluations que vous publiez}} pour entraîner notre algorithme.",
    },
  },
  // Words that serve other uses too stay as they are
  {
    clause: "We use your content to train our ranking model and to bill you.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      [addition.en]:
        "We use your content to train our ranking model and to bill you. However, only {{the ratings and reviews you post}} are used to train this model, never {{direct messages, drafts and posts with a limited audience}}.",
    },
  },
  {
    clause: "Nous utilisons vos contenus pour entraîner nos modèles d’IA et pour vous facturer.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      [addition.fr]:
        "Nous utilisons vos contenus pour entraîner nos modèles d’IA et pour vous facturer. Toutefois, seuls les {{avis et commentaires que vous publiez}} servent à entraîner ces modèles, jamais {{les messages privés, les brouillons et les publications à audience limitée}}.",
    },
  },
];

const limited: readonly Rewrite[] = [
  {
    clause: "Ashgrove may train its search model only on your content.",
    ruleId: "ai-training/unseparated-data",
    becomes: { "Do not train AI on this data": "Ashgrove does not train its search model on your content." },
  },
  {
    clause: "Ormeau entraîne son modèle de recherche uniquement avec vos contenus.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Ne pas entraîner d'IA avec ces données": "Ormeau n’entraîne pas son modèle de recherche avec vos contenus.",
    },
  },
  {
    clause: "We train our search model only on Team Notes and other information we collect.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Do not train AI on this data":
        "We do not train our search model on Team Notes and other information we collect.",
    },
  },
  {
    clause: "We fine-tune our ranking model solely with your data.",
    ruleId: "ai-training/unseparated-data",
    becomes: { "Do not train AI on this data": "We do not fine-tune our ranking model with your data." },
  },
  {
    clause: "Nous entraînons notre modèle de recherche uniquement avec les informations que nous recueillons.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      "Ne pas entraîner d'IA avec ces données":
        "Nous n’entraînons pas notre modèle de recherche avec les informations que nous recueillons.",
    },
  },
];

suite("a denial takes “only” away, which would say that more is used", () => {
  for (const { clause, ruleId, becomes } of limited) {
    for (const [title, expected] of Object.entries(becomes)) {
      test(clause, () => assert.equal(applied(clause, ruleId, title), expected));
    }
  }
});

const spoken: readonly (Rewrite & { readonly title: string })[] = [
  ...(
    [
      ["# Privacy at Ashgrove\n\nWe keep", "We keep your voiceprint.", "We destroy"],
      ["# Privacy at Ashgrove\n\nAshgrove keeps", "Your voiceprint is kept.", "Ashgrove destroys"],
      ["# Privacy\n\nAshgrove Bank plc (the “Bank”) keeps", "The Bank keeps your voiceprint.", "The Bank destroys"],
      ["# Privacy at Ashgrove\n\nWe keep", "Ashgrove keeps your voiceprint.", "Ashgrove destroys"],
      // Another company's act is not ours.
      ["# Privacy at Ashgrove\n\nWe keep", "Northwind keeps your voiceprint.", "We destroy"],
    ] as const
  ).map(([ahead, clause, says]) => ({
    title: `${ahead} invoices for ten years.\n\n`,
    clause,
    ruleId: "biometric/no-retention",
    becomes: {
      "Destroy the data after an event, and at a set time at the latest": `${clause} ${says} this biometric data {{when verification ends}}, and at the latest {{30 days after it was collected}}.`,
    },
  })),
  ...(
    [
      ["# Confidentialité chez Ormeau\n\nNous gardons", "Nous conservons votre empreinte vocale.", "Nous détruisons"],
      ["# Confidentialité chez Ormeau\n\nOrmeau garde", "Votre empreinte vocale est conservée.", "Ormeau détruit"],
      [
        "# Confidentialité\n\nOrmeau SA (la « Société ») garde",
        "La Société conserve votre empreinte vocale.",
        "La Société détruit",
      ],
      ["# Confidentialité de l’application\n\nOn garde", "Votre empreinte vocale est conservée.", "On détruit"],
    ] as const
  ).map(([ahead, clause, says]) => ({
    title: `${ahead} les factures dix ans.\n\n`,
    clause,
    ruleId: "biometric/no-retention",
    becomes: {
      "Détruire les données après un événement, et au plus tard à une échéance": `${clause} ${says} ces données biométriques {{dès la fin de la vérification}}, et au plus tard {{30 jours après la collecte}}.`,
    },
  })),
  {
    title: "# Privacy at Ashgrove\n\nAshgrove keeps invoices for ten years.\n\n",
    clause: "Ashgrove discloses your voiceprint to third parties.",
    ruleId: "biometric/sale-or-disclosure",
    becomes: {
      "Name the recipient, its task and when it deletes the data":
        "Ashgrove discloses your voiceprint to {{ID Check Ltd}}, which uses this data for Ashgrove to {{recognise you when you call}} and deletes it {{within 24 hours}}.",
    },
  },
  {
    title: "# Confidentialité chez Ormeau\n\nOrmeau garde les factures dix ans.\n\n",
    clause: "Ormeau peut communiquer votre empreinte vocale à des tiers.",
    ruleId: "biometric/sale-or-disclosure",
    becomes: {
      "Nommer le destinataire, sa mission et l'échéance d'effacement":
        "Ormeau peut communiquer votre empreinte vocale à {{ID Contrôle SA}}, qui utilise ces données pour le compte d’Ormeau afin de {{vous reconnaître lorsque vous appelez}} et les supprime {{sous 24 heures}}.",
    },
  },
];

suite("a fix speaks as the policy does", () => {
  for (const { title: before, clause, ruleId, becomes } of spoken) {
    for (const [title, expected] of Object.entries(becomes)) {
      test(`${expected}`, () => assert.equal(applied(before + clause, ruleId, title), before + expected));
    }
  }
});

const termed = {
  en: "“Public Notes” means notes that anyone can open without signing in. “Private Notes” means your drafts and direct messages.\n\n",
  fr: "Les « Notes publiques » désignent les notes que toute personne peut ouvrir sans compte. Le « Contenu privé » désigne vos messages et vos brouillons.\n\n",
};
const publicOnly = {
  en: "Train on public data only, never on private data",
  fr: "N'entraîner que sur des données publiques, jamais sur des données privées",
};
const terms: readonly (Rewrite & { readonly language: "en" | "fr" })[] = [
  {
    language: "en",
    clause: "We use your content to train our ranking model.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      [publicOnly.en]:
        "We use only Public Notes to train our ranking model. Private Notes are not used to train this model.",
    },
  },
  {
    language: "en",
    clause: "We use your content to train our ranking model and to bill you.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      [addition.en]:
        "We use your content to train our ranking model and to bill you. However, only Public Notes are used to train this model, never Private Notes.",
    },
  },
  {
    // A term in the plural does not agree with "is".
    language: "en",
    clause: "Your content is used to train our ranking model.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      [publicOnly.en]:
        "Only public data, meaning {{posts and comments visible to anyone without signing in}}, is used to train our ranking model. Private Notes are not used to train this model.",
    },
  },
  {
    language: "fr",
    clause: "Nous avons recours à vos données pour entraîner notre modèle de tri.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      [publicOnly.fr]:
        "Nous avons recours uniquement aux Notes publiques pour entraîner notre modèle de tri. Le Contenu privé ne sert pas à entraîner ce modèle.",
    },
  },
  {
    language: "fr",
    clause: "Vos données sont utilisées pour entraîner notre modèle de tri.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      [publicOnly.fr]:
        "Seules les Notes publiques sont utilisées pour entraîner notre modèle de tri. Le Contenu privé ne sert pas à entraîner ce modèle.",
    },
  },
  {
    // A feminine term does not agree with a masculine participle.
    language: "fr",
    clause: "Vos contenus sont utilisés pour entraîner notre modèle de tri.",
    ruleId: "ai-training/unseparated-data",
    becomes: {
      [publicOnly.fr]:
        "Seuls les contenus publics, c’est-à-dire {{les publications et commentaires visibles par tous sans compte}}, sont utilisés pour entraîner notre modèle de tri. Le Contenu privé ne sert pas à entraîner ce modèle.",
    },
  },
];

suite("a fix calls data by the policy's own terms", () => {
  for (const { language, clause, ruleId, becomes } of terms) {
    for (const [title, expected] of Object.entries(becomes)) {
      test(expected, () =>
        assert.equal(applied(termed[language] + clause, ruleId, title), termed[language] + expected),
      );
    }
  }

  test("but not by one for more than private data", () => {
    const text =
      "“User Content” means your posts and direct messages.\n\nWe use your files to train our ranking model, and other data.";
    const words = analyze(text).findings.flatMap(({ fixes }) =>
      fixes.flatMap(({ edits }) => edits.map((it) => it.replacement)),
    );
    assert.ok(words.length > 0);
    assert.deepEqual(
      words.filter((it) => it.includes("User Content is not")),
      [],
    );
  });
});

suite("a sentence that names all that trains settles the one before it", () => {
  const unsettled = (text: string) => found(text).filter((it) => it.includes("ai-training/unseparated-data"));
  const clause = {
    en: "We use your content to train our ranking model and to bill you.",
    fr: "Nous utilisons vos contenus pour entraîner notre modèle de tri et pour vous facturer.",
  };
  for (const text of [
    `${clause.en} Only the reviews you post are used to train this model, never your messages.`,
    `${clause.fr} Seuls les avis que vous publiez servent à entraîner ce modèle, jamais vos messages.`,
  ]) {
    test(text, () => assert.deepEqual(unsettled(text), []));
  }
  for (const text of [
    `${clause.en} Only if you agree, the reviews you post are used to train this model.`,
    `${clause.en} Only the reviews you post are used to train our spam filter.`,
    `${clause.en} Only the content you post is used to train this model.`,
    `${clause.fr} Seuls les avis que vous publiez servent à entraîner notre filtre anti-spam.`,
  ]) {
    test(`but not: ${text}`, () => assert.notDeepEqual(unsettled(text), []));
  }
});

test("a fix has the words of Québec where its profile is on, and those of France elsewhere", () => {
  const clause = "Nous recueillons et conservons des données biométriques.";
  const words = (profiles: readonly ("quebec-25" | "gdpr")[]) =>
    analyze(`# Politique de confidentialité\n\n${clause}`, { profiles })
      .findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map((it) => it.replacement)))
      .join(" ");
  assert.match(words(["quebec-25"]), /de l’égoportrait, de la phrase/);
  assert.doesNotMatch(words(["quebec-25"]), /selfie|Réglages/);
  assert.match(words(["gdpr"]), /de la lecture que vous enregistrez/);
  assert.doesNotMatch(words(["gdpr"]), /égoportrait/);
});

suite("fixes where the policy says « tu »", () => {
  const written = (text: string) =>
    analyze(text)
      .findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map((it) => it.replacement)))
      .join(" ");
  const familiar =
    "# Politique de confidentialité\n\nTu peux nous écrire. Nous recueillons et conservons des données biométriques.\n\nNous entraînons nos modèles d'IA avec tes informations.";
  const formal = familiar.replace("Tu peux", "Vous pouvez").replace("tes", "vos");

  test("say « tu »", () => {
    assert.match(written(familiar), /de la lecture que tu enregistres/);
    assert.match(written(familiar), /que si tu actives/);
    assert.doesNotMatch(written(familiar), /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/iu);
  });

  test("and « vous » elsewhere", () => assert.match(written(formal), /de la lecture que vous enregistrez/));

  for (const [said, other] of [
    ["Vous pouvez vous y opposer", "Tu peux t'y opposer"],
    ["si vous ne vous opposez pas à ce qui vous concerne", "si tu ne t'opposes pas à ce qui te concerne"],
    ["votre pièce et votre accord, pour vous répondre", "ta pièce et ton accord, pour te répondre"],
    ["c'est bien vous qui vous connectez", "c'est bien toi qui te connectes"],
    ["un rendez-vous avec vous", "un rendez-vous avec toi"],
  ]) {
    test(`${said}`, () => assert.equal(withTu(said ?? ""), other));
  }
});

/** A title that must not be offered, and why. */
const broken: readonly { readonly why: string; readonly clause: string; readonly title: RegExp }[] = [
  {
    why: "a denial with the exception that was one of the permission",
    clause: "We may use your content to train our AI models unless you opt out.",
    title: /Do not train/,
  },
  {
    why: "a denial with the exception that was one of the permission",
    clause: "Nous pouvons utiliser vos contenus pour entraîner nos modèles d’IA, sauf si vous vous y opposez.",
    title: /Ne pas entraîner d/,
  },
  {
    why: "a denial in front of what takes the permission up",
    clause: "We train AI models on your content. You can refuse this in Settings.",
    title: /Do not train/,
  },
  {
    why: "a denial in front of what takes the permission up",
    clause: "Nous entraînons nos modèles d’IA avec vos contenus. Vous pouvez le refuser dans les réglages.",
    title: /Ne pas entraîner d/,
  },
  {
    why: "a recipient of whom the rest of the words is not true",
    clause: "We may disclose your voiceprint to affiliates and other parties with whom we do business.",
    title: /Name the recipient/,
  },
  {
    why: "a denial of what others do, whose number is not known",
    clause: "Partners use your content to train our AI models.",
    title: /Do not train/,
  },
  {
    why: "a trait or a source in a hedged denial",
    clause: "We do not generally collect biometric data.",
    title: /trait|capture/,
  },
  {
    why: "a trait or a source in a hedged denial",
    clause: "Nous ne recueillons pas, en principe, de données biométriques.",
    title: /trait|capture/,
  },
  {
    why: "half of a condition",
    clause: "If applicable in your jurisdiction, we use biometric data to sign you in.",
    title: /Say when|open condition/,
  },
  {
    why: "half of a condition",
    clause: "Le cas échéant dans votre pays, nous utilisons vos données biométriques pour vous connecter.",
    title: /Dire quand|sans cette condition/,
  },
  {
    why: "half of a purpose",
    clause: "We use content to train and improve our models and develop new product features.",
    title: /Say what the model is for/,
  },
  {
    why: "a purpose beside the training",
    clause: "Nous utilisons vos avis pour entraîner nos modèles et améliorer nos services.",
    title: /Dire à quoi sert/,
  },
  {
    why: "what trains, behind a promise that hardly anything does",
    clause:
      "We do not generally use your content to train AI models, except where appropriate to improve our services.",
    title: /names the only data/,
  },
  {
    why: "what trains, behind a promise that hardly anything does",
    clause: "Sauf cas particuliers, vos données ne sont pas employées pour entraîner des modèles d’IA générative.",
    title: /nomme les seules données/,
  },
  {
    why: "a denial of “only” these models",
    clause: "We train only our search model on your content.",
    title: /Do not train/,
  },
  {
    why: "private data by choice beside “only”",
    clause: "We train our search model only on your content.",
    title: /only if the person opts in/,
  },
  {
    why: "private data by choice beside “only”",
    clause: "Nous entraînons notre modèle de recherche uniquement avec vos contenus.",
    title: /seulement si la personne l.accepte/,
  },
  {
    why: "a condition, or none, in a hedged denial",
    clause: "We do not generally collect biometric data.",
    title: /turns it on|without the open condition/,
  },
  {
    why: "a condition, or none, in a hedged denial",
    clause: "Nous ne recueillons pas, en principe, de données biométriques.",
    title: /si la personne l.active|sans cette condition/,
  },
  {
    why: "data behind a limit that is denied",
    clause: "We do not limit the training of our models to public posts.",
    title: /named here|public data only/,
  },
];

suite("a fix that would say something else is not offered", () => {
  for (const { why, clause, title } of broken) {
    test(`${why}: ${clause}`, () => {
      const titles = analyze(clause).findings.flatMap(({ fixes }) => fixes.map((it) => it.title));
      assert.deepEqual(
        titles.filter((it) => title.test(it)),
        [],
      );
    });
  }
});

/** The first training that a text states, where it stands. */
function trainingIn(text: string) {
  return practicesIn(analyze(text).policy, "ai-training")[0] ?? assert.fail(`no training is read: ${text}`);
}

suite("a fix is made of all its edits, or not at all", () => {
  const text = "We train our models on [your notes](https://example.org/notes), and keep them.";
  const put = (words: string, replacement: string): Edit => {
    const start = text.indexOf(words);
    return { span: { start, end: start + words.length }, replacement };
  };
  const title = { en: "Say so" };
  const made = (...edits: readonly (Edit | readonly Edit[] | undefined)[]) =>
    fix(trainingIn(text), title, ...edits).flatMap((it) => it.edits.map(({ replacement }) => replacement));

  test("in the order of the text", () => {
    assert.deepEqual(made(put("keep", "store"), put("train", "tune")), ["tune", "store"]);
    const [behind, instead] = [put("keep", "one"), put("keep", "two")];
    const at = { ...behind, span: { start: behind.span.start, end: behind.span.start } };
    assert.deepEqual(made(instead, at), ["one", "two"]);
    assert.deepEqual(made([put("them", "these"), put("We", "I")], put("train", "tune")), ["I", "tune", "these"]);
  });

  test("and not where one of them could not be made, or there is none", () => {
    assert.deepEqual(made(put("train", "tune"), undefined), []);
    assert.deepEqual(made(), []);
    assert.deepEqual(made([], []), []);
  });

  test("and not where two of them are of the same words", () => {
    assert.deepEqual(made(put("train our", "tune"), put("our models", "it")), []);
    assert.deepEqual(made(put("train our", "tune our"), put(" models", " it")), ["tune our", " it"]);
  });

  test("and not where one of them tears Markdown", () => {
    assert.deepEqual(made(put("train", "tune"), put("example.org", "x")), []);
    assert.deepEqual(made(put("train", "tune"), put("your notes](", "x")), []);
  });

  test("and not in a title", () => {
    const { clause, ...place } = trainingIn(text);
    assert.deepEqual(fix({ ...place, clause: { ...clause, kind: "heading" } }, title, put("train", "tune")), []);
    const bold = "**Training our models on your notes.** We do it every night.";
    const span = { start: 2, end: 36 };
    const other = { ...place, text: bold, clause: { ...clause, span } };
    assert.deepEqual(fix(other, title, { span: { start: 2, end: 10 }, replacement: "Tuning" }), []);
  });

  test("with the apostrophes of the text", () => {
    for (const [before, after] of [
      ["It's so.", "l'un, l'autre"],
      ["It’s so, isn't it?", "l’un, l’autre"],
      ["No sign.", "l’un, l’autre"],
    ] as const) {
      assert.equal(withApostrophesOf(before, "l'un, l’autre"), after);
    }
  });
});

suite("words in the place of data", () => {
  test("take all of it, and not a paragraph", () => {
    const kinds = ["your posts", "your comments", "your photos", "your reviews"];
    for (const [times, isOffered] of [
      [1, true],
      [7, false],
    ] as const) {
      const all = Array.from({ length: times }, () => kinds).flat();
      const place = trainingIn(`We use ${all.join(", ")} and your notes to train our models.`);
      assert.equal(replaceData(place, namedData(place), "only") !== undefined, isOffered, `${times}`);
    }
  });

  test("are not put into a denial", () => {
    for (const [text, isOffered] of [
      ["We use your notes to train our models.", true],
      ["We do not generally use your notes to train our models.", false],
    ] as const) {
      const place = trainingIn(text);
      const [data] = place.practice.data;
      assert.ok(data, text);
      assert.equal(replaceWords(place, data.span, namedData(place), "only") !== undefined, isOffered, text);
    }
  });

  test("go with the commas around them", () => {
    const gone = (marked: string) => {
      const text = marked.replace(/[‹›]/g, "");
      const span = { start: marked.indexOf("‹"), end: marked.indexOf("›") - 1 };
      const edit = remove({ ...trainingIn("We train our models on your notes."), text }, { text: "", span });
      return text.slice(0, edit.span.start) + edit.replacement + text.slice(edit.span.end);
    };
    for (const [marked, after] of [
      ["We use it, ‹where we can›, to train.", "We use it to train."],
      ["We use it, ‹where we can›.", "We use it."],
      ["We use it ‹where we can›.", "We use it."],
      ["We use it ‹where we can› to train.", "We use it to train."],
      ["We use ‹some›, all of it.", "We use all of it."],
      ["‹Where we can›, we use it.", "we use it."],
      ["(We use it ‹where we can›)", "(We use it)"],
    ] as const) {
      assert.equal(gone(marked), after);
    }
  });
});

test("where time is short, the gravest findings have their fixes made", () => {
  const findings = (["info", "error", "hint", "warning"] as const).map((severity) => ({ severity }) as Finding);
  const told = (length: number, all = findings) =>
    [...afforded("x".repeat(length), all)].map(({ severity }) => severity).sort((a, b) => rank(b) - rank(a));
  assert.deepEqual(told(mostReadAgain / 2), ["error", "warning"]);
  assert.deepEqual(told(mostReadAgain / 2, findings.slice(0, 2)), ["error", "info"]);
  assert.deepEqual(told(mostReadAgain * 2), ["error"]);
  assert.deepEqual(told(10), ["error", "warning", "info", "hint"]);
  assert.deepEqual(told(0), ["error", "warning", "info", "hint"]);
});

suite("words that cannot go or come without tearing Markdown", () => {
  const torn: Readonly<Record<string, string>> = {
    "half of a link": "We use [your ‹notes](https://example.org) and posts› here.",
    "the inside of an address": "See [our page](https://example.org/‹your-data›).",
    "half of emphasis": "We use **your ‹notes and** posts› here.",
    "half of code": "We use ‹`notes and› posts`.",
    "the inside of code": "We use `your ‹notes›`.",
    "a cell and its neighbour": "| Data | Use |\n| --- | --- |\n| Your ‹notes | Training› |",
  };
  const whole: Readonly<Record<string, string>> = {
    "a whole link": "We use ‹[your notes](https://example.org)› here.",
    "plain words": "We use ‹your notes› and `code`.",
    "the words of a cell": "| Data | Use |\n| --- | --- |\n| ‹Your notes› | Training |",
  };
  const tears = (marked: string) => {
    const span = { start: marked.indexOf("‹"), end: marked.indexOf("›") - 1 };
    return tearsMarkup(marked.replace(/[‹›]/g, ""), span);
  };
  for (const [what, marked] of Object.entries(torn)) test(what, () => assert.ok(tears(marked)));
  for (const [what, marked] of Object.entries(whole)) test(`but not ${what}`, () => assert.ok(!tears(marked)));
});

suite("a fix changes what it is about, and nothing beside it", () => {
  for (const { clause, ruleId, becomes } of inPlace) {
    for (const [title, expected] of Object.entries(becomes)) {
      test(`${title}: ${clause}`, () => assert.equal(applied(clause, ruleId, title), expected));
    }
  }
});

test("what others train is not ruled out by a sentence of ours", () => {
  const text = "We share your information with partners, who may use it to bill you and to train their own AI models.";
  const reported = analyze(text).findings.filter(({ ruleId }) => ruleId === "ai-training/unseparated-data");
  assert.deepEqual(
    reported.map(({ fixes }) => fixes.length),
    [0],
  );
});

const unfixable: readonly { readonly why: string; readonly clause: string; readonly ruleId: string }[] = [
  {
    why: "the noun begins further left",
    clause: "Sundry data may be used to train our AI models.",
    ruleId: "ai-training/unseparated-data",
  },
  {
    why: "a pronoun takes the data up",
    clause: "We collect your content and may use it to train our models.",
    ruleId: "ai-training/unseparated-data",
  },
  {
    why: "the data serves another purpose",
    clause: "We use your content to train our models and to bill you.",
    ruleId: "ai-training/unseparated-data",
  },
  {
    why: "the training is one of several uses of a licence",
    clause: "You grant us a licence to use, copy and analyse your content, including to train AI.",
    ruleId: "ai-training/unseparated-data",
  },
  {
    why: "what is denied is not the training",
    clause: "We do not only use personal data to train our models; we also sell it.",
    ruleId: "ai-training/unseparated-data",
  },
  {
    why: "the condition limits how long",
    clause: "We retain biometric information for as long as necessary.",
    ruleId: "vague/open-condition",
  },
  {
    why: "the source is named",
    clause: "We obtain biometric data from our partners.",
    ruleId: "biometric/source-unseparated",
  },
  {
    why: "the list goes on to the right",
    clause:
      "Nous utilisons vos contenus (y compris vos messages) et ceux de nos partenaires pour entraîner nos modèles d’IA.",
    ruleId: "ai-training/unseparated-data",
  },
];

suite("a fix that cannot be right is not offered; at most a sentence is added", () => {
  for (const { why, clause, ruleId } of unfixable) {
    test(`${why}: ${clause}`, () => {
      const reported = analyze(clause).findings.filter((finding) => finding.ruleId === ruleId);
      assert.notEqual(reported.length, 0, `not reported: ${found(clause).join("; ")}`);
      assert.deepEqual(
        reported
          .flatMap(({ fixes }) => fixes.map(({ title }) => title))
          .filter((title) => ![addition, exclusion].some((it) => Object.values<string>(it).includes(title))),
        [],
      );
    });
  }
});

suite("a fix agrees with its sentence", () => {
  for (const { clause, ruleId, becomes } of agreement) {
    for (const [title, expected] of Object.entries(becomes)) {
      test(`${title}: ${clause}`, () => assert.equal(applied(clause, ruleId, title), expected));
    }
  }
});

/** @throws AssertionError naming what is offered, where a finding of the rule has no such fix */
function applied(text: string, ruleId: string, title: string): string {
  const offered = analyze(text).findings.filter((finding) => finding.ruleId === ruleId);
  const plain = (words: string) => words.replaceAll("’", "'");
  const fix = offered.flatMap(({ fixes }) => fixes).find((it) => plain(it.title) === plain(title));
  if (!fix)
    assert.fail(
      `no such fix. Offered: ${offered.flatMap(({ fixes }) => fixes.map((it) => it.title)).join("; ") || `none (${found(text).join("; ")})`}`,
    );
  return fix.edits.reduceRight(
    (all, { span, replacement }) => all.slice(0, span.start) + replacement + all.slice(span.end),
    text,
  );
}

function found(text: string): string[] {
  return analyze(text).findings.map(
    (finding: Finding) => `${finding.severity} ${finding.ruleId}: ${text.slice(finding.span.start, finding.span.end)}`,
  );
}

test("every rule offers a rewrite of each of its examples, but where none can be right", () => {
  const without = rules.flatMap(({ id, severity, examples }) => {
    const fixless = examples.filter(({ bad }) => {
      const text = bad.replaceAll(/\[\[|\]\]/g, "");
      const { findings } = analyze(text, severity === "off" ? { severities: { [id]: "warning" } } : {});
      return findings.some(({ ruleId, fixes }) => ruleId === id && fixes.length === 0);
    });
    return fixless.length > 0 ? [id] : [];
  });
  assert.deepEqual(without.sort(), Object.keys(withoutFix).sort());
  for (const [id, reason] of Object.entries(withoutFix))
    assert.doesNotMatch(reason, /^$|TODO/, `${id} has no reason yet`);
});
