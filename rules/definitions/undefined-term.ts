import { rule } from "../core/rule.ts";

export default rule({
  id: "definitions/undefined-term",
  severity: "warning",
  summary: { en: "", fr: "" },
  why: { en: "", fr: "" },
  citations: [],

  *check() {},

  examples: [],
});
