import type { RemoteConsole } from 'vscode-languageserver';

/** Where the server says what went wrong inside it: the editor's output, never the draft. */
export type Log = Pick<RemoteConsole, 'error' | 'warn'>;

/** Says on the log what was tried and how it failed. */
export function logFailure(log: Log, attempt: string, failure: unknown): void {
  log.error(`${attempt} failed: ${failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)}`);
}

/** Lets work go on by itself; a failure is logged, for nobody waits for it. */
export function inBackground(log: Log, attempt: string, work: Promise<unknown>): void {
  work.catch((failure: unknown) => logFailure(log, attempt, failure));
}
