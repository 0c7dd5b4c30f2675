import { LSPErrorCodes, ProgressType, ResponseError } from "vscode-languageserver";
import { createReader, historyDocument, historyPage, inLanguage } from "../../rules/index.ts";
import { historyWords } from "../../rules/views/history/words.ts";
import type { Versions } from "../history/versions.ts";
import { messageOf, reasonOf } from "../platform/failures.ts";
import type { FileVersion } from "../platform/git.ts";
import { fileNameOf } from "../project/addresses.ts";
import { optionsOf } from "../project/settings.ts";
import {
  type CompareVersionsParams,
  type CompareVersionsResult,
  compareVersionsRequest,
  type HistoryParams,
  type HistoryProgress,
  type HistoryResult,
  historyRequest,
  type Version,
} from "../session/protocol.ts";
import { toComparison } from "./comparisons.ts";
import type { EditorSession } from "./session.ts";
import { cancelled, letIn } from "./turns.ts";

/** Answers with the history of a policy, and with what two of its versions differ in. Where there is no Git, nobody answers. */
export function answerOnHistory(session: EditorSession, versions: Versions): void {
  const { connection, abilities, configuration, attempt } = session;

  connection.onRequest(historyRequest, async ({ uri, git, progress }: HistoryParams, token) => {
    const fileName = fileNameOf(uri);
    const leftOut: string[] = [];
    const query = {
      fileName,
      since: Number.NEGATIVE_INFINITY,
      until: Number.POSITIVE_INFINITY,
      options: optionsOf(await configuration.of(uri)),
    };
    try {
      const { report, told } = await versions.history(uri, git, query, {
        step: async (done, all) => {
          attempt(connection.sendProgress(historyProgress, progress, { done, all }));
          await letIn();
          if (token.isCancellationRequested) throw cancelled();
        },
        leftOut: ({ commit }, error) => leftOut.push(`${shortOf(commit)}: ${reasonOf(error, abilities.language)}`),
      });
      return {
        title: inLanguage(historyWords, report.language).title(fileName),
        html: historyPage(report, "live"),
        markdown: historyDocument(report),
        steps: told.map(({ version, before }) => ({
          before: before ? versionOf(before) : null,
          after: versionOf(version),
        })),
        leftOut,
      } satisfies HistoryResult;
    } catch (error) {
      throw error instanceof ResponseError ? error : failed(error);
    }
  });

  connection.onRequest(compareVersionsRequest, async ({ uri, git, before, after }: CompareVersionsParams) => {
    const textOf = async (blob: string | null | undefined) => (blob ? versions.text(uri, git, blob) : "");
    try {
      const texts = { before: await textOf(before?.blob), after: await textOf(after.blob) };
      const options = optionsOf(await configuration.of(uri));
      const read = createReader();
      const [then, now] = [read(texts.before, options), read(texts.after, options)];
      const language = abilities.language;
      const names = {
        fileName: `${fileNameOf(uri)} (${after.name})`,
        before: before ?? { name: inLanguage(noVersion, language) },
      };
      return { ...toComparison(then, now, names, language), ...texts } satisfies CompareVersionsResult;
    } catch (error) {
      throw failed(error);
    }
  });
}

const noVersion = { en: "what was before its first version", fr: "ce qui précédait sa première version" } as const;

const historyProgress = new ProgressType<HistoryProgress>();

function versionOf({ blob, commit, date }: FileVersion): Version {
  return { blob: blob ?? null, name: shortOf(commit), date };
}

function shortOf(commit: string): string {
  return commit.slice(0, 9);
}

function failed(error: unknown): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, `${messageOf(error)}.`);
}
