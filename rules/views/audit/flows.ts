import type { DataObject, Practice, Topic } from "../../core/model.ts";
import type { Audience, Standing } from "../wording/facts.ts";

/** How many clauses bring data of one audience into one use, with one standing. */
export interface Flow {
  readonly audience: Audience;
  readonly topic: Topic;
  readonly standing: Standing;
  readonly count: number;
}

/** What a flow is made of. */
interface PracticeStanding {
  readonly topic: Topic;
  readonly standing: Standing;
  readonly practice: Practice;
}

/** Where data comes from, in the order in which it is shown. */
export const audiences: readonly Audience[] = ["public", "private", "others", "named", "not-told"];
/** What data is used for, in the order in which it is shown. */
export const topics: readonly Topic[] = ["ai-training", "ai-use", "biometric"];
/** Worst first. */
export const standings: readonly Standing[] = [
  "unseparated",
  "partial",
  "unknown",
  "separated",
  "kept-out",
  "not-judged",
  "no-promise",
];

/**
 * Counts which data goes into which use. A clause counts once for each audience it draws on, and once as kept out for
 * each audience it excludes.
 * @returns the flows by audience, use and standing
 */
export function flowsOf(read: readonly PracticeStanding[]): Flow[] {
  const counts = new Map<string, Flow>();
  for (const { topic, standing, practice } of read) {
    if (standing === "no-promise") continue;
    for (const audience of audiencesOf(practice, standing)) add(audience, topic, standing);
    if (standing === "kept-out") continue;
    const excluded = practice.exclusions.map(({ visibility }) =>
      visibility === "unspecified" ? "not-told" : visibility,
    );
    for (const audience of new Set(excluded)) add(audience, topic, "kept-out");
  }
  return [...counts.values()].sort(
    (a, b) =>
      audiences.indexOf(a.audience) - audiences.indexOf(b.audience) ||
      topics.indexOf(a.topic) - topics.indexOf(b.topic) ||
      standings.indexOf(a.standing) - standings.indexOf(b.standing),
  );

  function add(audience: Audience, topic: Topic, standing: Standing): void {
    const key = `${audience} ${topic} ${standing}`;
    counts.set(key, { audience, topic, standing, count: (counts.get(key)?.count ?? 0) + 1 });
  }
}

function audiencesOf({ data }: Practice, standing: Standing): ReadonlySet<Audience> {
  return new Set(data.length ? data.map((object) => audienceOf(object, standing)) : ["not-told"]);
}

/** Who can see it comes first, since that is what the policy is asked; then that others gave it. */
function audienceOf({ visibility, source }: DataObject, standing: Standing): Audience {
  if (visibility !== "unspecified") return visibility;
  if (source === "public-web") return "public";
  if (source === "third-party" || source === "licensed") return "others";
  return standing === "separated" ? "named" : "not-told";
}
