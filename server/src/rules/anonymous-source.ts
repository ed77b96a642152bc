import * as z from 'zod';
import { reportsWords } from '../analysis/attribution-signs.ts';
import type { Story } from '../analysis/story.ts';
import { isUnnamed } from '../analysis/unnamed.ts';
import { type Block, isBody } from '../text/block.ts';
import { type Span, sliceOf } from '../text/span.ts';
import { defineRule, type Finding } from './rule.ts';

export const anonymousSource = defineRule({
  id: 'anonymous-source',
  category: 'attribution',
  summary: 'Say why a source is not named.',
  severity: 'off',
  options: z.strictObject({}),
  *check(story) {
    const seen = new Set<string>();
    for (const sentence of story.sentences) {
      if (!isBody(sentence.block) || sentence.reach.kind !== 'own' || givesReason(sentence.block)) continue;
      for (const { source, ...attribution } of sentence.reach.attributions) {
        if (source === undefined || !reportsWords({ ...attribution, source }, sentence)) continue;
        const words = sliceOf(story.text, source).replace(/\s+/g, ' ');
        if (seen.has(words.toLowerCase()) || !isUnnamed(words)) continue;
        seen.add(words.toLowerCase());
        yield toFinding(story, source);
      }
    }
  },
});

// “on condition of anonymity”, “was not authorised to speak”, “asked not to be named”: why somebody has no name here.
const REASON =
  /anonym|\bnot (?:be )?(?:authori[sz]ed|allowed|permitted)\b|\bnot to be (?:named|identified)\b|\bdeclined to be (?:named|identified)\b|\bwithh(?:eld|olding)\b.*\bnames?\b|\bfear(?:s|ed|ing)? (?:of|for|retaliation|reprisals?)\b/i;

function givesReason({ prose }: Block): boolean {
  return REASON.test(prose);
}

/** Longer descriptions are cut in the message. */
const SHOWN_LETTERS = 40;

function toFinding(story: Story, span: Span): Finding {
  const words = sliceOf(story.text, span).replace(/\s+/g, ' ');
  const shown = words.length > SHOWN_LETTERS ? `${words.slice(0, words.lastIndexOf(' ', SHOWN_LETTERS))} …` : words;
  return {
    span,
    message: `Name “${shown}”, or say why not.`,
    related: [],
    fixes: [],
    why: [
      `“${shown}” is somebody who could be named and is not.`,
      'The paragraph gives no reason, such as that the source may not speak in public.',
    ],
  };
}
