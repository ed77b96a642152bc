import { checkDraft } from '../../server/src/check.ts';
import { deskFor } from '../../server/src/desk.ts';
import { DEFAULT_CONFIG } from '../../server/src/stylebook/config.ts';
import type { DraftFormat } from '../../server/src/text/draft.ts';
import type { Work } from './growth.ts';

const desk = deskFor(DEFAULT_CONFIG);

/** Checking a draft, which takes some tens of milliseconds at these lengths whatever stands in it. */
export function checking(format: DraftFormat): Work {
  return {
    on: (text) => checkDraft({ uri: 'draft', format, text: `The pier was shut.\n\n${text}\n` }, desk),
    lengths: [4_096, 16_384, 32_768],
    suspicious: 150,
  };
}
