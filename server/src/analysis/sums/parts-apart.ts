import { isAuxiliary, PREPOSITIONS } from '../../english/function-words.ts';
import { isRegularPast } from '../../english/word-forms.ts';
import type { Parts } from './parts-told.ts';

/**
 * Whether nothing can be of two parts: “nine men and six women”, “26 from the north and nine from the coast”. Where each
 * part has a verb of its own, they may overlap: “12 were women and nine were new”.
 */
export function areApart({ areKinds, words }: Parts): boolean {
  if (areKinds || isOpposite({ words })) return true;
  const [first = '', ...later] = words;
  const said = wordsOf(first);
  // “19 were refused, 15 accepted and 14 told to wait”; of two parts one may be both: “arrested” and “charged”.
  const isElliptic = later.length > 1 && said.some(isAuxiliary);
  return later.every((part) => {
    const own = wordsOf(part);
    if (!own.some((word, at) => (isElliptic ? isAuxiliary(word) : isVerb(word, own[at - 1]))))
      return !AGAIN_OF_ALL.test(part);
    const at = own.slice(0, ALIKE).findIndex((word) => PREPOSITIONS.has(word));
    return at >= 0 && own.slice(0, at + 1).join(' ') === said.slice(0, at + 1).join(' ');
  });
}

// “ were not”, “ did not answer”, “ haven't”
const OPPOSITE = /^ (?:[a-zé]+ not(?: [a-zé]+)?|[a-zé]+n['’]t(?: [a-zé]+)?)$/;

/** Whether all that is told of the second of two parts is that it is not as the first: “31 answered and 19 did not”. */
export function isOpposite({ words }: Pick<Parts, 'words'>): boolean {
  const [, second, third] = words;
  return second !== undefined && third === undefined && OPPOSITE.test(second);
}

// “14 of them from abroad and 18 of them new”: each looks at all of them.
const AGAIN_OF_ALL = /^ of (?:them|those|these)(?![a-zé])/;
/** “are in”, “were sent to”: up to the preposition parts are told in one way. */
const ALIKE = 3;

function wordsOf(part: string): string[] {
  return part.split(' ').filter((word) => word !== '');
}

/** “On feed” and “for seed” have no verb. */
function isVerb(word: string, before = ''): boolean {
  return isAuxiliary(word) || (isRegularPast(word) && !PREPOSITIONS.has(before));
}
