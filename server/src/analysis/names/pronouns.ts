import { anyOf } from '../../english/any-of.ts';
import { pronounOfFirstName } from '../../english/first-names.ts';
import { isIrregularPlural } from '../../english/word-forms.ts';
import { sliceOf } from '../../text/span.ts';
import data from '../data/beside-names.json' with { type: 'json' };
import type { Mention } from './mentions.ts';

// “Mr”, “Father”; but no “Lord Mayor” and no “King’s Counsel”, who may be anybody.
const HE = new RegExp(`\\b${anyOf(data.he)}\\b(?!['’]s\\b| mayor\\b)`, 'i');
// “Ms”, “chairwoman”.
const SHE = new RegExp(`\\b(?:\\p{L}*wom[ae]n|${anyOf(data.she)})\\b(?!['’]s\\b| mayor\\b)`, 'iu');

/**
 * Which pronoun all that a story calls somebody by asks for: titles and what else is `told` of him (“Mr”, “the family’s
 * spokeswoman”), or a first name that only men or only women have.
 */
export function pronounOf(text: string, mentions: readonly Mention[], told = ''): 'he' | 'she' | undefined {
  const titles = mentions.flatMap((mention) => mention.titles.map((span) => sliceOf(text, span)));
  const words = [...titles, told].join(' ');
  if (SHE.test(words)) return 'she';
  if (HE.test(words) || namesMan(words)) return 'he';
  const full = mentions.find(({ parts }) => parts.length > 1);
  return pronounOfFirstName(full?.parts[0]?.fold ?? '');
}

// “chairman”, “fishermen”
const IN_MAN = /\b\p{L}*m[ae]n\b/giu;

/** “chairman”; but no “German” or “human”, of whom English makes no “-men”. */
function namesMan(words: string): boolean {
  const found = words.match(IN_MAN) ?? [];
  return found.some((word) => isIrregularPlural(word.toLowerCase().replace(/man$/, 'men')));
}
