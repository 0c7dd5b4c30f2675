import { type Connection, MessageType, ShowMessageNotification, type ShowMessageParams } from "vscode-languageserver";
import type { Abilities } from "./abilities.ts";
import { readSettings, type Settings } from "./settings.ts";

/** The settings of each document, asked for once and kept until they change. */
export interface Configuration {
  readonly of: (uri: string) => Promise<Settings>;
  /** Forgets what is kept. `pushed` is what the client sent with its notice, which only some clients do. */
  readonly change: (pushed: unknown) => void;
  readonly drop: (uri: string) => void;
}

/** Takes settings from the client where it can be asked, otherwise from what it brought or sends; reports wrong ones once. */
export function createConfiguration(connection: Connection, abilities: Abilities): Configuration {
  const kept = new Map<string, Promise<Settings>>();
  const reported = new Set<string>();
  let common = abilities.givesConfiguration ? readSettings({}).settings : checked(abilities.settings);

  function show(message: ShowMessageParams): void {
    connection.sendNotification(ShowMessageNotification.type, message).catch(() => undefined);
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
    const { settings, problems } = readSettings(given);
    for (const problem of problems.filter((it) => !reported.has(it))) {
      reported.add(problem);
      // window.showWarningMessage would ask for an answer, which not every editor can give.
      show({ type: MessageType.Warning, message: problem });
    }
    return settings;
  }

  return {
    of: (uri) => {
      if (!abilities.givesConfiguration) return Promise.resolve(common);
      const settings = kept.get(uri) ?? ask(uri);
      kept.set(uri, settings);
      return settings;
    },
    change: (pushed) => {
      kept.clear();
      const section: unknown = Object(pushed).clauselint;
      if (!abilities.givesConfiguration && section !== undefined) common = checked(section);
    },
    drop: (uri) => kept.delete(uri),
  };
}
