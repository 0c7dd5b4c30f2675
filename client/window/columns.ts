import { type Uri, ViewColumn, window } from "vscode";

/** Where an example opens: beside a page of VS Code's own, such as the walkthrough, which its reader still needs. */
export function columnForExample(): ViewColumn {
  const page = columnOfPage();
  if (page === undefined) return ViewColumn.Active;
  return page === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
}

/**
 * Where a report on a document opens: beside its text. Where the walkthrough stands beside it already, there: a third
 * column would leave too little of each.
 */
export function columnBeside(uri: Uri): ViewColumn {
  const text = columnOf(uri);
  if (text === undefined) return ViewColumn.Beside;
  return columnOfPage() ?? text + 1;
}

/** Where a document can be seen; undefined where it cannot. */
export function columnOf(uri: Uri): ViewColumn | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.viewColumn;
}

/** Extensions are not told what such a page is, only that it is none of the kinds that they may make. */
function columnOfPage(): ViewColumn | undefined {
  return window.tabGroups.all.find(({ activeTab }) => activeTab && activeTab.input === undefined)?.viewColumn;
}
