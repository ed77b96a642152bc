import * as z from 'zod';
import type { Quote } from '../../analysis/sentences/quotes.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { isBody } from '../../text/block.ts';
import { type Span, sliceOf } from '../../text/span.ts';
import { defineRule } from '../rule.ts';
import { tellSource } from './source-words.ts';

/** Fewer words may be a slogan, a motto or a word at arm's length. */
const FEWEST_WORDS = 5;
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
      const quote = isBody(sentence.block) && needsSpeaker(sentence) ? onlyQuote(story, sentence) : undefined;
      if (quote === undefined) continue;
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

/** Whether nobody near is known to speak: at a new paragraph, only a quotation left open says that the speaker goes on. */
function needsSpeaker({ attributed, reach }: StorySentence): boolean {
  return attributed === 'none' || (reach.kind === 'carried' && reach.how === 'new-paragraph');
}

// “QUIST: It is late”, “Q. Is it late”: a transcript names its speakers inside the quotation marks.
const NAMES_SPEAKER = /^\s*(?:\(\p{Lu}{3,}|\p{Lu}{2,}[\p{Lu} .'’-]*:|[QA]\.\s)/u;

/** The quotation that is the whole sentence; the rest may be marks. */
function onlyQuote(story: Story, { span, quotes }: StorySentence): Quote | undefined {
  const [first] = quotes;
  // What goes on from the paragraph before was asked about there.
  if (first === undefined || first.reach.startsWith('continues')) return undefined;
  if (!quotes.every(({ kind }) => kind === 'speech')) return undefined;
  const between = [span.start, ...quotes.flatMap((quote) => [quote.span.start, quote.span.end]), span.end];
  const outside = between
    .filter((_, at) => at % 2 === 0)
    .map((start, at) => story.text.slice(start, between[at * 2 + 1]));
  if (/[\p{L}\p{N}]/u.test(outside.join(''))) return undefined;
  const inner = sliceOf(story.text, first.inner);
  return wordsIn(inner).length >= FEWEST_WORDS && !NAMES_SPEAKER.test(inner) ? first : undefined;
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** From the opening mark over the first words: the fewest that let the reader see it. */
function firstWords(story: Story, { span, inner }: Quote): Span {
  const shown = excerptOf(story, { inner }).replace(/ …$/, '');
  return { start: span.start, end: Math.min(span.end, inner.start + shown.length) };
}

function excerptOf(story: Story, { inner }: Pick<Quote, 'inner'>): string {
  const words = sliceOf(story.text, inner);
  const shown = new RegExp(`^\\s*(?:\\S+\\s+){0,${SHOWN_WORDS - 1}}\\S+`).exec(words)?.[0] ?? words;
  return shown.length < words.trimEnd().length ? `${shown} …` : shown;
}
