/** The options of the command line as they were written. */
export interface Written {
  readonly format?: string;
  readonly "fail-on"?: string;
  readonly severity: readonly string[];
  readonly profile: readonly string[];
  readonly language?: string;
  readonly config?: string;
  readonly "no-config"?: boolean;
  readonly jobs: string;
  readonly since?: string;
  readonly until?: string;
  readonly stdio?: boolean;
  readonly interactive?: boolean;
  readonly all?: boolean;
  readonly output?: readonly string[];
  readonly quiet?: boolean;
  readonly color?: boolean;
  readonly "no-color"?: boolean;
  readonly "max-warnings"?: string;
  readonly "stdin-filename"?: string;
  readonly "no-ignore"?: boolean;
  readonly git?: string;
  readonly shard?: string;
  readonly baseline?: string;
  readonly "write-baseline"?: string;
}

/** An option as it is declared: its parsing, its help and its completion are made of this. */
export interface OptionPlan {
  /** Its name, and what it takes: "--format <FORMAT>", "-h, --help". */
  readonly flags: string;
  /** In a line, with what counts where it is not written in brackets at the end. */
  readonly about: string;
  /** All that may be written behind it, where that is known. */
  readonly values?: readonly string[];
  readonly isRepeated?: true;
  /** Left out of the help and of completion: no person writes it. */
  readonly isHidden?: true;
}

/** A command as it is declared. */
export interface CommandPlan {
  readonly name: string;
  /** What stands behind its options: "FILE…". */
  readonly operands: string;
  /** All that may stand there, where that is known; a file otherwise. */
  readonly operandValues?: readonly string[];
  /** In a line of the list of commands. */
  readonly summary: string;
  readonly options: readonly OptionPlan[];
  /** What else there is to know, below the options: lines. */
  readonly more: readonly string[];
  /** Whole lines to copy. */
  readonly examples: readonly string[];
  /** What is advised to who misuses it. */
  readonly advice: string;
  /** Does it. @returns the exit status */
  readonly run: (operands: readonly string[], written: Written) => number | Promise<number>;
}

/** "--format" for "--format <FORMAT>". */
export function nameOf({ flags }: OptionPlan): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}
