import { decode } from "../platform/decode.ts";
import { pathOnDisk } from "../platform/disk.ts";
import { contentsOf } from "../platform/git.ts";
import { type HistoryQuery, type HistoryRun, type ReadHistory, readHistory } from "./read.ts";

/** The versions of files in the Git repositories of this machine. */
export interface Versions {
  /** As `readHistory`, of a file that is named by its address, which is a `file:`. */
  readonly history: (uri: string, git: string, query: HistoryQuery, run: HistoryRun) => Promise<ReadHistory>;
  /**
   * The text of a version of a file.
   * @param blob the name of its content
   * @throws where it cannot be read, as a file cannot
   */
  readonly text: (uri: string, git: string, blob: string) => Promise<string>;
}

export const versionsOnDisk: Versions = {
  history: (uri, git, query, run) => readHistory({ path: pathOnDisk(uri), git }, query, run),
  text: async (uri, git, blob) => {
    for await (const content of contentsOf({ path: pathOnDisk(uri), git }, [blob])) {
      if (content instanceof Error) throw content;
      return decode(content).text;
    }
    return "";
  },
};
