import { Uri, type ViewColumn, type WebviewPanel, window } from "vscode";

/** Opens a panel for a page of ours, which loads nothing. */
export function openPanel(extension: Uri, viewType: string, title: string, column: ViewColumn): WebviewPanel {
  const options = { enableScripts: true, enableFindWidget: true, localResourceRoots: [] };
  return withIcon(extension, window.createWebviewPanel(viewType, title, column, options));
}

/** @returns the same panel, with our icon */
export function withIcon(extension: Uri, panel: WebviewPanel): WebviewPanel {
  panel.iconPath = Uri.joinPath(extension, "docs", "images", "icon.png");
  return panel;
}
