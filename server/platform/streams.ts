import {
  type DataCallback,
  type Disposable,
  ErrorCodes,
  Message,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

/** Both ends of a pipe to an editor. */
export interface Streams {
  readonly reader: StreamMessageReader;
  readonly writer: StreamMessageWriter;
  /** Nothing more comes in: ends once all that came has been answered. */
  readonly close: () => void;
}

/**
 * Makes the two ends of a pipe, and knows what is still to be answered.
 * @param end is called when the editor has said exit or its input has ended, and nothing is left to be answered
 */
export function createStreams(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, end: () => void): Streams {
  /** What the editor wants to know, and what it is asked, by the numbers of the requests. */
  const wanted = new Set<unknown>();
  const asked = new Set<number | string | null>();
  let hear: DataCallback = () => undefined;
  /** How many messages have come and gone. */
  let count = 0;
  let state: "open" | "closing" | "closed" = "open";

  class SoundReader extends StreamMessageReader {
    override listen(callback: DataCallback): Disposable {
      hear = callback;
      return super.listen(receive);
    }

    // What was asked before is answered as ever: the process ends by itself.
    protected override fireClose(): void {}
  }

  class CountingWriter extends StreamMessageWriter {
    override async write(message: Message): Promise<void> {
      count++;
      if (Message.isRequest(message)) asked.add(message.id);
      await super.write(message);
      if (Message.isResponse(message)) wanted.delete(message.id);
      if (state === "closed") finish();
    }
  }

  function receive(message: Message): void {
    count++;
    const { method, params } = Object(message);
    // The connection itself would fall over it.
    if (method === "$/cancelRequest" && Object(params).id === undefined) return;
    if (Message.isRequest(message)) wanted.add(message.id);
    if (Message.isResponse(message)) asked.delete(message.id);
    if (Message.isNotification(message) && method === "exit") close();
    else hear(message);
  }

  /** What has come by then is still heard, and what that leads to is said. */
  async function close(): Promise<void> {
    if (state !== "open") return;
    state = "closing";
    for (let before = -1; before !== count; ) {
      before = count;
      await turns();
      refuse();
    }
    state = "closed";
    finish();
  }

  /** Ends, unless there is something left to be answered. */
  function finish(): void {
    refuse();
    if (wanted.size === 0) end();
  }

  /** Nobody is there any more who could answer us. */
  function refuse(): void {
    const error = { code: ErrorCodes.PendingResponseRejected, message: "The editor says nothing more." };
    for (const id of asked) receive({ jsonrpc: "2.0", id, error } as Message);
  }

  const [reader, writer] = [new SoundReader(input), new CountingWriter(output)];
  return { reader, writer, close };
}

/** Long enough for a chunk's next message, which is heard in a turn of its own, and for what it leads to at once. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 64; turn++) await new Promise((resolve) => setImmediate(resolve));
}
