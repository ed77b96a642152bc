import * as z from 'zod';
import { bareQuote } from '../../analysis/attribution/bare-quotes.ts';
import { countRuns, isRepeated } from '../../analysis/attribution/repeated-quotes.ts';
import type { Quote } from '../../analysis/sentences/quotes.ts';
import { outsideQuotes } from '../../analysis/sentences/sentences.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { isBody } from '../../text/block.ts';
import { leadOf } from '../../text/fillers.ts';
import type { InBlock } from '../../text/in-block.ts';
import { knownOnce } from '../../text/known-once.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { type Certainty, defineRule, type Finding } from '../rule.ts';
import { isAnybody, isFirstMentioned, speakingPronoun } from './open-pronouns.ts';
import { peopleIn } from './people.ts';
import { isAnybodyNamed, mayHaveSpeaker } from './possible-speakers.ts';
import { tellSource } from './source-words.ts';

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

/** A quotation that a reader can take for nobody's; the less surely where a neighbour names somebody. */
interface Unspoken {
  readonly sentence: StorySentence;
  readonly quote: InBlock<Quote>;
  readonly certainty: Certainty;
}

/** The quotations that a reader can take for nobody's, one of each run of them. */
function* findUnspoken(story: Story): Generator<Unspoken> {
  const lone = [...findLone(story)];
  const runs = countRuns(
    lone.map(({ quote }) => quote),
    story.quotes,
  );
  for (const { sentence, quote, at } of lone) {
    if (isRepeated(quote, runs)) continue;
    const isGuessed = !needsSpeaker(sentence) || isAnybodyNamed(story, peopleOf(story), at);
    yield { sentence, quote, certainty: isGuessed ? 'possible' : 'likely' };
  }
}

/** A quotation that nobody near it may be speaking, and which sentence of the story it is. */
type LoneQuote = Pick<Unspoken, 'sentence' | 'quote'> & { readonly at: number };

function* findLone(story: Story): Generator<LoneQuote> {
  for (const [at, sentence] of story.sentences.entries()) {
    if (!isBody(sentence.block) || isGathered(sentence)) continue;
    if (!needsSpeaker(sentence) && !isBehindClosedMarks(story, at)) continue;
    const quote = bareQuote(story.text, sentence);
    if (quote === undefined || (needsSpeaker(sentence) && mayHaveSpeaker(story, peopleOf(story), at))) continue;
    yield { sentence, quote: { ...quote, block: sentence.block }, at };
  }
}

/**
 * Whether a quotation has only the one above it to tell who speaks, and that has none of its own and is closed: who goes on
 * in the next paragraph leaves the marks open, so that a reader takes it for somebody else’s. “…,” Quist said. “It is late.”
 * begins with its speaker, and in a conversation every paragraph closes its marks.
 */
function isBehindClosedMarks({ sentences }: Story, at: number): boolean {
  const [older, above, here] = [sentences[at - 2], sentences[at - 1], sentences[at]];
  if (here?.reach.kind !== 'carried' || here.reach.how !== 'new-paragraph') return false;
  if (above?.reach.kind !== 'carried' || above.reach.how !== 'same-paragraph') return false;
  return older?.block === above.block && older.quotes.length === 0 && outsideQuotes(above).trim() === '';
}

// Only a story with a quotation that no name explains is read for these.
const peopleOf = knownOnce(peopleIn);

/** Whether no cue tells who speaks. */
function needsSpeaker({ attributed }: StorySentence): boolean {
  return attributed === 'none';
}

/** Whether a quotation is one of a list: its lead tells whose words they are. */
function isGathered({ block }: StorySentence): boolean {
  return block.kind === 'list-item';
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
