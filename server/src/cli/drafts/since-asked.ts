import type { Changes, Since } from '../../files/git-changes.ts';
import { type Arguments, type Misuse, misuse, type Option } from '../terminal/arguments.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** What drafts are held against, so that only what is new is told. */
export const SINCE_OPTIONS: readonly Option[] = [
  {
    name: 'since',
    takes: { text: 'REF' },
    about:
      'only drafts that changed since this branch, tag or commit, and of their findings those that the change brought',
  },
  { name: 'changed', takes: 'nothing', about: 'the same since the last commit' },
  {
    name: 'staged',
    takes: 'nothing',
    about: 'the same for what is about to be committed, as it stands in Git’s index',
  },
];

/** The drafts that changed, and how people call what they are held against. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly files: Extract<Changes, { kind: 'changes' }>['files'];
  /** “main”, “the last commit”. */
  readonly when: string;
}

/** What `--since`, `--changed` or `--staged` ask for; nothing where none of them was given. */
export async function comparisonAsked(
  { texts, switches }: Arguments,
  { folder }: Terminal,
): Promise<Comparison | Misuse | undefined> {
  const ref = texts.get('since');
  const asked: Since[] = [
    ...(ref === undefined ? [] : [{ kind: 'commit' as const, ref }]),
    ...(switches.has('changed') ? [{ kind: 'changed' as const }] : []),
    ...(switches.has('staged') ? [{ kind: 'staged' as const }] : []),
  ];
  const [since] = asked;
  if (since === undefined) return undefined;
  if (asked.length > 1) return misuse('--since, --changed and --staged each compare; give one of them.');
  const { findChanges } = await import('../../files/git-changes.ts');
  const changes = await findChanges(folder, since);
  if (changes.kind === 'refused') return misuse(changes.message);
  return { kind: 'comparison', files: changes.files, when: ref ?? 'the last commit' };
}
