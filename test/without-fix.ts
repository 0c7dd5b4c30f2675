/** Why no rewrite can be right: by the id of the rule. */
export const withoutFix: Readonly<Record<string, string>> = {
  "biometric/prohibited-practice":
    "counsel decides whether an exception applies; other words would only hide the practice",
  "biometric/sale-or-disclosure": "of a sale, which no wording mends: it is given up",
  "draft/read-again": "what is wrong is not known: the author reads the line",
  "draft/unfilled-placeholder": "only the author knows what belongs into the blank",
  "separation/second-reading": "nothing was read that a rewrite could start from: the author reads the clause",
  "consistency/two-periods": "only the author knows which of the two holds",
  "biometric/overlong-retention": "only the author knows how soon the data can be destroyed",
};
