import { rule } from "../core/rule.ts";

export default rule({
  id: "ai-training/retroactive-use",
  severity: "warning",
  summary: { en: "", fr: "" },
  why: { en: "", fr: "" },
  citations: [],

  *check() {},

  examples: [],
});
