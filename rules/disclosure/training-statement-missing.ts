import { rule } from "../core/rule.ts";

export default rule({
  id: "disclosure/training-statement-missing",
  severity: "hint",
  summary: { en: "", fr: "" },
  why: { en: "", fr: "" },
  citations: [],

  *check() {},

  examples: [],
});
