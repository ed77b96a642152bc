import type { Attribution } from '../analysis/attribution/attributions.ts';
import { speechIn } from '../analysis/attribution/reach.ts';
import { reportsWords } from '../analysis/attribution/sourcing-signs.ts';
import type { Claim } from '../analysis/claims/claims.ts';
import type { TriggerKind } from '../analysis/claims/triggers.ts';
import { isQuoted } from '../analysis/sentences/quotes.ts';
import type { Story, StorySentence } from '../analysis/story.ts';
import { anyOf } from '../english/any-of.ts';
import { isBody } from '../text/block.ts';
import { wordsBefore } from '../text/fillers.ts';
import type { InBlock } from '../text/in-block.ts';
import { contains, type Span } from '../text/span.ts';
import data from './data/source-words.json' with { type: 'json' };
import type { Statement, Weight } from './ledger.ts';

/** That somebody says something in a sentence: by its own words, or by those of a neighbour. */
export interface Saying {
  readonly attribution: InBlock<Attribution>;
  readonly from: 'here' | 'neighbour';
}

/** Who says something in a sentence, as its cues tell; a story's own voice and what people only want say nothing. */
export function sayingsIn(story: Story, sentence: StorySentence): Saying[] {
  if (!isBody(sentence.block)) return [];
  const { reach } = sentence;
  if (reach.kind === 'nobody') return [];
  if (reach.kind === 'carried') return reach.from ? [{ attribution: reach.from, from: 'neighbour' }] : [];
  const telling = reach.attributions.filter(
    (attribution) => reports(attribution, sentence) && !isQuoted(sentence.quotes, attribution.cue),
  );
  const own = telling.filter((attribution) => !telling.some((other) => isToldBy(story, attribution, other)));
  return own.map((attribution) => ({ attribution, from: 'here' }));
}

/** Whether somebody says so: “denied it” says something too, where it is somebody in person. */
function reports(attribution: Attribution, sentence: StorySentence): boolean {
  if (attribution.source === undefined) return false;
  if (attribution.sourceKind === undefined) return isBehindQuote(attribution, sentence);
  if (reportsWords(attribution, sentence)) return true;
  return attribution.kind === 'statement' && attribution.sourceKind === 'person' && attribution.content.length > 0;
}

/** ““…,” said the plumber”: whatever stands there speaks. */
function isBehindQuote({ pattern, cue }: Attribution, { quotes }: StorySentence): boolean {
  return pattern === 'cue-source' && quotes.some(({ span }) => span.end <= cue.start && cue.start - span.end <= 2);
}

// “… and ”, “…, while ”: another speaks here, on the same level.
const PARTS_CLAUSES = new RegExp(`(?:[;,—–]|\\b${anyOf(data.joiners)})\\s*$`, 'i');

/** “Quist said the firm had said …”: what the firm says is told by her. */
function isToldBy({ text }: Story, inner: Attribution, outer: Attribution): boolean {
  const { source } = inner;
  if (inner === outer || source === undefined) return false;
  // “She said the council” is no source.
  if (contains(source, outer.cue)) return true;
  if (source.start === outer.source?.start) return false;
  const isInside = outer.content.some((content) => contains(content, inner.cue));
  // “The engineer will write the report, the spokeswoman said”
  if (outer.cue.start > inner.cue.start) return isInside && outer.besideWords && !inner.besideWords;
  const startsInside = outer.content.some(({ start, end }) => start <= source.start && source.start < end);
  return outer.pattern === 'source-cue' && startsInside && !PARTS_CLAUSES.test(wordsBefore(text, source.start, 12));
}

const WEIGHTS: readonly (readonly [TriggerKind, Weight])[] = [
  ['accusation', 'accusation'],
  ['casualties', 'toll'],
  ['figure', 'figure'],
];

/** What a source says in a sentence; whether it rests on it alone is for the roster to say. */
export function toStatement(
  sentence: StorySentence,
  claim: Claim | undefined,
  { attribution, from }: Saying,
  paragraph: number,
): Omit<Statement, 'restsOnOne'> {
  const isHere = from === 'here';
  const kinds = new Set(claim?.triggers.map(({ kind }) => kind));
  return {
    sentence: sentence.span,
    words: isHere ? wordsOf(attribution, sentence) : sentence.span,
    source: isHere ? attribution.source : undefined,
    cue: isHere ? attribution.cue : undefined,
    carry: sentence.reach.kind === 'carried' ? sentence.reach.how : undefined,
    kind: speechIn(sentence).length > 0 ? 'quotation' : 'statement',
    weight: WEIGHTS.find(([kind]) => kinds.has(kind))?.[1],
    paragraph,
  };
}

/** From the cue on; where the source stands behind its cue, what it says: ““It was chaos,” said the owner”. */
function wordsOf({ cue, content, source, pattern }: Attribution, { span }: StorySentence): Span {
  // “…, according to the council, and …”: the whole sentence.
  if (pattern === 'phrase') return span;
  const isCueFirst = source !== undefined && source.start >= cue.end;
  const [longest] = content.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const isSaidBefore = longest !== undefined && longest.end <= cue.start;
  return longest !== undefined && (isCueFirst || isSaidBefore) ? longest : { start: cue.start, end: span.end };
}
