import * as z from 'zod';
import type { Quote } from '../../analysis/sentences/quotes.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { isBody } from '../../text/block.ts';
import { leadOf } from '../../text/fillers.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { type Certainty, defineRule, type Finding } from '../rule.ts';
import { type EitherSpeaker, findEitherSpeaker } from './either-speaker.ts';
import { isAnybody, isFirstMentioned, speakingPronoun } from './open-pronouns.ts';
import { peopleOf } from './people.ts';
import { tellSource } from './source-words.ts';
import { findUnheardWords, type UnheardWords } from './unheard-words.ts';
import { findUnspoken } from './unspoken-quotes.ts';

/** As many words as a reader needs to find the quotation. */
const SHOWN_WORDS = 5;

export const unattributedQuote = defineRule({
  id: 'unattributed-quote',
  category: 'attribution',
  summary: 'Say who speaks in a quotation.',
  severity: 'warning',
  options: z.strictObject({}),
  *check(story) {
    for (const { sentence, quote, certainty } of findUnspoken(story)) {
      yield { ...askWhoSpeaks(story, sentence, quote), certainty };
    }
    for (const { sentence, pronoun, certainty } of findOpenPronouns(story)) {
      yield { ...askWhoIsMeant(story, sentence, pronoun), certainty };
    }
    for (const either of findEitherSpeaker(story)) yield askWhichOfTwo(story, either);
    for (const unheard of findUnheardWords(story)) yield askWhoseWords(story, unheard);
  },
});

function askWhoSpeaks(story: Story, sentence: StorySentence, quote: Quote): Finding {
  const before = { start: quote.span.start, end: quote.span.start };
  return {
    span: firstWords(story, quote),
    message: `Say who is speaking: “${excerptOf(story, quote)}”.`,
    related: [],
    fixes: [
      {
        kind: 'draft',
        title: ['Insert “TK said:” before the quotation'],
        edits: [{ span: before, newText: 'TK said: ' }],
      },
    ],
    why: ['The sentence is a quotation and nothing else.', ...tellSource(story, sentence)],
  };
}

function askWhoIsMeant(story: Story, sentence: StorySentence, pronoun: Span): Finding {
  const word = sliceOf(story.text, pronoun);
  return {
    span: pronoun,
    message: `Say who is speaking instead of “${word}”: nobody before the quotation is.`,
    related: [],
    fixes: [
      { kind: 'draft', title: ['Replace “{0}” with “{1}”', word, 'TK'], edits: [{ span: pronoun, newText: 'TK' }] },
    ],
    why: [
      ...tellSource(story, sentence),
      `In the sentences before, nobody speaks, and none begins with somebody who could be “${word.toLowerCase()}”.`,
    ],
  };
}

function askWhichOfTwo(story: Story, { sentence, speaker, pair, certainty }: EitherSpeaker): Finding {
  const word = sliceOf(story.text, speaker);
  return {
    span: speaker,
    message: `Say which of the two is speaking instead of “${word}”.`,
    related: pair.map(({ span }) => ({ span, message: 'This is one of the two.' })),
    fixes: [],
    why: [
      ...tellSource(story, sentence),
      `Two people are named together before, either may be “${word}”, and nothing that follows picks one.`,
    ],
    certainty,
  };
}

const UNHEARD: Readonly<Record<UnheardWords['where'], string>> = {
  headline: 'The story below has not even half of the words that its headline quotes.',
  sentence: 'The quotation says “I” or “we”, and its paragraph names nobody.',
};

function askWhoseWords(story: Story, { quote, where }: UnheardWords): Finding {
  return {
    span: firstWords(story, quote),
    message: `Say who is speaking: “${excerptOf(story, quote)}”.`,
    related: [],
    fixes: [],
    why: [UNHEARD[where]],
    certainty: 'possible',
  };
}

/** A “he” who speaks, and nobody before who could be he. */
interface OpenPronoun {
  readonly sentence: StorySentence;
  readonly pronoun: Span;
  readonly certainty: Certainty;
}

/** “…,” he said, where no sentence before tells who he is. */
function* findOpenPronouns(story: Story): Generator<OpenPronoun> {
  for (const [at, sentence] of story.sentences.entries()) {
    const pronoun = isBody(sentence.block) ? speakingPronoun(story, sentence) : undefined;
    if (pronoun === undefined || !isAnybody(story, peopleOf(story), at, pronoun)) continue;
    // Who “he” is, a reader may know from further up, where somebody is named there.
    const isSure = isFirstMentioned(story, peopleOf(story), at, pronoun);
    yield { sentence, pronoun, certainty: isSure ? 'likely' : 'possible' };
  }
}

/** From the opening mark over the first words: the fewest that let the reader see it. */
function firstWords(story: Story, { span, inner }: Quote): Span {
  const shown = excerptOf(story, { inner }).replace(/ …$/, '');
  const { end } = leadOf(story.text, inner, shown.length);
  return { start: span.start, end: Math.min(span.end, end) };
}

function excerptOf(story: Story, { inner }: Pick<Quote, 'inner'>): string {
  const words = sliceOf(story.text, inner);
  const shown = new RegExp(`^\\s*(?:\\S+\\s+){0,${SHOWN_WORDS - 1}}\\S+`).exec(words)?.[0] ?? words;
  return shown.length < words.trimEnd().length ? `${shown} …` : shown;
}
