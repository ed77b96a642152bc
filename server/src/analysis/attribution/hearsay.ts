import { anyOf } from '../../english/any-of.ts';
import { type Shift, type Span, shiftSpan } from '../../text/span.ts';
import heard from '../data/hearsay.json' with { type: 'json' };

/** Words that tell that something is said or thought, and not by whom. */
export interface Hearsay {
  readonly span: Span;
  /** Whether a source in the sentence beside it may stand behind it: “is said to”; “it is understood” names nobody at all; behind “allegedly” may be a court. */
  readonly kind: 'nobody' | 'hearsay' | 'accusation';
}

// “widely”, “now”, “often”: what stands between “is” and “said”.
const ADVERBS = `(?: (?!${anyOf(heard.notAdverbs)})(?:\\p{Ll}+ly|${anyOf(heard.adverbs)}))*`;

const FORMS: readonly (readonly [form: RegExp, kind: Hearsay['kind']])[] = [
  // “It is widely believed that”, “, it has been claimed.”
  [
    new RegExp(
      `\\bit(?: is|’s|'s| was| has been| had been)${ADVERBS} ${anyOf(heard.itIs)}(?=(?: that| no| the| a| he| she| they| there)\\b|[.,]|$)`,
      'giu',
    ),
    'nobody',
  ],
  // “is often said to”, “are believed to”, “are now reported to”
  [new RegExp(`(?<!\\bwhat )\\b(?:is|are|was|were)${ADVERBS} ${anyOf(heard.isTo)}(?= to\\b)`, 'giu'), 'hearsay'],
  // “is widely regarded as”, “are generally considered”: a judgement that everybody is said to share.
  [
    new RegExp(`\\b(?:is|are|was|were|been) ${anyOf(heard.widely)} ${anyOf(heard.judged)}\\b(?! by\\b)`, 'giu'),
    'hearsay',
  ],
  // “is seen as a step”, and not “can be seen as”
  [/\b(?:is|are|was|were|has been|have been) seen as\b/giu, 'hearsay'],
  // “has been described as”
  [new RegExp(`\\b(?:has|have) been ${anyOf(heard.described)}(?! by\\b)`, 'giu'), 'hearsay'],
  [/\breportedly\b/giu, 'hearsay'],
  [/\ballegedly\b/giu, 'accusation'],
  // “There is mounting anxiety”, “there were rumours”
  [
    new RegExp(
      `\\bthere(?: is| was| are| were| has been| have been| had been)(?: \\p{Ll}+){0,2}? ${anyOf(heard.thereIs)}\\b`,
      'giu',
    ),
    'hearsay',
  ],
  // “Rumours swirled”, “accusations have mounted”
  [
    new RegExp(
      `\\b${anyOf(heard.feelings)}(?: (?:has|have|had|is|are|was|were))?(?: been)?(?: \\p{Ll}+ly)? ${anyOf(heard.spread)}\\b`,
      'giu',
    ),
    'hearsay',
  ],
  // “amid reports that”
  [new RegExp(`\\bamid ${anyOf(heard.amid)}(?= that\\b)`, 'giu'), 'hearsay'],
  // “The Courier understands that”: the paper's own words for a source that it does not name.
  [
    /\bThe \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2} (?:understands|has learn(?:ed|t))(?= (?:that|the|he|she|of)\b)/gu,
    'nobody',
  ],
];

/** The same hearsay, counted from another origin. */
export function shiftHearsay(heard: Hearsay, by: Shift): Hearsay {
  return { ...heard, span: shiftSpan(heard.span, by) };
}

/** What a sentence's words tell as hearsay, in their order, in places of the sentence. */
export function hearsayIn(sentence: string): Hearsay[] {
  const found = FORMS.flatMap(([form, kind]) =>
    [...sentence.matchAll(form)].map((match) => ({
      span: { start: match.index, end: match.index + match[0].length },
      kind,
    })),
  ).toSorted((a, b) => a.span.start - b.span.start);
  return found.filter(({ span }, at) => span.start >= (found[at - 1]?.span.end ?? 0));
}

// “sued”, “prosecutors”, “the indictment”: a case that an accusation may come from.
const COURT = new RegExp(`\\b${anyOf(heard.courts)}\\b`, 'iu');

/** Whether a sentence tells of a case, so that “allegedly” beside it has its source there. */
export function tellsOfCase(sentence: string): boolean {
  return COURT.test(sentence);
}
