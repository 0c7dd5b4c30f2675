import type { FixWords } from "../fix-words.ts";

export const fixWords: FixWords = {
  titles: {
    publicDataOnly: "Train on public data only, never on private messages or drafts",
    privateDataByChoice: "Train on public data, and on private data only if the person opts in",
    namedData: "Train only on data that is named here",
    privateDataOut: "Add a sentence that keeps private messages and drafts out of the training",
    noTraining: "Do not train AI on this data",
  },
  publicData: [{ plural: "public data", singular: "public data" }],
  whoCanSee: "meaning {{posts and comments visible to anyone without signing in}}",
  namedData: [{ plural: "{{the ratings and reviews you post}}", singular: "{{the feedback you send us}}" }],
  privateIsOut: (models) =>
    `{{Direct messages, drafts and posts with a limited audience}} are not used to train ${models}.`,
  privateByChoice: (models) =>
    `{{Private messages and drafts}} are used to train ${models} only if you turn on {{this option in your settings}}, which is off by default.`,
  trainingPurpose: { noun: "{{filtering spam comments}}", verb: "{{filter spam comments}}" },
  biometricPurpose: {
    noun: "{{checking that the person in the selfie holds the ID}}",
    verb: "{{check that the person in the selfie holds the ID}}",
  },
  letIn: (exception) => `what ${exception} lets in`,
};
