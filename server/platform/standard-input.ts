import {
  type Connection,
  type ConnectionOptions,
  createConnection,
  ErrorCodes,
  type Message,
  ProposedFeatures,
} from "vscode-languageserver/node";
import { createStreams } from "./streams.ts";

/**
 * Connects to an editor over standard input and output. Where a header cannot be read, nobody knows where the next message
 * starts: the process ends, and says why, so that the editor may start it again instead of waiting for answers. At the end
 * of its input it answers what it was asked before it ends, be it by a whole session out of a file.
 */
export function connectToStandardInput(options: ConnectionOptions): Connection {
  let isShutDown = false;
  const { reader, writer, close } = createStreams(process.stdin, process.stdout, () => {
    // Behind all that was written before, and also where nobody reads it any more.
    process.stdout.write("", () => process.exit(isShutDown ? 0 : 1));
  });
  const connection = createConnection(ProposedFeatures.all, reader, writer, options);
  connection.onShutdown(() => {
    isShutDown = true;
  });
  for (const event of ["end", "close"]) process.stdin.once(event, close);
  process.stdout.once("error", () => process.exit(1));

  reader.onError((error) => {
    // The next message starts where this one, which is no JSON, was said to end.
    if (error instanceof SyntaxError) {
      const answer = { code: ErrorCodes.ParseError, message: `The message is no JSON: ${error.message}` };
      // Nobody is there any more to be told.
      writer.write({ jsonrpc: "2.0", id: null, error: answer } as Message).catch(() => undefined);
    } else end(error.message);
  });
  reader.onPartialMessage(({ waitingTime }) =>
    end(`nothing has come for ${waitingTime / 1000} s, and the latest message is shorter than its Content-Length`),
  );
  return connection;
}

/** @param reason without a full stop; of the editor's own words it holds ASCII only */
function end(reason: string): void {
  const told = JSON.stringify(reason.slice(0, 200));
  const message = `clauselint: The server ends, since it cannot read what the editor sends: ${told}. Start it again.\n`;
  process.stderr.write(message, () => process.exit(1));
}
