import { anyOf } from '../../english/any-of.ts';
import forms from '../data/cue-forms.json' with { type: 'json' };
import groups from '../data/cue-groups.json' with { type: 'json' };

const UTTERS: ReadonlySet<string> = new Set(groups.utters);

/** “said”, “asks”: what somebody utters words with; no bare form, which may be a noun (“her answer”). */
export const SAYING: ReadonlySet<string> = new Set(
  Object.entries(forms.verbs).flatMap(([verb, { s, past }]) => (UTTERS.has(verb) ? [s, ...past] : [])),
);

/** “ said” right behind a name. */
export const SAYS_BEHIND = new RegExp(`^ ${anyOf(SAYING)}\\b`);
/** “said ” right before a name. */
export const SAID_BEFORE = new RegExp(`\\b${anyOf(SAYING)} $`);
