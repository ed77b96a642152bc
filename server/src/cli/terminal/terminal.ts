import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { ReaderParts } from '../../reader/reader.ts';

/** How a command ended: nothing to report, findings, or bad use, config or input. */
export type ExitStatus = 0 | 1 | 2;

/** Where text goes out. Once its reader is gone, as with `copydesk pipe | head`, writing does nothing. */
export interface Outlet {
  /** Resolves when the text is handed on, so that a slow reader slows the writer down. */
  readonly write: (text: string) => Promise<void>;
  readonly isOpen: () => boolean;
  readonly isTerminal: boolean;
  /** In characters; none where it is no terminal. */
  readonly width: number | undefined;
}

/** What the command line talks to; tests hand in their own. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that paths start from. */
  readonly folder: string;
  /** Loads the full reader, when a command first needs it. */
  readonly loadReader: () => Promise<ReaderParts>;
  /** The script of a thread that reads drafts. */
  readonly readingThread: URL;
  /** The folder with the rules' pages, ending in a slash. */
  readonly pages: URL;
}

/** An outlet that may be a file, which may not take all that is written. */
export interface FallibleOutlet extends Outlet {
  /** Why something could not be written; none where all was, or its reader is gone. */
  readonly failure: () => Error | undefined;
}

/** Makes an outlet of a stream. */
export function outletTo(stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }): FallibleOutlet {
  let open = true;
  let failure: Error | undefined;
  function close(error: Error): void {
    open = false;
    if (!('code' in error) || error.code !== 'EPIPE') failure = error;
  }
  stream.on('error', close);
  return {
    write(text) {
      if (!open) return Promise.resolve();
      return new Promise((done) =>
        stream.write(text, (error) => {
          if (error) close(error);
          done();
        }),
      );
    },
    isOpen: () => open,
    failure: () => failure,
    isTerminal: stream.isTTY ?? false,
    // A terminal that was not told its size, as in some containers, says 0.
    width: stream.columns === 0 ? undefined : stream.columns,
  };
}

/** Says what is wrong and ends with the status for it. */
export async function complain({ stderr }: Terminal, { message }: { readonly message: string }): Promise<ExitStatus> {
  await stderr.write(`copydesk: ${message}\n`);
  return 2;
}

/** An absolute path as people know it here: relative in the working folder, with forward slashes. */
export function shownPath(absolute: string, { folder }: Pick<Terminal, 'folder'>): string {
  const relative = path.relative(folder, absolute);
  const isInside = relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  return (isInside ? relative : absolute).replaceAll(path.sep, '/');
}
