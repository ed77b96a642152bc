import { anyOf } from '../../english/any-of.ts';
import { DEMONSTRATIVES, NUMBERS, POSSESSIVES, PREPOSITIONS } from '../../english/function-words.ts';
import { SHORT_TITLES } from '../../english/titles.ts';
import type { Block } from '../../text/block.ts';
import { wordsAfter } from '../../text/fillers.ts';
import type { InBlock } from '../../text/in-block.ts';
import { plainCase } from '../../text/letter-case.ts';
import { inOneLine, type Span, sliceOf, wordsAt } from '../../text/span.ts';
import reasons from '../data/reasons-for-no-name.json' with { type: 'json' };
import data from '../data/sources.json' with { type: 'json' };
import type { Attribution } from './attributions.ts';
import { singular } from './plurals.ts';

/** A source that the story brings in without a name: what it says of it, and whether it says where it speaks from. */
export interface UnnamedSource {
  readonly span: Span;
  readonly description: 'bare' | 'described' | 'spokesperson';
}

// “a source”, “one official”, “two aides”: people whom a story may leave without a name.
const UNNAMED = new Set(data.unnamed);
const SPOKESPERSON = new Set(data.spokesperson);

// “a”, “one”, “several”: words that bring in somebody new. “The official” was brought in before.
const BRINGS_IN: ReadonlySet<string> = new Set([...NUMBERS, ...data.bringsIn]);
// “the source”, “their aides”, “Quist’s friends”
const DEFINITE: ReadonlySet<string> = new Set(['the', ...DEMONSTRATIVES, ...POSSESSIVES]);
const WHOSE = /.[’']s?$/;
// “senior”, “unnamed”: words that leave open where somebody speaks from.
const TELLS_NOTHING: ReadonlySet<string> = new Set([...BRINGS_IN, ...data.tellsNothing]);
// “ at the ministry”, “, who works for the board,”, “ close to the talks”: what tells it behind the noun.
const DESCRIBES = new RegExp(`^,? (?:who(?! ${anyOf(data.tellsOnlyThat)}\\b)|${anyOf(data.describes)})\\b`, 'i');
// “, Ada Quist,”, “ Ada Quist”, “ named Lo”, “(Ada Quist)”: the name behind the noun, in plain case.
const NAMED = new RegExp(`^[,:]? ?\\(?(?:named |called )?(?:${anyOf(SHORT_TITLES)}\\. )?[A-Z][a-z]`);

// “people close to the talks”, “a person familiar with them”
const CLOSE: ReadonlySet<string> = new Set(data.close);

/** Reads a source as somebody left without a name; nothing for the named, for papers, and for whom the story has met. */
export function readUnnamed(text: string, { source, sourceKind, standsFor }: Attribution): UnnamedSource | undefined {
  if (source === undefined || sourceKind !== 'anonymous' || standsFor !== undefined) return undefined;
  const words = sliceOf(text, source).split(/\s+/);
  const until = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word.toLowerCase()));
  const phrase = (until > 0 ? words.slice(0, until) : words).filter((word, at) => at === 0 || !CLOSE.has(word));
  const head = singular((phrase.at(-1) ?? '').toLowerCase());
  const isSpokesperson = SPOKESPERSON.has(head);
  if (!(isSpokesperson || UNNAMED.has(head))) return undefined;
  const first = (phrase[0] ?? '').toLowerCase();
  const isClose = words.some((word) => CLOSE.has(word));
  if (head !== 'source' && !isClose && !BRINGS_IN.has(first)) return undefined;
  if (DEFINITE.has(first) || WHOSE.test(first)) return undefined;
  const after = descriptionBehind(text, source);
  if (isNamedBehind(after)) return undefined;
  const isDescribed =
    until > 0 ||
    isClose ||
    DESCRIBES.test(after) ||
    !phrase.slice(0, -1).every((word) => TELLS_NOTHING.has(word.toLowerCase()));
  if (!isDescribed) return { span: source, description: 'bare' };
  return { span: source, description: isSpokesperson ? 'spokesperson' : 'described' };
}

const DESCRIPTION_LETTERS = 60; // What says more of somebody stands close behind.

/** The words behind somebody that may say more of them, with one space between two. */
export function descriptionBehind(text: string, source: Span): string {
  return wordsAfter(text, source.end, DESCRIPTION_LETTERS).replace(/\s+/g, ' ');
}

/** Whether the words behind somebody give the name: “, Ada Quist,”. */
export function isNamedBehind(after: string): boolean {
  return NAMED.test(plainCase(after));
}

// “on condition of anonymity”, “asked not to be named”: the story tells that there is no name.
const GOES_NAMELESS = `(?:${anyOf(reasons.nameless)}|(?:not|refused|declined) (?:to )?be (?:named|identified|quoted))`;
const NAMELESS = new RegExp(`\\b${GOES_NAMELESS}`, 'i');
// “not authorised to speak”, “on condition of anonymity because …”, “asked not to be named, citing …”.
const REASON = new RegExp(
  `\\b(?:n[o’']t (?:yet )?(?:been )?${anyOf(reasons.allowed)} to|${anyOf(reasons.afraid)}|${GOES_NAMELESS}\\b[^.]{0,40}?\\b(?:${anyOf(reasons.because)}|to ${anyOf(reasons.toDo)}))`,
  'i',
);

/** What a reason is looked for in. */
interface ToldSentences {
  readonly text: string;
  readonly sentences: readonly InBlock<{ readonly span: Span }>[];
}

/** A reader who looks for the reason looks no further. */
const SENTENCES_AROUND = 4;

/** Whether a sentence, those beside it or those of its paragraph say why somebody goes without a name. */
export function givesReasonNear({ text, sentences }: ToldSentences, block: Block, at: number): boolean {
  const near = sentences
    .slice(Math.max(0, at - SENTENCES_AROUND), at + SENTENCES_AROUND + 1)
    .filter((other) => other.block === block || other === sentences[at - 1] || other === sentences[at + 1]);
  return REASON.test(inOneLine(near.map(({ span }) => sliceOf(text, span)).join(' ')));
}

/** Whether a sentence or the next one of its paragraph tells that who speaks goes without a name, or may not speak. */
export function tellsOfNoName({ text, sentences }: ToldSentences, at: number): boolean {
  const [here, next] = [sentences[at], sentences[at + 1]];
  if (here === undefined) return false;
  const end = next?.block === here.block ? next.span.end : here.span.end;
  const told = wordsAt(text, { start: here.span.start, end });
  return NAMELESS.test(told) || REASON.test(told);
}
