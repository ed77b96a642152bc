import type { Option } from './terminal/arguments.ts';

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly Option[];
  /** What may follow besides options: these words, or files where there are none. */
  readonly words: readonly string[];
}

/** The script for bash 4 and newer: it looks at the command, and at the word before the one that is typed. */
export function completeBash(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options, words }) => {
    const values = options.flatMap((option) => (wordsOf(option).length > 0 ? [bashValues(option)] : []));
    const files = options.filter(takesFile).flatMap(spellings);
    return `    ${name})
      case $before in
${values.join('')}${files.length > 0 ? `        ${files.join('|')}) mapfile -t COMPREPLY < <(compgen -f -- "$typed"); return ;;\n` : ''}      esac
      words='${options.flatMap(spellings).join(' ')}'
      others='${words.join(' ')}' ;;`;
  });
  return `# copydesk completion bash
_copydesk() {
  local typed=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words='' others=''
  if ((COMP_CWORD == 1)); then
    mapfile -t COMPREPLY < <(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$typed")
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
  esac
  if [[ $typed == -* ]]; then mapfile -t COMPREPLY < <(compgen -W "$words" -- "$typed")
  elif [[ -n $others ]]; then mapfile -t COMPREPLY < <(compgen -W "$others" -- "$typed")
  else mapfile -t COMPREPLY < <(compgen -f -- "$typed"); fi
}
complete -o filenames -F _copydesk copydesk
`;
}

function bashValues(option: Option): string {
  return `        ${spellings(option).join('|')}) mapfile -t COMPREPLY < <(compgen -W '${wordsOf(option).join(' ')}' -- "$typed"); return ;;\n`;
}

/** The script for zsh, which asks for each option with what it is about. */
export function completeZsh(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options, words }) => {
    const rest = words.length > 0 ? `'*:word:(${words.join(' ')})'` : "'*:file:_files'";
    return `    ${name}) _arguments ${[...options.map(zshOption), rest].join(' \\\n      ')} ;;`;
  });
  return `#compdef copydesk
# copydesk completion zsh
_copydesk() {
  local -a commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join('\n')}
  )
  if ((CURRENT == 2)); then _describe command commands; return; fi
  local command=$words[2]
  shift words; ((CURRENT--))
  case $command in
${cases.join('\n')}
  esac
}
compdef _copydesk copydesk
`;
}

function zshOption(option: Option): string {
  const about = option.about.replace(/[[\]:\\]/g, '\\$&');
  const what = wordsOf(option).length > 0 ? `:word:(${wordsOf(option).join(' ')})` : ':file:_files';
  const taken = option.takes === 'nothing' || 'optional' in option.takes ? '' : what;
  return spellings(option)
    .map((name) => quoted(`${name}[${about}]${taken}`))
    .join(' ');
}

/** The script for fish, a line for each command and option. */
export function completeFish(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name, about }) => {
    return `complete -c copydesk -n __fish_use_subcommand -f -a ${name} -d ${quoted(about)}`;
  });
  const options = commands.flatMap(({ name, options, words }) => {
    const under = `complete -c copydesk -n '__fish_seen_subcommand_from ${name}'`;
    const others = words.length > 0 ? [`${under} -f -a '${words.join(' ')}'`] : [];
    return [...options.map((option) => `${under} ${fishOption(option)}`), ...others];
  });
  return `# copydesk completion fish\n${[...names, ...options].join('\n')}\n`;
}

function fishOption(option: Option): string {
  const short = option.short === undefined ? '' : ` -s ${option.short}`;
  const words = wordsOf(option);
  const takes = words.length > 0 ? ` -x -a '${words.join(' ')}'` : takesFile(option) ? ' -r' : '';
  return `-l ${option.name}${short}${takes} -d ${quoted(option.about)}`;
}

function spellings({ name, short }: Option): string[] {
  return short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];
}

function wordsOf({ takes }: Option): readonly string[] {
  return typeof takes === 'object' && 'words' in takes ? takes.words : [];
}

function takesFile({ takes }: Option): boolean {
  return typeof takes === 'object' && 'text' in takes;
}

/** A text as one word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
