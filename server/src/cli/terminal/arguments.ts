import { parseArgs } from 'node:util';
import { meant } from './did-you-mean.ts';

/** An option of a command. `takes` is what follows it: nothing, any text, one of some words, or with “=” a text or nothing. */
export interface Option {
  readonly name: string;
  /** One letter that does the same behind a single hyphen. */
  readonly short?: string;
  readonly takes: 'nothing' | { readonly text: string } | TakesWords | { readonly optional: string };
  readonly about: string;
}

/** One of some words; with `orFile`, a “=” and a file may follow it. */
export interface TakesWords {
  readonly words: readonly string[];
  readonly orFile?: true;
}

/** What somebody typed after a command. */
export interface Arguments {
  readonly kind: 'arguments';
  readonly operands: readonly string[];
  /** The options that take nothing. */
  readonly switches: ReadonlySet<string>;
  /** The options that take a text; the last one counts. */
  readonly texts: ReadonlyMap<string, string>;
  /** The same, all that were given. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
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
  const lists = new Map<string, readonly string[]>();
  for (const token of tokensOf(args, options)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    const wrong = whyWrong(token, option, options);
    if (wrong) return misuse(wrong);
    if (token.value === undefined) switches.add(token.name);
    else {
      texts.set(token.name, token.value);
      lists.set(token.name, [...(lists.get(token.name) ?? []), token.value]);
    }
  }
  return { kind: 'arguments', operands, switches, texts, lists };
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
      options.map(({ name, short, takes }) => [
        name,
        { type: standsAlone(takes) ? ('boolean' as const) : ('string' as const), ...(short ? { short } : {}) },
      ]),
    ),
  });
  return tokens;
}

function standsAlone(takes: Option['takes']): boolean {
  return takes === 'nothing' || 'optional' in takes;
}

interface TypedOption {
  readonly rawName: string;
  readonly value: string | undefined;
}

function whyWrong(typed: TypedOption, option: Option | undefined, options: readonly Option[]): string | undefined {
  if (!option) {
    const names = options.map(({ name }) => `--${name}`);
    return `There is no option ${typed.rawName} here.${meant(typed.rawName, names)} Allowed: ${names.join(', ')}.`;
  }
  const { takes } = option;
  if (takes === 'nothing') return typed.value === undefined ? undefined : `${typed.rawName} takes no value.`;
  if ('optional' in takes) return typed.value === '' ? `${typed.rawName}= needs ${takes.optional}.` : undefined;
  const wanted = 'text' in takes ? takes.text : `one of ${takes.words.join(', ')}`;
  if (typed.value === undefined) return `${typed.rawName} needs ${wanted}.`;
  if ('text' in takes) return undefined;
  const [word = ''] = takes.orFile ? typed.value.split('=') : [typed.value];
  if (takes.words.includes(word)) return undefined;
  return `${typed.rawName} takes ${wanted}, not “${word}”.${meant(word, takes.words)}`;
}
