import { contentWords } from '../../analysis/content-words.ts';
import sources from '../../analysis/data/sources.json' with { type: 'json' };
import { standsAbove } from '../../analysis/headlines/above-story.ts';
import { WHOLE_STORY, wordsBelowIn } from '../../analysis/headlines/body-words.ts';
import type { Quote } from '../../analysis/sentences/quotes.ts';
import { outsideQuotes } from '../../analysis/sentences/sentences.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { isBody } from '../../text/block.ts';
import { wordsAt } from '../../text/span.ts';
import { hasSomebody, hasSpeaker } from './may-speak.ts';
import { namesWithin, peopleOf } from './people.ts';
import { NARRATOR } from './quotation-place.ts';

/** A quotation that says “I” or “we”, and who that is, nothing tells. */
export interface UnheardWords {
  readonly sentence: StorySentence;
  readonly quote: Quote;
  readonly where: 'headline' | 'sentence';
}

/** “‘We were sold’: lock shuts”, over a story in which nobody says so; “the lock shut, but “we are not done””. */
export function* findUnheardWords(story: Story): Generator<UnheardWords> {
  for (const [at, sentence] of story.sentences.entries()) {
    const quote = sentence.quotes.find(({ kind, reach }) => kind === 'speech' && reach === 'whole');
    if (quote === undefined) continue;
    const words = wordsAt(story.text, quote.inner);
    if (standsAbove(sentence.block)) {
      if (NARRATOR.test(words) && isUnheardBelow(story, words)) yield { sentence, quote, where: 'headline' };
    } else if (OF_SELF.test(words) && isWovenIn(story, at, quote)) yield { sentence, quote, where: 'sentence' };
  }
}

/** In words that say something: of fewer, a story may have others that mean the same. */
const FEWEST_WORDS = 2;

/** Whether a story has fewer than half of the words that its headline quotes. */
function isUnheardBelow(story: Story, quoted: string): boolean {
  const words = contentWords(quoted);
  const below = wordsBelowIn(story);
  if (words.length < FEWEST_WORDS || below.length < WHOLE_STORY) return false;
  const told = new Set(contentWords(below));
  return words.filter((word) => told.has(word)).length < words.length / 2;
}

// “we’re not out of the woods”: a clause in small letters, which only a sentence around it can bring in.
const OF_SELF = /^(?:I|we)(?:[’']\p{Ll}+)? (?:[^ ]+ ){2,}[^ ]+$/u;
// “a sign that reads”, “the song”: words that nobody has to say.
const WRITTEN = new RegExp(`\\b${anyOf(sources.writing, sources.shown)}\\b`, 'iu');

/** Whether a quotation is a part of a sentence of the story that names nobody, in a paragraph in which nobody speaks. */
function isWovenIn(story: Story, at: number, quote: Quote): boolean {
  const { sentences } = story;
  const here = sentences[at];
  if (here === undefined || !isBody(here.block) || here.reach.kind !== 'nobody') return false;
  if (quote.span.start === here.span.start || WRITTEN.test(outsideQuotes(here))) return false;
  const people = peopleOf(story);
  const paragraph = sentences.slice(Math.max(0, at - 4), at + 3).filter(({ block }) => block === here.block);
  return paragraph.every(
    (sentence) =>
      !hasSpeaker(sentence) &&
      !NARRATOR.test(outsideQuotes(sentence)) &&
      !hasSomebody(sentence, sentence.span, people) &&
      namesWithin(people.maybeNamed(sentence.block), sentence).length === 0,
  );
}
