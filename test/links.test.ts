import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { suite, test } from "node:test";

const root = join(import.meta.dirname, "..");
const skipped = new Set(["node_modules", "dist", "out", ".git", ".editor"]);

/** Every file of the project, as a path from its root with forward slashes. */
const files = globSync("**/*", { cwd: root, withFileTypes: true, exclude: ({ name }) => skipped.has(name) })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join("/"));
const pages = files.filter((path) => path.endsWith(".md") && !path.startsWith("test/"));

/** What is to be made by the reader of a page, and is not there yet. */
const toBeMade =
  /^(?:rules\/languages\/)?(?:xx|it)\/|[./]it\.(?:ts|json|md)$|^(?:rules|test\/samples)\/vague(?:\/generalisation)?\.ts$/;

suite("the links of a page lead to files and headings that exist", () => {
  for (const page of pages) {
    test(page, () => {
      const links = linksOf(page).filter((link) => !/^[a-z]+:/.test(link));
      assert.deepEqual(
        links.filter((link) => !leadsSomewhere(page, link)),
        [],
      );
    });
  }

  test("the pages are found", () => {
    for (const page of ["README.md", "README.fr.md", "docs/settings.md", "docs/rules/fr/README.md"]) {
      assert.ok(pages.includes(page) && linksOf(page).length > 0, page);
    }
  });
});

suite("the files that a page for developers names exist", () => {
  for (const page of ["ARCHITECTURE.md", "CONTRIBUTING.md"]) {
    test(page, () => {
      const named = [...read(page).matchAll(/(?<![\w/])`([\w./-]+\/[\w.-]+\.(?:[cm]?[jt]s|md|json))`/g)]
        .map(([, path = ""]) => path)
        .filter((path) => !toBeMade.test(path));
      assert.ok(named.length > 0);
      assert.deepEqual(
        named.filter((path) => !files.some((file) => file === path || file.endsWith(`/${path}`))),
        [],
      );
    });
  }
});

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** A page without its code, and without the policies that it quotes: their links are theirs. */
function proseOf(page: string): string {
  return read(page)
    .replace(/^( *)```[\s\S]*?^\1```$/gm, "")
    .replace(/`[^`\n]*`|^> .*$/gm, "");
}

/** Where links and pictures lead, as they are written. */
function linksOf(page: string): readonly string[] {
  const found = proseOf(page).matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)|\b(?:src|srcset|href)="([^"\s]+)/g);
  return [...found].map(([, link, attribute]) => link ?? attribute ?? "");
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = "", heading] = link.split("#");
  const target = path ? posix.join(dirname(page), decodeURI(path)) : page;
  if (!existsSync(join(root, target))) return false;
  return heading === undefined || anchorsOf(target).includes(decodeURI(heading));
}

/** The names that headings get to be linked by on GitHub and in VS Code; of equal ones the later have a number. */
function anchorsOf(page: string): readonly string[] {
  const text = read(page).replace(/^( *)```[\s\S]*?^\1```$/gm, "");
  const names = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
  return names.map((name, at) => {
    const earlier = names.slice(0, at).filter((other) => other === name).length;
    return earlier > 0 ? `${name}-${earlier}` : name;
  });
}
