import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Analysis,
  createAnalyzer,
  type Finding,
  type ProfileName,
  type Recognition,
  recognise,
  type Span,
} from "../../rules/index.ts";
import { fileNameOf } from "../project/addresses.ts";
import { optionsOf, type Settings } from "../project/settings.ts";
import { createPace, mostTyped, type Pace } from "./pace.ts";
import { createText, type Units } from "./texts.ts";

/** One version of an open document. */
export interface Version {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** One version of a document under one choice of settings, read at most once. */
export interface Reading extends Version {
  /** The same text, with its lines. */
  readonly document: TextDocument;
  readonly recognition: Recognition;
  readonly linted: boolean;
  /** It is larger than what is read while it is open, and nobody asked to read it all the same. */
  readonly isTooLarge: boolean;
  readonly disabledBy: "editor" | "project" | "nobody";
  readonly projectFile: string | undefined;
  /** Whether it is shown behind data how it was read. */
  readonly showsHints: boolean;
  /** What is shown while writing: nothing for a document that is not linted. */
  readonly findings: readonly Finding[];
  /** What would be shown if some words were not there, such as a comment that is still open. */
  readonly findingsWithout: (words: Span) => readonly Finding[];
  /** The whole analysis, made on first use, also for a document that is not linted. */
  readonly analysis: () => Analysis;
  /** The profiles that it was judged by. */
  readonly profiles: readonly ProfileName[];
  /** The same, judged by other profiles; made anew each time, from the sections that are read already. */
  readonly analysisBy: (profiles: readonly ProfileName[]) => Analysis;
}

export interface Readings {
  readonly of: (version: Version, settings: Settings) => Reading;
  /** Reads a file that is not open, and keeps nothing of it. */
  readonly once: (uri: string, text: string, settings: Settings) => Reading;
  /** Lints a document, or does not, whatever it is recognised as. */
  readonly override: (uri: string, linted: boolean) => void;
  /** Waits for a pause in typing before a version is read that takes long; see `Pace`. */
  readonly pause: Pace["pause"];
  readonly drop: (uri: string) => void;
}

const done = Promise.resolve();

type Analyzer = ReturnType<typeof createAnalyzer>;

/**
 * Keeps the latest reading of every open document.
 * @param units those of the editor's positions
 */
export function createReadings(units: Units): Readings {
  const analyzers = new Map<string, Analyzer>();
  const kept = new Map<string, { reading: Reading; settings: Settings }>();
  const overrides = new Map<string, boolean>();
  const pace = createPace();

  function analyzerOf(uri: string): Analyzer {
    const analyze = analyzers.get(uri) ?? createAnalyzer();
    analyzers.set(uri, analyze);
    return analyze;
  }

  /** @param mostOpen in UTF-16 code units: beyond this it is not read unasked */
  function read(
    { uri, version, text }: Version,
    settings: Settings,
    analyze: Analyzer,
    mostOpen = Number.POSITIVE_INFINITY,
  ): Reading {
    let made: Analysis | undefined;
    const analysis = () => {
      made ??= analyze(text, optionsOf(settings));
      return made;
    };
    const recognition = recognise(text, fileNameOf(uri), settings.filePatterns);
    const recognised = recognition !== "not-a-policy" && recognition !== "switched-off";
    const isTooLarge = text.length > mostOpen && overrides.get(uri) !== true;
    const linted = overrides.get(uri) ?? (settings.enable && recognised && !isTooLarge);
    const disabledBy = settings.enable ? "nobody" : settings.enabledBy;
    const findings = linted ? analysis().findings : [];
    const { profiles, projectFile, inlayHints: showsHints } = settings;
    const findingsWithout = ({ start, end }: Span) =>
      linted ? analyze(text.slice(0, start) + text.slice(end), optionsOf(settings)).findings : [];
    const analysisBy = (others: readonly ProfileName[]) => analyze(text, { ...optionsOf(settings), profiles: others });
    const asFor = { recognition, linted, isTooLarge, disabledBy, profiles, projectFile, showsHints } as const;
    return {
      uri,
      version,
      text,
      document: createText(uri, version, text, units),
      ...asFor,
      findings,
      findingsWithout,
      analysis,
      analysisBy,
    };
  }

  return {
    of: (wanted, settings) => {
      const { uri, version } = wanted;
      const latest = kept.get(uri);
      if (latest?.reading.version === version && latest.settings === settings) return latest.reading;
      const reading = pace.timed(uri, () => read(wanted, settings, analyzerOf(uri), mostTyped));
      kept.set(uri, { reading, settings });
      return reading;
    },
    once: (uri, text, settings) => read({ uri, version: 0, text }, settings, createAnalyzer()),
    override: (uri, linted) => {
      overrides.set(uri, linted);
      kept.delete(uri);
    },
    pause: (uri, versionOf, token) =>
      kept.get(uri)?.reading.version === versionOf() ? done : pace.pause(uri, versionOf, token),
    drop: (uri) => {
      pace.drop(uri);
      kept.delete(uri);
      analyzers.delete(uri);
    },
  };
}
