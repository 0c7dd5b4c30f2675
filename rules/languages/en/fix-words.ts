import { type FixWords, subject } from "../fix-words.ts";
import { biometrics, traitClues } from "./biometrics.ts";
import { consenter } from "./consenters.ts";
import { nounFor } from "./grammar.ts";
import { sectors } from "./sectors.ts";

export const fixWords: FixWords = {
  titles: {
    publicDataOnly: "Train on public data only, never on private data",
    privateDataByChoice: "Train on public data, and on private data only if the person opts in",
    namedData: "Train only on data that is named here",
    namedDataApart: "Add a sentence that names the only data for training, and keeps private data out",
    privateDataOut: "Add a sentence that keeps private data out of the training",
    noTraining: "Do not train AI on this data",
  },
  speaker: (voice) =>
    voice.kind === "name"
      ? { ...subject(voice.name, false), behalf: `for ${voice.name}` }
      : { ...subject("we", true), behalf: "for us" },
  publicData: [{ plural: "public data", singular: "public data" }],
  sectors,
  whoCanSee: ({ publicData }) => `meaning {{${publicData}}}`,
  noun: nounFor,
  about: ({ only, plural }) => subject(plural, only !== "singular"),
  privateIsOut: (models, { words, verb }) => `${words} ${verb("are", "is")} not used to train ${models}.`,
  privateByChoice: (models, { words, verb }) =>
    `${words} ${verb("are", "is")} used to train ${models} only if you turn on {{this option in your settings}}, which is off by default.`,
  onlyNamed: (models, { only, plural }, { words }) =>
    `however, only ${plural} ${only === "singular" ? "is" : "are"} used to train ${models}, never ${words}.`,
  defined: (term, { publicData, privateData }, out) =>
    `**${term}** means {{${publicData}}}. It does not include {{${privateData}}}${out ? ` (“${out}”), which are not used for training` : ""}.`,
  biometrics,
  traitClues,
  consenter,
  somebody: { who: subject("the person concerned", false), isAddressed: /\byou(?:rs?)?\b/i },
  consentAct: (who = subject("you", true)) =>
    `${who.words} ${who.verb("agree", "agrees")} by {{tapping “I agree” on a screen of its own}}, before anything is recorded.`,
  consentWayBack: (who) =>
    `${who ? `${who.words} can withdraw this` : "you can withdraw your"} consent at any time under {{Settings > Sign-in}}.`,
  consentOtherwise: (who) =>
    `${who ? `if ${who.words} ${who.verb("do", "does")} not agree, ${who.words}` : "if you do not agree, you"} can {{use a passcode}} instead.`,
  letIn: (exception) => `what ${exception} lets in`,
  regional: {},
};
