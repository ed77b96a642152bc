import * as z from 'zod';
import type { Attribution } from '../analysis/attributions.ts';
import type { Story, StorySentence } from '../analysis/story.ts';
import { isBody } from '../text/block.ts';
import { overlaps, type Span, sliceOf } from '../text/span.ts';
import { defineRule, type Finding } from './rule.ts';

export const vagueSource = defineRule({
  id: 'vague-source',
  category: 'attribution',
  summary: 'Say which officials, experts or sources speak.',
  severity: 'information',
  options: z.strictObject({}),
  *check(story) {
    for (const sentence of story.sentences) {
      if (!isBody(sentence.block) || sentence.reach.kind !== 'own') continue;
      for (const attribution of sentence.reach.attributions) {
        const span = vagueWords(story, attribution);
        if (span === undefined || hasNamedSource(sentence, attribution)) continue;
        yield toFinding(story, span);
      }
    }
  },
});

/** “officials said”, “it is understood”: the words that hide who speaks. */
function vagueWords(story: Story, attribution: Attribution): Span | undefined {
  if (!reportsClause(story, attribution)) return undefined;
  const { source, cue, entry } = attribution;
  if (attribution.sourceKind === 'vague' && source !== undefined) return sourceAndCue(story, source, cue);
  if (attribution.pattern !== 'passive' || source !== undefined || !HEARSAY.has(entry?.cue ?? '')) return undefined;
  return impersonalWords(story, cue);
}

// “officials have said”: longer than this, the source alone is enough to see it.
const LONGEST_UNDERLINE = 40;

function sourceAndCue(story: Story, source: Span, cue: Span): Span | undefined {
  const span = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
  const words = sliceOf(story.text, span);
  if (/[—–―]| - |n[’']t\b|\bnot\b|\bnever\b/.test(words)) return undefined;
  return words.length > LONGEST_UNDERLINE || /[,;:“”"]/.test(words) ? source : span;
}

// “It is believed”, “it was rumoured”: verbs of hearsay; “it was announced” happened before witnesses.
const HEARSAY = new Set('allege assume believe claim expect fear hope report say suspect think understand'.split(' '));

/** Whether something is said, thought or feared to be so: a wish (“critics hope to …”) names its holders well enough. */
function reportsClause(story: Story, { entry, content }: Attribution): boolean {
  const takesWords =
    entry?.takes.includes('clause') || entry?.takes.includes('source') || entry?.takes.includes('quote');
  return takesWords === true && content.length > 0 && !content.some((span) => /^to\s/.test(sliceOf(story.text, span)));
}

// “It is widely ”: what stands before “believed” when nobody is named.
const IMPERSONAL = /\bit(?: is|’s|'s| was| has been)(?: \p{L}+ly| now| also| understood to be)?\s+$/iu;

function impersonalWords(story: Story, cue: Span): Span | undefined {
  const before = story.text.slice(Math.max(0, cue.start - 40), cue.start);
  const match = IMPERSONAL.exec(before);
  // “It is believed to be the oldest”: here “it” is a thing.
  return match === null || /^\s+to\b/.test(story.text.slice(cue.end, cue.end + 8))
    ? undefined
    : { start: cue.start - match[0].length, end: cue.end };
}

/** Whether the sentence names who says the same thing, so that the vague source does no harm. */
function hasNamedSource({ reach }: StorySentence, vague: Attribution): boolean {
  if (reach.kind !== 'own') return false;
  return reach.attributions.some(
    (other) =>
      other !== vague &&
      other.source !== undefined &&
      other.sourceKind !== undefined &&
      other.sourceKind !== 'vague' &&
      other.sourceKind !== 'pronoun' &&
      other.content.some((span) => vague.content.some((same) => overlaps(span, same))),
  );
}

function toFinding(story: Story, span: Span): Finding {
  const words = sliceOf(story.text, span).replace(/\s+/g, ' ');
  return {
    span,
    message: `Say who is meant by “${words}”.`,
    related: [],
    fixes: [],
    why: [
      `“${words}” has no name, number, office or place that tells a reader who speaks.`,
      'No other source stands behind it in the sentence.',
    ],
  };
}
