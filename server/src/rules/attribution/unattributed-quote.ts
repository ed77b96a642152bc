import * as z from 'zod';
import { bareQuote } from '../../analysis/attribution/bare-quotes.ts';
import type { Quote } from '../../analysis/sentences/quotes.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { isBody } from '../../text/block.ts';
import { leadOf } from '../../text/fillers.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { type Certainty, defineRule } from '../rule.ts';
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
    for (const sentence of story.sentences) {
      const quote = isBody(sentence.block) && needsSpeaker(sentence) ? bareQuote(story.text, sentence) : undefined;
      if (quote === undefined) continue;
      yield {
        certainty: certaintyOf(sentence),
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

/** From this certainty on half of the quotations have no speaker that a reader could tell. */
const LIKELY = 0.5;
/** Below this one a reader can tell nearly always. */
const POSSIBLE = 0.2;

/**
 * Whether nobody near is known to speak: at a new paragraph, only a quotation left open says that the speaker goes on. The
 * full reader may know better.
 */
function needsSpeaker({ attributed, reach, judgement }: StorySentence): boolean {
  if (judgement !== undefined && judgement.unknownSpeaker < POSSIBLE) return false;
  return attributed === 'none' || (reach.kind === 'carried' && reach.how === 'new-paragraph');
}

function certaintyOf({ judgement }: StorySentence): Certainty {
  return judgement === undefined || judgement.unknownSpeaker >= LIKELY ? 'likely' : 'possible';
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
