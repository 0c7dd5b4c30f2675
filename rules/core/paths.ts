/** Stands for the headings that sections stand under: one object for the same headings. */
export interface PathNode {
  readonly children: Map<string, PathNode>;
}

/** Tells whether sections stand under the same headings as before, without comparing the words of these. */
export interface Paths {
  /** @param headings outermost first, by a key of each */
  readonly nodeOf: (language: string, headings: readonly { readonly key: string }[]) => PathNode;
  /** How many there are: those of headings that are gone count too. */
  readonly count: () => number;
}

export function createPaths(): Paths {
  const root: PathNode = { children: new Map() };
  let count = 0;

  function childOf({ children }: PathNode, key: string): PathNode {
    const known = children.get(key);
    if (known) return known;
    const made: PathNode = { children: new Map() };
    children.set(key, made);
    count++;
    return made;
  }

  return {
    nodeOf: (language, headings) => headings.reduce((node, { key }) => childOf(node, key), childOf(root, language)),
    count: () => count,
  };
}
