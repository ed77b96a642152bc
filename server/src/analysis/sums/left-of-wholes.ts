import { anyOf } from '../../english/any-of.ts';
import data from '../data/parted-wholes.json' with { type: 'json' };
import type { Count } from '../numbers/counts.ts';
import type { Parted, Told } from './wholes-told.ts';

// “ of its ”, “ boats of the ”, “ out of ”: what leads from what is gone to the whole.
const TO_WHOLE = /^(?: [a-zé-]+)? (?:out )?of (?:(?:all|the|its|his|her|our|their|those|these)(?: [a-zé-]+)? )?$/;
// “leaving ”, “which leaves only ”: what stands before what is left.
const LEAVING = new RegExp(`(?<![a-zé])${anyOf(data.leaving)}(?: (?:just|only|the))? $`);
// “.”, “ for May”, “ branches”: nobody is “left 12 dead”.
const ENDS_THERE = /^(?:[.,;)]|$| [–—]| (?:and|but|for|in|open|on|to)(?![a-zé]))/;
// “ left”, “ boats to go”
const IS_LEFT = new RegExp(`^(?: [a-zé-]+)? ${anyOf(data.left)}(?![a-zé])`);
const NEAR = 40;
/** In characters: what lies between the whole and what is left. */
const FAR = 120;

/** A whole of which the sentence tells what is gone and what is left: “36 of its 90 branches, leaving 54”. */
export function readLeft({ plain, own }: Told): Parted | undefined {
  const [gone, whole, left, another] = own;
  if (gone === undefined || whole === undefined || left === undefined || another !== undefined) return undefined;
  const gap = plain.slice(whole.span.end, left.span.start);
  if (!TO_WHOLE.test(plain.slice(gone.span.end, whole.span.start)) || gap.length > FAR) return undefined;
  if (!areOfWhole(gone, left, whole) || !isToldAsLeft(left, gap, plain)) return undefined;
  const counts = [gone, left];
  return {
    whole,
    isAll: true,
    parts: { counts, words: ['', ''], isLastOfAll: true, areKinds: false, hasOthers: false },
  };
}

function areOfWhole(gone: Count, left: Count, whole: Count): boolean {
  const isExact = gone.manner === 'exact' && left.manner === 'exact';
  const isOther = left.thing !== undefined && whole.thing !== undefined && left.thing !== whole.thing;
  return isExact && !isOther && gone.value < whole.value && left.value <= whole.value;
}

function isToldAsLeft(left: Count, gap: string, plain: string): boolean {
  const [behind, behindPhrase] = [left.span.end, left.phrase.end].map((end) => plain.slice(end, end + NEAR));
  if (IS_LEFT.test(behind ?? '')) return true;
  return (
    LEAVING.test(gap) &&
    (ENDS_THERE.test(behind ?? '') || ENDS_THERE.test(behindPhrase ?? '')) &&
    left.toll === undefined
  );
}
