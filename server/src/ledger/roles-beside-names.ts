import { cueForms } from '../analysis/attribution/cues.ts';
import type { Mention } from '../analysis/names/mentions.ts';
import { namesRole } from '../analysis/sentences/roles.ts';
import { anyOf } from '../english/any-of.ts';
import { BE, DO, HAVE } from '../english/function-words.ts';
import { COURTESIES } from '../english/titles.ts';
import { wordsAfter } from '../text/fillers.ts';
import { sliceOf, wordsAt } from '../text/span.ts';
import data from './data/source-words.json' with { type: 'json' };
import { toRole } from './speaker-phrase.ts';

const FAR = 100; // Longer than any role that a story gives between two commas.
// “, 71, a passenger from Merrow.”, “, of Merrow University,”, “, who speaks for the commuters,”: what is told behind a name.
const TOLD_BEHIND = /^(?:,? \(?(?:aged )?\d{1,3}\)?)?, ([\p{L}’'\d& -]{2,80}?)(?=\s*(?:[,;:—–”"]|\.(?:\s|$)|$))/u;
// “of”, “who”: words after which whatever stands there tells of somebody.
const SURELY_TELLS = /^(?:of|who) /;
// “Mr”, “Ms”: courtesies, and no office.
const COURTESY = new RegExp(`^${anyOf(COURTESIES, data.peers)}\\.?$`);
// “who said”, “who told”: what somebody does in the story is not what he is.
const DOES = new RegExp(`^who (?:\\p{L}+ly )?${anyOf(data.does, HAVE, BE, DO)}\\b`, 'u');

/** What a story says of somebody beside the name: a title before it, a post, or an office behind a comma. */
export function roleBeside(text: string, mention: Mention): string | undefined {
  const title = mention.titles.map((span) => sliceOf(text, span)).join(' ');
  if (title !== '' && !COURTESY.test(title)) return title;
  const [, told = ''] = TOLD_BEHIND.exec(wordsAfter(text, mention.span.end, FAR).replace(/\s+/g, ' ')) ?? [];
  if (tellsRole(told)) return toRole(told);
  const [post] = mention.posts;
  return post === undefined ? undefined : wordsAt(text, post.span);
}

// “a former deckhand”: whatever one is.
const IS_ONE = /^an? /;
// “a day later”, “a few minutes before”
const TELLS_TIME = new RegExp(`\\b${anyOf(data.times)}s?\\b`);

function tellsRole(told: string): boolean {
  const [first = ''] = told.split(' ');
  // “, said the owner”: a verb of saying, and the speaker behind it.
  if (told === '' || DOES.test(told) || cueForms(first).some(({ cue }) => cue.part === 'verb')) return false;
  if (IS_ONE.test(told) && !TELLS_TIME.test(told)) return true;
  return SURELY_TELLS.test(told) || (/^\p{Ll}/u.test(told) && namesRole(told));
}
