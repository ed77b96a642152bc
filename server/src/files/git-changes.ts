import path from 'node:path';
import { type AskGit, type GitAnswer, gitIn, textOf } from './run-git.ts';

/** What a draft is held against: a commit that is named, or the last one. */
export type Since =
  | { readonly kind: 'commit'; readonly ref: string }
  /** What stands on the disk. */
  | { readonly kind: 'changed' }
  /** What stands in the index, not on the disk. */
  | { readonly kind: 'staged' };

/** A file that changed. */
export interface ChangedFile {
  /** What stood in it before the change, whatever its name was; nothing where it is new. */
  readonly readBefore: () => Promise<Uint8Array | undefined>;
  /** What stands in it as it is about to be committed; nothing where the disk counts. */
  readonly readStaged: (() => Promise<GitAnswer>) | undefined;
}

/** The files that changed, by their absolute paths, or why Git cannot tell and what to do about it. */
export type Changes =
  | { readonly kind: 'changes'; readonly files: ReadonlyMap<string, ChangedFile> }
  | { readonly kind: 'refused'; readonly message: string };

/** Asks Git which files in the repository around a folder changed. */
export async function findChanges(folder: string, since: Since): Promise<Changes> {
  const inFolder = gitIn(folder);
  const up = await inFolder('rev-parse', '--show-cdup');
  if (up.kind === 'failed') return refuse(`Git knows nothing of this folder (${up.why}). Run this in a repository.`);
  const top = path.resolve(folder, up.bytes.toString('utf8').trim());
  const git = gitIn(top);
  const base = since.kind === 'commit' ? await commonCommit(git, since.ref) : await lastCommit(git);
  if (base.kind === 'refused') return base;
  const index = since.kind === 'staged' ? ['--cached'] : [];
  const raw = await git('diff', ...DIFF_OPTIONS, ...index, base.commit, '--');
  if (raw.kind === 'failed') return refuse(`Git cannot tell what changed: ${raw.why}`);
  const files = new Map<string, ChangedFile>();
  for (const { name, before, after } of readRawDiff(raw.bytes.toString('utf8'))) {
    files.set(path.join(top, name), changedFile(git, before, since.kind === 'staged' ? after : undefined));
  }
  if (since.kind !== 'staged') for (const name of await untracked(git)) files.set(path.join(top, name), NEW_FILE);
  return { kind: 'changes', files };
}

const DIFF_OPTIONS = [
  '--raw',
  '-z',
  '--no-abbrev',
  '--find-renames',
  '--no-ext-diff',
  '--diff-filter=AMRT',
  '--ignore-submodules',
];

const NEW_FILE: ChangedFile = { readBefore: async () => undefined, readStaged: undefined };

function refuse(message: string): { readonly kind: 'refused'; readonly message: string } {
  return { kind: 'refused', message };
}

type Base = { readonly kind: 'base'; readonly commit: string } | Extract<Changes, { kind: 'refused' }>;

/** Before the first commit, everything is new. */
async function lastCommit(git: AskGit): Promise<Base> {
  const head = textOf(await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'));
  const commit = head ?? textOf(await git('hash-object', '-t', 'tree', '--stdin')) ?? '';
  return { kind: 'base', commit: commit.trim() };
}

/** Where the work that is here parted from the named commit, so that what others did there since is no change of ours. */
async function commonCommit(git: AskGit, ref: string): Promise<Base> {
  const isShallow = textOf(await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
  const named = textOf(await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`));
  if (named === undefined)
    return refuse(
      isShallow
        ? shallowWithout(ref)
        : `Git knows no commit “${ref}”. Check the name; “git branch --all” lists branches.`,
    );
  const common = textOf(await git('merge-base', named.trim(), 'HEAD'));
  if (common !== undefined) return { kind: 'base', commit: common.trim() };
  return refuse(
    isShallow
      ? shallowWithout(ref)
      : `“${ref}” and this branch have no commit in common. Name a commit of this branch.`,
  );
}

function shallowWithout(ref: string): string {
  return `This clone is shallow: it has no history back to “${ref}”. Fetch it (git fetch --unshallow; “fetch-depth: 0” for actions/checkout, “GIT_DEPTH: 0” on GitLab).`;
}

interface RawChange {
  readonly name: string;
  /** The names of its contents in Git; nothing where there is none, or none that is a regular file's. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

// “:100644 100755 257cc56… 0000000… R086”: modes, contents, what happened. The path follows, a renamed file's old one first.
const CHANGE = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/;
const REGULAR = '100';

function readRawDiff(printed: string): RawChange[] {
  const parts = printed.split('\0');
  const changes: RawChange[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [, modeBefore = '', modeAfter = '', before = '', after = '', letter = ''] =
      CHANGE.exec(parts[at] ?? '') ?? [];
    if (letter === 'R') at += 1;
    if (!modeAfter.startsWith(REGULAR)) continue;
    changes.push({ name: parts[at + 1] ?? '', before: modeBefore.startsWith(REGULAR) ? before : undefined, after });
  }
  return changes;
}

async function untracked(git: AskGit): Promise<string[]> {
  const listed = textOf(await git('ls-files', '--others', '--exclude-standard', '-z')) ?? '';
  return listed.split('\0').filter((name) => name !== '');
}

function changedFile(git: AskGit, before: string | undefined, after: string | undefined): ChangedFile {
  return {
    async readBefore() {
      const read = before === undefined ? undefined : await git('cat-file', 'blob', before);
      return read?.kind === 'printed' ? read.bytes : undefined;
    },
    readStaged: after === undefined ? undefined : () => git('cat-file', 'blob', after),
  };
}
