import { rule } from "../core/rule.ts";

export default rule({
  id: "biometric/prohibited-practice",
  severity: "off",
  summary: { en: "", fr: "" },
  why: { en: "", fr: "" },
  citations: [],

  *check() {},

  examples: [],
});
