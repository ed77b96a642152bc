import { sliceOf } from '../text/span.ts';
import { withoutFillers } from '../text/unseen.ts';
import type { AcronymUse } from './acronyms/acronyms.ts';
import { findAcronyms } from './acronyms/acronyms.ts';
import type { SpelledName } from './acronyms/spelled-names.ts';
import { findSpelledNames } from './acronyms/spelled-names.ts';
import type { Attribution } from './attribution/attributions.ts';
import { type Hearsay, hearsayIn, shiftHearsay } from './attribution/hearsay.ts';
import { readSources } from './attribution/read-attributions.ts';
import type { Claim } from './claims/claims.ts';
import { findClaims } from './claims/claims.ts';
import { type Figure, findFigures } from './figures/figures.ts';
import type { Mention } from './names/mentions.ts';
import { findMentions } from './names/mentions.ts';
import type { Quote } from './sentences/quotes.ts';
import { findQuotes } from './sentences/quotes.ts';
import type { WeighedSentence } from './sentences/sentences.ts';
import { splitSentences } from './sentences/sentences.ts';
import { splitWords } from './sentences/words.ts';
import type { StyleShape } from './style/shape-group.ts';
import { findStyleShapes } from './style/style-shapes.ts';
import type { StyleWord } from './style/style-words.ts';
import { findStyleWords } from './style/style-words.ts';
import { findUsages, type Usage } from './style/usages.ts';

/** What one block says, read alone; spans count from the block's start, in its words closed up. */
export interface ParagraphReading {
  /** Whether the block has something in its words that no reader sees, so that they were closed up. */
  readonly isClosedUp: boolean;
  readonly quotes: readonly Quote[];
  readonly sentences: readonly WeighedSentence[];
  readonly attributions: readonly Attribution[];
  readonly hearsay: readonly Hearsay[];
  readonly claims: readonly Claim[];
  readonly acronyms: readonly AcronymUse[];
  readonly spelledNames: readonly SpelledName[];
  readonly mentions: readonly Mention[];
  readonly styleWords: readonly StyleWord[];
  readonly styleShapes: readonly StyleShape[];
  readonly figures: readonly Figure[];
  readonly usages: readonly Usage[];
}

/** Reads one block alone: what it gives depends on its prose and on nothing else. */
export function readParagraph(shown: string): ParagraphReading {
  const prose = withoutFillers(shown);
  const quotes = findQuotes(prose);
  const split = splitSentences(prose, quotes);
  const words = splitWords(prose, split);
  const { sentences, signs, attributions } = readSources(prose, split, words);
  const mentions = findMentions(prose);
  return {
    isClosedUp: prose !== shown,
    quotes,
    sentences,
    attributions,
    hearsay: sentences.flatMap(({ span }) =>
      hearsayIn(sliceOf(prose, span)).map((heard) => shiftHearsay(heard, span.start)),
    ),
    claims: findClaims(
      prose,
      sentences.map(({ span }, i) => ({ span, words: words[i] ?? [], signsOfSource: signs[i] ?? [] })),
    ),
    acronyms: findAcronyms(prose),
    spelledNames: findSpelledNames(prose),
    mentions,
    styleWords: findStyleWords(prose),
    styleShapes: findStyleShapes(prose),
    figures: findFigures(prose, sentences, mentions),
    usages: findUsages(prose),
  };
}
