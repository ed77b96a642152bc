import { Readable } from 'node:stream';
import { run } from '../../server/src/cli/run.ts';
import type { ExitStatus, Outlet } from '../../server/src/cli/terminal/terminal.ts';
import { loadReader } from '../reader/settled.ts';

/** What is around a command. */
export interface Around {
  readonly stdin?: string | Uint8Array;
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The width of the terminal; without one, the output goes into a log. */
  readonly width?: number;
  /** The script of a thread that reads drafts, if not the real one. */
  readonly readingThread?: URL;
  /** Where the rules’ pages lie, if not where they should. */
  readonly pages?: URL;
}

/** What a command printed, and how it ended. */
export interface Printed {
  readonly status: ExitStatus;
  readonly stdout: string;
  readonly stderr: string;
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
    readingThread:
      around.readingThread ?? new URL('../../server/src/cli/examining/threads/reading-thread.ts', import.meta.url),
    pages: around.pages ?? new URL('../../server/src/rules/', import.meta.url),
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
