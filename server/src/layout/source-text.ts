import { REST, UNSEEN } from '../text/unseen.ts';
import { decodeEntity } from './entity.ts';

// “&amp;”, “&#8217;”, “&#x2019;”.
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

const REPLACEMENT = '\ufffd'; // What Markdown shows for a character that cannot be shown.

/**
 * What Markdown shows of a piece of its source, in its place: the blanks around line breaks and markers before lines are
 * blanked, and fillers stand for the backslash of an escape and for the rest of an entity behind its character. Both texts
 * tell the same words; the result is as long as the source.
 */
export function showInPlace(source: string, value: string): string {
  if (source === value) return source;
  let shown = '';
  let told = 0;
  while (shown.length < source.length) {
    const entity = entityAt(source, shown.length);
    const decoded = entity && decodeEntity(entity);
    if (entity && decoded && decoded !== entity && value.startsWith(decoded, told)) {
      shown += decoded.padEnd(entity.length, REST);
      told += decoded.length;
      continue;
    }
    const unit = source.charAt(shown.length);
    const isTold = unit === value.charAt(told);
    shown += isTold ? unit : unit === '\\' ? UNSEEN : ' ';
    if (isTold || value.charAt(told) === REPLACEMENT) told += 1;
  }
  return shown;
}

function entityAt(source: string, at: number): string | undefined {
  if (source.charAt(at) !== '&') return undefined;
  ENTITY.lastIndex = at;
  return ENTITY.exec(source)?.[0];
}
