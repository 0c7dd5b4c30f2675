import type { FixWords } from "../fix-words.ts";

/** What the blanks of a fix on biometric data hold, by its trait. */
export const biometrics: FixWords["biometrics"] = {
  face: {
    template: template("a face template"),
    purpose: {
      noun: "{{checking that the person in the selfie holds the ID}}",
      verb: "{{check that the person in the selfie holds the ID}}",
    },
    source: "derived only from {{the selfie you take to verify your account}}",
  },
  voice: {
    template: template("a voiceprint"),
    purpose: { noun: "{{recognising you when you call}}", verb: "{{recognise you when you call}}" },
    source: "derived only from {{the phrase you record at enrolment}}",
  },
  hand: {
    template: template("a fingerprint template"),
    purpose: {
      noun: "{{matching the scan at the reader with the one you enrolled}}",
      verb: "{{match the scan at the reader with the one you enrolled}}",
    },
    source: "derived only from {{the scan you make at the reader}}",
  },
  eye: {
    template: template("an iris template"),
    purpose: {
      noun: "{{matching the scan at the door with the one you enrolled}}",
      verb: "{{match the scan at the door with the one you enrolled}}",
    },
    source: "derived only from {{the eye scan you make at enrolment}}",
  },
  movement: {
    template: template("a record of keystroke dynamics"),
    purpose: {
      noun: "{{recognising you by the way you type or sign}}",
      verb: "{{recognise you by the way you type or sign}}",
    },
    source: "derived only from {{the recording you start to set this up}}",
  },
  any: {
    template: template("a face template, a voiceprint or a fingerprint template"),
    purpose: {
      noun: "{{verifying that it is you who signs in}}",
      verb: "{{verify that it is you who signs in}}",
    },
    source: "derived only from {{the selfie, the phrase or the scan that you record at enrolment}}",
  },
};

export const traitClues: FixWords["traitClues"] = {
  face: /\b(?:selfies?|portraits?|photos?|photographs?|cameras?|passports?|identity documents?)\b/i,
  voice: /\b(?:calls?|callers?|calling|speak|spoken|phrases?)\b/i,
  hand: /\b(?:time ?clocks?|clock(?:s|ed|ing)?[ -](?:in|out)|timekeeping|attendance|turnstiles?|readers?)\b/i,
  eye: /\b(?:eyes?)\b/i,
  movement: /\b(?:typ(?:e|es|ing)|keystrokes?|gestures?)\b/i,
};

function template(words: string) {
  return { only: "singular", plural: `{{${words}}}`, singular: `{{${words}}}` } as const;
}
