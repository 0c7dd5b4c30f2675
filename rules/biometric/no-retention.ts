import { rule } from "../core/rule.ts";

export default rule({
  id: "biometric/no-retention",
  severity: "warning",
  summary: { en: "", fr: "" },
  why: { en: "", fr: "" },
  citations: [],

  *check() {},

  examples: [],
});
