/** In milliseconds: who writes pauses for less, and longer while reading what was found. */
const pause = 2000;

/**
 * Does something once whenever nothing was asked for a while.
 * @returns is to be called whenever something is asked
 */
export function createIdleTimer(whenIdle: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(whenIdle, pause);
  };
}
