import { rule } from "../core/rule.ts";

export default rule({
  id: "consistency/contradiction",
  severity: "warning",
  summary: { en: "", fr: "" },
  why: { en: "", fr: "" },
  citations: [],

  *check() {},

  examples: [],
});
