import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite, type TestContext, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Diagnostic, PublishDiagnosticsParams, TextDocumentEdit, TextEdit } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { profiles } from "../rules/index.ts";
import { lawsNamed } from "../rules/languages/laws.ts";
import { foldersAbove, pathFrom } from "../server/project/addresses.ts";
import { type StatusParams, statusNotification } from "../server/session/protocol.ts";
import { capable, type Session, type Surroundings, startSession, wordsAt } from "./session.ts";

const policy = `# Privacy at Tarnwhistle

We may use all the information we gather and publicly available content to train our machine learning models.

We use Chirps to train our AI models.
`;

const noPipes = process.platform === "win32" && "There is no mkfifo here.";

const mixed = "ai-training/public-private-mixed";
const silent = "ai-training/private-data-silent";
const asHint = JSON.stringify({ severities: { [mixed]: "hint" } });
const withChirps = JSON.stringify({ vocabulary: { publicData: ["Chirps"] } });

/** A folder on the disk that goes when the test ends. */
interface Folder {
  readonly uri: (path: string) => string;
  readonly put: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
}

function newFolder(t: TestContext): Folder {
  const root = mkdtempSync(join(tmpdir(), "clauselint-"));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return {
    uri: (path) => pathToFileURL(join(root, path)).href,
    put: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    },
    remove: (path) => rmSync(join(root, path)),
  };
}

async function start(
  t: TestContext,
  surroundings: Surroundings,
  capabilities = capable,
  options = {},
): Promise<Session> {
  const session = await startSession(capabilities, options, surroundings);
  t.after(async () => assert.equal(await session.end(), 0, "the server ends as it was asked to"));
  return session;
}

/** A server with one folder open that watches it. */
async function watching(t: TestContext, folder: Folder, surroundings: Surroundings = {}): Promise<Session> {
  const session = await start(t, { folders: [folder.uri("")], ...surroundings });
  await session.heard<{ registrations: { method: string; registerOptions: { watchers: unknown } }[] }>(
    "client/registerCapability",
    ({ registrations }) =>
      registrations.some(
        ({ method, registerOptions }) =>
          method === "workspace/didChangeWatchedFiles" &&
          JSON.stringify(registerOptions.watchers) === '[{"globPattern":"**/.clauselint.json"}]',
      ),
  );
  return session;
}

/** Tells the server that a file has changed, and waits until it has the editor look again. */
async function changed(session: Session, uri: string): Promise<void> {
  session.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
  await session.heard("workspace/diagnostic/refresh", () => true);
}

/** A text after an edit, as an editor makes it. */
function after(text: string, { edits }: TextDocumentEdit): string {
  return TextDocument.applyEdits(TextDocument.create("", "json", 0, text), edits as TextEdit[]);
}

function severityOf(diagnostics: readonly Diagnostic[], code: string): number | undefined {
  return diagnostics.find((it) => it.code === code)?.severity;
}

