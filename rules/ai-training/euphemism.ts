import { rule } from "../core/rule.ts";

export default rule({
  id: "ai-training/euphemism",
  severity: "info",
  summary: { en: "", fr: "" },
  why: { en: "", fr: "" },
  citations: [],

  *check() {},

  examples: [],
});
