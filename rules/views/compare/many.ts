import type { Finding } from "../../core/finding.ts";
import { createLineCounter } from "../wording/locate.ts";
import { escaped } from "../wording/markdown.ts";
import { compareDocument } from "./markdown.ts";
import type { CompareReport } from "./report.ts";

/** A policy beside what a revision has of it. */
export interface ComparedPolicy {
  /** As the reader would write it; the earlier name where it is gone. */
  readonly path: string;
  /** What the revision calls it; undefined where it has none. */
  readonly was: string | undefined;
  readonly status: "changed" | "new" | "deleted" | "renamed";
  readonly report: CompareReport;
  /** The findings that are new, and the text that they are in. */
  readonly added: readonly Finding[];
  readonly text: string;
}

/** Many policies beside a revision. */
interface ComparedPolicies {
  readonly revision: string;
  /** What the revision stands for, in full. */
  readonly commit: string;
  readonly policies: readonly ComparedPolicy[];
}

/**
 * Shows what changed in many policies since a revision as Markdown, for a pull request: a list of them, then each as
 * `compareDocument` shows it, with the findings that are new.
 * @returns the whole document in English, each policy in its own language; ends in a line feed
 */
export function compareDocuments({ revision, commit, policies }: ComparedPolicies): string {
  const count = policies.length;
  const differ = count === 1 ? "1 policy differs" : `${count === 0 ? "No" : count} policies differ`;
  const list = policies.map(({ path, was, status, report, added }) => {
    const what = { changed: "", new: " is new", deleted: " is gone", renamed: ` was ${escaped(was ?? "")}` }[status];
    return `- **${escaped(path)}**${what}: ${escaped(report.headline)}${added.length > 0 ? `; ${counted(added.length)}` : ""}`;
  });
  const blocks = [
    `# ${differ} from ${escaped(revision)}`,
    `Compared with commit ${commit.slice(0, 9)}.`,
    ...(count > 0 ? [list.join("\n")] : []),
    ...policies.flatMap(documentOf),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function counted(findings: number): string {
  return findings === 1 ? "1 new finding" : `${findings} new findings`;
}

/** One policy, a level deeper than where it stands alone: words of policies never begin a line with the sign of a heading. */
function documentOf({ report, added, text }: ComparedPolicy): string[] {
  const lineOf = createLineCounter(text);
  const findings = added.map(
    ({ severity, span, message, ruleId }) =>
      `- **${severity}**, line ${lineOf(span.start)}: ${message.split("\n").map(escaped).join(" ")} (${ruleId})`,
  );
  const deeper = compareDocument(report).trimEnd().replace(/^#/gm, "##");
  return [deeper, ...(findings.length > 0 ? [`### ${counted(added.length)}`, findings.join("\n")] : [])];
}
