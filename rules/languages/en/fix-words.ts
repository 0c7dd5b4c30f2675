import { type FixWords, subject } from "../fix-words.ts";
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
  biometricPurposes: {
    face: {
      noun: "{{checking that the person in the selfie holds the ID}}",
      verb: "{{check that the person in the selfie holds the ID}}",
    },
    voice: { noun: "{{recognising you when you call}}", verb: "{{recognise you when you call}}" },
    hand: {
      noun: "{{matching the scan at the reader with the one you enrolled}}",
      verb: "{{match the scan at the reader with the one you enrolled}}",
    },
    eye: {
      noun: "{{matching the scan at the door with the one you enrolled}}",
      verb: "{{match the scan at the door with the one you enrolled}}",
    },
    movement: {
      noun: "{{recognising you by the way you type or sign}}",
      verb: "{{recognise you by the way you type or sign}}",
    },
  },
  consentAct: "you agree by {{tapping “I agree” on a screen of its own}}, before anything is recorded.",
  consentWayBack: "you can withdraw your consent at any time under {{Settings > Sign-in}}.",
  otherWay: "if you do not agree, you can {{use a passcode}} instead.",
  letIn: (exception) => `what ${exception} lets in`,
  regional: {},
};
