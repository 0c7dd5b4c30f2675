// A VS Code workbench in a browser, driven as a reader drives it: by keys, and by looking.
import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { filesOfVsix, startBrowserHost } from "../../scripts/browser-host.mjs";
import { browserArgs, installBrowser, startEditor } from "../../scripts/editor-host.mjs";
import { suiteExtension, folder as virtualFolder } from "./browser/bundle.mjs";
import { freshWorkspace } from "./workspace.mjs";

const light = { name: "light", theme: "Default Light Modern" };
const dark = { name: "dark", theme: "Default Dark Modern" };

/** What the workbench is looked at in: one theme tells whether it works; `npm run screenshots` takes the pictures in two. */
export const looks = process.env.CLAUSELINT_PICTURES ? [light, dark] : [light];

const out = fileURLToPath(new URL("../../out/", import.meta.url));

/** No more on the screen than the text and what Clauselint says about it. */
const tidy = {
  "workbench.activityBar.location": "hidden",
  "workbench.layoutControl.enabled": false,
  "workbench.navigationControl.enabled": false,
  "window.commandCenter": false,
  "breadcrumbs.enabled": false,
  "editor.fontSize": 15,
  "editor.lineHeight": 1.6,
  "editor.wordWrap": "on",
  "editor.minimap.enabled": false,
  "editor.occurrencesHighlight": "off",
  "editor.selectionHighlight": false,
  "editor.stickyScroll.enabled": false,
  "files.autoSave": "off",
};

/**
 * Opens a workbench on a folder with the samples in it, with Clauselint installed.
 * @param theme the name of a colour theme
 * @param file the name of the file that is open
 * @param settings user settings, over those that keep the screen tidy
 * @param language the code of the display language; the workbench's own words stay English, for want of a language pack
 * @param asksForTrust whether the folder is opened in restricted mode
 * @param prepare writes more into the folder, given by its path, before it is opened, and may return the path of a
 *   `.code-workspace` in it
 * @returns `page`, Playwright's; `folder`, where the files are; `extensions`, where Clauselint is installed; and what a
 *   reader does, each resolving when it is seen to be done; `close()` ends all of it
 */
export async function openWorkbench({ name, theme, file, settings: own, language, asksForTrust, prepare }) {
  const folder = await freshWorkspace(name);
  const opened = (await prepare?.(folder)) ?? folder;
  const settings = { ...tidy, "workbench.colorTheme": theme, ...own };
  const editor = await startEditor({ vsix: `${out}clauselint.vsix`, settings, asksForTrust });
  const payload = [["openFile", editor.file(`${folder}/${file}`)]];
  const shown = await show(editor.url({ folder: opened, payload }), editor.stop, language);
  return { folder, extensions: editor.extensions, ...shown };
}

/** As `openWorkbench`, but in a browser without a server behind it, and on files that are on no disk. */
export async function openBrowserWorkbench({ theme, file }) {
  const extensions = { clauselint: await filesOfVsix(`${out}clauselint.vsix`), suite: await suiteExtension() };
  const host = await startBrowserHost({ extensions, settings: { ...tidy, "workbench.colorTheme": theme } });
  const payload = [["openFile", `${virtualFolder}/${file}`]];
  return show(host.url({ folder: virtualFolder, payload }), host.stop);
}

/** Shows a workbench in which a file is open; `stop` ends what serves it. */
async function show(url, stop, language) {
  let browser;
  const close = async () => {
    await browser?.close();
    await stop();
  };
  try {
    browser = await chromium.launch({ executablePath: await installBrowser(), args: browserArgs });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    if (language)
      await page.addInitScript((code) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: code }), language);
    await page.goto(url);
    await page.locator(".monaco-editor .view-lines").waitFor();
    await page.locator(".explorer-folders-view").waitFor();
    await page.keyboard.press("Control+b");
    await page.locator(".explorer-folders-view").waitFor({ state: "hidden" });
    return { page, close, ...hands(page) };
  } catch (error) {
    await close();
    throw error;
  }
}

