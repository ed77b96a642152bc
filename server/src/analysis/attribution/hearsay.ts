import { type Shift, type Span, shiftSpan } from '../../text/span.ts';

/** Words that tell that something is said or thought, and not by whom. */
export interface Hearsay {
  readonly span: Span;
  /** What may stand behind it: behind “is said to” and “it is understood” nobody, behind “reportedly” a neighbour's source, behind “allegedly” a court too. */
  readonly kind: 'nobody' | 'report' | 'accusation';
}

// “widely”, “now”, “often”: what stands between “is” and “said”.
const ADVERBS = '(?: (?!previously|originally|formerly)(?:\\p{Ll}+ly|now|also|often|still|long|already))*';

const FORMS: readonly (readonly [form: RegExp, kind: Hearsay['kind']])[] = [
  // “It is widely believed that”, “, it has been claimed.”
  [
    new RegExp(
      `\\bit(?: is|’s|'s| was| has been| had been)${ADVERBS} (?:alleged|assumed|believed|claimed|feared|hoped|reported|rumou?red|said|suggested|suspected|thought|understood)(?! (?:as|at|by|for|how|in|on|to|what|when|where|why|with)\\b)`,
      'giu',
    ),
    'nobody',
  ],
  // “is often said to”, “are believed to”, “are now reported to”
  [
    new RegExp(
      `(?<!\\bwhat )\\b(?:is|are|was|were)${ADVERBS} (?:alleged|assumed|believed|estimated|feared|reported|rumou?red|said|suspected|thought|tipped|understood)(?= to\\b)`,
      'giu',
    ),
    'nobody',
  ],
  // “is widely regarded as”, “are generally considered”: a judgement that everybody is said to share.
  [
    /(?<!\bas (?:has |had )?)\b(?:is|are|was|were|been) (?:commonly|generally|increasingly|largely|often|widely) (?:acknowledged|believed|blamed|considered|credited|criticised|criticized|described|expected|hailed|perceived|praised|regarded|reported|seen|tipped|viewed)\b(?! by\b)/giu,
    'nobody',
  ],
  // “is seen as a step”, and not “can be seen as”
  [/\b(?:is|are|was|were|has been|have been) seen as\b/giu, 'nobody'],
  // “has been described as”
  [/\b(?:has|have) been (?:described as|dubbed|hailed as|likened to)(?![^.]*\bby (?:the\b|\p{Lu}))/giu, 'nobody'],
  [/\breportedly\b/giu, 'report'],
  [/\ballegedly\b/giu, 'accusation'],
  // “There is mounting anxiety”, “there were rumours”
  [
    /\bthere(?: is| was| are| were| has been| have been| had been)(?: \p{Ll}+){0,2}? (?:anxiety|fears?|rumblings|rumou?rs|speculation|suggestions|(?:concerns?|worries)(?= (?:that|about|over|among)\b))\b/giu,
    'nobody',
  ],
  // “Rumours swirled”, “accusations have mounted”
  [
    /\b(?:accusations|allegations|criticism|doubts|fears|rumou?rs|speculation|suspicions)(?: (?:has|have|had|is|are|was|were))?(?: been)?(?: \p{Ll}+ly)? (?:abound(?:ed)?|circulat(?:ed|ing)|gr[eo]w(?:n|ing)?|mount(?:ed|ing)|persist(?:ed)?|rife|spread(?:ing)?|swirl(?:ed|ing)?)\b/giu,
    'nobody',
  ],
  // “amid reports that”
  [/\bamid (?:claims|fears|reports|rumou?rs|speculation)(?= that\b)/giu, 'nobody'],
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
const COURT =
  /\b(?:accus\p{Ll}+|alleg(?:e[ds]?|ations?)|arrest\p{Ll}*|charge[ds]?|complaint|court|indict\p{Ll}*|judge|jur(?:y|ors)|lawsuit|plead\p{Ll}*|police|prosecut\p{Ll}+|sued|suit|trial|tribunal)\b/iu;

/** Whether a sentence tells of a case, so that “allegedly” beside it has its source there. */
export function tellsOfCase(sentence: string): boolean {
  return COURT.test(sentence);
}
