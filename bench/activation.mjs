// How long VS Code says that extensions take to be activated, as “Developer: Show Running Extensions” lists it.
import { join } from "node:path";
import { installBrowser, installEditor } from "../scripts/editor-host.mjs";
import { packQuietly } from "../scripts/package.mjs";
import { openWorkbench } from "../test/editor/workbench.mjs";
import { root } from "./places.mjs";

/** Each time VS Code is started anew. */
const runs = 3;
const names = ["Clauselint", "Markdown Language Features"];

/** @returns by extension the milliseconds of each run */
export async function activationTimes() {
  await installEditor();
  await installBrowser();
  await packQuietly(join(root, "out/clauselint.vsix"));
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    const { page, runCommand, close } = await openWorkbench({
      name: "bench",
      theme: "Default Light Modern",
      file: "sample-policy.md",
    });
    try {
      await runCommand("Developer: Show Running Extensions");
      for (const name of names) {
        const told = page
          .locator(".runtime-extensions-editor .monaco-list-row", { hasText: name })
          .getByText(/\d+ms$/)
          .first();
        await told.waitFor();
        taken[name].push(Number(/(\d+)ms$/.exec((await told.textContent()) ?? "")?.[1]));
      }
    } finally {
      await close();
    }
  }
  return taken;
}
