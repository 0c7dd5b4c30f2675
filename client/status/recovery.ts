import { CloseAction, ErrorAction, type ErrorHandler } from "vscode-languageclient";

/** So often the server is started again in `period` milliseconds; after that, something is wrong that goes on. */
const most = 4;
const period = 180_000;

/**
 * Lets the server be started again without a word, and gives up when it keeps ending. The client is told to do nothing:
 * by itself it would say in English, and without a way out, that a start has failed.
 * @param startAgain replaces the client
 * @param giveUp is called in place of it
 * @returns what a client does when its server ends by itself, or cannot be talked to; it takes whether the client's server
 * was ready: where it never was, whoever started it says so
 */
export function createRecovery(startAgain: () => void, giveUp: () => void): (isReady: () => boolean) => ErrorHandler {
  let ends: readonly number[] = [];
  return (isReady) => ({
    // A message that could not be sent or read: the next may be sound, and a server that is gone ends the connection.
    error: (_error, _message, count) => {
      if ((count ?? 0) <= 3) return { action: ErrorAction.Continue, handled: true };
      giveUp();
      return { action: ErrorAction.Shutdown, handled: true };
    },
    closed: () => {
      const now = Date.now();
      ends = [...ends, now].filter((end) => now - end < period);
      const again = isReady() && ends.length <= most;
      if (again) startAgain();
      else if (isReady()) giveUp();
      const message = `The language server has ended; it is ${again ? "" : "not "}started again.`;
      return { action: CloseAction.DoNotRestart, handled: true, message };
    },
  });
}