suite("a project's file", () => {
  test("settles the policies in its folder and below, over the editor's settings", async (t) => {
    const folder = newFolder(t);
    folder.put(".clauselint.json", asHint);
    const session = await watching(t, folder);
    session.settings = { severities: { [mixed]: "warning", "ai-training/vague-purpose": "off" } };
    for (const path of ["privacy.md", "legal/en/privacy.md", "with%20space and é/privacy.md"]) {
      session.open(folder.uri(path), policy);
      assert.equal(severityOf(await session.pull(folder.uri(path)), mixed), 4, path);
    }
  });

  test("gives the project's words to the reading", async (t) => {
    const folder = newFolder(t);
    const session = await watching(t, folder);
    session.open(folder.uri("privacy.md"), policy);
    assert.equal(severityOf(await session.pull(folder.uri("privacy.md")), silent), undefined);
    folder.put(".clauselint.json", withChirps);
    await changed(session, folder.uri(".clauselint.json"));
    assert.equal(severityOf(await session.pull(folder.uri("privacy.md")), silent), 2);
    folder.remove(".clauselint.json");
    await changed(session, folder.uri(".clauselint.json"));
    assert.equal(severityOf(await session.pull(folder.uri("privacy.md")), silent), undefined);
  });

  test("is found when a policy is opened or saved, though the editor told of no change", async (t) => {
    const folder = newFolder(t);
    const [first, second] = [folder.uri("privacy.md"), folder.uri("terms/privacy.md")];
    const session = await watching(t, folder);
    session.open(first, policy);
    assert.equal(severityOf(await session.pull(first), mixed), 1);
    folder.put(".clauselint.json", asHint);
    assert.equal(severityOf(await session.pull(first), mixed), 1, "nothing is read again without need");
    session.connection.sendNotification("textDocument/didSave", { textDocument: { uri: first } });
    await session.heard("workspace/diagnostic/refresh", () => true);
    assert.equal(severityOf(await session.pull(first), mixed), 4);
    folder.put("terms/.clauselint.json", JSON.stringify({ severities: { [mixed]: "info" } }));
    session.open(second, policy);
    assert.equal(severityOf(await session.pull(second), mixed), 3);
  });

  test("counts alone if it is the nearest, and not above the editor's folder", async (t) => {
    const folder = newFolder(t);
    folder.put(".clauselint.json", JSON.stringify({ severities: { [mixed]: "off" } }));
    folder.put("site/legal/.clauselint.json", withChirps);
    const session = await start(t, { folders: [folder.uri("site")] });
    for (const path of ["privacy.md", "site/privacy.md", "site/legal/privacy.md"])
      session.open(folder.uri(path), policy);
    const read = async (path: string) => {
      const diagnostics = await session.pull(folder.uri(path));
      return [severityOf(diagnostics, mixed), severityOf(diagnostics, silent)];
    };
    assert.deepEqual(await read("privacy.md"), [undefined, undefined], "outside, up to the root");
    assert.deepEqual(await read("site/privacy.md"), [1, undefined], "no file up to the editor's folder");
    assert.deepEqual(await read("site/legal/privacy.md"), [1, 2], "the nearest");
    session.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: [], removed: [{ uri: folder.uri("site"), name: "site" }] },
    });
    await session.heard("workspace/diagnostic/refresh", () => true);
    assert.deepEqual(await read("site/privacy.md"), [undefined, undefined], "a folder that was closed stops nothing");
  });

  test("says for some files what is otherwise for others", async (t) => {
    const folder = newFolder(t);
    folder.put(
      ".clauselint.json",
      `{
        "filePatterns": ["terms*"],
        "overrides": [
          { "files": ["archive/**"], "enable": false },
          { "files": ["**/terms-draft.md"], "severities": { "${mixed}": "info" } }
        ]
      }`,
    );
    const session = await watching(t, folder);
    const terms = policy.replace("Privacy", "Terms");
    for (const path of ["terms.md", "terms-draft.md", "archive/terms.md", "other.md"])
      session.open(folder.uri(path), terms);
    const read = async (path: string) => severityOf(await session.pull(folder.uri(path)), mixed);
    assert.deepEqual(await Promise.all(["terms.md", "terms-draft.md", "archive/terms.md", "other.md"].map(read)), [
      1,
      3,
      undefined,
      undefined,
    ]);
    const off = await session.heard<StatusParams>(
      statusNotification,
      ({ uri }) => uri === folder.uri("archive/terms.md"),
    );
    assert.deepEqual([off.recognition, off.linted, off.disabledBy], ["file-name", false, "project"]);
  });

  test("is written by quick fixes: made if need be, and added to", async (t) => {
    const folder = newFolder(t);
    const [file, draft] = [folder.uri(".clauselint.json"), folder.uri("privacy.md")];
    const session = await watching(t, folder);
    const text = "# Privacy\n\nWe train our ranking model on the Open Notes.\n";
    const document = session.open(draft, text);
    const ruleOn = async (words: string) => {
      const start = document.positionAt(text.indexOf(words));
      return (await session.actions(draft, { start, end: start })).filter(({ edit }) =>
        JSON.stringify(edit).includes(file),
      );
    };
    const offered = await ruleOn("Open Notes");
    const [isPublic] = offered.filter(({ title }) => title === "In this project, “Open Notes” is public data");
    assert.ok(isPublic, offered.map(({ title }) => title).join("\n"));
    const [create, change, ...others] = isPublic.edit?.documentChanges ?? [];
    assert.deepEqual([create, others], [{ kind: "create", uri: file }, []]);
    const written = after("", change as TextDocumentEdit);
    assert.deepEqual(JSON.parse(written), { vocabulary: { publicData: ["Open Notes"] } });

    const own = '{\n  // Ours.\n  "severities": { "vague/open-condition": "off" }\n}\n';
    folder.put(".clauselint.json", own);
    await changed(session, file);
    const [off] = (await ruleOn("Open Notes")).filter(({ title }) => /^Turn .* off for this project$/.test(title));
    const [edit, ...more] = (off?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    assert.deepEqual(more, []);
    const added = after(own, edit as TextDocumentEdit);
    assert.match(added, /\/\/ Ours\..*"vague\/open-condition": "off",?.*"[a-z-]+\/[a-z-]+": "off"/s);

    folder.put(".clauselint.json", "{ nonsense");
    await changed(session, file);
    assert.deepEqual(await ruleOn("Open Notes"), [], "a file that is no JSON is left alone");

    const faulty = '{ "severities": { "no/rule": "off" } }';
    folder.put(".clauselint.json", faulty);
    await changed(session, file);
    const sound = (await ruleOn("Open Notes")).map(({ title }) => title);
    assert.ok(sound.includes(isPublic.title), "a fault elsewhere in the file is no obstacle");
    assert.deepEqual(
      sound.filter((title) => title.startsWith("Turn ")),
      [],
      "a setting with a fault in it is left to its author",
    );
  });

  test("gets whose eyes data is for by quick fixes, wherever the project's own words name it", async (t) => {
    const folder = newFolder(t);
    const session = await watching(t, folder);
    const offeredFor = async (name: string, text: string) => {
      const document = session.open(folder.uri(name), text);
      const range = { start: document.positionAt(text.indexOf("\n\n") + 2), end: document.positionAt(text.length) };
      const titles = (await session.actions(folder.uri(name), range)).map(({ title }) => title);
      return titles.filter((title) => /^(?:In this project|Dans ce projet)/.test(title));
    };
    const isFor = (words: string, ...eyes: string[]) => eyes.map((it) => `In this project, “${words}” is ${it} data`);
    const estPour = (words: string, ...eyes: string[]) =>
      eyes.map((it) => `Dans ce projet, « ${words} » désigne des données ${it}`.replace("« ", "«\u00A0"));
    const plain = (titles: readonly string[]) => titles.map((it) => it.replace(/[\u00A0\u202F]/g, " "));
    for (const [words, expected] of [
      ["We use Shop Content to train our AI models.", isFor("Shop Content", "public", "private")],
      ["We use Chirps to train our AI models.", isFor("Chirps", "public", "private")],
      ["We use your reviews to train our AI models.", isFor("your reviews", "public", "private")],
      ["We use drafts to train our AI models.", isFor("drafts", "public")],
      // Their words say whose eyes they are for.
      ["We use your public profile to train our AI models.", []],
      ["We use publicly available information to train our AI models.", []],
      ["We use your private messages to train our AI models.", []],
      ["We use public and private posts to train our AI models.", []],
      // All content of people has a name, as long as no word widens it.
      ["We use your content to train our AI models.", isFor("your content", "public", "private")],
      ["We use user content to train our ranking models.", isFor("user content", "public", "private")],
      ["We use any content to train our AI models.", []],
      ["We use your personal data to train our models.", []],
      ["We use the information we collect to train our AI models.", []],
      ["We do not use Chirps to train our AI models.", []],
    ] as const)
      assert.deepEqual(
        await offeredFor(`privacy-${words.replace(/\W/g, "")}.md`, `# Privacy\n\n${words}\n`),
        expected,
        words,
      );
    for (const [words, expected] of [
      ["Nous utilisons les Contenus Boutique pour entraîner nos modèles.", ["publiques", "privées"]],
      ["Nous utilisons vos contenus pour entraîner nos modèles.", ["publiques", "privées"]],
      ["Nous utilisons vos profils publics pour entraîner nos modèles.", []],
      ["Nous utilisons des informations accessibles au public pour entraîner nos modèles.", []],
      ["Nous utilisons vos messages privés pour entraîner nos modèles d'IA.", []],
      ["Nous utilisons vos données personnelles pour entraîner nos modèles.", []],
    ] as const) {
      const offered = await offeredFor(
        `vie-privee-${words.replace(/[^a-z]/g, "")}.md`,
        `# Confidentialité\n\n${words}\n`,
      );
      const name = /Contenus Boutique|vos contenus/.exec(words)?.[0] ?? "";
      assert.deepEqual(plain(offered), plain(estPour(name, ...expected)), words);
    }
  });

  for (const [locale, title] of [
    ["en", "Open .clauselint.json: its faults keep quick fixes from writing into it"],
    ["fr", "Ouvrir .clauselint.json : ses erreurs empêchent les corrections d’y écrire"],
  ] as const)
    test(`is offered to be opened where a fault keeps quick fixes out, in ${locale}`, async (t) => {
      const folder = newFolder(t);
      const [file, draft] = [folder.uri(".clauselint.json"), folder.uri("privacy.md")];
      folder.put(".clauselint.json", "{ nonsense");
      const session = await start(t, { folders: [folder.uri("")] }, capable, { savesProject: true });
      const text =
        locale === "en"
          ? "# Privacy\n\nWe train our ranking model on the Open Notes.\n"
          : "# Confidentialité\n\nNous entraînons notre modèle de classement sur les Notes Ouvertes.\n";
      const document = session.open(draft, text);
      const place = document.positionAt(text.indexOf(locale === "en" ? "Open" : "Notes"));
      const offered = (await session.actions(draft, { start: place, end: place })).filter(
        ({ command }) => command?.command === "clauselint.openProject",
      );
      assert.deepEqual(
        offered.map((it) => [it.title, it.command?.arguments]),
        [[title, [file]]],
      );
    });

  for (const { language, text, words, titles } of [
    {
      language: "en",
      text: "# Privacy in Texas\n\nWe keep your faceprint to unlock the workshop. BIPA and the laws of Texas apply.\n",
      words: "faceprint",
      titles: [
        /^Use the profile texas-cubi for this project \(Texas: /,
        /^Use the profile bipa for this project \(Illinois: /,
      ],
    },
    {
      language: "fr",
      text: "# Confidentialité au Québec\n\nNous conservons votre empreinte faciale pour ouvrir l'atelier, et rien ne renvoie au Texas.\n",
      words: "empreinte faciale",
      titles: [
        /^Utiliser le profil quebec-25 pour ce projet \(Québec : /u,
        /^Utiliser le profil texas-cubi pour ce projet \(Texas : /u,
      ],
    },
  ] as const) {
    test(`gets the law that a policy names, where its profile has more to say (${language})`, async (t) => {
      const folder = newFolder(t);
      const [file, draft] = [folder.uri(".clauselint.json"), folder.uri("privacy.md")];
      const session = await watching(t, folder);
      const document = session.open(draft, text);
      const lawsAt = async (at: number) => {
        const start = document.positionAt(at);
        return (await session.actions(draft, { start, end: start })).filter(({ title }) => / profil/.test(title));
      };
      const offered = await lawsAt(text.indexOf(words));
      assert.deepEqual(offered.length, titles.length, offered.map(({ title }) => title).join("\n"));
      for (const [index, title] of titles.entries()) assert.match(offered[index]?.title ?? "", title);
      const [profile] = offered.map(({ title }) => / profile? ([a-z0-9-]+) /.exec(title)?.[1]);
      const [create, change] = offered[0]?.edit?.documentChanges ?? [];
      assert.deepEqual(create, { kind: "create", uri: file });
      const written = after("", change as TextDocumentEdit);
      assert.deepEqual(JSON.parse(written), { profiles: [profile] });

      const before = await session.pull(draft);
      folder.put(".clauselint.json", written);
      await changed(session, file);
      assert.notDeepEqual(await session.pull(draft), before, "it has more to say");
      const left = (await lawsAt(text.indexOf(words))).map(({ title }) => title);
      assert.ok(!left.includes(offered[0]?.title ?? ""), "the one that counts already is not offered");

      const own = '{ "profiles": ["ftc"] } // Ours.';
      folder.put(".clauselint.json", own);
      await changed(session, file);
      const [added] = ((await lawsAt(text.indexOf(words)))[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
      assert.match(
        after(own, added as TextDocumentEdit),
        new RegExp(`"profiles": \\[\\s*"ftc",\\s*"${profile}"\\s*\\].*// Ours`, "s"),
      );

      const overriding = JSON.stringify({ overrides: [{ files: ["*.md"], profiles: ["baseline"] }] });
      folder.put(".clauselint.json", overriding);
      await changed(session, file);
      assert.deepEqual(await lawsAt(text.indexOf(words)), [], "an override would win over it");
    });
  }

  test("gets no law where the policy names none, or its profile has nothing to add", async (t) => {
    const folder = newFolder(t);
    const session = await watching(t, folder);
    for (const [index, text] of [
      "# Privacy\n\nWe keep your faceprint to unlock the workshop.\n",
      "# Privacy\n\nWe may train our models on your messages, as needed. Our office is in Colorado.\n",
    ].entries()) {
      const draft = folder.uri(`privacy-${index}.md`);
      const whole = { start: { line: 0, character: 0 }, end: session.open(draft, text).positionAt(text.length) };
      const offered = await session.actions(draft, whole);
      assert.ok(offered.length > 0);
      assert.deepEqual(
        offered.filter(({ title }) => / profile /.test(title)),
        [],
      );
    }
  });

  test("counts as it stands in the editor, saved or not, with its faults at their places", async (t) => {
    const folder = newFolder(t);
    const [file, draft] = [folder.uri(".clauselint.json"), folder.uri("privacy.md")];
    folder.put(".clauselint.json", asHint);
    const session = await watching(t, folder);
    session.open(draft, policy);
    assert.equal(severityOf(await session.pull(draft), mixed), 4);
    const text = `{ "profile": [], "severities": { "${mixed}": "info" } }`;
    const document = session.open(file, text);
    await session.heard("workspace/diagnostic/refresh", () => true);
    assert.equal(severityOf(await session.pull(draft), mixed), 3, "the sound parts count");
    const [fault, ...others] = await session.pull(file);
    assert.deepEqual(others, []);
    assert.equal(fault && wordsAt(document, fault.range), '"profile"');
    assert.equal(fault?.message, 'There is no "profile": write "profiles".');
    assert.deepEqual([fault?.source, fault?.severity], ["clauselint", 1]);
    session.type(file, 2, 11, '"profiles"');
    await session.heard("workspace/diagnostic/refresh", () => true);
    assert.deepEqual(await session.pull(file), []);
    const start = { line: 0, character: 3 };
    assert.deepEqual(await session.actions(file, { start, end: start }), []);
    assert.equal(await session.hover(file, start), null);
    session.close(file);
    await session.heard("workspace/diagnostic/refresh", () => true);
    assert.equal(severityOf(await session.pull(draft), mixed), 4, "closed unsaved, what is on the disk counts");
    assert.deepEqual(await session.pull(file), []);
    assert.deepEqual(session.unheard("window/showMessage"), []);
  });

  test("has it told by the editor where it is no JSON, if the editor does that", async (t) => {
    const folder = newFolder(t);
    const file = folder.uri(".clauselint.json");
    const broken = '{ "profile": [], ]';
    const told = async (options: object): Promise<(string | undefined)[]> => {
      const session = await start(t, { folders: [folder.uri("")] }, capable, options);
      const document = session.open(file, broken);
      return (await session.pull(file)).map(({ range }) => wordsAt(document, range));
    };
    assert.deepEqual(await told({}), ['"profile"', "]"]);
    assert.deepEqual(await told({ checksJson: true }), ['"profile"']);
  });

  test("has its faults told in the editor's language", async (t) => {
    const folder = newFolder(t);
    const session = await watching(t, folder, { locale: "fr" });
    session.open(folder.uri(".clauselint.json"), '{ "profile": [] }');
    const [fault] = await session.pull(folder.uri(".clauselint.json"));
    assert.equal(fault?.message, 'Il n\'y a pas de "profile" : écrivez "profiles".');
  });

  test("is told of once where it is faulty and closed", async (t) => {
    const folder = newFolder(t);
    folder.put(".clauselint.json", '{\n  "profiles": ["mars"],\n  "langage": "fr"\n}');
    const session = await watching(t, folder);
    for (const path of ["privacy.md", "privacy-2.md"]) {
      session.open(folder.uri(path), policy);
      assert.equal(severityOf(await session.pull(folder.uri(path)), mixed), 1);
    }
    await session.heard<{ message: string }>("window/showMessage", ({ message }) =>
      message.endsWith(
        `/.clauselint.json:2:16: profiles[0] is "mars": write one of ${Object.keys(profiles).join(", ")}. Open the file to see 1 more.`,
      ),
    );
    assert.deepEqual(session.unheard("window/showMessage"), []);
  });

  for (const [kind, make, en, fr] of [
    [
      "a pipe",
      (path) => assert.equal(spawnSync("mkfifo", [path]).status, 0),
      "This is a pipe or a device, no file: ",
      "C'est un tube ou un périphérique, pas un fichier : ",
    ],
    [
      "a device",
      (path) => symlinkSync("/dev/zero", path),
      "This is a pipe or a device, no file: ",
      "C'est un tube ou un périphérique, pas un fichier : ",
    ],
    ["a folder", (path) => mkdirSync(path), "This is a folder, no file: ", "C'est un dossier, pas un fichier : "],
    [
      "huge",
      (path) => {
        writeFileSync(path, "");
        truncateSync(path, 2 ** 31);
      },
      "The file is larger than 1 MB: ",
      "Le fichier dépasse 1 Mo : ",
    ],
    [
      "a dead link",
      (path) => symlinkSync("gone.json", path),
      "This is a link that leads to no file: ",
      "C'est un lien qui ne mène à aucun fichier : ",
    ],
    [
      "too deep",
      (path) => writeFileSync(path, "[".repeat(20_000)),
      "Lists and objects lie too deep in each other here: ",
      "Les listes et les objets sont trop imbriqués ici : ",
    ],
    [
      "Latin-1",
      (path) => writeFileSync(path, Buffer.from('{ "vocabulary": { "models": ["Mélange"] } }', "latin1")),
      "This character is damaged: ",
      "Ce caractère est abîmé : ",
    ],
  ] as readonly (readonly [string, (path: string) => void, string, string])[]) {
    test(`is told of where it is ${kind}, and the policies are read`, { skip: noPipes }, async (t) => {
      for (const [locale, says] of [
        ["en", en],
        ["fr", fr],
      ] as const) {
        const folder = newFolder(t);
        make(join(fileURLToPath(folder.uri("")), ".clauselint.json"));
        const session = await watching(t, folder, { locale });
        for (const path of ["privacy.md", "privacy-2.md"]) {
          session.open(folder.uri(path), policy);
          assert.equal(severityOf(await session.pull(folder.uri(path)), mixed), 1);
        }
        const { message } = await session.heard<{ message: string }>("window/showMessage", () => true);
        assert.match(message, /\/\.clauselint\.json:1:\d+: /);
        assert.ok(message.includes(says), message);
        assert.deepEqual(session.unheard("window/showMessage"), []);
        rmSync(join(fileURLToPath(folder.uri("")), ".clauselint.json"), { recursive: true });
        folder.put(".clauselint.json", asHint);
        await changed(session, folder.uri(".clauselint.json"));
        assert.equal(
          severityOf(await session.pull(folder.uri("privacy.md")), mixed),
          4,
          "once it is mended, it counts",
        );
      }
    });
  }

  test("is read through an editor whose files are on no disk", async (t) => {
    const root = "vscode-vfs://github/tarnwhistle/site";
    const session = await start(t, { folders: [root] }, capable, { readsFiles: true });
    session.files.set(`${root}/.clauselint.json`, asHint);
    session.open(`${root}/legal/privacy.md`, policy);
    assert.equal(severityOf(await session.pull(`${root}/legal/privacy.md`), mixed), 4);
    session.files.set(`${root}/.clauselint.json`, `${asHint}${" ".repeat(1024 * 1024)}`);
    await changed(session, `${root}/.clauselint.json`);
    assert.equal(severityOf(await session.pull(`${root}/legal/privacy.md`), mixed), 1);
    await session.heard<{ message: string }>("window/showMessage", ({ message }) =>
      message.includes("larger than 1 MB"),
    );
    session.files.delete(`${root}/.clauselint.json`);
    await changed(session, `${root}/.clauselint.json`);
    assert.equal(severityOf(await session.pull(`${root}/legal/privacy.md`), mixed), 1);
  });

  test("is looked for in vain where nothing can read it", async (t) => {
    const session = await start(t, {});
    for (const uri of [
      "untitled:Untitled-1",
      "vscode-vfs://github/privacy.md",
      "file:///no%00such/privacy.md",
      "odd",
    ]) {
      session.open(uri, policy);
      assert.equal(severityOf(await session.pull(uri), mixed), 1, uri);
    }
  });
});

test("every law that has a profile is known by its name or its place, in both languages", () => {
  const text =
    "GDPR. UK GDPR. CCPA. BIPA. AI Act. FTC. Law 25. Connecticut. CUBI. Washington. New York City. Colorado. AB 2013.";
  const french =
    "RGPD. Royaume-Uni. Californie. Illinois. Règlement sur l’IA. Federal Trade Commission. Québec. Connecticut. Texas. Washington. Ville de New York. ville de New York. Colorado. AB 2013.";
  const wanted = Object.keys(profiles).filter((name) => name !== "baseline");
  for (const named of [text, french]) assert.deepEqual(lawsNamed(named).toSorted(), wanted.toSorted());
  assert.deepEqual(lawsNamed("Our office is in Washington, D.C., and nowhere else."), []);
});

suite("a project's file, for an editor that can do little", () => {
  test("is read again for each version of a policy", async (t) => {
    const folder = newFolder(t);
    const session = await start(t, {}, {});
    const published = (version: number) =>
      session.heard<PublishDiagnosticsParams>("textDocument/publishDiagnostics", (it) => it.version === version);
    session.open(folder.uri("privacy.md"), policy);
    assert.equal(severityOf((await published(1)).diagnostics, mixed), 1);
    folder.put(".clauselint.json", asHint);
    session.type(folder.uri("privacy.md"), 0, 0, "\n");
    assert.equal(severityOf((await published(2)).diagnostics, mixed), 4);
  });

  test("gets its faults sent, and its policies their findings with it", async (t) => {
    const folder = newFolder(t);
    const session = await start(t, {}, {});
    const published = (uri: string, wanted: (diagnostics: readonly Diagnostic[]) => boolean) =>
      session.heard<PublishDiagnosticsParams>(
        "textDocument/publishDiagnostics",
        (it) => it.uri === folder.uri(uri) && wanted(it.diagnostics),
      );
    session.open(folder.uri("privacy.md"), policy);
    await published("privacy.md", (all) => severityOf(all, mixed) === 1);
    session.open(folder.uri(".clauselint.json"), asHint.replace("{", '{ "profile": [],'));
    await published(".clauselint.json", ([fault]) => fault?.message === 'There is no "profile": write "profiles".');
    await published("privacy.md", (all) => severityOf(all, mixed) === 4);
    session.close(folder.uri(".clauselint.json"));
    await published(".clauselint.json", (all) => all.length === 0);
    await published("privacy.md", (all) => severityOf(all, mixed) === 1);
  });
});

suite("addresses", () => {
  const above: readonly (readonly [uri: string, top: string | undefined, folders: readonly string[]])[] = [
    ["file:///a/b/c.md", undefined, ["file:///a/b", "file:///a", "file://"]],
    ["file:///a/b/c.md", "file:///a", ["file:///a/b", "file:///a"]],
    ["file:///a/b/c.md", "file:///x", ["file:///a/b", "file:///a", "file://"]],
    ["file://host/a/c.md", undefined, ["file://host/a", "file://host"]],
    ["vscode-vfs://github/a/c.md?x=/y", undefined, ["vscode-vfs://github/a", "vscode-vfs://github"]],
    ["git:/a/c.md", undefined, ["git:/a", "git:"]],
    ["untitled:Untitled-1", undefined, []],
    ["", undefined, []],
  ];
  for (const [uri, top, folders] of above) {
    test(`lead from ${uri || "nothing"} up to ${top ?? "the root"}`, () => {
      assert.deepEqual(foldersAbove(uri, top), folders);
    });
  }

  test("give paths from a folder, unescaped where their escapes are sound", () => {
    assert.equal(pathFrom("file:///a%20b", "file:///a%20b/c%C3%A9/d.md"), "cé/d.md");
    assert.equal(pathFrom("file:///a", "file:///ab/d.md"), "/ab/d.md");
    assert.equal(pathFrom("file:///a", "file:///a/%E9.md"), "%E9.md");
  });
});
