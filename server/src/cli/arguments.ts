import { parseArgs } from 'node:util';

/** An option of a command. `takes` is what follows it: nothing, any text, or one of some words. */
export interface Option {
  readonly name: string;
  readonly takes: 'nothing' | { readonly text: string } | { readonly words: readonly string[] };
  readonly about: string;
}

/** What somebody typed after a command. */
export interface Arguments {
  readonly kind: 'arguments';
  readonly operands: readonly string[];
  /** The options that take nothing. */
  readonly switches: ReadonlySet<string>;
  /** The options that take a text; the last one counts. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Something that cannot be done as typed, in a sentence or two that say what can. */
export interface Misuse {
  readonly kind: 'misuse';
  readonly message: string;
}

/** Reads what was typed after a command, held against its options. */
export function readArguments(args: readonly string[], options: readonly Option[]): Arguments | Misuse {
  const operands: string[] = [];
  const switches = new Set<string>();
  const texts = new Map<string, string>();
  for (const token of tokensOf(args, options)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    const wrong = whyWrong(token, option, options);
    if (wrong) return misuse(wrong);
    if (token.value === undefined) switches.add(token.name);
    else texts.set(token.name, token.value);
  }
  return { kind: 'arguments', operands, switches, texts };
}

/** Says what cannot be done. */
export function misuse(message: string): Misuse {
  return { kind: 'misuse', message };
}

function tokensOf(args: readonly string[], options: readonly Option[]) {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      options.map(({ name, takes }) => [
        name,
        { type: takes === 'nothing' ? ('boolean' as const) : ('string' as const), ...shortOf(name) },
      ]),
    ),
  });
  return tokens;
}

function shortOf(name: string): { short?: string } {
  return name === 'help' ? { short: 'h' } : {};
}

interface TypedOption {
  readonly rawName: string;
  readonly value: string | undefined;
}

function whyWrong(typed: TypedOption, option: Option | undefined, options: readonly Option[]): string | undefined {
  if (!option) {
    return `There is no option ${typed.rawName} here. Allowed: ${options.map(({ name }) => `--${name}`).join(', ')}.`;
  }
  const { takes } = option;
  if (takes === 'nothing') return typed.value === undefined ? undefined : `${typed.rawName} takes no value.`;
  const words = 'words' in takes ? takes.words : undefined;
  const wanted = words ? `one of ${words.join(', ')}` : 'text' in takes ? takes.text : '';
  if (typed.value === undefined) return `${typed.rawName} needs ${wanted}.`;
  if (words && !words.includes(typed.value)) return `${typed.rawName} takes ${wanted}, not “${typed.value}”.`;
  return undefined;
}
