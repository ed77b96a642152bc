import { isFunctionWord } from '../../english/function-words.ts';
import { overlaps } from '../../text/span.ts';
import data from '../data/attribution-weights.json' with { type: 'json' };
import type { Sentence } from '../sentences/sentences.ts';
import type { Attribution } from './attributions.ts';
import { type CueForm, cueForms } from './cues.ts';
import type { SentenceWord } from './sentence-words.ts';

/** A sentence as the learned reader looks at it. */
export interface SignedSentence {
  readonly sentence: Sentence;
  readonly words: readonly SentenceWord[];
  readonly attributions: readonly Attribution[];
}

/**
 * The signs in a sentence's own words that it has a source, or none: what was read for cue and source, cue words that
 * nothing was read from, quotations, function words, length. No names, no numbers, no topics. Each sign is a short
 * string that the weights know by name.
 */
export function signsOfSourcing({ sentence, words, attributions }: SignedSentence): Set<string> {
  const signs = new Set<string>(['always']);
  addAttributionSigns(signs, sentence, attributions);
  addQuoteSigns(signs, sentence, words);
  addWordSigns(signs, words);
  return signs;
}

function addAttributionSigns(signs: Set<string>, sentence: Sentence, attributions: readonly Attribution[]): void {
  for (const { kind, pattern, entry, source, sourceKind } of attributions) {
    const who = sourceKind ?? (source === undefined ? 'nobody' : 'odd');
    signs.add(`read ${kind} ${pattern}`);
    signs.add(`read ${kind} by ${who}`);
    signs.add(`read ${kind} ${pattern} by ${who}`);
    signs.add(`read ${entry?.cue ?? 'label'} ${pattern}`);
  }
  const reporting = attributions.filter((attribution) => reportsWords(attribution, sentence)).length;
  signs.add(`reads ${Math.min(4, attributions.length)}`);
  signs.add(`reports ${Math.min(3, reporting)}`);
}

/** Whether an attribution tells what somebody said: not only wanted, praised or attacked, unless with a quotation. */
export function reportsWords({ kind, entry, content }: Attribution, { quotes }: Sentence): boolean {
  if (kind === 'stance') return false;
  if (entry === undefined || entry.takes.some((taking) => taking !== 'object' && taking !== 'infinitive')) return true;
  return quotes.some(({ span }) => content.some((said) => overlaps(said, span)));
}

function addQuoteSigns(signs: Set<string>, { span, quotes }: Sentence, words: readonly SentenceWord[]): void {
  const speech = quotes.filter(({ kind }) => kind === 'speech').length;
  const quoted = quotes.reduce((sum, quote) => sum + quote.span.end - quote.span.start, 0);
  signs.add(`quotes ${speech}${quotes.length > speech ? ' and others' : ''}`);
  signs.add(`quoted ${Math.round((6 * quoted) / Math.max(1, span.end - span.start))}`);
  const texts = words.filter(({ kind }) => kind === 'quote').map(({ text }) => text);
  for (const [i, { kind, reach }] of quotes.entries()) {
    signs.add(`quote ${kind} ${reach} ${sizeOf(texts[i]?.trim().split(/\s+/).length ?? 0)}`);
  }
}

function addWordSigns(signs: Set<string>, words: readonly SentenceWord[]): void {
  const plain = words.filter(({ kind }) => kind === 'word');
  for (const [at, { kind, english }] of words.entries()) {
    if (kind !== 'word') continue;
    if (isFunctionWord(english)) signs.add(`word ${english}`);
    for (const form of cueForms(english)) addCueSigns(signs, form, sortOf(words[at - 1]), sortOf(words[at + 1]));
  }
  const first = plain[0]?.english ?? '';
  signs.add(`first ${isFunctionWord(first) ? first : 'other'}`);
  signs.add(`words ${sizeOf(plain.length)}`);
  if (words.at(-1)?.english === '?') signs.add('asks');
}

/** A word that may be a cue, and what stands on its left and right. */
function addCueSigns(signs: Set<string>, { cue, form }: CueForm, left: string, right: string): void {
  const sort = `${cue.part} ${cue.kinds[0]} ${form}`;
  signs.add(`cue ${cue.cue} ${form}`);
  signs.add(`cue ${sort}`);
  signs.add(`${left} < ${sort}`);
  signs.add(`${sort} > ${right}`);
}

const DIGIT = /\d/; // “2016”, “3.5”

/** What stands beside a cue: the word itself if it has no content, else only its sort. */
function sortOf(word: SentenceWord | undefined): string {
  if (word === undefined) return 'edge';
  if (word.kind === 'quote') return 'quotation';
  if (word.kind === 'mark' || isFunctionWord(word.english)) return word.english;
  if (DIGIT.test(word.text)) return 'number';
  if (cueForms(word.english).length > 0) return 'another cue';
  return word.hasCapital ? 'name' : 'content word';
}

const SIZES = [0, 1, 2, 4, 7, 12, 20, 30];

function sizeOf(words: number): number {
  return SIZES.findLastIndex((least) => words >= least);
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(data.weights));

/** How much some signs speak for a source, in sum, in hundredths of log-odds: above nothing a sentence has one. */
export function weighSourcing(signs: Iterable<string>): number {
  let sum = 0;
  for (const sign of signs) sum += WEIGHTS.get(sign) ?? 0;
  return sum;
}
