import { auditFilesRequest, compareVersionsRequest, exportRequest, historyRequest } from "../session/protocol.ts";

/**
 * What is wrong with the parameters of a message, as far as it would break who hears it; undefined where nothing is.
 * @returns a sentence for the maker of the client
 */
export function faultIn(method: string, params: unknown): string | undefined {
  const { textDocument, contentChanges, uri, files, event, previousResultIds, git, before, after } = Object(params);
  if (method.startsWith("textDocument/") && !isText(Object(textDocument).uri)) return "textDocument.uri is no text.";
  if (method === "textDocument/didOpen" && !isText(textDocument.text)) return "textDocument.text is no text.";
  if (method === "textDocument/didChange" && !isList(contentChanges, ({ text }) => isText(text)))
    return "contentChanges is no list of texts.";
  if (method === "workspace/didChangeWorkspaceFolders") {
    const { added, removed } = Object(event);
    return [added, removed].every((folders) => isList(folders, hasAddress)) ? undefined : "event names no folders.";
  }
  if (method === historyRequest || method === compareVersionsRequest) {
    if (!isGit(git)) return "git is no path of Git.";
    const given = method === compareVersionsRequest ? [after, ...(before ? [before] : [])] : [];
    if (!given.every((it) => isVersion(Object(it)))) return "before or after is no version.";
  }
  if (method === "workspace/diagnostic" && !isList(previousResultIds, (it) => hasAddress(it) && isText(it.value)))
    return "previousResultIds is no list of answers.";
  if (method === auditFilesRequest || method === exportRequest)
    return isList(files, (file) => hasAddress(file) && isText(file.path)) ? undefined : "files is no list of files.";
  return method.startsWith("clauselint/") && !isText(uri) ? "uri is no text." : undefined;
}

type Parts = Readonly<Record<string, unknown>>;

function hasAddress({ uri }: Parts): boolean {
  return isText(uri);
}

/** Nothing else is run. */
function isGit(value: unknown): boolean {
  return isText(value) && /^(?:.*[/\\])?git(?:\.exe)?$/i.test(value);
}

function isVersion({ blob, name, date }: Parts): boolean {
  return (blob === null || (isText(blob) && /^[0-9a-f]{40,64}$/.test(blob))) && isText(name) && isText(date);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isList(value: unknown, isSound: (item: Parts) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isSound(Object(item)));
}
