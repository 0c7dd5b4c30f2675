import * as assert from "node:assert/strict";
import { founding, policyWith } from "./policies.ts";
import { has, open, openNew, set, shownWhen } from "./support.ts";

const mixed = "ai-training/public-private-mixed";

suite("settings", () => {
  test("give a rule another severity, or switch it off", async () => {
    const document = await openNew("privacy-severity.md", policyWith(founding.training));
    await shownWhen(document, has(mixed));
    const backToError = await set("severities", { [mixed]: "info" });
    await shownWhen(document, (shown) => shown.some(({ rule, severity }) => rule === mixed && severity === "info"));
    await backToError();
    await shownWhen(document, (shown) => shown.some(({ rule, severity }) => rule === mixed && severity === "error"));
    const backOn = await set("severities", { [mixed]: "off" });
    await shownWhen(document, (shown) => !has(mixed)(shown));
    await backOn();
  });

  test("switch everything off and on", async () => {
    const document = await openNew("privacy-enable.md", policyWith(founding.training));
    await shownWhen(document, has(mixed));
    const backOn = await set("enable", false);
    await shownWhen(document, (shown) => shown.length === 0);
    await backOn();
    await shownWhen(document, has(mixed));
  });

  test("say which file names are policies", async () => {
    const document = await open("notes.md");
    const back = await set("filePatterns", ["notes*"]);
    const shown = await shownWhen(document, (all) => all.some(({ rule }) => rule.startsWith("ai-training/")));
    assert.ok(shown.length > 0);
    await back();
    await shownWhen(document, (all) => all.length === 0);
  });
});
