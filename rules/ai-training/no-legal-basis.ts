import { rule } from "../core/rule.ts";

export default rule({
  id: "ai-training/no-legal-basis",
  severity: "off",
  summary: { en: "", fr: "" },
  why: { en: "", fr: "" },
  citations: [],

  *check() {},

  examples: [],
});
