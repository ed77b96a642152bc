import { isQuoted } from '../../analysis/sentences/quotes.ts';
import type { Story } from '../../analysis/story.ts';
import { isOwnVoice } from '../../text/block.ts';
import type { InBlock } from '../../text/in-block.ts';
import type { Span } from '../../text/span.ts';
import type { Phrase } from '../../wording/say.ts';
import type { Edit } from '../rule.ts';

/** A place where a draft parts from its house's guide. */
export type Departure =
  | {
      readonly kind: 'written';
      readonly span: Span;
      /** What the house writes there. */
      readonly write: string;
      /** As it is put in, where the text after it has a part of it. */
      readonly newText?: string;
    }
  | {
      readonly kind: 'asked';
      readonly span: Span;
      /** What only the writer can do about it: “Name the day”. */
      readonly order: Phrase;
      readonly edits: readonly Edit[];
    };

/** Those of some readings that a story has in its own words. */
export function inOwnWords<Item extends { readonly span: Span }>(
  items: readonly InBlock<Item>[],
  { quotes }: Pick<Story, 'quotes'>,
): InBlock<Item>[] {
  return items.filter(({ block, span }) => isOwnVoice(block) && !isQuoted(quotes, span));
}
