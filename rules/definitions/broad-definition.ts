import { rule } from "../core/rule.ts";

export default rule({
  id: "definitions/broad-definition",
  severity: "info",
  summary: { en: "", fr: "" },
  why: { en: "", fr: "" },
  citations: [],

  *check() {},

  examples: [],
});
