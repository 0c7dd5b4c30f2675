import type { CancellationToken } from "vscode-languageserver";

/** What keeps the reading of long documents off the path of typing. */
export interface Pace {
  /**
   * Waits, where the latest reading of a document took long, until it is not typed into any more: nobody needs what is said
   * of a text in the middle of a word. What else the editor asks meanwhile is answered, and who cancels is let go at once.
   * @param versionOf the version of the document as it is; undefined once it is closed
   */
  readonly pause: (uri: string, versionOf: () => number | undefined, token?: CancellationToken) => Promise<void>;
  /** Makes something of a document, and remembers how long that took. */
  readonly timed: <T>(uri: string, make: () => T) => T;
  readonly drop: (uri: string) => void;
}

/** In milliseconds: a reading that took longer waits for a pause in typing. */
const longestAtOnce = 100;
/** In milliseconds: how long it is not typed, at most, before a text is read. */
const longestPause = 1_000;

/**
 * In UTF-16 code units: what is larger is not read while it is open, unless its author asks for that. No policy has as much;
 * whoever opens such a text does not mean it to be read at every letter.
 */
export const mostTyped = 1_000_000;

export function createPace(): Pace {
  const took = new Map<string, number>();

  async function pause(
    uri: string,
    versionOf: () => number | undefined,
    token: CancellationToken | undefined,
  ): Promise<void> {
    const latest = took.get(uri) ?? 0;
    if (latest <= longestAtOnce) return;
    let version: number | undefined;
    while (versionOf() !== version && !token?.isCancellationRequested) {
      version = versionOf();
      await waited(Math.min(latest, longestPause), token);
    }
  }

  return {
    pause,
    timed: (uri, make) => {
      const begun = performance.now();
      const made = make();
      took.set(uri, performance.now() - begun);
      return made;
    },
    drop: (uri) => {
      took.delete(uri);
    },
  };
}

function waited(milliseconds: number, token: CancellationToken | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    token?.onCancellationRequested(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
