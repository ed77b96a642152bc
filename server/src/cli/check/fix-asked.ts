import { replaceFile } from '../../files/replace-file.ts';
import { RULES } from '../../rules/index.ts';
import type { Draft } from '../../text/draft.ts';
import type { Source } from '../drafts/sources.ts';
import type { FixKinds } from '../examining/mend.ts';
import { type Arguments, type Misuse, misuse, type Option } from '../terminal/arguments.ts';
import { meant } from '../terminal/did-you-mean.ts';

/** Whether drafts are mended. */
export const FIX_OPTIONS: readonly Option[] = [
  {
    name: 'fix',
    takes: 'nothing',
    about: 'make the fixes that bring no fact and touch no quotation, then tell the rest',
  },
  { name: 'fix-dry-run', takes: 'nothing', about: 'print them as a diff that “git apply” takes, and change nothing' },
  {
    name: 'fix-kinds',
    takes: { text: 'RULES' },
    about: 'which fixes: rules or categories with commas between them, also those that a writer should look at',
  },
];

/** What becomes of mended drafts. */
export interface Fixing {
  readonly kind: 'fixing';
  readonly kinds: FixKinds;
  /** Whether findings are told, or only what would change. */
  readonly tells: 'findings' | 'diff';
  /** Keeps a mended draft; gives what to print, or what went wrong. */
  readonly keep: (source: Source, before: Draft, after: Draft) => Promise<Kept>;
}

/** What came of a mended draft. */
export interface Kept {
  readonly printed: string;
  readonly troubles: readonly string[];
}

/** How drafts are mended as `--fix`, `--fix-dry-run` and `--fix-kinds` ask; nothing where they are not. */
export function fixingAsked({ switches, texts, operands }: Arguments): Fixing | Misuse | undefined {
  const kinds = texts.get('fix-kinds');
  const dry = switches.has('fix-dry-run');
  if (!dry && !switches.has('fix'))
    return kinds === undefined ? undefined : misuse('--fix-kinds needs --fix or --fix-dry-run.');
  if (!dry && operands.includes('-'))
    return misuse('--fix writes files, and standard input is none. Use --fix-dry-run.');
  if (!dry && switches.has('staged')) {
    return misuse('--fix changes files on the disk, and --staged reads Git’s index. Use --changed, then “git add”.');
  }
  const words = kinds?.split(',').map((word) => word.trim());
  const unknown = words && misusedKinds(words);
  if (unknown !== undefined) return unknown;
  return {
    kind: 'fixing',
    kinds: words ?? 'safe',
    ...(dry ? { tells: 'diff', keep: showDiff } : { tells: 'findings', keep: write }),
  };
}

function misusedKinds(words: readonly string[]): Misuse | undefined {
  const known = [...new Set(RULES.flatMap(({ id, category }) => [id, category]))];
  const unknown = words.find((word) => !known.includes(word));
  if (unknown === undefined) return undefined;
  return misuse(`There is no rule or category “${unknown}”.${meant(unknown, known)} “copydesk rules” lists them.`);
}

async function write({ file, path }: Source, _before: Draft, after: Draft): Promise<Kept> {
  const failure = await replaceFile(file, after.text);
  return { printed: '', troubles: failure === undefined ? [] : [`“${path}” cannot be written: ${failure.why}.`] };
}

async function showDiff({ path }: Source, before: Draft, after: Draft): Promise<Kept> {
  const { FILE_HEADERS_ONLY, formatPatch, structuredPatch } = await import('diff');
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before.text, after.text);
  return { printed: formatPatch(patch, FILE_HEADERS_ONLY), troubles: [] };
}
