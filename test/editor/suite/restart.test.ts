import * as vscode from "vscode";
import { founding, policyWith } from "./policies.ts";
import { has, openNew, replace, shownWhen } from "./support.ts";

const mixed = "ai-training/public-private-mixed";

suite("the restart", () => {
  test("brings a server that knows what is open, and goes on reading", async () => {
    const document = await openNew("privacy-restart.md", policyWith(founding.training));
    await shownWhen(document, has(mixed));
    const gone = shownWhen(document, (shown) => shown.length === 0);
    await vscode.commands.executeCommand("clauselint.restart");
    await gone;
    await shownWhen(document, has(mixed));
    await replace(document, founding.training, founding.separated);
    await shownWhen(document, (shown) => shown.length === 0);
  });
});
