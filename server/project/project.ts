import type { Vocabulary } from "../../rules/index.ts";
import { matchesGlob } from "./glob.ts";
import type { Settings } from "./settings.ts";

/** The name of the file in which a project settles what its policies are held to. */
export const projectFileName = ".clauselint.json";

/** What the file sets for the policies in its folder and below. What it leaves out, the editor's settings decide. */
export interface Project extends Choices {
  /** Globs for the names of files that are policies; in place of the editor's. */
  readonly filePatterns?: readonly string[];
  /** What holds for some files only; where several match, the later win. */
  readonly overrides: readonly Override[];
  /** Words of the project's own. No setting of an editor has any. */
  readonly vocabulary: Vocabulary;
}

/** What may be chosen for a project, and otherwise for some of its files. */
interface Choices {
  /** In place of those chosen before. */
  readonly profiles?: Settings["profiles"];
  /** Over those chosen before, rule by rule. */
  readonly severities?: Settings["severities"];
  readonly language?: Settings["language"];
}

export interface Override extends Choices {
  /** Globs for paths from the folder of the project's file. */
  readonly files: readonly string[];
  /** Whether these files are read at all. */
  readonly enable?: boolean;
}

/**
 * The settings of one file of a project: an override wins over the project, the project over the editor.
 * @param path from the folder of the project's file, with forward slashes
 */
export function settledBy(project: Project, path: string, settings: Settings): Settings {
  const overrides = project.overrides.filter(({ files }) => files.some((glob) => matchesGlob(path, glob)));
  let settled: Settings = {
    ...chosen(settings, project),
    filePatterns: project.filePatterns ?? settings.filePatterns,
    vocabulary: project.vocabulary,
  };
  for (const override of overrides) {
    settled = chosen(settled, override);
    if (override.enable !== undefined) settled = { ...settled, enable: override.enable, enabledBy: "project" };
  }
  return settled;
}

function chosen(settings: Settings, { profiles, severities, language }: Choices): Settings {
  return {
    ...settings,
    profiles: profiles ?? settings.profiles,
    severities: { ...settings.severities, ...severities },
    language: language ?? settings.language,
  };
}
