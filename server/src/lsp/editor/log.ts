import { ConnectionError, type RemoteConsole } from 'vscode-languageserver';

/** Where the server says what went wrong inside it: the editor's output, never the draft. */
export type Log = Pick<RemoteConsole, 'error' | 'warn'>;

/** Says on the log what was tried and how it failed; an editor that has left is told nothing. */
export function logFailure(log: Log, attempt: string, failure: unknown): void {
  const told = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  try {
    log.error(`${attempt} failed: ${told}`);
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
  }
}

/** Lets work go on by itself; a failure is logged, for nobody waits for it. */
export function inBackground(log: Log, attempt: string, work: Promise<unknown>): void {
  work.catch((failure: unknown) => logFailure(log, attempt, failure));
}
