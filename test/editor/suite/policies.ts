/** The clauses that this project exists for, in a policy of a company that does not exist, and the rest of that policy. */
export const founding = {
  training:
    "We may train our artificial intelligence models on the information we collect about you and on publicly available information, for the purposes set out in this policy.",
  biometric:
    "With your consent, we may collect biometric information about you and use it to keep Tarnfield safe and to identify you.",
  separated:
    "We train our models only on posts that are visible to everyone; never on direct messages or on anything else that is not public.",
};

/** What each quick fix makes of the training clause, by the fix's title, with a blank at each tab stop. */
export const foundingRewritten: Readonly<Record<string, string>> = {
  "Train on public data only, never on private data":
    "We may train our artificial intelligence models only on public data, meaning {{posts and comments visible to anyone without signing in}}, for {{filtering spam comments}}. {{Direct messages, drafts and posts with a limited audience}} are not used to train these models.",
  "Train on public data, and on private data only if the person opts in":
    "We may train our artificial intelligence models on public data, meaning {{posts and comments visible to anyone without signing in}}, for {{filtering spam comments}}. {{Direct messages, drafts and posts with a limited audience}} are used to train these models only if you turn on {{this option in your settings}}, which is off by default.",
  "Train only on data that is named here":
    "We may train our artificial intelligence models only on {{the ratings and reviews you post}}, for {{filtering spam comments}}.",
};

/** A policy with one clause in its middle: what stands around it must not change when the clause does. */
export function policyWith(clause: string): string {
  return `# Privacy Policy of Tarnfield

Tarnfield is a network for people who mend things. 🧵 Café & co.: it does not exist.

## Our models

${clause}

## Your rights

Write to privacy@tarnfield.example to see, correct or delete your data.
`;
}
