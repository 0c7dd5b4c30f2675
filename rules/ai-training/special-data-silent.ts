import { rule } from "../core/rule.ts";

export default rule({
  id: "ai-training/special-data-silent",
  severity: "info",
  summary: { en: "", fr: "" },
  why: { en: "", fr: "" },
  citations: [],

  *check() {},

  examples: [],
});
