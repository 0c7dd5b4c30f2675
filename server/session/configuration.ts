import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import { inLanguage } from "../../rules/index.ts";
import { pathOf } from "../project/addresses.ts";
import { placedFaults } from "../project/faults.ts";
import type { Project } from "../project/project.ts";
import { type ProjectFile, type Projects, settledIn } from "../project/projects.ts";
import { readSettings, type Settings } from "../project/settings.ts";
import type { Abilities } from "./abilities.ts";

/** The settings of each document: the editor's, asked for once and kept until they change, and its project's over them. */
export interface Configuration {
  /** The same object for as long as nothing has changed. */
  readonly of: (uri: string) => Promise<Settings>;
  /** Forgets what is kept. `pushed` is what the client sent with its notice, which only some clients do. */
  readonly change: (pushed: unknown) => void;
  readonly drop: (uri: string) => void;
}

/**
 * Takes settings from the client where it can be asked, otherwise from what it brought or sends. Reports wrong ones once,
 * and what is wrong in a project's file that is not open, where nobody would see it otherwise.
 */
export function createConfiguration(
  connection: Connection,
  abilities: Abilities,
  projects: Projects,
  isOpen: (uri: string) => boolean,
): Configuration {
  const kept = new Map<string, Promise<Settings>>();
  const settled = new Map<string, { own: Settings; project: Project; settings: Settings }>();
  const report = createReporter(connection);
  let common = abilities.givesConfiguration ? readSettings({}).settings : checked(abilities.settings);

  return {
    of: async (uri) => {
      const [own, file] = await Promise.all([ownOf(uri), projects.for(uri)]);
      if (!file) return own;
      if (!isOpen(file.uri)) for (const fault of told(file, abilities)) report(fault);
      const latest = settled.get(uri);
      if (latest?.own === own && latest.project === file.project) return latest.settings;
      const settings = settledIn(file, uri, own);
      settled.set(uri, { own, project: file.project, settings });
      return settings;
    },
    change: (pushed) => {
      kept.clear();
      const section: unknown = Object(pushed).clauselint;
      if (!abilities.givesConfiguration && section !== undefined) common = checked(section);
    },
    drop: (uri) => {
      kept.delete(uri);
      settled.delete(uri);
    },
  };

  function ownOf(uri: string): Promise<Settings> {
    if (!abilities.givesConfiguration) return Promise.resolve(common);
    const settings = kept.get(uri) ?? ask(uri);
    kept.set(uri, settings);
    return settings;
  }

  async function ask(uri: string): Promise<Settings> {
    try {
      return checked(await connection.workspace.getConfiguration({ scopeUri: uri, section: "clauselint" }));
    } catch (error) {
      connection.console.error(
        `The editor did not give the settings clauselint.* of ${uri}; the defaults are used: ${error}`,
      );
      return common;
    }
  }

  function checked(given: unknown): Settings {
    const { settings, problems } = readSettings(given, abilities.language);
    for (const problem of problems) report(problem);
    return settings;
  }
}

/** Shows each problem to the user once. */
function createReporter(connection: Connection): (problem: string) => void {
  const reported = new Set<string>();
  return (message) => {
    if (reported.has(message)) return;
    reported.add(message);
    // window.showWarningMessage would ask for an answer, which not every editor can give.
    const shown = connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
    shown.catch(() => undefined);
  };
}

/** What is wrong in a project's file, as one message; none for a sound file. */
function told({ uri, text, faults }: ProjectFile, { language }: Abilities): string[] {
  const [first, ...others] = placedFaults(pathOf(uri), text, faults, language);
  if (first === undefined) return [];
  return [others.length > 0 ? `${first} ${inLanguage(andMore, language)(others.length)}` : first];
}

const andMore = {
  en: (count: number) => `Open the file to see ${count} more.`,
  fr: (count: number) => `Ouvrez le fichier pour en voir ${count} de plus.`,
};
