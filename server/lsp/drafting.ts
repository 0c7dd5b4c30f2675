import { type Connection, LSPErrorCodes, ResponseError, type ServerCapabilities } from "vscode-languageserver";
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
import type { Projects } from "../project/projects.ts";
import type { Abilities } from "../session/abilities.ts";
import type { Reading } from "../session/readings.ts";

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

/**
 * Answers requests for clauses, terms and hints.
 * @param read gives the latest reading of an open document; undefined where there is none
 */
export function answerDrafting(
  connection: Connection,
  abilities: Abilities,
  projects: Projects,
  read: (uri: string) => Promise<Reading | undefined>,
): void {
  connection.onCompletion(async ({ textDocument: { uri }, position }) => {
    const reading = await read(uri);
    return reading ? toCompletions(reading, position, abilities) : null;
  });

  connection.onDefinition(async ({ textDocument: { uri }, position }) => {
    const reading = await read(uri);
    if (!reading) return null;
    const file = isToldByProject(reading, position) ? await projects.for(uri) : undefined;
    return toDefinitions(reading, position, file);
  });

  connection.onReferences(async ({ textDocument: { uri }, position, context }) => {
    const reading = await read(uri);
    return reading ? toReferences(reading, position, context.includeDeclaration) : null;
  });

  connection.onDocumentHighlight(async ({ textDocument: { uri }, position }) => {
    const reading = await read(uri);
    return reading ? toHighlights(reading, position) : null;
  });

  connection.onPrepareRename(async ({ textDocument: { uri }, position }) => {
    const reading = await read(uri);
    return reading ? answered(toRenameStart(reading, position, abilities)) : null;
  });

  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) => {
    const reading = await read(uri);
    return reading ? answered(toRename(reading, position, newName, abilities)) : null;
  });

  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => {
    const reading = await read(uri);
    return reading?.showsHints ? toInlayHints(reading, range) : null;
  });
}

function answered<T extends object>(answer: T | Refusal): T | ResponseError<void> {
  return "message" in answer ? new ResponseError(LSPErrorCodes.RequestFailed, answer.message) : answer;
}
