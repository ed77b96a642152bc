import beside from '../../analysis/data/beside-names.json' with { type: 'json' };
import type { Story, StorySentence } from '../../analysis/story.ts';
import { anyOf } from '../../english/any-of.ts';
import { isBody } from '../../text/block.ts';
import { proseOf } from '../../text/in-block.ts';
import { type Span, wordsAt } from '../../text/span.ts';
import type { Certainty } from '../rule.ts';
import { isJoined, type Pair, pairOfPronoun, pairOfRole, pronounAs } from './pairs-above.ts';

/** Words for a speaker that fit two people who were named in one breath: “he” behind “Ole Brandt and Tomas Vik”. */
export interface EitherSpeaker {
  readonly sentence: StorySentence;
  readonly speaker: Span;
  readonly pair: Pair;
  readonly certainty: Certainty;
}

/** “…,” he said, at the head of a paragraph, where two people before it may be he and nothing picks one. */
export function* findEitherSpeaker(story: Story): Generator<EitherSpeaker> {
  for (const [at, sentence] of story.sentences.entries()) {
    const speaker = isBody(sentence.block) ? tagBehindQuote(story, at) : undefined;
    if (speaker === undefined) continue;
    const said = wordsAt(story.text, speaker);
    const pair = said.startsWith('the ') ? pairOfRole(story, at, said.slice(4)) : pairOfPronoun(story, at, said);
    if (pair === undefined || isPicked(story, at, pair)) continue;
    yield { sentence, speaker, pair, certainty: isSurely(story, pair, said) ? 'likely' : 'possible' };
  }
}

// “It is late,” before the mark, and behind it “ he said”, “ the minister replied”.
const SAID_ON = /[,?!]$/u;
const TAG = /^ (he|she|the \p{Ll}+) \p{Ll}/u;
/** In characters: longer than a speaker without a name and the word of saying. */
const LONGEST_TAG = 40;

/** Who is said to speak, right behind the quotation that begins a paragraph. */
function tagBehindQuote({ sentences, text }: Story, at: number): Span | undefined {
  const [sentence, above] = [sentences[at], sentences[at - 1]];
  const [quote] = sentence?.quotes ?? [];
  if (sentence === undefined || quote === undefined || above === undefined || above.block === sentence.block)
    return undefined;
  if (quote.span.start !== sentence.span.start || !SAID_ON.test(wordsAt(text, quote.inner))) return undefined;
  const speaker = TAG.exec(text.slice(quote.span.end, quote.span.end + LONGEST_TAG))?.[1];
  const start = quote.span.end + 1;
  return speaker === undefined ? undefined : { start, end: start + speaker.length };
}

// “my son”, “my late wife”: who says this is one of the two.
const MY_KIN = new RegExp(`\\b(?:[Mm]y|[Oo]ur) (?:\\p{Ll}+ )?${anyOf(beside.kin)}\\b`, 'u');

/** Whether the quotation’s paragraph names one of two people, so that the other one speaks, or the one who is named again. */
function isPicked(story: Story, at: number, pair: Pair): boolean {
  const here = story.sentences[at];
  const paragraph = story.sentences.slice(at, at + 4).filter(({ block }) => block === here?.block);
  const words = paragraph.map((sentence) => proseOf(sentence)).join(' ');
  return MY_KIN.test(words) || pair.some(({ parts }) => parts.some(({ form }) => words.includes(form)));
}

/** Whether both of a pair are surely whom the word stands for. */
function isSurely(story: Story, pair: Pair, said: string): boolean {
  if (said.startsWith('the ')) return true;
  return isJoined(story, pair) && pair.every((mention) => pronounAs(story, mention) === said);
}
