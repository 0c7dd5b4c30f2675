import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from "vscode";
import type { FindingRow, Standing } from "../protocol.ts";
import type { ClauseNode, ClauseTreeNode, FindingNode, GroupNode, UnreadNode } from "./tree.ts";

/** How a group, a clause, a finding or what is not read looks in the view, and what a screen reader says of it. */
export function toItem(node: ClauseTreeNode): TreeItem {
  switch (node.kind) {
    case "group":
      return toGroup(node);
    case "clause":
      return toClause(node);
    case "finding":
      return toFinding(node);
    case "unread":
      return toUnread(node);
  }
}

function toGroup({ id, label, children }: GroupNode): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  const count = children.length;
  item.id = id;
  switch (children[0]?.kind) {
    case "finding":
      item.description = count === 1 ? l10n.t("1 finding") : l10n.t("{0} findings", count);
      break;
    case "unread":
      item.description = count === 1 ? l10n.t("1 place") : l10n.t("{0} places", count);
      break;
    default:
      item.description = count === 1 ? l10n.t("1 clause") : l10n.t("{0} clauses", count);
  }
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  item.contextValue = "group";
  return item;
}

function toClause(node: ClauseNode): TreeItem {
  const { id, row, description, children } = node;
  const item = new TreeItem(
    row.label,
    children.length ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  item.id = id;
  item.description = description;
  item.iconPath = verdictIcons[row.verdict];
  item.tooltip = new MarkdownString(row.tooltip);
  item.accessibilityInformation = { label: row.spoken };
  item.contextValue = children.length ? "clause flagged" : "clause";
  item.command = goTo(node);
  return item;
}

function toFinding(node: FindingNode): TreeItem {
  const { id, row } = node;
  const item = new TreeItem(row.message);
  item.id = id;
  item.description = `${row.place} · ${row.ruleId}`;
  item.iconPath = severityIcons[row.severity];
  item.tooltip = new MarkdownString(row.tooltip);
  item.accessibilityInformation = { label: row.spoken };
  item.contextValue = isAboutComment(row) ? "finding" : "finding ignorable";
  item.command = goTo(node);
  return item;
}

function toUnread(node: UnreadNode): TreeItem {
  const { id, row } = node;
  const item = new TreeItem(`${row.place}, ${row.label}`);
  item.id = id;
  item.description = row.message;
  item.iconPath = icon("eye-closed", "problemsWarningIcon.foreground");
  item.tooltip = new MarkdownString(row.tooltip);
  item.accessibilityInformation = { label: row.spoken };
  item.contextValue = "unread";
  item.command = goTo(node);
  return item;
}

/** A finding about a comment that silences a rule is settled by changing that comment. */
function isAboutComment({ ruleId }: FindingRow): boolean {
  return ruleId.startsWith("suppression/");
}

function goTo(node: ClauseTreeNode): TreeItem["command"] & object {
  return { command: "clauselint.clauses.goTo", title: l10n.t("Go to Text"), arguments: [node] };
}

/** Each of a shape of its own, so that no colour is needed to tell them apart. */
const verdictIcons: Readonly<Record<Standing, ThemeIcon>> = {
  unseparated: icon("error", "problemsErrorIcon.foreground"),
  partial: icon("color-mode", "problemsWarningIcon.foreground"),
  unknown: icon("question", "problemsInfoIcon.foreground"),
  separated: icon("pass", "testing.iconPassed"),
  "kept-out": icon("circle-slash", "testing.iconPassed"),
  "not-judged": icon("circle-outline", "descriptionForeground"),
  "no-promise": icon("dash", "descriptionForeground"),
};

const severityIcons: Readonly<Record<FindingRow["severity"], ThemeIcon>> = {
  error: icon("error", "problemsErrorIcon.foreground"),
  warning: icon("warning", "problemsWarningIcon.foreground"),
  info: icon("info", "problemsInfoIcon.foreground"),
  hint: icon("lightbulb", "descriptionForeground"),
};

function icon(name: string, colour: string): ThemeIcon {
  return new ThemeIcon(name, new ThemeColor(colour));
}
