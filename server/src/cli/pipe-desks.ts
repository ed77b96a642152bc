import path from 'node:path';
import { deskFor } from '../desk.ts';
import { DEFAULT_CONFIG } from '../stylebook/config.ts';
import { createDesks, type OpenDesk } from './desks.ts';
import type { Terminal } from './terminal.ts';

/** Finds the desk for a draft of a stream, by its path if it has one. */
export type OpenFor = (draftPath: string | undefined) => Promise<OpenDesk>;

// Of an archive; then what is known of them is forgotten, so that a stream of any length takes the same memory.
const MANY_FOLDERS = 1_000;

/**
 * Sets up the desks for a stream whose drafts may lie in any number of folders. A draft without a path is held against
 * the defaults, wherever the command runs.
 */
export function createPipeDesks(terminal: Terminal): OpenFor {
  const usual = { desk: deskFor(DEFAULT_CONFIG), troubles: [] };
  let met = new Set<string>();
  let desks = createDesks(terminal);
  return async (draftPath) => {
    if (draftPath === undefined) return usual;
    if (met.size >= MANY_FOLDERS) {
      met = new Set();
      desks = createDesks(terminal);
    }
    const folder = path.dirname(path.resolve(terminal.folder, draftPath));
    met.add(folder);
    return desks.openIn(folder);
  };
}
