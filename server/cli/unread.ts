import type { Policy } from "../../rules/index.ts";
import { createLocator } from "../../rules/views/wording/locate.ts";
import { unreadReport } from "../../rules/views/wording/unread.ts";

/** What of a policy was not read, as JSON tells it. Positions count from 0, `character` in UTF-16 code units of its line. */
export function unreadToJson(policy: Policy) {
  const { places } = unreadReport(policy, "en");
  const locate = createLocator(policy.text);
  return places.map(({ reason, language, lines, why, span: { start, end } }) => ({
    reason,
    language,
    lines,
    message: why,
    range: { start: locate(start), end: locate(end) },
  }));
}
