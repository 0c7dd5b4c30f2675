/** How far from words others may stand and still belong to them, in UTF-16 code units. */
export const lettersAway = {
  /** Words that call data de-identified, before it or behind it. */
  deidentified: 30,
  /** "often de-identified": what takes the promise back, before the words. */
  hedgeAhead: 14,
  /** The same, behind the words. */
  hedgeBehind: 24,
  /** "on our service", before public data. */
  serviceAhead: 20,
  /** The same, behind it. */
  serviceBehind: 40,
  /** "Settings > ": the end of a way through menus, before its last name. */
  menuPath: 12,
  /** The first of the examples behind "such as". */
  examples: 60,
  /** Between two objects that are marked as one list. */
  sameList: 40,
  /** From the predicate to data that is marked on its behalf. */
  dataByPredicate: 90,
  /** "such as", before an algorithm that is one example. */
  exampleAhead: 20,
  /** Data behind "train on". */
  trainedOn: 60,
  /** "we have built", before the predicate: about two words. */
  builtAhead: 20,
  /** "by our providers", behind what they do. */
  agentBehind: 30,
  /** The number of an item at the beginning of a sentence: "viii." */
  itemNumber: 16,
  /** The first sign behind the end of a sentence. */
  nextSign: 12,
  /** The word before a full stop. */
  abbreviation: 24,
  /** The first word behind a full stop. */
  nextWord: 32,
  /** The word in capitals before an abbreviation that is part of a name. */
  name: 40,
  /** The comma and the spaces before words that are taken out. */
  commaAhead: 20,
} as const;

/** The same, in words: those of more than a few. */
export const wordsAway = {
  /** Between "for" and the colon of a list of ends: "for the following purposes:". */
  announcedEnds: 4,
  /** Between data and what leads back to it: "messages (those posted in our open forum, which …". */
  ledBack: 8,
  /** Between a model and that it learns: "the model | underneath | gets better". */
  learning: 4,
  /** Between what feeds a training and that training: "flows into | Larkfield's | AI training". */
  owner: 2,
  /** In front of software that learns: "our search | features". */
  description: 2,
  /** Between a model and what it does: "our models | may also | use". */
  modelVerb: 3,
  /** Between what a model does and what for: "our models use | what you write in the chat | to learn". */
  learnedObject: 8,
  /** Between a corpus and what learns from it: "the reference sets | against which all of | our price models". */
  corpus: 6,
  /** Who asks: "A parent | may also ask whether". */
  asker: 3,
  /** The noun of the way by which data came: "collected through | our partner websites". */
  wayBehind: 3,
  /** "When you …": from there to the predicate that it presupposes. */
  presupposed: 14,
  /** "suppliers that handle": from the relative to what they do, or to the data that they do it with. */
  relativeVerb: 4,
  /** "opt out of the future | use": from a choice to what tells that it is about a use of data. */
  chosen: 4,
  /** "train our features, including those that rest on AI". */
  laterAi: 20,
  /** "to train our models, we use X": from the predicate to its comma. */
  frontedPurpose: 20,
  /** "| we and our service providers may | use": from where a main clause begins to its verb. */
  subject: 6,
  /** "are | added to the | data on which we train". */
  fed: 4,
  /** Others who train, behind what links them to the predicate. */
  otherTrainer: 12,
  /** Data behind the word that keeps it out. */
  exclusion: 12,
  /** "such as", behind the data that it is about: "the information that you share when you use the app, such as …". */
  examplesBehind: 10,
} as const;
