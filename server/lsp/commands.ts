import { type CancellationToken, ErrorCodes, ResponseError } from "vscode-languageserver";
import { codeOf } from "../platform/error-code.ts";
import { reasonOf } from "../platform/failures.ts";
import { fileNameOf, pathOf } from "../project/addresses.ts";
import type { Abilities } from "../session/abilities.ts";
import { auditCommand, type CompareParams, compareCommand, type ReportResult } from "../session/protocol.ts";
import type { Reading } from "../session/readings.ts";
import { chosenAmong, toAudit, unknownProfile } from "./answers.ts";
import type { Comparisons } from "./comparisons.ts";
import { type EditorSession, readAny } from "./session.ts";

type Given = Readonly<Record<string, unknown>>;

const answers = { [auditCommand]: audit, [compareCommand]: compare };

/** The commands that any editor may send: each gives a report on a policy, be it open or saved. */
export const commands = Object.keys(answers);

/** Answers commands with reports, for editors that have no requests of ours. */
export function answerCommands(session: EditorSession, comparisons: Comparisons): void {
  session.connection.onExecuteCommand(async ({ command, arguments: given }, token): Promise<Answer> => {
    const answer = Object.entries(answers).find(([name]) => name === command)?.[1];
    if (!answer) return refused(`There is no command ${command}. The commands are ${commands.join(" and ")}.`);
    const [first] = Array.isArray(given) ? given : [];
    return answer({ session, comparisons, token }, Object(first));
  });
}

interface Asked {
  readonly session: EditorSession;
  readonly comparisons: Comparisons;
  readonly token: CancellationToken;
}

type Answer = ReportResult | ResponseError<void>;

async function audit({ session, token }: Asked, { uri, profiles }: Given): Promise<Answer> {
  if (profiles !== undefined && !isTexts(profiles))
    return refused(`${auditCommand}: profiles is no list of names: { "uri": "file:///…", "profiles": ["gdpr"] }.`);
  const unknown = unknownProfile(profiles);
  if (unknown) return refused(`${auditCommand}: ${unknown}`);
  const reading = await readAt(session, auditCommand, uri, token);
  if (reading instanceof ResponseError) return reading;
  const { title, html, markdown } = toAudit(reading, session.abilities.language, chosenAmong(profiles));
  return { title, html, markdown };
}

async function compare({ session, comparisons, token }: Asked, { uri, before }: Given): Promise<Answer> {
  const reading = await readAt(session, compareCommand, uri, token);
  if (reading instanceof ResponseError) return reading;
  const earlier = await earlierOf(session, reading.uri, Object(before));
  if (earlier instanceof ResponseError) return earlier;
  const settings = await session.configuration.of(reading.uri);
  const { title, html, markdown } = comparisons.of(reading, settings, earlier, session.abilities.language);
  if (!session.documents.get(reading.uri)) comparisons.drop(reading.uri);
  return { title, html, markdown };
}

/**
 * The version to compare with: a text that the editor has, such as one of a version control system, or a file; of the
 * policy itself what is saved.
 */
async function earlierOf(
  { documents, files, abilities }: EditorSession,
  policy: string,
  { text, name, uri }: Given,
): Promise<CompareParams["before"] | ResponseError<void>> {
  if (typeof text === "string" && typeof name === "string") return { text, name };
  if (text !== undefined || typeof uri !== "string") {
    const forms = `{ "uri": "file:///…" }, or { "text": "…", "name": "…" } with what the report calls it`;
    return refused(`${compareCommand}: before is no earlier version: give ${forms}.`);
  }
  return attempted(uri, abilities, async () => {
    const open = uri === policy ? undefined : documents.get(uri);
    const found = open ? open.getText() : await files.readPolicy(uri);
    return found === undefined ? undefined : { text: found, name: fileNameOf(uri) };
  });
}

async function readAt(
  session: EditorSession,
  command: string,
  uri: unknown,
  token: CancellationToken,
): Promise<Reading | ResponseError<void>> {
  if (typeof uri !== "string") return refused(`${command}: uri is no address: give { "uri": "file:///…" }.`);
  return attempted(uri, session.abilities, () => readAny(session, uri, token));
}

/** What is read at an address, or why it cannot be read. */
async function attempted<T>(
  uri: string,
  { language }: Abilities,
  read: () => Promise<T | undefined>,
): Promise<T | ResponseError<void>> {
  try {
    return (await read()) ?? refused(`${pathOf(uri)}: there is no such file; check its address.`);
  } catch (error) {
    if (error instanceof ResponseError || codeOf(error) === "") throw error;
    return refused(`${pathOf(uri)}: ${reasonOf(error, language)}.`);
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((it) => typeof it === "string");
}

function refused(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
