import type { FixWords } from "../fix-words.ts";
import { capital } from "../sectors.ts";
import { sectors } from "./sectors.ts";

export const fixWords: FixWords = {
  titles: {
    publicDataOnly: "Train on public data only, never on private data",
    privateDataByChoice: "Train on public data, and on private data only if the person opts in",
    namedData: "Train only on data that is named here",
    privateDataOut: "Add a sentence that keeps private data out of the training",
    noTraining: "Do not train AI on this data",
  },
  publicData: [{ plural: "public data", singular: "public data" }],
  sectors,
  whoCanSee: ({ publicData }) => `meaning {{${publicData}}}`,
  privateIsOut: (models, { privateData }) => `{{${capital(privateData)}}} are not used to train ${models}.`,
  privateByChoice: (models, { privateData }) =>
    `{{${capital(privateData)}}} are used to train ${models} only if you turn on {{this option in your settings}}, which is off by default.`,
  defined: (term, { publicData, privateData }, out) =>
    `**${term}** means {{${publicData}}}. It does not include {{${privateData}}}${out ? ` (“${out}”), which are not used for training` : ""}.`,
  biometricPurpose: {
    noun: "{{checking that the person in the selfie holds the ID}}",
    verb: "{{check that the person in the selfie holds the ID}}",
  },
  consentAct: "You agree by {{tapping “I agree” on a screen of its own}}, before anything is recorded.",
  consentWayBack: "You can withdraw your consent at any time under {{Settings > Sign-in}}.",
  letIn: (exception) => `what ${exception} lets in`,
};
