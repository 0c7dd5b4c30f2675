import { relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { visibleLine } from "../../rules/views/wording/visible.ts";
import { readFromDisk } from "../platform/disk.ts";
import { placedFaults } from "../project/faults.ts";
import { createProjects, type ProjectFile, type ReadFile, settledIn } from "../project/projects.ts";
import { readSettings, type Settings } from "../project/settings.ts";
import type { Request } from "./request.ts";
import { complaint } from "./words.ts";

/**
 * Finds the settings of each policy in its project's file. What is wrong with such a file is told once; its policies then
 * have no settings, since an audit by half of them would promise too much.
 * @param tell shows a line to the reader
 * @returns a function from a policy's path to its settings
 */
export function createSettingsFinder(
  project: Request["project"],
  tell: (line: string) => void,
): (path: string) => Promise<Settings | undefined> {
  const projects = createProjects(createDisk(), () => undefined);
  const { settings: defaults } = readSettings({});
  const told = new Set<string>();

  function tellOnce(line: string): void {
    if (!told.has(line)) tell(line);
    told.add(line);
  }

  async function fileFor(uri: string): Promise<ProjectFile | undefined> {
    if (project === "nearest") return projects.for(uri);
    if (project === "none") return undefined;
    const file = await projects.at(addressOf(project.path));
    if (!file) throw new Error("there is no such file; check its name and the folder you are in");
    return file;
  }

  return async (path) => {
    const uri = addressOf(path);
    try {
      const file = await fileFor(uri);
      if (!file) return defaults;
      if (file.faults.length === 0) return settledIn(file, uri, defaults);
      const name = typeof project === "object" ? project.path : relative("", fileURLToPath(file.uri));
      for (const fault of placedFaults(name, file.text, file.faults, "en")) tellOnce(visibleLine(fault));
      tellOnce(complaint(`${name}: no policy below it is audited before it is mended; --no-config leaves it aside.`));
    } catch (error) {
      const name = typeof project === "object" ? project.path : path;
      tellOnce(complaint(`${name}: ${error instanceof Error ? error.message : String(error)}.`));
    }
    return undefined;
  };
}

/** Reads no file twice: many policies stand under the same folders. */
function createDisk(): ReadFile {
  const texts = new Map<string, ReturnType<ReadFile>>();
  return (uri) => {
    const text = texts.get(uri) ?? readFromDisk(uri, "project");
    texts.set(uri, text);
    return text;
  };
}

function addressOf(path: string): string {
  return pathToFileURL(resolve(path)).href;
}
