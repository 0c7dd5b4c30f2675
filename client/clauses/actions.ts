import { commands, type Disposable, env, Range, type TextDocument, Uri, type WorkspaceEdit, workspace } from "vscode";
import type { FindingRow } from "../protocol.ts";
import { sayItMoved } from "../window/moved.ts";
import { showPlace } from "../window/places.ts";
import type { ClauseNode, ClauseTreeNode, FindingNode, UnreadNode } from "./tree.ts";

/** A clause, a finding or what is not read, in the text as it is now. */
export interface WantedPlace {
  readonly document: TextDocument;
  /** The version that the offsets of the node count in. */
  readonly version: number;
  readonly node: ClauseNode | FindingNode | UnreadNode;
}

interface ClauseActions {
  /** The node that is selected in the view, for a command by key. */
  readonly selected: () => ClauseTreeNode | undefined;
  /** Finds a node again; undefined where its clause is gone. */
  readonly find: (node: ClauseTreeNode) => Promise<WantedPlace | undefined>;
  /** Is told to which offset, in UTF-16 code units, a command is about to move the cursor. */
  readonly going: (offset: number) => void;
  readonly ignoring: (uri: Uri, version: number, row: FindingRow) => Promise<WorkspaceEdit | undefined>;
}

/** Registers what can be done with a clause or a finding in the view. */
export function registerClauseActions({ selected, find, going, ignoring }: ClauseActions): Disposable[] {
  return [
    commands.registerCommand("clauselint.clauses.goTo", at(goTo)),
    commands.registerCommand("clauselint.clauses.quickFix", at(quickFix)),
    commands.registerCommand("clauselint.clauses.copyQuote", at(copyQuote)),
    commands.registerCommand("clauselint.clauses.copy", at(copy)),
    commands.registerCommand("clauselint.clauses.openRule", at(openRule)),
    commands.registerCommand("clauselint.clauses.ignore", at(ignore)),
  ];

  function at(run: (place: WantedPlace) => Promise<void>): (node?: ClauseTreeNode) => Promise<void> {
    return async (node) => {
      const wanted = node ?? selected();
      const place = wanted && (await find(wanted));
      if (place) await run(place);
    };
  }

  async function goTo({ document, node }: WantedPlace): Promise<void> {
    going(node.row.span.start);
    await showPlace(document.uri, { span: node.row.span, focus: "stays" });
  }

  async function quickFix({ document, node }: WantedPlace): Promise<void> {
    const { span } = ((node.kind === "clause" && gravest(node.children)) || node).row;
    going(span.start);
    await showPlace(document.uri, { span, focus: "editor" });
    await commands.executeCommand("editor.action.quickFix");
  }

  async function ignore({ document, version, node }: WantedPlace): Promise<void> {
    if (node.kind !== "finding") return;
    const edit = await ignoring(document.uri, version, node.row);
    if (!edit || document.version !== version) return sayItMoved();
    // The author goes on in the text, with the reason.
    await showPlace(document.uri, { span: node.row.span, focus: "editor" });
    await workspace.applyEdit(edit);
  }
}

function gravest(findings: readonly FindingNode[]): FindingNode | undefined {
  const gravestFirst = ["error", "warning", "info", "hint"];
  return gravestFirst.flatMap((severity) => findings.filter(({ row }) => row.severity === severity))[0];
}

async function copyQuote(place: WantedPlace): Promise<void> {
  await env.clipboard.writeText(quoteOf(place));
}

/** A clause as its author words it; of a finding the words that it is about. */
function quoteOf({ document, node }: WantedPlace): string {
  if (node.kind === "clause") return node.row.quote;
  const { start, end } = node.row.span;
  return document.getText(new Range(document.positionAt(start), document.positionAt(end)));
}

/** Copies what the view tells: for an e-mail, or for a list of what is to be done. */
async function copy(place: WantedPlace): Promise<void> {
  const { node } = place;
  await env.clipboard.writeText(linesOf(node).join("\n"));
}

function linesOf(node: WantedPlace["node"]): string[] {
  if (node.kind === "finding") return [told(node)];
  if (node.kind === "unread") return [`- ${node.row.place} (${node.row.label}): ${node.row.message}`];
  return [
    `${node.row.quote}\n(${[...node.row.sections, node.row.place].join(", ")}) ${node.verdict}`,
    ...node.children.map(told),
  ];
}

function told({ row: { place, message, ruleId } }: FindingNode): string {
  return `- ${place}: ${message} (${ruleId})`;
}

async function openRule({ node }: WantedPlace): Promise<void> {
  const page = node.kind === "finding" ? node.row.page : null;
  if (page) await commands.executeCommand("vscode.open", Uri.parse(page));
}
