import { anyOf } from '../../english/any-of.ts';
import { pronounOfFirstName } from '../../english/first-names.ts';
import { sliceOf } from '../../text/span.ts';
import data from '../data/beside-names.json' with { type: 'json' };
import type { Mention } from './mentions.ts';

const HE = new RegExp(`^${anyOf(data.he)}\\.?$`);
const SHE = new RegExp(`^${anyOf(data.she)}\\.?$`);

/** Which pronoun all that a story calls somebody by asks for: “Mr” and “Lady”, or a first name that only men or only women have. */
export function pronounOf(text: string, mentions: readonly Mention[]): 'he' | 'she' | undefined {
  const titles = mentions.flatMap((mention) => mention.titles.map((span) => sliceOf(text, span)));
  if (titles.some((title) => SHE.test(title))) return 'she';
  if (titles.some((title) => HE.test(title))) return 'he';
  const full = mentions.find(({ parts }) => parts.length > 1);
  return pronounOfFirstName(full?.parts[0]?.fold ?? '');
}