function hands(page) {
  const press = (key) => page.keyboard.press(key);

  const box = page.locator(".quick-input-widget input").first();

  /** Opens the box at the top by a key, and writes into it. A page that was just shown does not hand the key on yet. */
  async function ask(key, words) {
    for (let tries = 0; tries < 10; tries += 1) {
      await press(key);
      if (await does(box.fill(words, { timeout: 3000 }))) return;
    }
    throw new Error(`${key} opens no box to write into.`);
  }

  /** Opens the box as `ask` does, and takes the row with certain words. */
  async function take(key, words, label) {
    const row = page.locator(".quick-input-widget .monaco-list-row", { hasText: label }).first();
    for (let tries = 0; tries < 5; tries += 1) {
      await ask(key, words);
      // A page that VS Code gives the focus back to takes it once more a moment later, from what was opened meanwhile:
      // Enter would go to the page.
      if ((await does(row.waitFor({ timeout: 6000 }))) && (await hasFocus(box))) return press("Enter");
      // The palette lists what there was when it opened: an extension that came later is seen in another one only.
      await press("Escape");
    }
    throw new Error(`There is no “${label}” to take behind ${key}.`);
  }

  return {
    press,
    type: (text) => page.keyboard.type(text),

    /** Puts the cursor before the words that come first in a text, which must be that of the open file. */
    async goTo(text, words) {
      const offset = text.indexOf(words);
      if (offset < 0) throw new Error(`“${words}” is not in the file.`);
      const lines = text.slice(0, offset).split("\n");
      const gone = async () => {
        await ask("Control+g", `:${lines.length}:${lines.at(-1).length + 1}`);
        await press("Enter");
        return does(page.locator(".quick-input-widget").waitFor({ state: "hidden", timeout: 3000 }));
      };
      // An editor that was just opened has no lines to go to yet.
      for (let tries = 0; tries < 8; tries += 1) {
        if (await gone()) return;
        await press("Escape");
      }
      throw new Error(`There is no way to “${words}”.`);
    },

    /** Runs a command by its title, as the palette shows it. */
    async runCommand(title) {
      await take("F1", `>${title}`, title);
    },

    /**
     * Chooses an item of a menu, by the keyboard: a menu that was just opened takes no clicks.
     * @param open opens the menu, once more where a page took the focus back and closed it
     */
    async choose(title, open) {
      const item = page.locator(".context-view").getByRole("menuitem", { name: title });
      for (let tries = 0; tries < 5; tries += 1) {
        await open();
        if (await does(item.hover({ timeout: 6000 }))) {
          await press("Enter");
          return item.waitFor({ state: "detached" });
        }
        await press("Escape");
      }
      throw new Error(`There is no “${title}” in the menu.`);
    },

    /** Opens a file of the folder by its name. */
    async openFile(file) {
      await take("Control+p", file, file);
      await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
    },

    /** Opens the menu of quick fixes at the cursor and returns their titles. VS Code shows it empty while it starts. */
    async openQuickFixes() {
      const rows = page.locator(".action-widget .monaco-list-row.action");
      for (let tries = 0; tries < 20; tries += 1) {
        await press("Control+.");
        if (await does(rows.first().waitFor({ timeout: 2000 }))) return rows.allInnerTexts();
        await press("Escape");
      }
      throw new Error("There is no quick fix at the cursor.");
    },

    /** The rows of the Problems panel, without the file names. */
    async problems() {
      if (!(await page.locator(".markers-panel").isVisible())) await press("Control+Shift+m");
      await page.locator(".markers-panel .monaco-list-row").first().waitFor();
      return page.locator(".markers-panel .monaco-list-row").allInnerTexts();
    },

    /** The lines that the open editor shows, in no certain order. Lines out of sight are not among them. */
    async visibleText() {
      const lines = await page.locator(".editor-group-container.active .view-lines .view-line").allTextContents();
      return lines.join("\n").replaceAll("\u00a0", " ");
    },

    /** The document inside the webview that is shown. */
    webview() {
      return page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
    },

    /** Where a picture goes that is taken while the mouse stays where it is. */
    pathOf: (name) => `${out}screenshots/${name}.png`,

    /** Takes a picture for the README. */
    async picture(name) {
      await page.locator(".notifications-toasts.visible").waitFor({ state: "hidden" });
      await mkdir(`${out}screenshots`, { recursive: true });
      await page.mouse.move(1279, 799);
      await page.screenshot({ path: `${out}screenshots/${name}.png` });
    },
  };
}

function hasFocus(locator) {
  return locator.evaluate((element) => element === document.activeElement);
}

/** Whether something that is waited for comes, rather than running out of time. */
function does(waiting) {
  return waiting.then(
    () => true,
    () => false,
  );
}

/** The text of a sample, as it is in every fresh workspace. */
export function sample(name) {
  return readFileSync(fileURLToPath(new URL(`../corpus/${name}`, import.meta.url)), "utf8");
}

/**
 * Points at the language status until it says something. What the server tells of a file may come after the box has
 * opened, which then stays as it was.
 */
export async function showStatus({ page }, words) {
  const hover = page.locator(".monaco-hover:visible");
  for (let tries = 0; tries < 20; tries += 1) {
    await page.mouse.move(300, 400, { steps: 10 });
    await page.mouse.move(600, 300, { steps: 10 });
    await page.locator("[id='status.languageStatus']").hover();
    const seen = hover.getByText(words).waitFor({ timeout: 3000 });
    const isSo = await seen.then(
      () => true,
      () => false,
    );
    if (isSo) return;
  }
  throw new Error(`The language status does not say ${words}.`);
}
