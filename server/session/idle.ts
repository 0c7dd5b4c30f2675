/** In milliseconds: who writes pauses for less, and longer while reading what was found. */
const pause = 2000;

/** Tells when nothing was asked for a while. */
export interface IdleTimer {
  /** Is to be called whenever something is asked. */
  readonly restart: () => void;
  readonly stop: () => void;
}

/** Does something once whenever nothing was asked for a while. */
export function createIdleTimer(whenIdle: () => void): IdleTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  return {
    restart: () => {
      stop();
      timer = setTimeout(whenIdle, pause);
    },
    stop,
  };
}
