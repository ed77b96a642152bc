import type { AcronymUse } from './acronyms.ts';
import type { Attribution } from './attributions.ts';
import type { Claim } from './claims.ts';
import type { Mention } from './mentions.ts';
import type { Quote } from './quotes.ts';
import type { WeighedSentence } from './sentences.ts';
import type { SpelledName } from './spelled-names.ts';
import type { StyleWord } from './style-words.ts';

/** What one block says, read alone; spans count from the block's start. */
export interface ParagraphReading {
  readonly quotes: readonly Quote[];
  readonly sentences: readonly WeighedSentence[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly acronyms: readonly AcronymUse[];
  readonly spelledNames: readonly SpelledName[];
  readonly mentions: readonly Mention[];
  readonly styleWords: readonly StyleWord[];
}
