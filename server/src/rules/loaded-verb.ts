import * as z from 'zod';
import { reportsWords } from '../analysis/attribution-signs.ts';
import type { Attribution } from '../analysis/attributions.ts';
import type { Story } from '../analysis/story.ts';
import { isBody } from '../text/block.ts';
import { sliceOf } from '../text/span.ts';
import { defineRule, type Finding, type Fix } from './rule.ts';

export const loadedVerb = defineRule({
  id: 'loaded-verb',
  category: 'attribution',
  summary: 'Report what somebody said without judging it.',
  severity: 'off',
  options: z.strictObject({
    allowed: z
      .array(z.string())
      .default([])
      .describe('Loaded verbs that your desk accepts, in their base form: “admit”, “insist”.'),
  }),
  *check(story, { allowed }) {
    for (const sentence of story.sentences) {
      if (!isBody(sentence.block) || sentence.reach.kind !== 'own') continue;
      for (const attribution of sentence.reach.attributions) {
        const { entry } = attribution;
        if (entry?.tone !== 'loaded' || entry.part !== 'verb' || allowed.includes(entry.cue)) continue;
        if (reportsWords(attribution, sentence) && attribution.pattern !== 'passive')
          yield toFinding(story, attribution);
      }
    }
  },
});

function toFinding(story: Story, attribution: Attribution): Finding {
  const verb = sliceOf(story.text, attribution.cue);
  const neutral = neutralFor(verb, attribution.entry?.cue ?? '');
  return {
    span: attribution.cue,
    message: `Write “${neutral}” unless you mean to judge with “${verb}”.`,
    related: [],
    fixes: standsAlone(story, attribution) ? [replaceBy(neutral, verb, attribution)] : [],
    why: [`“${verb}” tells readers what to think of what was said; “${neutral}” leaves it to them.`],
  };
}

/** The form of “say” that stands where the verb stands. */
function neutralFor(verb: string, base: string): string {
  if (verb.endsWith('ing')) return 'saying';
  if (verb === base) return 'say';
  return verb === `${base}s` || verb === `${base.replace(/y$/, 'ie')}s` ? 'says' : 'said';
}

// “ that”, “, ”, “.”: what may follow “said” as well.
const AFTER_SAID = /^(?:\s+that\b|[.,:]|\s*$)/;

/** Whether “said” fits in the same place: “admitted that”, not “admitted to”. */
function standsAlone({ text }: Story, { cue }: Attribution): boolean {
  return AFTER_SAID.test(text.slice(cue.end, cue.end + 8));
}

function replaceBy(neutral: string, verb: string, { cue }: Attribution): Fix {
  return { kind: 'draft', title: `Replace “${verb}” with “${neutral}”`, edits: [{ span: cue, newText: neutral }] };
}
