import { rule } from "../core/rule.ts";

export default rule({
  id: "separation/exclusion-swallowed",
  severity: "warning",
  summary: { en: "", fr: "" },
  why: { en: "", fr: "" },
  citations: [],

  *check() {},

  examples: [],
});
