import type { Block } from '../text/block.ts';
import { closeUp } from '../text/fillers.ts';
import { shiftSpan } from '../text/span.ts';
import { blankOut } from './blank.ts';
import type { Layout } from './layout.ts';

// “TK”, “TKTK”, “_TK_”: to come; what stands there now is no word of the story.
const TO_COME = /(?<![A-Za-z\d])(?:TK){1,8}(?![A-Za-z\d])/g;

/**
 * Puts blanks for what is to come, and tells where it stood. This is done once it is known what each block is: a line
 * may be a crosshead that is to come, and “More TK” is no “more” at the foot of a page.
 */
export function blankToCome(named: readonly Block[]): Pick<Layout, 'blocks' | 'toCome'> {
  const found = named.map(findToCome);
  const toCome = found.flat();
  if (toCome.length === 0) return { blocks: named, toCome };
  const blocks = named.map((block, at) => {
    const inside = found[at]?.map(({ span }) => shiftSpan(span, -block.span.start)) ?? [];
    return inside.length === 0 ? block : { ...block, prose: blankOut(block.prose, inside) };
  });
  return { blocks, toCome };
}

function findToCome({ span, prose }: Block): Layout['toCome'][number][] {
  const { words, placeOf } = closeUp(prose);
  if (!words.includes('TK')) return [];
  return Array.from(words.matchAll(TO_COME), ({ index, 0: mark }) => {
    const place = placeOf({ start: index, end: index + mark.length });
    return { span: shiftSpan(place, span.start), prose: prose.slice(place.start, place.end) };
  });
}
