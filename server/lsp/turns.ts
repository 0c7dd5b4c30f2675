import {
  type ConnectionOptions,
  ErrorCodes,
  LSPErrorCodes,
  Message,
  type RequestMessage,
  ResponseError,
  type StarRequestHandler,
} from "vscode-languageserver";
import { auditFilesRequest, exportRequest } from "../session/protocol.ts";
import { faultIn } from "./shapes.ts";

/** How the messages of a client take turns. */
export interface Turns {
  /** For the connection that they come by. */
  readonly options: ConnectionOptions;
  /** Answers requests that nobody else answers, and those that come out of their time. */
  readonly refuse: StarRequestHandler;
}

/**
 * Lets messages be heard in the order in which they came, and begins each request only after what has arrived meanwhile
 * was let in: what was cancelled while it waited is never begun. Holds a client to the order of a session as well:
 * initialize, what it has to ask, shutdown, exit.
 */
export function createTurns(): Turns {
  let stage: "new" | "serving" | "ended" = "new";

  async function hear(message: RequestMessage, next: (message: Message) => unknown): Promise<void> {
    await letIn();
    const starts = message.method === "initialize";
    const isHeard = starts ? stage === "new" : stage === "serving";
    // It may wait for the editor before it is answered; the next one does not wait for that.
    const fault = isHeard ? faultIn(message.method, message.params) : undefined;
    const told =
      isHeard && !fault ? message : { ...message, method: fault ? faulty : outOfTime, params: [fault ?? ""] };
    Promise.resolve(next(told)).catch(() => undefined);
    if (isHeard && starts) stage = "serving";
    if (isHeard && message.method === "shutdown") stage = "ended";
  }

  /** What cannot be understood is passed over: nobody waits for an answer to it. */
  function passes(message: Message): boolean {
    if (!Message.isNotification(message)) return true;
    const isHeard = stage === "serving" || isAlwaysHeard(message.method);
    return isHeard && faultIn(message.method, message.params) === undefined;
  }

  return {
    options: {
      maxParallelism: 1,
      messageStrategy: {
        handleMessage: (message, next) => {
          if (Message.isRequest(message)) return hear(message, next);
          return passes(message) ? next(message) : undefined;
        },
      },
      connectionStrategy: {
        cancelUndispatched: (message) =>
          Message.isRequest(message) && !answersInPart.includes(message.method)
            ? { jsonrpc: "2.0", id: message.id, error: cancelled().toJson() }
            : undefined,
      },
    },
    refuse: (method, fault) => {
      if (method === faulty) return new ResponseError(ErrorCodes.InvalidParams, String(fault));
      if (stage === "new") return new ResponseError(ErrorCodes.ServerNotInitialized, "Send initialize first.");
      if (stage === "ended") return new ResponseError(ErrorCodes.InvalidRequest, "The server is shut down: send exit.");
      if (method === outOfTime) return new ResponseError(ErrorCodes.InvalidRequest, "Send initialize only once.");
      return new ResponseError(ErrorCodes.MethodNotFound, `Unhandled method ${method}`);
    },
  };
}

/** Methods that nobody answers. */
const outOfTime = "";
const faulty = "clauselint/faulty";

/** What they have done until they are cancelled is their answer. */
const answersInPart = [auditFilesRequest, exportRequest];

function isAlwaysHeard(method: string): boolean {
  return method === "exit" || method.startsWith("$/");
}

/** The answer to a request that its client does not wait for any more. */
export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
}

/**
 * Lets in what a client has sent meanwhile. On Node a chunk of its messages is heard one in each turn, and a turn takes
 * two microseconds; in a browser each comes as an event of its own.
 */
export async function letIn(): Promise<void> {
  if (typeof setImmediate !== "function") return new Promise((resolve) => setTimeout(resolve, 0));
  for (let turn = 0; turn < 16; turn++) await new Promise((resolve) => setImmediate(resolve));
}
