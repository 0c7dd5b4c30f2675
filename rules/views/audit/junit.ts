import type { Analysis } from "../../core/analyze.ts";
import type { Finding } from "../../core/finding.ts";
import type { Language } from "../../core/model.ts";
import { createLocator } from "../wording/locate.ts";
import { unreadReport } from "../wording/unread.ts";
import { visible, visibleLine } from "../wording/visible.ts";

/** What JUnit's XML says of one policy. Plain data, which may go from one thread to another. */
export interface JunitPart {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
  readonly xml: string;
}

/**
 * Tells the findings of a policy as the tests of a suite: one each, and one that was skipped for each place that was not read,
 * or one that passes where there is neither.
 * @param path as the reader knows it
 * @param fails whether a finding is a test that fails; the others pass, and say what was found
 * @param language that is spoken of what was not read
 */
export function junitPart(
  path: string,
  { policy, findings }: Analysis,
  fails: (finding: Finding) => boolean,
  language: Language,
): JunitPart {
  const locate = createLocator(policy.text);
  const name = attribute(path);
  const cases = findings.map((finding) => {
    const { line, character } = locate(finding.span.start);
    const place = `${visibleLine(path)}:${line + 1}:${character + 1}`;
    const told = xml(`${place}: ${finding.severity}: ${finding.message}`);
    const outcome = fails(finding)
      ? `<failure type="${finding.severity}" message="${attribute(finding.message)}">${told}</failure>`
      : `<system-out>${told}</system-out>`;
    return `<testcase classname="${name}" name="${attribute(`${finding.ruleId} (${line + 1}:${character + 1})`)}">${outcome}</testcase>\n`;
  });
  const unread = unreadReport(policy, language).places.map(
    ({ place, what, why }) =>
      `<testcase classname="${name}" name="${attribute(`${place}: ${what}`)}"><skipped message="${attribute(why)}"/></testcase>\n`,
  );
  const failures = findings.filter(fails).length;
  const tests = Math.max(1, cases.length + unread.length);
  const all = [...cases, ...unread].join("") || `<testcase classname="${name}" name="no findings"/>\n`;
  return {
    tests,
    failures,
    skipped: unread.length,
    xml: `<testsuite name="${name}" tests="${tests}" failures="${failures}" errors="0" skipped="${unread.length}">\n${all}</testsuite>\n`,
  };
}

/** All suites. @param problems what kept policies from being audited: each is a test that could not run */
export function junitLog(parts: readonly JunitPart[], problems: readonly { readonly message: string }[]): string {
  const suites = problems.map(
    ({ message }) =>
      `<testsuite name="not audited" tests="1" failures="0" errors="1">\n<testcase classname="not audited" name="${attribute(message)}"><error message="${attribute(message)}"/></testcase>\n</testsuite>\n`,
  );
  const sum = (count: (part: JunitPart) => number) => parts.reduce((all, part) => all + count(part), 0);
  const [tests, failures] = [sum((part) => part.tests) + problems.length, sum((part) => part.failures)];
  const skipped = sum((part) => part.skipped);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="Clauselint" tests="${tests}" failures="${failures}" errors="${problems.length}" skipped="${skipped}">
${[...parts.map((part) => part.xml), ...suites].join("")}</testsuites>
`;
}

/** Words as XML may hold them: of some signs not even an escape is allowed there. */
function xml(words: string): string {
  return visible(words)
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, "")
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Of line ends and tabs as they are a parser makes spaces. */
function attribute(words: string): string {
  return xml(words).replace(/[\t\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
