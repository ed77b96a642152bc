import * as z from 'zod';
import { givesReasonNear, readUnnamed, type UnnamedSource } from '../../analysis/attribution/unnamed-sources.ts';
import { isQuoted } from '../../analysis/sentences/quotes.ts';
import type { Story } from '../../analysis/story.ts';
import { isBody } from '../../text/block.ts';
import { sliceOf, wordsAt } from '../../text/span.ts';
import { defineRule, type Finding } from '../rule.ts';

export const anonymousSource = defineRule({
  id: 'anonymous-source',
  category: 'attribution',
  summary: 'Say where an unnamed source speaks from, and why it has no name.',
  severity: 'off',
  options: z.strictObject({
    requireReason: z
      .boolean()
      .default(true)
      .describe('Whether the story must say why a source is not named, besides where it speaks from.'),
  }),
  *check(story, { requireReason }) {
    const asked = new Set<string>();
    for (const [at, sentence] of story.sentences.entries()) {
      if (!isBody(sentence.block) || sentence.reach.kind !== 'own') continue;
      for (const attribution of sentence.reach.attributions) {
        const source = attribution.kind === 'stance' ? undefined : readUnnamed(story.text, attribution);
        if (source === undefined || isQuoted(sentence.quotes, source.span)) continue;
        const isWanted = requireReason && !givesReasonNear(story, sentence.block, at);
        const lack = whatLacks(source, isWanted ? 'wanted' : 'not wanted');
        const words = sliceOf(story.text, source.span).toLowerCase();
        if (lack === undefined || asked.has(words)) continue;
        asked.add(words);
        yield toFinding(story, source, lack);
      }
    }
  },
});

type Lack = 'descriptor' | 'reason' | 'both';

function whatLacks({ description }: UnnamedSource, reason: 'wanted' | 'not wanted'): Lack | undefined {
  if (description === 'bare') return reason === 'wanted' ? 'both' : 'descriptor';
  return description === 'described' && reason === 'wanted' ? 'reason' : undefined;
}

const REQUESTS: Readonly<Record<Lack, (words: string) => string>> = {
  descriptor: (words) => `Say more about “${words}”: an office, a side, a place.`,
  reason: (words) => `Say why there is no name for “${words}”.`,
  both: (words) => `Say more about “${words}”, and why there is no name.`,
};

function toFinding(story: Story, { span }: UnnamedSource, lack: Lack): Finding {
  const words = wordsAt(story.text, span);
  return {
    span,
    message: REQUESTS[lack](words),
    related: [],
    fixes: [],
    why: [
      `“${words}” is brought in as a source without a name.`,
      ...(lack === 'reason' ? [] : ['No word tells where it speaks from.']),
      ...(lack === 'descriptor' ? [] : ['No reason for that is given in the sentence, its paragraph or beside it.']),
    ],
  };
}
