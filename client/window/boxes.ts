import { TabInputWebview, window } from "vscode";

/**
 * Asks the reader in a box of VS Code, and once more where the box was gone at once. When the palette closes over a page,
 * VS Code gives the focus back to the page a moment later; a box that was opened meanwhile loses it and closes
 * (https://github.com/microsoft/vscode/issues/75209).
 * @param ask opens the box; undefined when it was closed without an answer
 * @returns undefined when the reader changes their mind
 */
export async function askInBox<T>(ask: () => Thenable<T | undefined>): Promise<T | undefined> {
  const opened = Date.now();
  const answer = await ask();
  if (answer !== undefined || Date.now() - opened > atOnce || !isPageActive()) return answer;
  return ask();
}

/** In milliseconds: sooner than a reader has seen the box and changed their mind. */
const atOnce = 500;

function isPageActive(): boolean {
  return window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputWebview;
}
