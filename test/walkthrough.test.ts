import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const root = new URL("../", import.meta.url);
const manifest = JSON.parse(read("package.json"));
const [walkthrough] = manifest.contributes.walkthroughs;
const steps: readonly Step[] = walkthrough.steps;
const commands: readonly string[] = manifest.contributes.commands.map(({ command }: { command: string }) => command);
const texts = { en: textsOf("package.nls.json"), fr: textsOf("package.nls.fr.json") };

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

function read(path: string): string {
  return readFileSync(new URL(path, root), "utf8");
}

function textsOf(path: string): Readonly<Record<string, string>> {
  return JSON.parse(read(path));
}

/** What stands in the manifest as `%key%`. */
function text(language: "en" | "fr", key: string): string {
  return texts[language][key.slice(1, -1)] ?? "";
}

/** What the links of a text run, in their order. */
function linksOf(words: string): readonly string[] {
  return [...words.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) => link);
}

test("the client opens the walkthrough by its id", () => {
  assert.equal(walkthrough.id, "start");
  assert.match(read("client/commands.ts"), /"workbench\.action\.openWalkthrough", `[^`]+#start`/);
});

test("says in both languages what takes the boxes off letters with accents, and leaves that to its reader", () => {
  const setting = "editor.unicodeHighlight.nonBasicASCII";
  for (const language of ["en", "fr"] as const) {
    const told = steps.map(({ description }) => text(language, description)).filter((it) => it.includes(setting));
    assert.equal(told.length, 1, language);
    const links = linksOf(told[0] ?? "").map((link) => decodeURIComponent(link));
    assert.ok(links.includes(`command:workbench.action.openSettings?["@lang:markdown ${setting}"]`), links.join("\n"));
  }
  assert.ok(!JSON.stringify(manifest.contributes.configurationDefaults).includes("editor.unicodeHighlight"));
});

for (const { id, title, description, media, completionEvents } of steps) {
  test(`the step “${id}” is told in both languages, with the same links, one to a line`, () => {
    for (const language of ["en", "fr"] as const) {
      for (const key of [title, description, media.altText]) assert.ok(text(language, key), `${language}: ${key}`);
      for (const line of text(language, description).split("\n"))
        assert.ok(linksOf(line).length === 0 || /^\[[^\]]+\]\(command:[^)]+\)$/.test(line), `a button: ${line}`);
    }
    assert.deepEqual(linksOf(text("fr", description)), linksOf(text("en", description)));
  });

  test(`the step “${id}” runs commands that exist, and ends`, () => {
    const named = [...linksOf(text("en", description)), ...completionEvents]
      .map((words) => /^(?:command:|onCommand:)(?:toSide:)?(clauselint\.\w+)$/.exec(words)?.[1])
      .filter((name) => name !== undefined);
    for (const name of named) assert.ok(commands.includes(name), name);
    assert.ok(completionEvents.length > 0);
    for (const event of completionEvents.filter((it) => it.startsWith("onContext:"))) {
      assert.ok(read("client/status/status.ts").includes(`"${event.slice("onContext:".length)}"`), event);
    }
  });

  test(`the picture of “${id}” is there, and takes all of its colours from the theme`, () => {
    assert.ok(existsSync(new URL(media.svg, root)), media.svg);
    const picture = read(media.svg);
    // VS Code shows it in a page whose content security policy lets no style and no script of ours in.
    assert.doesNotMatch(picture, /<style|style=|<script|href=|#[0-9a-f]{3,6}\b/i);
    const colours = [...picture.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour = ""]) => colour);
    assert.ok(colours.length > 0);
    for (const colour of colours) assert.match(colour, /^none$|^var\(--vscode-/);
  });
}

test("says what the box over underlined words tells, in the order in which it does", () => {
  const told = (language: "en" | "fr") => text(language, "%walkthrough.read.text%");
  assert.match(told("en"), /how the clause was read, .*leave open .*why it matters, .*the law/);
  assert.match(told("fr"), /comment la clause a été lue, .*laissent ouvert .*pourquoi c’est important, .*la loi/);
});
