/**
 * What tells whether a glob matches all of a path. The work grows as glob and path do together, whatever the glob: it may
 * come from the settings of a strange folder.
 * @param glob with `*`, `**` and `?`, which stand for what they do in VS Code's settings
 */
export function matcherOf(glob: string): (path: string) => boolean {
  const steps = (glob.match(/\*\*\/|\*\*|[\s\S]/g) ?? []).flatMap((sign) => signs[sign] ?? [sign]);
  return (path) => {
    let open = reached(steps, [0]);
    for (const letter of path.split(""))
      open = reached(
        steps,
        [...open].flatMap((at) => behind(steps[at], at, letter)),
      );
    return open.has(steps.length);
  };
}

/** The steps of each sign. "folders" may go at once; what has been entered goes behind a slash. */
const signs: Readonly<Record<string, readonly string[]>> = {
  "**/": ["folders", "folder"],
  "**": ["anything"],
  "*": ["name"],
  "?": ["letter"],
};

/** The steps that may be next, with those behind what may be empty. */
function reached(steps: readonly string[], from: readonly number[]): Set<number> {
  const all = new Set(from);
  // What is added while a set is gone through is gone through as well.
  for (const at of all) {
    const step = steps[at] ?? "";
    if (step === "folders") all.add(at + 1).add(at + 2);
    if (step === "anything" || step === "name") all.add(at + 1);
  }
  return all;
}

/** Where a letter leads from a step. */
function behind(step: string | undefined, at: number, letter: string): number[] {
  const isSlash = letter === "/";
  if (step === "folder") return isSlash ? [at, at + 1] : [at];
  if (step === "anything") return [at];
  if (step === "name") return isSlash ? [] : [at];
  if (step === "letter") return isSlash ? [] : [at + 1];
  return step === letter ? [at + 1] : [];
}
