// npm run screenshots: runs the tests in the workbench and keeps the pictures that they take for the READMEs.
import { cp, readdir, readFile } from "node:fs/promises";
import { runCommand } from "./ready.mjs";
import { run, step } from "./steps.mjs";
import { testEditor, workbench } from "./test-editor.mjs";

// The tests look at one theme, and make the pictures of both where they are asked for.
process.env.CLAUSELINT_PICTURES = "1";

await runCommand(async () => {
  await step("Bundle", () => run(process.execPath, ["scripts/build.mjs"]));
  await step("Tests in the workbench", () => testEditor(workbench));
  const readmes = await Promise.all(["README.md", "README.fr.md"].map((name) => readFile(name, "utf8")));
  const shown = readmes.join("\n");
  const names = (await readdir("out/screenshots")).filter((name) => shown.includes(`docs/images/${name}`));
  for (const name of names) await cp(`out/screenshots/${name}`, `docs/images/${name}`);
  console.log(`\ndocs/images: ${names.join(", ")}`);
});
