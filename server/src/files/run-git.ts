import { execFile } from 'node:child_process';

/** What Git answered: what it printed, or what it complained of. */
export type GitAnswer =
  | { readonly kind: 'printed'; readonly bytes: Buffer }
  | { readonly kind: 'failed'; readonly why: string };

/** Asks Git something in a folder. Never rejects. */
export type AskGit = (...args: readonly string[]) => Promise<GitAnswer>;

const LARGEST = 256_000_000; // Bytes: the list of a very large repository's files.

/** Makes the questions to the Git of this machine. No setting of the user's changes what it prints. */
export function gitIn(folder: string): AskGit {
  return (...args) =>
    new Promise((answer) => {
      const options = { cwd: folder, encoding: 'buffer', maxBuffer: LARGEST, windowsHide: true } as const;
      const child = execFile('git', ['--no-optional-locks', ...args], options, (error, stdout, stderr) => {
        if (error === null) answer({ kind: 'printed', bytes: stdout });
        else answer({ kind: 'failed', why: whyFailed(error, stderr) });
      });
      // A question that reads standard input reads nothing.
      child.stdin?.end();
    });
}

function whyFailed(error: Error, stderr: Buffer): string {
  if ('code' in error && error.code === 'ENOENT') return 'There is no Git on this machine. Install it.';
  const [line = ''] = stderr.toString('utf8').trim().split('\n');
  return line === '' ? error.message : line;
}

/** What Git printed, as text; nothing where it failed. */
export function textOf(answer: GitAnswer): string | undefined {
  return answer.kind === 'printed' ? answer.bytes.toString('utf8') : undefined;
}
