import * as z from 'zod';
import { askingScore } from '../../analysis/claims/claim-score.ts';
import { CLAIM_THRESHOLDS } from '../../analysis/claims/claim-weights.ts';
import type { Claim } from '../../analysis/claims/claims.ts';
import type { Story, StorySentence } from '../../analysis/story.ts';
import { isBody } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import { sliceOf } from '../../text/span.ts';
import { defineRule, type Finding } from '../rule.ts';
import { askForSource, tellDeed } from './claim-words.ts';
import { isToCome, sourcePlaceholders } from './source-placeholders.ts';
import { tellSource } from './source-words.ts';

export const unattributedClaim = defineRule({
  id: 'unattributed-claim',
  category: 'attribution',
  summary: 'Name the source of a claim that readers cannot check themselves.',
  severity: 'warning',
  options: z.strictObject({
    strictness: z
      .enum(['wire', 'desk', 'light'])
      .default('desk')
      .describe('How much may stand without a source: wire asks most often, light only for the strongest claims.'),
  }),
  *check(story, { strictness }) {
    for (const [i, sentence] of story.sentences.entries()) {
      const claim = story.claims[i];
      if (claim === undefined || claim.exemption !== undefined || !needsSource(sentence, CLAIM_THRESHOLDS[strictness]))
        continue;
      if (!isToCome(story.text, sentence)) yield askAbout(claim, sentence, story);
    }
  },
});

function needsSource(sentence: StorySentence, threshold: number): boolean {
  return isBody(sentence.block) && askingScore(sentence) > threshold;
}

function askAbout(claim: InBlock<Claim>, sentence: StorySentence, story: Story): Finding {
  return {
    span: claim.anchor,
    message: askForSource(claim.asks, sliceOf(story.text, claim.anchor).replace(/\s+/g, ' ')),
    related: [],
    fixes: sourcePlaceholders(sentence),
    why: [
      ...tellSource(story, sentence),
      ...(sentence.attributed === 'stance' ? ['That does not tell who says the rest of what it claims.'] : []),
      'No source carries over from the sentences around it.',
      ...tellReasons(claim, story),
    ],
  };
}

/** What the claim states; else that it is its wording and its place. */
function tellReasons({ reasons }: Claim, { text }: Story): string[] {
  if (reasons.length === 0) return ['In its words and its place it resembles sentences that lost their source.'];
  return reasons.map((reason) => tellDeed(reason, sliceOf(text, reason.span)));
}
