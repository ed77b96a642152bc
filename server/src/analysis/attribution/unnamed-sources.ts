import { PREPOSITIONS } from '../../english/function-words.ts';
import type { Block } from '../../text/block.ts';
import { wordsAfter } from '../../text/fillers.ts';
import type { InBlock } from '../../text/in-block.ts';
import { type Span, sliceOf } from '../../text/span.ts';
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
const BRINGS_IN = /^(?:an?|one|two|three|four|five|six|several|some|another)$/i;
// “the source”, “their aides”, “Quist’s friends”
const DEFINITE = /^(?:the|that|this|these|those|his|her|its|their|our|my|.+[’']s?)$/i;
// “senior”, “unnamed”: words that leave open where somebody speaks from.
const TELLS_NOTHING =
  /^(?:an?|one|two|three|four|five|six|several|some|another|other|second|third|few|couple|of|senior|high-level|high-ranking|top|unnamed|unidentified|anonymous|well-placed|well-connected|knowledgeable|reliable|trusted|former)$/i;
// “ at the ministry”, “, who works for the board,”, “ close to the talks”: what tells it behind the noun.
const DESCRIBES =
  /^,? (?:who(?! (?:was|were|is|are|has|had|spoke|asked|declined|requested|insisted)\b)|whose|in|at|from|with|within|inside|of|on|for|near|close to|familiar with|involved in|briefed on)\b/i;
// “, Ada Quist,”, “ Ada Quist”, “ named Lo”, “(Ada Quist)”: the name behind the noun.
const NAMED = /^[,:]? ?\(?(?:named |called )?(?:(?:Dr|Mr|Mrs|Ms|Sgt|Lt|Capt|Col|Gen)\. )?\p{Lu}\p{Ll}/u;

// “people close to the talks”, “a person familiar with them”
const CLOSE = /^(?:briefed|close|familiar)$/;

/** Reads a source as somebody left without a name; nothing for the named, for papers, and for whom the story has met. */
export function readUnnamed(text: string, { source, sourceKind, standsFor }: Attribution): UnnamedSource | undefined {
  if (source === undefined || sourceKind !== 'anonymous' || standsFor !== undefined) return undefined;
  const words = sliceOf(text, source).split(/\s+/);
  const until = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word.toLowerCase()));
  const phrase = (until > 0 ? words.slice(0, until) : words).filter((word, at) => at === 0 || !CLOSE.test(word));
  const head = singular((phrase.at(-1) ?? '').toLowerCase());
  const isSpokesperson = SPOKESPERSON.has(head);
  if (!(isSpokesperson || UNNAMED.has(head))) return undefined;
  const isClose = words.some((word) => CLOSE.test(word));
  if (head !== 'source' && !isClose && !BRINGS_IN.test(phrase[0] ?? '')) return undefined;
  if (DEFINITE.test(phrase[0] ?? '')) return undefined;
  const after = wordsAfter(text, source.end, 60).replace(/\s+/g, ' ');
  if (NAMED.test(after)) return undefined;
  const isDescribed =
    until > 0 || isClose || DESCRIBES.test(after) || !phrase.slice(0, -1).every((word) => TELLS_NOTHING.test(word));
  if (!isDescribed) return { span: source, description: 'bare' };
  return { span: source, description: isSpokesperson ? 'spokesperson' : 'described' };
}

// “not authorised to speak”, “on condition of anonymity because …”, “asked not to be named, citing …”.
const REASON =
  /\b(?:n[o’']t (?:yet )?(?:been )?(?:authori[sz]ed|allowed|permitted|cleared) to|for fear of|fear(?:s|ed|ing) (?:reprisals?|retaliation|for)|(?:anonym(?:ity|ous(?:ly)?)|(?:not|refused|declined) (?:to )?be (?:named|identified|quoted))\b[^.]{0,40}?\b(?:because|since|as|citing|due to|given|in order to|so as|to (?:discuss|describe|speak|talk|share|preview|protect|avoid|be)))/i;

function givesReason(sentences: string): boolean {
  return REASON.test(sentences.replace(/\s+/g, ' '));
}

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
  return givesReason(near.map(({ span }) => sliceOf(text, span)).join(' '));
}
