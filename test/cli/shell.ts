import { Readable } from 'node:stream';
import { run } from '../../server/src/cli/run.ts';
import type { ExitStatus, Outlet } from '../../server/src/cli/terminal.ts';
import { loadInProcess } from '../../server/src/reader/node/in-process.ts';
import type { ReaderParts } from '../../server/src/reader/reader.ts';

/** What is around a command. */
export interface Around {
  readonly stdin?: string | Uint8Array;
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The width of the terminal; without one, the output goes into a log. */
  readonly width?: number;
}

/** What a command printed, and how it ended. */
export interface Printed {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
}

// Loaded once a test file, however many commands it runs.
let reader: Promise<ReaderParts> | undefined;

/** The full reader, with the weights of the package. */
export function loadReader(): Promise<ReaderParts> {
  reader ??= loadInProcess();
  return reader;
}

/** Runs `copydesk` with these arguments, as from a shell. */
export async function copydesk(args: readonly string[], around: Around = {}): Promise<Printed> {
  const stdout = paper(around.width);
  const stderr = paper(around.width);
  const status = await run(args, {
    stdin: Readable.from([Buffer.from(around.stdin ?? '')]),
    stdout: stdout.outlet,
    stderr: stderr.outlet,
    env: around.env ?? {},
    folder: around.folder ?? process.cwd(),
    loadReader,
    pages: new URL('../../server/src/rules/', import.meta.url),
  });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function paper(width: number | undefined): { readonly outlet: Outlet; readonly text: () => string } {
  let text = '';
  return {
    outlet: {
      write: async (more) => {
        text += more;
      },
      isOpen: () => true,
      isTerminal: width !== undefined,
      width,
    },
    text: () => text,
  };
}
