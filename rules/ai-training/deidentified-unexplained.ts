import { rule } from "../core/rule.ts";

export default rule({
  id: "ai-training/deidentified-unexplained",
  severity: "info",
  summary: { en: "", fr: "" },
  why: { en: "", fr: "" },
  citations: [],

  *check() {},

  examples: [],
});
