// Tests the built server in other editors, headless, set up as docs/editors.md says. No part of npm test: it needs the editors.
import { join } from "node:path";
import { canInstall, install, offered, updateList } from "./debian.mjs";
import { runCommand } from "./ready.mjs";
import { advice, read, run, step } from "./steps.mjs";
import { runAll } from "./test-editor.mjs";

/**
 * What each test needs: in words, as questions that programs answer where all of it is there – the last tells the
 * editor's version – and as Debian's packages.
 */
const editors = [
  {
    name: "Neovim",
    needs: "Neovim 0.7 or later (nvim), and Git",
    asked: ["git --version", "nvim --version"],
    packages: ["neovim", "git"],
  },
  {
    name: "Emacs",
    needs: "Emacs 28 or later, with Eglot, and Git",
    asked: ["git --version", "emacs --batch --load eglot", "emacs --version"],
    packages: ["emacs-nox", "elpa-eglot", "git"],
  },
  {
    name: "Helix",
    needs: "Helix 23.10 or later (hx), tmux and Git",
    asked: ["git --version", "tmux -V", "hx --version"],
    packages: ["hx", "tmux", "git"],
  },
];

await runCommand(async () => {
  const words = process.argv.slice(2).map((it) => it.toLowerCase());
  const wanted = editors.filter(({ name }) => words.length === 0 || words.includes(name.toLowerCase()));
  const unknown = words.filter((word) => !editors.some(({ name }) => name.toLowerCase() === word));
  if (unknown.length > 0) {
    const names = editors.map(({ name }) => name).join(", ");
    throw advice(`No editor is tested that is called ${unknown.join(" or ")}: ${names}.`);
  }
  await step("Bundle", () => run(process.execPath, ["scripts/build.mjs"]));
  const missing = await step("Editors", () => prepare(wanted));
  const ready = wanted.filter(({ name }) => !missing.has(name));
  const files = ready.map(({ name }) => join("test/editors", `${name.toLowerCase()}.test.mjs`));
  const { passed, failed } =
    files.length > 0 ? await step("Tests in other editors", () => runAll(files, 1)) : { passed: 0, failed: 0 };
  for (const [name, reason] of missing) console.log(`\n${name} was not run: ${reason}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0) throw advice("A test in another editor failed: see above.");
  if (passed < files.length) throw advice("A test in another editor did not run: see above.");
  if (files.length === 0 || (words.length > 0 && missing.size > 0)) throw advice("An editor was not run: see above.");
});

/**
 * Finds editors, and installs those that are missing where that is possible.
 * @returns why each of those that are still missing is, with what helps
 */
async function prepare(wanted) {
  const absent = [];
  for (const editor of wanted) if (!(await isThere(editor))) absent.push(editor);
  if (absent.length === 0) return new Map();
  const missing = new Map();
  if (!canInstall()) {
    for (const { name, needs, packages } of absent)
      missing.set(name, `it needs ${needs}. Install them (Debian: sudo apt-get install ${packages.join(" ")}).`);
    return missing;
  }
  await updateList();
  for (const editor of absent) {
    const found = await offered(editor.packages);
    await install(found);
    if (await isThere(editor)) continue;
    const lacking = editor.packages.filter((name) => !found.includes(name));
    const why =
      lacking.length > 0 ? `; this release of Debian has no package ${lacking.join(" and none called ")}` : "";
    missing.set(editor.name, `it needs ${editor.needs}${why}. Install them so that they are on the path.`);
  }
  return missing;
}

async function isThere({ name, asked }) {
  try {
    let told = "";
    for (const question of asked) {
      const [program, ...args] = question.split(" ");
      told = await read(program, args);
    }
    console.log(`  ${name}: ${told.split("\n")[0]}`);
    return true;
  } catch {
    return false;
  }
}
