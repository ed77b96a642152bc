import type { Arguments, Option } from './arguments.ts';
import type { ExitStatus, Terminal } from './terminal.ts';

/** One of the things that `copydesk` does. */
export interface Command {
  /** What to type after `copydesk`, such as `check [FILE, FOLDER or GLOB …]`. */
  readonly usage: string;
  readonly about: string;
  readonly options: readonly Option[];
  /** Whether anything but options may follow; it may, where nothing is said. */
  readonly takesOperands?: false;
  /** What else its help says: examples, exit status. */
  readonly notes: string;
  readonly run: (given: Arguments, terminal: Terminal) => Promise<ExitStatus>;
}

/** A command that is loaded when it is asked for. */
export interface LazyCommand {
  readonly about: string;
  readonly load: () => Promise<Command>;
}
