import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";

/** So often the server is started again in `period` milliseconds; after that, something is wrong that goes on. */
const most = 4;
const period = 180_000;

/**
 * What the client does when the server ends by itself: starts it again without a word, and gives up, once, when it keeps
 * ending. Everything goes into the output.
 * @param hasRun whether the server was ever ready; where it never was, whoever started it says so
 * @param giveUp is called when the server is not started again
 */
export function createRecovery(hasRun: () => boolean, giveUp: () => void): ErrorHandler {
  let ends: readonly number[] = [];
  return {
    // A message that could not be sent or read: the next may be sound, and a server that is gone ends the connection.
    error: (_error, _message, count) => {
      if ((count ?? 0) <= 3) return { action: ErrorAction.Continue, handled: true };
      giveUp();
      return { action: ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
      const now = Date.now();
      ends = [...ends, now].filter((end) => now - end < period);
      if (hasRun() && ends.length <= most) return { action: CloseAction.Restart, handled: true };
      if (hasRun()) giveUp();
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}
