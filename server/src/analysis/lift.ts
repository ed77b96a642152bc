import type { Block } from '../text/block.ts';
import { closeUp } from '../text/fillers.ts';
import type { InBlock } from '../text/in-block.ts';
import { type Shift, shiftSpan } from '../text/span.ts';
import { type AcronymUse, shiftAcronymUse } from './acronyms/acronyms.ts';
import { type SpelledName, shiftSpelledName } from './acronyms/spelled-names.ts';
import { type Attribution, shiftAttribution } from './attribution/attributions.ts';
import { type Hearsay, shiftHearsay } from './attribution/hearsay.ts';
import { type Claim, shiftClaim } from './claims/claims.ts';
import { type Figure, shiftFigure } from './figures/figures.ts';
import { type Mention, shiftMention } from './names/mentions.ts';
import type { ParagraphReading } from './paragraph.ts';
import { type Quote, shiftQuote } from './sentences/quotes.ts';
import { shiftSentence, type WeighedSentence } from './sentences/sentences.ts';
import type { StyleShape } from './style/shape-group.ts';
import { shiftStyleShape } from './style/style-shapes.ts';
import { type StyleWord, shiftStyleWord } from './style/style-words.ts';
import { shiftUsage, type Usage } from './style/usages.ts';

/** A paragraph's reading in its place in the draft. */
export interface LiftedReading {
  readonly block: Block;
  /** The same, read alone: one object as long as the block has the same words. */
  readonly read: ParagraphReading;
  readonly quotes: readonly InBlock<Quote>[];
  readonly sentences: readonly InBlock<WeighedSentence>[];
  readonly attributions: readonly InBlock<Attribution>[];
  readonly hearsay: readonly InBlock<Hearsay>[];
  readonly claims: readonly InBlock<Claim>[];
  readonly acronyms: readonly InBlock<AcronymUse>[];
  readonly spelledNames: readonly InBlock<SpelledName>[];
  readonly mentions: readonly InBlock<Mention>[];
  readonly styleWords: readonly InBlock<StyleWord>[];
  readonly styleShapes: readonly InBlock<StyleShape>[];
  readonly figures: readonly InBlock<Figure>[];
  readonly usages: readonly InBlock<Usage>[];
}

/** Gives what a block says in its place; where the block is the one of the last reading, so is what it says. */
export type Lifter = (reading: ParagraphReading, block: Block) => LiftedReading;

/** A lifter that remembers by the block, as long as there is one. */
export function createLifter(): Lifter {
  const known = new WeakMap<Block, LiftedReading>();
  return (reading, block) => {
    const lifted = known.get(block);
    if (lifted?.read === reading) return lifted;
    const there = liftReading(reading, block);
    known.set(block, there);
    return there;
  };
}

const NOTHING: readonly never[] = []; // Most paragraphs have none of most things.

/** Counts what a block says from the draft's start, where its words are not closed up. */
export function liftReading(reading: ParagraphReading, block: Block): LiftedReading {
  const shift = shiftInto(reading, block);
  // To shift an item makes a new one, which need not be copied once more to have its block.
  const lift = <T extends object>(items: readonly T[], shiftItem: (item: T, by: Shift) => T): readonly InBlock<T>[] =>
    items.length === 0 ? NOTHING : items.map((item) => Object.assign(shiftItem(item, shift), { block }));
  return {
    block,
    read: reading,
    quotes: lift(reading.quotes, shiftQuote),
    sentences: lift(reading.sentences, shiftSentence<WeighedSentence>),
    attributions: lift(reading.attributions, shiftAttribution),
    hearsay: lift(reading.hearsay, shiftHearsay),
    claims: lift(reading.claims, shiftClaim),
    acronyms: lift(reading.acronyms, shiftAcronymUse),
    spelledNames: lift(reading.spelledNames, shiftSpelledName),
    mentions: lift(reading.mentions, shiftMention),
    styleWords: lift(reading.styleWords, shiftStyleWord),
    styleShapes: lift(reading.styleShapes, shiftStyleShape),
    figures: lift(reading.figures, shiftFigure),
    usages: lift(reading.usages, shiftUsage),
  };
}

function shiftInto({ isClosedUp }: ParagraphReading, { prose, span: { start } }: Block): Shift {
  if (!isClosedUp) return start;
  const { placeOf } = closeUp(prose);
  return (span) => shiftSpan(placeOf(span), start);
}
