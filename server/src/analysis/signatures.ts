import type { Block } from '../text/block.ts';
import { type InBlock, proseOf } from '../text/in-block.ts';
import type { Sentence } from './sentences.ts';

// “— Ada Quist”, “Ada Quist, commuter” where the dash made it a list item: a line that signs the quotation above it.
const SIGNATURE = /^[—–―-]\s*\p{Lu}/u;
const SIGNATURE_AS_ITEM = /^\p{Lu}[^.!?“"]{0,60}$/u;

/** Whether a line signs the quotation that ends the paragraph above it. */
export function isSignature(line: InBlock<Sentence>, quotation: InBlock<Sentence>): boolean {
  const words = proseOf(line);
  if (SIGNATURE.test(words)) return true;
  return line.block.kind === 'list-item' && quotation.block.kind !== 'list-item' && SIGNATURE_AS_ITEM.test(words);
}

// “It is late.” - Ada Quist: a mark, a dash and a name at the paragraph's end.
const SIGNED_BY_NAME = /["”]\s?[—–―-]{1,2} ?\p{Lu}(?:\p{Lu}\.|[^.!?“”"]){0,60}\.?$/u;
// “It is late.” Ada Quist, “Songs of the river”: a name and the title of the work.
const SIGNED_WITH_WORK = /["”]\s+\p{Lu}[^.!?“”"]{0,60}, ["“][^"“”]+["”]$/u;

/** Whether a paragraph is a quotation that ends with who said it. */
export function isSigned({ prose }: Block): boolean {
  const words = prose.trim();
  return /^["“]/.test(words) && (SIGNED_BY_NAME.test(words) || SIGNED_WITH_WORK.test(words));
}
