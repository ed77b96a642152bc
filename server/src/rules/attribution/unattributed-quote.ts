import * as z from 'zod';
import { bareQuote } from '../../analysis/attribution/bare-quotes.ts';
import { countRuns, isRepeated } from '../../analysis/attribution/repeated-quotes.ts';
import type { Quote } from '../../analysis/sentences/quotes.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { isBody } from '../../text/block.ts';
import { leadOf } from '../../text/fillers.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { isSomebodyNear, peopleIn } from './named-near.ts';
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
    for (const [sentence, quote] of findUnspoken(story)) {
      yield {
        span: firstWords(story, quote),
        message: `Say who is speaking: “${excerptOf(story, quote)}”.`,
        related: [],
        fixes: [
          {
            kind: 'draft',
            title: 'Insert “TK said:” before the quotation',
            edits: [{ span: { start: quote.span.start, end: quote.span.start }, newText: 'TK said: ' }],
          },
        ],
        why: ['The sentence is a quotation and nothing else.', ...tellSource(story, sentence)],
      };
    }
  },
});

/** The quotations that a reader can take for nobody's, one of each run of them. */
function* findUnspoken(story: Story): Generator<readonly [StorySentence, Quote]> {
  let near: ReturnType<typeof readNeighbours> | undefined;
  let wasBare = false;
  for (const [at, sentence] of story.sentences.entries()) {
    const quote = isBody(sentence.block) && needsSpeaker(sentence) ? bareQuote(story.text, sentence) : undefined;
    const isRunning = wasBare;
    wasBare = quote !== undefined;
    if (quote === undefined || isRunning || isGathered(sentence)) continue;
    near ??= readNeighbours(story);
    if (isSomebodyNear(story, near.people, at) || isRepeated(story.text, quote, near.runs)) continue;
    yield [sentence, quote];
  }
}

/** What only a story with a quotation that no cue explains is read for. */
function readNeighbours(story: Story) {
  return { people: peopleIn(story), runs: countRuns(story.text, story.quotes) };
}

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
