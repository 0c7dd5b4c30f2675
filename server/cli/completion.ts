import type { Command } from "commander";

export const shells = ["bash", "zsh", "fish"] as const;

/** What a shell runs to complete the command line. @param program with all commands and their options */
export function completionFor(shell: (typeof shells)[number], program: Command): string {
  return { bash, zsh, fish }[shell](program);
}

interface Completed {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly {
    readonly flag: string;
    readonly about: string;
    readonly values: readonly string[];
    readonly takesValue: boolean;
  }[];
  /** What may stand behind the options; a file where there is none. */
  readonly operands: readonly string[];
}

function commandsOf(program: Command): Completed[] {
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    options: [...command.options.filter(({ hidden }) => !hidden), ...helpOf(command)].map((option) => ({
      flag: option.long ?? option.flags,
      about: option.description,
      values: option.argChoices ?? [],
      takesValue: option.required,
    })),
    operands: command.registeredArguments[0]?.argChoices ?? [],
  }));
}

/** Its help is no option among the others. */
function helpOf(command: Command) {
  return command
    .createHelp()
    .visibleOptions(command)
    .filter(({ long }) => long === "--help");
}

function names(program: Command): string {
  return program.commands.map((command) => command.name()).join(" ");
}

function flags({ options }: Completed): string {
  return options.map(({ flag }) => flag).join(" ");
}

/** A line for each option whose values are known, and one for those that take others: there the shell completes files. */
function valueCases(
  commands: readonly Completed[],
  line: (when: readonly string[], values: readonly string[]) => string,
) {
  return commands.flatMap(({ name, options }) => {
    const free = options.filter(({ takesValue, values }) => takesValue && values.length === 0);
    return [
      ...options.filter(({ values }) => values.length > 0).map(({ flag, values }) => line([`${name} ${flag}`], values)),
      ...(free.length
        ? [
            line(
              free.map(({ flag }) => `${name} ${flag}`),
              [],
            ),
          ]
        : []),
    ];
  });
}

function bash(program: Command): string {
  const commands = commandsOf(program);
  const values = valueCases(commands, (when, values) => {
    const words = values.length ? `COMPREPLY=($(compgen -W "${values.join(" ")}" -- "$current")); ` : "";
    return `    ${when.map((it) => `"${it}"`).join(" | ")}) ${words}return ;;`;
  });
  return `# Completion of clauselint for bash: source <(clauselint completion bash)
_clauselint() {
  local command="\${COMP_WORDS[1]}" current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  COMPREPLY=()
  if [[ $current == "=" ]]; then
    current=""
  elif [[ $previous == "=" ]]; then
    previous="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${names(program)} --help --version" -- "$current"))
    return
  fi
  case "$command $previous" in
${values.join("\n")}
  esac
  case "$command" in
${commands
  .map((command) => {
    const others = command.operands.length
      ? `COMPREPLY=($(compgen -W "${command.operands.join(" ")}" -- "$current"))`
      : ":";
    return `    ${command.name}) if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "${flags(command)}" -- "$current")); else ${others}; fi ;;`;
  })
  .join("\n")}
  esac
}
complete -o default -F _clauselint clauselint
`;
}

function zsh(program: Command): string {
  const commands = commandsOf(program);
  const values = valueCases(
    commands,
    (when, values) =>
      `    (${when.map((it) => `"${it}"`).join("|")}) ${values.length ? `compadd -- ${values.join(" ")}` : "_files"}; return ;;`,
  );
  return `#compdef clauselint
# Completion of clauselint for zsh: source <(clauselint completion zsh)
_clauselint() {
  local command=$words[2] current=$words[CURRENT] previous=$words[CURRENT-1]
  if (( CURRENT == 2 )); then
    compadd -- ${names(program)} --help --version
    return
  fi
  case "$command $previous" in
${values.join("\n")}
  esac
  case $command in
${commands
  .map((command) => {
    const others = command.operands.length ? `compadd -- ${command.operands.join(" ")}` : "_files";
    return `    (${command.name}) if [[ $current == -* ]]; then compadd -- ${flags(command)}; else ${others}; fi ;;`;
  })
  .join("\n")}
  esac
}
compdef _clauselint clauselint
`;
}

function fish(program: Command): string {
  const quoted = (words: string) => `'${words.replace(/['\\]/g, "\\$&")}'`;
  const lines = commandsOf(program).flatMap(({ name, summary, options, operands }) => {
    const here = `complete -c clauselint -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c clauselint -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
      ...options.map(({ flag, about, values, takesValue }) => {
        const choice = values.length ? ` -x -a ${quoted(values.join(" "))}` : takesValue ? " -r" : "";
        return `${here} -l ${flag.slice(2)}${choice} -d ${quoted(about)}`;
      }),
      ...(operands.length ? [`${here} -f -a ${quoted(operands.join(" "))}`] : []),
    ];
  });
  return `# Completion of clauselint for fish: clauselint completion fish | source\n${lines.join("\n")}\n`;
}
