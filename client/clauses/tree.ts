import type { ClauseRow, ClausesResult, FindingRow, UnreadRow } from "../protocol.ts";
import type { Identity } from "./identity.ts";

/** What the clauses of the view stand under. */
export type Grouping = "topic" | "section" | "verdict";

export type ClauseTreeNode = GroupNode | ClauseNode | FindingNode | UnreadNode;

export interface GroupNode {
  readonly kind: "group";
  readonly id: string;
  readonly label: string;
  readonly children: readonly (ClauseNode | FindingNode | UnreadNode)[];
}

export interface ClauseNode {
  readonly kind: "clause";
  /** The same as long as it is the same clause, also while its words change. */
  readonly id: string;
  readonly row: ClauseRow;
  /** Where it stands, as far as its group does not say so. */
  readonly description: string;
  /** The name of its verdict. */
  readonly verdict: string;
  readonly children: readonly FindingNode[];
}

export interface FindingNode {
  readonly kind: "finding";
  readonly id: string;
  readonly row: FindingRow;
}

/** A place of the text that is not read. */
export interface UnreadNode {
  readonly kind: "unread";
  readonly id: string;
  readonly row: UnreadRow;
}

export interface ClauseTree {
  readonly roots: readonly GroupNode[];
  readonly parentOf: (node: ClauseTreeNode) => ClauseTreeNode | undefined;
  readonly byId: (id: string) => ClauseTreeNode | undefined;
  /** The clauses around an offset in UTF-16 code units, the narrowest first. */
  readonly at: (offset: number) => readonly ClauseNode[];
}

export interface TreeOptions {
  readonly grouping: Grouping;
  readonly shown: "all" | "with-findings";
  /** Stands for the section of clauses that have no heading above them. */
  readonly noSection: string;
}

/**
 * Arranges clauses and findings as the view shows them.
 * @param ids of the clauses, in their order
 */
export function clauseTree(list: ClausesResult, ids: readonly Identity[], options: TreeOptions): ClauseTree {
  const nodes = list.clauses.map((row, index): ClauseNode => {
    const id = ids[index]?.id ?? `clause-${index}`;
    return {
      kind: "clause",
      id,
      row,
      description: [row.place, contextOf(row, list, options)].filter(Boolean).join(" · "),
      verdict: list.verdicts.find(({ key }) => key === row.verdict)?.label ?? "",
      children: toFindings(id, row.findings),
    };
  });
  const shown = nodes.filter(({ children }) => options.shown === "all" || children.length > 0);
  const elsewhere: GroupNode = {
    kind: "group",
    id: "elsewhere",
    label: list.elsewhere.label,
    children: toFindings("elsewhere", list.elsewhere.findings),
  };
  const unread: GroupNode = {
    kind: "group",
    id: "unread",
    label: list.unread.label,
    children: list.unread.rows.map((row, index) => ({ kind: "unread", id: `unread ${index + 1}`, row })),
  };
  const roots = [...groups(shown, list, options), elsewhere, unread].filter(({ children }) => children.length > 0);
  const parents = new Map<string, ClauseTreeNode>();
  const known = new Map<string, ClauseTreeNode>();
  const learn = (node: ClauseTreeNode): void => {
    known.set(node.id, node);
    for (const child of childrenOf(node)) {
      parents.set(child.id, node);
      learn(child);
    }
  };
  for (const root of roots) learn(root);
  return {
    roots,
    parentOf: ({ id }) => parents.get(id),
    byId: (id) => known.get(id),
    at: (offset) =>
      shown
        .filter(({ row: { span } }) => span.start <= offset && offset <= span.end)
        .sort((a, b) => a.row.span.end - a.row.span.start - (b.row.span.end - b.row.span.start)),
  };
}

export function childrenOf(node: ClauseTreeNode): GroupNode["children"] {
  return "children" in node ? node.children : [];
}

function contextOf({ topic, sections }: ClauseRow, { topics }: ClausesResult, { grouping }: TreeOptions): string {
  if (grouping === "section") return topics.find(({ key }) => key === topic)?.label ?? "";
  return sections.at(-1) ?? "";
}

function toFindings(owner: string, rows: readonly FindingRow[]): FindingNode[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const count = (counts.get(row.ruleId) ?? 0) + 1;
    counts.set(row.ruleId, count);
    return { kind: "finding", id: `${owner} ${row.ruleId} ${count}`, row };
  });
}

function groups(nodes: readonly ClauseNode[], list: ClausesResult, { grouping, noSection }: TreeOptions): GroupNode[] {
  if (grouping === "section") return sections(nodes, noSection);
  const named = grouping === "topic" ? list.topics : list.verdicts;
  return named.map(({ key, label }) => ({
    kind: "group",
    id: `${grouping} ${key}`,
    label,
    children: nodes.filter(({ row }) => row[grouping] === key),
  }));
}

/** In the order of the text; two sections of one name stand together. */
function sections(nodes: readonly ClauseNode[], noSection: string): GroupNode[] {
  const byPath = new Map<string, ClauseNode[]>();
  for (const node of nodes) {
    const path = node.row.sections.join(" › ") || noSection;
    byPath.set(path, [...(byPath.get(path) ?? []), node]);
  }
  return [...byPath].map(([label, children]) => ({ kind: "group", id: `section ${label}`, label, children }));
}
