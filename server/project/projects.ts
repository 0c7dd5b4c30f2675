import { folderOf, foldersAbove, pathFrom } from "./addresses.ts";
import { type Fault, unreadable } from "./faults.ts";
import { nothing, readProjectFile } from "./file.ts";
import { type Project, projectFileName, settledBy } from "./project.ts";
import type { Settings } from "./settings.ts";

/** A `.clauselint.json` as it was read. */
export interface ProjectFile {
  readonly uri: string;
  readonly text: string;
  /** The same object for as long as the file means the same. */
  readonly project: Project;
  readonly faults: readonly Fault[];
  /** Whether its faults, if any, are of single settings: the others can still be written. */
  readonly isJson: boolean;
}

/** Gives the text of a file; undefined where there is none. @throws where there is one that cannot be read */
export type ReadFile = (uri: string) => Promise<string | undefined>;

export interface Projects {
  /** The file that counts for a document: the nearest above it. */
  readonly for: (uri: string) => Promise<ProjectFile | undefined>;
  /** The file at an address. */
  readonly at: (uri: string) => Promise<ProjectFile | undefined>;
}

/**
 * Finds and reads the files of projects.
 * @param topOf the folder above which no file counts for a document; undefined for the root
 */
export function createProjects(readFile: ReadFile, topOf: (uri: string) => string | undefined): Projects {
  const latest = new Map<string, ProjectFile>();

  async function at(uri: string): Promise<ProjectFile | undefined> {
    let text: string | undefined;
    try {
      text = await readFile(uri);
    } catch (error) {
      const faults = [{ span: { start: 0, end: 0 }, message: unreadable(error) }];
      return { uri, text: "", project: nothing, faults, isJson: false };
    }
    const before = latest.get(uri);
    if (text === undefined || before?.text === text) return text === undefined ? undefined : before;
    const { project, faults, isJson } = readProjectFile(text);
    const same = before && JSON.stringify(before.project) === JSON.stringify(project);
    const file = { uri, text, project: same ? before.project : project, faults, isJson };
    latest.set(uri, file);
    return file;
  }

  return {
    at,
    for: async (uri) => {
      for (const folder of foldersAbove(uri, topOf(uri))) {
        const file = await at(`${folder}/${projectFileName}`);
        if (file) return file;
      }
      return undefined;
    },
  };
}

/** The settings of a document, with those of its project over the editor's. */
export function settledIn({ uri: file, project }: ProjectFile, uri: string, settings: Settings): Settings {
  return { ...settledBy(project, pathFrom(folderOf(file), uri), settings), projectFile: file };
}
