import { Disposable, EventEmitter, l10n, window } from "vscode";
import type { StatusParams } from "../protocol.ts";
import { toItem } from "./items.ts";
import { type ClauseTree, type ClauseTreeNode, childrenOf } from "./tree.ts";

export const noTree: ClauseTree = { roots: [], parentOf: () => undefined, byId: () => undefined, at: () => [] };

export type Pane = ReturnType<typeof createPane>;

/** The pane in the side bar, and the tree that stands in it. */
export function createPane() {
  const changed = new EventEmitter<undefined>();
  let tree = noTree;
  const view = window.createTreeView<ClauseTreeNode>("clauselint.clauses", {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) => [...(node ? childrenOf(node) : tree.roots)],
      getParent: (node) => tree.parentOf(node),
      getTreeItem: toItem,
    },
  });

  return {
    view,
    tree: () => tree,
    show: (next: ClauseTree) => {
      const before = tree;
      tree = next;
      if (before.roots.length + tree.roots.length > 0) changed.fire(undefined);
    },
    /** Shows at the icon how much the author is asked to change. */
    count: (status: StatusParams | undefined) => {
      const value = status?.linted ? status.counts.error + status.counts.warning : 0;
      if ((view.badge?.value ?? 0) === value) return;
      const tooltip = value === 1 ? l10n.t("1 error or warning") : l10n.t("{0} errors and warnings", value);
      view.badge = value > 0 ? { value, tooltip } : undefined;
    },
    /** Selects the narrowest clause at an offset, unless one there or a finding of one is selected already. */
    select: (offset: number) => {
      const around = tree.at(offset);
      const [nearest] = around;
      const [selected] = view.selection;
      const owner = selected && tree.parentOf(selected);
      if (!nearest || around.some(({ id }) => id === selected?.id || id === owner?.id)) return undefined;
      return view.reveal(nearest, { select: true, focus: false });
    },
    dispose: () => Disposable.from(view, changed).dispose(),
  };
}
