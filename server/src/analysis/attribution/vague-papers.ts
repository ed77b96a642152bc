import { anyOf } from '../../english/any-of.ts';
import { wordsAfter } from '../../text/fillers.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import data from '../data/vague-sources.json' with { type: 'json' };

// “A recent survey”, “one new study”: a paper that the story brings in, and nothing of who wrote it.
const BROUGHT_IN = new RegExp(
  `^(?:an?|another|one) (?:${anyOf(data.ofPapers, data.idle)} )*${anyOf(data.onePaper)}$`,
  'i',
);
// “, by the university,”, “ of 800 people”, “ in the journal”: whose it is, or what it rests on.
const TELLS_WHOSE = /^,? (?:by|for|from|in|of|on|last|out|released|published|commissioned|conducted|carried)\b/;
const NEAR = 20;

/** “survey” of “A recent survey found”: a paper without an author, a title or a size. */
export function vaguePaper(text: string, source: Span): string | undefined {
  const words = sliceOf(text, source);
  if (!BROUGHT_IN.test(words) || TELLS_WHOSE.test(wordsAfter(text, source.end, NEAR))) return undefined;
  return words.toLowerCase().split(' ').at(-1);
}
