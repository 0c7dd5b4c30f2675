import { LSPErrorCodes, ResponseError, type ServerCapabilities } from "vscode-languageserver";
import { toCompletions } from "../convert/drafting.ts";
import { toInlayHints } from "../convert/hints.ts";
import {
  isToldByProject,
  type Refusal,
  toDefinitions,
  toHighlights,
  toReferences,
  toRename,
  toRenameStart,
} from "../convert/terms.ts";
import type { Abilities } from "../session/abilities.ts";
import type { EditorSession } from "./session.ts";

/** What helps to write a policy, beyond what is wrong with it: as the capabilities of a server. */
export function draftingCapabilities({ preparesRename, showsHints }: Abilities): ServerCapabilities {
  return {
    // No character asks for a completion: prose is full of all of them.
    completionProvider: { resolveProvider: false },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: preparesRename ? { prepareProvider: true } : true,
    ...(showsHints && { inlayHintProvider: true }),
  };
}

/** Answers requests for clauses, terms and hints. */
export function answerDrafting({ connection, abilities, projects, answering }: EditorSession): void {
  connection.onCompletion(answering((reading, { position }) => toCompletions(reading, position, abilities)));
  connection.onDefinition(
    answering(async (reading, { position }) => {
      const file = isToldByProject(reading, position) ? await projects.for(reading.uri) : undefined;
      return toDefinitions(reading, position, file, abilities);
    }),
  );
  connection.onReferences(
    answering((reading, { position, context }) => toReferences(reading, position, context.includeDeclaration)),
  );
  connection.onDocumentHighlight(answering((reading, { position }) => toHighlights(reading, position)));
  connection.onPrepareRename(
    answering((reading, { position }) => answered(toRenameStart(reading, position, abilities))),
  );
  connection.onRenameRequest(
    answering((reading, { position, newName }) => answered(toRename(reading, position, newName, abilities))),
  );
  connection.languages.inlayHint.on(
    answering((reading, { range }) => (reading.showsHints ? toInlayHints(reading, range) : null)),
  );
}

function answered<T extends object>(answer: T | Refusal): T | ResponseError<void> {
  return "message" in answer ? new ResponseError(LSPErrorCodes.RequestFailed, answer.message) : answer;
}
