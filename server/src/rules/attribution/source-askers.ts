import { unattributedClaim } from './unattributed-claim.ts';
import { unattributedQuote } from './unattributed-quote.ts';

/** The ids of the rules that ask who says something. */
export const SOURCE_ASKERS: readonly string[] = [unattributedClaim.id, unattributedQuote.id];
