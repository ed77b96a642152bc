import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Desk, deskFor } from '../desk.ts';
import { DEFAULT_CONFIG } from '../stylebook/config.ts';

/** The house that a draft is written for: its desk, and which documents it checks. */
export interface House {
  readonly desk: Desk;
  readonly checks: (document: TextDocument) => boolean;
}

/** Finds the house of a draft. */
export interface Houses {
  readonly houseOf: (uri: string) => Promise<House>;
}

/** Sets up the houses. */
export function createHouses(): Houses {
  const house = { desk: deskFor(DEFAULT_CONFIG), checks: () => true };
  return { houseOf: async () => house };
}
