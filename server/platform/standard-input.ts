import {
  type Connection,
  type ConnectionOptions,
  createConnection,
  type DataCallback,
  type Disposable,
  ErrorCodes,
  type Message,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/**
 * Connects to an editor over standard input and output. Where a header cannot be read, nobody knows where the next message
 * starts: the process ends, and says why, so that the editor may start it again instead of waiting for answers.
 */
export function connectToStandardInput(options: ConnectionOptions): Connection {
  const reader = new SoundMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout);
  const connection = createConnection(ProposedFeatures.all, reader, writer, options);
  let isShutDown = false;
  connection.onShutdown(() => {
    isShutDown = true;
  });
  for (const event of ["end", "close"]) process.stdin.once(event, () => process.exit(isShutDown ? 0 : 1));

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

/** Keeps away what the connection itself would fall over. */
class SoundMessageReader extends StreamMessageReader {
  override listen(callback: DataCallback): Disposable {
    return super.listen((message) => {
      const { method, params } = Object(message);
      const isCancelOfNothing = method === "$/cancelRequest" && Object(params).id === undefined;
      if (!isCancelOfNothing) callback(message);
    });
  }
}

/** @param reason without a full stop; of the editor's own words it holds ASCII only */
function end(reason: string): void {
  const told = JSON.stringify(reason.slice(0, 200));
  const message = `clauselint: The server ends, since it cannot read what the editor sends: ${told}. Start it again.\n`;
  process.stderr.write(message, () => process.exit(1));
}
