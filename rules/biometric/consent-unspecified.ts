import { rule } from "../core/rule.ts";

export default rule({
  id: "biometric/consent-unspecified",
  severity: "warning",
  summary: { en: "", fr: "" },
  why: { en: "", fr: "" },
  citations: [],

  *check() {},

  examples: [],
});
